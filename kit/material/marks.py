"""Posts by their ids, and the fingerprint of what was judged in each of them.

Answers, hand-in codes and keys name a post by its id, which is text to all of them. Its
fingerprint tells whether the words are still those that were judged.
"""

import hashlib

from kit.text.checks import check_table
from kit.text.words import first_few, listed, say


def post_mark(*parts):
    """Return the fingerprint of what was judged: 8 hex digits over its words.

    White space does not count, so that a file saved by another editor is still the same post.
    """
    words = "\x1f".join(" ".join(str(part).split()) for part in parts)
    return hashlib.blake2s(words.encode(), digest_size=4).hexdigest()


def marks(posts):
    """Return {post_id: fingerprint of what is judged} of a table of posts."""
    posts = by_id(posts)
    columns = [
        posts[name].astype("string").fillna("") if name in posts else [""] * len(posts)
        for name in ("text", "replies_to", "image_alt")
    ]
    return {
        post_id: post_mark(*parts) for post_id, *parts in zip(posts.index, *columns, strict=True)
    }


def posts_by_id(posts):
    """Return a table of posts indexed by post_id, with the ids as they are.

    Raises
    ------
    TypeError
        It is not a table.
    ValueError
        It has no column text, or an id stands there twice.
    """
    check_table(posts)
    if "text" not in posts:
        raise ValueError(say("refuse-no-words", columns=listed(map(str, posts.columns))))
    posts = _indexed(posts)
    ids = text_ids(posts.index)
    if not ids.is_unique:
        twice = [repr(post_id) for post_id in ids[ids.duplicated()].unique()]
        raise ValueError(say("refuse-twice", posts=len(twice), which=first_few(twice)))
    return posts


def by_id(table):
    """Return a table, of posts or a key to them, with their ids, as text, as its index."""
    table = _indexed(table)
    return table.set_axis(text_ids(table.index))


def _indexed(table):
    named = table.index.name == "post_id" or "post_id" not in table
    return table if named else table.set_index("post_id")


def text_ids(index):
    """Return post_ids as text, which is how answers are saved.

    >>> import pandas as pd
    >>> text_ids(pd.Index([1, 2])).tolist()
    ['1', '2']
    """
    import pandas as pd

    if index.inferred_type != "string":
        index = pd.Index([str(post_id) for post_id in index], dtype=object)
    return index.rename("post_id")
