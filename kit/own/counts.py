"""The numbers of an audit: the mix, the people and the hours, as tables."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kit.own.periods import FEW
from kit.own.ways import COLUMNS, ON, TO

SHARES = [f"share_{way}" for way in COLUMNS]


def mix_of(counts: pd.DataFrame, told: bool = True) -> pd.DataFrame:
    """Return counts by way with their sums, their shares, and where there are too few of them.

    Where no post passed on could be told, its columns are missing, which is not zero.
    """
    mix = counts[COLUMNS].astype("Int64")
    posts = counts[COLUMNS].sum(axis=1)
    shares = counts[COLUMNS].div(posts.where(posts > 0), axis=0).set_axis(SHARES, axis=1)
    mix = mix.assign(posts=posts, **{name: shares[name] for name in SHARES}, few=posts < FEW)
    if not told:
        mix[COLUMNS[ON]] = pd.array([pd.NA] * len(mix), "Int64")
        mix[SHARES[ON]] = np.nan
    return mix


def by_way(group: np.ndarray, way: np.ndarray, names: pd.Index) -> pd.DataFrame:
    """Count posts by group, a number from 0 for each of `names`, and by way."""
    width = len(COLUMNS)
    cells = np.bincount(group * width + way, minlength=len(names) * width)
    return pd.DataFrame(cells.reshape(len(names), width), index=names, columns=COLUMNS)


def people_of(posts: pd.DataFrame, group: np.ndarray, names: pd.Index) -> tuple[pd.DataFrame, int]:
    """Return whom was spoken to, by period, and how many different people in all.

    One person in two files counts twice: each file has names of its own.
    """
    to = posts["way"].to_numpy() == TO
    each = _addressed(posts[to], group[to])
    named = each.groupby("period")["post"].nunique()
    per_person = each.value_counts(["period", "who"]).groupby("period")
    first = each.groupby("who")["period"].min()
    whole = {
        "to_somebody": np.bincount(group[to], minlength=len(names)),
        "named": named.reindex(range(len(names)), fill_value=0),
        "people": per_person.size().reindex(range(len(names)), fill_value=0),
        "new_people": first.value_counts().reindex(range(len(names)), fill_value=0),
    }
    table = pd.DataFrame({name: np.asarray(one, np.int64) for name, one in whole.items()}, names)
    table["new_people"] = table["new_people"].astype("Int64")
    table.loc[names[:1], "new_people"] = pd.NA  # nobody knows who came before
    most = per_person.max().reindex(range(len(names))).to_numpy(float, na_value=np.nan)
    table["share_of_one"] = most / table["named"].where(table["named"] > 0)
    return table, len(first)


def talk_of(
    posts: pd.DataFrame, periods: pd.PeriodIndex, names: pd.Index, called: dict[str, str]
) -> pd.DataFrame:
    """Count the posts that talk to somebody, by period and by what their platform is called."""
    to = posts[posts["way"] == TO]
    when = to["when"].dt.to_period(periods.freqstr)
    each = pd.crosstab(when, to["platform"].map(called))
    whole = each.reindex(index=periods, columns=list(dict.fromkeys(called.values())), fill_value=0)
    return whole.set_axis(names, axis=0)


def _addressed(posts, group):
    """Return a row for each person whom a post is aimed at: post, period, and who, by number."""
    # The same people are addressed again and again: each group of names is taken apart once.
    places, groups = pd.factorize(posts["aimed_at"])
    apart = pd.Series(
        [list(dict.fromkeys(filter(None, map(str.strip, one.split(";"))))) for one in groups],
        dtype=object,
    )
    columns = {"period": group, "source": posts["source"].to_numpy()}
    each = pd.DataFrame(columns | {"person": apart.to_numpy()[places]})
    each = each.explode("person").rename_axis("post").reset_index().dropna(subset="person")
    return each.assign(who=each.groupby(["source", "person"], sort=False).ngroup())


def hours_of(posts: pd.DataFrame) -> pd.DataFrame:
    """Count posts by weekday (0 is Monday) and hour of day; dates without a time are left out."""
    when = posts.loc[posts["timed"].to_numpy(bool), "when"]
    cells = np.bincount(when.dt.day_of_week * 24 + when.dt.hour, minlength=7 * 24).reshape(7, 24)
    weekdays, hours = pd.RangeIndex(7, name="weekday"), pd.RangeIndex(24, name="hour")
    return pd.DataFrame(cells, index=weekdays, columns=hours)


def percent(share: float) -> int:
    """Return a share as a whole number of 100, halves away from zero.

    >>> percent(0.125), percent(-0.125)
    (13, -13)
    """
    return int(abs(share) * 100 + 0.5 + 1e-9) * (-1 if share < 0 else 1)
