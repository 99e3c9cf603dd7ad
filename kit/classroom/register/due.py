"""Who was late: a time until which to hand in, and when each hand-in came."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import pandas as pd

from kit.classroom.register.times import in_path
from kit.material.reading.dates import read_times
from kit.text.say import plain_line

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

LATE, IN_TIME, UNKNOWN = "late", "in time", "time not known"
_FOR_EXAMPLE = 'such as --due "2026-11-30 23:59", or with a zone, "2026-11-30 23:59 Europe/Madrid"'
_PACKED = timedelta(minutes=5)  # what a program packs into a zip by itself has the time of packing
_ZONE = re.compile(r"[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_+\-0-9]+){1,2}|UTC|GMT")
_FIRST_TWO = re.compile(r"^(\D*)(\d\d?)([./-])(\d\d?)(?=[./-]\d)")


class Due(NamedTuple):
    """The last moment that is in time, and the zone in which times without one are read.

    `here` says that no zone was named: it is that of this computer.
    """

    at: datetime
    zone: tzinfo | None
    here: bool = False

    def __str__(self) -> str:
        """Say until when, with the zone."""
        ahead = f"{self.at:%z}"
        return f"{self.at:%Y-%m-%d %H:%M}, UTC{ahead[:3]}:{ahead[3:5]}"

    @property
    def clock(self) -> str:
        """Say by whose clock times are read and written."""
        return "this computer's clock" if self.here else str(self.zone or "UTC")

    def shown(self, at: datetime) -> datetime:
        """Return an instant as that clock shows it."""
        return at.astimezone(self.zone if self.zone or self.here else UTC)

    def moment(self, clock: datetime, ahead: float) -> datetime:
        """Return a time as an instant: of a zone that it names, or else of this one's."""
        if ahead == ahead:
            zoned = clock.replace(tzinfo=UTC)
            return zoned - timedelta(minutes=ahead)
        return _in_zone(clock, self.zone)


class Came(NamedTuple):
    """Whether a hand-in was late, and what says so: the time as it was written, and where.

    `before` says that an earlier one, which it took the place of, was in time; `at` is the time
    itself, if it can be read in one way only. Where nobody asked who was late, the state is "".
    """

    state: str
    time: str = ""
    told_by: str = ""
    before: bool = False
    at: datetime | None = None

    @property
    def when(self) -> str:
        """Return the time for a cell, or "": as it is written, where it can be read in two ways."""
        if self.at:
            return f"{self.at:%Y-%m-%d %H:%M}"
        return "" if self.told_by == "Canvas" else self.time

    def __str__(self) -> str:
        """Say when it came, and what told so."""
        if self.told_by == "Canvas":
            return "marked as late by Canvas" if self.state == LATE else "not marked by Canvas"
        if self.state == UNKNOWN:
            return UNKNOWN
        return f"{self.time} (by the {self.told_by})"


def read_due(text: str) -> Due:
    """Return the time until which to hand in; a day alone counts to its end.

    >>> read_due("2026-11-30 23:59 UTC").at.isoformat()
    '2026-11-30T23:59:59+00:00'
    """
    words, zone = str(text).strip(), None
    if found := _ZONE.search(words):
        try:
            zone = ZoneInfo(found[0])
        except (KeyError, ValueError, OSError):
            raise ValueError(
                f"{plain_line(found[0])!r} is no time zone that is known here. Give the time "
                f"{_FOR_EXAMPLE}."
            ) from None
        words = words.replace(found[0], "").strip()
    times = read_times(pd.Series([words], dtype=object))
    clock, ahead = times.clock.iloc[0], times.ahead.iloc[0]
    if pd.isna(clock) or times.remarks:
        why = "can be read in two ways" if times.remarks else "is no date that can be read"
        raise ValueError(f"{plain_line(text)!r} {why}. Give the time {_FOR_EXAMPLE}.")
    clock = clock.to_pydatetime()
    if times.dated.iloc[0]:
        clock += timedelta(days=1, seconds=-1)
    elif not clock.second:
        clock += timedelta(seconds=59)  # 23:59 is in time as long as clocks show it
    return Due(Due(clock, zone).moment(clock, ahead), zone, zone is None and bool(pd.isna(ahead)))


def clock_of(due: str | None) -> Due:
    """Return by which clock times are read, if nobody says until when: by this computer's."""
    return Due(datetime.now().astimezone(), None, here=True) if due is None else read_due(due)


def _in_zone(clock, zone):
    return clock.replace(tzinfo=zone) if zone else clock.astimezone()


def arrivals(pooled: Pooled, due: str | None) -> dict[tuple[str, str], Came]:
    """Return, by activity and person, whether what counts came late.

    Without a time until which to hand in, only those that a platform marks as late are known.
    """
    until = clock_of(due)
    told = {
        (name, coder): [(_told(each), _last_answer(each)) for each in clocks]
        for name, sheet in pooled.sheets.items()
        for coder, clocks in zip(sheet.people, sheet.clock, strict=True)
    }
    ways = {one for several in told.values() for each in several for one in each}
    read = _read({one for one in ways if one[1]}, until)
    came = {key: _last([_came(*one, read, until) for one in each]) for key, each in told.items()}
    if due is None:
        return {key: _unasked(one) for key, one in came.items()}
    return came | _unmarked(told, came)


def _unasked(came):
    """Return when something came, of which nobody asked whether it was late."""
    return came if came.told_by == "Canvas" else came._replace(state="", before=False)


def _last(several):
    """Return how the hand-in came that counts, the last."""
    *earlier, last = several
    return last._replace(before=any(one.state == IN_TIME for one in earlier))


def _unmarked(told, came):
    """Return who was in time by Canvas: whom it does not mark as late, where it marks others."""
    marks = {one[0] for several in told.values() for one, _ in several if one[2] == "Canvas"}
    return {
        key: Came(IN_TIME, told_by="Canvas")
        for key, several in told.items()
        if came[key].state == UNKNOWN and several[-1][0][0] in marks
    }


def by_roster(times: Mapping[str, str], due: str | None) -> dict[str, Came]:
    """Return, by what they are of, whether times that a roster has are late: Moodle's worksheet."""
    until = clock_of(due)
    told = {key: ("", text, "roster") for key, text in times.items() if text}
    read = _read({*told.values()}, until)
    came = {key: _came(one, one, read, until) for key, one in told.items() if one in read}
    return {key: _unasked(one) for key, one in came.items()} if due is None else came


def _told(clock):
    """Return (where it stands, the time as written, what says so) of one hand-in.

    What a platform, a form, a mail or a chat says comes before the time of a file in a zip, and
    that before the last answer in a file of answers, which may have been sent much later.
    """
    how, text = in_path(clock.place) if clock.place else ("", "")
    if not how:
        how, text = in_path(clock.source)
    if not how:
        how, text = clock.when
    if clock.at and (not how or how == "zip"):
        how, text = "last answer", clock.at
    return clock.source, text, how


def _last_answer(clock):
    """Return the last answer in a file as `_told` does: Canvas says no time beside its mark."""
    return clock.source, clock.at, "last answer" if clock.at else ""


def _read(told, until):
    """Return the earliest and the latest instant that each told time may mean.

    All times of one source are written alike, and are read together.
    """
    groups = defaultdict(list)
    for source, text, how in told:
        if how != "Canvas":
            groups[source, how].append(text)
    found = {}
    for (source, how), texts in groups.items():
        cells = pd.Series(sorted({*texts}), dtype=object)
        first = _instants(cells, until)
        other = first
        if any("day/month" in remark for remark in read_times(cells).remarks):
            other = _instants(cells.map(lambda text: _FIRST_TWO.sub(r"\1\4\3\2", text)), until)
        for text, a, b in zip(cells, first, other, strict=True):
            if a and b:
                found[source, text, how] = min(a, b), max(a, b)
    return _without_packed(found)


def _instants(cells, until):
    times = read_times(cells)
    return [
        None if pd.isna(clock) or dated else until.moment(clock.to_pydatetime(), ahead)
        for clock, ahead, dated in zip(times.clock, times.ahead, times.dated, strict=True)
    ]


def _without_packed(found):
    """Leave out of the times in a zip those at which it was packed, the last ones."""
    ends = {}
    for (source, _, how), (_, last) in found.items():
        if how == "zip":
            ends[source] = max(last, ends.get(source, last))
    return {
        key: spans
        for key, spans in found.items()
        if key[2] != "zip" or spans[1] < ends[key[0]] - _PACKED
    }


def _came(told, answered, read, until):
    _, text, how = told
    if how == "Canvas":
        return Came(LATE, text, how, at=_at(read.get(answered), until))
    if told not in read:
        return Came(UNKNOWN)
    earliest, latest = read[told]
    text, at = plain_line(text, 40), _at(read[told], until)
    if (earliest > until.at) != (latest > until.at):
        return Came(UNKNOWN, text)  # 11/12 may be a day of November or of December
    return Came(LATE if earliest > until.at else IN_TIME, text, how, at=at)


def _at(span, until):
    """Return an instant as the clock shows it; None of one that can be read in two ways."""
    return until.shown(span[0]) if span and span[0] == span[1] else None
