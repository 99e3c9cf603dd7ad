"""The whole of lesson 01 in a real JupyterLab, as a learner goes through it."""

import json

import pytest
from jupyter_page import Notebook, lesson_in
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser


def test_shift_enter_brings_a_drawing_into_view_as_a_whole_and_gives_it_the_keys(
    jupyter, room, page
):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "04")))
    page.set_viewport_size({"width": 1366, "height": 768})
    notebook.shift_enter_to("kit.Predict(")
    predict = page.locator(".kit-predict").first
    expect(predict).to_be_focused(timeout=60_000)
    page.wait_for_timeout(600)  # for the notebook's own scrolling, and the second look
    expect(predict).to_be_in_viewport(ratio=0.99)


def test_what_kit_lab_opens_has_no_list_of_files_even_if_one_stood_open(jupyter, room, page):
    files = page.locator(".jp-DirListing")
    with page.expect_response(
        lambda answer: "/workspaces/" in answer.url and answer.request.method == "PUT"
    ):
        page.goto(jupyter.page(lesson_in(room, "00")))
        expect(files).to_be_visible(timeout=60_000)
    page.goto(jupyter.address)
    expect(page.locator(".jp-RenderedMarkdown").first).to_be_visible(timeout=60_000)
    expect(files).to_be_hidden()


def saved(room):
    lines = (room / "my-answers" / "direction-a.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def judge_a_step(page, activity, labels):
    """Half by keys, which the view has at once, and half by mouse."""
    for label in labels[:4]:
        page.keyboard.press("1" if label == "one-way" else "2")
    for label in labels[4:]:
        activity.get_by_role("button", name=label, exact=True).click()
    activity.get_by_role("button", name="See the key").wait_for()


def come_back(page, notebook):
    """Run the activity's cell once more where only its stand-in is left, and take the keys."""
    notebook.scroll_to("kit.Activity(")
    left = page.locator(".jp-mod-active .jp-OutputArea-output")
    expect(left).to_be_visible()
    if not left.locator(
        ".kit"
    ).count():  # JupyterLab trusts no notebook of which cells were not run
        assert left.inner_text().startswith(
            "Run this cell to begin, or to go on: what you answer is kept."
        )
        expect(left.get_by_text("kettle's dead")).to_be_hidden()
        page.keyboard.press("Shift+Enter")
    activity = page.locator(".kit-activity")
    activity.locator(".kit-post").click()
    return activity


def test_run_all_moves_the_page_to_no_widget(jupyter, room, page):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01")))
    page.evaluate(
        "moved = []; Element.prototype.scrollIntoView = function () { moved.push(this.className) }"
    )
    notebook.run_all()
    notebook.widget("Quiz").wait_for()
    page.wait_for_timeout(500)
    assert "kit" not in page.evaluate("moved")


def test_a_student_goes_from_the_first_cell_to_the_code_and_it_holds_what_was_pressed(
    jupyter, room, page
):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01")))
    labels = ["one-way", "two-way", "two-way"] * 8
    notebook.shift_enter_to("kit.Guess(")
    guess = page.locator(".kit-guess").first
    guess.get_by_role("slider").click(timeout=60_000)
    guess.get_by_role("button", name="That is my guess").click()
    guess.get_by_text("DePaula & Dincelli").wait_for()
    notebook.shift_enter_to("kit.Activity(")
    activity = page.locator(".kit-activity")
    expect(activity).to_be_focused(timeout=60_000)
    judge_a_step(page, activity, labels[:8])
    activity.get_by_text("All saved.").wait_for()

    # A reload of the page: the kernel lives on, and so do the judgements.
    notebook.save()
    page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty")
    page.reload()
    notebook.wait_idle()
    come_back(page, notebook).get_by_role("button", name="See the key").wait_for()

    # A new kernel: the activity's cell alone brings them back from the file.
    notebook.restart()
    notebook.scroll_to("kit.Activity(")
    page.keyboard.press("Shift+Enter")
    activity.get_by_role("button", name="See the key").click()
    revised = []
    for mark in activity.locator(".kit-mark").all()[:2]:
        mark.click()
        row = activity.locator(".kit-row[aria-pressed=false]").first
        revised.append(row.locator(".kit-row-label").inner_text())
        row.click()
    activity.get_by_role("button", name="Go on: posts 9 to 16").click()

    # Something keeps the kernel busy, and one judges on.
    page.evaluate(
        """void jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({
          code: `import os, time\nwhile not os.path.exists("go-on"): time.sleep(0.1)` })"""
    )
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').wait_for()
    activity.locator(".kit-post").click()
    judge_a_step(page, activity, labels[8:16])
    (room / "go-on").touch()
    activity.get_by_text("All saved.").wait_for()
    activity.get_by_role("button", name="See the key").click()
    activity.get_by_role("button", name="Go on: posts 17 to 24").click()
    activity.locator(".kit-post").click()
    judge_a_step(page, activity, labels[16:])
    activity.get_by_role("button", name="See the key").click()
    activity.get_by_text("All saved.").wait_for()

    # What was written is what was pressed, in order.
    posts = list(kit.load("posts", set="direction-a").index)
    events = saved(room)
    first = [(e["post_id"], e["label"]) for e in events if e.get("round") == "first"]
    assert first == list(zip(posts, labels, strict=True))
    assert [e["label"] for e in events if e.get("round") == "revised"] == revised
    assert sum(e["kind"] == "compared" for e in events) == 3

    # On to the end, and the code that is handed in says the same.
    notebook.shift_enter_to("kit.HandIn(")
    lesson = page.locator(".kit-lesson")
    lesson.get_by_text("all 24").wait_for(timeout=60_000)
    lesson.get_by_role("button", name="Copy my").click()
    pooled = kit.pool(lesson.locator(".kit-code").text_content())
    handed = pooled.judgements.query("activity == 'direction-a' and round == 'first'")
    assert dict(zip(handed["post_id"], handed["label"], strict=True)) == dict(first)


def test_posts_advance_at_once_and_reach_the_disk_while_the_kernel_is_busy(jupyter, room, page):
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01")))
    notebook.run_all()
    activity = notebook.widget("Activity")
    activity.get_by_text("Judge · step 1 of 3 · post 1 of 8").wait_for()

    # A new cell below the last one keeps the kernel busy until it may go on.
    page.locator(".jp-Notebook-cell").last.click()
    page.evaluate("jupyterapp.commands.execute('notebook:insert-cell-below')")
    page.keyboard.press("Enter")
    page.keyboard.insert_text(
        "import os, time; [time.sleep(0.1) for _ in iter(lambda: os.path.exists('go-on'), True)]"
    )
    page.keyboard.press("Control+Enter")
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').wait_for()

    activity = notebook.widget("Activity")
    activity.locator(".kit-post").click()
    for count in range(1, 8):
        page.keyboard.press("1")
        activity.get_by_text(f"· post {count + 1} of 8").wait_for(timeout=1000)
    assert not any(event["kind"] == "judge" for event in saved(room))
    activity.get_by_text("kept in this browser").wait_for()

    (room / "go-on").touch()
    activity.get_by_text("All saved.").wait_for()
    assert sum(event["kind"] == "judge" for event in saved(room)) == 7
