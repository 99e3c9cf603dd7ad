"""Where the way of measuring changed: from there on a line begins anew."""

from itertools import count, product
from string import ascii_lowercase

import pandas as pd

from kit.plots.style import SOFT
from kit.plots.tidy import measured
from kit.plots.words import say


def find_breaks(breaks, column):
    """Return what changed, by the value of x from which on; only what lies within the picture."""
    if breaks is None:
        return {}
    if isinstance(breaks, pd.DataFrame):
        needed = {"first_year", "what_changed"}
        if not needed <= {*breaks.columns}:
            raise ValueError(
                "Breaks as a table need the columns first_year and what_changed, but this one "
                f"has: {', '.join(map(str, breaks.columns))}. Try rows of "
                'kit.load("survey_breaks").'
            )
        said = []
        for row in breaks.to_dict("records"):
            if pd.notna(row["first_year"]):
                said.append((row["first_year"], row["what_changed"]))
            elif pd.notna(last := row.get("last_year")):  # what held until then
                said.append((last + 1, f"until {last}: {row['what_changed']}"))
    else:
        said = [(value, "") for value in breaks]
    dates = pd.api.types.is_datetime64_any_dtype(column)
    if not measured(column):
        raise ValueError(
            "Breaks can be drawn along numbers or dates only, but x holds labels. Leave `breaks` "
            "out, or choose the column of years as x."
        )
    places = {}
    for value, reason in said:
        try:
            value = pd.Timestamp(str(value)) if dates else float(value)
        except (TypeError, ValueError):
            raise ValueError(
                f"A break stands at a value of x, but {value!r} is not one. Give, for example, "
                f"breaks=[{say(column.max())}]."
            ) from None
        if column.min() < value <= column.max():
            places.setdefault(value, []).append(str(reason))
    return dict(sorted(places.items()))


def draw_breaks(axes, changes, column, where):
    """Draw where the way of measuring changed, and return one line of explanation for each."""
    notes = []
    # Between two years: the year named is the first of the new kind.
    years = pd.api.types.is_numeric_dtype(column) and (column == column.round()).all()
    for letter, (value, reasons) in zip(_letters(), changes.items(), strict=False):
        at = where(value) - (0.5 if years and value.is_integer() else 0)
        axes.axvline(at, color="#777777", linewidth=1, linestyle=(0, (4, 3)), zorder=1)
        axes.annotate(
            letter,
            (at, 1),
            (0, 2),
            xycoords=("data", "axes fraction"),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=8.5,
            color=SOFT,
        )
        reason = "; ".join(text for text in reasons if text) or "measured in another way"
        notes.append(f"Dashed line {letter}, from {say(value)}: {reason}.")
    return notes


def _letters():
    """Yield a, b, … z, aa, ab, …: numbers would look like values."""
    for length in count(1):
        yield from map("".join, product(ascii_lowercase, repeat=length))
