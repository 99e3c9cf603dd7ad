"""What the archives of Facebook and Instagram have in common: letters, times, pages, labels."""

import re
from typing import Any

from kit.material.archives.moments import since_1970
from kit.text.say import many

_LAST = 4_102_444_800  # seconds from 1970 to 2100
_CONTROL = re.compile("[\x80-\x9f]")  # what stays of UTF-8 where its bytes were taken for letters
_PAGE = re.compile(r'class="(?:_5vb_ _2yq|[^"]*\b_a6-g\b)')
NO_CHATS = "Messages between people, which the archive has too, are not read."
HOW = (
    "Ask for it again, as JSON: in the Accounts Centre, “Your information and permissions”, "
    "“Export your information”, “Create export”, and there JSON in the place of HTML."
)


class Letters:
    """Mends texts in which each byte of UTF-8 was written as a letter of its own, and counts them.

    >>> letters = Letters()
    >>> letters("caf\\xc3\\xa9"), letters("café"), letters(None), letters.mended
    ('café', 'café', '', 1)
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.mended = 0
        self._left = 0

    def __call__(self, given: Any) -> str:
        """Return a text as it was written; "" for what is no text."""
        if not isinstance(given, str):
            return ""
        if given.isascii():
            return given
        try:
            after = given.encode("latin-1").decode("utf-8")
        except UnicodeError:  # some letters stand there as they should
            self._left += bool(_CONTROL.search(given))
            return given
        self.mended += 1
        return after

    def say(self, notes: Any) -> None:
        """Say how many were mended."""
        if self.mended:
            notes.say(
                "Meta's archives write letters beyond English byte by byte: "
                f"{many(self.mended, 'text or name was', 'texts and names were')} put right."
            )
        if self._left:
            notes.say(f"In {self._left:,} texts letters are spoilt for good, and stay so.")


def when(seconds: Any) -> str:
    """Return seconds since 1970 as a time in UTC; "" for what is none.

    >>> when(1709658000), when(0), when("soon"), when(True)
    ('2024-03-05T17:00:00Z', '', '', '')
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float | str):
        return ""
    try:
        number = float(seconds)
    except ValueError:
        return ""
    if not 0 < number < _LAST:
        return ""
    return since_1970(number)


def objects(held: Any) -> list[dict[str, Any]]:
    """Return the objects in a list, or the one that stands in its place; others are no such thing.

    >>> objects([{"a": 1}, None, "b"]), objects({"a": 1}), objects("b")
    ([{'a': 1}], [{'a': 1}], [])
    """
    listed = held if isinstance(held, list) else [held]
    return [one for one in listed if isinstance(one, dict)]


def an_object(held: Any) -> dict[str, Any]:
    """Return what is held where it is an object; an empty one where it is anything else."""
    return held if isinstance(held, dict) else {}


def within(held: Any, key: str) -> dict[str, Any]:
    """Return the object under a key; an empty one where there is none."""
    return an_object(an_object(held).get(key))


def shown(uris: list[str]) -> str:
    """Return what pictures and videos are, by the ends of their names.

    >>> shown(["a/1.jpg", "a/2.jpg", "a/3.mp4"]), shown(["stickers_used/1.png"]), shown([])
    ('pictures and a video', 'a sticker', '')
    """
    kinds = [_kind(uri) for uri in uris]
    said = [
        kind if kinds.count(kind) == 1 else kind.removeprefix("a ") + "s"
        for kind in dict.fromkeys(kinds)
    ]
    return " and ".join(said)


def _kind(uri):
    if "stickers_used" in uri:
        return "a sticker"
    end = uri.rpartition(".")[2].lower()
    return {"mp4": "a video", "mov": "a video", "gif": "a GIF"}.get(end, "a picture")


def is_page(head: str) -> bool:
    """Tell whether a part is a page of an archive for reading in a browser."""
    return _PAGE.search(head) is not None


def is_labelled(head: str) -> bool:
    """Tell whether a part is a list of entries with labels, in the language of the person."""
    return head.lstrip()[:1] == "[" and '"label_values"' in head


def is_chat(head: str) -> bool:
    """Tell whether a part has messages between people, which are never read."""
    return re.match(r'\s*\{\s*"participants"\s*:', head) is not None


def has_label(head: str, *labels: str) -> bool:
    """Tell whether a part has all of some labels, which are in English."""
    return is_labelled(head) and all(
        re.search(rf'"(?:label|title)"\s*:\s*"{label}"', head) for label in labels
    )
