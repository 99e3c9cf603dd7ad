"""Files that are written for people: never over another one, and safe to open in a spreadsheet."""

import os
import re
from contextlib import contextmanager, suppress
from errno import EISDIR, ENOENT
from os import strerror
from pathlib import Path
from secrets import token_hex
from shutil import copymode

from kit.text.words import say

# A cell begins at the start of a text, but also after what some programs split at: those that read
# a CSV file by ; or | or tab, and those that know of no quotes and end a row at each end of a line.
_BEGINS = r"(^|[;|\t\r\n])"
_BLANK = "[ \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\x0b\x0c\x1c-\x1f\x85\u2028\u2029]"
_SIGN = "[=+\\-@＝＋－＠]"
# A sign makes a formula of what follows. What can follow none in any formula makes none: ;-) and
# a dash by itself stay as they are.
_FORMULA = rf"(?={_BLANK}*{_SIGN}+(?!{_SIGN}){_BLANK}*(?!{_BLANK}|[)\]}}*/>;|\t\r\n]|\Z))"
# A cell that begins with a blank of these hides one that follows it.
_HIDDEN = r"(?=[\t\r\n][\s\S])"
_OPEN = re.compile(rf"^('*){_HIDDEN}|{_BEGINS}('*){_FORMULA}")
_SHUT = re.compile(rf"^'('*){_HIDDEN}|{_BEGINS}'('*){_FORMULA}")


def neutral(cell):
    """Put an apostrophe before whatever a spreadsheet would take for a formula.

    That is a text, or a part of one that is a cell of its own for programs that split at ; or | or
    tab. One that has such an apostrophe gets another, so that `restored` gives it back as it was.

    >>> neutral("=1+1"), neutral("a;=1+1"), neutral(";-)"), neutral("-"), neutral(-2)
    ("'=1+1", "a;'=1+1", ';-)', '-', -2)
    """
    return _OPEN.sub(r"\2'\1\3", cell) if isinstance(cell, str) else cell


def restored(cell):
    """Return a text as it was before `neutral`; an apostrophe that guards nothing stays.

    >>> restored("'=1+1"), restored("a;'=1+1"), restored("'tis")
    ('=1+1', 'a;=1+1', "'tis")
    """
    return _SHUT.sub(r"\2\1\3", cell)


def harmless(table):
    """Return a table in which no text, nor any name of a row or column, can act as a formula."""
    table = table.rename(index=neutral, columns=neutral)
    table = table.rename_axis(index=neutral, columns=neutral)
    for place, kind in enumerate(table.dtypes):
        if kind.kind not in "iufbmM":
            cells = table.iloc[:, place].astype(object)
            table.isetitem(place, cells.map(neutral, na_action="ignore"))
    return table


def save(path, data, replace=False, *, ask="", private=False):
    """Write a text or bytes to a file, and return its path.

    A file that is there is left alone, unless it is to be replaced; then it is whole at any time,
    the old one or the new. `ask` is how a caller that can replace is asked for it, such as
    "replace=True". What is `private` can be read by its owner only; a file that is replaced stays
    as open to others as it was.

    Raises
    ------
    FileExistsError
        It is there, and is not to be replaced.
    ValueError
        It cannot be written: there is no such folder, say, or no room.
    """
    path = Path(path)
    data = data.encode() if isinstance(data, str) else data
    with _in_two_sentences(path, ask):
        _look(path, replace)
        if replace and path.is_file():
            _exchange(path.resolve(), data)
        else:  # new, or something that can only be written into, such as /dev/stdout
            with open(path, "wb" if replace else "xb", opener=opener(private)) as file:
                file.write(data)
    return path


def begin(path, data, *, private=False):
    """Write a new file that nobody ever sees half, and that is on disk when this returns.

    Of programs that begin it at once, one does; the others get a FileExistsError.
    """
    beside = _beside(path)
    try:
        _write(beside, data, private)
        try:
            os.link(beside, path)
        except FileExistsError:
            raise
        except (OSError, AttributeError):  # a disk without links, as on a stick, or in a browser
            _write(path, data, private)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def put(path, data, *, private=False):
    """Write a file, new or in the place of an old one: whole at any time, and on disk."""
    if path.is_file():
        _exchange(path.resolve(), data)
    else:
        beside = _beside(path)
        try:
            _write(beside, data, private)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder):
    """Wait until the disk knows which files are in a folder, where a system can be asked to."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network drives cannot
        door = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(door)
        finally:
            os.close(door)


def opener(private):
    """Return what `open` needs to make a file for its owner only, or None for the usual."""
    return (lambda path, flags: os.open(path, flags, 0o600)) if private else None


def check_free(path, replace=False, *, ask=""):
    """Refuse what `save` would refuse, before the work on what is to be saved is done."""
    with _in_two_sentences(Path(path), ask):
        _look(Path(path), replace)


def _look(path, replace):
    """Raise what writing there would raise."""
    if path.is_dir():
        raise IsADirectoryError(EISDIR, strerror(EISDIR))
    if not path.absolute().parent.is_dir():
        raise FileNotFoundError(ENOENT, strerror(ENOENT))
    if path.exists() and not replace:
        raise FileExistsError


def _exchange(path, data):
    """Put data in the place of a file: written beside it, then renamed, so it is never half."""
    beside = _beside(path)
    try:
        _write(beside, data, private=True)
        copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _beside(path):
    """Return a path for a moment; should it stay, it is named like what nobody hands in."""
    return path.with_name(f"._kit-{token_hex(8)}")


def _write(path, data, private):
    with open(path, "xb", opener=opener(private)) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _in_two_sentences(path, ask):
    """Say why a file cannot be written, and what would work."""
    try:
        yield
    except FileExistsError:
        about = {"path": str(path), "other": f"'{path.stem}-2{path.suffix}'", "ask": ask}
        name = "refuse-there-ask" if ask else "refuse-there"
        raise FileExistsError(say(name, **about)) from None
    except OSError as error:
        why = str(error.strerror or error)
        raise ValueError(say("refuse-unwritable", path=str(path), why=why)) from error
