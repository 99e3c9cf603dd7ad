"""The tables in a roster: its rows as they stand, and which of them has the headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from kit.classroom import documents, form_tables
from kit.classroom.addresses import address
from kit.classroom.columns import plain_words
from kit.classroom.register.columns import headings_in
from kit.classroom.whose import is_personal
from kit.material.reading.excel import excel_sheets
from kit.material.reading.files import contents

_LARGEST = 25_000_000  # bytes
_TOP = 12  # rows above the headings, at most
_WIDEST = 500  # columns that are looked at


class Table(NamedTuple):
    """One table: the sheet that it is, headings, and the rows below, as (number, cells)."""

    title: str
    heads: list[str]
    body: list[tuple[int, list[str]]]


def tables(
    source: str | Path | pd.DataFrame, name: str, named: Mapping[str, str]
) -> Iterator[Table]:
    """Yield the tables of a roster; `named` are headings that somebody named, by what they say.

    Beside a sheet with headings, one without them is no roster but a remark.
    """
    wanted = {plain_words(heading) for heading in named.values()}
    found = [(title, _filled(rows, name)) for title, rows in _opened(source, name)]
    headed = [table for table in found if _head_row(table[1], wanted) is not None]
    for title, rows in headed or found:
        at = 0 if isinstance(source, pd.DataFrame) else _head_row(rows, wanted)
        yield Table(title if len(headed or found) > 1 else "", *_headed(rows, at))


def _filled(rows, name):
    """Return the rows that have anything in them, their cells without blanks at the ends."""
    rows = [(n, [cell.strip() for cell in cells[:_WIDEST]]) for n, cells in rows]
    for number, cells in rows:
        if any(cell.count("\n") > 1 - ("@" in cell) for cell in cells[:3]):
            raise ValueError(
                f"{name}, row {number}: a quotation mark is opened and not closed, so that many "
                "lines are one cell. Mend it in a spreadsheet, and save the roster again."
            )
    return [row for row in rows if any(row[1])]


def _opened(source, name):
    """Return (title of the sheet, rows as (number, cells)) of each table in a roster."""
    if isinstance(source, pd.DataFrame):
        table = source.reset_index() if any(source.index.names) else source
        cells = table.astype(object).where(table.notna(), "")
        rows = [[str(cell) for cell in row] for row in cells.itertuples(index=False, name=None)]
        return [("", [*enumerate([[*map(str, table.columns)], *rows], 1)])]
    data = contents(source)
    if len(data) > _LARGEST:
        raise ValueError(f"{name} is too large for a roster. Look whether it is the right file.")
    if documents.kind_of_bytes(data, name) == "workbook":
        sheets = [sheet for sheet in excel_sheets(data, name) if not sheet.hidden]
        return [
            (sheet.title, [(n, [*cells]) for n, *cells in sheet.cells.itertuples(name=None)])
            for sheet in sheets
        ]
    text = documents.letters(data, name)
    if text is None or (b"\0" in data[:1000] and documents.fault(data, name)):
        raise ValueError(
            f"{name} is no table that can be read. Save the roster as CSV or as an Excel workbook "
            "(.xlsx), and give that."
        )
    if re.match(r"\s*<", text):
        text = documents.rows_of_page(text)
    elif text.lstrip()[:1] in ("{", "["):
        raise ValueError(f"{name} is no table. Save the roster as CSV, and give that.")
    if listed := _addresses(text):
        return [("", listed)]
    return [("", [(n, cells) for n, *cells in form_tables.csv_rows(text, _LARGEST)])]


def _addresses(text):
    """Return the rows of a list of addresses, as a mail program copies it; [] if it is none."""
    parts = [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
    found = [address(part) for part in parts]
    if len(found) < 2 or not all(email for email, _ in found):
        return []
    return [(n, [who, email]) for n, (email, who) in enumerate(found, 1)]


def _headed(rows, head):
    """Return headings, and the rows below them."""
    width = max((len(cells) for _, cells in rows), default=0)
    heads = [] if head is None else rows[head][1]
    heads = [*heads, *[""] * (width - len(heads))]
    body = _untitled(rows) if head is None else rows[head + 1 :]
    body = [(n, [*cells, *[""] * (width - len(cells))]) for n, cells in body]
    return _distinct(heads), body


def _untitled(rows):
    """Return rows without headings from the first on that is no title: words by themselves."""
    several = 2 * sum(sum(map(bool, cells)) > 1 for _, cells in rows) > len(rows)
    while several and sum(map(bool, rows[0][1])) == 1 and not is_personal("".join(rows[0][1])):
        rows = rows[1:]
    return rows


def _head_row(rows, named):
    """Return the place of the row with the headings, or None: a title above them is none.

    `named` are headings that somebody named.
    """
    filled = sorted(sum(map(bool, cells)) for _, cells in rows)
    usual = filled[len(filled) // 2] if filled else 0
    known = [
        headings_in(cells) + 9 * len(named & {*map(plain_words, cells)})
        if 2 * sum(map(bool, cells)) >= usual
        else 0
        for _, cells in rows[:_TOP]
    ]
    return known.index(max(known)) if any(known) else None


def _distinct(heads):
    """Return headings none of which is there twice, nor empty."""
    seen, made = Counter(), []
    for n, heading in enumerate(heads, 1):
        heading = heading.removeprefix("\ufeff") or f"column {n}"
        seen[heading] += 1
        made.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return made
