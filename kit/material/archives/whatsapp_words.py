"""What a message of WhatsApp is: words, a file, a poll, taken back, or WhatsApp's own line."""

import re
import tomllib
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from unicodedata import normalize

from kit.material.archives.whatsapp_lines import MARK, name_of


def _plain(text):
    """Return a text as it is compared: small letters, no marks, no full stop."""
    return (
        normalize("NFC", text.replace(MARK, "").casefold()).strip(" \n.。।").strip("<>").strip(" .")
    )


_TABLES = tomllib.loads(Path(__file__).with_name("whatsapp_words.toml").read_text("utf-8"))
_DELETED = {*map(_plain, _TABLES["deleted"])}
_OMITTED = {*map(_plain, _TABLES["omitted"])}
_KIND = {_plain(word): kind for kind, words in _TABLES["kinds"].items() for word in words}
CALLED = _TABLES["files"]["called"]
A_FILE = "a picture or another file"


def _any(words):
    return "|".join(map(re.escape, words))


_EDITED = re.compile(rf"{MARK}?<(?:{_any(_TABLES['edited'])})\.?>", re.IGNORECASE)
_EDITED_MARKED = re.compile(
    rf"{MARK}<(?!\d{{8}}-)(?=[^<>:\n]*\s)[^<>:\n]*>"
)  # in whatever language
# <attached: 00000012-PHOTO-2024-03-12-17-20-05.jpg>, and with the word behind it
_ON_IPHONE = re.compile(
    rf"{MARK}?<(?:[^<>:\n]{{2,30}}:\s?)?(?P<file>\d{{8}}-[^<>\n]+?\.\w{{2,5}})[^<>.\n]*>"
)
# IMG-20240312-WA0001.jpg (file attached), and below it what was written to it
_ON_ANDROID = re.compile(
    rf"{MARK}?(?:(?P<file>(?:IMG|VID|AUD|PTT|STK|DOC|GIF)-\d{{8}}-WA\d+\.?\w*) \([^()\n]+\)"
    rf"|(?P<other>[^\n]+?\.\w{{0,5}}) \((?:{_any(_TABLES['files']['attached'])})\))\s*(?:\n|$)",
    re.IGNORECASE,
)
_PAGES = re.compile(rf"\S.* • {MARK}?\d+ \w+\s*$")  # report.pdf • 3 pages
_PLACE = re.compile(r"https://(?:maps\.google\.com/\?q=|foursquare\.com/v/)\S+")
_LABEL = re.compile(r"\S{0,20}(?: \S{0,20})?:")  # location:
_POLL = re.compile(rf"{MARK}?(?:{_any(_TABLES['poll']['begins'])})\s?:\s*", re.IGNORECASE)
_ANSWER = re.compile(
    rf"{MARK}?(?:{_any(_TABLES['poll']['answer'])})\s?: (?P<words>.*?)(?: \(\d+ [^()]+\))?$",
    re.IGNORECASE,
)
_TO = re.compile("@\u2068([^\u2069\n]{1,100})\u2069|(?<!\\S)@(\\d{7,15})\\b")
_BY_ENDING = {
    **dict.fromkeys(["jpg", "jpeg", "png", "heic", "heif", "bmp"], "a picture"),
    **dict.fromkeys(["mp4", "mov", "3gp", "mkv", "avi", "webm"], "a video"),
    **dict.fromkeys(["mp3", "m4a", "aac", "ogg", "wav", "amr"], "a sound"),
    **{"opus": "a voice message", "webp": "a sticker", "gif": "a GIF", "vcf": "a contact"},
}
_BY_NAME = {
    **{"IMG-": "a picture", "-PHOTO-": "a picture", "VID-": "a video", "-VIDEO-": "a video"},
    **{"PTT-": "a voice message", "AUD-": "a sound", "-AUDIO-": "a sound"},
    **{"STK-": "a sticker", "-STICKER-": "a sticker", "-GIF-": "a GIF"},
}


class Is(Enum):
    """What kind of message one is."""

    SENT = "sent"
    DELETED = "deleted"
    EMPTY = "a call, or a picture to be seen once"
    SYSTEM = "of WhatsApp itself"


class Meant(NamedTuple):
    """What a message is, its author's own words in it, what it shows, and whom it names."""

    kind: Is
    text: str = ""
    shows: str = ""
    names: tuple[str, ...] = ()


def meant(text):
    """Return what the text of a message that has a sender is, as `Meant`.

    >>> meant("See you @\u2068~Ana\u2069 \u200e<This message was edited>")[1:]
    ('See you @Ana', '', ('Ana',))
    >>> meant("IMG-20240312-WA0001.jpg (file attached)\\nThe sea")[1:3]
    ('The sea', 'a picture')
    """
    plain = _plain(text)
    if plain in ("", "null"):
        return Meant(Is.EMPTY)
    if plain in _DELETED or plain.startswith("this message was deleted by admin"):
        return Meant(Is.DELETED)
    text = _without_edited(text)
    words, shows = _parted(text)
    if text.startswith(MARK) and not shows:
        return Meant(Is.SYSTEM)
    names = tuple(name_of(hit[1]) if hit[1] else f"+{hit[2]}" for hit in _TO.finditer(words))
    words = _TO.sub(lambda hit: f"@{name_of(hit[1] or hit[2])}", words)
    return Meant(Is.SENT, words.replace(MARK, "").strip(), shows, names)


def _without_edited(text):
    """Return a text without the sign behind it that says that it was edited."""
    begin = text.rfind("<")
    if begin < 0 or not text.endswith(">"):
        return text
    begin -= text[:begin].endswith(MARK)
    sign = text[begin:]
    in_any_language = _plain(text) not in _OMITTED and _EDITED_MARKED.fullmatch(sign)
    return text[:begin].rstrip() if _EDITED.fullmatch(sign) or in_any_language else text


def _parted(text):
    """Return the words of a text, and what it shows besides, or ""."""
    for way in (_attached, _left_out, _poll):
        if found := way(text):
            return found
    *before, last = text.rsplit(None, 1) or [""]
    if _PLACE.fullmatch(last.lstrip(MARK)):  # where that is stays out of the table
        before = "".join(before).strip(f"{MARK} \n")
        return "" if _LABEL.fullmatch(before) else before, "a place"
    return text, ""


def _attached(text):
    if hit := _ON_ANDROID.match(text):
        file, rest = hit["file"] or hit["other"], text[hit.end() :]
        again = rest.strip() in (
            file,
            PurePosixPath(file).stem,
        )  # a document's name stands there twice
        return "" if again else rest, _kind_of(file)
    if hit := _ON_IPHONE.search(text):
        kind, rest = _kind_of(hit["file"]), text[: hit.start()] + text[hit.end() :]
        return "" if kind == "a document" and _PAGES.match(rest) else rest, kind
    return None


def _kind_of(file):
    upper = file.upper()
    by_name = next((kind for sign, kind in _BY_NAME.items() if sign in upper), None)
    ending = upper.rpartition(".")[2].lower()
    return (
        "a voice message" if ending == "opus" else by_name or _BY_ENDING.get(ending, "a document")
    )


def _left_out(text):
    """Return (words, what) of a message whose file stayed out of the export, or None."""
    first, _, rest = text.partition("\n")
    if first.lstrip(MARK).startswith("<") and _plain(first) in _OMITTED:
        return rest, A_FILE
    before, marked, last = text.rpartition(MARK)
    for words, phrase in ((before if marked else "", last), (rest, first if marked else "")):
        if kind := _KIND.get(_plain(phrase)):
            return "" if _PAGES.match(words) else words, kind
    return None


def _poll(text):
    first, *rest = text.split("\n")
    answers = [hit["words"] for line in rest if (hit := _ANSWER.match(line.rstrip()))]
    if not answers or not (begin := _POLL.match(first)):
        return None
    asked = [first[begin.end() :], *(line for line in rest if not _ANSWER.match(line.rstrip()))]
    return "\n".join(line for line in [*asked, *answers] if line.strip(f"{MARK} ")), "a poll"
