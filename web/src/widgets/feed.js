// Feed: one simulated world under two settings, A and B; say what you expect, look, ask whether it is luck.
import { attr, h, keepFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { isPlain } from "../keys.js";
import { told } from "../numbers.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";

const MARKS = { less: "less", same: "about the same", more: "more" };
const PARTS = ["the top 1 % of accounts", "the next 9 %", "the other 90 %"];
const PATIENCE = 2000; // milliseconds, before it is said that Python does not answer

const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
const same = (a, b) => a.order === b.order && a.broadcasters === b.broadcasters && a.cap === b.cap;
const keyOf = (s, seed) => `${s.order}|${s.broadcasters}|${s.cap}|${seed}`;

function capInWords(cap) {
  return cap === null ? "no cap" : `at most ${cap} ${cap === 1 ? "post" : "posts"} a week`;
}

function inWords(setting) {
  return `by ${setting.order}, ${percent(setting.broadcasters)} broadcasters, ${capInWords(setting.cap)}`;
}

/** Name what differs between two settings, as Python does; empty if nothing, or several things do. */
function changeOf(a, b) {
  const differs = ["order", "broadcasters", "cap"].filter((name) => a[name] !== b[name]);
  if (differs.length !== 1) return "";
  const [before, after] = [a[differs[0]], b[differs[0]]];
  if (differs[0] === "order") return before === "time" ? after : `${after} instead of ${before}`;
  if (differs[0] === "broadcasters")
    return after > before ? "more broadcasters" : "fewer broadcasters";
  return (after ?? Infinity) < (before ?? Infinity) ? "cap" : "looser cap";
}

/**
 * All runs that are known: those stored with the kit, and those that Python did meanwhile.
 * What is wanted beyond these is asked for one run at a time, so that Python is never kept long
 * from other cells, and whoever asks can stop.
 */
function createRuns(host, signal) {
  const about = host.read("about");
  const lines = host.read("grid").runs;
  const orders = Object.keys(about.orders);
  const many = about.measures.length;
  const found = new Map(Object.entries(host.read("runs")));
  const listeners = new Set();
  const client = Math.random().toString(36).slice(2, 8);
  let wanted = [];
  let asked = null;
  let number = 0;
  let done = 0;
  let stopped = false;
  let late = false;
  let timer;

  function run(setting, seed) {
    const at = [
      orders.indexOf(setting.order),
      about.broadcasters.indexOf(setting.broadcasters),
      about.caps.indexOf(setting.cap),
    ];
    if (lines && Math.min(...at) >= 0 && seed >= 1 && seed <= about.seeds) {
      const line = lines[(at[0] * about.broadcasters.length + at[1]) * about.caps.length + at[2]];
      return line.slice((seed - 1) * many, seed * many);
    }
    return found.get(keyOf(setting, seed));
  }

  function next() {
    wanted = wanted.filter(([setting, seed]) => !run(setting, seed));
    if (asked || stopped || !wanted.length) return;
    const [setting, seed] = wanted[0];
    asked = keyOf(setting, seed);
    late = false;
    timer = setTimeout(() => ((late = true), tell()), PATIENCE);
    const { order, broadcasters, cap } = setting;
    host.write({ ask: { number: `${client}-${++number}`, order, broadcasters, cap, seed } });
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  const hear = (name, listener) => {
    const end = host.listen(name, listener);
    signal.addEventListener("abort", end);
  };
  hear("news", () => {
    const { key, run: values } = host.read("news");
    found.set(key, values);
    if (key === asked) {
      clearTimeout(timer);
      asked = null;
      late = false;
      done++;
    }
    next();
    tell();
  });
  hear("problem", () => {
    if (!host.read("problem")) return tell();
    clearTimeout(timer);
    asked = null;
    stopped = true;
    tell();
  });
  for (const name of ["chosen", "beside", "expected"]) hear(name, tell);
  signal.addEventListener("abort", () => clearTimeout(timer));

  return {
    run: (setting, seed) =>
      run(setting, seed)?.map((value) => (value === null ? null : value / 1000)),
    /** Ask for what of these runs is not known; `again` goes on after a stop. */
    want(pairs, again = false) {
      const lacking = pairs.filter(([setting, seed]) => !run(setting, seed));
      const fresh = lacking.some(
        ([s, seed]) => !wanted.some(([t, other]) => seed === other && same(s, t)),
      );
      if (fresh || again) {
        done = 0;
        stopped = false;
      }
      wanted = lacking;
      next();
    },
    stop() {
      stopped = true;
      tell();
    },
    state: () => ({ lacking: wanted.length, done, stopped, late: late && Boolean(asked) }),
    listen(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
    // What was looked at, and whether to be asked first: the same in all views of one widget.
    seen: new Set(),
    asking: true,
  };
}

function feedView({ host, el, signal, runs }) {
  const about = host.read("about");
  const orders = Object.entries(about.orders);
  const { measures } = about;
  const seeds = Array.from({ length: about.seeds }, (_, i) => i + 1);
  const id = `kit-feed-${Math.random().toString(36).slice(2, 8)}`;
  let shown = "";
  let spoken = "";

  const keys = {
    w: another,
    p: pin,
    r: restart,
    b: () => share.input.focus(),
    c: () => cap.input.focus(),
    t: () => table.toggle(),
    "?": () => help.toggle(),
    Escape: () => (table.toggle(false), help.toggle(false)),
  };
  orders.forEach(([order], i) => (keys[i + 1] = () => set({ order })));

  const root = frame(el, { name: "Feed: who sees what", keys, signal });
  // Radios and sliders keep their own keys (arrows, space); the widget's keys work there too.
  root.addEventListener(
    "keydown",
    (event) => {
      if (event.target.tagName !== "INPUT" || !isPlain(event) || !keys[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) keys[event.key]();
    },
    { signal },
  );
  const live = announcer();

  // The controls: they set B.
  const radios = orders.map(([order, does], i) => {
    const input = h("input", {
      type: "radio",
      name: `${id}-order`,
      value: order,
      "aria-describedby": `${id}-does-${i}`,
      onchange: () => set({ order }),
    });
    return {
      order,
      input,
      node: h(
        "label",
        { class: "kit-feed-order" },
        input,
        h(
          "span",
          {},
          order,
          " ",
          h("kbd", { "aria-hidden": "true" }, String(i + 1)),
          h("span", { class: "kit-feed-does", id: `${id}-does-${i}` }, does),
        ),
      ),
    };
  });
  const share = slider(
    "Broadcasters",
    "accounts that post ten times as often, to many",
    "b",
    about.broadcasters,
    (value) => `${percent(value)} of accounts`,
    (broadcasters) => set({ broadcasters }),
  );
  const cap = slider(
    "Cap on posting",
    "passing on does not count",
    "c",
    about.caps,
    capInWords,
    (value) => set({ cap: value }),
  );
  const worlds = [0, 1].map(() => h("span", { class: "kit-count" })); // beside the button, and beside the numbers
  const askFirst = tool("Ask me first", "", () => {
    runs.asking = !runs.asking;
    show();
  });

  // The legend, and a word where it is needed.
  const legends = [h("span", {}), h("span", {})];
  const legendB = h("li", {}, mark("b"), h("b", {}, "B"), legends[1]);
  const hint = h("p", { class: "kit-notice" });

  // The question before the pictures.
  const asked = measures
    .filter((measure) => measure.asked)
    .map((measure) => {
      const level = h("span", { class: "kit-feed-now" });
      const inputs = Object.entries(MARKS).map(([value, words]) => ({
        value,
        input: h("input", { type: "radio", name: `${id}-${measure.name}`, value }),
        words,
      }));
      return {
        ...measure,
        level,
        inputs,
        node: h(
          "fieldset",
          { class: "kit-feed-ask" },
          h("legend", {}, measure.title, level),
          ...inputs.map(({ input, words }) => h("label", {}, input, words)),
        ),
      };
    });
  const reveal = h(
    "button",
    { type: "button", class: "kit-main", onclick: look },
    "Show what happens",
  );
  const question = h("p", { class: "kit-question" });
  const gate = h(
    "div",
    { class: "kit-feed-gate", role: "group", "aria-label": "What do you expect?" },
    question,
    ...asked.map(({ node }) => node),
    h("div", { class: "kit-tools" }, reveal, tool("Just show me, always", "", skip)),
  );

  // The pictures. Their marks are made once and then only moved.
  const heard = ["A", "B", "If alike"].map((name) => heardBar(name));
  const heardPicture = h(
    "div",
    { class: "kit-feed-heard", role: "group", "aria-label": "Who is heard" },
    h(
      "p",
      { class: "kit-feed-title" },
      h("b", {}, "Who is heard?"),
      " ",
      h("span", { class: "kit-quiet" }, "all attention of all days, shared out"),
    ),
    h(
      "ul",
      { class: "kit-feed-legend", "aria-hidden": "true" },
      ...PARTS.map((who) =>
        h("li", {}, h("span", { class: "kit-feed-part kit-feed-swatch" }), who),
      ),
    ),
    ...heard.map(({ node }) => node),
  );
  const blocks = measures.map(measureBlock);
  const pictures = h("div", { class: "kit-feed-grid" }, ...blocks.map(({ node }) => node));
  const scale = h(
    "p",
    { class: "kit-quiet kit-feed-note", tabindex: "-1" },
    worlds[1],
    `. Each small mark is one of ${about.seeds} worlds, the large one is the world whose numbers you read, and the bar is the mean.`,
  );

  // Their twin in text.
  const twin = h("tbody", {});
  const table = disclosure(
    "The same as a table",
    "t",
    h(
      "div",
      { class: "kit-feed-twin" },
      h(
        "div",
        {
          class: "kit-feed-scroll",
          tabindex: "0",
          role: "region",
          "aria-label": "The same as a table",
        },
        h(
          "table",
          {},
          h("caption", {}),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              ...["", "A", "B", "A, all worlds", "B, all worlds", "B has more in", "so"].map(
                (head) => h(head ? "th" : "td", head ? { scope: "col" } : {}, head),
              ),
            ),
          ),
          twin,
        ),
      ),
    ),
  );
  const help = disclosure(
    "Keys",
    "?",
    keysPage([
      [orders.map((_, i) => i + 1).join(" "), "the order of the feed"],
      ["b", "to the share of broadcasters, then ← →"],
      ["c", "to the cap on posting, then ← →"],
      ["w", "another world: is it luck?"],
      ["p", "make B the new A, to compare with it"],
      ["r", "start again: A and B by time"],
      ["t", "the numbers as a table"],
      ["?", "this list"],
    ]),
  );

  // What was computed where.
  const status = h("span", {});
  const stop = tool("Stop", "", () => runs.stop());
  const go = tool("Go on", "", () => (runs.want(wanted(), true), show()));
  const problem = h("p", { class: "kit-problem", role: "alert", hidden: true });

  root.append(
    h(
      "p",
      { class: "kit-feed-simulated" },
      h("b", {}, "Simulated: "),
      `${about.accounts.toLocaleString("en")} made-up accounts, ${about.rounds} days. Nothing here was measured.`,
      about.assumptions && ` Assumed: ${about.assumptions}.`,
    ),
    h(
      "fieldset",
      { class: "kit-feed-orders" },
      h("legend", {}, "Order of the feed"),
      ...radios.map(({ node }) => node),
    ),
    h("div", { class: "kit-feed-sliders" }, share.node, cap.node),
    h(
      "div",
      { class: "kit-tools" },
      worlds[0],
      tool("Another world", "w", another),
      tool("Make B the new A", "p", pin),
      tool("Start again", "r", restart),
      askFirst,
    ),
    h(
      "ul",
      { class: "kit-feed-legend" },
      h("li", {}, mark("a"), h("b", {}, "A"), legends[0]),
      legendB,
    ),
    hint,
    gate,
    h("p", { class: "kit-saved" }, status, h("span", { class: "kit-tools" }, stop, go)),
    heardPicture,
    scale,
    pictures,
    problem,
    h("div", { class: "kit-tools" }, table.button, help.button),
    table.panel,
    help.panel,
    live.node,
  );
  runs.listen(show, signal);
  show();

  function slider(name, note, key, values, words, choose) {
    const output = h("span", { class: "kit-feed-value" });
    const input = h("input", {
      type: "range",
      id: `${id}-${key}`,
      min: 0,
      max: values.length - 1,
      step: 1,
      oninput: () => choose(values[Number(input.value)]),
    });
    return {
      input,
      node: h(
        "div",
        { class: "kit-feed-slider" },
        h("label", { for: `${id}-${key}` }, name, " ", h("kbd", { "aria-hidden": "true" }, key)),
        output,
        input,
        h("span", { class: "kit-feed-does" }, note),
      ),
      at(value) {
        const order = (x) => x ?? Infinity;
        const near = values.findLastIndex((x) => order(x) <= order(value));
        input.value = String(Math.max(0, near));
        put(output, words(value));
        attr(input, "aria-valuetext", words(value));
      },
    };
  }

  function mark(which) {
    return h("span", { class: "kit-feed-mark", "data-which": which, "aria-hidden": "true" });
  }

  function heardBar(name) {
    const parts = PARTS.map(() => h("span", { class: "kit-feed-part" }, h("span", {})));
    const words = h("span", { class: "kit-unseen" });
    return {
      node: h(
        "div",
        { class: "kit-feed-bar" },
        h("span", { class: "kit-feed-letter" }, name),
        h("span", { class: "kit-feed-parts", "aria-hidden": "true" }, ...parts),
        words,
      ),
      set(one, ten) {
        const sizes = [one, ten - one, 1 - ten];
        sizes.forEach((size, i) => {
          parts[i].style.width = `${100 * size}%`;
          put(parts[i].firstChild, size < 0.1 ? "" : told(size, "share"));
        });
        put(
          words,
          `The top 1 % of accounts have ${told(one, "share")} of all attention, the next 9 % ${told(ten - one, "share")}, the other 90 % ${told(1 - ten, "share")}.`,
        );
      },
    };
  }

  function measureBlock(measure, index) {
    const verdict = h("p", { class: "kit-feed-verdict" });
    const ends = h(
      "div",
      { class: "kit-feed-ends", "aria-hidden": "true" },
      h("span", {}),
      h("span", {}),
    );
    const rows = ["a", "b"].map((which) => {
      const dots = seeds.map((seed) => {
        const dot = mark(which);
        dot.style.top = `${[32, 50, 68][seed % 3]}%`;
        return dot;
      });
      const mean = h("span", { class: "kit-feed-mean" });
      const value = h("span", { class: "kit-feed-number" });
      const strip = h("span", { class: "kit-feed-strip", "aria-hidden": "true" }, ...dots, mean);
      const big = strip.appendChild(mark(which));
      big.classList.add("kit-feed-big");
      const node = h(
        "div",
        { class: "kit-feed-row" },
        h("span", { class: "kit-feed-letter" }, which.toUpperCase()),
        strip,
        value,
      );
      return { node, dots, mean, value, big };
    });
    return {
      node: h(
        "div",
        { class: "kit-feed-measure", role: "group", "aria-label": measure.title },
        h(
          "p",
          { class: "kit-feed-title" },
          h("b", {}, measure.title),
          " ",
          h("span", { class: "kit-quiet" }, measure.meaning.replaceAll(" %", "\u00a0%")),
        ),
        ...rows.map(({ node }) => node),
        ends,
        verdict,
      ),
      paint(settings, seed, said) {
        const found = settings.map(
          (setting) => setting && seeds.map((each) => runs.run(setting, each)?.[index] ?? null),
        );
        const now = settings.map(
          (setting) => (setting && runs.run(setting, seed)?.[index]) ?? null,
        );
        const all = [...found, now].flat().filter((value) => value !== null && value !== undefined);
        const low = Math.min(measure.span[0], ...all);
        const high = Math.max(measure.span[1], ...all);
        const place = (value) => `${(100 * (value - low)) / (high - low)}%`;
        rows.forEach((row, which) => {
          row.node.hidden = !settings[which];
          if (!settings[which]) return;
          put(row.value, told(now[which], measure.form));
          const known = found[which].filter((value) => value !== null);
          row.dots.forEach((dot, i) => at(dot, found[which][i]));
          at(row.big, now[which]);
          at(
            row.mean,
            known.length > 1 ? known.reduce((sum, value) => sum + value, 0) / known.length : null,
          );
        });
        function at(node, value) {
          node.hidden = value === null;
          if (value !== null) node.style.left = place(value);
        }
        put(ends.firstChild, told(low, measure.form));
        put(ends.lastChild, told(high, measure.form));
        const compared = settings[1] && compare(measure, index, settings, seed);
        verdict.hidden = !compared?.of;
        if (compared) {
          const expected = said?.[measure.name];
          const right = expected === compared.mark;
          put(
            verdict,
            `B has more in ${compared.more} of ${compared.of} ${compared.of === 1 ? "world" : "worlds"}: ${compared.words}.${expected ? ` You expected ${MARKS[expected]}${compared.mark ? (right ? " ✓" : " ✗") : ""}.` : ""}`,
          );
          attr(
            verdict,
            "data-kind",
            expected && compared.mark ? (right ? "right" : "wrong") : null,
          );
        }
        return { now, found, compared };
      },
    };
  }

  /** Count the worlds in which B has more than A, and say whether that is more than luck. */
  function compare(measure, index, [a, b], seed) {
    const differences = [...new Set([...seeds, seed])].flatMap((each) => {
      const [one, other] = [runs.run(a, each)?.[index], runs.run(b, each)?.[index]];
      return typeof one === "number" && typeof other === "number" ? [other - one] : [];
    });
    const of = differences.length;
    const more = differences.filter((difference) => difference > 0).length;
    const less = differences.filter((difference) => difference < 0).length;
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / of;
    const counts = { more, of };
    if (of < about.fewest) return { ...counts, words: "too few to say" };
    if (Math.abs(mean) < measure.small) return { ...counts, words: "about the same", mark: "same" };
    if (more >= about.agree * of) return { ...counts, words: "more", mark: "more" };
    if (less >= about.agree * of) return { ...counts, words: "less", mark: "less" };
    return { ...counts, words: "luck decides", mark: "same" };
  }

  function settings() {
    const { order, broadcasters, cap: most, seed } = host.read("chosen");
    return { a: host.read("beside"), b: { order, broadcasters, cap: most }, seed };
  }

  /** Whether a change is still to be guessed before it is shown. */
  function hides({ a, b }) {
    const change = changeOf(a, b);
    return Boolean(change) && runs.asking && !runs.seen.has(change);
  }

  /** The runs that the pictures need: this world's first. */
  function wanted() {
    const now = settings();
    const both = same(now.a, now.b) || hides(now) ? [now.a] : [now.a, now.b];
    return [now.seed, ...seeds.filter((seed) => seed !== now.seed)].flatMap((seed) =>
      both.map((setting) => [setting, seed]),
    );
  }

  function show() {
    const now = settings();
    const { a, b, seed } = now;
    const change = changeOf(a, b);
    const still = same(a, b);
    const hidden = hides(now);
    runs.want(wanted());

    for (const { order, input } of radios) input.checked = order === b.order;
    share.at(b.broadcasters);
    cap.at(b.cap);
    for (const world of worlds)
      put(world, seed <= about.seeds ? `World ${seed} of ${about.seeds}` : `World ${seed}`);
    attr(askFirst, "aria-pressed", String(runs.asking));
    put(legends[0], inWords(a));
    put(legends[1], inWords(b));
    legendB.hidden = still;
    hint.hidden = !still && Boolean(change);
    put(
      hint,
      still
        ? "A and B are the same now. Change one thing above, and see what becomes of it."
        : "A and B differ in more than one thing, so nobody can tell which of them did it. Press “Make B the new A”, then change one thing.",
    );

    const mine = runs.run(a, seed);
    keepFocus(root, () => {
      gate.hidden = !hidden;
      heard[1].node.hidden = still || hidden;
    });
    const said = host.read("expected")[change] ?? {};
    const gateKey = hidden ? `${change} ${keyOf(a, 0)} ${JSON.stringify(said)}` : "";
    if (hidden && shown !== gateKey) {
      put(question, `Before you look: what do you expect of B (${change}), beside A?`);
      for (const { name, inputs } of asked)
        for (const { input, value } of inputs) input.checked = said[name] === value;
    }
    shown = gateKey;
    for (const { name, form, level } of asked)
      put(
        level,
        mine
          ? ` A: ${told(mine[measures.findIndex((measure) => measure.name === name)], form)}`
          : "",
      );

    const pair = [a, still || hidden ? null : b];
    pair.forEach((setting, which) => {
      const run = setting && runs.run(setting, seed);
      heard[which].node.classList.toggle("kit-feed-empty", !run);
      if (run)
        heard[which].set(
          ...["top_1_percent", "top_10_percent"].map(
            (name) => run[measures.findIndex((measure) => measure.name === name)] ?? 0,
          ),
        );
    });
    heard[2].set(0.01, 0.1);
    const results = blocks.map((block) => block.paint(pair, seed, hidden ? null : said));
    writeTable(results, pair, seed);
    sayState();
    if (!hidden && !still) speak(results, now);
  }

  function writeTable(results, [a, b], seed) {
    const caption = twin.parentNode.querySelector("caption");
    put(caption, `Simulated. World ${seed}. A: ${inWords(a)}.${b ? ` B: ${inWords(b)}.` : ""}`);
    const range = (values, form) => {
      const known = values?.filter((value) => value !== null) ?? [];
      return known.length > 1
        ? `${told(Math.min(...known), form)} to ${told(Math.max(...known), form)}`
        : "–";
    };
    twin.replaceChildren(
      ...results.map(({ now, found, compared }, i) => {
        const { title, form } = measures[i];
        const cells = [
          told(now[0], form),
          b ? told(now[1], form) : "–",
          range(found[0], form),
          range(found[1], form),
          compared ? `${compared.more} of ${compared.of}` : "–",
          compared?.words ?? "–",
        ];
        return h(
          "tr",
          {},
          h("th", { scope: "row" }, title),
          ...cells.map((cell) => h("td", {}, cell)),
        );
      }),
    );
  }

  function sayState() {
    const { lacking, done, stopped, late } = runs.state();
    const all = done + lacking;
    stop.hidden = !lacking || stopped;
    go.hidden = !lacking || !stopped;
    problem.hidden = !host.read("problem");
    put(problem, host.read("problem"));
    put(
      status,
      !lacking
        ? host.read("grid").runs && !done
          ? `Simulated beforehand and stored with the kit, ${about.seeds} worlds for each setting: so nothing has to be computed now.`
          : "Simulated by Python just now, world by world."
        : stopped
          ? `Stopped: ${done} of ${all} runs are done.`
          : late
            ? `Waiting for Python, which is busy or gone: ${done} of ${all} runs are done.`
            : `Python simulates: ${done} of ${all} runs are done.`,
    );
  }

  /** Say what changed, once: not again for each world that comes in. */
  function speak(results, { a, b, seed }) {
    const key = `${keyOf(a, 0)} ${keyOf(b, seed)}`;
    if (spoken === key || results.some(({ now }) => now[1] === undefined || now[1] === null))
      return;
    spoken = key;
    const parts = results.flatMap(({ now, compared }, i) => {
      const { title, form, asked: heard } = measures[i];
      return heard
        ? [`${title} ${told(now[1], form)}, A ${told(now[0], form)}: ${compared.words}`]
        : [];
    });
    live.say(`World ${seed}. B, ${inWords(b)}. ${parts.join(". ")}.`);
  }

  function set(changes) {
    write({ chosen: { ...host.read("chosen"), ...changes } });
    const now = settings();
    if (same(now.a, now.b)) live.say("A and B are the same now.");
    else if (hides(now)) {
      gate.scrollIntoView({ block: "nearest" });
      live.say(
        `B: ${inWords(now.b)}. What do you expect, beside A? Mark it below, or press “Just show me, always”.`,
      );
    }
  }

  // Where the kernel is gone, what is stored with the kit is shown all the same.
  function write(parts) {
    host.write(parts);
    show();
  }

  function another() {
    set({ seed: (host.read("chosen").seed % about.seeds) + 1 });
  }

  function pin() {
    const { b } = settings();
    write({ beside: b });
    live.say(`A is now: ${inWords(b)}.`);
  }

  function restart() {
    host.write({ beside: about.start });
    set(about.start);
  }

  /** Keep what was marked, and show what happens. */
  function look() {
    const { a, b } = settings();
    const change = changeOf(a, b);
    const marks = asked.flatMap(({ name, inputs }) =>
      inputs.filter(({ input }) => input.checked).map(({ value }) => [name, value]),
    );
    runs.seen.add(change);
    if (marks.length) {
      const expected = host.read("expected");
      const marked = { ...expected[change], ...Object.fromEntries(marks) };
      host.write({ expected: { ...expected, [change]: marked } });
    }
    show();
    toNumbers();
  }

  function skip() {
    runs.asking = false;
    show();
    toNumbers();
  }

  /** What is shown now begins where the question was: to its first line. */
  function toNumbers() {
    scale.focus({ preventScroll: true });
    scale.scrollIntoView({ behavior: "instant" });
  }
}

export default inNotebook({
  share: (host, signal) => ({ runs: createRuns(host, signal) }),
  view: feedView,
});
