"""Many learners' answers pooled: from codes, files, forms and zips to one table of judgements.

Nothing that was handed in is dropped in silence: what is not taken stands in `refused`, with its
place and the reason, and what a later hand-in took the place of, in `replaced`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd

from kit.classroom.account import sentences, table
from kit.classroom.catalogue import Catalogue
from kit.classroom.collected import collected
from kit.classroom.inbox import where
from kit.classroom.people import differing, settle
from kit.classroom.sheets import Sheet, long_table
from kit.judging.handin import MISSING
from kit.material.codebooks import Codebook
from kit.text.markup import InWords

__all__ = ["Pooled", "pool"]

_TAKEN = [
    *("coder", "section", "activity", "posts", "revised", "source", "place"),
    *("same_as", "reworded"),
]
_TWICE = ["coder", "activity", "times", "counts", "differ", "accounts", "doubt"]
_REPLACED = ["coder", "activity", "source", "place", "by", "doubt"]


@dataclass(frozen=True, repr=False, eq=False)
class Pooled(InWords):
    """A class's answers: one table of judgements, and an account of how it came about.

    A row and a column are a *person* in one activity. People are told apart by their pseudonym;
    where several have one, by their accounts, or else by the folders in which they handed in files
    that were begun apart and differ. Where nothing tells them apart the latest hand-in counts, and
    `twice` says why two people may be behind it. What several people handed in alike, such as a
    pair's code, counts once among the judgements, so that a copied code does not raise agreement;
    but each of them has a row in `taken` and in the gradebook.

    Attributes
    ----------
    judgements : pandas.DataFrame
        The long table: coder, post_id, label, round ("first" or "revised"), activity, unsure
        (such a row has no label) and confidence (1 to 3; missing where it was not given).
    taken : pandas.DataFrame
        A row for each person and activity: what stands, and where it was found; `posts` is how
        many were judged, which what is written is not. `same_as` names
        the coder in whose name the judgements count, where several handed in the same ("":
        their own); `reworded` says that the posts had other words than those given here;
        `section` is there where the class has several.
    refused : pandas.DataFrame
        What was refused, with source, place and reason.
    twice, replaced : pandas.DataFrame
        Who handed in the same activity more than once: `counts` is the place of the one that
        counts, the latest, `differ` on how many posts another one differs most from it before
        comparing, `accounts` from how many known accounts they came, and `doubt` says why these may
        be two people. `replaced` has a row for each
        hand-in that it took the place of.
    passed : collections.Counter
        What was passed over, such as lessons among the answers, and how often.
    shared : dict of str to int
        Pseudonyms that several people use and that could be told apart, and how many people.
    remarks : tuple of str
        What else is to be known, such as a key that fits another codebook.
    account : pandas.DataFrame
        All of this in one table, a row for each thing handed in.
    sheets : dict of str to Sheet
        Each activity as arrays, which is quicker for a very large class.
    """

    sheets: dict[str, Sheet]
    taken: pd.DataFrame
    refused: pd.DataFrame
    twice: pd.DataFrame
    replaced: pd.DataFrame
    passed: Counter[str]
    shared: dict[str, int]
    remarks: tuple[str, ...]

    @property
    def activities(self) -> tuple[str, ...]:
        """The names of the activities, the one with most people first."""
        return tuple(self.sheets)

    @cached_property
    def judgements(self) -> pd.DataFrame:
        """The long table of all judgements."""
        return long_table(self.sheets)

    @cached_property
    def account(self) -> pd.DataFrame:
        """What became of each thing that was handed in, a row each."""
        return table(self)

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
        return "\n".join(sentences(self))


def pool(
    source: str | Path | pd.DataFrame | pd.Series | Sequence,
    *,
    posts: str | Path | pd.DataFrame | None = None,
    codebook: str | Path | Codebook | Sequence[str | Path | Codebook] | None = None,
    key: str | Path | pd.DataFrame | Sequence[str | Path | pd.DataFrame] | None = None,
    as_activity: str | Sequence[str] | None = None,
) -> Pooled:
    """Pool what a class handed in, and return it as `Pooled`, which prints what became of it.

    Parameters
    ----------
    source : str, Path, DataFrame, Series or list
        Hand-in codes, alone or in any text; a text file; a CSV or Excel export of any form or
        learning platform; a folder of saved answers (.jsonl); the file of a room (room.db), also
        while it is open; a zip of these as a learning platform hands it out; an address that
        fsspec can read; a table or a column of these in memory; or a list that mixes them. In a
        list no address is opened, and a text is a path only if that is there; in a column it never
        is, for learners wrote it.
    posts : DataFrame, str or Path, optional
        Posts of your own that were judged, beside the kit's: a table, or the path of one.
    codebook : str, Path, Codebook or list, optional
        A codebook of your own that was used, beside the kit's, or the .toml file of a quiz or a
        prediction of your own; or a list of several.
    key : DataFrame, str, Path or list, optional
        Your key to your own posts, in the form of ``kit.load("key")``; or a list, one for each
        codebook. It may leave posts out: those of the kit keep the kit's key, others have no right
        answer. Without it, a column label in your posts is the key.
    as_activity : str or list of str, optional
        The name of an activity, such as "week-3-direction": answers to another version of it are
        taken too, if only words of its posts were mended since. A code has to agree in the number
        of posts and of labels, a file in the ids of the posts. The account says which were taken
        so.

    Notes
    -----
    A room has its own posts, codebooks, keys and other files with it, which need not be given. What
    is given besides is known as well. Where both are to the same posts, what is given counts: a key
    row by row, so that posts of which it says nothing keep the room's. Of two rooms with different
    keys to the same posts that of the later one counts, and it is said.

    Examples
    --------
    >>> pool("Hello, I was ill on Monday.")
    No answers were found.
    Refused: 1 thing.
      the text given: It holds no hand-in code. Ask this person to copy the code once more, or to \
hand in the file of answers.
    """
    return pool_known(source, Catalogue(posts, codebook, key, as_activity))


def pool_known(source, catalogue, own=()):
    """Pool what a class handed in to the activities of a catalogue.

    `own` are files that are something else to the same command, such as posts, or what it writes:
    in a folder that is pooled they are passed over.
    """
    return _pooled(*collected(source, catalogue, own))


def _pooled(found, catalogue, uploads):
    """Let one hand-in of each person and activity count, and line these up."""
    standing, shared = settle(found, uploads.passed)
    called = catalogue.called_for_people(standing)
    sheets = {
        name: Sheet(catalogue.assignments[name], each, called.get(name, ""))
        for name, each in sorted(standing.items(), key=lambda entry: -len(entry[1]))
    }
    again = [one for name in sheets for one in standing[name] if one.replaced]
    return Pooled(
        sheets,
        _taken(sheets, standing),
        pd.DataFrame(uploads.refused, columns=["source", "place", "reason"], dtype=object),
        pd.DataFrame([_twice(one) for one in again], columns=_TWICE),
        pd.DataFrame([row for one in again for row in _replaced(one)], columns=_REPLACED),
        uploads.passed,
        shared,
        catalogue.unmarked(sheets),
    )


def _twice(one):
    """Return the row of `twice` for somebody who handed in one activity more than once."""
    last = one.hand_in
    counts, times = where(last.source, last.place), len(one.replaced) + 1
    accounts = len({each.lms for each in (last, *one.replaced) if each.lms[1]})
    return last.coder, last.activity, times, counts, differing(one), accounts, one.doubt


def _replaced(one):
    """Yield a row of `replaced` for each hand-in that the latest took the place of."""
    last = one.hand_in
    by = where(last.source, last.place)
    for each in one.replaced:
        yield last.coder, last.activity, each.source, each.place, by, one.doubt


def _taken(sheets, standing):
    """Return a row for each person and activity: the hand-in that stands."""
    sections = {one.hand_in.section for each in standing.values() for one in each}
    columns = [name for name in _TAKEN if name != "section" or len(sections) > 1]
    parts = []
    for name, sheet in sheets.items():
        own = standing[name]
        rows = {coder: place for place, coder in enumerate(sheet.people)}
        order = [rows[one.hand_in.coder] for one in own]
        posts = (sheet.judged >= 0).sum(axis=0)[order] * (sheet.assignment.kind != "text")
        revised = sheet.revisions[order]
        given = {
            part: [getattr(one.hand_in, part) for one in own]
            for part in ("coder", "section", "source", "place", "reworded")
        }
        said = {"activity": name, "posts": posts, "revised": revised}
        parts.append(pd.DataFrame(given | said | {"same_as": [one.same_as for one in own]}))
    if not parts:
        return pd.DataFrame(columns=columns)
    return pd.concat(parts, ignore_index=True)[columns]
