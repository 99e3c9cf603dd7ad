"""Tweets gathered with twarc, as it writes them: an object of JSON in each line.

Of the first version of Twitter's API, each line is a tweet. Of the second it is an answer of the
API, with some tweets in `data` and what they refer to in `includes`; or, made flat by
`twarc2 flatten`, a tweet with all of that within.
"""

from kit.material.archives.tweet_records import (
    links_of,
    names_of,
    object_in,
    objects_in,
    source_of,
    text_in,
    tweet_of,
    with_links,
)
from kit.material.archives.tweets import Source, Tweet, instant, post_of

CALLED = "a collection of twarc"
PLATFORM = "Twitter/X"
_ITS_OWN = ("edit_history_tweet_ids", "conversation_id", "public_metrics", "referenced_tweets")
_COUNTS = ("like_count", "reply_count", "retweet_count")


def knows(record):
    """Tell whether a record is a tweet, or an answer of the API with tweets."""
    if _is_first(record) or _is_tweet(record):
        return True
    return any(map(_is_tweet, _data(record))) and _is_answer(record)


def posts(records):
    """Yield a `Post`, its author in it, for each tweet that was asked for."""
    for record in records:
        if not isinstance(record, dict):
            continue
        if _is_first(record):
            yield _as_seen(_post_of_first(record))
        elif _is_tweet(record):
            yield _as_seen(_post(record, _Within(record)))
        else:
            held = _Included(object_in(record, "includes"))
            tweets = filter(_is_tweet, _data(record))
            yield from (_as_seen(_post(tweet, held)) for tweet in tweets)


def _as_seen(post):
    """Return a post that only passes on another with the words that are passed on."""
    if post.form != "share" or post.text:
        return post
    name = f" {post.aimed_at[0]}" if post.aimed_at else ""
    return post._replace(text=f"RT{name}: {post.replies_to}", replies_to="")


def _is_first(record):
    user = object_in(record, "user")
    return bool(text_in(record, "id_str") and text_in(user, "screen_name")) and (
        "full_text" in record or "text" in record
    )


def _is_tweet(record):
    """Tell whether a record is a tweet of the second version, and of nothing else with authors."""
    return (
        isinstance(record.get("text"), str)
        and bool(text_in(record, "id"))
        and ("author_id" in record or _ITS_OWN[0] in record)
        and any(key in record for key in _ITS_OWN)
    )


def _is_answer(record):
    return bool({"includes", "meta", "__twarc", "matching_rules"} & record.keys())


def _data(record):
    """Return what an answer holds: many tweets, or one where they came as they were posted."""
    return objects_in(record, "data") or [object_in(record, "data")]


def _post_of_first(record):
    longer = object_in(record, "extended_tweet")  # what is cut in a tweet from a stream
    tweet = tweet_of(record | longer)
    user = object_in(record, "user")
    mine = _mine(text_in(user, "screen_name"), text_in(user, "id_str", "id"))
    if tweet is None:
        tweet = Tweet(text_in(record, "id_str"), posted_at=instant(record.get("created_at")))
    likes, _, shares = tweet.counts
    permalink = object_in(record, "quoted_status_permalink")
    tweet = tweet._replace(
        author=f"@{text_in(user, 'screen_name')}",
        counts=(likes, text_in(record, "reply_count"), shares),
        links={**tweet.links, **links_of([permalink], "url", "expanded")},
        quoted=source_of(record.get("quoted_status")),
        to_oneself=mine(f"@{text_in(record, 'in_reply_to_screen_name')}")
        or mine(text_in(record, "in_reply_to_user_id_str")),
    )
    return post_of(tweet, mine)


def _mine(*names):
    plain = {name.casefold().removeprefix("@") for name in names} - {""}
    return lambda name: name.casefold().removeprefix("@") in plain


class _Included:
    """What the tweets of one answer refer to; what is gone from Twitter is not there."""

    def __init__(self, includes):
        self._users = {text_in(one, "id"): one for one in objects_in(includes, "users")}
        self._tweets = {text_in(one, "id"): one for one in objects_in(includes, "tweets")}
        self._media = {text_in(one, "media_key"): one for one in objects_in(includes, "media")}

    def author(self, tweet):
        return self._called(text_in(tweet, "author_id"))

    def answered(self, tweet):
        return self._called(text_in(tweet, "in_reply_to_user_id"))

    def referred(self, reference):
        return self._tweets.get(text_in(reference, "id"), {})

    def media(self, tweet):
        keys = object_in(tweet, "attachments").get("media_keys")
        keys = keys if isinstance(keys, list) else []
        return [one for key in keys if (one := self._media.get(str(key)))]

    def _called(self, number):
        name = text_in(self._users.get(number, {}), "username")
        return f"@{name}" if name else number


class _Within:
    """The same, where all of it stands within the tweet."""

    def __init__(self, tweet):
        self._tweet = tweet

    def author(self, tweet):
        return _name(object_in(tweet, "author")) or text_in(tweet, "author_id")

    def answered(self, tweet):
        return _name(object_in(tweet, "in_reply_to_user")) or text_in(tweet, "in_reply_to_user_id")

    def referred(self, reference):
        return reference if "text" in reference else {}

    def media(self, tweet):
        return [one for one in objects_in(tweet, "attachments", "media") if one]


def _name(user):
    name = text_in(user, "username")
    return f"@{name}" if name else ""


def _post(tweet, held):
    """Return the `Post` of a tweet of the second version."""
    author = held.author(tweet)
    mine = _mine(author, text_in(tweet, "author_id"))
    referred = {text_in(one, "type"): one for one in objects_in(tweet, "referenced_tweets")}
    sources = {kind: _source(one, held) for kind, one in referred.items()}
    answered = held.answered(tweet)
    media = held.media(tweet)
    urls = objects_in(tweet, "entities", "urls") + objects_in(
        tweet, "note_tweet", "entities", "urls"
    )
    metrics = object_in(tweet, "public_metrics")
    return post_of(
        Tweet(
            post_id=text_in(tweet, "id"),
            text=_words(tweet),
            posted_at=instant(tweet.get("created_at")),
            author=author,
            links=links_of(urls),
            media=tuple(text_in(one, "type") for one in media),
            media_links=tuple(text_in(one, "url") for one in urls if _shows_own(one)),
            image_alt=" ".join(filter(None, (text_in(one, "alt_text") for one in media))),
            language=text_in(tweet, "lang"),
            counts=tuple(text_in(metrics, key) for key in _COUNTS),
            answered_id=text_in(referred.get("replied_to", {}), "id"),
            answered=sources.get("replied_to", Source())._replace(name=answered),
            to_oneself=mine(answered),
            passed_on=sources.get("retweeted"),
            quoted=sources.get("quoted"),
            named=names_of(objects_in(tweet, "entities", "mentions"), "username"),
        ),
        mine,
    )


def _source(reference, held):
    tweet = held.referred(reference)
    urls = _urls(tweet)
    links = links_of(urls) | {text_in(one, "url"): "" for one in urls if _shows_own(one)}
    return Source(held.author(tweet), with_links(_words(tweet), links))


def _words(tweet):
    return text_in(object_in(tweet, "note_tweet"), "text") or text_in(tweet, "text")


def _urls(tweet):
    longer = object_in(tweet, "note_tweet")
    return [*objects_in(tweet, "entities", "urls"), *objects_in(longer, "entities", "urls")]


def _shows_own(url):
    """Tell whether a link is that of a picture or video in the tweet itself."""
    return "media_key" in url or text_in(url, "display_url").startswith("pic.")
