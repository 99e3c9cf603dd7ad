"""What a tweet says, to whom, and in which form, whatever file it stands in.

`x` has them from the archives of X, `kit.material.collected.twarc` from what programs gathered.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from kit.material.archives.post import Post

_SIGNS = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}  # no others: what else looks so was typed
_SIGN = re.compile("|".join(_SIGNS))
_HANDLE = r"[A-Za-z0-9_]{1,20}"
_LEADING = re.compile(rf"\s*\.?@({_HANDLE})(?![\w@])")
# Passed on, by the button or by hand; within a text only with a colon: "please RT @ana!" is none.
_PASSED_ON = re.compile(rf"\s*[\"“]?RT:?\s*@({_HANDLE})\b:?\s*")
_PASSED_ON_WITHIN = re.compile(rf"\s[\"“]?RT:?\s*@({_HANDLE}):\s*")
_SITE = r"https?://(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com/(?:#!/)?"
_POST_LINK = re.compile(rf"{_SITE}(?:i/web/|i/|({_HANDLE})/)status(?:es)?/(\d+)\S*")
_PROFILE_LINK = re.compile(rf"{_SITE}@?({_HANDLE})/?(?:\?\S*)?(?=[\s)]|$)")
_NO_PROFILE = {"i", "search", "hashtag", "home", "intent", "share", "explore", "settings"}
_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_SHOWN = {"photo": "a picture", "video": "a video", "animated_gif": "a GIF"}
_OWN_LINK = "a link to a post of one's own"
_NO_LANGUAGE = {"und", "zxx", "art", "qam", "qct", "qht", "qme", "qst"}  # Twitter's for "none"
_MONTHS = {
    name: f"{number:02}"
    for number, name in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 1
    )
}
_DATE = re.compile(r"\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})")
_OLD_DATE = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) \+0000")
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


class Source(NamedTuple):
    """Somebody's tweet that is passed on or answered: who wrote it, and its words, as they came."""

    name: str = ""
    words: str = ""


class Tweet(NamedTuple):
    """A tweet as its file has it, under names that do not change from file to file."""

    post_id: str = ""
    text: str = ""  # with short links, and signs as &amp;
    posted_at: str = ""
    author: str = ""
    links: Mapping[str, str] = MappingProxyType({})  # the full address of each short one
    media: tuple[str, ...] = ()  # the kinds of what it shows
    media_links: tuple[str, ...] = ()  # the short addresses of these, which nobody saw
    image_alt: str = ""
    language: str = ""
    counts: tuple[str, str, str] = ("", "", "")  # likes, comments, shares
    answered_id: str = ""
    answered: Source = Source()
    to_oneself: bool = False
    passed_on: Source | None = None
    quoted: Source | None = None
    named: tuple[str, ...] = ()  # accounts that it mentions
    place: str = ""


def post_of(tweet: Tweet, mine: Callable[[str], bool]) -> Post:
    """Return the `Post` of a tweet; `mine` tells whether a name or number is its author's."""
    text = tweet.text
    hit = _PASSED_ON.match(text)
    if tweet.passed_on or hit:
        name, words = tweet.passed_on or Source()
        if hit:  # the original may be gone
            name, words = name or f"@{hit[1]}", words or text[hit.end() :]
        return _passed_on(tweet, Source(name, words), mine)
    passed = None
    if hit := _PASSED_ON_WITHIN.search(text):
        passed = Source(f"@{hit[1]}", text[hit.end() :])
        text = text[: hit.start()]
    text, linked = _without_last_links(tweet, text, passed is None)
    passed = passed or tweet.quoted or linked
    text = _readable(tweet, text, mine)
    form, aimed_at, words = _form(tweet, text, passed, mine)
    if linked and linked.name and form != "share":  # it points there beside what it does
        text = f"{text} [a post of {linked.name}]" if not mine(linked.name) else text
    post = _post(tweet, text, form, aimed_at, _readable(tweet, words, mine), tweet.counts)
    only_linked = form == "own thread" and linked and not text and not post.shows
    return post._replace(shows=_OWN_LINK) if only_linked else post


def _post(tweet, text, form, aimed_at, words, counts):
    return Post(
        text=text,
        posted_at=tweet.posted_at,
        form=form,
        aimed_at=tuple(dict.fromkeys(filter(None, aimed_at))),
        replies_to=words,
        shows=_shows(tweet.media),
        author=tweet.author,
        post_id=tweet.post_id,
        likes=counts[0],
        comments=counts[1],
        shares=counts[2],
        image_alt=tweet.image_alt,
        language="" if tweet.language in _NO_LANGUAGE else tweet.language,
        place=tweet.place,
    )


def _passed_on(tweet, source, mine):
    """Return a tweet that only passes on another; its counts, if any, are those of the other."""
    words = _readable(tweet, source.words, mine)
    if mine(source.name):  # once more one's own words: that talks to nobody else
        return _post(tweet, words, "own thread", (), "", ("", "", ""))
    tweet = tweet._replace(media=(), image_alt="")
    return _post(tweet, "", "share", (source.name,), words, ("", "", ""))


def _form(tweet, text, passed, mine):
    """Return the form of a tweet with words of its own, whom it is for, and what it answers."""
    leading = [name for name in names_before(text) if not mine(name)]
    named = [*leading, *(name for name in tweet.named if not mine(name))]
    if tweet.answered_id and not tweet.to_oneself:
        words = tweet.answered.words or (passed.words if passed else "")
        return "reply", [_answered(tweet, leading), *named], words
    if tweet.answered_id and leading:  # on with an answer, in somebody else's conversation
        return "reply", named, ""
    if passed and not mine(passed.name):
        return "share", [passed.name], passed.words
    return ("own thread" if tweet.answered_id or passed else "post"), named, ""


def _answered(tweet, leading):
    """Return whom a tweet answers, by the name in its text: people rename themselves."""
    name = tweet.answered.name
    plain_names = {each.casefold() for each in (*leading, *tweet.named)}
    return name if not leading or name.casefold() in plain_names else leading[0]


def plain(text: str) -> str:
    """Return a text with the three signs that Twitter writes otherwise as people saw them.

    >>> plain("R&amp;D &lt;3 &amp;copy;")
    'R&D <3 &copy;'
    """
    return _SIGN.sub(lambda hit: _SIGNS[hit[0]], text) if "&" in text else text


def names_before(text: str) -> list[str]:
    """Return the names before the words of a text, as an answer has them.

    >>> names_before("@ana @ben_2 hello @cy")
    ['@ana', '@ben_2']
    """
    names, at = [], 0
    while hit := _LEADING.match(text, at):
        names.append(f"@{hit[1]}")
        at = hit.end()
    return names


def last_link(text: str) -> tuple[str, str]:
    """Return a text without the link that it ends in, and that link; "" for none.

    >>> last_link("see https://t.co/a https://t.co/b ")
    ('see https://t.co/a', 'https://t.co/b')
    """
    text = text.rstrip()
    at = max(text.rfind("https://"), text.rfind("http://"))
    if at < 0 or len(text[at:].split()) > 1:
        return text, ""
    return text[:at].rstrip(), text[at:]


def _without_last_links(tweet, text, look):
    """Return a text without the links behind it that nobody saw as such, and what they quote."""
    for link in tweet.media_links:
        text = text.replace(link, "")
    quoted = None
    while look:
        before, link = last_link(text)
        hit = _POST_LINK.fullmatch(tweet.links.get(link, link))
        own = hit and hit[2] == tweet.post_id
        if not hit or (quoted and not own):
            break
        quoted = quoted if own else Source(f"@{hit[1]}" if hit[1] else "")
        text = before
    return text, quoted


def _readable(tweet, text, mine):
    """Return a text as people saw it, its links in full, but no names of others in these."""
    text = plain(text)
    if "://" in text:
        text = _SHORT_LINK.sub(lambda hit: tweet.links.get(hit[0], hit[0]), text)
        if "twitter.com/" in text or "x.com/" in text:
            text = _POST_LINK.sub(lambda hit: _named_link(hit, "a post", mine), text)
            text = _PROFILE_LINK.sub(lambda hit: _named_link(hit, "the profile", mine), text)
    return text.strip()


def _named_link(hit, what, mine):
    name = f"@{hit[1]}"
    if not hit[1] or hit[1].casefold() in _NO_PROFILE or mine(name):
        return hit[0]
    return f"[{what} of {name}]"


def _shows(kinds):
    if len(kinds) > 1 and set(kinds) == {"photo"}:
        return f"{len(kinds)} pictures"
    return _SHOWN.get(kinds[0], "something") if kinds else ""


def instant(created: object) -> str:
    """Return when a tweet was posted in ISO 8601; "" where that cannot be read.

    Archives of before 2019 have no time of day for what is older than November 2010.

    >>> instant("Fri Feb 20 09:10:58 +0000 2026"), instant("2015-08-22 22:45:29 +0000")
    ('2026-02-20T09:10:58Z', '2015-08-22T22:45:29Z')
    >>> instant("2010-03-01 00:00:00 +0000"), instant("2024-05-02T13:20:05.000Z"), instant(None)
    ('2010-03-01', '2024-05-02T13:20:05Z', '')
    """
    text = created if isinstance(created, str) else ""
    if (hit := _DATE.fullmatch(text)) and hit[1] in _MONTHS:
        return f"{hit[4]}-{_MONTHS[hit[1]]}-{hit[2]}T{hit[3]}Z"
    if hit := _OLD_DATE.fullmatch(text):
        timeless = hit[2] == "00:00:00" and hit[1] < "2010-11-06"
        return hit[1] if timeless else f"{hit[1]}T{hit[2]}Z"
    return f"{text[:19]}Z" if _ISO.fullmatch(text) else ""
