"""The server of a room, over HTTP: who gets in, what is told and when, what is refused."""

import asyncio
import json
import re
import socket
import sqlite3
import sys
from contextlib import ExitStack, suppress

import pytest
from live_room import CODE, HOST, live, move, vote
from loops import run

from kit.classroom.room_file import RoomFile
from kit.hosts.live import served, server, streams
from kit.hosts.live.limits import per_minute

OF_WALL = ["/wall", "/wall/stream", "/wall/missing"]
# Two ways to vote of four phones: what is not open must be the same for both.
VOTES = [["one-way", "one-way", "one-way", "two-way"], ["two-way", "one-way", "two-way", "two-way"]]


@pytest.fixture
def room(tmp_path):
    with live(tmp_path) as made:
        yield made


# Who gets in.


def test_somebody_joins_by_the_code_and_comes_back_on_another_phone(room):
    first = room.phone()
    me = first.ask("/api/room").said["me"]
    vote(first, "dira-01", "one-way")
    other = room.phone(code=" 7k4f ", back=f"{me['called']} {me['back'].lower()}")
    told = other.ask("/api/room").said
    assert told["me"] == me
    assert told["saved"]["direction-a"]["dira-01"]["first"] == "one-way"
    assert len(room.served.room.people) == 1


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"code": "AAAA"}, "code"),
        ({"code": None}, "code"),
        ({"code": "\ud800"}, "code"),
        ({}, "code"),
        ({"code": CODE, "back": "brave otter AAAA"}, "back"),
        ({"code": CODE, "back": 7}, "back"),
        ({"code": CODE, "back": "<b>" * 500}, "back"),
    ],
)
def test_nobody_gets_in_by_what_is_not_right(room, said, why):
    phone = room.browser()
    answer = phone.ask("/api/join", said)
    assert (answer.status, answer.said) == (403, {"why": why})
    assert not phone.cookies
    assert phone.ask("/api/room").status == 401


@pytest.mark.parametrize("guess", ["code", "back"])
def test_guessing_has_an_end_soon(room, guess):
    room.served.limits.wrong_code = per_minute(60)
    me = room.phone().ask("/api/room").said["me"]
    wrong = {"code": {"code": "AAAA"}, "back": {"code": CODE, "back": f"{me['called']} AAAA"}}
    answers = [room.browser().ask("/api/join", wrong[guess]) for _ in range(61)]
    assert answers[-1].status == 429
    assert int(answers[-1].headers["Retry-After"]) == answers[-1].said["seconds"] > 0


def test_a_full_room_says_so_and_lets_back_in_who_was_there(room, monkeypatch):
    phone = room.phone()
    me = phone.ask("/api/room").said["me"]
    monkeypatch.setattr(served, "MOST_PEOPLE", 1)
    room.phone()  # for nobody is at work yet
    vote(phone, "dira-01", "one-way")
    assert room.browser().ask("/api/join", {"code": CODE}).said == {"why": "full"}
    room.phone(back=f"{me['called']} {me['back']}")


def test_who_joins_time_and_again_without_a_word_fills_no_room(room, tmp_path, monkeypatch):
    monkeypatch.setattr(served, "MOST_JOINED", 5)
    phones = [room.phone() for _ in range(3)]
    vote(phones[0], "dira-01", "one-way")
    with phones[1].listening("/api/stream") as hear:
        hear()
        for _ in range(20):
            room.phone()
        statuses = [phone.ask("/api/room").status for phone in phones]
    assert statuses == [200, 200, 401]
    with RoomFile(tmp_path / "room.db") as file:
        assert len(file.people()) == 5


def test_another_name_and_another_person_on_the_same_phone(room):
    phone = room.phone()
    before = phone.ask("/api/room").said["me"]
    name = phone.ask("/api/name", {}).said
    after = phone.ask("/api/room").said["me"]
    assert after == before | name != before
    assert phone.ask("/api/leave", {}).status == 200
    assert phone.ask("/api/room").status == 401


# What is answered.


def test_what_is_acknowledged_is_on_disk_and_what_is_sent_again_counts_once(room, tmp_path):
    phone = room.phone()
    for _ in range(3):
        assert vote(phone, "dira-01", "one-way").said == {
            "saved": ["first-dira-01-1"],
            "refused": [],
        }
        with RoomFile(tmp_path / "room.db") as file:
            assert [line.event["label"] for line in file.lines()] == ["one-way"]
    with room.presenter().listening("/wall/stream") as hear:
        assert hear()[1]["joined"] == 1


def test_what_is_no_answer_is_refused_alone(room):
    good = {"id": "a", "kind": "judge", "post_id": "dira-01", "label": "one-way", "round": "first"}
    bad = [good | {"id": "b", "label": "<b>"}, good | {"id": "c", "post_id": "no"}, 7, None]
    bad.append(good | {"id": "d", "post_id": ""})
    said = {"activity": "direction-a", "events": [*bad, good]}
    answer = room.phone().ask("/api/events", said).said
    assert answer["saved"] == ["a"]
    assert [each["id"] for each in answer["refused"]] == ["b", "c", "d"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "body"),
        (b"[" * 60_000, "body"),
        (b'{"activity": NaN}', "body"),
        (b"\xff\xfe", "body"),
        (b'{"activity": "feed", "events": []}', "activity"),
        (b'{"activity": {}, "events": []}', "activity"),
        (b'{"activity": "direction-a", "events": {}}', "events"),
        (json.dumps({"activity": "direction-a", "events": [0] * 201}).encode(), "events"),
    ],
)
def test_nonsense_is_refused_and_harms_nothing(room, data, why):
    phone = room.phone()
    answer = phone.ask("/api/events", data=data)
    assert (answer.status, answer.said) == (400, {"why": why})
    assert vote(phone, "dira-01", "one-way").status == 200


def test_more_than_a_page_sends_is_not_read(room):
    phone = room.phone()
    for data in (b"x" * 64_001, b"x" * 900_000, iter([b"x" * 100])):
        answer = phone.ask("/api/events", data=data, method="POST")
        assert (answer.status, answer.said) == (413, {"why": "long"})
    assert phone.ask("/api/room").status == 200


def test_who_asks_all_the_time_waits_and_others_do_not(room):
    eager, other = room.phone(), room.phone()
    statuses = {eager.ask("/api/room").status for _ in range(150)}
    assert statuses == {200, 429}
    assert other.ask("/api/room").status == 200


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere 127.0.0.2 is to be set up first.")
def test_one_address_does_not_take_all_connections(tmp_path, monkeypatch):
    monkeypatch.setattr(server, "connections", lambda: 8)
    ask = b"GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with live(tmp_path) as room, ExitStack() as held:
        answered = 0
        for _ in range(20):
            door = socket.create_connection((HOST, room.port), 20, ("127.0.0.2", 0))
            held.enter_context(door)
            with suppress(ConnectionError):
                door.sendall(ask)
                answered += bool(door.recv(100))
        assert answered == 6
        assert room.phone().ask("/api/room").status == 200


def test_a_disk_that_is_full_is_told_and_nothing_is_acknowledged(room, monkeypatch):
    phone, told = room.phone(), []

    async def full(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(room.served, "tell", told.append)
    monkeypatch.setattr(room.served._store, "add_lines", full)
    answers = [vote(phone, "dira-01", "one-way") for _ in range(3)]
    assert {(answer.status, answer.said["why"]) for answer in answers} == {(503, "disk")}
    assert len(told) == 1
    assert "disk is full" in told[0]
    monkeypatch.undo()
    assert vote(phone, "dira-01", "one-way").status == 200


# What is told, and when.


def test_no_response_holds_the_key_or_a_count_before_it_is_open(tmp_path):
    heard = []
    for votes in VOTES:
        folder = tmp_path / votes[0]
        folder.mkdir()
        with live(folder) as room:
            part = room.served.room.parts[0]
            said_of = {one["id"]: part.key_entry(at) for at, one in enumerate(part.ballots)}
            heard.append(walk(room, votes))
    reasons = {
        post_id: [entry[name] for name in ("reason", "dissent") if entry[name]]
        for post_id, entry in said_of.items()
    }
    for (step, post_id, said), (_, _, otherwise) in zip(*heard, strict=True):
        told = {one for one, words in reasons.items() if any(word in said for word in words)}
        assert told == ({post_id} if step == "key" else set()), step
        # Whoever has not voted, and the wall, are told the same however others voted.
        assert (said == otherwise) == (step in ("lobby", "vote", "again")), step
    assert {step for step, *_ in heard[0]} == {
        "lobby",
        "vote",
        "split",
        "talk",
        "again",
        "both",
        "key",
    }


def walk(room, votes):
    """Let four vote on two posts; return all that a fifth and the wall were told: (step, post, said)."""
    phones = [room.phone() for _ in votes]
    watcher, wall, stranger = room.phone(), room.presenter(), room.browser()
    told = []
    for _ in range(2 * 6):
        stage = watcher.ask("/api/room").said["stage"]
        turn = {"vote": "first", "again": "revised"}.get(stage["step"])
        if turn:
            for phone, label in zip(phones, votes, strict=True):
                assert vote(phone, stage["post"], label, turn=turn).said["saved"]
        told.append((stage["step"], stage["post"], everything(watcher, wall, stranger)))
        assert move(wall).status == 200
    return told


def everything(*browsers):
    """Return all that browsers are told now, without what differs from room to room by chance."""
    for browser in browsers:
        browser.heard.clear()
        for path in ["/", f"/{CODE}", "/wall", "/wall/missing", "/api/room", "/nothing/here"]:
            browser.ask(path)
        for path in ("/api/stream", "/wall/stream"):
            if browser.ask(path, method="HEAD").status == 405 and allowed(browser, path):
                with browser.listening(path) as hear:
                    hear()
    said = json.dumps([one for browser in browsers for one in browser.heard], ensure_ascii=False)
    said = said.replace('\\"', '"').replace("\\\\n", "\\n")
    by_chance = r'("me":|"missing":|"with":|"progress":|"names":|"addresses":|"join":)[^}]*'
    return re.sub(r'"called":"[^"]*"', "", re.sub(by_chance, "", said))


def allowed(browser, path):
    return any(
        name.startswith("kit-wall" if "wall" in path else "kit-room") for name in browser.cookies
    )


def test_phones_and_the_wall_hear_of_each_move_and_each_vote(room):
    phone, wall = room.phone(), room.presenter()
    with phone.listening("/api/stream") as hear, wall.listening("/wall/stream") as see:
        assert hear()[1]["step"] == "lobby"
        move(wall)
        stage = phone.until(hear, lambda name, said: name == "stage")
        assert (stage["step"], stage["post"]) == ("vote", "dira-01")
        wall.until(see, lambda _, said: said["voted"] == 0)
        vote(phone, "dira-01", "two-way")
        seen = wall.until(see, lambda _, said: said["voted"] == 1)
        assert seen["shown"]["votes"] == {"first": [0, 0], "latest": [0, 0], "unsure": [0, 0]}
        move(wall)
        stage = phone.until(hear, lambda _, said: said["step"] == "split")
        assert stage["split"]["first"] == [0, 1]


def test_ones_other_phone_hears_what_was_answered_and_ones_own_does_not(room):
    one = room.phone()
    me = one.ask("/api/room").said["me"]
    other = room.phone(back=f"{me['called']} {me['back']}")
    with one.listening("/api/stream") as hear, other.listening("/api/stream") as hear_other:
        hear_other()
        one.until(hear, lambda _, said: said["phones"] == 2)
        vote(one, "dira-02", "one-way")
        said = other.until(hear_other, lambda name, _: name == "saved")
        assert said["activity"] == "direction-a"
        assert said["entries"]["dira-02"]["first"] == "one-way"
        vote(other, "dira-03", "one-way")
        said = one.until(hear, lambda name, _: name == "saved")
        assert [*said["entries"]] == ["dira-03"]


class Deaf:
    """A page that reads nothing of what it is told."""

    def __init__(self):
        self.written, self.is_closed = [], False
        self.request = self.connection = self.stream = self
        self.socket = None
        self.write = self.written.append

    def flush(self):
        return asyncio.get_running_loop().create_future()

    def close(self):
        self.is_closed = True


def test_who_reads_nothing_is_let_go_and_nothing_piles_up_for_them(monkeypatch):
    monkeypatch.setattr(streams, "_PATIENCE", 0.05)
    page = Deaf()

    async def tell():
        stream = streams.Stream(page, lambda: [b"x" * 1000])
        running = asyncio.create_task(stream.run())
        for _ in range(1000):
            stream.wake()
            await asyncio.sleep(0)
        await asyncio.wait_for(running, 20)

    run(tell())
    assert page.is_closed
    assert len(page.written) <= 2


def test_of_one_person_the_newest_pages_are_told(room):
    phone = room.phone()
    with ExitStack() as open_pages:
        pages = [open_pages.enter_context(phone.listening("/api/stream")) for _ in range(5)]
        assert all(hear()[0] == "stage" for hear in pages)
        assert pages[0]() is None


# The presenter.


def test_only_the_presenter_leads(room):
    assert room.browser().ask("/present/" + "A" * 32).status == 403
    for browser in (room.browser(), room.phone()):
        for path in OF_WALL:
            assert browser.ask(path).status == 403
        assert browser.ask("/wall/move", {"move": "forward", "from": 0}).status == 403
    wall = room.presenter()
    assert wall.ask("/wall").status == 200
    assert room.served.secret not in wall.ask("/wall").body.decode()


def test_the_secret_that_a_browser_is_started_with_lets_in_one(room):
    secret = room.served.once()
    assert [room.browser().ask(f"/present/{secret}").status for _ in range(2)] == [303, 403]


def test_a_press_that_came_twice_opens_nothing_more(room):
    wall, press = room.presenter(), {"move": "forward", "from": 0}
    assert wall.ask("/wall/move", press).said == {"number": 1}
    again = wall.ask("/wall/move", press)
    assert (again.status, again.said) == (409, {"why": "stage", "number": 1})
    for wrong in ({"move": "jump", "from": 1}, {"move": ["forward"], "from": 1}, {"from": 1}):
        assert wall.ask("/wall/move", wrong).said == {"why": "move"}
    assert room.phone().ask("/api/room").said["stage"]["step"] == "vote"


# What every answer says of itself, and to whom.


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "rebound.example"},
        {"Host": "rebound.example:8080"},
        {"Host": "127.0.0.1.rebound.example"},
        {"Origin": "http://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1"},
    ],
)
def test_pages_from_elsewhere_reach_nothing(room, headers):
    wall, phone = room.presenter(), room.phone()
    wall.cookies |= phone.cookies
    for path in ("/", "/api/room", "/wall", "/static/room.js", "/nothing/here"):
        assert wall.ask(path, headers=headers).status == 403
    assert wall.ask("/api/join", {"code": CODE}, headers=headers).status == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        *[("/", 200), (f"/{CODE}", 200), ("/wall", 200), ("/api/room", 200)],
        *[("/static/room.js", 200), ("/present/no", 403), ("/api/join", 405)],
        *[("/nothing/here", 404), ("/static/../page.py", 404), ("/static/plain.js", 404)],
        *[("/.git/config", 404), ("/api", 404), ("/%00", 404), ("/wall/", 404)],
    ],
)
def test_every_answer_forbids_what_no_page_of_ours_does(room, path, status):
    browser = room.presenter()
    browser.cookies |= room.phone().cookies
    answer = browser.ask(path)
    assert answer.status == status
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; ")
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == ("no-cache" if "room.js" in path else "no-store")
    assert "Server" not in answer.headers
    assert "Traceback" not in answer.body.decode()


def test_cookies_are_for_no_script_and_no_other_site(room):
    joined = room.browser().ask("/api/join", {"code": CODE})
    shown = room.browser().ask(f"/present/{room.served.secret}")
    for answer in (joined, shown):
        assert "HttpOnly" in answer.headers["Set-Cookie"]
        assert "SameSite=Strict" in answer.headers["Set-Cookie"]


def test_what_is_built_is_kept_by_browsers_until_it_changes(room):
    browser = room.browser()
    page = browser.ask("/").body.decode()
    address = re.search(r'src="(/static/room\.js\?v=\w+)"', page)[1]
    answer = browser.ask(address)
    assert "immutable" in answer.headers["Cache-Control"]
    again = browser.ask(address, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    ("path", "code"), [("/", ""), ("/7k4f", "7K4F"), ("/aaaa", "AAAA"), ("/7k4", "")]
)
def test_a_phones_page_knows_the_code_of_its_address_and_not_whether_it_is_right(room, path, code):
    page = room.browser().ask(path).body.decode()
    assert json.loads(re.search(r'id="kit-room">(.*?)</script>', page)[1])["code"] == code


def test_the_wall_shows_a_network_that_the_machine_joined_since(tmp_path):
    networks = [[], ["http://192.168.1.5:8080/", "http://[fd00::5]:8080/"]]
    with live(tmp_path, look=lambda: networks[0]) as room:
        before = wall_of(room)
        networks.pop(0)
        after = wall_of(room)
    assert (before["local"], after["local"]) == (True, False)
    assert before["addresses"] == [f"http://{HOST}:{room.port}/"]
    assert after["addresses"] == networks[0]
    assert after["join"] == "HTTP://192.168.1.5:8080/7K4F"


def wall_of(room):
    """Return what the presenter's page is told once."""
    page = room.presenter().ask("/wall").body.decode()
    return json.loads(re.search(r'id="kit-wall">(.*?)</script>', page)[1])
