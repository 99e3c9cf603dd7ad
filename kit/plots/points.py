"""Points: a mark for each row."""

from __future__ import annotations

import pandas as pd

from kit.plots.axes import canvas, draw, legend, name_rows, scale_x, scale_y, slant, stand_level
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import calm, marked
from kit.plots.tidy import measured, read
from kit.plots.words import is_percent, listed, plain, say
from kit.text.say import many

_MOST_ROWS = 30


@also_narrow
def points(
    table: pd.DataFrame,
    x: str,
    y: str,
    by: str | None = None,
    *,
    title: str,
    unit: str = "",
    source: str = "",
) -> Picture:
    """Draw each row as a point at x and y; `by` gives each value its colour and its mark.

    `x` may hold numbers, dates or labels; so may `y`. The unit is that of y, or of x where y
    holds labels. Labels along x that have no room side by side are written below each other,
    and the values of y run to the right. Rows where x or y is missing are left out, and the twin
    says how many.
    """
    data, groups = read(table, x, y, by, "points", numeric=False)
    whole = len(data)
    data = data[data["x"].notna() & data["y"].notna()]
    if data.empty:
        raise ValueError(
            f"No row has both {x!r} and {y!r}, so there is nothing to draw. Choose other columns."
        )
    groups = [group for group in groups if (data["by"] == group).any()]
    numeric = pd.api.types.is_numeric_dtype
    turned = numeric(data["y"]) and not measured(data["x"]) and not stand_level({*data["x"]})
    drawn, below, beside = data, x, y  # and the columns whose names belong to the two axes
    if turned:
        drawn, below, beside = data.rename(columns={"x": "y", "y": "x"}), y, x
    kinds = [] if measured(drawn["y"]) else list(dict.fromkeys(drawn["y"]))
    if len(kinds) > _MOST_ROWS:
        raise ValueError(
            f"The column {beside!r} has {len(kinds)} different labels, and {_MOST_ROWS} are the "
            "most that can be read. Choose some of them first."
        )
    # Beside labels, numbers with a unit are amounts, and begin at 0; years do not.
    amounts = bool(kinds) and numeric(drawn["x"]) and bool(turned or unit)
    room = 72 - min(34, max((len(say(kind)) for kind in kinds), default=0))
    height = max(1.7 + 0.42 * len(kinds), 2.6) if kinds else 4.4
    height += slant(drawn["x"], room)
    name = "" if kinds else unit or plain(beside)
    figure, axes = canvas(title, name, source, height, bool(kinds))
    with calm() as seaborn:
        name = unit or below if amounts else below
        across = scale_x(axes, drawn["x"], name, room)
        if amounts or (numeric(drawn["x"]) and is_percent(str(name))):
            scale_y(axes, drawn["x"], str(name), axis="x")
        placed = drawn.assign(x=[across(value) for value in drawn["x"]])
        if kinds:
            # Labels share one row each: put the groups beside each other in it.
            aside = drawn["by"].map(groups.index) - (len(groups) - 1) / 2
            placed["y"] = drawn["y"].map(kinds.index) + aside * 0.5 / len(groups)
        how: dict = {"s": 30 if len(data) < 150 else 18, "alpha": 0.9 if len(data) < 60 else 0.65}
        how |= {"linewidth": 0, "legend": "full" if by is not None else False}
        draw(seaborn.scatterplot, axes, placed, groups, **how, **marked(groups))
        axes.collections[0].set_clip_on(False)  # a mark at 0 is drawn whole
        if kinds:
            name_rows(axes, kinds)
            axes.grid(axis="y", visible=True)
        elif numeric(drawn["y"]):
            scale_y(axes, drawn["y"], unit)
        else:  # dates
            axes.margins(y=0.08)
        if by is not None:
            legend(axes)
    twin = data.rename(columns={"x": x, "y": y, "by": by or ""})[[x, y] + ([by] if by else [])]
    twin = twin.reset_index(drop=True)
    text = _in_words(data, x, y, by, unit, ("x" if turned else "y") if kinds else None)
    left = whole - len(data)
    notes = [f"{left} of {whole} rows lack {x} or {y} and are not drawn."] if left else []
    return Picture(figure, twin, text, title=title, unit=unit, notes=notes, source=source)


def _in_words(data, x, y, by, unit, rows):
    """Say what the points span, and how many stand in each of the rows and groups."""
    across, up = plain(x), plain(y)
    if unit and rows == "y":
        across += f" ({unit})"
    elif unit:
        up += f" ({unit})"
    text = f"{many(len(data), 'point')}: {across} {_span(data['x'])}; {up} {_span(data['y'])}."
    for column, name in ((rows, x if rows == "x" else y), ("by", by)):
        if column is not None and name is not None:
            counts = data[column].value_counts(sort=False)
            each = listed((f"{say(key)} ({many:,})" for key, many in counts.items()), 12)
            if len(counts) > 1 and counts.nunique() == 1:
                each = f"{counts.iloc[0]:,} each for {listed(map(say, counts.index), 12)}"
            text += f" By {plain(name)}: {each}."
    return text


def _span(column):
    if measured(column):
        return f"from {say(column.min())} to {say(column.max())}"
    return f"with {column.nunique()} labels"
