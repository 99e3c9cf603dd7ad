"""Posts and comments of Reddit as JSON: what .json behind an address gives, and dumps by the line.

A Listing holds t3 (posts), t1 (comments, their replies within them) and “more” (ids of comments
that were not loaded: no words). A page of a post is a list of two Listings. The dumps of Pushshift
and Arctic Shift have the inner objects alone. The score is votes for less those against, may be
below 0, and begins at 1: it is no number of likes, and stays what it is.
"""

import re
from html import unescape
from typing import NamedTuple

from kit.material.archives.moments import since_1970
from kit.material.archives.post import Post
from kit.material.collected.names import is_nobody
from kit.text.say import many

CALLED = "a collection of Reddit posts"
PLATFORM = "Reddit"

_MENTION = re.compile(r"(?<![\w/@])/?u/([\w-]{2,30})")
_POST = re.compile(r"(?:https?://(?:[\w-]+\.)?reddit\.com)?/(?:r|u|user)/[\w-]+/comments/(\w+).*")
_GONE = {"[deleted]", "[removed]", "[deleted by user]", "[ removed by reddit ]"}
_HINTS = {"image": "a picture", "hosted:video": "a video", "rich:video": "a video"}


class _Thing(NamedTuple):
    """One post or comment: what others answer and pass on."""

    key: str  # t1_… of a comment, t3_… of a post
    author: str
    words: str
    held: dict


def knows(record: dict) -> bool:
    """Tell whether a record is one of Reddit's, wrapped or alone."""
    if record.get("kind") in ("Listing", "t1", "t3", "more"):
        return isinstance(record.get("data"), dict)
    of_comment = {"body", "link_id", "parent_id"}
    of_post = {"title", "subreddit", "selftext"}
    return of_comment <= record.keys() or of_post <= record.keys()


def posts(records):
    """Yield a `Post` for each post and comment, whatever it is wrapped in."""
    things = [_thing(held) for held in _unwrapped(records)]
    by_key = {thing.key: thing for thing in things}
    for thing in things:
        yield _comment(thing, by_key) if _is_comment(thing.held) else _post(thing, by_key)


def missing(records):
    """Say how many comments a page did not load; "" where it has all."""
    stubs = [one for one in _objects(records) if isinstance(one.get("children"), list)]
    more = sum(isinstance(number, str) for stub in stubs for number in stub["children"])
    return f"{many(more, 'comment')} behind “more replies” were not loaded by it" if more else ""


def _unwrapped(records):
    """Yield the posts and comments in their order; replies stand behind what they answer."""
    return (held for held in _objects(records) if "body" in held or "title" in held)


def _objects(records):
    """Yield all objects that lie within records, without what they are wrapped in."""
    waiting = [filter(None, records)]
    while waiting:
        if (one := next(waiting[-1], None)) is None:
            waiting.pop()
        elif isinstance(one, list):
            waiting.append(filter(None, one))
        elif isinstance(one, dict):
            held = one.get("data") if "kind" in one else one
            if isinstance(held, dict):
                yield held
                waiting.append(filter(None, [held.get("children"), held.get("replies")]))


def _thing(held):
    kind = "t1" if _is_comment(held) else "t3"
    name, number = _string(held.get("name")), _string(held.get("id"))
    key = name if name.startswith(kind) else f"{kind}_{number}" if number else ""
    return _Thing(key, _string(held.get("author")), _words(held), held)


def _is_comment(held):
    return "body" in held and "title" not in held


def _words(held):
    """Return what somebody wrote: a comment, or the title of a post above its text."""
    if _is_comment(held):
        return _plain(held.get("body"))
    title, text = _plain(held.get("title")), _plain(held.get("selftext"))
    if text.strip().casefold() in _GONE:
        return text
    return "\n\n".join(filter(None, [title, text, _address(held)]))


def _address(held):
    """Return where a post leads to, if that is somewhere else than Reddit."""
    url = _plain(held.get("url"))
    at_home = re.match(r"/|https?://(?:[\w-]+\.)?(?:reddit\.com|redd\.it)(?:/|$)", url)
    return "" if not url or at_home or held.get("is_self") is True else url


def _plain(value):
    """Return a text in which Reddit wrote &, < and > as entities."""
    text = _string(value)
    if "&" in text:
        text = re.sub(r"\n{3,}", "\n\n", unescape(text).replace("&#x200B;", ""))
    return text.strip()


def _string(value):
    return value if isinstance(value, str) else ""


def _comment(thing, by_key):
    held = thing.held
    key = _string(held.get("parent_id"))
    before = by_key.get(key)
    author, words = (before.author, before.words) if before else ("", "")
    if not before and key == held.get("link_id"):  # as in the list of one person's comments
        author, words = _string(held.get("link_author")), _plain(held.get("link_title"))
    own = author == thing.author and not is_nobody(author)
    return _made(thing, "own thread" if own else "reply", "" if own else author)._replace(
        replies_to=words
    )


def _post(thing, by_key):
    held = thing.held
    other = _passed_on(held, by_key)
    if other is None:
        return _made(thing, "post")
    own = other.author == thing.author and not is_nobody(other.author)
    form = "own thread" if own else "share"
    return _made(thing, form, "" if own else other.author)._replace(replies_to=other.words)


def _passed_on(held, by_key):
    """Return the post that a post passes on, as far as it is known; None if it does not."""
    key = _string(held.get("crosspost_parent"))
    within = held.get("crosspost_parent_list")
    if isinstance(within, list) and within and isinstance(within[0], dict):
        return _thing(within[0])
    if not key and (found := _POST.fullmatch(_plain(held.get("url")))):
        key = "" if found[1] == held.get("id") else f"t3_{found[1]}"
    return by_key.get(key, _Thing(key, "", "", {})) if key else None


def _made(thing, form, whom=""):
    held = thing.held
    named = tuple(name for name in _MENTION.findall(thing.words) if name != thing.author)
    whom = () if is_nobody(whom) else (whom,)
    return Post(
        text=thing.words,
        posted_at=_time(held),
        form=form,
        aimed_at=tuple(dict.fromkeys((*whom, *named))),
        shows=_shown(held),
        author=thing.author,
        post_id=thing.key,
        comments=_count(held.get("num_comments")),
        shares=_count(held.get("num_crossposts")),
        score=_count(held.get("score")),
    )


def _time(held):
    """Return the instant, which old dumps have as text."""
    told = held.get("created_utc")
    return since_1970(told) or _string(told)


def _shown(held):
    if held.get("is_gallery") is True:
        return "pictures"
    if held.get("poll_data"):
        return "a poll"
    return _HINTS.get(_string(held.get("post_hint")), "a video" if held.get("is_video") else "")


def _count(value):
    """Return a whole number as text, also one that a reader of JSON left as text; "" for none."""
    text = str(value).removesuffix(".0") if not isinstance(value, bool) else ""
    return text if re.fullmatch(r"-?\d{1,12}", text) else ""
