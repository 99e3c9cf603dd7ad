"""Simulated likes, comments and shares: a stated model, not a measurement."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kit.text.checks import check_table, check_whole

COUNTS = ("likes_simulated", "comments_simulated", "shares_simulated")

# For likes, comments and shares: what a plain one-way information post by an account with
# 1,000 followers gets in the middle case, and by what each trait of a post multiplies it.
_PLAIN = (6.0, 0.8, 1.6)
_TRAITS = {
    ("direction", "two-way"): (1.8, 3.0, 0.5),
    ("function", "community"): (1.3, 1.2, 0.6),
    ("function", "action"): (1.2, 1.3, 0.8),
}
_REPLY = (1.0, 1.0, 0.2)
_LABELS = {
    "direction": ("one-way", "two-way"),
    "function": ("information", "community", "action"),
}
_REACH = 0.6  # counts grow with followers to this power
_APPEAL, _OWN = 1.0, 0.5  # spread on the log scale: of a post as a whole, of each of its counts


def simulate_engagement(timeline: pd.DataFrame, *, seed: int = 1) -> pd.DataFrame:
    """Return made-up likes, comments and shares for each post, in three columns.

    Parameters
    ----------
    timeline : DataFrame, (posts, …)
        With the columns followers, direction, function and replies_to, as
        ``kit.load("timelines")`` has them. A missing label counts as one-way or information.
    seed : int
        The same table and seed give the same counts; the stored columns come from seed 1.

    Returns
    -------
    DataFrame, (posts, 3)
        likes_simulated, comments_simulated and shares_simulated: whole numbers, on the
        timeline's index.

    Notes
    -----
    A count is Poisson with mean ``plain × followers/1000 ** 0.6 × traits × luck``. Its directions
    follow published work, its sizes are ours and are fitted to no real account:

    - People comment on and like dialogue and share one-way information; posts that ask for
      action lie between (Saxton & Waters 2014, J. of Public Relations Research 26(3):280–299).
      Two-way multiplies likes, comments and shares by 1.8, 3 and 0.5; community by 1.3, 1.2 and
      0.6; action by 1.2, 1.3 and 0.8.
    - A bigger audience brings more attention (Guo & Saxton 2018, Nonprofit and Voluntary Sector
      Quarterly 47(1):5–26); that it brings less per head is our assumption.
    - An answer to one person is shared a fifth as often: our assumption too.
    - A few posts take most. Luck is lognormal, with a part that a post's three counts have in
      common (sd 1 on the log scale) and a part for each (sd 0.5).

    Time of day, pictures, links, platform and the feed's ranking play no part here, so the
    counts can teach nothing about them.

    >>> posts = pd.DataFrame({"followers": [1000, 1000], "direction": ["one-way", "two-way"],
    ...     "function": ["information", "community"], "replies_to": ["", "Bo: open today?"]})
    >>> simulate_engagement(posts).shape
    (2, 3)
    """
    check_whole("seed", seed, 0, 1)
    followers = _followers(timeline)
    mean = np.outer((followers / 1000) ** _REACH, _PLAIN)
    for (column, label), factors in _TRAITS.items():
        mean = np.where(_true(timeline[column] == label), mean * factors, mean)
    answers = timeline["replies_to"].fillna("").astype(str).str.strip() != ""
    mean = np.where(_true(answers), mean * _REPLY, mean)

    rng = np.random.default_rng(seed)
    luck = rng.normal(0, _APPEAL, (len(timeline), 1)) + rng.normal(0, _OWN, mean.shape)
    return pd.DataFrame(rng.poisson(mean * np.exp(luck)), index=timeline.index, columns=COUNTS)


def _followers(timeline):
    """Return how many follow each post's account, (posts,); refuse what cannot be simulated."""
    check_table(timeline, "timeline")
    missing = [c for c in ("followers", *_LABELS, "replies_to") if c not in timeline]
    if missing:
        raise ValueError(
            f"The timeline has no column {', '.join(map(repr, missing))}. "
            'It needs followers, direction, function and replies_to, as kit.load("timelines").'
        )
    followers = pd.to_numeric(timeline["followers"], errors="coerce").to_numpy(float, na_value=-1)
    if not (followers >= 0).all():
        where = timeline.index[~(followers >= 0)].tolist()[0]
        raise ValueError(
            f"The followers of post {where!r} are not a number of 0 or more. "
            "Write how many people follow the account."
        )
    for column, labels in _LABELS.items():
        given = timeline[column].dropna()
        strange = given[~given.isin([*labels, ""])]
        if len(strange):
            raise ValueError(
                f"{strange.iloc[0]!r} in column {column!r} is not a label the model knows. "
                f"It knows: {', '.join(labels)}."
            )
    return followers


def _true(answers):
    """Return yes and no as a column of booleans, with no for missing."""
    return answers.fillna(False).to_numpy(bool)[:, None]
