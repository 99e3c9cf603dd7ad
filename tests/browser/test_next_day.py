"""A lesson that was run and saved, opened again when its kernel is long gone."""

import json
import shutil

import pytest
from jupyter_page import Notebook, server

import kit
from kit.material.lesson_files import find, folder

pytestmark = pytest.mark.browser

KEPT = "What you answered here is kept. Run this cell to go on."


@pytest.mark.parametrize(("app", "where"), [("jupyterlab", "lab/tree"), ("notebook", "notebooks")])
def test_a_widget_without_its_kernel_says_that_answers_are_kept(chromium, tmp_path, app, where):
    page = chromium.new_page()  # not the fixture: Notebook has an error of its own in its scripts
    room, home = tmp_path / "room", tmp_path / "home"
    room.mkdir()
    home.mkdir()
    lesson = find(folder(), "00")
    shutil.copy(lesson, room)
    command = ["-m", app, "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0"]

    def opened(address):
        start, _, token = address.partition("?")
        base = start.removesuffix("/lab").removesuffix("/tree")
        return Notebook(page, f"{base}/{where}/{lesson.name}?{token}")

    with server(command, home, room) as address:
        notebook = opened(address)
        notebook.run_all()
        notebook.widget("Classify").locator(".kit-text").click()
        page.keyboard.press("1")
        page.get_by_text("All saved.").first.wait_for()
        notebook.save()
        page.wait_for_function("!jupyterapp.shell.currentWidget.context.model.dirty")

    with server(command, home, room) as address:
        notebook = opened(address)
        notebook.scroll_to("kit.Classify(")
        page.get_by_text(KEPT).first.wait_for()
        assert not page.get_by_text("Error displaying widget").count()
        page.keyboard.press("Shift+Enter")
        page.get_by_text("Post 2 of 8 · 1 judged").wait_for()
    page.close()


def test_the_plug_in_bears_the_version_of_the_kit():
    package = folder().parent / "kit" / "lab" / "jupyter" / "labextension" / "package.json"
    assert json.loads(package.read_text("utf-8"))["version"] == kit.__version__
