"""Posts, as their readers would see them."""

from textwrap import fill

import pandas as pd

from kit.material.marks import posts_by_id
from kit.text.markup import as_text, page


class Post:
    """A post that a notebook shows as a quotation, and that prints as plain text."""

    def __init__(self, row, above=()):
        """`above` are texts shown already: a reply need not quote them again."""
        self._row = row
        self._above = above

    def _part(self, name):
        value = self._row.get(name)
        return "" if value is None or pd.isna(value) else str(value).strip()

    def _reply(self):
        reply = self._part("replies_to")
        return "" if any(text and text in reply for text in self._above) else reply

    def _head(self):
        day = self._part("posted_at").replace("T", " ")[:16]
        return " · ".join(filter(None, (self._part("account"), self._part("platform"), day)))

    def __repr__(self):
        said = [fill(line, 88) for line in self._part("text").splitlines()]
        reply, picture = self._reply(), self._part("image_alt")
        return "\n".join(
            [
                self._head(),
                *([fill(f"(answers or passes on: {reply})", 88)] if reply else []),
                *said,
                *([fill(f"(picture: {picture})", 88)] if picture else []),
            ]
        ).strip()

    def _repr_html_(self):
        # Whatever a post holds is shown as text, never as markup.
        reply, picture = as_text(self._reply()), as_text(self._part("image_alt"))
        return page(
            "<blockquote>"
            f"<p><small>{as_text(self._head())}</small></p>"
            + (f"<p><small>Answers or passes on: {reply}</small></p>" if reply else "")
            + f'<p dir="auto" style="white-space:pre-wrap">{as_text(self._part("text"))}</p>'
            + (f"<p><small>Picture: {picture}</small></p>" if picture else "")
            + "</blockquote>"
        )


class Posts(list):
    """Several posts, shown one below the other."""

    def __repr__(self):
        return "\n\n".join(map(repr, self)) or "There is no post to show."

    def _repr_html_(self):
        return "".join(post._repr_html_() for post in self) or "<p>There is no post to show.</p>"


def show(posts, post_id):
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
        raise ValueError(
            f"There is no post {post_id!r} in this table. "
            f"Its posts are called {', '.join(map(str, posts.index[:3]))} and so on."
        )
    return Post(posts.loc[post_id], above)
