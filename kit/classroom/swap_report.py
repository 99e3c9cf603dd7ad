"""The report on a swap: how the others read each post beside what its writer meant."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from kit.classroom.catalogue import Catalogue
from kit.classroom.pooled import pool_known
from kit.classroom.render import render
from kit.classroom.reports import Report
from kit.classroom.reports.parts import anchor, counted, remarks, share, took_part
from kit.classroom.sheets import Sheet
from kit.classroom.swap_counts import (
    ORIGIN,
    by_rule,
    has_both,
    readings,
    share_right,
    told_apart,
)
from kit.classroom.swap_key import check_aims, key_to
from kit.classroom.swap_readers import own_left_out
from kit.classroom.swapped import MACHINE, key_beside
from kit.material import tasks
from kit.material.marks import by_id, marks, posts_by_id
from kit.material.posts import load_posts
from kit.text.saving import save
from kit.text.say import many, people

_FIND = {
    True: "Find your own by your made-up name.",
    False: "You will know your own by its words.",
}


def came_across(
    posts: str | Path | pd.DataFrame,
    judged: str | Path | pd.DataFrame | pd.Series | Sequence,
    *,
    key: str | Path | pd.DataFrame | None = None,
    task: str | Path | tasks.Task | None = None,
    path: str | Path | None = None,
    names: bool = True,
    replace: bool = False,
) -> Report | Path:
    """Return how a class read its own posts, as one HTML page; with a path, save it there.

    Parameters
    ----------
    posts : str, Path or DataFrame
        The set that `kit.swap` made: "class-posts.csv".
    judged : str, Path or list
        What the class handed in when it had judged the set, as for `kit.pool`.
    key : str, Path or DataFrame, optional
        The key to the set; by default the file beside it, "class-posts-key.csv".
    task : str or Path, optional
        Your own task, if its posts were judged with a codebook of your own.
    path : str or Path, optional
        Where the page is saved.
    names : bool
        Whether the page has the made-up names of those who wrote, so that they find their own.
    replace : bool
        Whether a file that is there may be written over.

    Returns
    -------
    Report or Path
        The page; with a path, that path.

    Raises
    ------
    TypeError
        The posts are given as a table, and no key is.
    ValueError
        The key is none to these posts, or nobody's judgements of them were found.
    FileExistsError
        The file is there, and is not to be replaced.

    Notes
    -----
    The range behind the share of readings that are right is a 95 % interval by the pigeonhole
    bootstrap: see `kit.classroom.swap_counts`.
    """
    beside = key_beside(posts) if key is None and isinstance(posts, str | Path) else key
    table = load_posts(posts) if isinstance(posts, str | Path) else by_id(posts_by_id(posts))
    if beside is None:
        raise TypeError("The key says who wrote what, and none was given. Give key=, as .key is.")
    known, said = key_to(table, beside)
    _refuse_over(path, posts, beside)
    catalogue = Catalogue(posts=table, codebook=None if task is None else tasks.task(task).book)
    ours = [*marks(table).items()]
    pooled = pool_known(judged, catalogue)
    sheets = [
        sheet for sheet in pooled.sheets.values() if [*sheet.assignment.marks.items()] == ours
    ]
    if not sheets:
        raise ValueError(
            "Nobody's judgements of these posts were found. Collect the codes or files that came "
            "of judging this very set, and name their folder."
        )
    page = Report(
        render(
            "reports/page.html",
            title="What came across",
            summary=_summary(table, known, names, [sheet.coders for sheet in sheets]),
            sections=[_section(sheet, known, table, names) for sheet in sheets],
            handed_in=[*said, *_handed_in(pooled)],
        )
    )
    return page if path is None else save(path, page, replace, ask="replace=True")


def _refuse_over(path, *given):
    """Refuse to put a page in the place of the set or its key, also where it may replace files."""
    files = [Path(each).resolve() for each in given if isinstance(each, str | Path)]
    if path is not None and Path(path).resolve() in files:
        raise ValueError(
            f"{path} holds the posts or their key, and the page would take its place. "
            "Give the page a name of its own, such as came-across.html."
        )


def _summary(posts, key, names, readers):
    machine = int((key["by"] == MACHINE).sum())
    mixed = f", {machine} of them by a language model" if machine else ""
    return f"{many(len(posts), 'post')}{mixed}. {_FIND[names]} {own_left_out(key, readers)}"


def _handed_in(pooled):
    lines = [f"{many(len(pooled.taken), 'hand-in')} counted."]
    if len(pooled.refused):
        lines.append(f"{many(len(pooled.refused), 'thing')} could not be used. kit pool says why.")
    if doubtful := int((pooled.twice["doubt"] != "").sum()):
        lines.append(
            f"{many(doubtful, 'time')} two people may stand behind one made-up name; the latest "
            "hand-in counted. kit pool says where."
        )
    return lines


def _section(sheet: Sheet, key, posts, names):
    """Return what the section on one codebook says."""
    check_aims(key, sheet.assignment.codebook)
    found = readings(sheet, key)
    origin = sheet.assignment.codebook.name == ORIGIN
    votes = found.votes
    figures = _figures_of_kinds(found) if origin else _figures(found)
    lines = _told_lines(found, key) if origin else _share_lines(found)
    about = {"key": key, "posts": posts, "sheet": sheet, "found": found}
    asked = {**about, "origin": origin, "names": names}
    return {
        "template": "reports/across.html",
        "anchor": anchor(sheet),
        "title": sheet.assignment.codebook.title,
        "question": sheet.assignment.codebook.question,
        "figures": [took_part(sheet), *figures],
        "lines": [*lines, *_expected_lines(found, key)],
        "heading": "Written and read" if origin else "Meant and read",
        "labels": found.labels,
        "table": _meant_by_read(found),
        "rules": _rules(posts, key, found) if origin else [],
        "posts": [_post(place, votes[place], **asked) for place in range(len(found.post_ids))],
    }


def _figures(found):
    """Return the number that sums it up."""
    known = found.meant >= 0
    read = known & (found.votes.sum(axis=1) > 0)
    met = int(((found.by_most == found.meant) & read).sum())
    return [(f"{met} of {int(read.sum())}", "posts were read by most as meant")]


def _figures_of_kinds(found):
    """Return for each kind how many of its posts most told right: never one number for both."""
    read = found.votes.sum(axis=1) > 0
    said = ("posts by people: told right by most", "posts by a machine: told right by most")
    figures = []
    for n, words in enumerate(said):
        own = read & (found.meant == n)
        if own.any():
            figures.append((f"{int((found.by_most[own] == n).sum())} of {int(own.sum())}", words))
    return figures


def _share_lines(found):
    """Say what share of readings met what was meant."""
    share_, interval = share_right(found)
    if share_ is None:
        return ["Nobody's reading can be held against what was meant."]
    right, whole = int((found.right == 1).sum()), int((found.right >= 0).sum())
    line = f"{right:,} of {many(whole, 'reading')} met the writer's aim: {share_:.0%}."
    return [f"{line} {_could_be(share_, interval)}", *_both_ways(found)]


def _could_be(share_, interval):
    if interval:
        low, high = interval
        return f"With other posts and other readers it could be {low:.0%} to {high:.0%}."
    if share_ in (0, 1):
        return "How far that would hold with others cannot be told, for all were alike."
    return "There are too few posts or readers to say how far that would hold."


def _told_lines(found, key):
    """Say how well each kind was told, and hold the mean of the two against half."""
    if not has_both(key):
        return [
            "All posts are by people. Whoever always says “person” is always right here, so this "
            "cannot be held against chance: mix in posts by a machine next time."
        ]
    told = told_apart(found)
    if told is None:
        return ["Nobody read posts of both kinds, so nothing can be said of telling them apart."]
    person, machine = told.shares
    each = (
        f"On average a reader told {person:.0%} of the posts by people right, "
        f"and {machine:.0%} of those by a machine. The mean of the two is {told.mean:.0%}."
    )
    luck = "Whoever guesses, or says the same of every post, gets 50%."
    said = np.unique(found.given[found.given >= 0])
    if len(said) == 1:
        return [each, f"{luck} Here all said “{found.labels[said[0]]}” of every post."]
    return [f"{each} {_could_be(told.mean, told.interval)}", f"{luck}{_beside_luck(told.interval)}"]


def _beside_luck(interval):
    if interval is None:
        return ""
    low, high = interval
    if low <= 0.5 <= high:
        return " That lies within the range: this class cannot be told from one that guesses."
    return " That lies outside the range: " + (
        "this class did better." if low > 0.5 else "this class did worse, so a rule misled it."
    )


def _both_ways(found):
    """Say how often each label was meant, and how often it was read."""
    votes, known = found.votes.sum(axis=0), found.meant[found.meant >= 0]
    return [
        f"{label.capitalize()} by intention: {int((known == n).sum())} of "
        f"{many(len(known), 'post')}. By reading: {share(votes[n], votes.sum()):.0%} of all "
        "readings."
        for n, label in enumerate(found.labels)
    ]


def _expected_lines(found, key):
    """Say how many writers foresaw how most would read their post."""
    expected = key["expected"].reindex(found.post_ids)
    by_most = [found.labels[n] if n >= 0 else "" for n in found.by_most]
    said = [(e, most) for e, most in zip(expected, by_most, strict=True) if e and most]
    if not said or not {e for e, _ in said} <= set(found.labels):
        return []
    met = sum(e == most for e, most in said)
    return [f"Of {many(len(said), 'post')}, the writer foresaw {met} as most read it."]


def _meant_by_read(found):
    """Return a row for each label that was meant: how it was read, in counts and shares."""
    votes, rows = found.votes, []
    for n, label in enumerate(found.labels):
        own = votes[found.meant == n].sum(axis=0)
        if own.sum():
            cells = [
                {
                    "words": counted(int(v), own.sum()),
                    "part": share(v, own.sum()),
                    "same": m == n,
                }
                for m, v in enumerate(own)
            ]
            rows.append({"label": label, "cells": cells})
    return rows


def _rules(posts, key, found):
    return [
        {
            "rule": rule,
            "posts": f"{number:,}",
            "person": counted(person, number) if number else "–",
            "read": counted(votes, whole) if whole else "–",
        }
        for rule, number, person, votes, whole in by_rule(posts, key, found)
    ]


def _post(place, votes, *, key, posts, sheet, found, origin, names):
    """Return one post: who wrote it and what it was meant as, and how the others read it."""
    post_id = found.post_ids[place]
    row = key.loc[post_id]
    meant, by_most = found.meant[place], found.by_most[place]
    return {
        "anchor": anchor(sheet, post_id),
        "id": post_id,
        "where": str(posts.loc[post_id].get("platform", "") or ""),
        "text": str(posts.loc[post_id, "text"]),
        "writer": _writer(row, names),
        "meant": "" if origin else row["aim"],
        "expected": row["expected"] if row["expected"] in found.labels else "",
        "people": people(int(votes.sum())),
        "verdict": "" if meant < 0 or not votes.sum() else _verdict(meant == by_most, by_most),
        "votes": _votes(found.labels, votes, meant, "it was" if origin else "meant"),
        "remarks": remarks(sheet, post_id),
    }


def _writer(row, names):
    """Return who wrote a post, as the page has it; "" where it has no names."""
    if row["by"] == MACHINE:
        return "a language model"
    return row["writer"] if names else ""


def _votes(labels, votes, meant, mark):
    """Return a row for each label: how many gave it; the one that was meant has the mark."""
    whole = int(votes.sum())
    return [
        {
            "place": n,
            "label": label,
            "mark": mark if n == meant else "",
            "part": share(votes[n], whole),
            "words": counted(int(votes[n]), whole),
        }
        for n, label in enumerate(labels)
    ]


def _verdict(met, by_most):
    if by_most < 0:
        return "The readers part in two halves."
    return "Most read it so." if met else "Most read it otherwise."
