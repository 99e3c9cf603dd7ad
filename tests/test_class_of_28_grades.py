"""The register and the gradebook of the class of 28: everybody enrolled, credited as they pressed.

As in `test_class_of_28.py`, with the list of those enrolled that the platform itself exports.
"""

import csv
import io
import re
from collections import Counter

import pytest
from class_chats import whatsapp
from class_exports import EXPORTS
from class_of_28 import ACTIVITIES, DUE, FIGURES
from class_rosters import ROSTERS
from class_wrapped import Came, sums, the_class

from kit import cli

_BLANK = [""]


class Graded(Came):
    """One export of the class after `kit pool`, with all that the command wrote beside it."""

    def __init__(self, name, folder):
        super().__init__(name, folder)
        file, roster = ROSTERS[self.export.roster]
        self.roster = folder / file
        self.roster.write_bytes(roster(self.a_class.people))
        self.folder = folder
        self.grades, self.account = self.run("gradebook", "account")

    def run(self, *options, grade="done"):
        """Run the command as the guide has it, and return the rows of all that it wrote."""
        paths = {option: self.folder / f"{option}-{grade}.csv" for option in options}
        given = ["--roster", str(self.roster), "--due", f"{DUE} UTC", "--grade", grade]
        given += [str(part) for option, path in paths.items() for part in (f"--{option}", path)]
        assert cli.main(["pool", str(self.source), *given]) == 0
        return [_read(path) for path in paths.values()]

    def row(self, person, rows=None):
        """Return the one row of the gradebook that the platform finds this person by."""
        column, value = {
            "canvas": ("ID", str(person.number)),
            "moodle": ("Identifier", f"Participant {EXPORTS['Moodle, text'].knows(person)[1]}"),
            "blackboard": ("Username", person.login),
            "brightspace": ("Username", f"#{person.login}"),
            "plain": ("Email", person.email),
        }[self.export.roster]
        found = [row for row in rows or self.grades if row[column] == value]
        assert len(found) == 1, person
        return Row(found[0])


class Row:
    """A row of a gradebook, whose headings each platform writes in a way of its own."""

    def __init__(self, cells):
        self.cells = {_plain(heading): cell for heading, cell in cells.items()}

    def __getitem__(self, heading):
        return self.cells[heading]


def _plain(heading):
    bare = re.sub(r" \[Total Pts: \d+\]$| Points Grade$| Text Grade$| \(%\)", "", heading)
    return re.sub(r" \(done\)| \(share\)", "", bare).replace(":", "")


@pytest.fixture(scope="module", params=EXPORTS)
def graded(request, tmp_path_factory):
    return Graded(request.param, tmp_path_factory.mktemp("graded"))


def _points(row):
    return {
        name: row[name] for name in ("Activities done", "Posts judged", "Agreement with the key")
    }


def _share(part, whole):
    return f"{100 * part / whole:.1f}" if whole else ""


def test_everybody_enrolled_has_one_row_with_what_they_pressed(graded):
    people = len(graded.a_class.people) + (graded.export.roster == "canvas")  # points possible
    assert len(graded.grades) == people
    for person in graded.a_class.present:
        row, desk = graded.row(person), graded.a_class.desk_of[person.email]
        right = [
            sum(each) for each in zip(*(one.right(desk) for one in sums().values()), strict=True)
        ]
        assert _points(row) == {
            "Activities done": str(sum(one.answered(desk) > 0 for one in sums().values())),
            "Posts judged": str(sum(one.judged(desk) for one in sums().values())),
            "Agreement with the key": _share(*right),
        }
        for activity, one in sums().items():
            if activity != FIGURES:
                expected = _share(*one.right(desk))
                assert row[f"{activity} agreement with the key"] == expected
        assert not [heading for heading in row.cells if heading.startswith(f"{FIGURES} agree")]


@pytest.mark.parametrize("how", ["done", "share"])
def test_the_grade_goes_by_what_was_done_and_never_by_the_key(graded, how):
    rows = graded.grades if how == "done" else graded.run("gradebook", grade=how)[0]
    heading = "Grade" if graded.export.roster == "moodle" else f"Grade ({how})"
    assert any(key.startswith(heading) for key in rows[0])
    for person in graded.a_class.present:
        row, desk = graded.row(person, rows), graded.a_class.desk_of[person.email]
        shares = [100 * one.answered(desk) / len(one.posts) for one in sums().values()]
        marks = shares if how == "share" else [50 * (s > 0) + 50 * (s == 100) for s in shares]
        assert row["Grade"] == f"{sum(marks) / len(marks):.1f}"
        assert row["Handed in"] == ("done" if min(shares) == 100 else "partly")
        for activity, share in zip(ACTIVITIES, shares, strict=True):
            assert row[f"{activity} done"] in ([f"{share:.1f}"] if share else ["", "0.0"])


def test_the_absent_are_there_and_have_no_numbers(graded):
    for person in graded.a_class.absent:
        row = graded.row(person)
        assert row["Handed in"] == "not handed in"
        assert {*_points(row).values(), row["Grade"], row["Pseudonym"]} == {""}
        listed = [each for each in graded.account if each["what"] == "absent"]
        assert [each["name"] for each in listed] == [person.name]


def test_pairs_are_credited_both_and_each_row_names_the_other(graded):
    seats = {}
    for person in graded.a_class.present:
        seats.setdefault(id(graded.a_class.desk_of[person.email]), []).append(person)
    drawn = Counter(desk.pseudonym for desk in graded.a_class.desks)
    for several in seats.values():
        for person in several:
            remark = graded.row(person)["Remark"]
            others = [one.name for one in several if one is not person]
            shared = drawn[graded.a_class.desk_of[person.email].pseudonym] > 1
            assert ("the same made-up name as another" in remark) == shared
            if shared:
                continue
            assert [name for name in others if name in remark] == others
            assert bool(remark) == bool(others)
            if others and graded.export.roster == "plain":
                assert remark.endswith("a pair") == bool(person.pair)


def test_who_was_late_is_told_where_anything_tells_it(graded):
    for person in graded.a_class.present:
        late = graded.row(person)["Late"]
        when = "late" if person in graded.a_class.late else "in time"
        assert late == (when if graded.export.has_times else "time not known")
    rows = Counter(each["name"] for each in graded.account if each["what"] == "late")
    late = graded.a_class.late if graded.export.has_times else []
    assert rows == {person.name: len(ACTIVITIES) for person in late}


def test_two_of_one_pseudonym_have_a_row_each_and_nobody_is_left_over(graded):
    called = [graded.row(person)["Pseudonym"] for person in graded.a_class.present]
    assert len({*called}) == len(called) == 27
    desks = graded.a_class.desk_of
    for person, name in zip(graded.a_class.present, called, strict=True):
        assert name.startswith(desks[person.email].pseudonym)
    assert not [each for each in graded.account if each["what"] == "not found"]


def test_sections_are_those_of_the_roster_or_else_of_the_export(graded):
    if graded.export.roster in ("plain", "canvas") or graded.export.sections:
        for person in graded.a_class.people:
            assert graded.row(person)["Section"].endswith(person.section)


def test_whom_nothing_tells_is_credited_once_the_list_is_filled_in(tmp_path, capsys):
    """In a chat of people who are no contacts, only their telephone numbers are known."""
    a_class = the_class()
    phones = {f"+44 7700 90{person.number}": person for person in a_class.people}
    source = whatsapp(a_class, tmp_path, {person: phone for phone, person in phones.items()}.get)
    roster, match = tmp_path / "class.csv", tmp_path / "names.csv"
    roster.write_bytes(ROSTERS["plain"][1](a_class.people))
    given = ["pool", str(source), "--roster", str(roster), "--match", str(match), "--gradebook"]
    assert cli.main([*given, str(tmp_path / "before.csv")]) == 0
    before = _read(tmp_path / "before.csv")
    assert [row["Handed in"] for row in before[:28]] == ["not handed in"] * 28
    assert len(before) == 28 + 27, "nobody is credited, and nothing is left out"

    rows = _read(match)
    assert len(rows) == 27
    assert not any(row["name"] for row in rows)
    for row in rows:
        row["name"] = phones[row["called"].lstrip("'")].name
    with match.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    filled = match.read_bytes()
    assert cli.main([*given, str(tmp_path / "after.csv")]) == 0
    assert match.read_bytes() == filled
    after = {row["Email"]: row for row in _read(tmp_path / "after.csv")}
    assert len(after) == 28
    for person in a_class.present:
        desk, row = a_class.desk_of[person.email], after[person.email]
        assert row["Posts judged"] == str(sum(one.judged(desk) for one in sums().values()))
        assert row["Pseudonym"].startswith(desk.pseudonym)
    assert [after[person.email]["Handed in"] for person in a_class.absent] == ["not handed in"]


def _read(path):
    return [*csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""))]
