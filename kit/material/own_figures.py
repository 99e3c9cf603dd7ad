"""A prediction of one's own numbers: a table in memory, read with care."""

import re
from collections.abc import Mapping

import pandas as pd

from kit.material.marks import post_mark
from kit.material.predictions import KINDS, MADE, Item, Prediction, shown_x
from kit.text.words import listed, say

_MADE = re.compile(rf"(?:{'|'.join(MADE)})\b", re.IGNORECASE)
_EXAMPLES = {
    "source": "simulated",
    "unit": "% of households",
    "title": "Homes with a computer",
    "question": "How many homes had a computer?",
}


def own(table, *, title=None, unit="%", question=None, kind=None, given=(), source=""):
    """Return a prediction of your own numbers.

    Parameters
    ----------
    table : pandas.Series, pandas.DataFrame or dict
        Index: x. A Series is one curve, a DataFrame has a curve in each column, and a dict such
        as {"16-24": 98, "65+": 54} is one curve as well. Values are from 0 to 100; what is
        missing is not asked for.
    title : str
        What the figures are about; it also names the file of answers.
    unit : str
        What a value counts, such as "% of households".
    kind : str, optional
        "curve" or "bars"; by default a curve where x is a number.
    given : list, optional
        Values of x that are shown from the start; each must be one of the table's.
    source : str, optional
        Who published the figures, such as "Einwiller & Steilen 2015"; or how they came about, in
        a text that begins with simulated, computed, counted, estimated or invented. The figures
        are called published only where a source is named that begins otherwise.
    """
    unit = "" if unit is None else unit
    _check_texts(source=source, unit=unit, title=title, question=question)
    if isinstance(table, Mapping):  # who writes a few figures down needs no table for it
        table = pd.Series(dict(table), dtype=object)
    made, note = _origin(source.strip())
    curves = _curves(table)
    if not title and isinstance(table, pd.Series) and table.name is not None:
        title = str(table.name)
    if not title:
        raise ValueError(say("refuse-no-title"))
    kind = _kind(table.index, kind)
    given = _given(table.index, given)
    items = tuple(
        item
        for curve, column in curves.items()
        for item in _items(curve, column.sort_index() if kind == "curve" else column, given, note)
    )
    if all(item.given for item in items):
        raise ValueError(say("refuse-all-given"))
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40] or post_mark(title)
    return Prediction(
        name=slug,
        title=title,
        question=question or f"What do you think the figures are? {title}.",
        unit=unit,
        kind=kind,
        items=items,
        x_name=str(table.index.name or "x"),
        curve_name=str(getattr(getattr(table, "columns", None), "name", None) or "curve"),
        made=made,
    )


def _check_texts(**texts):
    """Refuse what is no text; title and question may be left out."""
    for name, text in texts.items():
        if not isinstance(text, str) and not (text is None and name in ("title", "question")):
            about = {"kind": type(text).__name__, "example": f'{name}="{_EXAMPLES[name]}"'}
            raise TypeError(say("refuse-figure-text", name=name, **about))


def _origin(source):
    """Return how the figures came about in one word, and what is to be noted with each."""
    begins = _MADE.match(source)
    made = begins[0].lower() if begins else "published" if source else ""
    # The bare word stands in the picture and over the table already.
    return made, "" if source.lower() == made else source


def _curves(table):
    """Return {name of a curve: its column}; the only curve of a Series has no name."""
    if isinstance(table, pd.Series):
        curves = {"": table}
    elif isinstance(table, pd.DataFrame):
        curves = {str(name): table[name] for name in table.columns}
        if len(curves) < len(table.columns):
            raise ValueError(say("refuse-same-curve"))
    else:
        raise TypeError(say("refuse-figures", kind=type(table).__name__))
    if table.index.has_duplicates:
        twice = table.index[table.index.duplicated()][0]
        raise ValueError(say("refuse-same-x", x=str(twice)))
    return curves


def _kind(index, kind):
    """Return "curve" or "bars": as it is asked for, or as the index has it."""
    numeric = pd.api.types.is_numeric_dtype(index)
    if kind not in (None, *KINDS):
        raise ValueError(say("refuse-figure-kind", said=repr(kind)))
    if kind == "curve" and not numeric:
        raise ValueError(say("refuse-curve", x=repr(index[0])))
    return kind or ("curve" if numeric else "bars")


def _given(index, given):
    """Return the values of x that are shown from the start, all of which the index has."""
    if not pd.api.types.is_list_like(given):
        raise TypeError(say("refuse-given-list", said=repr(given)))
    given, xs = list(given), [_x(x, index) for x in index]
    if strange := [x for x in given if x not in xs]:
        about = {"x": repr(strange[0]), "known": listed(map(repr, xs[:3]))}
        raise ValueError(say("refuse-given-x", **about))
    return given


def _items(curve, column, given, note):
    """Yield an item for each value of a curve that is there."""
    for x, value in column.items():
        if pd.isna(value):
            continue
        where = f"{shown_x(x)}, {curve}" if curve else shown_x(x)
        if isinstance(value, bool | str) or not isinstance(value, int | float):
            value = _as_number(value, where)
        if not 0 <= value <= 100:
            raise ValueError(say("refuse-figure-range", point=where, value=f"{value:g}"))
        post_id = f"{curve}/{shown_x(x)}" if curve else shown_x(x)
        x = _x(x, column.index)
        yield Item(post_id, curve, x, round(float(value), 2), x in given, note)


def _x(x, index):
    """Return a value of x as items have it: a number of Python's own, or a text."""
    x = getattr(x, "item", lambda: x)()
    return x if pd.api.types.is_numeric_dtype(index) else str(x)


def _as_number(value, where):
    try:
        return float(value)
    except (TypeError, ValueError):
        raise ValueError(say("refuse-figure", point=where, value=repr(value))) from None
