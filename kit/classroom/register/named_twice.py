"""One name in two rows of the list: who of the two it is nobody can tell, so that neither counts.

One person may well have handed in under two names; of different activities both count, where no
two accounts of one platform speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from kit.classroom.register.matching import CERTAIN, Match
from kit.text.say import plain_line

if TYPE_CHECKING:
    from kit.classroom.register.name_list import Row

_SURE = "unsure: the name is given twice"


def twice(filled: Sequence[tuple[Row, Match]], matches: Sequence[Match], name: str) -> list[str]:
    """Take back what gives one person to two hand-ins, and return what to say of it."""
    return [*_in_two_rows(filled, name), *_found_otherwise(filled, matches, name)]


def _in_two_rows(filled, name) -> Iterator[str]:
    clashes = [
        (one, other)
        for one, other in combinations(filled, 2)
        if one[1] is not other[1] and _shared(one[1], other[1]) and _cannot_be_one(one[1], other[1])
    ]
    for (row, one), (other_row, other) in clashes:
        yield (
            f"{name}, rows {row.number} and {other_row.number}: both say {plain_line(row.name)!r}, "
            "so that neither is credited. Mend the one that is wrong; did one person make both, "
            "put a dash into the row that is not to count."
        )
        _open(one, row)
        _open(other, other_row)


def _found_otherwise(filled, matches, name) -> Iterator[str]:
    mine = {id(one) for _, one in filled}
    for row, one in filled:
        for other in matches:
            if id(other) in mine or not (_shared(one, other) and _cannot_be_one(one, other)):
                continue
            kept = other.how in CERTAIN
            yield (
                f"{name}, row {row.number}: {plain_line(row.name)!r} is already who handed in as "
                f"{other.hander.coder} (found by {other.how}), so that "
                f"{'this row is not' if kept else 'neither is'} credited. Write another name, or "
                "a dash where it is not to count."
            )
            if not kept:
                _open(other, row)
            _open(one, row)
            break


def _shared(one, other):
    return {id(person) for person in one.people} & {id(person) for person in other.people}


def _cannot_be_one(one, other):
    """Tell whether two hand-ins are hardly one person's: two accounts, or one activity twice."""
    first, second = (
        {kind: account for kind, account in sorted(each.hander.accounts) if kind != "name"}
        for each in (one, other)
    )
    accounts = any(first[kind] != second[kind] for kind in {*first} & {*second})
    return accounts or bool({*one.hander.activities} & {*other.hander.activities})


def _open(one, row):
    one.people, one.how = [], ""
    one.guess, one.sure = plain_line(row.name), _SURE
