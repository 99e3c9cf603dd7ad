// What was computed where, and how far it is.

import { h, put, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { Host } from "../types.d.ts" */
/** @import { Runs } from "./runs.js" */

export class Status {
  /** @param {Host} host @param {Runs} runs @param {() => void} goOn */
  constructor(host, runs, goOn) {
    this.host = host;
    this.runs = runs;
    this.words = h("span", {});
    this.stop = tool(say("run-stop"), "", () => runs.stop());
    this.go = tool(say("run-go-on"), "", goOn);
    this.problem = h("p", { class: "kit-problem", role: "alert", hidden: true });
    this.node = h(
      "p",
      { class: "kit-saved" },
      this.words,
      h("span", { class: "kit-tools" }, this.stop, this.go),
    );
  }

  show() {
    const { lacking, stopped, storedOnly } = this.runs.state;
    const unknown = lacking > 0 && storedOnly;
    const problem = unknown ? say("run-not-stored") : this.host.read("run_problem");
    this.stop.hidden = !lacking || stopped || storedOnly;
    this.go.hidden = !lacking || !stopped || storedOnly;
    this.problem.hidden = !problem;
    put(this.problem, problem);
    put(this.words, unknown ? "" : lacking ? this.#underWay() : this.#complete());
  }

  #complete() {
    const { done, storedOnly } = this.runs.state;
    const stored = storedOnly || (this.host.read("grid").runs && !done);
    return stored ? say("run-stored", { worlds: this.host.read("about").seeds }) : say("run-done");
  }

  #underWay() {
    const { lacking, done, stopped, late } = this.runs.state;
    const how = stopped ? "stopped" : late ? "late" : "under-way";
    return say(`run-${how}`, { done, all: done + lacking });
  }
}
