"""Names as keys: alike where only accents, capitals, order or signs differ."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain, product

_MOST_PARTS = 8
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th"})
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"})
_SHORT = str.maketrans({"æ": "ae", "œ": "oe"})


@cache
def foldings(name: str) -> frozenset[tuple[str, ...]]:
    """Return the keys of a name: its parts in small plain letters, in the order of the alphabet.

    Müller is muller and mueller; O'Brien is obrien; whatever stands in brackets is left out.

    >>> foldings("bjorn mueller") <= foldings("Müller, Björn (er)")
    True
    """
    name = unicodedata.normalize("NFC", re.sub(r"[(\[][^)\]]*[)\]]", " ", name)).casefold()
    ways = [_ways(part) for part in name.split()][:_MOST_PARTS]
    made = {tuple(sorted(chain.from_iterable(parts))) for parts in product(*ways)}
    return frozenset(made - {()})


def _ways(part):
    """Return in which ways a part of a name is written in plain letters: one, or two."""
    return {tuple(_parts(part.translate(table).translate(_LETTERS))) for table in (_SHORT, _LONG)}


def _parts(name):
    name = unicodedata.normalize("NFKD", name)
    name = "".join(sign for sign in name if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", re.sub(r"['’ʼ`´‘.]", "", name))


@cache
def squashed(name: str) -> frozenset[str]:
    """Return how Canvas may write a name into that of a file: last name first, in one word.

    Accents may be kept, left out, or gone with their letters; see `squashed_alike`.

    >>> {"mllerbjrn", "mullerbjorn", "muellerbjoern"} <= squashed("Björn Müller")
    True
    """
    last, comma, first = name.partition(",")
    parts = name.split() if not comma else [*first.split(), *last.split()]
    turned = (parts[n:] + parts[:n] for n in range(max(1, len(parts))))
    words = ["".join(each) for each in turned]
    bare = {re.sub(r"[^a-z0-9]", "", word.casefold()) for word in words}
    return frozenset(bare.union(*map(squashed_alike, words))) - {""}


def squashed_alike(name: str) -> frozenset[str]:
    """Return a name in one word as it is without accents: müllerbjörn is mullerbjorn.

    >>> sorted(squashed_alike("yılmazesra"))
    ['yilmazesra']
    """
    name = unicodedata.normalize("NFC", name).casefold()
    return frozenset("".join(part) for part in _ways(name)) - {""}


def turned(name: str) -> str:
    """Return "Ana Ray" for "Ray, Ana".

    >>> turned("van der Berg, Anne-Marie")
    'Anne-Marie van der Berg'
    """
    last, comma, first = (part.strip() for part in name.partition(","))
    return f"{first} {last}" if comma and first and "," not in first else name.strip()
