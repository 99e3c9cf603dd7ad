"""Read the cells of an Excel workbook as text."""

import io
import warnings
from datetime import date, datetime

import pandas as pd

_INEXACT = 10**15  # from here on a spreadsheet loses digits, and shows a number as 1.23E+15


def excel_cells(data, name):
    """Return the cells of the first sheet that has any, and a remark if there are others."""
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
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            for sheet in book.worksheets:
                # Many programs write a wrong size into a sheet, and it would be believed.
                sheet.reset_dimensions()
                rows = [[_as_text(cell) for cell in row] for row in sheet.values]
                if any(cell for row in rows for cell in row):
                    break
            else:
                raise ValueError(f"{name} has no cells with anything in them. Fill in a sheet.")
    except ValueError:
        raise
    except Exception as error:  # openpyxl lets through whatever a damaged file makes happen
        raise ValueError(
            f"{name} cannot be read as an Excel workbook ({error}). "
            "Open it in a spreadsheet and save it again, as .xlsx or as “CSV UTF-8”."
        ) from error
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    cells = pd.DataFrame(rows, index=range(1, len(rows) + 1), dtype=object)
    sheets = len(book.worksheets)
    read = f"Of {sheets} sheets {sheet.title!r} was read. To read another, move it to the front."
    return cells, [read] if sheets > 1 else []


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
