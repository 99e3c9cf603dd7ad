"""What became of all that was handed in: as sentences, and as a table with a row for each thing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.asking import IN_PYTHON, Asking
from kit.classroom.inbox import where
from kit.judging.handin import MISSING, UNSURE
from kit.text.say import many, noun, people, some
from kit.text.words import first_few, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.classroom.pooled import Pooled

FEW = 5  # in a class of fewer, counts tell who said what
_SHOWN = 8  # things of one kind that are printed one by one; the table has them all
_COLUMNS = ["what", "source", "place", "coder", "activity", "reason"]


def sentences(pooled: Pooled, asking: Asking = IN_PYTHON) -> Iterator[str]:
    """Yield, sentence by sentence, what became of all that was handed in."""
    yield from _taken(pooled)
    yield from _sections(pooled)
    yield from pooled.remarks
    yield from filter(None, [few(pooled)])
    yield from _twice(pooled, asking)
    yield from _together(pooled, asking)
    yield from _shared(pooled, asking)
    yield from _reworded(pooled)
    yield from _refused(pooled, asking)
    if passed := _passed(pooled):
        yield f"Passed over: {', '.join(passed)}."


_DID = {"figure": "guessed", "guess": "made"}


def _taken(pooled):
    """Yield what counts: in all, and activity by activity."""
    if not pooled.sheets:
        yield "No answers were found."
        return
    finished, only_texts = texts(pooled), _are_all_texts(pooled)
    counted = [many(answers(pooled), "answer")] * (not only_texts)
    counted += [many(finished, "finished text")] * (finished > 0 or only_texts)
    yield (
        f"{' and '.join(counted)} by {people(_everybody(pooled))} in "
        f"{many(len(pooled.sheets), 'activity', 'activities')}."
    )
    for name, sheet in pooled.sheets.items():
        rows = pooled.taken[pooled.taken["activity"] == name]
        revised = int((rows["revised"] > 0).sum())
        full = int((sheet.judged != MISSING).all(axis=0).sum())
        yield f"  {sheet.called}: {_did(sheet.assignment, len(rows), full, revised)}"
    sheets = pooled.sheets.values()
    if any((sheet.judged == UNSURE).any() for sheet in sheets):
        yield "“Not sure” is an answer."
    yield from filter(None, [once(_everybody(pooled), _counted(pooled))])


def _are_all_texts(pooled):
    return all(sheet.assignment.kind == "text" for sheet in pooled.sheets.values())


def answers(pooled: Pooled) -> int:
    """Return how many first answers count; “not sure” is one, what several share is counted once.

    The report and what is said while one watches count in the same way. A text is none: see
    `texts`.
    """
    sheets = (sheet for sheet in pooled.sheets.values() if sheet.assignment.kind != "text")
    return sum(int((sheet.first != MISSING).sum()) for sheet in sheets)


def texts(pooled: Pooled) -> int:
    """Return how many texts are finished: written, with an aim and how others will read them.

    What is chosen beside a text is no answer of its own. A room counts in the same way.
    """
    return sum(
        int(
            (sheet.first[[place, sheet.assignment.places[f"read-{post_id[5:]}"]]] != MISSING)
            .all(axis=0)
            .sum()
        )
        for sheet in pooled.sheets.values()
        if sheet.assignment.kind == "text"
        for post_id, place in sheet.assignment.places.items()
        if post_id.startswith("post-")
    )


def once(people: int, counted: int) -> str:
    """Say that what a pair handed in, or somebody copied, counts once; "" where nothing is."""
    return say("report-counted-once", people=people, counted=counted) if counted < people else ""


def _counted(pooled):
    """Return in how many names something counts."""
    return pooled.taken["coder"][pooled.taken["same_as"] == ""].nunique()


def _did(assignment, number, full, revised):
    """Say of one activity how many took part, and how many of them did all of it."""
    kind = assignment.kind
    if kind == "text":  # what a code has of a text are the choices beside it
        return f"{people(number)} wrote, {full:,} of them with room, aim and how it will be read."
    asked = many(len(assignment.posts), kind, "guesses" if kind == "guess" else None)
    done = f"{people(number)}, {full:,} of them {_DID.get(kind, 'answered')} all {asked}"
    # The items of a check cannot be revised.
    return f"{done}." if kind == "item" else f"{done}, {revised:,} revised something."


def _called(pooled, names):
    """Return what activities are called where people read of them."""
    return some([pooled.sheets[name].called for name in names])


def _everybody(pooled):
    return pooled.taken["coder"].nunique()


def _sections(pooled):
    """Yield how many people each section has, where there are several."""
    if "section" in pooled.taken:
        counts = pooled.taken.groupby("section", sort=False)["coder"].nunique()
        said = [f"{name or 'none named'} {people(number)}" for name, number in counts.items()]
        yield f"By section: {some(said, _SHOWN)}."


def few(pooled: Pooled) -> str:
    """Say what follows where so few people are counted that they can be recognised, or ""."""
    if not any((sheet.judged >= 0).any() for sheet in pooled.sheets.values()):
        return ""  # nobody has said anything yet
    small = [
        sheet.called
        for sheet in pooled.sheets.values()
        # Of a check only the number of people is shown; what changed is a page of its own.
        if sheet.assignment.kind != "item" and len(sheet.people) < FEW
    ]
    everybody = _everybody(pooled)
    if small and everybody < FEW:
        return say("report-few", people=everybody)
    return say("report-few-in", few=FEW, activities=first_few(small, 3)) if small else ""


def _twice(pooled, asking):
    """Yield who handed in more than once, and what is doubtful about it."""
    if pooled.twice.empty:
        return
    several = people(pooled.twice["coder"].nunique())
    yield f"Handed in more than once, so that the latest counts: {several}."
    again = _again(pooled)
    for (coder, counts, places, doubt), names in [*again.items()][:_SHOWN]:
        said = f"{counts} counts, in place of {some(places, 2)}. {doubt}".rstrip()
        yield f"  {coder}, {_called(pooled, names)}: {said}"
    yield from _more(len(again), asking)


def _again(pooled):
    """Return the activities that somebody handed in again, by who, what counts, and in whose place.

    What one row or mail has of several activities is told once; what is doubtful comes first, for
    not all may be shown.
    """
    found = {}
    rows = pooled.twice.sort_values("doubt", key=lambda doubt: doubt == "", kind="stable")
    replaced = pooled.replaced.groupby(["coder", "activity"], sort=False)
    for row in rows.itertuples():
        own = replaced.get_group((row.coder, row.activity))
        places = tuple(where(each.source, each.place) for each in own.itertuples())
        found.setdefault((row.coder, row.counts, places, row.doubt), []).append(row.activity)
    return found


def _together(pooled, asking):
    """Yield what several people handed in alike, which counts once."""
    rows = pooled.taken[pooled.taken["same_as"] != ""]
    groups, activities = {}, {}
    for row in rows.itertuples():
        groups.setdefault((row.activity, row.same_as), [row.same_as]).append(row.coder)
    for (activity, _), coders in groups.items():
        activities.setdefault(tuple(sorted(coders)), []).append(activity)
    if groups:
        came = many(len(groups), "code or file came", "codes or files came")
        counts = noun(len(groups), "counts", "count")
        yield f"{came} more than once, under several names, and {counts} once."
    for coders, names in [*activities.items()][:_SHOWN]:
        said = f"handed in by {len(coders)} people: a pair, or copied"
        if len({_without_number(coder, pooled.shared) for coder in coders}) > 1:
            said = "handed in from one account: one person with a new name, or several there"
        yield f"  {some(coders)}, {_called(pooled, names)}: {said}."
    yield from _more(len(activities), asking)


def _shared(pooled, asking):
    """Yield which pseudonyms several people use, but those of which all is counted once."""
    others = pooled.taken[pooled.taken["same_as"] == ""]["coder"]
    several = Counter(_without_number(coder, pooled.shared) for coder in others.unique())
    shared = [(name, number) for name, number in pooled.shared.items() if several[name] > 1]
    for name, number in shared[:_SHOWN]:
        yield (
            f"{people(number)} share the pseudonym {name}; their accounts, folders or rooms "
            "tell them apart."
        )
    yield from _more(len(shared), asking)


def _without_number(coder, shared):
    name, _, number = coder.rpartition(" ")
    return name if name in shared and number.isdecimal() else coder


def _reworded(pooled):
    """Yield what was made for other words of the posts, and taken because that was asked for."""
    rows = pooled.taken[pooled.taken["reworded"].astype(bool)]
    for name, number in rows["activity"].value_counts(sort=False).items():
        was = noun(number, "was", "were")
        yield (
            f"{many(number, 'hand-in')} {was} made for other words than those of {name} given "
            f"here, and {was} taken as it, as you asked. What was judged may differ."
        )


def _refused(pooled, asking):
    """Yield what is not taken, and why."""
    if pooled.refused.empty:
        return
    yield f"Refused: {many(len(pooled.refused), 'thing')}."
    for row in pooled.refused.head(_SHOWN).itertuples():
        yield f"  {where(row.source, row.place)}: {row.reason}"
    yield from _more(len(pooled.refused), asking)


def _more(number, asking):
    if number > _SHOWN:
        yield f"  … and {number - _SHOWN:,} more; {asking.whole}."


def _passed(pooled):
    """Return what was passed over, in counts."""
    return [
        many(number, what.split()[0]) + what.removeprefix(what.split()[0])
        for what, number in pooled.passed.items()
        if number
    ]


# --- The whole of it, as a table ------------------------------------------------------------------


def table(pooled: Pooled) -> pd.DataFrame:
    """Return the account as a table: a row for each thing that was handed in.

    Columns: what became of it ("counts", "same as another", "replaced", "refused" or "passed
    over"), source, place, coder, activity and reason.
    """
    rows = [_standing_row(row) for row in pooled.taken.itertuples()]
    rows += [
        ("replaced", *row[:4], f"{row.by} counts in its place. {row.doubt}".rstrip())
        for row in pooled.replaced[
            ["source", "place", "coder", "activity", "by", "doubt"]
        ].itertuples(index=False)
    ]
    rows += [
        ("refused", row.source, row.place, "", "", row.reason)
        for row in pooled.refused.itertuples()
    ]
    rows += [("passed over", "", "", "", "", f"{passed}.") for passed in _passed(pooled)]
    return pd.DataFrame(rows, columns=_COLUMNS, dtype=object)


def _standing_row(row):
    what, reasons = "counts", []
    if row.same_as:
        what = "same as another"
        reasons.append(
            f"It says the same as that of {row.same_as}: of a pair, copied, or from one account. "
            "It counts once."
        )
    if row.reworded:
        reasons.append("It was made for other words of the posts, and taken as you asked.")
    return what, row.source, row.place, row.coder, row.activity, " ".join(reasons)
