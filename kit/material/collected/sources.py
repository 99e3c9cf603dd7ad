"""How each data source of 4CAT says what a post is, whom it speaks to and what it answers."""

import re
from collections.abc import Callable
from typing import NamedTuple

from kit.material.collected.names import is_nobody

_QUOTED = re.compile(r">>(\d+)")  # how an image board points at a post
_RETWEET = re.compile(r"RT @(\w+)")


class Read(NamedTuple):
    """What one row says: the form, names, the key of the post it answers, or that post's words."""

    form: str = "post"
    aimed_at: tuple[str, ...] = ()
    answers: str = ""
    words: str = ""


def _id(row):
    return row["id"]


def _author(row):
    return row.get("author", "")


class Source(NamedTuple):
    """One data source, told by columns that no other has."""

    told_by: frozenset[str]
    one: Callable[[dict, dict], Read]  # of a row, and the authors of all posts by their keys
    platform: str = ""
    key: Callable[[dict], str] = _id  # what others point at this post by
    author: Callable[[dict], str] = _author  # by the name that others call them
    short: bool = False  # that key is the post's id here, for the whole one names its author
    naming: tuple[str, ...] = ()  # columns that name people, of this source alone
    has_titles: bool = True
    taken: tuple[str, ...] = ()  # columns whose names stand in aimed_at

    def read(self, rows):
        """Return what each row says."""
        authors = {self.key(row): self.author(row) for row in rows}
        return [self.one(row, authors) for row in rows]

    def ids(self, rows):
        """Return the id of each post, which no other has if these can be told apart."""
        ids = [self.key(row) if self.short else row["id"] for row in rows]
        if len({*ids}) < len(ids) == len({(row["thread_id"], row["id"]) for row in rows}):
            threads = {row["thread_id"]: 0 for row in rows}
            numbers = {thread: number for number, thread in enumerate(threads, 1)}
            return [f"{numbers[row['thread_id']]}-{row['id']}" for row in rows]
        return ids


def source_of(columns):
    """Return the data source that a dataset with these columns is from."""
    return next((source for source in _SOURCES if source.told_by <= columns), _FORUM)


def _listed(cell):
    return tuple(name.strip() for name in cell.split(",") if name.strip())


def _yes(row, column):
    return row.get(column, "").casefold() in ("yes", "true", "1")


def _answer(names, own, **more):
    """Return an answer; one to oneself goes on from one's own post."""
    names = [name for name in dict.fromkeys(names) if name and not is_nobody(name)]
    others = tuple(name for name in names if name != own)
    return Read("reply" if others or not names else "own thread", others, **more)


def _tweet(row, authors):
    passed_on = row.get("retweeted_user", "") or row.get("quoted_user", "")
    mentions = _listed(row.get("mentions", ""))
    if _yes(row, "is_retweet"):
        told = _RETWEET.match(row["body"])
        return Read("share", (passed_on or (told[1] if told else ""),))
    if _yes(row, "is_quote_tweet"):
        return Read("share", tuple(dict.fromkeys(filter(None, (passed_on, *mentions)))))
    if _yes(row, "is_reply"):
        first = row.get("replied_user", "") or row.get("reply_to", "")
        return _answer((first, *mentions), _author(row))
    return Read("post", mentions)


def _telegram_key(row):
    return f"{row['thread_id']}/{row['id']}"


def _telegram_author(row):
    return row.get("author_username", "") or _author(row)


def _telegram(row, authors):
    username = row.get("author_forwarded_from_username", "")
    name = username or row.get("author_forwarded_from_name", "")
    if name or row.get("timestamp_forwarded_from", ""):
        return Read("share", (name,) if name else ())
    if to := row.get("reply_to", "").removesuffix(".0"):
        key = f"{row['thread_id']}/{to}"
        return _answer((authors.get(key, ""),), _telegram_author(row), answers=key)
    return Read()


def _last(address):
    return address.rstrip("/").rpartition("/")[2]


def _bluesky(row, authors):
    mentions = _listed(row.get("mentions", ""))
    if to := row["replied_to_post"]:
        names = (row.get("replied_to_user", ""), *mentions)
        return _answer(names, _author(row), answers=_last(to))
    if row.get("quoted_post", ""):
        names = (row.get("quoted_user", ""), *mentions)
        return Read("share", tuple(filter(None, names)), answers=_last(row["quoted_post"]))
    return Read("post", mentions)


def _reddit(row, authors):
    if row["id"] == row["thread_id"]:
        return Read()
    to = row.get("parent", "").rpartition("_")[2] or row["thread_id"]
    return _answer((authors.get(to, ""),), _author(row), answers=to)


def _tiktok_comment(row, authors):
    if not _yes(row, "is_comment_on_comment"):
        return Read("reply", words=row.get("post_body", ""))
    to = row["thread_id"]
    return _answer((authors.get(to, ""),), _author(row), answers=to)


def _youtube_comment(row, authors):
    to = row["isReplyTo"]
    return _answer((authors.get(to, ""),), _author(row), answers=to) if to else Read("reply")


def _alone(row, authors):
    names = row.get("author_mentions", "") or row.get("mentions", "") or row.get("mentioned", "")
    return Read("post", _listed(names))


def _in_thread(row, authors):
    if row["id"] == row["thread_id"]:
        return Read()
    pointed = next((to for to in _QUOTED.findall(row["body"]) if to in authors), "")
    to = pointed or row["thread_id"]
    return _answer((authors.get(to, ""),), _author(row), answers=to)


_FORUM = Source(frozenset(), _in_thread, naming=("url",))
_SOURCES = (
    Source(
        frozenset({"is_retweet", "is_reply"}),
        *(_tweet, "Twitter/X"),
        has_titles=False,
        taken=("reply_to",),
    ),
    Source(
        frozenset({"chat", "reply_to"}),
        *(_telegram, "Telegram", _telegram_key, _telegram_author),
    ),
    Source(
        frozenset({"replied_to_post", "quoted_post"}),
        *(_bluesky, "Bluesky", lambda row: _last(row["id"])),
        short=True,
        naming=("thread_id",),
    ),
    Source(frozenset({"subreddit", "parent"}), _reddit, "Reddit"),
    Source(frozenset({"is_comment_on_comment"}), _tiktok_comment, "TikTok"),
    Source(frozenset({"isReplyTo"}), _youtube_comment, "YouTube"),
    Source(frozenset({"videoId", "channelId"}), _alone, "YouTube", naming=("thread_id",)),
    Source(frozenset({"tiktok_url"}), _alone, "TikTok"),
    Source(
        frozenset({"author_pronouns", "inclusion_context"}),
        *(_alone, "LinkedIn"),
        naming=("inclusion_context",),
    ),
    Source(frozenset({"is_paid_partnership", "reposts"}), _alone, "Threads", naming=("url",)),
    Source(frozenset({"num_likes", "num_comments"}), _alone, "Instagram", naming=("url",)),
)
