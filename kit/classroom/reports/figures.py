"""The report on a prediction: where the class's guesses lie, and beside which figures."""

import numpy as np
import pandas as pd

from kit.classroom.reports.groups import classes, of_sections, of_two_classes, sections
from kit.classroom.reports.parts import (
    anchor,
    figure,
    key_of,
    remarks,
    short,
    title_of,
    took_part,
)
from kit.judging.handin import UNSURE
from kit.text.words import say


def section(sheet, asked):
    """Return what the section on one prediction says."""
    table = _spread(sheet, sheet.first)
    known = table[table["guesses"] > 0]
    return {
        "template": "reports/figures.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "question": sheet.assignment.codebook.question,
        "figures": [took_part(sheet), figure("report-figures", len(table))],
        "picture": [_line(row) for row in known.itertuples()],
        "rows": [_row(sheet, row) for row in table.itertuples()],
        "revealed": None if asked.no_key else _revealed(sheet, table),
        "remarks": [(row.name, remarks(sheet, row.post_id)) for row in table.itertuples()],
        "groups": _groups(sheet, asked),
    }


def _spread(sheet, first):
    """Return a row a figure: how the first guesses (figures × people) lie, in per cent.

    Columns: post_id, name, guesses and unsure (how many), low, lower, middle, upper and high (of
    the guesses; NaN if there are none).
    """
    values = np.array([float(label) for label in sheet.assignment.codebook.labels])
    rows = []
    for post_id, codes in zip(sheet.assignment.posts.index, first, strict=True):
        guesses = values[codes[codes >= 0]]
        of_all = {"guesses": len(guesses), "unsure": int((codes == UNSURE).sum())}
        name = str(post_id).replace("/", ", ")
        rows.append({"post_id": post_id, "name": name, **of_all, **_five(guesses)})
    return pd.DataFrame(rows)


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


def _revealed(sheet, table):
    """Return the figures, and how far the class is off, to be folded; None where none is known."""
    table = table.assign(published=_published(sheet))
    table = table.assign(gap=table["middle"] - table["published"])
    if table["published"].isna().all():
        return None
    known = table[table["guesses"] > 0]
    rows = [
        {"name": row.name, "cells": [_number(row.middle), _number(row.published), _off(row.gap)]}
        for row in table.itertuples()
    ]
    return {
        "lines": _off_in_all(table) if table["gap"].notna().any() else [],
        "picture": [
            _line(row) | {"published": None if np.isnan(row.published) else row.published}
            for row in known.itertuples()
        ],
        "rows": rows,
    }


def _off_in_all(table):
    """Say how far off the class is on average, how many figures it had within, and the furthest."""
    inside = (table["low"] <= table["published"]) & (table["published"] <= table["high"])
    return [
        _furthest(table),
        say("report-off-mean", points=int(f"{table['gap'].abs().mean():.0f}")),
        say("report-inside", inside=int(inside.sum()), figures=len(table)),
    ]


def _furthest(table):
    """Say where the class was furthest off, and to which side."""
    row = table.loc[table["gap"].abs().idxmax()]
    if not row["gap"]:
        return say("report-all-met")
    return say(
        "report-furthest",
        name=row["name"],
        middle=_number(row["middle"]),
        published=_number(row["published"]),
        points=_significant(abs(row["gap"])),
        way="high" if row["gap"] > 0 else "low",
    )


def _line(row):
    """Return what is drawn of one figure: all guesses, the middle half and the middle."""
    return {
        "name": short(row.name, 24),
        "all": (row.low, row.high),
        "half": (row.lower, row.upper),
        "middle": row.middle,
        "published": None,
    }


def _row(sheet, row):
    """Return the same in numbers, a row of the table."""
    who = say("report-number", number=row.guesses)
    if row.unsure:
        who = say("report-guesses-unsure", guesses=row.guesses, unsure=row.unsure)
    spread = [_number(row.middle), _between(row.lower, row.upper), _between(row.low, row.high)]
    return {"anchor": anchor(sheet, row.post_id), "name": row.name, "cells": [*spread, who]}


def _significant(value):
    """Return three significant digits of a number."""
    return say("report-number", number=float(f"{value:.3g}"))


def _number(value):
    return say("report-none") if np.isnan(value) else say("report-number", number=float(value))


def _between(low, high):
    if np.isnan(low):
        return say("report-none")
    return say("report-from-to", low=_number(low), high=_number(high))


def _off(gap):
    """Return how far a guess is off, with its sign."""
    if np.isnan(gap):
        return say("report-none")
    by = _significant(abs(gap))
    return by if not gap else say("report-above" if gap > 0 else "report-below", by=by)


def _groups(sheet, asked):
    """Return the middle guesses of sections, and of another class, side by side."""
    parts = []
    if own := sections(sheet):
        parts.append(of_sections(own, table=_middles(sheet, own)))
    both = classes(sheet, asked.other)
    if both or asked.other is not None:
        parts.append(of_two_classes(both, table=_middles(sheet, both) if both else None))
    return parts


def _middles(sheet, groups):
    """Return each group's middle guess and its middle half, figure by figure."""
    spreads = [_spread(sheet, one.first) for one in groups]
    return {
        "caption": say("report-middles"),
        "columns": [say("report-figure"), *(one.name for one in groups)],
        "rows": [
            {
                "name": name,
                "cells": [
                    say(
                        "report-middle-and-half",
                        middle=_number(one["middle"][n]),
                        half=_between(one["lower"][n], one["upper"][n]),
                    )
                    if one["guesses"][n]
                    else say("report-none")
                    for one in spreads
                ],
            }
            for n, name in enumerate(spreads[0]["name"])
        ],
    }
