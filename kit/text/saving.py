"""Files that are written for people: never over another one, and safe to open in a spreadsheet."""

from contextlib import contextmanager
from errno import EISDIR, ENOENT
from os import strerror
from pathlib import Path
from secrets import token_hex
from shutil import copymode


def neutral(cell):
    """Put an apostrophe before a text that a spreadsheet would take for a formula.

    >>> neutral("=1+1"), neutral("-"), neutral(-2)
    ("'=1+1", '-', -2)
    """
    if (
        isinstance(cell, str)
        and len(cell) > 1
        and (cell[0] in "\t\r\n" or cell.lstrip()[:1] in tuple("=+-@＝＋－＠"))
    ):
        return f"'{cell}"
    return cell


def restored(cell):
    """Return a text as it was before `neutral`; an apostrophe of its own stays.

    >>> restored("'=1+1"), restored("'tis")
    ('=1+1', "'tis")
    """
    return cell[1:] if cell[:1] == "'" and neutral(cell[1:]) == cell else cell


def harmless(table):
    """Return a table in which no text, nor any name of a row or column, can act as a formula."""
    table = table.rename(index=neutral, columns=neutral)
    table = table.rename_axis(index=neutral, columns=neutral)
    for place, kind in enumerate(table.dtypes):
        if kind.kind not in "iufbmM":
            cells = table.iloc[:, place].astype(object)
            table.isetitem(place, cells.map(neutral, na_action="ignore"))
    return table


def save(path, data, replace=False, *, ask=""):
    """Write a text or bytes to a file, and return its path.

    A file that is there is left alone, unless it is to be replaced; then it is whole at any time,
    the old one or the new. `ask` is how a caller that can replace is asked for it, such as
    "replace=True".

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
            with path.open("wb" if replace else "xb") as file:
                file.write(data)
    return path


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
    beside = path.with_name(f".kit-{token_hex(8)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _in_two_sentences(path, ask):
    """Say why a file cannot be written, and what would work."""
    try:
        yield
    except FileExistsError:
        raise FileExistsError(
            f"{path} is there already, and nothing of yours is overwritten. "
            f"Choose another name, such as '{path.stem}-2{path.suffix}'"
            + (f", or ask for it: {ask}." if ask else ".")
        ) from None
    except OSError as error:
        raise ValueError(
            f"{path} cannot be written: {error.strerror or error}. "
            "Choose another name, or a folder that is there."
        ) from error
