"""How long a lesson takes by the model: what is counted, and which printed times fit."""

import importlib
from pathlib import Path

import nbformat
import pytest

from kit.material.guess_files import guess_file

SCRIPTS = Path(__file__).parent.parent / "scripts"
FIRST = "# 1. A lesson\n\n**Time:** {} · **Before:** nothing\n\nRead this."
GUESSES = [f'kit.Guess("01-{item.id}")' for item in guess_file("01").items[:2]]
JUDGE = 'import kit\n\nmine = kit.Activity("direction-a")\nmine'


@pytest.fixture(scope="module")
def times():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(SCRIPTS)
        yield importlib.import_module("lesson_times")


@pytest.fixture
def lesson(times, tmp_path):
    """Return a function that loads a lesson of some cells: of text, or of code."""

    def loaded(*cells, time="10 minutes"):
        new = {True: nbformat.v4.new_code_cell, False: nbformat.v4.new_markdown_cell}
        made = [new["kit." in source](source) for source in (FIRST.format(time), *cells)]
        path = tmp_path / "01-a-lesson.ipynb"
        nbformat.write(nbformat.v4.new_notebook(cells=made), path)
        return times.load(path)

    return loaded


def test_words_are_counted_without_addresses_code_and_what_is_folded(lesson):
    bare = lesson()
    found = lesson("Two [more words](https://example.org/a/b) <b>here</b>.")
    assert found.words - bare.words == 4
    folded = lesson("<details><summary>One</summary>\n\nTwo three.\n\n</details>")
    assert (folded.words - bare.words, folded.folded) == (0, 3)


@pytest.mark.parametrize(
    ("cells", "what", "number"),
    [
        ([JUDGE], "posts", 24),
        (["**The first eight posts are enough.** Go on if you like.", JUDGE], "posts", 8),
        ([JUDGE, "Once more.", JUDGE], "posts", 24),
        (["**At home, if you like:** judge these.", JUDGE], "posts", 0),
        ([GUESSES[0], "And?", GUESSES[1]], "guesses", 2),
        (['kit.Quiz("01")'], "questions", 5),
        (['kit.Predict("us-65-plus")'], "points", 7),
        (["kit.Feed()"], "feeds", 1),
        (["kit.preflight()", "Then.", "kit.guesses()"], "cells", 2),
    ],
)
def test_what_there_is_to_do_is_counted_once(lesson, cells, what, number):
    assert lesson(*cells).to_do[what] == number


def test_who_reads_more_slowly_needs_longer_and_what_is_judged_is_read_too(lesson, times):
    few, all_of_them = lesson("The first eight are enough.", JUDGE), lesson("Judge.", JUDGE)
    assert few.minutes(times.FLUENT) < few.minutes(times.SECOND_LANGUAGE)
    assert few.judged * 2 < all_of_them.judged
    assert few.minutes(times.FLUENT) < all_of_them.minutes(times.FLUENT)


@pytest.mark.parametrize(
    ("time", "fits"),
    [("5 minutes", False), ("20 minutes", True), ("90 minutes", False), ("2 × 50 minutes", True)],
)
def test_a_time_fits_if_it_is_neither_too_short_nor_too_long(lesson, time, fits):
    assert lesson("Judge.", JUDGE, time=time).fits == fits


def test_the_studies_of_a_lesson_are_those_whose_address_it_has(lesson):
    cites = "Found ([Brady et al. 2021](https://doi.org/10.1126/SCIADV.abe5641))."
    assert list(lesson(cites).studies["cited"]) == ["Brady et al. 2021"]
    assert lesson("Found (Brady et al. 2021).").studies.empty


@pytest.mark.parametrize(("number", "said"), [(1, "1 guess"), (2, "2 guesses")])
def test_one_thing_to_do_is_called_by_its_singular(lesson, times, number, said):
    cells = [part for guess in GUESSES[:number] for part in (guess, "And?")]
    assert f"{said} |" in times.table([lesson(*cells)])
