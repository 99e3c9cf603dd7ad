"""The private messages and chats in Reddit's data request: one's own side of them."""

import re

from kit.material.archives.post import Post
from kit.material.archives.streams import rows

_MENTION = re.compile(r"(?<![\w/@])/?u/(?=[\w-]{2,30})")


def in_handles(text):
    """Return a text in which people are named as everywhere else.

    >>> in_handles("Thanks, u/ana_b and /u/jo! Or is it and/u/or?")
    'Thanks, @ana_b and @jo! Or is it and/u/or?'
    """
    return _MENTION.sub("@", text) if "u/" in text else text


def bare(name):
    """Return the name of an account alone.

    >>> bare(" /u/ana_b"), bare("@ana_b")
    ('ana_b', 'ana_b')
    """
    return name.strip().removeprefix("/").removeprefix("u/").removeprefix("@")


def names_in(head):
    """Return the columns of a table that begins so; none of one that has the posts of many people.

    >>> sorted(names_in("id,body\\n1,hi")), names_in("id,author,body")
    (['body', 'id'], set())
    """
    names = {name.strip().strip('"') for name in head.split("\n", 1)[0].split(",")}
    return set() if "author" in names else names


def is_messages(head):
    """Tell whether a part begins as a table of private messages does."""
    return {"id", "thread_id", "from", "to", "subject", "body"} <= names_in(head)


def is_chat(head):
    """Tell whether a part begins as the table of chats does."""
    return {"message_id", "username", "message", "channel_url"} <= names_in(head)


def _same(name, me):
    return bool(me) and name.strip().casefold() == me.casefold()


def messages(parts, me, notes):
    """Yield the private messages that one sent."""
    held = parts.get("messages", ())
    me = me or _in_all(held, notes)
    for part in held:
        for row in rows(part):
            if _same(row["from"], me):
                yield _message(row)
            else:
                notes.skip("private messages of others" if me else _unsure(notes))


def _unsure(notes):
    notes.say('Which messages are yours is not known; say your name: me="…".')
    return "messages of which it is not known whether they are yours"


def _in_all(held, notes):
    """Return the only name that stands in each message, as sender or receiver."""
    common = None
    for part in held:
        for row in rows(part):
            pair = {row["from"].strip(), row["to"].strip()} - {""}
            common = pair if common is None else common & pair
    if common and len(common) == 1:
        [me] = common
        notes.mine(f"@{me}")
        notes.say("The one name that stands in all messages is taken for yours.")
        return me
    return ""


def _message(row):
    """Return a message; what it is about is one's own words unless it answers."""
    subject, to = row["subject"].strip(), row["to"].strip().removeprefix("/")
    about = "" if subject.casefold().startswith("re:") else subject
    to_all = to.startswith(("#", "r/"))  # the moderators of a community
    return Post(
        text=in_handles("\n\n".join(filter(None, [about, row["body"].strip()]))),
        posted_at=row.get("date", ""),
        form="message",
        aimed_at=() if to_all or not to else (f"@{bare(to)}",),
        post_id=f"t4_{row['id']}",
        place=f"r/{to.lstrip('#').removeprefix('r/')}" if to_all else "",
    )


def chats(parts, me, notes):
    """Yield what one wrote in chats."""
    held = parts.get("chats", ())
    members, wanted = {}, set()
    for row in _lines(held):
        members.setdefault(row["channel_url"], set()).add(row["username"].strip())
        wanted.add(row.get("thread_parent_message_id", ""))
    before = {
        row["message_id"]: (row["username"].strip(), row["message"])
        for row in _lines(held)
        if row["message_id"] in wanted
    }
    for row in _lines(held):
        if _same(row["username"], me):
            others = [one for one in members[row["channel_url"]] if one and not _same(one, me)]
            yield _line(row, me, others, before.get(row.get("thread_parent_message_id", "")))
        else:
            notes.skip("chat messages of others" if me else _unsure(notes))


def _lines(held):
    for part in held:
        yield from rows(part)


def _line(row, me, others, before):
    post = Post(
        text=in_handles(row["message"]),
        posted_at=row.get("created_at", ""),
        form="message",
        aimed_at=(f"@{others[0]}",) if len(others) == 1 else (),
        post_id=row["message_id"],
        place=_room(row) if len(others) > 1 else "",
    )
    if before is None or _same(before[0], me):
        return post
    author, words = before
    return post._replace(form="reply", aimed_at=(f"@{author}",) if author else (), replies_to=words)


def _room(row):
    return row.get("channel_name", "").strip() or row["channel_url"]
