"""The cases: each has a source that was read, a question, and sentences that one can read aloud."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import kit
from kit.text.markup import as_text

CASES = kit.load("cases")
SAID = ["what_happened", "what_was_said", "what_came_of_it", "question"]
MOST_WORDS = 26  # in a sentence
ROOT = Path(__file__).parent.parent

each_case = pytest.mark.parametrize("case_id", CASES.index)


def sentences(text):
    return re.split(r"(?<=[.!?])[”’]?\s+", text)


def test_there_are_enough_cases_from_enough_places_and_times():
    assert 10 <= len(CASES) <= 15
    assert CASES["place"].nunique() >= 8
    assert CASES["year"].nunique() >= 6
    assert (CASES["year"] >= 2017).sum() >= len(CASES) / 2


@each_case
def test_a_case_is_told_in_short_sentences_and_ends_in_a_question(case_id):
    row = CASES.loc[case_id]
    for column in SAID:
        assert len(sentences(row[column])) <= 5
        long = [one for one in sentences(row[column]) if len(one.split()) > MOST_WORDS]
        assert not long
    assert row["question"].count("?") >= 1
    assert case_id.endswith(str(row["year"]))


@each_case
def test_each_page_that_was_read_has_a_title_a_publisher_and_an_address(case_id):
    parts = [CASES.loc[case_id, column].split(" ; ") for column in ("title", "publisher", "url")]
    assert len({*map(len, parts)}) == 1
    assert all(part.strip() for column in parts for part in column)
    assert all(re.fullmatch(r"https?://[^\s;]+\.[^\s;]+", url) for url in parts[2])


def test_a_case_speaks_to_claims_that_there_are():
    named = {claim for claims in CASES["claims"] for claim in claims.split("|")}
    assert not named - {*kit.load("claims").index}


@each_case
def test_a_case_is_shown_whole_and_what_came_of_it_is_folded(case_id):
    card, row = kit.case(case_id), CASES.loc[case_id]
    shown = card._repr_html_()
    before, folded = shown.split("<details>")
    assert as_text(row["question"]) in before
    assert as_text(row["what_came_of_it"]) in folded
    assert all(url in folded for _, url in card.sources)
    flat = " ".join(repr(card).split())
    assert all(" ".join(row[column].split()) in flat for column in SAID)


def test_what_a_table_holds_is_text_on_the_card_and_never_markup():
    row = CASES.iloc[0].to_dict()
    row["what_happened"] = row["title"] = "<script>alert(1)</script>"
    row["url"], row["publisher"] = 'https://a.example/"onclick="x', "<b>"
    shown = type(kit.case(CASES.index[0]))(row)._repr_html_()
    assert "<script" not in shown
    assert "<b>" not in shown
    assert '"onclick' not in shown


def test_what_is_no_name_is_answered_with_those_there_are():
    with pytest.raises(ValueError, match=r"There are: .*united-2017"):
        kit.case(["united-2017"])


def test_a_misspelt_name_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match=r"no case 'untied-2017'. Did you mean 'united-2017'\?"):
        kit.case("untied-2017")


def test_the_guides_page_is_what_the_table_says():
    check = [sys.executable, ROOT / "scripts" / "cases_page.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
