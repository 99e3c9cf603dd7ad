"""Two columns, a date and a time of day, as many programs export them, are one instant."""

import re

import pandas as pd

from kit.material.reading.dates import read_times

_DAYS = "postedat date day datum fecha data dato dag jour tag giorno dia día postdate createddate"
_HOURS = "time uhrzeit zeit hora heure ora orario tijd tid klokkeslett posttime timeofday hour"
_HOUR = re.compile(
    r"\d\d?([:h]\d\d(:\d\d([.,]\d+)?)?\s?([ap]\.?\s?m\.?)?|\s?[ap]\.?\s?m\.?)(\s?(uhr|h))?"
    r"(\s?(z|utc|gmt)?([+-]\d\d:?\d\d)?)?"
)
_MIDNIGHT = r"[T ]00:00(:00(\.0+)?)?$"  # what programs write behind a date without a time


def with_instants(table, name="posted_at"):
    """Return a table whose column `name` has date and time together; and what was done, or "".

    They are joined where `name` holds dates alone, or times alone, and the other stands beside;
    or where there is no such column, but a date and a time of day are.

    >>> table = pd.DataFrame({"date": ["2025-03-04"], "time": ["09:15"]})
    >>> with_instants(table)[0]["posted_at"].tolist()
    ['2025-03-04 09:15']
    """
    if name in table and "time_known" in table:
        return table.assign(**{name: _without_midnight(table, name)}), ""
    day, hour = _two_columns(table, name)
    if day is None:
        return table, ""
    dates = _dates(table[day])
    alone = read_times(dates).dated
    if not alone.any():
        return table, ""
    both = (dates + " " + _hours(table[hour])).str.strip()
    done = f"The columns {day} and {hour} make one instant, {name}."
    return table.assign(**{name: both.where(alone, dates)}), done


def _without_midnight(table, name):
    """Return times as text; what time_known, made by `kit.load_posts`, says has none loses it."""
    known = as_texts(table["time_known"]).str.casefold() != "false"
    return as_texts(table[name]).where(known, _dates(table[name]))


def _two_columns(table, name):
    """Return the columns of the date and of the time of day; None and None without both."""
    plain = {c: re.sub(r"[\W_]", "", str(c).casefold()) for c in table if c != name}
    days = [c for c, called in plain.items() if called.removesuffix("utc") in _DAYS.split()]
    hours = [c for c, called in plain.items() if called.removesuffix("utc") in _HOURS.split()]
    hour = next((c for c in hours if _holds_hours(table[c])), None)
    if name in table and hour is not None:
        return name, hour
    if name in table:
        return (days[0], name) if days and _holds_hours(table[name]) else (None, None)
    return (days[0], hour) if days and hour is not None else (None, None)


def _holds_hours(column):
    """Tell whether the first cells of a column with anything in them are times of day."""
    texts = _hours(column.head(1000)).str.casefold()
    texts = texts[texts != ""]
    return len(texts) > 0 and sum(bool(_HOUR.fullmatch(text)) for text in texts) > len(texts) / 2


def _dates(column):
    return as_texts(column).str.replace(_MIDNIGHT, "", regex=True)


def _hours(column):
    return as_texts(column).str.removeprefix("0 days ")


def as_texts(column):
    """Return a column, in whatever form it keeps its dates, as text; "" where there is none.

    >>> as_texts(pd.Series([1741079700.0, None])).tolist()
    ['1741079700', '']
    """
    if column.dtype.kind == "f":  # seconds since 1970, where a cell is missing
        cells = column.map("{:.6f}".format).astype(object)
        column = cells.str.replace(r"\.0+$", "", regex=True).where(column.notna(), None)
    texts = column.astype(object).where(column.notna(), "")
    if pd.api.types.infer_dtype(texts) != "string":
        texts = texts.map(str)
    return texts.str.strip()
