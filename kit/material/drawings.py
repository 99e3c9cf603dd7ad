"""Drawings of what is to be seen in the kit's own posts, made for them."""

from functools import cache

from kit.material.data import folder, load
from kit.material.marks import marks


def drawing(post_id, mark):
    """Return the drawing of a post as SVG, or "" where there is none.

    `mark` is the fingerprint of the post's words: a post of somebody else that happens to have an
    id of ours has no drawing.

    >>> drawing("dira-03", "other words")
    ''
    """
    if _known().get(post_id) != mark:
        return ""
    return (folder() / "drawings" / f"{post_id}.svg").read_text("utf-8")


@cache
def _known():
    """Return the fingerprints of the posts that have a drawing."""
    drawn = {path.stem for path in (folder() / "drawings").glob("*.svg")}
    return {
        post_id: mark
        for name in ("posts", "threads")
        for post_id, mark in marks(load(name)).items()
        if post_id in drawn
    }
