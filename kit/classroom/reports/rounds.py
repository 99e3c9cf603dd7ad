"""Before comparing and now: how far people agree, and who changed their mind, which way."""

from collections import Counter
from math import isnan

import numpy as np
import pandas as pd

from kit.classroom.reports.parts import counted_row, two_decimals
from kit.judging.handin import MISSING
from kit.scoring.reliability import percent_agreement
from kit.scoring.scores import shift
from kit.text.words import in_turn, say


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
    rounds = [
        (say("report-before"), found.before, "first"),
        (say("report-now"), found.after, "latest"),
    ]
    rows = [
        alpha_row(name, alpha) | {"pairs": _share(percent_agreement(sheet.codes(which)))}
        for name, alpha, which in rounds
    ]
    change = "" if isnan(found.change) else str(found.change)
    if not sheet.changed.any():
        change = say("report-rounds-alike")
    return {
        "caption": say("report-agreement", level=sheet.assignment.codebook.level),
        "rows": rows,
        "picture": picture([(name, alpha) for name, alpha, _ in rounds if not isnan(alpha)]),
        "words": [str(found.after), *([change] if change else [])],
    }


def alpha_row(name, alpha):
    """Return a coefficient and its interval as a row of a table."""
    return {"name": name, "alpha": value_words(alpha), "interval": interval(alpha)}


def value_words(alpha):
    """Return a coefficient in words, also where there is none."""
    return say("report-undefined") if isnan(alpha) else two_decimals(alpha.value)


def interval(alpha):
    """Return the interval of a coefficient in words."""
    if isnan(alpha.low):
        return say("report-none")
    return say("report-from-to", low=two_decimals(alpha.low), high=two_decimals(alpha.high))


def picture(known):
    """Return each alpha and its interval on a scale from `low`, 0 or just below it, to 1."""
    if not known:
        return None
    low = -0.2 if any(alpha.low < 0 or alpha < 0 for _, alpha in known) else 0.0
    each = (
        say("report-picture-of", name=name, value=value_words(alpha), interval=interval(alpha))
        for name, alpha in known
    )
    return {
        "says": say("report-picture", each=in_turn(each)),
        "low": low,
        "ticks": [
            (tick, say("report-number", number=round(float(tick), 1) + 0.0))
            for tick in np.arange(low, 1.01, 0.2)
        ],
        "dots": [
            {
                "name": name,
                "value": alpha.value,
                "words": two_decimals(alpha.value),
                "interval": None if isnan(alpha.low) else (alpha.low, alpha.high),
            }
            for name, alpha in known
        ],
    }


def _share(part):
    if isnan(part):
        return say("report-none")
    return say("report-percent", share=int(f"{100 * float(part):.0f}"))


def changed_minds(sheet):
    """Return who changed their mind, in counts, and which way; not whether towards the key.

    A change is any answer that is another one afterwards, also from or to “not sure”: so what is
    said below the posts adds up to it.
    """
    changed = int(sheet.changed.sum())
    if not changed:
        return {"lines": [say("report-nobody-changed")], "moves": []}
    who, answered = int((sheet.revisions > 0).sum()), int((sheet.first != MISSING).sum())
    lines = [
        say("report-people-changed", changed=who, people=len(sheet.people)),
        say("report-judgements-changed", changed=changed, judgements=answered),
    ]
    if settled := int(sheet.settled.sum()):
        lines.append(say("report-settled", times=settled))
    rows = [
        counted_row(say("report-move", first=first, revised=revised), times, changed)
        for (first, revised), times in _moves(sheet).most_common()
    ]
    return {"lines": lines, "moves": rows}


def _moves(sheet):
    """Return how often people changed from what to what; whoever was not sure is one of these."""
    names = np.array([*sheet.assignment.codebook.labels, say("report-not-sure")], object)
    was, now = (np.maximum(codes[sheet.changed], -1) for codes in (sheet.first, sheet.latest))
    return Counter(zip(names[was], names[now], strict=True))


def towards_key(sheet, found):
    """Say how many changes led to the key's label, or away from it; "" without any."""
    if found.to_key is None or not found.changed or not sheet.changed.any():
        return ""
    return say("report-towards-key", towards=found.to_key, away=found.from_key)
