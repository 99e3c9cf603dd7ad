"""Before comparing and now: how far people agree, and who changed their mind, which way."""

from math import isnan

import numpy as np
import pandas as pd

from kit.classroom.reports.parts import counted_row
from kit.scoring.reliability import percent_agreement
from kit.scoring.scores import shift
from kit.text.say import many, people, shown


def between_rounds(sheet, key):
    """Return what changed between the rounds; objects are read quicker than many categories."""
    book = sheet.assignment.codebook
    names = np.array([*book.labels, None], object)
    index = pd.Index(sheet.assignment.posts.index, name="post_id")
    first, latest = (
        pd.DataFrame(names[sheet.codes(which).values], index, dtype=object)
        for which in ("first", "latest")
    )
    return shift(first, latest, key=key, level=book.level, codebook=book)


def agreed(sheet, found):
    """Return agreement before and after comparing: as a table, as a picture, and in words."""
    rounds = [("Before comparing", found.before, "first"), ("Now", found.after, "latest")]
    rows = [
        {
            "name": name,
            "alpha": _number(alpha),
            "interval": _interval(alpha),
            "pairs": _share(percent_agreement(sheet.codes(which))),
        }
        for name, alpha, which in rounds
    ]
    change = "" if isnan(found.change) else str(found.change)
    if not sheet.changed.any():
        change = "Nobody has revised a judgement, so both rounds are alike."
    return {
        "level": sheet.assignment.codebook.level,
        "rows": rows,
        "picture": _picture([(name, alpha) for name, alpha, _ in rounds if not isnan(alpha)]),
        "words": [str(found.after), *([change] if change else [])],
    }


def _picture(known):
    """Return each alpha and its interval on a scale from `low`, 0 or just below it, to 1."""
    if not known:
        return None
    low = -0.2 if any(alpha.low < 0 or alpha < 0 for _, alpha in known) else 0.0
    return {
        "says": "; ".join(f"{n}: {_number(a)}, interval {_interval(a)}" for n, a in known),
        "low": low,
        "ticks": np.arange(low, 1.01, 0.2).tolist(),
        "dots": [
            {
                "name": name,
                "value": alpha.value,
                "words": shown(alpha.value),
                "interval": None if isnan(alpha.low) else (alpha.low, alpha.high),
            }
            for name, alpha in known
        ],
    }


def _number(alpha):
    return "undefined" if isnan(alpha) else shown(alpha.value)


def _interval(alpha):
    return "–" if isnan(alpha.low) else f"{shown(alpha.low)} to {shown(alpha.high)}"


def _share(share):
    return "–" if isnan(share) else f"{float(share):.0%}"


def changed_minds(sheet, found):
    """Return who changed their mind, in counts, and which way."""
    changed = int(sheet.changed.any(axis=0).sum())
    if not changed:
        return {"words": "Nobody changed a judgement after comparing.", "moves": []}
    words = (
        f"{people(changed)} of {len(sheet.coders):,} changed at least one judgement; "
        f"{found.changed:,} of {many(found.compared, 'judgement')} changed."
    )
    if settled := int(sheet.settled.sum()):
        words += f" {many(settled, 'time')} somebody who had not been sure chose a label."
    if found.to_key is not None and found.changed:
        words += (
            f" {found.to_key:,} moved to the key’s label and {found.from_key:,} away from it, "
            "contested posts apart."
        )
    moves = found.moves.itertuples() if found.changed else ()
    rows = [counted_row(f"{m.first} → {m.revised}", m.times, found.changed) for m in moves]
    return {"words": words, "moves": rows}
