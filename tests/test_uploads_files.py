"""What is handed in as documents, workbooks, chats and mails; and what cannot be read."""

import base64
import json
import os
import quopri
import socket

import pytest
from class_files import (
    CASES,
    CODES,
    EMAILS,
    ONE_NAME,
    PEOPLE,
    accounts,
    put,
    table,
    taken,
    workbook,
    zip_of,
)

from kit.classroom import documents
from kit.classroom.catalogue import Catalogue
from kit.classroom.inbox import hand_ins
from kit.classroom.pooled import pool
from kit.classroom.uploads import Uploads

MINE = CODES[0]
OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
WORD = '<w:document xmlns:w="w"><w:body>{}</w:body></w:document>'


def docx(*paragraphs, begin=""):
    inside = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    return zip_of(
        {"[Content_Types].xml": "<Types/>", "word/document.xml": begin + WORD.format(inside)}
    )


def odt(words):
    kind = "application/vnd.oasis.opendocument.text"
    return zip_of({"mimetype": kind, "content.xml": f'<o xmlns:t="t"><t:p>{words}</t:p></o>'})


# --- Documents ----------------------------------------------------------------------------------

DOCUMENTS = {
    "a.docx": docx("My code:", MINE),
    "mycode": docx(MINE),
    "b.docx": docx(f"{MINE[:9]}</w:t></w:r><w:r><w:t>{MINE[9:]}"),
    "c.docx": docx(MINE.replace("-", "</w:t><w:noBreakHyphen/><w:t>")),
    "d.docx": docx(
        f"{MINE}</w:t></w:r><w:del><w:r><w:delText>{CODES[1]}</w:delText></w:r></w:del><w:r><w:t>"
    ),
    "a.odt": odt(MINE),
    "a.zip": zip_of({"deep/a.docx": docx(MINE)}),
    "b.zip": zip_of({"a.odt": odt(MINE)}),
    "a.rtf": r"{\rtf1\ansi\ansicpg1252 " + MINE + r"\par}",
    "b.rtf": r"{\rtf1{\fonttbl{\f0 Times;}}{\b " + MINE[:12] + r"}{\af0 " + MINE[12:] + r"}\par }",
    "a.doc": r"{\rtf1\ansi " + MINE + r"\par}",
    "a.html": f"<p>{MINE.replace('-', '&#8209;')}</p><script>{CODES[1]}</script>",
    "b.html": f'<span style="{"a: b;" * 60}">{MINE[:9]}</span><b>{MINE[9:]}</b>',
    "c.html": f"&lt;p&gt;{MINE}&amp;nbsp;&lt;/p&gt;",
    "d.txt": f"<{MINE}>",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_code_is_read_from_any_document(tmp_path, name):
    if "rtf1" in str(DOCUMENTS[name]):
        pytest.importorskip("striprtf")
    pooled = pool(put(tmp_path, {name: DOCUMENTS[name]}))
    assert pooled.taken["coder"].tolist() == ["brave otter"]
    assert pooled.refused.empty


UNREADABLE = {
    "a.pages": (b"PK\3\4zzz", "Pages"),
    "a.numbers": (b"PK\3\4zzz", "Numbers"),
    "IMG.HEIC": (b"\0\0\0 ftypheic", "a picture"),
    "IMG.heif": (b"\0\0\0\x24ftypmif1\0\0", "a picture"),
    "a.jpg": (b"\xff\xd8\xff\xe0", "a picture"),
    "png.txt": (b"\x89PNG\r\n\x1a\n", "a picture"),
    "a.pdf": (b"%PDF-1.7", "a PDF"),
    "a.url": ("[InternetShortcut]\r\nURL=https://x.example/\r\n", "a link"),
    "a.webloc": ('<?xml version="1.0"?><!DOCTYPE plist><plist/>', "a link"),
    "a.gdoc": ('{"url": "https://x.example", "doc_id": "1abc"}', "a pointer"),
    "a.doc": (OFFICE, "an old Office file"),
    "a.msg": (OFFICE, "a mail as Outlook keeps it"),
    "a.xls": (OFFICE, "an old Excel file"),
    "locked.xlsx": (OFFICE, "locked with a password"),
    "a.ods": (zip_of({"content.xml": "<a/>", "mimetype": "x"}), "a table of LibreOffice"),
    "a.pptx": (zip_of({"ppt/presentation.xml": "<a/>"}), "a presentation"),
    "a.m4a": (b"\0\0\0 ftypM4A ", "a sound or a film"),
    "a.rar": (b"Rar!\x1a\7", "only zips are opened"),
    "bomb.docx": (zip_of({"word/document.xml": "<w>" + " " * 20_000_000 + "</w>"}), "zip bomb"),
    "xxe.docx": (docx("&a;", begin="<!DOCTYPE w [<!ENTITY a 'x'>]>"), "declares a document type"),
    "half.docx": (docx(MINE)[:200], "a damaged one"),
    "no.docx": (docx("Hello"), "no hand-in code"),
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("packed", [True, False])
def test_what_cannot_be_read_is_told_in_two_sentences_and_the_rest_is_read(tmp_path, name, packed):
    content, said = UNREADABLE[name]
    files = {name: content, "ok.txt": MINE}
    pooled = pool(put(tmp_path, {"all.zip": zip_of(files)} if packed else files))
    assert taken(pooled) == 1
    [reason] = pooled.refused["reason"]
    assert said in reason
    assert ". " in reason


def test_without_striprtf_it_is_told_what_is_missing(monkeypatch, tmp_path):
    monkeypatch.setitem(__import__("sys").modules, "striprtf.striprtf", None)
    with pytest.raises(ValueError, match="pip install striprtf"):
        documents.words_of_rtf(r"{\rtf1 x}")


# --- Workbooks ----------------------------------------------------------------------------------

HEAD = ["Email", "Code"]
ROWS = [list(pair) for pair in zip(EMAILS, ONE_NAME, strict=True)]


def all_of(path):
    uploads, catalogue = Uploads(), Catalogue()
    pieces = uploads.pieces(path)
    return [one for piece in pieces for one in hand_ins(piece, catalogue, uploads)], uploads


def test_all_sheets_are_read_and_each_is_a_section(tmp_path):
    sheets = {
        "Cover": [["Valley College"]],
        "A": [["Valley"], [], HEAD, *ROWS[:3]],
        "B": [HEAD, *ROWS[3:], ["x@uni.example", "I forgot"], ["y@uni.example", MINE[:-2]]],
    }
    path = put(tmp_path, {"form.xlsx": workbook(sheets)})
    found, uploads = all_of(path)
    assert [one.section for one in found] == ["A"] * 3 + ["B"] * 3
    assert {one.lms[1] for one in found} == {*EMAILS}
    assert sorted(place for _, place, _ in uploads.refused) == [
        "sheet 'B', row 5",
        "sheet 'B', row 6",
    ]
    assert uploads.passed["sheet without a code"] == 1


def test_a_hidden_sheet_with_codes_is_not_read_and_that_is_said(tmp_path):
    sheets = {"Data": [HEAD, *ROWS[:3]], "old": [HEAD, *ROWS[3:]], "lists": [["a"]]}
    pooled = pool(put(tmp_path, {"f.xlsx": workbook(sheets, hidden=("old", "lists"))}))
    assert taken(pooled) == 3
    assert pooled.refused[["place"]].values.tolist() == [["sheet 'old'"]]
    assert "hidden" in pooled.refused["reason"][0]


# --- Tables -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("separator", "heading"),
    [
        (";", ["E-Mail", "Dein Code, bitte, hier, ganz, einfuegen", "Note"]),
        ("\t", ["E-Mail; privat", "Code, bitte", "Note"]),
        ("|", ["E-Mail, a, b", "Code, bitte", "Note"]),
        (",", ["E-Mail; privat; bitte", "Code; bitte", "Note"]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_the_separator_is_found_from_all_lines(tmp_path, separator, heading, encoding):
    marks = ["12.5" if separator == "," else "12,5"] * 6
    lines = [heading, *zip(EMAILS, ONE_NAME, marks, strict=True), ["ä@x.example", "forgot", "é"]]
    text = "\r\n".join(separator.join(cells) for cells in lines)
    pooled = pool(put(tmp_path, {"form.csv": text.encode(encoding)}))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused["place"].tolist() == ["row 8"]


def test_titles_and_headings_are_passed_over_and_a_learner_who_forgot_is_not(tmp_path):
    text = f"Valley College\n\nEmail,Code\n{EMAILS[0]},I forgot\n{EMAILS[1]},{MINE}\n"
    pooled = pool(put(tmp_path, {"form.csv": f"sep=,\n{text}"}))
    assert pooled.refused["place"].tolist() == ["row 5"]
    assert "2 rows with the names of columns" in str(pooled)


def as_numbers(code):
    """The groups of a code as a spreadsheet keeps them: 0004 is 4."""
    return [str(int(group)) if group.isdigit() else group for group in code.split("-")]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_code_divided_over_cells_is_read_though_zeros_are_gone(tmp_path, separator):
    rows = [
        [email, *as_numbers(code), "", *as_numbers(code)]
        for email, code in zip(EMAILS, ONE_NAME, strict=True)
    ]
    text = "\n".join(separator.join(cells) for cells in [["Email", "Code"], *rows])
    pooled = pool(put(tmp_path, {"form.csv": text}))
    assert taken(pooled) == 6
    assert pooled.refused.empty


@pytest.mark.parametrize("made", ["5E+12", "1,00E+10", "01-Mar", "1. Mrz", "2026-03-01", "#NAME?"])
def test_a_group_that_became_a_date_or_a_number_is_told(tmp_path, made):
    groups = MINE.split("-")
    groups[3] = made
    pooled = pool(put(tmp_path, {"form.csv": ";".join(["x", *groups])}))
    [reason] = pooled.refused["reason"]
    assert f"has made {made!r} of one of its groups" in reason


# --- Chats and mails ----------------------------------------------------------------------------


def message(n, kind="plain", coding="base64"):
    words = f"hello\n{ONE_NAME[n]}\n" if kind == "plain" else f"<p>hello</p><p>{ONE_NAME[n]}</p>"
    encoded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}[coding]
    return (
        f'From: "{PEOPLE[n]}" <{EMAILS[n]}>\nSubject: code\nMIME-Version: 1.0\n'
        f"Content-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\n"
        f"{encoded(words.encode()).decode()}"
    )


def with_file(n):
    return (
        f'From: {EMAILS[n]}\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nsee below\n--b\n'
        'Content-Disposition: attachment; filename="code.docx"\nContent-Transfer-Encoding: base64\n'
        f"\n{base64.encodebytes(docx(ONE_NAME[n])).decode()}\n--b--\n"
    )


MAILS = {
    "plain": {f"{n}.eml": message(n) for n in range(6)},
    "html": {f"{n}.eml": message(n, "html", "quoted-printable") for n in range(6)},
    "mbox": {"all.mbox": "".join(f"From x Fri Nov 27\n{message(n)}\n" for n in range(6))},
    "attached": {f"{n}.eml": with_file(n) for n in range(6)},
}


@pytest.mark.parametrize("kind", MAILS)
def test_who_sent_a_mail_is_its_account(tmp_path, kind):
    pooled = pool(put(tmp_path, MAILS[kind]))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused.empty


def said(line):
    return "".join(line.format(n=n, who=who, code=ONE_NAME[n]) for n, who in enumerate(PEOPLE))


def each(make):
    return [make(n, who) for n, who in enumerate(PEOPLE)]


CHATS = {
    "telegram.json": {"messages": each(lambda n, who: {"from": who, "text": ONE_NAME[n]})},
    "parts.json": {
        "messages": each(lambda n, who: {"from": who, "text": ["mine ", {"text": ONE_NAME[n]}]})
    },
    "slack.json": each(lambda n, who: {"user": f"U{n}", "text": f"`{ONE_NAME[n]}`"}),
    "discord.json": {
        "messages": each(lambda n, who: {"content": ONE_NAME[n], "author": {"name": who}})
    },
    "teams.json": {
        "value": each(
            lambda n, who: {
                "from": {"user": {"displayName": who}},
                "body": {"content": f"<div>{ONE_NAME[n]}</div>"},
            }
        )
    },
    "whatsapp.txt": "27/11/2026, 09:00 - Encrypted.\n"
    + said("27/11/2026, 09:0{n} - {who}: {code}\n"),
    "ios.txt": said("[27.11.26, 09:03:0{n}] {who}: \u200e{code}\r\n"),
    "us.txt": said("11/27/26, 9:0{n}\u202fPM - {who}: here\n{code}\n"),
    "zoom.txt": said("09:03:1{n} From {who} to Everyone:\n\t{code}\n"),
    "teams.csv": table(["Date", "From", "Message"], ["2026-11-27"] * 6, PEOPLE, ONE_NAME),
}


@pytest.mark.parametrize("name", CHATS)
def test_who_wrote_a_message_is_its_account(tmp_path, name):
    chat = CHATS[name]
    pooled = pool(put(tmp_path, {name: chat if isinstance(chat, str) else json.dumps(chat)}))
    assert len({*accounts(pooled)}) == taken(pooled) == 6
    assert pooled.refused.empty


def test_who_passes_on_everybodys_codes_is_nobodys_account(tmp_path):
    chat = "".join(f"27/11/2026, 09:01 - Ms Bell: {code}\n" for code in CODES)
    box = "".join(f"From x\nFrom: t@uni.example\nSubject: Fwd\n\n{code}\n\n" for code in CODES)
    for files in ({"chat.txt": chat}, {"all.mbox": box}):
        pooled = pool(put(tmp_path, files))
        assert taken(pooled) == 6
        assert not any(accounts(pooled))


# --- Lines and signs ----------------------------------------------------------------------------

CUT = [code[:-3] for code in CODES]
LINES = {
    "a list": (f"{CUT[0]}\n{CUT[1]}-\n{CODES[2]}\n", [1, 2]),
    "prose": (f"Hi\n\nmine {CUT[0]}\nbla\n{CUT[1]} ok\n{CODES[2]}\nend {CUT[3]}\n", [3, 5, 7]),
    "Windows": (f"{CODES[0]}\r\n\r\n{CUT[1]}\r\n{CUT[2]}\r\n", [3, 4]),
    "old Mac": (f"{CODES[0]}\r{CUT[1]}\r{CUT[2]}", [2, 3]),
    "quoted": (f"> {CUT[0]}\n> \n> {CODES[1]}\n> {CUT[2]}\n", [1, 4]),
    "broken": (f"a\n{CODES[0][:19]}\n{CODES[0][19:]}\n{CUT[1]}\n", [4]),
    "broken and bad": (f"a\n{CODES[0][:20]}\n{CODES[0][20:-3]}\nb\n{CUT[1]}\n", [2, 5]),
    "soft breaks": (f"a\n{CODES[0][:19]}=\n{CODES[0][19:]}\n{CUT[1]}\n", [4]),
    "far below": ("x y z\n" * 100 + f"{CUT[0]}\n" + "x y z\n" * 60 + CUT[1], [101, 162]),
    "twice": (f"{CUT[0]}\n{CODES[1]}\n{CUT[0]}\n", [1, 3]),
    "entities": (f"a &amp; b\n{CODES[0].replace('-', '&#45;')}\n{CUT[1]}\n", [3]),
    "spaces": (f"{CUT[0].replace('-', ' ')}\nhello\n{CUT[1].replace('-', ' ')}\n", [1, 3]),
}


@pytest.mark.parametrize("kind", LINES)
def test_each_bad_code_has_its_own_line(tmp_path, kind):
    text, lines = LINES[kind]
    pooled = pool(put(tmp_path, {"a.txt": text.encode()}))
    assert pooled.refused["place"].tolist() == [f"line {line}" for line in lines]
    packed = pool(put(tmp_path, {"a.zip": zip_of({"x.txt": text})}))
    assert packed.refused["place"].tolist() == [f"x.txt, line {line}" for line in lines]


@pytest.mark.parametrize(
    ("case", "lines"), [("two-cut-lines.txt", [1, 2]), ("lines.txt", [10, 11, 21])]
)
def test_bad_codes_of_a_real_list_have_their_lines(case, lines):
    assert pool(CASES / case).refused["place"].tolist() == [f"line {line}" for line in lines]


@pytest.mark.parametrize("sign", ["\x1b[31m", "\x07", "\x9b2J", "\u202e", "\0"])
def test_control_characters_are_never_printed(tmp_path, sign):
    files = {
        "form.csv": f"Name,Code\nx{sign},{CUT[0]}{sign}\ny{sign},{CUT[1][:9]}{sign}{CUT[1][9:]}\n",
        f"a{sign}b.txt".replace("\0", "\x01"): "hello",
    }
    pooled = pool(put(tmp_path, files))
    shown = str(pooled) + "".join(pooled.refused.astype(str).to_numpy().ravel())
    assert len(pooled.refused) >= 2
    assert sign[0] not in shown


# --- Odd and hostile ----------------------------------------------------------------------------


def test_pipes_sockets_and_links_are_told_and_never_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    put(tmp_path, {"ok/code.txt": MINE})
    os.mkfifo("pipe.txt")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("socket")
        (tmp_path / "ok" / "loop").symlink_to(tmp_path)
        (tmp_path / "passwd.txt").symlink_to("/etc/passwd")
        pooled = pool(tmp_path)
        assert len(pool(tmp_path / "pipe.txt").refused) == 1
    assert taken(pooled) == 1
    assert sorted(pooled.refused["source"]) == ["ok/loop", "passwd.txt", "pipe.txt", "socket"]


HUGE = {
    "soft breaks": ("a.txt", "=\r\n" * 300_000),
    "short lines": ("a.txt", "a\n" * 500_000),
    "lines of k": ("a.txt", "k\n" * 200_000),
    "a table of short lines": ("a.csv", "a\n" * 100_000),
    "many columns": ("a.csv", ",".join(["k000"] * 100_000)),
    "nested lists": ("a.json", "[" * 1_000_000),
    "nested objects": ("a.json", '{"a":' * 300_000),
    "nested mails": (
        "a.eml",
        "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(5000)),
    ),
    "nested groups": ("a.rtf", "{\\rtf1 " + "{" * 1_000_000),
    "one line": ("a.txt", "kxyz " * 100_000),
    "empty files": ("a.zip", zip_of({f"{n}.txt": "" for n in range(20_000)})),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", HUGE)
def test_what_is_huge_or_deep_is_a_sentence_or_two(tmp_path, kind):
    name, content = HUGE[kind]
    pooled = pool(put(tmp_path, {name: content}))
    assert pooled.taken.empty
    assert len(pooled.refused) <= 1


def test_a_table_without_end_is_read_up_to_a_limit_and_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("kit.classroom.form_tables._MOST_ROWS", 3)
    pooled = pool(put(tmp_path, {"a.csv": "\n".join(["Code", *CODES])}))
    assert taken(pooled) == 2
    assert pooled.refused["place"].tolist() == ["row 4"]
