"""The guides: their minutes add up, and what they print to be run can be run."""

import ast
import builtins
import re
import shlex
import textwrap
from pathlib import Path

import pytest

import kit
from kit import cli
from kit.hosts.chosen import Chosen, views
from kit.hosts.live.parts import parts_of

GUIDE = Path(__file__).parent.parent / "guide"
PAGES = sorted(GUIDE.glob("[0-9][0-9]-*.md"))
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)


def timings(page):
    """Yield each table of minutes of a page: the names of its columns, and its rows."""
    section = re.split(r"^## ", page.read_text("utf-8").split("\n## Timing\n")[1], flags=re.M)[0]
    for part in re.split(r"\n\s*\n", section):
        rows = [[cell.strip(" *") for cell in row.split("|")] for row in _ROW.findall(part)]
        if rows:
            yield rows[0], rows[2:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_minutes_of_a_class_add_up_to_the_class(page):
    tables = list(timings(page))
    assert tables
    for head, rows in tables:
        *steps, together = rows
        assert together[0] == "Together"
        for place, name in enumerate(head[1:], start=1):
            minutes = sum(int(row[place]) for row in steps if row[place] != "–")
            assert minutes == int(together[place]), name
            if length := re.fullmatch(r"(\d+) minutes", name):
                assert minutes == int(length[1]), name
        if not page.stem.startswith("00"):
            assert head[1:] == ["50 minutes", "75 minutes"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_class_that_is_pooled_has_minutes_for_handing_in(page):
    if "\n## Pool the class\n" in page.read_text("utf-8") and not page.stem.startswith("00"):
        steps = [row for _, rows in timings(page) for row in rows if "and in" in row[0]]
        assert any("–" not in row[1:] for row in steps)


def test_lesson_0_without_the_check_and_a_shorter_lesson_1_fit_into_one_class():
    ((_, rows),) = timings(GUIDE / "00-start-here.md")
    _, without, before_75 = map(int, rows[-1][1:])
    cut = re.search(r"\*\*For (\d+)\*\*.*?saves (\d+).*?saves (\d+)", _what_to_cut("01"), re.S)
    shorter, *saved = map(int, cut.groups())
    assert 50 - sum(saved) == shorter
    assert without + shorter == 50
    assert before_75 + 50 == 75


def _what_to_cut(number):
    (page,) = GUIDE.glob(f"{number}-*.md")
    return page.read_text("utf-8").split("\n## What to cut\n")[1].split("\n## ")[0]


def blocks(page):
    """Return the lines of Python that a page prints to be run as they stand."""
    text = page.read_text("utf-8")
    found = re.findall(r"(?:^ {4,}.*\n(?:\n(?= {4}))?)+", text, re.M)
    lines = [textwrap.dedent(block).strip() for block in found]
    return [block for block in lines if block.startswith("import kit")]


@pytest.mark.parametrize("page", sorted(GUIDE.glob("*.md")), ids=lambda page: page.stem)
def test_lines_that_begin_with_the_import_need_nothing_from_elsewhere(page):
    for block in blocks(page):
        imported = re.findall(r"^(?:import|from) .*\b(\w+)$", block, re.M)
        names = [node for node in ast.walk(ast.parse(block)) if isinstance(node, ast.Name)]
        stored = {name.id for name in names if isinstance(name.ctx, ast.Store)}
        used = {name.id for name in names if isinstance(name.ctx, ast.Load)}
        assert used <= {*stored, *imported, *dir(builtins)}


# A line of a block, or a whole command within a sentence: no mere name, nor an option of it.
_COMMAND = re.compile(r"^ {4,}kit (?!-)(.*)$|`kit ([a-z]+ [^-`…][^`…]*)`", re.MULTILINE)
_WITH_COMMANDS = [GUIDE.parent / "README.md", *sorted(GUIDE.glob("*.md"))]


@pytest.mark.parametrize("page", _WITH_COMMANDS, ids=lambda page: page.stem)
def test_the_commands_of_a_guide_have_options_and_activities_that_there_are(
    page, tmp_path, monkeypatch
):
    done = []
    for command in ("lab", "page", "live", "pool", "swap", "handout", "slides", "site", "check"):
        monkeypatch.setattr(cli, f"_{command}", lambda options: done.append(options) or 0)
    for line in map("".join, _COMMAND.findall(page.read_text("utf-8"))):
        assert cli.main(shlex.split(line, comments=True)) == 0, line
    for number, options in enumerate(done):
        if options.command in ("page", "live"):
            folder = tmp_path / str(number)
            folder.mkdir()
            _try_names(options, folder)


def _try_names(options, folder):
    """Make what a command names, but files, which only the reader has."""
    named = [each for each in options.what if not Path(each).suffix]
    if options.codebook and not Path(options.codebook).suffix:
        kit.codebook(options.codebook)
    if options.command == "live":
        assert len(parts_of(named, Chosen(), folder)) == len(named)
    else:
        assert all(views(each, Chosen(), folder) for each in named)
