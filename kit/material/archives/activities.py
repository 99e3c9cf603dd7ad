"""What stands in a note of ActivityPub: its words, pictures and people, and what addresses tell."""

import re

from kit.material.reading.marked_up import seen
from kit.text.say import some

_PUBLIC = ("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public")
# A person's address with their name in it; one with a number alone, …/ap/users/1160, tells none.
_PERSON = re.compile(r"https?://([^/]+)/(?:users/|u/|profile/|@)([\w.-]+)/?")
_SERVER = re.compile(r"https?://([^/]+)")
_POST = re.compile(r"(https?://[^/]+/(?:(?:ap/)?users|u|profile)/[\w.-]+)/.+")
_PAGE = re.compile(r"https?://([^/]+)/(?:@|p/)([\w.-]+)(?:@([\w.-]+))?/\d+")
# Mastodon shows a mention without its server, which is two people of one name then.
_MENTION = re.compile(r"<a\s([^<>]*)>@(?:<span>)?([^<@]+)(?:</span>)?</a>")
_LEADS_TO = re.compile(r'href="https?://([^/"]+)')
# What Mastodon hides.
_QUOTED = re.compile(
    r'<(p|span) class="quote-inline">(?:(?!<\1 class="quote-inline">).)*?</\1>', re.DOTALL
)
_RUBY = re.compile(r"</?(?:ruby|rt|rp)>")
_SHOWN = {"image": "a picture", "video": "a video", "audio": "a recording"}


def string(value):
    """Return a text; "" for all that is none."""
    if isinstance(value, dict):  # an object in the place of its address
        value = value.get("id") or value.get("href")
    return value if isinstance(value, str) else ""


def each(held, key):
    """Return what stands there as a list, which a list of one need not be."""
    value = held.get(key)
    return value if isinstance(value, list) else [] if value is None else [value]


def is_for_all(addresses):
    """Tell whether something was sent to everybody or to one's followers, not to people alone."""
    return any(string(one) in _PUBLIC or string(one).endswith("/followers") for one in addresses)


def in_full(name, address):
    """Return a handle with the server of an address behind it.

    >>> in_full("@otter", "https://other.example/users/otter")
    '@otter@other.example'
    """
    server = _SERVER.match(address)
    return f"{name}@{server[1]}" if server else name


def handle_of(address):
    """Return the handle that an address tells, or the address.

    >>> handle_of("https://other.example/users/otter"), handle_of("https://b.example/ap/users/116")
    ('@otter@other.example', 'https://b.example/ap/users/116')
    """
    told = _PERSON.fullmatch(address)
    return f"@{told[2]}@{told[1]}" if told else address


def author_of(address):
    """Return who wrote a post, by its address: their own address, or handle; "" where it is silent.

    >>> author_of("https://other.example/users/otter/statuses/1")
    'https://other.example/users/otter'
    >>> author_of("https://other.example/@otter/1"), author_of("https://a.example/objects/77")
    ('@otter@other.example', '')
    """
    if told := _POST.fullmatch(address):
        return told[1]
    told = _PAGE.fullmatch(address)
    return f"@{told[2]}@{told[3] or told[1]}" if told else ""


def mentioned(note):
    """Return (address, handle) of each person whom a note mentions."""
    tags = [tag for tag in each(note, "tag") if isinstance(tag, dict)]
    return [
        (string(tag.get("href")), _whole_handle(string(tag.get("name")), string(tag.get("href"))))
        for tag in tags
        if tag.get("type") == "Mention" and string(tag.get("href"))
    ]


def _whole_handle(name, address):
    """Return a handle with its server, which people of one's own server have none of."""
    if not name:
        return handle_of(address)
    name = "@" + name.lstrip("@")
    return name if name.count("@") > 1 else in_full(name, address)


def words(note, handles):
    """Return the words of a note as they were seen: the warning, the words, the choices of a poll.

    Handles of those it mentions stand there with their servers.
    """
    content = string(note.get("content")) or next(map(string, _by_language(note).values()), "")
    if any(note.get(key) for key in ("quote", "quoteUri", "quoteUrl", "_misskey_quote")):
        content = _QUOTED.sub("", content)
    content = _MENTION.sub(lambda link: _in_full(link, handles), content)
    content = seen(_RUBY.sub("", content.replace("</p><p", "</p>\n<p")))
    title = string(note.get("name"))
    choices = [f"– {name}" for name in _choices(note)]
    pieces = [title, seen(string(note.get("summary"))), content, "\n".join(choices)]
    return "\n\n".join(piece.strip() for piece in pieces if piece.strip())


def _in_full(link, handles):
    name = link[2]
    if not (told := _LEADS_TO.search(link[1])):
        return f"@{name}"
    server = told[1]
    same = [one for one in handles if one[1:].split("@")[0].casefold() == name.casefold()]
    if len(same) > 1:
        same = [one for one in same if one.endswith("@" + server)]
    return same[0] if same else f"@{name}@{server}"


def _choices(note):
    choices = [*each(note, "oneOf"), *each(note, "anyOf")]
    return [string(one.get("name")) for one in choices if isinstance(one, dict)]


def _by_language(note):
    held = note.get("contentMap")
    return held if isinstance(held, dict) else {}


def language_of(note):
    """Return the language that somebody wrote in, as they said it."""
    return next((key for key in _by_language(note) if key != "und"), "")


def shown(note):
    """Return what there is to see beside the words of a note, or instead."""
    kinds = [_kind(one) for one in each(note, "attachment") if isinstance(one, dict)]
    kinds += ["a poll"] if _choices(note) else []
    return some(list(dict.fromkeys(kinds))) if kinds else ""


def _kind(attachment):
    if attachment.get("type") in ("Link", "Page"):
        return "a link"
    media = string(attachment.get("mediaType")) or string(attachment.get("type")).lower()
    return _SHOWN.get(media.split("/")[0], "a file")


def alternatives(note):
    """Return the descriptions of pictures that the author wrote."""
    held = [one for one in each(note, "attachment") if isinstance(one, dict)]
    return "; ".join(filter(None, (string(one.get("name")).strip() for one in held)))
