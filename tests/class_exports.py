"""The class of 28 as platforms export it: each in the shape that its own files have.

An export is made in a folder and gives the path that `kit.pool` gets. What people hand in there are
the codes, or the files of answers (`has_files`); `knows` says what a platform knows people by, and
`keeps_all` whether what somebody hands in later stands beside what came first, as in a form or a
chat, or takes its place, as in Moodle and Canvas.
"""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

import openpyxl

_DOWNLOADED = datetime(2026, 10, 20, 9, 30, tzinfo=UTC)  # when the teacher exported it all


@dataclass(frozen=True)
class Export:
    """How the class came: `make(made, folder)` writes it and returns the path."""

    make: Callable
    knows: Callable  # what a person's account is here, as `Sheet.lms` has it
    has_files: bool = False
    keeps_all: bool = True
    sections: bool = False  # whether the export has them
    roster: str = "plain"  # whose list of those enrolled goes with it, and whose gradebook
    has_times: bool = True  # whether anything tells when something was handed in


def _told(person):
    return " ".join(person.name.lower().split())


def _standing(made):
    return [one for one in made.handed_in if one.is_last]


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
    return _zip(folder / "Codes of week 1.csv.zip", {"Codes of week 1.csv": text.getvalue()})


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
    return _zip(
        folder / "SMD101-Codes of week 1-8123.zip",
        {
            f"{one.person.name}_{moodle_number(one.person)}_assignsubmission_onlinetext/"
            "onlinetext.html": _moodle_page(one.codes)
            for one in _standing(made)
        },
    )


def moodle_files(made, folder):
    """The zip of files, where everybody handed in the folder of answers as a zip."""
    return _zip(
        folder / "SMD101-Answers of week 1-8124.zip",
        {
            f"{one.person.name}_{moodle_number(one.person)}_assignsubmission_file/my-answers.zip": (
                _zip(
                    folder / "my-answers.zip",
                    {f"my-answers/{name}": data for name, data in one.files.items()},
                ).read_bytes()
            )
            for one in _standing(made)
        },
    )


def moodle_worksheet(made, folder):
    """The offline grading worksheet, in which the absent have a row as well."""
    standing = {one.person: one for one in _standing(made)}
    heading = (
        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
        "Last modified (submission),Online text,Last modified (grade),Feedback comments"
    )
    rows = []
    for person in made.people:
        one = standing.get(person)
        status = "Submitted for grading - Not marked" if one else "No submission - Not marked"
        rows.append(
            [
                *(f"Participant {moodle_number(person)}", person.name, person.email, status),
                *("", "100.00", "Yes", _long_date(one.at) if one else "-"),
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


def _long_date(at):
    return f"{at:%A}, {at.day} {at:%B %Y}, {at.hour % 12 or 12}:{at:%M %p}"


def canvas_files(made, folder):
    """The zip of *Download Submissions*; of what is handed in again the names get a number."""
    files = {}
    for number, one in enumerate(_standing(made)):
        for place, (name, data) in enumerate(one.files.items()):
            stem, again = name.removesuffix(".jsonl"), "-1" * _is_again(made, one)
            own = f"{_canvas_head(made, one)}_{990_000 + 10 * number + place}_{stem}{again}.jsonl"
            files[own] = data
    return _zip(folder / "submissions.zip", files)


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
        for one in _standing(made)
    }
    return _zip(folder / "submissions.zip", files)


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
    return _zip(folder / "gradebook_SMD101_Codes20of20week201_2026-10-20-09-30-00.zip", files)


_NO_TEXT = "There is no student submission text data for this assignment."


def _blackboard_note(one, attached):
    listed = "".join(
        f"\tOriginal filename: {name.split('_')[-1]}\n\tFilename: {name}\n\n" for name in attached
    )
    return (
        f"Name: {one.person.name} ({one.person.login})\nAssignment: Codes of week 1\n"
        f"Date Submitted: {_long_date(one.at)} UTC\nCurrent Grade: Needs Grading\n\n"
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
    return _zip(folder / "gradebook_SMD101_Codes20of20week201_2026-10-20-09-31-00.zip", files)


def brightspace_number(person):
    return str(37_000 + person.number)


def brightspace(made, folder):
    """The zip of a folder's submissions, all that people handed in, and the page that it adds."""
    files = {"index.html": "<html><body><table><tr><td>Folder Submissions</td></tr></table></body>"}
    for number, one in enumerate(made.handed_in):
        when = f"{one.at:%b} {one.at.day}, {one.at.year} {one.at.hour % 12 or 12}{one.at:%M %p}"
        who = f"{brightspace_number(one.person)}-{510_000 + number} - {one.person.name} - {when}"
        files |= {f"{who}/{name}": data for name, data in one.files.items()}
    return _zip(folder / "Codes of week 1 Download Oct 20, 2026 930 AM.zip", files)


# --- Chats and mails ------------------------------------------------------------------------------


def whatsapp(made, folder, called=lambda person: person.name):
    """*Export chat*, as an Android phone writes it; who is no contact is called by the number."""
    lines = [
        "05/10/2026, 07:58 - Messages and calls are end-to-end encrypted. Only people in this chat "
        "can read, listen to, or share them.",
        "05/10/2026, 07:58 - Ms Bell created group “SMD 101”",
        "05/10/2026, 08:01 - Ms Bell: Please paste your codes here until Friday 🙂",
    ]
    for number, one in enumerate(made.handed_in):
        when = f"{one.at:%d/%m/%Y, %H:%M} - {called(one.person)}: "
        lines.append(when + "\n".join(one.codes))
        if number % 6 == 0:
            lines.append(f"{when}<Media omitted>")
    path = folder / "WhatsApp Chat with SMD 101.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def whatsapp_iphone(made, folder):
    """The same from an iPhone, with marks that nobody sees, and seconds."""
    begin = "\u200e[05.10.26, 07:58:04] SMD 101: \u200eMessages and calls are end-to-end encrypted."
    lines = [begin, "[05.10.26, 08:01:10] Ms Bell: Codes, please 🙂"]
    for one in made.handed_in:
        said = " ".join(one.codes)
        lines.append(f"[{one.at:%d.%m.%y, %H:%M:%S}] ~\u202f{one.person.name}: {said}")
    path = folder / "_chat.txt"
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return _zip(folder / "WhatsApp Chat - SMD 101.zip", {"_chat.txt": path.read_bytes()})


def telegram(made, folder):
    """*Export chat history* as JSON, with the lines that the service adds."""
    head = {"id": 1, "type": "service", "date": "2026-10-05T07:58:00", "actor": "Ms Bell"}
    words = "Please paste your codes here until Friday"
    ask = {"id": 2, "type": "message", "date": "2026-10-05T08:01:00", "from": "Ms Bell"}
    messages = [
        head | {"actor_id": "user9", "action": "create_group", "title": "SMD 101", "text": ""},
        ask | {"from_id": "user9", "text": words, "text_entities": [_plain(words)]},
    ]
    for number, one in enumerate(made.handed_in, 3):
        said = "Here they are:\n" + "\n".join(one.codes)
        messages.append(
            {
                **{"id": number, "type": "message", "date": f"{one.at:%Y-%m-%dT%H:%M:%S}"},
                **{"date_unixtime": str(int(one.at.timestamp())), "from": one.person.name},
                **{"from_id": f"user{one.person.number}", "text": said},
                "text_entities": [_plain(said)],
            }
        )
    chat = {"name": "SMD 101", "type": "private_group", "id": 4242, "messages": messages}
    return _written(folder / "result.json", chat)


def _plain(words):
    return {"type": "plain", "text": words}


def telegram_page(made, folder):
    """The same as a page, which is what Telegram exports unless it is told otherwise."""
    parts = [_telegram_part("Ms Bell", made.handed_in[0].at, "Please paste your codes here")]
    for number, one in enumerate(made.handed_in):
        first, *rest = one.codes
        parts.append(_telegram_part(one.person.name, one.at, f"Here they are:<br>{first}"))
        # What the same person writes next stands below, without the name.
        parts.append(_telegram_part("", one.at, "<br>".join(rest), joined=number))
    page = '<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"/></head>\n<body>\n'
    page += (
        f'<div class="page_wrap"><div class="history">{"".join(parts)}</div></div></body></html>'
    )
    path = folder / "messages.html"
    path.write_text(page, "utf-8")
    return path


def _telegram_part(name, at, words, joined=""):
    initials = f'<div class="pull_left userpic_wrap"><div class="initials">{name[:1]}</div></div>'
    told = f'<div class="from_name">\n{escape(name)} \n</div>' if name else ""
    return (
        f'<div class="message default clearfix{" joined" * (joined != "")}">\n{initials * bool(name)}'
        f'<div class="body"><div class="pull_right date details" '
        f'title="{at:%d.%m.%Y %H:%M:%S} UTC+00:00">{at:%H:%M}</div>{told}\n'
        f'<div class="text">\n{words}\n</div></div></div>\n'
    )


def discord(made, folder):
    """A channel as the usual exporter writes it as JSON; people are known by their nicknames."""
    messages = [_said(9, "msbell", "Ms Bell", made.handed_in[0].at, "Codes here, please")]
    for one in made.handed_in:
        said, who = "\n".join(one.codes), one.person
        messages.append(_said(who.number, who.login, who.name, one.at, said))
    channel = {
        "guild": {"id": "81", "name": "SMD 101", "iconUrl": ""},
        "channel": {"id": "82", "type": "GuildTextChat", "category": "Class", "name": "codes"},
        "dateRange": {"after": None, "before": None},
        "exportedAt": _DOWNLOADED.isoformat(),
        "messages": messages,
        "messageCount": len(messages),
    }
    return _written(folder / "SMD 101 - Class - codes [82].json", channel)


def _said(number, login, name, at, words):
    author = {"id": f"77{number}", "name": login, "discriminator": "0000", "nickname": name}
    return {
        "id": f"99{number}{at:%d%H}",
        **{"type": "Default", "timestamp": at.isoformat(), "timestampEdited": None},
        **{"callEndedTimestamp": None, "isPinned": False, "content": words},
        "author": author | {"color": None, "isBot": False, "roles": [], "avatarUrl": ""},
        **{"attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": []},
    }


def discord_page(made, folder):
    """The same as a page; an answer shows the beginning of what it answers."""
    parts, before = [], ""
    for one in made.handed_in:
        said = "<br>".join(one.codes)
        parts.append(
            "<div class=chatlog__message-group><div class=chatlog__message-container>"
            f"<div class=chatlog__message><div class=chatlog__reply><div class=chatlog__reply-author>"
            f"Ms Bell</div><div class=chatlog__reply-content>{before}</div></div>"
            f'<div class=chatlog__header><span class=chatlog__author title="{one.person.login}">'
            f"{escape(one.person.name)}</span> <span class=chatlog__timestamp "
            f'title="{_long_date(one.at)}"><a href="#">{one.at:%m/%d/%Y %H:%M}</a></span></div>'
            f"<div class=chatlog__content>{said}</div></div></div></div>\n"
        )
        before = one.codes[0]
    path = folder / "SMD 101 - Class - codes [82].html"
    body = f"<div class=chatlog>{''.join(parts)}</div>"
    path.write_text(f"<!DOCTYPE html>\n<html lang=en>\n<body>{body}</body></html>", "utf-8")
    return path


def mails(made, folder):
    """A mailbox of mails with the files attached; each is an answer that quotes what was asked."""
    parts = []
    for one in made.handed_in:
        mail = _mail(one)
        mail.set_content(
            f"Dear Ms Bell,\n\nplease find them attached.\n{one.person.first}\n\n"
            "On Mon, 5 Oct 2026 at 08:00, Ms Bell <bell@valley.example> wrote:\n"
            "> Please send me all that is in the folder my-answers.\n"
        )
        for name, data in one.files.items():
            mail.add_attachment(data, maintype="application", subtype="jsonl", filename=name)
        parts.append(_in_box(one, mail))
    path = folder / "Codes.mbox"
    path.write_text("".join(parts), "utf-8")
    return path


def mails_in_words(made, folder):
    """A mailbox with the newest first; whoever writes again answers the own mail, and quotes it."""
    parts, before = [], {}
    for one in made.handed_in:
        mail, codes = _mail(one), "\n".join(one.codes)
        quoted = "".join(f"> {line}\n" for line in before.get(one.person, "").split("\n") if line)
        words = f"Dear Ms Bell,\nhere are my codes:\n{codes}\n"
        asked = f"\nOn {one.at:%a, %d %b %Y} I wrote:\n{quoted}" if quoted else ""
        mail.set_content(words + asked, cte="quoted-printable")
        page = "".join(f"<p>{line}</p>" for line in words.split("\n"))
        mail.add_alternative(f"{page}<blockquote>{before.get(one.person, '')}</blockquote>", "html")
        before[one.person] = words
        parts.append(_in_box(one, mail))
    path = folder / "All mail.mbox"
    path.write_text("".join(reversed(parts)), "utf-8")
    return path


def _mail(one):
    mail = EmailMessage()
    mail["From"] = f'"{one.person.name}" <{one.person.email}>'
    mail["To"] = "Ms Bell <bell@valley.example>"
    mail["Subject"] = "Re: your answers of week 1"
    mail["Date"] = format_datetime(one.at)
    mail["Message-ID"] = f"<{one.at:%d%H}.{one.person.login}@valley.example>"
    return mail


def _in_box(one, mail):
    return f"From {one.person.email} {one.at:%a %b %d %H:%M:%S %Y}\n{mail}\n"


# --- What they share ------------------------------------------------------------------------------


def _zip(path, files):
    """Write a zip as a platform packs it: all entries have the time of the download."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _DOWNLOADED.timetuple()[:6])
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return path


def _written(path, data):
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False), "utf-8")
    return path


def _email(person):
    return "email", person.email


def _name(person):
    return "name", _told(person)


def _canvas(person):
    return "canvas", str(person.number)


def _moodle(person):
    return "moodle", moodle_number(person)


def _blackboard(person):
    return "blackboard", person.login


def _brightspace(person):
    return "brightspace", brightspace_number(person)


_CANVAS = {"keeps_all": False, "roster": "canvas"}
_MOODLE = {"keeps_all": False, "roster": "moodle"}

EXPORTS = {
    "Google Forms": Export(google_forms, _email),
    "Google Sheets, newest first": Export(google_sheets, _email),
    "Microsoft Forms": Export(microsoft_forms, _email, sections=True),
    "Moodle, text": Export(moodle_text, _moodle, has_times=False, **_MOODLE),
    "Moodle, zipped files": Export(moodle_files, _moodle, has_files=True, **_MOODLE),
    "Moodle, worksheet": Export(moodle_worksheet, _moodle, **_MOODLE),
    "Canvas, files": Export(canvas_files, _canvas, has_files=True, **_CANVAS),
    "Canvas, text": Export(canvas_text, _canvas, **_CANVAS),
    "Blackboard": Export(blackboard, _blackboard, has_files=True, roster="blackboard"),
    "Blackboard, text": Export(blackboard_text, _blackboard, roster="blackboard"),
    "Brightspace": Export(brightspace, _brightspace, has_files=True, roster="brightspace"),
    "WhatsApp": Export(whatsapp, _name),
    "WhatsApp, iPhone": Export(whatsapp_iphone, _name),
    "Telegram": Export(telegram, _name),
    "Telegram, page": Export(telegram_page, _name),
    "Discord": Export(discord, _name),
    "Discord, page": Export(discord_page, _name),
    "e-mail, files": Export(mails, _email, has_files=True),
    "e-mail, words, newest first": Export(mails_in_words, _email),
}
