"""The arithmetic of agreement on plain arrays: what a post adds to sums, and what sums mean.

Each function takes counts, (labels, posts), of how many coders gave each post each label, and
returns `rows`, (sums, posts), with a function from sums, (sums, …), to coefficients, (…). Sums
are all that leaving posts out, or drawing them again, can change.
"""

import re
from numbers import Number

import numpy as np

LEVELS = ("nominal", "ordinal", "interval", "ratio")


def one_minus(part, whole, least=0.0):
    """Return 1 − part/whole, and nan where whole is nothing (not above `least`)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(whole > least, 1 - part / whole, np.nan)


def alike(values):
    """Return for each post the share of pairs of its judgements that are the same."""
    size = values.sum(axis=0)
    with np.errstate(invalid="ignore"):
        return (values * (values - 1)).sum(axis=0) / (size * (size - 1))


def percent(values):
    """Return the average over posts of that share."""
    rows = np.vstack([1 - alike(values), np.ones(values.shape[1])])
    return rows, lambda sums: one_minus(sums[0], sums[1])


def beyond_chance(values, chance):
    """Return (agreement - chance) / (1 - chance), the chance taken from the labels' shares.

    `values` may have posts with one judgement: these have a say in the shares only.
    """
    size = values.sum(axis=0)
    paired = size > 1
    apart = np.where(paired, 1 - alike(values), 0)
    rows = np.vstack([apart, paired, np.ones(len(size)), values / size])

    def value(sums):
        with np.errstate(invalid="ignore", divide="ignore"):
            observed, shares = sums[0] / sums[1], sums[3:] / sums[2]
        # Shares that should add up to one may miss it by a rounding error.
        return one_minus(observed, 1 - chance(shares), 1e-12)

    return rows, value


def same_by_chance(shares):
    """Return how often two draws from the shares agree: the chance of pi and Fleiss' kappa."""
    return (shares**2).sum(axis=0)


def gwet_chance(shares):
    """Return the chance of AC1, for at least two labels (Gwet 2008)."""
    return (shares * (1 - shares)).sum(axis=0) / (len(shares) - 1)


def alpha(values, labels, level):
    """Return Krippendorff's alpha; every post must have two judgements or more."""
    if level == "nominal":
        return _alpha_nominal(values)
    if level == "ordinal":
        return _alpha_ordinal(values)
    return _alpha_spaced(values, distance(labels, level))


def _alpha_nominal(values):
    def apart(used):
        return used.sum(axis=0) ** 2 - (used**2).sum(axis=0)

    rows = np.vstack([apart(values) / (values.sum(axis=0) - 1), values])
    return rows, lambda sums: one_minus(sums[0] * (sums[1:].sum(axis=0) - 1), apart(sums[1:]))


def _alpha_spaced(values, distance):
    def apart(used):
        return ((distance @ used) * used).sum(axis=0)

    rows = np.vstack([apart(values) / (values.sum(axis=0) - 1), values])
    return rows, lambda sums: one_minus(sums[0] * (sums[1:].sum(axis=0) - 1), apart(sums[1:]))


def _alpha_ordinal(values):
    """Here the distances themselves hang on how often the labels are used.

    Krippendorff's metric (all uses from c to k, less half of those of c and k, squared) is the
    squared difference of mid-ranks. So the rows carry the coincidences of all pairs of labels.
    """
    width = len(values)
    pairs = values[:, None] * values / (values.sum(axis=0) - 1)
    rows = np.vstack([values, pairs.reshape(width * width, -1)])

    def value(sums):
        used, pairs = sums[:width], sums[width:].reshape(width, width, *sums.shape[1:])
        rank = np.cumsum(used, axis=0) - used / 2
        distance = (rank[:, None] - rank) ** 2
        expected = (used[:, None] * used * distance).sum(axis=(0, 1))
        return one_minus((pairs * distance).sum(axis=(0, 1)) * (used.sum(axis=0) - 1), expected)

    return rows, value


def distance(labels, level):
    """Return how far apart two numbers are, squared: (labels, labels)."""
    if strange := [label for label in labels if not isinstance(label, Number)]:
        raise ValueError(
            f"level={level!r} needs numbers as labels, but there is {strange[0]!r}. "
            "For words in order use level='ordinal' with a codebook."
        )
    number = np.array([_as_float(label) for label in labels])
    # Its square must fit into a float as well.
    if len(strange := number[~(np.abs(number) < 1e100)]):
        raise ValueError(
            f"level={level!r} needs finite numbers as labels, but there is {strange[0]:g}. "
            "Write a number for it, or drop that judgement."
        )
    apart, both = number[:, None] - number, number[:, None] + number
    if level == "interval":
        return apart**2
    if (number < 0).any():
        raise ValueError(
            f"level='ratio' needs numbers from 0 up, but there is {number.min():g}. "
            "Use level='interval'."
        )
    return np.divide(apart, both, out=np.zeros_like(both), where=both > 0) ** 2


def values_of(labels):
    """Return the labels' values where all are numbers, or texts that read as numbers; or None.

    >>> values_of((1, 2, 5)), values_of(("1", "2", "5")), values_of(("low", "high"))
    ([1.0, 2.0, 5.0], [1.0, 2.0, 5.0], None)
    """
    plain = [x.replace("−", "-") if isinstance(x, str) else x for x in labels]
    texts = [x for x in plain if isinstance(x, str)]
    if any(isinstance(x, bool) or not isinstance(x, str | Number) for x in plain):
        return None
    if not all(re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text.strip()) for text in texts):
        return None
    return [_as_float(x) for x in plain]


def _as_float(number):
    """Return a number as a float; one that is too large for it is infinite."""
    try:
        return float(number)
    except OverflowError:
        return np.inf


def kappa(weight):
    """Return Cohen's kappa as a function of confusion tables, (labels², …)."""

    def value(sums):
        table = sums.reshape(*weight.shape, -1)
        rows, columns = table.sum(axis=1), table.sum(axis=0)
        observed = np.tensordot(weight, table, 2) * rows.sum(axis=0)
        expected = (np.tensordot(weight, columns, 1) * rows).sum(axis=0)
        return one_minus(observed, expected).reshape(sums.shape[1:])

    return value


def pi(size):
    """Return Scott's pi as a function of confusion tables, (labels², …): shared shares."""

    def value(sums):
        table = sums.reshape(size, size, -1)
        used, total = table.sum(axis=0) + table.sum(axis=1), table.sum(axis=(0, 1))
        apart = total - np.trace(table)
        return one_minus(4 * total * apart, 4 * total**2 - (used**2).sum(axis=0)).reshape(
            sums.shape[1:]
        )

    return value


def kappas(codes, weight):
    """Return Cohen's kappa of all pairs of coders, (coders, coders), from codes (posts, coders)."""

    def chose(label):
        return (codes == label).astype(float)

    # For each two labels and each two coders: how many posts got one from one, other from other.
    width, coders = len(weight), codes.shape[1]
    confusion = np.empty((width, width, coders, coders))
    for one in range(width):
        chosen = chose(one).T
        for other in range(width):
            confusion[one, other] = chosen @ chose(other)
    used = confusion.sum(axis=1)  # by the first of the pair, on the posts of both
    observed = np.einsum("kl,klab->ab", weight, confusion) * used.sum(axis=0)
    expected = (np.tensordot(weight, used.transpose(0, 2, 1), 1) * used).sum(axis=0)
    return one_minus(observed, expected)
