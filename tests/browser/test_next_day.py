"""A lesson that was run and saved, opened again when its kernel is long gone."""

import json

import pytest
from jupyter_page import Notebook, lesson_in, server

import kit
from kit.material.lesson_files import folder

pytestmark = pytest.mark.browser

KEPT = "Run this cell to begin, or to go on: what you answer is kept."


@pytest.mark.parametrize("program", ["jupyterlab", "notebook"])
def test_a_widget_without_its_kernel_says_that_answers_are_kept(jupyter, room, chromium, program):
    page = chromium.new_page()  # not the fixture: Notebook has an error of its own in its scripts
    lesson = lesson_in(room, "00")
    notebook = Notebook(page, jupyter.page(lesson, program))
    notebook.run_all()
    notebook.widget("Activity").locator(".kit-post").click()
    page.keyboard.press("1")
    page.get_by_text("All saved.").first.wait_for()
    notebook.save()
    page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty")

    # The next day: another server, started without the kit, and no kernel.
    command = ["-m", program, "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0"]
    with server(command, room, jupyter.home) as next_day:
        notebook = Notebook(page, next_day.page(lesson, program))
        notebook.scroll_to("kit.Activity(")
        page.get_by_text(KEPT).first.wait_for()
        assert not page.get_by_text("Error displaying widget").count()
        page.keyboard.press("Shift+Enter")
        page.get_by_text("Judge · post 2 of 8").wait_for()
        page.close()


def test_the_plug_in_bears_the_version_of_the_kit():
    package = folder().parent / "kit" / "lab" / "jupyter" / "labextension" / "package.json"
    assert json.loads(package.read_text("utf-8"))["version"] == kit.__version__
