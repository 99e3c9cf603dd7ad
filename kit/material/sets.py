"""The kit's sets of posts that are to be judged, and how they are taken."""

from functools import cache

from kit.material.data import load

STEP = 8  # posts that are judged before their key is opened
# Written by a language model, all of them, for lesson 10: there is nothing to code and no key.
WITHOUT_KEY = ("machine",)
_ONE_ROUND = ("direction-b",)  # agreement is measured with these: see guide/agreement.md


def step_of(name):
    """Return how many posts of a set the lessons judge before their key is opened; 0 for all.

    >>> step_of("direction-a"), step_of("direction-b")
    (8, 0)
    """
    return 0 if name in _ONE_ROUND else STEP


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
