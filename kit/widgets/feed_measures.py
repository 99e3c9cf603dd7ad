"""What is shown of a run of the feed model, how it is written, and what is luck."""

from math import floor
from typing import Literal, NamedTuple

from kit.text.words import say

Form = Literal["share", "sd", "number", "index"]
FEWEST = 10  # worlds, for a word on luck
LUCK = 0.05  # a difference that luck alone makes as often as this, or more often, could be luck


class Measure(NamedTuple):
    """How a measure is written; its title and meaning stand in the catalogue by its name."""

    form: Form
    small: float  # the least difference that is worth a word
    span: tuple[float, float]  # the ends of its scale; numbers beyond it widen it


MEASURES = {
    "conversation": Measure("share", 0.01, (0, 0.6)),
    "anger": Measure("sd", 0.05, (-0.5, 1)),
    "hostile": Measure("share", 0.01, (0, 0.2)),
    "own_side": Measure("share", 0.01, (0.5, 1)),
    "time_spent": Measure("number", 0.2, (5, 25)),
    "top_1_percent": Measure("share", 0.01, (0, 0.6)),
    "top_10_percent": Measure("share", 0.01, (0, 1)),
    "gini": Measure("index", 0.01, (0, 1)),
}
Run = dict[str, float | None]  # what one run measured, by name
Pairs = list[tuple[Run, Run]]  # for each world, the runs of A and of B


def title(name: str) -> str:
    """Return what a measure is called."""
    return say(f"measure-{name}")


def meaning(name: str) -> str:
    """Return what a measure counts."""
    return say(f"measure-{name}-is")


def as_stored(result) -> list[int | None]:
    """Return a run's measures as whole numbers, in thousandths; (measures,); None for nan."""
    found = (result.measures[name] for name in MEASURES)
    return [None if value != value else round(1000 * value) for value in found]


def named(found: list[int | None]) -> Run:
    """Return the measures of a run by name, from thousandths; None where there is none."""
    both = zip(MEASURES, found, strict=True)
    return {name: None if value is None else value / 1000 for name, value in both}


def rounded(run: Run) -> Run:
    """Return a run as tables have it, so that rounding it again, to even, changes nothing."""
    return {
        name: value if value is None or MEASURES[name].form == "number" else _half_up(value, 2)
        for name, value in run.items()
    }


def told(value: float | None, form: Form) -> str:
    """Write a number as the pictures do."""
    if value is None:
        return "–"
    digits = {"share": 0, "number": 1}.get(form, 2)
    near = _half_up((100 if form == "share" else 1) * value, digits)
    text = f"{near:{'+' if form == 'sd' else ''}.{digits}f}"
    return text.replace("-", "−") + (" %" if form == "share" else "")


def _half_up(value, digits):
    """Round as the pictures do: halves go up. What is stored has three decimals."""
    size = 10**digits
    return floor(value * size + 0.5 + 1e-6) / size


def verdict(name: str, pairs: Pairs) -> str:
    """Say in which direction a measure goes from A to B over several worlds: more, less, same.

    The sign test says whether that could be luck: worlds without a difference are left out, and
    17 of 20 are no luck. "same" if the mean difference is too small to matter, "few" if there are
    too few worlds to say. `web/src/feed/chance.js` says the same.
    """
    found = _differences(name, pairs)
    if len(found) < FEWEST:
        return "few"
    if abs(sum(found) / len(found)) < MEASURES[name].small:
        return "same"
    more, less = (sum(sign * x > 0 for x in found) for sign in (1, -1))
    if chance(more, less) >= LUCK:
        return "luck"
    return "more" if more > less else "less"


def chance(more: int, less: int) -> float:
    """Return how often a fair coin falls at least as unevenly as this, to either side."""
    from scipy.stats import binomtest

    return float(binomtest(more, more + less).pvalue) if more + less else 1.0


def count(name: str, pairs: Pairs) -> int:
    """Return in how many worlds B has more of a measure than A."""
    return sum(difference > 0 for difference in _differences(name, pairs))


def _differences(name, pairs):
    """Return how much more of a measure B has than A, in each world where both are known."""
    both = ((a[name], b[name]) for a, b in pairs)
    return [b - a for a, b in both if a is not None and b is not None]
