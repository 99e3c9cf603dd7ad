"""What a learner sees of an error in a notebook."""

import re
import sys
import types

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from kit.text import brief


@pytest.fixture
def run(capsys):
    # Without a history: that would be written when its folder is gone.
    shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
    brief.use(shell)

    def said(code):
        shell.run_cell(code)
        return capsys.readouterr().out

    return said


def test_an_error_of_the_kit_is_its_sentences_and_tb_shows_the_way_there(run):
    shown = run("import kit; kit.load('nope')")
    assert "There is no dataset called 'nope'. Try one of" in shown
    assert "Traceback" not in shown
    assert "Traceback" in run("%tb")
    shown = run("kit.krippendorf_alpha")
    assert "Did you mean kit.krippendorff_alpha?" in shown
    assert "Traceback" not in shown


def test_a_dollar_in_a_table_begins_no_formula():
    # Without a history: that would be written when its folder is gone.
    shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
    brief.use(shell)
    table = pd.DataFrame({"who": [r"$\href{https://evil.example}{sign in again}$"]})
    shown, _ = shell.display_formatter.format(table)
    # The two words by which MathJax, of today and of before, leaves an element alone.
    assert re.match(r'<div class="mathjax_ignore tex2jax_ignore">\s*<div>', shown["text/html"])
    assert "sign in again" in shown["text/html"]


def test_every_other_error_is_shown_as_ever(run):
    assert "Traceback" in run("1 / 0")
    assert "Traceback" in run("import kit; kit.load('posts')['nope']")


def test_a_file_without_quotation_marks_is_told_what_is_missing(run):
    assert 'stands in quotation marks, such as "my-file.zip"' in run("int(my.zip)")
    assert "quotation marks" not in run("int(my)")


def test_a_shell_with_a_way_of_its_own_keeps_it():
    # Without a history: that would be written when its folder is gone.
    shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
    shell.set_custom_exc((KeyError,), lambda *_, **__: None)
    brief.use(shell)
    assert shell.custom_exceptions == (KeyError,)


@pytest.mark.parametrize("kernel", ["ipykernel", "pyodide_kernel"])
def test_a_notebooks_kernel_is_known_here_and_in_a_browser(kernel, monkeypatch):
    shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
    for name in ("ipykernel", "pyodide_kernel"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr("IPython.get_ipython", lambda: shell)
    brief.use_where_people_learn()
    assert not shell.custom_exceptions
    monkeypatch.setitem(sys.modules, kernel, types.ModuleType(kernel))
    brief.use_where_people_learn()
    assert shell.custom_exceptions
