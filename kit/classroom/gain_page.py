"""A gain as one HTML page: what changed, for whom that can be said, and what it cannot show.

As the report, the page has no scripts and fetches nothing; whatever people wrote is shown as text.
"""

from __future__ import annotations

from math import isnan

import numpy as np

from kit.classroom import gain_words as words
from kit.classroom.gain_change import SOURCE
from kit.classroom.gain_people import ENOUGH
from kit.classroom.gains import ALL
from kit.classroom.render import render
from kit.judging.events import CONFIDENCE
from kit.material import checks
from kit.text.say import many, noun

_NOTES = 12  # of what people wrote, shown; the others are folded away
_TITLES = {"before": "Before the lessons", "after": "After them"}


def page(found):
    """Return the page."""
    counted = len(found.people) > 0
    several = found.table.index[found.table["items"] > 1]
    return render(
        "gain/page.html",
        lead=words.headline(found) if counted else words.nothing(found),
        counted=counted,
        verdict=words.verdict(found) if counted else "",
        figures=_figures(found) if counted else [],
        scale=_scale(found) if counted else None,
        rows=[_row(found, idea) for idea in several] if counted else [],
        single=[_single(found, idea) for idea in found.table.index.difference(several, sort=False)],
        sure=_sure(found) if counted else None,
        aside=list(words.aside(found)),
        written=[_written(found, occasion) for occasion in checks.OCCASIONS],
        can=words.CAN,
        cannot=words.CANNOT,
        sizes=_sizes(),
        source=SOURCE,
        enough=ENOUGH,
    )


def _figures(found):
    row, number = found.row("all"), len(found.people)
    return [
        (f"{number:,}", noun(number, "person did both checks", "people did both checks")),
        (f"{row['before']:.1f}", "of 14 right before, on average"),
        (f"{row['after']:.1f}", "of 14 right after"),
        (words.signed(row["change"]), _interval(row)),
    ]


def _interval(row):
    if isnan(row["low"]):
        return "change, without an interval"
    return f"change; 95% interval {words.signed(row['low'])} to {words.signed(row['high'])}"


def _scale(found):
    """Return the change on a line of its own: its dot, its interval, and where no change is."""
    row = found.row("all")
    known = [row["change"], 0.0] + ([] if isnan(row["low"]) else [row["low"], row["high"]])
    low, high = int(np.floor(min(known))) - 1, int(np.ceil(max(known))) + 1
    place = {name: (row[name] - low) / (high - low) for name in ("change", "low", "high")}
    step = max(1, -(-(high - low) // 8))
    ticks = range(-(-low // step) * step, high + 1, step)
    return {
        "dot": place["change"],
        "span": None if isnan(row["low"]) else (place["low"], place["high"]),
        "ticks": [
            ((tick - low) / (high - low), f"{tick:+d}".replace("-", "−") if tick else "0")
            for tick in ticks
        ],
        "says": f"Change of {words.signed(row['change'])} of 14. {_interval(row)}.",
    }


def _row(found, idea):
    """Return a row of the table: all items, or an idea of several, as a picture and as numbers."""
    row = found.row(idea)
    number = row["items"]
    no_interval = isnan(row["low"])
    return {
        "whole": idea == ALL,
        "name": "All that can be right" if idea == ALL else checks.ideas()[idea],
        "size": many(int(number), "item"),
        "from": min(row["before"], row["after"]) / number,
        "length": abs(row["after"] - row["before"]) / number,
        "before_at": row["before"] / number,
        "after_at": row["after"] / number,
        "before": f"{row['before']:.1f}",
        "after": f"{row['after']:.1f}",
        "change": words.signed(row["change"]),
        "interval": "–"
        if no_interval
        else f"{words.signed(row['low'])} to {words.signed(row['high'])}",
    }


def _single(found, idea):
    """Return a row on an idea of one question: counts only, for more it cannot carry."""
    row = found.row(idea)
    return (checks.ideas()[idea], *(words.in_counts(row, each) for each in checks.OCCASIONS))


def _sure(found):
    """Return how often answers were right, by how sure people were; None where nobody said."""
    table = found.calibration
    if not table["answers"].any():
        return None
    rows = []
    for level in CONFIDENCE:
        cells = [table.loc[(occasion, level)] for occasion in checks.OCCASIONS]
        rows.append({"name": level.capitalize(), "cells": [_share(cell) for cell in cells]})
    return {"rows": rows, "people": many(int(table["people"].max()), "person", "people")}


def _share(cell):
    if not cell["answers"]:
        return {"part": 0.0, "words": "none"}
    return {
        "part": float(cell["share"]),
        "words": f"{cell['share']:.0%} ({cell['right']:.0f} of {cell['answers']:.0f})",
    }


def _written(found, occasion):
    """Return what was written of the figures on one occasion."""
    figures = [
        {
            "figure": one["figure"],
            "look_for": one["look_for"],
            "wrote": many(one["wrote"], "person", "people"),
            "unseen": _unseen(one["wrote"] - len(one["words"])),
            "notes": one["words"][:_NOTES],
            "folded": one["words"][_NOTES:],
        }
        for one in found.written[occasion].values()
    ]
    return {"title": _TITLES[occasion], "figures": figures}


def _unseen(number):
    """Say why words that were written do not stand here, or ""."""
    if number < 1:
        return ""
    return (
        f"The words of {many(number, 'person', 'people')} are not here: a code does not hold them, "
        "a file of answers does."
    )


def _sizes():
    """Return in what share of simulated classes a change would be seen, as a table."""
    kept = words.sizes()
    heads = ["no change" if true == 0 else f"+{true} of 14" for true in kept["true"]]
    rows = [(size, [f"{share:.0%}" for share in row]) for size, row in kept["seen"].items()]
    return {"heads": heads, "rows": rows, "classes": f"{kept['classes']:,}"}
