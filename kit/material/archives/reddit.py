"""Reddit's data request: tables of one's own posts and comments.

Which post or comment a comment answers stands there; not whose it is, nor what it says.
"""

import re

from kit.material.archives.moments import in_utc, since_1970
from kit.material.archives.people import mentioned
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import columns, rows

_GONE = {"[deleted]", "[removed]", "[deleted by user]", "[ removed by reddit ]"}
_QUOTATION = re.compile(r"\s{0,3}(?:>|&gt;)(?!!)")  # with a ! it hides words, and quotes nobody
# Another post of Reddit: what a post passes on.
_POST = re.compile(
    r"(?:https?://(?:[\w-]+\.)?reddit\.com)?/(?:r|u|user)/[\w-]+/comments/(\w+).*|"
    r"https?://redd\.it/(\w+)/?"
)
_SHOWN = (("i.redd.it/", "a picture"), ("/gallery/", "pictures"), ("v.redd.it/", "a video"))
_MENTION = re.compile(r"(?<![\w/@])/?u/(?=[\w-]{2,30})")
_UNKNOWN = (
    "Reddit does not say whom a comment answers, so how many different people that were cannot be "
    "known from this archive."
)
_PRIVATE = "Private messages and chats, which the archive has too, are not read."


def is_posts(head):
    """Tell whether a part begins as the table of posts does."""
    return {"id", "permalink", "subreddit", "title", "url", "body"} <= _columns(head)


def is_comments(head):
    """Tell whether a part begins as the table of comments does."""
    return {"id", "permalink", "subreddit", "link", "parent", "body"} <= _columns(head)


def is_statistics(head):
    """Tell whether a part is the table that has the name of the account."""
    return _columns(head) == {"statistic", "value"}


def is_private(head):
    """Tell whether a part begins as the tables of messages and chats do."""
    names = _columns(head)
    return {"thread_id", "from", "to"} <= names or {"channel_url", "username"} <= names


def _columns(head):
    """Return the columns of a table that begins so; none of one that somebody else made."""
    names = {*columns(head)}
    made = "body" in names and not {"ip", "gildings"} & names
    return set() if made or "author" in names else names


def read(parts, asked, notes):
    """Yield one's own posts and comments."""
    _take_name(parts, asked, notes)
    if "private" in parts:
        notes.say(_PRIVATE)
    mine = {
        prefix + row["id"]
        for role, prefix in (("posts", "t3_"), ("comments", "t1_"))
        for part in parts.get(role, ())
        for row in rows(part)
    }
    for part in parts.get("posts", ()):
        for row in rows(part):
            yield from _kept(_post(row, mine, notes), notes)
    for part in parts.get("comments", ()):
        for row in rows(part):
            yield from _kept(_comment(row, mine, notes), notes)


def _take_name(parts, asked, notes):
    """Take the name of the account for the owner's, as people write it and as Reddit does."""
    told = [
        row["value"]
        for part in parts.get("statistics", ())
        for row in rows(part)
        if row["statistic"] == "account name"
    ]
    for name in (asked.me, *told):
        bare = name.strip().removeprefix("/").removeprefix("u/").removeprefix("@")
        notes.mine(bare and f"@{bare}")


def _kept(post, notes):
    """Yield a post, unless nothing is left of it."""
    if post.text.strip().casefold() in _GONE:
        notes.skip("deleted or removed ones")
        return
    yield _timed(post)


def _timed(post):
    """Return a post with its time as the kit writes it."""
    told = post.posted_at.strip()
    if re.fullmatch(r"\d{9,10}", told):
        return post._replace(posted_at=since_1970(told))
    return post._replace(posted_at=in_utc(told))  # what is no time is said of all together


def _post(row, mine, notes):
    text, _ = _own_words(row["body"], notes)
    title, url = _in_handles(row["title"].strip()), row["url"].strip()
    post = Post(
        posted_at=row.get("date", ""),
        post_id=f"t3_{row['id']}",
        aimed_at=mentioned(f"{title} {text}"),
        place=_place(row),
    )
    if row["body"].strip().casefold() in _GONE:
        return post._replace(text=row["body"])
    other = _POST.fullmatch(url)
    if other and (key := other[1] or other[2]) != row["id"]:
        if f"t3_{key}" in mine:
            return post._replace(text=_joined(title, text), form="own thread")
        whom = ("", *post.aimed_at)
        return post._replace(text=_joined(title, text), form="share", aimed_at=whom)
    if other or not url:
        return post._replace(text=_joined(title, text))
    if shows := next((shows for sign, shows in _SHOWN if sign in url), ""):
        return post._replace(text=_joined(title, text), shows=shows)
    return post._replace(text=_joined(title, text, url), shows="a link")


def _comment(row, mine, notes):
    text, quoted = _own_words(row["body"], notes)
    own = _answered(row) in mine
    if not own:
        notes.say(_UNKNOWN)
    shows = "a picture" if row.get("media") else "a quotation" if quoted else ""
    return Post(
        text=text,
        posted_at=row.get("date", ""),
        form="own thread" if own else "reply",
        aimed_at=mentioned(text) if own else ("", *mentioned(text)),
        replies_to=quoted,
        shows=shows,
        post_id=f"t1_{row['id']}",
        place=_place(row),
    )


def _answered(row):
    """Return the full name of what a comment answers: the post it stands under, or a comment."""
    parent = row["parent"].strip()
    under = _POST.fullmatch(row["link"].strip())
    post = under[1] or under[2] if under else ""
    if not parent or parent == post:
        return f"t3_{post}"
    return parent if "_" in parent else f"t1_{parent}"


def _own_words(body, notes):
    """Return a text without the lines that quote others, and those lines."""
    own, quoted, within = [], [], False
    for line in body.splitlines():
        mark = _QUOTATION.match(line)
        within = bool(mark) or (within and bool(line.strip()))
        (quoted if within else own).append(line[mark.end() :].strip() if mark else line)
    if quoted:
        notes.skip("quotations of others")
    return _in_handles("\n".join(own).strip()), "\n".join(quoted)


def _in_handles(text):
    """Return a text in which people are named as everywhere else.

    >>> _in_handles("Thanks, u/ana_b and /u/jo! Or is it and/u/or?")
    'Thanks, @ana_b and @jo! Or is it and/u/or?'
    """
    return _MENTION.sub("@", text) if "u/" in text else text


def _place(row):
    """Return the community; one's own page is none."""
    name = row["subreddit"].strip()
    return f"r/{name}" if name and not name.startswith("u_") else ""


def _joined(*pieces):
    return "\n\n".join(piece for piece in pieces if piece)


FORMAT = Format(
    called="an archive of Reddit",
    platform="Reddit",
    parts={
        "posts": is_posts,
        "comments": is_comments,
        "statistics": is_statistics,
        "private": is_private,
    },
    needs=("posts", "comments"),
    read=read,
)
