"""A room in which somebody means harm: all others go on, and the file can be read."""

import json
import sqlite3
import sys
import threading

import pytest
from live_room import CODE, live, move, vote
from loops import run

from kit.classroom.room_file import RoomFile
from kit.cli import main
from kit.hosts.chosen import Chosen
from kit.hosts.live import caps
from kit.hosts.live.asked import asked_again
from kit.hosts.live.own_secret import own_secret
from kit.hosts.live.parts import parts_of
from kit.hosts.live.people import Person
from kit.hosts.live.room import Room
from kit.hosts.live.served import Served
from kit.hosts.live.store import Store
from kit.hosts.live.teller import Teller


@pytest.fixture
def room(tmp_path):
    with live(tmp_path) as made:
        yield made


def send(phone, *events):
    return phone.ask("/api/events", {"activity": "direction-a", "events": [*events]}).said


def lines_in(folder):
    with RoomFile(folder / "room.db") as file:
        found = [line.event for line in file.lines()]
        assert not file.faults
    return found


# What one person sends.


def test_a_post_that_is_named_a_thousand_times_is_kept_once(room, tmp_path):
    ids = ["dira-01", "dira-02"] * 2900
    assert send(room.phone(), {"id": "1", "kind": "compared", "post_ids": ids})["saved"] == ["1"]
    assert lines_in(tmp_path)[0]["post_ids"] == ["dira-01", "dira-02"]


@pytest.mark.parametrize(
    "wrong",
    [
        *({"unsure": value} for value in ([[]], {"a": 1}, "yes", 1, 0)),
        *({"label": value} for value in ([], {}, 0, ["one-way"])),
        *({"note": value} for value in ([], {"a": []}, 7)),
        *({"confidence": value} for value in ([1], True, "1", 1.5)),
        *({"round": value} for value in (["first"], False)),
        {"kind": "sorted", "cause": ["slip"]},
        {"kind": "compared", "post_ids": "dira-01"},
        {"kind": "compared", "post_ids": [["dira-01"]]},
    ],
)
def test_no_part_of_an_answer_carries_what_it_should_not(room, tmp_path, wrong):
    good = {"id": "1", "kind": "judge", "post_id": "dira-01", "label": "one-way"}
    phone = room.phone()
    said = send(phone, good | wrong)
    assert (said["saved"], said["refused"]) == ([], [{"id": "1", "why": "kind"}])
    assert lines_in(tmp_path) == []


def test_of_one_id_in_one_request_the_first_counts(room, tmp_path):
    good = {"id": "1", "kind": "judge", "post_id": "dira-01", "label": "one-way"}
    said = send(room.phone(), good, good | {"label": "two-way"}, good | {"label": "sideways"})
    assert said == {"saved": ["1"], "refused": []}
    assert [line["label"] for line in lines_in(tmp_path)] == ["one-way"]


def test_one_person_fills_no_room_and_a_full_one_hears_who_said_little(room, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(room.served, "tell", told.append)
    monkeypatch.setattr(caps, "_BYTES", 20_000)
    monkeypatch.setattr(caps, "_ROOM", 15_000)
    monkeypatch.setattr(caps, "_LEFT", 2_000)
    loud, other = room.phone(), room.phone()
    notes = [
        {"id": str(n), "kind": "note", "post_id": "dira-01", "note": "x" * 1500} for n in range(30)
    ]
    said = send(loud, *notes)
    assert {each["why"] for each in said["refused"]} == {"many"}
    assert 5 < len(said["saved"]) < 20
    assert sum(map(caps.size, lines_in(tmp_path))) <= 20_000
    assert len(told) == 1
    assert "fills this room on purpose" in told[0]
    assert send(loud, notes[0])["saved"] == ["0"]  # which is on disk
    assert send(loud, notes[-1])["refused"] == [{"id": "29", "why": "many"}]
    assert vote(other, "dira-01", "one-way").said["saved"]


def test_what_came_late_counts_from_when_it_was_given_as_for_the_pool(room, tmp_path):
    phone = room.phone()
    judge = {"kind": "judge", "post_id": "dira-01", "round": "first"}
    seconds = 1_700_000_000
    send(phone, judge | {"id": "now", "label": "one-way", "at": (seconds + 60) * 1000})
    late = judge | {"id": "late", "label": "two-way", "at": seconds * 1000, "late": True}
    send(phone, late)
    late_only = late | {"id": "other", "post_id": "dira-02"}
    send(phone, late_only)
    saved = phone.ask("/api/room").said["saved"]["direction-a"]
    assert {one: saved[one]["first"] for one in ("dira-01", "dira-02")} == {
        "dira-01": "one-way",
        "dira-02": "two-way",
    }
    tally = room.served.room.parts[0].tally
    assert tally.first[:2, 0].tolist() == [0, 1]


def test_wrong_letters_after_a_name_lock_nobody_out_elsewhere(room):
    me = room.phone().ask("/api/room").said["me"]
    limits, number = room.served.limits, next(iter(room.served.room.people)).number
    for _ in range(10):
        limits.wrong_back.wait((number, "10.0.0.9"))
    room.phone(back=f"{me['called']} {me['back']}")


# The disk and the terminal.


async def _full(*_):
    raise sqlite3.OperationalError("database or disk is full")


def test_who_could_not_be_written_down_has_not_come_nor_another_name(room, monkeypatch):
    phone = room.phone()
    before = phone.ask("/api/room").said["me"]
    monkeypatch.setattr(room.served, "tell", lambda _: None)
    monkeypatch.setattr(room.served._store, "add_person", _full)
    assert room.browser().ask("/api/join", {"code": CODE}).status == 503
    assert [phone.ask(f"/api/{what}", {}).status for what in ("name", "alone")] == [503, 503]
    monkeypatch.undo()
    assert phone.ask("/api/room").said["me"] == before
    assert len(room.served.room.people) == 1
    room.phone()
    assert len(room.served.room.people) == 2


def test_a_full_disk_keeps_no_class_from_going_on(room, monkeypatch):
    told = []
    monkeypatch.setattr(room.served, "tell", told.append)
    monkeypatch.setattr(room.served._store, "add_move", _full)
    monkeypatch.setattr(room.served._store, "set", _full)
    wall = room.presenter()
    assert move(wall).said == {"number": 1}
    assert len(told) == 2
    assert room.phone().ask("/api/room").said["stage"]["step"] == "vote"


def test_a_terminal_that_stands_still_holds_nothing_up():
    goes_on, printed = threading.Event(), []

    def tell(words):
        assert goes_on.wait(20)
        printed.append(words)

    with Teller(tell) as teller:
        for number in range(1000):
            teller(f"line {number}")
        assert not printed
        goes_on.set()
    *lines, last = printed
    assert lines == [f"line {number}" for number in range(len(lines))]
    assert f"{1000 - len(lines)} more lines were left out" in last


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_a_room_whose_file_was_deleted_is_written_beside(tmp_path):
    path = tmp_path / "room.db"

    async def lesson():
        store = Store.create(path, {"id": "r1"})
        await store.add_person(Person(1, "token", "4F7K", (0, 0)))
        await store.add_lines(1, "a", [{"id": "1", "kind": "note", "post_id": "p", "note": "é"}])
        path.unlink()
        path.write_text("of somebody else")
        store.close()
        return store

    store = run(lesson())
    assert path.read_text() == "of somebody else"
    assert store.rescued == tmp_path / "room-2.db"
    assert store.rescued.stat().st_mode & 0o077 == 0
    with RoomFile(store.rescued) as file:
        assert [line.event["note"] for line in file.lines()] == ["é"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["room-2.db", "room.db"]


# A file from a stranger.


@pytest.fixture
def store(tmp_path):
    made = Store.create(tmp_path / "room.db", {"id": "r1"})
    yield made
    made.close()


def test_presenters_are_known_to_who_made_the_room_and_to_no_stranger(tmp_path, monkeypatch, store):
    parts = parts_of(["quiz-01"], Chosen(), tmp_path)

    def served(whose):
        (tmp_path / whose).mkdir(exist_ok=True)
        for name in ("HOME", "USERPROFILE"):
            monkeypatch.setenv(name, str(tmp_path / whose))
        return Served(Room("r1", CODE, "A class", parts), store, ["there"], own=own_secret())

    first = served("mine")
    cookie = run(first.present(first.secret))
    assert [served(whose).presents(cookie) for whose in ("mine", "theirs")] == [True, False]


@pytest.mark.parametrize(
    ("kind", "name", "made"),
    [
        ("trigger", "sqlite_stat1", "CREATE TRIGGER sqlite_stat1 AFTER INSERT ON event "
         "BEGIN DELETE FROM event; END"),
        ("trigger", "sqlite_stat_x", "CREATE TRIGGER sqlite_stat_x AFTER INSERT ON event "
         "BEGIN DELETE FROM event; END"),
        ("view", "sqlite_stat4", "CREATE VIEW sqlite_stat4 AS SELECT 1"),
    ],
)  # fmt: skip
def test_a_room_in_which_something_acts_is_refused(tmp_path, store, kind, name, made):
    store.close()
    with sqlite3.connect(tmp_path / "room.db") as db:
        db.execute("PRAGMA writable_schema = ON")
        row = (kind, name, "event" if kind == "trigger" else name, 0, made)
        db.execute("INSERT INTO sqlite_master VALUES(?, ?, ?, ?, ?)", row)
    db.close()
    with pytest.raises(ValueError, match="has not a room’s tables|damaged"):
        Store.open(tmp_path / "room.db")


@pytest.mark.parametrize("name", ["r1; Path=/", "r1\r\nSet-Cookie: a=b", "é", "x" * 65])
def test_a_room_whose_id_is_no_name_for_a_cookie_is_refused(tmp_path, capsys, name):
    about = {"id": name, "code": CODE, "title": "A class", "asked": '{"what": ["quiz-01"]}'}
    Store.create(tmp_path / "room.db", about).close()
    for how in ("--resume", "--replay"):
        assert main(["live", how, str(tmp_path / "room.db")]) == 2
        assert "what the room is of" in capsys.readouterr().err


@pytest.mark.parametrize("parts", [0, 3000])
def test_a_room_of_nothing_or_of_thousands_of_things_is_refused(tmp_path, parts):
    with pytest.raises(ValueError, match="what the room is of"):
        asked_again(json.dumps({"what": ["quiz-01"] * parts}), [], tmp_path)


def test_an_activity_that_is_named_twice_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"quiz-01 would be in the room twice.*\. Name it once"):
        parts_of(["quiz-01", "direction-a", "quiz-01"], Chosen(), tmp_path)
