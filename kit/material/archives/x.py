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
from kit.material.archives.tweet_records import (
    answered_id,
    links_of,
    names_of,
    objects_in,
    text_in,
    tweet_of,
)
from kit.material.archives.tweets import instant, last_link, names_before, plain, post_of

_ASSIGNED = re.compile(r"\s*(?:window\.)?YTD\.(\w+?)\.part\d+\s*=")
_BARE = re.compile(r'\s*\[\s*\{\s*"tweet"\s*:\s*\{')
_OWN_POSTS = ("tweets", "community", "circle")
_CUT = "…"
_SHOWN_IN = re.compile(r"https?://(?:twitter|x)\.com/(\w+)/status/(\d+)/")  # a picture's own page
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


def _is_tweets(head):
    """Tell whether a part holds posts, also where somebody took the JavaScript before them away."""
    return _begins(_NAMES["tweets"])(head) or bool(
        _BARE.match(head) and '"full_text"' in head and '"label"' not in head
    )


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
        tweet = _tweet(item, role, mine)
        if tweet is None:
            notes.skip("entries without a post in them")
        elif "deleted_at" in item:
            notes.skip("posts that had been deleted")
        elif _was_edited(item, tweet):
            notes.skip("earlier versions of posts that were edited")
        else:
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
        notes.skip("long posts that belong to none in data/tweets.js", rest)
    if "messages" in parts:
        notes.say("Direct messages are not read: half of them are other people's words.")
    if not _has_posts(parts):
        roles = ("messages", "others", "account", "renamed")
        if others := sum(len(parts.get(role, [])) for role in roles):
            notes.skip("files without posts of one's own, which are in data/tweets.js", others)


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
        """Find the owner by whom posts in the file are of that are answered, and by pictures."""
        answers = []
        for item in (item for _, item in _own(parts) if isinstance(item, dict)):
            self._posts.add(post_id := text_in(item, "id_str", "id"))
            for media in objects_in(item, "entities", "media"):
                if (hit := _SHOWN_IN.match(text_in(media, "expanded_url"))) and hit[2] == post_id:
                    self._take(hit[1], None)
            if answered := answered_id(item):
                answers.append((answered, text_in(item, "in_reply_to_user_id_str")))
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
        number = text_in(item, "in_reply_to_user_id_str", "in_reply_to_user_id")
        name = text_in(item, "in_reply_to_screen_name")
        answered = answered_id(item)
        return (
            number in self._ids or f"@{name.casefold()}" in self._names or answered in self._posts
        )


def _held(parts, key):
    """Yield the objects that stand under a key in the entries of some parts."""
    for part in parts:
        for item in items(part):
            if isinstance(item, dict) and isinstance(item.get(key), dict):
                yield item[key]


def _tweet(item, role, mine):
    """Return an entry as a `Tweet`; None where no post is in it."""
    tweet = tweet_of(item) if isinstance(item, dict) else None
    if tweet is None:
        return None
    place = text_in(item, "community_id_str", "community_id") if role == "community" else ""
    return tweet._replace(to_oneself=mine.wrote(item), place=place)


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
            if isinstance(core, dict) and (words := text_in(core, "text")):
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
    rest = plain(_links_behind(text)[0]).removesuffix(_CUT)
    for name in names:
        rest = rest.lstrip().removeprefix(name)
    return " ".join(names), " ".join(rest.split())


def _links_behind(text):
    """Return a text without the links at its end, and these in their order."""
    links = []
    text, link = last_link(text)
    while link:
        links.insert(0, link)
        text, link = last_link(text)
    return text, links


def _seconds_around(posted_at):
    try:
        at = datetime.fromisoformat(posted_at.removesuffix("Z"))
    except ValueError:  # no date, or one that no calendar has
        return []
    near = (at, at - timedelta(seconds=1), at + timedelta(seconds=1))
    return [f"{one.isoformat(timespec='seconds')}Z" for one in near]


def _with_words(tweet, before, words, core):
    """Return a tweet with the whole text, its names before it, and the links behind it."""
    signs = words.replace("&", "&amp;")  # the other file has no signs for signs
    links = [link for link in _links_behind(tweet.text)[1] if link not in words]
    full = links_of(objects_in(core, "urls"), "shortUrl", "expandedUrl")
    named = names_of(objects_in(core, "mentions"), "screenName")
    return tweet._replace(
        text=" ".join(filter(None, [before, signs, *links])),
        links={**tweet.links, **full},
        named=tuple(dict.fromkeys([*tweet.named, *named])),
    )


FORMAT = Format(
    called="an archive of X (Twitter)",
    platform="Twitter/X",
    parts={
        **{role: _begins(names) for role, names in _NAMES.items()},
        "tweets": _is_tweets,
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
