"""What is asked with options, as posts with labels: so that answers travel as judgements do.

Quizzes, guesses, checks and tasks of writing are all made of such; their tables and codebooks are
made here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kit.material.codebooks import Category, Codebook

if TYPE_CHECKING:
    import pandas as pd


def book_of(
    name: str, title: str, question: str, meanings: Mapping[str, str], *, version: int, unit: str
) -> Codebook:
    """Return the codebook of answers: `meanings` has each label, in order, and what it stands for.

    `unit` is one of those in `kit.material.assignment`, and says what was asked.
    """
    return Codebook(
        name=name,
        title=title,
        question=question,
        level="nominal",
        categories=tuple(Category(label, meaning) for label, meaning in meanings.items()),
        version=version,
        unit=unit,
    )


def posts_of(ids: Iterable[str], **columns: Sequence[str | None] | str | None) -> pd.DataFrame:
    """Return what is asked as posts: a row for each id, with these columns of text.

    A column that is one text, or None, has it in every row.
    """
    import pandas as pd

    index = pd.Index([*ids], name="post_id", dtype="string")
    return pd.DataFrame(columns, index, dtype="string")


def key_of(
    ids: Iterable[str],
    *,
    label: Sequence[str | None] | None,
    reason: Sequence[str],
    contested: Sequence[bool] | bool,
    also_accepted: Sequence[str] | str = "",
    dissent: Sequence[str] | str = "",
) -> pd.DataFrame:
    """Return the key, with the columns of the kit's; None is where there is no right answer."""
    parts = {"also_accepted": also_accepted, "reason": reason, "dissent": dissent}
    return posts_of(ids, label=label, **parts).assign(contested=contested)


def lines_of(said: Iterable[tuple[str, str]]) -> str:
    """Return a line "a: …" for each label of which something is said.

    >>> lines_of([("a", "Yes,\\n always."), ("b", "")])
    'a: Yes, always.'
    """
    return "\n".join(f"{label}: {' '.join(words.split())}" for label, words in said if words)
