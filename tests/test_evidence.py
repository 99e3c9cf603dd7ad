"""The table of evidence: each claim has its rows, each study of a lesson is there, most are recent."""

import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

import kit
from kit.material.data import folder

ROOT = Path(__file__).parent.parent
EVIDENCE, CLAIMS, SOURCES = kit.load("evidence"), kit.load("claims"), kit.load("sources")
READ = EVIDENCE[EVIDENCE["stands"] != "none"]
LESSONS = sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))
# A doi, or a number of arXiv's, wherever it stands: in an address, or after "doi:".
STUDY = re.compile(r"\b10\.\d{4,}/[^\s\"'<>\])};,]+|(?<=arxiv\.org/abs/)\d+\.\d+", re.IGNORECASE)


def named(text):
    """Return the studies that a text names by their doi or their number, in lower case."""
    return {found.rstrip(".)").lower() for found in STUDY.findall(text)}


def words_of(path):
    """Return what a lesson says in its text and in its guesses."""
    cells = nbformat.read(path, as_version=4).cells
    guesses = folder() / "guesses" / f"{path.name[:2]}.toml"
    asked = guesses.read_text("utf-8") if guesses.exists() else ""
    return "\n".join([*(c.source for c in cells if c.cell_type == "markdown"), asked])


@pytest.mark.parametrize("claim", CLAIMS.index)
def test_every_claim_has_evidence_or_says_that_no_test_was_read(claim):
    stands = list(EVIDENCE.loc[EVIDENCE["claim_id"] == claim, "stands"])
    assert stands, "give it a row of evidence, or one that stands for none"
    assert "none" not in stands or stands == ["none"]


def test_a_row_says_what_was_found_when_how_and_what_was_read():
    said = READ[["cited", "url", "kind", "sure", "how_read"]]
    assert READ[(said == "").any(axis=1) | READ["year"].isna()].empty
    none = EVIDENCE[EVIDENCE["stands"] == "none"]
    assert (none[["cited", "url", "kind", "sure", "how_read"]] == "").all(axis=None)
    assert not EVIDENCE.duplicated(["claim_id", "stands", "url"]).any()
    assert (READ["claim_id"] == "").eq(READ["stands"] == "method").all()


def test_a_study_is_called_the_same_in_all_its_rows():
    about = READ.groupby("url")[["cited", "year", "doi", "source_id"]].nunique()
    assert about[(about > 1).any(axis=1)].empty
    assert not [row.cited for row in READ.itertuples() if str(row.year) not in row.cited]


def test_a_study_that_stands_among_the_sources_has_the_same_address_there():
    with_source = READ[READ["source_id"] != ""]
    for row in with_source.itertuples():
        source = SOURCES.loc[row.source_id]
        assert row.doi == source["doi"], row.source_id
        assert row.url in source["url"].split(" ; "), row.source_id
    known = {doi.lower() for doi in SOURCES["doi"] if doi}
    assert not [doi for doi in READ.loc[READ["source_id"] == "", "doi"] if doi.lower() in known]


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_study_that_a_lesson_cites_stands_in_the_table(path):
    table = named(" ".join([*READ["doi"], *READ["url"]]))
    assert sorted(named(words_of(path)) - table) == []


def test_studies_are_found_in_what_a_lesson_says():
    text = "(see [doi:10.1000/a.b](https://doi.org/10.1000/a.b)), https://arxiv.org/abs/2411.14652."
    assert named(text) == {"10.1000/a.b", "2411.14652"}
    assert sum(bool(named(words_of(path))) for path in LESSONS) >= 8


def test_at_least_half_of_the_studies_are_from_2018_or_later():
    studies = READ[~READ["kind"].isin(["official figures", "case"])].drop_duplicates("url")
    assert len(studies) > 50
    assert (studies["year"] >= 2018).mean() >= 0.5


def test_what_was_read_in_an_account_is_not_called_an_abstract():
    reported = READ[READ["cited"].str.contains("as reported|as summed up")]
    assert set(reported["how_read"]) <= {"secondary", "page"}


def test_the_page_of_the_evidence_is_as_the_tables_are():
    check = [sys.executable, ROOT / "scripts" / "evidence_table.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
