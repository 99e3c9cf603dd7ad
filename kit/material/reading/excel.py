"""Read the cells of an Excel workbook as text, sheet by sheet."""

import io
import warnings
import zipfile
from datetime import date, datetime
from typing import NamedTuple

import pandas as pd

from kit.material.reading.zips import ratio_fault
from kit.text.say import some

_INEXACT = 10**15  # from here on a spreadsheet loses digits, and shows a number as 1.23E+15
_MOST_CELLS = 20_000_000  # of one sheet; a single cell far out makes all before it count


class Sheet(NamedTuple):
    """One sheet: its name, whether its tab is hidden, and its cells as text, by row number."""

    title: str
    hidden: bool
    cells: pd.DataFrame


def excel_sheets(data, name):
    """Return all sheets of a workbook that have anything in them, in the order of their tabs.

    Raises
    ------
    ValueError
        It is no workbook, or would not fit into memory.
    """
    try:
        import openpyxl
    except ImportError:
        raise ValueError(
            f"{name} is an Excel workbook, and openpyxl, which reads those, is not installed: "
            "run  python3 -m pip install openpyxl  or save the file as “CSV UTF-8”."
        ) from None
    try:
        entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
        if fault := next(filter(None, map(ratio_fault, entries)), ""):
            raise ValueError(f"{name} is not a workbook as people make them. {fault}")
        # What it warns of, such as colours and drop-down lists, does not touch the cells.
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            sheets = [
                Sheet(sheet.title, sheet.sheet_state != "visible", _cells(sheet, name))
                for sheet in book.worksheets
            ]
    except ValueError:
        raise
    except Exception as error:  # openpyxl lets through whatever a damaged file makes happen
        raise ValueError(
            f"{name} cannot be read as an Excel workbook ({error}). "
            "Open it in a spreadsheet and save it again, as .xlsx or as “CSV UTF-8”."
        ) from error
    if found := [sheet for sheet in sheets if not sheet.cells.empty]:
        return found
    raise ValueError(f"{name} has no cells with anything in them. Fill in a sheet.")


def excel_cells(data, name, wanted=None):
    """Return the cells of one sheet, and a remark on which it is if there are others.

    It is the one `wanted`, by its name, or else the first that is not hidden.
    """
    sheets = excel_sheets(data, name)
    titles = some([f"{sheet.title!r}" + " (hidden)" * sheet.hidden for sheet in sheets])
    if wanted is None:
        sheet = min(sheets, key=lambda sheet: sheet.hidden)
    else:
        alike = [sheet for sheet in sheets if sheet.title.casefold() == str(wanted).casefold()]
        if not alike:
            raise ValueError(
                f"{name} has no sheet {wanted!r} with anything in it. It has: {titles}."
            )
        [sheet] = alike
    if len(sheets) == 1 or wanted is not None:
        return sheet.cells, []
    return sheet.cells, [f"Of {len(sheets)} sheets {sheet.title!r} was read; there are: {titles}."]


def _cells(sheet, name):
    """Return the cells of a sheet as text, without what is blank at its end."""
    # Many programs write a wrong size into a sheet, and it would be believed.
    sheet.reset_dimensions()
    rows, width = [], 0
    for cells in sheet.values:
        row = [_as_text(cell) for cell in cells]
        while row and not row[-1].strip():
            row.pop()
        rows.append(row)
        width = max(width, len(row))
        if len(rows) * width > _MOST_CELLS:
            raise ValueError(
                f"The sheet {sheet.title!r} of {name} has more than {_MOST_CELLS:,} cells. "
                "Look for a cell that is filled in far below or to the right, and delete it."
            )
    while rows and not rows[-1]:
        rows.pop()
    rows = [row + [""] * (width - len(row)) for row in rows]
    return pd.DataFrame(rows, index=range(1, len(rows) + 1), dtype=object)


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
