"""What `kit live` does: begin a room, or go on with one, or show one again; until Ctrl-C."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import shlex
import signal
import tempfile
import threading
import webbrowser
from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kit.classroom.room_file import RoomFile
from kit.hosts import labels
from kit.hosts.live.asked import Asked, asked_again
from kit.hosts.live.moves import State
from kit.hosts.live.parts import Part, parts_of
from kit.hosts.live.people import Person, letters
from kit.hosts.live.room import Room
from kit.hosts.live.store import Store
from kit.judging.pseudonyms import pseudonym_numbers
from kit.text.saving import check_free
from kit.text.say import printable
from kit.text.words import say

if TYPE_CHECKING:
    from kit.hosts.live.served import Served

_NEEDED = ("tornado", "psutil")  # Jupyter brings both
_CODE = 4  # letters of a room's code
Tell = Callable[[str], None]


class Opened(NamedTuple):
    """A room, its file where something will be written there, and how a teacher calls that."""

    room: Room
    store: Store | None
    path: Path


def run(options: Namespace, tell: Tell = print) -> int:
    """Serve the room that was asked for until it is stopped; return the exit status."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise ValueError(say("refuse-live-missing", package=missing[0]))
    _check(options)
    with tempfile.TemporaryDirectory() as folder, _opened(options, Path(folder)) as opened:
        asyncio.run(_serve(opened, options, tell))
    return 0


def _check(options):
    """Refuse what does not go together."""
    others = [name for name in ("resume", "replay") if getattr(options, name)]
    if len(others) + bool(options.what) != 1:
        raise ValueError(say("refuse-live-what"))
    if others:
        begins = ("codebook", "key", "labels", "question", "title", "own_pace", "once", "out")
        if given := [name for name in begins if getattr(options, name)]:
            flag = f"--{given[0].replace('_', '-')}"
            raise ValueError(say("refuse-live-option", option=flag, other=f"--{others[0]}"))


@contextlib.contextmanager
def _opened(options: Namespace, folder: Path) -> Iterator[Opened]:
    """Open the room that was asked for, and close its file at the end."""
    if options.replay:
        yield _shown_again(Path(options.replay), folder)
        return
    made = _resumed(Path(options.resume), folder) if options.resume else _begun(options, folder)
    with contextlib.closing(made.store):
        yield made


# --- Three ways to a room ---------------------------------------------------------------------


def _begun(options, folder):
    """Return a new room, and its file."""
    out = Path(options.out) if options.out else _free_name()
    check_free(out)
    asked = _asked(options, out, folder)
    parts = _parts(asked, folder)
    about = {
        "id": secrets.token_hex(8),
        "code": letters(_CODE),
        "begun": datetime.now(UTC).isoformat(timespec="seconds"),
        "title": asked.title or parts[0].title,
        "asked": asked.kept(),
    }
    room = _room(about, parts, asked)
    return Opened(room, Store.create(out, about, asked.material()), out)


def _resumed(path, folder):
    """Return a room that goes on where it was, and its file."""
    store = Store.open(path)
    try:
        about = store.about()
        asked = asked_again(about.get("asked", ""), store.material(), folder)
        room = _room(about, _parts(asked, folder), asked)
        room.restore(store.people(), store.lines(), store.moves())
    except BaseException:
        store.close()
        raise
    return Opened(room, store, path)


def _shown_again(path, folder):
    """Return a room as it was, with all that was said in it, at its beginning."""
    with RoomFile(path) as file:
        about, material = file.about(), file.material()
        asked = asked_again(about.get("asked", ""), material, folder)
        room = _room(about, _parts(asked, folder), asked, replay=True)
        people = [_person(one) for one in file.people()]
        room.restore(people, ((one.person, one.activity, one.event) for one in file.lines()), [])
    return Opened(room, None, path)


def _room(about, parts, asked, **how):
    known = [about.get(name, "") for name in ("id", "code", "title")]
    return Room(*known, parts, State(once=asked.once), **how)


def _person(kept):
    return Person(kept.number, kept.token, kept.back, pseudonym_numbers(kept.name), kept.joined)


def _parts(asked: Asked, folder: Path) -> list[Part]:
    answers = folder / "answers"
    answers.mkdir()
    return parts_of(asked.what, asked.how, answers, own_pace=asked.own_pace)


def _asked(options, out, folder):
    # A terminal may hand over what no file can carry.
    options.title, options.question = map(labels.carried, (options.title, options.question))
    book, _ = labels.asked_book(options, out, folder)
    own_pace, once = options.own_pace, options.once
    return Asked(options.what, book, options.key, options.title or "", own_pace, once)


def _free_name():
    """Return the first of room.db, room-2.db … that is not there."""
    path, number = Path("room.db"), 1
    while path.exists():
        number += 1
        path = Path(f"room-{number}.db")
    return path


# --- From start to end ------------------------------------------------------------------------


async def _serve(opened: Opened, options: Namespace, tell: Tell) -> None:
    """Listen, say where, and wait until somebody stops it."""
    from kit.hosts.live.addresses import LOOPBACK, address, listen, network_addresses
    from kit.hosts.live.served import Served
    from kit.hosts.live.server import Server

    room, store, path = opened
    local = options.local or store is None
    doors = listen(options.port, local=local)
    port = doors[0].getsockname()[1]
    found = [] if local else network_addresses()
    addresses = [address(host, port) for host in found or [LOOPBACK]]
    logging.getLogger("tornado").setLevel(logging.CRITICAL)  # what concerns the teacher, we tell
    say_it = _carefully(tell)
    served = Served(room, store, addresses, local=local, tell=say_it)
    server = Server(served, doors)
    stopped = _stop_on_signals()
    own = address(LOOPBACK, port)
    say_it(_opening(served, path, f"{own}present/{served.secret}", alone=not found and not local))
    if not options.no_browser:
        _open_browser(f"{own}present/{served.once()}")
    await stopped.wait()
    say_it(say("live-stopping"))
    await server.stop()
    if store:
        say_it(_closing(room, path))


def _opening(served: Served, path: Path, wall: str, *, alone: bool) -> str:
    """Return what is said when the room is open."""
    if not served.has_phones:
        lines = [say("live-replay", title=served.room.title), "", f"    {wall}"]
        return "\n".join([*lines, "", say("live-stop-replay")])
    first, *others = served.addresses
    lines = [say("live-open"), "", f"    {first}", f"    {served.room.code}", ""]
    if served.local:
        lines.append(say("live-local"))
    elif alone:
        lines.append(say("live-no-network"))
    else:
        lines.append(say("live-network"))
    if others:
        lines.append(say("live-others", addresses=", ".join(others)))
    lines += ["", say("live-wall"), "", f"    {wall}", ""]
    return "\n".join([*lines, say("live-stop", path=str(path))])


def _closing(room, path):
    """Return what is said when the room is closed: what is in it, and how to use it."""
    file = shlex.quote(str(path))
    answers = sum(
        part.tally.written(person.number) if part.is_text else part.tally.done(person.number)
        for part in room.parts
        for person in room.people
    )
    about = {"path": str(path), "people": len(room.people), "answers": answers}
    return "\n".join(
        [
            say("live-kept", **about),
            f"    kit pool {file} --report class.html",
            f"    kit live --resume {file}",
        ]
    )


def _stop_on_signals():
    """Return what is set by Ctrl-C, an order to end, or the terminal's end."""
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    numbers = [getattr(signal, name) for name in names]
    # What was started to survive its terminal (nohup) does.
    numbers = [n for n in numbers if n == signal.SIGINT or signal.getsignal(n) != signal.SIG_IGN]

    def stop(*_):
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)  # the second time it ends at once
        loop.call_soon_threadsafe(stopped.set)

    for number in numbers:
        signal.signal(number, stop)
    return stopped


def _carefully(tell):
    """Return what prints a text, and does not mind that the terminal is closed."""

    def said(words: str) -> None:
        with contextlib.suppress(OSError):
            tell(printable(words))

    return said


def _open_browser(address):
    """Open the presenter's page; a browser that takes its time, or is none, holds nothing up."""
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
