"""Whose readings of their own posts are known, and left out: writers go by their made-up names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pandas as pd

from kit.text.say import people


def whose(name: str) -> str:
    """Return a made-up name without the number that a second person of that name is given.

    Which of them has it hangs on the order of the files, so either may have written the post.
    """
    return re.sub(r" \d+$", "", name).casefold()


def own_left_out(key: pd.DataFrame, readers: Iterable[Sequence[str]]) -> str:
    """Say of whom it is known that their readings of their own posts are left out.

    Each room gives new names, and so does each computer. `readers` are those of each codebook.
    """
    writers = {whose(writer) for writer in key["writer"] if writer}
    found = writers.intersection(*({whose(name) for name in each} for each in readers))
    if found == writers:
        return "Nobody's reading of a post of their own is counted."
    if not found:
        return (
            "No reader has the made-up name of a writer, as where posts are judged in another room "
            "than they were written in. So whoever read a post of their own is counted with the "
            "others."
        )
    return (
        f"A reading is left out where reader and writer have one made-up name, as {len(found)} of "
        f"{people(len(writers))} who wrote. If the others judged under another name, as in another "
        "room, their readings of their own posts are counted."
    )
