"""The register as a table in memory: what `kit.gradebook` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.register.entries import Register

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled


def table_of(made: Register, pooled: Pooled, grade: str) -> pd.DataFrame:
    """Return what each did: by name with a roster, and by pseudonym without."""
    known = made.roster is not None or any(one.person for one in made.entries)
    rows = [_row(one, pooled, grade, known) for one in made.entries]
    index = [
        (one.person.name if one.person else "") if known else one.pseudonym for one in made.entries
    ]
    named = pd.Index(index, dtype=object, name="name" if known else "pseudonym")
    columns = ["activities", "posts", "agreement", *pooled.sheets]
    table = pd.DataFrame(rows, index=named, columns=None if rows else columns)
    numbers = [name for name in ("grade", "agreement", *pooled.sheets) if name in table]
    table[numbers] = table[numbers].astype(float).round(1)
    return table.drop(columns=[name for name in table if _is_idle(table, name, pooled)])


def _name(one):
    return one.person.name if one.person else ""


def _is_idle(table, name, pooled):
    """Tell whether a column says nothing: a section that all are in, remarks on nobody.

    What nobody can be right about, such as a guess, is done, and has no column of its own.
    """
    if name == "section":
        return table[name].nunique() < 2
    if name in ("person", "late", "remark"):
        return not any(table[name])
    return name in pooled.sheets and not table[name].notna().any()


def _row(one, pooled, grade, known):
    several = [*one.work.values()]
    about = ({"pseudonym": one.pseudonym, "found_by": one.how} if known else {}) | {
        "section": one.section,
        "person": _called(one),
    }
    did = {
        "handed_in": one.state,
        "late": one.late,
        "activities": sum(bool(each and each.answered) for each in one.done),
        "posts": sum(each.judged for each in several),
        "grade": one.grade(grade),
        "agreement": _agreement(several),
        "remark": one.remark,
    }
    each = {
        name: _agreement([one.work[name]] if name in one.work else []) for name in pooled.sheets
    }
    return about | did | each


def _called(one):
    return next((name for hander in one.handers for name in hander.names), "")


def _agreement(several):
    marked = sum(each.marked for each in several)
    return 100 * sum(each.right for each in several) / marked if marked else None
