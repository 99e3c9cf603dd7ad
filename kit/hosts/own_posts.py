"""Posts and keys of a teacher's own for a page: what is said of them, in a terminal's words."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from kit.judging.answer_log import Answers
from kit.material.codebooks import Codebook
from kit.material.own_keys import labels_in, read_own_key, rows_for
from kit.material.posts import check_whole, read_posts
from kit.text.say import printable, some
from kit.text.words import listed, say

_MOST = 500  # posts, which take three hours to judge


def own_posts(path: str, book: Codebook, key: str | None) -> pd.DataFrame:
    """Return posts of one's own; of a file that cannot be used, also say how one mends it here."""
    name = Path(path).name
    try:
        found = read_posts(path)
        check_whole(found)
    except ValueError as error:
        raise ValueError(f"{error}\n{say('page-mend-file', file=name)}") from None
    if len(found.posts) > _MOST:
        raise ValueError(say("page-too-many", file=name, posts=len(found.posts), most=_MOST))
    # Which labels are meant is known here, so whether they are like some of the kit's is not asked.
    found = found._replace(doubts=[doubt for doubt in found.doubts if doubt.kind != "label"])
    said = [found.brief, "" if key else _no_key(found.posts, book, name)]
    print(*filter(None, said), sep="\n", end="\n" * any(said))
    return found.posts


def _no_key(posts, book, name):
    """Say that a column of labels is no key to a codebook, or ""."""
    if "label" not in posts:
        return ""
    others = sorted(labels_in(rows_for(posts, book)) - {*book.labels})
    about = {"file": name, "labels": listed(book.labels), "others": printable(some(others, 3))}
    return say("page-label-no-key", **about) if others else ""


def tell_strange(key: str, answers: Answers, posts: str) -> None:
    """Print of which posts a key speaks that are not there."""
    rows = rows_for(read_own_key(key), answers.codebook)
    if strange := [post_id for post_id in rows.index if post_id not in answers.posts]:
        about = {"file": Path(key).name, "posts": Path(posts).name, "rows": len(strange)}
        print(printable(say("page-key-strange", which=some(strange, 3), **about)))
