"""From a table of judgements to numbers: codes (posts × coders) or counts (posts × labels)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from numbers import Number

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.scoring.beside import check_cells, check_counts, check_labels, check_pair
from kit.scoring.judgements import (
    check_ids,
    check_lengths,
    check_wide,
    kept,
    one_column,
    spread,
)
from kit.scoring.labels import Labels
from kit.scoring.longform import as_long
from kit.text.say import many

_MOST = 10**9  # coders of one post; ids and times are larger
_YOU = "you"  # what the kit's views call your own column


@dataclass(frozen=True, eq=False, repr=False)
class Codes:
    """Judgements as whole numbers: the place of the label in `labels`, or −1 for missing.

    `values` has the shape (posts, coders). `ordered` says that the labels stand in an order
    that means something.

    >>> Codes(np.array([[0, 0], [1, -1]]), ["one-way", "two-way"])
    Codes of 3 judgements: 2 posts × 2 coders, 2 labels
    """

    values: np.ndarray
    labels: tuple | list
    # Neither stays None: they are made below, where they are not given.
    posts: pd.Index = None  # type: ignore[assignment]
    coders: tuple | list = None  # type: ignore[assignment]
    ordered: bool = False

    def __post_init__(self):
        """Check the numbers, and name posts and coders 0, 1, … where they have no name."""
        values, labels = np.asarray(self.values), tuple(self.labels)
        if values.ndim != 2 or values.dtype.kind not in "iu":
            raise ValueError(
                f"Codes are whole numbers in two dimensions, but these are {values.dtype} in "
                f"{values.ndim}. Give an array of posts × coders, with -1 for missing."
            )
        if values.size and not -1 <= values.min() <= values.max() < len(labels):
            raise ValueError(
                f"The codes go from {values.min()} to {values.max()}, but there are "
                f"{len(labels)} labels. Use 0 to {len(labels) - 1}, and -1 for missing."
            )
        posts = pd.RangeIndex(len(values)) if self.posts is None else pd.Index(self.posts)
        coders = tuple(range(values.shape[1]) if self.coders is None else self.coders)
        for one, names, size in zip(("post", "coder"), (posts, coders), values.shape, strict=True):
            if len(names) != size:
                raise ValueError(
                    f"There are codes for {many(size, one)}, but {one}s has "
                    f"{many(len(names), 'name')}. Give one for each, or leave {one}s out."
                )
        for name, value in zip(
            ("values", "labels", "posts", "coders"),
            (values, labels, posts, coders),
            strict=True,
        ):
            object.__setattr__(self, name, value)

    def __repr__(self):
        """Say how much there is."""
        judged = np.count_nonzero(self.values >= 0)
        posts, coders = self.values.shape
        return (
            f"Codes of {many(judged, 'judgement')}: {many(posts, 'post')} × "
            f"{many(coders, 'coder')}, {many(len(self.labels), 'label')}"
        )


class Counts:
    """A ready table of counts: a row is a post, a column is a label, a cell a number of coders.

    Labels may be numbers too, so a table of counts is never guessed: say that it is one.

    >>> Counts(pd.DataFrame({"one-way": [3, 1], "two-way": [0, 2]}))
    Counts of 6 judgements: 2 posts × 2 labels
    """

    # Your own column stood beside the others', with no judgement in it: a number would be theirs.
    waits_for_you = False

    def __init__(
        self,
        table: pd.DataFrame | np.ndarray | Sequence[Sequence[int]],
        *,
        labels: Iterable | None = None,
        posts: Iterable | None = None,
        coders: int | None = None,
        ordered: bool = False,
    ) -> None:
        """Take a DataFrame, or an array (posts, labels) with `labels` and `posts` to name it."""
        if isinstance(table, pd.DataFrame):
            check_counts(table)
            if labels is None:
                check_labels(labels := table.columns)
            posts = table.index if posts is None else posts
        values = np.asarray(table)
        if values.ndim != 2 or values.dtype.kind not in "iufb":
            raise ValueError(
                "Counts is for a table of numbers, a row per post and a column per label. "
                "Use a table of labels as it is, without Counts()."
            )
        if not ((values >= 0) & (values < _MOST)).all() or (values != np.floor(values)).any():
            raise ValueError(
                "Counts must be whole numbers from 0 up, and this table has others. "
                "Where nobody chose a label, write 0."
            )
        self.labels = tuple(range(values.shape[1]) if labels is None else labels)
        if len(self.labels) != values.shape[1]:
            raise ValueError(
                f"There are {values.shape[1]} columns of counts for {len(self.labels)} labels. "
                "Give one label per column."
            )
        self.values = values.astype(np.int64) if values.dtype.kind != "i" else values
        self.posts = pd.RangeIndex(len(values)) if posts is None else pd.Index(posts)
        self.coders = int(self.size.max(initial=0)) if coders is None else coders
        self.ordered = ordered or all(isinstance(label, Number) for label in self.labels)

    @property
    def size(self) -> np.ndarray:
        """How many coders judged each post."""
        return self.values.sum(axis=1)

    def __repr__(self):
        """Say how much there is."""
        posts, labels = self.values.shape
        judged = many(self.values.sum(), "judgement")
        return f"Counts of {judged}: {many(posts, 'post')} × {many(labels, 'label')}"


# What the functions of judgements take: a wide or long table, or what was made of one before.
Table = pd.DataFrame | Counts | Codes


def encode(table: Table, codebook: Codebook | Sequence | None = None) -> Codes:
    """Return the judgements of a wide or long table as `Codes`.

    `codebook` is a codebook, or simply its labels in order; a label outside it is refused.
    Without it, labels are sorted, or stand in the order of the categories that all columns share.
    """
    if isinstance(table, Codes):
        return table if codebook is None else _codes_in_order(table, codebook)
    long = as_long(table) if isinstance(table, pd.DataFrame) else None
    if long is None:
        return _encode_wide(table, codebook)
    labels = Labels(codebook)
    posts, coders, *judged = kept(long, "latest", labels)
    return _sorted(spread(len(posts), len(coders), *judged), labels, posts, coders)


def count(table: Table, codebook: Codebook | Sequence | None = None) -> Counts:
    """Return how many coders gave each post each label, as `Counts`."""
    if isinstance(table, Counts):
        return table if codebook is None else _counts_in_order(table, codebook)
    if isinstance(table, pd.DataFrame) and (long := as_long(table)) is not None:
        return _count_long(long, codebook)
    ready = isinstance(table, Codes)
    codes = encode(table, codebook) if ready else _encode_wide(table, codebook)
    values = np.zeros((len(codes.values), len(codes.labels)), np.int64)
    for place in range(len(codes.labels)):
        values[:, place] = np.count_nonzero(codes.values == place, axis=1)
    judged = (codes.values >= 0).any(axis=0)
    found = Counts(
        values,
        labels=codes.labels,
        posts=codes.posts,
        coders=int(judged.sum()),
        ordered=codes.ordered,
    )
    empty = [codes.coders[place] for place in np.flatnonzero(~judged)]
    found.waits_for_you = not ready and any(coder == _YOU for coder in empty)
    return found


def _encode_wide(table, codebook):
    check_wide(table)
    labels = Labels(codebook)
    codes = np.empty(table.shape, np.int32)
    for place, (_, column) in enumerate(table.items()):
        codes[:, place] = labels.encode(column)
    if not labels.declared:
        check_cells(codes, labels, table.columns)
    return _sorted(codes, labels, table.index, table.columns)


def _sorted(codes, labels, posts, coders):
    """Return `Codes` whose labels stand in their order; until now they stood as they were met."""
    order = labels.order()
    # The last place is where −1, missing, finds itself again.
    codes = np.array([*np.argsort(order), -1], np.int32)[codes]
    return Codes(codes, [labels.found[i] for i in order], posts, tuple(coders), labels.ordered)


def _codes_in_order(codes, codebook):
    places, declared = _places(codes.labels, codebook)
    values = np.array([*places, -1])[codes.values]
    return Codes(values, declared, codes.posts, codes.coders, ordered=True)


def _counts_in_order(counts, codebook):
    places, declared = _places(counts.labels, codebook)
    values = np.zeros((len(counts.values), len(declared)), counts.values.dtype)
    values[:, places] = counts.values
    return Counts(values, labels=declared, posts=counts.posts, coders=counts.coders, ordered=True)


def _count_long(table, codebook):
    """Count a long table as it is: posts × coders would be mostly empty where coders are many."""
    labels = Labels(codebook)
    posts, coders, post, _, code = kept(table, "latest", labels)
    order = labels.order()
    width = len(order)
    cells = np.bincount(post * width + code, minlength=len(posts) * width)
    return Counts(
        cells.reshape(len(posts), width)[:, order],
        labels=[labels.found[i] for i in order],
        posts=posts,
        coders=len(coders),
        ordered=labels.ordered,
    )


def _places(found, codebook):
    """Return where these labels stand in a codebook, and all of its labels."""
    labels = Labels(codebook)
    return [labels.add(label, "labels") for label in found], labels.declared


def pair(a, b, codebook=None, names=("a", "b")):
    """Return two coders' labels on the posts that both tables know, as `Codes` of two columns."""
    check_lengths(a, b, names)
    a, b = (one_column(judged, name) for judged, name in zip((a, b), names, strict=True))
    check_pair(a, b)
    check_ids(a.index, b.index, names)
    both = a.index.intersection(b.index, sort=False)
    table = pd.DataFrame(dict(zip(names, (a.loc[both], b.loc[both]), strict=True)))
    # Each row is a post, whatever its index is called or holds.
    return encode(table if both.nlevels > 1 else table.rename_axis("post_id"), codebook)
