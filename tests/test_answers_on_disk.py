"""A file of answers, while other programs replace, cut, delete, move and copy it."""

import asyncio
import json
import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest
from saved_answers import BOOK, ONE, POSTS, SECOND, TWO, event, ids, opened
from wire import Browser, overheard

import kit
from kit.judging.answer_log import Answers


@pytest.fixture
def answers(tmp_path):
    return lambda place=tmp_path / "mine": opened(place)


def fresh(log):
    """Return what another kernel would read."""
    place = log.path.parent.with_name("read-elsewhere")
    shutil.copytree(log.path.parent, place, dirs_exist_ok=True)
    return opened(place)


def older(path, before):
    path.with_name("older").write_bytes(before)
    path.with_name("older").replace(path)


def cut(path, before):
    path.write_bytes(path.read_bytes()[:-30])


def written_over(path, before):
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(before)


def moved_and_back(path, before):
    elsewhere = path.parent.with_name("elsewhere")
    path.parent.rename(elsewhere)
    elsewhere.rename(path.parent)
    older(path, before)


ATTACKS = {
    "an older copy is put back": older,
    "it is cut": cut,
    "it is written over": written_over,
    "it is emptied": lambda path, _: path.write_bytes(b""),
    "it loses its first line": lambda path, before: path.write_bytes(before.split(b"\n", 1)[1]),
    "it is deleted": lambda path, _: path.unlink(),
    "it is moved": lambda path, _: path.rename(path.parent.parent / "x.jsonl"),
    "its folder is deleted": lambda path, _: shutil.rmtree(path.parent),
    "its folder is moved": lambda path, _: path.parent.rename(path.parent.with_name("gone")),
    "its folder is moved and back": moved_and_back,
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
@pytest.mark.parametrize("how", ["the next answer", "a look", "the cell run again"])
def test_what_was_acknowledged_is_on_disk_again_and_it_is_said(answers, attack, how):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    log.append([event(2, "a-02", TWO), event(3, "a-03")])
    name, coder = log.file, log.coder
    attack(log.path, before)
    log = {
        "the next answer": lambda: log.append([event(4, "a-04")]) and log,
        "a look": lambda: log.look() or log,
        "the cell run again": answers,
    }[how]()
    assert {"x-1", "x-2", "x-3"} <= {*ids(log.path)}
    assert len(ids(log.path)) == len({*ids(log.path)})
    assert "of yours" in log.aside[0]
    again = fresh(log)
    assert again.state == log.state
    assert (again.file, again.coder) == (name, coder)


def test_where_nothing_happened_nothing_is_said_and_nothing_written(answers):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    older(log.path, before)
    log.look()
    answers()
    assert (log.aside, log.path.read_bytes()) == ([], before)


def test_answers_of_another_machine_are_shown_at_once_and_count_by_their_time(answers, tmp_path):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    there = tmp_path / "there"
    shutil.copytree(log.path.parent, there)
    other = answers(there)
    log.append([event(30, "a-01", TWO)])  # later than what comes next
    other.append([event(20, "a-01", None, unsure=True), event(40, "a-02", TWO), event(50, "a-05")])
    told = []
    log.watch(told.append)
    older(log.path, other.path.read_bytes())
    log.look()
    assert log.judgements() == {"a-01": TWO, "a-02": TWO, "a-05": ONE}
    assert {"a-02", "a-05"} <= told[0]
    assert any("3 answers given elsewhere" in said for said in log.aside)
    assert fresh(log).state == log.state
    log.append([event(5, "a-05", TWO, at=0)])
    assert fresh(log).judgements()["a-05"] == TWO, (
        "what is answered last counts, whatever the clock"
    )


COPIES = [
    "direction-a (conflicted copy 2026-11-28).jsonl",
    "direction-a (Ana's conflicted copy 2026-11-28).jsonl",
    "direction-a (conflicted copy 2026-11-28 101010).jsonl",
    "direction-a (Konfliktkopie von Ana 2026-11-28).jsonl",
    "direction-a (copie en conflit de Ana 2026-11-28).jsonl",
    "direction-a (Copia en conflicto de Ana 2026-11-28).jsonl",
    "direction-a (冲突的副本 2026-11-28).jsonl",
    "direction-a_conflict-20261128-101010.jsonl",
    "direction-a (SFConflict ana@example.org 2026-11-28-10-10-10).jsonl",
    "direction-a-LAPTOP123.jsonl",
    "direction-a 2.jsonl",
    "direction-a (1).jsonl",
    "direction-a[1].jsonl",
    "direction-a.sync-conflict-20261128-101010-ABCDEFG.jsonl",
    "direction-a - Copy.jsonl",
    "direction-a - Kopie (2).jsonl",
    "Copy of direction-a.jsonl",
    "Kopie von direction-a.jsonl",
    "direction-a copy.jsonl",
    "DIRECTION-A (1).JSONL",
    "direction-a.jsonl.orig",
    "direction-a.jsonl (1)",
    "direction-a.conflict.jsonl",
]


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("open_already", [True, False])
def test_what_only_a_copy_has_is_taken_in_by_time_and_the_copy_stays(answers, name, open_already):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    copy, before = log.path.with_name(name), log.path.read_text("utf-8")
    compared = {"id": "x-9", "kind": "compared", "post_ids": ["a-01", "a-02"], "at": SECOND + 9000}
    log.append([compared])
    if not open_already:
        del log
    line = json.loads(before.splitlines()[-1])
    more = [
        {**line, "id": "c-1", "post_id": "a-01", "post": POSTS["a-01"], "label": TWO},
        {**line, "id": "c-2", "post_id": "a-03", "post": POSTS["a-03"], "label": TWO},
    ]
    copy.write_text(before + "".join(json.dumps(one) + "\n" for one in more), "utf-8")
    if not open_already:
        log = answers()
    kept = copy.read_bytes()
    log.look()
    entry = log.state["a-01"]
    assert (entry["first"], entry["revised"], entry["locked"]) == (TWO, None, True)
    assert log.judgements() == {"a-01": TWO, "a-02": ONE, "a-03": TWO}
    assert name in log.aside[0]
    assert copy.read_bytes() == kept
    assert fresh(log).state == log.state
    assert list(kit.answers(log.path.parent).index) == ["direction-a"]
    log.look()
    assert len(log.aside) == 1
    assert len(ids(log.path)) == len({*ids(log.path)})


@pytest.mark.parametrize("name", COPIES[:2])
def test_a_file_of_another_beginning_stays_apart_whatever_it_is_called(answers, tmp_path, name):
    other = answers(tmp_path / "there")
    other.append([event(1, "a-01", TWO)])
    log = answers()
    log.append([event(2, "a-02")])
    shutil.copy(other.path, log.path.with_name(name))
    log.look()
    assert log.judgements() == {"a-02": ONE}
    assert len(kit.answers(log.path.parent)) == 2


def test_where_only_the_copy_is_left_it_is_gone_on_with(answers):
    log = answers()
    log.append([event(1)])
    log.path.rename(log.path.with_name("direction-a (conflicted copy 2026-11-28).jsonl"))
    name = log.file
    del log
    log = answers()
    assert (log.file, log.judgements()) == (name, {"a-01": ONE})


def test_an_activity_that_is_called_nearly_alike_is_no_copy(tmp_path):
    log = Answers("direction-a-2", POSTS, BOOK, tmp_path)
    log.append([event(1)])
    assert Answers("direction-a", POSTS, BOOK, tmp_path).judgements() == {}


def test_on_a_disk_that_numbers_files_anew_each_time_answers_are_saved(answers, monkeypatch):
    numbers = iter(range(10**6))
    real = Path.stat

    def moving(path, **how):
        found = list(real(path, **how))
        found[1] = next(numbers)
        return os.stat_result(found)

    log = answers()
    monkeypatch.setattr(Path, "stat", moving)
    for number in range(3):
        assert log.append([event(number, f"a-0{number + 1}")]) == [f"x-{number}"]
    assert ids(log.path) == ["x-0", "x-1", "x-2"]
    assert log.aside == []


def test_somebody_elses_file_in_the_place_of_ones_own_is_kept_for_them(answers, tmp_path):
    theirs, mine = answers(tmp_path / "theirs"), answers()
    theirs.append([event(1, "a-01", TWO)])
    mine.append([event(2, "a-02")])
    shutil.copy(theirs.path, mine.path)
    mine.append([event(3, "a-03")])
    assert mine.judgements() == {"a-02": ONE, "a-03": ONE}
    kept = mine.path.parent / "earlier" / "direction-a-1.jsonl"
    assert kept.read_bytes() == theirs.path.read_bytes()
    assert theirs.coder in mine.aside[0]


def test_begun_anew_in_another_kernel_is_begun_anew_here(answers):
    log = answers()
    log.append([event(1)])
    earlier = log.path.parent / "earlier"
    earlier.mkdir()
    log.path.rename(earlier / "direction-a-1.jsonl")
    log.append([event(2, "a-02")])
    assert log.judgements() == {"a-02": ONE}
    assert ids(log.path) == ["x-2"]
    assert "begun anew" in log.aside[0]


def test_what_cannot_be_written_back_is_not_acknowledged_and_said(answers):
    log = answers()
    log.append([event(1)])
    shutil.rmtree(log.path.parent)
    log.path.parent.write_text("in the way")
    with pytest.raises(OSError, match="exists"):
        log.append([event(2, "a-02")])
    assert "a-02" not in log.state
    log.path.parent.unlink()
    assert log.append([event(2, "a-02")]) == ["x-2"]
    assert ids(log.path) == ["x-1", "x-2"]


REWRITTEN = {
    "the last line is left open": lambda data: data.rstrip(b"\n"),
    "lines end as on Windows": lambda data: data.replace(b"\n", b"\r\n"),
    "lines end as on Windows, the last is open": lambda data: data.strip().replace(b"\n", b"\r\n"),
    "there are blank lines": lambda data: data.replace(b"\n", b"\r\n\r\n"),
    "it begins with a mark": lambda data: b"\xef\xbb\xbf" + data,
    "it is UTF-16": lambda data: data.decode().encode("utf-16"),
    "it is UTF-16 as on Windows": lambda d: d.decode().replace("\n", "\r\n").encode("utf-16"),
    "lines end as on an old Mac": lambda data: data.replace(b"\n", b"\r"),
}


@pytest.mark.parametrize("how", REWRITTEN.values(), ids=REWRITTEN)
@pytest.mark.parametrize("open_already", [True, False])
def test_what_an_editor_makes_of_a_file_loses_no_answer_and_needs_no_word(
    answers, how, open_already
):
    log = answers()
    log.append([event(1), event(2, "a-02", TWO, note="é 你好")])
    log.path.write_bytes(how(log.path.read_bytes()))
    name, state = log.file, log.state
    if not open_already:
        del log
    log = answers()
    assert log.state == state
    log.append([event(3, "a-03")])
    assert (log.aside, fresh(log).aside, fresh(log).file) == ([], [], name)
    assert fresh(log).state == log.state == state | {"a-03": log.state["a-03"]}


def test_an_answer_that_was_changed_by_hand_is_shown_as_it_is_on_the_disk(answers):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    log.path.write_text(log.path.read_text("utf-8").replace(ONE, TWO, 1), "utf-8")
    log.look()
    assert log.judgements() == fresh(log).judgements() == {"a-01": TWO, "a-02": ONE}
    assert "1 answer reads differently" in log.aside[0]


def test_a_file_that_is_locked_for_a_moment_and_has_all_is_no_problem(answers, monkeypatch):
    log = answers()
    log.append([event(1)])

    def locked(*_, **__):
        raise PermissionError(13, "Permission denied")

    log.path.touch()
    with monkeypatch.context() as patch:
        patch.setattr("kit.judging.answer_file.open", locked, raising=False)
        log.look()
        with pytest.raises(PermissionError):
            log.append([event(2, "a-02")])
        log.path.write_bytes(b"")
        with pytest.raises(PermissionError):
            log.look()
    log.append([event(2, "a-02")])
    assert ids(log.path) == ["x-1", "x-2"]


def test_where_the_drive_is_gone_no_folder_of_its_name_is_filled(answers, monkeypatch):
    log = answers()
    log.append([event(1)])
    gone = log.path.parent.with_name("gone")
    log.path.parent.rename(gone)
    real = Path.stat

    def elsewhere(path, **how):
        found = list(real(path, **how))
        found[2] += 1
        return os.stat_result(found)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", elsewhere)
        with pytest.raises(OSError, match="drive of .* is not there"):
            log.append([event(2, "a-02")])
    assert not log.path.parent.exists()
    gone.rename(log.path.parent)
    assert log.append([event(2, "a-02")]) == ["x-2"]
    assert ids(log.path) == ["x-1", "x-2"]


def test_a_widget_looks_at_its_file_now_and_then_and_tells_its_page(tmp_path, monkeypatch):
    monkeypatch.setattr(import_module("kit.widgets.base"), "_EVERY", 0.01)

    async def session():
        widget = kit.Classify(
            kit.load("posts", set="practice"), "direction", answers=tmp_path / "m"
        )
        page = Browser(widget)
        page.send({"post_id": "prac-01", "label": ONE})
        path = widget.answers.path
        shutil.rmtree(path.parent)
        path.parent.write_text("in the way")
        with overheard(widget) as heard:
            await _until(lambda: heard.get("problem"))
        assert "Not all of your answers are on disk" in heard["problem"]
        path.parent.unlink()
        await _until(path.exists)
        assert ids(path) == ["t-1"]
        assert "deleted or moved" in page.state["notice"]
        assert page.state["problem"] == ""
        widget.close()

    with ThreadPoolExecutor(1) as apart:  # a browser's tests may have a loop running here
        apart.submit(lambda: asyncio.run(session())).result()


async def _until(said, patience=10):
    end = time.monotonic() + patience
    while not said() and time.monotonic() < end:
        await asyncio.sleep(0.01)
