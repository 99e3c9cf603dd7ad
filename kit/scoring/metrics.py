"""How accounts talk: what their posts get back, whom they speak to, and when they post.

Every function takes a table of posts (or of threads), a row per post, and returns a number,
or with `by="account"` one number per account. Where there is nothing to count, the number is
nan: undefined, which is not zero.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kit.text.checks import check_table

DIRECTIONS = ("one-way", "two-way")
_ZONE = r"[T ]\d\d:\d\d[\d:.,]*\s?(Z|[+-]\d\d(?::?\d\d)?)$"  # as a time ends that says its zone


class Rate(float):
    """A number that knows its unit, and whether it rests on simulated counts.

    >>> Rate(2.5, "likes per post", simulated=True)
    2.50 likes per post (simulated)
    """

    unit: str
    simulated: bool

    def __new__(cls, value: float, unit: str = "", simulated: bool = False) -> Rate:
        """Make a float that remembers its unit."""
        rate = super().__new__(cls, value)
        rate.unit, rate.simulated = unit, simulated
        return rate

    def __repr__(self):
        """Show two decimals, the unit and the word simulated where it belongs."""
        number = "undefined" if self != self else f"{float(self):.2f}"
        return " ".join(filter(None, (number, self.unit, "(simulated)" if self.simulated else "")))

    __str__ = __repr__


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
        and then the result says so. Posts whose count is missing are left out.
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
        to count.

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
    one that a class has made. Posts without one are left out; nan if none is judged.

    >>> two_way_share(pd.DataFrame({"direction": ["two-way", "one-way", "one-way", None]}))
    0.33 of the posts
    """
    labels = _column(posts, column, "a judgement for each post")
    labels = labels.where(labels != "")
    strange = [label for label in labels.dropna().unique() if label not in DIRECTIONS]
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
    texts = _column(posts, column, "the message that each post answers, or nothing")
    return _mean(texts.fillna("").astype(str).str.strip() != "", posts, by, "of the posts")


def cadence(
    posts: pd.DataFrame,
    *,
    by: str | None = "account",
    column: str = "posted_at",
    every: int = 15,
    burst: int = 3,
    within: int = 10,
) -> pd.DataFrame:
    """Describe when accounts post: how often, how evenly, and whether by timetable.

    Parameters
    ----------
    posts : DataFrame, (posts, …)
        With posting times in `column`. Posts without a time are left out. Times of several zones
        are told by UTC, and those that name none count as UTC then.
    by : str or None
        One row per account; None takes all posts as one stream.
    every : int
        A round minute is a multiple of this. Of times left to chance, one in `every` is round.
    burst, within : int
        A burst is a run of at least `burst` posts, each at most `within` minutes after the last.

    Returns
    -------
    DataFrame, (accounts, 8)
        posts; per_day (posts per day, from the first day to the last); gap_hours (median time
        between posts; nan below 2 posts); burstiness (−1 clockwork, 0 as if by chance, towards
        1 all at once; nan below 3 posts or if all came in the same moment); same_time (share of
        posts at a time of day, to the minute, that the account uses on another day too);
        round_minutes (share); bursts (how many); in_bursts (share of posts).

    Notes
    -----
    Burstiness is (σ − μ) / (σ + μ) of the gaps (Goh & Barabási 2008, EPL 81:48002). Nights make
    every account look somewhat bursty. A timetable is a sign of a scheduler, and no proof.

    >>> times = ["2025-03-03T08:00", "2025-03-04T08:00", "2025-03-05T08:00"]
    >>> float(cadence(pd.DataFrame({"posted_at": times}), by=None).loc[0, "burstiness"])
    -1.0
    """
    times = _times(posts, column)
    groups = times.groupby(_group(posts, by), sort=False, dropna=False) if by else [(0, times)]
    rows = {
        name: _rhythm(group.dropna().sort_values(), every, burst, pd.Timedelta(minutes=within))
        for name, group in groups
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis(by)


def _rhythm(times, every, burst, within):
    """Return one row of `cadence` from sorted times."""
    gaps = times.diff().iloc[1:]
    hours = gaps.dt.total_seconds().to_numpy() / 3600
    spread, middle = (hours.std(), hours.mean()) if len(hours) > 1 else (np.nan, np.nan)
    days = (times.max().normalize() - times.min().normalize()).days + 1 if len(times) else np.nan
    clock = times.dt.hour * 60 + times.dt.minute
    on_days = times.dt.normalize().groupby(clock).nunique()
    # A new run begins with each gap that is too long; runs that are long enough are bursts.
    run = (times.diff() > within).cumsum()
    sizes = run.groupby(run).size()
    sizes = sizes[sizes >= burst]
    many = len(times) or np.nan
    return {
        "posts": len(times),
        "per_day": len(times) / days,
        "gap_hours": np.median(hours) if len(hours) else np.nan,
        "burstiness": (spread - middle) / (spread + middle) if spread + middle > 0 else np.nan,
        "same_time": clock.map(on_days).gt(1).sum() / many,
        "round_minutes": (clock % every == 0).sum() / many,
        "bursts": len(sizes),
        "in_bursts": sizes.sum() / many,
    }


def first_replies(threads: pd.DataFrame, *, role: str = "organisation") -> pd.DataFrame:
    """Return for each thread when it began and how long the first answer took.

    Parameters
    ----------
    threads : DataFrame, (posts, …)
        With the columns thread_id, role and posted_at.
    role : str
        Whose answer counts. Its automatic answers count too: the clock cannot tell.

    Returns
    -------
    DataFrame, (threads, …)
        asked_at (the first post by anybody else; threads without one are left out) and minutes
        to the first answer after it (nan if there is none), then that first post's other columns.

    >>> thread = pd.DataFrame({"thread_id": [1, 1], "role": ["customer", "organisation"],
    ...     "posted_at": ["2025-03-03T08:00", "2025-03-03T08:46"]})
    >>> float(first_replies(thread).loc[1, "minutes"])
    46.0
    """
    for column in ("thread_id", "role"):
        _column(threads, column, "a thread and a role for each post")
    threads = threads.assign(posted_at=_times(threads, "posted_at"))
    if role not in set(threads["role"]):
        raise ValueError(
            f"Nobody in these threads has the role {role!r}. "
            f"Try one of: {', '.join(map(str, threads['role'].unique()))}."
        )
    threads = threads.sort_values("posted_at", kind="stable")
    asked = threads[threads["role"] != role].drop_duplicates("thread_id").set_index("thread_id")
    answers = threads[threads["role"] == role]
    began = answers["thread_id"].map(asked["posted_at"])
    first = answers[answers["posted_at"] >= began].groupby("thread_id")["posted_at"].first()
    minutes = (first.reindex(asked.index) - asked["posted_at"]).dt.total_seconds() / 60
    table = asked.rename(columns={"posted_at": "asked_at"})
    table.insert(0, "minutes", minutes)
    return table[["asked_at", "minutes", *table.columns.drop(["asked_at", "minutes"])]].sort_index()


def reply_times(
    threads: pd.DataFrame, *, by: str | None = None, role: str = "organisation"
) -> pd.Series | pd.DataFrame:
    """Sum up how fast threads are answered, in a way that respects the long tail.

    Parameters
    ----------
    threads : DataFrame, (posts, …)
        As for `first_replies`.
    by : str, optional
        A column of the thread's first post, such as "platform": one row for each of its values.

    Returns
    -------
    Series or DataFrame
        threads (how many); never_answered and within_hour, as shares of all threads;
        median_minutes and mean_minutes of those answered (nan if none is).

    Notes
    -----
    A few very late answers pull the mean far up and leave the median alone. Among 34 large
    US firms the mean first reply took 504 minutes, the median 46, and 47 % of complaints were
    never answered (Einwiller & Steilen 2015, Public Relations Review 41(2):195–204).

    >>> threads = pd.DataFrame({"thread_id": [1, 1, 2],
    ...     "role": ["customer", "organisation", "customer"],
    ...     "posted_at": ["2025-03-03T08:00", "2025-03-03T08:46", "2025-03-04T09:00"]})
    >>> reply_times(threads).to_dict()["never_answered"]
    0.5
    """
    first = first_replies(threads, role=role)
    groups = first.groupby(_group(first, by), sort=False, dropna=False) if by else [(0, first)]
    rows = {
        name: {
            "threads": len(group),
            "never_answered": group["minutes"].isna().mean(),
            "within_hour": (group["minutes"] <= 60).mean(),
            "median_minutes": group["minutes"].median(),
            "mean_minutes": group["minutes"].mean(),
        }
        for name, group in groups
    }
    table = pd.DataFrame.from_dict(rows, orient="index")
    return table.rename_axis(by) if by else table.iloc[0].rename("first replies")


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
    table = pd.DataFrame({"values": list(values)}, dtype=object)
    shares = np.sort(_numbers(table, "values").dropna().to_numpy())
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
    if by is None:
        return Rate(values.mean(), unit, simulated)
    means = values.groupby(_group(posts, by), sort=False, dropna=False).mean()
    return means.rename(f"{unit} (simulated)" if simulated else unit).rename_axis(by)


def _column(posts, name, what):
    """Return a column, or say which there are."""
    check_table(posts)
    if name not in posts:
        raise ValueError(
            f"There is no column {name!r}, which should hold {what}. "
            f"The table has: {', '.join(map(str, posts.columns))}."
        )
    return posts[name]


def _group(posts, by):
    """Return the groups as bare values: `by` may also be the name of the index."""
    if by == posts.index.name:
        return posts.index
    return _column(posts, by, "the groups to tell apart").to_numpy()


def _numbers(posts, name):
    """Return a column of counts as floats, or say what is wrong with it."""
    raw = _column(posts, name, "whole numbers")
    numbers = pd.to_numeric(raw, errors="coerce").astype(float)
    wrong = raw[(numbers.isna() & raw.notna() & (raw.astype(str) != "")) | (numbers < 0)]
    if len(wrong):
        raise ValueError(
            f"Column {name!r} holds {wrong.tolist()[0]!r}, which is no count. "
            "Counts are numbers from 0 up; leave a cell empty where you have none."
        )
    return numbers


def _times(posts, name):
    """Return a column of times, or show the first that is none."""
    raw = _column(posts, name, "the time of each post")
    how = {"errors": "coerce", "format": "ISO8601"}
    zones = raw.dropna().astype(str).str.extract(_ZONE, expand=False).fillna("").unique()
    # By the clock where the account posts; of several zones nobody knows whose, so then by UTC.
    several = len(zones) > 1 and not pd.api.types.is_datetime64_any_dtype(raw)
    times = pd.to_datetime(raw, utc=several, **how).dt.tz_localize(None)
    wrong = raw[times.isna() & raw.notna() & (raw.astype(str) != "")]
    if len(wrong):
        raise ValueError(
            f"Column {name!r} holds {wrong.tolist()[0]!r}, which is no time. "
            "Write times as 2025-03-04T09:15."
        )
    return times
