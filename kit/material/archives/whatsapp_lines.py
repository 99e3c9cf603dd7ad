"""The lines of an exported WhatsApp chat, put together to messages: who, when, and what."""

import re
from pathlib import PurePosixPath
from typing import NamedTuple

from kit.material.archives.streams import lines
from kit.material.reading.dates import either_order
from kit.material.reading.stamps import BETWEEN, DATE, TIME, clock

MARK = "\u200e"  # what an iPhone puts before all that WhatsApp itself wrote
_TURNS = dict.fromkeys(
    map(ord, "\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)
# [12.03.24, 17:20:05] Ana: …   12/03/2024, 17:20 - Ana: …   2016-08-16 15:43:11: Ana: …
# and, copied from a browser, [17:20, 12/03/2024] Ana: …
_HEAD = re.compile(
    rf"\[?(?:(?P<day>{DATE}){BETWEEN}(?P<time>{TIME})|(?P<early>{TIME}),?\s(?P<late>{DATE}))"
    r"(?:\]\s?(?:-\s)?|\s[-–]\s|:\s)(?P<rest>.*)",
    re.DOTALL,
)
_LONGEST_NAME = 100
_QUOTED = re.compile('["“”„«»]')


class Line(NamedTuple):
    """A message: its day and its time as they stand there, who sent it ("" for WhatsApp), words."""

    day: str
    time: str
    sender: str
    text: str


def messages(part):
    """Yield each message of a chat, with all its lines, as a `Line`."""
    held, more = None, []
    for line in lines(part):
        if head := head_of(line):
            if held:
                yield _joined(held, more)
            held, more = head, []
        elif held:
            more.append(line)
    if held:
        yield _joined(held, more)


def _joined(head, more):
    return head._replace(text="\n".join([head.text, *more]).rstrip()) if more else head


def head_of(line):
    """Return the `Line` that begins a message, or None where the line goes on from one.

    >>> head_of("[12.03.24, 5:20:05\u202fPM] ~\u202fAna: \u200eimage omitted")[1:]
    ('5:20:05\\u202fPM', 'Ana', '\\u200eimage omitted')
    >>> head_of("3/12/24, 17:20 - Ana added you").sender
    ''
    """
    line = line.lstrip(MARK)
    if any(turn in line[:24] for turn in "\u200f\u202a\u202b\ufeff"):
        line = line.translate(_TURNS)
    if not (line[:1] == "[" or line[:1].isalnum()) or not (found := _HEAD.match(line)):
        return None
    day, time = found["day"] or found["late"], found["time"] or found["early"]
    sender, parted, text = found["rest"].partition(": ")
    if not parted:
        sender, parted = found["rest"].removesuffix(":"), found["rest"].endswith(":")
    if not parted or len(sender) > _LONGEST_NAME or _QUOTED.search(sender):
        return Line(day, time, "", found["rest"])  # Ana changed the subject to “Plan: B”
    return Line(day, time, name_of(sender), text)


def name_of(text):
    """Return a name or number without what WhatsApp puts around it.

    >>> name_of("~\u202fAna  Ruiz"), name_of("\u202a+49\u00a0170\u00a01234567\u202c")
    ('Ana Ruiz', '+49 170 1234567')
    """
    text = text.replace(MARK, "").translate(_TURNS).strip()
    return " ".join(text.removeprefix("~").replace("\u2011", "-").split())


def begins_chat(head):
    """Tell whether a part begins as an exported chat does."""
    begun = [line for line in head.splitlines()[:200] if line.strip(f"{MARK} \t")]
    found = head_of(begun[0][:2000]) if begun else None
    if not (found and any(either_order(found.day)) and clock(found.time)):
        return False
    told = (head_of(line[:2000]) for line in begun)
    return any(line and line.sender for line in told)  # a log, or a list, names nobody


def title_of(part, called):
    """Return whom or what a chat is with, by the name of its file, its folder or its zip, or ""."""
    path = PurePosixPath(part.name.replace("\\", "/"))
    for name in (*reversed(path.parts), part.within):
        plain = name.replace("_", " ").casefold()
        for begin in called:
            if plain.startswith(begin.casefold()):
                rest = re.sub(r"\.(txt|zip)$", "", name[len(begin) :], flags=re.IGNORECASE)
                return name_of(re.sub(r"\s*\(\d+\)$", "", rest))
    return ""
