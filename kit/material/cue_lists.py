"""The machine coder's cues, read from a file: which words and marks speak for which label."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pandas as pd

from kit.material.codebooks import Codebook
from kit.material.data import folder

PARTS = ("words", "all", "unless")  # what makes a cue seen


def read_cues(
    codebook: str | Codebook = "direction", path: str | Path | None = None
) -> pd.DataFrame:
    """Return the cues for a codebook as a table, from the kit's list or from your own file.

    Returns
    -------
    DataFrame
        One row per cue, indexed by its name: about (what it means), words (the phrases that
        trigger it), all and unless (other cues it depends on), and a column of points per
        label of the codebook.

    >>> float(read_cues("function").loc["thanks", "community"])
    3.5
    """
    path = Path(path) if path else folder() / "cues" / "english.toml"
    raw = tomllib.loads(path.read_text("utf-8"))
    book = getattr(codebook, "name", codebook)
    if book not in raw["labels"]:
        raise ValueError(
            f"There are no cues for a codebook called {book!r}. "
            f"Try one of: {', '.join(raw['labels'])}; or write your own in a copy of {path.name}."
        )
    rows = []
    for cue in raw["cue"]:
        row = {part: tuple(cue.get(part, ())) for part in PARTS}
        row["words"] = tuple(p for phrase in row["words"] for p in _expand(phrase, raw["lists"]))
        points = {label: float(cue.get(book, {}).get(label, 0)) for label in raw["labels"][book]}
        rows.append({"cue": cue["name"], "about": cue["about"], **row, **points})
    return pd.DataFrame(rows).set_index("cue")


def _expand(phrase, lists):
    """Return all the phrases that one phrase with names of lists in it stands for."""
    slots = []
    for word in phrase.split():
        bare = word.removeprefix("^")
        mark = word[: len(word) - len(bare)]
        slots.append([mark + one for one in lists.get(bare, [bare])])
    return [" ".join(choice) for choice in product(*slots)]
