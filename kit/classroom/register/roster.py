"""The roster: everybody who is enrolled, from whatever a platform, or a spreadsheet, exports.

Known are what these export: Canvas's gradebook (Student, ID, SIS Login ID, Section, and a row of
points possible) and its groups (canvas_user_id, login_id, group_name); Moodle's participants and
grading worksheet (Identifier, Full name, Email address); Blackboard's Grade Center, a table with
tabs that is called .xls; Brightspace's grades (OrgDefinedId, #username, End-of-Line Indicator).
The shapes are those that these platforms' own help pages and public code show.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from kit.classroom.addresses import address
from kit.classroom.columns import PARTICIPANT, plain_words
from kit.classroom.pieces import in_place
from kit.classroom.register.columns import Column, Found, find, pairs_and_sections
from kit.classroom.register.names import foldings, turned
from kit.classroom.register.tables import tables
from kit.classroom.whose import name_key
from kit.text.say import many, plain_line, some

_NO_STUDENT = re.compile(r"\s*(points possible|student, test|test student)\s*", re.IGNORECASE)


@dataclass(eq=False)
class Enrolled:
    """Somebody on the roster.

    `cells` has the whole row as it is written, by heading; `ids` all that an account may be, in
    small letters: addresses, logins and numbers, each with what it is of, as in `whose.Person`,
    or "" where the heading does not say.
    """

    place: str
    name: str
    cells: dict[str, str] = field(default_factory=dict)
    written: str = ""  # the name as the roster has it: "Ray, Ana"
    email: str = ""
    ids: set[tuple[str, str]] = field(default_factory=set)
    section: str = ""
    pair: str = ""
    pseudonym: str = ""
    handed_in: str = ""  # when, if the roster says so, as Moodle's worksheet does

    @property
    def number(self) -> str:
        """A number or login, for a table that has room for one."""
        return min((account for kind, account in self.ids if kind != "email"), default="")


@dataclass(eq=False)
class Roster:
    """Everybody enrolled, the headings in their order, and what else is to be known."""

    name: str
    people: list[Enrolled]
    headings: list[str]
    remarks: list[str]

    @property
    def platform(self) -> str:
        """Whose export it is: canvas, moodle, blackboard or brightspace, or "" if none's."""
        heads = {plain_words(heading) for heading in self.headings}
        if "orgdefinedid" in heads or "end of line indicator" in heads:
            return "brightspace"
        if heads >= {"id", "sis login id", "section"} or "canvas user id" in heads:
            return "canvas"
        if "child course id" in heads or heads >= {"username", "availability"}:
            return "blackboard"
        moodle = any(kind == "moodle" for one in self.people for kind, _ in one.ids)
        moodles = {
            "last downloaded from this course",
            "last modified grade",
            "last modified (grade)",
        }
        if moodle or heads & moodles or ("roles" in heads and "email address" in heads):
            return "moodle"
        return ""


def read_roster(
    source: str | Path | pd.DataFrame,
    pseudonyms: set[str] = frozenset(),  # type: ignore[assignment]
    columns: Mapping[str, str] | None = None,
) -> Roster:
    """Return the roster in a file or a table; `columns` names headings, by what they say.

    Raises
    ------
    ValueError
        It cannot be read, or nobody is in it.
    """
    name = "the roster" if isinstance(source, pd.DataFrame) else Path(source).name
    pseudonyms = {each.casefold() for each in pseudonyms}
    people: list[Enrolled] = []
    headings: list[str] = []
    remarks: list[str] = []
    for table in tables(source, name, columns or {}):
        found = _people(table, pseudonyms, columns, remarks)
        for one in found:
            one.section = one.section or table.title
        people += found
        headings += [heading for heading in table.heads * bool(found) if heading not in headings]
    if not people:
        raise ValueError(
            f"{name} has no column of names, addresses or numbers that tell people apart. "
            "Export the list of participants anew, or name the column: "
            '--roster-column name="Student\'s name".'
        )
    return Roster(name, _once(people, remarks), headings, remarks)


def ungrouped(people: Sequence[Enrolled]) -> list[Enrolled]:
    """Return who is in no section and no pair, where most others are: perhaps the teacher."""
    alone = [one for one in people if not (one.section or one.pair)]
    return alone if 3 * len(alone) < len(people) else []


def _once(people, remarks):
    """Return everybody once: who is in two sections may have two rows."""
    seen: dict[tuple, Enrolled] = {}
    kept = []
    for one in people:
        same = [(identity, name_key(one.name)) for identity in one.ids]
        first = next((seen[each] for each in same if each in seen), None)
        for each in same:
            seen.setdefault(each, first or one)
        if first is None:
            kept.append(one)
        else:
            first.ids |= one.ids
            first.pair = first.pair or one.pair
    if twice := len(people) - len(kept):
        was = "is of somebody who stands" if twice == 1 else "are of people who stand"
        remarks.append(f"{many(twice, 'row')} of the roster {was} in it already.")
    return kept


def _people(table, pseudonyms, named, remarks):
    """Return everybody in the rows of one table."""
    head, place = table.heads, f"sheet {table.title!r}" if table.title else ""
    body = [
        row for row in table.body if not any(_NO_STUDENT.fullmatch(cell) for cell in row[1][:2])
    ]
    columns = [Column(heading, [cells[n] for _, cells in body]) for n, heading in enumerate(head)]
    found = find(columns, pseudonyms, named)
    pairs, sections = pairs_and_sections(found.kinds["pair"], found.kinds["section"])
    students = _students(found, remarks)
    people, partners = [], []
    for row, (number, cells) in enumerate(body):
        one = Enrolled(in_place(place, f"row {number}"), "", dict(zip(head, cells, strict=True)))
        _fill(one, row, found)
        if row < len(pairs):
            one.pair = f"{table.title} {pairs[row]}" if pairs[row] else ""
            one.section = sections[row]
        one.handed_in = found.times[row] if found.times[row] != "-" else ""
        if one.name and row in students:
            people.append(one)
            partners.append([column.cells[row] for column in found.kinds["pair"]])
    _join_partners(people, partners)
    return people


def _join_partners(people, partners):
    """Make pairs of those beside whom the name of another stands, as that of a partner."""
    called = {key: one for one in people for key in foldings(one.name)}
    for one, cells in zip(people, partners, strict=True):
        others = (called.get(key) for cell in cells for key in foldings(turned(cell)))
        other = next((each for each in others if each and each is not one), None)
        if other and not one.pair:
            one.pair = other.pair or f"{one.name} & {other.name}"
            other.pair = other.pair or one.pair


def _fill(one, row, found):
    """Fill in name, address, numbers and pseudonym from the row of a table."""
    kinds = {kind: [column.cells[row] for column in each] for kind, each in found.kinds.items()}
    full = next(filter(None, kinds["name"]), "")
    parts = [next(filter(None, kinds[kind]), "") for kind in ("first", "last")]
    one.written = full or " ".join(filter(None, parts))
    one.name = plain_line(turned(one.written), 120)
    for cell in kinds["email"]:
        one.ids.add(("email", address(cell)[0]))
    one.ids.discard(("email", ""))
    one.email = next((address(cell)[0] for cell in kinds["email"] if address(cell)[0]), "")
    for column in found.kinds["id"]:
        one.ids |= _numbered(column.plain, column.cells[row])
    one.pseudonym = next(filter(None, kinds["pseudonym"]), "")
    one.name = one.name or one.email or one.number or one.pseudonym


def _numbered(heading, cell):
    """Return what a number or login is of, and how an account has it, as `Enrolled.ids`."""
    if found := PARTICIPANT.fullmatch(cell):
        return {("moodle", found[1])}
    if email := address(cell)[0]:
        return {("email", email)}
    own = {("", cell.removeprefix("#").lower())} if cell else set()
    return own | {("canvas", cell) for _ in own if heading in ("id", "canvas user id")}


def _students(found: Found, remarks):
    """Return the places of the rows that are of learners, where a column tells roles."""
    number = len(found.times)
    roles = next((column.cells for column in found.kinds["role"]), None)
    if not roles or len({*filter(None, roles)}) < 2:
        return range(number)
    usual = Counter(filter(None, roles)).most_common(1)[0][0]
    others = [role for role in roles if role and role != usual]
    remarks.append(
        f"Of the roster those in the role {plain_line(usual)!r} are read, and "
        f"{many(len(others), 'other is', 'others are')} not: {some(sorted({*others}))}."
    )
    return {row for row, role in enumerate(roles) if role in ("", usual)}
