"""A guess in words for whoever made it: what was said, what was found, and how far off it is.

`Item` of `guess_files` says the same for fingerprints, pooling and the class report: those are the
same in every language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.text.words import say

if TYPE_CHECKING:
    from kit.material.guess_files import Item


def said(item: Item, label: str, note: str = "") -> str:
    """Return a guess in words; `note` is what was written, where it is a line."""
    if item.kind == "line":
        return note
    at = int(label) - 1
    return item.options[at].text if item.options else _counted(item, item.values[at])


def found(item: Item) -> str:
    """Return what was found, in words; "" where nobody can be right or wrong."""
    if item.truth_in_words or item.truth is None or isinstance(item.truth, str):
        return item.found
    if item.kind == "tap":
        return said(item, str(item.truth))
    low, high = item.range
    if low == high:
        return _counted(item, high)
    return say("guess-between", low=number(low), high=_counted(item, high))


def off(item: Item, label: str) -> str:
    """Return in words how far a guess is off; "" where that is nothing to be measured.

    `web/src/guess/sentences.js` makes sentences of the same.
    """
    if item.truth is None or item.kind == "line":
        return ""
    if item.kind == "tap":
        return say("far-right" if int(label) == item.truth else "far-another")
    guess, (low, high) = item.values[int(label) - 1], item.range
    if low <= guess <= high:
        return say("far-right")
    if label == item.nearest:
        return say("far-near")
    way, end = ("high", high) if guess > high else ("low", low)
    least, far, near = low < high, max(guess, end), min(guess, end)
    if not item.even and near > 0 and far / near >= 2:
        name = "far-at-least-times" if least else "far-times"
        return say(name, by=_rounded(far / near), way=way)
    away = number(round(far - near, 10))
    unit = "points" if item.unit.startswith("%") else "plain"
    return say("far-at-least" if least else "far-by", by=away, unit=unit, way=way)


def number(value: float) -> object:
    """Return a number that is said with all its digits: as a rule only three decimals are."""
    from fluent.runtime.types import fluent_number

    return fluent_number(value, maximumFractionDigits=15)


def _counted(item, value):
    """Return a number with what it counts."""
    if item.unit:
        return say("counted", number=number(value), unit=item.unit)
    return say("counted-plainly", number=number(value))


def _rounded(ratio):
    """Return a ratio with one figure that counts where it is large: 4.2, 42, 400."""
    return float(f"{ratio:.1f}" if ratio < 10 else f"{ratio:.2g}")
