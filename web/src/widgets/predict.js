// Predict: draw a guess, lock it, and then see the figures. `published` is the figure, whatever it is;
// the words for it come from Python.
import { h } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { isPlain } from "../keys.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { withStore } from "../store.js";

const STEP = 5;
const snap = (value) => STEP * Math.round(Math.min(100, Math.max(0, value)) / STEP);
const tenth = (value) => Math.round(value * 10) / 10;
const points = (number) => `${number} point${number === 1 ? "" : "s"}`;
const where = (item) => (item.curve ? `${item.x}, ${item.curve}` : String(item.x));

/** Make an SVG element; the same as h() in another namespace, without listeners. */
function draw(tag, properties = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties))
    if (value !== null) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** How far guesses are off, in sentences: the same as kit/material/predictions.py writes. */
function furthest(asked, valueOf, shown, words) {
  const off = asked
    .filter((item) => valueOf(item) !== null)
    .map((item) => ({ item, guess: valueOf(item), gap: tenth(valueOf(item) - item.published) }));
  if (!off.length) return "";
  const most = off.reduce((a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a));
  const said = `you said ${shown(most.guess)}, and ${words.before}${shown(most.item.published)}${words.after}`;
  const way = most.gap
    ? `${points(Math.abs(most.gap))} too ${most.gap > 0 ? "high" : "low"}`
    : "right";
  if (off.length === 1) return `Your guess for ${where(most.item)} is ${way}: ${said}.`;
  const mean = tenth(off.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / off.length);
  const kinds = [
    ["too high", (gap) => gap > 0],
    ["too low", (gap) => gap < 0],
    ["right", (gap) => gap === 0],
  ];
  const counts = kinds
    .map(([name, fits]) => [off.filter(({ gap }) => fits(gap)).length, name])
    .filter(([many]) => many);
  const first = `Your ${off.length} guesses are ${points(mean)} off on average: ${counts.map((pair) => pair.join(" ")).join(", ")}.`;
  return most.gap
    ? `${first} You are furthest off for ${where(most.item)}: ${said}, so you were ${way}.`
    : first;
}

/** The mark of a point: each curve has a shape of its own. */
function glyph(shape, x, y, r, properties) {
  if (shape === 1)
    return draw("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...properties });
  if (shape === 2)
    return draw("path", {
      d: `M${x} ${y - 1.3 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`,
      ...properties,
    });
  if (shape === 3)
    return draw("path", {
      d: `M${x} ${y - 1.4 * r}L${x + 1.4 * r} ${y}L${x} ${y + 1.4 * r}L${x - 1.4 * r} ${y}Z`,
      ...properties,
    });
  return draw("circle", { cx: x, cy: y, r, ...properties });
}

/** A name cut to the room that a picture has for it; its whole stands in the table. */
const fit = (name, room) =>
  7 * name.length > room ? `${name.slice(0, Math.max(1, room / 7 - 1))}…` : name;

const DASHES = ["7 4", "2 4", "13 4 2 4", "20 6"];
const dash = (curve) => DASHES[curve % DASHES.length];

/** A short piece of a line as it is in the picture, for a button or the legend. */
const swatch = (...children) =>
  draw(
    "svg",
    { width: 34, height: 14, viewBox: "0 0 34 14", "aria-hidden": "true", class: "kit-swatch" },
    ...children,
  );

/** Where things lie in a picture of curves, for a given width. `at` is along x, `of` the value. */
function curveLayout(width, items, labels) {
  const height = width < 480 ? 270 : 330;
  const box = {
    left: 36,
    right: width - Math.min(110, Math.max(18, ...labels.map((text) => 14 + 7 * text.length))),
    top: 24,
    bottom: height - 26,
  };
  const xs = [...new Set(items.map((item) => item.x))].sort((a, b) => a - b);
  const inner = [box.left + 14, box.right - 14];
  const spot = (x) =>
    xs.length > 1
      ? inner[0] + ((inner[1] - inner[0]) * (x - xs[0])) / (xs.at(-1) - xs[0])
      : (inner[0] + inner[1]) / 2;
  return {
    ...{ bars: false, width, height, box, xs, spot },
    at: (item) => spot(item.x),
    of: (value) => box.bottom - ((box.bottom - box.top) * value) / 100,
    along: ({ x }) => x,
    within: ({ y }) => y > box.top - 16 && y < box.bottom + 10,
    valueAt: ({ y }) => (100 * (box.bottom - y)) / (box.bottom - box.top),
  };
}

/** The same for horizontal bars: a row an item, a heading a curve where there are several. */
function barLayout(width, items, curves, revealed) {
  const row = revealed ? 46 : 34;
  const longest = Math.max(...items.map((item) => String(item.x).length));
  const box = { left: Math.min(width / 3, 14 + 7 * longest), right: width - 44, top: 20 };
  const rows = new Map();
  const headings = [];
  let y = box.top;
  for (const curve of curves) {
    if (curve) headings.push([curve, (y += 26) - 8]);
    for (const item of items.filter((one) => one.curve === curve)) {
      rows.set(item, y + row / 2);
      y += row;
    }
  }
  box.bottom = y + 2;
  return {
    ...{ bars: true, width, height: y + 8, box, rows, row, headings },
    at: (item) => rows.get(item),
    of: (value) => box.left + ((box.right - box.left) * value) / 100,
    along: ({ y: at }) => at,
    within: (spot) =>
      spot.x > box.left - 8 &&
      [...rows.values()].some((middle) => Math.abs(middle - spot.y) <= row / 2),
    valueAt: ({ x }) => (100 * (x - box.left)) / (box.right - box.left),
  };
}

function predictView({ host, el, signal, store }) {
  const about = host.read("prediction");
  const others = host.read("others");
  const { items, curves, words: called } = about;
  const asked = items.filter((item) => !item.given);
  const bars = about.kind === "bars";
  const several = curves.length > 1;
  // A number and its sign stay on one line.
  const shown = (value) => `${value}${about.sign && "\u00a0"}${about.sign}`;
  const shapeOf = (item) => curves.indexOf(item.curve);

  const drafts = new Map(); // drawn, but not yet an answer: the stroke or the keys go on
  const done = [];
  let active = curves[0];
  let held = null; // the item that has the focus
  let layout;
  let timer;
  let revealedAt = -Infinity; // when it was revealed in this view: only then the curve grows

  const locked = () => asked.some((item) => store.of(item.id).locked);
  const spreadOf = (item) =>
    others && Object.hasOwn(others.spread, item.id) ? others.spread[item.id] : null;
  const stored = (item) => {
    const { first } = store.of(item.id);
    return first === null ? null : Number(first);
  };
  const valueOf = (item) =>
    item.given ? null : drafts.has(item.id) ? drafts.get(item.id) : stored(item);
  const known = (item) => (item.given ? item.published : valueOf(item));
  const drawn = () => asked.filter((item) => valueOf(item) !== null);
  const onCurve = (curve) => items.filter((item) => item.curve === curve);
  const inReach = () => asked.filter((item) => bars || item.curve === active);

  const keys = {
    Backspace: undo,
    ...(several &&
      !bars && { c: () => choose(curves[(curves.indexOf(active) + 1) % curves.length]) }),
    "?": () => help.toggle(),
    Escape: () => help.toggle(false),
  };
  const root = frame(el, { name: `Predict: ${about.title}`, keys, signal });
  root.classList.add("kit-predict");
  const live = announcer();
  const count = h("p", { class: "kit-count" });
  const given = items.filter((item) => item.given);
  const choice = h("div", {
    class: "kit-tools",
    role: "group",
    "aria-label": "Curve to draw",
    hidden: !several || bars,
  });
  const tabs = curves.map((curve, i) => {
    const line = swatch(
      draw("path", { d: "M1 7H33", class: "kit-guess", "stroke-dasharray": dash(i) }),
      glyph(i, 17, 7, 4, { class: "kit-guess-mark" }),
    );
    return h(
      "button",
      { type: "button", class: "kit-tool kit-tab", onclick: () => choose(curve) },
      line,
      curve,
    );
  });
  const label = h("span", { class: "kit-quiet" });
  choice.append(label, ...tabs);
  const plot = h("div", {
    class: "kit-plot",
    "data-kind": about.kind,
    role: "group",
    "aria-label": `Your guess. ${about.unit}`,
  });
  const picture = draw("svg", { "aria-hidden": "true" });
  const sliders = new Map(asked.map((item) => [item.id, slider(item)]));
  const groups = curves.map((curve) =>
    h(
      "div",
      { role: "group", "aria-label": curve || about.title },
      ...onCurve(curve)
        .filter((item) => !item.given)
        .map((item) => sliders.get(item.id)),
    ),
  );
  plot.append(picture, ...groups);
  const undoButton = h(
    "button",
    { type: "button", class: "kit-tool", onclick: undo },
    "Undo ",
    h("kbd", { "aria-hidden": "true" }, "⌫"),
  );
  const [more, next] = bars ? ["← →", "↑ ↓"] : ["↑ ↓", "← →"];
  const help = disclosure(
    "Keys",
    "?",
    keysPage([
      [more, "5 more or less, for the point that has the focus"],
      ["PgUp PgDn", "20 more or less"],
      ["Home End", "0 and 100"],
      ["0 … 9", "0, 10, … 90"],
      ["Enter", "the same as the point before"],
      [next, `next and previous ${bars ? "bar" : "point"}`],
      ...(several && !bars ? [["c", "the next curve"]] : []),
      ["Delete", "take this point back"],
      ["Backspace", "undo"],
      ["?", "this list"],
    ]),
  );
  const lockButton = h(
    "button",
    { type: "button", class: "kit-main", onclick: reveal },
    "Lock my guess and reveal",
  );
  const openLine = h("p", { id: `kit-${Math.random().toString(36).slice(2)}` });
  lockButton.setAttribute("aria-describedby", openLine.id);
  const tools = h("div", { class: "kit-tools" }, undoButton, help.button);
  const ways = h(
    "p",
    { class: "kit-quiet kit-ways" },
    `${bars ? "Drag each bar to its length" : "Drag across the picture to draw"}, or use the keys: Tab to the picture, then `,
    ...[more, next].flatMap((key, i) => [h("kbd", {}, key), i ? " to move." : " to change, "]),
  );
  const before = h("div", {}, ways, tools, help.panel, openLine, lockButton);
  const legend = h("ul", { class: "kit-legend", hidden: true });
  const after = h("div", { hidden: true });

  root.append(
    ...[
      h("div", { class: "kit-top" }, count),
      h("p", { class: "kit-heading" }, about.title),
      h("p", {}, about.question),
      about.note && h("p", { class: "kit-quiet" }, about.note),
      host.read("notice") && h("p", { class: "kit-notice" }, host.read("notice")),
      restoreBar(store, () => show()),
      choice,
      h("p", { class: "kit-quiet kit-unit" }, about.unit),
      given.length &&
        h(
          "p",
          { class: "kit-unseen" },
          `Given: ${given.map((item) => `${where(item)}: ${shown(item.published)}`).join("; ")}.`,
        ),
      legend,
      plot,
      before,
      after,
      savedLine(store, signal),
      live.node,
    ].filter(Boolean),
  );

  // --- What is seen -----------------------------------------------------------------------------

  function show() {
    const end = locked();
    const many = drawn().length;
    const open = asked.length - many;
    count.textContent = `${many} of ${asked.length} drawn`;
    label.textContent = end ? "In front:" : "Draw:";
    tabs.forEach((tab, i) => tab.setAttribute("aria-pressed", String(curves[i] === active)));
    choice.setAttribute("aria-label", end ? "Curve in front" : "Curve to draw");
    groups.forEach((group, i) => (group.hidden = end || (!bars && curves[i] !== active)));
    plot.classList.toggle("kit-open", !end);
    before.hidden = end;
    lockButton.hidden = !many;
    openLine.textContent = !many
      ? `Draw at least one point; then you can lock your guess and see ${called.all}.`
      : open
        ? `${points(open)} ${open === 1 ? "is" : "are"} still open. You can reveal now, but what you have not guessed by then stays open.`
        : "All points are drawn. Once you reveal, your guess stays as it is.";
    undoButton.disabled = !done.length;
    const reach = inReach();
    const home = reach.includes(held) ? held : reach[0];
    for (const item of asked) {
      const input = sliders.get(item.id);
      const value = valueOf(item);
      input.value = value ?? start(item);
      input.setAttribute("aria-valuetext", value === null ? "not drawn yet" : shown(value));
      input.tabIndex = item === home ? 0 : -1;
    }
    if (end && after.hidden) tell();
    paint();
  }

  /** What a point begins with when keys draw it: the value of the point before it. */
  function start(item) {
    const line = onCurve(item.curve);
    const earlier = line
      .slice(0, line.indexOf(item))
      .reverse()
      .find((one) => known(one) !== null);
    return snap(earlier ? known(earlier) : 50);
  }

  function paint() {
    const width = plot.clientWidth || 600;
    const end = locked();
    const labels = several ? curves : end ? [called.label] : [];
    layout = bars ? barLayout(width, items, curves, end) : curveLayout(width, items, labels);
    picture.setAttribute("width", width);
    picture.setAttribute("height", layout.height);
    plot.classList.toggle("kit-grown", performance.now() - revealedAt < 900);
    picture.replaceChildren(...(bars ? barPicture(end) : curvePicture(end)));
    for (const item of asked) {
      const { style } = sliders.get(item.id);
      const side = layout.at(item);
      const [x, y, wide, high] = bars
        ? [layout.box.left, side - layout.row / 2, layout.box.right - layout.box.left, layout.row]
        : [side - 14, layout.box.top, 28, layout.box.bottom - layout.box.top];
      Object.assign(style, {
        left: `${x}px`,
        top: `${y}px`,
        width: `${wide}px`,
        height: `${high}px`,
      });
    }
  }

  const text = (x, y, words, anchor = "middle", kind = "") =>
    draw("text", { x, y, "text-anchor": anchor, class: kind }, String(words));
  const line = (d, kind, more = {}) => draw("path", { d, class: kind, ...more });

  /** The path over points [x, y]; null breaks it. */
  const path = (spots) =>
    spots
      .map((spot, i) => (spot ? `${i && spots[i - 1] ? "L" : "M"}${spot[0]} ${spot[1]}` : ""))
      .join("");

  function grid() {
    const { box, of } = layout;
    return [0, 20, 40, 60, 80, 100].flatMap((value) =>
      bars
        ? [
            line(`M${of(value)} ${box.top}V${box.bottom}`, "kit-grid"),
            text(of(value), box.top - 6, value, "middle", "kit-small"),
          ]
        : [
            line(`M${box.left} ${of(value)}H${box.right}`, "kit-grid"),
            text(box.left - 6, of(value) + 4, value, "end", "kit-small"),
          ],
    );
  }

  function curvePicture(end) {
    const { width, box, xs, spot, at, of } = layout;
    const nodes = grid();
    // From the right, so that the last year is named; where years stand close, some are not.
    xs.reduceRight((room, x) => {
      if (spot(x) > room) return room;
      nodes.push(text(spot(x), box.bottom + 18, x, "middle", "kit-small"));
      return spot(x) - 31;
    }, width);
    if (end) {
      about.breaks.forEach(({ at: x }, i) => {
        if (i && about.breaks[i - 1].at === x) return;
        const names = about.breaks.flatMap((one, j) => (one.at === x ? [letter(j)] : [])).join(" ");
        nodes.push(
          line(`M${spot(x)} ${box.top}V${box.bottom}`, "kit-break"),
          text(spot(x), box.top - 8, `break ${names}`, "middle", "kit-small"),
        );
      });
    }
    const order = [...curves.filter((curve) => curve !== active), active];
    const ends = [];
    for (const curve of order) {
      const mine = onCurve(curve);
      const i = curves.indexOf(curve);
      const group = draw("g", { class: curve === active ? "" : "kit-back" });
      nodes.push(group);
      const put = (...more) => group.append(...more);
      if (end && curve === active) put(...reading(mine));
      if (!end && curve === active) {
        for (const item of mine) {
          if (known(item) !== null) continue;
          put(
            line(`M${at(item)} ${box.top}V${box.bottom}`, "kit-track"),
            text(at(item), box.bottom - 6, "?", "middle", "kit-small"),
          );
        }
      }
      // A guess begins at what is given, and its line runs on over a point that is open.
      const guess = mine
        .filter((item) => known(item) !== null)
        .map((item) => [at(item), of(known(item))]);
      if (drawn().some((item) => item.curve === curve))
        put(line(path(guess), "kit-guess", { "stroke-dasharray": dash(i) }));
      if (end) {
        const published = mine.map((item) => [at(item), of(item.published)]);
        // What was asked in two ways is not one line.
        const apart = (j) => about.breaks.some(({ at: x }) => mine[j - 1]?.x < x && x < mine[j].x);
        put(
          line(
            path(published.flatMap((place, j) => (apart(j) ? [null, place] : [place]))),
            "kit-published",
            { pathLength: 1 },
          ),
        );
        published.forEach(([x, y]) => put(glyph(i, x, y, 4, { class: "kit-published-mark" })));
        ends.push([...published.at(-1), several ? curve : called.label, curve === active]);
        if (!several) ends.push([...guess.at(-1), "you", true]);
      } else if (several && guess.length) ends.push([...guess.at(-1), curve, curve === active]);
      for (const item of mine) {
        const value = known(item);
        if (value === null) continue;
        if (item.given) {
          put(glyph(i, at(item), of(value), 4, { class: "kit-published-mark" }));
          if (!end && curve === active)
            put(text(at(item), of(value) - 10, tenth(value), "middle", "kit-small"));
        } else put(glyph(i, at(item), of(value), end ? 4 : 6, { class: "kit-guess-mark" }));
      }
      if (end && curve === active) put(...mine.map(number));
    }
    // Names stand to the right of the last point, and are moved apart where they would touch.
    ends.sort((a, b) => a[1] - b[1]);
    ends.forEach((one, i) => {
      one.y = Math.max(Math.min(one[1] + 4, box.bottom - 4), i ? ends[i - 1].y + 15 : 0);
      nodes.push(
        text(
          one[0] + (end ? 11 : 18),
          one.y,
          fit(one[2], Math.max(90, width - one[0] - 11)),
          "start",
          one[3] ? "kit-name" : "kit-name kit-back",
        ),
      );
    });
    if (held && !end && (bars || held.curve === active)) nodes.push(...ring(held));
    if (!end && !drawn().length && !held)
      nodes.push(
        text(
          (box.left + box.right) / 2,
          (box.top + box.bottom) / 2,
          "Draw your guess here",
          "middle",
          "kit-invite",
        ),
      );
    return nodes;
  }

  /** The gap between a guess and the figure, and the class. */
  function reading(mine) {
    const { at, of } = layout;
    const nodes = [];
    const range = mine.map((item) => spreadOf(item) && { x: at(item), spread: spreadOf(item) });
    for (const part of range.filter(Boolean)) {
      const [low, middle, high] = part.spread.map(of);
      nodes.push(
        line(
          `M${part.x - 5} ${low}h10M${part.x} ${low}V${high}M${part.x - 5} ${high}h10`,
          "kit-class",
        ),
        line(`M${part.x - 9} ${middle}h18`, "kit-class kit-median"),
      );
    }
    const both = mine.map(
      (item) => known(item) !== null && [at(item), of(known(item)), of(item.published)],
    );
    both.forEach((right, i) => {
      const left = i && both[i - 1];
      if (right && left)
        nodes.push(
          line(
            `M${left[0]} ${left[1]}L${right[0]} ${right[1]}V${right[2]}L${left[0]} ${left[2]}Z`,
            "kit-gap",
          ),
        );
      if (right) nodes.push(line(`M${right[0]} ${right[1]}V${right[2]}`, "kit-gap-line"));
    });
    return nodes;
  }

  /** A figure's number, on the side of its point where the guess is not. */
  function number(item) {
    const above = known(item) === null || known(item) <= item.published || item.published < 10;
    const y = layout.of(item.published) + (above && item.published < 94 ? -9 : 18);
    return text(layout.at(item), y, tenth(item.published), "middle", "kit-small kit-number");
  }

  /** What shows which point has the focus, and its value. */
  function ring(item) {
    const { at, of } = layout;
    const value = valueOf(item);
    const [x, y] = bars ? [of(value ?? 0), at(item)] : [at(item), of(value ?? start(item))];
    const words = value === null ? "not drawn" : shown(value);
    if (bars)
      return [
        draw("rect", {
          x: layout.box.left - 4,
          y: y - layout.row / 2 + 2,
          width: layout.box.right - layout.box.left + 8,
          height: layout.row - 4,
          rx: 4,
          class: "kit-ring",
        }),
      ];
    return [
      draw("circle", { cx: x, cy: y, r: 13, class: "kit-ring" }),
      text(x, y < layout.box.top + 20 ? y + 29 : y - 18, words, "middle", "kit-value"),
    ];
  }

  function barPicture(end) {
    const { box, at, of, headings } = layout;
    const nodes = [
      ...grid(),
      ...headings.map(([name, y]) => text(4, y, fit(name, layout.width - 50), "start", "kit-name")),
    ];
    for (const item of items) {
      const y = at(item);
      const value = known(item);
      const put = (...more) => nodes.push(...more);
      const bar = (size, top, high, kind) =>
        draw("rect", {
          x: of(0),
          y: top,
          width: Math.max(1, of(size) - of(0)),
          height: high,
          class: kind,
        });
      put(text(box.left - 8, y + 4, fit(String(item.x), box.left - 8), "end"));
      if (!end) {
        if (value === null)
          put(
            draw("rect", {
              x: of(0),
              y: y - 10,
              width: of(100) - of(0),
              height: 20,
              class: "kit-track",
            }),
            text(of(0) + 12, y + 5, "?", "middle", "kit-small"),
          );
        else if (item.given)
          put(
            bar(value, y - 10, 20, "kit-published-bar"),
            text(of(value) + 7, y + 5, value, "start", "kit-small"),
          );
        else
          put(
            bar(value, y - 10, 20, "kit-guess-bar"),
            line(`M${of(value)} ${y - 13}v26`, "kit-handle"),
            text(of(value) + 7, y + 5, value, "start", "kit-value"),
          );
        continue;
      }
      const spread = spreadOf(item);
      if (valueOf(item) !== null) {
        const [low, high] = [value, item.published].sort((a, b) => a - b);
        put(
          draw("rect", {
            x: of(low),
            y: y - 18,
            width: of(high) - of(low),
            height: 36,
            class: "kit-gap",
          }),
        );
        put(
          bar(value, y + 2, 14, "kit-guess-bar"),
          line(`M${of(value)} ${y}v18`, "kit-handle"),
          text(of(value) + 6, y + 14, value, "start", "kit-small"),
        );
      }
      put(
        bar(item.published, y - 16, 14, "kit-published-bar"),
        text(of(item.published) + 6, y - 4, tenth(item.published), "start", "kit-small kit-number"),
      );
      if (spread) {
        const [low, middle, high] = spread.map(of);
        put(
          line(`M${low} ${y - 3}v6M${low} ${y}H${high}M${high} ${y - 3}v6`, "kit-class"),
          line(`M${middle} ${y - 9}v18`, "kit-class kit-median"),
        );
      }
    }
    if (held && !end) nodes.push(...ring(held));
    return nodes;
  }

  // --- Drawing ----------------------------------------------------------------------------------

  function set(item, value) {
    drafts.set(item.id, value === null ? null : snap(value));
  }

  /** Make answers of what was drawn: one undo for a stroke, or for keys pressed in a row. */
  function commit() {
    clearTimeout(timer);
    const changes = asked.filter(
      (item) => drafts.has(item.id) && drafts.get(item.id) !== stored(item),
    );
    const values = changes.map((item) => drafts.get(item.id));
    drafts.clear();
    if (locked() || !changes.length) return [];
    done.push(changes.map((item) => [item, stored(item)]));
    changes.forEach((item, i) =>
      store.judge(item.id, values[i] === null ? null : String(values[i])),
    );
    show();
    return changes;
  }

  function undo() {
    if (locked()) return;
    commit();
    const last = done.pop();
    if (!last) return live.say("There is nothing to undo.");
    for (const [item, value] of last) store.judge(item.id, value === null ? null : String(value));
    if (!bars) active = last[0][0].curve;
    show();
    live.say(`Undone. ${last.map(([item]) => spoken(item)).join("; ")}.`);
  }

  const spoken = (item) =>
    `${where(item)}: ${valueOf(item) === null ? "not drawn" : shown(valueOf(item))}`;

  function choose(curve) {
    commit();
    const inside = held !== null;
    active = curve;
    held = null;
    show();
    if (inside) sliders.get(inReach()[0].id).focus();
    else live.say(`${locked() ? "In front" : "Now draw"}: ${curve}.`);
  }

  function slider(item) {
    const input = h("input", {
      type: "range",
      min: 0,
      max: 100,
      step: STEP,
      "aria-label": where(item),
      "aria-orientation": bars ? "horizontal" : "vertical",
    });
    const listen = (name, listener) => input.addEventListener(name, listener, { signal });
    listen("focus", () => ((held = item), show()));
    listen("blur", () => {
      commit();
      if (held === item) held = null;
      paint();
    });
    // Assistive technology may set the value without a key.
    listen("input", () => change(item, Number(input.value)));
    listen("keydown", (event) => {
      if (!isPlain(event)) return;
      const value = valueOf(item);
      const now = value ?? start(item);
      const to = (size) => () => change(item, size);
      const step = (way) => () => {
        const reach = inReach();
        sliders.get((reach[reach.indexOf(item) + way] ?? item).id).focus();
      };
      const own = {
        [bars ? "ArrowRight" : "ArrowUp"]: to(now + STEP),
        [bars ? "ArrowLeft" : "ArrowDown"]: to(now - STEP),
        [bars ? "ArrowDown" : "ArrowRight"]: step(1),
        [bars ? "ArrowUp" : "ArrowLeft"]: step(-1),
        PageUp: to(now + 4 * STEP),
        PageDown: to(now - 4 * STEP),
        Home: to(0),
        End: to(100),
        Enter: to(now),
        Delete: to(null),
        ...(/^\d$/.test(event.key) && { [event.key]: to(10 * event.key) }),
        ...keys,
      };
      if (!own[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      own[event.key]();
    });
    return input;
  }

  function change(item, value) {
    if (locked()) return;
    set(item, value);
    show();
    clearTimeout(timer);
    timer = setTimeout(commit, 400);
  }

  // The stroke of a pointer. It adjusts the point it began at, until it leaves it to the side;
  // then it sweeps: every point that it passes gets the height at which it was passed.
  let stroke = null;
  const spotOf = (event) => {
    const box = picture.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const nearest = (spot, among) =>
    among.reduce((a, b) =>
      Math.abs(layout.at(b) - layout.along(spot)) < Math.abs(layout.at(a) - layout.along(spot))
        ? b
        : a,
    );

  /** Pressing on a point of another curve takes that curve up. */
  function taken(spot) {
    const near = (item) =>
      known(item) !== null &&
      Math.hypot(layout.at(item) - spot.x, layout.of(known(item)) - spot.y) < 14;
    if (bars || inReach().some(near)) return;
    const other = asked.find(near);
    if (other) choose(other.curve);
  }

  function press(event) {
    if (locked() || (event.button ?? 0) !== 0 || stroke) return;
    const spot = spotOf(event);
    if (!layout.within(spot)) return;
    taken(spot);
    commit();
    const item = nearest(spot, inReach());
    stroke = { id: event.pointerId, item, from: spot, last: spot, swept: false };
    plot.setPointerCapture?.(event.pointerId);
    sliders.get(item.id).focus({ preventScroll: true });
    set(item, layout.valueAt(spot));
    event.preventDefault();
    show();
  }

  function drag(event) {
    if (!stroke || event.pointerId !== stroke.id) return;
    const spot = spotOf(event);
    const { last } = stroke;
    stroke.last = spot;
    if (bars || (!stroke.swept && Math.abs(spot.x - stroke.from.x) < 10))
      set(stroke.item, layout.valueAt(spot));
    else {
      stroke.swept = true;
      for (const item of inReach()) {
        const x = layout.at(item);
        if ((x - last.x) * (x - spot.x) > 0 || last.x === spot.x) continue;
        const share = (x - last.x) / (spot.x - last.x);
        set((stroke.item = item), layout.valueAt({ y: last.y + share * (spot.y - last.y) }));
      }
      const item = nearest(spot, inReach());
      const upright = Math.abs(spot.y - last.y) > Math.abs(spot.x - last.x);
      if (upright && Math.abs(layout.at(item) - spot.x) < 10)
        set((stroke.item = item), layout.valueAt(spot));
    }
    held = stroke.item;
    show();
  }

  function release(event) {
    if (!stroke || event.pointerId !== stroke.id) return;
    const { swept, last, item } = stroke;
    stroke = null;
    if (event.type === "pointercancel") {
      drafts.clear();
      return show();
    }
    // A stroke that ends just short of a point has meant it.
    const close = !bars && swept && nearest(last, inReach());
    if (close && Math.abs(layout.at(close) - last.x) < 14) set(close, layout.valueAt(last));
    const changed = commit();
    sliders.get((close || item).id).focus({ preventScroll: true });
    show();
    if (changed.length) live.say(`Drawn. ${changed.map(spoken).join("; ")}.`);
  }

  for (const [name, listener] of [
    ["pointerdown", press],
    ["pointermove", drag],
    ["pointerup", release],
    ["pointercancel", release],
  ]) {
    plot.addEventListener(name, listener, { signal });
  }

  // --- After the reveal -------------------------------------------------------------------------

  const letter = (i) => String.fromCharCode(97 + i);

  function reveal() {
    commit();
    if (locked() || !drawn().length) return;
    revealedAt = performance.now();
    store.compared(drawn().map((item) => item.id));
    const said = after.querySelector("p");
    said.focus({ preventScroll: true });
    // Both, if there is room; or else the picture from its top.
    for (const node of [said, choice.hidden ? legend : choice])
      node.scrollIntoView({ block: "nearest" });
  }

  /** Write the comparison below the picture: the sentences, the table, breaks and sources. */
  function tell() {
    const heads = [
      about.xName.charAt(0).toUpperCase() + about.xName.slice(1),
      "You",
      called.head,
      "Gap",
      others && "Class",
      about.sources.length && "Source",
    ].filter(Boolean);
    const row = (item) => {
      const guess = valueOf(item);
      const gap = guess === null ? 0 : Math.round(100 * (guess - item.published)) / 100;
      const spread = spreadOf(item);
      const cells = [
        item.given ? "given" : guess === null ? "open" : guess,
        item.published,
        guess === null ? "" : `${gap > 0 ? "+" : gap < 0 ? "−" : ""}${Math.abs(gap)}`,
        ...(others ? [spread ? `${spread[1]} (${spread[0]}–${spread[2]})` : ""] : []),
        ...(about.sources.length ? [item.source ? `[${item.source}]` : ""] : []),
      ];
      return h(
        "tr",
        {},
        h("th", { scope: "row" }, String(item.x)),
        ...cells.map((cell) => h("td", {}, String(cell))),
      );
    };
    const body = (curve) =>
      h(
        "tbody",
        {},
        several ? h("tr", {}, h("th", { scope: "rowgroup", colspan: heads.length }, curve)) : null,
        ...onCurve(curve).map(row),
      );
    const table = h(
      "table",
      { class: "kit-figures" },
      h("thead", {}, h("tr", {}, ...heads.map((name) => h("th", { scope: "col" }, name)))),
      ...curves.map(body),
    );
    const list = (lines) =>
      lines.length
        ? [h("ul", { class: "kit-notes" }, ...lines.map((words) => h("li", {}, words)))]
        : [];
    after.replaceChildren(
      h("p", { class: "kit-verdict", tabindex: "-1" }, furthest(asked, valueOf, shown, called)),
      ...list(about.breaks.map((one, i) => `Break ${letter(i)} in the survey, ${one.text}.`)),
      h(
        "details",
        {},
        h("summary", {}, "The same as a table"),
        h(
          "p",
          { class: "kit-quiet kit-unit" },
          `${about.unit}. Gap: you minus ${called.minus}, in points.${others ? ` Class: the median of ${others.name}, and from the lowest to the highest.` : ""}`,
        ),
        h(
          "div",
          {
            class: "kit-scroll",
            tabindex: "0",
            role: "group",
            "aria-label": "The figures as a table",
          },
          table,
        ),
      ),
      ...list(about.sources.map((source, i) => `[${i + 1}] ${source}`)),
      about.notice ? h("p", { class: "kit-small-print" }, about.notice) : "",
    );
    const entry = (drawing, words) => h("li", {}, drawing, words);
    const sign = bars
      ? [
          swatch(draw("rect", { x: 1, y: 2, width: 32, height: 10, class: "kit-published-bar" })),
          swatch(draw("rect", { x: 1, y: 2, width: 32, height: 10, class: "kit-guess-bar" })),
        ]
      : [
          swatch(
            line("M1 7H33", "kit-published"),
            glyph(0, 17, 7, 4, { class: "kit-published-mark" }),
          ),
          swatch(
            line("M1 7H33", "kit-guess", { "stroke-dasharray": dash(0) }),
            glyph(0, 17, 7, 4, { class: "kit-guess-mark" }),
          ),
        ];
    legend.replaceChildren(
      entry(sign[0], called.label),
      entry(sign[1], "you"),
      entry(
        swatch(draw("rect", { x: 1, y: 1, width: 32, height: 12, class: "kit-gap" })),
        "the gap",
      ),
      ...(others
        ? [
            entry(
              swatch(
                line("M2 2v10M2 7H32M32 2v10", "kit-class"),
                line("M14 0v14", "kit-class kit-median"),
              ),
              `${others.name}: median, and from the lowest to the highest`,
            ),
          ]
        : []),
    );
    legend.hidden = after.hidden = false;
  }

  store.listen((ids) => ids.length && show(), signal);
  addEventListener("pagehide", commit, { signal });
  signal.addEventListener("abort", commit);
  // Text keeps its size: a narrower page gets a picture of its own, not a smaller one.
  const watch = new ResizeObserver(
    () => plot.clientWidth && plot.clientWidth !== layout.width && paint(),
  );
  show();
  watch.observe(plot);
  signal.addEventListener("abort", () => watch.disconnect());
}

export default inNotebook(withStore(predictView));
