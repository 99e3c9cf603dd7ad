"""A message of Telegram: its words, its time, who sent it, what it shows, and whom it names."""

from typing import Any, NamedTuple

from kit.material.archives.moments import since_1970

_MEDIA = {
    **{"sticker": "a sticker", "animation": "a GIF", "video_file": "a video"},
    **{"video_message": "a video", "voice_message": "a voice message", "audio_file": "a sound"},
}
_HELD = {  # what a message has that is no words, by the name of its part
    **{"photo": "a picture", "contact_information": "a contact", "poll": "a poll"},
    **{"location_information": "a place", "place_name": "a place", "game_title": "a game"},
    **{"invoice_information": "an invoice", "file": "a document"},
}


class Message(NamedTuple):
    """What is read of one message; `sender` is an id such as "user12", or a name without one."""

    id: str
    sender: str
    name: str
    text: str
    at: str
    shows: str
    answers: str  # the id of the message that it answers, or ""
    elsewhere: bool  # that one is in another chat
    passed_on: str | None  # whose message it passes on, "" where nobody says; None if it is none
    names: tuple[tuple[str, str], ...]  # whom it names: the words, and "@handle" or an id


def message_of(held: dict[str, Any]) -> Message:
    """Return the `Message` in what JSON has."""
    name = _one(held.get("from"))
    poll = held.get("poll")
    text = words_of(held.get("text"))
    if isinstance(poll, dict):
        text = "\n".join(filter(None, [text, *_asked(poll)]))
    passed_on = _one(held.get("forwarded_from")) if "forwarded_from" in held else None
    return Message(
        id=_one(held.get("id")),
        sender=sender_of(held),
        name=name,
        text=text,
        at=_time(held),
        shows=_shown(held),
        answers=_one(held.get("reply_to_message_id")),
        elsewhere="reply_to_peer_id" in held,
        passed_on=passed_on,
        names=tuple(_named(held.get("text"))),
    )


def sender_of(held: dict[str, Any]) -> str:
    """Return the id of who sent a message; older exports have its number alone."""
    sender = _one(held.get("from_id"))
    return f"user{sender}" if sender.isdigit() else sender or _one(held.get("from"))


def _one(value):
    """Return a plain value as text; "" for what is none."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def words_of(text: Any) -> str:
    """Return the words of a text, which has its links, names and bold words as parts.

    >>> words_of(["see ", {"type": "link", "text": "https://example.org"}])
    'see https://example.org'
    """
    if isinstance(text, list):
        return "".join(map(words_of, text))
    if isinstance(text, dict):
        return words_of(text.get("text"))
    return text if isinstance(text, str) else ""


def _named(text):
    """Yield whom a text names, with the words for it; not bots, whose handles end so."""
    for part in text if isinstance(text, list) else []:
        if not isinstance(part, dict):
            continue
        words = _one(part.get("text"))
        if part.get("type") == "mention" and not words.lower().endswith("bot"):
            yield words, words
        elif part.get("type") == "mention_name":
            number = _one(part.get("user_id"))
            yield words, f"user{number}" if number else words


def _asked(poll):
    """Yield the question and the answers of a poll."""
    yield words_of(poll.get("question"))
    answers = poll.get("answers")
    for answer in answers if isinstance(answers, list) else []:
        yield words_of(answer)


def _time(held):
    """Return when it was sent: UTC, or in older exports by the clock of the computer."""
    seconds = _one(held.get("date_unixtime"))
    if seconds.isdigit() and len(seconds) < 12:
        return since_1970(seconds)
    return _one(held.get("date"))


def _shown(held):
    media = held.get("media_type")
    if isinstance(media, str) and media in _MEDIA:
        return _MEDIA[media]
    if _one(held.get("mime_type")).startswith("image/"):
        return "a picture"
    return next((kind for key, kind in _HELD.items() if held.get(key)), "")
