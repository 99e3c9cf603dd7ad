"""What a gain says, in sentences; the page and the printed object have them from here."""

from __future__ import annotations

import json
from functools import cache
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

from kit.classroom.account import FEW
from kit.classroom.gain_people import ENOUGH
from kit.judging.events import CONFIDENCE
from kit.material import checks
from kit.text.say import many, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.classroom.gains import Gain

GUESS, CERTAIN = CONFIDENCE[0], CONFIDENCE[-1]
CANNOT = (
    "There is no control group. Whoever had no lessons might have changed as much: by reading, by "
    "growing older, by other classes.",
    "The lessons drill these very ideas with questions much like these, the last ones in the same "
    "hour, and the eight posts ask whether the rules of a codebook were taken on. What is left "
    "after a week this cannot say, unless the check came a week later.",
    "Meeting the same ideas a second time helps by itself, although no item is the same.",
    "Who left cannot be seen at the end. If those leave who find it hard, the rest look better.",
    "Whoever was far off by bad luck before is nearer to the middle after, without any lesson. "
    "That moves single people; the class only if the weak came.",
    "Whoever has nearly all right before cannot rise much.",
    "That both halves of the class learn alike is taken for granted.",
    "Right is what the key says, and the key was drafted with a language model, as the items were. "
    "They were never tried on another class.",
)
CAN = (
    "Whether the same people give more answers that the key calls right than before, and by how "
    "much, give or take.",
    "For which ideas more answers were right than before, or fewer. Of one question this is a "
    "place to begin a talk, and no finding.",
    "Whether being certain means more than before.",
)


def signed(number: float) -> str:
    """Return a change with its sign, and one decimal.

    >>> signed(1.25), signed(-0.04)
    ('+1.2', '0.0')
    """
    rounded = round(number, 1) + 0.0
    return f"{rounded:+.1f}".replace("+0.0", "0.0").replace("-", "−")


def sentences(found: Gain) -> Iterator[str]:
    """Yield what a gain says, sentence by sentence."""
    if not len(found.people):
        yield nothing(found)
        yield from aside(found)
        return
    yield headline(found)
    yield verdict(found)
    for idea, words in checks.ideas().items():
        yield f"  {words}: {in_numbers(found, idea)}"
    yield from calibration(found)
    yield from aside(found)
    yield "There is no control group: this says that something changed, and not why."


def nothing(found: Gain) -> str:
    """Say why there is no change to be told."""
    before, after = found.checks["before"], found.checks["after"]
    if not before and not after:
        return (
            "No check was handed in, so no change can be told. Ask for the codes of lessons 0 and "
            "8: kit.HandIn of both lessons copies them."
        )
    if not before or not after:
        there, lacking = ("before", "after") if before else ("after", "before")
        number = before or after
        return (
            f"{people(number)} handed in the check {there} the lessons, and nobody the one "
            f"{lacking} them, so no change can be told. Pool the hand-ins of both together."
        )
    return (
        f"{people(before)} handed in the check before the lessons and {people(after)} the one "
        "after them, but nobody counts on both. Did they keep their made-up names?"
    )


def headline(found: Gain) -> str:
    """Say how many answers were right before and after."""
    row = found.row("all")
    return (
        f"{people(len(found.people))} did both checks. Right of 14: {row['before']:.1f} before, "
        f"{row['after']:.1f} after. Change: {signed(row['change'])}{_interval(row)}."
    )


def _interval(row):
    if isnan(row["low"]):
        return ", without an interval: too few people, or all changed alike"
    return f" (95% interval {signed(row['low'])} to {signed(row['high'])})"


def verdict(found: Gain) -> str:
    """Say what the interval allows to be said, and where the forms could not be left out."""
    seen = found.change
    if isnan(seen.low):
        said = "How much of this is chance cannot be told."
    elif seen.is_seen:
        way = "more" if seen.mean > 0 else "fewer"
        said = f"The interval leaves out no change: this class has {way} right answers than before."
    else:
        said = (
            "No change at all lies in the interval: the class may have learnt something, or "
            "nothing that this check can see."
        )
    if not found.crossed:
        said += (
            " All had the same form before, so this also holds whatever makes one form easier "
            "than the other."
        )
    return said


def in_numbers(found: Gain, idea: str) -> str:
    """Return one idea before and after, in numbers."""
    row = found.row(idea)
    if row["items"] > 1:
        before, after = f"{row['before']:.1f}", f"{row['after']:.1f} of {row['items']:.0f}"
        return f"{before} → {after}, {signed(row['change'])}{_interval(row)}"
    return f"right for {in_counts(row, 'before')} before, for {in_counts(row, 'after')} after"


def in_counts(row: dict[str, float], occasion: str) -> str:
    """Return for how many of the people the one question on an idea came out right."""
    return f"{row[f'right_{occasion}']:.0f} of {row['people']:.0f}"


def calibration(found: Gain) -> Iterator[str]:
    """Say whether being certain is worth more after than before."""
    table = found.calibration
    number = int(table["people"].max()) if len(table) else 0
    if not number:
        yield "Nobody who counts said on both occasions how sure they were; codes do not hold it."
        return
    shares = [
        f"{_share(table, occasion, CERTAIN)} of the certain answers were right {occasion}, and "
        f"{_share(table, occasion, GUESS)} of the guesses"
        for occasion in checks.OCCASIONS
    ]
    yield f"How sure {many(number, 'person was', 'people were')}: {'; '.join(shares)}."


def _share(table, occasion, words):
    row = table.loc[(occasion, words)]
    if not row["answers"]:
        return "none"
    return f"{row['share']:.0%} ({row['right']:.0f} of {row['answers']:.0f})"


def aside(found: Gain) -> Iterator[str]:
    """Yield who is missing, who does not count, and what came without confidence."""
    if gone := len(found.missing):
        mean = float(found.missing["before"].to_numpy(float).mean())
        stayed = found.row("all")["before"]
        beside = "" if isnan(stayed) else f"; those who count had {stayed:.1f}"
        yield (
            f"Missing at the end: {people(gone)} did the check before and not after. They had "
            f"{mean:.1f} of 14 before{beside}."
        )
    both = found.checks["before"] - len(found.missing)
    if late := found.checks["after"] - both:
        yield (
            f"{people(late)} did the check after and not before: newcomers, or people who took "
            "another made-up name since."
        )
    reasons = {
        "few answers": f"answered fewer than {ENOUGH} of 14 items on one occasion",
        "same form": "had the same form twice",
    }
    for why, number in found.left_out.items():
        if number:
            yield f"{people(number)} with both {reasons[why]}, and {_are(number)} not counted."
    if found.doubtful:
        yield (
            f"{many(found.doubtful, 'time')} two people may stand behind one made-up name; the "
            "latest hand-in counted. The account of the pool says where."
        )
    if found.without_confidence:
        number, whole = found.without_confidence, sum(found.checks.values())
        yield (
            f"{number:,} of {many(whole, 'check')} came without how sure people were, as codes do. "
            "Files hold that, and what people wrote."
        )
    if 0 < len(found.people) < FEW:
        yield (
            f"With {people(len(found.people))}, whoever knows the class can tell from this who "
            "said what. Do not publish it."
        )


def _are(number):
    return "is" if number == 1 else "are"


@cache
def sizes() -> dict:
    """Return in what share of simulated classes a true change would be seen: see the script."""
    return json.loads(Path(__file__).with_name("gain_sizes.json").read_text("utf-8"))
