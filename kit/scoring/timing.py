"""When accounts post, and how fast they are answered.

A date without a time of day is not midnight: what hangs on the clock is then nan, and a warning
says so.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from kit.material.reading.dates import read_times
from kit.material.reading.instants import as_texts, with_instants
from kit.scoring.judgements import check_spelling
from kit.scoring.longform import tell
from kit.scoring.metrics import column_of, groups_of
from kit.text.checks import check_table, check_whole
from kit.text.say import many

_BY_THE_CLOCK = ["gap_hours", "burstiness", "same_time", "round_minutes", "bursts", "in_bursts"]
_BY_CHANCE = 0.02  # of times to the minute, one in 1,440 is midnight
_WAITS = ["up to an hour", "up to a day", "longer", "no answer"]
_NOT_MIDNIGHT = "a date without a time of day, which is not midnight"


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
        With posting times in `column`, or in two, a date and a time of day (date and time). Posts
        without a time are left out, with a warning. Times of several zones are told by UTC, and
        those that name none count as UTC then.
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
        round_minutes (share); bursts (how many); in_bursts (share of posts). Where a post has a
        date alone, all but posts and per_day is nan for its account.

    Notes
    -----
    Burstiness is (σ − μ) / (σ + μ) of the gaps (Goh & Barabási 2008, EPL 81:48002). Nights make
    every account look somewhat bursty. A timetable is a sign of a scheduler, and no proof.

    >>> times = ["2025-03-03T08:00", "2025-03-04T08:00", "2025-03-05T08:00"]
    >>> float(cadence(pd.DataFrame({"posted_at": times}), by=None).loc[0, "burstiness"])
    -1.0
    """
    check_whole("every", every, 1, 15)
    check_whole("burst", burst, 1, 3)
    check_whole("within", within, 0, 10)
    times, known = _instants(posts, column)
    _say_what_is_missing(times, known)
    by_account = groups_of(posts, by) if by else np.zeros(len(posts), int)
    groups = times.groupby(by_account, sort=False, dropna=False) if by else [(0, times)]
    rows = {
        name: _rhythm(group.dropna().sort_values(), every, burst, pd.Timedelta(minutes=within))
        for name, group in groups
    }
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis(by)
    dates_alone = times.notna() & ~known
    if dates_alone.any():
        untold = table.index.isin(by_account[dates_alone.to_numpy()])
        table[_BY_THE_CLOCK] = table[_BY_THE_CLOCK].apply(lambda column: column.mask(untold))
    return table


def _say_what_is_missing(times, known):
    dated, missing = int((times.notna() & ~known).sum()), int(times.isna().sum())
    if dated:
        tell(
            f"{many(dated, 'post has', 'posts have')} {_NOT_MIDNIGHT}. For such accounts all but "
            "posts and per_day is left empty (nan); add the times, or leave those posts out."
        )
    if missing:
        tell(f"{missing:,} of {many(len(times), 'post')} have no time and are left out.")


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
        With the columns thread_id, role and posted_at, or a date and a time of day in two (date
        and time).
    role : str
        Whose answer counts. Its automatic answers count too: the clock cannot tell.

    Returns
    -------
    DataFrame, (threads, …)
        asked_at (the first post by anybody else; threads without one are left out) and minutes
        to the first answer after it (nan if there is none), then that first post's other columns.
        Where a date has no time of day, minutes is nan as well, a warning says so, and a column
        answered tells the two apart.

    >>> thread = pd.DataFrame({"thread_id": [1, 1], "role": ["customer", "organisation"],
    ...     "posted_at": ["2025-03-03T08:00", "2025-03-03T08:46"]})
    >>> float(first_replies(thread).loc[1, "minutes"])
    46.0
    """
    table, untimed = _first_replies(threads, role)
    if untimed.any():
        table.insert(2, "answered", table["minutes"].notna() | untimed)
    return table


def _first_replies(threads, role):
    """Return that table, and of which threads it cannot be told how long the answer took."""
    for column in ("thread_id", "role"):
        column_of(threads, column, "a thread and a role for each post")
    if missing := int(threads["thread_id"].isna().sum()):
        raise ValueError(
            f"{many(missing, 'post has', 'posts have')} no thread_id, and would count as one "
            "thread. Fill it in, or leave them out: threads.dropna(subset='thread_id')."
        )
    check_spelling(threads["thread_id"].unique(), "threads", str.strip)
    check_spelling(threads["role"].dropna().unique(), "roles", lambda text: text.casefold().strip())
    # What this table calls minutes, and the like, is not what the result will.
    threads = threads.drop(columns=["minutes", "asked_at", "answered"], errors="ignore")
    times, known = _instants(threads, "posted_at")
    if role not in set(threads["role"]):
        raise ValueError(
            f"Nobody in these threads has the role {role!r}. "
            f"Try one of: {', '.join(map(str, threads['role'].unique()))}."
        )
    threads = threads.assign(posted_at=times)
    known = pd.Series(known & times.notna().to_numpy(), threads.index)
    # A date alone may be any time of that day; an unknown time, any at all.
    day = pd.Timedelta(days=1) - pd.Timedelta(microseconds=1)
    early = times.fillna(times.min())
    late = early.where(known, early.dt.normalize() + day).where(times.notna(), times.max() + day)
    all_of = threads.assign(known_=known, early_=early, late_=late).sort_values(
        "early_", kind="stable"
    )
    asked = all_of[all_of["role"] != role].drop_duplicates("thread_id").set_index("thread_id")
    answers = all_of[all_of["role"] == role]
    began = answers["thread_id"].map(asked["early_"])
    first = answers[answers["late_"] >= began].drop_duplicates("thread_id").set_index("thread_id")
    first = first.reindex(asked.index)
    timed = asked["known_"] & first["known_"].eq(True)
    minutes = (first["posted_at"] - asked["posted_at"]).dt.total_seconds() / 60
    untimed = first["known_"].notna() & ~timed
    if untimed.any():
        tell(
            f"In {untimed.sum():,} of {many(len(asked), 'thread')} the question or the answer has "
            f"no time, or {_NOT_MIDNIGHT}. How long the answer took is left empty (nan) there; "
            "add the times, or leave those threads out."
        )
    table = asked.drop(columns=["known_", "early_", "late_"])
    table = table.rename(columns={"posted_at": "asked_at"})
    table.insert(0, "minutes", minutes.where(timed))
    table = table[
        ["asked_at", "minutes", *table.columns.drop(["asked_at", "minutes"])]
    ].sort_index()
    return table, untimed.reindex(table.index)


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
        median_minutes and mean_minutes of those answered (nan if none is). Where it cannot be
        told how long one answer took, the last three are nan, and a warning says so.

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
    first, untimed = _first_replies(threads, role)
    first = first.assign(untimed_=untimed)
    groups = first.groupby(groups_of(first, by), sort=False, dropna=False) if by else [(0, first)]
    rows = {name: _summed_up(group["minutes"], group["untimed_"]) for name, group in groups}
    table = pd.DataFrame.from_dict(rows, orient="index")
    return table.rename_axis(by) if by else table.iloc[0].rename("first replies")


def waits(threads: pd.DataFrame, *, role: str = "organisation") -> pd.DataFrame:
    """Count how long everybody waited, those who were never answered too.

    Parameters
    ----------
    threads : DataFrame, (posts, …)
        As for `first_replies`.
    role : str
        Whose answer counts.

    Returns
    -------
    DataFrame, (4, 2)
        wait ("up to an hour", "up to a day", "longer", "no answer") and people: how many threads,
        each counted as one person; 60 minutes are up to an hour. Where it cannot be told how long
        an answer took, its thread is left out, and a warning says so.

    >>> threads = pd.DataFrame({"thread_id": [1, 1, 2],
    ...     "role": ["customer", "organisation", "customer"],
    ...     "posted_at": ["2025-03-03T08:00", "2025-03-03T08:46", "2025-03-04T09:00"]})
    >>> waits(threads)["people"].tolist()
    [1, 0, 0, 1]
    """
    first, untimed = _first_replies(threads, role)
    minutes = first["minutes"][~untimed]
    answered = pd.cut(minutes, [-np.inf, 60, 1440, np.inf], labels=_WAITS[:-1])
    people = [*answered.value_counts(sort=False), int(minutes.isna().sum())]
    return pd.DataFrame({"wait": _WAITS, "people": people})


def _summed_up(minutes, untimed):
    """Return one row of `reply_times`; nan where one answer's time is not known."""
    known = np.nan if untimed.any() else 1
    return {
        "threads": len(minutes),
        "never_answered": (minutes.isna() & ~untimed).mean(),
        "within_hour": (minutes <= 60).mean() * known,
        "median_minutes": minutes.median() * known,
        "mean_minutes": minutes.mean() * known,
    }


def _instants(posts, name):
    """Return a column of times, and which of them are more than a date; or refuse one."""
    check_table(posts)
    posts, _ = with_instants(posts, name)
    raw = column_of(posts, name, "the time of each post")
    if isinstance(raw.dtype, pd.ArrowDtype) and raw.dtype.kind == "M":
        raw = raw.astype(object)  # dates alone, and times; pandas reckons with them as its own
    if pd.api.types.is_datetime64_any_dtype(raw):
        times = raw.dt.tz_localize(None)
        return times, _more_than_dates(times, np.full(len(raw), True))
    cells = as_texts(raw)
    read = read_times(cells)
    if len(read.why):
        unread = next(cell for cell in cells if cell in read.why)
        why = read.why[unread].replace("cannot be read", "is no time")
        raise ValueError(
            f"Column {name!r} holds {unread!r}, which {why}. Write times as 2025-03-04T09:15."
        )
    for remark in read.remarks:
        tell(remark)
    # By the clock where the account posts; of several zones nobody knows whose, so then by UTC.
    zones = read.ahead[read.clock.notna() & ~read.dated].unique()
    times = read.utc if len(zones) > 1 else read.clock
    return times, _more_than_dates(times, ~read.dated.to_numpy())


def _more_than_dates(times, known):
    """Return which times are more than a date, now that all are seen; warn of odd midnights."""
    told = times[known & times.notna().to_numpy()]
    midnight = int((told == told.dt.normalize()).sum())
    if len(told) and midnight == len(told):
        # So a program writes dates that have no time, each of them as midnight to the second.
        return np.full(len(times), False)
    if midnight > 1 and midnight > _BY_CHANCE * len(told):
        tell(
            f"{midnight:,} of {many(len(told), 'time')} are midnight to the second. If they are "
            "dates without a time of day, set a column time_known to False there."
        )
    return known
