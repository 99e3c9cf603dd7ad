"""A database (SQLite) that may come from anybody, opened to be read and never changed.

It may be in use just now, or have been when it was copied; or it is in a zip or a mail. Nothing in
it can act: it is only read, by queries that are not made of what stands in it.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

from kit.classroom.beside import BESIDE, is_database
from kit.text.say import plain_line

_LARGEST = 500_000_000  # bytes of a file, and of what lies beside it
_LARGEST_VALUE = 25_000_000  # bytes of one value
_WAIT = 5.0  # seconds, while the program that the file belongs to writes

_COUNTS = ("sqlite_stat1", "sqlite_stat4")  # tables in which SQLite counts rows by itself

_Tables = set[tuple[str, str, str, str]]


def opened(
    source: Path | bytes, closed: ExitStack, strange: str
) -> tuple[sqlite3.Connection, bool]:
    """Open a database, which `closed` closes; it is read as it was at one moment.

    `strange` is said of what is none. Return it, and whether it was in use when it was copied, and
    what SQLite kept beside it is not here: then what came last may be missing.

    Raises
    ------
    ValueError
        It is none, or too large; the message says so in two sentences.
    sqlite3.Error
        It is damaged, or locked: see `damaged`.
    """
    if isinstance(source, bytes):
        db, cut_short = _of_bytes(source, strange)
    else:
        db, cut_short = _of_file(source, closed, strange)
    closed.enter_context(closing(db))
    for option in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        db.execute(f"PRAGMA {option}")
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    db.text_factory = lambda raw: raw.decode("utf-8", "replace")
    db.execute("BEGIN")
    return db, cut_short


def check_pages(db: sqlite3.Connection) -> None:
    """Refuse a database of which a page is damaged."""
    if (said := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise sqlite3.DatabaseError(said)


def tables(db: sqlite3.Connection) -> _Tables:
    """Return all that a database consists of; but for what SQLite counts by itself."""
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {
        (kind, name, of, " ".join(str(sql).split()))
        for kind, name, of, sql in rows
        if (kind, name) not in {("table", each) for each in _COUNTS}
    }


def tables_of(schema: str) -> _Tables:
    """Return the same of a database that has been made by these statements."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(schema)
        return tables(db)


def be_careful(db: sqlite3.Connection) -> None:
    """Let nothing in a database act that is written to: it may come from anybody."""
    db.execute("PRAGMA trusted_schema = OFF")
    if sys.version_info >= (3, 12):
        db.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        db.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def damaged(error: sqlite3.Error) -> str:
    """Say in two sentences why a database cannot be read."""
    said = plain_line(error, 100).rstrip(".")
    if _is_locked(error):
        return "It is locked by the program that writes it. Try again in a moment."
    return (
        f"It is a damaged database ({said}). Look for another copy of it, perhaps on the machine "
        "where it was made."
    )


def _of_file(path, closed, strange):
    """Open a file where it lies, so that nothing in it or beside it changes."""
    beside = {ending: path.with_name(path.name + ending) for ending in BESIDE}
    there = {ending for ending, each in beside.items() if each.is_file()}
    _check_size(path.stat().st_size + sum(beside[ending].stat().st_size for ending in there))
    with path.open("rb") as file:
        _check_head(head := file.read(20), strange)
    if "-shm" in there and (shared := _shared(path)):
        return shared, False
    if there - {"-shm"}:
        # To look into it SQLite would have to write beside it.
        folder = Path(closed.enter_context(TemporaryDirectory()))
        for each in (path, *(beside[ending] for ending in there - {"-shm"})):
            shutil.copyfile(each, folder / each.name)
        return _connected(folder / path.name, "rw"), False
    return _connected(path, "ro&immutable=1"), _is_in_use(head)


def _of_bytes(data, strange):
    """Open what was in a zip, in a mail or elsewhere, without writing it anywhere."""
    _check_head(data, strange)
    if cut_short := _is_in_use(data):  # in memory nothing lies beside it, and so it may not say so
        data = b"".join((data[:18], b"\1\1", data[20:]))
    db = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if not hasattr(db, "deserialize"):  # SQLite can be built without
            raise ValueError(
                "It is a database inside another file, and SQLite here reads such only by "
                "themselves. Save it into a folder, and give its path."
            )
        db.deserialize(data)
    except BaseException:
        db.close()
        raise
    return db, cut_short


def _check_size(size):
    if size > _LARGEST:
        raise ValueError(
            f"It has {size / 1e6:,.0f} MB, and at most {_LARGEST / 1e6:,.0f} MB are read. No "
            "class’s answers need so much: look whether this is the right file."
        )


def _check_head(head, strange):
    if not is_database(head):
        raise ValueError(strange)


def _connected(path, mode):
    # A URI has signs of its own, which a name may have as well.
    uri = path.absolute().as_uri()
    return sqlite3.connect(f"{uri}?mode={mode}", uri=True, isolation_level=None, timeout=_WAIT)


def _shared(path):
    """Return a file that is open elsewhere, or was; None where this disk cannot share it."""
    db = _connected(path, "ro")
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchone()
        return db
    except sqlite3.OperationalError as error:
        db.close()
        if _is_locked(error):
            raise
        return None
    except sqlite3.Error:
        db.close()
        raise


def _is_in_use(head):
    """Tell by its header whether a file was not closed: part of it may stand beside it (WAL)."""
    return head[18:20] == b"\2\2"


def _is_locked(error):
    return "locked" in str(error) or "busy" in str(error)
