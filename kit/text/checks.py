"""What many functions ask of what they are given: each question once, answered in two sentences."""

from difflib import get_close_matches
from inspect import signature
from numbers import Integral

from kit.text.words import say


def check_table(given, what="posts"):
    """Refuse what is not a DataFrame; it is to hold "posts", "figures" or a "timeline"."""
    import pandas as pd

    if not isinstance(given, pd.DataFrame):
        raise TypeError(say("refuse-no-table", what=what, kind=type(given).__name__))


def labels_of(codebook):
    """Return the labels of a codebook, or of a plain list of labels, in order; None for None."""
    if codebook is None:
        return None
    if isinstance(codebook, str):
        raise TypeError(
            f"codebook is the text {codebook!r}. "
            f"Pass the codebook itself, kit.codebook({codebook!r}), or a list of labels."
        )
    return tuple(getattr(codebook, "labels", codebook))


def check_pooled(pooled, what):
    """Refuse what is not a pooled class; `what`, such as a "report", is made of one."""
    if not hasattr(pooled, "sheets"):
        raise TypeError(
            f"A {what} is made of what kit.pool returned, but a {type(pooled).__name__} was given. "
            f"Write kit.{what}(kit.pool(…)), with the folder or the codes in the brackets."
        )


def check_whole(name, value, least, usual):
    """Refuse what is not a whole number of `least` or more.

    >>> check_whole("seed", -1, 0, 1)
    Traceback (most recent call last):
    ValueError: seed must be a whole number of 0 or more, but -1 was given. Try seed=1.
    """
    if isinstance(value, bool) or not isinstance(value, Integral) or value < least:
        about = {"least": str(least), "said": repr(value), "usual": str(usual)}
        raise ValueError(say("refuse-whole", name=name, **about))


def check_options(function, given, more):
    """Refuse an option that a function has neither itself nor among `more`; name the nearest."""
    known = [name for name, p in signature(function).parameters.items() if p.kind != p.VAR_KEYWORD]
    known += more
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, 1)
            raise TypeError(
                f"{function.__name__} has no option {name!r}. "
                + (f"Did you mean {near[0]!r}?" if near else f"It has: {', '.join(known)}.")
            )
