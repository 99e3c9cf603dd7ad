"""Read dates, times and counts as people and programs write them."""

import re

import pandas as pd

_DAY_FIRST = ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%y", "%d.%m.%y")
_NAMED = ("%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%B %d %Y", "%b %d %Y", "%Y/%m/%d")
_TIMES = ("", " %H:%M", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p")
_TWITTER = "%a %b %d %H:%M:%S %z %Y"
_SAMPLE = 1_000  # a way of writing that so many dates do not show is not tried on the others


def read_dates(cells):
    """Return a column of text as times, missing where there is none to read; and remarks.

    Dates like 2025-03-04T09:15 are understood first, then others with the month as a number or
    in English. All numbers are taken in one order, the one that reads more dates.

    >>> read_dates(pd.Series(["2025-03-04T09:15", "4 Mar 2025, 9:15 pm"]))[0].dt.hour.tolist()
    [9, 21]
    """
    remarks = []
    cells = cells.mask(cells.isin(["now", "today"]), "?")  # or pandas would ask the clock
    dates = _parse(cells, "ISO8601")
    if any(re.search(r"(Z|[+-]\d\d:?\d\d)$", end) for end in cells.str[13:].unique()):
        remarks.append("Times with a time zone were brought to UTC.")
    rest = cells[dates.isna() & (cells != "")].map(_plain)
    if len(rest):
        read, other, order = _in_order(rest, "%d", "%m"), _in_order(rest, "%m", "%d"), "day/month"
        if other.count() > read.count():
            read, order = other, "month/day"
        elif other.count() == read.count() and (differs := read.notna() & (read != other)).any():
            remarks.append(
                f"Dates such as {rest[differs].iloc[0]!r} were read as {order}/year. If that is "
                f"wrong, write them in the form {other[differs].iloc[0]:%Y-%m-%d}."
            )
        dates = dates.fillna(read)
    return dates.dt.tz_localize(None), remarks


def read_counts(cells):
    """Return a column of text as whole numbers from 0, missing where there is none to read.

    >>> read_counts(pd.Series(["12", "about 5", "3.0"])).tolist()
    [12, <NA>, 3]
    """
    numbers = pd.to_numeric(cells, errors="coerce")
    return numbers.where(numbers.between(0, 10**15) & (numbers % 1 == 0)).astype("Int64")


def _plain(cell):
    """Return a date without commas and the word "at", and with " am" or " pm" set apart."""
    words = " ".join(word for word in cell.replace(",", " ").split() if word != "at")
    return re.sub(r"(?i) ?([ap])\.?m\.?$", r" \1m", words)


def _in_order(cells, first, second):
    """Read dates whose numbers stand in this order, such as the day first and the month second."""
    days = [
        way.replace("%d", "%1").replace("%m", second).replace("%1", first) for way in _DAY_FIRST
    ]
    found = _parse(cells, _TWITTER)
    for way in (day + time for day in (*days, *_NAMED) for time in _TIMES):
        if _parse(cells[:_SAMPLE], way).notna().any():
            found = found.fillna(_parse(cells, way))
    return found


def _parse(cells, way):
    return pd.to_datetime(cells, format=way, utc=True, errors="coerce")
