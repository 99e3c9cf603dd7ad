"""The report on a prediction: where the class's guesses lie beside the figures."""

import numpy as np
import pandas as pd

from kit.classroom.reports.parts import anchor, key_of, remarks, short, title_of, took_part
from kit.judging.handin import UNSURE


def section(sheet):
    """Return what the section on one prediction says."""
    table = _spread(sheet)
    known = table[table["guesses"] > 0]
    return {
        "template": "reports/figures.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "question": sheet.assignment.codebook.question,
        "figures": _figures(sheet, table),
        "furthest": _furthest(table),
        "picture": [_line(row) for row in known.itertuples()],
        "rows": [_row(sheet, row) for row in table.itertuples()],
        "remarks": [(row.name, remarks(sheet, row.post_id)) for row in table.itertuples()],
    }


def _spread(sheet):
    """Return a row a figure: how the first guesses lie, and the figure (or NaN), in per cent.

    Columns: post_id, name, guesses and unsure (how many), low, lower, middle, upper and high (of
    the guesses; NaN if there are none), published, and gap (the middle less the published).
    """
    values = np.array([float(label) for label in sheet.assignment.codebook.labels])
    rows = []
    for post_id, codes in zip(sheet.assignment.posts.index, sheet.first, strict=True):
        guesses = values[codes[codes >= 0]]
        of_all = {"guesses": len(guesses), "unsure": int((codes == UNSURE).sum())}
        name = str(post_id).replace("/", ", ")
        rows.append({"post_id": post_id, "name": name, **of_all, **_five(guesses)})
    table = pd.DataFrame(rows).assign(published=_published(sheet))
    return table.assign(gap=table["middle"] - table["published"])


def _five(guesses):
    """Return five guesses that say how all lie; each of the five is one that somebody made."""
    five = [np.nan] * 5
    if len(guesses):
        five = np.percentile(guesses, (0, 25, 50, 75, 100), method="inverted_cdf")
    return dict(zip(("low", "lower", "middle", "upper", "high"), five, strict=True))


def _published(sheet):
    """Return the figure of each row, NaN where none is known."""
    posts, key = sheet.assignment.posts, key_of(sheet)
    if "published" in posts:
        return pd.to_numeric(posts["published"], errors="coerce").to_numpy(float)
    if key is not None:
        return pd.to_numeric(key["label"], errors="coerce").to_numpy(float)
    return np.full(len(posts), np.nan)


def _figures(sheet, table):
    """Return the few figures that sum a prediction up, each with its words."""
    number = len(table)
    figures = [
        took_part(sheet),
        (f"{number}", "figures were to be guessed" if number > 1 else "figure to guess"),
    ]
    if table["gap"].notna().any():
        off = table["gap"].abs().mean()
        inside = (table["low"] <= table["published"]) & (table["published"] <= table["high"])
        figures += [
            (f"{off:.0f}", "points off, the class’s middle guess"),
            (f"{inside.sum()} of {number}", "figures lie within the class’s guesses"),
        ]
    return figures


def _furthest(table):
    """Return where the class was furthest off, and to which side; None if nothing is known."""
    if table["gap"].isna().all():
        return None
    row = table.loc[table["gap"].abs().idxmax()]
    side, more = ("high", "more") if row["gap"] > 0 else ("low", "less")
    says = (
        f"Half the class guessed {row['middle']:g} or {more}, and the figure is "
        f"{row['published']:g}: {abs(row['gap']):.3g} points too {side}."
    )
    return {"off": bool(row["gap"]), "name": row["name"], "says": says}


def _line(row):
    """Return what is drawn of one figure: all guesses, the middle half, the middle, the figure."""
    return {
        "name": short(row.name, 24),
        "all": (row.low, row.high),
        "half": (row.lower, row.upper),
        "middle": row.middle,
        "published": None if np.isnan(row.published) else row.published,
    }


def _row(sheet, row):
    """Return the same in numbers, a row of the table."""
    cells = ["–"] * 5
    if row.guesses:
        cells[:3] = (
            f"{row.middle:g}",
            f"{row.lower:g} to {row.upper:g}",
            f"{row.low:g} to {row.high:g}",
        )
    if not np.isnan(row.published):
        cells[3] = f"{row.published:g}"
    if not np.isnan(row.gap):
        cells[4] = f"{row.gap:+.3g}".replace("-", "−") if row.gap else "0"
    who = f"{row.guesses:,}" + (f" ({row.unsure:,} not sure)" if row.unsure else "")
    return {"anchor": anchor(sheet, row.post_id), "name": row.name, "cells": [*cells, who]}
