"""Keys of one's own laid beside the posts that they are to; and what they leave out, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.material.own_keys import books_named, column_of_ids, labels_in, rows_for
from kit.text.say import many, some

Keys = Sequence[pd.DataFrame]


def check_known(keys: Keys, post_ids: set[str], posts: pd.DataFrame | None = None) -> None:
    """Refuse a key that is to none of the posts known: nobody would be marked, and nobody told."""
    for key in keys:
        if len(key) and not {*key.index} & post_ids:
            if column := column_of_ids(key, posts):
                raise ValueError(
                    f"The key is to the posts {some([*key.index], 3)}, and these stand in the "
                    f"column {column!r} of the posts. Give that column the name post_id."
                )
            raise ValueError(
                f"The key is to the posts {some([*key.index], 3)}, and none of these is known "
                "here. Give the posts too, and write their ids in the key as they are in the posts."
            )


def with_key(assignment: Assignment, keys: Keys, books: Sequence[Codebook]) -> Assignment:
    """Return an assignment with one's own keys where these say something of its posts.

    Posts that they are silent about keep the kit's key, or have none. A key goes with each codebook
    that has all of its labels; else, so that its labels can be refused, with those that have some
    of them, or with all. Where it has a column codebook, that says which one a row is for.
    """
    posts = list(assignment.marks)
    named = _several_named(keys)
    rows = [rows for key in keys if len(rows := _rows(assignment, key, books, named))]
    if not rows:
        return assignment
    key = pd.concat([each.astype(object) for each in rows]) if len(rows) > 1 else rows[0]
    if not key.index.is_unique:
        twice = key.index[key.index.duplicated()][0]
        which = "The key has" if len(rows) == 1 else "The keys together have"
        raise ValueError(
            f"{which} more than one row for {twice!r}. Keep one row a post; or, where there "
            "are several codebooks, say in a column 'codebook' which one a row is for."
        )
    if assignment.key is not None:
        kept = assignment.key[~assignment.key.index.isin(key.index)]
        key = pd.concat([key.astype(object), kept.astype(object)])
    return replace(assignment, key=key.reindex(posts))


def _several_named(keys):
    """Tell whether the keys say of several codebooks which rows are for them."""
    return len({name for key in keys for name in books_named(key).dropna()}) > 1


def _rows(assignment, key, books, named):
    """Return the rows of one key that are to the posts of an assignment, and to its codebook."""
    book = assignment.codebook
    key = rows_for(key[key.index.isin(list(assignment.marks))], book, named)
    labels = labels_in(key)
    fits = [each.id for each in books if labels <= {*each.labels}]
    fits = fits or [each.id for each in books if labels & {*each.labels}]
    return key.head(0) if fits and book.id not in fits else key


def silent(keys: Keys, assignment: Assignment) -> str:
    """Say of posts of one's own on which of them nobody is marked by the keys given, or ""."""
    name, posts, named = assignment.name, list(assignment.marks), _several_named(keys)
    if assignment.key is None:
        return f"Nobody is marked in {name}: {_unfit(keys, assignment, named)}"
    if wrong := labels_in(assignment.key) - {*assignment.codebook.labels}:
        return (
            f"The key to {name} has labels that {assignment.codebook.id} has not, such as "
            f"{some(sorted(wrong), 3)}. Is it the key to another codebook?"
        )
    said = {post_id for key in keys for post_id in rows_for(key, assignment.codebook, named).index}
    if not (left := [post_id for post_id in posts if post_id not in said]):
        return ""
    strange = sorted(said - {*posts})
    hint = f" It has rows for {some(strange, 3)}: are these ids as in the posts?" if strange else ""
    what = f"{len(left)} of {many(len(posts), 'post')}"
    return (
        f"The key to {name} says nothing about {what}, such as {left[0]}: nobody is marked on "
        f"{'it' if len(left) == 1 else 'them'}.{hint}"
    )


def _unfit(keys, assignment, named):
    """Say why keys that were given are none to an assignment."""
    book = assignment.codebook
    posts = [key[key.index.isin(list(assignment.marks))] for key in keys]
    labels = {label for key in posts for label in labels_in(rows_for(key, book, named))}
    if not labels:
        return f"the key has no row for its posts and the codebook {book.name}."
    return (
        f"the key has labels that {book.id} has not, such as "
        f"{some(sorted(labels - {*book.labels}), 3)}. Is it the key to another codebook?"
    )


def shared(keys: Keys, assignments: Sequence[Assignment]) -> str:
    """Say that one key is taken as that to several codebooks, which may not be meant, or ""."""
    names: dict[tuple[str, ...], list[str]] = {}
    for each in assignments:
        if each.key is not None:
            names.setdefault(tuple(each.marks), []).append(each.name)
    for alike in names.values():
        if len(alike) > 1 and len(keys) == 1 and not _several_named(keys):
            return (
                f"The same key is taken for {' and '.join(alike)}, whose labels are the same. "
                "Is it to one of them only? Give the other one too, and say in a column 'codebook' "
                "which one a row is for."
            )
    return ""
