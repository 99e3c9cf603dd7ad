"""The same lesson in Notebook 7: judge, reload, restart, compare."""

import shutil

import pytest
from jupyter_page import Notebook, server

from kit.material.lesson_files import find, folder

pytestmark = pytest.mark.browser


def test_lesson_01_works_in_notebook_7(chromium, tmp_path):
    # Not the fixture `page`, which fails on any error of a script: Notebook has one of its own.
    page = chromium.new_page()
    room, home = tmp_path / "room", tmp_path / "home"
    room.mkdir()
    home.mkdir()
    lesson = find(folder(), "01")
    shutil.copy(lesson, room)
    command = ["-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0"]
    with server(command, home, room) as address:
        start, _, token = address.partition("/tree")
        notebook = Notebook(page, f"{start}/notebooks/{lesson.name}{token}")
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
