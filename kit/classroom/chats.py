"""Chats as they are exported: who wrote each message that has a code in it.

WhatsApp and Zoom write lines of text; Telegram, Slack, Discord and Teams write JSON, in which any
part with a sender and words is taken for a message.
"""

import json
import re
from typing import NamedTuple

from kit.classroom.columns import address, own_accounts
from kit.classroom.documents import words_of_page
from kit.classroom.pieces import in_place
from kit.classroom.recognise import by_line
from kit.classroom.whose import NOBODY, Person, by_name
from kit.material.reading.stamps import DATE, STAMP, TIME

_FROM = r"(?:From|Von|De|Da|Van|Od|От|Från|Fra|Desde|開始|发件人)"
_STAMPED = re.compile(STAMP)
_CLOCK = re.compile(r"\d[:.]\d")
_MESSAGE = re.compile(
    rf"[\u200e\u200f\ufeff]?(?:"
    rf"(?:{DATE}\s+)?{TIME}\s+{_FROM}\s+(?P<zoom>[^:\n]{{1,80}}?)\s*:[ \t]*"  # Zoom
    rf"|\[?(?:{STAMP}|{TIME})\]?\s*<(?P<irc>[^<>\n]{{1,80}})>\s"  # IRC
    rf"|\[?{STAMP}\]?\s*[-–:,]?\s*(?P<whatsapp>[^:\n]{{1,80}}?)\s?:\s"  # WhatsApp, Signal
    rf"|\[{TIME}\]\s+(?P<room>[^:\n]{{1,80}}?)\s?:\s"  # BigBlueButton
    rf"|\[(?P<kakao>[^\[\]\n]{{1,80}})\]\s\[{TIME}\]\s"  # KakaoTalk
    rf"|{TIME}\t\s*(?P<saved>[^\t\n]{{1,80}}?):?\t"
    rf")"
)
# A line that says who writes, and when; what was written follows below.
_ABOVE = re.compile(
    rf"[\u200e\u200f\ufeff]?\s*(?:"
    rf"\[(?:{STAMP}|{TIME})\]\s*(?P<teams>[^:\n\[\]]{{1,80}}?)"  # Teams, Discord
    rf"|from\s+(?P<webex>[^:\n\d]{{1,80}}?):\s+{TIME}"
    rf"|(?P<copied>[^:\n\d]{{1,80}}?)\s*[—–|•,-]?\s+"  # Slack, Discord, WeChat
    rf"(?:[^\W\d_]{{2,10}}\s+(?:[^\W\d_]{{2,3}}\s+)?)?(?:{STAMP}|{TIME})"
    rf")\s*"
)
# Zoom: From … to Everyone.
_TO = re.compile(r"\s+(?:to|an|à|a|para|aan|do|кому|till|til|宛先|收件人)\s+\S.*$")
_WORDS = ("text", "content", "body", "message", "msg", "code")
_SENT = ("timestamp", "createdDateTime", "date", "ts", "time", "created_at", "sent")
_SENDER = (
    *("from", "sender", "author", "creator", "user_profile", "user", "username", "u"),
    *("sender_name", "sender_full_name", "from_id", "user_id", "email", "name"),
)
_NAME = (
    *("displayName", "real_name", "display_name", "nickname", "fullName", "name", "username"),
    "email",
)


class Message(NamedTuple):
    """A message of a chat: its first line or its number there, who sent it, and its words."""

    line: int
    place: str
    sender: Person
    words: str
    when: str = ""


def lines_of_chat(text):
    """Return the messages of a chat saved as text; [] where it is none."""
    lines = text.replace("\r\n", "\n").split("\n")
    first = next((n for n, line in enumerate(lines[:20]) if _head(line)), None)
    if first is None or any(by_line(line) for line in lines[:first]):
        return []
    messages, own = [], []
    for number, line in enumerate(lines, 1):
        if found := _head(line):
            sender, words = found
            stamp = _STAMPED.search(line, 0, 200)
            own = [words]
            at = stamp[0] if stamp else ""
            messages.append((number, by_name(_TO.sub("", sender)), own, at))
        else:
            own.append(line)
    return [Message(n, "", sender, "\n".join(own), at) for n, sender, own, at in messages]


def _head(line):
    """Return (sender, words) of a line with which a message begins, or None."""
    if not _CLOCK.search(line, 0, 200):
        return None
    if found := _MESSAGE.match(line[:300]):
        return _sender_in(found), line[found.end() :]
    # Each space once, so that no run of them is divided in all the ways there are.
    found = _ABOVE.fullmatch(" ".join(line.split())) if len(line) < 160 else None
    return (_sender_in(found), "") if found else None


def _sender_in(found):
    """Return the sender; WhatsApp has "~ Ana Ray" for whom nobody has as a contact."""
    return next(filter(None, found.groups())).lstrip("~ \u202f\u00a0")


def json_of_chat(text):
    """Return the messages of a chat exported as JSON, or None where this is no JSON.

    Words with a code that stand by themselves are messages of nobody.
    """
    data = _loaded(text)
    if data is None:
        return None
    messages, todo = [], [(data, NOBODY)]
    while todo:
        part, outer = todo.pop()
        if isinstance(part, list):
            todo += ((each, NOBODY) for each in reversed(part))
        elif isinstance(part, dict):
            words = next((part[key] for key in _WORDS if part.get(key)), None)
            if (said := _words(words)) and (who := _sender(part)):
                at = next((str(part[key]) for key in _SENT if part.get(key)), "")
                messages.append(Message(0, f"message {len(messages) + 1}", who, said, at))
            else:
                who = _sender(part) or outer
                todo += ((each, who) for each in reversed(part.values()))
        elif isinstance(part, str) and len(part) > 20:
            messages.append(Message(0, f"text {len(messages) + 1}", outer, part))
    return messages


def _loaded(text):
    """Return what JSON says, or a list of what each line does; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        return None


def _words(given):
    """Return the words of a message: a text, parts of one, or a page of Teams."""
    if isinstance(given, str):
        return given
    if isinstance(given, list):
        parts = [part.get("text", "") if isinstance(part, dict) else part for part in given]
        return "".join(part for part in parts if isinstance(part, str))
    if isinstance(given, dict):  # Teams has a page there, Matrix a body
        said = given.get("content") or given.get("body") or given.get("message")
        return words_of_page(said) if isinstance(said, str) else ""
    return ""


def _sender(part):
    """Return who sent a message; None where nothing says that it was sent at all."""
    for key in _SENDER:
        given = part.get(key)
        for inner in ("user", "emailAddress"):  # as Teams and Outlook have it
            if isinstance(given, dict) and isinstance(given.get(inner), dict):
                given = given[inner]
        if isinstance(given, dict):
            given = next((given[name] for name in _NAME if given.get(name)), None)
        if isinstance(given, str) and given.strip():
            email, name = address(given)
            return Person("email", email, name) if email else by_name(given)
    return None


def pieces(messages, origin):
    """Yield a piece for each message that has a code in it, or what looks like one.

    Who sent the codes of many others, as a teacher who collects them, is nobody's account.
    """
    found = [
        tuple((m.line and m.line + line - 1, each) for line, each in by_line(m.words))
        for m in messages
    ]
    kept = [(message, own) for message, own in zip(messages, found, strict=True) if own]
    pseudonyms = [{each.code.pseudonym for _, each in own if each.code} for _, own in kept]
    own_ones = own_accounts([message.sender.account for message, _ in kept], pseudonyms)
    if origin.person.account and len(set().union(*pseudonyms)) <= 2:
        own_ones = set()  # a file of one person, who wrote a time into it
    for message, own in kept:
        who = message.sender if message.sender.account in own_ones else origin.person
        spot = in_place(origin.place, message.place)
        at = origin._replace(place=spot, person=who)
        at = at._replace(when=("message", message.when)) if message.when else at
        yield at.piece("text", "", found=own)
    if not kept:
        yield origin.piece("text", "")
