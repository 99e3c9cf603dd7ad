"""The votes of a class on each post, and how they lie beside the key."""

import numpy as np
import pandas as pd

from kit.judging.handin import UNSURE
from kit.material.keys import right_labels
from kit.scoring.reliability import disagreement


def votes(sheet, key):
    """Return a row a post, in the posts' order.

    Columns: first and latest (votes for each label), unsure_first and unsure_latest (how many were
    not sure), size_first and size_latest (votes in all), with_key (the share of the latest votes
    that agree with the key, NaN where there are none or no right answer); and of the first votes,
    in which nobody had seen the key or heard the others, apart (the share of pairs of people who
    disagree) and against (most chose otherwise than the key, on a post that is not contested).
    """
    first, latest = (_counts(sheet, codes) for codes in (sheet.first, sheet.latest))
    index = sheet.assignment.posts.index
    columns = {
        "first": list(first),
        "latest": list(latest),
        "unsure_first": (sheet.first == UNSURE).sum(axis=1),
        "unsure_latest": (sheet.latest == UNSURE).sum(axis=1),
        "size_first": first.sum(axis=1),
        "size_latest": latest.sum(axis=1),
        "apart": disagreement(sheet.codes("first"))["disagreement"].reindex(index),
        "with_key": np.nan,
        "against": False,
    }
    if key is not None:
        columns |= _beside(key, sheet.assignment.codebook.labels, first, latest)
    return pd.DataFrame(columns, index)


def _counts(sheet, codes):
    """Return posts × labels: how many chose each."""
    labels = range(len(sheet.assignment.codebook.labels))
    return np.stack([(codes == number).sum(axis=1) for number in labels], axis=1)


def _beside(key, labels, first, latest):
    """Return the two columns that say how votes (posts × labels) lie beside the key."""
    right, size = right_labels(key, labels), latest.sum(axis=1)
    known = right.any(axis=1)
    agree = (latest * right).sum(axis=1)
    fair = known & (first.sum(axis=1) > 1) & ~key["contested"].to_numpy()
    return {
        "with_key": np.where(known & (size > 0), agree / np.maximum(size, 1), np.nan),
        "against": fair & ((first * ~right).sum(axis=1) > (first * right).sum(axis=1)),
    }
