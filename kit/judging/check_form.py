"""Which form of the check a learner has: fixed by the first answer to it."""

from __future__ import annotations

from pathlib import Path

from kit.judging.answer_log import Answers
from kit.material import checks


def form_of(occasion: str, coder: str, place: Path) -> str:
    """Return the form that somebody has on an occasion.

    It is the one that was begun; else the other one than on the other occasion; and where nothing
    was begun at all, the pseudonym decides.
    """
    if begun := form_begun(occasion, place):
        return begun
    before, after = checks.OCCASIONS
    if elsewhere := form_begun(after if occasion == before else before, place):
        return checks.other(elsewhere)
    first = checks.form_first(coder)
    return first if occasion == before else checks.other(first)


def form_begun(occasion: str, place: Path) -> str:
    """Return the form with answers to it in a folder, of two the one with more; "" if none has."""
    counts = {form: len(answered(occasion, form, place)) for form in checks.FORMS}
    most = max(checks.FORMS, key=lambda form: counts[form])
    return most if counts[most] else ""


def answered(occasion: str, form: str, place: Path) -> dict[str, dict]:
    """Return what was answered in a folder: {item: its entry}; no file is made by looking."""
    whole = checks.check(occasion, form)
    if not (place / f"{whole.activity}.jsonl").exists():
        return {}
    state = Answers(whole.activity, whole.marks, whole.codebook, place).state
    return {item: entry for item, entry in state.items() if entry["first"]}


def not_ones_own(activities: list[str], place: Path) -> set[str]:
    """Return of the forms among some activities those that a learner is not to do."""
    unwanted: set[str] = set()
    for occasion in checks.OCCASIONS:
        both = checks.activities(occasion)
        if set(both) <= {*activities}:
            begun = form_begun(occasion, place) or checks.FORMS[0]
            unwanted.add(checks.activity(occasion, checks.other(begun)))
    return unwanted
