"""Lists in which somebody wrote a name beside each code, or above it."""

import re

from kit.classroom.addresses import address
from kit.classroom.chats import Message
from kit.classroom.recognise import by_line
from kit.classroom.whose import NOBODY, Person, by_name, is_personal
from kit.text.say import plain_line

_LEADING = re.compile(r"^[\s>*•·–—#|\-]*(?:\(?\d{1,3}[.):]?\s+)?[\s*•\-]*")
_TRAILING = " \t:;,.|–—-=>*_"
# A line of a mail that was copied or printed.
_FROM = re.compile(
    r"[\s>*]*(?:From|Von|De|Da|Van|Od|Fra|Från|Lähettäjä|Gönderen|От|Від|Από|发件人|差出人|寄件者"
    r"|보낸 ?사람|من)\s?[*]?[:：][*]?\s*(.+)"
)
_LARGEST = 1_000_000  # characters of a list that somebody wrote by hand
_WITHIN = re.compile(r"(.{0,80}?)\s*[<(\[]?\s*([^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+)[>)\]]?")


def named_codes(text):
    """Return a message for each code in a list where nearly all have a name or address with them.

    The names are those before the codes, on their lines; else those on the lines above. Nearly
    all of them have to differ: what stands before each code, such as "my code", is no name.

    >>> [one.sender.name for one in named_codes("Hello")]
    []
    """
    if len(text) > _LARGEST:
        return []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = [(line, each) for line, each in by_line(text) if line <= len(lines)]
    if len(found) < 2:
        return []
    for heads in (_before(lines, found), _above(lines, found), _senders(lines, found)):
        people = [_person(head) for head in heads]
        accounts = {person.account for person in people if person.account}
        if 10 * len(accounts) >= 8 * len(found):
            return [
                Message(line, "", person, each.text)
                for (line, each), person in zip(found, people, strict=True)
            ]
    return []


def _before(lines, found):
    """Yield what stands before each code on its line."""
    for line, each in found:
        words = lines[line - 1]
        place = words.find(each.text[:4])
        yield words[:place] if place > 0 else ""


def _above(lines, found):
    """Yield the nearest line above each code that has a name or an address, among three."""
    for line, _ in found:
        above = [lines[n] for n in range(line - 2, max(-1, line - 6), -1) if lines[n].strip()]
        yield next((head for head in above[:2] if _person(head).account), "")


def _senders(lines, found):
    """Yield what the nearest line above each code says that begins with From:, as in a mail."""
    for line, _ in found:
        above = (lines[n] for n in range(line - 2, max(-1, line - 20), -1))
        heads = (head for head in above if len(head) < 400)
        yield next((said[1] for said in map(_FROM.fullmatch, heads) if said), "")


def _person(head):
    """Return the person whom a few words name: by an address, or first and last name."""
    head = plain_line(_LEADING.sub("", head[:200]), 200).strip(_TRAILING)
    if "@" in head and (found := _WITHIN.fullmatch(head)) and (email := address(found[2])[0]):
        return Person("email", email, by_name(found[1].strip(_TRAILING + "\"'")).name)
    return by_name(head) if is_personal(head) else NOBODY
