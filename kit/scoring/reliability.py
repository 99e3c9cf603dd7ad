"""How far people agree: tables of judgements in, coefficients out.

`table` is always a DataFrame of judgements, wide or long, or ready `Counts` or `Codes`; `codebook`
a codebook or a list of labels in order; `**how` is interval="jackknife" (or "bootstrap", or
None), confidence=0.95, and for the bootstrap resamples=1000 and seed=0.

Every coefficient of many coders is computed from one small table, posts × labels, of how many
coders chose each label: that is all it needs, and it stays small when the coders are many.

Missing judgements. Alpha uses the posts that two coders or more have judged (Krippendorff 2011).
Percent agreement, Fleiss' kappa and AC1 average over those posts the share of pairs of coders
who agree; the shares of labels behind chance agreement come from all judged posts, each
post counting the same (Gwet 2014; so does irrCAC). With nothing missing these are the textbook
formulas. Kappa and pi of two coders use the posts that both have judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from math import isnan, nan
from typing import Unpack

import numpy as np
import pandas as pd

from kit.material.codebooks import Codebook
from kit.scoring import formulas
from kit.scoring.coefficient import Coefficient, How, estimate
from kit.scoring.counting import Codes, Counts, Table, count, encode, pair
from kit.scoring.judgements import Column
from kit.text.checks import check_options
from kit.text.shown import cells
from kit.text.words import in_turn, say

__all__ = [
    "Codes",
    "Coefficient",
    "Counts",
    "agreement",
    "category_agreement",
    "cohen_kappa",
    "disagreement",
    "fleiss_kappa",
    "gwet_ac1",
    "kappa_matrix",
    "krippendorff_alpha",
    "leave_one_coder_out",
    "percent_agreement",
    "scott_pi",
]

_HOW = [*How.__annotations__]


def percent_agreement(
    table: Table, *, codebook: Codebook | Sequence | None = None, **how: Unpack[How]
) -> Coefficient:
    """Return how often two coders of the same post chose the same label, luck included.

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> float(percent_agreement(table))
    0.75
    """
    check_options(percent_agreement, how, _HOW)
    counts = count(table, codebook)
    found = _of_counts(say("name-percent"), counts, formulas.percent, how, bounds=(0.0, 1.0))
    if isnan(found):
        return found
    words = say("remark-percent", alike=f"{100 * found.value:.0f}")
    return replace(found, note=in_turn(filter(None, (words, found.note))))


def krippendorff_alpha(
    table: Table,
    level: str = "nominal",
    *,
    codebook: Codebook | Sequence | None = None,
    **how: Unpack[How],
) -> Coefficient:
    """Return Krippendorff's alpha, 1 − observed/expected disagreement, for any number of coders.

    Parameters
    ----------
    table : DataFrame, Counts or Codes
        Judgements: wide, a row per post and a column per coder; or long; or ready counts.
    level : "nominal", "ordinal", "interval" or "ratio"
        What the labels mean. Ordinal needs an order: numbers, ordered categories or a
        codebook. Interval and ratio need numbers.
    codebook : Codebook or list of labels, optional
        The labels that are allowed, in order.
    **how
        interval="jackknife", "bootstrap" or None; confidence=0.95; resamples=1000; seed=0.

    Raises
    ------
    ValueError, TypeError
        If the table or the level is not what it must be; the message says what would work.

    Notes
    -----
    Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability. Where nothing can differ
    (no pairs, or one label only) the value is nan, with a reason.

    Examples
    --------
    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> round(krippendorff_alpha(table), 3)
    0.533
    """
    check_options(krippendorff_alpha, how, _HOW)
    counts = count(table, codebook)
    _check_level(level, counts)
    name = say("name-alpha", level=level)
    return _of_counts(
        name,
        counts,
        lambda values: formulas.alpha(values, counts.labels, level),
        how,
        convention="Krippendorff",
    )


def fleiss_kappa(
    table: Table, *, codebook: Codebook | Sequence | None = None, **how: Unpack[How]
) -> Coefficient:
    """Return Fleiss' kappa: any number of coders, who need not be the same for every post.

    Fleiss (1971). Posts may have unequal numbers of judgements: see the top of this module.

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> round(fleiss_kappa(table), 3)
    0.467
    """
    check_options(fleiss_kappa, how, _HOW)
    counts = count(table, codebook)
    return _of_counts(
        "Fleiss' kappa",
        counts,
        lambda values: formulas.beyond_chance(values, formulas.same_by_chance),
        how,
        least=1,
        convention="Landis and Koch",
    )


def gwet_ac1(
    table: Table, *, codebook: Codebook | Sequence | None = None, **how: Unpack[How]
) -> Coefficient:
    """Return Gwet's AC1, which stays high where nearly all posts deserve one label.

    Gwet (2008), doi:10.1348/000711006X126600. Chance depends on how many labels there are: all
    of the codebook, or without one those that somebody used.

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> round(gwet_ac1(table), 3)
    0.529
    """
    check_options(gwet_ac1, how, _HOW)
    counts = count(table, codebook)
    if len(counts.labels) == 1:
        reason = say("reason-label-known", label=repr(counts.labels[0]))
        return replace(_of_counts("Gwet's AC1", counts, None, how), reason=reason)
    return _of_counts(
        "Gwet's AC1",
        counts,
        lambda values: formulas.beyond_chance(values, formulas.gwet_chance),
        how,
        least=1,
        convention="Landis and Koch",
    )


def cohen_kappa(
    a: Column,
    b: Column,
    *,
    weights: str | np.ndarray | Sequence | None = None,
    codebook: Codebook | Sequence | None = None,
    **how: Unpack[How],
) -> Coefficient:
    """Return Cohen's kappa of two coders on the posts that both have judged.

    `a` and `b` are Series indexed by post_id. For labels in an order, `weights` says how bad each
    disagreement is: "linear" (by the distance between two labels), "quadratic" (by its square),
    or an array (labels, labels) that is 0 where they agree. The distance is that between their
    values where all labels are numbers, and between their places in the order where not; the
    result says which. Cohen (1960); with weights Cohen (1968).

    >>> ana, ben = pd.Series(["x", "x", "y", "y"]), pd.Series(["x", "x", "y", "x"])
    >>> float(cohen_kappa(ana, ben))
    0.5
    >>> cohen_kappa(pd.Series([1, 2, 5]), pd.Series([1, 5, 5]), weights="linear").name
    "Cohen's kappa, weighted by the distance between the labels' values"
    """
    check_options(cohen_kappa, how, _HOW)
    codes = pair(a, b, codebook)
    cost, by = _weights(weights, codes)
    name = say("name-kappa-weighted" if by else "name-kappa", weights=by)
    return _of_pair(name, codes, formulas.kappa(cost), how)


def scott_pi(
    a: Column, b: Column, *, codebook: Codebook | Sequence | None = None, **how: Unpack[How]
) -> Coefficient:
    """Return Scott's pi of two coders: as kappa, but both are taken to use labels equally often.

    Scott (1955), Public Opinion Quarterly 19(3), 321-325.

    >>> ana, ben = pd.Series(["x", "x", "y", "y"]), pd.Series(["x", "x", "y", "x"])
    >>> round(scott_pi(ana, ben), 3)
    0.467
    """
    check_options(scott_pi, how, _HOW)
    codes = pair(a, b, codebook)
    return _of_pair("Scott's pi", codes, formulas.pi(len(codes.labels)), how)


def kappa_matrix(
    table: pd.DataFrame | Codes,
    *,
    weights: str | np.ndarray | Sequence | None = None,
    codebook: Codebook | Sequence | None = None,
) -> pd.DataFrame:
    """Return Cohen's kappa of every pair of coders: a table of coders × coders.

    Missing where two coders share no post, or used one label only. With `weights`, as in
    `cohen_kappa`, `attrs["weights"]` of the table says what they go by.

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> float(kappa_matrix(table).loc["ana", "ben"])
    0.5
    """
    codes = encode(table, codebook)
    cost, by = _weights(weights, codes)
    table = pd.DataFrame(
        formulas.kappas(codes.values, cost), index=codes.coders, columns=codes.coders
    )
    table.attrs |= {"weights": say("weighted-by", weights=by)} if by else {}
    return table


def agreement(
    table: Table,
    *,
    level: str = "nominal",
    codebook: Codebook | Sequence | None = None,
    **how: Unpack[How],
) -> pd.DataFrame:
    """Return the coefficients side by side, with raw agreement and the commonest label's share.

    Where one label is very common, chance agreement is high too: then kappa, pi and alpha can be
    low although people mostly agree, and AC1 is not (Feinstein & Cicchetti 1990).

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> agreement(table)["value"].round(2).to_dict()["Percent agreement"]
    0.75
    """
    check_options(agreement, how, _HOW)
    counts = count(table, codebook)
    found = [percent_agreement(counts, **how)]
    if counts.coders == 2 and not (counts.waits_for_you or isinstance(table, Counts)):
        codes = encode(table, codebook)
        active = (codes.values >= 0).any(axis=0)
        two = Codes(codes.values[:, active], codes.labels)
        found.append(_of_pair(say("name-kappa"), two, formulas.kappa(_weights(None, two)[0]), how))
        found.append(_of_pair("Scott's pi", two, formulas.pi(len(two.labels)), how))
    else:
        found.append(fleiss_kappa(counts, **how))
    found += [krippendorff_alpha(counts, **how), gwet_ac1(counts, **how)]
    if level != "nominal":
        found.insert(-1, krippendorff_alpha(counts, level, **how))
    rows = {c.name: (c.value, c.low, c.high, c.reason or _basis(c)) for c in found}
    used = counts.values.sum(axis=0)
    if used.any() and not counts.waits_for_you:
        share = used.max() / used.sum()
        rows[say("name-largest-share")] = (share, nan, nan, f"{counts.labels[used.argmax()]}")
    return pd.DataFrame.from_dict(rows, orient="index", columns=["value", "low", "high", "note"])


def _basis(coefficient):
    return say("coefficient-basis", coders=coefficient.coders, posts=coefficient.posts)


def category_agreement(
    table: Table, *, codebook: Codebook | Sequence | None = None, **how: Unpack[How]
) -> pd.DataFrame:
    """Return, label by label, how well people agree on it.

    Columns: times (how often it was chosen), share of all judgements, agreement (when one
    coder chose it, how often did another coder of that post; Fleiss 1971), its interval
    low and high, and kappa (Fleiss' kappa of this label against all others).

    >>> table = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "x", "y", "x"]})
    >>> category_agreement(table)["agreement"].round(2).to_dict()
    {'x': 0.8, 'y': 0.67}
    """
    check_options(category_agreement, how, _HOW)
    counts = count(table, codebook)
    used, size = counts.values.sum(axis=0), counts.size
    rows = []
    for chose, times in zip(counts.values.T.astype(float), used, strict=True):
        pairs = np.vstack([chose * (size - chose), chose * (size - 1)])
        found = estimate(
            pairs[:, size > 1],
            lambda sums: formulas.one_minus(sums[0], sums[1]),
            bounds=(0.0, 1.0),
            **how,
        )
        one = Counts(np.column_stack([chose, size - chose]).astype(int), coders=counts.coders)
        kappa = float(fleiss_kappa(one, interval=None))
        share = times / used.sum() if times else 0.0
        low, high = found.get("low", nan), found.get("high", nan)
        rows.append((times, share, found["value"], low, high, kappa))
    names = ["times", "share", "agreement", "low", "high", "kappa"]
    return pd.DataFrame(rows, columns=names, index=pd.Index(counts.labels, name="label"))


def leave_one_coder_out(
    table: pd.DataFrame | Codes,
    level: str = "nominal",
    *,
    codebook: Codebook | Sequence | None = None,
) -> pd.DataFrame:
    """Return Krippendorff's alpha without each coder in turn, and how much that changes it.

    A large positive change means that this coder judges unlike the others. It does not mean
    that this coder is wrong.

    >>> table = pd.DataFrame({"a": list("xxyy"), "b": list("xxyy"), "c": list("xyyx")})
    >>> leave_one_coder_out(table)["without"].round(2).to_dict()
    {'a': 0.12, 'b': 0.12, 'c': 1.0}
    """
    codes = encode(table, codebook)
    counts = count(codes)
    everyone = float(krippendorff_alpha(counts, level, interval=None))
    judged, without = [], []
    for column in codes.values.T:
        rows = np.flatnonzero(column >= 0)
        values = counts.values.copy()
        values[rows, column[rows]] -= 1
        rest = Counts(values, labels=codes.labels, coders=counts.coders - 1, ordered=codes.ordered)
        judged.append(len(rows))
        without.append(float(krippendorff_alpha(rest, level, interval=None)))
    result = pd.DataFrame({"judgements": judged, "without": without})
    result["change"] = result["without"] - everyone
    return result.set_axis(pd.Index(codes.coders, name="coder"))


def disagreement(table: Table, *, codebook: Codebook | Sequence | None = None) -> pd.DataFrame:
    """Return, post by post, how far the coders disagree; the most disputed post comes first.

    Columns: coders (how many judged it), disagreement (the share of pairs of coders who chose
    different labels; missing if fewer than two judged), most_common (empty on a tie) and votes.

    >>> table = pd.DataFrame({"ana": ["x", "x"], "ben": ["x", "y"]}, index=["p1", "p2"])
    >>> disagreement(table)["disagreement"].to_dict()
    {'p2': 1.0, 'p1': 0.0}
    """
    counts = count(table, codebook)
    most = counts.values.max(axis=1, initial=0)
    winner = [
        counts.labels[row.argmax()] if (row == top).sum() == 1 else ""
        for row, top in zip(counts.values, most, strict=True)
    ]
    result = pd.DataFrame(
        {
            "coders": counts.size,
            "disagreement": 1 - formulas.alike(counts.values.T.astype(float)),
            "most_common": winner,
            "votes": [_votes(row, counts.labels) for row in counts.values],
        },
        index=counts.posts,
    )
    return result.sort_values("disagreement", ascending=False, kind="stable", na_position="last")


def _votes(row, labels):
    return ", ".join(f"{labels[i]} ×{row[i]}" for i in np.argsort(-row, kind="stable") if row[i])


def _of_counts(name, counts, formula, how, *, least=2, convention="", bounds=(-1.0, 1.0)):
    """Return a coefficient of many coders from the posts with `least` judgements or more."""
    size = counts.size
    found = {"value": nan}
    if formula and not counts.waits_for_you and (size > 1).any():
        kept = counts.values if size.min() >= least else counts.values[size >= least]
        rows, value = formula(np.ascontiguousarray(kept.T, float))
        found = estimate(rows, value, bounds=bounds, **how)
    return _coefficient(name, counts, size, found, convention)


def _of_pair(name, codes, value, how):
    """Return a coefficient of two coders from their confusion table; equal posts share a row."""
    both = codes.values[(codes.values >= 0).all(axis=1)].astype(np.intp)
    width = len(codes.labels)
    times = np.bincount(both[:, 0] * width + both[:, 1], minlength=width * width)
    seen = np.flatnonzero(times)
    found = estimate(np.eye(width * width)[:, seen], value, times[seen], **how)
    values = count(Codes(both, codes.labels)).values
    active = int((codes.values >= 0).any(axis=0).sum())
    counts = Counts(values, labels=codes.labels, coders=active)
    found = _coefficient(name, counts, counts.size, found, "Landis and Koch")
    return found if len(codes.values) else replace(found, reason=say("reason-nothing-common"))


def _coefficient(name, counts, size, found, convention):
    paired = counts.values[size > 1].sum(axis=0)
    posts = int((size > 1).sum())
    # Simulated (benchmarks/agreement.py --coverage): then 95 % intervals hold the truth less often.
    if convention and posts < 100 and paired.max(initial=0) > 0.8 * paired.sum() and "low" in found:
        label = counts.labels[paired.argmax()]
        rare = say("remark-common", label=repr(label))
        found = found | {"note": in_turn(filter(None, (found["note"], rare)))}
    return Coefficient(
        name=name,
        posts=posts,
        coders=counts.coders,
        judgements=int(paired.sum()),
        reason=_reason(counts, size) if isnan(found["value"]) else "",
        todo=say("nothing-judged", cells=cells()) if counts.waits_for_you else "",
        convention=convention,
        **found,
    )


def _reason(counts, size):
    """Say why a coefficient has no value."""
    if counts.waits_for_you:
        return say("reason-not-you")
    if not counts.coders:
        return say("reason-nobody")
    if counts.coders == 1:
        return say("reason-one-coder")
    if size.max(initial=0) < 2:
        return say("reason-no-pairs")
    label = counts.labels[counts.values[size > 1].sum(axis=0).argmax()]
    return say("reason-one-label", label=repr(label))


def _weights(weights, codes):
    """Return the cost of each disagreement, (labels, labels), and what it goes by."""
    size = len(codes.labels)
    if weights is None:
        return 1.0 - np.eye(size), ""
    if isinstance(weights, str) and weights in ("linear", "quadratic"):
        _check_level("ordinal", codes)
        values = formulas.values_of(codes.labels)
        if values is not None and not np.isfinite(values).all():
            raise ValueError(
                f"weights={weights!r} needs finite numbers as labels, and there are others. "
                "Write a number for them, or drop those judgements."
            )
        by = f"{weights}-{'places' if values is None else 'values'}"
        apart = formulas.distance(range(size) if values is None else values, "interval")
        return np.sqrt(apart) if weights == "linear" else apart, by
    if isinstance(weights, str):
        raise ValueError(
            f"weights must be linear, quadratic or a table of numbers, but {weights!r} was given. "
            "Leave it out if all disagreements are equally bad."
        )
    if isinstance(weights, pd.DataFrame) and {*weights.index} == {*weights} == {*codes.labels}:
        weights = weights.loc[[*codes.labels], [*codes.labels]]
    weights = np.asarray(weights, float)
    fits = weights.shape == (size, size) and np.isfinite(weights).all()
    if not fits or weights.diagonal().any() or (weights < 0).any():
        raise ValueError(
            f"weights must have {size} rows and columns, one for each of the labels "
            f"{', '.join(map(repr, codes.labels))}. Write 0 where they agree and more where not."
        )
    return weights, "table"


def _check_level(level, judged):
    if level not in formulas.LEVELS:
        near = get_close_matches(str(level), formulas.LEVELS, 1) or ["nominal"]
        raise ValueError(
            f"level must be one of {', '.join(formulas.LEVELS)}, but {level!r} was given. "
            f"Did you mean {near[0]!r}?"
        )
    if level == "ordinal" and not judged.ordered:
        raise ValueError(
            f"The kit knows no order for the labels {', '.join(map(repr, judged.labels))}. "
            "Give them from lowest to highest: codebook=[…]."
        )
