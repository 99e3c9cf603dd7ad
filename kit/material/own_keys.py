"""A key of one's own as it is given: a table or the path of one, and the rows for a codebook."""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path

import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.marks import by_id
from kit.material.reading.tables import read_table
from kit.text.say import some


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


def rows_for(key: pd.DataFrame, book: Codebook) -> pd.DataFrame:
    """Return the rows of a key that are for a codebook: all, or those that a column says are."""
    if "codebook" not in key:
        return key
    named = key["codebook"].astype("string").fillna("").str.replace("@.*", "", regex=True)
    return key[named.str.strip().str.casefold().isin(["", book.name.casefold()])]


def labels_in(key: pd.DataFrame) -> set[str]:
    """Return the labels that a key has, as text."""
    return {str(label).strip().removesuffix(".0") for label in key["label"].dropna()} - {""}


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
