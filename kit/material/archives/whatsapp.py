"""An exported WhatsApp chat: a text file, alone or in a zip with pictures and videos.

It says who wrote what, and when by the phone's own clock; neither whose the phone was, nor what
answers what. `chat_turns.Turns` has the rule by which a message counts as a reply. Each part is
read twice: for the people and the order of the dates, then for the messages.
"""

import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from kit.material.archives.chat_turns import Turns, digits_of, same_person, whose
from kit.material.archives.files import Part
from kit.material.archives.post import Format, Post
from kit.material.archives.whatsapp_lines import MARK, begins_chat, messages, title_of
from kit.material.archives.whatsapp_words import CALLED, Is, meant
from kit.material.reading.stamps import clock, in_one_order

_LONG = 40  # letters; the notice of encryption is longer than any word for a file
_AMERICAN = re.compile(r"[1-9]\d?/[1-9]\d?/\d\d\s.*\s[AP]M$")  # 3/5/24 5:20 PM
_CALLED = "This WhatsApp chat"
_NOT_SENT = {
    Is.DELETED: "deleted messages",
    Is.EMPTY: "messages without anything in them, as of calls or of pictures to be seen once",
}
_UNREAD = "When some messages were sent could not be read, as in {stamp!r}; they have no time here."


class Chat(NamedTuple):
    """What is known of a chat before its messages are read."""

    part: Part
    senders: Counter[str]
    days: dict[str, date | None]
    assumed: str
    title: str  # the other person, or the group, by the file's name or WhatsApp's own first line
    own: int  # lines that WhatsApp wrote itself

    @property
    def two(self):
        """The owner and the other one, in a chat of two whose other one is told; or ()."""
        names = [*self.senders]
        others = [name for name in names if same_person(name, self.title)]
        if len(names) == 2 and others:
            return tuple(sorted(names, key=lambda name: name in others))
        if len(names) == 1 and self.title and not others and self.own < 2:
            return names[0], self.title  # who never wrote; a group has more lines of WhatsApp
        return ()


def read(parts, asked, notes):
    """Yield the messages of each chat."""
    chats = [_looked_through(part) for part in parts["chat"]]
    senders = sum((chat.senders for chat in chats), Counter())
    me = asked.me and senders and whose(asked.me, senders, _CALLED)
    known = me or next((chat.two[0] for chat in chats if chat.two), "")
    for chat in chats:
        owner = me or (known if known in chat.senders else next(iter(chat.two), ""))
        if not owner and not _nobody_of_mine(chat):
            whose("", chat.senders, _CALLED)
        notes.mine(owner)
        if owner and not me:
            notes.say(
                f'You are taken for "{owner}". If that is wrong, say who you are with me="…".'
            )
        if chat.assumed:
            notes.say(chat.assumed)
        notes.say(Turns.SAID)
        reader = _Reader(chat, owner, asked, notes)
        for line in messages(chat.part):
            yield from reader.take(line)


def _nobody_of_mine(chat):
    """Tell whether there is nobody in a chat but the one whom it is with."""
    return all(same_person(name, chat.title) for name in chat.senders)


def _looked_through(part):
    """Return a `Chat`, which takes a first reading of all its lines."""
    senders, days, american, first, own = Counter(), [], True, "", 0
    for line in messages(part):
        if not days or days[-1] != line.day:
            days.append(line.day)
        american = american and bool(_AMERICAN.match(f"{line.day} {line.time}"))
        if not line.sender or _is_own_line(line):
            if not own and not senders and len(line.text) > _LONG:
                first = line.sender
            own += 1
        else:
            senders[line.sender] += 1
    read, assumed = in_one_order(days, american)
    return Chat(part, senders, read, assumed, title_of(part, CALLED) or first, own)


def _is_own_line(line):
    """Tell whether WhatsApp wrote a line that has a sender."""
    return line.text.startswith(MARK) and meant(line.text).kind is Is.SYSTEM


class _Reader:
    """Reads one chat, message by message."""

    def __init__(self, chat, owner, asked, notes):
        self._chat, self._owner, self._notes = chat, owner, notes
        self._keep, self._all_read = asked.keep_others, True
        two = chat.two or (tuple(chat.senders) if len(chat.senders) == 2 and not chat.title else ())
        self._place = "" if two else chat.title or "a group"
        self._numbers = {digits_of(name): name for name in chat.senders if digits_of(name)}
        self._turns, self._seen, self._before = Turns(two), Counter(), ""

    def take(self, line):
        """Yield the post that a line is, if it is one."""
        if not line.sender or _is_own_line(line):
            self._notes.skip("lines that WhatsApp wrote itself")
            return
        at = _at(self._chat.days[line.day], line.time)
        form, aimed = self._turns.take(line.sender, at)
        if line.sender != self._owner and not self._keep:
            self._notes.skip("messages of others")
            return
        what = meant(line.text)
        before, self._before = self._before, what.text or (what.shows and f"[{what.shows}]")
        if what.kind is not Is.SENT:
            self._notes.skip(_NOT_SENT[what.kind])
            return
        if not at and self._all_read:
            self._all_read = False  # once is enough
            self._notes.say(_UNREAD.format(stamp=f"{line.day} {line.time}"))
        form, whom = self._named(form, aimed, what.names)
        yield Post(
            text=what.text,
            posted_at=at,
            form=form,
            aimed_at=whom,
            replies_to=before if form == "reply" and self._keep else "",
            shows=what.shows,
            author="" if line.sender == self._owner else line.sender,
            place=self._place,
            post_id=self._id(line, at),
        )

    def _named(self, form, aimed, names):
        """Return the form and whom it is for, where a message names somebody with an @."""
        names = tuple(self._numbers.get(digits_of(name), name) for name in names)
        if not names:
            return form, (aimed,) if aimed else ()
        if form == "reply" and aimed in names:
            return form, tuple(dict.fromkeys([aimed, *names]))
        return "message", names

    def _id(self, line, at):
        """Return what tells a message from others, but not from itself in another export."""
        key = (self._chat.title or self._chat.part.name, at or line.day, line.sender, line.text)
        self._seen[key] += 1  # who wrote the same twice in a minute wrote it twice
        return str(hash((*key, self._seen[key])))


def _at(day, time):
    """Return when a message was sent, by the phone's own clock; "" where that is not readable."""
    read = clock(time)
    return f"{day.isoformat()}T{read}" if day and read else ""


FORMAT = Format(
    called="a WhatsApp chat",
    platform="WhatsApp",
    parts={"chat": begins_chat},
    needs=("chat",),
    read=read,
)
