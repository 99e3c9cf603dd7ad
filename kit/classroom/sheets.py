"""One activity of a class as arrays, and all activities as one long table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from kit.classroom.people import Standing
from kit.judging.handin import MISSING, UNSURE
from kit.material.assignment import Assignment
from kit.scoring.counting import Codes

MOST_SECTIONS = 12  # that are shown side by side
_ROUNDS = ("first", "revised")


class Clock(NamedTuple):
    """Where a hand-in was found, and what may tell when it came: see `register.times`."""

    source: str
    place: str
    when: tuple
    at: str


class Sheet:
    """One activity of a class: arrays of posts × coders for both rounds.

    They hold the number of the label, or UNSURE or MISSING, which are below 0. `confidence` has
    the same shape with a third dimension before, the round; 1 to 3, and 0 where none was given.
    `notes` and `causes` list by post_id what was noted, and what disagreements were put down to.

    What several people handed in alike is one column, so that a copied code does not raise
    agreement. `people` are all who handed in: `coders` first, whose columns these are, then the
    others. `same_as` says in whose name each of them counts ("": in their own), `lms` and `person`
    which account and name a platform knows them by, and `section` which part of the class they
    are in; `after_a_key` how many of their first answers came when the key of another post was
    open, as far as a room tells; `clock` lists of each of their hand-ins what may tell when that
    was, the one that counts last; `judged` (posts × people) is what each of them judged first, and
    `revisions` how many judgements each changed. `called` is what people read in place of the
    activity's name.
    """

    def __init__(
        self, assignment: Assignment, standing: Sequence[Standing], called: str = ""
    ) -> None:
        self.assignment = assignment
        self.called = called or assignment.name
        standing = sorted(standing, key=lambda one: bool(one.same_as))  # it keeps the order else
        given = [one.hand_in for one in standing]
        number = sum(not one.same_as for one in standing)
        self.people = [hand_in.coder for hand_in in given]
        self.coders = self.people[:number]
        self.same_as = [one.same_as for one in standing]
        self.lms = [hand_in.lms for hand_in in given]
        self.person = [hand_in.person for hand_in in given]
        self.section = [hand_in.section for hand_in in given]
        self.after_a_key = [hand_in.after_a_key for hand_in in given]
        self.clock = [[_clock(each) for each in (*one.replaced, one.hand_in)] for one in standing]
        kind = np.int8 if len(assignment.codebook.labels) <= 128 else np.int16
        self.judged: np.ndarray = np.array([hand_in.first for hand_in in given], kind).T
        self.first: np.ndarray = self.judged[:, :number]
        again = np.array([hand_in.revised for hand_in in given], kind).T
        self.revisions: np.ndarray = _changed(self.judged, again).sum(axis=0)
        self.revised: np.ndarray = again[:, :number]
        self.notes, self.causes = _said(standing)
        self.confidence = np.zeros((2, *self.first.shape), np.int8)
        for coder, hand_in in enumerate(given[:number]):
            for (turn, place), sure in hand_in.confidence.items():
                self.confidence[turn, place, coder] = sure

    @property
    def post_ids(self) -> pd.Index:
        """The ids of the posts, in order."""
        return pd.Index(self.assignment.posts.index, name="post_id")  # type: ignore[union-attr]

    @property
    def latest(self) -> np.ndarray:
        """What stands now: the revised label, or else the first."""
        return np.where(self.revised != MISSING, self.revised, self.first)

    @property
    def changed(self) -> np.ndarray:
        """Which judgements were changed after comparing, settled ones included: unsure before."""
        return _changed(self.first, self.revised)

    @property
    def settled(self) -> np.ndarray:
        """Which were unsure before comparing and have a label now."""
        return (self.first == UNSURE) & (self.revised >= 0)

    def codes(self, round: str = "latest") -> Codes:  # noqa: A002 - the word of all such tables
        """Return one round as `Codes`, which all of `kit.agreement` takes."""
        book = self.assignment.codebook
        return Codes(
            np.maximum(getattr(self, round), MISSING),
            book.labels,
            self.post_ids,
            self.coders,
            ordered=True,
        )


def _clock(hand_in):
    return Clock(hand_in.source, hand_in.place, hand_in.when, hand_in.at)


def _changed(first, revised):
    return (revised != MISSING) & (revised != first)


def _said(standing):
    """Return by post_id what people noted, and what they put their disagreements down to.

    Where several handed in the same, what they say alike stands once too.
    """
    notes, causes = {}, {}
    for one in standing:
        for kept, said in ((notes, one.hand_in.notes), (causes, one.hand_in.causes)):
            for post_id, what in said.items():
                there = kept.setdefault(post_id, [])
                if not (one.same_as and what in there):
                    there.append(what)
    return notes, causes


def long_table(sheets):
    """Return the long table of all sheets; categories keep a million rows small."""
    coders = list(dict.fromkeys(c for sheet in sheets.values() for c in sheet.coders))
    posts = list(dict.fromkeys(p for s in sheets.values() for p in s.assignment.posts.index))
    labels = list(dict.fromkeys(x for s in sheets.values() for x in s.assignment.codebook.labels))
    coder_number = {name: n for n, name in enumerate(coders)}
    post_number = {name: n for n, name in enumerate(posts)}
    label_number = {name: n for n, name in enumerate(labels)}
    parts = []
    for number, sheet in enumerate(sheets.values()):
        who = np.array([coder_number[name] for name in sheet.coders], np.int32)
        what = np.array([post_number[p] for p in sheet.assignment.posts.index], np.int32)
        which = np.array([label_number[x] for x in sheet.assignment.codebook.labels], np.int16)
        for turn, codes in enumerate((sheet.first.T, sheet.revised.T)):
            coder, post = np.nonzero(codes != MISSING)
            given = codes[coder, post]
            label = np.where(given == UNSURE, -1, which[given])
            sure = sheet.confidence[turn].T[coder, post] - 1
            rows = (who[coder], what[post], label)
            same = (np.full(len(coder), value, np.int8) for value in (turn, number))
            parts.append((*rows, *same, given == UNSURE, sure))
    columns = [np.concatenate(part) for part in zip(*parts, strict=True)] or [np.array([])] * 7
    *columns, unsure, sure = columns
    names = {
        "coder": coders,
        "post_id": posts,
        "label": labels,
        "round": list(_ROUNDS),
        "activity": list(sheets),
    }
    table = {
        name: pd.Categorical.from_codes(
            np.asarray(codes, int), categories=pd.Index(kinds, dtype=object)
        )
        for (name, kinds), codes in zip(names.items(), columns, strict=True)
    }
    sure = pd.array(np.asarray(sure, np.int8) + 1, "Int8")
    sure[sure == 0] = pd.NA
    return pd.DataFrame({**table, "unsure": np.asarray(unsure, bool), "confidence": sure})
