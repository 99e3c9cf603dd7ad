"""How something spreads: gaps between groups, years behind, and two S-curves.

Tables hold published percentages: one row per year and group, with the columns year, percent
(or value), age_group (or group) and, where it is known, mode: how people were asked. People
answer a voice on the phone otherwise than a web page, so a change of mode is a break. Nothing
here draws a line across one unless it is told to.
"""

from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from math import inf, isnan, log, nan

import numpy as np
import pandas as pd

CONFIDENCE = 0.95
FEWEST = 5  # figures; below that no curve is fitted


def gap(table, young, old):
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
    one, other = _series(table, young), _series(table, old)
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
class YearsBehind:
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

    def __float__(self):
        """Return the years, for sums and tables."""
        return float(self.value)

    def __repr__(self):
        """Say it in one sentence."""
        now = f"In {_year(self.year)} the figure for {self.old} was {self.percent:g} %"
        if not isnan(self.value):
            then = f"{self.young} stood there in {_year(self.reached)}"
            behind = f"{self.old} were {self.value:.1f} years behind"
        elif not isnan(self.at_least):
            first = _year(self.year - self.at_least)
            then = f"{self.young} were past that before the first survey in {first}"
            behind = f"{self.old} were further behind than these {self.at_least:.0f} years"
            if not self.at_least:
                behind = f"how far {self.old} were behind is unknown"
        else:
            then, behind = f"{self.young} had not reached that", f"{self.old} were not behind"
        return f"{now}; {then}, so {behind}{f' ({self.note})' if self.note else ''}."


def years_behind(table, young, old, *, at=None, across_breaks=False):
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
    path, older = _series(table, young), _series(table, old)
    at = older.index[-1] if at is None else at
    if at not in older.index:
        raise ValueError(
            f"There is no figure for {old!r} in {at}. "
            f"Its years are: {', '.join(map(_year, older.index))}."
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
            f"No figure for {young!r} up to {_year(at)} was asked in the same way. "
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


@dataclass(frozen=True, repr=False)
class Estimate:
    """A fitted number with its 95 % interval (nan where it was fixed beforehand)."""

    value: float
    low: float = nan
    high: float = nan

    def __float__(self):
        """Return the value."""
        return float(self.value)

    def __repr__(self):
        """Show four figures, with the interval."""
        if isnan(self.low):
            return f"{self.value:.4g} (fixed)"
        return f"{self.value:.4g} ({self.low:.4g} to {self.high:.4g})"


@dataclass(frozen=True, repr=False)
class LogisticFit:
    """An S-curve fitted to percentages: ceiling / (1 + exp(−speed · (year − midpoint)))."""

    ceiling: Estimate
    midpoint: Estimate
    speed: Estimate
    basis: str

    def curve(self, years):
        """Return the fitted percentages at some years."""
        return logistic_curve(years, *map(float, (self.ceiling, self.midpoint, self.speed)))

    @property
    def takeover(self):
        """Years from a tenth of the ceiling to nine tenths of it: ln 81 / speed."""
        return log(81) / float(self.speed)

    def __repr__(self):
        """Say it in one sentence."""
        return (
            f"The S-curve through {self.basis} rises fastest in {self.midpoint.value:.1f} "
            f"(95 % interval {self.midpoint.low:.1f} to {self.midpoint.high:.1f}), climbs from a "
            f"tenth to nine tenths of its way in {self.takeover:.1f} years, and levels off at "
            f"{_percent(self.ceiling)}."
        )


@dataclass(frozen=True, repr=False)
class BassFit:
    """A Bass curve fitted to percentages.

    p is the part of those left who join on their own each year, q what the talk of those who
    have joined adds.
    """

    p: Estimate
    q: Estimate
    ceiling: Estimate
    start: float
    basis: str

    def curve(self, years):
        """Return the fitted percentages at some years."""
        return bass_curve(years, float(self.p), float(self.q), float(self.ceiling), self.start)

    @property
    def peak(self):
        """When most join: start + ln(q/p) / (p+q); the start itself if q is not above p."""
        p, q = float(self.p), float(self.q)
        return self.start + (log(q / p) / (p + q) if q > p else 0)

    def __repr__(self):
        """Say it in one sentence."""
        return (
            f"The Bass curve through {self.basis}, counted from {_year(self.start)}: most join "
            f"around {self.peak:.1f}; the chance to join within a year is p = "
            f"{_percent(self.p, 100)} while nobody is there, and q = "
            f"{_percent(self.q, 100)} more once everybody is there; it levels off at "
            f"{_percent(self.ceiling)}."
        )


def logistic_curve(years, ceiling=100.0, midpoint=0.0, speed=1.0):
    """Return an S-curve in percent, (years,): half of the ceiling is reached at the midpoint.

    >>> float(logistic_curve(2010, ceiling=80, midpoint=2010))
    40.0
    """
    # tanh is the same curve as 1 / (1 + exp(−x)), and never overflows.
    return ceiling * (1 + np.tanh(speed * (np.asarray(years, float) - midpoint) / 2)) / 2


def bass_curve(years, p=0.03, q=0.38, ceiling=100.0, start=0.0):
    """Return in percent, (years,), how many have joined by then, after Bass (1969).

    Of those left, (1 − F), the part p + qF joins at any moment. p = 0.03 and q = 0.38 are
    typical (Sultan, Farley & Lehmann 1990); growth then peaks after ln(q/p)/(p+q) = 6.2 years,
    at F = 46 %.

    >>> float(bass_curve(6.19).round(1))
    46.0
    """
    elapsed = np.maximum(np.asarray(years, float) - start, 0)
    rest = np.exp(-(p + q) * elapsed)
    return ceiling * (1 - rest) / (1 + q / p * rest)


def logistic_fit(table, which=None, *, ceiling=None, across_breaks=False):
    """Fit an S-curve to one group's percentages over the years.

    Parameters
    ----------
    table : DataFrame or Series, (figures, …)
        One figure per year and group, in percent; or a Series of percentages by year.
    which : str, optional
        The group, if the table has several.
    ceiling : float, optional
        The percentage at which growth must level off. Left open it is estimated, up to 100:
        a guess, unless the figures already slow down.
    across_breaks : bool
        Fit the figures of all survey modes together. Otherwise the mode with most figures in a
        row is fitted, and the result says so.

    Returns
    -------
    LogisticFit
        With ceiling, midpoint and speed, each with a 95 % interval (least squares, Student's t),
        and `.curve(years)`. An interval knows the scatter round the curve and nothing else: it
        trusts that the curve is the right one.

    Raises
    ------
    ValueError
        Below 5 figures, or if a straight line fits as well.

    >>> years = range(2005, 2017)
    >>> logistic_fit(pd.Series(logistic_curve(years, 90, 2010, 0.8), index=years)).midpoint
    2010 (2010 to 2010)
    """
    points, basis = _points(table, which, across_breaks)
    first, last = points.index[0], points.index[-1]
    span, top = last - first, points.max()
    bounds = {
        "ceiling": (top / 2, 100),
        "midpoint": (first - 5 * span, last + 5 * span),
        "speed": (0, 200 / span),
    }
    starts = [
        {"ceiling": 1.1 * top, "midpoint": first + part * span, "speed": speed / span}
        for part, speed in product((0.3, 0.5, 0.8), (4, 10))
    ]
    return LogisticFit(**_fit(logistic_curve, points, bounds, starts, ceiling), basis=basis)


def bass_fit(table, which=None, *, start=None, ceiling=None, across_breaks=False):
    """Fit the Bass (1969) curve to one group's percentages over the years.

    Parameters
    ----------
    start : float, optional
        A year in which nobody had joined yet, such as the launch. If you do not say, the year
        before the first figure; p depends much on it.
    table, which, ceiling, across_breaks
        As for `logistic_fit`.

    Returns
    -------
    BassFit
        With p, q and ceiling, each with a 95 % interval, `.peak` and `.curve(years)`.

    Raises
    ------
    ValueError
        Below 5 figures, if a straight line fits as well, or if a figure is older than `start`.

    >>> bass_fit(pd.Series(bass_curve(range(1, 15)), index=range(1, 15)), start=0).q
    0.38 (0.38 to 0.38)
    """
    points, basis = _points(table, which, across_breaks)
    first, top = points.index[0], points.max()
    start = float(first - 1 if start is None else start)
    if start >= first:
        raise ValueError(
            f"Growth cannot start in {_year(start)}, since there is a figure for {_year(first)}. "
            "Give a year in which nobody had joined yet."
        )
    curve = partial(bass_curve, start=start)
    bounds = {"ceiling": (top / 2, 100), "p": (1e-6, 1), "q": (0, 3)}
    guesses = product((0.001, 0.03, 0.2), (0.1, 0.4, 1))
    starts = [{"ceiling": 1.1 * top, "p": p, "q": q} for p, q in guesses]
    return BassFit(**_fit(curve, points, bounds, starts, ceiling), start=start, basis=basis)


def _fit(curve, points, bounds, starts, ceiling=None):
    """Return {name: Estimate} of the least-squares curve, the best of several starts."""
    from scipy.optimize import curve_fit
    from scipy.stats import t

    years, values = points.index.to_numpy(float), points.to_numpy(float)
    fixed = {} if ceiling is None else {"ceiling": ceiling}
    free = [name for name in bounds if name not in fixed]
    limits = np.array([bounds[name] for name in free]).T

    def model(years, *numbers):
        return curve(years, **fixed, **dict(zip(free, numbers, strict=True)))

    best = np.inf, None, None
    for first in starts:
        guess = np.clip([first[name] for name in free], *limits)
        try:
            numbers, covariance = curve_fit(model, years, values, guess, bounds=limits)
        except RuntimeError:  # this start leads nowhere; another may
            continue
        left = ((values - model(years, *numbers)) ** 2).sum()
        if left < best[0]:
            best = left, numbers, covariance
    left, numbers, covariance = best
    if numbers is not None and not fixed and numbers[0] > 99.9:
        # An interval around a bound means nothing, so the ceiling is set there.
        return _fit(curve, points, bounds, starts, ceiling=100)
    straight = ((values - np.polyval(np.polyfit(years, values, 1), years)) ** 2).sum()
    if numbers is None or not _bends(straight, left, values, len(free)):
        raise ValueError(
            f"A straight line fits these {len(values)} figures as well as the curve does, so its "
            "bends cannot be told. Add years, until growth is seen to speed up or slow down."
        )
    half = t.ppf((1 + CONFIDENCE) / 2, len(values) - len(free)) * np.sqrt(np.diag(covariance))
    found = {name: Estimate(float(value)) for name, value in fixed.items()}
    for name, number, width in zip(free, numbers, half, strict=True):
        low = number - width if name == "midpoint" else max(number - width, 0)
        high = min(number + width, 100) if name == "ceiling" else number + width
        found[name] = Estimate(float(number), float(low), float(high))
    return found


def _bends(straight, left, values, parameters):
    """Tell whether a curve leaves less than a straight line, beyond chance (F test, 5 %)."""
    from scipy.stats import f

    total = ((values - values.mean()) ** 2).sum()
    if straight <= 1e-9 * total or total == 0:
        return False
    extra, rest = max(parameters - 2, 1), len(values) - parameters
    return (straight - left) / extra > f.ppf(CONFIDENCE, extra, rest) * left / rest


def _points(table, which, across_breaks):
    """Return the figures to fit, by year, and in words what they are."""
    if isinstance(table, pd.Series):
        table = pd.DataFrame({"year": table.index, "percent": table.to_numpy()})
    series, asked = _series(table, which), ""
    if "mode" in series:
        run = (series["mode"] != series["mode"].shift()).cumsum()
        longest = series[run == run.value_counts().idxmax()]
        if len(longest) == len(series) or not across_breaks:
            asked = f", by {longest['mode'].iloc[0]}"
            if left := len(series) - len(longest):
                asked += f"; {left} asked otherwise left out"
            series = longest
        else:
            asked = ", across a change of survey mode"
    if len(series) < FEWEST:
        raise ValueError(
            f"A curve needs at least {FEWEST} figures asked in the same way, and here are "
            f"{len(series)}. Choose a group with more years, or do without a curve."
        )
    first, last = map(_year, series.index[[0, -1]])
    return series["value"], f"{len(series)} figures ({first}–{last}{asked})"


def _series(table, which):
    """Return one group's figures by year, without gaps: value and, if the table has it, mode."""
    value = "percent" if "percent" in table else "value"
    group = "age_group" if "age_group" in table else "group"
    for name in ("year", value) if which is None else ("year", value, group):
        if name not in table:
            raise ValueError(
                f"The table has no column {name!r}; it has: {', '.join(map(str, table.columns))}. "
                f"Rename the one that is meant: table.rename(columns={{…: {name!r}}})."
            )
    rows = table if which is None else table[table[group] == which]
    if rows.empty:
        known = ", ".join(map(str, table.get(group, pd.Series(dtype=str)).unique()))
        raise ValueError(f"There are no figures for {which!r}. Try one of: {known}.")
    rows = rows[rows[value].notna()].sort_values("year", kind="stable")
    if rows["year"].duplicated().any():
        year = rows.loc[rows["year"].duplicated(), "year"].iloc[0]
        again = rows[rows["year"] == year]
        varies = [c for c in again if c != value and again[c].nunique(dropna=False) > 1]
        raise ValueError(
            f"There are {len(again)} figures for {_year(year)}, and one is needed. "
            f"Keep one a year{f'; they differ in the column {varies[0]!r}' if varies else ''}."
        )
    series = pd.DataFrame({"value": rows[value].astype(float).to_numpy()}, index=rows["year"])
    if "mode" in rows:
        series["mode"] = rows["mode"].fillna("an unknown mode").to_numpy()
    return series


def _year(year):
    """Return 2005 for 2005.0, and 2005.4 for 2005.37."""
    return f"{year:.1f}".removesuffix(".0")


def _percent(estimate, scale=1):
    """Return an estimate and its interval in percent, with one decimal where it is small."""
    digits = 0 if scale * estimate.value >= 20 else 1
    value, low, high = (
        f"{scale * number:.{digits}f}" for number in (estimate.value, estimate.low, estimate.high)
    )
    return f"{value} % ({'fixed, or at its limit' if isnan(estimate.low) else f'{low} to {high}'})"
