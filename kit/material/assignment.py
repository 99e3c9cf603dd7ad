"""What was to be judged: one record of posts, codebook and key, whatever they were made of."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kit.material.codebooks import Codebook

if TYPE_CHECKING:
    import pandas as pd

# The unit of a codebook tells quizzes, predictions, guesses, checks and texts from posts.
QUESTION, FIGURE, GUESS, TEXT = "one question", "one figure", "one guess", "one text"
CHECK = "one item of a check"
_KINDS = {QUESTION: "question", FIGURE: "figure", GUESS: "guess", TEXT: "text", CHECK: "item"}


@dataclass(frozen=True, eq=False)
class Assignment:
    """Posts to be judged with a codebook, and the key to them if there is one.

    Parameters
    ----------
    name : str
        The name of its file of answers, such as ``direction-a``.
    marks : dict of str to str
        Each post_id, in order, and the fingerprint of its words; see `kit.material.marks`.
    codebook : Codebook
    posts : pandas.DataFrame, optional
        Indexed by post_id, with a column text. Other columns are shown where they are there:
        account, platform, replies_to and image_alt; of guesses options, of a quiz options,
        misconceptions and reasons, each with a line "label: text" for an option; of a prediction
        published, a number.
    key : pandas.DataFrame, optional
        As in ``kit.load("key")``; where it has no label there is no right answer.
    step : int
        How many posts are judged before their key is opened, as far as that is known; 0 for all.
    """

    name: str
    marks: dict[str, str]
    codebook: Codebook
    posts: "pd.DataFrame | None" = None
    key: "pd.DataFrame | None" = None
    step: int = 0

    @cached_property
    def kind(self) -> str:
        """What it is of: "post", "question", "figure", "guess", "item" of a check, or "text"."""
        return _KINDS.get(self.codebook.unit, "post")

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each post among all, by post_id."""
        return {post_id: place for place, post_id in enumerate(self.marks)}


def with_book(stem: str, book: str) -> str:
    """Return the name of an assignment: that of its set, and of its codebook where it differs.

    >>> with_book("practice", "direction"), with_book("direction-a", "direction")
    ('practice-direction', 'direction-a')
    """
    return stem if stem.startswith(book) else f"{stem}-{book}"
