"""Chats that are exported as web pages: Telegram's messages.html, and Discord's.

Who wrote stands once above several messages of theirs; what is quoted in an answer is not read.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

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
}
_IS_CHAT = re.compile(r"class=[\"']?[^\"'>]{0,200}\b(?:from_name|chatlog__author)\b")
_EMPTY = {"br", "img", "meta", "link", "hr", "input", "source", "wbr", "path", "use"}
_LINES = {"br", "div", "p", "li", "pre"}
_MOST_MARKS = 200  # elements within each other; no chat has more


def messages_of_page(text: str) -> list[Message]:
    """Return the messages of a chat that was saved as a web page; [] where it is none."""
    if not _IS_CHAT.search(text):
        return []
    reader = _Reader()
    reader.feed(text)
    reader.close()
    made = []
    for number, one in enumerate(reader.messages, 1):
        sender = by_name(" ".join(one["author"].split())) if one["author"].strip() else NOBODY
        when = " ".join(one["date"].split())
        made.append(Message(0, f"message {number}", sender, one["words"], when))
    return made


class _Reader(HTMLParser):
    """Notes for each message who wrote it, when, and its words."""

    def __init__(self):
        super().__init__()
        self.messages, self._open, self._author = [], [], ""

    def handle_starttag(self, tag, attrs):
        own = dict(attrs)
        role = next((_ROLES[c] for c in (own.get("class") or "").split() if c in _ROLES), "")
        if role == "message":
            self.messages.append({"author": self._author, "date": "", "words": ""})
        elif self.messages and role == "author":
            self.messages[-1]["author"] = ""
        elif self.messages and role == "date" and not self.messages[-1]["date"]:
            self.messages[-1]["date"] = own.get("title") or ""
            role = "quoted" if own.get("title") else role
        if tag in _LINES:
            self.handle_data("\n")
        if tag not in _EMPTY and len(self._open) < _MOST_MARKS:
            self._open.append((tag, role))

    def handle_endtag(self, tag):
        while self._open and tag in (name for name, _ in self._open):
            name, role = self._open.pop()
            if role == "author" and self.messages:
                self._end_of_author()
            if name == tag:
                break

    def _end_of_author(self):
        """Keep who writes for the messages that follow, but not whose message was passed on."""
        last = self.messages[-1]
        if not last.get("is_told"):
            last["is_told"], self._author = True, last["author"]

    def handle_data(self, data):
        roles = {role for _, role in self._open}
        if not self.messages or "quoted" in roles or "message" not in roles:
            return
        part = "author" if "author" in roles else "date" if "date" in roles else "words"
        self.messages[-1][part] += data
