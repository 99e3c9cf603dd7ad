"""Files that are written for people: never over another one, and safe to open in a spreadsheet."""

from pathlib import Path


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


def save_new(path, data):
    """Write a text or bytes to a new file, and never over one that is there."""
    data = data.encode() if isinstance(data, str) else data
    try:
        with Path(path).open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise FileExistsError(
            f"{path} is there already, and nothing of yours is overwritten. "
            f"Choose another name, such as '{Path(path).stem}-2{Path(path).suffix}'."
        ) from None
    except OSError as error:
        raise ValueError(
            f"{path} cannot be written: {error.strerror or error}. "
            "Choose another name, or a folder that is there."
        ) from None
