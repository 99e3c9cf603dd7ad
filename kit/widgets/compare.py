"""Compare: after committing, see the key, its reasons and the class, and revise."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kit.material.keys import agreement
from kit.text.markup import as_text
from kit.text.words import say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget, PooledClass, key_entries
from kit.widgets.comparing import Comparing

if TYPE_CHECKING:
    import pandas as pd


class Compare(Comparing):
    """Compare your judgements with a key and with others; revise, and see the shift.

    Parameters
    ----------
    classify : kit.Classify
        The widget you judged with. Only posts that you have judged are compared.
    key : pandas.DataFrame, str or Path
        Indexed by post_id, with the columns label and, where there are any, also_accepted
        (labels separated by "|"), reason, dissent and contested: ``kit.load("key", …)``; or the
        path of such a table. It may leave posts out, and with a column codebook it may be to
        several codebooks.
    others : pandas.DataFrame or kit.Pooled, optional
        Judgements of a class: a row a post, a column a coder; or what `kit.pool` returned, which
        has both rounds, so that the class's shift is shown as well. Only counts reach the page.
    name : str, optional
        What to call the others. Columns that start with "simulated" are named so without asking.

    Attributes
    ----------
    causes : pandas.Series
        How many of your disagreements with the key you sorted as a slip, a codebook gap, missing
        context or a genuine difference.
    """

    _esm = STATIC / "compare.js"
    _css = STATIC / "compare.css"

    def __init__(
        self,
        classify: JudgingWidget,
        key: str | Path | pd.DataFrame,
        others: pd.DataFrame | PooledClass | None = None,
        *,
        name: str | None = None,
    ) -> None:
        judged = getattr(classify, "widget", classify)  # where marimo's mo.ui.anywidget wraps it
        if not isinstance(judged, JudgingWidget):
            raise TypeError(say("refuse-no-classify", kind=type(classify).__name__))
        log = judged.answers
        entries = key_entries(key, log)
        super().__init__(
            log, judged._posts, _key=entries, _others=others_counted(others, log, name, entries)
        )

    def __repr__(self):
        compared = sum(entry["locked"] for entry in self.answers.state.values())
        about = {"compared": compared, "posts": len(self._posts)}
        return say("repr-compared", name=type(self).__name__, **about)

    def _stand_in(self):
        title, said = as_text(say("compare-title")), as_text(say("compare-stand-in"))
        return f"<p><b>{title}</b> {said}</p>"


def others_counted(others, log, name, key):
    """Return what others said, counted: name, coders, counts; of a pooled class, later and shift.

    `coders` is their number; `counts` and `later` are {post_id: [n of label 1, …]}, of the first
    judgements and of what stands now; `shift` counts judgements made in both rounds, and how
    they stand to the key.
    """
    if others is None:
        return None
    pooled = hasattr(others, "wide")
    if not pooled and not hasattr(others, "columns"):
        raise TypeError(say("refuse-others", kind=type(others).__name__))
    activity = _called(others, log) if pooled else ""
    if pooled and not activity:
        print(say("class-handed-in-nothing", activity=log.activity))
        return None
    first = others.wide(activity, round="first") if pooled else others
    simulated = all(str(coder).startswith("simulated") for coder in first.columns)
    called = name or say("simulated-class" if simulated else "the-class")
    found = {
        "name": say("class-of-coders", name=called, coders=first.shape[1]),
        "coders": first.shape[1],
        "counts": _counts(first, log),
    }
    if pooled:
        now = others.wide(activity)
        found |= {"later": _counts(now, log), "shift": _shift(first, now, key)}
    return found


def _called(pooled, log):
    """Return what a pooled class calls an activity, or "".

    A notebook may give it a name of its own, and a set that is called like one of the kit's gives
    the kit's another one: so it is known by its posts and its codebook, before its name counts.
    """
    for name, sheet in getattr(pooled, "sheets", {}).items():
        known = sheet.assignment
        if known.marks == log.posts and known.codebook.id == log.codebook.id:
            return name
    return log.activity if log.activity in pooled.activities else ""


def _counts(table, log):
    """Count how often each post was given each label."""
    labels = log.codebook.labels
    return {
        post_id: [row.count(label) for label in labels]
        for post_id, row in _rows(table).items()
        if post_id in log.posts
    }


def _shift(first, now, key):
    """Count what a class changed, and how often it agreed with the key before and after."""
    found = dict.fromkeys(("judged", "changed", "towards", "away", "before", "after"), 0)
    first, now = _rows(first), _rows(now)
    marked = {post_id for post_id, entry in key.items() if agreement(entry, None) is not None}
    for post_id in marked & first.keys():
        good = {label for said in zip(first[post_id], now[post_id], strict=True) for label in said}
        good = {x for x in good if isinstance(x, str) and agreement(key[post_id], x)}
        for a, b in zip(first[post_id], now[post_id], strict=True):
            if isinstance(a, str) and isinstance(b, str):
                was, has = a in good, b in good
                found["judged"] += 1
                found["changed"] += a != b
                found["towards"] += has and not was
                found["away"] += was and not has
                found["before"] += was
                found["after"] += has
    return found


def _rows(table):
    """Return a table as {post_id: list of labels}."""
    rows = table.astype(object).to_numpy().tolist()
    return dict(zip(map(str, table.index), rows, strict=True))
