// Whether all is saved, the hand-in code, and the download.

import { h, put, tool } from "../dom.js";

/** The line that says whether all is saved, with the hand-in code and the download. */
export function savedLine(store, signal) {
  const text = h("span", {});
  const alert = h("p", { class: "kit-problem", role: "alert", hidden: true });
  const code = h("output", { class: "kit-code" });
  const about = h("span", {});
  let asked = ""; // the name that is to be replaced
  const other = () => {
    asked = store.handIn().name;
    put(about, "Another name is on its way; for this, Python must be running.");
    store.rename();
  };
  const panel = h(
    "div",
    { class: "kit-notice", hidden: true },
    about,
    h("br"),
    code,
    h(
      "p",
      { class: "kit-quiet" },
      "The name is made up at random. Nobody needs to give their own: keep this one for all lessons, or take another. ",
      tool("Another name", "", other),
    ),
  );
  const write = (copied = "") => {
    const { name, code: written } = store.handIn();
    put(code, written);
    put(about, `You are “${name}”. Your hand-in code${copied}:`);
    return written;
  };
  const copy = async () => {
    const written = write();
    panel.hidden = false;
    panel.scrollIntoView({ block: "nearest" });
    try {
      await navigator.clipboard.writeText(written);
      write(" is copied; paste it where your teacher asked for it");
    } catch {
      // Some pages may not use the clipboard: the code is there to be selected.
    }
  };
  const line = h(
    "p",
    { class: "kit-saved" },
    text,
    h(
      "span",
      { class: "kit-tools" },
      store.handIn() ? tool("Copy my hand-in code", "", copy) : null,
      tool("Download my answers", "", () => store.download()),
    ),
  );
  let timer;
  const show = () => {
    const waiting = store.waiting();
    put(text, waiting === 0 ? "All saved." : `${waiting} kept in this browser, not on disk yet.`);
    if (!panel.hidden && !asked) write();
  };
  const update = () => {
    put(alert, store.problem());
    alert.hidden = !store.problem();
    if (asked && (store.problem() || store.handIn().name !== asked)) {
      asked = "";
      write();
    }
    clearTimeout(timer);
    if (store.waiting() === 0) return show();
    // Saving takes a moment each time: count what waits only when it takes longer.
    put(text, "Saving …");
    timer = setTimeout(show, 1500);
  };
  store.listen(update, signal);
  signal.addEventListener("abort", () => clearTimeout(timer));
  update();
  show();
  return h("div", {}, alert, line, panel);
}
