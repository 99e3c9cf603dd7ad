// A small LMS: SCORM 1.2's run-time as strict as its specification, and what real ones do besides.
// `kept` is what it has of a learner; `faults` are the calls that a strict LMS refuses.

/* exported makeLms */
function makeLms(kept, { appends = false, cuts = 4096, lacks = [], mode = "normal", refuses = "", student = "s-1" } = {}) {
  const text = (most) => (value) => value.length <= most && /^[\x00-\x7f]*$/.test(value);
  const among = (...words) => (value) => words.includes(value);
  const number = (value) => /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100;
  const timespan = (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
  const model = {
    "cmi.core.student_id": { reads: true },
    "cmi.core.lesson_mode": { reads: true },
    "cmi.core.lesson_status": {
      reads: true,
      takes: among("passed", "completed", "failed", "incomplete", "browsed"),
    },
    "cmi.core.score.raw": { reads: true, takes: number },
    "cmi.core.score.min": { reads: true, takes: number },
    "cmi.core.score.max": { reads: true, takes: number },
    "cmi.core.exit": { takes: among("time-out", "suspend", "logout", "") },
    "cmi.core.session_time": { takes: timespan },
    "cmi.suspend_data": { reads: true, takes: text(4096) },
    "cmi.comments": { reads: true, takes: text(4096) },
    "cmi.interactions.n.id": { takes: (value) => /^[\x21-\x7e]{1,255}$/.test(value) },
    "cmi.interactions.n.type": { takes: among("fill-in", "choice", "true-false") },
    "cmi.interactions.n.student_response": { takes: text(255) },
    "cmi.interactions.n.result": { takes: among("correct", "wrong", "neutral") },
  };
  const lms = { kept, faults: [], calls: [], commits: 0, open: false, error: "0" };
  const now = { "cmi.core.lesson_status": "not attempted", ...kept };
  now["cmi.core.student_id"] = student;
  now["cmi.core.lesson_mode"] = mode;
  const fails = (code, why) => {
    lms.error = code;
    if (code !== "401") lms.faults.push(why);
    return "false";
  };
  const well = (answer = "true") => {
    lms.error = "0";
    return answer;
  };
  const session = (call) => {
    if (!lms.open) return fails("301", `${call} outside a session`);
    return lms.refuses === call ? fails("101", `${call} refused`) : null;
  };
  const keep = () => {
    lms.commits++;
    if (mode !== "normal") return; // as an LMS does where nothing counts
    for (const name of Object.keys(now)) lms.kept[name] = now[name];
  };
  lms.refuses = refuses;
  lms.API = {
    LMSInitialize() {
      if (refuses === "LMSInitialize" || lms.open) return fails("101", "initialised twice");
      lms.open = true;
      return well();
    },
    LMSFinish() {
      if (!lms.open) return fails("301", "finished twice");
      // What the specification says of a page that reports nothing.
      if (now["cmi.core.lesson_status"] === "not attempted")
        now["cmi.core.lesson_status"] = "completed";
      keep();
      lms.open = false;
      return well();
    },
    LMSGetValue(name) {
      const known = model[name.replace(/\.\d+\./, ".n.")];
      if (session("LMSGetValue")) return "";
      if (!known?.reads) return fails(known ? "404" : "201", `read ${name}`) && "";
      return well(now[name] ?? "");
    },
    LMSSetValue(name, value) {
      lms.calls.push([name, value]);
      const known = model[name.replace(/\.\d+\./, ".n.")];
      const stopped = session("LMSSetValue");
      if (stopped) return stopped;
      if (lacks.some((part) => name.startsWith(part))) return fails("401", name);
      if (!known?.takes?.(value)) return fails("405", `set ${name} to ${value}`);
      if (typeof value !== "string") return fails("405", `${name} is no text`);
      if (name === "cmi.suspend_data") now[name] = value.slice(0, cuts);
      else now[name] = appends && name === "cmi.comments" ? (now[name] ?? "") + value : value;
      return well();
    },
    LMSCommit() {
      const stopped = session("LMSCommit");
      if (stopped) return stopped;
      keep();
      return well();
    },
    LMSGetLastError: () => lms.error,
    LMSGetErrorString: (code) => (code === "0" ? "" : "General exception"),
    LMSGetDiagnostic: () => "",
  };
  return lms;
}
