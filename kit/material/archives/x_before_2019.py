"""The archive that Twitter handed out from December 2012 to 2018: tweets.csv, data/js/tweets/….js.

Both hold the same posts, and the second has more of each: it is read where it is there. Neither has
counts. Before November 2010 no time of day was kept, so the date stands alone there.
"""

import re
from itertools import chain

from kit.material.archives.streams import items, rows
from kit.material.archives.tweet_records import answered_id, text_in, tweet_of
from kit.material.archives.tweets import Source, Tweet, instant, names_before, plain, post_of

_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_OWN_MEDIA = re.compile(r"https?://(?:\w+\.)?twitter\.com/\w+/status/(\d+)/(photo|video)/\d+")
_COLUMNS = ("tweet_id", "timestamp", "text")


def is_month(head):
    """Tell whether a part holds the posts of a month."""
    return head.lstrip().startswith("Grailbird.data.tweets_")


def is_table(head):
    """Tell whether a part is the table of all posts."""
    first = head.split("\n", 1)[0].replace('"', "").strip().split(",")
    return {*_COLUMNS, "in_reply_to_status_id", "retweeted_status_id"} <= {*first}


def is_owner(head):
    """Tell whether a part says whose archive it is."""
    return bool(re.match(r"\s*var user_details\s*=", head))


POSTS = {"months": is_month, "table": is_table}
PARTS = {**POSTS, "details": is_owner}


def owners(parts):
    """Yield the name and number of whoever's archive it is."""
    for part in parts.get("details", []):
        for held in items(part, ""):
            if isinstance(held, dict):
                yield held.get("screen_name"), held.get("id")


def answers(parts):
    """Yield of each post what it answers, its own id, and the number of who wrote the other."""
    for item in _months(parts):
        yield answered_id(item), text_in(item, "id_str"), text_in(item, "in_reply_to_user_id_str")
    for row in _rows(parts):
        yield row["in_reply_to_status_id"], row["tweet_id"], row.get("in_reply_to_user_id", "")


def read(parts, mine, notes):
    """Yield the posts; `mine` is who owns the archive."""
    months = ((tweet_of(item), mine.wrote(item)) for item in _months(parts))
    table = ((_of_table(row), mine.wrote(row)) for row in _rows(parts))
    for tweet, to_oneself in chain(months, table):
        if not tweet or not tweet.text:
            notes.skip("entries without a post in them")
            continue
        if len(tweet.posted_at) == len("2010-03-01"):
            notes.say(
                "For posts before November 2010 Twitter kept no time of day: there time_known is "
                "False."
            )
        yield post_of(tweet._replace(to_oneself=to_oneself), mine.is_called)


def _months(parts):
    for part in parts.get("months", []):
        yield from (item for item in items(part) if isinstance(item, dict))


def _rows(parts):
    for part in parts.get("table", []) if "months" not in parts else []:
        yield from rows(part, _COLUMNS)


def _of_table(row):
    text = row["text"]
    links, media, media_links = _links_of(row, text)
    names = re.findall(r"(?<![\w@./])(@\w{1,20})", plain(text))
    number = row.get("in_reply_to_user_id", "")
    return Tweet(
        post_id=row["tweet_id"],
        text=text,
        posted_at=instant(row["timestamp"]),
        links=links,
        media=media,
        media_links=media_links,
        answered_id=row["in_reply_to_status_id"],
        answered=Source(next(iter(names_before(text)), number)),
        named=tuple(names),
    )


def _links_of(row, text):
    """Return the links of a row, the kinds of what it shows, and their links.

    The full addresses stand in one cell, each twice in a retweet; which short one is which is
    only known where there are as many of them.
    """
    full = list(dict.fromkeys(filter(None, row.get("expanded_urls", "").split(","))))
    short = list(dict.fromkeys(_SHORT_LINK.findall(text)))
    if len(full) != len(short):
        return {}, (), ()
    links = dict(zip(short, full, strict=True))
    shown = {s: hit for s, f in links.items() if (hit := _OWN_MEDIA.fullmatch(f))}
    shown = {s: hit[2] for s, hit in shown.items() if hit[1] == row["tweet_id"]}
    return links, tuple(shown.values()), tuple(shown)
