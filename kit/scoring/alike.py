"""Which labels look alike, and which words mean a missing value: one rule for all tables."""

import re
import unicodedata
from html import unescape
from numbers import Number

_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_QUOTES = dict.fromkeys("’‘ʼ´`ʹ′", "'") | dict.fromkeys("“”„«»", '"')
# Letters of Greek and Cyrillic that look like Latin ones, small or (after capitals are gone) large.
_TWINS = dict(zip("аеорсхуіѕјвкмнтαεορχυικνβμητ", "aeopcxyisjbkmhtaeopxyiknbmht", strict=True))
_TWINS |= {"ی": "ي", "ک": "ك"}  # of Persian and Arabic keyboards


def _one_number(text):
    """Return a number in one way of writing it, so that 1, 1.0 and 01 are the same."""
    found = re.fullmatch(r"([+-]?)0*(\d+)(?:[.,](\d*?)0*)?", text)
    if not found:
        return text
    number = found[2] + (f".{found[3]}" if found[3] else "")
    return f"-{number}" if found[1] == "-" and number != "0" else number


def _unseen(sign):
    """Tell whether a sign takes no space of its own: zero width, direction, variation."""
    return unicodedata.category(sign) == "Cf" or sign in "\u034f\ufe0e\ufe0f"


# What two texts may differ in and look alike, and how a text reads without that.
_STEPS = (
    ("how HTML writes signs", unescape),
    ("the make of their letters", lambda text: unicodedata.normalize("NFKC", text)),
    ("unseen signs", lambda text: "".join(x for x in text if not _unseen(x))),
    ("hyphens or apostrophes", lambda text: text.translate(str.maketrans(_DASHES | _QUOTES))),
    ("capitals", lambda text: text.casefold().replace("i\u0307", "i")),
    ("letters of another alphabet", lambda text: text.translate(str.maketrans(_TWINS))),
    ("spaces", lambda text: re.sub(r" ?/ ?", "/", " ".join(text.split()))),
    ("quotation marks", lambda text: re.sub(r"""^(["'])(.+)\1$|^'(.+)""", r"\2\3", text)),
    ("brackets", lambda text: re.sub(r"^[(\[](.+)[)\]]$", r"\1", text)),
    ("signs at the end", lambda text: re.sub(r"(?<=\w)\s*[.,;:]+(?=\s|$)", "", text)),
    ("spaces or hyphens", lambda text: re.sub(r"(?<=\w) ?[-_] ?(?=\w)", " ", text)),
    ("how the number is written", _one_number),
)
# Words for one answer; what the others are for each.
_PAIRS = """
    yes true, no false, y yes, n no, t true, f false, 1 true, 0 false, wahr true, falsch false,
    vrai true, faux false, verdadero true, falso false, vero true, ja yes, nein no, oui yes, non no,
    sí yes, si yes, да yes, нет no
"""
PARTNERS: dict[str, list[str]] = {}
for _one, _other in (pair.split() for pair in _PAIRS.split(",")):
    PARTNERS.setdefault(_one, []).append(_other)
    PARTNERS.setdefault(_other, []).append(_one)

# What a missing value turns into when a table passes through people, str() or a spreadsheet.
_MISSING = {
    *("nan", "<na>", "nat", "na", "n/a", "n.a", "n. a", "n/r", "null", "nil", "undefined"),
    *("missing", "blank", "empty", "leer", "skipped", "unselected", "uncoded", "not coded"),
    *("no data", "no answer", "no response", "not answered", "not available", "not rated"),
    *("keine angabe", "k.a", "k. a", "nicht codiert", "nicht kodiert", "n.v"),
    *("sin dato", "sin datos", "sin respuesta", "no codificado", "ns/nc", "s/d", "n.d", "n/d"),
    *("sans réponse", "geen antwoord", "brak danych", "н/д", "无", "無"),
}
_ONLY_SIGNS = re.compile(r"[\s.\-?_/…]*|\[\]|\{\}|\(\)")
_IN_BRACKETS = re.compile(r"[(\[](.+)[)\]]")
_SPREADSHEET = re.compile(r"#(N/?[ADV]|\S+[!?])", re.IGNORECASE)
# Numbers that mean missing by old custom, where all labels beside them are small.
_CUSTOM = {-9, -99, -999, -9999, -8, -88, -888, -77, -777, 99, 999, 9999, 88, 888, 77, 777}


def _text(label):
    """Return a label as text; 0.1 + 0.2 as 0.3, since nobody means the difference."""
    return f"{label:.9g}" if isinstance(label, float) else str(label)


def plain(label):
    """Return how a label reads to somebody who looks fast: labels with the same text look alike.

    >>> plain("One‑Way. ") == plain("one way"), plain("1,0") == plain("01"), plain("−1")
    (True, True, '-1')
    """
    text = _text(label)
    for _, step in _STEPS:
        text = step(text)
    return text


def differences(one, other):
    """Return what two labels that look alike differ in; nothing where several things meet."""
    needed = []
    for number, (what, _) in enumerate(_STEPS):
        a, b = _text(one), _text(other)
        for place, (_, step) in enumerate(_STEPS):
            if place != number:
                a, b = step(a), step(b)
        if a != b:
            needed.append(what)
    return needed


def in_words(one, other):
    """Say in what two labels that look alike differ.

    >>> in_words("Reply", "reply ")
    'capitals or spaces'
    """
    if plain(one) != plain(other):
        return "the word for one answer"
    return " or ".join(differences(one, other)) or "how they are written"


def means_missing(label):
    """Tell whether a label is a word for a missing value; "none" may be a label, "None" is none.

    >>> [means_missing(word) for word in ("N/A", "-", "", "k. A.", "None", "none", "+", "no")]
    [True, True, True, True, True, False, False, False]
    """
    if not isinstance(label, str):
        return False
    text = unicodedata.normalize("NFKC", label).translate(str.maketrans(_DASHES))
    text = "".join(x for x in text if not _unseen(x)).strip()
    bare = found[1] if (found := _IN_BRACKETS.fullmatch(text)) else text
    return (
        text == "None"
        or _ONLY_SIGNS.fullmatch(text) is not None
        or _SPREADSHEET.fullmatch(text) is not None
        or bare.casefold().rstrip(".") in _MISSING
    )


def missing_number(labels):
    """Return a number among labels that by custom means missing, such as −99 or 999; or None.

    It must lie far from all the others: 99 among 1 to 5, −9 among labels from 0 up.

    >>> missing_number([1, 2, 5, 99]), missing_number([97, 98, 99]), missing_number(["1", "-99"])
    (99, None, '-99')
    """
    values = {_as_number(label): label for label in labels}
    if None in values:
        return None
    for number in values:
        others = [other for other in values if other != number]
        whole = all(other % 1 == 0 for other in others)
        if number in _CUSTOM and others and whole and -number not in others:
            top = max(1, *others) if min(others) >= 0 else max(map(abs, others))
            if (number < 0 <= min(others)) or abs(number) >= 9 * top:
                return values[number]
    return None


def _as_number(label):
    """Return a label, or a text that reads as a number, as that; None for others."""
    if isinstance(label, str):
        return float(label) if re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,9})?", label.strip()) else None
    return label if isinstance(label, Number) and not isinstance(label, bool) else None
