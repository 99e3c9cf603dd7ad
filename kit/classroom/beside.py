"""Which files are databases, as rooms are, and what lies beside such while it is in use.

Here SQLite itself is not needed: not every Python has it, such as that of some browsers.
"""

from collections.abc import Container
from contextlib import suppress
from pathlib import Path

BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file that is in use
LOCK = "-lock"  # what stands beside a room that is served, for one program only

_BEGINS = b"SQLite format 3\0"


def is_database(head: bytes) -> bool:
    """Tell by its first 16 bytes whether a file is a database."""
    return head.startswith(_BEGINS)


def is_database_file(path: str | Path) -> bool:
    """Tell the same of a file by its path; what cannot be opened is none."""
    with suppress(OSError):
        if Path(path).is_file():  # a pipe would be waited for
            with Path(path).open("rb") as file:
                return is_database(file.read(16))
    return False


def is_beside(path: Path) -> bool:
    """Tell whether a file is what SQLite, or whoever serves a room, keeps beside another one."""
    ending = _ending(path.name)
    return bool(ending) and path.with_name(path.name.removesuffix(ending)).is_file()


def is_beside_in(entries: Container[str], path: str) -> bool:
    """Tell the same of a file in a zip, which has these."""
    ending = _ending(path)
    return bool(ending) and path.removesuffix(ending) in entries


def _ending(name):
    return next((each for each in (*BESIDE, LOCK) if name.endswith(each)), "")
