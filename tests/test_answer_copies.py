"""Copies of a file of answers, as programs that sync folders make them, pooled: one hand-in."""

import json
import os
import shutil
import zipfile

import pytest

import kit
from kit.judging.answer_log import Answers
from kit.material.marks import marks

SET = kit.load("posts", set="direction-a")
IDS = list(SET.index)
ONE, TWO = "one-way", "two-way"
SECOND = 1_800_000_000_000


def log(place):
    return Answers("direction-a", marks(SET), kit.codebook("direction"), place)


def judged(number, post, label):
    at = SECOND + 1000 * number
    return {"id": f"x-{number}", "post_id": IDS[post], "label": label, "at": at}


def with_copy(place, name):
    """Leave a file of answers and a copy, each with an answer of its own; return what both say."""
    mine, elsewhere = log(place), place.with_name(f"{place.name}-elsewhere")
    mine.append([judged(1, 0, ONE), judged(2, 1, ONE)])
    shutil.copytree(place, elsewhere)
    there = log(elsewhere)
    there.append([judged(3, 1, TWO), judged(5, 2, TWO)])
    mine.append([judged(4, 1, ONE), judged(6, 3, ONE)])
    shutil.copy(there.path, place / name)
    shutil.rmtree(elsewhere)
    return {IDS[0]: ONE, IDS[1]: ONE, IDS[2]: TWO, IDS[3]: ONE}


def answered(pooled, coder):
    return pooled.wide()[coder].dropna().astype(str).to_dict()


NAMES = [
    "direction-a (conflicted copy 2026-11-28).jsonl",
    "direction-a (Konfliktkopie von Ana 2026-11-28).jsonl",
    "direction-a.sync-conflict-20261128-101010-ABCDEFG.jsonl",
    "direction-a-LAPTOP123.jsonl",
    "direction-a 2.jsonl",
    "direction-a (1).jsonl",
    "Copy of direction-a.jsonl",
    "direction-a - Kopie.jsonl",
    "direction-a.jsonl.orig",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("way", ["folder", "zip", "Moodle", "Canvas"])
def test_copies_are_one_hand_in_in_the_order_of_their_times(tmp_path, name, way):
    place = tmp_path / "ana"
    right = with_copy(place, name)
    coder = log(place).coder
    if way == "folder":
        pooled = kit.pool(tmp_path)
    else:
        inside = {"zip": "ana/", "Moodle": "Ana Ray_657693_assignsubmission_file_/"}.get(way, "")
        with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
            for number, file in enumerate(sorted(place.glob("*jsonl*"))):
                called = f"rayana_8123_9900{number}_{file.name}" if way == "Canvas" else file.name
                archive.write(file, inside + called)
        pooled = kit.pool(tmp_path / "class.zip")
    assert pooled.refused.empty
    assert pooled.twice.empty
    assert list(pooled.taken["coder"]) == [coder]
    assert answered(pooled, coder) == right
    assert "1 file that is a copy of another" in str(pooled)
    # The widget, which takes it in, comes to the same, and so does what it leaves behind.
    assert log(place).judgements() == right
    assert answered(kit.pool(place), coder) == right


def test_a_copy_of_the_copy_and_a_torn_one_change_nothing(tmp_path):
    place = tmp_path / "ana"
    right = with_copy(place, NAMES[0])
    whole = (place / NAMES[0]).read_bytes()
    (place / NAMES[1]).write_bytes(whole)
    (place / NAMES[2]).write_bytes(whole[:-30])
    pooled = kit.pool(place)
    assert answered(pooled, log(place).coder) == right
    assert pooled.refused["source"].tolist() == [NAMES[2]]
    assert "cannot be read" in pooled.refused["reason"][0]


def test_another_persons_file_with_the_name_of_a_copy_is_another_person(tmp_path):
    for who in ("ana", "ben"):
        log(tmp_path / who).append([judged(1, 0, ONE if who == "ana" else TWO)])
    names = {who: kit.pseudonym(path=tmp_path / who) for who in ("ana", "ben")}
    shutil.copy(tmp_path / "ben" / "direction-a.jsonl", tmp_path / "ana" / NAMES[0])
    shutil.rmtree(tmp_path / "ben")
    assert sorted(kit.pool(tmp_path).taken["coder"]) == sorted(names.values())


def test_two_people_who_hand_in_one_file_from_two_accounts_stay_two_hand_ins(tmp_path):
    log(tmp_path / "pair").append([judged(1, 0, ONE)])
    with zipfile.ZipFile(tmp_path / "pair.zip", "w") as archive:
        for who, number in (("ana", 8123), ("ben", 8124)):
            name = f"{who}_{number}_99_direction-a.jsonl"
            archive.write(tmp_path / "pair" / "direction-a.jsonl", name)
    pooled = kit.pool(tmp_path / "pair.zip")
    assert len(pooled.taken) + len(pooled.twice) == 2
    assert "copy of another" not in str(pooled)


@pytest.mark.slow
@pytest.mark.parametrize("line", ["{}", "1", "x", "[]", '{"kind":"judge"}'])
def test_megabytes_of_short_lines_are_refused_at_once(tmp_path, line):
    mine = log(tmp_path)
    mine.append([judged(1, 0, ONE)])
    with mine.path.open("a") as file:
        file.write(f"{line}\n" * (4_900_000 // (len(line) + 1)))
    pooled = kit.pool(tmp_path)
    assert answered(pooled, mine.coder) == {IDS[0]: ONE}
    assert len(pooled.refused) == 1


@pytest.mark.parametrize(
    "line",
    ["[" * 400_000, '{"kind":' + "[" * 400_000, '{"kind":' + '{"a":' * 800 + "1" + "}" * 801],
)
def test_deep_nesting_is_one_line_that_cannot_be_read(tmp_path, line):
    mine = log(tmp_path)
    mine.append([judged(1, 0, ONE)])
    with mine.path.open("a") as file:
        file.write(f"{line}\n")
    pooled = kit.pool(tmp_path)
    assert answered(pooled, mine.coder) == {IDS[0]: ONE}
    assert len(pooled.refused) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_does_not_hold_up_a_class(tmp_path):
    log(tmp_path).append([judged(1, 0, ONE)])
    os.mkfifo(tmp_path / "x.jsonl")
    (tmp_path / "y.jsonl").mkdir()
    pooled = kit.pool(tmp_path)
    assert len(pooled.taken) == 1
    assert pooled.refused["source"].tolist() == ["x.jsonl"]
    json.dumps(pooled.refused["reason"].tolist())
