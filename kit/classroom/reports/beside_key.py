"""Where the class and the key part: label by label, by how sure people were, and what causes it."""

from collections import Counter

import numpy as np

from kit.classroom.reports.parts import cause_words, counted_of, counted_row, percent, share
from kit.classroom.reports.rounds import towards_key
from kit.classroom.reports.steps import with_key
from kit.judging.events import CAUSES, CONFIDENCE
from kit.material.keys import right_labels
from kit.text.words import say


def beside_key(sheet, table, key, found):
    """Return all that the key says of the class as a whole, to be folded; None without a key."""
    if key is None or key["label"].isna().all():
        return None
    known, right = agreeing(sheet, key)
    against = int(table["against"].sum())
    return {
        "lines": [
            say("report-against", posts=against),
            *filter(None, [towards_key(sheet, found)]),
        ],
        "confusion": _confused(sheet, key),
        "sure": [row for row in _sure(sheet, known, right) if row["whole"]],
        "steps": with_key(sheet, known, right),
    }


def _confused(sheet, key):
    """Return what the class says where the key says each label."""
    labels = sheet.assignment.codebook.labels
    truth = key["label"].where(~key["contested"]).to_numpy(object)
    rows = [_row(label, labels, sheet.latest[truth == label]) for label in labels]
    quoted = (say("report-quoted", label=label) for label in labels)
    return {"columns": [say("report-key-column"), *quoted, say("report-all")], "rows": rows}


def _row(label, labels, said):
    """Return how often each label was said (codes of some posts × coders) where it is `label`."""
    counts = [int((said == number).sum()) for number in range(len(labels))]
    total = sum(counts)
    cells = [
        {
            "same": other == label,
            "part": share(count, total),
            "share": say("report-percent", share=percent(count, total)),
            "count": say("report-in-brackets", number=count),
        }
        for other, count in zip(labels, counts, strict=True)
    ]
    return {
        "label": say("report-quoted", label=label),
        "cells": cells,
        "judged": total > 0,
        "total": say("report-number", number=total),
    }


def how_sure(sheet):
    """Return how often people were how sure; [] if nobody said so."""
    sure = sheet.confidence[0]
    if not sure.any():
        return []
    given = [int(((sure == n) & (sheet.first >= 0)).sum()) for n in range(1, len(CONFIDENCE) + 1)]
    return [counted_row(say(f"sure-{n}"), of, sum(given)) for n, of in enumerate(given, 1)]


def _sure(sheet, known, right):
    """Return how often the sure and the unsure agreed with the key, where that can be said."""
    sure = sheet.confidence[0]
    for number in range(1, len(CONFIDENCE) + 1):
        marked = (sure == number) & (sheet.first >= 0) & known[:, None]
        agreed, whole = int((marked & right).sum()), int(marked.sum())
        yield {
            "name": say(f"sure-{number}"),
            "whole": whole,
            "part": share(agreed, whole),
            "words": counted_of(agreed, whole),
        }


def agreeing(sheet, key):
    """Return which posts can be marked, and which first judgements (posts × coders) are right."""
    right = right_labels(key, sheet.assignment.codebook.labels)
    agree = right[np.arange(len(right))[:, None], sheet.first] & (sheet.first >= 0)
    return right.any(axis=1) & ~key["contested"].to_numpy(), agree


def causes(sheet):
    """Return what people put their disagreements with the key down to, over all posts."""
    counts = Counter(cause for named in sheet.causes.values() for cause in named)
    if not counts:
        return []
    return [counted_row(cause_words(cause), counts[cause], counts.total()) for cause in CAUSES]
