"""Phones of a class and a presenter's page, as far as a server can tell them from real ones.

300 browsers would measure the machine, and the client of a library takes more of the processor than
the server that is measured. So these speak just as much HTTP as they need, on connections that stay
open, as a browser's do.
"""

import asyncio
import gzip
import json
import random
import time
from contextlib import suppress

HOST = "127.0.0.1"
_PATIENCE = 10  # seconds for an answer
_GONE = (OSError, EOFError, TimeoutError, ValueError)  # what a server that dies leaves behind
_AGAIN = (1, 2, 4, 8, 15)  # seconds until a page tries again, as in web/src/room/again.js


def pause(failed):
    """Return in how many seconds a page tries again that failed so many times before."""
    return _AGAIN[min(failed, len(_AGAIN) - 1)] * random.uniform(0.75, 1.25)


class RefusedError(Exception):
    """The server answered, and it was no."""


class Line:
    """One connection to a server, opened when it is needed."""

    def __init__(self, port):
        self.port, self.cookies = port, {}
        self._reader = self._writer = None

    async def ask(self, method, path, said=None):
        """Send a request, and return what was answered: JSON, or bytes of something else."""
        return await asyncio.wait_for(self._ask(method, path, said), _PATIENCE)

    async def _ask(self, method, path, said):
        try:
            head = await self.send(method, path, said)
            data = await self._reader.readexactly(int(head.get("content-length", 0)))
        except BaseException:
            self.hang_up()
            raise
        if head.get("content-encoding") == "gzip":
            data = gzip.decompress(data)
        if head["status"] >= 400:
            raise RefusedError(f"{method} {path}: {head['status']} {data[:100]!r}")
        return json.loads(data) if "json" in head.get("content-type", "") else data

    async def send(self, method, path, said=None):
        """Send a request; return the head of what is answered, and keep its cookies."""
        if self._reader and (self._reader.at_eof() or self._reader.exception()):
            self.hang_up()  # the server closed it meanwhile
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(HOST, self.port)
        body = b"" if said is None else json.dumps(said).encode()
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        lines = [f"{method} {path} HTTP/1.1", f"Host: {HOST}:{self.port}", f"Cookie: {cookies}"]
        lines += ["Accept-Encoding: gzip", f"Content-Length: {len(body)}", "", ""]
        self._writer.write("\r\n".join(lines).encode() + body)
        status, *fields = (await self._reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        head = {"status": int(status.split()[1])}
        for field in filter(None, fields):
            name, _, value = field.partition(": ")
            head[name.lower()] = value
            if name.lower() == "set-cookie":
                self.cookies.update([value.partition(";")[0].split("=", 1)])
        return head

    async def events(self, path):
        """Yield the name and data of each event of a stream, until it ends."""
        head = await self.send("GET", path)
        if head["status"] != 200:
            raise RefusedError(f"GET {path}: {head['status']}")
        waiting = b""
        while size := int(await self._reader.readline(), 16):
            waiting += (await self._reader.readexactly(size + 2))[:-2]
            *whole, waiting = waiting.split(b"\n\n")
            for event in whole:
                fields = dict(
                    one.split(": ", 1) for one in event.decode().split("\n") if ": " in one
                )
                if "data" in fields:
                    yield fields.get("event", "message"), json.loads(fields["data"])

    def hang_up(self):
        """Close the connection; the next request opens another."""
        if self._writer:
            self._writer.close()
        self._reader = self._writer = None


class Listener:
    """A page that listens, and comes back where the stream ends."""

    def __init__(self, line, path):
        self.line, self.path = line, path
        self.latest, self.heard = {}, {}  # by its name: the last event, and when each stage came
        self._task = None

    def open(self):
        """Listen from now on."""
        self._task = asyncio.create_task(self._listen())

    async def close(self):
        """Listen no more."""
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        self.line.hang_up()

    async def _listen(self):
        failed = 0
        while True:
            with suppress(*_GONE):
                async for name, said in self.line.events(self.path):
                    self.latest[name], failed = said, 0
                    self.heard.setdefault(said.get("number"), time.perf_counter())
            self.line.hang_up()
            await asyncio.sleep(pause(failed))
            failed += 1


class Phone:
    """A phone: what it has not been told is saved it keeps, and sends again."""

    def __init__(self, port, chance):
        self.line, self.chance = Line(port), chance
        self.waiting, self.saved = {}, {}  # events by their id
        self.pressed = asyncio.Event()
        self.times, self.again = [], 0  # seconds until each was acknowledged; requests in vain
        self.page = Listener(Line(port), "/api/stream")

    async def join(self, code):
        """Come in, as the page does; return what a phone is told then."""
        await self.line.ask("GET", f"/{code}")
        await self.line.ask("POST", "/api/join", {"code": code})
        self.page.line.cookies = self.line.cookies
        self.page.open()
        return await self.line.ask("GET", "/api/room")

    async def judge(self, activity, posts, pace):
        """Judge all posts, one each so many seconds, more or less; end when all is acknowledged."""
        await asyncio.sleep(self.chance.uniform(0, pace))
        sending = None
        for post_id, labels in posts:
            self.press(post_id, self.chance.choice(labels))
            if sending is None or sending.done():
                sending = asyncio.create_task(self.flush(activity))
            await asyncio.sleep(pace * self.chance.uniform(0.5, 1.5))
        await sending

    def press(self, post_id, label):
        """Judge a post; what is said of it waits to be sent."""
        this = f"{self.chance.getrandbits(64):016x}"
        about = {"id": this, "kind": "judge", "post_id": post_id, "label": label}
        self.waiting[this] = about | {"round": "first", "at": time.time() * 1000}
        self.pressed.set()

    async def flush(self, activity):
        """Send what waits until all of it is acknowledged: later, or when more is pressed."""
        failed = 0
        while self.waiting:
            self.pressed.clear()
            began = time.perf_counter()
            said = {"activity": activity, "events": [*self.waiting.values()]}
            try:
                answer = await self.line.ask("POST", "/api/events", said)
            except _GONE:
                self.again += 1
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.pressed.wait(), pause(failed))
                failed += 1
                continue
            failed = 0
            self.times.append(time.perf_counter() - began)
            for this in answer["saved"]:
                self.saved[this] = self.waiting.pop(this)
            if refused := answer.get("refused"):
                raise RefusedError(str(refused))


class Wall:
    """The presenter's page: it listens, and goes on."""

    def __init__(self, port):
        self.line = Line(port)
        self.page = Listener(Line(port), "/wall/stream")

    async def open(self, secret):
        """Become known by the secret of a server that has just started, and listen."""
        self.line.hang_up()
        self.page.latest.clear()
        await self.line.ask("GET", f"/present/{secret}")
        self.page.line.cookies = self.line.cookies
        self.page.open()
        while "wall" not in self.page.latest:
            await asyncio.sleep(0.05)
        self.number = self.page.latest["wall"]["number"]

    async def forward(self):
        """Go on; the answer comes when that is on disk."""
        said = {"move": "forward", "from": self.number}
        self.number = (await self.line.ask("POST", "/wall/move", said))["number"]
