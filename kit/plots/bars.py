"""Bars: a height for each label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kit.plots.axes import canvas, draw, legend, name_rows, scale_y
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import SOFT, calm, fitting
from kit.plots.tidy import by_cell, check_one_each, pivot, read
from kit.plots.words import also, amount, listed, plain, say, writer
from kit.text.say import many

if TYPE_CHECKING:
    import pandas as pd

_MOST_BARS = 60


@also_narrow
def bars(
    table: pd.DataFrame,
    x: str,
    y: str,
    by: str | None = None,
    *,
    title: str,
    unit: str = "",
    source: str = "",
) -> Picture:
    """Draw a bar of height y for each value of x, side by side for each value of `by`.

    The bars keep the order of the table; sort it first if the order should say something. Long
    labels turn the bars on their side. A missing y leaves its place empty.
    """
    data, groups = read(table, x, y, by, "bars")
    check_one_each(data, table, x, y, by, "a bar")
    data["x"] = [say(value) for value in data["x"]]
    labels = list(dict.fromkeys(data["x"]))
    wide = pivot(data, x, groups).reindex(labels)
    if wide.size > _MOST_BARS:
        raise ValueError(
            f"{wide.size} bars are too many to be read, and {_MOST_BARS} are the most. Choose "
            f"some, for example with table.nlargest(20, {y!r})."
        )
    lying = max(map(len, labels)) * len(labels) > fitting(62) or wide.size > fitting(14)
    number = writer(data["y"], unit)
    slots = wide.size + (0 if by is None else 0.4 * len(labels))
    height = 1.3 + (0.24 if wide.size > 12 else 0.3) * slots
    figure, axes = canvas(title, unit or plain(y), source, height if lying else 4.1, lying)
    with calm() as seaborn:
        turned = {"x": "y", "y": "x", "orient": "y"} if lying else {"orient": "x"}
        how = {"order": labels, "saturation": 1, "gap": 0.06, "errorbar": None}
        draw(seaborn.barplot, axes, data, groups, **turned, **how)
        for each, group in zip(axes.containers, groups, strict=True):
            each.set_label(group)
            axes.bar_label(each, fmt=number, padding=3, fontsize=9)
        for row, place in np.argwhere(wide.isna()):
            spot = row + (place - (len(groups) - 1) / 2) * 0.8 / len(groups)
            where = {"ha": "left", "va": "center"} if lying else {"ha": "center", "va": "bottom"}
            axes.annotate(
                "no figure" if lying else "–",
                (0, spot) if lying else (spot, 0),
                (3, 0) if lying else (0, 3),
                textcoords="offset points",
                fontsize=9,
                color=SOFT,
                **where,
            )
        if lying:
            name_rows(axes, labels)
        else:
            axes.set_xticks(range(len(labels)), labels)
            axes.tick_params(axis="x", length=0)
        scale_y(axes, data["y"], unit, axis="x" if lying else "y", room=0.1)
        if by is not None:
            legend(axes)
    text = _in_words(wide, x, y, by, unit, number)
    return Picture(figure, wide, text, title=title, unit=unit, source=source)


def _in_words(wide, x, y, by, unit, number):
    long = by_cell(wide).dropna()
    what = f"{amount(y, unit)} for {many(len(wide), 'value')} of {plain(x)}"
    if by is not None:
        what += f", side by side for {', '.join(map(str, wide.columns))}"

    def place(key):
        return f"{key[0]}, {key[1]}" if by is not None else f"{key[0]}"

    def extreme(best):
        where = long[long == best]
        return f"{number(best)} ({place(where.index[0])}{also(where)})"

    text = f"Bar chart of {what}. Highest: {extreme(long.max())}; lowest: {extreme(long.min())}."
    if len(wide) <= 6 and by is None:
        text += " " + listed(f"{k} {number(v)}" for k, v in wide.iloc[:, 0].dropna().items()) + "."
    gaps = by_cell(wide.isna())
    if gaps.any():
        text += f" No figure for {listed([place(key) for key in gaps[gaps].index], 5)}."
    return text
