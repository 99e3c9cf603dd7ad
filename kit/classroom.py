"""Many learners' answers pooled: from codes, files, forms and zips to one table of judgements.

Nothing that was handed in is dropped in silence: what is not taken stands in `refused`, with its
place and the reason, and who handed in more than once stands in `twice`.
"""

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from kit.catalogue import Catalogue
from kit.coefficient import InWords, many
from kit.counting import Codes
from kit.handin import MISSING
from kit.inbox import hand_ins, where
from kit.uploads import Uploads

__all__ = ["Pooled", "pool"]

_ROUNDS = ("first", "revised")
_SHOWN = 8  # refusals printed one by one; the table has them all


class Sheet:
    """One activity of a class: arrays of posts × coders for both rounds.

    They hold the number of the label, or UNSURE or MISSING, which are below 0.
    """

    def __init__(self, activity, taken):
        self.activity = activity
        self.coders = [hand_in.coder for hand_in in taken]
        self.lms = [hand_in.lms for hand_in in taken]
        self.notes = {}
        for hand_in in taken:
            for post_id, note in hand_in.notes.items():
                self.notes.setdefault(post_id, []).append(note)
        self.first = np.array([hand_in.first for hand_in in taken], np.int8).T
        self.revised = np.array([hand_in.revised for hand_in in taken], np.int8).T

    @property
    def latest(self):
        """What stands now: the revised label, or else the first."""
        return np.where(self.revised != MISSING, self.revised, self.first)

    @property
    def changed(self):
        """Which judgements were changed after comparing."""
        return (self.revised != MISSING) & (self.revised != self.first)

    def codes(self, round="latest"):  # noqa: A002 - the word of all tables of judgements
        """Return one round as `Codes`, which all of `kit.agreement` takes."""
        book = self.activity.codebook
        return Codes(
            np.maximum(getattr(self, round), MISSING),
            book.labels,
            pd.Index(self.activity.posts.index, name="post_id"),
            self.coders,
            ordered=True,
        )


@dataclass(frozen=True, repr=False, eq=False)
class Pooled(InWords):
    """A class's answers: one table of judgements, and an account of how it came about.

    Attributes
    ----------
    judgements : pandas.DataFrame
        The long table: coder, post_id, label, round ("first" or "revised") and activity.
    taken, refused, twice : pandas.DataFrame
        What was taken (a row per hand-in that counts); what was refused, with source, place and
        reason; and who handed in the same activity more than once. There, `counts` is the place
        of the one that counts, the latest, and `differ` how many posts others judged otherwise.
    sheets : dict of str to Sheet
        Each activity as arrays, which is quicker for a very large class.
    """

    sheets: dict
    taken: pd.DataFrame
    refused: pd.DataFrame
    twice: pd.DataFrame
    passed: Counter

    @property
    def activities(self):
        """The names of the activities, the one with most people first."""
        return tuple(self.sheets)

    @cached_property
    def judgements(self):
        """The long table of all judgements."""
        return _long(self.sheets)

    def sheet(self, activity=None):
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

    def wide(self, activity=None, round="latest"):  # noqa: A002 - the word of all such tables
        """Return a row a post, a column a coder: ready for `kit.agreement` and `kit.Compare`."""
        if round not in ("latest", "first"):
            raise ValueError(
                f"round must be 'latest' or 'first', but {round!r} was given. "
                "Leave it out for what stands now."
            )
        sheet = self.sheet(activity)
        book = sheet.activity.codebook
        kind = pd.CategoricalDtype(list(book.labels), ordered=book.level == "ordinal")
        columns = np.maximum(getattr(sheet, round), MISSING).T
        table = {n: pd.Categorical.from_codes(c, dtype=kind) for n, c in enumerate(columns)}
        index = pd.Index(sheet.activity.posts.index, name="post_id")
        coders = pd.Index(sheet.coders, name="coder", dtype=object)
        return pd.DataFrame(table, index=index).set_axis(coders, axis=1)

    def __repr__(self):
        """Say what was taken, what was not and why, and who handed in twice."""
        return "\n".join(_account(self))


def pool(source, *, posts=None, codebook=None, key=None):
    """Pool what a class handed in, and return it as `Pooled`, which prints what became of it.

    Parameters
    ----------
    source : str, Path or list
        Hand-in codes, alone or in any text; a text file; a CSV or Excel export of any form or
        learning platform; a folder of saved answers (.jsonl); a zip of these as a learning
        platform hands it out; an address that fsspec can read; or a list that mixes them.
    posts : DataFrame, optional
        Posts of your own that were judged, beside the kit's.
    codebook : str or Codebook, optional
        A codebook of your own that was used, beside the kit's.
    key : DataFrame, optional
        Your key to your own posts, in the form of ``kit.load("key")``.

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
    """Show how far long work has come, where somebody is looking."""
    try:
        from tqdm import tqdm
    except ImportError:
        return pieces
    return tqdm(pieces, unit=" hand-ins", desc="Pooling", delay=1, disable=None, leave=False)


def _pooled(found, catalogue, uploads):
    """Let the latest hand-in of each person and activity count, and line up the rest."""
    groups, shown, numbered = {}, {}, {}
    unnamed = 0
    for number, hand_in in enumerate(found):
        if not hand_in.coder:
            unnamed += 1
            hand_in.coder = f"unnamed {unnamed}"
        if number := hand_in.lms[1]:
            # A learning platform tells people of one name apart; so do we.
            same = numbered.setdefault((hand_in.source, hand_in.coder), {})
            if (ordinal := same.setdefault(number, len(same) + 1)) > 1:
                hand_in.coder = f"{hand_in.coder} {ordinal}"
        name = unicodedata.normalize("NFKC", hand_in.coder).casefold()
        # The same pseudonym, however it is written, stands once and in one way.
        hand_in.coder = shown.setdefault(name, hand_in.coder)
        groups.setdefault((hand_in.activity, name), []).append((hand_in.at, number, hand_in))
    taken, twice = {}, []
    for (activity, _), several in groups.items():
        if len(several) > 1:
            # Codes carry no time: among them, and between codes and files, the later place counts.
            timed = all(at for at, _, _ in several)
            several.sort(key=lambda one: (one[0] if timed else "", one[1]))
            twice.append(_twice([hand_in for *_, hand_in in several]))
        taken.setdefault(activity, []).append(several[-1][2])
    sheets = {
        name: Sheet(catalogue.activities[name], hand_ins)
        for name, hand_ins in sorted(taken.items(), key=lambda entry: -len(entry[1]))
    }
    return Pooled(
        sheets,
        _taken(sheets, taken),
        pd.DataFrame(uploads.refused, columns=["source", "place", "reason"], dtype=object),
        pd.DataFrame(twice, columns=["coder", "activity", "times", "counts", "differ"]),
        uploads.passed,
    )


def _twice(several):
    """Return the row of `twice` for the hand-ins of one person, the latest last."""
    last = several[-1]
    differ = max(
        sum(a != b and a >= 0 and b >= 0 for a, b in zip(other.first, last.first, strict=True))
        for other in several[:-1]
    )
    return last.coder, last.activity, len(several), where(last.source, last.place), differ


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
    posts = list(dict.fromkeys(p for s in sheets.values() for p in s.activity.posts.index))
    labels = list(dict.fromkeys(x for s in sheets.values() for x in s.activity.codebook.labels))
    coder_number = {name: n for n, name in enumerate(coders)}
    post_number = {name: n for n, name in enumerate(posts)}
    label_number = {name: n for n, name in enumerate(labels)}
    parts = []
    for number, sheet in enumerate(sheets.values()):
        who = np.array([coder_number[name] for name in sheet.coders], np.int32)
        what = np.array([post_number[p] for p in sheet.activity.posts.index], np.int32)
        which = np.array([label_number[x] for x in sheet.activity.codebook.labels], np.int16)
        for turn, codes in enumerate((sheet.first.T, sheet.revised.T)):
            coder, post = np.nonzero(codes >= 0)
            rows = (who[coder], what[post], which[codes[coder, post]])
            parts.append((*rows, np.full(len(coder), turn), np.full(len(coder), number)))
    columns = [np.concatenate(part) for part in zip(*parts, strict=True)] or [[]] * 5
    names = {
        "coder": coders,
        "post_id": posts,
        "label": labels,
        "round": list(_ROUNDS),
        "activity": list(sheets),
    }
    return pd.DataFrame(
        {
            name: pd.Categorical.from_codes(
                np.asarray(codes, int), categories=pd.Index(kinds, dtype=object)
            )
            for (name, kinds), codes in zip(names.items(), columns, strict=True)
        }
    )


def _account(pooled):
    """Yield, sentence by sentence, what became of all that was handed in."""
    if not pooled.sheets:
        yield "No answers were found."
    else:
        people = len({coder for sheet in pooled.sheets.values() for coder in sheet.coders})
        posts = int(pooled.taken["posts"].sum())
        yield (
            f"{many(posts, 'judgement')} by {_people(people)} in "
            f"{_counted(len(pooled.sheets), 'activity', 'activities')}."
        )
    for name, sheet in pooled.sheets.items():
        rows = pooled.taken[pooled.taken["activity"] == name]
        revised = int((rows["revised"] > 0).sum())
        full = int((rows["posts"] == len(sheet.activity.posts)).sum())
        yield (
            f"  {name}: {_people(len(rows))}, {full:,} of them judged all "
            f"{len(sheet.activity.posts)} posts, {revised:,} revised something."
        )
    if len(pooled.twice):
        yield (
            f"Handed in more than once, so that the latest counts: {_people(len(pooled.twice))}."
        )
        for row in pooled.twice.head(_SHOWN).itertuples():
            doubt = (
                f" They differ on {many(row.differ, 'post')} before comparing: perhaps two people "
                "use this pseudonym."
                if row.differ
                else ""
            )
            yield f"  {row.coder}, {row.activity}: {row.counts} counts.{doubt}"
        yield from _more(len(pooled.twice), "twice")
    if len(pooled.refused):
        yield f"Refused: {_counted(len(pooled.refused), 'thing', 'things')}."
        for row in pooled.refused.head(_SHOWN).itertuples():
            yield f"  {where(row.source, row.place)}: {row.reason}"
        yield from _more(len(pooled.refused), "refused")
    if pooled.passed:
        passed = (
            many(number, what.split()[0]) + what.removeprefix(what.split()[0])
            for what, number in pooled.passed.items()
        )
        yield f"Passed over: {', '.join(passed)}."


def _more(number, table):
    if number > _SHOWN:
        yield f"  … and {number - _SHOWN:,} more: see .{table}."


def _people(number):
    return _counted(number, "person", "people")


def _counted(number, one, several):
    return f"{number:,} {one if number == 1 else several}"
