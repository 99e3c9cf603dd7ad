"""Agreement beside other people's programs, on hundreds of random tables, to 1e-12.

The krippendorff package is GPL, so it is a witness here and never a part of the kit.
"""

import warnings
from itertools import permutations
from math import isnan

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kit.scoring.counting import Counts, count, encode
from kit.scoring.judgements import to_long, to_wide
from kit.scoring.reliability import (
    category_agreement,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    kappa_matrix,
    krippendorff_alpha,
    percent_agreement,
    scott_pi,
)

pytestmark = pytest.mark.slow  # hundreds of tables, each counted by several packages
SETTINGS = settings(max_examples=200, deadline=None, derandomize=True)
FEWER = settings(SETTINGS, max_examples=60)  # where each table costs many calls


@st.composite
def tables(draw, missing=True, coders=5, least=1, labels=4):
    """Random wide tables of whole numbers, with more or less missing."""
    shape = draw(st.tuples(st.integers(1, 12), st.integers(2, coders)))
    width = draw(st.integers(1, labels))
    values = draw(arrays(np.int8, shape, elements=st.integers(least, least + width - 1)))
    table = pd.DataFrame(values).rename_axis("post_id").astype(float)
    if missing:
        share = draw(st.sampled_from([0, 0.2, 0.6]))
        seed = draw(st.integers(0, 2**32 - 1))
        table = table.mask(np.random.default_rng(seed).random(shape) < share)
    return table


def same(ours, theirs):
    assert float(ours) == pytest.approx(theirs, abs=1e-12, rel=1e-12)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
@given(table=tables(least=0))
@SETTINGS
def test_alpha_is_that_of_the_krippendorff_package(level, table):
    krippendorff = pytest.importorskip("krippendorff")
    ours = krippendorff_alpha(table, level, interval=None)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = krippendorff.alpha(
                reliability_data=table.to_numpy().T, level_of_measurement=level
            )
    except ValueError:
        theirs = np.nan
    if isnan(theirs):
        assert isnan(ours)
        assert ours.reason
    else:
        same(ours, theirs)


@given(table=tables())
@SETTINGS
def test_alpha_is_that_of_nltk(table):
    agreement = pytest.importorskip("nltk.metrics.agreement")
    ours = krippendorff_alpha(table, interval=None)
    assume(not isnan(ours))
    long = to_long(table)
    task = agreement.AnnotationTask(long[["coder", "post_id", "label"]].values.tolist())
    same(ours, task.alpha())


@given(table=tables(missing=False, coders=4))
@SETTINGS
def test_fleiss_kappa_of_complete_tables_is_that_of_nltk_and_statsmodels(table):
    inter_rater = pytest.importorskip("statsmodels.stats.inter_rater")
    agreement = pytest.importorskip("nltk.metrics.agreement")
    ours = fleiss_kappa(table, interval=None)
    assume(not isnan(ours))
    same(ours, inter_rater.fleiss_kappa(count(table).values))
    long = to_long(table)
    task = agreement.AnnotationTask(long[["coder", "post_id", "label"]].values.tolist())
    same(ours, task.pi())
    same(percent_agreement(table, interval=None), task.avg_Ao())


@given(table=tables(coders=2))
@FEWER
def test_kappas_of_two_coders_are_those_of_sklearn(table):
    metrics = pytest.importorskip("sklearn.metrics")
    both = table.dropna().astype(int)
    assume(len(both))
    labels = list(encode(table).labels)
    assume(len(labels) > 1)
    words = table.map("label {}".format, na_action="ignore")
    for weights in (None, "linear", "quadratic"):
        # It weighs by places: of words in an order, and of numbers where it is told all of them.
        by_place = cohen_kappa(
            words[0], words[1], weights=weights, codebook=[f"label {x:.1f}" for x in labels]
        )
        numbers = range(min(labels), max(labels) + 1)
        by_value = cohen_kappa(table[0], table[1], weights=weights, codebook=labels)
        for ours, known in ((by_place, labels), (by_value, numbers)):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                theirs = metrics.cohen_kappa_score(
                    both[0], both[1], weights=weights, labels=list(known)
                )
            if isnan(theirs):
                assert isnan(ours)
                assert ours.reason
            else:
                same(ours, theirs)


@given(table=tables(missing=False, coders=2), gaps=st.lists(st.integers(1, 9), min_size=4))
@FEWER
def test_kappa_weighted_by_values_is_that_of_statsmodels(table, gaps):
    inter_rater = pytest.importorskip("statsmodels.stats.inter_rater")
    values = np.cumsum(gaps)[:4]
    scored = table.map(lambda label: int(values[int(label) - 1]))
    ours = cohen_kappa(scored[0], scored[1], weights="linear", codebook=list(values))
    assume(not isnan(ours))
    confusion = pd.crosstab(*(pd.Categorical(scored[c], values) for c in (0, 1)), dropna=False)
    for weights in ("linear", "quadratic"):
        ours = cohen_kappa(scored[0], scored[1], weights=weights, codebook=list(values))
        theirs = inter_rater.cohens_kappa(confusion.to_numpy(), weights=values, wt=weights)
        same(ours, theirs.kappa)


@given(table=tables(missing=False, coders=2))
@SETTINGS
def test_kappa_and_pi_of_two_coders_are_those_of_nltk(table):
    agreement = pytest.importorskip("nltk.metrics.agreement")
    long = to_long(table.set_axis(["a", "b"], axis=1))
    task = agreement.AnnotationTask(long[["coder", "post_id", "label"]].values.tolist())
    kappa = cohen_kappa(table[0], table[1], interval=None)
    assume(not isnan(kappa))
    same(kappa, task.kappa())
    same(scott_pi(table[0], table[1], interval=None), task.pi())


@given(table=tables(coders=6))
@FEWER
def test_kappa_matrix_is_that_of_sklearn_pair_by_pair(table):
    metrics = pytest.importorskip("sklearn.metrics")
    matrix = kappa_matrix(table)
    for a, b in permutations(table.columns, 2):
        both = table[[a, b]].dropna().astype(int)
        if len(np.unique(both)) > 1:
            same(matrix.loc[a, b], metrics.cohen_kappa_score(both[a], both[b]))
        else:
            assert isnan(matrix.loc[a, b])


# Where no package handles missing judgements, the definitions themselves, spelt out in loops.


def by_the_book(table):
    """Gwet's agreement, the shares of the labels, and how often pairs of a post agree."""
    labels = sorted(set(table.stack().dropna()))
    alike, shares = [], []
    for _, row in table.iterrows():
        given_ = row.dropna().tolist()
        if given_:
            shares.append([given_.count(label) / len(given_) for label in labels])
        if len(given_) > 1:
            pairs = list(permutations(given_, 2))
            alike.append(sum(a == b for a, b in pairs) / len(pairs))
    return np.mean(alike), np.mean(shares, axis=0)


@given(table=tables())
@SETTINGS
def test_unequal_numbers_of_coders_follow_gwets_definitions(table):
    assume((table.notna().sum(axis=1) > 1).any())
    observed, shares = by_the_book(table)
    same(percent_agreement(table, interval=None), observed)
    if len(shares) > 1:
        chance = (shares**2).sum()
        same(fleiss_kappa(table, interval=None), (observed - chance) / (1 - chance))
        chance = (shares * (1 - shares)).sum() / (len(shares) - 1)
        same(gwet_ac1(table, interval=None), (observed - chance) / (1 - chance))


@given(table=tables())
@SETTINGS
def test_agreement_on_a_label_is_how_often_another_coder_chose_it_too(table):
    for label, row in category_agreement(table, interval=None).iterrows():
        hits = [
            b == label
            for _, given_ in table.iterrows()
            for a, b in permutations(given_.dropna(), 2)
            if a == label
        ]
        if hits:
            same(row["agreement"], np.mean(hits))
        else:
            assert isnan(row["agreement"])


# The same judgements in another shape give the same number.


@given(table=tables(), seed=st.integers(0, 99))
@FEWER
def test_every_shape_of_the_same_judgements_gives_the_same_alpha(table, seed):
    ours = float(krippendorff_alpha(table, interval=None))
    words = table.map({1: "one", 2: "two", 3: "three", 4: "four"}.get, na_action="ignore")
    long = to_long(table).sample(frac=1, random_state=seed)
    for other in (
        words,
        words.astype(object),
        words.astype("string"),
        words.astype("category"),
        table.astype("Int64"),
        table.astype("Int64").astype(object),
        table.astype("category"),
        encode(words),
        Counts(count(table).values),
        table.iloc[::-1, ::-1],
    ):
        same_or_both_undefined(krippendorff_alpha(other, interval=None), ours)
    if len(long):
        same_or_both_undefined(krippendorff_alpha(long, interval=None), ours)
        assert count(to_wide(long)).values.sum() == table.notna().to_numpy().sum()


def same_or_both_undefined(ours, theirs):
    assert float(ours) == pytest.approx(theirs, abs=1e-12, nan_ok=True)


@given(table=tables())
@FEWER
def test_jackknife_is_what_leaving_out_each_post_by_hand_gives(table):
    stats = pytest.importorskip("scipy.stats")
    table = table[table.notna().sum(axis=1) > 1]
    posts = len(table)
    found = krippendorff_alpha(table)
    if posts < 2 or isnan(found.low) or "alike" in found.note:
        return
    without = [float(krippendorff_alpha(table.drop(p), interval=None)) for p in table.index]
    error = np.sqrt((posts - 1) * np.var(without))
    reach = stats.t.ppf(0.975, posts - 1) * error
    assert found.low == pytest.approx(max(-1, found.value - reach), abs=1e-9)
    assert found.high == pytest.approx(min(1, found.value + reach), abs=1e-9)
