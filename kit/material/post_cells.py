"""The cells of a table of posts: bare of what spreadsheets need, numbered, and typed."""

import re

import pandas as pd

from kit.material.post_checks import SHORTENED
from kit.material.reading.counts import read_counts
from kit.material.reading.dates import read_times
from kit.material.reading.findings import Finding
from kit.text.saving import restored
from kit.text.say import many, some

_COUNTS = ("followers", "likes", "comments", "shares")


def unguarded(table, remarks):
    """Return the texts without the apostrophe that kept a spreadsheet from reckoning with them."""
    guarded = table["text"].tolist()
    table["text"] = texts = [restored(text) for text in guarded]
    if changed := sum(a != b for a, b in zip(guarded, texts, strict=True)):
        number = many(changed, "text")
        remarks.append(f"The apostrophe that guards {number} in a spreadsheet was dropped.")
    return texts


def strip(table, columns, remarks):
    """Take away what must not stand around cells that have to match others to the letter."""
    for column in columns:
        if column in table:
            stripped = table[column].str.strip()
            if changed := int((stripped != table[column]).sum()):
                table[column] = stripped
                remarks.append(f"Spaces around {many(changed, 'cell')} of {column} were dropped.")
    # An apostrophe or = before a number keeps a spreadsheet from cutting it short.
    if "post_id" in table and table["post_id"].str.startswith(("'", "=")).any():
        ids = table["post_id"].tolist()
        bare = [re.sub(r"^['=](?=\d+$)", "", name) for name in ids]
        if changed := sum(a != b for a, b in zip(ids, bare, strict=True)):
            table["post_id"] = pd.Series(bare, index=table.index, dtype=object)
            remarks.append(f"The sign before {many(changed, 'number')} of post_id was dropped.")


def make_ids(table, remarks):
    """Number the posts where no row has an id that can be used."""
    if table.empty:  # every row is broken
        table["post_id"] = pd.Series(dtype=object)
        return
    ids = table["post_id"].tolist() if "post_id" in table else []
    short = next(filter(SHORTENED.fullmatch, ids[:1]), None)
    if all(name == "" or ("E+" in name and SHORTENED.fullmatch(name)) for name in ids):
        digits = max(4, len(str(len(table))))
        table["post_id"] = [f"p-{number:0{digits}}" for number in range(1, len(table) + 1)]
        why = (
            f"A spreadsheet took the ids for numbers, and digits are lost, as in {short}"
            if short
            else "The posts have no ids"
        )
        remarks.append(
            f"{why}, so they are called {table['post_id'].iloc[0]} to {table['post_id'].iloc[-1]}."
        )


def typed(cells, doubts, remarks):
    """Return a column as times, numbers or text; what cannot be read is left empty and said.

    A column in which nothing can be read stays text, as it is. Beside times stands time_known
    where some are dates alone.
    """
    columns = {}
    if cells.name == "posted_at":
        times = read_times(cells)
        values, why, model = times.utc, times.why, "2025-03-04T09:15"
        remarks += times.zones + times.remarks
        if times.dated.any():
            columns["time_known"] = values.notna() & ~times.dated
            remarks.append(_said_of_dates(times.dated))
    elif cells.name in _COUNTS:
        (values, why), model = read_counts(cells), "1200"
    else:
        return {cells.name: cells.astype("string")}
    unread = cells[values.isna() & cells.isin([*why])]
    if len(unread) and values.isna().all():
        remarks.append(
            f"Nothing in {cells.name} could be read, so it is kept as text, as in "
            f"{unread.iloc[0][:30]!r}. Write it like {model}."
        )
        return {cells.name: cells.astype("string")}
    for row, cell in unread.items():
        words = f"its {cells.name} {cell[:30]!r} {why[cell]} and is left empty. "
        doubts.append(Finding(row, f"{cells.name} not read", f"{words}Write it like {model}."))
    return {cells.name: values} | columns


def _said_of_dates(dated):
    """Say which rows have a date alone, which is not midnight."""
    rows = dated.index[dated]
    which = "All rows have" if dated.all() else f"{many(len(rows), 'row has', 'rows have')}"
    listed = "" if dated.all() else f" ({some(rows)})"
    return (
        f"{which} a date without a time of day{listed}: time_known is False there, "
        "and nothing is reckoned from the clock."
    )
