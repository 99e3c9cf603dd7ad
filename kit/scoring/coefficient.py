"""A coefficient that explains itself, and the two ways to put an interval around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isnan, nan, sqrt
from typing import TypedDict

import numpy as np

from kit.text.checks import check_whole
from kit.text.markup import InWords
from kit.text.say import shown
from kit.text.words import in_turn, say

# From which value on a word is used. These are conventions, so the sentence says whose.
_CONVENTIONS = {
    "Krippendorff": (
        "by-krippendorff",
        ((-1, "word-too-low"), (0.67, "word-tentative"), (0.8, "word-fit")),
    ),
    "Landis and Koch": (
        "by-landis-and-koch",
        (
            (-1, "word-poor"),
            (0, "word-slight"),
            (0.21, "word-fair"),
            (0.41, "word-moderate"),
            (0.61, "word-substantial"),
            (0.81, "word-almost-perfect"),
        ),
    ),
}
FEWEST_RESAMPLES = 40  # below that, 95 % of them leave out less than one on either side


@dataclass(frozen=True, repr=False)
class Coefficient(InWords):
    """One number on how far people agree, with all you need to judge it.

    `low` and `high` bound the interval at `confidence`, found by `method`. `posts`, `coders`
    and `judgements` say how much it rests on: only judgements that can be paired count.
    Where the number is undefined, `value` is nan and `reason` says why; `todo` says what to do
    first, where your own judgements are asked for and there are none yet. After a bootstrap,
    `draws` holds the values of all resamples, for a histogram. `float()`, `round()`, format
    codes, < and > work as with any number.

    >>> Coefficient("Agreement", 0.5, posts=8, coders=2, judgements=16)
    Agreement is 0.50 (from 2 coders and 8 posts).
    """

    name: str
    value: float
    low: float = nan
    high: float = nan
    confidence: float = 0.95
    posts: int = 0
    coders: int = 0
    judgements: int = 0
    reason: str = ""
    method: str = ""
    note: str = ""
    convention: str = ""
    draws: np.ndarray | None = field(default=None, compare=False)
    todo: str = ""

    def __float__(self) -> float:
        """Return the value."""
        return float(self.value)

    def __round__(self, digits: int = 0) -> float:
        """Return the value, rounded."""
        return round(float(self), digits)

    def __format__(self, code: str) -> str:
        """Format the value; without a code, the sentence."""
        return format(float(self), code) if code else str(self)

    def __lt__(self, other: Coefficient | float) -> bool:
        """Compare the values, so that coefficients sort."""
        return float(self) < float(other)

    def __gt__(self, other: Coefficient | float) -> bool:
        """Compare the values."""
        return float(self) > float(other)

    def __str__(self) -> str:
        """Say it in one sentence."""
        if self.todo:
            return self.todo
        said: dict[str, object] = {"name": self.name, "coders": self.coders, "posts": self.posts}
        if isnan(self.value):
            return say("coefficient-undefined", reason=self.reason, **said)
        said["value"] = shown(self.value)
        sentence = "coefficient-alone"
        if not isnan(self.low):
            sentence = "coefficient-between"
            said |= {"low": shown(self.low), "high": shown(self.high)}
            said["confidence"] = f"{100 * self.confidence:g}"
        remarks = in_turn(filter(None, (self._verdict(), self.note)))
        return say(f"{sentence}-remarks" if remarks else sentence, remarks=remarks, **said)

    __repr__ = __str__

    def _repr_pretty_(self, printer, cycle):
        printer.text(str(self))

    def _verdict(self):
        """Say what the value is called, by whom, and what else the interval allows."""
        if not self.convention:
            return ""
        whose, scale = _CONVENTIONS[self.convention]
        value, low, high = (_word(x, scale) for x in (self.value, self.low, self.high))
        verdict = say(whose, word=say(value))
        if isnan(self.low) or low == high == value:
            return verdict
        way = "both" if low != value != high else "down" if low != value else "up"
        return say(f"reaches-{way}", verdict=verdict, low=say(low), high=say(high))


def _word(value, scale):
    """Return the last word whose threshold the value, as printed, has reached."""
    return [word for start, word in scale if isnan(value) or round(value, 2) >= start][-1]


class How(TypedDict, total=False):
    """How an interval is put around a coefficient; see `estimate`."""

    interval: str | None
    confidence: float
    resamples: int
    seed: int


def estimate(
    rows,
    value,
    times=None,
    *,
    bounds=(-1.0, 1.0),
    interval="jackknife",
    confidence=0.95,
    resamples=1000,
    seed=0,
):
    """Return what a `Coefficient` needs of a statistic that is a function of sums over posts.

    Parameters
    ----------
    rows : array, (d, posts)
        What each post adds to each of d sums.
    value : function
        From sums, (d, …), to values, (…); nan where undefined.
    times : array of int, (posts,), optional
        How many posts are like this one, so that equal posts may share a column.
    interval : "jackknife", "bootstrap" or None
        Jackknife-t: leave out one post at a time; Student's t with posts - 1 degrees of freedom
        (Tukey 1958). Bootstrap: percentiles over `resamples` draws of as many posts with
        replacement (Efron 1979); the same `seed` gives the same interval.
    """
    _check_how(interval, confidence, resamples, seed)
    posts = rows.shape[1] if times is None else int(times.sum())
    total = rows.sum(axis=1) if times is None else rows @ times
    best = float(value(total)) if posts else nan
    found = {"value": best, "confidence": confidence}
    if isnan(best) or interval is None:
        return found
    if posts == 1:
        return found | {"note": say("remark-one-post")}
    if interval == "jackknife":
        low, high, note = _jackknife(rows, value, times, posts, total, confidence)
        method = "jackknife-t"
    else:
        draws = _bootstrap(rows, value, times, posts, resamples, seed)
        low, high, note = _percentiles(draws, posts, confidence)
        found["draws"] = draws
        method = f"bootstrap, {resamples:,} resamples of posts, seed {seed}"
    low, high = (float(np.clip(edge, *bounds)) for edge in (low, high))
    return found | {"low": low, "high": high, "method": method, "note": note}


def _check_how(interval, confidence, resamples, seed):
    if interval not in ("jackknife", "bootstrap", None):
        raise ValueError(
            f"interval must be 'jackknife', 'bootstrap' or None, but {interval!r} was given. "
            "Leave it out for the jackknife, which suits few posts better."
        )
    if not 0 < confidence < 1:
        raise ValueError(
            f"confidence must lie between 0 and 1, but {confidence!r} was given. Try 0.95."
        )
    check_whole("resamples", resamples, FEWEST_RESAMPLES, 1000)
    check_whole("seed", seed, 0, 0)


def _jackknife(rows, value, times, posts, total, confidence):
    from scipy.special import stdtrit  # the quantiles of Student's t

    without = value(total[:, None] - rows)
    if np.isnan(without).any():
        return nan, nan, say("remark-hangs")
    spread = np.average((without - np.average(without, weights=times)) ** 2, weights=times)
    error = sqrt((posts - 1) * spread)
    if error < 1e-9:  # no more than rounding
        return value(total), value(total), say("remark-alike", posts=posts)
    reach = float(stdtrit(posts - 1, 0.5 + confidence / 2)) * error
    return value(total) - reach, value(total) + reach, ""


def _bootstrap(rows, value, times, posts, resamples, seed):
    draws = np.random.default_rng(seed)
    if times is not None:  # few kinds of posts: draw how many of each
        sums = draws.multinomial(posts, times / posts, resamples) @ rows.T
    else:
        sums = np.empty((resamples, len(rows)))
        for one in sums:
            drawn = draws.integers(0, posts, posts).astype(
                np.intp
            )  # a numpy of 32 bits asks for it
            drawn = np.bincount(drawn, minlength=posts)
            one[:] = rows @ drawn
    return value(sums.T)


def _percentiles(draws, posts, confidence):
    defined = draws[~np.isnan(draws)]
    notes = []
    if undefined := len(draws) - len(defined):
        notes.append(say("remark-resamples", undefined=undefined, resamples=len(draws)))
    if posts < 40:
        notes.append(say("remark-few-posts"))
    if not len(defined):
        return nan, nan, in_turn(notes)
    low, high = np.quantile(defined, (0.5 - confidence / 2, 0.5 + confidence / 2))
    return low, high, in_turn(notes)
