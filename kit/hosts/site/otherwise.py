"""What a lesson's page says in place of what a notebook says of running cells."""

import tomllib
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".toml")


@cache
def said() -> tuple[tuple[str, str], ...]:
    """Return what a lesson says to the letter, and what its page says; the longest come first."""
    pairs = (
        (one["notebook"], one["page"]) for one in tomllib.loads(_FILE.read_text("utf-8"))["said"]
    )
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def for_page(markdown: str) -> str:
    """Return the text of a cell as a page says it.

    >>> for_page("First, three questions. Press **Shift + Enter**.")
    'First, three questions.'
    """
    for notebook, page in said():
        markdown = markdown.replace(notebook, page)
    return markdown
