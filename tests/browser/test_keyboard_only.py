"""A whole lesson by keyboard alone: no click from the first cell to the last."""

import re

import pytest
from jupyter_page import Notebook, lesson_in

pytestmark = pytest.mark.browser

_AT = "jupyterapp.shell.currentWidget.content.activeCellIndex"
_FOCUS = "document.activeElement.closest('.kit')?.getAttribute('aria-label') ?? ''"


class Hands:
    """Two hands on a keyboard."""

    def __init__(self, notebook):
        self.notebook, self.page = notebook, notebook.page

    def to(self, words, key="Shift+Tab"):
        """Press a key until the button with these words has the focus."""
        self.page.get_by_role("button", name=re.compile(words)).first.wait_for()
        trail = []
        for _ in range(80):
            trail.append(self.page.evaluate("document.activeElement.innerText.slice(0, 40)"))
            if re.search(words, trail[-1]):
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"no button {words!r} was reached: {trail}")

    def on(self):
        """Leave the widget for the next cell of the lesson."""
        before = self.page.evaluate(_AT)
        self.page.keyboard.press("Shift+Enter")
        self.page.wait_for_function(f"{_AT} > {before}")
        assert not self.page.evaluate(_FOCUS)


def test_lesson_01_can_be_done_without_a_mouse(jupyter, room, page):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01")))
    hands = Hands(notebook)
    notebook.shift_enter_to("kit.Guess(")
    guess = page.locator(".kit-guess").first
    guess.wait_for(timeout=60_000)
    notebook.wait_idle()
    page.wait_for_function("document.activeElement.closest('.kit-guess')")  # it takes the focus
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    guess.locator(".kit-headline").wait_for()
    hands.on()

    notebook.shift_enter_to("kit.Activity(")
    activity = page.locator(".kit-activity")
    activity.wait_for()
    page.wait_for_function("document.activeElement.closest('.kit-activity')")
    for step in range(3):
        for key in "12" * 4:
            page.keyboard.press(key)
        activity.get_by_role("button", name="See the key").wait_for()
        page.keyboard.press("Enter")
        activity.get_by_text(f"See · step {step + 1} of 3 · post").wait_for()
        page.keyboard.press("2")  # perhaps another label, perhaps the same
        for _ in range(8):
            page.keyboard.press("Enter")
    activity.get_by_text("How sure is that?").wait_for()
    activity.get_by_text("All saved.").wait_for()
    hands.on()

    notebook.shift_enter_to("kit.Quiz(")
    page.wait_for_function(f"({_FOCUS}).startsWith('Quiz')", timeout=60_000)
    for number in range(1, 6):
        quiz = page.locator('.kit[aria-label^="Quiz"]')
        quiz.locator(".kit-count", has_text=f"Question {number} of 5").wait_for()
        page.keyboard.press("u" if number == 5 else "a")
        page.keyboard.press("Enter")  # checks it, and shows why
        quiz.locator(".kit-count", has_text=f"· {number} answered").wait_for()
        page.keyboard.press("Enter")
    quiz.get_by_role("region", name="How it went").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "How it went"
    hands.to("^Copy my hand-in code", key="Tab")
    page.keyboard.press("Enter")
    quiz.locator("output.kit-code").wait_for()
    assert len(quiz.locator("output.kit-code").inner_text()) > 10
    last = page.evaluate("jupyterapp.shell.currentWidget.content.widgets.length") - 1
    hands.on()
    for _ in range(last):
        if page.evaluate(_AT) >= last:
            break
        page.keyboard.press("Shift+Enter")
    notebook.wait_idle()
    assert page.evaluate(_AT) >= last - 1
