"""A key of one's own as it is given: a table or the path of one, and the rows for a codebook."""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path

import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.keys import read_key
from kit.material.marks import by_id
from kit.material.reading.tables import read_table
from kit.text.say import many, some

_TABLES = (".csv", ".tsv", ".tab", ".txt", ".xlsx")
_COLUMNS = {*["label", "alsoaccepted", "reason", "dissent", "contested", "codebook", "set"]}


def read_own_key(given: str | Path | pd.DataFrame) -> pd.DataFrame:
    """Return a key of one's own, as a table or as the path of one, by post_id."""
    path = given if isinstance(given, str | Path) else None
    if path is not None and Path(path).suffix.lower() == ".toml":
        raise ValueError(
            f"{Path(path).name} is no key, for a key is a table (.csv, .xlsx) with the columns "
            "'post_id' and 'label'. Give a codebook or a quiz as codebook."
        )
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


def is_key(path: str | Path) -> bool:
    """Tell whether a file is a table with the columns of a key, and no others."""
    if Path(path).suffix.lower() not in _TABLES:
        return False
    try:
        key = read_own_key(path)
    except (ValueError, TypeError):
        return False
    return {re.sub(r"[\W_]", "", str(name).casefold()) for name in key} <= _COLUMNS


def said_of(path: str | Path, book: Codebook | None = None) -> str:
    """Say what a key in a file holds; or refuse it where its cells say what no key can say.

    Without a codebook nobody can tell whether its labels are the right ones.
    """
    key = read_own_key(path)
    name = Path(path).name
    if book is None and "codebook" in key:
        books = [each for each in key["codebook"].astype("string").fillna("").unique() if each]
        return f"{name} is a key to {some(books)}. Check each by itself: --codebook {books[0]}."
    read = read_key(key if book is None else rows_for(key, book), book)
    open_ones = int(read["label"].isna().sum())
    counts = read["label"].value_counts()
    said = [f"{label} {number}" for label, number in counts.items()]
    said += [f"{open_ones} without a right answer"] * (open_ones > 0)
    said += [f"{int(read['contested'].sum())} contested"] * bool(read["contested"].any())
    to = f" with {book.id}" if book else "; --codebook says whether its labels are right"
    return f"{name} is a key to {many(len(read), 'post')}{to}: {', '.join(said)}."


def rows_for(key: pd.DataFrame, book: Codebook, named: bool = False) -> pd.DataFrame:
    """Return the rows of a key that are for a codebook: all, or those that a column says are.

    A column that names one codebook decides nothing, unless there are other keys (`named`): the
    kit's own key is marked so, and serves for a codebook that was made of the kit's.
    """
    names = books_named(key)
    if "codebook" not in key or (names.nunique() < 2 and not named):
        return key
    return key[names.isin([book.name.casefold()]) | names.isna()]


def books_named(key: pd.DataFrame) -> pd.Series:
    """Return the codebook that each row of a key is for, by its name, where that is said."""
    if "codebook" not in key:
        return pd.Series(pd.NA, key.index, dtype="string")
    names = key["codebook"].astype("string").str.replace("@.*", "", regex=True).str.strip()
    return names.str.casefold().where(names != "")


def labels_in(key: pd.DataFrame) -> set[str]:
    """Return the labels that a key has, as text."""
    return {str(label).strip().removesuffix(".0") for label in key["label"].dropna()} - {""}


def column_of_ids(key: pd.DataFrame, posts: pd.DataFrame | None) -> str:
    """Return the column of posts, such as Nr, in which all ids of a key stand, each once; or "".

    >>> posts = pd.DataFrame({"text": ["Who?", "Here."], "Nr": ["1", "2"]}, ["p-1", "p-2"])
    >>> column_of_ids(pd.DataFrame({"label": ["asks", "tells"]}, ["1", "2"]), posts)
    'Nr'
    """
    if posts is None or key.empty:
        return ""
    texts = {str(name): posts[name].astype("string").str.strip() for name in posts}
    ids = {*key.index}
    fit = (name for name, cells in texts.items() if cells.is_unique and ids <= {*cells.dropna()})
    return next(fit, "")


def _column(key, name, path):
    """Return the column of a key that is meant by a name, such as Label; or refuse the key."""
    plain = {column: re.sub(r"[\W_]", "", str(column).casefold()) for column in key}
    wanted = name.replace("_", "")
    if same := [column for column, said in plain.items() if said == wanted]:
        return same[0]
    near = get_close_matches(wanted, plain.values(), 1)
    meant = next((column for column, said in plain.items() if said in near), None)
    what = f"The key {Path(path).name}" if path is not None else "A key is a table, and this one"
    hint = "Call the column of the right labels 'label'."
    if name == "post_id":
        hint = (
            "Call the column with the ids of the posts 'post_id'; where there is none, write the "
            "labels beside the posts, in a column 'label' of their own file, and give no key."
        )
    if meant is not None:
        hint = f"Did you mean {name!r} where it says {str(meant)!r}?"
    raise (ValueError if path is not None else TypeError)(
        f"{what} has the columns {some([str(column)[:30] for column in key])}, and none is called "
        f"{name!r}. {hint}"
    )
