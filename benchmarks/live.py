"""A room of 300 phones on this machine: how soon an answer is on disk, and what is there after kills.

    python benchmarks/live.py [--quick] [--phones 300]

Each phone judges 24 posts, one about every two seconds, with its stream open; then the presenter
goes on. Beside it, in turns, the same phones speak to a bare tornado handler, which answers the same
requests and keeps nothing. Then the server is killed five times at random moments, and phones send
again what was not acknowledged. Phones and server share this machine; nothing leaves it.
"""

import argparse
import asyncio
import contextlib
import json
import os
import random
import re
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import psutil
from phones import HOST, Line, Listener, Phone

from kit.classroom.room_file import RoomFile

ACTIVITY = "direction-a"
PACE = 2.0  # seconds a judgement, half as much more or less
COMING = 10.0  # seconds in which a class comes in
STARTED = 30  # seconds that a server has to start
KILLS = 5
SLEEPERS = 10  # phones that sleep while the server is killed
BARE = "a bare tornado handler"
KIT = "kit live"
HEADS = ("p50", "p95", "max", "one core", "memory", "last phone")
UNITS = ("ms", "ms", "ms", "%", "MB", "ms")


# --- Servers ----------------------------------------------------------------------------------


def bare(port):
    """Answer as a room does, and keep nothing."""
    from tornado.web import Application, RequestHandler

    class Events(RequestHandler):
        def post(self):
            said = json.loads(self.request.body)
            self.write({"saved": [event["id"] for event in said["events"]]})

    class Stream(RequestHandler):
        async def get(self):
            self.set_header("Content-Type", "text/event-stream")
            await self.flush()
            await asyncio.Event().wait()

    async def serve():
        ways = [("/api/events", Events), ("/api/stream", Stream)]
        Application(ways, log_function=lambda _: None).listen(port, HOST)
        await asyncio.Event().wait()

    asyncio.run(serve())


class Server:
    """A server in a process of its own."""

    def __init__(self, *command):
        self.command = [sys.executable, *map(str, command)]
        self.start()

    def start(self):
        """Start it; what it prints is read until it says where the presenter's page is."""
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        self.program = psutil.Process(self.process.pid)

    def secret(self):
        """Return the presenter's secret, which a room prints when it is open."""
        for line in self.process.stdout:
            if found := re.search(r"/present/([\w-]+)", line):
                return found[1]
        raise SystemExit("The server did not start.")

    def busy(self):
        """Return the seconds of a processor that it has taken."""
        times = self.program.cpu_times()
        return times.user + times.system

    def megabytes(self):
        """Return the memory that it holds."""
        return self.program.memory_info().rss / 1e6

    def end(self, how=signal.SIGTERM):
        """End it by a signal, and return in how many seconds it was gone."""
        began = time.perf_counter()
        self.process.send_signal(how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(15)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        return time.perf_counter() - began


def room(path, port, *how):
    """Start a room, or go on with the one that is there."""
    what = ("--resume", path) if path.exists() else (ACTIVITY, "--out", path, *how)
    return Server("-m", "kit", "live", *what, "--local", "--no-browser", "--port", port)


def free_port():
    """Return a port that nobody listens at."""
    with socket.socket() as door:
        door.bind((HOST, 0))
        return door.getsockname()[1]


async def answers(port):
    """Wait until somebody listens at a port."""
    end = time.perf_counter() + STARTED
    while time.perf_counter() < end:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection(HOST, port)
            return writer.close()
        await asyncio.sleep(0.02)
    raise SystemExit("The server did not start.")


class Wall:
    """The presenter's page: it listens, and goes on."""

    def __init__(self, port):
        self.line = Line(port)
        self.page = Listener(Line(port), "/wall/stream")

    async def open(self, secret):
        """Become known by the secret, and listen."""
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


# --- How soon ---------------------------------------------------------------------------------


async def class_comes(phones, code):
    """Let all phones in, one after the other as people come; return the posts and their labels."""

    async def come(phone):
        await asyncio.sleep(phone.chance.uniform(0, COMING))
        return await phone.join(code)

    told = (await asyncio.gather(*map(come, phones)))[0]
    ballots = told["parts"][0]["ballots"]
    return [(one["id"], [option["label"] for option in one["options"]]) for one in ballots]


async def judged(server, phones, posts, pace=PACE):
    """Let all phones judge; return what that took: milliseconds, percent of a core, MB."""
    began, busy = time.perf_counter(), server.busy()
    await asyncio.gather(*(phone.judge(ACTIVITY, posts, pace) for phone in phones))
    share = (server.busy() - busy) / (time.perf_counter() - began)
    took = sorted(1000 * each for phone in phones for each in phone.times)
    at = [took[int(part * (len(took) - 1))] for part in (0.5, 0.95, 1)]
    return [*at, 100 * share, server.megabytes()]


async def measure_bare(phones, posts):
    """Return the figures of the bare handler."""
    port = free_port()
    server = Server(__file__, "--bare", port)
    try:
        await answers(port)
        for phone in (mine := [Phone(port, random.Random(n)) for n in range(phones)]):
            phone.page.open()
        figures = await judged(server, mine, posts)
        await asyncio.gather(*(phone.page.close() for phone in mine))
        return [*figures, None]
    finally:
        server.end()


async def measure_room(folder, phones, most):
    """Return the figures of a room, its posts, and the seconds in which it stopped."""
    path, port = folder / "room.db", free_port()
    server = room(path, port, "--own-pace")
    try:
        wall = Wall(port)
        await wall.open(server.secret())
        mine = [Phone(port, random.Random(n)) for n in range(phones)]
        posts = (await class_comes(mine, code_of(path)))[:most]
        await wall.forward()
        figures = await judged(server, mine, posts)
        last = await reaches_all(wall, mine)
        stopped = server.end(signal.SIGINT)
        await asyncio.gather(*(page.close() for page in [wall.page, *(p.page for p in mine)]))
        return [*figures, last], posts, stopped
    finally:
        server.end()


async def reaches_all(wall, phones):
    """Return the milliseconds from a move of the presenter until the last phone knows of it."""
    took = []
    for _ in range(3):
        began = time.perf_counter()
        await wall.forward()
        while not all(wall.number in phone.page.heard for phone in phones):
            await asyncio.sleep(0.01)
        took.append(max(phone.page.heard[wall.number] for phone in phones) - began)
        await asyncio.sleep(1)
    return 1000 * median(took)


def code_of(path):
    with RoomFile(path) as file:
        return file.about()["code"]


# --- What is there ----------------------------------------------------------------------------


async def kill_and_resume(folder, phones, most):
    """Kill a room time and again while its class judges; return what came of it."""
    path, port = folder / "killed.db", free_port()
    server, chance = room(path, port, "--own-pace"), random.Random(5)
    try:
        wall = Wall(port)
        await wall.open(server.secret())
        mine = [Phone(port, random.Random(n)) for n in range(phones)]
        posts = (await class_comes(mine, code_of(path)))[:most]
        await wall.forward()
        for phone in (asleep := mine[:SLEEPERS]):
            await phone.page.close()
        judging = asyncio.gather(*(phone.judge(ACTIVITY, posts, PACE) for phone in mine))
        began, away, moves_lost = time.perf_counter(), [], 0
        for number in range(KILLS):
            due = began + len(posts) * PACE * (number + chance.random()) / KILLS
            await asyncio.sleep(max(0.5, due - time.perf_counter()))
            away.append(await killed(server, port))
            await wall.page.close()
            known = wall.number
            await wall.open(server.secret())
            moves_lost += wall.number != known
            await wall.forward()
        await judging
        awake = [await wakes(phone, wall, mine) for phone in asleep]
        await asyncio.gather(*(page.close() for page in [wall.page, *(p.page for p in mine)]))
    finally:
        server.end()
    return on_disk(path, mine) | {
        "moves lost": moves_lost,
        "requests sent again": sum(phone.again for phone in mine),
        "seconds away, median": round(median(away), 1),
        "phones that slept": len(awake),
        "of them with all of it": sum(awake),
    }


async def killed(server, port):
    """Kill a server, start it again, and return how long nobody answered."""
    server.end(signal.SIGKILL)
    began = time.perf_counter()
    if "--resume" not in server.command:
        at = server.command.index(ACTIVITY)
        out = server.command.index("--out")
        server.command[at : out + 3] = ["--resume", server.command[out + 1]]
    server.start()
    await answers(port)
    return time.perf_counter() - began


async def wakes(phone, wall, phones):
    """Let a phone come back; tell whether it has its own answers, the stage, and what is open."""
    phone.page.latest.clear()
    phone.page.open()
    told = await phone.line.ask("GET", "/api/room")
    while "stage" not in phone.page.latest:
        await asyncio.sleep(0.02)
    said = {event["post_id"]: event["label"] for event in phone.saved.values()}
    entries = {post: entry["first"] for post, entry in told["saved"][ACTIVITY].items()}
    stages = (told["stage"], phone.page.latest["stage"], phones[-1].page.latest["stage"])
    return entries == said and {stage["number"] for stage in stages} == {wall.number}


def on_disk(path, phones):
    """Compare what was acknowledged with what the file of the room has."""
    acknowledged = {this for phone in phones for this in phone.saved}
    with RoomFile(path) as file:
        lines = [*file.lines()]
    stored = Counter(line.event["id"] for line in lines)
    judged = Counter((line.person, line.event["post_id"]) for line in lines)
    return {
        "kills": KILLS,
        "acknowledged": len(acknowledged),
        "acknowledged, not stored": len(acknowledged - stored.keys()),
        "stored twice": sum(number - 1 for number in (judged + stored).values()),
    }


# --- What is printed --------------------------------------------------------------------------


async def measured(options):
    """Measure all, and print it."""
    most, rounds = (6, 1) if options.quick else (24, 3)
    found, stopped = {BARE: [], KIT: []}, []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            figures, posts, seconds = await measure_room(Path(folder), options.phones, most)
        found[KIT].append(figures)
        stopped.append(seconds)
        found[BARE].append(await measure_bare(options.phones, posts))
    print(table(found))
    print(f"Stopped by Ctrl-C, all streams open, in {median(stopped):.1f} s.\n", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for what, number in (await kill_and_resume(Path(folder), options.phones, most)).items():
            print(f"{what:26}{number:>8,}")


def table(found):
    """Return the medians of all rounds, and how many times those of the bare handler they are."""
    rows = {name: [middle(column) for column in zip(*rounds)] for name, rounds in found.items()}
    pairs = zip(rows[KIT], rows[BARE], strict=True)
    lines = [" " * 24 + "".join(f"{head:>13}" for head in HEADS)]
    for name, row in rows.items():
        cells = [
            f"{n:,.1f} {unit}" if n is not None else "" for n, unit in zip(row, UNITS, strict=True)
        ]
        lines.append(f"{name:24}" + "".join(f"{cell:>13}" for cell in cells))
    times = [f"{ours / bare:.1f}" if bare else "" for ours, bare in pairs]
    return "\n".join([*lines, f"{'times':24}" + "".join(f"{cell:>13}" for cell in times)])


def middle(column):
    return None if None in column else median(column)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="6 posts once, not 24 three times")
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--bare", type=int, metavar="PORT", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.bare:
        return bare(options.bare)
    files = 4 * options.phones + 100
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(files, most), most))
    print(f"{options.phones} phones; load before {os.getloadavg()[0]:.1f}.", flush=True)
    asyncio.run(measured(options))
    print(
        f"The phones took {time.process_time():.0f} s of a processor; load {os.getloadavg()[0]:.1f}."
    )


if __name__ == "__main__":
    main()
