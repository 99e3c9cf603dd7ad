"""`kit pool --watch`: what is new is told and written, and nothing that is somebody else's is lost."""

import os
import signal
import subprocess
import sys
import zipfile

import pandas as pd
import pytest
from programs import running

import kit
from kit.classroom.catalogue import Catalogue
from kit.classroom.gradebooks import as_csv
from kit.classroom.pooled import pool_known
from kit.classroom.watch import watch

POSTS = kit.load("posts", set="direction-a")
NAMES = ("brave otter", "calm heron", "bold yak", "able aardvark")


@pytest.fixture
def codes(tmp_path):
    """Return the codes of four people, each of whom judged three posts."""
    return [code_of(name, "1 2 1", tmp_path / "made" / name) for name in NAMES]


def code_of(name, answers, place):
    place.mkdir(parents=True, exist_ok=True)
    kit.pseudonym(name, path=place)
    mine = kit.Classify(POSTS, "direction", answers=place)
    mine.judge(answers)
    return mine.code


class Room:
    """Somebody who watches an export and a table of who handed in, while others do things."""

    def __init__(self, read, out):
        self.read, self.out, self.list, self.enrolled = read, out, None, lambda _: None
        self.lines, self.tables, self.failing = [], [], []

    def pool(self):
        return pool_known(self.read, Catalogue(), [self.out])

    def write(self, pooled, left=()):
        if self.failing:
            raise self.failing.pop()
        if self.list:
            there = self.list.read_text("utf-8") if self.list.exists() else ""
            self.list.write_text(f"{there}one more\n", "utf-8")
        if str(self.out) not in left:
            self.out.write_text(as_csv([[name] for name in pooled.taken["coder"]]), "utf-8")
            self.tables.append([*pooled.taken["coder"]])

    def first(self):
        pooled = self.pool()
        self.write(pooled)
        return pooled

    def meanwhile(self, *acts, quiet=9):
        """Watch while these things happen one after the other, each after some quiet looks."""
        still = [lambda: None]
        script = iter([step for act in acts for step in (*still * quiet, act)] + still * 9)

        def sleep(_):
            act = next(script, None)
            if act is None:
                raise KeyboardInterrupt
            act()

        beside = [str(self.list)] if self.list else []
        paths = [str(self.read)], beside, [str(self.out)]
        turns = self.first, self.pool, self.write
        more = {"tell": self.lines.append, "enrolled": self.enrolled, "sleep": sleep}
        assert watch(*paths, *turns, **more) == 0
        watched = ", ".join([str(self.read), *beside])
        assert self.lines[0] == f"Watching {watched}. Press Ctrl-C to stop."
        assert self.lines[-1].endswith("Stopped watching. What was written stays.")
        return self.lines[1:-1]


@pytest.fixture
def room(tmp_path, codes):
    export = tmp_path / "form.csv"
    put(export, codes[:1])
    return Room(export, tmp_path / "out.csv")


def put(path, codes):
    path.write_text("\n".join(["Code", *codes]) + "\n", "utf-8")


def test_who_comes_is_told_and_written_and_nothing_is_said_while_nothing_happens(room, codes):
    assert room.meanwhile(lambda: None, lambda: put(room.read, codes[:3])) == [
        "+2 people, 3 in all; +6 answers."
    ]
    assert [len(table) for table in room.tables] == [1, 3]


def test_of_a_list_of_the_class_it_says_how_many_are_there(room, codes):
    known = [2]
    room.enrolled = lambda pooled: (min([pooled.taken["coder"].nunique(), *known]), 28)

    def matched():  # somebody fills in who the third one is
        known.clear()
        put(room.read, codes[:3])

    both = (lambda: put(room.read, codes[:2])), (lambda: put(room.read, codes[:3]))
    assert room.meanwhile(*both, matched) == [
        "+1 person, 2 of 28; +3 answers.",
        "+1 person, 3 in all, 2 of 28 enrolled; +3 answers.",
        "3 of 28 enrolled.",
    ]


def test_a_later_code_of_the_same_person_and_what_is_refused_are_told_once(room, codes, tmp_path):
    more = code_of(NAMES[0], "1 2 1 2 2", tmp_path / "made" / NAMES[0])
    lines = room.meanwhile(
        lambda: put(room.read, [codes[0], more]),
        lambda: put(room.read, [codes[0], more, codes[1][:-4]]),
        lambda: put(room.read, [codes[1][:-4], codes[0], more]),  # in another order
        lambda: put(room.read, [codes[0], more, codes[1]]),
    )
    assert lines[0] == "+2 answers; +1 hand-in that a later one replaces."
    assert lines[1].startswith("Refused: form.csv, row 4: This learner’s code is cut short")
    assert lines[2] == "Pooled again, for form.csv changed: the same answers."
    assert lines[3:] == ["+1 person, 2 in all; +3 answers.", "No longer refused: 1 thing."]


@pytest.mark.parametrize("half", ["", "Code\n", "Code\nK", None])
def test_an_export_that_is_being_written_never_takes_people_away(room, codes, half):
    """It may be there half, empty, or not at all for a moment."""
    put(room.read, codes[:3])

    def begun():
        room.read.unlink() if half is None else room.read.write_text(half, "utf-8")

    assert room.meanwhile(begun, lambda: put(room.read, codes), quiet=4)[-1] == (
        "+1 person, 4 in all; +3 answers."
    )
    assert [len(table) for table in room.tables] == [3, 4]


def test_a_zip_that_is_half_there_is_waited_for(tmp_path, codes):
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for name, code in zip(NAMES, codes, strict=True):
            archive.writestr(f"{name}.txt", code)
    read = tmp_path / "class.zip"
    read.write_bytes(whole.read_bytes())
    room = Room(read, tmp_path / "out.csv")
    lines = room.meanwhile(
        lambda: read.write_bytes(whole.read_bytes()[:200]),
        lambda: read.write_bytes(whole.read_bytes()),
    )
    assert lines[0] == "No answers are found any more. What was written stays."
    assert {len(table) for table in room.tables} == {4}


def test_people_who_are_taken_out_of_an_export_are_gone_after_a_while(room, codes):
    put(room.read, codes)
    assert room.meanwhile(lambda: put(room.read, codes[:3])) == ["−1 person, 3 in all; −3 answers."]
    assert len(room.tables[-1]) == 3


def test_what_somebody_else_has_written_into_a_file_stays(room, codes, tmp_path):
    lines = room.meanwhile(
        lambda: room.out.write_text("my remarks", "utf-8"),
        lambda: put(room.read, codes[:2]),
        lambda: put(room.read, codes[:3]),
        lambda: room.out.rename(tmp_path / "mine.csv"),
    )
    assert lines[1].startswith("Changed by somebody else, and so left as they are: ")
    assert lines[2:] == ["+1 person, 3 in all; +3 answers."]
    assert (tmp_path / "mine.csv").read_text("utf-8") == "my remarks"
    assert room.out.read_text("utf-8").count("\n") == 3  # written anew, once it was moved away


def test_what_cannot_be_written_or_read_just_now_is_told_once_and_tried_again(room, codes):
    def locked():
        room.failing = [ValueError("out.csv cannot be written: it is open.")] * 3
        put(room.read, codes[:2])

    lines = room.meanwhile(locked)
    assert lines == [
        "+1 person, 2 in all; +3 answers.",
        "out.csv cannot be written: it is open. It is tried again.",
    ]
    assert len(room.tables[-1]) == 2


def test_what_it_writes_into_the_folder_that_it_watches_is_not_handed_in(tmp_path, codes):
    folder = tmp_path / "class"
    folder.mkdir()
    put(folder / "form.csv", codes[:1])
    room = Room(folder, folder / "out.csv")
    lines = room.meanwhile(lambda: (folder / "late.txt").write_text(codes[1], "utf-8"))
    assert lines == ["+1 person, 2 in all; +3 answers."]
    assert "file that this command reads or writes" in " ".join(room.pool().passed)


def test_a_list_that_is_read_and_written_does_not_set_it_going_by_itself(room, codes, tmp_path):
    room.list = tmp_path / "names.csv"  # which is not there before it is written
    again = "Pooled again, for names.csv changed: the same answers."
    lines = room.meanwhile(
        lambda: put(room.read, codes[:2]),
        lambda: room.list.write_text("pseudonym,name\nbrave otter,Ana\n", "utf-8"),
    )
    # Once at first, for it cannot be known whether somebody has changed it while it was pooled.
    assert lines == [again, "+1 person, 2 in all; +3 answers.", again]
    assert room.list.read_text("utf-8").endswith("brave otter,Ana\none more\n")


def test_codes_alone_cannot_be_watched(codes):
    with pytest.raises(ValueError, match="nothing to watch. Name a file or a folder"):
        watch([codes[0]], [], [], None, None, None, tell=print)


@pytest.mark.skipif(os.name == "nt", reason="no signal is sent so there")
def test_the_command_watches_own_posts_too_and_stops_at_ctrl_c(tmp_path, codes):
    posts = pd.DataFrame({"post_id": ["a", "b"], "text": ["Closed.", "Who?"], "set": "week-3"})
    posts.to_csv(tmp_path / "posts.csv", index=False)
    mine = kit.Classify(posts, "direction", answers=tmp_path / "a")
    mine.judge("1 2")
    put(tmp_path / "form.csv", [mine.code])
    posts.assign(label=["one-way", "two-way"]).to_csv(tmp_path / "later.csv", index=False)
    command = [
        "-m",
        "kit",
        "pool",
        "form.csv",
        "--posts",
        "posts.csv",
        "--watch",
        "--gradebook",
        "grades.csv",
    ]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with running([sys.executable, *command], cwd=tmp_path, **pipes) as run:
        until(run, "Watching form.csv, posts.csv.")
        (tmp_path / "later.csv").replace(tmp_path / "posts.csv")
        until(run, "Pooled again, for posts.csv changed: the same answers.")
        (tmp_path / "form.csv").write_text(f"Code\n{mine.code}\nhello\n", "utf-8")
        until(run, "Refused: form.csv, row 3: It holds no hand-in code.")
        run.send_signal(signal.SIGINT)
        assert "Stopped watching" in run.stdout.read()
        assert run.wait() == 0
    assert mine.answers.coder in (tmp_path / "grades.csv").read_text("utf-8")


def until(run, wanted):
    """Read what a program prints up to a line that begins so."""
    for line in run.stdout:
        if line.startswith(wanted):
            return
    pytest.fail(f"It ended before it said {wanted!r}.")
