"""The posts to discuss first, by the first votes: most against the key, then the most divided."""

import numpy as np

from kit.classroom.reports.parts import anchor, short, text_of

_FIRST = 5  # posts to discuss first
_DIVIDED = 3  # of these at least so many that divide the class


def to_discuss(sheet, table, key):
    """Return a row for each post to discuss first, those against the key before the divided.

    What people said before they compared decides: afterwards they have seen the key.
    """
    judged = table[table["size_first"] > 1].sort_values("apart", ascending=False, kind="stable")
    against = judged[judged["against"]].head(_FIRST)
    others = judged[(judged["apart"] > 0) & ~judged.index.isin(against.index)]
    divided = others.head(max(_DIVIDED, _FIRST - len(against)))
    return [
        {
            "anchor": anchor(sheet, row.Index),
            "id": str(row.Index),
            "begins": short(text_of(sheet, row.Index)),
            "votes": _votes(sheet, row.first, row.latest),
            "why": _why(row, key),
        }
        for row in (*against.itertuples(), *divided.itertuples())
    ]


def _votes(sheet, first, latest):
    """Return each label that somebody chose with its votes before and now, most votes first.

    A label has one place in both rounds, so that what moved can be read across.
    """
    labels = sheet.assignment.codebook.labels
    order = np.lexsort((-latest, -first))
    return [
        (labels[number], f"{first[number]:,}", f"{latest[number]:,}")
        for number in order
        if first[number] or latest[number]
    ]


def _why(row, key):
    why = "most chose otherwise than the key" if row.against else "the class is divided"
    if key is not None and key["contested"][row.Index]:
        why += "; contested, so there is no wrong answer"
    return why
