"""The command that serves a room, from start to end: what it asks for, says, keeps and takes up."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pandas as pd
import psutil
import pytest
from live_room import CODE, HOST, Browser, live, move, vote
from programs import running

from kit.cli import main
from kit.hosts.live import command
from kit.hosts.live.asked import Asked, asked_again


class Served:
    """What the command printed when it served a room."""

    def __init__(self, process):
        self.lines = []
        while not self.lines or "Ctrl-C" not in self.lines[-1]:
            line = process.stdout.readline()
            assert line, "".join(self.lines)
            self.lines.append(line)
        self.said = "".join(self.lines)
        self.port, self.secret = re.search(r":(\d+)/present/([\w-]+)", self.said).groups()
        code = re.search(r"^ {4}([2-9A-Z]{4})$", self.said, re.MULTILINE)
        self.code = code and code[1]

    def browser(self):
        return Browser(int(self.port))

    def presenter(self):
        wall = self.browser()
        assert wall.ask(f"/present/{self.secret}").status == 303
        return wall


def serving(folder, *arguments):
    command = [sys.executable, "-m", "kit", "live", *arguments, "--no-browser"]
    home = {name: str(folder) for name in ("HOME", "USERPROFILE")}
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "cwd": folder}
    return running(command, env=os.environ | home, **how)


def stop(process, how=signal.SIGINT):
    """Ask a program to stop, and return what it says; at the latest five seconds later it is gone."""
    process.send_signal(how)
    said, _ = process.communicate(timeout=5)
    assert process.returncode == 0, said
    return said


def free_port():
    with socket.create_server((HOST, 0)) as door:
        return door.getsockname()[1]


def addresses_of(process):
    """Return where a program listens."""
    return {door.laddr.ip for door in psutil.Process(process.pid).net_connections("inet")}


@pytest.fixture
def own_posts(tmp_path):
    table = pd.DataFrame(
        {"id": ["a", "b"], "text": ["The bus is late.", "Is the <b>bus</b> late?"]}
    )
    table.to_csv(tmp_path / "bus.csv", index=False)
    return tmp_path / "bus.csv"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_room_stops_with_pages_open_and_goes_on_with_the_same_people(tmp_path, own_posts):
    begin = ("bus.csv", "--labels", "asks, tells", "--local", "--title", "Buses")
    with serving(tmp_path, *begin, "--port", str(free_port())) as process, ExitStack() as pages:
        first = Served(process)
        # Loopback alone: nobody in the network reaches it.
        assert addresses_of(process) == {HOST}
        wall, phone = first.presenter(), first.browser()
        assert phone.ask("/api/join", {"code": first.code}).status == 200
        for _ in range(3):
            pages.enter_context(phone.listening("/api/stream"))()
        pages.enter_context(wall.listening("/wall/stream"))()
        move(wall)
        activity = phone.ask("/api/room").said["parts"][0]["activity"]
        event = {"id": "1", "kind": "judge", "post_id": "a", "label": "asks", "round": "first"}
        assert phone.ask("/api/events", {"activity": activity, "events": [event]}).said["saved"]
        before = phone.ask("/api/room").said
        said = stop(process, signal.SIGINT)
    assert "1 person answered, 1 answer." in said
    assert "kit pool room.db --report class.html" in said
    assert sorted(path.name for path in tmp_path.glob("room*")) == ["room.db"]
    own_posts.unlink()  # the room has it
    with serving(tmp_path, "--resume", "room.db", "--local") as process:
        again = Served(process)
        assert (again.code, again.port) == (first.code, first.port)
        after = phone.ask("/api/room").said
        assert (before["stage"].pop("phones"), after["stage"].pop("phones")) == (3, 0)
        assert after == before
        assert wall.ask("/wall").status == 200
        stop(process, signal.SIGTERM)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_room_is_shown_again_and_nothing_of_it_changes(tmp_path):
    with live(tmp_path) as room:
        for label in ("one-way", "one-way", "one-way", "two-way"):
            vote(room.phone(), "dira-01", label)
    path = tmp_path / "room.db"
    with sqlite3.connect(path) as db:
        db.execute("UPDATE room SET value = ? WHERE name = 'asked'", ['{"what": ["direction-a"]}'])
    db.close()
    before = path.read_bytes()
    with serving(tmp_path, "--replay", "room.db") as process:
        again = Served(process)
        wall = again.presenter()
        assert addresses_of(process) == {HOST}
        assert wall.ask("/api/join", {"code": CODE}).status == 404
        move(wall), move(wall)
        with wall.listening("/wall/stream") as see:
            assert see()[1]["shown"]["votes"]["first"] == [3, 1]
        stop(process)
    assert path.read_bytes() == before


def test_the_teachers_own_files_are_in_the_room_as_they_were(tmp_path):
    own = {}
    for name in ("one/posts.csv", "two/posts.csv", "tone.toml", "quiz.toml", "key.csv"):
        own[name] = tmp_path / name
        own[name].parent.mkdir(exist_ok=True)
        own[name].write_text(name)
    what = [str(own["one/posts.csv"]), "quiz-01", str(own["two/posts.csv"]), str(own["quiz.toml"])]
    asked = Asked(what, str(own["tone.toml"]), str(own["key.csv"]), "Buses", once=True)
    material = asked.material()
    roles = {
        "posts.csv": "posts",
        "quiz.toml": "codebook",
        "tone.toml": "codebook",
        "key.csv": "key",
    }
    assert [roles[name] for _, name, _ in material] == [role for role, _, _ in material]
    (tmp_path / "again").mkdir()
    again = asked_again(asked.kept(), material, tmp_path / "again")
    assert again.what[1] == "quiz-01"
    assert (again.title, again.once, again.own_pace) == ("Buses", True, False)
    before = [*asked.what, asked.codebook, asked.key]
    after = [*again.what, again.codebook, again.key]
    for old, new in zip(before, after, strict=True):
        assert old == new == "quiz-01" or (Path(old).name == Path(new).name and old != new)
        assert old == new or Path(old).read_text() == Path(new).read_text()


@pytest.mark.parametrize(
    "kept",
    [
        *["", "7", "{}", "[" * 9999],
        *['{"what": [{"file": 3}]}', '{"what": 7}', '{"what": [7]}', '{"what": ["secret.csv"]}'],
        '{"what": ["direction-a"], "codebook": "../secret.toml"}',
        '{"what": ["direction-a"], "key": "/etc/secret.csv"}',
    ],
)
def test_a_room_is_of_nothing_that_is_not_in_it(tmp_path, kept):
    with pytest.raises(ValueError, match="what the room is of"):
        asked_again(kept, [], tmp_path)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Say what the room is to be of"),
        (["direction-a", "--resume", "room.db"], "One of these three"),
        (["--resume", "room.db", "--once"], "Leave --once out"),
        (["--resume", "room.db"], "room.db"),
        (["--replay", "room.db"], "room.db"),
        (["feed"], "a room cannot do it"),
        (["direction-z"], "no activity called 'direction-z'"),
        (["direction-a", "--labels", "a, b"], "kit live my.csv --labels"),
        (["direction-a", "quiz-01", "direction-a"], "direction-a would be in the room twice"),
        (["direction-a", "--port", "0"], "from 1 to 65535"),
        (["direction-a", "--out", "there.db"], "there.db"),
    ],
)
def test_what_cannot_be_served_is_said_in_words(tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.db").write_text("mine")
    assert main(["live", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert (tmp_path / "there.db").read_text() == "mine"


def test_without_tornado_it_is_said_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(command, "find_spec", lambda name: None if name == "tornado" else name)
    assert main(["live", "direction-a"]) == 2
    assert "pip install psutil tornado" in capsys.readouterr().err


def test_a_port_that_is_taken_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with socket.create_server((HOST, 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["live", "direction-a", "--port", port]) == 2
    assert f"Port {port} cannot be used" in capsys.readouterr().err
