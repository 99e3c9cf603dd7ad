"""The report on a prediction: where the class's guesses lie beside the figures."""

from html import escape

import numpy as np
import pandas as pd

from kit.classroom.reports.parts import (
    anchor,
    figures,
    key_of,
    remarks,
    short,
    title_of,
    wide_table,
)
from kit.judging.handin import UNSURE

_LEFT, _RIGHT, _STEP = 170, 580, 30  # where the scale begins and ends, and a row's height


def section(sheet):
    """Return the section on one prediction."""
    rows = _spread(sheet)
    return (
        f'<section class="activity" id="{anchor(sheet)}"><h2>{escape(title_of(sheet))}</h2>'
        f'<p class="question">{escape(sheet.activity.codebook.question)}</p>'
        f"{_figures(sheet, rows)}<h3>The class beside what was revealed</h3>{_words(rows)}"
        f"{_picture(rows)}{_table(sheet, rows)}{_remarks(sheet, rows)}</section>"
    )


def _spread(sheet):
    """Return a row a figure: how the first guesses lie, and the figure (or NaN)."""
    values = np.array([float(label) for label in sheet.activity.codebook.labels])
    posts, key = sheet.activity.posts, key_of(sheet)
    published = np.full(len(posts), np.nan)
    if "published" in posts:
        published = pd.to_numeric(posts["published"], errors="coerce").to_numpy(float)
    elif key is not None:
        published = pd.to_numeric(key["label"], errors="coerce").to_numpy(float)
    rows = []
    for place, post_id in enumerate(posts.index):
        codes = sheet.first[place]
        # Each of the five is a guess that somebody made.
        guesses = values[codes[codes >= 0]]
        low, lower, middle, upper, high = (
            np.percentile(guesses, (0, 25, 50, 75, 100), method="inverted_cdf")
            if len(guesses)
            else [np.nan] * 5
        )
        rows.append(
            {
                "post_id": post_id,
                "name": str(post_id).replace("/", ", "),
                "guesses": len(guesses),
                "unsure": int((codes == UNSURE).sum()),
                "low": low,
                "lower": lower,
                "middle": middle,
                "upper": upper,
                "high": high,
                "published": published[place],
            }
        )
    table = pd.DataFrame(rows)
    return table.assign(gap=table["middle"] - table["published"])


def _figures(sheet, rows):
    coders = len(sheet.coders)
    items = [
        (f"{coders:,}", "person took part" if coders == 1 else "people took part"),
        (f"{len(rows)}", "figures were to be guessed" if len(rows) > 1 else "figure to guess"),
    ]
    if rows["gap"].notna().any():
        items.append((f"{rows['gap'].abs().mean():.0f}", "points off, the class’s middle guess"))
        inside = (rows["low"] <= rows["published"]) & (rows["published"] <= rows["high"])
        items.append((f"{inside.sum()} of {len(rows)}", "figures lie within the class’s guesses"))
    return figures(items)


def _words(rows):
    """Say where the class was furthest off, and to which side."""
    if rows["gap"].isna().all():
        return ""
    far = rows.loc[rows["gap"].abs().idxmax()]
    if not far["gap"]:
        return "<p>The class’s middle guess met every figure.</p>"
    side = "high" if far["gap"] > 0 else "low"
    return (
        f"<p>Furthest off: <b>{escape(far['name'])}</b>. Half the class guessed "
        f"{far['middle']:g} or {'more' if side == 'high' else 'less'}, and "
        f"the figure is {far['published']:g}: {abs(far['gap']):.3g} points too {side}.</p>"
    )


def _picture(rows):
    """Draw a line from the lowest to the highest guess, the middle half thick, and the figure."""
    known = rows[rows["guesses"] > 0]
    if known.empty:
        return ""
    bottom = 30 + _STEP * len(known)

    def x(value):
        return round(_LEFT + (_RIGHT - _LEFT) * value / 100, 1)

    marks = "".join(
        f'<line class="grid" x1="{x(t)}" x2="{x(t)}" y1="26" y2="{bottom}"/>'
        f'<text class="tick" x="{x(t)}" y="{bottom + 16}">{t}</text>'
        for t in range(0, 101, 20)
    )
    for place, row in enumerate(known.itertuples()):
        y = 44 + _STEP * place
        marks += (
            f'<text class="name" x="{_LEFT - 14}" y="{y + 4}">{escape(short(row.name, 24))}</text>'
            f'<line class="whole" x1="{x(row.low)}" x2="{x(row.high)}" y1="{y}" y2="{y}"/>'
            f'<line class="span" x1="{x(row.lower)}" x2="{x(row.upper)}" y1="{y}" y2="{y}"/>'
            f'<circle class="dot" cx="{x(row.middle)}" cy="{y}" r="6"/>'
        )
        if row.published == row.published:
            marks += f'<path class="truth" d="M{x(row.published)} {y - 9}l7 9l-7 9l-7 -9z"/>'
    marks += (
        f'<circle class="dot" cx="{_LEFT + 6}" cy="12" r="6"/>'
        f'<text class="tick legend" x="{_LEFT + 18}" y="16">middle guess; thick: the middle half; '
        "thin: all</text>"
        f'<path class="truth" d="M{_RIGHT - 76} 3l7 9l-7 9l-7 -9z"/>'
        f'<text class="tick legend" x="{_RIGHT - 64}" y="16">revealed</text>'
    )
    return (
        f'<svg class="intervals" viewBox="0 0 600 {bottom + 24}" role="img" aria-label="The '
        f'class’s guesses and the figures; the table below has the same numbers.">'
        f"{marks}</svg>"
    )


def _table(sheet, rows):
    body = ""
    for row in rows.itertuples():
        cells = ["–"] * 5
        if row.guesses:
            cells[:3] = (
                f"{row.middle:g}",
                f"{row.lower:g} to {row.upper:g}",
                f"{row.low:g} to {row.high:g}",
            )
        if row.published == row.published:
            cells[3] = f"{row.published:g}"
        if row.gap == row.gap:
            cells[4] = f"{row.gap:+.3g}".replace("-", "−") if row.gap else "0"
        who = f"{row.guesses:,}" + (f" ({row.unsure:,} not sure)" if row.unsure else "")
        body += (
            f'<tr id="{anchor(sheet, row.post_id)}"><th scope="row">{escape(row.name)}</th>'
            + "".join(f"<td>{cell}</td>" for cell in (*cells, who))
            + "</tr>"
        )
    head = (
        "Figure",
        "Middle guess",
        "Middle half",
        "All guesses",
        "Revealed",
        "Off by",
        "Guesses",
    )
    caption = "First guesses, and what was revealed; “off by” is the middle guess less the figure"
    return wide_table(sheet, "Guesses and figures", "guesses", caption, head, body)


def _remarks(sheet, rows):
    """Return what people noted, by figure."""
    made = ((row.name, remarks(sheet, row.post_id)) for row in rows.itertuples())
    return "".join(
        f'<article class="post"><h4>{escape(name)}</h4>{words}</article>'
        for name, words in made
        if words
    )
