"""The votes of a class on each post, and how they lie beside the key."""

import numpy as np
import pandas as pd

from kit.material.keys import right_labels
from kit.scoring.reliability import disagreement


def votes(sheet, key):
    """Return a row a post, in the posts' order.

    Columns: size_first and size_latest (votes in all, without those who were not sure); and of the
    first votes, in which nobody had seen the key or heard the others, apart (the share of pairs of
    people who disagree), agree_first (how many agree with the key, 0 where there is none) and
    against (most chose otherwise than the key, on a post that is not contested).
    """
    first = _counts(sheet, sheet.first)
    index = sheet.assignment.posts.index
    columns = {
        "size_first": first.sum(axis=1),
        "size_latest": (sheet.latest >= 0).sum(axis=1),
        "apart": disagreement(sheet.codes("first"))["disagreement"].reindex(index),
        "agree_first": 0,
        "against": False,
    }
    if key is not None:
        columns |= _beside(key, sheet.assignment.codebook.labels, first)
    return pd.DataFrame(columns, index)


def _counts(sheet, codes):
    """Return posts × labels: how many chose each."""
    labels = range(len(sheet.assignment.codebook.labels))
    return np.stack([(codes == number).sum(axis=1) for number in labels], axis=1)


def _beside(key, labels, first):
    """Return the two columns that say how first votes (posts × labels) lie beside the key."""
    right = right_labels(key, labels)
    agree, size = (first * right).sum(axis=1), first.sum(axis=1)
    fair = right.any(axis=1) & (size > 1) & ~key["contested"].to_numpy()
    return {"agree_first": agree, "against": fair & (size - agree > agree)}
