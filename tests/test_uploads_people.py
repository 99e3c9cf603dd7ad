"""Whose a hand-in is: by the columns of a form, and by the names of files and folders."""

import pytest
from class_files import (
    CASES,
    CODES,
    EMAILS,
    NAMES,
    ONE_NAME,
    PEOPLE,
    accounts,
    put,
    table,
    taken,
    zip_of,
)

from kit.classroom.catalogue import Catalogue
from kit.classroom.inbox import hand_ins
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.classroom.uploads import Uploads
from kit.judging.pseudonyms import words

TEACHER, OTHERS = ["t@uni.example"] * 6, EMAILS[1:] + EMAILS[:1]


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        (["Form owner", "Mail"], [TEACHER, EMAILS]),
        (["Address 1", "Address 2"], [TEACHER, EMAILS]),
        (["Email of partner", "Email"], [OTHERS, EMAILS]),
        (["E-Mail deiner Partnerin", "Deine E-Mail-Adresse"], [OTHERS, EMAILS]),
        (["Correo del compañero", "Correo electrónico"], [OTHERS, EMAILS]),
        (["Supervisor", "Who"], [[f"a{n % 2}@uni.example" for n in range(6)], EMAILS]),
        (["Class", "Date", "Email"], [["7b"] * 6, ["2026-11-27"] * 6, EMAILS]),
        (["From"], [[f'"{p}" <{e.upper()}>' for p, e in zip(PEOPLE, EMAILS, strict=True)]]),
        (["From"], [[f"{e} ({p})" for p, e in zip(PEOPLE, EMAILS, strict=True)]]),
    ],
)
def test_the_address_that_tells_people_apart_is_the_account(tmp_path, heading, columns):
    text = table([*heading, "Code"], *columns, ONE_NAME)
    pooled = pool(put(tmp_path, {"form.csv": text}))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused.empty


@pytest.mark.parametrize(
    "address", ["o'brien{}@uni.example", "bjö.rn{}@schüle.example", "a{}+x@a.b.uni.example"]
)
def test_an_address_may_have_signs_and_letters_of_all_kinds(tmp_path, address):
    emails = [address.format(n) for n in range(6)]
    pooled = pool(put(tmp_path, {"form.csv": table(["E-mail", "Code"], emails, ONE_NAME)}))
    assert sorted(accounts(pooled)) == sorted(emails)


@pytest.mark.parametrize("heading", ["Email", "Group name", "Date", "Teacher", "Partner's name"])
def test_a_column_that_does_not_tell_people_apart_is_no_account(tmp_path, heading):
    column = {
        "Email": TEACHER,
        "Group name": ["A", "B"] * 3,
        "Date": [f"2026-11-1{n}" for n in range(6)],
        "Teacher": ["Mr Bell"] * 6,
        "Partner's name": PEOPLE[1:] + PEOPLE[:1],
    }[heading]
    pooled = pool(put(tmp_path, {"form.csv": table([heading, "Code"], column, CODES)}))
    assert sorted(pooled.sheet().coders) == sorted(NAMES)
    assert not any(accounts(pooled))


@pytest.mark.parametrize(
    "heading",
    [
        *("Your full name", "What is your name?", "Vor- und Nachname", "Nom et prénom", "Naam"),
        *("Nombre y apellidos", "Nome completo", "Imię i nazwisko", "Adı Soyadı", "ФИО", "氏名"),
        *("이름", "Wie heißt du?"),
    ],
)
def test_where_there_is_no_address_the_name_is_the_account_and_nobody_else_sees_it(
    tmp_path, heading
):
    pooled = pool(put(tmp_path, {"form.csv": table([heading, "Code"], PEOPLE, ONE_NAME)}))
    assert len({*accounts(pooled)}) == taken(pooled) == 6
    assert all(coder.startswith("brave otter") for coder in pooled.sheet().coders)
    shown = str(pooled) + str.__str__(report(pooled)) + pooled.judgements.to_csv()
    assert not [name for name in PEOPLE if name in shown]


def test_a_name_is_the_same_however_it_is_written(tmp_path):
    names = [
        "Björn Müller",
        "Bjo\u0308rn  Mu\u0308ller",
        "müller, björn",
        "O'Brien",
        "o’brien",
        "x",
    ]
    codes = [*ONE_NAME[:1] * 3, *ONE_NAME[1:2] * 2, ONE_NAME[2]]
    pooled = pool(put(tmp_path, {"form.csv": table(["Name", "Code"], names, codes)}))
    assert taken(pooled) == 3


def test_first_and_last_names_in_two_columns_are_one_name(tmp_path):
    last = [name.split()[-1] for name in PEOPLE]
    text = table(["Nachname", "Vorname", "Code"], last, ["Ana"] * 6, ONE_NAME)
    pooled = pool(put(tmp_path, {"form.csv": text}))
    assert sorted(accounts(pooled)) == sorted(f"ana {name}".lower() for name in last)


@pytest.mark.parametrize(
    "path",
    [
        "{person}_8800{n}_assignsubmission_file_/code.txt",
        "{person}_8800{n}_assignsubmission_file_code.txt",
        "Teilnehmer_8800{n}_assignsubmission_file_/code.txt",
        "{person}_8800{n}_entrega_archivo_/code.txt",
        "4100{n}-5000 - {person} - Nov 27, 2026 903 AM/code.txt",
        "4100{n}-5000 - {person} - 27. November 2026 0903/code.txt",
        "4100{n}-5000 - {person} - 27 nov. 2026 09 h 03/code.txt",
        "4100{n}-5000 - {person}- Nov 27, 2026 903 AM - code.txt",
        "{person} - Nov 27, 2026 903 AM/code.txt",
        "Codes_user{n}_attempt_2026-11-27-09-03-00_code.txt",
        "Week_3_Codes_a{n}_ray_Versuch_2026-11-27-09-03-00_code.txt",
        "o'brien_4100{n}_900{n}_code.txt",
        "müller_LATE_4100{n}_900{n}_code-1.txt",
        "garca-lpez_4100{n}_text.html",
        "obrien_4100{n}_question_77_900{n}_code.txt",
        "anon_xY{n}bc_900{n}_code.txt",
        "Week 3 - {person}.txt",
        "{person} - Week 3/code.txt",
        "Submitted files/{person}/Week 3/Version 1/code.txt",
        "class/{person}/my-answers/code.txt",
    ],
)
@pytest.mark.parametrize("packed", [True, False])
def test_what_a_platform_calls_a_file_or_folder_says_whose_it_is(tmp_path, path, packed):
    files = {path.format(n=n, person=person): ONE_NAME[n] for n, person in enumerate(PEOPLE)}
    pooled = pool(put(tmp_path, {"all.zip": zip_of(files)} if packed else files))
    assert len({*accounts(pooled)}) == taken(pooled) == 6
    assert pooled.refused.empty


@pytest.mark.parametrize(
    "paths",
    [
        ["monday/code.txt", "friday/code.txt"],
        ["Week One/code.txt", "Week Two/code.txt"],
        ["code - 1.txt", "code - 2.txt"],
    ],
)
def test_folders_that_are_no_people_do_not_make_two_of_one(tmp_path, paths):
    pooled = pool(put(tmp_path, dict.fromkeys(paths, ONE_NAME[0])))
    assert taken(pooled) == 1
    assert accounts(pooled) == [""]


@pytest.mark.parametrize("name", ["all_12_34_codes.txt", "form_12_34_x.csv"])
def test_a_list_of_many_peoples_codes_is_nobodys_own(tmp_path, name):
    pooled = pool(put(tmp_path, {name: "\n".join(["Code", *CODES])}))
    assert accounts(pooled) == [""] * 6


def test_a_zip_in_somebodys_folder_is_theirs(tmp_path):
    files = {
        f"4100{n}-5000 - {person} - Nov 27, 2026 903 AM/code.zip": zip_of({"x.txt": ONE_NAME[n]})
        for n, person in enumerate(PEOPLE)
    }
    assert sorted(accounts(pool(put(tmp_path, files)))) == [f"4100{n}" for n in range(6)]


def test_what_platforms_add_by_themselves_is_passed_over(tmp_path):
    note = "Name: {} (user{})\nAssignment: Codes\n\nFiles:\n\tOriginal filename: code.txt\n"
    stem = "Codes_user{}_attempt_2026-11-27-09-03-00"
    files = {"index.html": "<html><body>Folder Submissions</body></html>", "~$x.docx": "x"}
    for n, person in enumerate(PEOPLE):
        files[f"{stem.format(n)}.txt"] = note.format(person, n)
        files[f"{stem.format(n)}_code.txt"] = ONE_NAME[n]
    pooled = pool(put(tmp_path, {"all.zip": zip_of(files)}))
    assert sorted(accounts(pooled)) == [f"user{n}" for n in range(6)]
    assert pooled.refused.empty
    assert "6 notes that a platform adds by itself" in str(pooled)


@pytest.mark.parametrize(
    ("case", "platform", "people", "accounts_known"),
    [
        ("msforms_F3.xlsx", "email", 5, 5),
        ("owner.csv", "email", 5, 5),
        ("semi3.csv", "email", 2, 2),
        ("google-noemail.csv", "name", 27, 27),
        ("brightspace.zip", "brightspace", 27, 27),
        ("moodle.zip", "moodle", 27, 27),
        ("moodle-worksheet.csv", "moodle", 27, 27),
        ("canvas-docx.zip", "canvas", 5, 5),
        ("canvas-pairs.zip", "canvas", 8, 8),
        ("two-sections.xlsx", "email", 27, 27),
        ("excel-text-to-columns.csv", "name", 27, 27),
        ("mail.eml", "email", 1, 1),
        ("telegram-one.json", "name", 1, 1),
        ("code.docx", "", 1, 1),
    ],
)
def test_everybody_in_a_real_export_is_there_with_an_account(
    case, platform, people, accounts_known
):
    if case == "canvas-docx.zip":
        pytest.importorskip("striprtf")
    uploads, catalogue = Uploads(), Catalogue()
    found = [
        one for piece in uploads.pieces(CASES / case) for one in hand_ins(piece, catalogue, uploads)
    ]
    own = [one for one in found if one.activity == "direction-a"]
    assert len(own) == people
    assert {one.lms[0] for one in own} == {platform}
    assert len({one.lms[1] for one in own}) == accounts_known
    adjectives, animals = words()
    made_up = {f"{adjective} {animal}" for adjective in adjectives for animal in animals}
    assert {one.coder for one in found} <= made_up


def test_a_pairs_code_comes_with_both_names():
    uploads, catalogue = Uploads(), Catalogue()
    pieces = uploads.pieces(CASES / "canvas-pairs.zip")
    found = [one for piece in pieces for one in hand_ins(piece, catalogue, uploads)]
    assert [(one.coder, one.person) for one in found[:2]] == [
        ("digital eland", "o'brien"),
        ("digital eland", "mller"),
    ]
    assert found[0].code == found[1].code


HAPPENS = ["2026-11-27 10:00:00"] * 6
NUMBERED = [f"20230{n}" for n in range(6)]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Student No.", NUMBERED),
        ("Matriculation no.", NUMBERED),
        ("学生番号", NUMBERED),
        ("Your university login", [f"ab{n}cd" for n in range(6)]),
        ("group_a/Your_name", PEOPLE),
        ("Wie heißt du?", ["Aaliyah", "Björn", "Chidi", "Anne", "Zoë", "Li"]),
    ],
)
def test_a_question_after_a_number_or_a_name_tells_people_apart(tmp_path, heading, cells):
    text = table(["Timestamp", heading, "Code"], HAPPENS, cells, ONE_NAME)
    assert len(set(accounts(pool(put(tmp_path, {"f.csv": text}))))) == 6


@pytest.mark.parametrize("heading", ["Response ID", "Submission ID", "IP address", "Rating"])
def test_a_number_of_a_row_is_nobody(tmp_path, heading):
    text = table(["Timestamp", heading, "Code"], HAPPENS, NUMBERED, ONE_NAME)
    assert not any(accounts(pool(put(tmp_path, {"f.csv": text}))))


@pytest.mark.parametrize(
    "above",
    [
        "Poll Report\nReport Generated:,27/11/2026 10:00\nTopic,ID,Start\n#,Name,Mail,When,Code\n",
        "#,Name,Mail,When,Code\n,,,,Open-Ended Response\n",
    ],
)
def test_titles_and_questions_around_the_heading_are_nobodys_answers(tmp_path, above):
    rows = zip("123456", PEOPLE, EMAILS, HAPPENS, ONE_NAME, strict=True)
    pooled = pool(put(tmp_path, {"f.csv": above + "\n".join(map(",".join, rows))}))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused.empty


@pytest.mark.parametrize(
    "path",
    [
        *("{name}.txt", "code_{under}.txt", "{under}_direction-a.txt", "{email}.txt"),
        *("1234{n}_{under}_code.txt", "{under}-code ({n}).txt", "{email}/code.txt"),
        "Week 3/{last}, {first}(s{n})/Submission attachment(s)/code.txt",
        *("{last}, {first} - 100{n}/Revision 1/code.txt", "Week 3\\{name}\\code.txt"),
    ],
)
def test_names_of_files_say_whose_they_are(tmp_path, path):
    files = {}
    for n, (name, email, code) in enumerate(zip(PEOPLE, EMAILS, ONE_NAME, strict=True)):
        first, _, last = name.partition(" ")
        said = {"under": name.replace(" ", "_"), "first": first, "last": last}
        files[path.format(n=n, name=name, email=email, **said)] = code
    pooled = pool(put(tmp_path, {"all.zip": zip_of(files)}))
    assert taken(pooled) == len(set(accounts(pooled))) == 6


def test_a_zip_that_somebody_handed_in_is_theirs_whatever_its_files_are_called(tmp_path):
    inner = {
        f"{person}_8800{n}_assignsubmission_file_/my-answers.zip": zip_of(
            {"Ben Li_99999_assignsubmission_file_/code.txt": ONE_NAME[n], "__MACOSX/._x": "x"}
        )
        for n, person in enumerate(PEOPLE)
    }
    deeper = {"deep.zip": zip_of({"x.txt": ONE_NAME[0]})}
    inner["Ana Ray_88009_assignsubmission_file_/my-answers.zip"] = zip_of(deeper)
    pooled = pool(put(tmp_path, {"all.zip": zip_of(inner)}))
    assert sorted(accounts(pooled)) == [f"8800{n}" for n in range(6)]
    assert "zip inside a zip" in pooled.refused["reason"].item()
