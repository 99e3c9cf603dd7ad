"""A room on disk while the class is at work: what is acknowledged is there, whatever happens next.

One thread writes. While the disk is busy with one commit, whatever else comes in waits, and the
next commit is for all of it: a class of 300 waits for the disk as often as one person does.
"""

import asyncio
import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory
from threading import Lock, Thread
from typing import Any, Self

from kit.classroom import databases
from kit.classroom.room_file import BESIDE, SCHEMA, RoomFile
from kit.hosts.live.lock import beside, let_go, locked
from kit.hosts.live.people import Person
from kit.judging.disk import is_at, mark
from kit.judging.pseudonyms import pseudonym_numbers
from kit.text.saving import begin, check_free
from kit.text.say import plain_line
from kit.text.words import say

Line = dict[str, Any]  # as `kit.judging.event_lines.line_of` returns it
_Work = Callable[[sqlite3.Connection], object]

_WAITS = (0.0, 0.1, 0.3, 0.6)  # seconds, for who reads the room when it closes
_PATIENCE = 2  # seconds that a write waits for another program that writes to the room
_SYNCED = "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"  # macOS has a way of its own to be sure
# A conflict is named where one is expected: any other is a fault, and is raised.
_PERSON = """
INSERT INTO person(number, token, back, name, joined) VALUES(?, ?, ?, ?, ?)
ON CONFLICT(number) DO UPDATE SET token=excluded.token, back=excluded.back, name=excluded.name
"""
_EVENT = """
INSERT INTO event(person, activity, id, came, line) VALUES(?, ?, ?, ?, ?)
ON CONFLICT(person, activity, id) DO NOTHING
"""
_SET = "INSERT INTO room VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value"


class Store:
    """The file of a room, which this program alone writes to until it is closed.

    What is added is on disk when its call returns. Where it cannot be written, on a full disk
    say, `sqlite3.Error` is raised to each that waited, and nothing of it is there; what comes
    once there is room again is written as before. Made by `create` or `open`.
    """

    def __init__(self, path: Path, lock: sqlite3.Connection, db: sqlite3.Connection):
        self.path = path
        self._lock, self._db = lock, db
        self._waiting: SimpleQueue[tuple[Future[None], _Work] | None] = SimpleQueue()
        self._door, self._closed = Lock(), False
        self.rescued: Path | None = None  # where all of it is, should its file be gone at the end
        files = (path, beside(path, "-wal"))
        self._places = {file: mark(file.stat())[:2] for file in files if file.exists()}
        self._writer = Thread(target=self._write, name="room", daemon=True)
        self._writer.start()

    @classmethod
    def create(
        cls,
        path: Path | str,
        about: Mapping[str, str],
        material: Iterable[tuple[str, str, bytes]] = (),
    ) -> Self:
        """Begin a room: what it is, and the teacher's files as (role, name, bytes).

        The file is whole from the first moment on, and never takes the place of another.
        """
        path = Path(path)
        check_free(path)
        if not is_free(path):
            raise FileExistsError(say("room-file-left", path=str(path)))
        try:
            begin(path, _new_room(about, material), private=True)
        except FileExistsError:  # since just now
            check_free(path)
            raise
        return cls.open(path)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Go on with a room. Refuse what is none, what is damaged, and what is served just now."""
        _check_room(Path(path))
        path = Path(path).resolve()  # by whatever name, there is one lock and one set of files
        lock = locked(path)
        try:
            return cls(path, lock, _connected(path))
        except BaseException:
            let_go(path, lock)
            raise

    async def add_person(self, person: Person) -> None:
        """Add somebody who joined, or what is new about them, such as another name."""
        row = (person.number, person.token, person.back, person.called, person.joined)
        await self._saved(lambda db: db.execute(_PERSON, row))

    async def drop_person(self, person: Person) -> None:
        """Forget somebody who joined and said nothing."""
        whom = (person.number,)
        await self._saved(lambda db: db.execute("DELETE FROM person WHERE number = ?", whom))

    async def add_lines(self, person: int, activity: str, lines: Sequence[Line]) -> None:
        """Add a person's lines of answers; one that is there already stays as it is."""
        came = time.time()
        rows = [(person, activity, line["id"], came, _json(line)) for line in lines]
        await self._saved(lambda db: db.executemany(_EVENT, rows))

    async def add_move(self, body: Line) -> None:
        """Add what the presenter did."""
        row = (time.time(), _json(body))
        await self._saved(lambda db: db.execute("INSERT INTO move(came, body) VALUES(?, ?)", row))

    async def set(self, name: str, value: str) -> None:
        """Say something about the room, in the place of what was said by that name."""
        await self._saved(lambda db: db.execute(_SET, (name, value)))

    def about(self) -> dict[str, str]:
        """Return what is said about the room, by name."""
        with self._read() as file:
            return file.about()

    def material(self) -> list[tuple[str, str, bytes]]:
        """Return the teacher's own files as (role, name, bytes)."""
        with self._read() as file:
            return [tuple(one) for one in file.material()]

    def people(self) -> list[Person]:
        """Return all who joined, in order."""
        with self._read() as file:
            return [
                Person(one.number, one.token, one.back, pseudonym_numbers(one.name), one.joined)
                for one in file.people()
            ]

    def lines(self) -> Iterator[tuple[int, str, Line]]:
        """Return each line of answers with its person and activity, in the order they came."""
        with self._read() as file:
            for line in file.lines():
                yield line.person, line.activity, line.event

    def moves(self) -> list[Line]:
        """Return what the presenter did, in order."""
        with self._read() as file:
            return [move.body for move in file.moves()]

    def close(self) -> None:
        """Write what still waits, and leave the room as one file that can be copied."""
        with self._door:
            if self._closed:
                return
            self._closed = True
            self._waiting.put(None)
        self._writer.join()
        if self.is_there:
            self._lay_together()
        else:
            self.rescued = self._rescue()
        self._db.close()
        let_go(self.path, self._lock)

    @property
    def is_there(self) -> bool:
        """Whether the file is where it was."""
        return is_at(self.path, self._places[self.path])

    def _lay_together(self):
        """Leave one file. Whoever reads the room just now is waited for, but not for long.

        SQLite then keeps its files beside it, and clears them away when that reader is done.
        """
        self._db.execute("PRAGMA busy_timeout=100")
        for wait in _WAITS:
            time.sleep(wait)
            with suppress(sqlite3.OperationalError):
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._db.execute("PRAGMA journal_mode=DELETE")
                return

    def _rescue(self):
        """Write all that the open room holds to a free name beside where its file was; or None."""
        path = free_name(self.path)
        try:
            self._db.execute("VACUUM INTO ?", (str(path),))
            path.chmod(0o600)
        except (sqlite3.Error, OSError):
            return None
        return path

    async def _saved(self, work: _Work) -> None:
        """Have the writer do some work, and wait until the disk has it."""
        done: Future[None] = Future()
        with self._door:
            if self._closed:
                raise sqlite3.ProgrammingError("The room is closed.")
            self._waiting.put((done, work))
        await asyncio.wrap_future(done)

    def _write(self):
        """Commit all that waits, time and again, until the room is closed."""
        going = True
        while going:
            jobs = [self._waiting.get()]
            with suppress(Empty):
                while True:
                    jobs.append(self._waiting.get_nowait())
            going = jobs[-1] is not None
            # Whoever no longer waits was told nothing, and comes again.
            jobs = [job for job in jobs if job and job[0].set_running_or_notify_cancel()]
            if jobs:
                self._commit(jobs)

    def _commit(self, jobs):
        """Do the work of several in one transaction, and tell each of them."""
        try:
            self._check_places()
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                for _, work in jobs:
                    work(self._db)
        except Exception as error:
            if len(jobs) == 1:
                jobs[0][0].set_exception(error)
                return
            for job in jobs:  # one may be at fault: the others are not to suffer for it
                self._commit([job])
        else:
            for done, _ in jobs:
                done.set_result(None)

    def _check_places(self):
        """Refuse to write into what somebody deleted or moved: nobody would find it again."""
        for file, place in self._places.items():
            if not is_at(file, place):
                raise sqlite3.OperationalError(f"{file.name} is no longer where it was")

    @contextmanager
    def _read(self):
        """Open the room as it is on disk now, while the writer goes on. All of it is to be good."""
        with RoomFile(self.path) as file:
            yield file
            if file.faults:
                what = ", ".join(
                    f"{kind} {next(iter(found))}" for kind, found in file.faults.items()
                )
                raise ValueError(say("room-file-changed", path=str(self.path), what=what))


def is_free(path: Path) -> bool:
    """Tell whether a room may begin here: nothing is there, nor left of one whose file is gone.

    SQLite would take what is left for a part of the new one.
    """
    return not any(each.exists() for each in (path, *(beside(path, end) for end in BESIDE)))


def free_name(path: Path) -> Path:
    """Return the first of room.db, room-2.db … beside a path at which a room may begin."""
    free, number = path, 1
    while not is_free(free):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _json(said):
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _new_room(about, material):
    """Return the bytes of a room in which nothing has happened yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "room.db")
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.executescript(SCHEMA)
            db.executemany("INSERT INTO room VALUES(?, ?)", about.items())
            db.executemany("INSERT INTO material VALUES(?, ?, ?)", material)
        return path.read_bytes()


def _check_room(path):
    """Refuse what is no room, damaged, or of a later version of the kit."""
    try:
        with RoomFile(path) as file:
            file.about()
    except ValueError as error:
        raise ValueError(say("room-file-refused", path=str(path), why=str(error))) from error


def _connected(path):
    """Return a connection that writes to the room."""
    db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        databases.be_careful(db)
        # On a few network drives there is no WAL. SQLite goes on without it: slower, as safe.
        db.execute("PRAGMA journal_mode=WAL")
        db.executescript(_SYNCED)
        db.execute("PRAGMA user_version").fetchone()  # by now all its files are there
    except sqlite3.Error as error:
        db.close()
        why = plain_line(error)
        raise ValueError(say("room-file-unusable", path=str(path), why=why)) from error
    return db
