"""Pooling again as often as what was handed in changes, until whoever watches stops it.

A file is pooled once it has kept still, and what comes out takes the place of the files that were
written before; one that somebody else has changed since is theirs, and is left alone.
"""

from __future__ import annotations

import os
import time
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from kit.classroom.beside import LOCK
from kit.classroom.sources import is_address, names_a_file
from kit.classroom.uploads import noise
from kit.classroom.watched_changes import changes, number_of_people

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

_EVERY = 1.0  # seconds between two looks
_MOST_LOOKS = 20  # at a folder that never keeps still; then it is pooled as it is
# Looks more, before it is believed that people are gone: an export may be written anew just now.
_FEWER = 5


def watch(
    sources: Iterable[str],
    beside: Iterable[str],
    written: Iterable[str],
    first: Callable[[], Pooled],
    pool: Callable[[], Pooled],
    write: Callable[[Pooled, list[str]], object],
    *,
    tell: Callable[[str], None],
    enrolled: Callable[[Pooled], tuple[int, int] | None] = lambda _: None,
    sleep: Callable[[float], None] = time.sleep,
) -> int:
    """Pool, and again at every change, until it is interrupted; return the exit status.

    Parameters
    ----------
    sources, beside, written : list of str
        What is pooled, of which one at least must be a file or folder; other files that are read,
        such as a key, or a list to be filled in that is written too; and the files that are
        written.
    first
        Pools, says and writes all for the first time; what it cannot do it raises.
    pool, write
        Pool again; write again, all but the files that are named.
    tell
        Prints a line.
    enrolled
        Where there is a list of the class: how many of it have handed in, and how many it has.
    """
    paths = [Path(each) for each in sources if names_a_file(each) and not is_address(each)]
    if not paths:
        raise ValueError(
            "Codes and addresses do not change by themselves, so there is nothing to watch. "
            "Name a file or a folder, or leave out --watch."
        )
    files = paths, [Path(each) for each in beside], list(written)
    watching = _Watch(files, pool, write, tell, enrolled, sleep)
    try:
        watching.begin(first)
        while True:
            watching.step()
    except KeyboardInterrupt:
        tell("\nStopped watching. What was written stays.")
    return 0


def without(options: Namespace, left: list[str]) -> Namespace:
    """Return options that replace what is there, but for the files that are to be left alone."""
    kept = {name: None if value in left else value for name, value in vars(options).items()}
    return Namespace(**kept | {"replace": True})


class _Watch:
    def __init__(self, files, pool, write, tell, enrolled, sleep):
        self.sources, self.beside, self.written = files
        self.read = [*self.sources, *self.beside]
        self.pool, self.write, self.enrolled, self.sleep = pool, write, enrolled, sleep
        self.tell, self.last = tell, ""
        self.seen, self.before = {}, None
        self.here = None  # how many of those enrolled have handed in, and how many these are
        self.marks = {}  # what each file written here held when it was written
        self.theirs = []  # files written here that somebody else has changed since
        self.behind = False  # could something not be written, as while it is open elsewhere?

    def begin(self, first):
        self.seen = self.look()
        self.before = first()
        self.here = self.enrolled(self.before)
        self.marks = {path: _mark(path) for path in self.written}
        self.tell(f"Watching {_named(self.read)}. Press Ctrl-C to stop.")

    def step(self):
        """Wait a moment, and take in what has changed meanwhile."""
        self.sleep(_EVERY)
        now = self.look()
        if now != self.seen:
            self.changed(now)
        elif self.behind or not all(map(os.path.exists, self.theirs)):
            self.replace(self.before)

    def changed(self, now):
        """Pool again, once nothing is written any more."""
        now = self.still(now, _MOST_LOOKS)
        known = [*self.sources, *self.seen]  # a list to be filled in may come to be only here
        if gone := [path for path in self.read if path in known and not path.exists()]:
            self.once(f"Not there just now: {_named(gone)}. What was written stays.")
            return
        try:
            pooled = self.pool()
        except (ValueError, OSError) as error:
            self.seen = now
            self.once(f"It cannot be used as it stands, and what was written stays. {error}")
            return
        if number_of_people(pooled) < number_of_people(self.before) and not self.stays(now):
            return  # it is seen at the next look
        self.take(pooled, now)

    def still(self, now, most):
        """Return how the files look as soon as two looks are alike."""
        for _ in range(most):
            self.sleep(_EVERY)
            before, now = now, self.look()
            if now == before:
                break
        return now

    def stays(self, now):
        """Tell whether the files look the same for some time."""
        for _ in range(_FEWER):
            self.sleep(_EVERY)
            if self.look() != now:
                return False
        return True

    def take(self, pooled, now):
        """Say what is new, and write it."""
        other = sorted({*now.items()} ^ {*self.seen.items()})
        self.seen = now
        if not pooled.sheets and self.before.sheets:
            self.once("No answers are found any more. What was written stays.")
            return
        here = self.enrolled(pooled)
        said = changes(self.before, pooled, self.here, here)
        names = list(dict.fromkeys(path.name.removesuffix("-wal") for path, _ in other))
        for line in said or [f"Pooled again, for {_named(names)} changed: the same answers."]:
            self.once(line)
        self.before, self.here = pooled, here
        self.replace(pooled)

    def replace(self, pooled):
        """Write all files but those that are somebody else's by now."""
        told, self.theirs = self.theirs, [path for path in self.written if self.is_theirs(path)]
        if fresh := [path for path in self.theirs if path not in told]:
            self.once(
                f"Changed by somebody else, and so left as they are: {_named(fresh)}. "
                "Move them away, and they are written anew."
            )
        before = self.look()
        try:
            self.write(pooled, self.theirs)
            self.behind = False
        except (ValueError, OSError) as error:
            self.behind = True
            self.once(f"{error} It is tried again.")
        self.seen |= self.changed_since(before)
        self.marks |= {path: _mark(path) for path in self.written if path not in self.theirs}

    def changed_since(self, before):
        """Return what is read besides the sources and was just written here, as it is now."""
        now = self.look()
        changed = (path for path in self.beside if path in now and now[path] != before.get(path))
        return {path: now[path] for path in changed}

    def is_theirs(self, path):
        """Tell whether a file holds something else than what was written into it here."""
        return _mark(path) not in ("", self.marks[path])

    def look(self):
        """Return size, time and number of each file that is read, but of those written here."""
        own = {Path(path).resolve() for path in self.written}
        signs = {path: _sign(path) for path in _files(self.read) if path.resolve() not in own}
        return {path: sign for path, sign in signs.items() if sign}

    def once(self, line):
        """Say a line, unless it was said last."""
        if line != self.last:
            self.tell(line)
        self.last = line


def _files(paths):
    """Yield each file among some paths, and below those that are folders.

    What comes last to a room that is open stands in the file beside it; in the other one there,
    SQLite counts who reads it.
    """
    for path in paths:
        if not path.is_dir():
            yield from (path, path.with_name(f"{path.name}-wal"))
        for folder, _, names in os.walk(path):
            files = (name for name in names if not (noise(name) or name.endswith(("-shm", LOCK))))
            yield from (Path(folder) / name for name in files)


def _sign(path):
    """Return what changes with a file; nothing where there is none."""
    with suppress(OSError, ValueError):
        found = path.stat()
        return found.st_size, found.st_mtime_ns, found.st_ino
    return ()


def _mark(path):
    """Return what tells whether a file holds the same as before; "" where there is none."""
    with suppress(OSError):
        return blake2b(Path(path).read_bytes()).hexdigest()
    return ""


def _named(paths):
    return ", ".join(map(str, paths))
