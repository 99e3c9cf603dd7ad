"""When something was handed in: what a form, a platform, a mail or a chat wrote about that.

Here it is only found, as it was written; `kit.classroom.register.due` reads it, and only where
somebody asks who was late.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from kit.classroom.columns import plain_words
from kit.classroom.whose import words

_LOOKED_AT = 30  # cells of a column
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}|T\d{4}", re.IGNORECASE)
_DAY = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
# Blackboard: "Codes_aray_attempt_2026-11-27-09-03-00_code.txt".
_BLACKBOARD = re.compile(r"_(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)(?=[_.]|$)")
# Brightspace: "41000-5000 - Ana Ray - Nov 27, 2026 903 AM".
_BRIGHTSPACE = re.compile(
    r" - ([^/\-]{0,40}?\b20\d\d\b[^/\-]{0,20}?) (\d{1,2})[:.]?(\d\d)"
    r"(?: ?([AP]\.?M\.?))?(?=/|$| - )",
    re.IGNORECASE,
)
# Canvas: "rayana_LATE_8123_99001_code.txt".
_CANVAS_LATE = re.compile(r"(?:^|/)[^_/]+_LATE_\d+_[^/]*$")


def times_of(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return when each row of a form was handed in, as it is written there, or "".

    It is the column whose heading says that something was sent or finished, or else the first one
    of dates with times. When somebody began counts only if nothing else is there.

    >>> times_of(["Start time", "Completion time"], [["1/2/26 9:00", "1/2/26 9:05"]])
    ['1/2/26 9:05']
    """
    width = max((len(row) for row in islice(rows, _LOOKED_AT)), default=0)
    dated = [n for n in range(width) if _is_dated(rows, n)]
    headings = [plain_words(names[n]) if n < len(names) else "" for n in dated]
    ranked = sorted((_rank(heading), n) for heading, n in zip(headings, dated, strict=True))
    if not ranked or ranked[0][0] > _NEVER - 1:
        return [""] * len(rows)
    column = ranked[0][1]
    return [row[column].strip() if column < len(row) else "" for row in rows]


_NEVER = 9


def _rank(heading):
    """Return how surely a column of times says when something was handed in, 1 the surest."""
    for rank, kind in ((_NEVER, "other_times"), (1, "sent_times"), (3, "begun_times")):
        if any(plain_words(word) in heading for word in words()[kind]):
            return rank
    return 2


def _is_dated(rows, column):
    cells = [row[column].strip() for row in islice(rows, _LOOKED_AT) if column < len(row)]
    filled = [cell for cell in cells if cell not in ("", "-")]
    good = sum(bool(len(c) < 60 and _TIME.search(c) and _DAY.search(c)) for c in filled)
    return bool(filled) and good > 0.7 * len(filled)


def in_path(path: str) -> tuple[str, str]:
    """Return what a platform wrote into the name of a file or folder about when it came.

    >>> in_path("Codes_aray_attempt_2026-11-27-09-03-00_code.txt")
    ('file name', '2026-11-27 09:03:00')
    >>> in_path("41000-5000 - Ana Ray - Nov 27, 2026 903 AM/code.txt")
    ('file name', 'Nov 27, 2026 9:03 AM')
    >>> in_path("rayana_LATE_8123_99001_code.txt")
    ('Canvas', 'LATE')
    """
    if found := _BLACKBOARD.search(path):
        return "file name", f"{found[1]} {found[2]}:{found[3]}:{found[4]}"
    if found := _BRIGHTSPACE.search(path):
        half = f" {found[4]}" if found[4] else ""
        return "file name", f"{found[1]} {found[2]}:{found[3]}{half}"
    if _CANVAS_LATE.search(path):
        return "Canvas", "LATE"
    return "", ""
