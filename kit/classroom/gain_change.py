"""How far a class changed from before to after, with an interval, when the forms differ too.

Half a class has form A before and form B after, the other half the other way round. In the first
half a change holds what was learnt plus how much easier B is; in the second, what was learnt minus
that. The mean of the two halves' means leaves the forms out. This is the analysis of a crossover of
two forms and two occasions, of which the occasion is wanted: Student's interval, with the spread
within the halves pooled and n1 + n2 - 2 degrees of freedom.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

SOURCE = (
    "A 95% t interval for the difference between two occasions in an AB/BA crossover (see the "
    "section “AB/BA Crossover Design” of PROC TTEST in the SAS/STAT User’s Guide, which follows "
    "Senn, Cross-over Trials in Clinical Research)"
)


class Change(NamedTuple):
    """The mean change of a class, with its 95% interval; NaN where there is none.

    `crossed` says whether both halves are there, so that the forms are left out.
    """

    mean: float
    low: float
    high: float
    people: int
    crossed: bool

    @property
    def is_seen(self) -> bool:
        """Whether the interval leaves out no change at all."""
        return bool(self.low > 0 or self.high < 0)


def change(differences: np.ndarray, a_first: np.ndarray) -> Change:
    """Return the change of a class from each person's difference, after less before.

    Parameters
    ----------
    differences : array of float, (people,)
        In right answers.
    a_first : array of bool, (people,)
        Who had form A before. With one half only, the change is its plain mean.

    Notes
    -----
    With s² the variance pooled within the halves, the error is √(s²/n₁ + s²/n₂) / 2; of one half
    it is √(s²/n). See SOURCE.

    >>> change(np.array([1.0, 3.0, 0.0, 2.0]), np.array([True, True, False, False])).mean
    1.5
    """
    from scipy.stats import t

    halves, mean = _halves(differences, a_first), balanced_mean(differences, a_first)
    number, crossed = len(differences), len(halves) == 2
    freedom = number - len(halves)
    within = sum(float(((half - half.mean()) ** 2).sum()) for half in halves)
    # Without any spread an interval of no width would claim to be certain.
    if freedom < 1 or within == 0:
        return Change(mean, np.nan, np.nan, number, crossed)
    error = np.sqrt(within / freedom * sum(1 / len(half) for half in halves)) / len(halves)
    reach = float(t.ppf(0.975, freedom) * error)
    return Change(mean, mean - reach, mean + reach, number, crossed)


def balanced_mean(values: np.ndarray, a_first: np.ndarray) -> float:
    """Return the mean of the two halves' means; of one half its own, of nobody NaN.

    >>> balanced_mean(np.array([6.0, 6.0, 6.0, 9.0]), np.array([True, True, True, False]))
    7.5
    """
    halves = _halves(values, a_first)
    return float(np.mean([half.mean() for half in halves])) if halves else np.nan


def _halves(values, a_first):
    """Return the values of those who had form A before, and of the others; no empty half."""
    values, a_first = np.asarray(values, float), np.asarray(a_first, bool)
    return [half for half in (values[a_first], values[~a_first]) if len(half)]
