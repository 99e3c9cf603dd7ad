"""Numbers, names and places as people write them."""

from textwrap import wrap

import numpy as np
import pandas as pd


def plain(name):
    """Return a column's name as people write it."""
    return str(name).replace("_", " ")


def say(value):
    """Return a value of x or a label as text."""
    if isinstance(value, pd.Timestamp | np.datetime64):
        value = pd.Timestamp(value)
        return f"{value:%Y-%m-%d}" if value == value.normalize() else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, float | np.floating):
        return f"{value:.0f}" if value == round(value) else f"{value:.4g}"
    return str(value)


def fold(text, width):
    """Return a label in lines of at most so many letters, broken between words only."""
    return "\n".join(wrap(text, width, break_long_words=False)) or text


def shorten(text, most):
    """Return a label cut to so many letters, with an ellipsis where something is missing."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def is_percent(unit):
    """Tell whether a unit is a part of 100, and not a step between two such parts."""
    unit = str(unit or "").strip().lower()
    return unit.startswith(("%", "percent", "per cent")) and "point" not in unit


def short(value):
    """Write one number with about three digits.

    >>> short(450.77), short(46.2), short(0.5), short(4571)
    ('451', '46.2', '0.5', '4,571')
    """
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    text = f"{round(float(value), digits) + 0.0:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if digits else text


def writer(column, unit):
    """Return a function that writes a number with as many decimals as the column needs."""
    known = column.dropna()
    if (known == known.round()).all():
        digits = 0
    else:
        largest = known.abs().max() if len(known) else 0
        digits = 0 if largest >= 1000 else 1 if largest >= 2 else 2
    sign = " %" if is_percent(unit) else ""

    def write(value):
        return f"{round(float(value), digits) + 0.0:,.{digits}f}{sign}"

    return write


def listed(parts, most=8):
    """Write a list, with only the number of those beyond the first few."""
    parts = list(parts)
    more = [] if len(parts) <= most else [f"and {len(parts) - most} more"]
    return "; ".join(parts[:most] + more)


def also(where):
    """Say how many more places share the highest or lowest value."""
    return f" and {len(where) - 1} more" if len(where) > 1 else ""


def amount(y, unit):
    """Name what is drawn: the unit alone, if the column only says that it is a value."""
    if not unit:
        return plain(y)
    return unit if y == "value" else f"{plain(y)} ({unit})"
