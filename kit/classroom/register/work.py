"""What each person did in each activity, in numbers, and what that makes as a grade."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kit.judging.handin import MISSING
from kit.material import checks
from kit.material.keys import read_key, right_labels

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled
    from kit.classroom.sheets import Sheet

DONE, PARTLY, ABSENT = "done", "partly", "not handed in"
GRADES = ("done", "share")
_HALF = 50.0  # of what is partly done


@dataclass(frozen=True)
class Work:
    """What one person did in one activity.

    Of the `of` posts that were asked for so many were answered, "not sure" included, and so many
    judged; of those that are marked so many were right. All before comparing. Of what is written
    nothing is judged.
    """

    of: int
    answered: int
    judged: int
    right: int
    marked: int
    same_as: str = ""

    @property
    def state(self) -> str:
        """Whether all of it was done."""
        return DONE if self.answered >= self.of else PARTLY if self.answered else ABSENT

    @property
    def share(self) -> float:
        """The share of posts that were answered, in per cent."""
        return min(100.0, 100 * self.answered / self.of) if self.of else 0.0


def all_work(pooled: Pooled, enough: int | None = None) -> dict[str, dict[str, Work]]:
    """Return what each did, by person and activity; so many posts are all that was asked for."""
    found: dict[str, dict[str, Work]] = {}
    for name, sheet in pooled.sheets.items():
        right, marked = _right(sheet)
        answered = (sheet.judged != MISSING).sum(axis=0)
        judged = (sheet.judged >= 0).sum(axis=0) * (sheet.assignment.kind != "text")
        for place, coder in enumerate(sheet.people):
            found.setdefault(coder, {})[name] = Work(
                min(len(sheet.assignment.marks), enough or len(sheet.assignment.marks)),
                int(answered[place]),
                int(judged[place]),
                int(right[place]),
                int(marked[place]),
                sheet.same_as[place],
            )
    return found


def _right(sheet: Sheet):
    """Return on how many posts each person agreed with the key, and on how many there is one."""
    assignment = sheet.assignment
    if assignment.key is None or assignment.kind in ("figure", "guess", "item"):
        nothing = np.zeros(len(sheet.people), int)
        return nothing, nothing
    key = read_key(assignment.key, assignment.codebook, sheet.post_ids)
    right = right_labels(key, assignment.codebook.labels)
    known = right.any(axis=1) & ~key["contested"].to_numpy()
    marked = (sheet.judged >= 0) & known[:, None]
    rows = np.arange(len(right))[:, None]
    return (right[rows, sheet.judged] & marked).sum(axis=0), marked.sum(axis=0)


def best(several: Iterable[Mapping[str, Work]]) -> dict[str, Work]:
    """Return the work of one person who handed in under several names: of each the fuller."""
    found: dict[str, Work] = {}
    for work in several:
        for name, one in work.items():
            if name not in found or one.answered > found[name].answered:
                found[name] = one
    return found


def tasks(pooled: Pooled) -> list[tuple[str, ...]]:
    """Return the activities that count, each with those that stand in for it.

    The two forms of a check are one task: whoever did one of them did it.
    """
    forms = {
        checks.activity(occasion, form): occasion
        for occasion in checks.OCCASIONS
        for form in checks.FORMS
    }
    groups: dict[str, list[str]] = {}
    for name in pooled.sheets:
        groups.setdefault(f"check {forms[name]}" if name in forms else name, []).append(name)
    return [tuple(names) for names in groups.values()]


def states(work: Mapping[str, Work], several: Iterable[tuple[str, ...]]) -> list[Work | None]:
    """Return what a person did of each task; None where nothing was handed in."""
    return [
        max((work[n] for n in names if n in work), key=lambda one: one.share, default=None)
        for names in several
    ]


def grade(done: Iterable[Work | None], how: str) -> float | None:
    """Return the grade over all tasks in per cent; None of somebody who handed nothing in.

    With "done" a task counts 100 if all of it was answered, and 50 if some of it was; with "share"
    it counts the share that was answered. Agreement with the key never counts.
    """
    done = [*done]
    if not any(one and one.answered for one in done):
        return None
    marks = {DONE: 100.0, PARTLY: _HALF, ABSENT: 0.0}
    each = [
        0.0 if one is None else marks[one.state] if how == "done" else one.share for one in done
    ]
    return sum(each) / len(each)


def overall(done: Iterable[Work | None]) -> str:
    """Return whether somebody did all, some or none of it."""
    each = {ABSENT if one is None else one.state for one in done}
    return DONE if each == {DONE} else ABSENT if each <= {ABSENT} else PARTLY
