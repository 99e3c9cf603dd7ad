"""A room that is served on this machine, and browsers that ask it, as tests need them."""

import asyncio
import contextlib
import gzip
import http.client
import json
import threading
from http.cookies import SimpleCookie

from kit.hosts.chosen import Chosen
from kit.hosts.live.addresses import address
from kit.hosts.live.moves import State
from kit.hosts.live.parts import parts_of
from kit.hosts.live.room import Room
from kit.hosts.live.served import Served
from kit.hosts.live.server import Server
from kit.hosts.live.store import Store

HOST = "127.0.0.1"
CODE = "7K4F"
_CHOSEN = Chosen()


class Answer:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def said(self):
        return json.loads(self.body)


class Browser:
    """Whoever asks: it keeps cookies, as browsers do. `heard` is all that it was ever told."""

    def __init__(self, port):
        self.port, self.cookies, self.heard = port, {}, []

    def ask(self, path, said=None, *, method=None, headers=(), data=None):
        """Ask for a path; what is `said` is sent as JSON."""
        data = json.dumps(said).encode() if said is not None else data
        door = http.client.HTTPConnection(HOST, self.port, timeout=20)
        with contextlib.closing(door):
            method = method or ("GET" if data is None else "POST")
            door.request(method, path, data, self._headers() | dict(headers))
            answer = door.getresponse()
            body = answer.read()
        if answer.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        self._keep(answer)
        self.heard.append((path, body.decode("utf-8")))
        return Answer(answer.status, answer.headers, body)

    @contextlib.contextmanager
    def listening(self, path):
        """Open a stream; gives a function that returns the next event as (name, what it says)."""
        door = http.client.HTTPConnection(HOST, self.port, timeout=20)
        with contextlib.closing(door):
            door.request("GET", path, headers=self._headers())
            answer = door.getresponse()
            assert answer.status == 200, answer.read()
            yield lambda: self._event(path, answer)

    def _event(self, path, answer):
        """Return the next event; None where the stream ends."""
        name = ""
        while line := answer.readline().decode("utf-8"):
            part, _, said = line.strip().partition(": ")
            if part == "event":
                name = said
            elif part == "data":
                self.heard.append((path, said))
                return name, json.loads(said)
        return None

    def until(self, hear, right):
        """Hear events until one says the right thing, and return that."""
        while True:
            name, said = hear()
            if right(name, said):
                return said

    def _headers(self):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Accept-Encoding": "gzip"} | ({"Cookie": cookies} if cookies else {})

    def _keep(self, answer):
        for header in answer.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(header).items():
                self.cookies[name] = morsel.value


class Live:
    """A room that is served by a thread of its own, until the end of `with`."""

    def __init__(self, served, doors):
        self.served, self._doors = served, doors
        self.port = doors[0].getsockname()[1]
        self._begun, self._loop = threading.Event(), asyncio.new_event_loop()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._run()))

    async def _run(self):
        server, self._over = Server(self.served, self._doors), asyncio.Event()
        self._begun.set()
        await self._over.wait()
        await server.stop()

    def __enter__(self):
        self._thread.start()
        assert self._begun.wait(20)
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(20)
        assert not self._thread.is_alive()
        self._loop.close()

    def browser(self):
        return Browser(self.port)

    def phone(self, **said):
        """Return the browser of somebody who joined."""
        phone = self.browser()
        answer = phone.ask("/api/join", {"code": CODE} | said)
        assert answer.status == 200, answer.body
        return phone

    def presenter(self):
        """Return the presenter's browser."""
        wall = self.browser()
        assert wall.ask(f"/present/{self.served.secret}").status == 303
        return wall


def live(
    folder,
    what=("direction-a",),
    *,
    chosen=_CHOSEN,
    own_pace=False,
    once=False,
    title="A class",
    **how,
):
    """Return a room that is to be served, and is kept in a folder."""
    from tornado.netutil import bind_sockets

    answers = folder / "answers"
    answers.mkdir()
    parts = parts_of(what, chosen, answers, own_pace=own_pace)
    about = {"id": "r1", "code": CODE, "title": title, "begun": "", "asked": "{}"}
    room = Room("r1", CODE, title, parts, State(once=once))
    doors = bind_sockets(0, HOST)
    where = [address(HOST, doors[0].getsockname()[1])]
    return Live(Served(room, Store.create(folder / "room.db", about), where, **how), doors)


def vote(phone, post_id, label, number=1, turn="first"):
    """Vote, and return what is acknowledged."""
    event = {"kind": "judge", "post_id": post_id, "label": label, "round": turn}
    event["id"] = f"{turn}-{post_id}-{number}"
    return phone.ask("/api/events", {"activity": "direction-a", "events": [event]})


def move(wall, name="forward", **more):
    """Do what the presenter does, from where the class is."""
    with wall.listening("/wall/stream") as hear:
        number = hear()[1]["number"]
    return wall.ask("/wall/move", {"move": name, "from": number} | more)
