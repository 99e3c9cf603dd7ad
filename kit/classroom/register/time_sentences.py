"""What the command says of when the hand-ins came, and of who was late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from kit.classroom.register.due import LATE, UNKNOWN, clock_of, read_due
from kit.classroom.register.entries import Register
from kit.text.say import people


def of_times(made: Register) -> Iterator[str]:
    """Yield on which days the hand-ins came, how many were late, and of how many it is unknown."""
    came = [each for one in made.entries if not one.credited for each in one.came.values()]
    moments = [each.at for each in came if each.at]
    if moments:
        clock = clock_of(made.due).clock
        by = {each.told_by for each in came if each.at} <= {"last answer", "Canvas"}
        told = ", as far as the last answer in each file tells" * by
        yield f"Handed in {_days(min(moments), max(moments))} (by {clock}){told}."
    if made.due is not None:
        yield from _late(made, moments)
    by_canvas = [one for one in made.entries if _late_by_canvas(one)]
    if by_canvas:
        yield f"Late as Canvas marked it, by the date that is set there: {people(len(by_canvas))}."
    if made.due is not None:
        yield from _unknown(made)


def _late(made, moments):
    due = read_due(made.due)
    late = [one for one in made.entries if one.late == LATE and not _late_by_canvas(one)]
    clock = ", by the clock of this computer; --due may name a zone" * due.here
    yield f"Late, after {due}{clock}: {people(len(late))}."
    if due.at > datetime.now().astimezone():
        yield "What --due says is still to come. Look whether it is the date that you meant."
    elif moments and max(moments) <= due.at:
        yield (
            "What --due says lies after every hand-in whose time is known. If somebody was late, "
            "look whether it is the date that you meant."
        )
    elif moments and min(moments) > due.at:
        yield (
            "What --due says lies before every hand-in whose time is known. Look whether it is "
            "the date that you meant."
        )


def _late_by_canvas(one):
    """Tell whether somebody is late by Canvas alone."""
    told = {came.told_by for came in one.came.values() if came.state == LATE}
    return told == {"Canvas"}


def _unknown(made):
    unknown = [one for one in made.entries if one.late == UNKNOWN]
    if not unknown:
        return
    yield f"When they handed in is not known of {people(len(unknown))}."
    platforms = {kind for one in unknown for each in one.handers for kind, _ in each.accounts}
    sheet = any(one.person and one.person.handed_in for one in made.entries)
    if "moodle" in platforms and not sheet:
        yield (
            "The zip that Moodle makes has no times. Its grading worksheet has: in the assignment, "
            "*Download grading worksheet*, and give that as --roster."
        )


def _days(first: date, last: date) -> str:
    """Return "from 5 to 15 October 2026", or "on 5 October 2026".

    >>> _days(date(2026, 9, 30), date(2026, 10, 2))
    'from 30 September to 2 October 2026'
    """
    end = f"{last.day} {last:%B %Y}"
    if (first.year, first.month, first.day) == (last.year, last.month, last.day):
        return f"on {end}"
    year = f" {first.year}" * (first.year != last.year)
    month = f" {first:%B}" * (bool(year) or first.month != last.month)
    return f"from {first.day}{month}{year} to {end}"
