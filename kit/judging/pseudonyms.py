"""Made-up names such as *brave otter*, which travel in hand-in codes and say nothing of anybody."""

import difflib
import random
import re
import secrets
import tomllib
from functools import cache

from kit.material.data import folder


@cache
def words():
    """Return the adjectives and the animals; a code carries their places in these lists."""
    raw = tomllib.loads((folder() / "pseudonyms.toml").read_text("utf-8"))
    return tuple(raw["adjectives"]), tuple(raw["animals"])


def pseudonym(seed=None):
    """Return a pseudonym at random: one of 65,536 pairs of an adjective and an animal.

    >>> pseudonym(seed=7)
    'practical foal'
    """
    chance = secrets.SystemRandom() if seed is None else random.Random(seed)
    return " ".join(chance.choice(known) for known in words())


def check_pseudonym(text):
    """Return a pseudonym as the kit writes it, or refuse what is not one.

    >>> check_pseudonym(" Brave-OTTER ")
    'brave otter'
    """
    given = re.split(r"[\W_]+", str(text).lower().strip())
    given = [word for word in given if word]
    if len(given) == 2 and all(w in known for w, known in zip(given, words(), strict=True)):
        return " ".join(given)
    near = [
        (difflib.get_close_matches(word, known, 1, 0.5) or [known[0]])[0]
        for word, known in zip([*given, "", ""][:2], words(), strict=True)
    ]
    example = " ".join(near) if len(given) == 2 else "brave otter"
    raise ValueError(
        f"{str(text)!r} is not a pseudonym of the kit. "
        f"Choose an adjective and an animal from its lists, such as {example!r}."
    )


def pseudonym_numbers(text):
    """Return the places of a pseudonym's two words, as `handin.js` wants them.

    >>> pseudonym_numbers("brave otter")
    (17, 171)
    """
    given = check_pseudonym(text).split()
    return tuple(known.index(word) for known, word in zip(words(), given, strict=True))
