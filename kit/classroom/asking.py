"""How whoever pools is asked for more: in Python for an argument, at the command for an option."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Asking:
    """What a sentence says to get posts, a codebook, a quiz, a key, an activity or all of it."""

    posts: str
    codebook: str
    quiz: str
    key: str
    activity: Callable[[str], str]
    whole: str

    def as_activity(self, names: Sequence[str]) -> str:
        """Say how codes that were made for other words are taken as one of these activities."""
        return " or ".join(map(self.activity, names))


IN_PYTHON = Asking(
    posts="kit.pool(…, posts=my_posts)",
    codebook="kit.pool(…, codebook='my-codebook.toml')",
    quiz="kit.pool(…, codebook='my-quiz.toml')",
    key="kit.pool(…, key='my-key.csv')",
    activity="kit.pool(…, as_activity={!r})".format,
    whole="the table .account has all",
)
AT_THE_COMMAND = Asking(
    posts="--posts my-posts.csv",
    codebook="--codebook my-codebook.toml",
    quiz="--codebook my-quiz.toml",
    key="--key my-key.csv",
    activity=lambda name: f'--as "{name}"' if " " in name else f"--as {name}",
    whole="--account account.csv writes all of it to a file",
)
