"""An archive of X, which was Twitter: data/tweets.js and the files beside it.

A retweet is `RT @name: …` there, cut to 140 letters, and nothing says whether it was made by the
button or by hand: both are a share, and their words are the other person's. A quote is a link to a
post behind the words: a share with words. Direct messages, likes and what was deleted are not read.
"""

import re
from collections import defaultdict
from datetime import datetime, timedelta

from kit.material.archives import x_before_2019
from kit.material.archives.post import Format
from kit.material.archives.streams import items
from kit.material.archives.tweets import Source, Tweet, instant, names_before, plain, post_of

_ASSIGNED = re.compile(r"\s*(?:window\.)?YTD\.(\w+?)\.part\d+\s*=")
_OWN_POSTS = ("tweets", "community", "circle")
_CUT = "…"
_LINK_BEHIND = re.compile(r"(?:\s*https?://t\.co/\w+)+\s*\Z")


# What the files are called within, whatever they are called outside.
_NAMES = {
    "tweets": {"tweets", "tweet"},
    "community": {"community_tweet"},
    "circle": {"twitter_circle_tweet"},
    "deleted": {"deleted_tweets", "deleted_tweet"},
    "long": {"note_tweet"},
    "account": {"account"},
    "renamed": {"screen_name_change"},
    "messages": {"direct_messages", "direct_message", "direct_messages_group"},
}


def _begins(names):
    return lambda head: bool(hit := _ASSIGNED.match(head)) and hit[1] in names


def _is_other(head):
    """Tell whether a part is any other file of the archive, which is no list of one's posts."""
    hit = _ASSIGNED.match(head)
    return bool(hit) and not any(hit[1] in names for names in _NAMES.values())


def _is_page(head):
    return "<title>Your Twitter Data" in head or "./data/manifest.js" in head


def read(parts, asked, notes):
    """Yield the posts of an archive."""
    mine = _Owner(parts, asked, notes)
    long = _LongPosts(parts.get("long", []))
    for role, item in _own(parts):
        tweet = _tweet(item, role) if isinstance(item, dict) else None
        if tweet is None:
            notes.skip("entries without a post in them")
        elif _was_edited(item, tweet):
            notes.skip("earlier versions of posts that were edited")
        else:
            tweet = tweet._replace(to_oneself=mine.wrote(item))
            yield post_of(long.whole(tweet), mine.is_called)
    yield from x_before_2019.read(parts, mine, notes)
    _say_what_was_left(parts, long, notes)


def _own(parts):
    """Yield what stands in the files of one's own posts, and in which."""
    for role in _OWN_POSTS:
        for part in parts.get(role, []):
            for item in items(part):
                yield role, item.get("tweet", item) if isinstance(item, dict) else item


def _say_what_was_left(parts, long, notes):
    for part in parts.get("deleted", []):
        if number := sum(1 for _ in items(part)):
            notes.skip("posts that had been deleted", number)
    if rest := len(long):
        notes.skip("long posts that belong to none of the posts", rest)
    if "messages" in parts:
        notes.say("Direct messages are not read: half of them are other people's words.")
    others = [*parts.get("messages", []), *parts.get("others", []), *parts.get("account", [])]
    if others and not _has_posts(parts):
        notes.skip("files without posts of one's own, which are in data/tweets.js", len(others))


def _has_posts(parts):
    return any(role in parts for role in (*_OWN_POSTS, *x_before_2019.POSTS))


class _Owner:
    """Whose archive it is: by account.js, by `me`, or else by the answers to posts in it."""

    def __init__(self, parts, asked, notes):
        self._names, self._ids, self._posts = set(), set(), set()
        for account in _held(parts.get("account", []), "account"):
            self._take(account.get("username"), account.get("accountId"))
        for change in _held(parts.get("renamed", []), "screenNameChange"):
            change = change.get("screenNameChange")
            if isinstance(change, dict):
                self._take(change.get("changedFrom"), None)
                self._take(change.get("changedTo"), None)
        for name, number in x_before_2019.owners(parts):
            self._take(name, number)
        self._take(asked.me.strip().removeprefix("@"), None)
        if not self._names and not self._ids:
            self._look(parts, notes)
        notes.mine(*sorted(self._names), *sorted(self._ids))

    def _take(self, name, number):
        if isinstance(name, str) and name:
            self._names.add(f"@{name.casefold()}")
        if isinstance(number, str | int) and number:
            self._ids.add(str(number))

    def _look(self, parts, notes):
        """Find the owner's number: who is answered in a post of the file wrote that post."""
        answers = []
        for item in (item for _, item in _own(parts) if isinstance(item, dict)):
            self._posts.add(_text(item, "id_str", "id"))
            if answered := _text(item, "in_reply_to_status_id_str", "in_reply_to_status_id"):
                answers.append((answered, _text(item, "in_reply_to_user_id_str")))
        for answered, post_id, number in x_before_2019.answers(parts):
            self._posts.add(post_id)
            answers.append((answered, number))
        self._ids |= {number for answered, number in answers if answered in self._posts} - {""}
        if _has_posts(parts):
            notes.say(
                "Whose archive it is stands in data/account.js, which is not there: answers to "
                "oneself are told by the posts that they go on from."
            )

    def is_called(self, name):
        """Tell whether a name or a number is the owner's."""
        return name.casefold() in self._names or name in self._ids

    def wrote(self, item):
        """Tell whether a tweet answers one of the owner's."""
        number = _text(item, "in_reply_to_user_id_str", "in_reply_to_user_id")
        name = _text(item, "in_reply_to_screen_name")
        answered = _text(item, "in_reply_to_status_id_str", "in_reply_to_status_id")
        return (
            number in self._ids or f"@{name.casefold()}" in self._names or answered in self._posts
        )


def _held(parts, key):
    """Yield the objects that stand under a key in the entries of some parts."""
    for part in parts:
        for item in items(part):
            if isinstance(item, dict) and isinstance(item.get(key), dict):
                yield item[key]


def _text(held, *keys):
    """Return the first of some fields that has something in it, as text."""
    for key in keys:
        value = held.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool):
            return str(value)
    return ""


def _list(held, *keys):
    """Return the objects of a list somewhere within."""
    for key in keys:
        held = held.get(key) if isinstance(held, dict) else None
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


def _tweet(item, role):
    """Return an entry as a `Tweet`; None where no post is in it."""
    text = _text(item, "full_text", "text")
    media = _list(item, "extended_entities", "media") or _list(item, "entities", "media")
    if not text and not media:
        return None
    named = [f"@{_text(one, 'screen_name')}" for one in _list(item, "entities", "user_mentions")]
    return Tweet(
        post_id=_text(item, "id_str", "id"),
        text=text,
        posted_at=instant(item.get("created_at")),
        links=links_of(_list(item, "entities", "urls")),
        media=tuple(_text(one, "type") for one in media),
        media_links=tuple({_text(one, "url") for one in media} - {""}),
        language=_text(item, "lang"),
        counts=(_text(item, "favorite_count"), "", _text(item, "retweet_count")),
        answered_id=_text(item, "in_reply_to_status_id_str", "in_reply_to_status_id"),
        answered=Source(_answered(item, text)),
        named=tuple(name for name in named if name != "@"),
        place=_text(item, "community_id_str", "community_id") if role == "community" else "",
    )


def links_of(urls, short="url", full="expanded_url"):
    """Return the full address of each short one."""
    links = {_text(one, short): _text(one, full) for one in urls}
    return {short: full for short, full in links.items() if short and full}


def _answered(item, text):
    """Return whom a tweet answers: by name, for want of that as in the text, or by number."""
    if name := _text(item, "in_reply_to_screen_name"):
        return f"@{name}"
    return next(iter(names_before(text)), "") or _text(item, "in_reply_to_user_id_str")


def _was_edited(item, tweet):
    """Tell whether a later version stands beside this one."""
    info = item.get("edit_info")
    info = info if isinstance(info, dict) else {}
    edit = info.get("edit") if isinstance(info.get("edit"), dict) else {}
    for one in (info.get("initial"), edit.get("editControlInitial")):
        ids = one.get("editTweetIds") if isinstance(one, dict) else None
        if isinstance(ids, list) and tweet.post_id in ids:
            return tweet.post_id != ids[-1]
    return False


class _LongPosts:
    """What stands in whole in note-tweet.js, where it is not said which post each belongs to.

    It was written in the same second, give or take one, and begins with the same words.
    """

    def __init__(self, parts):
        self._at, self._left = defaultdict(list), 0
        for note in _held(parts, "noteTweet"):
            core = note.get("core")
            if isinstance(core, dict) and (words := _text(core, "text")):
                at = instant(note.get("createdAt"))
                self._at[at].append((words, core))
                self._left += 1

    def __len__(self):
        return self._left

    def whole(self, tweet):
        """Return a tweet with all of its words."""
        if not self._left or _CUT not in tweet.text:
            return tweet
        before, begun = _beginning(tweet.text)
        for second in _seconds_around(tweet.posted_at):
            for at, (words, core) in enumerate(self._at.get(second, [])):
                if begun and " ".join(words.split()).startswith(begun):
                    del self._at[second][at]
                    self._left -= 1
                    return _with_words(tweet, before, words, core)
        return tweet


def _beginning(text):
    """Return the names before a cut text, and its words up to where it is cut."""
    names = names_before(text)
    rest = plain(_LINK_BEHIND.sub("", text)).removesuffix(_CUT)
    for name in names:
        rest = rest.lstrip().removeprefix(name)
    return " ".join(names), " ".join(rest.split())


def _seconds_around(posted_at):
    if not posted_at:
        return []
    at = datetime.fromisoformat(posted_at.removesuffix("Z"))
    near = (at, at - timedelta(seconds=1), at + timedelta(seconds=1))
    return [f"{one.isoformat(timespec='seconds')}Z" for one in near]


def _with_words(tweet, before, words, core):
    """Return a tweet with the whole text, its names before it, and the links behind it."""
    signs = words.replace("&", "&amp;")  # the other file has no signs for signs
    behind = _LINK_BEHIND.search(tweet.text)
    links = [one for one in (behind[0].split() if behind else []) if one not in words]
    full = links_of(_list(core, "urls"), "shortUrl", "expandedUrl")
    named = [f"@{_text(m, 'screenName')}" for m in _list(core, "mentions")]
    return tweet._replace(
        text=" ".join(filter(None, [before, signs, *links])),
        links={**tweet.links, **full},
        named=tuple(dict.fromkeys([*tweet.named, *(name for name in named if name != "@")])),
    )


FORMAT = Format(
    called="an archive of X (Twitter)",
    platform="X",
    parts={
        **{role: _begins(names) for role, names in _NAMES.items()},
        **x_before_2019.PARTS,
        "others": _is_other,
    },
    needs=(*_NAMES, *x_before_2019.POSTS, "others"),
    unread=("messages", "others"),
    read=read,
    html=_is_page,
    instead=(
        "The posts are in the file data/tweets.js of the same archive: give the zip that X sent, "
        "or the whole folder."
    ),
)
