"""By which clock a post was written: archives keep UTC, people live by the clock on their wall."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import numpy as np
import pandas as pd

from kit.material.reading.dates import read_times
from kit.material.reading.instants import as_texts
from kit.text.words import listed, say

_UTC = "UTC"


class Clock(NamedTuple):
    """When posts were written: times as the table has them, and what is known of them."""

    when: pd.Series  # missing where there is no time
    in_utc: bool  # or else as the clock of whoever posted showed them
    timed: np.ndarray  # False where there is a date without a time of day


def read_clock(posts: pd.DataFrame) -> Clock:
    """Return when the posts of one table were written.

    The times of an archive are in UTC, and so are those that name a zone; all others stand as they
    were on the clock of whoever posted.
    """
    column = posts["posted_at"]
    if isinstance(column.dtype, pd.ArrowDtype) and column.dtype.kind == "M":
        column = pd.to_datetime(column.astype(object))  # of which pandas can say the zone
    if pd.api.types.is_datetime64_any_dtype(column):
        named = getattr(column.dtype, "tz", None) is not None
        when = (column.dt.tz_convert(None) if named else column).astype("datetime64[ns]")
        known = when.notna().to_numpy(copy=True)
    else:
        read = read_times(as_texts(column))
        named, when = bool(read.ahead.notna().any()), read.utc
        known = ~np.asarray(read.dated) & when.notna().to_numpy()
    if "time_known" in posts:
        known &= as_texts(posts["time_known"]).str.casefold().ne("false").to_numpy(bool)
    told = when[known]
    if (told == told.dt.normalize()).all():  # so a program writes dates that have no time
        known[:] = False
    local = posts.attrs.get("clock") == "local"
    return Clock(when, not local and (named or "form" in posts), known)


def by_the_wall(clock: Clock, zone: str) -> pd.Series:
    """Return times as the clock on the wall showed them, summer time and all.

    >>> noon = pd.Series(pd.to_datetime(["2024-01-01T12:00", "2024-07-01T12:00"]))
    >>> by_the_wall(Clock(noon, True, noon.notna().to_numpy()), "Europe/Warsaw").dt.hour.tolist()
    [13, 14]
    """
    if not clock.in_utc or zone == _UTC:
        return clock.when
    there = clock.when.dt.tz_localize(_UTC).dt.tz_convert(ZoneInfo(zone)).dt.tz_localize(None)
    # A date alone is that day everywhere.
    return there.where(clock.timed, clock.when)


def find_zone(zone: str) -> str:
    """Return the name of a time zone: the one that is named, or else this computer's."""
    known = available_timezones()
    if zone == "":
        return _of_this_computer(known)
    if isinstance(zone, str) and zone in known:
        return zone
    raise ValueError(say("audit-refuse-zone", zone=repr(zone), near=_near(str(zone), known)))


def _of_this_computer(known):
    # The standard library tells no name, and without one no summer time of other years.
    from babel.localtime import get_localzone

    try:
        name = str(get_localzone())
    except LookupError:
        return _UTC
    return name if name in known else _UTC


def _near(zone, known):
    """Return the zones that may be meant: by the city, which most people type, or by the whole."""
    wanted = zone.strip().casefold().replace(" ", "_")
    whole = {name.casefold(): name for name in sorted(known)}
    city = {name.casefold().rpartition("/")[2]: name for name in sorted(known, reverse=True)}
    last = wanted.rpartition("/")[2]
    near = [whole[one] for one in get_close_matches(wanted, whole, 2, 0.8)]
    near += [city[one] for one in get_close_matches(last, city, 2, 0.75)]
    return listed([repr(one) for one in dict.fromkeys(near)][:2]) or "'Europe/Warsaw'"
