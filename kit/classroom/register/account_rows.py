"""What the account of a pool says besides: who was absent, late, not found, or paired."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.register.due import LATE, UNKNOWN, read_due
from kit.classroom.register.entries import Register

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled


_TIMED = ("counts", "same as another", "late", "time not known")


def with_register(account: pd.DataFrame, made: Register, pooled: Pooled) -> pd.DataFrame:
    """Return the account with a column name, and rows for who was absent, late or not found."""
    names = {
        hander.coder: one.person.name
        for one in made.entries
        if one.person
        for hander in one.handers
    }
    account = account.assign(name=[names.get(str(coder), "") for coder in account["coder"]])
    more = pd.DataFrame([*_rows(made, pooled)], columns=[*account], dtype=object)
    times = {
        (hander.coder, activity): came.when
        for one in made.entries
        for hander in one.handers
        for activity, came in one.came.items()
    }
    account["time of hand-in"], more["time of hand-in"] = (
        [
            times.get((str(row.coder), str(row.activity)), "") if row.what in _TIMED else ""
            for row in each.itertuples()
        ]
        for each in (account, more)
    )
    return pd.concat([account, more], ignore_index=True)


def _rows(made, pooled) -> Iterator[tuple]:
    source = made.roster.name if made.roster else ""
    for one in made.absent:
        reason = "On the roster, and nothing that was handed in could be told to be theirs."
        yield "absent", source, one.person.place, "", "", reason, one.name
    for one in made.entries:
        if one.credited:
            reason = f"Credited with what {one.credited} handed in, as the other of a pair."
            yield "paired", source, one.person.place, "", "", reason, one.name
    places = {
        (row.coder, row.activity): (row.source, row.place) for row in pooled.taken.itertuples()
    }
    known = any(c.state != UNKNOWN for one in made.entries for c in one.came.values())
    if made.due and not known:
        reason = "Nothing tells when any of this was handed in."
        yield "time not known", "", "", "", "", reason, ""
    for one in made.entries:
        yield from _late(one, places, made.due, known)
    if made.roster:
        for one in made.unknown:
            coder = one.pseudonym
            activity = one.handers[0].activities[0]
            reason = "Nothing tells who of the roster this is. Fill in the list of --match."
            yield "not found", *places.get((coder, activity), ("", "")), coder, "", reason, ""


def _late(one, places, due, known):
    if one.credited:
        return
    name = one.person.name if one.person else ""
    for activity, came in one.came.items():
        coder = next((h.coder for h in one.handers if (h.coder, activity) in places), "")
        where = places.get((coder, activity), ("", ""))
        if came.state == LATE:
            yield "late", *where, coder, activity, _how_late(came, due), name
        elif came.state == UNKNOWN and known:
            reason = "Nothing tells when it came, or the date can be read in two ways."
            yield "time not known", *where, coder, activity, reason, name


def _how_late(came, due):
    """Say what makes a hand-in late: Canvas's mark goes by the date there, and by no other."""
    if came.told_by == "Canvas":
        return "Canvas marked it as late, by the date that is set there."
    return f"It came late: {came}, after {read_due(due)}."
