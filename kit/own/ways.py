"""The three ways of a post: talking to somebody, talking at nobody in particular, passing on.

This is the one place where they are defined. They are told by *form*, and form is not function: a
reply can sell, and a post to nobody in particular can help (lesson 2).

- **talking to**: a reply, a message in a chat, or a post or own thread that is aimed at somebody;
- **talking at**: a post or own thread that is aimed at nobody in particular;
- **passing on**: a share of what somebody else posted, with words of one's own or without.
"""

from __future__ import annotations

from difflib import get_close_matches

import numpy as np
import pandas as pd

from kit.text.words import listed, say

WAYS = ("talking to", "talking at", "passing on")
TO, AT, ON = range(len(WAYS))
COLUMNS = [way.replace(" ", "_") for way in WAYS]
_FORMS = {"reply": TO, "message": TO, "post": AT, "own thread": AT, "share": ON}


def ways_of(posts: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Return the way of each post, as its place in `WAYS`, and whether its form is told.

    Where it is not, as in tables that are no archive, a post talks to somebody if the table says
    what it answers, or whom it is aimed at; what it passes on cannot be told.

    >>> forms = pd.DataFrame({"form": ["post", "post", "share"], "aimed_at": ["", "person 1", ""]})
    >>> ways_of(forms)[0].tolist()
    [1, 0, 2]
    """
    forms = words_in(posts, "form")
    told = (forms != "").to_numpy(bool)
    _check_forms(forms[told].unique())
    way = forms.map(_FORMS).fillna(AT).to_numpy(np.int64, copy=True)
    aimed = (words_in(posts, "aimed_at") != "").to_numpy(bool)
    answers = (words_in(posts, "replies_to") != "").to_numpy(bool)
    way[(way == AT) & (aimed | (answers & ~told))] = TO
    return way, told


def answers_in(posts: pd.DataFrame) -> np.ndarray:
    """Return which posts answer somebody: replies, or what has replies_to where no form is told."""
    forms = words_in(posts, "form")
    answers = (forms == "reply") | ((forms == "") & (words_in(posts, "replies_to") != ""))
    return answers.to_numpy(bool)


def words_in(posts: pd.DataFrame, column: str) -> pd.Series:
    """Return a column as text without spaces around it; "" where there is nothing."""
    if column not in posts:
        return pd.Series("", posts.index, dtype=object)
    # Few different words stand in many rows: each is looked at once.
    cells = posts[column]
    if cells.dtype == object:
        cells = cells.where(cells.isna(), cells.map(str))  # a list cannot be looked up
    places, words = pd.factorize(cells)
    texts = np.array([*(str(word).strip() for word in words), ""], dtype=object)
    return pd.Series(texts[places], posts.index, dtype=object)  # where nothing is, -1: the last


def _check_forms(forms):
    if form := next((form for form in forms if form not in _FORMS), None):
        near = get_close_matches(form.casefold(), [*_FORMS], 1)
        about = {"form": repr(form), "known": listed(_FORMS), "near": near[0] if near else "none"}
        raise ValueError(say("audit-refuse-form", **about))
