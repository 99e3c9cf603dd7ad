"""Dates and times as chats write them before each message, in the ways of many countries."""

import re
from functools import cache
from itertools import pairwise

from kit.material.reading.counts import plain_digits
from kit.material.reading.dates import either_order

_DAY = r"\d{1,4}[./\-年]\s?\d{1,2}[./\-月]\s?\d{1,4}\.?[일日]?"
_MONTH = r"[^\W\d_]{3,12}\.?"
DATE = (
    rf"(?:[^\W\d_]{{2,10}}\.?,\s)?(?:{_DAY}|{_MONTH}\s\d{{1,2}},?\s\d{{4}}"
    rf"|\d{{1,2}}\.?\s{_MONTH}\s\d{{4}}|\d{{4}}년\s\d{{1,2}}월\s\d{{1,2}}일|\d{{1,2}}[./]\d{{1,2}}\.?)"
)
# What stands before or after a time: 上午, ÖS, "um … Uhr", "à", "klo", "г., … ч.", a. m., ص.
_NOON = r"(?:[上下]午|오[전후]|午[前後]|Ö[ÖS])\s?"
_AFTER = r"(?:\s?(?:[AaPp]\.?\s?[Mm]\b\.?|Ö[ÖS]\b|Uhr\b|ч\.?|[صم](?!\w)|Z\b))?"
TIME = rf"(?:{_NOON})?\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?{_AFTER}"
BETWEEN = rf"(?:[,،]?\s+|T)(?:(?!{_NOON})[^\W\d_]{{1,4}}\.?,?\s+)?"
STAMP = f"{DATE}{BETWEEN}{TIME}"

_FIRST_HALF = re.compile(r"a\.?\s?m|上午|오전|午前|ص|öö", re.IGNORECASE)
_SECOND_HALF = re.compile(r"p\.?\s?m|下午|오후|午後|م|ös", re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")


@cache
def clock(text):
    """Return a time of day as "17:20:05"; "" where it is none.

    >>> clock("5:20:05\u202fPM"), clock("12.05 a. m."), clock("٢:٠٧ م"), clock("25:00")
    ('17:20:05', '00:05:00', '14:07:00', '')
    """
    numbers = [int(number) for number in _NUMBERS.findall(plain_digits(text))]
    hour, minute, second = [*numbers, 0, 0, 0][:3]
    half = next(
        (h for h, sign in enumerate((_FIRST_HALF, _SECOND_HALF)) if sign.search(text)), None
    )
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + 12 * half
    return f"{hour:02}:{minute:02}:{second:02}" if max(minute, second) < 60 and hour < 24 else ""


def in_one_order(days, american=False):
    """Return {text: date} for the days of a chat, in its order, and what had to be assumed, or "".

    All are read as day/month/year or all as month/day/year: as that which reads more of them, and
    of two that read all, as that in which time runs forward. Where neither tells, it is taken for
    day/month, or for month/day if it looks `american`.

    >>> found, assumed = in_one_order(["01/02/2024", "05/02/2024", "01/03/2024"])
    >>> found["05/02/2024"].isoformat(), assumed
    ('2024-02-05', '')
    """
    days = list(days)
    both = {text: either_order(text) for text in dict.fromkeys(days)}
    faults = [_faults([both[text][way] for text in days]) for way in (0, 1)]
    way = int(faults[1] < faults[0])
    unsure = [text for text, (one, other) in both.items() if one and other and one != other]
    assumed = ""
    if faults[0] == faults[1] and unsure and "/" in unsure[0]:
        way = int(american)
        order = ("day/month", "month/day")[way]
        assumed = (
            f"Each date of this chat can be day/month or month/day; they were read as {order}, "
            f"{unsure[0]} as {both[unsure[0]][way]}. If that is wrong, export the chat "
            "again when a message after the 12th of a month stands in it."
        )
    return {text: ways[way] for text, ways in both.items()}, assumed


def _faults(dates):
    """Return how many dates cannot be read, and how often time would run backward."""
    read = [date for date in dates if date]
    backward = sum(b < a for a, b in pairwise(read))
    return len(dates) - len(read), backward
