"""A figure with title and source, and axes for numbers, dates or labels."""

from textwrap import wrap

import numpy as np
import pandas as pd

from kit.plots.style import COLOURS, SOFT, WIDTH, calm, fitting, width
from kit.plots.tidy import measured
from kit.plots.words import fold, is_percent, plain, say, shorten

_SLANTING = 22  # letters of a label that slants below the axis


def canvas(title, name, source, height, lying=False, remark=""):
    """Return a figure with title above and source below, and its axes in between."""
    if not isinstance(title, str) or not title.strip():
        raise ValueError(
            f"A picture needs a title that says what it shows, but {title!r} was given. "
            'Write, for example, title="Who uses social media?".'
        )
    from matplotlib.figure import Figure

    title_lines = wrap(title, fitting(58))
    name = "\n".join(wrap(name, fitting(92))) if width() < WIDTH else name
    source_lines = wrap(remark, fitting(108))
    source_lines += wrap(f"Source: {source}", fitting(108)) if source else []
    above = 0.26 + 0.2 * name.count("\n") if name and not lying else 0.06
    head = 0.16 + 0.27 * len(title_lines) + above
    foot = 0.08 + 0.17 * len(source_lines)
    height += 0.27 * (len(title_lines) - 1) + 0.17 * len(source_lines)
    with calm():
        figure = Figure(figsize=(width(), height), facecolor="white", layout="constrained")
        box = (0.012, foot / height, 0.976, 1 - (head + foot) / height)
        figure.get_layout_engine().set(rect=box, w_pad=0.02, h_pad=0.04)
        axes = figure.add_subplot()
        figure.text(
            0.016,
            1 - 0.1 / height,
            "\n".join(title_lines),
            fontsize=13.5,
            fontweight="bold",
            va="top",
            linespacing=1.25,
        )
        if name and not lying:
            # Above the axis instead of beside it: nobody has to turn their head.
            y = 1 - (head - 0.06) / height
            figure.text(0.016, y, name, color=SOFT, va="bottom")
        elif name:
            axes.set_xlabel(name)
        if source_lines:
            figure.text(
                0.016,
                0.06 / height,
                "\n".join(source_lines),
                color=SOFT,
                fontsize=8.5,
                va="bottom",
            )
        axes.grid(axis="x" if not lying else "y", visible=False)
        axes.tick_params(length=3)
        axes.spines["left" if not lying else "bottom"].set_visible(False)
        axes.tick_params(axis="y" if not lying else "x", length=0)
    return figure, axes


def draw(mark, axes, data, groups, x="x", y="y", **how):
    """Let seaborn draw a mark, such as its lineplot, in our colours and without its own names.

    `data` has one row for each thing drawn, so that there is nothing to sum up.
    """
    names = {"xlabel": axes.get_xlabel(), "ylabel": axes.get_ylabel()}
    how = {"legend": False, "zorder": 3, "palette": COLOURS[: len(groups)]} | how
    mark(data, x=x, y=y, hue="by", hue_order=groups, ax=axes, **how)
    axes.set(**names)


def scale_x(axes, column, name, room=72):
    """Prepare the x axis for numbers, dates or labels; return what maps a value to its place.

    Below the axis there is room for so many letters in one line.
    """
    if pd.api.types.is_datetime64_any_dtype(column):
        from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

        locator = AutoDateLocator(minticks=3, maxticks=8)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        axes.xaxis_date()
        return date2num
    if pd.api.types.is_numeric_dtype(column):
        from matplotlib.ticker import MaxNLocator

        whole = (column == column.round()).all()
        axes.xaxis.set_major_locator(
            MaxNLocator(nbins=fitting(9), integer=whole, steps=[1, 2, 5, 10])
        )
        axes.xaxis.set_major_formatter(lambda value, _: say(value))
        if str(name).lower() != "year":
            axes.set_xlabel(plain(name))
        return float
    labels = list(dict.fromkeys(column))
    if stand_level(labels, room):
        axes.set_xticks(range(len(labels)), [fold(say(label), 14) for label in labels])
    else:  # slanting; of very many labels each second, each third …
        some = range(0, len(labels), -(-len(labels) // 30))
        names = [shorten(say(labels[place]), _SLANTING) for place in some]
        axes.set_xticks(some, names, rotation=40, ha="right", rotation_mode="anchor")
    return labels.index


def slant(column, room=72):
    """Return how many inches the labels of an x axis need to slant; 0 if they need not."""
    if measured(column) or stand_level({*column}, room):
        return 0
    return 0.055 * min(_SLANTING, max(len(say(label)) for label in {*column}))


def stand_level(labels, room=72):
    """Tell whether labels have room side by side, folded and with a space between."""
    lines = [line for label in labels for line in fold(say(label), 14).split("\n")]
    return len(labels) * (2 + max(map(len, lines))) <= fitting(room)


def scale_y(axes, column, unit, axis="y", room=0.06):
    """Let an axis of amounts begin at 0, and show a percentage out of 100."""
    low, high = column.min(), column.max()
    if is_percent(unit) and low >= 0 and 35 < high <= 100:
        ends = (0, 100)
    elif low >= 0:
        ends = (0, high * (1 + room) or 1)
    else:
        reach = max(high, 0) - low
        ends = (low - room * reach, max(high, 0) + room * reach)
        (axes.axhline if axis == "y" else axes.axvline)(0, color="#999999", linewidth=1, zorder=2)
    from matplotlib.ticker import MaxNLocator

    line = getattr(axes, f"{axis}axis")
    line.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]))
    line.set_major_formatter(lambda value, _: f"{value:,.10g}".replace("-", "−"))
    getattr(axes, f"set_{axis}lim")(*ends)


def name_rows(axes, labels):
    """Write labels below each other, the first on top, each at the left of its own row."""
    axes.set_yticks(range(len(labels)), [fold(say(label), fitting(34)) for label in labels])
    axes.set_ylim(len(labels) - 0.45, -0.55)
    axes.tick_params(axis="y", length=0)


def legend(axes):
    """Put the names of the groups in one row above the axes, in the order they are drawn."""
    handles, names = axes.get_legend_handles_labels()
    columns = 4
    if width() < WIDTH:
        names = [fold(name, fitting(46)) for name in names]
        columns = max(1, fitting(58) // (6 + max(map(len, names))))
    box = axes.legend(
        handles,
        names,
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=min(len(names), columns),
        frameon=False,
        borderpad=0.2,
        borderaxespad=0.5,
        markerscale=1.5,
        handlelength=1.2,
        handletextpad=0.5,
        columnspacing=1.4,
    )
    for handle in box.legend_handles:
        handle.set_alpha(1)


def apart(places, sizes):
    """Return the places moved as little as needed for labels of these sizes not to overlap.

    >>> [round(float(place), 3) for place in apart([0.5, 0.5, 0.9], [0.1, 0.1, 0.1])]
    [0.45, 0.55, 0.9]
    """
    order = np.argsort(places, kind="stable")
    blocks = []  # of neighbours that touch: [members, centre of the block]
    for one in order:
        block = [[one], float(places[one])]
        blocks.append(block)
        while len(blocks) > 1:
            below, above = blocks[-2:]
            half = [sum(sizes[i] for i in b[0]) / 2 for b in (below, above)]
            if below[1] + half[0] <= above[1] - half[1] + 1e-12:
                break
            members = below[0] + above[0]
            blocks[-2:] = [[members, float(np.mean([places[i] for i in members]))]]
    result = np.empty(len(places))
    for members, centre in blocks:
        at = centre - sum(sizes[i] for i in members) / 2
        for i in members:
            result[i] = at + sizes[i] / 2
            at += sizes[i]
    return result
