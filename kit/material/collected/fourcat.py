"""A dataset of 4CAT, the Capture and Analysis Toolkit: its CSV, or the same as JSON.

Whatever the platform, a row has id, thread_id, body, author and a time; the other columns differ
by data source (datasources/*/search_*.py of digitalmethodsinitiative/4cat, `map_item`). Names may
be hashes already, or REDACTED, if that was asked for when it was collected.
"""

import re

import pandas as pd

from kit.material.archives.moments import since_1970
from kit.material.collected.sources import source_of
from kit.material.placeholders import stands_for_nothing

CALLED = "a dataset of 4CAT"
_ALWAYS = {"id", "thread_id", "body", "timestamp"}
_ONE_OF = {"unix_timestamp", "subject"}  # or else those that one data source has
_TAKEN = ("id", "author", "body", "timestamp", "unix_timestamp")
_RENAMED = {
    "author_followers": "followers",
    "language_guess": "language",
    "languages": "language",
    "labels": "moderation_labels",
    "num_likes": "likes",
    "num_comments": "comments",
    "replies": "comments",
}
# What names people, or leads to them, beside all columns whose names begin with author.
_NAMING = {
    *("mentions", "mentioned", "usertags", "replied_user", "retweeted_user", "quoted_user"),
    *("replied_to_user", "replied_to_post", "quoted_post", "link", "post_url", "tiktok_url"),
    *("comment_url", "collected_from_url", "channelTitle", "channelId", "page_name", "page_id"),
    *("page_description", "sponsor_name", "sponsor_id"),
}
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def knows(columns):
    """Tell whether these are the columns of a dataset of 4CAT."""
    return columns >= _ALWAYS and (bool(_ONE_OF & columns) or source_of(columns).told_by != set())


def as_posts(table):
    """Return a table under the kit's columns."""
    source = source_of({*table.columns})
    rows = table.to_dict("records")
    read = source.read(rows)
    made = {
        "post_id": source.ids(rows),
        "account": [source.author(row) for row in rows],
        "text": [_text(row, source) for row in rows],
        "posted_at": [_time(row) for row in rows],
        "form": [one.form for one in read],
        "aimed_at": ["; ".join(one.aimed_at) for one in read],
        "replies_to": _answered(rows, read, source),
    }
    if source.platform:
        made["platform"] = [source.platform] * len(rows)
    made = {name: cells for name, cells in made.items() if name == "text" or any(cells)}
    rest = table.drop(columns=list({*_TAKEN, *source.taken} & {*table.columns}))
    rest = rest.rename(columns={n: f"{n} (of 4CAT)" for n in made if n in rest})
    free = {t: o for t, o in _RENAMED.items() if t in rest and o not in rest}
    ours = pd.DataFrame(made, index=table.index, dtype=object)
    posts = pd.concat([ours, rest.rename(columns=free)], axis=1)
    posts.attrs["names"] = [name for name in posts if _names_people(name, source)]
    return posts


def _names_people(name, source):
    return name.startswith("author") or name in _NAMING or name in source.naming


def _text(row, source):
    """Return the words of a post as people saw them: its title above its body."""
    body = row["body"]
    title = row.get("subject", "").strip() if source.has_titles else ""
    if title and not body.strip():
        return title
    return f"{title}\n\n{body}" if title and not stands_for_nothing(body) else body


def _time(row):
    """Return the instant of a post; 4CAT keeps it as seconds since 1970, and as UTC in words."""
    seconds = row.get("unix_timestamp", "").removesuffix(".0") or row["timestamp"]
    if re.fullmatch(r"-?\d{1,11}(\.\d+)?", seconds):
        return since_1970(seconds)
    if _TIME.fullmatch(row["timestamp"]):
        return row["timestamp"].replace(" ", "T") + "Z"
    return "" if row["timestamp"] == "undefined" else row["timestamp"]


def _answered(rows, read, source):
    """Return the words that each post answers, where the file has them."""
    words = {source.key(row): _text(row, source) for row in rows}
    return [one.words or (words.get(one.answers, "") if one.answers else "") for one in read]
