"""Agreement: published answers, edges, and what a reader is told."""

import doctest
import json
from math import isnan
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import kit
from kit.scoring.reliability import (
    Counts,
    agreement,
    category_agreement,
    cohen_kappa,
    disagreement,
    fleiss_kappa,
    gwet_ac1,
    kappa_matrix,
    krippendorff_alpha,
    leave_one_coder_out,
    percent_agreement,
    scott_pi,
)
from kit.scoring.scores import confusion, shift

PUBLISHED = {
    example["id"]: example
    for example in json.loads(
        (Path(__file__).parent / "data" / "reliability_examples.json").read_text("utf-8")
    )["examples"]
}


def wide(name, key="matrix"):
    """A published example as a row per post and a column per coder."""
    return pd.DataFrame(PUBLISHED[name]["data"][key]).T


def two_coders(name):
    """The judgements behind a published confusion table, as two Series."""
    table = np.array(PUBLISHED[name]["data"]["table"])
    cells = np.repeat(np.arange(table.size), table.ravel())
    return (pd.Series(part) for part in np.divmod(cells, len(table)))


# Published answers, to the precision in which they were printed.


@pytest.mark.parametrize(
    ("level", "printed"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_alpha_of_krippendorffs_four_observers(level, printed):
    assert round(krippendorff_alpha(wide("krippendorff_2011_C"), level), 3) == printed


def test_alpha_and_percent_of_krippendorffs_four_observers_as_in_irrcac():
    table = wide("krippendorff_2011_C")
    assert round(krippendorff_alpha(table), 5) == 0.74342
    assert round(percent_agreement(table), 7) == 0.8181818


def test_alpha_of_krippendorffs_binary_and_nominal_examples():
    assert round(krippendorff_alpha(wide("krippendorff_2011_A_binary")), 3) == 0.095
    assert round(krippendorff_alpha(wide("krippendorff_2011_B_nominal")), 3) == 0.692
    variant = wide("krippendorff_2011_B_nominal", "variant_irrCAC_unit10_missing")
    assert round(krippendorff_alpha(variant), 6) == 0.664894


def test_alpha_of_hayes_and_krippendorff_depends_on_the_level():
    table = wide("hayes_krippendorff_2007")
    assert round(krippendorff_alpha(table, "ordinal"), 4) == 0.7598
    assert round(krippendorff_alpha(table), 4) == 0.4765


def test_kappa_of_cohen_1960():
    assert round(cohen_kappa(*two_coders("cohen_1960_1968")), 3) == 0.492


@pytest.mark.parametrize(("which", "printed"), [("A", 0.70), ("B", 0.32)])
def test_kappa_falls_with_prevalence_while_raw_agreement_stays(which, printed):
    a, b = two_coders(f"feinstein_cicchetti_1990_{which}")
    assert float(percent_agreement(pd.concat([a, b], axis=1))) == pytest.approx(0.85, abs=1e-12)
    assert round(cohen_kappa(a, b), 2) == printed


def test_fleiss_kappa_of_fleiss_1971_overall_and_by_category():
    example = PUBLISHED["fleiss_1971"]
    counts = Counts(pd.DataFrame(example["data"]["counts"], columns=example["data"]["categories"]))
    assert round(fleiss_kappa(counts), 7) == example["published"]["fleiss_kappa_irr"]
    by_label = category_agreement(counts)
    assert by_label["kappa"].round(3).tolist() == example["published"]["category_kappas_irr"]
    assert by_label["times"].tolist() == example["data"]["column_totals"]


def test_unequal_numbers_of_coders_as_in_irrcac():
    table = wide("krippendorff_2011_C")
    # irrCAC prints the table with the twelfth post's only label given by another coder.
    assert round(fleiss_kappa(table), 5) == 0.76117
    assert round(gwet_ac1(table), 5) == 0.77544


def test_weighted_kappa_of_cohen_1968_with_weights_that_need_not_be_symmetric():
    data = PUBLISHED["cohen_1960_1968"]["data"]
    a, b = two_coders("cohen_1960_1968")
    assert round(cohen_kappa(a, b, weights=data["weights_disagreement"]), 3) == 0.348
    assert round(cohen_kappa(a, b, weights=data["weights_nonsymmetric"]), 3) == 0.353


def test_weighted_kappa_goes_by_the_values_of_numbers_and_says_so():
    ana, ben = pd.Series([1, 2, 5, 5, 1, 2]), pd.Series([1, 5, 5, 2, 2, 2])
    # By hand: observed |a - b| adds up to 7; expected (1·0 + 2·(1·2 + 1·1) + …) over six posts.
    apart = np.abs(np.subtract.outer([1, 2, 5], [1, 2, 5]))
    table = confusion(ana, ben).to_numpy()
    chance = np.outer(table.sum(axis=1), table.sum(axis=0)) / 6
    found = cohen_kappa(ana, ben, weights="linear")
    assert found.value == pytest.approx(1 - (apart * table).sum() / (apart * chance).sum())
    assert "weighted by the distance between the labels' values" in str(found)
    assert float(cohen_kappa(ana.astype(str), ben.astype(str), weights="linear",
                             codebook=["1", "2", "5"])) == float(found)  # fmt: skip


def test_weighted_kappa_of_words_goes_by_their_places_and_says_so():
    ana, ben = pd.Series(["low", "mid", "high"]), pd.Series(["low", "high", "high"])
    order = ["low", "mid", "high"]
    found = cohen_kappa(ana, ben, weights="quadratic", codebook=order)
    place = {word: number for number, word in enumerate(order)}
    numbers = cohen_kappa(ana.map(place), ben.map(place), weights="quadratic", codebook=[0, 1, 2])
    assert float(found) == float(numbers)
    assert "the squared distance between the labels' places in their order" in found.name
    assert "values" in numbers.name
    matrix = kappa_matrix(pd.DataFrame({"a": ana, "b": ben}), weights="linear", codebook=order)
    assert (
        matrix.attrs["weights"]
        == "weighted by the distance between the labels' places in their order"
    )


def test_gwets_abstractors():
    printed = PUBLISHED["gwet_abstractors_3x3"]["published"]
    a, b = two_coders("gwet_abstractors_3x3")
    table = pd.concat([a, b], axis=1)
    assert round(percent_agreement(table), 2) == printed["percent_agreement"]
    assert round(cohen_kappa(a, b), 7) == printed["cohen_kappa"]
    assert round(scott_pi(a, b), 7) == printed["scott_pi"]
    assert round(fleiss_kappa(table), 7) == printed["scott_pi"]
    assert round(gwet_ac1(table), 7) == printed["gwet_ac1"]
    assert round(krippendorff_alpha(table), 7) == printed["krippendorff_alpha"]


def test_ac1_stays_high_where_kappa_falls_with_prevalence():
    table = pd.concat(two_coders("feinstein_cicchetti_1990_B"), axis=1)
    assert round(gwet_ac1(table), 3) == 0.808


# What a coefficient carries and says.


def test_coefficient_carries_its_basis():
    found = krippendorff_alpha(wide("krippendorff_2011_C"))
    assert (found.posts, found.coders, found.judgements) == (11, 4, 40)
    assert found.low < found.value < found.high
    assert found.method == "jackknife-t"
    assert f"{found:.3f}" == "0.743"


def test_coefficient_prints_one_sentence_with_whose_convention_it_uses():
    text = repr(krippendorff_alpha(wide("krippendorff_2011_C")))
    assert text == (
        "Krippendorff's alpha is 0.74 (95% interval 0.42 to 1.00, from 4 coders and 11 posts): "
        "“fit for tentative conclusions” by Krippendorff's convention, "
        "but the interval reaches from “too low to rely on” up to “fit to rely on”."
    )


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({"ana": ["x", "y"]}, "only one coder"),
        ({"ana": ["x", "y"], "ben": [None, None]}, "only one coder"),
        ({"ana": ["x", None], "ben": [None, "y"]}, "no post was judged by two"),
        ({"ana": ["x", "x"], "ben": ["x", "x"]}, "every judgement is 'x'"),
        ({"ana": ["x", "y"], "ben": ["x", None]}, "every judgement is 'x'"),
        ({"ana": [None, None], "ben": [None, None]}, "nobody has judged"),
        ({}, "nobody has judged"),
    ],
)
def test_undefined_alpha_is_nan_and_says_why(table, why):
    found = krippendorff_alpha(pd.DataFrame(table))
    assert isnan(found)
    assert why in found.reason
    assert "undefined" in str(found)


@pytest.mark.parametrize(
    "coefficient", [percent_agreement, krippendorff_alpha, fleiss_kappa, gwet_ac1]
)
def test_beside_ones_own_column_nothing_is_said_of_the_others_alone(coefficient):
    others = pd.DataFrame({"ana": ["x", "x", "y", "y"], "ben": ["x", "y", "y", "y"]})
    mine = pd.Series([None] * 4, others.index, dtype=object, name="you")
    asked = coefficient(others.join(mine))
    assert isnan(asked)
    assert str(asked) == "Judge above, then run this cell."
    assert "Judge above" in asked._repr_html_()
    assert agreement(others.join(mine))["value"].isna().all()
    # One judgement is enough; and anybody else may well have judged nothing.
    mine[0] = "x"
    assert coefficient(others.join(mine)).coders == 3
    assert float(coefficient(others.assign(cleo=None))) == float(coefficient(others))


def test_kappa_is_undefined_when_both_use_one_label():
    assert "every judgement is 0" in cohen_kappa([0] * 10, [0] * 10).reason


def test_kappa_is_nought_when_one_coder_never_changes():
    assert float(cohen_kappa([0] * 10, [0] * 6 + [1] * 4)) == 0


def test_kappa_matches_posts_by_name_and_not_by_place():
    ana = pd.Series(["x", "y", "x", "y"], index=list("pqrs"))
    assert float(cohen_kappa(ana, ana[::-1])) == 1
    assert cohen_kappa(ana, ana[:2]).posts == 2


def test_ac1_of_one_label_needs_to_know_how_many_there_could_be():
    table = pd.DataFrame({"ana": ["x"] * 10, "ben": ["x"] * 10})
    assert "name all labels" in gwet_ac1(table).reason
    assert float(gwet_ac1(table, codebook=["x", "y"])) == 1


def test_one_post_has_a_value_and_no_interval():
    found = krippendorff_alpha(pd.DataFrame({"ana": ["x"], "ben": ["y"]}))
    assert float(found) == 0
    assert isnan(found.low)
    assert "one post is too few" in str(found)


def test_interval_that_hangs_on_one_post_is_not_given():
    table = pd.DataFrame({"ana": ["x"] * 9 + ["y"], "ben": ["x"] * 10})
    found = krippendorff_alpha(table)
    assert isnan(found.low)
    assert "without one of the posts it would be undefined" in str(found)


def test_everyone_agreeing_is_one_and_its_narrow_interval_is_explained():
    found = krippendorff_alpha(pd.DataFrame({"ana": list("xyxy"), "ben": list("xyxy")}))
    assert (found.value, found.low, found.high) == (1, 1, 1)
    assert "others may well differ" in str(found)


def test_interval_where_one_label_is_nearly_everything_comes_with_a_warning():
    table = pd.DataFrame({"ana": ["x"] * 18 + ["y", "x"] * 2, "ben": ["x"] * 18 + ["y", "y"] * 2})
    assert "'x' is so common here" in str(krippendorff_alpha(table))
    assert "so common" not in str(percent_agreement(table))


def test_intervals_stay_within_what_is_possible():
    table = pd.DataFrame({"ana": list("xyxy"), "ben": list("xyyx")})
    found = krippendorff_alpha(table)
    assert -1 <= found.low <= found.high <= 1
    share = percent_agreement(table)
    assert (share.low, share.high) == (0, 1)


def test_bootstrap_with_the_same_seed_is_the_same_and_says_so():
    table = wide("krippendorff_2011_C")
    one, two = (krippendorff_alpha(table, interval="bootstrap", seed=seed) for seed in (1, 1))
    assert (one.low, one.high) == (two.low, two.high)
    assert one.method == "bootstrap, 1,000 resamples of posts, seed 1"
    assert "too narrow" in one.note


def test_bootstrap_counts_the_resamples_that_were_undefined():
    table = pd.DataFrame({"ana": ["x"] * 4 + ["y"], "ben": ["x"] * 4 + ["y"]})
    found = krippendorff_alpha(table, interval="bootstrap", resamples=500)
    # A post is never drawn in (1 - 1/5)^5 = 33 % of resamples; always drawn in 0.03 %.
    counted = int(found.note.split(" of 500")[0])
    assert counted == pytest.approx(164, abs=35)


def test_bootstrap_of_two_coders_draws_posts_too():
    a, b = two_coders("cohen_1960_1968")
    found = cohen_kappa(a, b, interval="bootstrap")
    again = cohen_kappa(a, b)
    assert found.low == pytest.approx(again.low, abs=0.02)
    assert found.high == pytest.approx(again.high, abs=0.02)


def test_bootstrap_keeps_its_draws_for_a_histogram():
    found = krippendorff_alpha(wide("krippendorff_2011_C"), interval="bootstrap", resamples=200)
    assert len(found.draws) == 200
    assert np.quantile(found.draws, 0.025) == pytest.approx(found.low)


def test_coefficients_compare_like_numbers():
    table = wide("krippendorff_2011_C")
    assert krippendorff_alpha(table) > 0.7
    assert krippendorff_alpha(table) < krippendorff_alpha(table, "ordinal")


def test_kappa_of_coders_without_a_common_post_says_so():
    found = cohen_kappa(pd.Series(["x"], index=["p1"]), pd.Series(["x"], index=["p2"]))
    assert "no post in common" in found.reason


def test_misspelt_interval_and_weights_are_told_what_there_is():
    table = wide("krippendorff_2011_C")
    with pytest.raises(ValueError, match="'jackknife', 'bootstrap' or None"):
        krippendorff_alpha(table, interval="bootstap")
    with pytest.raises(ValueError, match="between 0 and 1"):
        krippendorff_alpha(table, confidence=95)
    with pytest.raises(ValueError, match="linear, quadratic"):
        cohen_kappa([1, 2], [1, 2], weights="linaer")
    with pytest.raises(ValueError, match="2 rows and columns"):
        cohen_kappa([1, 2], [1, 2], weights=[[0, 1, 2]])


def test_levels_that_need_numbers_say_so():
    with pytest.raises(ValueError, match=r"needs numbers.*'x'"):
        krippendorff_alpha(pd.DataFrame({"a": ["x", "y"], "b": ["x", "y"]}), "interval")
    with pytest.raises(ValueError, match="from 0 up"):
        krippendorff_alpha(pd.DataFrame({"a": [-1, 2], "b": [1, 2]}), "ratio")


def test_misspelt_level_is_told_the_four_levels():
    with pytest.raises(ValueError, match=r"level must be one of nominal.*Did you mean 'nominal'"):
        krippendorff_alpha(wide("krippendorff_2011_C"), "nominl")


def test_words_have_no_order_unless_a_codebook_gives_it():
    table = pd.DataFrame({"ana": ["low", "high", "mid"], "ben": ["low", "mid", "mid"]})
    with pytest.raises(ValueError, match="knows no order"):
        krippendorff_alpha(table, "ordinal")
    found = krippendorff_alpha(table, "ordinal", codebook=["low", "mid", "high"])
    numbers = table.map({"low": 1, "mid": 2, "high": 3}.get)
    assert float(found) == float(krippendorff_alpha(numbers, "ordinal"))


# Tables made of coefficients.


def test_agreement_puts_coefficients_side_by_side():
    table = agreement(wide("krippendorff_2011_B_nominal"))
    assert table["value"].round(3)["Krippendorff's alpha"] == 0.692
    assert table["value"]["Largest share of a label"] == 0.25


def test_disagreement_shows_the_most_disputed_post_first():
    table = disagreement(wide("krippendorff_2011_C"))
    assert table.index[0] == 5
    assert table.loc[5, "votes"] == "1 ×1, 2 ×1, 3 ×1, 4 ×1"
    assert table.loc[5, "most_common"] == ""
    assert isnan(table.loc[11, "disagreement"])


def test_ready_counts_give_the_same_as_the_judgements():
    counts = Counts(pd.DataFrame({"x": [2, 1, 0], "y": [0, 1, 2]}))
    table = pd.DataFrame({"ana": ["x", "x", "y"], "ben": ["x", "y", "y"]})
    assert float(krippendorff_alpha(counts)) == float(krippendorff_alpha(table))


def test_agreement_has_the_two_coder_coefficients_only_for_two():
    two = agreement(wide("krippendorff_2011_B_nominal"))
    assert {"Cohen's kappa", "Scott's pi", "Gwet's AC1"} <= set(two.index)
    many = agreement(wide("krippendorff_2011_C"), level="ordinal")
    assert {"Fleiss' kappa", "Krippendorff's alpha (ordinal)"} <= set(many.index)
    assert "Cohen's kappa" not in many.index


def test_agreement_says_why_a_row_is_undefined():
    table = agreement(pd.DataFrame({"ana": ["x", "x"], "ben": ["x", "x"]}))
    assert table.loc["Percent agreement", "value"] == 1
    assert "every judgement is 'x'" in table.loc["Krippendorff's alpha", "note"]


def test_agreement_ignores_a_coder_who_judged_nothing():
    table = wide("krippendorff_2011_B_nominal").assign(cleo=None)
    assert "Cohen's kappa" in agreement(table).index


@pytest.mark.parametrize("weights", [None, "linear", [[0, 1, 9], [2, 0, 1], [4, 1, 0]]])
def test_kappa_matrix_is_every_pair_of_kappas(weights):
    table = pd.DataFrame(
        np.random.default_rng(1).integers(0, 3, (40, 4)), columns=list("abcd")
    ).mask(lambda t: np.random.default_rng(2).random(t.shape) < 0.3)
    matrix = kappa_matrix(table, weights=weights)
    for a in table:
        for b in table:
            pair = cohen_kappa(table[a].rename("a"), table[b], weights=weights)
            assert matrix.loc[a, b] == pytest.approx(float(pair), abs=1e-12)


def test_kappa_matrix_is_missing_where_nobody_overlaps():
    table = pd.DataFrame({"a": ["x", "y", None], "b": [None, None, "x"]})
    assert isnan(kappa_matrix(table).loc["a", "b"])


def test_leaving_out_the_odd_one_raises_alpha():
    table = pd.DataFrame({"a": list("xxyyx"), "b": list("xxyyx"), "c": list("yxyxx")})
    without = leave_one_coder_out(table)
    assert without["without"]["c"] == 1
    assert without["change"].idxmax() == "c"
    for coder in table:
        rest = krippendorff_alpha(table.drop(columns=coder))
        assert without["without"][coder] == float(rest)


def test_category_agreement_shows_which_label_people_agree_on():
    table = pd.DataFrame({"a": list("xxxyz"), "b": list("xxxzy")})
    by_label = category_agreement(table, codebook=["x", "y", "z", "unused"])
    assert by_label["agreement"].iloc[:3].tolist() == [1, 0, 0]
    assert by_label.loc["unused", "times"] == 0


# Before and after comparing.

FIRST = pd.DataFrame(
    {"ana": ["x", "x", "y", "y"], "ben": ["x", "y", "x", None]},
    index=pd.Index(["p1", "p2", "p3", "p4"], name="post_id"),
)
REVISED = FIRST.assign(ben=["x", "x", "y", "y"])


def test_shift_compares_only_what_was_judged_twice():
    found = shift(FIRST, REVISED)
    assert (found.compared, found.changed) == (7, 2)
    assert found.before.posts == found.after.posts == 3
    assert float(found.after) == 1
    assert float(found.change) == pytest.approx(float(found.after) - float(found.before))


def test_shift_of_a_long_table_keeps_what_was_not_revised():
    rows = [
        ("ana", "p1", "x", "first"),
        ("ana", "p2", "x", "first"),
        ("ana", "p2", "y", "revised"),
        ("ben", "p3", "y", "revised"),
    ]
    found = shift(pd.DataFrame(rows, columns=["coder", "post_id", "label", "round"]))
    assert (found.compared, found.changed) == (2, 1)
    assert found.moves.values.tolist() == [["x", "y", 1]]


def test_shift_of_one_learner_counts_moves_to_and_from_the_key():
    key = pd.DataFrame(
        {"label": ["x", "x", "y", "y"], "contested": [False, False, False, True]},
        index=FIRST.index,
    )
    first = pd.Series(["x", "y", "y", "x"], index=FIRST.index)
    revised = pd.Series(["x", "x", "x", "y"], index=FIRST.index)
    found = shift(first, revised, key=key)
    assert (found.changed, found.to_key, found.from_key) == (3, 1, 1)
    assert "3 of 4 judgements changed." in str(found)


def test_shift_needs_two_rounds():
    with pytest.raises(TypeError, match="two rounds"):
        shift(FIRST)


def test_scoring_leaves_its_tables_as_they_were():
    for table in (FIRST, FIRST.astype("category"), FIRST.astype(object)):
        before = table.copy()
        agreement(table)
        kappa_matrix(table)
        leave_one_coder_out(table)
        shift(table, REVISED)
        pd.testing.assert_frame_equal(table, before)
    counts = Counts(pd.DataFrame({"x": [2, 1], "y": [0, 1]}))
    agreement(counts)
    assert counts.values.tolist() == [[2, 0], [1, 1]]


def test_coefficients_show_no_address():
    assert "0x" not in repr(krippendorff_alpha(FIRST)) + repr(shift(FIRST, REVISED))


def test_the_guide_prints_what_the_kit_prints(tmp_path, monkeypatch):
    pytest.importorskip("ibis")
    table = kit.to_long(kit.sample_class("direction-a")).assign(activity="direction-a")
    table.to_csv(tmp_path / "all.csv", index=False)
    monkeypatch.chdir(tmp_path)
    page = Path(__file__).parents[1] / "guide" / "agreement.md"
    found = doctest.testfile(
        str(page), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert found.attempted > 10
    assert not found.failed
