"""A room is served by one program at a time.

That is a lock on an empty file beside the room. SQLite takes it, so on each system it is the
system's own, and ends with the process, even with one that is killed. A lock on the room itself
would do as well, but for this: nobody could then read what the class has said so far.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from kit.classroom.room_file import LOCK
from kit.text.words import say


def beside(path: Path, ending: str) -> Path:
    """Return a path beside a room that begins with its name, as SQLite's own files do."""
    return path.with_name(path.name + ending)


def locked(path: Path) -> sqlite3.Connection:
    """Return the lock that says this program serves a room; refuse where another has it."""
    file = beside(path, LOCK)
    try:
        lock = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise ValueError(say("refuse-unwritable", path=str(file), why=str(error))) from error
    try:
        lock.execute("PRAGMA journal_mode=OFF")  # nothing is ever written there
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        lock.close()
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise ValueError(say("room-file-served", path=str(path))) from None
        raise ValueError(say("refuse-unwritable", path=str(file), why=str(error))) from error
    if file.exists():
        return lock
    lock.close()  # another server was just leaving, and took the file with it
    return locked(path)


def let_go(path: Path, lock: sqlite3.Connection) -> None:
    """Give the lock back, and take its file away while nobody else can have it."""
    file = beside(path, LOCK)
    try:
        file.unlink(missing_ok=True)
    except OSError:  # Windows removes no file that is open, and so none that others have opened
        lock.close()
        with suppress(OSError):
            file.unlink(missing_ok=True)
    lock.close()
