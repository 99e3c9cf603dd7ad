"""Snapchat's My Data: chat_history.json and snap_history.json."""

import re
from html import unescape

from kit.material.archives.branches import branches
from kit.material.archives.moments import in_utc
from kit.material.archives.people import mentioned
from kit.material.archives.post import Format, Post

_SENT = "Sent Saved Chat History"
_RECEIVED = "Received Saved Chat History"
_SHOWN = {
    "TEXT": "words that Snapchat did not keep",
    "MEDIA": "a picture or a video",
    "IMAGE": "a snap with a picture",
    "PHOTO": "a picture",
    "VIDEO": "a snap with a video",
    "NOTE": "a voice or video note",
    "STICKER": "a sticker",
    "SHARE": "something passed on",
    "SHARESAVEDSTORY": "a story passed on",
    "LOCATION": "a place on the map",
    "MAPREACTION": "a reaction on the map",
}


def is_chats(head):
    """Tell whether a part begins as the history of chats or snaps."""
    return (
        head.lstrip().startswith("{")
        and '"Media Type"' in head
        and '"Created"' in head
        and '"IsSender"' in head
    )


def is_older(head):
    """Tell whether a part is a history of chats as until 2022."""
    return bool(re.match(r"\s*\{", head)) and (f'"{_SENT}"' in head or f'"{_RECEIVED}"' in head)


def read(parts, asked, notes):
    """Yield messages and snaps."""
    notes.say("Snapchat does not say which message answers which.")
    before = set()  # of other parts: large archives come in several
    for part in [*parts.get("chats", ()), *parts.get("older", ())]:
        here = set()
        for _, key, entry in branches(part, [""]):
            if not isinstance(entry, dict):
                notes.skip("entries that could not be read")
                continue
            if _is_notice(entry):
                notes.skip("notices, such as that somebody deleted a message")
                continue
            if entry.get("IsSender") is True and isinstance(entry.get("From"), str):
                notes.mine("@" + entry["From"])
            post = _older(key, entry) if _is_older(key) else _message(key, entry)
            if post.author and not asked.keep_others:
                notes.skip("messages of others")
            elif (again := (post, str(entry.get("Created(microseconds)")))) in before:
                notes.skip("entries that stand there twice")
            else:
                here.add(again)
                yield post
        before |= here


def _is_notice(entry):
    kind = str(entry.get("Media Type"))
    return kind.startswith("STATUS") or kind == "NONPARTICIPANTBOTRESPONSE"


def _is_older(key):
    return key.startswith(("Sent ", "Received "))


def _message(key, entry):
    """Return a message of a conversation, which is called by the other's name or by a number."""
    mine = entry.get("IsSender") is True
    title, text = entry.get("Conversation Title"), entry.get("Content")
    text = text if isinstance(text, str) else ""
    whom = ("@" + key,) if mine and not title else ()
    return Post(
        text,
        in_utc(entry.get("Created")),
        "message",
        aimed_at=tuple(dict.fromkeys([*whom, *mentioned(text)])),
        shows=_shown(entry),
        author="" if mine else "@" + str(entry.get("From") or key),
        place=f"{key} {title}" if title else "",
    )


def _older(key, entry):
    mine = key.startswith("Sent ")
    text, other = entry.get("Text"), "@" + str(entry.get("To" if mine else "From") or "somebody")
    return Post(
        unescape(text) if isinstance(text, str) else "",
        in_utc(entry.get("Created")),
        "message",
        aimed_at=(other,) if mine else (),
        shows=_shown(entry),
        author="" if mine else other,
    )


def _shown(entry):
    return _SHOWN.get(str(entry.get("Media Type")), "something without words")


def is_page(head):
    """Tell whether a part is of the version for a browser."""
    return "Snapchat" in head and "Chat History" in head


FORMAT = Format(
    called="an archive of Snapchat",
    platform="Snapchat",
    parts={"chats": is_chats, "older": is_older},
    needs=("chats", "older"),
    read=read,
    html=is_page,
    instead="Ask for it once more under My Data, with Export JSON files switched on.",
)
