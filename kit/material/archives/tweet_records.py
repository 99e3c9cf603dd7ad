"""A tweet's record as archives have it, and as the first version of Twitter's API gave it."""

from kit.material.archives.tweets import Source, Tweet, instant, names_before


def text_in(held, *keys):
    """Return the first of some fields that has something in it, as text; "" for want of that."""
    for key in keys:
        value = held.get(key)
        if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            return str(value)
    return ""


def objects_in(held, *keys):
    """Return the objects of a list somewhere within, whatever else is in its place."""
    for key in keys:
        held = held.get(key) if isinstance(held, dict) else None
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


def object_in(held, key):
    """Return an object within, an empty one for want of that."""
    one = held.get(key)
    return one if isinstance(one, dict) else {}


def links_of(urls, short="url", full="expanded_url"):
    """Return the full address of each short one."""
    links = {text_in(one, short): text_in(one, full) for one in urls}
    return {short: full for short, full in links.items() if short and full}


def names_of(mentions, key="screen_name"):
    """Return the names of some mentions, with their @."""
    return tuple(f"@{name}" for one in mentions if (name := text_in(one, key)))


def answered_id(item):
    """Return the number of the tweet that a tweet answers."""
    return text_in(item, "in_reply_to_status_id_str", "in_reply_to_status_id")


def tweet_of(item):
    """Return a record as a `Tweet`; None where no tweet is in it."""
    text = text_in(item, "full_text", "text")
    media = objects_in(item, "extended_entities", "media") or objects_in(item, "entities", "media")
    if not text and not media:
        return None
    return Tweet(
        post_id=text_in(item, "id_str", "id"),
        text=text,
        posted_at=instant(item.get("created_at")),
        links=links_of(objects_in(item, "entities", "urls")),
        media=tuple(_kind(one) for one in media),
        media_links=tuple({text_in(one, "url") for one in media} - {""}),
        language=text_in(item, "lang"),
        counts=(text_in(item, "favorite_count"), "", text_in(item, "retweet_count")),
        answered_id=answered_id(item),
        answered=Source(_answered(item, text)),
        passed_on=source_of(item.get("retweeted_status")),
        named=names_of(objects_in(item, "entities", "user_mentions")),
    )


def source_of(held):
    """Return who wrote a tweet that stands within another, and its words; None for none."""
    user = object_in(held, "user") if isinstance(held, dict) else {}
    if not (name := text_in(user, "screen_name")):
        return None
    held = held | object_in(held, "extended_tweet")  # what is cut in a tweet from a stream
    media = objects_in(held, "entities", "media")
    urls = links_of(objects_in(held, "entities", "urls")) | {text_in(m, "url"): "" for m in media}
    return Source(f"@{name}", with_links(text_in(held, "full_text", "text"), urls))


def with_links(text, links):
    """Return a text with other addresses for short ones; "" for those of pictures."""
    for short, full in links.items():
        text = text.replace(short, full) if short else text
    return text


def _kind(media):
    """Return what a picture or video is; archives of before 2019 only say so in its address."""
    address = text_in(media, "expanded_url")
    return text_in(media, "type") or ("video" if "/video/" in address else "photo")


def _answered(item, text):
    """Return whom a tweet answers: by name, for want of that as in the text, or by number."""
    if name := text_in(item, "in_reply_to_screen_name"):
        return f"@{name}"
    number = text_in(item, "in_reply_to_user_id_str", "in_reply_to_user_id")
    return next(iter(names_before(text)), number)
