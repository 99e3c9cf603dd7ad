"""Weeks, months, quarters or years: into which a span of time is cut, and what they are called."""

from __future__ import annotations

from difflib import get_close_matches
from math import log

import pandas as pd

from kit.text.words import listed, on_day, say

FEW = 10  # with fewer posts, one of them moves a share by more than 10 points
_UNITS = {"week": "W-SUN", "month": "M", "quarter": "Q", "year": "Y"}
_DAYS = {"week": 7, "month": 30.44, "quarter": 91.3, "year": 365.25}
_FEWEST, _MOST = 6, 12  # so many periods can be taken in at a glance, and show a course


def cut(when: pd.Series, every: str = "") -> tuple[str, pd.PeriodIndex, pd.Series]:
    """Return the unit, all periods from the first post to the last, and the period of each post.

    `when` has no missing times.
    """
    unit = _named(every) if every else _fitting(when)
    of_each = when.dt.to_period(_UNITS[unit])
    periods = pd.period_range(of_each.min(), of_each.max(), freq=_UNITS[unit])
    return unit, periods, of_each


def _named(every):
    unit = str(every).strip().casefold().removesuffix("s")
    if unit in _UNITS:
        return unit
    near = get_close_matches(unit, _UNITS, 1)
    about = {"every": repr(every), "near": near[0] if near else "none"}
    raise ValueError(say("audit-refuse-every", known=listed(_UNITS), **about))


def _fitting(when):
    """Return the unit that gives about 6 to 12 periods with enough posts in each."""
    days = (when.max() - when.min()).days + 1

    def strain(unit):
        periods = max(days / _DAYS[unit], 1)
        in_use = when.dt.to_period(_UNITS[unit]).value_counts()
        beyond = max(log(_FEWEST / periods), log(periods / _MOST), 0)
        return beyond + 2 * max(log(FEW / in_use.median()), 0)

    return min(_UNITS, key=strain)


def codes(periods: pd.PeriodIndex, unit: str) -> pd.Index:
    """Return the periods as they stand in tables: 2024, 2024 Q1, 2024-03; a week by its Monday.

    >>> list(codes(pd.period_range("2024Q1", "2024Q2", freq="Q"), "quarter"))
    ['2024 Q1', '2024 Q2']
    """
    if unit == "week":
        return pd.Index(periods.start_time.strftime("%Y-%m-%d"), name=unit)
    how = {"month": "%Y-%m", "quarter": "%Y Q%q", "year": "%Y"}[unit]
    return pd.Index(periods.strftime(how), name=unit)


def named(period: pd.Period, unit: str) -> str:
    """Return a period as people write it."""
    how = {"week": "d MMM y", "month": "MMM y", "quarter": "QQQ y", "year": "y"}[unit]
    words = on_day(period.start_time, how)
    return say("audit-week", day=words) if unit == "week" else words


def not_whole(when: pd.Series, periods: pd.PeriodIndex) -> str:
    """Return which of the first and last periods begins late or ends early: "both", … or "none"."""
    first, last = periods[0], periods[-1]
    late = when.min() - first.start_time > (first.end_time - first.start_time) / 4
    early = last.end_time - when.max() > (last.end_time - last.start_time) / 4
    return {(True, True): "both", (True, False): "first", (False, True): "last"}.get(
        (bool(late), bool(early)), "none"
    )
