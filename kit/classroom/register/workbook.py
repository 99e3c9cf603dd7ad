"""A gradebook as a real workbook, where its name ends in .xlsx: needs openpyxl."""

from __future__ import annotations

import importlib.util
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kit.text.saving import neutral

_NO_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # what no cell may hold
_MARK = re.compile(r"\d{1,6}\.\d")
_SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers")


def is_workbook(path: str | Path | None) -> bool:
    """Tell whether a file is to be a workbook; refuse one that cannot be written."""
    kind = Path(path).suffix.lower() if path else ""
    if kind not in _SHEETS:
        return False
    name = Path(path or "").name
    if kind != ".xlsx":
        raise ValueError(
            f"{name} cannot be written: of spreadsheets only .xlsx is. "
            "Give it a name that ends in .csv, which every platform imports, or in .xlsx."
        )
    if importlib.util.find_spec("openpyxl") is None:
        raise ValueError(
            f"{name} cannot be written, for openpyxl, which writes workbooks, is not installed. "
            "Give it a name that ends in .csv, which every platform imports."
        )
    return True


def as_workbook(rows: Iterable[Sequence[object]], path: str | Path) -> bytes:
    """Return rows as a workbook with one sheet, in which no text can act as a formula."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[^\w -]", " ", Path(path).stem)[:31] or "gradebook")
    for row in rows:
        sheet.append([_cell(each) for each in row])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _cell(value):
    """Return a mark as a number; numbers of people stay text, as they are written."""
    if not isinstance(value, str):
        return value
    return float(value) if _MARK.fullmatch(value) else neutral(_NO_CELL.sub("", value))
