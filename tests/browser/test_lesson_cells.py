"""Whoever learns is no editor: what stray keys and clicks do to a lesson's cells, and what not."""

import pytest
from jupyter_page import Notebook, lesson_in
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
# What Jupyter would do with these: turn text into code or a heading, add, delete, cut, merge, undo.
STRAY = [*"12hmyrabxcvddzolii00", "Shift+M", "Shift+A", "Shift+L", "Enter"]
_CELLS = """[...jupyterapp.shell.currentWidget.content.widgets].map((cell) =>
  [cell.model.id, cell.model.type, cell.model.sharedModel.getSource(), cell.rendered])"""

_TO_THE_NEXT_CODE = """() => {
  const notebook = jupyterapp.shell.currentWidget.content;
  const { activeCellIndex: at, widgets } = notebook;
  notebook.activeCellIndex = widgets.findIndex((cell, i) => i > at && cell.model.type === "code");
  void notebook.scrollToItem(notebook.activeCellIndex, "end");
  notebook.activeCell.node.focus();
}"""


@pytest.fixture(params=["jupyterlab", "notebook"])
def lesson(request, jupyter, room, chromium):
    """Lesson 1 up to its first guess."""
    page = chromium.new_page()  # not the fixture: Notebook has an error of its own in its scripts
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01"), request.param))
    page.locator(".jp-MarkdownCell").first.click()
    notebook.shift_enter_to("kit.Guess(")
    page.locator(".kit-guess").first.wait_for(timeout=60_000)
    yield notebook
    page.close()


def test_no_stray_key_or_double_click_changes_a_cell(lesson):
    page = lesson.page
    before = page.evaluate(_CELLS)
    text = page.locator(".jp-MarkdownCell .jp-RenderedMarkdown").nth(1)
    for key in STRAY:
        text.click(position={"x": 5, "y": 5})
        page.keyboard.press(key)
    text.dblclick(position={"x": 40, "y": 60})
    page.wait_for_timeout(300)
    assert page.evaluate(_CELLS) == before
    expect(page.locator(".jp-Dialog")).to_have_count(0)


def test_a_key_beside_the_view_in_sight_gives_it_the_keys_and_does_nothing_else(lesson):
    page = lesson.page
    guess = page.locator(".kit-guess").first
    page.locator(".jp-MarkdownCell").nth(1).click(position={"x": 40, "y": 10})
    said = guess.inner_text()
    page.keyboard.press("5")
    expect(guess).to_be_focused()
    assert guess.inner_text().replace("\n", "") == said.replace(
        "Click here first to use the keys.", ""
    ).replace("\n", "")


def test_a_key_at_a_cell_that_was_not_run_moves_nothing_and_says_how_to_begin(lesson):
    page = lesson.page
    page.evaluate(_TO_THE_NEXT_CODE)
    expect(page.locator(".jp-CodeCell.jp-mod-active .kit")).to_have_count(0)
    page.wait_for_timeout(500)  # until it has been scrolled to
    look = """() => [document.querySelector(".jp-WindowedPanel-outer").scrollTop,
      jupyterapp.shell.currentWidget.content.activeCellIndex,
      document.querySelector(".kit-guess")?.textContent]"""
    before = page.evaluate(look)
    for key in "123abc":
        page.keyboard.press(key)
    expect(page.get_by_text("Press Shift + Enter first.")).to_be_in_viewport(ratio=1)
    page.wait_for_timeout(300)
    assert page.evaluate(look) == before
    page.keyboard.press("Shift+Enter")
    expect(page.get_by_text("Press Shift + Enter first.")).to_have_count(0)


def test_from_a_view_shift_enter_goes_on_and_draws_nothing_anew(lesson):
    page = lesson.page
    guess = page.locator(".kit-guess").first
    guess.get_by_role("slider").click()
    guess.get_by_role("button", name="That is my guess").click()
    page.evaluate("document.querySelector('.kit-guess').dataset.same = ''")
    page.keyboard.press("Shift+Enter")
    page.wait_for_timeout(500)
    expect(guess).to_have_attribute("data-same", "")
    assert page.evaluate("jupyterapp.shell.currentWidget.content.activeCellIndex") == 2
    # What is code, and is shown, may be changed as ever.
    lesson.scroll_to("kit.percent_agreement(")
    page.locator(".jp-mod-active .jp-InputArea-editor").click()
    page.keyboard.insert_text("#")
    page.wait_for_timeout(200)
    source = "jupyterapp.shell.currentWidget.content.activeCell.model.sharedModel.getSource()"
    assert "#" in page.evaluate(source)
