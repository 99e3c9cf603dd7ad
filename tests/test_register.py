"""The register: everybody enrolled is in the gradebook, found, credited, late or absent."""

import csv
import io
import zipfile

import pandas as pd
import pytest
from class_files import ACTIVITY, put, table, workbook, zip_of
from handed_in import ANA, BEN, code, lines

import kit
from kit import cli
from kit.classroom.pooled import pool
from kit.classroom.register.entries import register, tell_sections
from kit.classroom.reports import report
from kit.judging.handin import MISSING, UNSURE

FULL = ["Aaliyah O'Brien", "Björn Müller", "Anne-Marie van der Berg", "Abe Gone", "Li Na"]
LAST = ["O'Brien, Aaliyah", "Müller, Björn", "van der Berg, Anne-Marie", "Gone, Abe", "Na, Li"]
LOGINS = ["aobrien", "bmuller", "avdberg", "agone", "lna"]
EMAILS = [f"{login}@uni.example" for login in LOGINS]
NAMES = ["brave otter", "calm panda", "keen heron", "smiling newt", "bold yak"]
HERE = [0, 1, 2, 4]  # Abe hands nothing in
CODES = [code(name, [int(n in (k, 9)) for n in range(24)]) for k, name in enumerate(NAMES)]
SQUASHED = ["obrienaaliyah", "mllerbjrn", "vanderbergannemarie", "goneabe", "nali"]
HANDED_IN = {
    "canvas.zip": zip_of(
        {f"{SQUASHED[n]}_{8000 + n}_{n}_text.html": f"<p>{CODES[n]}</p>" for n in HERE}
    ),
    "moodle.zip": zip_of(
        {
            f"{FULL[n]}_{500 + n}_assignsubmission_onlinetext_/onlinetext.html": CODES[n]
            for n in HERE
        }
    ),
    "blackboard.zip": zip_of(
        {f"W_{LOGINS[n]}_attempt_2026-11-27-09-03-00_code.txt": CODES[n] for n in HERE}
    ),
    "brightspace.zip": zip_of(
        {f"4{n}00-50 - {FULL[n]} - Nov 27, 2026 903 AM/code.txt": CODES[n] for n in HERE}
    ),
    "form.csv": table(
        ["Timestamp", "Email", "Code"],
        ["2026/11/27 9:03:00 AM GMT+0"] * 4,
        [EMAILS[n] for n in HERE],
        [CODES[n] for n in HERE],
    ),
    "names.csv": table(["Your name", "Code"], *([each[n] for n in HERE] for each in (FULL, CODES))),
    "codes.txt": "\n".join(CODES[n] for n in HERE),
}
PARTS = [name.split(", ") for name in LAST]


def rows_of(heading, *columns):
    return [heading, *map(list, zip(*columns, strict=True))]


ROSTERS = {
    "canvas.csv": "\ufeff"
    + table(
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Essay (44)", "Final Score"],
        ["", "    Points Possible", *LAST, "Student, Test"],
        ["", "", *(8000 + n for n in range(5)), 9999],
        ["", "", *(f"S{n}" for n in range(5)), ""],
        ["", "", *LOGINS, "ffd0"],
        ["", "", *["Section 1"] * 5, "Section 1"],
        ["Manual Posting", "10.00", *["8"] * 6],
        ["", "(read only)", *["80.1"] * 6],
    ),
    "canvas-groups.csv": table(
        ["name", "canvas_user_id", "user_id", "login_id", "sections", "group_name"],
        *(LAST, range(8000, 8005), [f"S{n}" for n in range(5)], LOGINS, ["CS 1"] * 5, [""] * 5),
    ),
    "moodle-participants.csv": table(
        ["First name", "Last name", "Email address", "Roles", "Groups"],
        [*(p[1] for p in PARTS), "Tea"],
        [*(p[0] for p in PARTS), "Cher"],
        [*EMAILS, "t@uni.example"],
        [*["Student"] * 5, "Teacher"],
        [""] * 6,
    ),
    "moodle-worksheet.csv": table(
        ["Identifier", "Full name", "Email address", "Status", "Grade", "Last modified (grade)"],
        *([f"Participant {500 + n}" for n in range(5)], FULL, EMAILS, ["-"] * 5, [""] * 5),
        ["-"] * 5,
    ),
    "gc_full.xls": table(
        ["Last Name", "First Name", "Username", "Student ID", "Last Access", "Availability"],
        *([p[0] for p in PARTS], [p[1] for p in PARTS], LOGINS, range(20260, 20265)),
        *(["2026-11-20 10:00:00"] * 5, ["Yes"] * 5),
        separator="\t",
    ).encode("utf-16"),
    "brightspace.csv": table(
        ["OrgDefinedId", "Username", "Last Name", "First Name", "Email", "End-of-Line Indicator"],
        *([f"#400{n}" for n in range(5)], [f"#{login}" for login in LOGINS]),
        *([p[0] for p in PARTS], [p[1] for p in PARTS], EMAILS, ["#"] * 5),
    ),
    "list.xlsx": workbook(
        {
            "Klasse": [
                ["Class 3B, spring"],
                [],
                *rows_of(
                    ["No.", "Name", "Vorname", "E-Mail"],
                    *(range(1, 6), [p[0] for p in PARTS], [p[1] for p in PARTS], EMAILS),
                ),
            ],
            "Notes": [["Abe is ill in the first week"]],
        }
    ),
    "names.txt": "\n".join(FULL),
    "signed.txt": "\n".join(f"{a}\t{b}" for a, b in zip(FULL, NAMES, strict=True)),
}


def cells(path):
    return [*csv.reader(io.StringIO(path.read_text("utf-8"), newline=""))]


def files(folder, handed_in, roster):
    put(folder, {handed_in: HANDED_IN[handed_in]})
    put(folder, {f"roster-{roster}": ROSTERS[roster]})
    return folder / handed_in, folder / f"roster-{roster}"


@pytest.mark.filterwarnings("ignore:Of the roster")
@pytest.mark.parametrize(
    ("handed_in", "roster", "layout", "head"),
    [
        ("canvas.zip", "canvas.csv", "canvas", "Student,ID,SIS User ID,SIS Login ID,Section,Grade"),
        ("form.csv", "canvas-groups.csv", "canvas", "Student,ID,SIS User ID,SIS Login ID,Section"),
        ("canvas.zip", "names.txt", "canvas", "Student,ID,SIS Login ID,Section,Grade (done)"),
        ("moodle.zip", "moodle-participants.csv", "moodle", "Identifier,Full name,Email address"),
        (
            "moodle.zip",
            "moodle-worksheet.csv",
            "moodle",
            "Identifier,Full name,Email address,Grade",
        ),
        ("blackboard.zip", "gc_full.xls", "blackboard", "Last Name,First Name,Username,Student ID"),
        ("brightspace.zip", "brightspace.csv", "brightspace", "OrgDefinedId,Username,Grade (done)"),
        ("form.csv", "list.xlsx", "plain", "Name,Pseudonym,Email,ID,Handed in"),
        ("names.csv", "names.txt", "plain", "Name,Pseudonym"),
        ("codes.txt", "signed.txt", "plain", "Name,Pseudonym"),
    ],
)
def test_with_any_roster_everybody_is_in_the_gradebook_the_absent_too(
    tmp_path, handed_in, roster, layout, head
):
    source, roster = files(tmp_path, handed_in, roster)
    pooled = pool(source)
    found = kit.gradebook(pooled, roster=roster)
    assert list(found.index) == FULL
    assert found["pseudonym"].tolist() == [*NAMES[:3], "", NAMES[4]]
    assert found["handed_in"].tolist() == ["done"] * 3 + ["not handed in", "done"]
    assert found["grade"].fillna(-1).tolist() == [100, 100, 100, -1, 100]
    alone = kit.gradebook(pooled).set_index("agreement", append=True).index
    assert {*zip(found["pseudonym"], found["agreement"], strict=True)} >= {*alone}

    path = kit.gradebook(pooled, tmp_path / "grades.csv", roster=roster)
    said, *rows = cells(path)
    assert ",".join(said).startswith(head)
    rows = [row for row in rows if "Points Possible" not in row[0]]
    assert len(rows) == 5
    assert ["not handed in" in row for row in rows] == [False] * 3 + [True, False]
    if layout == "brightspace":
        assert {row[-1] for row in rows} == {"#"}
        assert [row[1] for row in rows] == [f"#{login}" for login in LOGINS]
    if "canvas" in roster.name:
        assert [row[:2] for row in rows] == [[n, str(8000 + k)] for k, n in enumerate(LAST)]
    if "moodle" in roster.name:
        assert [row[1:3] for row in rows] == [list(p) for p in zip(FULL, EMAILS, strict=True)]


def one_class(folder, given, roster):
    """Pool (name as it is given, pseudonym) with a roster of names and addresses."""
    heading = ["Your name", "E-mail", "Code"]
    columns = ([g[0] for g in given], [g[1] for g in given], [g[2] for g in given])
    put(folder, {"form.csv": table(heading, *columns)})
    put(folder, {"roster.csv": table(["Name", "Email"], *zip(*roster, strict=True))})
    return pool(folder / "form.csv"), folder / "roster.csv"


ROSTER = [(name, email) for name, email in zip(FULL, EMAILS, strict=True)]


@pytest.mark.parametrize(
    ("name", "email", "person", "how"),
    [
        ("", EMAILS[1].upper(), FULL[1], "account"),
        ("B. M.", "bmuller@gmail.example", FULL[1], "user name in the address"),
        ("Björn Müller", "", FULL[1], "name"),
        ("müller, BJÖRN", "", FULL[1], "name"),
        ("Bjorn Mueller", "", FULL[1], "name, written otherwise"),
        ("Anne Marie Van der Berg", "", FULL[2], "name, written otherwise"),
        ("Aaliyah Zahra O’Brien", "", FULL[0], "name, parts of it"),
        ("Bjoern Muler", "", "", ""),  # a guess, and nobody is credited
        ("Björn", "", "", ""),
        (FULL[0], EMAILS[1], "", ""),  # account and name say two things
        ("Somebody Else", "else@uni.example", "", ""),
    ],
)
def test_people_are_found_by_account_then_by_name_and_never_by_a_guess(
    tmp_path, name, email, person, how
):
    others = [(FULL[4], EMAILS[4], CODES[4]), ("Zoë Q", "zq@x.example", CODES[3])]
    pooled, roster = one_class(tmp_path, [(name, email, CODES[0]), *others], ROSTER)
    found = kit.gradebook(pooled, roster=roster)
    mine = found[found["pseudonym"] == NAMES[0]]
    assert list(mine.index) == [person]
    assert mine["found_by"].tolist() == [how]
    assert len(found) == 5 + (2 if not person else 1)


def test_two_of_one_name_are_told_apart_by_their_accounts_or_by_the_teacher_alone(tmp_path):
    roster = [("Li Na", "li.na@x.org"), ("Li Na", "l.na@x.org"), ("Ana Ray", "ana@x.org")]
    given = [("Li Na", "l.na@x.org", CODES[0]), ("Li Na", "na@y.org", CODES[1])]
    pooled, path = one_class(tmp_path, [*given, ("Ana Ray", "ana@x.org", CODES[2])], roster)
    found = kit.gradebook(pooled, roster=path)
    assert found["pseudonym"].tolist() == ["", NAMES[0], NAMES[2], NAMES[1]]


def test_a_number_that_is_by_chance_one_of_canvas_credits_nobody(tmp_path):
    source, _ = files(tmp_path, "canvas.zip", "names.txt")
    numbers = [8001, 8000, 8004, 8003, 8002]  # of students, and those of Canvas for others
    found = kit.gradebook(pool(source), roster=pd.DataFrame({"Name": FULL, "Student ID": numbers}))
    assert found["pseudonym"].tolist() == [*NAMES[:3], "", NAMES[4]]


def test_a_pseudonym_that_two_use_and_one_has_signed_with_credits_nobody_by_itself(tmp_path):
    codes = [code("brave otter", ANA), code("brave otter", BEN)]
    put(tmp_path, {"f.csv": table(["E-mail", "Code"], ["a@x.org", "b@x.org"], codes)})
    roster = pd.DataFrame({"Name": FULL[:2], "Made-up name": ["brave otter", "calm panda"]})
    found = kit.gradebook(pool(tmp_path / "f.csv"), roster=roster)
    assert found["pseudonym"].tolist() == ["", "", "brave otter", "brave otter 2"]


# --- The list to fill in --------------------------------------------------------------------------


def fill(path, names, encoding="utf-8-sig", sign=",", end="\r\n"):
    """Fill in names by pseudonym, as a spreadsheet does that adds a column of its own."""
    rows = cells(path)
    rows[0][0] = rows[0][0].removeprefix("\ufeff")
    for row in rows[1:]:
        row[-1] = names.get(row[0], "")
    rows = [[*row, "mine" if n == 0 else f"note {n}"] for n, row in enumerate(rows)]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=sign, lineterminator=end).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path.read_bytes()


@pytest.mark.parametrize(
    ("encoding", "sign", "end"),
    [("utf-8-sig", ",", "\r\n"), ("cp1252", ";", "\r\n"), ("utf-16", "\t", "\n")],
)
def test_what_is_filled_in_counts_and_is_never_written_over(tmp_path, encoding, sign, end):
    source, roster = files(tmp_path, "codes.txt", "names.txt")
    names = tmp_path / "names.csv"
    found = kit.gradebook(pool(source), roster=roster, match=names)
    assert found["handed_in"].tolist() == ["not handed in"] * 5 + ["done"] * 4
    assert [row[-1] for row in cells(names)[1:]] == [""] * 4
    said = {NAMES[0]: FULL[0], NAMES[1]: "bjorn mueller", NAMES[2]: "-"}
    mine = fill(names, said, encoding, sign, end)

    source.write_text(source.read_text("utf-8") + "\n" + code("able mallard", BEN), "utf-8")
    found = kit.gradebook(pool(source), roster=roster, match=names)
    assert found["pseudonym"].tolist() == [*NAMES[:2], *[""] * 3, "able mallard", NAMES[4]]
    assert found["found_by"].tolist()[:2] == ["your list"] * 2
    assert names.read_bytes().startswith(mine)
    again = names.read_bytes()
    kit.gradebook(pool(source), roster=roster, match=names)
    assert names.read_bytes() == again
    added = again[len(mine) :].decode("utf-16-le" if encoding == "utf-16" else encoding[:6])
    assert added.count("able mallard") == 1
    assert NAMES[0] not in added


def test_a_pair_a_stranger_and_a_class_without_a_roster_are_filled_in(tmp_path, capsys):
    source, roster = files(tmp_path, "codes.txt", "names.txt")
    names = tmp_path / "names.csv"
    command = ["pool", str(source), "--roster", str(roster), "--match", str(names)]
    assert cli.main(command) == 0
    assert "4 rows to be looked at" in capsys.readouterr().out
    fill(names, {NAMES[0]: f"{FULL[0]}; {FULL[3]}", NAMES[1]: "Bjorn Mulder"})
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    assert "row 4: nobody on the roster is called 'Bjorn Mulder'." in said
    assert "Did you mean 'Björn Müller'?" in said
    with pytest.warns(UserWarning, match="nobody on the roster is called 'Bjorn Mulder'"):
        found = kit.gradebook(pool(source), roster=roster, match=names)
    assert found.loc[FULL[3], ["pseudonym", "grade"]].tolist() == [NAMES[0], 100]
    assert "Abe Gone: a pair" in found.loc[FULL[0], "remark"]

    alone = kit.gradebook(pool(source), match=names)
    assert alone["pseudonym"][f"{FULL[0]}; {FULL[3]}"] == NAMES[0]


def test_a_guess_is_taken_where_somebody_says_yes_to_it(tmp_path):
    given = [("Bjoern Muler", "", CODES[0]), (FULL[0], EMAILS[0], CODES[1])]
    pooled, roster = one_class(tmp_path, [*given, (FULL[4], EMAILS[4], CODES[4])], ROSTER)
    names = tmp_path / "names.csv"
    kit.gradebook(pooled, roster=roster, match=names)
    assert [row[5:] for row in cells(names)[1:]] == [[FULL[1], "likely: nearly the same name", ""]]
    fill(names, {NAMES[0]: "Yes"})
    found = kit.gradebook(pooled, roster=roster, match=names)
    assert found.loc[FULL[1], ["pseudonym", "found_by"]].tolist() == [NAMES[0], "your list"]


def test_whoever_stands_in_a_roster_twice_is_one_person(tmp_path):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    roster = pd.DataFrame(
        {"Name": [*FULL, FULL[0], "Li Na"], "Email": [*EMAILS, EMAILS[0], "x@y.z"]}
    )
    with pytest.warns(UserWarning, match="1 row of the roster is of somebody who stands"):
        found = kit.gradebook(pool(source), roster=roster)
    assert list(found.index) == [*FULL, "Li Na"]
    assert found["pseudonym"].tolist() == [*NAMES[:3], "", NAMES[4], ""]


def test_sections_of_a_roster_reach_the_sheets_that_a_report_is_made_of(tmp_path):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    sheets = {
        title: [["Name", "Email"], *ROSTER[start:end]]
        for title, start, end in (("Monday", 0, 3), ("Friday", 3, 5))
    }
    roster = put(tmp_path, {"roster.xlsx": workbook(sheets)})
    pooled = pool(source)
    found = kit.gradebook(pooled, roster=roster)
    assert found["section"].tolist() == ["Monday"] * 3 + ["Friday"] * 2
    tell_sections(register(pooled, roster), pooled)
    of = dict(zip(pooled.sheet().people, pooled.sheet().section, strict=True))
    assert of == {**dict.fromkeys(NAMES[:3], "Monday"), NAMES[4]: "Friday"}


def test_moodles_worksheet_keeps_the_headings_of_its_language(tmp_path):
    source, _ = files(tmp_path, "moodle.zip", "names.txt")
    heading = ["ID", "Vollständiger Name", "E-Mail-Adresse", "Bewertung", "Bestwertung"]
    heading += ["Zuletzt geändert (Abgabe)", "Zuletzt geändert (Bewertung)"]
    columns = ([f"Teilnehmer/in{500 + n}" for n in range(5)], FULL, EMAILS, [""] * 5, ["10,00"] * 5)
    text = table(heading, *columns, ["-"] * 5, ["-"] * 5)
    roster = put(tmp_path, {"Bewertungen.csv": text})
    path = kit.gradebook(pool(source), tmp_path / "g.csv", roster=roster)
    head, *rows = cells(path)
    assert {"ID", "Bewertung", "Zuletzt geändert (Bewertung)"} <= {*head}
    assert [row[0] for row in rows] == columns[0]
    assert [row[head.index("Bewertung")] for row in rows] == ["10.0"] * 3 + ["", "10.0"]


def test_a_file_that_is_no_list_of_names_is_left_alone(tmp_path, capsys):
    source, roster = files(tmp_path, "codes.txt", "names.txt")
    mine = put(tmp_path, {"mine.csv": "a,b\n1,2\n"})
    assert cli.main(["pool", str(source), "--roster", str(roster), "--match", str(mine)]) == 2
    assert "is no list of names" in capsys.readouterr().err
    assert mine.read_text("utf-8") == "a,b\n1,2\n"


# --- Pairs, copies, and people of one pseudonym ---------------------------------------------------


def test_pairs_are_both_credited_and_both_named_and_a_copy_is_no_pair(tmp_path):
    same = code("brave otter", ANA)
    given = [(FULL[n], EMAILS[n], each) for n, each in enumerate((same, same, CODES[2]))]
    given += [(FULL[4], EMAILS[4], CODES[2])]
    heading = ["Full name", "E-mail", "Code"]
    put(tmp_path, {"form.csv": table(heading, *zip(*given, strict=True))})
    pairs = ["P1", "P1", "P2", "P3", "P2"]
    roster = pd.DataFrame({"Name": FULL, "Email": EMAILS, "Pair": pairs})
    pooled = pool(tmp_path / "form.csv")
    found = kit.gradebook(pooled, roster=roster)
    assert found["grade"].fillna(-1).tolist() == [100, 100, 100, -1, 100]
    assert found.loc[FULL[0], "remark"] == f"the same as {FULL[1]}: a pair"
    assert found.loc[FULL[1], "remark"] == f"the same as {FULL[0]}: a pair"
    put(
        tmp_path,
        {"form-2.csv": table(["Full name", "E-mail", "Code"], FULL[3:4], ["x@y.org"], [same])},
    )
    copied = kit.gradebook(pool([tmp_path / "form.csv", tmp_path / "form-2.csv"]), roster=roster)
    assert copied.loc[FULL[0], "remark"] == (
        f"the same as {FULL[1]}: a pair; the same as {FULL[3]}: "
        "no pair on the roster, so perhaps copied"
    )
    roster["Pair"] = ["P1", "P2", "P2", "P1", ""]
    found = kit.gradebook(pooled, roster=roster)
    assert found.loc[FULL[0], "remark"].startswith(f"the same as {FULL[3]}: a pair; ")
    assert "no pair on the roster, so perhaps copied" in found.loc[FULL[1], "remark"]
    unpaired = kit.gradebook(pooled, roster=roster.drop(columns="Pair"))
    assert unpaired.loc[FULL[0], "remark"] == f"the same as {FULL[1]}: a pair, or copied"
    assert found.loc[FULL[3], "remark"] == f"credited with what {FULL[0]} handed in, as a pair"
    assert found.loc[FULL[3], ["handed_in", "grade"]].tolist() == ["done", 100]


@pytest.mark.parametrize(
    "columns",
    [
        {"Partner": ["", "", "Abe Gone", "", ""]},
        {"Groups": ["A", "A", "A, G1", "A, G1", "A"]},
        {"Team": ["", "", "7", "7", ""]},
        {"Pair": ["", "7", "7", "7", ""]},
    ],
)
def test_a_partner_who_made_no_hand_in_is_credited_whatever_the_roster_says_it_by(
    tmp_path, columns
):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    roster = pd.DataFrame({"Name": FULL, "Email": EMAILS} | columns)
    found = kit.gradebook(pool(source), roster=roster)
    assert "credited with what" in found.loc["Abe Gone", "remark"]
    assert found["grade"].tolist() == [100] * 5
    roster = pd.DataFrame({"Name": FULL, "Email": EMAILS, "Team": ["", "7", "7", "7", ""]})
    assert kit.gradebook(pool(source), roster=roster)["grade"].isna().tolist()[3]


@pytest.mark.parametrize("sheets", [True, False])
def test_pairs_may_be_numbered_anew_in_each_section(tmp_path, sheets):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    head = ["Name", "Email", "Section", "Pair"]
    rows = [[*ROSTER[n], "AABBB"[n], "11212"[n]] for n in range(5)]
    parts = {"A": [head, *rows[:2]], "B": [head, *rows[2:]]} if sheets else {"C": [head, *rows]}
    roster = put(tmp_path, {"roster.xlsx": workbook(parts)})
    found = kit.gradebook(pool(source), roster=roster)
    assert found["handed_in"].tolist()[3] == "not handed in"
    assert found["section"].tolist() == [*"AABBB"]


def test_two_with_one_pseudonym_and_one_with_two_are_each_one_line(tmp_path):
    given = [
        (FULL[0], EMAILS[0], code("brave otter", ANA)),
        (FULL[1], EMAILS[1], code("brave otter", BEN)),
        (FULL[2], EMAILS[2], CODES[2]),
    ]
    pooled, roster = one_class(tmp_path, given, ROSTER)
    more = code("calm panda", [0, 1, *[MISSING] * 22])
    put(tmp_path, {"late.csv": table(["Your name", "Code"], [FULL[2], FULL[4]], [more, CODES[4]])})
    pooled = pool([tmp_path / "form.csv", tmp_path / "late.csv"])
    found = kit.gradebook(pooled, roster=roster)
    assert len(found) == 5
    assert found["pseudonym"].tolist()[:2] == ["brave otter", "brave otter 2"]
    assert found.loc[FULL[2], ["pseudonym", "posts"]].tolist() == ["calm panda, keen heron", 24]
    assert "handed in under 2 names" in found.loc[FULL[2], "remark"]


# --- Late -----------------------------------------------------------------------------------------


def mail(n, day):
    return (
        f"From: {FULL[n]} <{EMAILS[n]}>\r\nTo: t@x.org\r\nSubject: code\r\n"
        f"Date: Fri, {day:02} Nov 2026 23:30:00 +0000\r\n\r\n{CODES[n]}\r\n"
    )


def dated_zip(days):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for n, day in enumerate(days):
            entry = zipfile.ZipInfo(f"{FULL[n]}/code.txt", (2026, 11, day, 9, 0, 0))
            archive.writestr(entry, CODES[n])
    return data.getvalue()


COME = {
    "a form": {
        "f.csv": table(
            ["Timestamp", "Email", "Code"],
            ["2026/11/27 11:03:00 PM GMT+0", "2026/11/28 12:03:00 AM GMT+0", ""],
            *(EMAILS[:3], CODES[:3]),
        )
    },
    "a form in words": {
        "f.csv": table(
            ["Start time", "Completion time", "Email", "Code"],
            ["11/28/26 9:00:00"] * 3,
            ["11/27/26 23:59:30", "11/28/26 9:03:00", ""],
            *(EMAILS[:3], CODES[:3]),
        )
    },
    "Moodle's worksheet": {
        "m.csv": table(
            ["Identifier", "Full name", "Last modified (submission)", "Online text"],
            ["Participant 1", "Participant 2", "Participant 3"],
            FULL[:3],
            ["Friday, 27 November 2026, 9:03 AM", "Saturday, 28 November 2026, 9:03 AM", "-"],
            CODES[:3],
        )
    },
    "Blackboard": {
        f"W_{LOGINS[n]}_attempt_2026-11-{day}-09-03-00_c.txt": CODES[n]
        for n, day in enumerate((27, 28))
    }
    | {"other/bold yak.txt": CODES[2]},
    "Brightspace": {
        f"4{n}0-50 - {FULL[n]} - Nov {day}, 2026 903 AM/c.txt": CODES[n]
        for n, day in enumerate((27, 28))
    }
    | {"other/bold yak.txt": CODES[2]},
    "Canvas": {
        "c.zip": zip_of(
            {"obrienaaliyah_8_1_text.html": CODES[0], "mllerbjrn_LATE_9_2_text.html": CODES[1]}
        ),
        "rest.txt": CODES[2],
    },
    "mails": {"1.eml": mail(0, 27), "2.eml": mail(1, 28), "rest.txt": CODES[2]},
    "a chat": {
        "chat.txt": "".join(
            f"[{day}/11/2026, 09:03:12] {FULL[n]}: {CODES[n]}\n" for n, day in ((0, 27), (1, 28))
        ),
        "rest.txt": CODES[2],
    },
    "times in a zip": {"z.zip": dated_zip([26, 28, 29])},
    "files of answers": {
        "a/1.jsonl": lines(ANA, name=NAMES[0], file="a").replace("2026-01-01", "2026-11-27"),
        "b/2.jsonl": lines(BEN, name=NAMES[1], file="b").replace("2026-01-01", "2026-11-28"),
        "rest.txt": CODES[2],
    },
}


@pytest.mark.parametrize("files", COME.values(), ids=COME)
def test_who_is_late_is_told_by_whatever_has_a_time_and_else_not_known(tmp_path, files):
    put(tmp_path / "class", {**files, "b/none.txt": ""})
    pooled = pool(tmp_path / "class")
    found = kit.gradebook(pooled, due="2026-11-27 23:59 UTC")["late"]
    assert found[NAMES[:3]].tolist() == ["in time", "late", "time not known"]


@pytest.mark.parametrize(
    ("due", "states"),
    [
        ("2026-11-12 10:00", ["time not known", "late"]),
        ("2026-12-13", ["in time", "in time"]),
        ("2026-10-01", ["late", "late"]),
    ],
)
def test_a_date_that_can_be_read_in_two_ways_makes_nobody_late_who_may_be_in_time(
    tmp_path, due, states
):
    times = ["11/12/2026 09:30:00", "12/11/2026 10:30:00"]
    put(tmp_path, {"f.csv": table(["Timestamp", "E", "Code"], times, EMAILS[:2], CODES[:2])})
    assert kit.gradebook(pool(tmp_path / "f.csv"), due=due)["late"].tolist() == states


@pytest.mark.parametrize(
    ("due", "late"),
    [
        ("2026-11-28 00:30 Europe/Madrid", True),  # 23:30 UTC, and the mail came then
        ("2026-11-28 00:29 Europe/Madrid", True),
        ("2026-11-28 00:30:00 Europe/Madrid", False),
        ("2026-11-27 23:30 UTC", False),
        ("2026-11-27T18:31:00-05:00", False),
        ("2026-11-27", None),
    ],
)
def test_the_time_until_when_may_name_its_zone_and_a_minute_counts_to_its_end(tmp_path, due, late):
    put(tmp_path, {"1.eml": mail(0, 27)})
    state = kit.gradebook(pool(tmp_path / "1.eml"), due=due)["late"].tolist()[0]
    if late is not None:
        assert state == ("late" if late and "00:29" in due else "in time")


def test_who_revises_after_the_time_is_late_and_it_says_that_the_first_was_in_time(tmp_path):
    times = ["2026-11-27 09:00:00", "2026-11-28 09:00:00"]
    both = [code("brave otter", ANA), code("brave otter", ANA, [0, *[MISSING] * 23])]
    put(tmp_path, {"f.csv": table(["Timestamp", "E", "Code"], times, EMAILS[:1] * 2, both)})
    found = kit.gradebook(pool(tmp_path / "f.csv"), due="2026-11-27").loc["brave otter"]
    assert found["late"] == "late"
    assert found["remark"] == "handed in in time, and again later, which counts"


@pytest.mark.parametrize("due", ["soon", "11/12/2026", "2026-11-30 23:59 Europe/Nowhere", ""])
def test_a_time_that_is_none_is_refused_with_one_that_would_work(due):
    with pytest.raises(ValueError, match=r"Give the time such as --due \"2026-11-30 23:59\""):
        kit.gradebook(pool(CODES[0]), due=due)


# --- The grade ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "done", "share", "state"),
    [
        ([0] * 24, 100, 100, "done"),
        ([0] * 12 + [UNSURE] * 12, 100, 100, "done"),
        ([0] * 6 + [MISSING] * 18, 50, 25, "partly"),
    ],
)
def test_the_grade_is_what_was_done_and_never_agreement(tmp_path, first, done, share, state):
    pooled = pool(code("brave otter", first))
    for how, grade in (("done", done), ("share", share)):
        found = kit.gradebook(pooled, grade=how)
        assert found["grade"].tolist() == [grade]
        assert found["handed_in"].tolist() == [state]
        path = kit.gradebook(pooled, tmp_path / how, grade=how, layout="moodle")
        head, row = cells(path)
        assert float(row[head.index("Grade")]) == grade
    turned = [1 - n if n >= 0 else n for n in first]
    assert kit.gradebook(pool(code("brave otter", turned)))["grade"].tolist() == [done]
    with pytest.raises(ValueError, match="Agreement with the key is no grade"):
        kit.gradebook(pooled, grade="agreement")


@pytest.mark.parametrize(
    ("enough", "grades"), [(None, [100, 50, 50]), (16, [100, 100, 50]), (8, [100, 100, 100])]
)
def test_so_many_posts_are_enough_as_were_asked_for(tmp_path, capsys, enough, grades):
    given = [
        code(n, [0] * k + [MISSING] * (24 - k)) for n, k in zip(NAMES, (24, 16, 8), strict=False)
    ]
    found = kit.gradebook(pool(given), enough=enough)
    assert found["grade"][NAMES[:3]].tolist() == grades
    more = [] if enough is None else ["--enough", str(enough)]
    assert cli.main(["pool", *given, "--gradebook", str(tmp_path / "g.csv"), *more]) == 0
    assert ("--enough 16" in capsys.readouterr().out) == (enough is None)
    assert cli.main(["pool", *given, "--enough", "0"]) == 2


def test_the_grade_is_over_all_activities_and_the_forms_of_a_check_are_one(tmp_path):
    from class_checks import learner, with_form

    for form in "ab":
        learner(tmp_path / form, with_form(form)[0], occasions=("before",))
    found = kit.gradebook(pool(tmp_path))
    assert found["activities"].tolist() == [1, 1]
    assert len({*found["grade"]}) == 1
    pooled = pool([*map(str, CODES[:2]), code("brave otter", ANA)])
    other = code(NAMES[1], [0] * 24, activity=next(a for a in _others() if len(a.marks) == 24))
    found = kit.gradebook(pool([CODES[0], CODES[1], other]))
    assert found["grade"].to_dict() == {NAMES[0]: 50, NAMES[1]: 100}
    assert found["handed_in"].to_dict() == {NAMES[0]: "partly", NAMES[1]: "done"}
    assert pooled.taken["coder"].nunique() == 2


def _others():
    from kit.classroom.catalogue import Catalogue

    return [a for a in Catalogue().assignments.values() if a.name != ACTIVITY.name]


# --- The command, and who may read what -----------------------------------------------------------


def test_the_command_says_counts_and_the_files_say_names_but_no_report_does(tmp_path, capsys):
    source, roster = files(tmp_path, "form.csv", "list.xlsx")
    spoilt = put(tmp_path, {"spoilt.txt": CODES[3][:-3] + "000"})
    out = {name: tmp_path / f"out-{name}" for name in ("gradebook", "account", "table", "report")}
    command = ["pool", str(source), str(spoilt), "--roster", str(roster), "--due", "2026-11-26"]
    command += [part for name, path in out.items() for part in (f"--{name}", str(path))]
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    assert "Enrolled by roster-list.xlsx: 5 people. 4 handed in, 1 did not; a gradebook" in said
    assert "Found by: account 4." in said
    assert "Late, after 2026-11-26 23:59, UTC" in said
    assert ": 4 people." in said
    assert "is no grade: the key is one careful reading" in said
    public = said + out["table"].read_text("utf-8") + out["report"].read_text("utf-8")
    assert not [name for name in (*FULL, *LAST, *EMAILS) if name in public]
    assert "O'Brien" in out["gradebook"].read_text("utf-8")
    rows = pd.read_csv(out["account"], dtype=str, keep_default_na=False)
    counts = rows["what"].value_counts().to_dict()
    assert counts == {"counts": 4, "late": 4, "absent": 1, "refused": 1, "passed over": 1}
    absent = rows[rows["what"] == "absent"].iloc[0]
    assert [absent["name"], absent["source"], absent["place"]] == [
        *("Abe Gone", "roster-list.xlsx", "row 7")
    ]
    assert rows[rows["what"] == "counts"]["name"].tolist() == [FULL[n] for n in HERE]
    assert all(rows[rows["what"] == "refused"]["reason"])
    assert FULL[0] not in report(pool(source))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--gradebook", "ROSTER", "--replace"], "is to be read and to be written"),
        (["--gradebook", "SOURCE", "--replace"], "is to be read and to be written"),
        (["--due", "tomorrow"], "is no date that can be read"),
        (["--roster-column", "name"], "names no column"),
        (["--roster-column", "name=Who"], "The roster has no column 'Who'. It has: "),
        (["--roster-column", "nam=Name"], "is one of name, first, last"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_written(tmp_path, capsys, options, said):
    source, roster = files(tmp_path, "form.csv", "list.xlsx")
    before = {path: path.read_bytes() for path in (source, roster)}
    options = [{"ROSTER": str(roster), "SOURCE": str(source)}.get(each, each) for each in options]
    assert cli.main(["pool", str(source), "--roster", str(roster), *options]) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    "roster",
    [
        *("", "1,2\n3,4\n", b"\x89PNG\r\n\x1a\n\0\0\0\0", "Score,Grade\n1.5,2\n", "@\n@\n"),
        *('[{"name": "Ana Ray"}]', 'Name,Email\n"Ana Ray,a@x.org\nBen Li,b@x.org\nC D,c@x.org\n'),
    ],
)
def test_a_roster_of_nobody_is_refused_in_two_sentences(tmp_path, roster):
    path = put(tmp_path, {"roster.csv": roster})
    with pytest.raises(ValueError, match=r"\. [A-Z].*\."):
        kit.gradebook(pool(CODES[0]), roster=path)


@pytest.mark.parametrize(
    "roster",
    [
        "; ".join(f"{name} <{email}>" for name, email in ROSTER),
        "\r".join(["Name;E-Mail", *(f"{name};{email}" for name, email in ROSTER)]),
        "<table>" + "".join(f"<tr><td>{n}</td><td>{e}</td></tr>" for n, e in ROSTER) + "</table>",
        "Teilnehmende\n\n" + "\n".join(f"{n}\t{e}" for n, e in ROSTER),
        "\n".join(EMAILS),
    ],
)
def test_lists_as_they_are_copied_and_saved_are_rosters_too(tmp_path, roster):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    path = put(tmp_path, {"list.txt": roster.encode("cp1252")})
    found = kit.gradebook(pool(source), roster=path)
    assert list(found.index) in (FULL, EMAILS)
    assert found["found_by"].tolist() == ["account"] * 3 + ["", "account"]


def test_a_column_that_is_not_found_can_be_named(tmp_path):
    source, _ = files(tmp_path, "names.csv", "names.txt")
    roster = pd.DataFrame(
        {"Guardian's name": ["Some One"] * 5, "X": FULL, "Stamgruppe": [*"AABBB"]}
    )
    found = kit.gradebook(
        pool(source), roster=roster, columns={"name": "x", "section": "stamgruppe"}
    )
    assert list(found.index) == FULL
    assert found["section"].tolist() == [*"AABBB"]


def test_no_cell_from_a_roster_can_act_as_a_formula(tmp_path):
    risky = '=HYPERLINK("http://x","y")'
    roster = pd.DataFrame({"Name": [risky, "Ana Ray"], "Username": ["+1", "aray"]})
    for layout in ("canvas", "moodle", "blackboard", "brightspace", "plain"):
        path = kit.gradebook(
            pool(CODES[0]),
            tmp_path / layout,
            roster=roster,
            layout=layout,
            match=tmp_path / "n.csv",
        )
        for each in (path, tmp_path / "n.csv"):
            assert not [c for row in cells(each) for c in row if c[:1] in tuple("=+@")]


# --- What a class made of the guide ---------------------------------------------------------------


def canvas_zip(names, late=()):
    """Return a zip of Canvas's: by shortened name, with the numbers that Canvas gives."""
    return zip_of(
        {
            f"{name}_{'LATE_' if name in late else ''}{8000 + n}_{n}_text.html": CODES[n]
            for n, name in enumerate(names)
        }
    )


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("müllerbjörn", "Björn Müller"),
        ("mu\u0308llerbjo\u0308rn", "Björn Müller"),
        ("mullerbjorn", "Björn Müller"),
        ("yılmazesra", "Esra Yılmaz"),
        ("yilmazesra", "Esra Yılmaz"),
        ("novákovápetra", "Petra Nováková"),
        ("garcíalópezdolores", "Dolores García-López"),
        ("wojciktomasz", "Tomasz Wójcik"),
    ],
)
def test_a_name_in_one_word_is_found_with_accents_and_without(tmp_path, written, name):
    put(tmp_path, {"c.zip": canvas_zip([written])})
    roster = pd.DataFrame({"Name": [name, "Ana Ray"], "Email": ["x@x.org", "ana@x.org"]})
    found = kit.gradebook(pool(tmp_path / "c.zip"), roster=roster)
    assert found["pseudonym"].tolist() == [NAMES[0], ""]


def test_a_name_given_twice_credits_neither_and_both_rows_are_named(tmp_path):
    source, roster = files(tmp_path, "codes.txt", "names.txt")
    names = tmp_path / "names.csv"
    kit.gradebook(pool(source), roster=roster, match=names)
    fill(names, {NAMES[0]: FULL[0], NAMES[1]: FULL[0].upper(), NAMES[2]: FULL[2]})
    twice = sorted(n for n, row in enumerate(cells(names), 1) if row[0] in NAMES[:2])
    with pytest.warns(UserWarning, match=f"rows {twice[0]} and {twice[1]}: both say"):
        found = kit.gradebook(pool(source), roster=roster, match=names)
    assert found["pseudonym"][FULL[:3]].tolist() == ["", "", NAMES[2]]
    assert {*found["pseudonym"][""]} == {NAMES[0], NAMES[1], NAMES[4]}


@pytest.mark.parametrize("enrolled", [True, False])
def test_who_was_found_by_an_account_is_not_found_a_second_time_by_the_list(tmp_path, enrolled):
    put(tmp_path, {"c.zip": canvas_zip(["obrienaaliyah", "somebodyelse"])})
    roster = {"Student": LAST, "ID": [8000, *range(70, 74)]}
    pooled, names = pool(tmp_path / "c.zip"), tmp_path / "names.csv"
    put(tmp_path, {"names.csv": table(["pseudonym", "name"], [*NAMES[:2]], [FULL[0]] * 2)})
    with pytest.warns(UserWarning, match="credited"):
        path = kit.gradebook(
            pooled,
            tmp_path / "g.csv",
            roster=pd.DataFrame(roster) if enrolled else None,
            match=names,
            layout="canvas",
        )
    _, _, *rows = cells(path)
    assert [row[0] for row in rows if row[1] == "8001"] == ["somebodyelse"]
    assert len([row for row in rows if row[0] in (FULL[0], LAST[0])]) == int(enrolled)


def test_one_who_used_two_names_for_different_activities_is_still_one_line(tmp_path):
    other = code(NAMES[1], [0] * 24, activity=next(a for a in _others() if len(a.marks) == 24))
    put(tmp_path, {"names.csv": table(["pseudonym", "name"], [*NAMES[:2]], [FULL[0]] * 2)})
    roster = pd.DataFrame({"Name": FULL})
    found = kit.gradebook(pool([CODES[0], other]), roster=roster, match=tmp_path / "names.csv")
    assert found.loc[FULL[0], ["activities", "handed_in"]].tolist() == [2, "done"]


def test_a_platforms_number_is_given_to_nobody_but_its_owner_in_a_pair(tmp_path):
    put(tmp_path, {"c.zip": canvas_zip(["obrienaaliyah"])})
    pair = [f"{FULL[0]}; {FULL[1]}"]
    put(tmp_path, {"names.csv": table(["pseudonym", "name"], NAMES[:1], pair)})
    path = kit.gradebook(
        pool(tmp_path / "c.zip"),
        tmp_path / "g.csv",
        roster=pd.DataFrame({"Name": FULL[:2]}),
        match=tmp_path / "names.csv",
    )
    assert [row[1] for row in cells(path)[2:]] == ["8000", ""]


def test_a_row_that_names_another_than_the_platform_passes_no_number_on(tmp_path):
    put(tmp_path, {"c.zip": canvas_zip(SQUASHED[:2])})
    put(tmp_path, {"names.csv": table(["pseudonym", "name"], NAMES[:2], [FULL[1], FULL[0]])})
    with pytest.warns(UserWarning, match="it says .* though .* handed this in") as told:
        path = kit.gradebook(
            pool(tmp_path / "c.zip"),
            tmp_path / "g.csv",
            roster=pd.DataFrame({"Name": FULL[:2]}),
            match=tmp_path / "names.csv",
        )
    assert {str(each.message)[:18] for each in told} == {"names.csv, row 2: ", "names.csv, row 3: "}
    rows = cells(path)[2:]
    assert [row[1] for row in rows] == ["", ""]
    assert [row[-1] for row in rows] == [NAMES[1], NAMES[0]]


def test_where_the_numbers_differ_a_name_is_a_guess_and_the_course_is_asked_for(tmp_path, capsys):
    put(tmp_path, {"c.zip": canvas_zip(SQUASHED)})
    ids = [9000 + n for n in range(5)]
    columns = [LAST, ids, LOGINS, ["A"] * 5]
    put(tmp_path, {"r.csv": table(["Student", "ID", "SIS Login ID", "Section"], *columns)})
    source, roster, names = (str(tmp_path / name) for name in ("c.zip", "r.csv", "n.csv"))
    assert cli.main(["pool", source, "--roster", roster, "--match", names]) == 0
    said = capsys.readouterr().out
    assert said.index("Is r.csv the roster of another course?") < said.index("Enrolled by")
    assert "0 handed in, 5 did not" in said
    listed = {row[0]: row[5:7] for row in cells(tmp_path / "n.csv")[1:]}
    assert listed[NAMES[0]] == [FULL[0], "unsure: the number is 8000 here, and 9000 on the roster"]


def test_somebody_in_no_group_is_told_and_can_be_left_out(tmp_path, capsys):
    source, _ = files(tmp_path, "form.csv", "names.txt")
    groups = ["A", "A", "B", "B", "B", ""]
    columns = [[*FULL, "Ada Teacher"], [*EMAILS, "ada@uni.example"], groups]
    roster = put(tmp_path, {"r.csv": table(["Name", "Email", "Section"], *columns)})
    names = tmp_path / "names.csv"
    command = ["pool", str(source), "--roster", str(roster), "--match", str(names)]
    assert cli.main(command) == 0
    assert "In no section or group, unlike the others: 1 person (row 7" in capsys.readouterr().out
    row = cells(names)[1]
    assert [row[0].strip("'"), row[5]] == ["-", "Ada Teacher"]
    fill(names, {row[0]: "yes"})
    assert cli.main(command) == 0
    assert "5 people. 4 handed in" in capsys.readouterr().out
    assert list(kit.gradebook(pool(source), roster=roster, match=names).index) == FULL


def test_the_days_of_the_hand_ins_are_told_and_each_ones_time_is_a_column(tmp_path, capsys):
    put(tmp_path, {"1.eml": mail(0, 27), "2.eml": mail(1, 28), "c.txt": CODES[2]})
    book, account = tmp_path / "g.csv", tmp_path / "a.csv"
    sources = [str(tmp_path / name) for name in ("1.eml", "2.eml", "c.txt")]
    written = ["--gradebook", str(book), "--layout", "Plain", "--account", str(account)]
    assert cli.main(["pool", *sources, "--due", "2026-11-29 12:00 UTC", *written]) == 0
    said = capsys.readouterr().out
    assert "Handed in from 27 to 28 November 2026 (by UTC)." in said
    assert ("lies after every hand-in" in said) or ("still to come" in said)
    head, *rows = cells(book)
    times = [row[head.index("Handed in at (UTC)")] for row in rows]
    assert times == ["2026-11-27 23:30", "2026-11-28 23:30", ""]
    told = pd.read_csv(account, dtype=str, keep_default_na=False)
    assert {*times} <= {*told["time of hand-in"]}
    assert cli.main(["pool", *sources, "--due", "2026-11-02", *written, "--replace"]) == 0
    assert "lies before every hand-in" in capsys.readouterr().out
    assert cli.main(["pool", *sources, "--due", "2199-01-01", *written, "--replace"]) == 0
    said = capsys.readouterr().out
    assert "still to come" in said
    assert "by the clock of this computer; --due may name a zone" in said


def test_canvas_mark_is_never_told_as_late_by_another_date(tmp_path, capsys):
    put(tmp_path, {"c.zip": canvas_zip(SQUASHED, late=SQUASHED[:1])})
    account = tmp_path / "a.csv"
    command = ["pool", str(tmp_path / "c.zip"), "--due", "2026-01-01", "--account", str(account)]
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    assert "Late as Canvas marked it, by the date that is set there: 1 person." in said
    told = pd.read_csv(account, dtype=str, keep_default_na=False).query("what == 'late'")
    assert told["reason"].tolist() == ["Canvas marked it as late, by the date that is set there."]


def test_moodles_zip_has_no_times_and_it_says_which_file_has(tmp_path, capsys):
    source, roster = files(tmp_path, "moodle.zip", "moodle-participants.csv")
    assert cli.main(["pool", str(source), "--roster", str(roster), "--due", "2026-01-01"]) == 0
    assert (
        "The zip that Moodle makes has no times. Its grading worksheet" in capsys.readouterr().out
    )


def test_two_of_one_real_name_are_asked_for_by_address(tmp_path):
    roster = pd.DataFrame({"Name": ["Jo Weber"] * 2, "Email": ["a@x.org", "b@x.org"]})
    put(tmp_path, {"n.csv": table(["pseudonym", "name"], NAMES[:1], ["Jo Weber"])})
    with pytest.warns(UserWarning, match=r"2 on the roster are called 'Jo Weber' .* the address"):
        kit.gradebook(pool(CODES[0]), roster=roster, match=tmp_path / "n.csv")


def test_a_pseudonym_of_two_is_remarked_on_both_rows(tmp_path):
    codes = [code("brave otter", ANA), code("brave otter", BEN)]
    pooled, roster = one_class(
        tmp_path, [(FULL[n], EMAILS[n], each) for n, each in enumerate(codes)], ROSTER
    )
    found = kit.gradebook(pooled, roster=roster)
    for n, other in ((0, 1), (1, 0)):
        assert f"{FULL[other]} is brave otter" in found.loc[FULL[n], "remark"]


def test_a_partner_who_perhaps_handed_in_is_told(tmp_path):
    same = code("brave otter", ANA)
    given = [(FULL[0], EMAILS[0], same), ("Xy Zett", "xy@x.org", same)]
    pooled, _ = one_class(tmp_path, given, ROSTER)
    roster = pd.DataFrame({"Name": FULL, "Email": EMAILS, "Pair": ["1", "1", "", "", ""]})
    remark = kit.gradebook(pooled, roster=roster).loc[FULL[1], "remark"]
    assert "credited with" in remark
    assert "perhaps handed in as brave otter 2" in remark


def test_a_gradebook_called_xlsx_is_a_workbook_and_other_sheets_are_refused(tmp_path, capsys):
    path = kit.gradebook(pool(CODES[:2]), tmp_path / "g.xlsx", layout="plain")
    assert pd.read_excel(path)["Grade (done)"].tolist() == [100, 100]
    assert cli.main(["pool", CODES[0], "--gradebook", str(tmp_path / "g.ods")]) == 2
    assert "which every platform imports" in capsys.readouterr().err


def test_without_openpyxl_a_workbook_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ValueError, match=r"openpyxl, .*\. Give it a name that ends in \.csv"):
        kit.gradebook(pool(CODES[0]), tmp_path / "g.xlsx")


def test_the_grade_is_said_to_be_a_mean_and_a_layout_that_lacks_numbers_why(tmp_path, capsys):
    other = code(NAMES[0], [0] * 24, activity=next(a for a in _others() if len(a.marks) == 24))
    path, names = tmp_path / "g.csv", tmp_path / "n.csv"
    put(tmp_path, {"f.csv": table(["Your name", "Code"], FULL[:1] * 2, [CODES[0], other])})
    put(tmp_path, {"r.csv": table(["Name"], FULL)})
    source, roster = str(tmp_path / "f.csv"), str(tmp_path / "r.csv")
    command = ["pool", source, "--roster", roster, "--gradebook", str(path), "--match", str(names)]
    assert cli.main([*command, "--layout", "Canvas"]) == 0
    said = capsys.readouterr().out
    assert "the mean over 2 activities of what was done" in said
    assert "neither the roster nor what was handed in says it" in said
    assert "not needed, and not written: everybody was found" in said
    assert not names.exists()
