"""What a reader yields becomes the posts table: others replaced, sorted by time, numbered."""

import re

import pandas as pd

from kit.material.archives.people import People
from kit.material.archives.post import FORMS
from kit.text.say import many

_COUNTS = ("likes", "comments", "shares")
_WHOM = ("aimed_at", "replies_to", "place")
_MORE = ("image_alt", "language", *_COUNTS)
_CHATS = ("WhatsApp", "Telegram", "Discord", "Snapchat")
_HALF = re.compile("[\ud800-\udfff]+")  # of a letter that takes two
_NUMBER = re.compile(r"\d{1,15}")


class Rows:
    """The posts of an archive, gathered one by one."""

    def __init__(self, platform, asked, notes):
        """Begin with none."""
        self._platform, self._asked, self._notes = platform, asked, notes
        self._posts, self._seen = [], set()
        self.people, self._places = None, None

    def __len__(self):
        return len(self._posts)

    def add(self, post):
        """Take one in, unless it stands there twice."""
        if post.post_id:
            if post.post_id in self._seen:
                self._notes.skip("entries that stand there twice")
                return
            self._seen.add(post.post_id)
        if post.form not in FORMS:
            raise AssertionError(post.form)
        self._posts.append(post)

    def table(self):
        """Return the table, indexed by post_id, in the order of time."""
        keep = self._asked.keep_others
        self.people = People([*self._notes.owner, self._asked.me], keep=keep)
        self._places = People(kind="group", keep=keep)
        posts = sorted(enumerate(self._posts), key=lambda each: (each[1].posted_at[:19], each[0]))
        posts = [post for _, post in posts]
        for post in posts:  # all are met before the first text is looked at
            for name in (post.author, *post.aimed_at):
                self.people.called(name)
        rows = [self._row(post) for post in posts]
        digits = max(4, len(str(len(rows))))
        ids = [f"p-{number:0{digits}}" for number in range(1, len(rows) + 1)]
        columns = ["platform", "account", "posted_at", "form", *_WHOM, "text", *_MORE]
        index = pd.Index(ids, name="post_id")
        table = pd.DataFrame(rows, columns=columns, index=index, dtype=object)
        return _typed(table)

    def _row(self, post):
        people = self.people
        others = [name for name in dict.fromkeys(post.aimed_at) if not people.is_me(name)]
        called = (people.called(name).replace(";", ",") for name in others)  # ; parts them
        aimed_at = "; ".join(dict.fromkeys(called))
        place = self._places.called(post.place) if post.place else ""
        whose = self._whose(post)
        return (
            self._platform,
            people.called(post.author),
            post.posted_at,
            post.form,
            aimed_at,
            self._answered(post, whose),
            place,
            self._words(post, whose),
            people.without_names(_whole(post.image_alt)),
            post.language,
            *map(_count, (post.likes, post.comments, post.shares)),
        )

    def _whose(self, post):
        """Return whose words a post answers or passes on; "" where its reader does not know."""
        first = next(iter(post.aimed_at), "")
        return "" if self.people.is_me(first) else self.people.called(first)

    def _answered(self, post, aimed_at):
        if post.form not in ("reply", "share"):
            return ""
        if post.replies_to and self._asked.keep_others:
            return _whole(post.replies_to)
        in_chat = self._platform in _CHATS
        what = "a message" if post.form == "reply" and in_chat else "a post"
        return f"[{what} of {aimed_at or 'somebody'}]"

    def _words(self, post, aimed_at):
        """Return the words of a post; in brackets what it is, where it has none."""
        text = _whole(post.text).strip()
        if text:
            return self.people.without_names(text)
        if post.form == "share":
            return f"[passes on a post of {aimed_at or 'somebody'}]"
        return f"[{post.shows or 'no words'}]"

    @property
    def wordless(self):
        """How many have no words of their author."""
        return sum(not post.text.strip() for post in self._posts)

    @property
    def by_own_clock(self):
        """Tell whether times are what the author's own clock showed, and not UTC."""
        times = [post.posted_at for post in self._posts if "T" in post.posted_at]
        return bool(times) and not any(_has_zone(time) for time in times[:1000])


def _count(given):
    return str(given) if _NUMBER.fullmatch(str(given)) else ""


def _has_zone(time):
    return time.endswith("Z") or "+" in time[10:] or "-" in time[10:]


def _whole(text):
    """Return a text without halves of letters that take two."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def _typed(table):
    """Return a table of text with times and numbers in it, without columns of nothing."""
    times = pd.to_datetime(table["posted_at"], format="ISO8601", utc=True, errors="coerce")
    columns = {}
    for name in table:
        if name == "posted_at":
            columns[name] = times.dt.tz_localize(None).dt.as_unit("ns")
            dated = table[name].str.len() == len("2024-03-05")
            if dated.any():  # which is not midnight
                columns["time_known"] = times.notna() & ~dated
        elif name in (*_WHOM, *_MORE) and not table[name].astype(bool).any():
            continue
        elif name in _COUNTS:
            columns[name] = pd.to_numeric(table[name], errors="coerce").astype("Int64")
        else:
            columns[name] = table[name].astype("string")
    return pd.DataFrame(columns, index=table.index)


def in_forms(table):
    """Say how many posts there are of each form.

    >>> in_forms(pd.DataFrame({"form": ["post", "reply", "reply"]}))
    '1 post and 2 replies'
    """
    several = {"reply": "replies", "own thread": "posts that go on from one of yours"}
    one = {"own thread": "post that goes on from one of yours"}
    counts = table["form"].value_counts()
    said = [many(counts[f], one.get(f, f), several.get(f)) for f in FORMS if f in counts]
    return " and ".join(filter(None, [", ".join(said[:-1]), said[-1]]))
