"""The list of those whom nothing tells: written to be filled in, and read when it has been.

What somebody filled in is never written over: of a list that is there, its bytes stay as they
are, and rows are added at its end for those who have none.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from kit.classroom import documents, form_tables
from kit.classroom.columns import plain_words
from kit.classroom.register.matching import CERTAIN, LIST, OWN, Hander, Match
from kit.classroom.register.named_twice import twice
from kit.classroom.register.names import foldings, turned
from kit.classroom.register.roster import Enrolled, ungrouped
from kit.material.reading.excel import excel_sheets
from kit.material.reading.files import contents
from kit.text.saving import neutral, restored, save
from kit.text.say import many, plain_line, some

HEADINGS = ("pseudonym", "called", "account", "where", "activities", "guess", "how sure", "name")
_LARGEST = 5_000_000  # bytes
_YES = ("yes", "y", "x", "ok", "ja", "oui", "si", "sí", "sim")  # the guess is right
_NOBODY = ("-", "–", "—", "nobody")
_AND = re.compile(r"\s*(?:[;/&+\n]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*")


class Row(NamedTuple):
    """One row of the list: its number, whom it is of, and what was filled in."""

    number: int
    pseudonym: str
    account: str
    where: str
    guess: str
    name: str


def read_list(path: str | Path) -> list[Row]:
    """Return the rows of a list that is there; [] where there is none."""
    if not Path(path).exists():
        return []
    name = Path(path).name
    data = contents(path)
    if documents.kind_of_bytes(data, name) == "workbook":
        cells = excel_sheets(data, name)[0].cells
        rows = [(n, list(row)) for n, *row in cells.itertuples(name=None)]
    else:
        text = documents.letters(data, name) or ""
        rows = [(n, cells) for n, *cells in form_tables.csv_rows(text, _LARGEST)]
    rows = [(n, [restored(cell.strip()) for cell in cells]) for n, cells in rows if any(cells)]
    heads = [plain_words(cell) for cell in rows[0][1]] if rows else []
    if not {"pseudonym", "name"} <= {*heads}:
        raise ValueError(
            f"{name} is there and is no list of names that this command wrote: it lacks the "
            "columns pseudonym and name. Give the list another name, such as --match names-2.csv."
        )
    place = {heading: heads.index(heading) for heading in reversed(heads)}
    return [_row(number, cells, place) for number, cells in rows[1:]]


def _row(number, cells, place):
    said = {
        heading: cells[n] if n < len(cells) else ""
        for heading in ("pseudonym", "account", "where", "guess", "name")
        if (n := place.get(heading)) is not None
    }
    own = {"account": "", "where": "", "guess": ""} | said
    name = own["guess"] or own["name"] if own["name"].casefold() in _YES else own["name"]
    return Row(number, own["pseudonym"], own["account"], own["where"], own["guess"], name)


def apply(rows: Sequence[Row], matches: Sequence[Match], people: list[Enrolled], name: str) -> list:
    """Credit what was filled in, which counts before all else; return what could not be used.

    Without a roster whoever is named there is enrolled.
    """
    remarks, enrolled, named_alike = [], bool(people), _by_pseudonym(matches)
    filled: list[tuple[Row, Match]] = []
    for row in rows:
        if not row.name:
            continue
        if row.pseudonym in _NOBODY:
            remarks += _leave_out(row, matches, people, name)
            continue
        found = _whose(row, named_alike)
        if len(found) != 1:
            continue  # nobody hands in under this name any more, or nothing tells which of several
        if row.name.casefold() in _NOBODY:
            found[0].people, found[0].how, found[0].left_out = [], LIST, True
            continue
        named = _named(row.name, people)
        if not named and not enrolled:
            named = [_new(row, people)]
        if named:
            _note_contrary(found[0], named)
            found[0].people, found[0].how = named, LIST
            filled.append((row, found[0]))
        else:
            remarks.append(_unknown(row, people, name))
    remarks += twice(filled, matches, name)
    remarks += [_contrary(row, one, name) for row, one in filled if one.other and one.people]
    if not enrolled:
        used = {id(person) for one in matches for person in one.people}
        people[:] = [person for person in people if id(person) in used]
    return remarks


def _note_contrary(one, named):
    """Note whom the platform tells, if the list is to say somebody else."""
    if one.how in OWN and one.people[0] not in named:
        one.other, one.sure = one.people[0], one.how


def _contrary(row, one, name):
    """Say that a row names somebody else than the platform does; what was filled in counts."""
    return (
        f"{name}, row {row.number}: it says {plain_line(row.name)!r}, though {one.other.name} "
        f"handed this in (told by: {one.sure}). The row counts, but the platform's number is not "
        "passed on; look whether it is the right row."
    )


def _leave_out(row, matches, people, name):
    """Leave out somebody who is on the roster and not of the class, such as the teacher."""
    same = _alike(row.name, people)
    if len(same) != 1:
        return [_unknown(row, people, name)] if people else []
    people.remove(same[0])
    for one in matches:
        if same[0] in one.people:
            one.people, one.how, one.left_out = [], LIST, True
    return []


def _by_pseudonym(matches):
    """Return the matches by the pseudonym, without a number that tells people apart."""
    found: dict[str, list[Match]] = {}
    for one in matches:
        found.setdefault(one.hander.plain.casefold(), []).append(one)
    return found


def _whose(row, named_alike):
    """Return of whom a row is: by the pseudonym, and by account or place where several have it."""
    own = row.pseudonym.casefold()
    same = named_alike.get(own) or named_alike.get(re.sub(r" \d+$", "", own)) or []
    if len(same) < 2:
        return same
    if row.account:
        return [one for one in same if row.account == account_of(one.hander)]
    if row.where:
        return [one for one in same if row.where in one.hander.places]
    return [one for one in same if own == one.hander.coder.casefold()]


def account_of(hander: Hander) -> str:
    """Return one account of somebody as the list has it."""
    accounts = sorted(account for kind, account in hander.accounts if kind != "name")
    return plain_line(next(iter(accounts), ""), 120)


def _named(said, people):
    """Return whom a cell names: by name, address or number; one, or a pair."""
    if one := _one(said, people):
        return [one]
    several = [_one(part, people) for part in _AND.split(said) if part]
    return several if several and all(several) else []


def _one(said, people):
    same = _alike(said, people)
    return same[0] if len(same) == 1 else None


def _alike(said, people):
    plain = said.strip().casefold()
    same = [p for p in people if plain in {a.casefold() for _, a in p.ids} | {p.place.casefold()}]
    same = same or [p for p in people if plain in (p.name.casefold(), p.written.casefold())]
    return same or [p for p in people if foldings(turned(said)) & foldings(p.name)]


def _new(row, people):
    person = Enrolled(f"row {row.number}", plain_line(row.name, 120), written=row.name)
    people.append(person)
    return person


def _unknown(row, people, name):
    said = plain_line(row.name)
    if len(same := _alike(row.name, people)) > 1:
        return (
            f"{name}, row {row.number}: {len(same)} on the roster are called {said!r} "
            f"({some([one.place for one in same])}). Write the address or the number instead."
        )
    near = get_close_matches(row.name, [one.name for one in people], 1)
    meant = f"Did you mean {near[0]!r}? " if near else ""
    return (
        f"{name}, row {row.number}: nobody on the roster is called {said!r}. "
        f"{meant}Write the name, the address or the number as it stands there."
    )


def write_list(
    path: str | Path,
    rows: Sequence[Row],
    matches: Sequence[Match],
    people: Sequence[Enrolled] = (),
) -> str:
    """Write those whom nothing tells, or nothing certain; return what came of it.

    A list that is there keeps its bytes, and gets rows for those only who have none. `people` are
    those of the roster: who of them is perhaps not of the class has a row, too.
    """
    open_ones = [one for one in matches if one.how not in CERTAIN]
    named_alike = _by_pseudonym(matches)
    listed = {id(one) for row in rows for one in _whose(row, named_alike)}
    new = [one for one in open_ones if id(one) not in listed]
    empty = [one for one in open_ones if not one.people]
    here = {id(person) for one in matches for person in one.people}
    asked = {row.guess for row in rows if row.pseudonym in _NOBODY}
    away = [one for one in ungrouped(people) if id(one) not in here]
    away = [one for one in away if plain_line(one.name) not in asked]
    if not open_ones and not rows and not away:
        return "not needed, and not written: everybody was found."
    if not new and not away:
        return f"{many(len(empty), 'row is', 'rows are')} still empty there." if empty else ""
    cells = [_cells(one) for one in sorted(new, key=lambda one: bool(one.people))]
    lines = [[*map(neutral, row)] for row in (*cells, *map(_perhaps_not, away))]
    if not Path(path).exists():
        save(path, _csv([HEADINGS, *lines], ",").encode("utf-8-sig"), private=True)
        return f"{many(len(lines), 'row', 'rows')} to be looked at."
    if Path(path).suffix.lower() not in (".csv", ".txt", ".tsv"):
        raise ValueError(
            f"{Path(path).name} lacks {many(len(lines), 'row')} of those whom nothing tells, and "
            "only to a CSV file can rows be added. Save it as “CSV UTF-8”, and give that."
        )
    save(path, _added(contents(path), lines, Path(path).name), replace=True)
    return f"{many(len(lines), 'row was', 'rows were')} added; what you filled in is as it was."


def _cells(one):
    hander = one.hander
    guess = one.people[0].name if one.people else one.guess
    sure = f"taken: {one.how}; another name in the next column counts instead"
    return [
        *(hander.coder, hander.names[0] if hander.names else "", account_of(hander)),
        *(hander.places[-1] if hander.places else "", ", ".join(hander.activities)),
        *(guess, sure if one.people else one.sure or ("" if guess else "nothing tells"), ""),
    ]


def _perhaps_not(person):
    """Return the row of somebody whom the teacher may leave out."""
    sure = "on the roster, but in no group or section: yes leaves this person out"
    return ["-", "", "", person.place, "", plain_line(person.name), sure, ""]


def _csv(rows, sign):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=sign).writerows(rows)
    return text.getvalue()


def _added(data, lines, name):
    """Return a file with rows put below its own, which stay byte for byte as they are."""
    text = documents.letters(data, name) or ""
    rows = list(csv.reader(io.StringIO(text.split("\n")[0]), delimiter=form_tables.separator(text)))
    heads = [plain_words(cell) for cell in rows[0]] if rows else []
    ordered = [
        [dict(zip(HEADINGS, line, strict=True)).get(heading, "") for heading in heads]
        for line in lines
    ]
    more = _csv(ordered, form_tables.separator(text))
    gap = "" if text.endswith(("\n", "\r")) else "\r\n"
    return data + _encoded(gap + more, data)


def _encoded(text, data):
    """Return text in the encoding of a file; what that lacks is written in plain letters."""
    if data.startswith(b"\xff\xfe"):
        return text.encode("utf-16-le")
    if data.startswith(b"\xfe\xff"):
        return text.encode("utf-16-be")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        plain = unicodedata.normalize("NFC", text)
        return b"".join(_letter(sign) for sign in plain)
    return text.encode()


def _letter(sign):
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFKD", sign).encode("ascii", "ignore") or b"?"
