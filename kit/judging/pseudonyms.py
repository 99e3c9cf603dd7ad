"""Made-up names such as *brave otter*, which travel in hand-in codes and say nothing of anybody."""

import contextlib
import difflib
import random
import re
import secrets
import time
import tomllib
from functools import cache

from kit.judging.lines import last_coder, read_lines
from kit.judging.places import free
from kit.material.data import folder
from kit.text.saving import begin, put
from kit.text.words import say

_FILE = "pseudonym.txt"


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
    raise ValueError(say("refuse-pseudonym", said=repr(str(text)), example=repr(example)))


def pseudonym_numbers(text):
    """Return the places of a pseudonym's two words, as `handin.js` wants them.

    >>> pseudonym_numbers("brave otter")
    (17, 171)
    """
    given = check_pseudonym(text).split()
    return tuple(known.index(word) for known, word in zip(words(), given, strict=True))


def keep(name, place, private=False):
    """Write a pseudonym to its small file in a folder of answers; it is whole at any time."""
    put(place / _FILE, f"{name}\n".encode(), private=private)


def keep_if_gone(name, place, private=False):
    """Write a pseudonym where its small file went with the folder."""
    if not (place / _FILE).exists():
        with contextlib.suppress(FileExistsError):
            begin(place / _FILE, f"{name}\n".encode(), private=private)


def own(place, private=False):
    """Return the pseudonym kept in a folder, and a sentence if a new one had to be made."""
    file, kept, found = place / _FILE, None, ""
    for patience in range(12, -1, -1):
        text, name = None, pseudonym()
        try:
            if file.exists() and not file.is_file():
                raise IsADirectoryError  # or worse: what waits for ever when it is read
            text = file.read_text("utf-8")
            name = check_pseudonym(text)
            break
        except FileNotFoundError:
            name = (found := _in_answers(place)) or name
            # Of kernels that begin at once, one names the learner, and the others read it there.
            with contextlib.suppress(FileExistsError):
                begin(file, f"{name}\n".encode(), private=private)
                break
        except (ValueError, OSError):
            if text == "" and patience > 2:
                time.sleep(0.05)  # perhaps a kernel of an older version is just writing it
                continue
            kept = free(place, "pseudonym-damaged", ".txt")
            # Another kernel may have moved it in this moment; then there is nothing left to keep.
            with contextlib.suppress(FileNotFoundError):
                file.rename(kept)
    else:
        raise ValueError(say("refuse-name-file", path=str(file)))
    if not kept:
        return name, ""
    if found:
        return name, say("name-kept", file=_FILE, name=name, kept=kept.name)
    return name, say("name-new", name=name, kept=kept.name)


def _in_answers(place):
    """Return the pseudonym that the newest answers in a folder bear, or "".

    A program that syncs folders may take the small file away, or call it another name: that makes
    nobody another person.
    """
    with contextlib.suppress(OSError):
        files = sorted(place.glob("*.jsonl"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in files:
            with contextlib.suppress(ValueError):
                return check_pseudonym(last_coder(read_lines(file)))
    return ""
