"""Has the share of talk moved, more than it usually does, and which numbers moved it?

There is no significance test: these are all of one's posts, and no sample of them. So what stands
beside the first and the last third is how much the share moves anyway, from period to period.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from kit.own.counts import SHARES, by_way, mix_of, people_of
from kit.own.periods import FEW

_STEPS = 3  # so many steps make what is usual
_ALIKE = 0.1  # counts that differ by no more than a tenth are about the same
_A_FEW = 3  # what so many posts can turn is no drift


class Drift(NamedTuple):
    """The beginning and the end, and what lies between them.

    `ends` has two rows of a mix; where there are times with the columns since and until, and named,
    people and share_of_one as in the people of an audit. `step` is
    the median change of the share of talk from one period to the next, nan where that is unknown.
    `unsaid` is why nothing is said of a drift: "", "one period" or "few posts".
    """

    ends: pd.DataFrame
    step: float
    unsaid: str

    @property
    def change(self) -> float:
        """How far the share of talk moved, from -1 to 1."""
        first, last = self.ends[SHARES[0]]
        return float(last - first)

    @property
    def size(self) -> str:
        """What the change is beside the usual step: "well-more", "more", "within" or "unknown"."""
        if np.isnan(self.step):
            return "unknown"
        moved = abs(self.change)
        return "well-more" if moved > 2 * self.step else "more" if moved > self.step else "within"

    @property
    def leans(self) -> bool:
        """Whether the change is more than its usual swing, and than what a few posts turn."""
        return self.size != "within" and abs(self.change) * self.ends["posts"].min() > _A_FEW + 1e-9

    def turn(self, column: str) -> str:
        """Return whether a count is "more", "less" or about the "same" at the end."""
        first, last = self.ends[column]
        # Small counts differ by about their square root by chance alone.
        if abs(last - first) <= max(_ALIKE * max(first, last), max(first, last) ** 0.5):
            return "same"
        return "more" if last > first else "less"


def usual_step(mix: pd.DataFrame) -> float:
    """Return the median change of the share of talk between neighbours with enough posts.

    >>> counts = {"talking_to": [5, 6, 8, 9], "talking_at": [5, 4, 2, 1], "passing_on": 0}
    >>> round(usual_step(mix_of(pd.DataFrame(counts))), 2)
    0.1
    """
    steps = mix[SHARES[0]].where(~mix["few"]).astype(float).diff().abs().dropna()
    return float(steps.median()) if len(steps) >= _STEPS else np.nan


def drift_of_moments(mix: pd.DataFrame) -> Drift:
    """Compare the first moment of a count by hand with the last."""
    return _drift(mix.iloc[[0, -1]], mix)


def drift_of_posts(posts: pd.DataFrame, mix: pd.DataFrame, told: bool) -> Drift:
    """Compare the first third of the time with the last: as long as each other, so counts too."""
    when = posts["when"]
    begin, end = when.min(), when.max()
    third = (end - begin) / 3
    early, late = (when <= begin + third).to_numpy(), (when >= end - third).to_numpy()
    either = early | late
    names = pd.Index(["first third", "last third"], name="part")
    part = late[either].astype(np.int64)
    ends = mix_of(by_way(part, posts["way"].to_numpy()[either], names), told)
    whom, _ = people_of(posts[either], part, names)
    ends = ends.join(whom[["named", "people", "share_of_one"]])
    ends["since"] = [begin, end - third]
    ends["until"] = [begin + third, end]
    return _drift(ends, mix)


def _drift(ends, mix):
    unsaid = "few posts" if (ends["posts"] < FEW).any() else ""
    if (mix["posts"] > 0).sum() < 2:
        unsaid = "one period"
    return Drift(ends, usual_step(mix), unsaid)
