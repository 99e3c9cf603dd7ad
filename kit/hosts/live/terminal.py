"""What a teacher's terminal says of a room, when it is open and when it is closed."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from kit.text.words import say

if TYPE_CHECKING:
    from kit.hosts.live.room import Room
    from kit.hosts.live.served import Served
    from kit.hosts.live.store import Store


def opening(served: Served, path: Path, wall: str, own: str) -> str:
    """Return what is said when the room is open; `own` is its address on this machine alone."""
    if not served.has_phones:
        lines = [say("live-replay", title=served.room.title), "", f"    {wall}"]
        return "\n".join([*lines, "", say("live-stop-replay")])
    first, *others = served.addresses
    where = "live-local" if served.local else "live-no-network" if first == own else "live-network"
    lines = [say("live-open"), "", f"    {first}", f"    {served.room.code}", "", say(where)]
    if others:
        lines.append(say("live-others", addresses=", ".join(others)))
    lines += ["", say("live-wall"), "", f"    {wall}", ""]
    return "\n".join([*lines, say("live-stop", path=str(path))])


def closing(room: Room, path: Path, store: Store) -> str:
    """Return what is said when the room is closed: what is in it, and how to use it."""
    lost = []
    if store.rescued:
        before, path = str(path), path.with_name(store.rescued.name)
        lost = [say("live-rescued", path=before, rescued=str(path))]
    elif not store.is_there:
        return say("live-lost", path=str(path))
    file = shlex.quote(str(path))
    numbers = [person.number for person in room.people]
    judged = [part.tally for part in room.parts if not part.is_text]
    written = [part.tally for part in room.parts if part.is_text]
    answers = sum(tally.done(number) for tally in judged for number in numbers)
    texts = sum(tally.written(number) for tally in written for number in numbers)
    people = len(room.answered())
    silent = len(room.people) - people
    about = {
        "path": str(path),
        "people": people,
        "silent": silent,
        "answers": answers,
        "texts": texts,
    }
    report = [f"    kit pool {file} --report class.html"] * (people > 0)
    return "\n".join([*lost, say("live-kept", **about), *report, f"    kit live --resume {file}"])
