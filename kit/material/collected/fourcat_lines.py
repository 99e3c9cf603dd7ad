"""What 4CAT and Zeeschuimer keep in lines of JSON: each post as the platform's site has sent it.

4CAT's CSV of the same dataset (`fourcat`) has more; these are read for what 4CAT itself takes from
them (datasources/*/search_*.py of digitalmethodsinitiative/4cat, `map_item`).
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from kit.material.archives.moments import since_1970
from kit.material.archives.post import Post

_META = "__import_meta"  # what 4CAT keeps of Zeeschuimer's own fields
_SHOWN = {"1": "a picture", "2": "a video"}  # Instagram's numbers; another is that of several


def _at(held: Any, *keys: str | int) -> Any:
    """Return what stands at a path; "" where the path leads nowhere.

    >>> _at({"user": {"name": "ana"}}, "user", "name"), _at({"user": None}, "user", "name")
    ('ana', '')
    """
    for key in keys:
        if isinstance(held, dict):
            held = held.get(key)
        elif isinstance(held, list) and isinstance(key, int) and key < len(held):
            held = held[key]
        else:
            return ""
    return "" if held is None else held


def _text(held: Any, *keys: str | int) -> str:
    found = _at(held, *keys)
    return str(found) if isinstance(found, str | int | float) else ""


def _list(held: Any, *keys: str | int) -> list[Any]:
    found = _at(held, *keys)
    return found if isinstance(found, list) else []


def _names(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _held(record: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Return the fields of a post, and whether 4CAT or Zeeschuimer has wrapped them."""
    data = record.get("data")
    if isinstance(data, dict) and "source_platform" in record:
        return data, True
    return record, _META in record or "4CAT_metadata" in record


class Kind(NamedTuple):
    """One platform's posts, told by keys that they have."""

    CALLED: str
    PLATFORM: str
    told_by: frozenset[str]
    one: Callable[[dict[str, Any]], Post]
    answers: Callable[[dict[str, Any]], str] = lambda held: ""  # the id of what it answers
    bare: bool = False  # its keys are its own, also where nothing wraps them

    def knows(self, record):
        """Tell whether a record is such a post."""
        held, wrapped = _held(record)
        return (wrapped or self.bare) and self.told_by <= held.keys()

    def posts(self, records):
        """Yield the post in each record, or None; with the words it answers, if they are here."""
        held = [_held(record)[0] if self.knows(record) else None for record in records]
        posts = [one and self.one(one) for one in held]
        words = {post.post_id: post for post in posts if post}
        for post, fields in zip(posts, held, strict=True):
            if post and not post.replies_to and (to := words.get(self.answers(fields))):
                aimed_at = _names(*post.aimed_at, to.author)
                post = post._replace(replies_to=to.text, aimed_at=aimed_at)
            yield post and _not_to_oneself(post)


def _not_to_oneself(post):
    others = tuple(name for name in post.aimed_at if name != post.author)
    own = post.form == "reply" and post.aimed_at and not others
    return post._replace(aimed_at=others, form="own thread" if own else post.form)


def _tiktok(held):
    return Post(
        text=_text(held, "desc"),
        posted_at=since_1970(_text(held, "createTime")),
        author=_text(held, "author", "uniqueId") or _text(held, "author"),
        post_id=_text(held, "id"),
        shows="a video",
        likes=_text(held, "stats", "diggCount"),
        comments=_text(held, "stats", "commentCount"),
        shares=_text(held, "stats", "shareCount"),
    )


def _tiktok_comment(held):
    first = _text(held, "reply_id") in ("0", "")
    return Post(
        text=_text(held, "text"),
        posted_at=since_1970(_text(held, "create_time")),
        form="reply",
        replies_to=_text(held, "share_info", "title") if first else "",
        author=_text(held, "user", "unique_id"),
        post_id=_text(held, "cid"),
        likes=_text(held, "digg_count"),
        comments=_text(held, "reply_comment_total"),
        language=_text(held, "comment_language"),
    )


def _instagram(held):
    info = _at(held, "text_post_app_info")
    return Post(
        text=_text(held, "caption", "text"),
        posted_at=since_1970(_text(held, "taken_at")),
        author=_text(held, "user", "username") or _text(held, "owner", "username"),
        post_id=_text(held, "code"),
        shows=_SHOWN.get(_text(held, "media_type"), "pictures"),
        likes=_text(held, "like_count"),
        comments=_text(held, "comment_count") or _text(info, "direct_reply_count"),
        shares=_text(info, "repost_count"),
    )


def _x_author(held):
    person = _at(held, "core", "user_results", "result")
    return _text(person, "legacy", "screen_name") or _text(person, "core", "screen_name")


def _x_result(held, *keys):
    """Return a post within a post, which stands one step deeper at times."""
    found = _at(held, *keys, "result")
    return found.get("tweet", found) if isinstance(found, dict) else {}


def _x(held):
    legacy, number = _at(held, "legacy"), _text(held, "rest_id")
    passed_on = _x_result(legacy, "retweeted_status_result")
    quoted = _x_result(held, "quoted_status_result")
    words = _text(legacy, "full_text")
    mentions = [_text(one, "screen_name") for one in _list(legacy, "entities", "user_mentions")]
    form, aimed_at, answered = "post", mentions, ""
    if passed_on:
        form, aimed_at = "share", [_x_author(passed_on)]
        words = f"RT @{_x_author(passed_on)}: {_text(passed_on, 'legacy', 'full_text')}"
    elif quoted:
        form, aimed_at = "share", [_x_author(quoted), *mentions]
        answered = _text(quoted, "legacy", "full_text")
    elif _text(legacy, "conversation_id_str") not in ("", number):
        form, aimed_at = "reply", [_text(legacy, "in_reply_to_screen_name"), *mentions]
    return Post(
        text=words,
        posted_at=_x_time(_text(legacy, "created_at")),
        form=form,
        aimed_at=_names(*aimed_at),
        replies_to=answered,
        author=_x_author(held),
        post_id=number,
        likes=_text(legacy, "favorite_count"),
        comments=_text(legacy, "reply_count"),
        shares=_text(legacy, "retweet_count"),
        language=_text(legacy, "lang"),
    )


def _x_time(written):
    try:
        told = datetime.strptime(written, "%a %b %d %H:%M:%S %z %Y")
    except ValueError:
        return ""
    return told.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _bluesky(held):
    reply = bool(_at(held, "record", "reply"))
    mentions = [_text(one, "handle") for one in _list(held, "4CAT_metadata", "mentions")]
    quoted = _text(held, "embed", "record", "author", "handle")
    names = [_text(held, "4CAT_metadata", "reply_to") if reply else quoted, *mentions]
    return Post(
        text=_text(held, "record", "text"),
        posted_at=_text(held, "record", "created_at") or _text(held, "record", "createdAt"),
        form="reply" if reply else "share" if quoted else "post",
        aimed_at=_names(*names),
        author=_text(held, "author", "handle"),
        post_id=_last(_text(held, "uri")),
        likes=_text(held, "like_count"),
        comments=_text(held, "reply_count"),
        shares=_text(held, "repost_count"),
        language=", ".join(map(str, _list(held, "record", "langs"))),
    )


def _last(address):
    return address.rpartition("/")[2]


def _telegram(held):
    forward = _at(held, "fwd_from")
    reply = bool(_text(held, "reply_to_msg_id"))
    return Post(
        text=_text(held, "message"),
        posted_at=since_1970(_text(held, "date")),
        form="share" if forward else "reply" if reply else "post",
        aimed_at=_names(_text(forward, "from_name")),
        author=_text(held, "_sender", "username") or _text(held, "_sender", "id"),
        post_id=f"{_text(held, '_chat', 'username')}-{_text(held, 'id')}",
        shows="a picture, a video or a file" if _at(held, "media") else "",
    )


def _unknown(held):
    raise ValueError(
        "These are records of 4CAT or Zeeschuimer as the platform's site has sent them, and the "
        "kit does not know their form. Open the dataset in 4CAT and download it as CSV."
    )


def _kind(called, platform, told_by, one, **more):
    called = f"a collection of 4CAT or Zeeschuimer ({called})"
    return Kind(called, platform, frozenset(told_by.split()), one, **more)


KINDS = [
    _kind("TikTok", "TikTok", "desc createTime author", _tiktok),
    _kind(
        *("comments on TikTok", "TikTok", "cid aweme_id text", _tiktok_comment),
        answers=lambda held: _text(held, "reply_id"),
    ),
    _kind("Threads", "Threads", "code taken_at text_post_app_info", _instagram),
    _kind("Instagram", "Instagram", "code taken_at media_type", _instagram),
    _kind("X", "Twitter/X", "rest_id legacy", _x),
    _kind(
        *("Bluesky", "Bluesky", "uri record author 4CAT_metadata", _bluesky),
        answers=lambda held: _last(_text(held, "record", "reply", "parent", "uri")),
    ),
    _kind(
        *("Telegram", "Telegram", "_chat message date id", _telegram),
        answers=lambda held: f"{_text(held, '_chat', 'username')}-{_text(held, 'reply_to_msg_id')}",
        bare=True,
    ),
    _kind("of another form", "", "", _unknown),
]
