"""Shaded tables."""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd

from kit.plots.axes import canvas
from kit.plots.picture import Picture
from kit.plots.style import calm, contrast
from kit.plots.tidy import by_cell, check_table, numbers
from kit.plots.words import fold, plain, say, writer
from kit.text.say import many


def heat(table: pd.DataFrame, *, title: str, source: str = "") -> Picture:
    """Draw a table of numbers with each cell the darker, the larger it is; such as a confusion.

    Rows and columns keep their order, and their names stand at the sides. Cells below zero take
    another colour; missing ones stay white, with a dash.
    """
    check_table(table)
    cells = np.array([numbers(table[column], column, "heat") for column in table], dtype=float).T
    if cells.size > 400:
        raise ValueError(
            f"The table has {cells.size} cells, and at most 400 can be read. Choose some rows "
            "and columns first."
        )
    rows, columns = [[say(v) for v in labels] for labels in (table.index, table.columns)]
    number = writer(pd.Series(cells.ravel()), "")
    top = np.nanmax(np.abs(cells)) if not np.isnan(cells).all() else 1
    low = -top if np.nanmin(cells, initial=0) < 0 else 0
    tones = ["#ffffff", "#c3dcee", "#5a9ecb", "#0a4f86"]
    if low:
        tones = ["#8f3d00", "#e08a4c", "#ffffff", "#5a9ecb", "#0a4f86"]
    names = [f"Rows: {table.index.name}."] if table.index.name else []
    names += [f"Columns: {table.columns.name}."] if table.columns.name else []
    figure, axes = canvas(title, plain(" ".join(names)), source, 1.4 + 0.48 * len(rows))
    with calm() as seaborn:
        tone = seaborn.blend_palette(tones, as_cmap=True)
        how = {"cmap": tone, "vmin": low, "vmax": top or 1, "cbar": False}
        how |= {"linewidths": 2, "linecolor": "white", "snap": True}
        seaborn.heatmap(cells, ax=axes, xticklabels=False, yticklabels=False, **how)
        # seaborn's own digits are too faint on a middling blue, and a missing cell gets none.
        for (i, j), value in np.ndenumerate(cells):
            shown = "–" if np.isnan(value) else number(value)
            paint = (1, 1, 1) if np.isnan(value) else tone((value - low) / ((top or 1) - low))[:3]
            # Of black and white, one always reaches 4.5:1 on any colour.
            ink = max("black", "white", key=partial(contrast, paint))
            axes.text(j + 0.5, i + 0.5, shown, ha="center", va="center", color=ink, fontsize=11)
        across, down = np.arange(len(columns)) + 0.5, np.arange(len(rows)) + 0.5
        axes.set_xticks(across, [fold(label, 16) for label in columns])
        axes.set_yticks(down, [fold(label, 24) for label in rows])
        if len(columns) * max(map(len, columns)) > 70 and len(columns) > 5:
            axes.set_xticks(across, columns, rotation=40, ha="left", rotation_mode="anchor")
        axes.xaxis.tick_top()
        axes.grid(visible=False)
        axes.tick_params(length=0)
    twin = pd.DataFrame(cells, index=rows, columns=columns)
    twin.index.name, twin.columns.name = table.index.name, table.columns.name
    if not np.isnan(cells).any() and (cells == np.round(cells)).all():
        twin = twin.astype(int)
    text = _in_words(twin, number)
    return Picture(figure, twin, text, title=title, source=source)


def _in_words(twin, number):
    long = by_cell(twin).dropna()
    rows = f" ({plain(twin.index.name)})" if twin.index.name else ""
    columns = f" ({plain(twin.columns.name)})" if twin.columns.name else ""
    size = f"{many(len(twin), 'row')}{rows} and {many(twin.shape[1], 'column')}{columns}"
    if not len(long):
        return f"Table of {size}, all empty."
    high, low = long.idxmax(), long.idxmin()
    text = (
        f"Shaded table of {size}. "
        f"Highest: {number(long.max())} (row {high[0]}, column {high[1]}); "
        f"lowest: {number(long.min())} (row {low[0]}, column {low[1]})."
    )
    if list(twin.index) == list(twin.columns) and not twin.isna().to_numpy().any():
        same, total = np.trace(twin.to_numpy()), twin.to_numpy().sum()
        if (twin.to_numpy() == np.round(twin.to_numpy())).all():
            text += f" On the diagonal: {number(same)} of {number(total)}."
    return text
