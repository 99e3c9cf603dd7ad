// What was computed where, and how far it is.

import { h, put, tool } from "../dom.js";

/** @import { Host } from "../types.d.ts" */
/** @import { Runs } from "./runs.js" */

export class Status {
  /** @param {Host} host @param {Runs} runs @param {() => void} goOn */
  constructor(host, runs, goOn) {
    this.host = host;
    this.runs = runs;
    this.words = h("span", {});
    this.stop = tool("Stop", "", () => runs.stop());
    this.go = tool("Go on", "", goOn);
    this.problem = h("p", { class: "kit-problem", role: "alert", hidden: true });
    this.node = h(
      "p",
      { class: "kit-saved" },
      this.words,
      h("span", { class: "kit-tools" }, this.stop, this.go),
    );
  }

  show() {
    const { lacking, stopped } = this.runs.state;
    const problem = this.host.read("problem");
    this.stop.hidden = !lacking || stopped;
    this.go.hidden = !lacking || !stopped;
    this.problem.hidden = !problem;
    put(this.problem, problem);
    put(this.words, lacking ? this.#underWay() : this.#complete());
  }

  #complete() {
    const { done } = this.runs.state;
    const stored = this.host.read("grid").runs && !done;
    if (!stored) return "Simulated by Python just now, world by world.";
    const { seeds } = this.host.read("about");
    const where = `Simulated beforehand and stored with the kit, ${seeds} worlds for each setting`;
    return `${where}: so nothing has to be computed now.`;
  }

  #underWay() {
    const { lacking, done, stopped, late } = this.runs.state;
    const count = `${done} of ${done + lacking} runs are done.`;
    if (stopped) return `Stopped: ${count}`;
    if (late) return `Waiting for Python, which is busy or gone: ${count}`;
    return `Python simulates: ${count}`;
  }
}
