"""Times as platforms write them, in the one form that the posts have."""

import re
from datetime import UTC, datetime
from typing import Any

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


def since_1970(seconds: Any) -> str:
    """Return seconds since 1970, a number or its text, as a time in UTC; "" for what is none.

    >>> since_1970(1709658000), since_1970("1709658000.0"), since_1970("soon"), since_1970(None)
    ('2024-03-05T17:00:00Z', '2024-03-05T17:00:00Z', '', '')
    """
    try:
        return f"{datetime.fromtimestamp(float(seconds), UTC):%Y-%m-%dT%H:%M:%SZ}"
    except (TypeError, ValueError, OverflowError, OSError):
        return ""
