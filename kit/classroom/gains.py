"""What changed in a class from the check before the lessons to the one after them.

Item by item nothing is compared: the two forms have no item in common. What is compared is how many
answers to an idea were right, person by person, with the forms balanced out (`gain_change`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, overload

import numpy as np
import pandas as pd

from kit.classroom import gain_people as who
from kit.classroom.gain_change import Change, balanced_mean, change
from kit.judging.events import CONFIDENCE
from kit.material import checks
from kit.text.checks import check_pooled
from kit.text.markup import InWords

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

__all__ = ["Gain", "gain"]

ALL = "all"  # the first row of the table: all items that can be right
_TABLE = [
    *("items", "people", "before", "after", "change", "low", "high"),
    *("right_before", "right_after"),
]


@dataclass(frozen=True, repr=False, eq=False)
class Gain(InWords):
    """What changed from before to after, and for whom that can be said.

    Attributes
    ----------
    table : pandas.DataFrame
        A row for all 14 items and one for each idea: items, people, the mean number of right
        answers before and after, the change, and its 95% interval, low to high (missing where
        there is none, and for an idea of one item: one question says too little); and how many
        right answers there were in all, right_before and right_after. Means are of the two
        halves of the class, A first and B first.
    people : pandas.DataFrame
        A row for each person who counts: form_before, before, after and change, of 14.
    calibration : pandas.DataFrame
        How often answers were right by how sure people were, a row for each occasion and each word
        for it, of the people who count and said so: people, answers, right and share.
    missing : pandas.DataFrame
        Who had the check before and not after: before, of 14.
    left_out : dict of str to int
        Why people with both do not count, and how many: "few answers", "same form".
    without_confidence : int
        How many checks came without a word on how sure anybody was, as codes do.
    doubtful : int
        How often two people may stand behind one made-up name in a check.
    checks : dict of str to int
        How many people handed in a check on each occasion.
    crossed : bool
        Whether both halves are there, so that a difference between the forms is left out.
    written : dict of str to dict
        By occasion and form: the figure, what to look for, how many wrote, and their words.
    """

    table: pd.DataFrame
    people: pd.DataFrame
    calibration: pd.DataFrame
    missing: pd.DataFrame
    left_out: dict[str, int]
    without_confidence: int
    doubtful: int
    checks: dict[str, int]
    crossed: bool
    written: dict[str, dict]

    @property
    def change(self) -> Change:
        """The change over all 14 items, with its interval."""
        row = self.row(ALL)
        return Change(row["change"], row["low"], row["high"], len(self.people), self.crossed)

    def row(self, idea: str) -> dict[str, float]:
        """Return the row of one idea, or of "all", as numbers by column."""
        return dict(zip(_TABLE, self.table.loc[idea].to_numpy(float).tolist(), strict=True))

    def __repr__(self):
        from kit.classroom.gain_words import sentences

        return "\n".join(sentences(self))


@overload
def gain(pooled: Pooled, path: None = None, *, replace: bool = False) -> Gain: ...


@overload
def gain(pooled: Pooled, path: str | Path, *, replace: bool = False) -> Path: ...


def gain(pooled: Pooled, path: str | Path | None = None, *, replace: bool = False) -> Gain | Path:
    """Return what a class's two checks say: what changed, how surely, and who is missing.

    With a path, save it as a page of HTML and return the path; a file that is there already is left
    alone, unless you say replace=True. The page has no names in it, but words that people wrote.

    Parameters
    ----------
    pooled : Pooled
        What `kit.pool` returned of the codes or files of lessons 0 and 8.
    path : str or Path, optional
        Where the page is saved.
    replace : bool
        Whether a file that is there may be written over.

    Returns
    -------
    Gain or Path
        What changed, also where nobody counts: then the table holds NaN. With a path, that path.

    Raises
    ------
    TypeError
        `pooled` is not what `kit.pool` returns.
    FileExistsError, ValueError
        The page cannot be saved there.

    Notes
    -----
    The interval is Student's for the occasions of a crossover of two forms: see
    `kit.classroom.gain_change`. Each idea but the posts is one question a form; its interval is
    rough, for a difference can only be -1, 0 or 1.
    """
    check_pooled(pooled, "gain")
    found = _gain(pooled)
    if path is None:
        return found
    from kit.classroom.gain_page import page
    from kit.text.saving import save

    return save(path, page(found), replace, ask="replace=True")


def _gain(pooled):
    before, after = (who.sat(pooled, occasion) for occasion in checks.OCCASIONS)
    counts = who.paired(before, after)
    counted, reasons = [c for c, why in counts.items() if not why], [*counts.values()]
    gone = [coder for coder in before if coder not in after]
    total = _row(before, after, counted, lambda one: one.score)
    everybody = [*before.values(), *after.values()]
    return Gain(
        table=_table(before, after, counted, total),
        people=_people(before, after, counted),
        calibration=_calibration(before, after, counted),
        missing=pd.DataFrame(
            {"before": [before[coder].score for coder in gone]}, pd.Index(gone, name="coder")
        ),
        left_out={why: reasons.count(why) for why in who.REASONS},
        without_confidence=sum(not one.sure for one in everybody),
        doubtful=_doubtful(pooled),
        checks={"before": len(before), "after": len(after)},
        crossed=total.crossed,
        written={occasion: who.written(pooled, occasion) for occasion in checks.OCCASIONS},
    )


def _a_first(before, counted):
    return np.array([before[coder].form == checks.FORMS[0] for coder in counted], bool)


def _row(before, after, counted, of):
    return change(who.differences(before, after, counted, of), _a_first(before, counted))


def _table(before, after, counted, total):
    """Return the table: all items first, then idea by idea."""
    counts = {ALL: (lambda one: one.score), **{idea: _of(idea) for idea in checks.ideas()}}
    items = checks.check("before", checks.FORMS[0]).items
    rows = []
    for name, of in counts.items():
        found = total if name == ALL else _row(before, after, counted, of)
        number = sum(bool(item.right) and name in (ALL, item.idea) for item in items)
        scores = [np.array([of(sat[c]) for c in counted], float) for sat in (before, after)]
        means = [balanced_mean(each, _a_first(before, counted)) for each in scores]
        limits = (found.low, found.high) if number > 1 else (np.nan, np.nan)
        right = [each.sum() for each in scores]
        rows.append((number, len(counted), *means, found.mean, *limits, *right))
    return pd.DataFrame(rows, pd.Index([*counts], name="idea"), _TABLE)


def _of(idea):
    return lambda one: one.of(idea)


def _people(before, after, counted):
    rows = [(before[c].form, before[c].score, after[c].score) for c in counted]
    table = pd.DataFrame(rows, pd.Index(counted, name="coder"), ["form_before", "before", "after"])
    return table.assign(change=table["after"] - table["before"])


def _calibration(before, after, counted):
    """Return a row for each occasion and each word for how sure one is."""
    said = [c for c in counted if before[c].sure and after[c].sure]
    rows = {}
    for occasion, sat in zip(checks.OCCASIONS, (before, after), strict=True):
        for level, words in enumerate(CONFIDENCE, 1):
            of_level = [right for c in said for right in sat[c].right_when(level)]
            share = float(np.mean(of_level)) if of_level else np.nan
            rows[occasion, words] = (len(said), len(of_level), sum(of_level), share)
    index = pd.MultiIndex.from_tuples([*rows], names=["occasion", "confidence"])
    return pd.DataFrame([*rows.values()], index, ["people", "answers", "right", "share"])


def _doubtful(pooled):
    names = [name for occasion in checks.OCCASIONS for name in checks.activities(occasion)]
    of_checks = pooled.twice[pooled.twice["activity"].isin(names)]
    return int((of_checks["doubt"] != "").sum())
