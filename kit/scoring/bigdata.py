"""Counts of judgements that are kept in a database or on a cluster.

The engine does the counting, through one ibis expression that is the same for all engines; only
posts × labels numbers travel. What follows is `kit.agreement` as ever:

    table = ibis.duckdb.connect().read_parquet("judgements.parquet")
    kit.agreement(count_in_engine(table))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.scoring.counting import Counts
from kit.scoring.judgements import ROUNDS
from kit.scoring.labels import Labels

if TYPE_CHECKING:
    import ibis


def count_in_engine(
    judgements: ibis.Table, *, codebook: Codebook | Sequence | None = None
) -> Counts:
    """Return the counts of a long table of judgements, for `kit.agreement` and its kin.

    Parameters
    ----------
    judgements : ibis table
        The columns coder, post_id and label. If present, round ("first" or "revised") and at (a
        time) say which of several judgements of a post by one coder is the latest.
    codebook : Codebook or list of labels, optional
        The labels that are allowed, in order.

    Raises
    ------
    ValueError
        As for a DataFrame: a missing column, a strange label, an unknown round, or a post
        judged twice by one coder when nothing says which came later.
    """
    if lacking := [c for c in ("coder", "post_id", "label") if c not in judgements.columns]:
        raise ValueError(
            f"This table has no column {lacking[0]!r}. "
            "It needs coder, post_id and label, and a row per judgement."
        )
    judged = judgements.filter(judgements.label.notnull())
    found = _per_post_and_label(judged)
    labels = Labels(codebook)
    code = labels.encode(found["label"])
    order = labels.order()
    post, posts = pd.factorize(found["post_id"])
    values = np.zeros((len(posts), len(order)), np.int64)
    values[post, np.argsort(order)[code]] = found["number"]
    return Counts(
        values,
        labels=[labels.found[i] for i in order],
        posts=pd.Index(posts, name="post_id"),
        coders=int(judged.coder.nunique().to_pandas()),
        ordered=labels.ordered,
    )


def _per_post_and_label(judged):
    """Return how many coders gave each post each label, a row each, counted by the engine.

    Refuse judgements without post or coder, and a post judged twice by one coder with nothing to
    say which came later.
    """
    latest = _latest(judged)
    found = (
        latest.group_by("post_id", "label")
        .agg(
            number=latest.count(),
            alike=latest.alike.min(),
            named=latest.coder.notnull().cast("int8").min(),
        )
        .to_pandas()
        .sort_values(["post_id", "label"], ignore_index=True)
    )
    for part, lost in (("post_id", found["post_id"].isna()), ("coder", found["named"] == 0)):
        if lost.any():
            raise ValueError(f"Some judgements have no {part}. Fill it in, or drop those rows.")
    if not found["alike"].all():
        post = found["post_id"][found["alike"].argmin()]
        raise ValueError(
            f"A coder judged {post!r} twice, with different labels and nothing to say which came "
            "later. Keep one, or add a column at with the time."
        )
    return found


def _latest(judged):
    """Return one row per coder and post: the label kept, and whether all that tie are alike."""
    if "round" in judged.columns or "at" in judged.columns:
        judged = _last_of_each(judged)
    label = judged.label
    return judged.group_by("coder", "post_id").agg(
        label=label.min(), alike=(label.min() == label.max()).cast("int8")
    )


def _last_of_each(judged):
    """Keep, for each coder and post, the revised before the first and the later before earlier."""
    import ibis

    order = []
    if "round" in judged.columns:
        strange = judged.filter(judged["round"].isnull() | ~judged["round"].isin(ROUNDS))
        strange = strange.select("round").limit(1).to_pandas()
        if len(strange):
            raise ValueError(
                f"The column round holds {strange['round'][0]!r}. It must be 'first' or 'revised'."
            )
        order.append(ibis.desc(judged["round"] == "revised"))
    if "at" in judged.columns:
        # An unknown time is earlier than any other.
        order.append(ibis.desc(judged["at"].cast("timestamp('UTC')"), nulls_first=False))
    window = ibis.window(group_by=["coder", "post_id"], order_by=order)
    ranked = judged.mutate(place=ibis.rank().over(window))
    return ranked.filter(ranked.place == 0)
