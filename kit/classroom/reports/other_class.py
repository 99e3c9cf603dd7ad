"""Another class to compare with: one that was pooled, or the table that --table wrote of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from kit.classroom.pooled import Pooled, pool_known
from kit.classroom.sources import as_given
from kit.judging.handin import MISSING, UNSURE
from kit.text.saving import restored
from kit.text.words import say

_COLUMNS = {"coder", "post_id", "label", "round", "activity", "unsure"}


@dataclass(frozen=True)
class OtherClass:
    """What another class said at first, by activity, and what of it cannot be used.

    `codes` has for each activity its post_ids, its labels, and an array of posts × people that
    holds the number of the label, UNSURE or MISSING.
    """

    codes: dict[str, tuple[list, list, np.ndarray]]
    people: int
    refused: int = 0

    def first(self, sheet):
        """Return the first codes on the posts of a sheet, numbered as there; None without any."""
        if sheet.assignment.name not in self.codes:
            return None
        posts, labels, codes = self.codes[sheet.assignment.name]
        number = {label: n for n, label in enumerate(sheet.assignment.codebook.labels)}
        # The last two places are those of UNSURE (-2) and MISSING (-1), as numbers count backwards.
        renamed = np.array([*(number.get(x, MISSING) for x in labels), UNSURE, MISSING])
        place = {post_id: n for n, post_id in enumerate(posts)}
        found = np.full((len(sheet.assignment.posts), codes.shape[1]), MISSING)
        for row, post_id in enumerate(sheet.assignment.posts.index):
            if str(post_id) in place:
                found[row] = renamed[codes[place[str(post_id)]]]
        return found[:, (found != MISSING).any(axis=0)] if (found != MISSING).any() else None

    def strange(self, sheets):
        """Return how many of its first judgements are of nothing that these sheets have."""
        strange = 0
        for name, (posts, labels, codes) in self.codes.items():
            here = sheets[name].assignment if name in sheets else None
            known = {str(p) for p in here.posts.index} if here else set()
            fit = np.isin(posts, [*known])[:, None] & _labelled(labels, codes, here)
            strange += int(((codes != MISSING) & ~fit).sum())
        return strange


def _labelled(labels, codes, here):
    """Return which codes are of a label that an activity has; not to be sure is always one."""
    fit = [*(here is not None and x in here.codebook.labels for x in labels), True, False]
    return np.array(fit)[codes]


def other_class(given, catalogue=None):
    """Return another class: of what `kit.pool` returned or takes, or of a table of --table."""
    if given is None or isinstance(given, OtherClass):
        return given
    if isinstance(given, Pooled):
        return _of_pooled(given)
    table = _read(given) if isinstance(given, str | Path) else given
    if isinstance(table, pd.DataFrame) and {*table.columns} >= _COLUMNS:
        return _of_table(table)
    from kit.classroom.catalogue import Catalogue

    source = as_given([str(given)]) if isinstance(given, str | Path) else given
    return _of_pooled(pool_known(source, catalogue or Catalogue()))


def _of_pooled(pooled):
    if not pooled.sheets:
        raise ValueError(say("refuse-no-other-class"))
    codes = {
        name: ([*map(str, sheet.post_ids)], [*sheet.assignment.codebook.labels], sheet.first)
        for name, sheet in pooled.sheets.items()
    }
    people = len({coder for sheet in pooled.sheets.values() for coder in sheet.people})
    return OtherClass(codes, people, len(pooled.refused))


def _read(path):
    """Return a table of judgements, or None if a file is none."""
    try:
        with Path(path).open(encoding="utf-8-sig") as file:
            head = file.readline(1000)
    except (OSError, ValueError):  # a folder, an address, or no text
        return None
    separator = max(",;\t", key=head.count)
    if not {*head.strip().replace('"', "").split(separator)} >= _COLUMNS:
        return None
    text = {"dtype": str, "keep_default_na": False, "encoding": "utf-8-sig"}
    try:
        return pd.read_csv(path, sep=separator, **text)
    except ValueError as error:  # a row with more cells than columns, or letters that are none
        raise ValueError(say("refuse-broken-table", path=str(path))) from error


def _of_table(table):
    """Return a class of its long table; rows that say two things of one post are left out."""
    table = table[[*_COLUMNS]].astype(object).where(table[[*_COLUMNS]].notna(), "")
    table = table.map(lambda cell: restored(str(cell)))
    table = table[table["round"] == "first"].drop_duplicates()
    who = ["activity", "coder", "post_id"]
    twice = table.duplicated(who, keep=False)
    unsure = table["unsure"].str.casefold() == "true"
    sound = ~twice & (unsure | (table["label"] != ""))
    if not sound.any():
        raise ValueError(say("refuse-no-other-class"))
    used = table[sound].assign(unsure=unsure[sound])
    codes = {name: _codes(rows) for name, rows in used.groupby("activity", sort=False)}
    return OtherClass(codes, used["coder"].nunique(), int((~sound).sum()))


def _codes(rows):
    """Return the posts, the labels and the codes of one activity."""
    post, posts = pd.factorize(rows["post_id"])
    coder, coders = pd.factorize(rows["coder"])
    label, labels = pd.factorize(rows["label"].where(~rows["unsure"], None))
    codes = np.full((len(posts), len(coders)), MISSING)
    codes[post, coder] = np.where(rows["unsure"], UNSURE, label)
    return [*posts], [*labels], codes


def compared(given, own):
    """Return a sentence on another class, and on what of it could not be used here."""
    lines = [say("report-compared", people=given.people)]
    if strange := given.strange(own):
        lines.append(say("report-compared-strange", judgements=strange))
    if given.refused:
        lines.append(say("report-compared-refused", things=given.refused))
    return lines
