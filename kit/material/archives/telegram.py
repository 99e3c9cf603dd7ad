"""An export of Telegram Desktop: result.json, of one chat or of all.

It marks what answers what, and what is passed on. All chats of persons and of groups are read;
channels do not say who wrote a post, and what one saved for oneself speaks to nobody.
"""

import re
from collections import Counter
from typing import NamedTuple

from kit.material.archives.chat_turns import whose
from kit.material.archives.nested import nested
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import items
from kit.material.archives.telegram_messages import message_of, sender_of

_OUTERS = ("", "chats.list.item", "left_chats.list.item")
_TWO = "personal_chat"
_GROUPS = ("private_group", "private_supergroup", "public_supergroup")
_LEFT_OUT = {
    "saved_messages": "messages that you saved for yourself",
    "bot_chat": "messages in chats with bots",
    "private_channel": "posts in channels, which do not say who wrote them",
    "public_channel": "posts in channels, which do not say who wrote them",
}
_TYPE = re.compile(rf'"type":\s*"(?:{"|".join((_TWO, *_GROUPS, *_LEFT_OUT))})"')
_MESSAGE = re.compile(r'"type":\s*"(?:message|service)"')
_NO_MESSAGE = {
    "service": "lines that Telegram wrote itself",
    "unsupported": "messages that Telegram does not export",
}
_NOBODY = "-"  # the author of a line that Telegram wrote itself


class Chat(NamedTuple):
    """One chat: what it is called, of which type it is, and its number."""

    name: str = ""
    type: str = ""
    id: str = ""

    @property
    def other(self):
        """The id, as messages have it, of the other one in a chat of two."""
        return f"user{self.id}" if self.type == _TWO and self.id else ""


def is_result(head):
    """Tell whether a part begins as a result.json does."""
    if head.lstrip()[:1] != "{":
        return False
    one = '"messages"' in head and (
        _TYPE.search(head) or ('"from_id"' in head and _MESSAGE.search(head))
    )
    whole = '"chats"' in head and '"list"' in head and _TYPE.search(head)
    begins_whole = '"personal_information"' in head and '"user_id"' in head and '"about"' in head
    return bool(one or whole or begins_whole)


def is_html(head):
    """Tell whether a part is the version for reading in a browser."""
    return "<title>Exported Data</title>" in head and "page_wrap" in head


class _Names:
    """Who is who in an export: each id has one name, and no two the same."""

    def __init__(self):
        """Begin with nobody."""
        self._names, self._taken = {}, set()

    def called(self, person, name=""):
        """Return what somebody is called, by the id."""
        if person not in self._names:
            name = name or person
            free = name not in self._taken
            self._names[person] = name if free else f"{name} ({person})"
            self._taken.add(self._names[person])
        return self._names[person]


def read(parts, asked, notes):
    """Yield the messages of each chat."""
    people = _Names()
    me = _owner(parts["result"], asked, people, notes)
    for part in parts["result"]:
        headers = None
        number, chat, reader = -1, Chat(), None
        for _, key, value in nested(part, _OUTERS, "messages"):
            if key == "":
                number, chat, reader = number + 1, Chat(), None
            elif key == "messages":
                if reader is None:
                    if not chat.type:  # its name stands behind its messages
                        headers = headers or [held for held, _ in _chats(part)]
                        chat = headers[number]
                    reader = _Reader(chat, me, people, asked, notes)
                yield from reader.take(value)
            elif key in Chat._fields:
                chat = chat._replace(**{key: str(value) if value is not None else ""})


def _chats(part):
    """Return each chat of a part with a count of who wrote how much, each by (id, name)."""
    chats = []
    for _, key, value in nested(part, _OUTERS, "messages"):
        if key == "":
            chats.append((Chat(), Counter()))
        elif key == "messages":
            if isinstance(value, dict) and value.get("type") == "message":
                chats[-1][1][sender_of(value), str(value.get("from") or "")] += 1
        elif key in Chat._fields:
            chat = chats[-1][0]._replace(**{key: str(value) if value is not None else ""})
            chats[-1] = (chat, chats[-1][1])
    return chats


def _owner(results, asked, people, notes):
    """Return the id of the person whose export it is."""
    for part in results:
        for held in items(part, "personal_information"):
            if isinstance(held, dict) and held.get("user_id"):
                names = (held.get("first_name"), held.get("last_name"))
                full = " ".join(name for name in names if isinstance(name, str) and name)
                me = f"user{held['user_id']}"
                notes.mine(people.called(me, full), me, str(held.get("username") or ""))
                if asked.me and asked.me != full:
                    notes.say(f'The file says that it is of "{full}", so me="…" was not needed.')
                return me
    return _owner_by_chats(results, asked, people, notes)


def _owner_by_chats(results, asked, people, notes):
    """Return the id of the owner, whom a chat of two tells: the other one's is the chat's own."""
    chats = [chat for part in results for chat in _chats(part)]
    told, senders, ids = "", Counter(), {}
    for chat, wrote in chats:
        for (person, name), number in sorted(wrote.items(), key=lambda each: each[0][1] == ""):
            label = people.called(person, name)
            senders[label] += number
            ids[label] = person
            if chat.type == "saved_messages" or (chat.other and person != chat.other):
                told = told or person
    if asked.me or not told:
        others = {chat.other for chat, _ in chats if chat.other}
        if not asked.me and (not senders or set(ids.values()) <= others):
            return ""  # there is nobody but those whom the chats are with
        told = ids[whose(asked.me, senders, "This Telegram chat")]
    name = people.called(told)
    notes.mine(name, told)
    if not asked.me:
        notes.say(f'You are taken for "{name}". If that is wrong, say who you are with me="…".')
    return told


class _Reader:
    """Reads one chat, message by message."""

    def __init__(self, chat, me, people, asked, notes):
        self._chat, self._me, self._people = chat, me, people
        self._asked, self._notes = asked, notes
        self._authors, self._texts = {}, {}
        if chat.other:
            people.called(chat.other, chat.name)
        self._place = "" if chat.type == _TWO else chat.name or "a group"

    def take(self, held):
        """Yield the post that a message is, if it is one."""
        kind = held.get("type") if isinstance(held, dict) else None
        if kind != "message":
            if isinstance(held, dict):
                self._authors[str(held.get("id"))] = _NOBODY
            self._notes.skip(_NO_MESSAGE.get(str(kind), "entries that are no messages"))
            return
        sender = sender_of(held)
        self._authors[str(held.get("id"))] = sender
        mine = sender == self._me != ""
        if self._chat.type in _LEFT_OUT:
            self._notes.skip(_LEFT_OUT[self._chat.type])
            return
        if not mine and not self._asked.keep_others:
            self._notes.skip("messages of others")
            return
        message = message_of(held)
        if self._asked.keep_others:
            self._texts[message.id] = message.text
        if not (message.text.strip() or message.shows or message.passed_on is not None):
            self._notes.skip("messages with nothing in them")
        else:
            author = self._people.called(message.sender, message.name)
            yield self._post(message)._replace(author="" if mine else author)

    def _post(self, message):
        about = {
            "posted_at": message.at,
            "place": self._place,
            "post_id": f"{self._chat.id or self._chat.name} {message.id}",
        }
        passed_on = message.passed_on
        if passed_on is not None and passed_on != self._people.called(message.sender, message.name):
            whose_post = (passed_on,) if passed_on else ()
            return Post(form="share", aimed_at=whose_post, replies_to=message.text, **about)
        answered = self._answered(message)
        form = "reply" if answered is not None else "message"
        return Post(
            text=self._with_full_names(message),
            form=form,
            aimed_at=tuple(dict.fromkeys(self._aimed(message, answered))),
            replies_to=self._texts.get(message.answers, "") if answered is not None else "",
            shows=message.shows,
            **about,
        )

    def _answered(self, message):
        """Return the id of the other person whom a message answers, "" if unknown; else None."""
        if not message.answers:
            return None
        author = "" if message.elsewhere else self._authors.get(message.answers, "")
        return None if author in (_NOBODY, message.sender) else author

    def _aimed(self, message, answered):
        """Yield whom a message speaks to: whom it answers, else the other, or whom it names."""
        if answered:
            yield self._people.called(answered)
        elif self._chat.other:
            yield self._people.called(
                self._chat.other if message.sender != self._chat.other else self._me
            )
        else:
            yield from (self._named(*name) for name in message.names)

    def _named(self, words, person):
        return self._people.called(person, words) if person.startswith("user") else person

    def _with_full_names(self, message):
        """Return the words, where names stand as everywhere else, so that they can be replaced."""
        text = message.text
        for words, person in message.names:
            text = text.replace(words, self._named(words, person), 1)
        return text


FORMAT = Format(
    called="an export of Telegram",
    platform="Telegram",
    parts={"result": is_result},
    needs=("result",),
    read=read,
    html=is_html,
    instead=(
        "Export it again in Telegram Desktop, and choose the format “Machine-readable JSON” "
        "(Settings > Advanced > Export Telegram data, or Export chat history in one chat)."
    ),
)
