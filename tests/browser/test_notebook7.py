"""The same lesson in Notebook 7: judge, reload, restart, compare."""

import pytest
from jupyter_page import Notebook, lesson_in

pytestmark = pytest.mark.browser


def test_lesson_01_works_in_notebook_7(jupyter, room, chromium):
    # Not the fixture `page`, which fails on any error of a script: Notebook has one of its own.
    page = chromium.new_page()
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01"), "notebook"))
    notebook.run_all()
    classify = notebook.widget("Classify")
    classify.locator(".kit-text").click()
    for key in "1212":
        page.keyboard.press(key)
    classify.get_by_text("· 4 judged").wait_for()
    classify.get_by_text("All saved.").wait_for()

    notebook.restart_and_run_all()
    notebook.widget("Classify").get_by_text("· 4 judged").wait_for()
    compare = notebook.widget("Compare")
    compare.get_by_role("button", name="Compare my 4 judgements").click()
    compare.get_by_text("you and the key agreed on").first.wait_for()
    compare.get_by_text("All saved.").wait_for()
    page.close()
