"""How accounts talk: what their posts get back, and whom they speak to.

Every function takes a table of posts (or of threads), a row per post, and returns a number,
or with `by="account"` one number per account. Where there is nothing to count, the number is
nan: undefined, which is not zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Number

import numpy as np
import pandas as pd

from kit.material.reading.counts import MOST, read_counts
from kit.text.checks import check_table
from kit.text.say import many

DIRECTIONS = ("one-way", "two-way")
_FRACTION = "is no whole number"


class Rate(float):
    """A number that knows its unit, how many posts it is from, and whether it is simulated.

    `posts` of all `of` posts had what the rate is made of; where that is not all, it is said.

    >>> Rate(2.5, "likes per post", simulated=True)
    2.50 likes per post (simulated)
    >>> Rate(2.5, "likes per post", posts=4, of=5)
    2.50 likes per post (from 4 of 5 posts)
    """

    unit: str
    simulated: bool
    posts: int
    of: int

    def __new__(
        cls, value: float, unit: str = "", simulated: bool = False, posts: int = 0, of: int = 0
    ) -> Rate:
        """Make a float that remembers its unit and what it is from."""
        rate = super().__new__(cls, value)
        rate.unit, rate.simulated, rate.posts, rate.of = unit, simulated, posts, of
        return rate

    def __repr__(self):
        """Show two decimals, the unit, and what to know of it."""
        number = "undefined" if self != self else f"{float(self):.2f}"
        about = _about(self.simulated, self.posts, self.of)
        return " ".join(filter(None, (number, self.unit, about)))

    __str__ = __repr__


def _about(simulated, posts, of):
    """Say in brackets that a rate is simulated, and from how many posts, if not from all."""
    said = (
        "simulated" if simulated else "",
        f"from {posts:,} of {many(of, 'post')}" if posts < of else "",
    )
    return f"({', '.join(filter(None, said))})" if any(said) else ""


def conversation_rate(
    posts: pd.DataFrame,
    *,
    by: str | None = None,
    per_followers: bool = False,
    column: str = "comments",
) -> Rate | pd.Series:
    """Return comments (or replies) received per post.

    Parameters
    ----------
    posts : DataFrame, (posts, …)
        With a column of counts: `column`, or else its simulated twin ("comments_simulated"),
        and then the result says so. Counts may be text such as "1,234" or "54K"; one that cannot
        be read is refused. Posts whose count is missing are left out, and the result says from
        how many of how many posts it is.
    by : str, optional
        A column, such as "account": return one rate for each of its values.
    per_followers : bool
        Divide each post's count by the account's followers (column `followers`), in thousands.
        Raw rates reward big audiences; this one asks how much the audience does.
    column : str
        The counts, if they are called otherwise.

    Returns
    -------
    Rate or Series
        Comments per post, or comments per post and 1,000 followers; nan without any posts
        to count. A Series has in its name what a Rate prints.

    Notes
    -----
    Kaushik (2011), kaushik.net, defines conversation, amplification and applause as comments,
    shares and likes per post; the division by followers is a vendor's variant
    (TrueSocialMetrics).

    >>> conversation_rate(pd.DataFrame({"comments": [4, 0, 5]}))
    3.00 comments per post
    """
    return _rate(posts, column, by, per_followers)


def amplification_rate(
    posts: pd.DataFrame,
    *,
    by: str | None = None,
    per_followers: bool = False,
    column: str = "shares",
) -> Rate | pd.Series:
    """Return shares (or retweets) per post (Kaushik 2011); see `conversation_rate`.

    >>> posts = pd.DataFrame({"shares_simulated": [4, 2], "followers": [500, 1000]})
    >>> amplification_rate(posts, per_followers=True)
    5.00 shares per post and 1,000 followers (simulated)
    """
    return _rate(posts, column, by, per_followers)


def applause_rate(
    posts: pd.DataFrame,
    *,
    by: str | None = None,
    per_followers: bool = False,
    column: str = "likes",
) -> Rate | pd.Series:
    """Return likes per post (Kaushik 2011); see `conversation_rate`.

    >>> applause_rate(pd.DataFrame({"likes": [], "account": []}))
    undefined likes per post
    """
    return _rate(posts, column, by, per_followers)


def two_way_share(
    posts: pd.DataFrame, *, by: str | None = None, column: str = "direction"
) -> Rate | pd.Series:
    """Return which part of the judged posts is two-way, from 0 to 1.

    `column` holds a judgement, "one-way" or "two-way", for each post: the reference key's, or
    one that a class has made. Posts without one are left out, and the result says from how many
    it is; nan if none is judged.

    >>> two_way_share(pd.DataFrame({"direction": ["two-way", "one-way", "one-way", None]}))
    0.33 of the posts (from 3 of 4 posts)
    """
    labels = column_of(posts, column, "a judgement for each post")
    labels = labels.astype(object).where(labels.astype(str).str.strip() != "")
    strange = [label for label in labels.dropna() if label not in DIRECTIONS]
    if strange:
        raise ValueError(
            f"Column {column!r} holds {strange[0]!r}, which says nothing of direction. "
            "Use a column of “one-way” and “two-way”, such as the codebook direction gives."
        )
    return _mean((labels == "two-way").where(labels.notna()), posts, by, "of the posts")


def reply_share(
    posts: pd.DataFrame, *, by: str | None = None, column: str = "replies_to"
) -> Rate | pd.Series:
    """Return which part of the posts answers a message, from 0 to 1.

    This is about form: a reply that only advertises counts too. Compare `two_way_share`.

    >>> reply_share(pd.DataFrame({"replies_to": ["Bo: open today?", "", ""]}))
    0.33 of the posts
    """
    texts = column_of(posts, column, "the message that each post answers, or nothing")
    return _mean(texts.fillna("").astype(str).str.strip() != "", posts, by, "of the posts")


def gini(values: pd.Series | Sequence[float | None]) -> float:
    """Return how unequally something is shared out: 0 all alike, near 1 one has it all.

    Parameters
    ----------
    values : Series or sequence of numbers ≥ 0, (n,)
        Such as likes per post, or followers per account. Missing values are left out.

    Returns
    -------
    float
        The Gini coefficient (Gini 1912). One of n who has everything makes it 1 − 1/n. It is
        nan without values, or if all are zero: nothing was shared out.

    >>> gini([0, 0, 0, 8])
    0.75
    """
    if isinstance(values, str | dict | pd.DataFrame) or not pd.api.types.is_list_like(values):
        raise TypeError(
            f"gini takes one column of numbers, but a {type(values).__name__} was given. "
            "Try posts['likes']."
        )
    table = pd.DataFrame({"values": pd.Series(list(values))})
    shares = np.sort(_numbers(table, "values", whole=False).dropna().to_numpy())
    if not shares.sum() > 0:
        return float("nan")
    ranks = np.arange(1, len(shares) + 1)
    return float(2 * (ranks * shares).sum() / (len(shares) * shares.sum()) - 1 - 1 / len(shares))


def _rate(posts, column, by, per_followers):
    """Return the mean of a count over posts, overall or by group, with its unit."""
    check_table(posts)
    name, unit = column, column.removesuffix("_simulated")
    if column not in posts and f"{column}_simulated" in posts:
        name = f"{column}_simulated"
    if name not in posts:
        raise ValueError(
            f"The posts have no column {column!r}, nor {column + '_simulated'!r}. "
            f"Name the column of counts: column=…, one of {', '.join(map(str, posts.columns))}."
        )
    counts = _numbers(posts, name)
    unit += " per post"
    if per_followers:
        followers = _numbers(posts, "followers")
        counts = counts / followers.where(followers > 0) * 1000
        unit += " and 1,000 followers"
    return _mean(counts, posts, by, unit, simulated=name.endswith("_simulated"))


def _mean(values, posts, by, unit, *, simulated=False):
    """Return the mean of what is not missing: a Rate, or a Series by group."""
    values = values.astype(float)
    there = int(values.notna().sum())
    if by is None:
        return Rate(values.mean(), unit, simulated, there, len(values))
    means = values.groupby(groups_of(posts, by), sort=False, dropna=False).mean()
    name = f"{unit} {_about(simulated, there, len(values))}".strip()
    return means.rename(name).rename_axis(by)


def column_of(posts, name, what):
    """Return a column, or say which there are."""
    check_table(posts)
    if name not in posts:
        raise ValueError(
            f"There is no column {name!r}, which should hold {what}. "
            f"The table has: {', '.join(map(str, posts.columns))}."
        )
    if isinstance(posts[name], pd.DataFrame):
        raise ValueError(
            f"The table has the column {name!r} more than once. Keep one: "
            "posts.loc[:, ~posts.columns.duplicated()]."
        )
    return posts[name]


def groups_of(posts, by):
    """Return the groups as bare values: `by` may also be the name of the index."""
    if not isinstance(by, str | int):
        raise TypeError(
            f"by names one column, but {by!r} was given. Write one name, such as by='account'."
        )
    if by == posts.index.name:
        return posts.index
    groups = column_of(posts, by, "the groups to tell apart")
    if strange := next((one for one in groups if isinstance(one, list | dict | set)), None):
        raise ValueError(
            f"Column {by!r} holds {strange!r}, which names no group. Make its cells texts: "
            f"posts[{by!r}].map(str)."
        )
    return groups.to_numpy()


def _numbers(posts, name, *, whole=True):
    """Return a column of counts as floats, or say what is wrong with it."""
    raw = column_of(posts, name, "whole numbers")
    if raw.dtype.kind in "iuf":
        numbers, there, why = raw.to_numpy(float, na_value=np.nan), raw.notna().to_numpy(), {}
    else:
        numbers, there, why = _read(raw, whole)
    bad = there & ~((numbers >= 0) & (numbers < MOST))
    if whole:
        bad |= there & (np.floor(numbers) != numbers)
    if bad.any():
        value = raw[bad].tolist()[0]
        raise ValueError(
            f"Column {name!r} holds {value!r}, which {_no_count(value, why)}. "
            "Counts are numbers from 0 up; leave a cell empty where you have none."
        )
    return pd.Series(numbers, raw.index)


def _read(raw, whole):
    """Return cells of any kind as floats; which of them are not empty; and why texts are none."""
    texts = pd.Series([c if isinstance(c, str) else "" for c in raw], dtype=object)
    read, why = read_counts(texts)
    numbers, there = read.to_numpy(float, na_value=np.nan), raw.notna().to_numpy(copy=True)
    for place, cell in enumerate(raw):
        if isinstance(cell, str):
            there[place] = bool(cell.strip())
            if not whole and why.get(cell) == _FRACTION:
                numbers[place] = _as_float(cell)
        elif isinstance(cell, Number) and not isinstance(cell, bool | np.bool_):
            numbers[place] = _as_float(cell)
    return numbers, there, why


def _as_float(cell):
    """Return a number as a float, nan where it is none or too large for one."""
    try:
        return float(cell)
    except (ValueError, TypeError, OverflowError):
        return np.nan


def _no_count(value, why):
    """Return the end of a sentence on why a value is no count."""
    if isinstance(value, str):
        return why.get(value, "is no count").replace("cannot be read", "is no count")
    if np.isnan(number := _as_float(value)) or isinstance(value, bool | np.bool_):
        return "is no count"
    if not 0 <= number < MOST or not isinstance(value, Number):
        return "is no count"
    if round(value, 3) == value and round(value, 2) != value:
        return (
            f"{_FRACTION} (if its point stands before thousands, read the file with "
            "pd.read_csv(…, thousands='.'))"
        )
    return _FRACTION
