"""Posts, as their readers would see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import fill
from typing import NamedTuple

import pandas as pd

from kit.material.marks import posts_by_id
from kit.text.direction import direction
from kit.text.markup import as_text, page
from kit.text.say import plain_line, printable
from kit.text.words import listed, say

WIDTH = 88  # letters in a line of plain text
# JupyterLab's own margins of a quotation take a third of a phone's width.
_QUOTATION = "margin:0.6em 0 0.6em 0.6em;padding:0 0 0 0.8em"
_LINE = "display:block;white-space:pre-wrap;overflow-wrap:anywhere"


class Parts(NamedTuple):
    """What is shown of a post, each part as plain text; "" is a part that it lacks."""

    account: str
    platform: str
    minute: str
    reply: str  # what it answers or passes on
    text: str
    picture: str  # what is to be seen, in words
    language: str

    @property
    def head(self):
        """Who posted it, where and when, in one line."""
        said = (plain_line(part, 200) for part in (self.account, self.platform, self.minute))
        return " · ".join(filter(None, said))


def cell(row, name):
    """Return one cell of a row, or of a dict, as text; "" where there is none."""
    value = row.get(name)
    return "" if value is None or pd.isna(value) else str(value).strip()


def parts(row):
    """Return the `Parts` of a post, from a row of a table or a dict.

    >>> parts({"text": "Open today.", "account": "Old Quay", "posted_at": "2025-03-04T09:15"}).head
    'Old Quay · 2025-03-04 09:15'
    """

    return Parts(
        account=cell(row, "account"),
        platform=cell(row, "platform"),
        minute=_minute(row),
        reply=cell(row, "replies_to"),
        text=cell(row, "text"),
        picture=cell(row, "image_alt"),
        language=cell(row, "language"),
    )


def _minute(row):
    """Return when a post was posted, to the minute; a date alone is not midnight."""
    time = cell(row, "posted_at").replace("T", " ")[:16]
    return time[:10] if cell(row, "time_known").casefold() == "false" else time


def as_lines(shown, indent=""):
    """Return all of a post but its head as lines of text; brackets tell what are not its words."""
    reply, text, picture = map(printable, (shown.reply, shown.text, shown.picture))
    said = [
        *([say("post-reply-beside", reply=reply)] if reply else []),
        *text.splitlines(),
        *([say("post-picture-beside", alt=picture)] if picture else []),
    ]
    return [fill(line, WIDTH, initial_indent=indent, subsequent_indent=indent) for line in said]


class Post:
    """A post that a notebook shows as a quotation, and that prints as plain text."""

    def __init__(self, row: Mapping | pd.Series, above: Sequence[str] = ()) -> None:
        """`above` are texts shown already: a reply need not quote them again."""
        shown = parts(row)
        again = any(text and text in shown.reply for text in above)
        self._shown = shown._replace(reply="") if again else shown

    def __repr__(self):
        return "\n".join([self._shown.head, *as_lines(self._shown)]).strip()

    def _repr_html_(self):
        # Whatever a post holds is shown as text, never as markup.
        shown = self._shown
        reply = as_text(say("post-reply", reply=shown.reply)) if shown.reply else ""
        picture = as_text(say("post-picture", alt=shown.picture)) if shown.picture else ""
        return page(
            f'<blockquote style="{_QUOTATION}">'
            f"<p><small>{as_text(shown.head)}</small></p>"
            + (f"<p><small>{reply}</small></p>" if reply else "")
            + f"<p>{_own_ways(shown.text, shown.language)}</p>"
            + (f"<p><small>{picture}</small></p>" if picture else "")
            + "</blockquote>"
        )


def _own_ways(text, language):
    """Return lines as HTML; each runs its own way, as a translation under an Arabic text does."""
    return "\n".join(
        f'<span dir="{direction(line, language)}" style="{_LINE}">{as_text(line) or "<br>"}</span>'
        for line in text.splitlines()
    )


class Posts(list):
    """Several posts, shown one below the other."""

    def __repr__(self):
        return "\n\n".join(map(repr, self)) or say("post-none")

    def _repr_html_(self):
        none = f"<p>{as_text(say('post-none'))}</p>"
        return "".join(post._repr_html_() for post in self) or none


def show(posts: pd.DataFrame, post_id: str | Iterable[str]) -> Post | Posts:
    """Return one post of a table, or several, shown as their readers would see them.

    Parameters
    ----------
    posts : DataFrame
        A row a post, with a column `text`, indexed by post_id or with such a column; account,
        platform, posted_at, replies_to and image_alt are shown where present.
    post_id : str, or a list or index of them
        The posts to show. None at all is no error.

    >>> import kit
    >>> show(kit.load("posts", set="practice"), "prac-04")  # doctest: +ELLIPSIS
    Hall Roofs Fund · LinkedIn · 2025-11-06 08:20
    Does your village hall leak? ...
    """
    posts = posts_by_id(posts)
    if not isinstance(post_id, str) and hasattr(post_id, "__iter__"):
        ids = list(post_id)
        texts = [str(posts["text"].get(one, "")).strip() for one in ids]
        return Posts(_post(posts, one, texts[:at]) for at, one in enumerate(ids))
    return _post(posts, post_id)


def _post(posts, post_id, above=()):
    if post_id not in posts.index:
        first = listed(map(str, posts.index[:3]))
        raise ValueError(say("refuse-show", post=repr(post_id), first=first))
    return Post(posts.loc[post_id], above)


def by_label(lines):
    """Return {label: text} of lines such as "a: Yes, it is."."""
    parts = (line.partition(":") for line in lines.splitlines())
    return {label.strip(): text.strip() for label, colon, text in parts if colon}
