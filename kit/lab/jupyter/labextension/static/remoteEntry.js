// A plug-in for JupyterLab and Notebook 7. Where a cell shows a widget that its kernel no longer
// has, as on the next day, Jupyter says "Error displaying widget: model not found", and a learner's
// answers look lost. Here such a cell shows what Python left beside the widget: that they are kept.
//
// This is the form in which JupyterLab takes a plug-in: a container that gives modules by name.
(() => {
  const WIDGET = "application/vnd.jupyter.widget-view+json";
  let shared; // the modules of Jupyter itself

  async function fromJupyter(name) {
    const [version] = Object.values(shared[name]);
    return (await version.get())();
  }

  /** Let a notebook's widgets fall back on their HTML. */
  function fallBack({ content: { rendermime } }) {
    const create = rendermime.createRenderer.bind(rendermime);
    rendermime.createRenderer = (type) => {
      const renderer = create(type);
      if (type !== WIDGET) return renderer;
      const render = renderer.renderModel.bind(renderer);
      renderer.renderModel = async (model) => {
        await render(model);
        const failed = renderer.node.textContent.startsWith("Error displaying widget");
        if (!failed || !model.data["text/html"]) return;
        const standIn = create("text/html");
        await standIn.renderModel(model);
        renderer.node.textContent = "";
        renderer.addWidget(standIn);
      };
      return renderer;
    };
  }

  async function plugin() {
    const { INotebookTracker } = await fromJupyter("@jupyterlab/notebook");
    return {
      id: "talking-back-kit:stand-in",
      autoStart: true,
      requires: [INotebookTracker],
      activate(_app, notebooks) {
        notebooks.forEach(fallBack);
        notebooks.widgetAdded.connect((_, notebook) => fallBack(notebook));
      },
    };
  }

  (window._JUPYTERLAB ??= {})["talking-back-kit"] = {
    init: (modules) => void (shared = modules),
    get: async () => {
      const made = await plugin();
      return () => made;
    },
  };
})();
