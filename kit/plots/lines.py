"""Lines: y along x."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from kit.plots.axes import apart, canvas, draw, scale_x, scale_y, slant
from kit.plots.breaks import draw_breaks, find_breaks
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import COLOURS, DASHES, MARKERS, calm, marked
from kit.plots.tidy import check_one_each, measured, pivot, read
from kit.plots.words import also, amount, fold, listed, plain, writer
from kit.text.say import many, noun

if TYPE_CHECKING:
    import pandas as pd

_LINE = {"linewidth": 2, "markersize": 6.5, "markeredgewidth": 0}


@also_narrow
def lines(
    table: pd.DataFrame,
    x: str,
    y: str,
    by: str | None = None,
    *,
    title: str,
    unit: str = "",
    breaks: Sequence | pd.DataFrame | None = None,
    source: str = "",
) -> Picture:
    """Draw y along x as a line, or one line for each value of `by` (at most 8).

    Parameters
    ----------
    table : DataFrame
        Tidy: one row for each point. Levels of the index count as columns.
    x, y, by : str
        Names of columns. `x` may hold numbers, dates (also as text, 2021-02-08) or labels; `y`
        holds numbers. A row whose y is missing leaves a gap in the line.
    unit : str
        Stands at the y axis. If it begins with "%" or "percent", the axis shows 0 to 100.
    breaks : list or DataFrame, optional
        Values of x from which on things were measured in another way; or rows with the columns
        first_year and what_changed, such as of `kit.load("survey_breaks")`. They are drawn as
        numbered dashed lines and explained in the twin. No line is drawn across them.
    """
    data, groups = read(table, x, y, by, "lines")
    check_one_each(data, table, x, y, by, "a line")
    wide = pivot(data, x, groups)
    changes = find_breaks(breaks, data["x"])
    remark = "Dashed lines: measured in another way from there on; explained with the numbers."
    # The names at the ends of the lines take their room from the axis.
    room = 72 if by is None else 66 - min(18, max(map(len, groups)))
    height = 4.1 + slant(data["x"], room)
    figure, axes = canvas(title, unit or plain(y), source, height, remark=remark * bool(changes))
    with calm() as seaborn:
        where = scale_x(axes, data["x"], x, room)
        placed = data.assign(x=[where(value) for value in data["x"]])
        placed = placed.sort_values("x", kind="stable")
        # A line is drawn in pieces: a new one after each gap and from each change on.
        gaps = placed["y"].isna().groupby(placed["by"]).cumsum()
        placed["piece"] = gaps + np.searchsorted([where(v) for v in changes], placed["x"], "right")
        how: dict = {"units": "piece", "estimator": None, "dashes": DASHES[: len(groups)]}
        how |= {"clip_on": False}  # a mark at 0 is drawn whole
        draw(seaborn.lineplot, axes, placed, groups, **how, **marked(groups), **_LINE)
        _thin_out(axes, placed, groups)
        scale_y(axes, data["y"], unit)
        notes = draw_breaks(axes, changes, data["x"], where)
        if by is not None:
            _label_ends(figure, axes, placed, groups)
    number = writer(data["y"], unit)
    text = _in_words(data, x, y, by, unit, groups, number, notes)
    return Picture(figure, wide, text, title=title, unit=unit, notes=notes, source=source)


def _in_words(data, x, y, by, unit, groups, number, notes):
    known = data[data["y"].notna()]
    if measured(data["x"]):
        known = known.sort_values("x", kind="stable")
    what = f"{amount(y, unit)} by {plain(x)}"
    what += f", from {known['said'].iloc[0]} to {known['said'].iloc[-1]}"
    if by is not None:
        what += f", one line for each {plain(by)} ({len(groups)})"
    ends = known.groupby("by", sort=False).tail(1).set_index("by").reindex(groups).dropna()
    if ends["said"].nunique() == 1:
        last = f"Last, in {ends['said'].iloc[0]}: " + listed(
            number(end.y) + (f" ({group})" if by is not None else "")
            for group, end in ends.iterrows()
        )
    else:
        last = "Last: " + listed(f"{number(end.y)} ({g}, {end.said})" for g, end in ends.iterrows())
    text = (
        f"Line chart of {what}. Highest: {_extreme(known, 'max', by, number)}; "
        f"lowest: {_extreme(known, 'min', by, number)}. {last}."
    )
    gaps = data[data["y"].isna()]
    if len(gaps):
        where = [(f"{r.by}, " if by is not None else "") + r.said for r in gaps.itertuples()]
        text += f" No figure for {listed(where, 5)}."
    if notes:
        marked = many(len(notes), "dashed line marks", "dashed lines mark")
        text += (
            f" {marked} where the way of measuring changed; "
            f"no line is drawn across {noun(len(notes), 'it', 'them')}."
        )
    return text


def _thin_out(axes, placed, groups):
    """Mark, of a line of 60 points or more, only those that stand alone."""
    for piece in axes.get_lines():
        group = groups[MARKERS.index(piece.get_marker())]  # its mark tells whose it is
        if (placed["by"] == group).sum() >= 60 and len(piece.get_xdata()) > 1:
            piece.set_marker("")


def _extreme(data, pick, by, number):
    """Return the highest or lowest value and where it was met first."""
    best = getattr(data["y"], pick)()
    where = data[data["y"] == best]
    first = where.iloc[0]
    place = first["said"] if by is None else f"{first['by']}, {first['said']}"
    return f"{number(best)} ({place}{also(where)})"


def _label_ends(figure, axes, placed, groups):
    """Write each line's name at its end, moved apart where they would overlap."""
    last = placed.dropna(subset="y").groupby("by")[["x", "y"]].last().reindex(groups)
    ends = []
    for number, (group, x, y) in enumerate(last.itertuples()):
        if not np.isnan(y):
            label = axes.annotate(
                fold(group, 18),
                (1, y),
                (38, 0),
                xycoords=("axes fraction", "data"),
                textcoords="offset points",
                va="center",
                annotation_clip=False,
            )
            ends.append((number, label, x, y))
    figure.draw_without_rendering()  # only now sizes are known
    height, point = axes.bbox.height, figure.dpi / 72 / axes.bbox.width
    places = [axes.transLimits.transform((0, y))[1] for *_, y in ends]
    sizes = [label.get_window_extent().height * 1.06 / height for _, label, *_ in ends]
    left, right = axes.get_xlim()
    free = {"transform": axes.transAxes, "clip_on": False, "gid": "key"}
    for (number, label, x, _), old, new in zip(ends, places, apart(places, sizes), strict=True):
        label.xy, label.xycoords = (1, new), "axes fraction"
        # Before the name a piece of the line itself, with its dashes and its mark.
        axes.plot(
            [1 + 8 * point, 1 + 20.5 * point, 1 + 33 * point],
            [new] * 3,
            color=COLOURS[number],
            dashes=DASHES[number],
            marker=MARKERS[number],
            markevery=[1],
            **_LINE,
            **free,
        )
        if abs(new - old) * height > 4 or right - x > 0.06 * (right - left):
            begin = axes.transLimits.transform((x, 0))[0] + 6 * point
            thin = {"color": "#aaaaaa", "linewidth": 0.8, "zorder": 1}
            axes.plot([begin, 1 + 6 * point], [old, new], **thin, **free)
