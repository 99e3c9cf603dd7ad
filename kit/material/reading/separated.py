"""Read the cells of a CSV file: quickly where it is flawless, with care where it is not."""

import csv
import io
import re
from itertools import islice

import numpy as np
import pandas as pd

from kit.material.reading.findings import Finding
from kit.material.reading.headers import SEARCHED, find_header, no_such_row, passed_over
from kit.text.say import many

_SEPARATORS = ",;\t|"
_NO_SEPARATOR = "\x1f"  # the unit separator, which nobody types
_HEAD = 20_000  # bytes in which the names of the columns stand


def csv_cells(data, name, header=None, knows=None):
    """Return the cells in the UTF-8 bytes of a CSV file, what is wrong with rows, and remarks."""
    hint = re.match(rb"sep=(.)\r?\n", data)  # a line for Excel, which does not show it as a row
    if hint:
        data = data[hint.end() :]
    if not data.endswith(b"\n") or data.endswith((b"\n\n", b"\n\r\n")):
        data = data.rstrip(b"\r\n") + b"\n"
    named = hint[1].decode("latin-1") if hint else None
    data, above, remarks = _without_title(data, name, named, header, knows)
    head = data[:_HEAD].decode("utf-8", "surrogateescape").lstrip("\r\n")
    separator = named or _separator(head)
    if len(_first_row(head, separator)) == 1:
        # Nothing stands beside the only column, so every comma belongs to a text.
        separator = _NO_SEPARATOR
    cells, broken = read_fast(data, separator), []
    if cells is None:
        cells, broken = read_with_care(data.decode("utf-8", "surrogateescape"), separator, name)
    if above:
        cells.index += above
        broken = [fault._replace(row=fault.row + above) for fault in broken]
    return cells, broken, remarks


def _without_title(data, name, separator, header, knows):
    """Return a CSV file from the line on that names the columns, how many rows are gone, remarks.

    The rows above that line may have any number of cells.
    """
    if knows is None and header is None:
        return data, 0, []
    head = data[: _HEAD * 50 if header else _HEAD].decode("utf-8", "surrogateescape")
    for sign in [separator] if separator else _SEPARATORS:
        top = list(_top_rows(head, sign, header))
        place = header - 1 if header else find_header([row for row, _ in top], knows)
        if place is None:
            continue
        if place >= len(top):
            raise ValueError(no_such_row(name, header))
        if place == 0 or not any("".join(row) for row, _ in top[:place]):
            return data, 0, []
        lines = data[: len(head.encode("utf-8", "surrogateescape"))].splitlines(keepends=True)
        told = [] if header else passed_over([row for row, _ in top[:place]], place + 1)
        return data[sum(map(len, lines[: top[place - 1][1]])) :], place, told
    return data, 0, []


def _top_rows(head, separator, header):
    """Yield the first rows of a CSV file, and the number of lines up to the end of each."""
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
    try:
        for row in islice(reader, max(SEARCHED, header or 0)):
            yield row, reader.line_num
    except csv.Error:
        return


def _separator(head):
    """Return the separator that stands as often in most rows as in the first.

    >>> _separator("id;text, as posted;date\\n1;Hello;x\\n2;Well, hello;y\\n")
    ';'
    """
    lines = re.sub('"[^"]*"', "", head).splitlines()[:50]

    def agreement(separator):
        number = lines[0].count(separator) if lines else 0
        return number and sum(line.count(separator) == number for line in lines), number

    return max(_SEPARATORS, key=agreement)


def _first_row(head, separator):
    try:
        return next(csv.reader(io.StringIO(head, newline=""), delimiter=separator), [])
    except csv.Error:
        return []


def read_fast(data, separator):
    """Return the cells of a flawless file; None if any row is broken, or may be.

    Flawless files pandas reads at full speed. The others go through Python's own csv module,
    several times slower, which tells good rows from broken ones.
    """
    letters = np.frombuffer(data, np.uint8)
    quotes = np.flatnonzero(letters == ord('"'))
    if not _pair_up(quotes, letters, separator) or b"\0" in data:
        return None
    how = {"sep": separator, "header": None, "index_col": False, "low_memory": False}
    how |= {"na_filter": False, "skip_blank_lines": False}
    try:
        # Left to guess, pandas is fastest; and the names of the columns, read as cells, keep it
        # from taking ids for numbers. Unless a name is a number: then it is told.
        cells = pd.read_csv(io.BytesIO(data), **how)
        if any(dtype.kind != "O" for dtype in cells.dtypes):
            cells = pd.read_csv(io.BytesIO(data), dtype=object, **how)
    except (pd.errors.ParserError, pd.errors.EmptyDataError, UnicodeDecodeError):
        return None  # too many cells in a row, a blank first one, or damaged letters
    if (cells.iloc[:, -1] == "").any():
        # It may be that pandas has filled up rows with too few cells: count the separators.
        separators = np.flatnonzero(letters == ord(separator))
        outside = np.searchsorted(quotes, separators) % 2 == 0
        if outside.sum() != len(cells) * (cells.shape[1] - 1):
            return None
    cells.index += 1
    return cells


def _pair_up(quotes, letters, separator):
    """Tell whether quotation marks open at the start of a cell and close at the end of one.

    Two in a row, which stand for one inside a text, close and open again.
    """
    # The file ends with a newline, which stands before the first letter too: at −1.
    before, after = letters[quotes[0::2] - 1], letters[quotes[1::2] + 1]
    edges = [ord(sign) for sign in (separator, "\n", '"')]
    return (
        len(quotes) % 2 == 0
        and np.isin(before, edges).all()
        and np.isin(after, [*edges, ord("\r")]).all()
    )


def read_with_care(text, separator, name):
    """Return the cells of good rows, and what is wrong with the others."""
    rows, numbers, broken = [], [], []
    for number, cells in _csv_rows(text, separator):
        empty = cells is not None and not "".join(cells).strip()
        if not rows:
            if cells is None:
                raise ValueError(
                    f"The quotation marks in the first row of {name} do not pair up. "
                    "Write the names of the columns there, without quotation marks."
                )
            if empty:
                continue
            width = len(cells)
            named = max(place for place, cell in enumerate(cells, 1) if cell.strip())
        elif empty:
            cells = [""] * width
        elif cells is not None and named <= len(cells) < width:
            cells += [""] * (width - len(cells))  # cells below a blank name may be missing
        elif fault := _fault(cells, rows[0], separator):
            broken.append(Finding(number, *fault))
            continue
        rows.append(cells[:width])
        numbers.append(number)
    return pd.DataFrame(rows, index=numbers, dtype=object), broken


def _csv_rows(text, separator):
    """Yield the number and the cells of each row; None for cells that cannot be told apart."""
    lines = list(io.StringIO(text, newline=""))
    number = start = 0
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        here = start + reader.line_num
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield number, None
            # A mark that is never closed swallows line after line: begin again at the next.
            start = here + 1
            rest = map(lines.__getitem__, range(start, len(lines)))
            reader = csv.reader(rest, delimiter=separator, strict=True)


def _fault(cells, names, separator):
    """Return what is wrong with a row below these names, as kind and sentence, or None."""
    width = len(names)
    if cells is None:
        return (
            "quotation marks",
            'its quotation marks do not pair up. Write each one inside a text twice (""), '
            "or save the table again from a spreadsheet.",
        )
    if len(cells) < width or _too_many(cells, names):
        sign = {",": "a comma", ";": "a semicolon", "\t": "a tab"}.get(separator, repr(separator))
        return (
            "number of cells",
            f"it has {many(len(cells), 'cell')}, but the first row has {width}. A text with a "
            f"line break or {sign} in it must stand in quotation marks; cells that are missing "
            "must be filled in.",
        )
    # Asking first whether all is ASCII saves most rows the search.
    damaged = [cell for cell in cells if not cell.isascii() and re.search("[\udc80-\udcff]", cell)]
    if damaged:
        word = re.search(r"\w*[\udc80-\udcff]+\w*", damaged[0])[0]
        shown = re.sub("[\udc80-\udcff]", "�", word)
        return (
            "unreadable letters",
            f"a letter cannot be read, as in “{shown}”. "
            "Type it again, and save the file as “CSV UTF-8”.",
        )
    return None


def _too_many(cells, names):
    """Tell whether a row has cells too many: separators alone at its end are how programs write.

    But where a cell begins with a space, as what follows a comma in a sentence, a text was cut.
    """
    more = cells[len(names) :]
    return any(map(str.strip, more)) or (bool(more) and _spaced(cells) and not _spaced(names))


def _spaced(cells):
    return any(cell[:1] == " " and cell.strip() for cell in cells)
