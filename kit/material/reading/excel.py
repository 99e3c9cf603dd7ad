"""Read the cells of an Excel workbook as text, sheet by sheet."""

import io
import warnings
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

import pandas as pd

from kit.material.reading.headers import SEARCHED, find_header
from kit.material.reading.inflated import deflated
from kit.text.say import option, some

_INEXACT = 10**15  # from here on a spreadsheet loses digits, and shows a number as 1.23E+15
_MOST_CELLS = 5_000_000  # of one sheet, blank ones within it too; they take half a gigabyte


class Sheet(NamedTuple):
    """One sheet: its name, whether its tab is hidden, and its cells as text, by row number."""

    title: str
    hidden: bool
    cells: pd.DataFrame


def excel_sheets(data, name):
    """Return all sheets of a workbook that have anything in them, in the order of their tabs.

    Rows that are blank are left out of the cells.

    Raises
    ------
    ValueError
        It is no workbook, or would not fit into memory.
    """
    with _opened(data, name) as book:
        sheets = [
            Sheet(sheet.title, _is_hidden(sheet), _cells(sheet, name)) for sheet in book.worksheets
        ]
    if found := [sheet for sheet in sheets if not sheet.cells.empty]:
        return found
    raise _empty(name)


def excel_cells(data, name, wanted=None, knows=None):
    """Return the cells of one sheet, and a remark on which it is if there are others.

    It is the one `wanted`, by its name or as the 1st, 2nd … tab, or else the first that is not
    hidden; where `knows` tells whether a row names the columns that are looked for, the first
    that has such a row.
    """
    with _opened(data, name) as book:
        heads = {sheet: _head(sheet) for sheet in book.worksheets}
        sheets = [sheet for sheet, head in heads.items() if any(map(any, head))]
        if not sheets:
            raise _empty(name)
        titles = some([f"{sheet.title!r}" + " (hidden)" * _is_hidden(sheet) for sheet in sheets])
        if wanted is not None:
            return _cells(_named(book.worksheets, wanted, name, titles), name), []
        visible = [sheet for sheet in sheets if not _is_hidden(sheet)] or sheets
        sheet = next((one for one in visible if _has_header(heads[one], knows)), visible[0])
        cells = _cells(sheet, name)
    if len(sheets) == 1:
        return cells, []
    return cells, [
        f"Of {len(sheets)} sheets {sheet.title!r} was read; there are: {titles}. "
        f"To read another: {option('sheet', _another(sheets, sheet).title)}."
    ]


@contextmanager
def _opened(data, name):
    """Open a workbook; whatever is wrong with it, now or while it is read, is said in sentences."""
    try:
        import openpyxl
    except ImportError:
        raise ValueError(
            f"{name} is an Excel workbook, and openpyxl, which reads those, is not installed: "
            "run  python3 -m pip install openpyxl  or save the file as “CSV UTF-8”."
        ) from None
    try:
        # What it warns of, such as colours and drop-down lists, does not touch the cells.
        with warnings.catch_warnings(action="ignore"):
            file = io.BytesIO(deflated(data, name))
            yield openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except ValueError as error:
        if str(error).startswith((name, "The sheet")):
            raise
        raise _damaged(name, error) from error
    except Exception as error:  # openpyxl lets through whatever a damaged file makes happen
        raise _damaged(name, error) from error


def _damaged(name, error):
    return ValueError(
        f"{name} cannot be read as an Excel workbook ({str(error)[:100]}). "
        "Open it in a spreadsheet and save it again, as .xlsx or as “CSV UTF-8”."
    )


def _empty(name):
    return ValueError(f"{name} has no cells with anything in them. Fill in a sheet.")


def _is_hidden(sheet):
    return sheet.sheet_state != "visible"


def _named(sheets, wanted, name, titles):
    """Return the sheet of this name, or with this number."""
    if isinstance(wanted, int) and not isinstance(wanted, bool) and 1 <= wanted <= len(sheets):
        return sheets[wanted - 1]
    plain = " ".join(str(wanted).casefold().split())
    alike = [sheet for sheet in sheets if " ".join(sheet.title.casefold().split()) == plain]
    if not alike and plain.isdecimal() and 1 <= int(plain) <= len(sheets):
        return sheets[int(plain) - 1]  # so it comes from the command line
    if not alike:
        raise ValueError(
            f"{name} has no sheet {str(wanted)[:60]!r}. It has: {titles}. Name one of these."
        )
    return alike[0]


def _another(sheets, sheet):
    others = [one for one in sheets if one is not sheet]
    return min(others, key=_is_hidden)


def _head(sheet):
    """Return the first rows of a sheet as text."""
    # Many programs write a wrong size into a sheet, and it would be believed.
    sheet.reset_dimensions()
    return [[_as_text(cell).strip() for cell in row] for row in islice(sheet.values, SEARCHED)]


def _has_header(head, knows):
    return knows is None or find_header(head, knows) is not None


def _cells(sheet, name):
    """Return the cells of a sheet as text; rows that are blank are left out."""
    sheet.reset_dimensions()
    rows, numbers, width = [], [], 0
    for number, cells in enumerate(sheet.values, 1):
        if not any(cell is not None for cell in cells):
            continue
        row = [_as_text(cell) for cell in cells]
        while row and not row[-1].strip():
            row.pop()
        if row:
            rows.append(row)
            numbers.append(number)
            width = max(width, len(row))
        if len(rows) * width > _MOST_CELLS:
            raise ValueError(
                f"The sheet {sheet.title!r} of {name} has more than {_MOST_CELLS:,} cells. "
                "Look for a cell that is filled in far to the right, and delete it; or save a "
                "part of the sheet."
            )
    rows = [row + [""] * (width - len(row)) for row in rows]
    return pd.DataFrame(rows, index=numbers, dtype=object)


def _as_text(cell):
    """Return an Excel cell as its sheet shows it, but dates as 2025-03-04T09:15:00."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds").removesuffix("T00:00:00")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and abs(cell) >= _INEXACT:
        return f"{cell:.14E}"
    return str(cell)
