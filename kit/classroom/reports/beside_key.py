"""Where the class and the key part: label by label, by how sure people were, and what causes it."""

from collections import Counter

import numpy as np

from kit.classroom.reports.parts import counted_row, share
from kit.judging.events import CAUSES, CONFIDENCE
from kit.material.keys import right_labels


def confused(sheet, key):
    """Return what the class says where the key says each label; None without a key."""
    if key is None or key["label"].isna().all():
        return None
    labels = sheet.assignment.codebook.labels
    truth = key["label"].where(~key["contested"]).to_numpy(object)
    rows = [_row(label, labels, sheet.latest[truth == label]) for label in labels]
    columns = ["The key says", *(f"“{label}”" for label in labels), "All"]
    return {"columns": columns, "rows": rows}


def _row(label, labels, said):
    """Return how often each label was said (codes of some posts × coders) where it is `label`."""
    counts = [int((said == number).sum()) for number in range(len(labels))]
    total = sum(counts)
    cells = [
        {
            "same": other == label,
            "part": share(count, total),
            "share": f"{share(count, total):.0%}",
            "count": f"({count:,})",
        }
        for other, count in zip(labels, counts, strict=True)
    ]
    return {"label": label, "cells": cells, "judged": total > 0, "total": f"{total:,}"}


def how_sure(sheet, key):
    """Return how often the sure and the unsure agreed with the key; [] if nobody said how sure."""
    sure = sheet.confidence[0]
    if not sure.any():
        return []
    fair, agree = agreeing(sheet, key)
    rows = []
    for number, words in enumerate(CONFIDENCE, 1):
        given = (sure == number) & (sheet.first >= 0)
        marked = given & fair[:, None]
        right, whole = int((marked & agree).sum()), int(marked.sum())
        rows.append(
            {
                "name": words.capitalize(),
                "number": f"{given.sum():,}",
                "part": share(right, whole) if whole else None,
                "words": f"{right:,} of {whole:,} ({share(right, whole):.0%})",
            }
        )
    return rows


def agreeing(sheet, key):
    """Return which posts can be marked, and which first judgements (posts × coders) are right."""
    if key is None:
        return np.zeros(len(sheet.first), bool), np.zeros(sheet.first.shape, bool)
    right = right_labels(key, sheet.assignment.codebook.labels)
    agree = right[np.arange(len(right))[:, None], sheet.first] & (sheet.first >= 0)
    return right.any(axis=1) & ~key["contested"].to_numpy(), agree


def causes(sheet):
    """Return what people put their disagreements with the key down to, over all posts."""
    counts = Counter(cause for named in sheet.causes.values() for cause in named)
    if not counts:
        return []
    return [counted_row(cause.capitalize(), counts[cause], counts.total()) for cause in CAUSES]
