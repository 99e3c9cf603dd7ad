"""Which way a line of a text runs. `web/src/parts/direction.js` says it the same way."""

import re
from unicodedata import bidirectional

_OTHER_WAY = re.compile(r"(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)", re.I)
_SCRIPTS = re.compile(r"-(arab|hebr|nkoo|syrc|thaa)(-|$)", re.I)
_LATIN = re.compile(r"-latn(-|$)", re.I)
_LANGUAGE = re.compile(r"(?!(mis|mul|und|zxx)(-|$))[a-z]{2,3}(-|$)", re.I)


def direction(line, language=""):
    """Return which way a line is to run, for HTML: "auto" where that finds it by itself.

    It runs as its language does, if that is known and the line has letters of that way.

    >>> direction("عيد مبارك, Eid mubarak to all of you", "en")
    'ltr'
    >>> direction("عيد مبارك", "ar")
    'auto'
    """
    if not _LANGUAGE.match(language):
        return "auto"
    other = _OTHER_WAY.match(language) or _SCRIPTS.search(language)
    own = "rtl" if other and not _LATIN.search(language) else "ltr"
    ways = {"L": "ltr", "R": "rtl", "AL": "rtl"}
    found = [ways[kind] for kind in map(bidirectional, line) if kind in ways]
    return own if own in found and found[0] != own else "auto"
