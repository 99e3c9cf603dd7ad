"""Read dates and times as people and programs write them, and tell a date from an instant."""

import re
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import numpy as np
import pandas as pd

from kit.material.reading.counts import plain_digits

# Months in seven languages, by the letters that tell them apart: January is jan, ene, gen, янв …
_MONTHS = (
    "jan ene gen janv januar jänner янв",
    "feb fév febr févr februar фев",
    "mar mär mrt mars märz maart marzo março мар",
    "apr abr avr april avril abril aprile апр",
    "may mai mei mag maj mayo maggio maio мая",
    "jun juin giu juni junio giugno junho июн",
    "jul juil lug juli julio luglio julho июл",
    "aug ago aoû août agosto авг",
    "sep set sept septiembre settembre setembro сен",
    "oct okt ott out oktober octubre octobre ottobre outubro окт",
    "nov noviembre novembre novembro ноя",
    "dec dez dic déc december dezember diciembre dicembre décembre дек",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_ENGLISH = "january february march april may june july august september october november december"
_WEEKDAY = re.compile(  # by the letters that tell them apart, or in full
    r"(mo|tu|we|th|fr|sa|su|di|mi|do|so|ma|wo|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mié|"
    r"mie|jeu|jue|gio|ven|vie|sam|sáb|dim|dom|пн|вт|ср|чт|пт|сб|вс|seg|ter|qua|qui|sex)"
    r"|\w+(day|tag|dag|tes|abend|woch|di|dì|che|nes|coles|rnes|bado|ado|mingo|nica|feira|og|ek|rs)"
)
_ZONES = {  # hours from UTC: those of RFC 2822, and of central Europe
    **{"utc": 0, "gmt": 0, "z": 0, "ut": 0, "cet": 1, "mez": 1, "cest": 2, "mesz": 2},
    **{"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7},
}
_CLOCK = re.compile(
    r"(?:(?<=\s)|(?<=\dt)|^)(?P<hour>\d\d?)(?:[:h](?P<minute>\d\d)(?::(?P<second>\d\d)"
    r"(?:[.,](?P<part>\d{1,9}))?)?)?(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?:\s?(?:uhr|h)\b)?"
)
_EASTERN = re.compile(r"(\d)\s?[年년]\s?(\d\d?)\s?[月월]\s?(\d\d?)\s?[日일]")
_USUAL = re.compile(r"(\d\d?([./-])\d\d?\2\d\d(?:\d\d)?),? ?(\d\d?:\d\d(?::\d\d)?)?")
_OFFSET = re.compile(r"(?:\b(?:utc|gmt)\s?)?(?P<sign>[+-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?$")
# The seconds since 1970 of the years 2001 to 2096, and thousandths and millionths of them.
_EPOCH = {10: ("s", "seconds"), 13: ("ms", "milliseconds"), 16: ("us", "microseconds")}
_PER_SECOND = {"s": 1, "ms": 1000, "us": 10**6}
_SERIAL = re.compile(r"[34]\d{4}([.,]\d+)?|5[0-4]\d{3}([.,]\d+)?")  # days since 1900, until 2049
_YEARS = (1700, 2261)  # that pandas can hold; what lies beyond stands for “never”, or is a typo
_UNREAD = "cannot be read"
_ENDING = r"(?:z|[+-]\d\d(?::?\d\d)?)$"  # as a time ends that says its zone


class Times(NamedTuple):
    """A column of dates and times.

    `clock` is what a clock showed, missing where nothing can be read; `ahead` how many minutes it
    was ahead of UTC, missing where the time names no zone. `dated` tells a date without a time of
    day, which `clock` has at midnight. `why`, for each text unread, ends a sentence about it.
    """

    clock: pd.Series
    ahead: pd.Series
    dated: pd.Series
    why: dict[str, str]
    remarks: list[str]

    @property
    def utc(self):
        """The times in UTC; those that name no zone as they are."""
        return self.clock - pd.to_timedelta(self.ahead.fillna(0), unit="min")

    @property
    def zones(self):
        """What to say where `utc` is used."""
        if self.ahead.isna().all():
            return []
        bare = self.clock.notna() & self.ahead.isna() & ~self.dated
        more = ["Those that name no zone count as UTC."] if bare.any() else []
        return ["Times with a time zone were brought to UTC.", *more]


def read_times(cells):
    """Return a column of text as `Times`.

    Dates like 2025-03-04T09:15 are understood first, then others with the month as a number or
    a word, and seconds since 1970. All numbers are taken in one order, the one that reads more
    dates.

    >>> read_times(pd.Series(["2025-03-04T09:15", "4 Mar 2025, 9:15 pm"])).clock.dt.hour.tolist()
    [9, 21]
    >>> read_times(pd.Series(["2025-03-04", "1741079700"])).dated.tolist()
    [True, False]
    """
    clock, ahead = _iso(cells)
    # What is at midnight may have no time at all: the words tell.
    dated = (clock == clock.dt.normalize()).to_numpy(copy=True)
    dated[dated] = ~cells[dated].str.contains(r"[:Tt]|\d{8}\s*\d").to_numpy(bool)
    remarks, why = [], {}
    at = np.flatnonzero(clock.isna() & (cells != "") & ~cells.str.isspace())
    if len(at):
        rest = cells.iloc[at]
        found, remarks = _in_one_order({text: _read(text) for text in rest.unique()}, rest)
        why = {text: one for text, one in found.items() if isinstance(one, str)}
        at = at[~rest.isin([*why]).to_numpy()]
    if len(at):
        read = [found[text] for text in cells.iloc[at]]
        clock.iloc[at] = pd.to_datetime([one.at for one in read]).as_unit("ns")
        ahead.iloc[at] = [one.ahead for one in read]
        dated[at] = [one.dated for one in read]
    dated = pd.Series(dated, cells.index)
    return Times(clock, ahead, dated, why, remarks)


def _iso(cells):
    """Read what is written like 2025-03-04T09:15, all at once: clock, and minutes ahead of UTC."""
    whole = cells.str.len() >= 8  # 2025 and 2025-03 are no dates
    whole &= ~cells.isin(["tomorrow", "yesterday"])
    utc = pd.to_datetime(cells.where(whole), format="ISO8601", utc=True, errors="coerce")
    utc = utc.where(utc.dt.year.between(*_YEARS))
    clock = utc.dt.tz_localize(None).dt.as_unit("ns")
    ends = cells.where(whole & (cells.str.len() > 13), "").str[-6:].str.lower()
    codes, kinds = pd.factorize(ends)
    ahead = pd.Series(np.array([_minutes(kind) for kind in kinds], float)[codes], cells.index)
    return clock + pd.to_timedelta(ahead.fillna(0), unit="min"), ahead


def _minutes(end):
    """Return how many minutes ahead of UTC the end of a time says that it is; nan if nothing."""
    found = re.search(_ENDING, end)
    if not found:
        return np.nan
    if found[0] == "z":
        return 0
    hours, minutes = int(found[0][1:3]), int(found[0].replace(":", "")[3:] or 0)
    return (hours * 60 + minutes) * (-1 if found[0][0] == "-" else 1)


def either_order(text):
    """Return the date that a text is by day/month, and by month/day; None for what is none.

    >>> [way.isoformat() for way in either_order("3/12/24")]
    ['2024-12-03', '2024-03-12']
    """
    plain = _EASTERN.sub(r"\1/\2/\3 ", plain_digits(text).casefold())
    return _day(plain) or (None, None)


class _One(NamedTuple):
    """One text as a time: by day/month, by month/day, minutes ahead of UTC, and date only?"""

    at: datetime | None
    other: datetime | None
    ahead: float
    dated: bool


def _in_one_order(found, cells):
    """Take all numbers in one order, the one that reads more dates; and say if none tells."""
    times = cells.value_counts()
    unsure = {text: one for text, one in found.items() if isinstance(one, _One)}
    first, second = (
        sum(times[text] for text, one in unsure.items() if one[way] is not None) for way in (0, 1)
    )
    remarks = []
    if second > first:
        unsure = {text: one._replace(at=one.other) for text, one in unsure.items()}
    elif first == second and (text := next((t for t in unsure if _differ(unsure[t])), None)):
        remarks.append(
            f"Dates such as {text!r} were read as day/month/year. If that is wrong, "
            f"write them in the form {unsure[text].other:%Y-%m-%d}."
        )
    read = {text: one if one.at else _UNREAD for text, one in unsure.items()}
    if epoch := next((text for text in found if _as_epoch(text)), None):
        unit = _EPOCH[len(epoch.split(".")[0])][1]
        remarks.append(f"Numbers such as {epoch} were read as {unit} since 1970.")
    return found | read, remarks


def _differ(one):
    return one.at is not None and one.other is not None and one.at != one.other


def _as_epoch(text):
    number, _, part = text.partition(".")
    known = number.isascii() and number.isdigit() and len(number) in _EPOCH
    return known and number[0] == "1" and (not part or part.isdigit())


def _read(text):
    """Return one text, not in the form 2025-03-04T09:15, as `_One`; or why not."""
    plain = plain_digits(text).strip("'\"[] ")
    if _as_epoch(plain):
        number, _, part = plain.partition(".")
        seconds = Fraction(f"{number}.{part or 0}") / _PER_SECOND[_EPOCH[len(number)][0]]
        at = datetime(1970, 1, 1) + timedelta(microseconds=round(seconds * 10**6))
        return _One(at, at, 0.0, False)
    if _SERIAL.fullmatch(plain):
        at = datetime(1899, 12, 30) + timedelta(days=float(plain.replace(",", ".")))
        return f"may be a spreadsheet's number for {at:%Y-%m-%d %H:%M}"
    return _from_words(plain.casefold()) or _UNREAD


def _from_words(text):
    """Return a text with a date and perhaps a time as `_One`; None if it is none."""
    if found := _USUAL.fullmatch(text):  # most are so, and this is fast
        both, at = _day(found[1]), found[3] and _time_of(found[3])
        return None if both is None or at == "strange" else _joined(both, at or None, np.nan)
    text = re.sub(r"\([^)]*\)|\[[^]]*\]$|(?<=\d\d) utc$(?<=[+-]\d{4} utc)", " ", text)
    text = re.sub(r"([ap])\.\s?m\.?", r"\1m", text)
    text = _EASTERN.sub(r"\1/\2/\3 ", text)
    text, ahead = _without_zone(text.strip())
    day, clock = _without_clock(text)
    if clock == "strange":
        return None
    both = _day(day)
    if both is None:
        return None
    return _joined(both, clock, ahead)


def _joined(both, clock, ahead):
    """Return a date, by day/month and by month/day, and a time of day, or None, as `_One`."""
    at = clock or time()
    ways = [None if one is None else datetime.combine(one, at) for one in both]
    return _One(*ways, np.nan if clock is None else ahead, clock is None)


@cache
def _time_of(text):
    return _time(_CLOCK.fullmatch(text))


def _without_zone(text):
    """Return a text without the zone in it, and how many minutes that is ahead of UTC."""
    for word in re.findall(r"(?<![^\d\s])[a-z]{1,4}\b", text):
        if word in _ZONES and not re.search(rf"{word}\s?[+-]\d", text):
            return re.sub(rf"\s?\b{word}\b|(?<=\d){word}\b", "", text, count=1), _ZONES[word] * 60.0
    pieces = text.split()
    for place in range(len(pieces) - 1, -1, -1):
        found = _OFFSET.search(pieces[place]) if ":" in text else None
        start = found.start() if found else 0
        if found and (start == 0 or ":" in pieces[place][:start]):
            minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
            pieces[place] = pieces[place][:start]
            return " ".join(filter(None, pieces)), minutes * (-1.0 if found["sign"] == "-" else 1.0)
    return text, np.nan


def _without_clock(text):
    """Return a text without the time of day in it, and that; None without, "strange" if none."""
    for found in _CLOCK.finditer(text):
        if not (found["minute"] or found["half"] or re.search("uhr|h$", found[0])):
            continue
        rest = f"{text[: found.start()].rstrip('t')} {text[found.end() :]}"
        return rest, _time(found)
    return text, "strange" if re.search(r":|\d\s?[ap]m\b", text) else None


def _time(found):
    hour, half = int(found["hour"]), found["half"]
    if half:
        if not 1 <= hour <= 12:
            return "strange"
        hour = hour % 12 + (12 if half == "p" else 0)
    part = int((found["part"] or "0").ljust(6, "0")[:6])
    try:
        return time(hour, int(found["minute"] or 0), int(found["second"] or 0), part)
    except ValueError:
        return "strange"


@cache
def _day(text):
    """Return a date by day/month and by month/day, None where that is none; None if it is none."""
    text = re.sub(r"\b(?:at|um|à|às|alle|om|klo|de|del|of|the|den|el|le|il)\b", " ", text)
    text = re.sub(r"(?<=\d)(?:st|nd|rd|th|er|º|°|ª)\b", "", text).strip(" ,.·|-–")
    if re.fullmatch(r"\d{4}-?w\d\d(-?\d)?", text):
        iso = _date_of_week(text)
        return iso and (iso, iso)
    parts = _without_weekday([part for part in re.split(r"[\s,./-]+", text) if part])
    if len(parts) != 3 or len(text) > 40:
        return None
    words = [part for part in parts if not part.isdigit()]
    if len(words) == 1 and (month := _month(words[0])):
        return _named(parts, month)
    if words:
        return None
    a, b, c = map(int, parts)
    if len(parts[0]) == 4:
        one = _made(a, b, c)
        return one and (one, one)
    year = _year(parts[2])
    ways = (_made(year, b, a), _made(year, a, b))
    if len(text) == 8 and text[2] == "-" and not ways[1]:  # the year may stand first
        ways = (ways[0], _made(_year(parts[0]), b, c))
    return ways if any(ways) else None


def _without_weekday(parts):
    """Return the parts of a date without the day of the week, at its start or its end."""
    if len(parts) == 4 and sum(part.isdigit() for part in parts) > 1:
        for place in (0, -1):
            if _WEEKDAY.fullmatch(parts[place]):
                return parts[1:] if place == 0 else parts[:-1]
    return parts


def _date_of_week(text):
    try:
        found = date.fromisoformat(text.upper()) if re.search(r"w\d\d-?\d$", text) else None
    except ValueError:
        return None
    return found and _made(found.year, found.month, found.day)


def _named(parts, month):
    """Return the date of three parts, of which one is the name of the month."""
    numbers = [part for part in parts if part.isdigit()]
    if len(numbers[0]) == 4:
        one = _made(int(numbers[0]), month, int(numbers[1]))
    else:
        one = _made(_year(numbers[1]), month, int(numbers[0]))
    return one and (one, one)


def _month(word):
    """Return the number of a month by its name; nothing for other words."""
    word = word.rstrip(".")
    if word in _MONTH:
        return _MONTH[word]
    near = [number for number, name in enumerate(_ENGLISH.split(), 1) if word == name]
    known = [_MONTH[start] for start in _MONTH if len(start) >= 3 and word.startswith(start)]
    return (near or known or [None])[0]


def _year(text):
    """Return a year; of two digits, 69 to 99 are in the century before, as everywhere."""
    if len(text) not in (2, 4):
        return 0
    return int(text) + (0 if len(text) == 4 else 1900 if int(text) > 68 else 2000)


def _made(year, month, day):
    try:
        return date(year, month, day) if _YEARS[0] <= year <= _YEARS[1] else None
    except ValueError:
        return None
