"""The kit's sets of posts that are to be judged, each with its key."""

from functools import cache

from kit.material.data import load


@cache
def names():
    """Return the names of all sets that can be judged, those without a key too."""
    return (*load("posts")["set"].unique(), "threads")


def posts_of(name):
    """Return the posts of a set by its name; of "threads", those messages that are judged.

    >>> len(posts_of("direction-a"))
    24
    """
    if name != "threads":
        return load("posts", set=name)
    threads = load("threads")
    return threads[threads.index.isin(load("key", set="threads")["post_id"])]
