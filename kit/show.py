"""One post, as its readers would see it."""

from html import escape
from textwrap import fill

import pandas as pd


class Post:
    """A post that a notebook shows as a quotation, and that prints as plain text."""

    def __init__(self, row):
        self._row = row

    def _part(self, name):
        value = self._row.get(name)
        return "" if value is None or pd.isna(value) else str(value).strip()

    def _head(self):
        day = self._part("posted_at").replace("T", " ")[:16]
        return " · ".join(filter(None, (self._part("account"), self._part("platform"), day)))

    def __repr__(self):
        said = [fill(line, 88) for line in self._part("text").splitlines()]
        reply = self._part("replies_to")
        picture = self._part("image_alt")
        return "\n".join(
            [
                self._head(),
                *([fill(f"(answers: {reply})", 88)] if reply else []),
                *said,
                *([fill(f"(picture: {picture})", 88)] if picture else []),
            ]
        ).strip()

    def _repr_html_(self):
        # Whatever a post holds is shown as text, never as markup.
        reply, picture = escape(self._part("replies_to")), escape(self._part("image_alt"))
        return (
            "<blockquote>"
            f"<p><small>{escape(self._head())}</small></p>"
            + (f"<p><small>Answers: {reply}</small></p>" if reply else "")
            + f'<p dir="auto" style="white-space:pre-wrap">{escape(self._part("text"))}</p>'
            + (f"<p><small>Picture: {picture}</small></p>" if picture else "")
            + "</blockquote>"
        )


def show(posts, post_id):
    """Return one post of a table, shown as its readers would see it.

    >>> import kit
    >>> show(kit.load("posts", set="practice"), "prac-04")  # doctest: +ELLIPSIS
    Hall Roofs Fund · LinkedIn · 2025-11-06 08:20
    Does your village hall leak? ...
    """
    if post_id not in posts.index:
        raise ValueError(
            f"There is no post {post_id!r} in this table. "
            f"Its posts are called {', '.join(map(str, posts.index[:3]))} and so on."
        )
    return Post(posts.loc[post_id])
