"""A data package of Discord: for each channel a list of one's own messages, JSON or CSV."""

import re
from collections import Counter
from pathlib import PurePosixPath

from kit.material.archives.branches import branches
from kit.material.archives.moments import in_utc, since_1970
from kit.material.archives.people import as_handle, mentioned
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import columns, items, rows
from kit.text.say import many

_NUMBER = r"\d{15,20}"
_INDEX = re.compile(rf'\s*\{{\s*"{_NUMBER}"\s*:\s*(?:"|null)')
_CHANNEL = re.compile(rf'\s*\{{[^{{[]*?"id"\s*:\s*"{_NUMBER}"')
_MARK = re.compile(r"<(?:@(!?|&)|(#)|a?:(\w+):)(\d+)>")
_QUOTED = re.compile(r"(?:^> ?[^\n]*(?:\n|\Z))+", re.MULTILINE)
_FIRST_DAY = 1_420_070_400_000  # what the numbers of messages count from, in milliseconds
_PICTURES = {".jpg", ".jpeg", ".png", ".gif", ".webp"}
_VIDEOS = {".mp4", ".webm", ".mov"}
_SOUNDS = {".mp3", ".wav", ".ogg", ".m4a", ".flac"}


def is_messages(head):
    """Tell whether a part begins as a list of messages."""
    names = ('"ID"', '"Timestamp"', '"Contents"', '"Attachments"')
    listed = head.lstrip().startswith("[") and all(name in head for name in names)
    return listed and '"Author"' not in head


def is_table(head):
    """Tell whether a part begins as a table of messages, as in packages until 2024."""
    return {"ID", "Timestamp", "Contents", "Attachments"} == {*columns(head)}


def is_channel(head):
    """Tell whether a part says which channel messages are of."""
    return bool(_CHANNEL.match(head)) and '"type"' in head and '"email"' not in head


def is_index(head):
    """Tell whether a part has the names of channels."""
    return bool(_INDEX.match(head))


def is_user(head):
    """Tell whether a part is about the person's own account."""
    return head.lstrip().startswith("{") and '"discriminator"' in head and '"email"' in head


def read(parts, asked, notes):
    """Yield one's own messages."""
    channels = _Channels(parts, notes)
    notes.say(
        "Discord does not say which message answers which, nor has it the messages of others."
    )
    for role, entries in (("messages", items), ("table", rows)):
        for part in parts.get(role, ()):
            channel = channels.of(part)
            for entry in entries(part):
                yield from _message(entry, channel, channels, notes)
    if channels.unknown:
        notes.say(
            f"Of {many(channels.unknown, 'list of messages', 'lists of messages')} it is not said "
            "which channel they are of. Give the whole package to have that."
        )


class _Channels:
    """What is known of channels, and of the people whom one wrote to alone."""

    def __init__(self, parts, notes):
        self._names = _index(parts.get("index", ()))
        held = [(part, item) for part in parts.get("channel", ()) for item in items(part, "")]
        self._held = {_folder(part): one for part, one in held if isinstance(one, dict)}
        self._me = _own_number(parts.get("user", ()), self._held.values())
        self.unknown = 0
        self._handles = self._met()
        if self._me:
            notes.mine("@" + self._me)

    def _met(self):
        """Return how those are written whom one wrote to alone, where no two have one name."""
        told = {}
        for one in self._held.values():
            name = _alone_with(self._names.get(str(one.get("id")), ""))
            if name and len(others := self._others(one)) == 1:
                told[others[0]] = name
        times = Counter(told.values())
        return {number: name for number, name in told.items() if times[name] == 1}

    def _others(self, channel):
        given = channel.get("recipients")
        numbers = [str(one) for one in given] if isinstance(given, list) else []
        return [one for one in numbers if one != self._me] if self._me else []

    def handle(self, number):
        """Return how somebody is written, by their number."""
        return self._handles.get(number, "@" + number)

    def of(self, part):
        """Return (whom the messages of a part are for, where they were written)."""
        channel = self._held.get(_folder(part))
        if channel is None:
            self.unknown += 1
            return (), ""
        number, given = str(channel.get("id")), channel.get("recipients")
        name = self._names.get(number, "")
        alone = channel.get("type") in ("DM", 1) or (isinstance(given, list) and len(given) == 2)
        if alone and not channel.get("guild"):
            others = self._others(channel)
            if len(others) == 1:
                return (self.handle(others[0]),), ""
            return (_alone_with(name) or "@" + number,), ""
        return (), _place(channel, number, name)


def _alone_with(name):
    """Return who the other is, by the name of a talk of two; "" where it does not say.

    >>> _alone_with("Direct Message with jo.k#0"), _alone_with("Direct Message with Al B#1234")
    ('@jo.k', '@Al-B-1234')
    """
    told = re.fullmatch(r"Direct Message with (.+)", name)
    if not told or told[1].startswith("Unknown Participant"):
        return ""
    return as_handle(told[1].removesuffix("#0"))


def _place(channel, number, name):
    if name and name != "None" and not name.startswith("Unknown channel"):
        return name
    guild = channel.get("guild")
    server = guild.get("name") if isinstance(guild, dict) else ""
    return f"{channel.get('name') or 'channel ' + number} in {server}" if server else number


def _folder(part):
    return str(PurePosixPath(part.name.replace("\\", "/")).parent)


def _index(parts):
    """Return what channels are called, by their numbers."""
    told = (one for part in parts for one in branches(part, [""]))
    return {number: name for _, number, name in told if isinstance(name, str)}


def _own_number(parts, channels):
    """Return one's own number: from the account, or because it is in all talks of two."""
    for part in parts:
        for number in items(part, "id"):
            return str(number)
    pairs = [
        {*map(str, one["recipients"])}
        for one in channels
        if isinstance(one.get("recipients"), list) and len(one["recipients"]) == 2
    ]
    same = set.intersection(*pairs) if len(pairs) > 1 else set()
    return same.pop() if len(same) == 1 else ""


def _message(entry, channel, channels, notes):
    if not isinstance(entry, dict):
        notes.skip("entries that could not be read")
        return
    whom, place = channel
    text, number = entry.get("Contents"), str(entry.get("ID") or "")
    text, quoted = _without_quotation(text if isinstance(text, str) else "", notes)
    shows = _shown(entry.get("Attachments")) or ("a quotation" if quoted else "")
    if not text.strip() and not shows:
        notes.skip("messages without words or files")
        return
    named = [channels.handle(hit[4]) for hit in _MARK.finditer(text) if hit[1] in ("", "!")]
    text = _MARK.sub(lambda hit: _in_words(hit, channels), text)
    text = re.sub(r"(?<!\S)@(everyone|here)\b", r"[\1]", text)
    yield Post(
        text,
        in_utc(entry.get("Timestamp")) or _moment(number),
        "reply" if quoted else "message",
        aimed_at=tuple(dict.fromkeys([*whom, *named, *mentioned(text)])),
        replies_to=quoted,
        shows=shows,
        post_id=number,
        place=place,
    )


def _without_quotation(text, notes):
    """Return a text without the quotation at its beginning, and that."""
    told = _QUOTED.match(text)
    if not told:
        return text, ""
    notes.say(
        "Where a message begins with a quotation (lines with > before them), these are taken for "
        "the words that it answers."
    )
    return text[told.end() :], re.sub(r"^> ?", "", told[0], flags=re.MULTILINE).strip()


def _in_words(hit, channels):
    """Return what a mark in a text stands for, as people see it."""
    role, channel, emoji, number = hit[1], hit[2], hit[3], hit[4]
    if emoji:
        return f":{emoji}:"
    if channel or role == "&":
        return "[a channel]" if channel else "[a role]"
    return channels.handle(number)


def _moment(number):
    """Return when a message was sent, which its number tells too.

    >>> _moment("897870239797215243")
    '2021-10-13T15:35:46Z'
    """
    if not re.fullmatch(_NUMBER, number):
        return ""
    seconds = ((int(number) >> 22) + _FIRST_DAY) / 1000
    return since_1970(seconds)


def _shown(attached):
    """Return what is attached to a message, in words.

    >>> _shown("https://cdn.example.com/a/b/x.PNG?ex=0 https://cdn.example.com/a/b/y.jpg")
    '2 pictures'
    """
    kinds = {}
    for address in attached.split() if isinstance(attached, str) else ():
        ending = PurePosixPath(address.partition("?")[0]).suffix.lower()
        kind = (
            "picture"
            if ending in _PICTURES
            else "video"
            if ending in _VIDEOS
            else "sound"
            if ending in _SOUNDS
            else "file"
        )
        kinds[kind] = kinds.get(kind, 0) + 1
    said = [f"a {kind}" if number == 1 else many(number, kind) for kind, number in kinds.items()]
    return ", ".join(said)


FORMAT = Format(
    called="a data package of Discord",
    platform="Discord",
    parts={
        "messages": is_messages,
        "table": is_table,
        "channel": is_channel,
        "index": is_index,
        "user": is_user,
    },
    needs=("messages", "table"),
    read=read,
)
