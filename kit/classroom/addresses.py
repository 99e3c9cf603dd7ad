"""E-mail addresses in cells, headers, and the names of files."""

import re
import unicodedata

from kit.text.say import plain_line

_EMAIL = re.compile(
    r"(?:mailto:)?([^\s@<>()\[\],;:\"|]{1,64}@(?:[\w-]{1,63}\.){1,5}[\w-]{2,24})\.?", re.IGNORECASE
)
_NAMED_EMAIL = re.compile(
    r"\s*[\"']?([^<>@\"]{0,80}?)[\"']?\s*[<(\[]\s*" + _EMAIL.pattern + r"\s*[>)\]]\s*"
)
_EMAIL_NAMED = re.compile(_EMAIL.pattern + r"\s*\(([^()<>@]{1,80})\)", re.IGNORECASE)


def address(cell):
    """Return the e-mail address that a cell consists of, and the name that stands beside it.

    >>> address("Zoë O'Brien <zoe.o'brien@uni.example>")
    ("zoe.o'brien@uni.example", "Zoë O'Brien")
    """
    cell = cell.strip()
    if "@" not in cell or len(cell) > 320:
        return "", ""
    if found := _EMAIL.fullmatch(cell):
        return _tidy(found[1]), ""
    if found := _EMAIL_NAMED.fullmatch(cell):
        return _tidy(found[1]), plain_line(found[2], 120)
    if found := _NAMED_EMAIL.fullmatch(cell):
        return _tidy(found[2]), plain_line(found[1].strip(" '\""), 120)
    return "", ""


def _tidy(email):
    return plain_line(unicodedata.normalize("NFC", email).lower())
