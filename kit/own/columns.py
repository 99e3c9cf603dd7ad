"""The panels of columns, one for each period: shares, posts that talk to somebody, and people."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from kit.own.counts import SHARES, percent
from kit.own.panels import CENTRED, INKS, LETTER, SMALL, body_width
from kit.own.ways import TO
from kit.plots.axes import apart
from kit.plots.style import INK, SOFT, WIDTH, width
from kit.plots.words import fold
from kit.text.say import plain_line
from kit.text.words import on_day, say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from kit.own.audited import Audit

# For platforms: as far apart in grey as in blue. Of one alone, the ink of talk.
BLUES = [INKS[TO], "#8ec7ea", "#0b3a5c"]
_BESIDE: dict[str, Any] = {"textcoords": "offset points", "annotation_clip": False}
_LOW = 12  # of 100: in a part below this height there is no room for digits


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


def below(labels: list[tuple[str, str]], counts: bool = True) -> float:
    """Return how much room what stands below the columns takes."""
    return 0.14 + 0.17 * (_counts_row(labels) + counts)


def _counts_row(labels):
    """Return in which row below the columns the numbers of posts stand."""
    lines = max(label.count("\n") + 1 for label, _ in labels)
    return lines + any(year for _, year in labels)


def shares(
    axes: Axes, mix: pd.DataFrame, ways: list[tuple[int, str]], labels: list[tuple[str, str]]
) -> None:
    """Draw the shares as columns, with the numbers of posts below them."""
    parts = 100 * mix[SHARES].astype(float).fillna(0).to_numpy()
    posts = mix["posts"].to_numpy(int)
    few, base = mix["few"].to_numpy(bool), np.zeros(len(mix))
    for way, _ in ways:
        _stack(axes, parts[:, way], base, INKS[way], few)
        base = base + parts[:, way]
    _plain(axes, len(mix))
    axes.set_ylim(0, 100)
    axes.set_yticks([0, 50, 100])
    axes.tick_params(axis="y", labelsize=SMALL)
    if _thick(len(mix)) * _slot(len(mix)) >= 0.26:  # there is room for digits
        _shares_of_talk(axes, mix[SHARES[TO]], few)
    _gaps(axes, posts)
    _below(axes, labels)
    _counts_below(axes, labels, posts)
    if width() == WIDTH:
        key = [(INKS[way], name) for way, name in ways]
        _names_beside(axes, key, [parts[-1, way] for way, _ in ways], 100)


def _slot(number):
    """Return how wide the place of one of so many columns is, in inches."""
    return body_width() / number


def _thick(number):
    """Return which part of its place a column takes: no more than 0.9 inches."""
    return min(0.84, 0.9 / _slot(number))


def _stack(axes, heights, base, ink, few):
    """Draw a part of each column; where there are few posts, as an outline with stripes."""
    edge = 1 if len(few) <= 40 else 0  # white edges would cover thin columns
    bars = axes.bar(range(len(few)), heights, _thick(len(few)), bottom=base, zorder=3)
    for bar, sparse in zip(bars, few, strict=True):
        if sparse:
            bar.set(facecolor="white", edgecolor=ink, hatch="/////", linewidth=edge or 0.5)
        else:
            bar.set(facecolor=ink, edgecolor="white", linewidth=edge)


def _plain(axes, number):
    """Leave of the axes the baseline alone."""
    axes.set_xlim(-0.5, number - 0.5)
    axes.set_xticks([])
    axes.tick_params(length=0)
    axes.grid(visible=False)
    axes.spines["left"].set_visible(False)


def _shares_of_talk(axes, shares, few):
    """Write the share of talk into its part of each column, or just above, where that is low."""
    for place, share in enumerate(shares.astype(float)):
        words = "" if np.isnan(share) else f"{percent(share)}"
        low = 100 * share < _LOW
        middle, base = 100 * share + 1.5 if low else 50 * share, "bottom" if low else "center"
        box = {"facecolor": "white", "edgecolor": "none", "pad": 1}
        look = {"color": INKS[TO], "bbox": box} if low or few[place] else {"color": "white"}
        axes.text(place, middle, words, va=base, zorder=4, **look, **CENTRED)


def _gaps(axes, posts):
    """Write into a pause that there are no posts."""
    for empty, run in groupby(range(len(posts)), lambda place: posts[place] == 0):
        places = list(run)
        if empty:
            room = len(places) * _slot(len(posts)) / LETTER
            words = fold(say("audit-no-posts"), max(int(room), 1))
            if max(map(len, words.split("\n"))) <= room:
                middle = (places[0] + places[-1]) / 2
                axes.text(middle, 4, words, va="bottom", color=SOFT, **CENTRED)


def _below(axes, labels):
    """Write the periods below the columns."""
    for lines, row, ink in (
        ([label for label, _ in labels], 0, INK),
        ([year for _, year in labels], 1, SOFT),
    ):
        for place in _fitting(lines, len(labels)):
            _write_below(axes, place, lines[place], row, ink)


def _counts_below(axes, labels, posts):
    """Write the numbers of posts below the periods."""
    counts = [f"{number:,}" if number else "–" for number in posts]
    places = _fitting(counts, len(labels), -0.03)
    if len(places) < len(labels) / 3:
        return  # a few numbers of many would say nothing
    for place in places:
        _write_below(axes, place, counts[place], _counts_row(labels), SOFT)
    if places:
        _name_counts(axes, _counts_row(labels))


def _write_below(axes, place, words, row, ink):
    spot = {"xytext": (0, -4 - 12 * row), "va": "top", "color": ink}
    axes.annotate(words, (place, 0), **spot, **CENTRED, **_BESIDE)


def _name_counts(axes, row):
    """Say at the left what the numbers below the columns are."""
    look = {"ha": "right", "va": "top", "fontsize": SMALL, "color": SOFT}
    spot = {"xycoords": "axes fraction", "xytext": (-4, -4 - 12 * row)}
    axes.annotate(say("audit-axis-posts"), (0, 0), **spot, **look, **_BESIDE)


def _fitting(words, number, begin=-0.1):
    """Return the places of those words in a row that do not run into the one before."""
    end, fit = begin, []
    for place, word in enumerate(words):
        half = max(map(len, word.split("\n"))) * LETTER / 2
        middle = (place + 0.5) * _slot(number)
        if word and middle - half >= end:
            fit.append(place)
            end = middle + half + 0.06
    return fit


def _names_beside(axes, key, heights, most):
    """Write each name beside its part of the last column, moved apart if need be."""
    middles = [float(top) for top in np.cumsum(heights) - np.asarray(heights) / 2]
    line = 0.184 * most / (axes.get_position().height * axes.figure.get_figheight())
    places = apart(middles, [line] * len(key))
    for (ink, name), place in zip(key, places, strict=True):
        spot = {"xycoords": ("axes fraction", "data"), "va": "center", **_BESIDE}
        # A square has the ink: of these, some are too faint for letters.
        axes.annotate("■", (1, place), (4, 0), color=ink, fontsize=8, **spot)
        axes.annotate(name, (1, place), (13, 0), fontsize=10, **spot)


def talk(axes: Axes, table: pd.DataFrame, posts: pd.Series, labels: list[tuple[str, str]]) -> None:
    """Draw how many posts talk to somebody, stacked by platform, with their sums above."""
    sums, base = table.sum(axis=1).to_numpy(int), np.zeros(len(table))
    never = np.zeros(len(table), bool)  # a number is a number: few posts make it no less sure
    for ink, name in zip(BLUES, table, strict=False):
        _stack(axes, table[name].to_numpy(), base, ink, never)
        base = base + table[name].to_numpy()
    most = _room_above(axes, sums)
    words = [f"{one:,}" if there else "" for one, there in zip(sums, posts, strict=True)]
    _numbers_above(axes, sums, words)
    _below(axes, labels)
    if width() == WIDTH and len(table.columns) > 1:
        _names_beside(axes, talk_key(table, 9), table.iloc[-1].tolist(), most)


def talk_key(table: pd.DataFrame, longest: int = 14) -> list[tuple[str, str]]:
    """Return the inks and the names of the platforms, if there are several."""
    names = [plain_line(name, longest) for name in table]
    return list(zip(BLUES, names, strict=False)) if len(names) > 1 else []


def people(axes: Axes, numbers: pd.Series) -> None:
    """Draw how many different people were spoken to, below the columns of the same periods."""
    heights = numbers.astype(float).fillna(0).to_numpy()
    _stack(axes, heights, 0, INKS[TO], np.zeros(len(numbers), bool))
    _room_above(axes, heights)
    words = ["" if pd.isna(one) else f"{int(one):,}" for one in numbers]
    _numbers_above(axes, heights, words)


def _room_above(axes, heights):
    """Leave room for numbers above the columns; return how high the axes are."""
    most = float(heights.max()) * 1.32 or 1.0
    _plain(axes, len(heights))
    axes.set_ylim(0, most)
    axes.set_yticks([])
    return most


def _numbers_above(axes, heights, words):
    places = _fitting(words, len(words))
    if len(places) < sum(map(bool, words)):  # the most alone, where not all have room
        places = [int(heights.argmax())]
    for place in places:
        top = (place, heights[place])
        axes.annotate(words[place], top, (0, 2), va="bottom", **CENTRED, **_BESIDE)
