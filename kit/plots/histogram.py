"""Histograms: how often values of each size occur."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from kit.plots.axes import canvas, scale_y
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import COLOURS, INK, WIDTH, calm, width
from kit.plots.tidy import numbers
from kit.plots.words import short
from kit.text.say import many


@also_narrow
def histogram(
    values: pd.Series | Sequence[float | None],
    *,
    title: str,
    unit: str = "",
    log: bool = False,
    source: str = "",
) -> Picture:
    """Draw how often values of each size occur, with the median and the mean marked.

    Parameters
    ----------
    values : Series or sequence of numbers
        Missing ones are left out, and the twin says how many.
    log : bool
        For values with a long tail, such as reply times: each step to the right multiplies. Zero
        and less have no place on such an axis; they are left out, and the twin says how many.
    """
    if isinstance(values, pd.DataFrame):
        raise TypeError(
            "A histogram draws one column, but a whole table was given. Choose one, such as "
            f"table[{str(values.columns[0])!r}]."
        )
    number = numbers(pd.Series(values), "values", "histogram")
    given = number[~np.isnan(number)]
    kept = given[given > 0] if log else given
    if not len(kept):
        raise ValueError(
            f"There is no {'value above 0' if log else 'number'} among the {len(number)} values, "
            "so there is nothing to draw. Check what you filtered."
        )
    edges = _log_edges(kept) if log else _edges(kept)
    counts, _ = np.histogram(kept, edges)
    twin = pd.DataFrame({"from": edges[:-1], "to below": edges[1:], "how many": counts})
    if kept.max() == edges[-1]:
        twin = twin.rename(columns={"to below": "to"})
    figure, axes = canvas(title, "how many", source, 4.1)
    with calm() as seaborn:
        how = {"color": COLOURS[0], "alpha": 1, "edgecolor": "white", "linewidth": 1, "zorder": 3}
        seaborn.histplot(x=kept, bins=edges, ax=axes, **how)
        if log:
            axes.set_xscale("log")
            ticks = _log_ticks(edges, unit)
            ticks = dict([*ticks.items()][:: round(WIDTH / width())])  # on a phone each second
            axes.set_xticks(list(ticks), list(ticks.values()))
            axes.minorticks_off()
        else:
            axes.xaxis.set_major_formatter(lambda value, _: short(value))
        axes.set(xlim=(edges[0], edges[-1]), xlabel=unit, ylabel="")
        scale_y(axes, pd.Series(counts), "", room=0.22)
        axes.yaxis.get_major_locator().set_params(integer=True)
        marks = {"median": float(np.median(kept)), "mean": float(kept.mean())}
        _mark_centres(axes, marks)
    text = (
        f"Histogram of {many(len(kept), 'value')}{f' in {unit}' if unit else ''}"
        f"{', on a scale where each step multiplies' if log else ''}, "
        f"from {short(kept.min())} to {short(kept.max())}. "
        f"The median is {short(marks['median'])}, the mean {short(marks['mean'])}. "
        f"Most, {counts.max():,}, lie between {short(edges[counts.argmax()])} and "
        f"{short(edges[counts.argmax() + 1])}{f' {unit}' if unit else ''}."
    )
    notes = [
        f"Median {short(marks['median'])}, mean {short(marks['mean'])}"
        + (f" ({unit})." if unit else ".")
    ]
    if missing := len(number) - len(given):
        notes.append(f"{missing} of {len(number)} values are missing and not drawn.")
    if low := len(given) - len(kept):
        notes.append(f"{low} of {len(number)} values are 0 or less and not drawn.")
    return Picture(figure, twin, text, title=title, unit=unit, notes=notes, source=source)


def _edges(values):
    """Return about 12 to 20 bins with round edges."""
    low, high = values.min(), values.max()
    if low == high:
        return np.array([low - 0.5, low + 0.5])
    raw = (high - low) / min(20, max(6, math.sqrt(len(values)) * 1.5))
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= raw * 0.999)
    if (values == np.round(values)).all():
        step = max(1.0, math.ceil(step))
    first = math.floor(low / step + 1e-9)
    last = math.floor(high / step + 1e-9) + 1
    return np.array([i * step for i in range(first, last + 1)])


def _log_edges(values):
    """Return bins with the edges 1, 2, 5, 10, 20, … , which look equally wide on a log axis."""
    low, high = math.floor(math.log10(values.min())), math.ceil(math.log10(values.max()))
    edges = np.array([s * 10.0**p for p in range(low, high + 1) for s in (1, 2, 5)])
    first = np.searchsorted(edges, values.min(), "right") - 1
    last = np.searchsorted(edges, values.max(), "right")
    return edges[first : last + 1]


def _log_ticks(edges, unit):
    """Return the ticks of a log axis; minutes as people say them."""
    if unit.lower() in ("minutes", "min"):
        day = 1440
        said = {
            1: "1 min", 5: "5 min", 15: "15 min", 60: "1 hour", 240: "4 hours",
            day: "1 day", 4 * day: "4 days", 14 * day: "2 weeks", 60 * day: "2 months",
        }  # fmt: skip
    else:
        said = {e: f"{e:,.10g}" for e in edges if str(f"{e:e}").startswith("1.0")}
        if len(said) < 3:
            said = {e: f"{e:,.10g}" for e in edges}
    return {place: text for place, text in said.items() if edges[0] <= place <= edges[-1]}


def _mark_centres(axes, marks):
    """Mark the median and the mean by lines, the smaller one's name to the left."""
    low, high = sorted(marks, key=marks.get)
    for name, side in ((low, "right"), (high, "left")):
        style = (0, (4, 2)) if name == "mean" else "-"
        axes.axvline(marks[name], color=INK, linewidth=1.6, linestyle=style, zorder=4)
        axes.annotate(
            f"{name} {short(marks[name])}",
            (marks[name], 0.985),
            (-5 if side == "right" else 5, 0),
            xycoords=("data", "axes fraction"),
            textcoords="offset points",
            ha=side,
            va="top",
            fontweight="bold",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5, "alpha": 0.9},
            zorder=5,
        )
