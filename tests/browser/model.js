// A model as a notebook gives it to a widget: changes are merged while one message is under way,
// and none is under way while the kernel is busy.
(() => {
  if (window.mount) return;

  class Model {
    constructor(number, state, busy) {
      Object.assign(this, {
        number,
        state,
        busy,
        dirty: {},
        listeners: {},
        underWay: false,
        sent: [],
      });
    }
    get(name) {
      return this.state[name];
    }
    set(name, value) {
      this.state[name] = value;
      this.dirty[name] = value;
    }
    on(name, listener) {
      (this.listeners[name] ??= new Set()).add(listener);
    }
    off(name, listener) {
      this.listeners[name]?.delete(listener);
    }
    async save_changes() {
      if (this.underWay || this.busy || !Object.keys(this.dirty).length) return;
      const changes = this.dirty;
      this.dirty = {};
      this.underWay = true;
      this.sent.push(JSON.stringify(changes).length);
      const heard = await window.toPython(this.number, changes);
      this.underWay = false;
      for (const model of window.models) model.receive(heard[model.number] ?? {});
      this.save_changes();
    }
    receive(changes) {
      for (const [name, value] of Object.entries(changes)) {
        this.state[name] = value;
        for (const listener of this.listeners[`change:${name}`] ?? []) listener();
      }
    }
  }

  window.models = [];
  window.mount = async (number, esm, css, state, theme, busy) => {
    document.documentElement.lang = "en";
    document.title ||= "Widget";
    document.body.dataset.jpThemeLight = String(theme === "light");
    document.body.style.cssText =
      theme === "light"
        ? "background:#fff;color:#000;--jp-layout-color1:#fff;--jp-ui-font-color1:rgba(0,0,0,.87)"
        : "background:#111;color:#fff;--jp-layout-color1:#111;--jp-ui-font-color1:rgba(255,255,255,.87)";
    let main = document.querySelector("main");
    if (!main) {
      main = document.body.appendChild(document.createElement("main"));
      main.append(Object.assign(document.createElement("h1"), { textContent: "Widgets" }));
    }
    // A strict page forbids style elements, but not sheets made by a script.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
    const widget = (await import(url)).default();
    const model = new Model(number, state, busy);
    window.models.push(model);
    const life = new AbortController();
    model.end = () => life.abort();
    widget.initialize({ model, signal: life.signal });
    const el = document.createElement("div");
    main.append(el);
    widget.render({ model, el, signal: life.signal });
  };
})();
