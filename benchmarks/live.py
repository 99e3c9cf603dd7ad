"""A room of 300 phones on one machine: how soon answers are on disk, and what is there after kills.

    python benchmarks/live.py [--quick] [--phones 300]

Each phone judges 24 posts, one about every two seconds, with its stream open; then the presenter
goes on. Beside it, in turns, as many phones speak to a bare tornado handler, which answers the
same requests and keeps nothing. Then the server is killed five times at random moments, and phones
send again what was not acknowledged. Phones and server share the machine; nothing leaves it.
"""

import argparse
import asyncio
import os
import random
import resource
import signal
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import room_servers
from phones import Phone, Wall
from room_servers import Server, answers, code_of, free_port, room

from kit.classroom.room_file import RoomFile

ACTIVITY = "direction-a"
PACE = 2.0  # seconds a judgement, half as much more or less
COMING = 10.0  # seconds in which a class comes in
KILLS = 5
BACK = 30  # seconds in which all phones are back
SLEEPERS = 10  # phones that sleep while the server is killed
BARE = "a bare tornado handler"
KIT = "kit live"
HEADS = ("p50", "p95", "max", "one core", "memory", "last phone")
UNITS = ("ms", "ms", "ms", "%", "MB", "ms")


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
    server = Server(room_servers.__file__, port)
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
    server = room(path, port, ACTIVITY, "--own-pace")
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


# --- What is there ----------------------------------------------------------------------------


async def kill_and_resume(folder, phones):
    """Kill a room time and again while its class judges; return what came of it."""
    path, port = folder / "killed.db", free_port()
    server, chance = room(path, port, ACTIVITY, "--own-pace"), random.Random(5)
    try:
        wall = Wall(port)
        await wall.open(server.secret())
        mine = [Phone(port, random.Random(n)) for n in range(phones)]
        posts = await class_comes(mine, code_of(path))
        await wall.forward()
        for phone in (asleep := mine[:SLEEPERS]):
            await phone.page.close()
        judging = asyncio.gather(*(phone.judge(ACTIVITY, posts, PACE) for phone in mine))
        began, away, moves_lost = time.perf_counter(), [], 0
        for number in range(KILLS):
            due = began + len(posts) * PACE * (number + chance.random()) / KILLS
            await asyncio.sleep(max(0.5, due - time.perf_counter()))
            server.end(signal.SIGKILL)
            since = time.perf_counter()
            server = room(path, port)
            await answers(port)
            away.append(time.perf_counter() - since)
            await wall.page.close()
            known = wall.number
            await wall.open(server.secret())
            moves_lost += wall.number != known
            await wall.forward()
        await judging
        awake = [await wakes(phone, wall) for phone in asleep]
        there = await all_there(wall, mine)
        await asyncio.gather(*(page.close() for page in [wall.page, *(p.page for p in mine)]))
    finally:
        server.end()
    return on_disk(path, mine) | {
        "moves lost": moves_lost,
        "requests sent again": sum(phone.again for phone in mine),
        "seconds away, median": round(median(away), 1),
        "phones that slept": len(awake),
        "of them with all of it": sum(awake),
        "phones where the class is": there,
    }


async def wakes(phone, wall):
    """Let a phone come back; tell whether it has all its own answers, and where the class is."""
    phone.page.latest.clear()
    phone.page.open()
    told = await phone.line.ask("GET", "/api/room")
    while "stage" not in phone.page.latest:
        await asyncio.sleep(0.02)
    said = {event["post_id"]: event["label"] for event in phone.saved.values()}
    entries = {post: entry["first"] for post, entry in told["saved"][ACTIVITY].items()}
    numbers = {stage["number"] for stage in (told["stage"], phone.page.latest["stage"])}
    return entries == said and numbers == {wall.number}


async def all_there(wall, phones):
    """Wait until all phones, back from the last kill, know of the last move; return how many do."""
    end = time.perf_counter() + BACK
    while True:
        stages = [phone.page.latest.get("stage", {}) for phone in phones]
        there = sum(stage.get("number") == wall.number for stage in stages)
        if there == len(phones) or time.perf_counter() > end:
            return there
        await asyncio.sleep(0.1)


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
        for what, number in (await kill_and_resume(Path(folder), options.phones)).items():
            print(f"{what:26}{number:>8,}")


def table(found):
    """Return the medians of all rounds, and how many times those of the bare handler they are."""
    rows = {
        name: [middle(column) for column in zip(*rounds, strict=True)]
        for name, rounds in found.items()
    }
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
    parser.add_argument(
        "--quick", action="store_true", help="6 posts once, not 24 thrice, before the kills"
    )
    parser.add_argument("--phones", type=int, default=300)
    options = parser.parse_args()
    files = 4 * options.phones + 100
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(files, most), most))
    print(f"{options.phones} phones; load before {os.getloadavg()[0]:.1f}.", flush=True)
    asyncio.run(measured(options))
    phones = time.process_time()
    print(f"The phones took {phones:.0f} s of a processor; load after {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
