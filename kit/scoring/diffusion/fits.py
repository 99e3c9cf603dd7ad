"""S-curves fitted to published figures, with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from math import isnan, log, nan

import numpy as np
import pandas as pd

from kit.scoring.diffusion.curves import bass_curve, logistic_curve
from kit.scoring.diffusion.series import series_of, year_said
from kit.text.markup import InWords

CONFIDENCE = 0.95
FEWEST = 5  # figures; below that no curve is fitted


@dataclass(frozen=True, repr=False)
class Estimate(InWords):
    """A fitted number with its 95 % interval (nan where it was fixed beforehand)."""

    value: float
    low: float = nan
    high: float = nan

    def __float__(self) -> float:
        """Return the value."""
        return float(self.value)

    def __repr__(self):
        """Show four figures, with the interval."""
        if isnan(self.low):
            return f"{self.value:.4g} (fixed)"
        return f"{self.value:.4g} ({self.low:.4g} to {self.high:.4g})"


@dataclass(frozen=True, repr=False)
class LogisticFit(InWords):
    """An S-curve fitted to percentages: ceiling / (1 + exp(−speed · (year − midpoint)))."""

    ceiling: Estimate
    midpoint: Estimate
    speed: Estimate
    basis: str

    def curve(self, years: float | Sequence[float] | np.ndarray) -> np.ndarray | np.floating:
        """Return the fitted percentages at some years."""
        return logistic_curve(years, *map(float, (self.ceiling, self.midpoint, self.speed)))

    @property
    def takeover(self) -> float:
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
class BassFit(InWords):
    """A Bass curve fitted to percentages.

    p is the part of those left who join on their own each year, q what the talk of those who
    have joined adds.
    """

    p: Estimate
    q: Estimate
    ceiling: Estimate
    start: float
    basis: str

    def curve(self, years: float | Sequence[float] | np.ndarray) -> np.ndarray | np.floating:
        """Return the fitted percentages at some years."""
        return bass_curve(years, float(self.p), float(self.q), float(self.ceiling), self.start)

    @property
    def peak(self) -> float:
        """When most join: start + ln(q/p) / (p+q); the start itself if q is not above p."""
        p, q = float(self.p), float(self.q)
        return self.start + (log(q / p) / (p + q) if q > p else 0)

    def __repr__(self):
        """Say it in one sentence."""
        return (
            f"The Bass curve through {self.basis}, counted from {year_said(self.start)}: most join "
            f"around {self.peak:.1f}; the chance to join within a year is p = "
            f"{_percent(self.p, 100)} while nobody is there, and q = "
            f"{_percent(self.q, 100)} more once everybody is there; it levels off at "
            f"{_percent(self.ceiling)}."
        )


def logistic_fit(
    table: pd.DataFrame | pd.Series,
    which: str | None = None,
    *,
    ceiling: float | None = None,
    across_breaks: bool = False,
) -> LogisticFit:
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


def bass_fit(
    table: pd.DataFrame | pd.Series,
    which: str | None = None,
    *,
    start: float | None = None,
    ceiling: float | None = None,
    across_breaks: bool = False,
) -> BassFit:
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
            f"Growth cannot start in {year_said(start)}, since there is a figure for "
            f"{year_said(first)}. Give a year in which nobody had joined yet."
        )
    curve = partial(bass_curve, start=start)
    bounds = {"ceiling": (top / 2, 100), "p": (1e-6, 1), "q": (0, 3)}
    guesses = product((0.001, 0.03, 0.2), (0.1, 0.4, 1))
    starts = [{"ceiling": 1.1 * top, "p": p, "q": q} for p, q in guesses]
    return BassFit(**_fit(curve, points, bounds, starts, ceiling), start=start, basis=basis)


def _fit(curve, points, bounds, starts, ceiling=None):
    """Return {name: Estimate} of the least-squares curve, the best of several starts."""
    from scipy.stats import t

    years, values = points.index.to_numpy(float), points.to_numpy(float)
    fixed = {} if ceiling is None else {"ceiling": ceiling}
    free = [name for name in bounds if name not in fixed]
    limits = np.array([bounds[name] for name in free]).T

    def model(years, *numbers):
        return curve(years, **fixed, **dict(zip(free, numbers, strict=True)))

    guesses = [np.clip([first[name] for name in free], *limits) for first in starts]
    left, numbers, covariance = _closest(model, years, values, guesses, limits)
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


def _closest(model, years, values, guesses, limits):
    """Return what is left of the squares, the numbers and their covariance, from the best guess.

    Where no guess leads anywhere, there are no numbers.
    """
    from scipy.optimize import curve_fit

    best = np.inf, None, None
    for guess in guesses:
        try:
            numbers, covariance = curve_fit(model, years, values, guess, bounds=limits)
        except RuntimeError:  # this one leads nowhere; another may
            continue
        left = ((values - model(years, *numbers)) ** 2).sum()
        if left < best[0]:
            best = left, numbers, covariance
    return best


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
    series, asked = series_of(table, which), ""
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
    if 0 < series["value"].max() <= 1:
        asked += "; none above 1 %: if these are shares, multiply them by 100"
    first, last = map(year_said, series.index[[0, -1]])
    return series["value"], f"{len(series)} figures ({first}–{last}{asked})"


def _percent(estimate, scale=1):
    """Return an estimate and its interval in percent, with one decimal where it is small."""
    digits = 0 if scale * estimate.value >= 20 else 1
    value, low, high = (
        f"{scale * number:.{digits}f}" for number in (estimate.value, estimate.low, estimate.high)
    )
    return f"{value} % ({'fixed, or at its limit' if isnan(estimate.low) else f'{low} to {high}'})"
