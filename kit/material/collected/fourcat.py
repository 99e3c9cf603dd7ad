"""A dataset of 4CAT, the Capture and Analysis Toolkit: its CSV, or the same as JSON.

Whatever the platform, a row has id, thread_id, body, author and a time; the other columns differ
by data source (datasources/*/search_*.py of digitalmethodsinitiative/4cat, `map_item`). Names may
be hashes already, or REDACTED, if that was asked for when it was collected.
"""

import re
from datetime import UTC, datetime

import pandas as pd

from kit.material.collected.sources import source_of
from kit.material.placeholders import stands_for_nothing

CALLED = "a dataset of 4CAT"
_ALWAYS = {"id", "thread_id", "body", "timestamp"}
_ONE_OF = {"author", "unix_timestamp", "subject"}
_RENAMED = {
    "id": "post_id",
    "author": "account",
    "author_followers": "followers",
    "language_guess": "language",
    "num_likes": "likes",
    "num_comments": "comments",
    "replies": "comments",
}
# What names people, or leads to them, beside all columns whose names begin with author.
_NAMING = {
    *("mentions", "mentioned", "usertags", "replied_user", "retweeted_user", "quoted_user"),
    *("replied_to_user", "replied_to_post", "quoted_post", "link", "post_url", "tiktok_url"),
    *("comment_url", "url", "chat", "channelTitle", "channelId"),
}
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def knows(columns):
    """Tell whether these are the columns of a dataset of 4CAT."""
    return columns >= _ALWAYS and bool(_ONE_OF & columns)


def as_posts(table):
    """Return a table under the kit's columns."""
    source = source_of({*table.columns})
    rows = table.to_dict("records")
    read = source.read(rows)
    made = {
        "text": [_text(row, source) for row in rows],
        "posted_at": [_time(row) for row in rows],
        "form": [one.form for one in read],
        "aimed_at": ["; ".join(one.aimed_at) for one in read],
        "replies_to": _answered(rows, read, source),
    }
    taken = {"body", "timestamp", "unix_timestamp", *source.taken}
    posts = _renamed(table.drop(columns=list(taken & {*table.columns})))
    for name, cells in made.items():
        if name == "text" or any(cells):
            posts[name] = pd.Series(cells, index=table.index, dtype=object)
    posts["post_id"] = pd.Series(source.ids(rows), index=table.index, dtype=object)
    if source.platform:
        posts["platform"] = source.platform
    posts.attrs["names"] = [name for name in posts if _names_people(name, source)]
    return posts


def _renamed(table):
    """Return a table with the kit's names, where no column has one already that means another."""
    free = {theirs: ours for theirs, ours in _RENAMED.items() if theirs in table}
    clash = {ours: f"{ours} (of 4CAT)" for ours in ("post_id", "account", "text") if ours in table}
    free = {t: o for t, o in free.items() if o not in table or o in clash}
    return table.rename(columns=clash | free).copy()


def _names_people(name, source):
    return name.startswith("author") or name in _NAMING or name in source.naming


def _text(row, source):
    """Return the words of a post as people saw them: its title above its body."""
    body = row["body"]
    title = row.get("subject", "").strip() if source.has_titles else ""
    if not title or stands_for_nothing(body):
        return title if title and not body.strip() else body
    return f"{title}\n\n{body}" if body.strip() else title


def _time(row):
    """Return the instant of a post; 4CAT keeps it as seconds since 1970, and as UTC in words."""
    seconds = row.get("unix_timestamp", "").removesuffix(".0") or row["timestamp"]
    if re.fullmatch(r"-?\d{1,11}(\.\d+)?", seconds):
        return datetime.fromtimestamp(float(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if _TIME.fullmatch(row["timestamp"]):
        return row["timestamp"].replace(" ", "T") + "Z"
    return "" if row["timestamp"] == "undefined" else row["timestamp"]


def _answered(rows, read, source):
    """Return the words that each post answers, where the file has them."""
    words = {source.key(row): row["body"].strip() or row.get("subject", "") for row in rows}
    return [one.words or (words.get(one.answers, "") if one.answers else "") for one in read]
