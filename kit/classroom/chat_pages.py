"""Chats that are exported as web pages: Telegram's messages.html, and Discord's.

Who wrote stands once above several messages of theirs; what is quoted in an answer is not read.
"""

from __future__ import annotations

import html
import re
from collections import Counter

from kit.classroom.chats import Message
from kit.classroom.whose import NOBODY, by_name

_ROLES = {
    "message": "message",
    "chatlog__message-container": "message",
    "from_name": "author",
    "chatlog__author": "author",
    "date": "date",
    "chatlog__timestamp": "date",
    "chatlog__reply": "quoted",
    "userpic_wrap": "quoted",
    "chatlog__message-aside": "quoted",
}
_IS_CHAT = re.compile(r"class=[\"']?[^\"'>]{0,200}\b(?:from_name|chatlog__author)\b")
# A tag with its attributes, or text up to the next. No part of it can be read in two ways, so that
# a page that is made to take long takes no longer than another.
_PART = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})(\s[^<>]{0,2000})?/?>|[^<]+|<")
_CLASS = re.compile(r"\bclass=(?:\"([^\"]*)\"|'([^']*)'|(\S+))")
_TITLE = re.compile(r"\btitle=(?:\"([^\"]*)\"|'([^']*)'|(\S+))")
_EMPTY = {"br", "img", "meta", "link", "hr", "input", "source", "wbr", "path", "use"}
_LINES = {"br", "div", "p", "li", "pre"}
_LONGEST = 300  # letters of a name, or of a date
_MOST_MARKS = 200  # elements within each other; no chat has more


def messages_of_page(text: str) -> list[Message]:
    """Return the messages of a chat that was saved as a web page; [] where it is none.

    >>> page = "<div class=message><div class=from_name>Ana Ray</div><p>Hello</p></div>"
    >>> [(one.sender.name, one.words.strip()) for one in messages_of_page(page)]
    [('Ana Ray', 'Hello')]
    """
    if not _IS_CHAT.search(text):
        return []
    reader = _Reader()
    for part in _PART.finditer(text):
        if not part[2]:
            reader.words(html.unescape(part[0]))
        elif part[1]:
            reader.end(part[2].lower())
        else:
            reader.begin(part[2].lower(), part[3] or "")
    made = []
    for number, one in enumerate(reader.messages, 1):
        sender = by_name(" ".join(one["author"].split())) if one["author"].strip() else NOBODY
        words, when = "".join(one["words"]), " ".join(one["date"].split())
        made.append(Message(0, f"message {number}", sender, words, when))
    return made


def _attribute(pattern, attributes):
    found = pattern.search(attributes)
    return html.unescape(next(filter(None, found.groups()), "")) if found else ""


class _Reader:
    """Notes for each message who wrote it, when, and its words."""

    def __init__(self):
        self.messages, self._author = [], ""
        self._open, self._roles = [], Counter()

    def begin(self, tag, attributes):
        role = self._role(attributes)
        if role == "message":
            self.messages.append({"author": self._author, "date": "", "words": []})
        elif self.messages and role == "author":
            self.messages[-1]["author"] = ""
        elif self.messages and role == "date" and (title := _attribute(_TITLE, attributes)):
            self.messages[-1]["date"], role = title[:_LONGEST], "quoted"
        if tag in _LINES:
            self.words("\n")
        if tag not in _EMPTY and len(self._open) < _MOST_MARKS:
            self._open.append((tag, role))
            self._roles[role] += 1

    def _role(self, attributes):
        kinds = _attribute(_CLASS, attributes).split() if "class=" in attributes else ()
        return next((_ROLES[kind] for kind in kinds if kind in _ROLES), "")

    def end(self, tag):
        if not any(name == tag for name, _ in reversed(self._open)):
            return
        name = ""
        while name != tag:
            name, role = self._open.pop()
            self._roles[role] -= 1
            if role == "author" and self.messages:
                self._end_of_author()

    def _end_of_author(self):
        """Keep who writes for the messages that follow, but not whose message was passed on."""
        last = self.messages[-1]
        if not last.get("is_told"):
            last["is_told"], self._author = True, last["author"]

    def words(self, text):
        """Note a text where it belongs."""
        if not self.messages or self._roles["quoted"] or not self._roles["message"]:
            return
        last = self.messages[-1]
        if self._roles["author"] or self._roles["date"]:
            part = "author" if self._roles["author"] else "date"
            last[part] = (last[part] + text)[:_LONGEST]
        else:
            last["words"].append(text)
