"""What a language model made of the kit's posts: readings none of which saw the key."""

from __future__ import annotations

import pandas as pd

from kit.material.codebooks import codebook as find_codebook
from kit.material.data import load
from kit.text.markup import InWords
from kit.text.words import say


def machine_class(set: str, codebook: str | None = None) -> pd.DataFrame:  # noqa: A002
    """Return the readings of a language model: a row a post, a column a reading.

    The model judged the posts anew in each reading, in a conversation of its own, with the
    codebook and the posts before it and never the key, its reasons or another reading. Each reading
    had another instruction: ``load("machine_instructions")`` prints them, with the model's name
    and the date. Its reasons, post by post: ``load("machine_readings", post_id="dira-01")``.

    Parameters
    ----------
    set : str
        A set that was read, such as "direction-a", or "threads" for the answers in them.
    codebook : str, optional
        Which codebook it was read with; needed only where there are several.

    Returns
    -------
    pandas.DataFrame
        Labels by post_id, in the order of the set; a column a reading, as `kit.sample_class`
        gives one a coder: (posts, readings). A post that a reading left open is missing.

    Raises
    ------
    ValueError
        The set was not read, or not with this codebook, or with several and none is named.

    Notes
    -----
    One model read eight times is not eight people. Its readings share what it learnt, so they
    agree with each other more than independent coders would, and that agreement is no reliability.

    >>> machine_class("direction-b").shape
    (24, 8)
    """
    known = load("machine_readings")
    if set not in (sets := [*known["set"].unique()]):
        raise ValueError(
            f"No language model has read the set {set!r}. It has read: {', '.join(sets)}."
        )
    known, book = _of_one_book(
        known[known["set"] == set], codebook, f"set {set!r}", "kit.machine_class(set, codebook)"
    )
    labels = known["label"].where(known["label"] != "")
    wide = known.assign(label=labels).pivot(index="post_id", columns="reading", values="label")
    wide = wide.loc[known["post_id"].unique(), known["reading"].unique()]
    wide.columns.name = None
    return wide.astype(pd.CategoricalDtype([*book.labels], ordered=book.level == "ordinal"))


class Reasons(InWords):
    """What each reading of a language model made of one post, and why; it prints as sentences."""

    def __init__(self, rows: pd.DataFrame) -> None:
        self._rows = rows

    def __repr__(self):
        return "\n".join(
            say("machine-reason", reading=row.reading, label=row.label or "–", reason=row.reason)
            for row in self._rows.itertuples()
        )


def machine_reasons(post_id: str, codebook: str | None = None) -> Reasons:
    """Return what a language model made of one post in each reading, with its own reasons.

    Parameters
    ----------
    post_id : str
        A post that was read: see ``load("machine_readings")``.
    codebook : str, optional
        Which codebook it was read with; needed only where there are several.

    Raises
    ------
    ValueError
        No reading of this post is there, or none with this codebook, or several are and none is
        named.

    >>> machine_reasons("prac-02")
    plain: two-way. Asks members to write gym or cinema, which decides the hall by Friday.
    ...
    """
    rows, _ = _of_one_book(
        load("machine_readings", post_id=post_id),
        codebook,
        f"post {post_id!r}",
        "kit.machine_reasons(post_id, codebook)",
    )
    return Reasons(rows)


def _of_one_book(rows, codebook, what, call):
    """Return the readings that were made with one codebook, and that codebook; or say which."""
    books = rows["codebook"].unique()
    if codebook is None and len(books) > 1:
        raise ValueError(
            f"The {what} was read with several codebooks: {', '.join(books)}. "
            f"Say which one, as in {call}."
        )
    book = find_codebook(codebook or books[0])
    if book.name not in books:
        raise ValueError(
            f"The {what} was not read with the codebook {book.name!r}; it was with: "
            f"{', '.join(books)}. Choose one of these."
        )
    return rows[rows["codebook"] == book.name], book
