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
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from kit.classroom import documents, form_tables
from kit.classroom.addresses import address
from kit.classroom.columns import PARTICIPANT, plain_words
from kit.classroom.pieces import in_place
from kit.classroom.register.columns import Column, Found, find, headings_in, pairs_and_sections
from kit.classroom.register.names import foldings, turned
from kit.classroom.whose import name_key
from kit.material.reading.excel import excel_sheets
from kit.material.reading.files import contents
from kit.text.say import many, plain_line, some

_LARGEST = 25_000_000  # bytes
_TOP = 12  # rows above the headings, at most
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
    tables = [(title, _filled(rows)) for title, rows in _tables(source, name)]
    # Beside a sheet with headings, one without them is no roster but a remark.
    named = {plain_words(heading) for heading in (columns or {}).values()}
    tables = [table for table in tables if _head_row(table[1], named) is not None] or tables
    for title, rows in tables:
        at = 0 if isinstance(source, pd.DataFrame) else _head_row(rows, named)
        head, body, place = _headed(rows, title, at)
        if found := _people(head, body, place, pseudonyms, columns, remarks):
            section = title if len(tables) > 1 else ""
            for one in found:
                one.section = one.section or section
            people += found
            headings += [heading for heading in head if heading not in headings]
    if not people:
        raise ValueError(
            f"{name} has no column of names, addresses or numbers that tell people apart. "
            "Export the list of participants anew, or name the column: "
            '--roster-column name="Student\'s name".'
        )
    return Roster(name, _once(people, remarks), headings, remarks)


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
        was = "is of somebody" if twice == 1 else "are of people"
        remarks.append(f"{many(twice, 'row')} of the roster {was} who stand in it already.")
    return kept


def _filled(rows):
    """Return the rows that have anything in them, their cells without blanks at the ends."""
    rows = [(n, [cell.strip() for cell in cells]) for n, cells in rows]
    return [row for row in rows if any(row[1])]


def _tables(source, name):
    """Return (title of the sheet, rows as (number, cells)) of each table in a roster."""
    if isinstance(source, pd.DataFrame):
        table = source.reset_index() if any(source.index.names) else source
        cells = table.astype(object).where(table.notna(), "")
        rows = [[str(cell) for cell in row] for row in cells.itertuples(index=False, name=None)]
        return [("", [*enumerate([[*map(str, table.columns)], *rows], 1)])]
    data = contents(source)
    if len(data) > _LARGEST:
        raise ValueError(f"{name} is too large for a roster. Look whether it is the right file.")
    if documents.kind_of_bytes(data, name) == "workbook":
        sheets = [sheet for sheet in excel_sheets(data, name) if not sheet.hidden]
        return [
            (sheet.title, [(n, [*cells]) for n, *cells in sheet.cells.itertuples(name=None)])
            for sheet in sheets
        ]
    text = documents.letters(data, name)
    if text is None or (b"\0" in data[:1000] and documents.fault(data, name)):
        raise ValueError(
            f"{name} is no table that can be read. Save the roster as CSV or as an Excel workbook "
            "(.xlsx), and give that."
        )
    if re.match(r"\s*<", text):
        text = documents.rows_of_page(text)
    return [("", [(n, cells) for n, *cells in form_tables.csv_rows(text, _LARGEST)])]


def _headed(rows, title, head):
    """Return headings, the rows below them, and how a place in the table is told."""
    width = max((len(cells) for _, cells in rows), default=0)
    heads = [] if head is None else rows[head][1]
    heads = [*heads, *[""] * (width - len(heads))]
    body = rows if head is None else rows[head + 1 :]
    body = [(n, [*cells, *[""] * (width - len(cells))]) for n, cells in body]
    return _distinct(heads), body, f"sheet {title!r}" if title else ""


def _head_row(rows, named):
    """Return the place of the row with the headings, or None: a title above them is none.

    `named` are headings that somebody named.
    """
    filled = sorted(sum(map(bool, cells)) for _, cells in rows)
    usual = filled[len(filled) // 2] if filled else 0
    known = [
        headings_in(cells) + 9 * len(named & {*map(plain_words, cells)})
        if 2 * sum(map(bool, cells)) >= usual
        else 0
        for _, cells in rows[:_TOP]
    ]
    return known.index(max(known)) if any(known) else None


def _distinct(heads):
    """Return headings none of which is there twice, nor empty."""
    seen, made = Counter(), []
    for n, heading in enumerate(heads, 1):
        heading = heading.removeprefix("\ufeff") or f"column {n}"
        seen[heading] += 1
        made.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return made


def _people(head, body, place, pseudonyms, named, remarks):
    """Return everybody in the rows of one table."""
    body = [row for row in body if not any(_NO_STUDENT.fullmatch(cell) for cell in row[1][:2])]
    columns = [Column(heading, [cells[n] for _, cells in body]) for n, heading in enumerate(head)]
    found = find(columns, pseudonyms, named)
    pairs, sections = pairs_and_sections(found.kinds["pair"], found.kinds["section"])
    students = _students(found, remarks)
    people, partners = [], []
    for row, (number, cells) in enumerate(body):
        one = Enrolled(in_place(place, f"row {number}"), "", dict(zip(head, cells, strict=True)))
        _fill(one, row, found)
        if row < len(pairs):
            one.pair, one.section = pairs[row], sections[row]
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
