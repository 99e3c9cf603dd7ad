"""Lesson 01 in JupyterLab in a stock Firefox: judged by keys and clicks, and handed in."""

import json

import pytest
from jupyter_page import lesson_in

import kit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

_IDLE = """return globalThis.jupyterapp?.shell.currentWidget?.sessionContext?.session
    ?.kernel?.status === 'idle'"""
_SOURCE = """return jupyterapp.shell.currentWidget.content
    .activeCell.model.sharedModel.getSource()"""
_SCROLL = """const notebook = jupyterapp.shell.currentWidget.content;
const sources = [...notebook.model.cells].map((cell) => cell.sharedModel.getSource());
notebook.activeCellIndex = sources.findIndex((text) => text.includes(given[0]));
await notebook.scrollToItem(notebook.activeCellIndex, 'start');
notebook.activate();"""
_HAS_FOCUS = "return document.activeElement.closest('.kit')?.className.includes(given[0])"


class Lab:
    """A notebook in JupyterLab, and what a learner does there."""

    def __init__(self, firefox, address):
        self.firefox = firefox
        firefox.open(address)
        self.wait_idle()

    def wait_idle(self):
        self.firefox.until(_IDLE, patience=60)

    def shift_enter_to(self, code):
        """Press Shift + Enter until the cell with this code has been run, no faster than one sees."""
        for _ in range(80):
            source = self.firefox.run(_SOURCE)
            self.firefox.press("Shift+Enter")
            if code in source:
                return
            self.wait_idle()
            self.firefox.run("await new Promise((go) => setTimeout(go, 200))")
        raise AssertionError(f"no cell with {code!r} was reached")

    def run_cell(self, code):
        """Go to the cell with this code, and run it again."""
        self.firefox.run(_SCROLL, code)
        self.firefox.press("Shift+Enter")

    def restart(self):
        for command in ("notebook:clear-all-cell-outputs", "kernelmenu:restart"):
            self.firefox.run("void jupyterapp.commands.execute(given[0])", command)
        self.firefox.click(".jp-Dialog .jp-mod-warn", "Restart")
        self.wait_idle()

    def save(self):
        self.firefox.run("await jupyterapp.commands.execute('docmanager:save')")
        self.firefox.until("return !jupyterapp.shell.currentWidget.context.model.dirty")


def judge_a_step(firefox, labels):
    """Half by keys, which the view has, and half by clicks."""
    firefox.press(*("1" if label == "one-way" else "2" for label in labels[:4]))
    for label in labels[4:]:
        firefox.click(".kit-activity button[data-label]:not(.kit-mark)", label)
    firefox.find(".kit-activity button", "See the key")


def events(room):
    lines = (room / "my-answers" / "direction-a.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_student_with_firefox_judges_reloads_restarts_revises_and_hands_in(
    jupyter, room, firefox
):
    lab = Lab(firefox, jupyter.page(lesson_in(room, "01")))
    labels = ["one-way", "two-way", "two-way"] * 6
    lab.shift_enter_to("kit.Activity(")
    firefox.find(".kit-activity", patience=60)
    firefox.until(_HAS_FOCUS, "kit-activity")
    judge_a_step(firefox, labels[:8])
    firefox.find(".kit-activity", "All saved.")

    # Shift + Enter in a view is the notebook's, and goes on to the next cell.
    before = firefox.run(_SOURCE)
    firefox.click(".kit-activity .kit-post")
    firefox.press("Shift+Enter")
    firefox.until(f"{_SOURCE} !== given[0]", before)

    # A reload, and then another kernel: the judgements are there.
    lab.save()
    firefox.reload()
    lab.wait_idle()
    lab.run_cell("kit.Activity(")
    firefox.find(".kit-activity button", "See the key", patience=60)
    lab.restart()
    lab.run_cell("kit.Activity(")
    firefox.click(".kit-activity button", "See the key", patience=60)

    firefox.click(".kit-activity .kit-mark")
    other = firefox.find(".kit-activity .kit-row[aria-pressed=false]")
    revised = other.text
    other.click()
    firefox.click(".kit-activity button", "Go on: posts 9 to 16")
    judge_a_step(firefox, labels[8:16])
    firefox.click(".kit-activity button", "See the key")
    firefox.find(".kit-activity", "All saved.")

    posts = list(kit.load("posts", set="direction-a").index)
    first = [(e["post_id"], e["label"]) for e in events(room) if e.get("round") == "first"]
    assert first == list(zip(posts, labels[:16], strict=False))
    second = [e["label"] for e in events(room) if e.get("round") == "revised"]
    assert [label in revised for label in second] == [True]

    # The code reaches the clipboard, and says the same.
    lab.run_cell("kit.HandIn(")
    firefox.click(".kit-lesson button", "Copy my", patience=60)
    firefox.find(".kit-lesson", "Copied")
    pooled = kit.pool(firefox.ask("return await navigator.clipboard.readText()"))
    handed = pooled.judgements.query("activity == 'direction-a' and round == 'first'")
    assert dict(zip(handed["post_id"], handed["label"], strict=True)) == dict(first)
