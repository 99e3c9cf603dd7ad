"""What each person did, as a table, and on the columns that Canvas and Moodle import.

Canvas (Grades › Import) wants the columns Student, ID, SIS Login ID and Section first; each other
column is an assignment, and the second row says the points possible. It finds a student by ID, or
else by SIS Login ID. Moodle's grading worksheet (Assignment › Upload grading worksheet) wants
Identifier, Grade and Last modified (grade), and passes over columns that it does not know; any of
the columns may also be mapped by hand under Grades › Import › CSV file.

A pseudonym is not an account. Where files or rows were exported by Canvas or Moodle, their number
for the person is filled in; where a form knew the e-mail address, it goes into SIS Login ID, or
Email address; and what a platform calls a person stands behind the pseudonym. Everywhere else the
teacher fills in one of these before importing. So the file can be read by its owner alone.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from kit.material.keys import read_key, right_labels
from kit.text.checks import check_pooled
from kit.text.saving import neutral, save

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

__all__ = ["gradebook"]

_LAYOUTS = ("canvas", "moodle")


def gradebook(
    pooled: Pooled, path: str | Path | None = None, *, layout: str = "canvas", replace: bool = False
) -> pd.DataFrame | Path:
    """Return what each person did; with a path, save it as Canvas or Moodle imports it.

    The table has a row a person: activities (done), posts (judged), agreement (per cent of posts
    on which the person agreed with the key before comparing, labels that the key also accepts
    included, contested posts and those without a right answer apart), and the same per activity.
    Questions of a quiz count as posts. Guesses and checks count as done, and are never marked.
    Where it is known, it has section (where there are several) and person as well.
    """
    if layout not in _LAYOUTS:
        raise ValueError(
            f"layout must be one of {', '.join(_LAYOUTS)}, but {layout!r} was given. "
            "Leave it out for Canvas."
        )
    check_pooled(pooled, "gradebook")
    grades = _grades(pooled)
    if path is None:
        return grades.table
    rows = (_canvas if layout == "canvas" else _moodle)(grades)
    return save(path, as_csv(rows), replace, ask="replace=True", private=True)


def unknown(pooled, layout="canvas"):
    """Return how many people the platform could not find by the gradebook as it stands."""
    grades = _grades(pooled)
    known = {*grades.numbers}
    return sum(not {(layout, coder), ("email", coder)} & known for coder in grades.table.index)


def as_csv(rows):
    """Return rows as CSV, in which no text can act as a formula when a spreadsheet opens it.

    >>> as_csv([["=1+1", -2, "-"]])
    "'=1+1,-2,-\\r\\n"
    """
    text = io.StringIO(newline="")
    csv.writer(text).writerows([map(neutral, row) for row in rows])
    return text.getvalue()


class _Grades(NamedTuple):
    """A row a person; the activities that have a column; and the platforms' numbers for people."""

    table: pd.DataFrame
    marked: list
    numbers: dict


def _grades(pooled):
    """Return what each person did in all activities."""
    rows, numbers = {}, {}
    for name, sheet in pooled.sheets.items():
        right, marked = _right(sheet)
        judged = (sheet.judged >= 0).sum(axis=0)
        for place, coder in enumerate(sheet.people):
            row = rows.setdefault(coder, dict(_NOTHING))
            row["section"] = row["section"] or sheet.section[place]
            row["person"] = row["person"] or sheet.person[place]
            row["activities"] += int(judged[place] > 0)
            row["posts"] += int(judged[place])
            row["right"] += int(right[place])
            row["marked"] += int(marked[place])
            row[name] = 100 * right[place] / marked[place] if marked[place] else np.nan
            platform, number = sheet.lms[place]
            if number:
                numbers.setdefault((platform, coder), number)
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("pseudonym")
    if table.empty:
        return _Grades(pd.DataFrame(columns=["activities", "posts", "agreement"]), [], numbers)
    share = 100 * table["right"] / table["marked"].where(table["marked"] > 0)
    table.insert(table.columns.get_loc("posts") + 1, "agreement", share)
    table = table.drop(columns=["right", "marked"]).sort_index()
    each = ["agreement", *pooled.sheets]
    table[each] = table[each].astype(float).round(1)
    # What nobody can be right about, such as a guess, is done, and has no column of its own.
    marked = [name for name in pooled.sheets if table[name].notna().any()]
    idle = [name for name, least in (("section", 2), ("person", 1)) if _kinds(table, name) < least]
    return _Grades(table.drop(columns=[*idle, *({*pooled.sheets} - {*marked})]), marked, numbers)


_NOTHING = {"section": "", "person": "", "activities": 0, "posts": 0, "right": 0, "marked": 0}


def _kinds(table, name):
    """Return how many different cells a column has; a person who is not called anything is none."""
    kinds = {*table[name]}
    return len(kinds if name == "section" else kinds - {""})


def _right(sheet):
    """Return on how many posts each person agreed with the key, and on how many there is one."""
    assignment = sheet.assignment
    if assignment.key is None or assignment.kind in ("figure", "guess", "item"):
        nothing = np.zeros(len(sheet.people), int)
        return nothing, nothing
    key = read_key(assignment.key, assignment.codebook, assignment.posts.index)
    right = right_labels(key, assignment.codebook.labels)
    known = right.any(axis=1) & ~key["contested"].to_numpy()
    marked = (sheet.judged >= 0) & known[:, None]
    rows = np.arange(len(right))[:, None]
    return (right[rows, sheet.judged] & marked).sum(axis=0), marked.sum(axis=0)


def _called(coder, row):
    """Return a pseudonym, and behind it what a platform calls this person, if that is another."""
    person = row.get("person", "")
    return f"{coder} ({person})" if person and person != coder else coder


def _canvas(grades):
    table, numbers = grades.table, grades.numbers
    yield [
        *("Student", "ID", "SIS Login ID", "Section"),
        *(f"{name}: agreement with the key (%)" for name in grades.marked),
        *("Activities done", "Posts judged", "Agreement with the key (%)"),
    ]
    # Canvas knows this row by its first cell, with the spaces that its own export has.
    possible = [int(table["activities"].max()), int(table["posts"].max())] if len(table) else [0, 0]
    hundred = [100] * len(grades.marked)
    yield ["    Points Possible", "", "", "", *hundred, *possible, 100]
    for coder, row in table.iterrows():
        number, login = numbers.get(("canvas", coder), ""), numbers.get(("email", coder), "")
        scores = [_score(row[name]) for name in grades.marked]
        done = [int(row["activities"]), int(row["posts"]), _score(row["agreement"])]
        yield [_called(coder, row), number, login, row.get("section", ""), *scores, *done]


def _moodle(grades):
    numbers, sections = grades.numbers, ["Section"] * ("section" in grades.table)
    yield [
        *("Identifier", "Full name", "Email address", "Grade", "Last modified (grade)"),
        *("Activities done", "Posts judged"),
        *(f"{name}: agreement with the key (%)" for name in grades.marked),
        *sections,
    ]
    for coder, row in grades.table.iterrows():
        number, email = numbers.get(("moodle", coder), ""), numbers.get(("email", coder), "")
        yield [
            f"Participant {number}" if number else "",
            *(_called(coder, row), email, _score(row["agreement"]), ""),
            *(int(row["activities"]), int(row["posts"])),
            *(_score(row[name]) for name in grades.marked),
            *(row["section"] for _ in sections),
        ]


def _score(value):
    return "" if pd.isna(value) else f"{value:.1f}"
