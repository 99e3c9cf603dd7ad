"""The key to a set of posts, read back: whether it is the one that was written beside these."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from kit.classroom.swapped import KEY_COLUMNS, MACHINE, PERSON, key_beside
from kit.material.marks import by_id, marks
from kit.material.reading.tables import read_table
from kit.text.saving import restored
from kit.text.say import many, one_line, some

_INSTEAD = "Give the file that was written beside them, such as class-posts-key.csv."


def key_to(posts: pd.DataFrame, given) -> tuple[pd.DataFrame, list[str]]:
    """Return the key to a set, a row a post, and what there is to say of it.

    All sets call their posts post-01, post-02 and so on, so only the words can tell whether a key
    belongs to a set. Some may have been mended since; but not all, and none has moved.
    """
    table = _read(given)
    if why := _unfit(table, posts):
        raise ValueError(f"This is not the key to these posts: {why}. {_INSTEAD}")
    ours = table.reindex(posts.index)
    now, then = pd.Series(marks(posts)), ours["words"]
    changed = [post_id for post_id in posts.index if now[post_id] != then[post_id]]
    if len(changed) == len(posts) or set(now[changed]) & set(table["words"]):
        why = f"{some(changed)} had other words when it was written"
        raise ValueError(f"This is not the key to these posts: {why}. {_INSTEAD}")
    if wrong := _wrong(ours):
        raise ValueError(f"The key was changed: {wrong} Take the file as it was written.")
    number = many(len(changed), "post")
    said = [f"The words of {number} were changed since the key was written: {some(changed)}."]
    return ours, said if changed else []


def is_swapped(path: str | Path) -> bool:
    """Tell whether a file of posts has the key of a swap beside it."""
    beside = key_beside(path)
    if not beside.is_file():
        return False
    first = beside.read_bytes()[:1000].decode("utf-8-sig", "replace").partition("\n")[0]
    return {*KEY_COLUMNS} <= {*first.strip().split(",")}


def _read(given):
    if isinstance(given, pd.DataFrame):
        return by_id(given).fillna("")
    table, _, _ = read_table(given)
    return by_id(table.map(lambda cell: restored(cell).strip())).fillna("")


def _unfit(table, posts):
    """Say why a table is no key to these posts at all, or ""."""
    if missing := [name for name in KEY_COLUMNS if name not in table]:
        return f"it has no {', '.join(missing)}"
    if not set(posts.index) <= set(table.index):
        return "it lacks some of the posts"
    if not table.index.is_unique:
        return f"it has {table.index[table.index.duplicated()][0]} twice"
    return ""


def _wrong(ours):
    """Say which row does not say by whom a post is, or ""."""
    for post_id, by, writer in zip(ours.index, ours["by"], ours["writer"], strict=True):
        if by not in (PERSON, MACHINE):
            return f"{post_id} is by {one_line(by)!r}, and not by a {PERSON} or a {MACHINE}."
        if by == PERSON and not writer:
            return f"{post_id} has no writer, whose own reading of it is not to be counted."
    return ""


def check_aims(key: pd.DataFrame, codebook) -> None:
    """Refuse aims that are no labels of the codebook that they were written for."""
    aims = key["aim"][(key["codebook"] == codebook.name) & (key["aim"] != "")]
    for post_id, aim in aims.items():
        if aim not in codebook.labels:
            raise ValueError(
                f"The key was changed: the aim of {post_id} is {one_line(aim)!r}, which is no "
                f"label of {codebook.name}. Take the file as it was written."
            )
