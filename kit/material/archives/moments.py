"""Times as platforms write them, in the one form that the posts have."""

import re

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:[.,]\d+)? ?(?:UTC|Z|([+-]\d\d:?\d\d))?"
)


def in_utc(given):
    """Return a time as ISO 8601, taken for UTC where it names no zone; "" where it is no time.

    >>> in_utc("2024-04-20 01:29:22 UTC"), in_utc("2023-05-01T18:30:45.123+02:00"), in_utc("N/A")
    ('2024-04-20T01:29:22Z', '2023-05-01T18:30:45+02:00', '')
    """
    told = _MOMENT.fullmatch(given.strip()) if isinstance(given, str) else None
    if not told:
        return ""
    zone = told[3]
    return f"{told[1]}T{told[2]}{'Z' if zone in (None, '+00:00', '+0000') else zone}"
