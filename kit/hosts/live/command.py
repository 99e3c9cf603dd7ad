"""What `kit live` does: begin a room, or go on with one, or show one again; until Ctrl-C."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
import tempfile
import threading
import webbrowser
from argparse import Namespace
from importlib.util import find_spec
from pathlib import Path

from kit.hosts.live.opened import Opened, opened
from kit.hosts.live.teller import Tell, Teller
from kit.hosts.live.terminal import closing, opening
from kit.text.words import say

_NEEDED = ("tornado", "psutil")  # Jupyter brings both


def run(options: Namespace, tell: Tell = print) -> int:
    """Serve the room that was asked for until it is stopped; return the exit status."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise ValueError(say("refuse-live-missing", package=missing[0]))
    _check(options)
    logging.getLogger("tornado").setLevel(logging.CRITICAL)  # what concerns the teacher, we tell
    with contextlib.ExitStack() as open_until:
        folder = Path(open_until.enter_context(tempfile.TemporaryDirectory()))
        # Where it cannot listen no room is begun.
        doors = _doors(None, options, open_until) if options.what else []
        made = open_until.enter_context(opened(options, folder))
        doors = doors or _doors(made.store, options, open_until)
        with Teller(tell) as teller:
            asyncio.run(_serve(made, doors, options, teller))
        if made.store:
            tell(closing(made.room, made.path, made.store))
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


async def _serve(made: Opened, doors: list[socket.socket], options: Namespace, tell: Tell) -> None:
    """Listen, say where, and wait until somebody stops it."""
    from kit.hosts.live.addresses import LOOPBACK, address
    from kit.hosts.live.server import Server

    local = options.local or made.store is None
    own = address(LOOPBACK, port := doors[0].getsockname()[1])
    if made.store:
        await made.store.set("port", str(port))
    served = _served(made, own, port, local, tell)
    server, stopped = Server(served, doors), _stop_on_signals()
    asyncio.get_running_loop().set_exception_handler(
        lambda _, said: served.tell_fault(
            "a connection", said.get("exception") or RuntimeError(said["message"])
        )
    )
    tell(opening(served, made.path, f"{own}present/{served.secret}", own))
    if not options.no_browser:
        _open_browser(f"{own}present/{served.once()}")
    await stopped.wait()
    tell(say("live-stopping"))
    await server.stop()


def _served(made, own, port, local, tell):
    """Return the room as it is served: at addresses of the network, if it is in one."""
    from kit.hosts.live.addresses import address, network_addresses
    from kit.hosts.live.own_secret import own_secret
    from kit.hosts.live.served import Served

    def look():
        return [own] if local else [address(host, port) for host in network_addresses()]

    room, store, path = made
    where = look() or [own]
    own_one = own_secret() if store else ""
    known = {"file": str(path), "own": own_one, "tell": tell}
    return Served(room, store, where, local=local, look=look, **known)


def _doors(store, options, closed):
    """Return what listens: where the room was before, if that is free, for phones look there."""
    from kit.hosts.live.addresses import listen

    before = store.about().get("port", "") if store else ""
    known = int(before) if before.isdecimal() and len(before) < 6 else 0
    doors = listen(options.port, local=options.local or bool(options.replay), before=known)
    for door in doors:
        closed.enter_context(door)
    return doors


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


def _open_browser(address):
    """Open the presenter's page; a browser that takes its time, or is none, holds nothing up."""
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
