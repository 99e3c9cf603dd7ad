"""How long from a click to the next post painted, in a real JupyterLab, beside other widgets.

    python benchmarks/latency.py [--quick] [--only NAME …] [--headed]

The same posts are judged with `kit.Activity` and `kit.Classify`, with the usual ipywidgets buttons
and a Python callback, and with pigeon-jupyter and molabel where they are installed beside the kit;
once while the kernel is idle, and once while another cell keeps it busy. A row called "floor" puts
one paragraph in place of another and does nothing else: what it takes is the browser and the
machine.
It ends with the bytes that each click sends, and the size of each widget's front end.

Only measures: nothing here passes or fails by the clock.
"""

import argparse
import gzip
import importlib
import importlib.util
import json
import math
import random
import signal
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from statistics import median

from jupyter import Notebook, chromium, lab

import kit

PATIENCE = 5  # seconds until a click counts as never answered
FRAME = 1000 / 60
KIT = "kit.Activity"
FLOOR_NAME = "floor: a new paragraph"

# Posts of the kit, each with a number of its own in front by which the page knows it again.
POSTS = """
import html, tempfile
import kit, pandas as pd
posts = kit.load("posts")
posts = pd.concat([posts] * ({count} // len(posts) + 1), ignore_index=True).head({count})
posts["text"] = [f"[{{n}}] {{text}}" for n, text in enumerate(posts["text"])]
posts["post_id"] = [f"post-{{n}}" for n in range({count})]
"""
ACTIVITY = 'kit.Activity(posts, "direction", steps=None, answers=tempfile.mkdtemp())'
CLASSIFY = 'kit.Classify(posts, "direction", answers=tempfile.mkdtemp())'
USUAL = """
import ipywidgets
labels, at = [], 0
label = ipywidgets.HTML()
def show():
    label.value = f"<p>{html.escape(posts['text'][at])}</p>"
def clicked(button):
    global at
    labels.append(button.description)
    at += 1
    show()
buttons = [ipywidgets.Button(description=name) for name in ("one-way", "two-way")]
for button in buttons:
    button.on_click(clicked)
show()
ipywidgets.VBox([label, ipywidgets.HBox(buttons)])
"""
PIGEON = """
import pigeon
annotations = pigeon.annotate(list(posts["text"]), options=["one-way", "two-way"])
"""
MOLABEL = """
import molabel
molabel.SimpleLabel(
    posts[["text"]].to_dict("records"), render=lambda post: f"<p>{html.escape(post['text'])}</p>"
)
"""
FLOOR = """
import anywidget, traitlets
class Floor(anywidget.AnyWidget):
    _esm = '''export default { render({ model, el }) {
        const texts = model.get("texts");
        let at = 0;
        el.innerHTML = "<p class='floor'></p><button>one-way</button><button>two-way</button>";
        const show = () => {
            const post = document.createElement("p");
            post.className = "floor";
            post.textContent = texts[at];
            el.firstChild.replaceWith(post);
        };
        el.onclick = (event) => event.target.tagName === "BUTTON" && (at++, show());
        show();
    } }'''
    texts = traitlets.List().tag(sync=True)
Floor(texts=list(posts["text"]))
"""


@dataclass
class Task:
    """One way to judge the posts: the cell that makes it, and where its post and buttons are."""

    name: str
    cell: str
    text: str
    buttons: str
    package: str = ""  # a peer that need not be installed
    keys: bool = False


TASKS = [
    Task(KIT, ACTIVITY, ".kit-text", ".kit-choice"),
    Task(f"{KIT}, by key", ACTIVITY, ".kit-text", ".kit-choice", keys=True),
    Task("kit.Classify", CLASSIFY, ".kit-text", ".kit-choice"),
    Task("ipywidgets, the usual way", USUAL, ".widget-html-content p", ".jupyter-button"),
    Task("pigeon-jupyter", PIGEON, ".jp-RenderedText pre", ".jupyter-button", "pigeon"),
    Task("molabel", MOLABEL, ".molabel-example p", ".molabel-btn-yes, .molabel-btn-no", "molabel"),
    Task(FLOOR_NAME, FLOOR, ".floor", ".floor ~ button"),
]

# Measured in the page, for messages between here and there would cost more than what is measured.
#
# at       the `timeStamp` of a trusted event: the browser had the click, before any script ran.
# seen     the next post is in the page. A MutationObserver runs right after the widget's handler.
# settled  it is laid out. Chromium does so right after a click in any case; asking for it there
#          only tells when. (A queued task cannot tell: after a click, frames go before tasks.)
# begun    the frame that shows it begins; from `settled` to here the page only waits.
# painted  that frame's style, layout, paint and commit are over: a ResizeObserver runs in the
#          frame after its layout, and a task it queues with high priority runs once it is done.
# shown    it is on the screen, says the Element Timing API (`presentationTime`).
#
# The alternatives say less. Event Timing rounds to 8 ms and does not know a change that comes
# later from Python; the `paintTime` of Element Timing is taken before the paint; and a double
# requestAnimationFrame ends up to one frame too late. A text that is changed inside a frame, as
# JupyterLab does with messages from Python, is painted in that same frame: there `begun` is `seen`.
PROBE = """
() => {
  const soon = (task) => scheduler.postTask(task, { priority: "user-blocking" });
  const find = (selector, mark) =>
    [...document.querySelectorAll(selector)].find((node) => node.textContent.includes(mark));
  const onScreen = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) onScreen.get(entry.identifier)?.(entry);
  }).observe({ type: "element" });

  window.arm = (type, selector, mark, patience) => {
    window.answer = new Promise((resolve, reject) => {
      const times = {};
      const note = (name, time = performance.now()) => {
        times[name] ??= time;
        if (times.painted && times.shown) resolve(times);
      };
      const changes = new MutationObserver(() => {
        const node = find(selector, mark);
        if (!node) return;
        changes.disconnect();
        note("seen");
        node.getBoundingClientRect();
        note("settled");
        requestAnimationFrame(() => note("begun"));
        new ResizeObserver((_, observer) => {
          observer.disconnect();
          note("begun", times.seen);
          note("frame", document.timeline.currentTime);
          soon(() => note("painted"));
        }).observe(node);
        onScreen.set(mark, (entry) => note("shown", entry.presentationTime));
        node.setAttribute("elementtiming", mark);
      });
      window.addEventListener(type, (event) => {
        if (!event.isTrusted) return reject(new Error("The event was not a real one."));
        note("at", event.timeStamp);
        requestAnimationFrame((frame) => note("first", frame));
        changes.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => {
          changes.disconnect();
          if (times.seen) reject(new Error("The next post came, but was never painted in view."));
          else resolve(null);
        }, patience);
      }, { capture: true, once: true });
    });
  };

  // For counting bytes only: clicks by script, each after the next post is there.
  window.judgeAll = async (text, buttons, clicks, pause, patience) => {
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    for (let n = 1; n <= clicks; n++) {
      document.querySelectorAll(buttons)[n % 2].click();
      const end = performance.now() + patience;
      while (!find(text, `[${n}]`)) {
        if (performance.now() > end) throw new Error(`No answer to click ${n}.`);
        await wait(5);
      }
      await wait(pause);
    }
  };
}
"""


@dataclass
class Row:
    """The clicks of one task, with one number of posts, and the kernel idle or busy."""

    clicks: list = field(default_factory=list)
    tried: int = 0
    problem: str = ""

    def between(self, start, end):
        return [click[end] - click[start] for click in self.clicks]

    def median(self):
        return median(self.between("at", "painted")) if self.clicks else None

    def cells(self, yardstick):
        """Return the row as text; its ratio says how many times the yardstick it takes."""
        if self.problem:
            return ["–", "does not run"]
        if unanswered := self.tried - len(self.clicks):
            return [f"{unanswered} of {self.tried}", f"no answer in {PATIENCE} s"]
        total, shown = self.between("at", "painted"), self.between("at", "shown")
        waits = self.between("settled", "begun")
        work = [whole - max(0, wait) for whole, wait in zip(total, waits, strict=True)]
        frames = [1 + round(waited / FRAME) for waited in self.between("first", "frame")]
        ratio = f"{median(total) / yardstick:.1f}" if yardstick else ""
        return [
            str(self.tried),
            *(f"{value:.1f}" for value in (median(total), p95(total))),
            ratio,
            *(f"{value:.1f}" for value in (median(work), p95(work))),
            f"{median(frames):.0f}",
            *(f"{value:.1f}" for value in (median(shown), p95(shown))),
        ]


def p95(values):
    """Return the smallest value that 95 % of them do not exceed."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


class Wire:
    """Counts what a page sends to its kernel and gets back, in bytes before any compression."""

    def __init__(self, page):
        self.sent, self.answers, self.received = [], [], []
        page.on("websocket", self._listen)

    def _listen(self, socket):
        if "/channels" in socket.url:
            socket.on("framesent", self._on_sent)
            socket.on("framereceived", lambda payload: self.received.append(len(payload)))

    def _on_sent(self, payload):
        self.sent.append(len(payload))
        if size := answer_size(payload):
            self.answers.append(size)

    def reset(self):
        for counted in (self.sent, self.answers, self.received):
            counted.clear()


def answer_size(payload):
    """Return the bytes of a widget's own state or event in a message to the kernel.

    All the rest, some hundred bytes, is what Jupyter writes around it for every widget alike.
    A message is a row of parts: how many there are, where each begins, then channel, header,
    parent, metadata, content.
    """
    if isinstance(payload, str):
        content = json.loads(payload)["content"]
    else:
        number = int.from_bytes(payload[:8], "little")
        starts = [int.from_bytes(payload[8 * i : 8 * i + 8], "little") for i in range(1, number)]
        content = json.loads(payload[starts[4] : starts[5] if len(starts) > 5 else None])
    data = content.get("data")
    own = data and (data.get("state") or data.get("content"))
    return len(json.dumps(own, ensure_ascii=False, separators=(",", ":")).encode()) if own else 0


def open_task(browser, place, task, count, name):
    """Return a notebook with a cell that makes the task, and one that keeps the kernel busy."""
    cells = [POSTS.format(count=count) + task.cell, "import time\ntime.sleep(600)"]
    return Notebook(browser, place, name, cells)


def make(notebook, task):
    """Run the task's cell, and bring it into view."""
    notebook.run(0)
    button = notebook.page.locator(task.buttons).first
    button.wait_for(timeout=20_000)
    button.scroll_into_view_if_needed()
    notebook.page.get_by_text("[0]").first.scroll_into_view_if_needed()


def judge(page, task, number):
    """Give the judgement with this number, as a person does; return its times, or None."""
    if not task.keys:
        box = page.locator(task.buttons).nth(number % 2).bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.evaluate(
        "(given) => arm(...given)",
        ["keydown" if task.keys else "click", task.text, f"[{number}]", 1000 * PATIENCE],
    )
    # At no fixed point of a frame, and after what the pointer and the last click set off.
    page.wait_for_timeout(random.uniform(200, 300))
    if task.keys:
        page.keyboard.press(str(1 + number % 2))
    else:
        page.mouse.down()
        page.wait_for_timeout(random.uniform(70, 110))
        page.mouse.up()
    return page.evaluate("answer")


def judge_some(notebook, task, clicks, row):
    """Judge posts one after the other, and stop at the first that is never answered."""
    if task.keys:
        notebook.page.locator(task.text).first.click()
    for number in range(1, clicks + 1):
        row.tried += 1
        times = judge(notebook.page, task, number)
        if times is None:
            return
        row.clicks.append(times)


def measure_clicks(notebook, task, clicks, rows):
    """Measure one task with the kernel idle, then busy, on one page."""
    notebook.page.evaluate(PROBE)
    make(notebook, task)
    judge_some(notebook, task, clicks, rows["idle"])
    make(notebook, task)
    with notebook.busy(1):
        judge_some(notebook, task, clicks, rows["busy"])


def measure_bytes(browser, place, task, clicks):
    """Judge some hundred posts with the kernel idle; return what went over the wire."""
    notebook = open_task(browser, place, task, clicks + 1, f"{TASKS.index(task)}-bytes")
    wire = Wire(notebook.page)
    with notebook:
        notebook.page.evaluate(PROBE)
        make(notebook, task)
        wire.reset()
        # Ten judgements a second are more than anybody gives, and few enough to go one by one.
        notebook.page.evaluate(
            "(given) => judgeAll(...given)",
            [task.text, task.buttons, clicks, 100, 1000 * PATIENCE],
        )
        notebook.wait_idle()
        notebook.page.wait_for_timeout(1000)
    return wire


def missing(task):
    """Say why a task cannot be run, or return nothing."""
    if task.package and importlib.util.find_spec(task.package) is None:
        return f"not installed here: pip install {task.name}"
    return ""


def first_line(error):
    return str(error).strip().splitlines()[0]


def all_clicks(browser, place, tasks, sizes, rounds, clicks):
    """Let the tasks take turns, so that whatever else the machine does meets them all alike."""
    rows = {(t.name, n): {"idle": Row(), "busy": Row()} for n in sizes for t in tasks}
    for turn in range(rounds):
        # Back and forth, for the first page of a browser pays for what the later ones find ready.
        for task in tasks[:: -1 if turn % 2 else 1]:
            for count in sizes:
                pair = rows[task.name, count]
                say(f"{task.name}, {count} posts, round {turn + 1} of {rounds}")
                try:
                    if problem := missing(task):
                        raise ModuleNotFoundError(problem)
                    name = f"{TASKS.index(task)}-{count}-{turn}"
                    with open_task(browser, place, task, count, name) as notebook:
                        measure_clicks(notebook, task, clicks, pair)
                # Whatever one of them does, the figures of the others stand.
                except Exception as error:
                    for row in pair.values():
                        row.problem = row.problem or first_line(error)
    return rows


def show_clicks(rows):
    """Print the situations one below the other, and in each all widgets beside each other."""
    head = "posts, kernel|widget|clicks|median|p95|× floor"
    head += "|work: median|p95|frames|on screen: median|p95"
    lines = []
    for count in sorted({count for _, count in rows}):
        for state in ("idle", "busy"):
            here = {name: pair[state] for (name, n), pair in rows.items() if n == count}
            yardstick = here[FLOOR_NAME].median() if FLOOR_NAME in here else None
            for name, row in here.items():
                lines.append([f"{count:,}, {state}", name, *row.cells(yardstick)])
    table(head.split("|"), lines)
    problems = {name: pair["idle"].problem for (name, _), pair in rows.items()}
    for name, problem in problems.items():
        if problem:
            print(f"{name}: {problem}\n")


def all_bytes(browser, place, tasks, clicks):
    wires = {}
    for task in tasks:
        if missing(task) or task.keys or task.cell == FLOOR:
            continue
        say(f"{task.name}, bytes of {clicks} clicks")
        try:
            wires[task.name] = measure_bytes(browser, place, task, clicks)
        except Exception as error:
            say(f"  {first_line(error)}")
    return wires


def show_bytes(wires, clicks):
    head = f"widget|bytes a click|its answer, mean|its last answer|{clicks} clicks sent|received"
    lines = []
    for name, wire in wires.items():
        sent, received, own = sum(wire.sent), sum(wire.received), wire.answers
        a_click = [f"{sent / clicks:,.0f}", f"{sum(own) / clicks:,.0f}", f"{own[-1]:,}"]
        lines.append([name, *a_click, f"{sent / 1000:,.0f} kB", f"{received / 1000:,.0f} kB"])
    table(head.split("|"), lines)


def front_ends():
    """Return the widgets of the kit, and of molabel if it is here, by name."""
    found = {f"kit.{name}": getattr(kit, name) for name in kit.__all__ if name[0].isupper()}
    if importlib.util.find_spec("molabel"):
        found["molabel"] = importlib.import_module("molabel").SimpleLabel
    return {name: widget for name, widget in found.items() if hasattr(widget, "_esm")}


def show_sizes():
    lines = []
    for name, widget in front_ends().items():
        # As they are sent to the page: the kit writes what its widgets share into each.
        raw = f"{widget._esm}{widget._css}".encode()
        sizes = [f"{len(size) / 1000:.1f} kB" for size in (raw, gzip.compress(raw))]
        lines.append([name, *sizes])
    table(["widget", "JS + CSS, with what is shared", "gzipped"], lines)


def table(head, lines):
    """Print a table that is read as well by people as by Markdown."""
    lines = [line + [""] * (len(head) - len(line)) for line in lines]
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    rule = ["-" * width for width in widths]
    for line in [head, rule, *lines]:
        cells = zip(line, widths, strict=True)
        print("| " + " | ".join(cell.ljust(width) for cell, width in cells) + " |")
    print()


def versions():
    """Name the packages that take part, each with its version."""
    packages = [
        "jupyterlab",
        "ipywidgets",
        *(t.name for t in TASKS if t.package and not missing(t)),
    ]
    return ", ".join(f"{package} {version(package)}" for package in packages)


def say(text):
    """Tell on the side how far it is, so that the tables can go into a file."""
    print(text, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="24 posts and fewer clicks")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="tasks whose name starts so")
    parser.add_argument("--headed", action="store_true", help="in a window, on a real screen")
    options = parser.parse_args()
    # Ended from outside, it still ends the server and the browser it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    tasks = [t for t in TASKS if not options.only or t.name.startswith(tuple(options.only))]
    sizes, rounds, clicks = ([24], 1, 12) if options.quick else ([24, 2000], 2, 23)
    sending = 50 if options.quick else 500
    with lab() as place, chromium(headed=options.headed) as browser:
        rows = all_clicks(browser, place, tasks, sizes, rounds, clicks)
        wires = all_bytes(browser, place, tasks, sending)
        say("")
        print(f"Chromium {browser.version}, {versions()}. Times in milliseconds.\n")
    show_clicks(rows)
    if wires:
        show_bytes(wires, sending)
    show_sizes()


if __name__ == "__main__":
    main()
