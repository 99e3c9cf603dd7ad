"""The checks of the first lesson: steady where all is well, and helpful where it is not."""

import json
import os
import subprocess
import sys
import tomllib
import types
from importlib import import_module
from pathlib import Path

import pytest

import kit
from kit import preflight as function

checks, answers = import_module("kit.lab.ready"), import_module("kit.judging.places")
saving = import_module("kit.text.saving")
ROOT = Path(__file__).parent.parent
GOOD = """\
✓ Python is new enough.
✓ All packages that the lessons use are here.
✓ The lessons and the kit fit together.
✓ The data of the lessons are here.
✓ Your answers can be saved.
Everything is ready.

Last, press the button below. If you see no button, widgets do not work here.
You can still do everything: write mine.text() and mine.judge(…).
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Run in an empty folder, on what is neither Colab nor Binder, with no folder chosen."""
    monkeypatch.chdir(tmp_path)
    for name in ("KIT_ANSWERS", "COLAB_RELEASE_TAG", "VSCODE_PID"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def said(capsys):
    kit.preflight()
    return capsys.readouterr().out


def test_on_a_good_machine_it_prints_the_same_lines_everywhere(capsys, tmp_path, monkeypatch):
    assert kit.preflight is function
    widget = kit.preflight()
    assert capsys.readouterr().out == GOOD
    assert repr(widget) == "Probe(press the button)"
    assert "Run this cell, and a button appears here" in widget._repr_mimebundle_()[0]["text/html"]
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path / "chosen"))
    assert said(capsys) == GOOD


def test_it_loads_nothing_heavy():
    code = (
        "import sys, kit; kit.preflight();"
        "print([m for m in ('pandas', 'numpy', 'scipy', 'seaborn', 'matplotlib') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_the_packages_are_those_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    here = [package.partition(";")[0] for package in project["dependencies"]]
    assert [f"{name}>={least}" for name, least in checks.PACKAGES.items()] == here
    assert project["requires-python"] == f">={'.'.join(map(str, checks.PYTHON))}"


def test_an_old_python_is_told_first_and_nothing_else_is_tried(capsys, monkeypatch):
    monkeypatch.setattr(checks.sys, "version_info", (3, 9, 18, "final", 0))
    assert kit.preflight() is None
    out = capsys.readouterr().out
    assert out.startswith("→ This is Python 3.9, and the lessons need 3.11 or newer.")
    assert out.count("\n") == 1


def test_missing_and_old_packages_come_with_the_line_to_run(capsys, monkeypatch):
    monkeypatch.setitem(checks.PACKAGES, "no_such_package", "1")
    monkeypatch.setitem(checks.PACKAGES, "pandas", "99")
    out = said(capsys)
    assert "→ Not installed: no_such_package. Run  %pip install no_such_package  in a cell" in out
    assert "%pip install --upgrade pandas" in out
    assert "(needs 99)" in out
    assert "2 things are to be mended" in out


def test_lessons_that_use_what_the_kit_does_not_have_are_told(capsys, tmp_path):
    cells = [
        {"cell_type": "markdown", "source": ["kit.only_prose"]},
        {"cell_type": "code", "source": ["kit.load('x')  # kit.comment\n", "kit.Hologram(1)"]},
    ]
    lesson = tmp_path / "07-far-ahead.ipynb"
    lesson.write_text(json.dumps({"cells": cells}), "utf-8")
    out = said(capsys)
    assert "→ 07-far-ahead.ipynb uses kit.Hologram, which this kit does not have" in out
    assert "only_prose" not in out
    lesson.write_text("{broken", "utf-8")
    assert said(capsys) == GOOD


@pytest.mark.parametrize(("beside", "told"), [("99.0", True), ("0.0.1", False)])
def test_a_kit_older_than_the_lessons_beside_it_is_told(
    capsys, tmp_path, monkeypatch, beside, told
):
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "__init__.py").write_text(f'__version__ = "{beside}"\n', "utf-8")
    (tmp_path / "lessons").mkdir()
    monkeypatch.chdir(tmp_path / "lessons")
    assert ("these lessons belong to 99.0" in said(capsys)) is told


def test_the_lessons_of_this_project_fit_their_kit():
    assert checks.lessons(ROOT / "lessons") == []


def test_missing_data_are_named(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("kit.material.data.folder", lambda: tmp_path)
    assert f"→ Files are missing in {tmp_path}: datapackage.json." in said(capsys)
    package = {"resources": [{"path": "posts.csv"}]}
    (tmp_path / "datapackage.json").write_text(json.dumps(package), "utf-8")
    assert "posts.csv, codebooks/direction.toml, quizzes/01.toml. Download" in said(capsys)


def test_a_folder_that_cannot_be_written_to_says_where_answers_go(capsys, tmp_path, monkeypatch):
    home = tmp_path / "home"
    monkeypatch.setattr(answers, "folder", lambda path=None: home)
    home.mkdir()
    out = said(capsys)
    assert f"! This folder cannot be written to, so your answers are saved in {home}." in out
    assert "Everything is ready." in out


def test_nowhere_to_save_is_a_fault_with_a_way_out(capsys, monkeypatch):
    def full(file):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    assert "→ Your answers cannot be saved: No space left on device. Make room" in said(capsys)

    def nowhere(path=None):
        raise OSError("Answers cannot be saved in x: the folder cannot be written to.")

    monkeypatch.setattr(answers, "folder", nowhere)
    assert "the folder cannot be written to. Make room" in said(capsys)


def test_colab_without_its_drive_is_warned_and_with_it_told_where(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "google.colab", types.ModuleType("google.colab"))
    assert "drive.mount('/content/drive')" in said(capsys)
    there = Path("/content/drive/MyDrive/my-answers")
    monkeypatch.setattr(answers, "folder", lambda path=None: there)
    assert checks.remarks() == [f"Your answers are saved in {there}."]


def test_binder_forgets_and_says_so(capsys, monkeypatch):
    monkeypatch.setenv("BINDER_LAUNCH_HOST", "https://binder.example")
    out = said(capsys)
    assert "! This is Binder, and its disk is emptied when you leave." in out
    assert "Everything is ready." in out


@pytest.fixture
def in_a_browser(monkeypatch, elsewhere):
    """Have Python run in a browser; its drive is the folder of this test."""
    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.delattr(os, "link", raising=False)
    monkeypatch.setattr(answers, "_LITE_DRIVE", elsewhere.resolve())
    return monkeypatch


@pytest.mark.usefixtures("in_a_browser")
def test_a_browser_that_keeps_answers_says_where_they_are(capsys, elsewhere):
    out = said(capsys)
    assert "✓ Your answers can be saved." in out
    assert "! Python runs in this browser, and your answers are kept in it, at this address" in out
    assert "Everything is ready." in out
    assert [*elsewhere.rglob("._kit-*")] == []
    assert kit.Quiz("01").answers.told == []


def test_where_a_browser_keeps_nothing_it_is_said_before_the_first_judgement(capsys, in_a_browser):
    in_a_browser.setattr(answers, "_LITE_DRIVE", Path("/drive"))
    out = said(capsys)
    assert "→ Your answers are gone when this page is closed" in out
    assert "✓ Your answers can be saved." not in out
    assert "1 thing is to be mended" in out
    mine = kit.Activity("direction-a")
    assert mine._notice.startswith("Your answers are gone when this page is closed")
    assert kit.Quiz("01")._notice == mine._notice


def test_an_old_jupyterlab_is_a_fault_except_where_it_is_not_used(capsys, monkeypatch):
    version = checks.metadata.version
    monkeypatch.setattr(
        checks.metadata, "version", lambda name: "3.6.1" if name == "jupyterlab" else version(name)
    )
    assert "→ JupyterLab 3.6.1 is too old for these widgets; it must be 4 or newer." in said(capsys)
    monkeypatch.setenv("VSCODE_PID", "1")
    assert said(capsys) == GOOD


def test_where_no_sentence_can_be_said_it_still_says_what_to_install(capsys, monkeypatch):
    monkeypatch.setattr(checks, "_FOR_WORDS", ("no-such-thing",))
    assert kit.preflight() is None
    assert capsys.readouterr().out == (
        "→ Not installed: no-such-thing. Run  %pip install no-such-thing  in a cell, then choose "
        "Restart in the menu Kernel.\n"
    )
