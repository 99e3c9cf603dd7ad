"""What each person did, as a table, and on the columns that learning platforms import.

A pseudonym is not an account. Who it is, is told by what platforms, forms and mails write, by a
roster, and by a list that somebody fills in: see `kit.classroom.register`. So the file has real
names, and can be read by its owner alone.
"""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.register.due import clock_of
from kit.classroom.register.entries import Register, register
from kit.classroom.register.layouts import LAYOUTS, Book, rows, suited
from kit.classroom.register.name_list import read_list, write_list
from kit.classroom.register.table import table_of
from kit.classroom.register.work import GRADES
from kit.classroom.register.workbook import as_workbook, is_workbook
from kit.text.checks import check_pooled, check_whole
from kit.text.saving import neutral, save

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

__all__ = ["gradebook"]


def gradebook(
    pooled: Pooled,
    path: str | Path | None = None,
    *,
    roster: str | Path | pd.DataFrame | None = None,
    match: str | Path | None = None,
    due: str | None = None,
    grade: str = "done",
    enough: int | None = None,
    layout: str | None = None,
    columns: Mapping[str, str] | None = None,
    replace: bool = False,
) -> pd.DataFrame | Path:
    """Return what each person did; with a path, save it as a learning platform imports it.

    Without a roster the table has a row a pseudonym, and with one a row for everybody enrolled, by
    name, whoever handed nothing in included; those whom nothing tells stand last, without a name.

    Its columns: handed_in (done, partly, not handed in), activities (begun), posts (judged), grade,
    agreement (per cent of posts on which the person agreed with the key before comparing, labels
    that the key also accepts included, contested posts and those without a right answer apart),
    and the same per activity. Questions of a quiz count as posts; what is written does not. Guesses
    and checks count as done, and are never marked. Where it is known, it has section (where there
    are several), person, late, remark; with a roster, pseudonym and found_by.

    Parameters
    ----------
    pooled : Pooled
    path : str or Path, optional
    roster : str, Path or DataFrame, optional
        Who is enrolled: whatever a platform exports, or a spreadsheet with names.
    match : str or Path, optional
        A list (.csv) of those whom nothing tells. If it is not there, it is written, with guesses
        and a column to be filled in; what was filled in counts, and is never written over.
    due : str, optional
        Until when to hand in, such as "2026-11-30 23:59", in this computer's time zone or in one
        that is named: "2026-11-30 23:59 Europe/Madrid".
    grade : {"done", "share"}
        "done": an activity counts 100 if all of it was answered, and 50 if some of it was; "share":
        the share that was answered. Agreement with the key is no grade: it is a column of its own.
    enough : int, optional
        How many posts of an activity were asked for, if not all: so many count as all of it.
    layout : {"canvas", "moodle", "blackboard", "brightspace", "plain"}, optional
        By default that of the platform that the roster or the hand-ins are from.
    columns : dict, optional
        Headings of the roster that are not found by themselves, by what they say: name, first,
        last, email, id, section, pair, pseudonym or role.
    replace : bool
        Write over a file that is there.
    """
    check_pooled(pooled, "gradebook")
    layout = layout.lower() if isinstance(layout, str) else layout
    is_workbook(path)
    check_choices(layout, grade, enough)
    made = register(pooled, roster, match, due, columns, enough)
    for remark in made.remarks:
        warnings.warn(remark, stacklevel=2)
    if match is not None:
        write_list(match, read_list(match), made.matches, made.people)
    if path is None:
        return table_of(made, pooled, grade)
    return save_gradebook(made, pooled, path, layout, grade, replace)


def check_choices(layout: str | None, grade: str, enough: int | None) -> None:
    """Refuse a layout or a grade that there is not, and a number of posts that is none."""
    if enough is not None:
        check_whole("enough", enough, 1, 16)
    if layout is not None and layout not in LAYOUTS:
        raise ValueError(
            f"layout must be one of {', '.join(LAYOUTS)}, but {layout!r} was given. "
            "Leave it out, and it is found from the roster or from what was handed in."
        )
    if grade not in GRADES:
        raise ValueError(
            f"grade must be one of {', '.join(GRADES)}, but {grade!r} was given. Agreement with "
            "the key is no grade; it stands in a column of its own."
        )


def save_gradebook(
    made: Register,
    pooled: Pooled,
    path: str | Path,
    layout: str | None,
    grade: str,
    replace: bool,
    ask: str = "replace=True",
) -> Path:
    """Save a register as a gradebook, for its owner alone."""
    return save_rows(path, gradebook_rows(made, pooled, layout, grade), replace, ask)


def save_rows(
    path: str | Path, cells: Iterable[Sequence[object]], replace: bool, ask: str = "replace=True"
) -> Path:
    """Save rows as CSV, or as a workbook where the name says so, for their owner alone."""
    data = as_workbook(cells, path) if is_workbook(path) else as_csv(cells)
    return save(path, data, replace, ask=ask, private=True)


def gradebook_rows(
    made: Register, pooled: Pooled, layout: str | None, grade: str
) -> Iterator[Sequence[object]]:
    """Return the rows of a gradebook in a layout, or in the one that suits."""
    marked = [
        name
        for name in pooled.sheets
        if any(one.work[name].marked for one in made.entries if name in one.work)
    ]
    sections = len({one.section for one in made.entries}) > 1
    late = made.due is not None or any(one.late for one in made.entries)
    timed = any(one.when for one in made.entries)
    times = f"Handed in at ({clock_of(made.due).clock})" * timed
    return rows(Book(made, marked, grade, sections, late, times), layout or suited(made, pooled))


def as_csv(rows):
    """Return rows as CSV, in which no text can act as a formula when a spreadsheet opens it.

    >>> as_csv([["=1+1", -2, "-"]])
    "'=1+1,-2,-\\r\\n"
    """
    text = io.StringIO(newline="")
    csv.writer(text).writerows([map(neutral, row) for row in rows])
    return text.getvalue()
