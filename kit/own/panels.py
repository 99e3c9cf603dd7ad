"""The panels of the picture: one ink for talk, two greys for the rest; sizes are in inches."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from kit.own.counts import SHARES, percent
from kit.own.ways import AT, ON, TO
from kit.plots.axes import apart
from kit.plots.style import COLOURS, INK, SOFT, WIDTH, calm, width
from kit.plots.words import fold
from kit.text.say import plain_line
from kit.text.words import on_day, say, weekdays

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from kit.own.audited import Audit

ROW = 0.44  # a bar with its name above it
_INKS = {TO: COLOURS[0], AT: "#8a8a8a", ON: "#cccccc"}
_TONES = ["#f4f6f8", "#c3dcee", "#5a9ecb", "#0a4f86"]  # as in kit.plots.heat, but no white
_SMALL = 9
_CENTRED: dict[str, Any] = {"ha": "center", "fontsize": _SMALL}
_BESIDE: dict[str, Any] = {"textcoords": "offset points", "annotation_clip": False}
_LETTER = 0.078  # so wide is a letter of that size, about
_LEFT, _RIGHT, _EDGE = 0.5, 1.0, 0.06
_KEY = 0.19  # so high is a row that names the inks
_PALE = 0.32


class _Panel(NamedTuple):
    heading: str
    body: float
    draw: Callable[[Axes], None]
    foot: float
    key: list[tuple[int, str]]


class Sheet:
    """Panels below each other, each with a heading, on axes that share their left and right."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.panels: list[_Panel] = []

    def add(
        self,
        heading: str,
        body: float,
        draw: Callable[[Axes], None],
        foot: float = 0.14,
        key: list[tuple[int, str]] | None = None,
    ) -> None:
        """Add a panel of this height below those before; below its heading a key, if need be."""
        self.panels.append(_Panel(heading, body, draw, foot, key or []))

    def drawn(self) -> Figure:
        """Return the figure with all panels."""
        from matplotlib.figure import Figure

        folded = [_folded(panel.heading) for panel in self.panels]
        heads = [_head(panel, lines) for panel, lines in zip(self.panels, folded, strict=True)]
        height = 0.4 + sum(heads) + sum(panel.body + panel.foot for panel in self.panels)
        with calm():
            figure = Figure(figsize=(width(), height), facecolor="white")
            bold: dict[str, Any] = {"fontsize": 13.5, "fontweight": "bold"}
            figure.text(_EDGE / width(), 1 - 0.1 / height, self.title, va="top", **bold)
            top = height - 0.4
            for panel, lines, head in zip(self.panels, folded, heads, strict=True):
                top -= head
                base = (top + 0.07 + _KEY * bool(panel.key)) / height
                words = "\n".join(lines)
                figure.text(_EDGE / width(), base, words, color=SOFT, fontsize=10, va="bottom")
                _draw_key(figure, panel.key, (top + 0.07) / height)
                left, across = _LEFT / width(), body_width() / width()
                box = (left, (top - panel.body) / height, across, panel.body / height)
                panel.draw(figure.add_axes(box))
                top -= panel.body + panel.foot
        return figure


def _folded(heading):
    return wrap(heading, int((width() - 2 * _EDGE) / _LETTER / 1.02))


def _head(panel, lines):
    return (0.17 * len(lines) + 0.1 if lines else 0.06) + _KEY * bool(panel.key)


def _draw_key(figure, ways, base):
    """Write the names of the ways in a row, each behind a square of its ink."""
    start = _EDGE
    for way, name in ways:
        how = {"fontsize": _SMALL, "va": "bottom"}
        figure.text(start / width(), base, "■", color=_INKS[way], **how)
        figure.text((start + 0.15) / width(), base, name, **how)
        start += 0.15 + len(name) * 0.9 * _LETTER + 0.12


def body_width() -> float:
    """Return how wide the axes are; a phone has no room beside them."""
    return width() - _LEFT - (_RIGHT if width() == WIDTH else _EDGE)


def column_labels(audit: Audit) -> list[tuple[str, str]]:
    """Return for each column what stands below it: its period, and the year where it begins."""
    if audit.unit == "moment":
        return [(fold(plain_line(name, 30), 14), "") for name in audit.mix.index]
    if audit.unit == "year":
        return [(on_day(one.start_time, "y"), "") for one in audit.periods]
    how = {"week": "d MMM", "month": "MMM", "quarter": "QQQ"}[audit.unit]
    years = [on_day(one.start_time, "y") for one in audit.periods]
    return [
        (on_day(one.start_time, how), year if place == 0 or years[place - 1] != year else "")
        for place, (one, year) in enumerate(zip(audit.periods, years, strict=True))
    ]


def below(labels: list[tuple[str, str]]) -> float:
    """Return how much room what stands below the columns takes."""
    return 0.14 + 0.17 * (_counts_row(labels) + 1)


def _counts_row(labels):
    """Return in which row below the columns the numbers of posts stand."""
    lines = max(label.count("\n") + 1 for label, _ in labels)
    return lines + any(year for _, year in labels)


def columns(
    axes: Axes, mix: pd.DataFrame, ways: list[tuple[int, str]], labels: list[tuple[str, str]]
) -> None:
    """Draw the shares as columns, with the numbers of posts below them."""
    shares = 100 * mix[SHARES].astype(float).fillna(0).to_numpy()
    posts = mix["posts"].to_numpy(int)
    few, base = mix["few"].to_numpy(bool), np.zeros(len(mix))
    for way, _ in ways:
        _stack(axes, shares[:, way], base, way, few)
        base = base + shares[:, way]
    _plain(axes, len(mix))
    axes.set_ylim(0, 100)
    axes.set_yticks([0, 50, 100])
    axes.tick_params(axis="y", labelsize=_SMALL)
    if _thick(len(mix)) * _slot(len(mix)) >= 0.26:  # there is room for digits
        _shares_inside(axes, shares[:, TO], few)
    _gaps(axes, posts)
    _below(axes, labels, posts)
    if width() == WIDTH:
        _names_beside(axes, ways, shares[-1])


def _slot(number):
    """Return how wide the place of one of so many columns is, in inches."""
    return body_width() / number


def _thick(number):
    """Return which part of its place a column takes: no more than 0.9 inches."""
    return min(0.84, 0.9 / _slot(number))


def _stack(axes, heights, base, way, few):
    """Draw a part of each column, pale where there are few posts."""
    edge = 1 if len(few) <= 40 else 0  # white edges would cover thin columns
    bars = axes.bar(range(len(few)), heights, _thick(len(few)), bottom=base, zorder=3)
    for bar, pale in zip(bars, few, strict=True):
        look = {"facecolor": _INKS[way], "edgecolor": "white", "linewidth": edge}
        bar.set(**look, alpha=_PALE if pale else 1)


def _plain(axes, number):
    """Leave of the axes the baseline alone."""
    axes.set_xlim(-0.5, number - 0.5)
    axes.set_xticks([])
    axes.tick_params(length=0)
    axes.grid(visible=False)
    axes.spines["left"].set_visible(False)


def _shares_inside(axes, shares, few):
    """Write the share of talk into its part of each column, where it is high enough."""
    for place, share in enumerate(shares):
        if share >= 12:
            look = {"color": INK if few[place] else "white", "zorder": 4}
            axes.text(place, share / 2, f"{percent(share / 100)}", va="center", **look, **_CENTRED)


def _gaps(axes, posts):
    """Write into a pause that there are no posts."""
    for empty, run in groupby(range(len(posts)), lambda place: posts[place] == 0):
        places = list(run)
        if empty:
            room = len(places) * _slot(len(posts)) / _LETTER
            words = fold(say("audit-no-posts"), max(int(room), 1))
            if max(map(len, words.split("\n"))) <= room:
                middle = (places[0] + places[-1]) / 2
                axes.text(middle, 4, words, va="bottom", color=SOFT, **_CENTRED)


def _below(axes, labels, posts):
    """Write the periods below the columns, and below them the numbers of posts."""
    counts = [f"{number:,}" if number else "–" for number in posts]
    for lines, row, ink in (
        ([label for label, _ in labels], 0, INK),
        ([year for _, year in labels], 1, SOFT),
        (counts, _counts_row(labels), SOFT),
    ):
        counted = row == _counts_row(labels)
        places = _fitting(lines, len(labels), -0.03 if counted else -0.1)
        if counted and len(places) < len(labels) / 3:
            continue  # a few numbers of many would say nothing
        for place in places:
            spot = {"xytext": (0, -4 - 12 * row), "va": "top", "color": ink}
            axes.annotate(lines[place], (place, 0), **spot, **_CENTRED, **_BESIDE)
            if counted and place == places[0]:
                _name_counts(axes, row)


def _name_counts(axes, row):
    """Say at the left what the numbers below the columns are."""
    look = {"ha": "right", "va": "top", "fontsize": _SMALL, "color": SOFT}
    spot = {"xycoords": "axes fraction", "xytext": (-4, -4 - 12 * row)}
    axes.annotate(say("audit-axis-posts"), (0, 0), **spot, **look, **_BESIDE)


def _fitting(words, number, begin=-0.1):
    """Return the places of those words in a row that do not run into the one before."""
    end, fit = begin, []
    for place, word in enumerate(words):
        half = max(map(len, word.split("\n"))) * _LETTER / 2
        middle = (place + 0.5) * _slot(number)
        if word and middle - half >= end:
            fit.append(place)
            end = middle + half + 0.06
    return fit


def _names_beside(axes, ways, shares):
    """Write the name of each way beside its part of the last column, moved apart if need be."""
    tops = np.cumsum([shares[way] for way, _ in ways])
    middles = [float(top - shares[way] / 2) for top, (way, _) in zip(tops, ways, strict=True)]
    places = apart(middles, [10.5] * len(ways))
    for (way, name), place in zip(ways, places, strict=True):
        ink = _INKS[TO] if way == TO else INK  # the greys are too faint for letters
        look = {"color": ink, "fontsize": 10, "va": "center"}
        spot = {"xycoords": ("axes fraction", "data"), "xytext": (5, 0)}
        axes.annotate(name, (1, place), **spot, **look, **_BESIDE)


def rows(axes: Axes, mix: pd.DataFrame, ways: list[tuple[int, str]]) -> None:
    """Draw the shares as bars below each other, each with its name and number of posts above."""
    shares = 100 * mix[SHARES].astype(float).fillna(0).to_numpy()
    axes.set_ylim(ROW * len(mix), 0)
    axes.set_xlim(0, 100)
    axes.set_axis_off()
    for place, (name, posts) in enumerate(mix["posts"].items()):
        upper = ROW * place
        words = say("audit-count-posts", posts=int(posts))
        axes.text(0, upper + 0.15, f"{plain_line(name, 24)}: {words}", fontsize=_SMALL, va="bottom")
        base = 0.0
        for way, _ in ways:
            share = shares[place, way]
            ink, bar = _INKS[way], axes.barh(upper + 0.27, share, 0.2, left=base)
            bar[0].set(facecolor=ink, edgecolor="white", linewidth=1)
            if share * body_width() / 100 > 0.3:
                at, words = (base + share / 2, upper + 0.27), f"{percent(share / 100)}"
                letters = "white" if way == TO else INK
                axes.text(*at, words, color=letters, va="center_baseline", **_CENTRED)
            base += share


def people(axes: Axes, numbers: pd.Series, few: pd.Series) -> None:
    """Draw how many different people were spoken to, below the columns of the same periods."""
    heights = numbers.astype(float).fillna(0).to_numpy()
    _stack(axes, heights, 0, TO, few)
    _plain(axes, len(numbers))
    axes.set_ylim(0, heights.max() * 1.32 or 1)
    axes.set_yticks([])
    words = ["" if pd.isna(one) else f"{int(one):,}" for one in numbers]
    places = _fitting(words, len(words))
    if len(places) < sum(map(bool, words)):  # the most alone, where not all have room
        places = [int(heights.argmax())]
    for place in places:
        top = (place, heights[place])
        axes.annotate(words[place], top, (0, 2), va="bottom", **_CENTRED, **_BESIDE)


def hours(axes: Axes, table: pd.DataFrame) -> None:
    """Draw the hours of the week, the darker the more posts."""
    with calm() as seaborn:
        tone = seaborn.blend_palette(_TONES, as_cmap=True)
    edges: dict[str, Any] = {"edgecolors": "white", "linewidth": 0.8}
    axes.pcolormesh(range(25), range(8), table.to_numpy(), cmap=tone, vmin=0, **edges)
    axes.set_ylim(7, 0)
    axes.set_yticks(np.arange(7) + 0.5, weekdays("abbreviated"))
    axes.set_xticks(range(0, 24, 6), [f"{hour}:00" for hour in range(0, 24, 6)])
    axes.tick_params(length=0, labelsize=_SMALL, pad=3)
    axes.grid(visible=False)
    for spine in axes.spines.values():
        spine.set_visible(False)


def nothing(axes: Axes, words: str) -> None:
    """Draw the band that stays empty."""
    from matplotlib.patches import Rectangle

    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    band = Rectangle((0, 0.02), 1, 0.96, facecolor="white", edgecolor="#c4c4c4", clip_on=False)
    band.set(hatch="///", linestyle=(0, (4, 3)), linewidth=1.1)
    axes.add_patch(band)
    words = fold(words, int(body_width() / _LETTER / 1.1))
    white: dict[str, Any] = {"facecolor": "white", "edgecolor": "none", "pad": 4}
    axes.text(0.5, 0.5, words, ha="center", va="center", color=INK, fontsize=10, bbox=white)
