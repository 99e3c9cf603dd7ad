"""The whole of lesson 01 in a real JupyterLab, as a learner goes through it."""

import json

import pytest
from jupyter_page import Notebook, lesson_in
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def lab(jupyter):
    """Give a lesson's address and its folder to the tests that go through it together."""
    with jupyter.room() as room:
        yield jupyter.page(lesson_in(room, "01")), room


def test_shift_enter_leaves_a_widget_in_view(jupyter, room, page):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "04")))
    page.set_viewport_size({"width": 1280, "height": 800})
    notebook.shift_enter_to("kit.Predict(")
    predict = page.locator(".kit").first
    predict.wait_for(timeout=60_000)
    notebook.wait_idle()
    page.wait_for_timeout(600)  # for the notebook's own scrolling, and the second look
    view = page.locator(".jp-WindowedPanel-outer").bounding_box()
    top = predict.bounding_box()["y"] - view["y"]
    assert 0 <= top < 40
    expect(predict.locator(".kit-heading").first).to_be_in_viewport(ratio=1)
    # The focus is where the notebook put it: on the next cell.
    after = "document.activeElement.closest('.jp-Cell').previousElementSibling"
    assert page.evaluate(f"{after}.querySelector('.kit') !== null")


def saved(folder):
    lines = (folder / "my-answers" / "direction-a.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_learner_judges_loses_nothing_compares_and_revises(page, lab):
    address, folder = lab
    notebook = Notebook(page, address)
    # The last widget stands in the last cell but one; still, Run All moves the page to no widget.
    page.evaluate(
        "moved = []; Element.prototype.scrollIntoView = function () { moved.push(this.className) }"
    )
    notebook.run_all()
    notebook.widget("Quiz").wait_for()
    page.wait_for_timeout(500)
    assert "kit" not in page.evaluate("moved")
    labels = ["one-way", "two-way"] * 12

    # Half by keys, half by mouse.
    classify = notebook.widget("Classify")
    classify.locator(".kit-text").click()
    for label in labels[:12]:
        page.keyboard.press("1" if label == "one-way" else "2")
    for label in labels[12:]:
        classify.get_by_role("button", name=label, exact=True).click()
    classify.get_by_text("· 24 judged").wait_for()
    classify.get_by_text("All saved.").wait_for()

    # A reload of the page: the kernel lives on, and so do the judgements.
    notebook.save()
    page.reload()
    notebook.wait_idle()
    notebook.widget("Classify").get_by_text("· 24 judged").wait_for()

    # A restart of the kernel: they come back from the file.
    notebook.restart_and_run_all()
    classify = notebook.widget("Classify")
    classify.get_by_text("· 24 judged").wait_for()
    assert [b.inner_text() for b in classify.locator(".kit-mark").all()] == ["1", "2"] * 12

    compare = notebook.widget("Compare")
    compare.get_by_role("button", name="Compare my 24 judgements").click()
    revised = []
    for _ in range(2):
        key = compare.locator("tr", has_text="● key")
        key.get_by_role("button").click()
        revised.append(key.locator("th").inner_text())
        compare.get_by_role("button", name="Next").click()
    compare.get_by_text("You revised 2").wait_for()
    compare.get_by_text("All saved.").wait_for()

    # What was written is what was done, in order.
    posts = list(kit.load("posts", set="direction-a").index)
    events = saved(folder)
    first = [(e["post_id"], e["label"]) for e in events if e.get("round") == "first"]
    assert first == list(zip(posts, labels, strict=True))
    assert [e["label"] for e in events if e.get("round") == "revised"] == revised
    assert sum(e["kind"] == "compared" for e in events) == 1

    # The reading of the numbers, by running the lesson's next cells again.
    notebook.run_all()
    notebook.scroll_to("kit.score(mine.revised")
    page.get_by_text("You judged 24 of 24 posts").first.wait_for()


def test_half_way_a_reload_or_a_restart_leaves_the_answers_in_sight(jupyter, room, page):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01")))
    # Cell by cell, as a learner does: the cells below have not been run.
    notebook.shift_enter_to("kit.Classify(")
    page.locator(".kit .kit-text").click(timeout=60_000)
    for key in "121212121":
        page.keyboard.press(key)
    page.get_by_text("All saved.").first.wait_for()
    notebook.save()
    page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty")

    page.reload()
    notebook.wait_idle()
    notebook.scroll_to("kit.Classify(")
    standing = page.locator(".jp-mod-active .jp-OutputArea-output")
    expect(standing).to_be_visible()
    live = standing.locator(".kit")
    if not live.count():  # JupyterLab does not trust the notebook, for cells were not run
        sentence = "What you answered here is kept. Run this cell to go on."
        assert standing.inner_text().startswith(sentence)
        expect(standing.get_by_text("kettle's dead")).to_be_hidden()
        page.keyboard.press("Shift+Enter")
    page.get_by_text("Post 10 of 24 · 9 judged").wait_for()

    # With a new kernel, the cell of the activity alone brings it back.
    notebook.restart()
    notebook.scroll_to("kit.Classify(")
    page.keyboard.press("Shift+Enter")
    page.get_by_text("Post 10 of 24 · 9 judged").wait_for()
    assert len([e for e in saved(room) if e["kind"] == "judge"]) == 9


def test_posts_advance_at_once_and_reach_the_disk_while_the_kernel_is_busy(page, lab):
    address, folder = lab
    notebook = Notebook(page, address)
    notebook.restart()  # a kernel that knows the file would bring it back
    (folder / "my-answers" / "direction-a.jsonl").unlink(missing_ok=True)
    notebook.run_all()
    classify = notebook.widget("Classify")
    classify.get_by_text("0 judged").wait_for()

    # A new cell below the last one keeps the kernel busy until it may go on.
    page.locator(".jp-Notebook-cell").last.click()
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    page.keyboard.press("Enter")
    page.keyboard.insert_text(
        "import os, time; [time.sleep(0.1) for _ in iter(lambda: os.path.exists('go-on'), True)]"
    )
    page.keyboard.press("Control+Enter")
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').wait_for()

    classify = notebook.widget("Classify")
    classify.locator(".kit-text").click()
    for count in range(1, 11):
        page.keyboard.press("1")
        classify.get_by_text(f"Post {count + 1} of 24 · {count} judged").wait_for(timeout=1000)
    assert not any(event["kind"] == "judge" for event in saved(folder))
    classify.get_by_text("kept in this browser, not on disk yet").wait_for()

    (folder / "go-on").touch()
    classify.get_by_text("All saved.").wait_for()
    assert sum(event["kind"] == "judge" for event in saved(folder)) == 10
