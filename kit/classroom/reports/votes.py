"""The votes of a class on each post, and how they lie beside the key."""

import numpy as np
import pandas as pd

from kit.judging.handin import UNSURE
from kit.material.keys import right_labels
from kit.scoring.reliability import disagreement


def votes(sheet, key):
    """Return a row a post, in the posts' order.

    Columns: first and latest (votes for each label), unsure_first and unsure (how many were not
    sure), size (votes now), apart (the share of pairs of people who disagree now), with_key (the
    share of votes now that agree with the key, NaN where there are none or no right answer) and
    against (most chose otherwise than the key, on a post that is not contested).
    """
    first, latest = (_counts(sheet, codes) for codes in (sheet.first, sheet.latest))
    index = sheet.assignment.posts.index
    columns = {
        "first": list(first),
        "latest": list(latest),
        "unsure_first": (sheet.first == UNSURE).sum(axis=1),
        "unsure": (sheet.latest == UNSURE).sum(axis=1),
        "size": latest.sum(axis=1),
        "apart": disagreement(sheet.codes())["disagreement"].reindex(index),
        "with_key": np.nan,
        "against": False,
    }
    if key is not None:
        columns |= _beside(key, sheet.assignment.codebook.labels, latest)
    return pd.DataFrame(columns, index)


def _counts(sheet, codes):
    """Return posts × labels: how many chose each."""
    labels = range(len(sheet.assignment.codebook.labels))
    return np.stack([(codes == number).sum(axis=1) for number in labels], axis=1)


def _beside(key, labels, latest):
    """Return the two columns that say how the votes now (posts × labels) lie beside the key."""
    right, size = right_labels(key, labels), latest.sum(axis=1)
    known = right.any(axis=1) & (size > 0)
    agree = (latest * right).sum(axis=1)
    fair = known & (size > 1) & ~key["contested"].to_numpy()
    return {
        "with_key": np.where(known, agree / np.maximum(size, 1), np.nan),
        "against": fair & ~right[np.arange(len(right)), latest.argmax(axis=1)],
    }
