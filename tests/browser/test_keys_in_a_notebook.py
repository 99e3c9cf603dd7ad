"""A view's keys are its own, and the notebook's are the notebook's: JupyterLab and Notebook 7."""

import json

import nbformat
import pytest
from jupyter_page import Notebook
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PYTHON = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
CELLS = {
    "Classify": 'mine = kit.Classify(kit.load("posts", set="practice"), "direction", '
    "confidence=True)\nmine.judge({p: 'one-way' for p in list(mine.answers.posts)[:3]})\nmine",
    "Compare": 'key = kit.load("key", set="practice", codebook="direction")\n'
    "compared = kit.Compare(mine, key)\ncompared.reveal()\ncompared",
    "Quiz": 'kit.Quiz("01")',
    "Predict": 'kit.Predict("us-65-plus")',
    "Feed": "kit.Feed()",
    "Do widgets work": "kit.preflight()",
}
# What JupyterLab would do with these: delete a cell, restart, add, cut, turn into text, move, …
TAKEN = ["d", "d", "0", "0", "i", "i", "a", "b", "x", "v", "m", "y", "r", "z", "c", "j", "k"]
TAKEN += ["ArrowDown", "ArrowUp", "Shift+A", "Shift+M", "Shift+Z", "Control+Shift+ArrowDown"]
TAKEN += ["Control+z", "Control+Backspace", "Control+Shift+M", "Alt+Enter"]

_NOTEBOOK = "jupyterapp.shell.currentWidget.content"
_LOOK = f"""() => ({{
  cells: [...{_NOTEBOOK}.model.cells].map((cell) => [cell.id, cell.type]),
  marked: {_NOTEBOOK}.widgets.filter((cell) => {_NOTEBOOK}.isSelected(cell)).length,
  active: {_NOTEBOOK}.activeCellIndex,
  asked: document.querySelectorAll('.jp-Dialog').length,
}})"""
# One control of each kind that can be seen and pressed.
_KINDS = """(root) => {
  const kind = (node) => [node.tagName, node.type, node.className].join(" ");
  const all = [...root.querySelectorAll("button, input, textarea, summary, [tabindex]"), root];
  const seen = all.filter((node) => node.checkVisibility() && !node.disabled && (node !== root || root.hasAttribute("tabindex")));
  return [...new Map(seen.map((node) => [kind(node), all.indexOf(node)])).values()];
}"""
_FOCUS = """(root, index) => {
  const all = [...root.querySelectorAll("button, input, textarea, summary, [tabindex]"), root];
  if (!all[index]?.checkVisibility()) return null; // the keys before have led to another part
  all[index].focus();
  return document.activeElement === all[index];
}"""


@pytest.fixture(scope="module", params=["jupyterlab", "notebook"])
def hands_on(request, jupyter, chromium):
    """Open a notebook with a cell for each view, all run; give it and its folder of answers."""
    notebook = nbformat.v4.new_notebook(metadata=PYTHON)
    notebook.cells = [nbformat.v4.new_markdown_cell("# Keys")]
    for code in CELLS.values():
        notebook.cells += [
            nbformat.v4.new_code_cell(f"import kit\n{code}"),
            nbformat.v4.new_markdown_cell("Go on."),
        ]
    # Below the last cell, Shift + Enter would add one.
    notebook.cells.append(nbformat.v4.new_markdown_cell("The end."))
    page = chromium.new_page()  # not the fixture: Notebook has an error of its own in its scripts
    with jupyter.room() as room:
        nbformat.write(notebook, room / "keys.ipynb")
        opened = Notebook(page, jupyter.page(room / "keys.ipynb", request.param))
        opened.run_all()
        yield opened, room / "my-answers"
        page.close()


def show(notebook, view):
    notebook.scroll_to(CELLS[view].splitlines()[0])
    root = notebook.page.locator(f'.kit[aria-label^="{view}"]')
    root.wait_for()
    return root


def judged(folder):
    """Return what was judged on the page; what cells judge in Python bears another name."""
    events = [event for event in lines(folder) if event.get("kind") == "judge"]
    return [event["label"] for event in events if not event["id"].startswith("py-")]


def lines(folder):
    """Return all that is in the files of answers."""
    files = [file.read_text("utf-8") for file in folder.glob("*.jsonl")]
    return [json.loads(line) for text in files for line in text.splitlines()]


@pytest.mark.parametrize("view", CELLS)
def test_no_key_in_a_view_changes_the_notebook(hands_on, view):
    notebook, _ = hands_on
    root = show(notebook, view)
    for control in root.evaluate(_KINDS):
        if (has_focus := root.evaluate(_FOCUS, control)) is None:
            continue
        assert has_focus
        before = notebook.page.evaluate(_LOOK)
        for key in TAKEN:
            notebook.page.keyboard.press(key)
        assert notebook.page.evaluate(_LOOK) == before, root.evaluate(
            "(root, i) => root.querySelectorAll('*')[i]?.outerHTML", control
        )


@pytest.mark.parametrize("view", CELLS)
def test_shift_enter_runs_the_cell_and_presses_nothing(hands_on, view):
    notebook, folder = hands_on
    page = notebook.page
    root = show(notebook, view)
    for control in root.evaluate(_KINDS):
        root = show(notebook, view)
        at = page.evaluate(_LOOK)["active"]
        count = f"{_NOTEBOOK}.model.cells.get({at}).executionCount"
        run, given = page.evaluate(count), judged(folder)
        if not root.evaluate(_FOCUS, control):
            continue  # this run of the cell shows no such control
        page.keyboard.press("Shift+Enter")
        page.wait_for_function(f"{count} > {run}")
        page.keyboard.press("Shift+Enter")
        notebook.wait_idle()
        assert page.evaluate(_LOOK)["active"] == at + 2
        root = show(notebook, view)
        page.wait_for_timeout(300)  # for what would be saved late
        assert judged(folder) == given


def test_after_an_answer_by_mouse_shift_enter_and_enter_judge_no_unread_post(hands_on):
    notebook, folder = hands_on
    page = notebook.page
    root = show(notebook, "Classify")
    given = judged(folder)
    root.get_by_role("button", name="two-way", exact=True).click()
    root.get_by_role("button", name="Skip").click()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
    for _ in range(3):
        page.keyboard.press("Shift+Enter")
    notebook.wait_idle()
    show(notebook, "Classify").get_by_text("All saved.").wait_for()
    assert judged(folder) == [*given, "two-way"]


@pytest.mark.parametrize("key", ["Shift+Enter", "Control+s"])
def test_a_note_is_kept_when_the_cell_is_run_or_the_notebook_is_saved_meanwhile(hands_on, key):
    notebook, folder = hands_on
    page = notebook.page
    for words in (f"First, {key}", f"Second, {key}"):
        root = show(notebook, "Classify")
        root.locator(".kit-mark").first.click()
        root.get_by_role("button", name="Note", exact=True).click()
        root.get_by_role("textbox").fill(words)
        page.keyboard.press(key)
        notebook.wait_idle()
        root = show(notebook, "Classify")
        root.locator(".kit-mark").first.click()
        root.get_by_text(f"Your note: {words}").wait_for()
        root.get_by_text("All saved.").wait_for()
    notes = [e["note"] for e in lines(folder) if e.get("kind") == "note" and key in e["note"]]
    assert notes == [f"First, {key}", f"Second, {key}"]


def test_after_judging_by_keys_the_notebook_is_saved_by_its_own(hands_on):
    notebook, folder = hands_on
    page = notebook.page
    show(notebook, "Classify").locator(".kit-text").click()
    page.keyboard.press("Shift+Enter")  # made anew, it begins at the first post that is open
    notebook.wait_idle()
    root = show(notebook, "Classify")
    root.locator(".kit-text").click()
    given = judged(folder)
    for key in ("1", "Enter", "2", "Enter"):
        page.keyboard.press(key)
    root.get_by_text("All saved.").wait_for()
    assert judged(folder)[len(given) :] == ["one-way", "two-way"]
    page.evaluate("jupyterapp.shell.currentWidget.context.model.dirty = true")
    page.keyboard.press("Control+s")
    page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty")


def test_arrows_move_the_control_of_the_feed_that_has_the_focus(hands_on):
    notebook, _ = hands_on
    page = notebook.page
    root = show(notebook, "Feed")
    before = page.evaluate(_LOOK)
    root.get_by_role("tab", name="Details").click()
    rules = root.locator(".kit-feed-details fieldset").first.get_by_role("radio")
    rules.first.click()
    page.keyboard.press("ArrowDown")
    assert rules.nth(1).is_checked()
    page.keyboard.press("b")
    slider = page.evaluate("document.activeElement.value")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.value") == str(int(slider) + 1)
    assert page.evaluate(_LOOK) == before


def test_a_view_keeps_its_place_through_run_all_and_scrolling(hands_on):
    notebook, folder = hands_on
    page = notebook.page
    root = show(notebook, "Quiz")
    root.locator(".kit-question").click()
    page.keyboard.press("b")
    page.keyboard.press("Enter")
    root.get_by_text("1 answered").wait_for()
    root.get_by_text("All saved.").wait_for()
    given = judged(folder)
    show(notebook, "Do widgets work")
    assert "1 answered" in show(notebook, "Quiz").inner_text()
    notebook.run_all()
    assert "1 answered" in show(notebook, "Quiz").inner_text()
    assert judged(folder) == given


@pytest.mark.parametrize("touch", [False, True], ids=["by keys", "by touch"])
def test_a_box_for_words_has_the_keys_once_its_cell_has_run_but_calls_no_phones_keyboard(
    jupyter, chromium, touch
):
    notebook = nbformat.v4.new_notebook(metadata=PYTHON)
    notebook.cells = [
        nbformat.v4.new_code_cell('import kit\nkit.Guess("06-your-answer")'),
        nbformat.v4.new_markdown_cell("Go on."),
        nbformat.v4.new_markdown_cell("The end."),
    ]
    page = chromium.new_page(has_touch=touch)
    with jupyter.room() as room:
        nbformat.write(notebook, room / "words.ipynb")
        opened = Notebook(page, jupyter.page(room / "words.ipynb"))
        page.locator(".jp-Cell").first.focus()
        page.keyboard.press("Shift+Enter")
        box = page.locator(".kit-guess textarea")
        expect(page.locator(".kit-guess") if touch else box).to_be_focused(timeout=60_000)
        if not touch:
            page.keyboard.type("Two words")
            page.wait_for_timeout(400)  # the view looks once more after its place
            page.keyboard.press("Space")
            page.keyboard.press("Escape")
            expect(box).not_to_be_focused()
            assert box.input_value() == "Two words "
            box.focus()
        page.keyboard.press("Shift+Enter")
        opened.wait_idle()
        page.keyboard.press("Shift+Enter")
        assert page.evaluate(_LOOK)["active"] == 2
        page.close()


def test_on_a_phone_the_question_is_above_the_bar_and_a_long_text_begins_at_its_beginning(
    jupyter, chromium
):
    notebook = nbformat.v4.new_notebook(metadata={**PYTHON, "kit": {"lesson": "01"}})
    notebook.cells = [
        nbformat.v4.new_code_cell('import kit\nkit.Activity("direction-a")'),
        nbformat.v4.new_markdown_cell("# It begins\n\n" + "A paragraph of a few words.\n\n" * 60),
        nbformat.v4.new_markdown_cell("The end."),
    ]
    page = chromium.new_page(has_touch=True)
    with jupyter.room() as room:
        nbformat.write(notebook, room / "phone.ipynb")
        Notebook(page, jupyter.page(room / "phone.ipynb"))
        page.set_viewport_size({"width": 390, "height": 760})
        page.evaluate("jupyterapp.shell.collapseLeft()")
        page.locator(".jp-Cell").first.focus()
        page.keyboard.press("Shift+Enter")
        view = page.locator(".kit-activity")
        expect(view).to_be_focused(timeout=60_000)
        page.wait_for_timeout(400)  # the view looks once more after its place
        question, bar = (view.locator(one).bounding_box() for one in (".kit-side", ".kit-onward"))
        assert question["y"] + question["height"] <= bar["y"]
        page.keyboard.press("Shift+Enter")
        expect(page.get_by_role("heading", name="It begins")).to_be_in_viewport()
        page.close()
