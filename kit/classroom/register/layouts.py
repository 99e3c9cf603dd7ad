"""The columns that platforms import: Canvas, Moodle, Blackboard, Brightspace, and a plain table.

Canvas (Grades › Import) wants Student, ID, perhaps SIS User ID, SIS Login ID, and Section, in this
order; each other column is an assignment, and a row says the points possible. It finds people by
ID, or else by the SIS columns. Moodle's grading worksheet (Upload grading worksheet) wants
Identifier, Grade and Last modified (grade), and passes over what it does not know; under Grades ›
Import, any column may be mapped. Blackboard finds people by Username, Brightspace by OrgDefinedId
or Username; there the headings say what kind of grade a column holds, and each row ends with #.

What a roster says of somebody is written as it stands there, so that the platform knows it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kit.classroom.columns import PARTICIPANT, plain_words
from kit.classroom.register.entries import Register

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

LAYOUTS = ("canvas", "moodle", "blackboard", "brightspace", "plain")
# By what each finds people, as the heading is called there.
FOUND_BY = {
    "canvas": "ID or SIS Login ID",
    "moodle": "Identifier or Email address",
    "blackboard": "Username",
    "brightspace": "OrgDefinedId or Username",
    "plain": "Name",
}
_IN_BRACKETS = re.compile(r"\(([^()]+)\)$")
_AGREEMENT = "Agreement with the key (%)"


class Book(NamedTuple):
    """What a gradebook is made of: the register, the activities that are marked, the grade."""

    register: Register
    marked: list[str]
    grade: str
    sections: bool
    late: bool
    times: str = ""  # the heading over the times of hand-in, where any is known


def suited(register: Register, pooled: Pooled) -> str:
    """Return the layout of the platform that the roster, or what was handed in, is from.

    Where several or none are clear it is the plain one.
    """
    if register.roster and register.roster.platform:
        return register.roster.platform
    seen = {lms[0] for sheet in pooled.sheets.values() for lms in sheet.lms} & {*LAYOUTS}
    return seen.pop() if len(seen) == 1 else "plain"


def rows(book: Book, layout: str) -> Iterator[Sequence[object]]:
    """Yield the rows of a gradebook in one of the layouts."""
    return {
        "canvas": _canvas,
        "moodle": _moodle,
        "blackboard": _blackboard,
        "brightspace": _brightspace,
        "plain": _plain,
    }[layout](book)


def without_identity(register: Register, layout: str) -> int:
    """Return how many rows a platform could not find somebody by."""
    known = {
        "canvas": lambda one: _canvas_id(one) or _login(one),
        "moodle": lambda one: _identifier(one) or _email(one),
        "blackboard": _username,
        "brightspace": lambda one: any(_brightspace_ids(one)),
        "plain": lambda one: (
            one.person or any(hander.names for hander in one.handers) or _email(one)
        ),
    }[layout]
    return sum(not known(one) for one in register.entries)


# --- What is the same in all ----------------------------------------------------------------------


def _numbers(book):
    """Return the headings of the columns with numbers, and the points possible in each."""
    several = len(book.register.tasks) > 1
    shares = [f"{' or '.join(names)}: done (%)" for names in book.register.tasks] * several
    heads = [
        *(f"Grade ({book.grade})", *shares, "Activities done", "Posts judged", _AGREEMENT),
        *(f"{name}: agreement with the key (%)" for name in book.marked if several),
    ]
    most = [
        max((count(one) for one in book.register.entries), default=0) for count in (_tasks, _posts)
    ]
    return heads, [100, *[100] * len(shares), *most, 100, *[100] * (len(heads) - len(shares) - 4)]


def _tasks(one):
    return sum(bool(each and each.answered) for each in one.done)


def _posts(one):
    return sum(each.judged for each in one.work.values())


def _number_cells(book, one):
    several = len(book.register.tasks) > 1
    shares = [None if each is None else each.share for each in one.done] * several
    each = [_agreement([one.work[name]] if name in one.work else []) for name in book.marked]
    counts = (_tasks(one), _posts(one)) if one.work else ("", "")
    return [
        *(_score(one.grade(book.grade)), *map(_score, shares), *counts),
        *(_score(_agreement(one.work.values())), *(map(_score, each) if several else ())),
    ]


def _agreement(several):
    """Return the share of marked posts on which somebody agreed with the key, in per cent."""
    several = [*several]
    marked = sum(each.marked for each in several)
    return 100 * sum(each.right for each in several) / marked if marked else None


def _score(value):
    return "" if value is None else f"{value:.1f}"


def _words(book):
    """Return the headings of the columns with words."""
    return ["Handed in", *["Late"] * book.late, "Remark", "Pseudonym"]


def _word_cells(book, one):
    return [one.state, *[one.late] * book.late, one.remark, one.pseudonym]


def _cell(one, *headings):
    """Return what the roster says of somebody under one of these headings, as it is written."""
    if one.person is None:
        return ""
    plain = {plain_words(heading): cell for heading, cell in one.person.cells.items()}
    return next((plain[heading] for heading in headings if plain.get(heading)), "")


def _has(book, *headings):
    """Tell whether the roster has one of these columns."""
    roster = book.register.roster
    return roster and {*headings} & {plain_words(heading) for heading in roster.headings}


def _email(one):
    return (one.person and one.person.email) or one.account("email")


# --- Each platform --------------------------------------------------------------------------------


def _canvas_id(one):
    return one.account("canvas")


def _login(one):
    return _cell(one, "sis login id", "login id") or _email(one)


def _canvas(book):
    more = [
        (heading, keys)
        for heading, keys in (
            ("SIS User ID", ("sis user id", "user id")),
            ("SIS Login ID", ()),
            ("Integration ID", ("integration id",)),
            ("Root Account", ("root account",)),
        )
        if not keys or _has(book, *keys)
    ]
    heads, possible = _numbers(book)
    yield ["Student", "ID", *(heading for heading, _ in more), "Section", *heads, *_words(book)]
    # Canvas knows this row by its first cell, with the spaces that its own export has.
    words = [""] * len(_words(book))
    yield ["    Points Possible", "", *[""] * len(more), "", *possible, *words]
    for one in book.register.entries:
        ids = [_cell(one, *keys) if keys else _login(one) for _, keys in more]
        student = (one.person and one.person.written) or one.name
        section = _cell(one, "section", "sections") or one.section * book.sections
        identity = [student, _canvas_id(one), *ids, section]
        yield [*identity, *_number_cells(book, one), *_word_cells(book, one)]


def _identifier(one):
    cells = one.person.cells.values() if one.person else ()
    own = next((cell for cell in cells if PARTICIPANT.fullmatch(cell)), "")
    number = one.account("moodle")
    return own or (f"Participant {number}" if number else "")


def _moodle(book):
    idnumber = ["ID number"] * bool(_has(book, "id number"))
    sections = ["Section"] * book.sections
    heads, _ = _numbers(book)
    identifier, grade, modified = of_worksheet(book.register)
    yield [
        *(identifier, "Full name", *idnumber, "Email address", grade, modified),
        *(*heads[1:], *_words(book), *sections),
    ]
    for one in book.register.entries:
        name = _cell(one, "full name") or (one.person and one.person.written) or one.name
        email = _cell(one, "email address", "e mail address", "email") or _email(one)
        _, *rest = _number_cells(book, one)
        mark = one.grade(book.grade)
        mark = _score(None if mark is None else mark * out_of(book.register) / 100)
        yield [
            *(_identifier(one), name, *(_cell(one, "id number") for _ in idnumber), email),
            *(mark, one.person.cells.get(modified, "") if one.person else "", *rest),
            *(*_word_cells(book, one), *(one.section for _ in sections)),
        ]


def of_worksheet(register: Register) -> tuple[str, str, str]:
    """Return what the worksheet that is the roster calls its columns: a Moodle has its language.

    The heading over the grade stands in brackets in that over when it was changed.
    """
    usual = "Identifier", "Grade", "Last modified (grade)"
    roster = register.roster
    if not roster or not roster.people:
        return usual
    first = roster.people[0].cells
    identifier = next((head for head, cell in first.items() if PARTICIPANT.fullmatch(cell)), "")
    within = {match[1].casefold(): h for h in first if (match := _IN_BRACKETS.search(h))}
    grade = next((head for head in first if head.casefold() in within), "")
    if not (identifier and grade):
        return usual
    return identifier, grade, within[grade.casefold()]


def out_of(register: Register) -> float:
    """Return what the worksheet that is the roster says is the most in its column of grades: 100.

    It stands in the column beside, in whatever language.
    """
    heads = register.roster.headings if register.roster else []
    identifier, grade, _ = of_worksheet(register)
    if identifier not in heads or heads[-1] == grade:
        return 100.0
    beside = heads[heads.index(grade) + 1]
    cells = {one.person.cells.get(beside, "") for one in register.entries if one.person}
    number = cells.pop().replace(",", ".") if len(cells) == 1 else ""
    return float(number) if re.fullmatch(r"\d{1,4}(\.\d+)?", number) and float(number) else 100.0


def _username(one):
    return _cell(one, "username", "user name") or one.account("blackboard")


def _parts(one):
    """Return last and first name, as the roster has them, or of the name as it is."""
    last, first = _cell(one, "last name", "surname"), _cell(one, "first name")
    if last or first:
        return last, first
    first, _, last = one.name.rpartition(" ")
    return last, first


def _blackboard(book):
    heads, possible = _numbers(book)
    heads = [
        f"{heading} [Total Pts: {most}]" for heading, most in zip(heads, possible, strict=True)
    ]
    yield ["Last Name", "First Name", "Username", "Student ID", *heads, *_words(book)]
    for one in book.register.entries:
        identity = [*_parts(one), _username(one), _cell(one, "student id")]
        yield [*identity, *_number_cells(book, one), *_word_cells(book, one)]


def _brightspace_ids(one):
    return _cell(one, "orgdefinedid", "org defined id"), _cell(one, "username", "user name")


def _brightspace(book):
    heads, _ = _numbers(book)
    # Names of grade items may have no signs such as % there.
    heads = [f"{heading.replace(' (%)', '').replace(':', '')} Points Grade" for heading in heads]
    words = [f"{heading} Text Grade" for heading in _words(book)]
    yield ["OrgDefinedId", "Username", *heads, *words, "End-of-Line Indicator"]
    for one in book.register.entries:
        cells = [*_number_cells(book, one), *_word_cells(book, one)]
        yield [*_brightspace_ids(one), *cells, "#"]


def _plain(book):
    heads, _ = _numbers(book)
    sections = ["Section"] * book.sections
    words = [*_words(book)[:-1], *[book.times] * bool(book.times)]
    yield ["Name", "Pseudonym", "Email", "ID", *sections, *words, *heads]
    for one in book.register.entries:
        name = one.name if one.name != one.pseudonym else ""
        number = one.person.number if one.person else _other_account(one)
        identity = [name, one.pseudonym, _email(one), number, *(one.section for _ in sections)]
        when = [one.when] * bool(book.times)
        yield [*identity, *_word_cells(book, one)[:-1], *when, *_number_cells(book, one)]


def _other_account(one):
    own = (one.account(kind) for kind in ("login", "canvas", "moodle", "blackboard", "brightspace"))
    return next(filter(None, own), "")
