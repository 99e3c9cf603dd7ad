"""The class of 28 as forms and learning platforms export it, each in the shape of its own files."""

import csv
import io
from html import escape

import openpyxl
from class_packing import long_date, packed, standing

# --- Forms ----------------------------------------------------------------------------------------


def google_forms(made, folder):
    """A zip with a CSV in which every cell is quoted, and a question for each activity."""
    names = list(made.handed_in[0].desk.codes)
    heading = [
        *("Timestamp", "Email Address", "Your full name"),
        *(f"Paste your code for {name}" for name in names),
        "Anything you want to say?",
    ]
    rows = [
        [
            f"{one.at:%Y/%m/%d} {one.at.hour % 12 or 12}:{one.at:%M:%S %p} GMT",
            *(one.person.email, one.person.name),
            *(one.codes[n] if n < len(one.codes) else "" for n in range(len(names))),
            "thanks!" if number % 5 == 0 else "",
        ]
        for number, one in enumerate(made.handed_in)
    ]
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([heading, *rows])
    return packed(folder / "Codes of week 1.csv.zip", {"Codes of week 1.csv": text.getvalue()})


def google_sheets(made, folder):
    """The sheet behind a form as CSV, which somebody has sorted: the newest first."""
    rows = [
        [
            f"{one.at.month}/{one.at.day}/{one.at:%Y %H:%M:%S}",
            one.person.email,
            "\n".join(one.codes),
        ]
        for one in reversed(made.handed_in)
    ]
    path = folder / "Codes of week 1 (Responses) - Form Responses 1.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Timestamp", "Email Address", "All of your codes"], *rows])
    return path


def microsoft_forms(made, folder):
    """A workbook with the answers of both sections, a sheet each, times as Excel has them."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for section in "AB":
        sheet = book.create_sheet(f"Section {section}")
        heading = ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"]
        sheet.append([*heading, "Paste all of your codes here"])
        own = [one for one in made.handed_in if one.person.section == section]
        for number, one in enumerate(own, 1):
            done = one.at.replace(tzinfo=None)
            begun = done.replace(minute=0, second=0)
            sheet.append(
                [number, begun, done, one.person.email, one.person.name, None, "\n".join(one.codes)]
            )
    path = folder / "Codes of week 1.xlsx"
    book.save(path)
    return path


# --- Learning platforms ---------------------------------------------------------------------------


def moodle_number(person):
    return str(84_000 + person.number)


def moodle_text(made, folder):
    """The zip of *Download all submissions*, of online texts."""
    return packed(
        folder / "SMD101-Codes of week 1-8123.zip",
        {
            f"{one.person.name}_{moodle_number(one.person)}_assignsubmission_onlinetext/"
            "onlinetext.html": _moodle_page(one.codes)
            for one in standing(made)
        },
    )


def moodle_files(made, folder):
    """The zip of files, where everybody handed in the folder of answers as a zip."""
    return packed(
        folder / "SMD101-Answers of week 1-8124.zip",
        {
            f"{one.person.name}_{moodle_number(one.person)}_assignsubmission_file/my-answers.zip": (
                packed(
                    folder / "my-answers.zip",
                    {f"my-answers/{name}": data for name, data in one.files.items()},
                ).read_bytes()
            )
            for one in standing(made)
        },
    )


def moodle_worksheet(made, folder):
    """The offline grading worksheet, in which the absent have a row as well."""
    came = {one.person: one for one in standing(made)}
    heading = (
        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
        "Last modified (submission),Online text,Last modified (grade),Feedback comments"
    )
    rows = []
    for person in made.people:
        one = came.get(person)
        status = "Submitted for grading - Not marked" if one else "No submission - Not marked"
        rows.append(
            [
                *(f"Participant {moodle_number(person)}", person.name, person.email, status),
                *("", "100.00", "Yes", long_date(one.at) if one else "-"),
                *(_moodle_words(one.codes) if one else "", "-", ""),
            ]
        )
    path = folder / "Grades-SMD101-Codes of week 1-8123.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([heading.split(","), *rows])
    return path


def _moodle_words(codes):
    style = 'dir="ltr" style="text-align: left;"'
    return "".join(f"<p {style}>{code}<br></p>" for code in codes)


def _moodle_page(codes):
    head = '<head><title>onlinetext</title><meta charset="utf-8"></head>'
    return f"<!DOCTYPE html><html>{head}<body>{_moodle_words(codes)}</body></html>"


def canvas_files(made, folder):
    """The zip of *Download Submissions*; of what is handed in again the names get a number."""
    files = {}
    for number, one in enumerate(standing(made)):
        for place, (name, data) in enumerate(one.files.items()):
            stem, again = name.removesuffix(".jsonl"), "-1" * _is_again(made, one)
            own = f"{_canvas_head(made, one)}_{990_000 + 10 * number + place}_{stem}{again}.jsonl"
            files[own] = data
    return packed(folder / "submissions.zip", files)


def canvas_text(made, folder):
    """The same of text entries, whose pages say the name of the person as well."""
    page = (
        "<!DOCTYPE html>\n<html>\n<head><title>{name}: Codes of week 1</title></head>\n"
        "<body>\n<h1>Codes of week 1: {name}</h1>\n{words}\n</body>\n</html>\n"
    )
    files = {
        f"{_canvas_head(made, one)}_text.html": page.format(
            name=escape(one.person.name), words="".join(f"<p>{code}</p>" for code in one.codes)
        )
        for one in standing(made)
    }
    return packed(folder / "submissions.zip", files)


def _canvas_head(made, one):
    person = one.person
    name = "".join(filter(str.isalnum, f"{person.last}{person.first}")).lower()
    return f"{name}{'_LATE' * (person in made.late)}_{person.number}"


def _is_again(made, one):
    return sum(each.person == one.person for each in made.handed_in) > 1


def blackboard(made, folder):
    """The zip of *Assignment File Download* with all attempts, and the notes that it adds."""
    files = {}
    for one in made.handed_in:
        stem = f"Codes of week 1_{one.person.login}_attempt_{one.at:%Y-%m-%d-%H-%M-%S}"
        attached = {f"{stem}_{name}": data for name, data in one.files.items()}
        files[f"{stem}.txt"] = _blackboard_note(one, attached)
        files |= attached
    return packed(folder / "gradebook_SMD101_Codes20of20week201_2026-10-20-09-30-00.zip", files)


_NO_TEXT = "There is no student submission text data for this assignment."


def _blackboard_note(one, attached):
    listed = "".join(
        f"\tOriginal filename: {name.split('_')[-1]}\n\tFilename: {name}\n\n" for name in attached
    )
    return (
        f"Name: {one.person.name} ({one.person.login})\nAssignment: Codes of week 1\n"
        f"Date Submitted: {long_date(one.at)} UTC\nCurrent Grade: Needs Grading\n\n"
        f"Submission Field:\n{_NO_TEXT}\n\n"
        "Comments:\nThere are no student comments for this assignment.\n\n"
        f"Files:\n{listed}"
    )


def blackboard_text(made, folder):
    """The same where people wrote into the field for text: the codes stand in the notes."""
    files = {}
    for one in made.handed_in:
        stem = f"Codes of week 1_{one.person.login}_attempt_{one.at:%Y-%m-%d-%H-%M-%S}"
        words = "".join(f"<p>{code}</p>" for code in one.codes)
        note = _blackboard_note(one, {}).replace(_NO_TEXT, words)
        files[f"{stem}.txt"] = f"{note}No files were attached to this submission.\n"
    return packed(folder / "gradebook_SMD101_Codes20of20week201_2026-10-20-09-31-00.zip", files)


def brightspace_number(person):
    return str(37_000 + person.number)


def brightspace(made, folder):
    """The zip of a folder's submissions, all that people handed in, and the page that it adds."""
    files = {"index.html": "<html><body><table><tr><td>Folder Submissions</td></tr></table></body>"}
    for number, one in enumerate(made.handed_in):
        when = f"{one.at:%b} {one.at.day}, {one.at.year} {one.at.hour % 12 or 12}{one.at:%M %p}"
        who = f"{brightspace_number(one.person)}-{510_000 + number} - {one.person.name} - {when}"
        files |= {f"{who}/{name}": data for name, data in one.files.items()}
    return packed(folder / "Codes of week 1 Download Oct 20, 2026 930 AM.zip", files)
