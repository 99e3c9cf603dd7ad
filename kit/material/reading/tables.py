"""Read the cells of a table, CSV or Excel, by the row numbers that a spreadsheet shows."""

import re
from numbers import Integral
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from kit.material.reading.excel import excel_cells
from kit.material.reading.files import contents, is_excel, to_utf8
from kit.material.reading.findings import Finding
from kit.material.reading.headers import SEARCHED, find_header, no_such_row, passed_over
from kit.material.reading.records import is_records, read_records
from kit.material.reading.separated import csv_cells
from kit.text.say import some

_GUARDED = re.compile(r'="(.*)"', re.DOTALL)  # how a number is written that shall stay as it is


class Table(NamedTuple):
    """Cells as text, indexed by row number; what is wrong with broken rows; and remarks."""

    cells: pd.DataFrame
    broken: list[Finding]
    remarks: list[str]


def read_table(path, encoding=None, *, sheet=None, header=None, knows=None, collection=None):
    """Return the table in a CSV or Excel file, or in a list of records in JSON.

    Its columns are named by its first row that is not blank; by a later one where `knows` says
    so of it and not of the first; or by the row number `header`. An Excel `sheet` may be named.
    Where records are those of a known `collection`, its posts are the table.

    >>> from kit.material.data import folder
    >>> read_table(folder() / "posts.csv").cells.index[0]
    2
    """
    data = contents(path)
    name = Path(path).name
    broken = []
    _check_header(header)
    if is_excel(data, name):
        cells, remarks = excel_cells(data, name, sheet, knows)
        cells, above = _from_header(cells, header, knows, name)
        remarks += above + _gaps(cells)
        guarded = True
    else:
        data, remarks = to_utf8(data, name, encoding)
        if records := is_records(_opening(data), name):
            cells, broken, more = _record_cells(data, name, knows, collection)
        else:
            cells, broken, more = csv_cells(data, name, header, knows)
        remarks += more
        guarded = records or b'="' in data
    cells, more = _headed(cells)
    if cells.empty and not broken:
        raise ValueError(
            f"{name} has nothing below its first row, which holds the names of the columns. "
            + " ".join(["Add a row for each post.", *remarks])
        )
    return Table(cells, broken, remarks + more + (_unguard(cells) if guarded else []))


def _check_header(header):
    if header is not None and (
        isinstance(header, bool) or not isinstance(header, Integral) or header < 1
    ):
        raise ValueError(
            "header is the number of the row that names the columns, as a spreadsheet shows it, "
            f"but {header!r} was given. Try header=1."
        )


def _from_header(cells, header, knows, name):
    """Return the cells of a sheet from the row on that names the columns, and a remark."""
    if cells.empty:
        return cells, []
    if header is not None:
        if header > cells.index[-1]:
            raise ValueError(no_such_row(name, header))
        return cells[cells.index >= header], []
    top = cells[cells.index <= SEARCHED].values.tolist()
    place = find_header(top, knows) if knows else None
    if not place:
        return cells, []
    return cells.iloc[place:], passed_over(top[:place], cells.index[place])


def _opening(data):
    """Return how a text begins."""
    return data[:400].decode("utf-8", "ignore").lstrip()


def _any_row(row, at_top=False):
    return True


def _record_cells(data, name, knows, collection):
    try:
        text = data.decode("utf-8", "replace")
        rows, numbers, broken, remarks = read_records(text, name, knows or _any_row, collection)
    except RecursionError:
        raise ValueError(
            f"{name} is JSON in which objects stand in one another without end. Save the list of "
            "posts as a file of its own, or as “CSV UTF-8”."
        ) from None
    return pd.DataFrame(rows, index=numbers, dtype=object), broken, remarks


def _unguard(cells):
    """Take =" and " away where they keep a spreadsheet from taking cells for numbers."""
    changed = []
    for place, column in enumerate(cells):
        if any(cell[:2] == '="' for cell in cells[column]):
            bare = [_guarded(cell) for cell in cells[column]]
            if bare != cells[column].tolist():
                cells.isetitem(place, pd.Series(bare, index=cells.index, dtype=object))
                changed.append(column)
    if not changed:
        return []
    return [f'What stood in ="…", as if it were a formula, is a plain text now: {some(changed)}.']


def _guarded(cell):
    found = _GUARDED.fullmatch(cell)
    return found[1].replace('""', '"') if found else cell


def _headed(cells):
    """Take the names of the columns from the first row, and drop what is blank throughout."""
    if cells.empty:
        return cells, []
    # A row can be blank only where its first cell is; looking at those alone is fast.
    maybe = cells.iloc[blanks(cells.iloc[:, 0])]
    empty = [row for row, *rest in maybe.itertuples() if not "".join(rest).strip()]
    if empty:
        cells = cells.drop(index=empty)
    if cells.empty:
        return cells, []
    remarks = []
    if between := [row for row in empty if cells.index[0] < row < cells.index[-1]]:
        remarks.append(f"Blank rows were passed over: {some(between)}.")
    names, unnamed = [], []
    for number, given in enumerate(cells.iloc[0], 1):
        name = " ".join(given.encode("utf-8", "replace").decode().split())
        if not name:
            name = f"column {number}"
            unnamed.append(name)
        if name in names:
            remarks.append(f"Column {number} is called {name!r} too; it is {name} {number} now.")
            name = f"{name} {number}"
        names.append(name)
    cells = cells.iloc[1:].set_axis(names, axis=1)
    return cells.drop(columns=[c for c in unnamed if not "".join(cells[c]).strip()]), remarks


def _gaps(cells):
    """Return a remark on the rows that are missing among the cells of a workbook: blank ones."""
    rows = np.asarray(cells.index, dtype=int)
    places = np.flatnonzero(np.diff(rows) > 1)
    first = [row for at in places[:10] for row in range(rows[at] + 1, rows[at + 1])[:10]]
    number = int(np.diff(rows).sum()) - len(rows) + 1 if len(rows) else 0
    if not number:
        return []
    more = f" and {number - 5:,} more" if number > 5 else ""
    return [f"Blank rows were passed over: {', '.join(map(str, first[:5]))}{more}."]


def blanks(cells):
    """Return the positions of cells of a column with nothing to read in them.

    >>> blanks(pd.Series(["Hello", "", " "])).tolist()
    [1, 2]
    """
    return np.flatnonzero((cells == "") | cells.str.isspace())
