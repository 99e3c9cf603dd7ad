"""What is new in a class that was pooled again: the difference in a few lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kit.classroom.account import answers, texts
from kit.classroom.inbox import where
from kit.text.say import many

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

_SHOWN = 5  # things refused that are told one by one


def changes(
    before: Pooled,
    now: Pooled,
    enrolled_before: tuple[int, int] | None = None,
    enrolled: tuple[int, int] | None = None,
) -> list[str]:
    """Say what has changed since a class was pooled before; nothing where that is nothing.

    `enrolled` is how many of a list of the class have handed in, and how many it has.
    """
    people = _people(before, now, enrolled)
    if enrolled and enrolled != enrolled_before:
        people = people or "{} of {} enrolled".format(*enrolled)
    news = [people, *_activities(before, now), *_answers(before, now)]
    news = [each for each in news if each]
    lines = ["; ".join(news) + "."] if news else []
    known = {*before.remarks}
    return lines + [one for one in now.remarks if one not in known] + [*_refused(before, now)]


def number_of_people(pooled: Pooled) -> int:
    """Return how many people have handed something in."""
    return pooled.taken["coder"].nunique()


def _people(before, now, enrolled):
    number = number_of_people(now)
    more = number - number_of_people(before)
    in_all = f"{number:,} in all"
    if enrolled:
        here, everybody = enrolled
        listed = f"{here:,} of {everybody:,}"
        in_all = listed if here == number else f"{in_all}, {listed} enrolled"
    return f"{_more(more, 'person', 'people')}, {in_all}" if more else ""


def _more(number, one, several=None):
    """Return a difference with its sign and its noun: "+2 people"."""
    return f"{'+' if number > 0 else '−'}{many(abs(number), one, several)}"


def _activities(before, now):
    """Yield in which activities more or fewer people took part, where that is not told already."""
    was, has = (Counter(pooled.taken["activity"]) for pooled in (before, now))
    total = number_of_people(now) - number_of_people(before)
    for name in dict.fromkeys([*has, *was]):
        more = has[name] - was[name]
        if more and (more != total or len({*has, *was}) > 1):
            called = (now if name in now.sheets else before).sheets[name].called
            yield f"{called} {'+' if more > 0 else '−'}{abs(more)}"


def _answers(before, now):
    """Yield how many answers, and how many revisions, came or went."""
    if more := answers(now) - answers(before):
        yield _more(more, "answer")
    if more := texts(now) - texts(before):
        yield _more(more, "finished text")
    # What several handed in alike counts once, as in the account.
    was, has = (
        int(pooled.taken["revised"][pooled.taken["same_as"] == ""].sum())
        for pooled in (before, now)
    )
    if more := has - was:
        yield _more(more, "revision")
    if again := len(now.replaced) - len(before.replaced):
        yield f"{_more(again, 'hand-in')} that a later one replaces"


def _refused(before, now) -> Iterator[str]:
    """Yield what is refused now and was not before, and how much is no longer.

    A row of a form may have another number by now: so a thing is known by file and reason.
    """
    was, has = (
        Counter(zip(p.refused["source"], p.refused["reason"], strict=True)) for p in (before, now)
    )
    fresh = []
    for (source, reason), more in (has - was).items():
        alike = now.refused[(now.refused["source"] == source) & (now.refused["reason"] == reason)]
        fresh += [f"Refused: {where(source, p)}: {reason}" for p in alike["place"].tail(more)]
    yield from fresh[:_SHOWN]
    if len(fresh) > _SHOWN:
        yield f"… and {many(len(fresh) - _SHOWN, 'more thing')} refused."
    if gone := (was - has).total():
        yield f"No longer refused: {many(gone, 'thing')}."
