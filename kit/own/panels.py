"""The sheet of an audit's panels, and those without columns; sizes are in inches."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from kit.own.counts import SHARES, percent
from kit.own.ways import AT, ON, TO
from kit.plots.style import COLOURS, INK, SOFT, WIDTH, calm, width
from kit.plots.words import fold
from kit.text.say import plain_line
from kit.text.words import say, weekdays

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW = 0.44  # a bar with its name above it
INKS = {TO: COLOURS[0], AT: "#8a8a8a", ON: "#cccccc"}
_TONES = ["#f5f5f5", "#cccccc", "#808080", "#1c1c1c"]  # blue is for talk alone
SMALL = 9
CENTRED: dict[str, Any] = {"ha": "center", "fontsize": SMALL}
LETTER = 0.078  # so wide is a letter of that size, about
_LEFT, _RIGHT, _EDGE = 0.5, 1.0, 0.06
_KEY = 0.19  # so high is a row that names the inks


class _Panel(NamedTuple):
    heading: str
    body: float
    draw: Callable[[Axes], None]
    foot: float
    key: list[tuple[str, str]]


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
        key: list[tuple[str, str]] | None = None,
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
    return wrap(heading, int((width() - 2 * _EDGE) / LETTER / 1.02))


def _head(panel, lines):
    return (0.17 * len(lines) + 0.1 if lines else 0.06) + _KEY * bool(panel.key)


def _draw_key(figure, key, base):
    """Write names in a row, each behind a square of its ink."""
    start = _EDGE
    for ink, name in key:
        how = {"fontsize": SMALL, "va": "bottom"}
        figure.text(start / width(), base, "■", color=ink, **how)
        figure.text((start + 0.15) / width(), base, name, **how)
        start += 0.15 + len(name) * 0.9 * LETTER + 0.12


def body_width() -> float:
    """Return how wide the axes are; a phone has no room beside them."""
    return width() - _LEFT - (_RIGHT if width() == WIDTH else _EDGE)


def rows(axes: Axes, mix: pd.DataFrame, ways: list[tuple[int, str]]) -> None:
    """Draw the shares as bars below each other, each with its name and number of posts above."""
    axes.set_ylim(ROW * len(mix), 0)
    axes.set_xlim(0, 100)
    axes.set_axis_off()
    for place, (name, posts) in enumerate(mix["posts"].items()):
        upper = ROW * place
        words = say("audit-count-posts", posts=int(posts))
        axes.text(0, upper + 0.15, f"{plain_line(name, 24)}: {words}", fontsize=SMALL, va="bottom")
        shares = mix[SHARES].iloc[place].astype(float).fillna(0).to_numpy()
        _bar(axes, upper + 0.27, shares, ways)


def _bar(axes, middle, shares, ways):
    """Draw the parts of one bar; a share of talk too small for its number has it beside it."""
    base = 0.0
    for way, _ in ways:
        wide, words = 100 * shares[way], f"{percent(shares[way])}"
        bar = axes.barh(middle, wide, 0.2, left=base)
        bar[0].set(facecolor=INKS[way], edgecolor="white", linewidth=1)
        how = {"va": "center_baseline", "fontsize": SMALL}
        if wide * body_width() / 100 > 0.3:
            ink = "white" if way == TO else INK
            axes.text(base + wide / 2, middle, words, color=ink, ha="center", **how)
        elif way == TO:
            box = {"facecolor": "white", "edgecolor": "none", "pad": 1}
            axes.text(base + wide + 1, middle, words, color=INKS[TO], bbox=box, zorder=4, **how)
        base += wide


def hours(axes: Axes, table: pd.DataFrame) -> None:
    """Draw the hours of the week, the darker the more posts."""
    with calm() as seaborn:
        tone = seaborn.blend_palette(_TONES, as_cmap=True)
    edges: dict[str, Any] = {"edgecolors": "white", "linewidth": 0.8}
    axes.pcolormesh(range(25), range(8), table.to_numpy(), cmap=tone, vmin=0, **edges)
    axes.set_ylim(7, 0)
    axes.set_yticks(np.arange(7) + 0.5, weekdays("abbreviated"))
    axes.set_xticks(range(0, 24, 6), [f"{hour}:00" for hour in range(0, 24, 6)])
    axes.tick_params(length=0, labelsize=SMALL, pad=3)
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
    words = fold(words, int(body_width() / LETTER / 1.1))
    white: dict[str, Any] = {"facecolor": "white", "edgecolor": "none", "pad": 4}
    axes.text(0.5, 0.5, words, ha="center", va="center", color=INK, fontsize=10, bbox=white)
