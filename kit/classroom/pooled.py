"""Many learners' answers pooled: from codes, files, forms and zips to one table of judgements.

Nothing that was handed in is dropped in silence: what is not taken stands in `refused`, with its
place and the reason, and who handed in more than once stands in `twice`.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd

from kit.classroom.account import account
from kit.classroom.catalogue import Catalogue
from kit.classroom.inbox import HandIn, hand_ins, where
from kit.classroom.uploads import Uploads
from kit.judging.handin import MISSING, UNSURE
from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.scoring.counting import Codes
from kit.text.markup import InWords
from kit.text.say import many

__all__ = ["Pooled", "pool"]

_ROUNDS = ("first", "revised")
_TWICE = ["coder", "activity", "times", "counts", "differ", "accounts"]


class Sheet:
    """One activity of a class: arrays of posts × coders for both rounds.

    They hold the number of the label, or UNSURE or MISSING, which are below 0. `confidence` has
    the same shape with a third dimension before, the round; 1 to 3, and 0 where none was given.
    `notes` and `causes` list by post_id what was noted, and what disagreements were put down to.
    """

    def __init__(self, assignment: Assignment, taken: Sequence[HandIn]) -> None:
        self.assignment = assignment
        self.coders = [hand_in.coder for hand_in in taken]
        self.lms = [hand_in.lms for hand_in in taken]
        self.notes: dict[str, list[str]] = {}
        self.causes: dict[str, list[str]] = {}
        for hand_in in taken:
            for kept, said in ((self.notes, hand_in.notes), (self.causes, hand_in.causes)):
                for post_id, what in said.items():
                    kept.setdefault(post_id, []).append(what)
        kind = np.int8 if len(assignment.codebook.labels) <= 128 else np.int16
        self.first: np.ndarray = np.array([hand_in.first for hand_in in taken], kind).T
        self.revised: np.ndarray = np.array([hand_in.revised for hand_in in taken], kind).T
        self.confidence = np.zeros((2, *self.first.shape), np.int8)
        for coder, hand_in in enumerate(taken):
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
        return (self.revised != MISSING) & (self.revised != self.first)

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


@dataclass(frozen=True, repr=False, eq=False)
class Pooled(InWords):
    """A class's answers: one table of judgements, and an account of how it came about.

    Attributes
    ----------
    judgements : pandas.DataFrame
        The long table: coder, post_id, label, round ("first" or "revised"), activity, unsure
        (such a row has no label) and confidence (1 to 3; missing where it was not given).
    taken, refused, twice : pandas.DataFrame
        What was taken (a row per hand-in that counts); what was refused, with source, place and
        reason; and who handed in the same activity more than once. There, `counts` is the place
        of the one that counts, the latest, `differ` how many posts others judged otherwise, and
        `accounts` from how many accounts they came, where that is known.
    shared : dict of str to int
        Pseudonyms that several people use, told apart by their accounts, and how many people.
    sheets : dict of str to Sheet
        Each activity as arrays, which is quicker for a very large class.
    """

    sheets: dict[str, Sheet]
    taken: pd.DataFrame
    refused: pd.DataFrame
    twice: pd.DataFrame
    passed: Counter[str]
    shared: dict[str, int]

    @property
    def activities(self) -> tuple[str, ...]:
        """The names of the activities, the one with most people first."""
        return tuple(self.sheets)

    @cached_property
    def judgements(self) -> pd.DataFrame:
        """The long table of all judgements."""
        return _long(self.sheets)

    def sheet(self, activity: str | None = None) -> Sheet:
        """Return one activity; it need not be named if it is the only one."""
        if activity is None and len(self.sheets) == 1:
            return next(iter(self.sheets.values()))
        if activity not in self.sheets:
            asked = "none was named" if activity is None else f"{activity!r} is not among them"
            known = ", ".join(map(repr, self.sheets)) or "none yet"
            raise ValueError(
                f"One activity at a time makes a table, and {asked}. Name one of: {known}."
            )
        return self.sheets[activity]

    def wide(
        self,
        activity: str | None = None,
        round: str = "latest",  # noqa: A002 - the word of all such tables
    ) -> pd.DataFrame:
        """Return a row a post, a column a coder: ready for `kit.agreement` and `kit.Compare`."""
        if round not in ("latest", "first"):
            raise ValueError(
                f"round must be 'latest' or 'first', but {round!r} was given. "
                "Leave it out for what stands now."
            )
        sheet = self.sheet(activity)
        book = sheet.assignment.codebook
        kind = pd.CategoricalDtype(list(book.labels), ordered=book.level == "ordinal")
        columns = np.maximum(getattr(sheet, round), MISSING).T
        table = {n: pd.Categorical.from_codes(c, dtype=kind) for n, c in enumerate(columns)}
        coders = pd.Index(sheet.coders, name="coder", dtype=object)
        return pd.DataFrame(table, index=sheet.post_ids).set_axis(coders, axis=1)

    def __repr__(self):
        """Say what was taken, what was not and why, and who handed in twice."""
        return "\n".join(account(self))


def pool(
    source: str | Path | pd.DataFrame | pd.Series | Sequence,
    *,
    posts: str | Path | pd.DataFrame | None = None,
    codebook: str | Path | Codebook | Sequence[str | Path | Codebook] | None = None,
    key: str | Path | pd.DataFrame | None = None,
) -> Pooled:
    """Pool what a class handed in, and return it as `Pooled`, which prints what became of it.

    Parameters
    ----------
    source : str, Path, DataFrame, Series or list
        Hand-in codes, alone or in any text; a text file; a CSV or Excel export of any form or
        learning platform; a folder of saved answers (.jsonl); a zip of these as a learning
        platform hands it out; an address that fsspec can read; a table or a column of these in
        memory; or a list that mixes them. In a list no address is opened, and a text is a path
        only if that is there; in a column it never is, for learners wrote it.
    posts : DataFrame, str or Path, optional
        Posts of your own that were judged, beside the kit's: a table, or the path of one.
    codebook : str, Path, Codebook or list, optional
        A codebook of your own that was used, beside the kit's, or the .toml file of a quiz or a
        prediction of your own; or a list of several.
    key : DataFrame, str or Path, optional
        Your key to your own posts, in the form of ``kit.load("key")``. It may leave posts out:
        those of the kit keep the kit's key, others have no right answer. Without it, a column
        label in your posts is the key.

    Examples
    --------
    >>> pool("Hello, I was ill on Monday.")
    No answers were found.
    Refused: 1 thing.
      the text given: It holds no hand-in code. Ask this person to copy the code once more, or to \
hand in the file of answers.
    """
    catalogue = Catalogue(posts, codebook, key)
    uploads = Uploads()
    found = []
    for piece in _with_progress(uploads.pieces(source)):
        found += hand_ins(piece, catalogue, uploads)
    return _pooled(found, catalogue, uploads)


def _with_progress(pieces):
    """Say in a terminal or a notebook, from the second second on, how many have been read."""
    notebook = type(sys.stdout).__module__ == "ipykernel.iostream"
    out = sys.stdout if notebook else sys.stderr
    if not (notebook or out.isatty()):
        yield from pieces
        return
    said = began = time.monotonic()
    for number, piece in enumerate(pieces, 1):
        yield piece
        if (now := time.monotonic()) > said + 0.5 and now > began + 1:
            said = now
            print(f"\rPooling: {many(number, 'piece')} read …", end="", file=out, flush=True)
    if said > began:
        print("\r\033[K", end="", file=out, flush=True)


def _pooled(found, catalogue, uploads):
    """Let the latest hand-in of each person and activity count, and line up the rest."""
    groups, shown, people = {}, {}, {}  # people: by name, who has which account
    unnamed = 0
    for number, hand_in in enumerate(found):
        if not hand_in.coder:
            unnamed += 1
            hand_in.coder = f"unnamed {unnamed}"
        if (ordinal := _ordinal(hand_in, people)) > 1:
            hand_in.coder = f"{hand_in.coder} {ordinal}"
        name = _folded(hand_in.coder)
        # The same pseudonym, however it is written, stands once and in one way.
        hand_in.coder = shown.setdefault(name, hand_in.coder)
        groups.setdefault((hand_in.activity, name), []).append((hand_in.at, number, hand_in))
    taken, twice = {}, []
    for (activity, _), several in groups.items():
        own = _in_order(several, uploads.passed)
        if len(own) > 1:
            twice.append(_twice(own))
            # Of several accounts the one that sent it first is taken for its owner's.
            own[-1].lms = next((each.lms for each in own if each.lms[1]), own[-1].lms)
        taken.setdefault(activity, []).append(own[-1])
    sheets = {
        name: Sheet(catalogue.assignments[name], hand_ins)
        for name, hand_ins in sorted(taken.items(), key=lambda entry: -len(entry[1]))
    }
    people = {name: len(set(same.values())) for (*_, name), same in people.items()}
    return Pooled(
        sheets,
        _taken(sheets, taken),
        pd.DataFrame(uploads.refused, columns=["source", "place", "reason"], dtype=object),
        pd.DataFrame(twice, columns=_TWICE),
        uploads.passed,
        {name: number for name, number in people.items() if number > 1},
    )


def _in_order(several, passed):
    """Return one person's hand-ins to one activity, given with their times; the last one counts."""
    if aside := [one for one in several if one[2].set_aside]:
        several = [one for one in several if not one[2].set_aside] or [aside.pop()]
        passed["file set aside when somebody began anew"] += len(aside)
    # Codes carry no time: among them, and between codes and files, the later place counts.
    timed = all(at for at, _, _ in several)
    several = sorted(several, key=lambda one: (one[0] if timed else "", one[1]))
    return [hand_in for *_, hand_in in several]


def _ordinal(hand_in, people):
    """Tell people of one name apart by their accounts; return 1 for the first of them, 2 …

    A code that comes again from another account is the same person's, whoever sent it.
    """
    platform, account = hand_in.lms
    if not account:
        return 1
    # Moodle counts its participants anew in every assignment, and so in every file of ours.
    where_from = hand_in.export if platform == "moodle" else ""
    same = people.setdefault((platform, where_from, _folded(hand_in.coder)), {})
    known = same.get(account) or (hand_in.code and same.get(hand_in.code))
    ordinal = known or len(set(same.values())) + 1
    same.setdefault(account, ordinal)
    if hand_in.code:
        same.setdefault(hand_in.code, ordinal)
    return ordinal


def _folded(name):
    return unicodedata.normalize("NFKC", name).casefold()


def _twice(several):
    """Return the row of `twice` for the hand-ins of one person, the latest last."""
    last = several[-1]
    differ = max(
        sum(a != b and a >= 0 and b >= 0 for a, b in zip(other.first, last.first, strict=True))
        for other in several[:-1]
    )
    accounts = len({hand_in.lms[1] for hand_in in several if hand_in.lms[1]})
    return last.coder, last.activity, len(several), where(last.source, last.place), differ, accounts


def _taken(sheets, taken):
    """Return a row for each hand-in that counts."""
    parts = []
    for name, sheet in sheets.items():
        parts.append(
            pd.DataFrame(
                {
                    "coder": sheet.coders,
                    "activity": name,
                    "posts": (sheet.first >= 0).sum(axis=0),
                    "revised": sheet.changed.sum(axis=0),
                    "source": [hand_in.source for hand_in in taken[name]],
                    "place": [hand_in.place for hand_in in taken[name]],
                }
            )
        )
    columns = ["coder", "activity", "posts", "revised", "source", "place"]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)


def _long(sheets):
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
