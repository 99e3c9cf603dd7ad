"""What is said of one row of what somebody brought."""

from typing import NamedTuple


class Finding(NamedTuple):
    """What is wrong with one row: its number, a kind to count by, and a sentence."""

    row: int
    kind: str
    words: str
