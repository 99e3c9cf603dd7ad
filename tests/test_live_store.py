"""The file of a room: what was acknowledged is there, once, whatever became of the program."""

import asyncio
import importlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest
from loops import run
from programs import running

from kit.classroom import room_file
from kit.hosts.live.people import Person
from kit.hosts.live.store import Store

SERVER = """
import asyncio, sys
from kit.hosts.live.store import Store

async def phone(store, person, first):
    for number in range(first, 10_000):
        print("sent", person, number, flush=True)
        line = {"id": f"e{number}", "kind": "note", "post_id": "p", "note": "é" * 400}
        await store.add_lines(person, "a", [line])
        print("saved", person, number, flush=True)

async def main():
    store = Store.open(sys.argv[1])
    async with asyncio.TaskGroup() as group:
        for person, first in enumerate(map(int, sys.argv[2:])):
            group.create_task(phone(store, person, first))

asyncio.run(main())
"""
HOLDER = """
import sys
from kit.hosts.live.store import Store

store = Store.open(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "room.db"


ABOUT = {"id": "r-1", "code": "7K4F"}


def somebody(number):
    return Person(number, f"secret-{number}", "4F7K", (0, number), 1.5 * number)


def make(path, people=60):
    """Begin a room in which some people are, and let its first server go."""
    store = Store.create(path, ABOUT, [("posts", "ours.csv", b"text\nHello\n")])

    async def join():
        await asyncio.gather(*[store.add_person(somebody(number)) for number in range(people)])

    run(join())
    store.close()


@pytest.fixture
def store(path):
    make(path)
    store = Store.open(path)
    yield store
    store.close()


def line(name, label="one-way"):
    return {"id": name, "kind": "judge", "post_id": "p1", "label": label, "note": "‮é\x00"}


def told(path):
    """Return what a room says that is opened anew."""
    store = Store.open(path)
    try:
        return store.about(), store.material(), store.people(), [*store.lines()], store.moves()
    finally:
        store.close()


def test_a_room_that_goes_on_has_all_it_had(store, path):
    renamed = somebody(2)._replace(name=(7, 7))

    async def lesson():
        await store.add_person(renamed)
        await store.add_lines(2, "b", [line("e1")])
        await store.add_lines(1, "a", [line("e1"), line("e2", None)])
        await store.add_move({"move": "forward", "from": 0})
        await store.add_move({"move": "back", "from": 1})
        await store.set("code", "9Q2M")

    run(lesson())
    store.close()
    about, material, people, lines, moves = told(path)
    assert about == ABOUT | {"code": "9Q2M"}
    assert material == [("posts", "ours.csv", b"text\nHello\n")]
    assert people == [renamed if n == 2 else somebody(n) for n in range(60)]
    assert lines == [(2, "b", line("e1")), (1, "a", line("e1")), (1, "a", line("e2", None))]
    assert moves == [{"move": "forward", "from": 0}, {"move": "back", "from": 1}]


def test_a_line_that_is_sent_again_is_there_once_as_it_came_first(store):
    async def resend():
        await store.add_lines(1, "a", [line("e1"), line("e1", "two-way")])
        await store.add_lines(1, "a", [line("e1", "two-way"), line("e2")])
        await store.add_lines(2, "a", [line("e1")])
        await store.add_lines(1, "b", [line("e1")])

    run(resend())
    once = [(1, "a", "e1"), (1, "a", "e2"), (2, "a", "e1"), (1, "b", "e1")]
    assert [*store.lines()] == [(*whose, line(name)) for *whose, name in once]


def test_one_that_cannot_be_written_does_not_spoil_those_it_waited_with(store):
    async def together():
        names = ["half a sign: \ud83d" if number == 20 else "a" for number in range(50)]
        adds = [store.add_lines(n, name, [line(f"e{n}")]) for n, name in enumerate(names)]
        return await asyncio.gather(*adds, return_exceptions=True)

    results = run(together())
    assert [n for n, result in enumerate(results) if isinstance(result, Exception)] == [20]
    assert {person for person, *_ in store.lines()} == {*range(50)} - {20}


@contextmanager
def full_disk(path):
    """Let no file of this process grow above what has come into the room so far."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    most = path.with_name("room.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files")
def test_a_full_disk_is_told_to_each_that_waited_and_later_ones_go_on(store, path):
    async def add(names):
        adds = [store.add_lines(1, "a", [line(name)]) for name in names]
        return await asyncio.gather(*adds, return_exceptions=True)

    run(add(["before"]))
    with full_disk(path):
        refused = run(add(["e1", "e2", "e3"]))
    assert [isinstance(error, sqlite3.Error) for error in refused] == [True] * 3
    assert [one["id"] for *_, one in store.lines()] == ["before"]
    assert run(add(["e2", "after"])) == [None, None]
    store.close()
    assert [one["id"] for *_, one in told(path)[3]] == ["before", "e2", "after"]


@pytest.mark.skipif(os.name == "nt", reason="Windows moves no file that is open")
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_what_would_go_into_a_file_that_was_moved_away_is_not_acknowledged(store, path, ending):
    run(store.add_lines(1, "a", [line("before")]))
    file, away = (path.with_name(name + ending) for name in ("room.db", "away.db"))
    file.rename(away)
    with pytest.raises(sqlite3.Error, match="no longer where it was"):
        run(store.add_lines(1, "a", [line("meanwhile")]))
    away.rename(file)
    run(store.add_lines(1, "a", [line("after")]))
    store.close()
    assert [one["id"] for *_, one in told(path)[3]] == ["before", "after"]


def test_whoever_stops_waiting_stops_nobody_else(store):
    async def leave():
        gone = asyncio.create_task(store.add_lines(1, "a", [line("e1")]))
        await asyncio.sleep(0)
        gone.cancel()
        await store.add_lines(2, "a", [line("e1")])

    run(leave())
    assert (2, "a", line("e1")) in [*store.lines()]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_server_killed_at_any_moment_has_lost_and_doubled_nothing(path):
    make(path)
    chance, saved, sent = random.Random(5), [0] * 20, [0] * 20
    for _ in range(5):
        command = [sys.executable, "-c", SERVER, path, *map(str, saved)]
        with running(command, stdout=subprocess.PIPE) as server:
            heard = [server.stdout.readline() for _ in range(200)]
            time.sleep(chance.uniform(0, 0.1))
            os.kill(server.pid, signal.SIGKILL)
            heard += server.stdout.readlines()
        whole = [said for said in heard if said.endswith("\n")]  # it dies while it says something
        for what, person, number in map(str.split, whole):
            counts = saved if what == "saved" else sent
            counts[int(person)] = max(counts[int(person)], int(number) + 1)
        # What was saved but not told is sent again by the next: it is there once all the same.
        ids = [(person, one["id"]) for person, _, one in told(path)[3]]
        assert len(ids) == len({*ids})
        for person in range(20):
            there = sum(who == person for who, _ in ids)
            assert saved[person] <= there <= sent[person]
    assert min(saved) > 5


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_class_whose_server_is_killed_time_and_again_finds_all_it_said(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "benchmarks")
    live = importlib.import_module("live")
    monkeypatch.setattr(live, "PACE", 0.6)
    monkeypatch.setattr(live, "COMING", 1)
    found = run(live.kill_and_resume(tmp_path, phones=12))
    assert found["acknowledged"] == 12 * 24
    assert found["requests sent again"] > 0
    lost = ("acknowledged, not stored", "stored twice", "moves lost")
    assert [found[each] for each in lost] == [0, 0, 0]
    assert found["of them with all of it"] == found["phones that slept"] > 0
    assert found["phones where the class is"] == 12


def test_a_room_is_served_once_until_its_server_ends_or_is_killed(path):
    make(path)
    command = [sys.executable, "-c", HOLDER, path]
    with running(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout.readline() == "open\n"
        with pytest.raises(ValueError, match=r"served by another program just now\. Stop"):
            Store.open(path)
        server.kill()
    other = Store.open(path)
    link = path.with_name("another-name.db")
    try:
        link.symlink_to(path)
    except OSError:
        link = path
    with pytest.raises(ValueError, match="served by another program"):
        Store.open(link)
    other.close()
    Store.open(path).close()


def test_the_class_can_be_read_while_it_is_at_work(store, path):
    run(store.add_lines(1, "a", [line("e1")]))
    with sqlite3.connect(path) as reader:
        read = "SELECT line FROM event"
        assert [json.loads(one) for (one,) in reader.execute(read)] == [line("e1")]
        run(store.add_lines(1, "a", [line("e2")]))
    reader.close()


def test_a_room_that_is_closed_is_one_file_and_takes_nothing_more(store, path):
    async def last():
        waiting = [asyncio.create_task(store.add_lines(n, "a", [line("e")])) for n in range(9)]
        await asyncio.sleep(0)
        store.close()
        with pytest.raises(sqlite3.ProgrammingError):
            await store.add_move({})
        await asyncio.gather(*waiting)

    run(last())
    store.close()
    assert [*path.parent.iterdir()] == [path]
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    assert len(told(copy)[3]) == 9


def test_a_reader_that_stays_keeps_nobody_from_leaving(store, path):
    run(store.add_lines(1, "a", [line("e1")]))
    reader = sqlite3.connect(path)
    rows = reader.execute("SELECT line FROM event")
    rows.fetchone()
    store.close()
    reader.close()
    assert [one["id"] for *_, one in told(path)[3]] == ["e1"]


def test_a_reader_that_is_soon_done_is_waited_for(store, path):
    run(store.add_lines(1, "a", [line("e1")]))
    reader = sqlite3.connect(path, check_same_thread=False)
    rows = reader.execute("SELECT line FROM event")
    rows.fetchone()
    done = Timer(0.2, reader.close)
    done.start()
    store.close()
    done.join()
    assert path.read_bytes()[18:20] == b"\1\1"  # no WAL: the one file is all
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize(
    ("there", "why"),
    [
        ("room.db", "nothing of yours is overwritten"),
        ("room.db-wal", "whose own file is gone"),
        ("room.db-journal", "whose own file is gone"),
    ],
)
def test_nothing_that_is_there_is_written_over(path, there, why):
    old = path.with_name(there)
    old.write_bytes(b"of somebody else")
    with pytest.raises(FileExistsError, match=why):
        Store.create(path, ABOUT)
    assert [*path.parent.iterdir()] == [old]
    assert old.read_bytes() == b"of somebody else"


def later(data):
    return data[:60] + (room_file.VERSION + 1).to_bytes(4, "big") + data[64:]


def of_another_program(data):
    return data[:68] + bytes(4) + data[72:]


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (lambda data: b"", "no room"),
        (lambda data: b"post_id,text\n1,Hello\n", "no room"),
        (of_another_program, "but no room"),
        (later, "later version of the kit"),
        (lambda data: data[: len(data) // 2], "damaged"),
        (lambda data: data[:4096] + b"\xff" * 4096 + data[8192:], "damaged"),
    ],
)
def test_what_is_no_room_is_refused_in_two_sentences_and_stays_as_it_is(store, path, harm, why):
    run(store.add_lines(1, "a", [line("e1")]))
    store.close()
    harmed = harm(path.read_bytes())
    path.write_bytes(harmed)
    with pytest.raises(ValueError, match=rf"room\.db: It is.*{why}.*\. [A-Z].*\.$"):
        Store.open(path)
    assert [*path.parent.iterdir()] == [path]


def test_a_room_that_is_not_there_is_not_made(path):
    with pytest.raises(FileNotFoundError):
        Store.open(path)
    assert not [*path.parent.iterdir()]


@pytest.mark.parametrize("said", ["nonsense", "[]", "null"])
def test_a_line_that_somebody_changed_is_said_and_not_left_out(store, path, said):
    run(store.add_lines(1, "a", [line("e1")]))
    store.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE event SET line = ?", (said,))
    db.close()
    with pytest.raises(ValueError, match=r"somebody changed something: event 1\. Go on"):
        told(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_its_owner_reads_what_a_class_says(store, path):
    run(store.add_lines(1, "a", [line("e1")]))
    for file in (path, path.with_name("room.db-wal"), path.with_name("room.db-shm")):
        assert file.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ValueError, match="cannot be written"):
        Store.create(Path(tmp_path, "nowhere", "room.db"), ABOUT)
