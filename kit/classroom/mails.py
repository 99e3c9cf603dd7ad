"""Mails: saved one by one (.eml), or many in one file (.mbox)."""

import re
from email import message_from_bytes, policy
from typing import NamedTuple

from kit.classroom.columns import address, own_accounts
from kit.classroom.documents import words_of_page
from kit.classroom.pieces import in_place
from kit.classroom.recognise import by_line, recognise
from kit.classroom.whose import NOBODY, Person, by_name
from kit.text.say import plain_line

_HEADERS = re.compile(
    rb"(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Delivered-To"
    rb"|X-[\w-]+|Content-[\w-]+|DKIM-Signature|Sent|Reply-To|Sender|Cc):[ \t]",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)
_FROM_FIELD = re.compile(rb"^From:", re.MULTILINE)
_VIA = re.compile(r"\"?(.{1,80}?) (?:via|über|par|tramite|por) [^<]*<[^<>]*>")  # a mailing list
# What stands above a mail that is quoted without marks: "-----Original Message-----", or a line.
_ORIGINAL = re.compile(r"\s*(?:-{3,}[^-]{3,60}-{3,}|_{20,})\s*")
_DEEPEST = 20  # parts within parts; no mail program makes more


# The parser minds little, but what it makes of damaged headers may raise when asked.
_DAMAGES = (RecursionError, ValueError, LookupError, AttributeError, TypeError)


class Mail(NamedTuple):
    """One mail: which of several it is, its sender, words, files as (name, bytes), and date."""

    place: str
    sender: Person
    words: str
    files: list
    date: str = ""


def is_mail(data, suffix):
    """Tell whether these bytes are a mail, or several in one file."""
    if suffix in (".eml", ".emlx", ".mbox", ".mht", ".mhtml"):
        return True
    head = data[:4000].removeprefix(b"\xef\xbb\xbf")
    if suffix == ".txt" and _FROM_FIELD.search(data, 10) and len(recognise(_text(data))) > 1:
        return False  # several, which somebody has put into one text
    if _FROM_LINE.match(head):
        head = _FROM_LINE.sub(b"", head, count=1)
    return bool(_HEADERS.match(head)) and len(_HEADERS.findall(head)) >= 3


def mails(data):
    """Yield each `Mail` in a file; of a damaged one, what could be read."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    data = re.sub(rb"\A\s*\d+\s*\n", b"", data, count=1)  # a length, as Apple's Mail writes it
    if _FROM_LINE.match(data):
        for number, one in enumerate(_FROM_LINE.split(data)[1:], 1):
            one = re.sub(rb"^>(>*From )", rb"\1", one, flags=re.MULTILINE)
            yield from _with_inner(one, f"mail {number}")
    else:
        yield from _with_inner(data, "")


def with_senders(several, passed):
    """Return (mail, whose it is, its codes): of mails sent on for many, nobody knows whose.

    Codes of an earlier mail that is quoted, beside newer ones, are counted in `passed`.
    """
    several = list(several)
    found = [tuple(_own_codes(mail.words, passed)) for mail in several]
    pseudonyms = [{each.code.pseudonym for _, each in codes if each.code} for codes in found]
    own = own_accounts([mail.sender.account for mail in several], pseudonyms)
    people = [mail.sender if mail.sender.account in own else NOBODY for mail in several]
    return list(zip(several, people, found, strict=True))


def _own_codes(words, passed):
    """Return (line, found) of the codes in a mail, without older ones that it quotes.

    A quoted one is older if the same person's code of the same activity stands there unquoted.
    """
    found = by_line(words)
    if len(found) < 2:
        return found
    lines = words.split("\n")
    end = next((n for n, line in enumerate(lines, 1) if _ORIGINAL.fullmatch(line)), len(lines) + 1)
    quoted = [n > end or lines[n - 1].lstrip().startswith(">") for n, _ in found]
    own = {_whose(each) for (_, each), is_old in zip(found, quoted, strict=True) if not is_old}
    old = [is_old and _whose(each) in own for (_, each), is_old in zip(found, quoted, strict=True)]
    passed["code of an earlier mail that was quoted"] += sum(old)
    return [one for one, is_old in zip(found, old, strict=True) if not is_old]


def _whose(each):
    """Return whose code this is, and of what; each thing that is none stands for itself."""
    return (each.code.fingerprint, each.code.pseudonym) if each.code else each.text


def _with_inner(data, place):
    """Yield a mail and those sent on with it, or these alone where it says nothing itself."""
    try:
        message = message_from_bytes(data.lstrip(), policy=policy.default)
        inner = [part for part in _parts(message) if _is_mail_in_mail(part)]
    except _DAMAGES:
        message, inner = None, []
    outer = _mail(message, data, place)
    if not inner or outer.files or by_line(outer.words):
        yield outer
    for number, part in enumerate(inner, 1):
        where = in_place(place, f"mail {number} in it")
        yield _mail(part.get_payload(0), b"", where)


def _is_mail_in_mail(part):
    return part.get_content_type() == "message/rfc822" and part.is_multipart()


def _text(data):
    return data.decode("utf-8", "replace")


def _mail(message, data, place):
    try:
        plain, pages, files = [], [], []
        for part in _parts(message):
            if not _is_mail_in_mail(part):
                _sort(part, plain, pages, files)
        date = str(message.get("Date", ""))
        return Mail(place, _sender(message), "\n".join(plain or pages), files, date)
    except _DAMAGES:
        return Mail(place, NOBODY, data.decode("utf-8", "replace"), [])


def _parts(message, depth=0):
    inner = depth and _is_mail_in_mail(message)
    if message.is_multipart() and depth < _DEEPEST and not inner:
        for part in message.get_payload():
            yield from _parts(part, depth + 1)
    else:
        yield message


def _sort(part, plain, pages, files):
    """Put one part of a mail where it belongs: its words, or a file that came with it."""
    kind, name = part.get_content_type(), part.get_filename()
    if name or not kind.startswith("text/"):
        if content := part.get_payload(decode=True):
            files.append((plain_line(name or kind.replace("/", ".")), content))
        return
    words = part.get_payload(decode=True) or b""
    try:
        words = words.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        words = words.decode("utf-8", "replace")
    if kind == "text/html":
        pages.append(words_of_page(words))
    else:
        plain.append(words)


def _sender(message):
    """Return whoever a mail is from, by its address."""
    said = str(message.get("From", ""))
    if found := _VIA.fullmatch(said):
        return by_name(found[1])
    email, name = address(said)
    if not email and (found := re.search(r"[^\s<>\"]+@[^\s<>\"]+", said)):
        email, name = address(found[0])[0], said.partition("<")[0].strip(' "')
    if email:
        return Person("email", email, by_name(name).name)
    return NOBODY if said.startswith("<Saved by") else by_name(said)  # a page saved as a mail
