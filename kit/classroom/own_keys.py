"""A key of one's own: read, refused where it is none, and laid beside the posts that it is to."""

import re
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

import pandas as pd

from kit.material.marks import by_id
from kit.material.reading.tables import read_table
from kit.text.say import some


def read_own_key(given):
    """Return a key of one's own, as a table or as the path of one."""
    path = given if isinstance(given, str | Path) else None
    key = read_table(path).cells if path is not None else given
    if not isinstance(key, pd.DataFrame):
        raise TypeError(
            "A key is a table with the columns 'post_id' and 'label', but this is a "
            f"{type(key).__name__}. Give such a table, or the path of one; kit.load('key') is an "
            "example."
        )
    key = key.reset_index() if key.index.name == "post_id" and "post_id" not in key else key
    needed = ["label"] if path is None else ["post_id", "label"]
    for name in needed:
        if name not in key:
            key = key.rename(columns={_column(key, name, path): name})
    return by_id(key)


def _column(key, name, path):
    """Return the column of a key that is meant by a name, such as Label; or refuse the key."""
    plain = {column: re.sub(r"[\W_]", "", str(column).casefold()) for column in key}
    wanted = name.replace("_", "")
    if same := [column for column, said in plain.items() if said == wanted]:
        return same[0]
    near = get_close_matches(wanted, plain.values(), 1)
    meant = next((column for column, said in plain.items() if said in near), None)
    what = f"The key {Path(path).name}" if path is not None else "A key is a table, and this one"
    hint = f"Call the column of the {'right labels' if name == 'label' else 'posts'} {name!r}."
    if meant is not None:
        hint = f"Did you mean {name!r} where it says {str(meant)!r}?"
    raise (ValueError if path is not None else TypeError)(
        f"{what} has the columns {some([str(column)[:30] for column in key])}, and none is called "
        f"{name!r}. {hint}"
    )


def check_known(key, post_ids):
    """Refuse a key that is to none of the posts known: nobody would be marked, and nobody told."""
    if len(key) and not {*key.index} & post_ids:
        raise ValueError(
            f"The key is to the posts {some([*key.index], 3)}, and none of these is known here. "
            "Give the posts too, and write their ids in the key as they are in the posts."
        )


def with_key(assignment, key, books):
    """Return an assignment with one's own key where that says something of its posts.

    Posts that it is silent about keep the kit's key, or have none. A key goes with each codebook
    that has all of its labels; else, so that its labels can be refused, with those that have some
    of them, or with all. Where it has several rows for a post, a column codebook says which one a
    row is for.
    """
    posts = list(assignment.marks)
    key = key[key.index.isin(posts)]
    labels = _labels(key)
    fits = [book.id for book in books if labels <= {*book.labels}]
    fits = fits or [book.id for book in books if labels & {*book.labels}]
    if key.empty or (fits and assignment.codebook.id not in fits):
        return assignment
    if not key.index.is_unique and "codebook" in key:
        key = key[key["codebook"].astype("string") == assignment.codebook.name]
    if not key.index.is_unique:
        twice = key.index[key.index.duplicated()][0]
        raise ValueError(
            f"The key has more than one row for {twice!r}. Keep one row a post; or, where there "
            "are several codebooks, say in a column 'codebook' which one a row is for."
        )
    if assignment.key is not None:
        kept = assignment.key[~assignment.key.index.isin(key.index)]
        key = pd.concat([key.astype(object), kept.astype(object)])
    return replace(assignment, key=key.reindex(posts))


def unfit(key, assignment):
    """Say why nobody is marked with a key that has only some labels of an assignment, or ""."""
    labels, book = _labels(key[key.index.isin(list(assignment.marks))]), assignment.codebook
    if assignment.key is not None or not labels & {*book.labels}:
        return ""
    return (
        f"Nobody is marked in {assignment.name}: the key has labels that {book.id} has not, such "
        f"as {some(sorted(labels - {*book.labels}), 3)}. Is it the key to another codebook?"
    )


def _labels(key):
    return {str(label).strip().removesuffix(".0") for label in key["label"].dropna()} - {""}
