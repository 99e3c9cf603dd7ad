"""The same lesson in Notebook 7: judge, restart, see the key."""

import pytest
from jupyter_page import Notebook, lesson_in

pytestmark = pytest.mark.browser


def test_lesson_01_works_in_notebook_7(jupyter, room, chromium):
    # Not the fixture `page`, which fails on any error of a script: Notebook has one of its own.
    page = chromium.new_page()
    notebook = Notebook(page, jupyter.page(lesson_in(room, "01"), "notebook"))
    notebook.run_all()
    activity = notebook.widget("Activity")
    activity.locator(".kit-post").click()
    for key in "12121212":
        page.keyboard.press(key)
    activity.get_by_role("button", name="See the key").wait_for()
    activity.get_by_text("All saved.").wait_for()

    notebook.restart_and_run_all()
    activity = notebook.widget("Activity")
    activity.get_by_role("button", name="See the key").click()
    activity.get_by_text("You and the key:").first.wait_for()
    activity.get_by_text("All saved.").wait_for()
    page.close()
