"""Every view in a made-up language: whatever is shown without its marks was left behind."""

import re

import pandas as pd
import pytest
from made_up import left_behind
from wire import Browser

import kit
from kit.material.guess_files import guess_file
from kit.widgets.lesson import HandIn
from kit.widgets.probe import Probe

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("made_up")]
# What a view shows, and what it tells who cannot see it. Caps of keys are as on the keyboard.
SHOWN = """(view) => {
  const seen = [];
  const walk = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement, data } = walk.currentNode;
    if (!parentElement.closest("kbd, style")) seen.push(data);
  }
  for (const node of [view, ...view.querySelectorAll("*")])
    for (const name of ["aria-label", "aria-valuetext", "title", "alt", "placeholder"])
      if (node.hasAttribute(name)) seen.push(node.getAttribute(name));
  return seen;
}"""
# The parts that others wrote; what else a view is given was said by Python.
DATA = (
    "posts",
    "codebook",
    "key",
    "questions",
    "prediction",
    "guess",
    "check",
    "went",
    "task",
    "activity",
    "hand_in",
    "lesson",
    "evening",
    "asks",
    "post",
)


@pytest.fixture
def posts():
    return kit.load("posts", set="direction-a")[:6]


@pytest.fixture
def key(posts):
    return kit.load("key", set="direction-a", codebook="direction").loc[posts.index]


@pytest.fixture
def coders(posts):
    labels = ["one-way", "two-way"]
    rows = {f"{n}": [labels[n * i % 2] for i in range(len(posts))] for n in range(3)}
    return pd.DataFrame(rows, index=posts.index)


def texts(value):
    """Return all texts in a part of what a view is given."""
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inside for text in texts(one)]


class Reader:
    """Looks at a view after each thing that is done, and notes what was left behind."""

    def __init__(self, page, widget, view, names):
        self.page, self.widget, self.view, self.names = page, widget, view, list(names)
        view.wait_for()
        self.look()

    def data(self):
        """Return what others wrote, as it is shown."""
        state = Browser(self.widget).state
        found = [text for part in DATA for text in texts(state.get(part)) if len(text) > 1]
        found += [text.replace("T", " ")[:16] for text in found]  # as a post has its time
        return [*found, *map(str.capitalize, found), *self.names]

    def look(self):
        data = self.data()
        for said in self.view.evaluate(SHOWN):
            code = re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{1,4})+", said)
            avatar = re.fullmatch("[A-Z]{2}", said)
            assert code or avatar or not left_behind(said, data), said

    def press(self, *keys):
        for one in keys:
            self.page.keyboard.press(one)
            self.look()

    def click(self, selector):
        for button in self.view.locator(selector).all():
            if button.is_visible() and button.is_enabled():
                button.click()
                self.page.wait_for_timeout(350)  # two clicks in one place would be one
                self.look()


@pytest.fixture
def read(page, mount):
    def show(widget, *names):
        view = mount(widget)
        reader = Reader(page, widget, view, names)
        view.evaluate("(node) => node.focus()")
        return reader

    return show


@pytest.mark.parametrize("feedback", ["never", "at once", "at the end"])
def test_classify(read, posts, key, tmp_path, feedback):
    given = {} if feedback == "never" else {"key": key}
    mine = kit.Classify(
        posts, "direction", feedback=feedback, confidence=True, answers=tmp_path, **given
    )
    view = read(mine)
    view.press("h", "?", "Escape", "n", "Escape", "u", "ArrowLeft", "Backspace")
    for _ in posts.index:
        view.press("1", "2", "Enter", "2")
    view.press("Enter", "Enter", *["ArrowLeft"] * 5, "1", "3", "Enter", "Backspace", "1", "u")
    view.click(".kit-saved button >> nth=0")
    view.click(".kit-notice button")


def test_compare(read, posts, key, coders, tmp_path):
    mine = kit.Classify(posts, "direction", answers=tmp_path)
    both = kit.Compare(mine, key, others=coders)
    read(both)
    mine.judge("1 2 1 2")
    mine.note(posts.index[0], "12")
    again = read(kit.Compare(mine, key, others=coders))
    again.click(".kit-main")
    again.press("?", "Escape", "d", "s", "s", "g", "ArrowRight", "2", "1", "d", *["ArrowRight"] * 5)
    mine.judge("- - - - 1 2")
    read(kit.Compare(mine, key, others=coders)).click(".kit-notice button")


@pytest.mark.parametrize("number", ["01", "02"])
def test_quiz(read, tmp_path, number):
    view = read(kit.Quiz(number, answers=tmp_path))
    view.press("?", "Escape", "Enter", "u", "Enter", "o", "a", "b", "Enter")
    for letter in "abcabcabca":
        view.press(letter, "Enter", "o", "Enter")
    view.press("ArrowLeft", "ArrowRight")


@pytest.mark.parametrize("occasion", ["before", "after"])
def test_check(read, tmp_path, occasion):
    view = read(kit.Check(occasion, answers=tmp_path))
    view.press("?", "Escape", "Enter", "a", "Enter", "Enter", "ArrowLeft", "1")
    for letter in "abababababcac":
        view.press(letter, "3")
    view.press("1", "Enter")
    view.page.locator("textarea").fill("12")
    view.click(".kit-sure button >> nth=0")
    view.click(".kit-main")


@pytest.mark.parametrize("curves", [1, 2, 0])
def test_predict(read, tmp_path, curves):
    years = pd.Index([2010, 2012, 2014], name="12")
    figures = pd.DataFrame({"34": [10, 30, 55], "56": [20, 40, 60]}, index=years)
    what = figures["34"] if curves == 1 else figures
    kind = "curve" if curves else "bars"
    mine = kit.Predict(
        what,
        title="78",
        unit="%",
        question="90?",
        kind=kind,
        given=[2010],
        source="simulated",
        answers=tmp_path,
    )
    view = read(mine)
    view.press("?", "Escape", "Backspace", "Tab")
    view.page.keyboard.press("Tab")
    view.view.locator("input[type=range]").first.focus()
    view.look()
    view.press("5", "ArrowUp", "ArrowRight", "7", "Backspace", "7")
    view.page.wait_for_timeout(500)
    view.look()
    view.click(".kit-main")
    view.press("c")


def test_predict_of_the_kit_with_a_class(read, tmp_path):
    name = "us-65-plus"
    others = pd.DataFrame({"1": [10, 20], "2": [20, 40]}, index=["2012", "2014"])
    view = read(kit.Predict(name, others=others, answers=tmp_path))
    view.view.locator("input[type=range]").first.focus()
    view.press("5")
    view.page.wait_for_timeout(500)
    view.click(".kit-main")


def test_activity(read, tmp_path):
    view = read(kit.Activity("direction-a", answers=tmp_path))
    view.press(
        "?", "Escape", "h", "h", "n", "Escape", *"121212u1", "Enter", "?", "Escape", "s", "1"
    )
    view.press(*["Enter"] * 8, *"12121212", *["Enter"] * 9, *"12121212", *["Enter"] * 9)
    view.click("summary")
    view.press("Enter", "Enter")


@pytest.mark.parametrize("lesson", ["01", "02", "04", "09"])
def test_guesses_and_the_codes_of_a_lesson(read, tmp_path, lesson):
    for item in guess_file(lesson).items:
        view = read(kit.Guess(lesson, item.id, answers=tmp_path))
        view.press("Enter")
        for control in view.view.locator("input, textarea, [role=slider]").all():
            control.focus()
            view.press("1", "ArrowRight")
        if view.view.locator(".kit-options button, .kit-tap button").count():
            view.press("1")
        view.click(".kit-main")
    view = read(HandIn(lesson, answers=tmp_path))
    view.click(".kit-main")


def test_feed(read, tmp_path):
    view = read(kit.Feed(answers=tmp_path))
    # A question, an answer, and on; then without one; a sold place, and the other phone.
    view.press("?", "Escape", "2")
    view.click(".kit-feed-option >> nth=2")
    view.press("u", "4", "5")
    for place in (1, 6, 11):
        view.view.locator(".kit-feed-card:visible").nth(place).click()
        view.look()
    view.press("Escape", "3", "1", "o", "5")
    for tab in range(1, 4):
        view.click(f".kit-feed-tabs button >> nth={tab}")
        for control in view.view.locator("select:visible").all():
            control.select_option(index=1)
            view.look()
        for control in view.view.locator("input[type=radio]:visible").all():
            control.check()
            view.look()
    view.press("w", "p", "?", "Escape")


def test_the_checks_button(read):
    read(Probe()).click("button")


def test_what_an_earlier_session_left(read, page, mount, posts, tmp_path):
    mine = kit.Classify(posts, "direction", answers=tmp_path / "one")
    read(mine).press("1", "2")
    page.wait_for_timeout(1000)
    again = kit.Classify(posts, "direction", answers=tmp_path / "two")
    view = read(again, mine.answers.coder)
    assert view.view.locator(".kit-notice button").first.is_visible()
    view.click(".kit-notice button >> nth=0")


def test_what_is_told_of_a_file(read, page, posts, tmp_path):
    mine = kit.Classify(posts, "direction", answers=tmp_path)
    mine.judge("1 2 1")
    path = mine.answers.path
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"kind": 1\n{"kind": "judge", "id": "12"}\n')
    mine.answers.look()
    view = read(kit.Classify(posts, "direction", answers=tmp_path), path.name)
    notices = view.view.locator(".kit-notice:visible")
    before = notices.all_inner_texts()
    assert before
    path.write_bytes(b"".join(whole.splitlines(keepends=True)[:-1]))
    view.press("1")
    page.wait_for_timeout(1000)
    view.look()
    assert notices.all_inner_texts() != before


@pytest.mark.parametrize("task", ["act", "swap"])
def test_write(read, tmp_path, task):
    view = read(kit.Write(task, answers=tmp_path), "34")
    view.click(".kit-main")
    for _ in range(2):
        view.view.locator("textarea").fill("34")
        view.look()
        view.click(".kit-write-page + .kit-tools .kit-main, .kit-main")
        view.click(".kit-write-reading .kit-write-taps button")
        if task == "act":
            break
        view.click(".kit-write-reading .kit-main >> nth=0")
