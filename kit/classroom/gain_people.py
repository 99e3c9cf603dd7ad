"""Who did the check before the lessons and after them, and what each of them answered."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from kit.material import checks

REASONS = ("few answers", "same form")  # why somebody with both checks does not count
ENOUGH = 11  # of 14 items that can be right: whoever answered fewer was hardly there


@dataclass
class Sat:
    """One person on one occasion: the form, and of each item what was right and how sure.

    `right` has True, False or None (not answered) by item; `sure` 1 to 3 by item, where it was
    said.
    """

    form: str
    right: dict[str, bool | None]
    idea: dict[str, str]
    sure: dict[str, int] = field(default_factory=dict)

    @property
    def answered(self) -> int:
        """How many items that can be right were answered."""
        return sum(said is not None for said in self.right.values())

    @property
    def score(self) -> int:
        """How many answers were right."""
        return sum(said is True for said in self.right.values())

    def of(self, idea: str) -> int:
        """How many answers to one idea were right."""
        return sum(bool(said) for item, said in self.right.items() if self.idea[item] == idea)

    def right_when(self, sure: int) -> list[bool]:
        """Whether each answer was right of which it was said that one is so sure, 1 to 3."""
        return [bool(self.right[item]) for item, level in self.sure.items() if level == sure]


def sat(pooled, occasion: str) -> dict[str, Sat]:
    """Return who did the check on one occasion, by the name of the person.

    Somebody with both forms counts with the one of which more was answered.
    """
    found: dict[str, Sat] = {}
    for form in checks.FORMS:
        sheet = pooled.sheets.get(checks.activity(occasion, form))
        for place, coder in enumerate(sheet.coders if sheet else ()):
            one = _one(sheet, place, form)
            if coder not in found or one.answered > found[coder].answered:
                found[coder] = one
    return {coder: one for coder, one in found.items() if one.answered}


def _one(sheet, place, form):
    labels = sheet.assignment.codebook.labels
    right, idea, sure = {}, {}, {}
    keys = sheet.assignment.key["label"]
    for row, item in enumerate(sheet.assignment.posts.index):
        if not isinstance(keys[item], str):  # the figure: nobody can be right
            continue
        given = int(sheet.first[row, place])
        right[item] = labels[given] == keys[item] if given >= 0 else None
        idea[item] = str(sheet.assignment.posts["idea"][item])
        if given >= 0 and (level := int(sheet.confidence[0, row, place])):
            sure[item] = level
    return Sat(form, right, idea, sure)


def written(pooled, occasion: str) -> dict[str, dict]:
    """Return by form what was asked of its figure, what to look for, and what people wrote."""
    found = {}
    for form in checks.FORMS:
        if sheet := pooled.sheets.get(checks.activity(occasion, form)):
            item = sheet.assignment.posts.index[-1]
            wrote = int((sheet.first[-1] >= 0).sum())
            found[form] = {
                "figure": str(sheet.assignment.posts["text"][item]),
                "look_for": str(sheet.assignment.key["reason"][item]),
                "wrote": wrote,
                "words": list(sheet.notes.get(item, [])),
            }
    return found


def paired(before: dict[str, Sat], after: dict[str, Sat]) -> dict[str, str]:
    """Return who did both checks, and why somebody of these does not count; "" for who does."""
    return {coder: _why_not(one, after[coder]) for coder, one in before.items() if coder in after}


def _why_not(before, after):
    few, same = REASONS
    if min(before.answered, after.answered) < ENOUGH:
        return few
    return same if before.form == after.form else ""


def differences(before, after, who, of) -> np.ndarray:
    """Return each person's difference, after less before, of what `of` counts."""
    return np.array([of(after[coder]) - of(before[coder]) for coder in who], float)
