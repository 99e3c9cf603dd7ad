"""Who is enrolled in the class of 28, as each platform exports it, and as a school's own list."""

import csv
import io

from class_platforms import moodle_number


def plain(people):
    """A list of a school's own, with sections and pairs."""
    rows = [[p.name, p.email, p.login, p.number, p.section, p.pair] for p in people]
    return _csv(["Name", "Email", "Username", "Student ID", "Section", "Pair"], rows)


def canvas(people):
    """*Grades › Export*: names turned, points possible, and the test student."""
    heading = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Essay (44)"]
    top = ["    Points Possible", "", "", "", "", "10.00"]
    rows = [
        [f"{p.last}, {p.first}", p.number, f"S{p.number}", p.login, f"Section {p.section}", "8.00"]
        for p in people
    ]
    test = ["Student, Test", 99, "", "f4a1", "Section A", ""]
    return _csv(heading, [top, *rows, test], begin="\ufeff")


def moodle(people):
    """The grading worksheet before anything is graded; identifiers are those of the hand-ins."""
    heading = (
        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
        "Last modified (grade),Feedback comments"
    )
    rows = [
        [f"Participant {moodle_number(p)}", p.name, p.email, "-", "", "100.00", "Yes", "-", ""]
        for p in people
    ]
    return _csv(heading.split(","), rows, begin="\ufeff")


def blackboard(people):
    """The Grade Center, as a table with tabs that is called .xls."""
    heading = ["Last Name", "First Name", "Username", "Student ID", "Last Access", "Availability"]
    rows = [[p.last, p.first, p.login, p.number, "2026-10-10 10:00:00", "Yes"] for p in people]
    return _csv(heading, rows, "\t").decode().encode("utf-16")


def brightspace(people):
    """*Grades › Export* with org-defined ids and user names; every row has an end."""
    heading = ["OrgDefinedId", "Username", "Last Name", "First Name", "Email"]
    rows = [[f"#{p.number}", f"#{p.login}", p.last, p.first, p.email, "#"] for p in people]
    return _csv([*heading, "End-of-Line Indicator"], rows)


def _csv(heading, rows, separator=",", begin=""):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows([heading, *rows])
    return (begin + text.getvalue()).encode()


ROSTERS = {
    "plain": ("class.csv", plain),
    "canvas": ("2026-10-20_Grades-SMD_101.csv", canvas),
    "moodle": ("Grades-SMD101-before.csv", moodle),
    "blackboard": ("gc_SMD101_fullgc_2026-10-20.xls", blackboard),
    "brightspace": ("SMD 101_GradesExport_2026-10-20.csv", brightspace),
}
