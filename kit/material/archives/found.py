"""Which platform's archive is this? Told by what is in it, whatever it is called."""

from typing import NamedTuple

from kit.material.archives import (
    discord,
    facebook,
    instagram,
    linkedin,
    mastodon,
    pixelfed,
    reddit,
    snapchat,
    telegram,
    tiktok,
    whatsapp,
    x,
    youtube,
)
from kit.material.archives.files import Part
from kit.material.archives.post import Format
from kit.material.archives.streams import columns

FORMATS: list[Format] = [
    linkedin.FORMAT,
    mastodon.FORMAT,
    x.FORMAT,
    whatsapp.FORMAT,
    telegram.FORMAT,
    facebook.FORMAT,
    instagram.FORMAT,
    pixelfed.FORMAT,
    reddit.FORMAT,
    tiktok.FORMAT,
    youtube.FORMAT,
    discord.FORMAT,
    snapchat.FORMAT,
]


class Found(NamedTuple):
    """A format, and the parts of a bundle that are its, by their roles."""

    format: Format
    parts: dict[str, list[Part]]


def found(parts):
    """Return the `Found` of each format that can be read from the parts of a bundle.

    A table to which somebody has added labels is no longer a part: it is read as it stands.
    """
    heads = [(part, part.head) for part in parts]
    heads = [(part, head) for part, head in heads if head and not _has_labels(head)]
    return [one for each in FORMATS if (one := _of(each, heads)) is not None]


def _has_labels(head):
    return any(name.strip().casefold() in ("label", "set") for name in columns(head))


def _of(each, heads):
    roles = {
        role: held
        for role, begins in each.parts.items()
        if (held := [part for part, head in heads if begins(head)])
    }
    return Found(each, roles) if any(role in roles for role in each.needs) else None


def for_a_browser(parts):
    """Return the format whose version for a browser this is, or None."""
    heads = [part.head for part in parts if part.name.lower().endswith((".html", ".htm"))]
    told = (each for each in FORMATS if each.html and any(map(each.html, heads)))
    return next(told, None)
