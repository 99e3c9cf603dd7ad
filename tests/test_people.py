"""Whose a hand-in is: two people of one pseudonym, a pair with one code, one person twice."""

import csv
import io

import numpy as np
import pandas as pd
import pytest
from handed_in import ANA, BEN, LABELS, code, lines, zipped

import kit
from kit.classroom.catalogue import Catalogue
from kit.classroom.gradebooks import gradebook
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.judging.handin import MISSING

NAME = "brave otter"
REVISED = [1, *[MISSING] * 23]  # Ana's first judgement was 0
X, XR, Y = code(NAME, ANA), code(NAME, ANA, REVISED), code(NAME, BEN)
PAIR, TWO, SHARED = "a pair, or copied", "perhaps two people", "share the pseudonym"


def form(folder, *rows):
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["E-mail", "Code"], *rows])
    (folder / "form.csv").write_text(text.getvalue(), "utf-8")
    return folder / "form.csv"


def put(folder, files):
    for name, text in files.items():
        (folder / "class" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "class" / name).write_text(text, "utf-8")
    return folder / "class"


A, B, C, D = (f"{letter}@x.org" for letter in "abcd")
DIRECTION_B = Catalogue().assignments["direction-b"]
# What is handed in; how many people that is, of how many the judgements count, and what is said.
FORMS = {
    "two accounts": ([(A, X), (B, Y)], 2, 2, SHARED),
    "a revision": ([(A, X), (A, XR)], 1, 1, ""),
    "one account, other answers": ([(A, X), (A, Y)], 1, 1, ""),
    "a pair": ([(A, X), (B, X)], 2, 1, PAIR),
    "three with one code": ([(A, X), (B, X), (C, X)], 3, 1, PAIR),
    "two pairs": ([(A, X), (B, X), (C, Y), (D, Y)], 4, 2, PAIR),
    "a pair, and one revises": ([(A, X), (B, X), (A, XR)], 2, 1, PAIR),
    "a pair, and the other revises": ([(A, X), (B, X), (B, XR)], 2, 1, PAIR),
    "a copied code, then one's own": ([(A, X), (B, X), (B, Y)], 2, 2, SHARED),
    "a neighbour's between": ([(A, X), (B, Y), (A, XR)], 2, 2, SHARED),
    "no account": ([("", X), ("", Y)], 1, 1, TWO),
    "no account, a revision": ([("", X), ("", XR)], 1, 1, ""),
    "an account and none": ([(A, X), ("", Y)], 1, 1, TWO),
    "another pseudonym": ([(A, X), (B, Y), (A, code("calm panda", ANA))], 3, 2, "one account"),
    "a pair, then another name": (
        [(A, X), (B, X), (A, code("calm panda", ANA))],
        *(3, 1, "one account"),
    ),
    "two at one account": ([(A, X), (A, code("calm panda", BEN))], 2, 2, ""),
    "a revision without the account": ([(A, X), (B, Y), ("", XR)], 2, 2, SHARED),
}
FOLDERS = {
    "two folders": ({"a/1.jsonl": lines(ANA, name=NAME, file="q1")}, 2, 2, SHARED),
    "deep ones": ({"a/deep/1.jsonl": lines(ANA, name=NAME, file="q1")}, 2, 2, SHARED),
    "a copy of one file": ({"a/1.jsonl": lines(BEN[:9], name=NAME, file="q2")}, 1, 1, ""),
    "the same answers": ({"a/1.jsonl": lines(BEN, name=NAME, file="q1")}, 1, 1, ""),
    "one folder": ({"b/1.jsonl": lines(ANA, name=NAME, file="q1")}, 1, 1, "begun apart"),
    "begun anew": ({"b/earlier/1.jsonl": lines(ANA, name=NAME, file="q1")}, 1, 1, ""),
    "another activity": (
        {"a/1.jsonl": lines(ANA, name=NAME, file="q1", activity=DIRECTION_B)},
        *(1, 1, ""),
    ),
}
OTHER = code(NAME, [1 - number for number in BEN])
CODES = {
    "other codes in two folders": ({"a/c.txt": OTHER, "b/c.txt": Y}, 2, 2, SHARED),
    "a revision in another folder": ({"a/c.txt": X, "b/c.txt": XR}, 1, 1, ""),
    "few differ": ({"a/c.txt": X, "b/c.txt": code(NAME, [1, *ANA[1:]])}, 1, 1, TWO),
    "a folder with two people": ({"a/c.txt": OTHER, "b/c.txt": f"{OTHER}\n{Y}"}, 1, 1, TWO),
}


def check(pooled, people, columns, said):
    assert pooled.taken["coder"].nunique() == people == len(gradebook(pooled))
    assert all(sheet.first.shape == (24, columns) for sheet in pooled.sheets.values())
    assert pooled.judgements["coder"].nunique() == columns
    text = str(pooled)
    assert said in text
    assert said == TWO or TWO not in text or said == "begun apart"
    assert "x.org" not in text + report(pooled) + repr(pooled.judgements) + repr(pooled.account)


@pytest.mark.parametrize(("rows", "people", "columns", "said"), FORMS.values(), ids=FORMS)
def test_people_of_one_pseudonym_are_told_apart_by_their_accounts(
    tmp_path, rows, people, columns, said
):
    check(pool(form(tmp_path, *rows)), people, columns, said)


@pytest.mark.parametrize(("files", "people", "columns", "said"), FOLDERS.values(), ids=FOLDERS)
def test_without_accounts_folders_tell_people_apart(tmp_path, files, people, columns, said):
    later = {"b/2.jsonl": lines(BEN, name=NAME, file="q2", day=2)}
    check(pool(put(tmp_path, files | later)), people, columns, said)
    packed = zipped(tmp_path / "class.zip", files | later)
    check(pool(packed), people, columns, said)
    apart = sorted(path for path in (tmp_path / "class").iterdir() if path.is_dir())
    check(pool(apart), people, columns, said)


@pytest.mark.parametrize(("files", "people", "columns", "said"), CODES.values(), ids=CODES)
def test_folders_tell_apart_whose_codes_one_person_hardly_made(
    tmp_path, files, people, columns, said
):
    check(pool(put(tmp_path, files)), people, columns, said)


@pytest.mark.parametrize(
    "files",
    [
        {"obrien_41000_800_text.html": f"<p>{X}</p>", "mller_41037_801_text.html": f"<p>{X}</p>"},
        {
            "A_1_assignsubmission_file_/a.jsonl": lines(ANA, name=NAME, file="q"),
            "B_2_assignsubmission_onlinetext_/o.html": f"<p>{X}</p>",
        },
    ],
)
def test_a_pairs_code_counts_once_and_gives_both_a_row_with_their_number(tmp_path, files):
    more = [code("calm panda", BEN), code("bold yak", [1, *BEN[1:]])]
    pooled = pool([zipped(tmp_path / "class.zip", files), *more])
    assert pooled.taken["same_as"].tolist() == ["", NAME, "", ""]
    same, alone = (kit.agreement(each.wide()) for each in (pooled, pool([X, *more])))
    pd.testing.assert_frame_equal(same, alone)
    layout = "canvas" if "obrien" in str(files) else "moodle"
    gradebook(pooled, tmp_path / "grades.csv", layout=layout)
    rows = [*csv.reader((tmp_path / "grades.csv").open(encoding="utf-8"))]
    names = [[cell for cell in row if cell] for row in rows if NAME in str(row)]
    assert len({tuple(row[:2]) for row in names}) == 2
    assert all(len(row[0]) > 1 for row in names)
    assert "not counted again" in report(pooled)


def test_numbers_of_two_platforms_are_brought_together_by_what_was_judged(tmp_path):
    canvas = zipped(
        tmp_path / "c.zip", {"b_2_800_text.html": f"<p>{Y}</p>", "a_1_801_text.html": f"<p>{X}</p>"}
    )
    pooled = pool([canvas, form(tmp_path, (A, X), (B, Y))])
    assert pooled.taken["coder"].tolist() == [NAME, f"{NAME} 2"]
    assert pooled.twice["differ"].tolist() == [0, 0]


def test_no_numbered_name_takes_the_place_of_somebody_elses(tmp_path):
    own = put(tmp_path, {f"{NAME} 2.jsonl": lines([1] * 24, file="q9")})
    pooled = pool([form(tmp_path, (A, X), (B, Y)), own])
    assert sorted(pooled.taken["coder"]) == [NAME, f"{NAME} 2", f"{NAME} 3"]
    assert pooled.wide()[f"{NAME} 2"].eq(LABELS[1]).all()


def test_what_a_later_one_took_the_place_of_is_told_with_its_place():
    pooled = pool([X, code(NAME, [0, *[MISSING] * 23])])
    assert pooled.replaced[["source", "place", "by"]].values.tolist() == [
        ["the list given", "item 1", "the list given, item 2"]
    ]
    assert "item 2 counts, in place of the list given, item 1." in str(pooled)
    assert "The one that counts has 1 post, an earlier one has 24." in str(pooled)


def test_notes_of_a_file_are_kept_where_the_same_answers_come_again_as_a_code(tmp_path):
    post_id = pool([X]).sheet().post_ids[0]
    note = [{"kind": "note", "post_id": post_id, "note": "why?"}]
    files = put(tmp_path, {"1.jsonl": lines(ANA, name=NAME, more=note, confidence=3)})
    sheet = pool([files, X]).sheet()
    assert sheet.notes == {post_id: ["why?"]}
    assert np.array_equal(sheet.confidence[0], np.full((24, 1), 3))


def test_a_section_is_told_where_there_are_several(tmp_path, monkeypatch):
    from kit.classroom import collected as module

    def with_sections(piece, *rest, real=module.hand_ins):
        found = real(piece, *rest)
        for hand_in in found:
            hand_in.section = "A" if hand_in.coder == NAME else "B"
            hand_in.person = "Ana Ray" if hand_in.coder == NAME else ""
        return found

    monkeypatch.setattr(module, "hand_ins", with_sections)
    pooled = pool([X, code("calm panda", ANA), code("bold yak", BEN)])
    assert pooled.taken["section"].tolist() == ["A", "B", "B"]
    assert "By section: A 1 person, B 2 people." in str(pooled)
    assert gradebook(pooled)["section"].to_dict()["bold yak"] == "B"
    for layout in ("canvas", "moodle"):
        gradebook(pooled, tmp_path / layout, layout=layout)
        rows = pd.read_csv(tmp_path / layout).astype(str)
        assert (rows == "B").to_numpy().sum() == 2
        assert (rows == "Ana Ray").to_numpy().sum() == (rows["Pseudonym"] == NAME).sum() == 1
    assert "Ana Ray" not in report(pooled) + str(pooled) + repr(pooled.account)
    assert "section" not in pool([X]).taken
