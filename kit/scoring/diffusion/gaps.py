"""How far apart two groups are: in points, and in years."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf, isnan, nan

import numpy as np
import pandas as pd

from kit.scoring.diffusion.series import series_of, year_said
from kit.text.markup import InWords


def gap(table: pd.DataFrame, young: str, old: str) -> pd.DataFrame:
    """Return two groups' figures by year and the gap between them.

    Parameters
    ----------
    table : DataFrame, (figures, …)
        One figure per year and group, in percent.
    young, old : str
        Two of the groups.

    Returns
    -------
    DataFrame, (years, 3 or 4)
        The columns `young`, `old`, gap (young minus old, in percentage points; nan where a year
        lacks one of them) and, if the table has it, mode.

    >>> table = pd.DataFrame({"year": [2000, 2000, 2021, 2021], "percent": [70, 14, 99, 75],
    ...     "age_group": ["18-29", "65+", "18-29", "65+"]})
    >>> gap(table, "18-29", "65+")["gap"].to_dict()
    {2000: 56.0, 2021: 24.0}
    """
    one, other = series_of(table, young), series_of(table, old)
    wide = pd.DataFrame({young: one["value"], old: other["value"]}).sort_index()
    wide["gap"] = wide[young] - wide[old]
    if "mode" in one:
        wide["mode"] = one["mode"].combine_first(other["mode"])
        both = one.index.intersection(other.index)
        if (one.loc[both, "mode"] != other.loc[both, "mode"]).any():
            raise ValueError(
                f"In one year {young!r} and {old!r} were asked by different modes. "
                "Keep the rows of one mode for each year."
            )
    return wide


@dataclass(frozen=True, repr=False)
class YearsBehind(InWords):
    """How many years one group is behind another, said in a sentence.

    `value` is nan if unknown. Then `at_least` gives the years since the younger group's first
    figure, where that one was already higher, and otherwise it is nan too.
    """

    young: str
    old: str
    year: float
    percent: float
    value: float
    reached: float = nan
    at_least: float = nan
    note: str = ""

    def __float__(self) -> float:
        """Return the years, for sums and tables."""
        return float(self.value)

    def __repr__(self):
        """Say it in one sentence."""
        now = f"In {year_said(self.year)} the figure for {self.old} was {self.percent:g} %"
        if not isnan(self.value):
            then = f"{self.young} stood there in {year_said(self.reached)}"
            behind = f"{self.old} were {self.value:.1f} years behind"
        elif not isnan(self.at_least):
            first = year_said(self.year - self.at_least)
            then = f"{self.young} were past that before the first survey in {first}"
            behind = f"{self.old} were further behind than these {self.at_least:.0f} years"
            if not self.at_least:
                behind = f"how far {self.old} were behind is unknown"
        else:
            then, behind = f"{self.young} had not reached that", f"{self.old} were not behind"
        return f"{now}; {then}, so {behind}{f' ({self.note})' if self.note else ''}."


def years_behind(
    table: pd.DataFrame,
    young: str,
    old: str,
    *,
    at: float | None = None,
    across_breaks: bool = False,
) -> YearsBehind:
    """Return how long before `at` the younger group stood where the older stood then.

    Between two published figures the younger group's path is taken as a straight line, and the
    first time that it reached the level counts.

    Parameters
    ----------
    table, young, old
        As for `gap`.
    at : int, optional
        The year of the older group's figure; its latest, if you do not say.
    across_breaks : bool
        Look back beyond a change of survey mode too. Otherwise the past begins where the mode
        of that year began, and what lies earlier is "before the first survey".

    Returns
    -------
    YearsBehind
        `float()` of it is the years; nan where the table cannot tell.

    >>> table = pd.DataFrame({"year": [2006, 2008, 2021], "age_group": ["18-29", "18-29", "65+"],
    ...     "percent": [41, 59, 50]})
    >>> years_behind(table, "18-29", "65+")
    In 2021 the figure for 65+ was 50 %; 18-29 stood there in 2007, so 65+ were 14.0 years behind.
    """
    path, older = series_of(table, young), series_of(table, old)
    at = older.index[-1] if at is None else at
    if at not in older.index:
        raise ValueError(
            f"There is no figure for {old!r} in {at}. "
            f"Its years are: {', '.join(map(year_said, older.index))}."
        )
    level, path, note = float(older.loc[at, "value"]), path[path.index <= at], ""
    if "mode" in path and not across_breaks:
        # Go back only to the last figure that was asked otherwise.
        otherwise = path.index[path["mode"] != older.loc[at, "mode"]]
        path = path[path.index > max(otherwise, default=-inf)]
        note = f"asked by {older.loc[at, 'mode']}"
    elif "mode" in path and path["mode"].nunique() > 1:
        note = "across a change of survey mode"
    if path.empty:
        raise ValueError(
            f"No figure for {young!r} up to {year_said(at)} was asked in the same way. "
            "Choose an earlier year with at=…, or look back with across_breaks=True."
        )
    years, values = path.index.to_numpy(float), path["value"].to_numpy()
    known = YearsBehind(young, old, at, level, nan, note=note)
    if values[0] > level:
        return replace(known, at_least=float(at - years[0]))
    if values.max() < level:
        return known
    end = int(np.argmax(values >= level)) + 1  # the first figure that reaches the level
    leg = slice(max(end - 2, 0), end)
    reached = float(np.interp(level, values[leg], years[leg]))
    return replace(known, value=float(at - reached), reached=reached)
