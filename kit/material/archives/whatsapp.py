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
from kit.text.say import many

_LONG = 40  # letters; the notice of encryption is longer than any word for a file
_AMERICAN = re.compile(r"[1-9]\d?/[1-9]\d?/\d\d\s.*\s[AP]M$")  # 3/5/24 5:20 PM
_CALLED = "This WhatsApp chat"
_NOT_SENT = {
    Is.DELETED: "deleted messages",
    Is.EMPTY: "messages without anything in them, as of calls or of pictures to be seen once",
}


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
    me = asked.me and whose(asked.me, sum((chat.senders for chat in chats), Counter()), _CALLED)
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
        yield from _posts(chat, owner, asked, notes)


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


def _posts(chat, owner, asked, notes):
    """Yield the messages of one chat."""
    two = chat.two or (tuple(chat.senders) if len(chat.senders) == 2 and not chat.title else ())
    place = "" if two else chat.title or "a group"
    numbers = {digits_of(name): name for name in chat.senders if digits_of(name)}
    turns, times_seen, unread = Turns(two), Counter(), []
    notes.say(Turns.SAID)
    if chat.assumed:
        notes.say(chat.assumed)
    for line in messages(chat.part):
        if not line.sender or _is_own_line(line):
            notes.skip("lines that WhatsApp wrote itself")
            continue
        at = _at(chat.days[line.day], line.time)
        turn = turns.take(line.sender, at)
        if line.sender != owner and not asked.keep_others:
            notes.skip("messages of others")
        elif (what := meant(line.text)).kind is not Is.SENT:
            notes.skip(_NOT_SENT[what.kind])
        else:
            post = _post(what, at, turn, numbers)
            unread += [] if at else [f"{line.day} {line.time}"]
            key = (chat.title or chat.part.name, at, line.sender, line.text)
            times_seen[key] += 1  # who wrote the same twice in a minute wrote it twice
            yield post._replace(
                author="" if line.sender == owner else line.sender,
                place=place,
                post_id=str(hash((*key, times_seen[key]))),
            )
    if unread:
        notes.say(
            f"When {many(len(unread), 'message was', 'messages were')} sent could not be read, as "
            f"in {unread[0]!r}, and stays empty."
        )


def _post(what, at, turn, numbers):
    form, aimed = turn
    names = tuple(numbers.get(digits_of(name), name) for name in what.names)
    if names and aimed not in names:  # whom it names is whom it is for
        form = "message"
    elif names and form == "reply":
        names = (aimed,)
    return Post(
        text=what.text,
        posted_at=at,
        form=form,
        aimed_at=names or ((aimed,) if aimed else ()),
        shows=what.shows,
    )


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
