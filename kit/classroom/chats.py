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

_DATE = r"\d{1,4}[./\-年]\s?\d{1,2}[./\-月]\s?\d{1,4}\.?日?"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_MESSAGE = re.compile(
    rf"[\u200e\u200f]?(?:"
    rf"\[?{_DATE},?\s+{_TIME}\]?\s*[-–:]?\s*(?P<whatsapp>[^:\n]{{1,80}}?):\s"  # WhatsApp, Signal
    rf"|{_TIME}\s+(?:From|Von|De|Da|Van|Od|От)\s+(?P<zoom>[^:\n]{{1,80}}?)\s*:[ \t]*"  # Zoom
    rf"|{_TIME}\t\s*(?P<saved>[^:\t\n]{{1,80}}?):\t"
    rf")"
)
_TO = re.compile(r"\s+(?:to|an|à|a|para|aan|do|кому)\s+\S.*$")  # Zoom: From Ana Ray to Everyone
_WORDS = ("text", "content", "body", "message", "msg")
_SENDER = ("from", "sender", "author", "user_profile", "user", "username", "sender_name", "name")
_NAME = ("displayName", "real_name", "display_name", "nickname", "name", "username", "email")


class Message(NamedTuple):
    """A message of a chat: its first line or its number there, who sent it, and its words."""

    line: int
    place: str
    sender: Person
    words: str


def lines_of_chat(text):
    """Return the messages of a chat saved as text; [] where it is none."""
    lines = text.replace("\r\n", "\n").split("\n")
    first = next((n for n, line in enumerate(lines[:20]) if _MESSAGE.match(line)), None)
    if first is None or any(by_line(line) for line in lines[:first]):
        return []
    messages, own = [], []
    for number, line in enumerate(lines, 1):
        if found := _MESSAGE.match(line):
            sender = next(filter(None, found.groups()))
            own = [line[found.end() :]]
            messages.append((number, by_name(_TO.sub("", sender)), own))
        else:
            own.append(line)
    return [Message(line, "", sender, "\n".join(own)) for line, sender, own in messages]


def json_of_chat(text):
    """Return the messages of a chat exported as JSON, or None where this is no JSON.

    Words with a code that stand by themselves are messages of nobody.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    messages, todo = [], [data]
    while todo:
        part = todo.pop()
        if isinstance(part, list):
            todo += reversed(part)
        elif isinstance(part, dict):
            words = next((part[key] for key in _WORDS if part.get(key)), None)
            if (said := _words(words)) and (who := _sender(part)):
                messages.append(Message(0, f"message {len(messages) + 1}", who, said))
            else:
                todo += reversed(part.values())
        elif isinstance(part, str) and len(part) > 20:
            messages.append(Message(0, f"text {len(messages) + 1}", NOBODY, part))
    return messages


def _words(given):
    """Return the words of a message: a text, parts of one, or a page of Teams."""
    if isinstance(given, str):
        return given
    if isinstance(given, list):
        parts = [part.get("text", "") if isinstance(part, dict) else part for part in given]
        return "".join(part for part in parts if isinstance(part, str))
    if isinstance(given, dict) and isinstance(given.get("content"), str):
        return words_of_page(given["content"])
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
    for message, own in kept:
        who = message.sender if message.sender.account in own_ones else origin.person
        spot = in_place(origin.place, message.place)
        yield origin._replace(place=spot, person=who).piece("text", "", found=own)
    if not kept:
        yield origin.piece("text", "")
