"""Judgements: shapes, conversions, and bad input told in two sentences."""

import numpy as np
import pandas as pd
import pytest

from kit.scoring.counting import Codes, Counts, count, encode
from kit.scoring.judgements import to_long, to_wide
from kit.scoring.reliability import agreement, cohen_kappa, krippendorff_alpha
from kit.scoring.scores import confusion, score

WIDE = pd.DataFrame(
    {"ana": ["x", "y", "x"], "ben": ["x", None, "y"]}, index=pd.Index(["p1", "p2", "p3"])
)


def long(*rows, columns=("coder", "post_id", "label", "round", "at")):
    return pd.DataFrame(rows, columns=columns[: len(rows[0])])


# Conversions.


def test_wide_and_back_keeps_every_judgement():
    again = to_wide(to_long(WIDE))
    assert again.index.name == "post_id"
    assert again.columns.tolist() == ["ana", "ben"]
    assert (
        again.where(again.notna(), None).values.tolist()
        == WIDE.where(WIDE.notna(), None).values.tolist()
    )


def test_latest_round_wins_and_first_can_be_asked_for():
    table = long(
        ("ana", "p1", "y", "revised"), ("ana", "p1", "x", "first"), ("ben", "p1", "y", "first")
    )
    assert to_wide(table).loc["p1"].tolist() == ["y", "y"]
    assert to_wide(table, "first").loc["p1"].tolist() == ["x", "y"]
    revised = to_wide(table, "revised")
    assert revised.loc["p1", "ana"] == "y"
    assert pd.isna(revised.loc["p1", "ben"])


def test_later_time_wins_whatever_the_order_of_rows():
    table = long(
        ("ana", "p1", "x", "first", "2025-03-04T10:00+01:00"),
        ("ana", "p1", "y", "first", "2025-03-04T09:30+00:00"),
    )
    assert to_wide(table).loc["p1", "ana"] == "y"
    assert to_wide(table[::-1]).loc["p1", "ana"] == "y"


def test_coder_who_judged_a_post_twice_is_refused_unless_alike():
    twice = long(("ana", "p1", "x"), ("ana", "p1", "y"))
    with pytest.raises(ValueError, match="'ana' judged 'p1' twice"):
        to_wide(twice)
    assert to_wide(long(("ana", "p1", "x"), ("ana", "p1", "x"))).loc["p1", "ana"] == "x"


def test_long_tables_are_scored_like_wide_ones():
    assert float(krippendorff_alpha(to_long(WIDE))) == float(krippendorff_alpha(WIDE))


def test_missing_label_in_a_long_table_is_no_judgement():
    table = long(("ana", "p1", "x"), ("ben", "p1", None), ("ben", "p2", "y"))
    assert count(table).values.sum() == 2


def test_misspelt_round_is_refused():
    with pytest.raises(ValueError, match="'latest', 'first' or 'revised'"):
        to_wide(to_long(WIDE), "last")
    with pytest.raises(ValueError, match="holds 'second'"):
        to_wide(long(("ana", "p1", "x", "second")))


# Labels become numbers.


def test_codes_follow_the_codebook_and_missing_is_minus_one():
    codes = encode(WIDE, ["y", "x", "z"])
    assert codes.labels == ("y", "x", "z")
    assert codes.values.tolist() == [[1, 1], [0, -1], [1, 0]]


def test_counts_are_per_post_and_label():
    assert count(WIDE).values.tolist() == [[2, 0], [0, 1], [1, 1]]
    assert count(encode(WIDE)).values.tolist() == [[2, 0], [0, 1], [1, 1]]


def test_categories_give_the_same_counts_as_texts():
    assert np.array_equal(count(WIDE.astype("category")).values, count(WIDE).values)


def test_whole_numbers_survive_a_missing_cell():
    table = pd.DataFrame({"ana": [1, 2], "ben": [1.0, np.nan]})
    assert encode(table).labels == (1, 2)


@pytest.mark.parametrize("missing", [None, np.nan, pd.NA, pd.NaT])
def test_every_kind_of_missing_is_missing(missing):
    table = pd.DataFrame({"ana": ["x", missing], "ben": ["x", "y"]}, dtype=object)
    assert encode(table).values.tolist() == [[0, 0], [-1, 1]]


# Bad input: what is wrong with yours, what would work.


@pytest.mark.parametrize("text", ["nan", "", "  ", "None", "<NA>"])
def test_lost_missing_value_is_refused_unless_the_codebook_has_it(text):
    table = pd.DataFrame({"ana": ["x", text], "ben": ["x", "y"]})
    with pytest.raises(ValueError, match="looks like a missing value"):
        agreement(table)
    assert encode(table, ["x", "y", text]).values.tolist() == [[0, 0], [2, 1]]


def test_one_and_text_one_are_never_the_same_label():
    table = pd.DataFrame({"ana": [1, "1"], "ben": [1, "2"]}, dtype=object)
    with pytest.raises(ValueError, match="mix a number, 1, and a text, '1'"):
        agreement(table)
    with pytest.raises(ValueError, match="mix"):
        agreement(pd.DataFrame({"ana": [1, 2], "ben": ["1", "2"]}))
    assert encode(table, [1, "1", "2"]).values.tolist() == [[0, 0], [1, 2]]


def test_true_is_not_one():
    for table in (
        pd.DataFrame({"ana": [True, 1, 0], "ben": [True, 1, 0]}, dtype=object),
        pd.DataFrame({"ana": [True, False], "ben": [1, 0]}),
    ):
        with pytest.raises(ValueError, match=r"mix a (yes/no|number)"):
            agreement(table)


def test_true_and_one_are_two_labels_where_the_codebook_has_both():
    table = pd.DataFrame({"ana": [True, 1, None], "ben": [1, False, 0]}, dtype=object)
    codes = encode(table, [True, False, 1, 0])
    assert codes.values.tolist() == [[0, 2], [2, 1], [-1, 3]]


def test_cell_that_is_a_list_is_refused():
    with pytest.raises(ValueError, match="not a label, such as a list"):
        agreement(pd.DataFrame({"ana": [["x"], ["y"]], "ben": [["x"], ["y"]]}))


def test_free_text_is_refused_as_labels():
    notes = [f"note {i}" for i in range(600)]
    with pytest.raises(ValueError, match="too many for labels"):
        agreement(pd.DataFrame({"ana": notes, "ben": notes}))


def test_codebook_puts_ready_counts_and_codes_in_order():
    counts = Counts(pd.DataFrame({"low": [2, 0, 1], "high": [0, 2, 1]}))
    order = ["high", "mid", "low"]
    assert count(counts, order).values.tolist() == [[0, 0, 2], [2, 0, 0], [1, 0, 1]]
    assert krippendorff_alpha(counts, "ordinal", codebook=order).value < 1
    codes = Codes(np.array([[0, -1], [1, 1]]), ["low", "high"])
    assert encode(codes, order).values.tolist() == [[2, -1], [0, 0]]


def test_kit_codebook_lends_its_labels_and_its_order():
    class Book:
        labels = ("low", "high")
        level = "ordinal"

    wide = to_wide(long(("ana", "p1", "high")), codebook=Book())
    assert wide["ana"].dtype.ordered
    assert encode(wide).labels == ("low", "high")


def test_category_outside_the_codebook_is_refused_only_if_chosen():
    table = pd.DataFrame({"ana": ["x", "y"], "ben": ["x", "x"]}, dtype="category")
    with pytest.raises(ValueError, match="'y' in column 'ana'"):
        encode(table, ["x"])
    assert encode(table[["ben"]].iloc[:1], ["x"]).values.tolist() == [[0]]


def test_more_labels_than_a_byte_holds():
    table = pd.DataFrame({"ana": range(300), "ben": range(300)})
    words = table.map("w{:03}".format)
    for shape in (table, words, words.astype("category"), words.astype(object)):
        assert encode(shape).values.tolist() == table.values.tolist()
        assert (count(shape).values == 2 * np.eye(300)).all()


def test_equal_texts_that_are_different_objects_are_one_label():
    table = pd.DataFrame(
        {name: ["".join(["a", str(i % 3)]) for i in range(90)] for name in "abc"}, dtype=object
    )
    assert encode(table).labels == ("a0", "a1", "a2")
    assert (count(table).values.max(axis=1) == 3).all()


def test_labels_that_differ_in_capitals_or_spaces_are_refused():
    with pytest.raises(ValueError, match="capitals or spaces"):
        agreement(pd.DataFrame({"ana": ["Reply", "x"], "ben": ["reply ", "x"]}))


def test_label_outside_the_codebook_is_named_with_the_labels_there_are():
    with pytest.raises(ValueError, match=r"'y' in column 'ana' is not a label.*'x', 'z'"):
        agreement(WIDE, codebook=["x", "z"])
    with pytest.raises(ValueError, match="It has a text, 'X'"):
        agreement(WIDE, codebook=["X", "y"])


def test_transposed_table_is_refused_when_its_names_tell():
    with pytest.raises(ValueError, match=r"table\.T"):
        agreement(WIDE.rename_axis(index="post_id", columns="coder").T)


def test_many_more_columns_than_rows_are_warned_about():
    table = pd.DataFrame(np.tile(["x", "y"], (3, 10)))
    with pytest.warns(UserWarning, match="3 rows and 20 columns"):
        agreement(table)


def test_class_of_thirty_on_a_few_posts_is_not_warned_about(recwarn):
    table = pd.DataFrame(np.tile(["x", "y"], (3, 10))).rename_axis("post_id")
    agreement(table)
    assert not recwarn.list


def test_post_id_left_as_a_column_is_refused():
    with pytest.raises(ValueError, match=r"set_index\('post_id'\)"):
        agreement(WIDE.rename_axis("post_id").reset_index())


def test_post_that_stands_there_twice_is_refused():
    with pytest.raises(ValueError, match="post 'p1' stands there more than once"):
        agreement(pd.concat([WIDE, WIDE[:1]]))


def test_table_where_one_coder_is_meant_is_refused():
    with pytest.raises(TypeError, match=r"table with 2 columns \(ana, ben\).*table\['ana'\]"):
        cohen_kappa(WIDE, WIDE["ana"])


def test_one_coder_where_a_table_is_meant_is_refused():
    with pytest.raises(TypeError, match="one column"):
        agreement(WIDE["ana"])
    with pytest.raises(TypeError, match="DataFrame"):
        agreement([["x", "y"], ["x", "x"]])


def test_codebook_name_instead_of_codebook_is_refused():
    with pytest.raises(TypeError, match=r"kit\.codebook\('direction'\)"):
        agreement(WIDE, codebook="direction")


def test_counts_must_be_whole_and_not_negative():
    with pytest.raises(ValueError, match="whole numbers from 0 up"):
        Counts(pd.DataFrame({"x": [1, -1]}))
    with pytest.raises(ValueError, match="table of numbers"):
        Counts(WIDE)


def test_codes_outside_the_labels_are_refused():
    with pytest.raises(ValueError, match="Use 0 to 1"):
        Codes(np.array([[0, 2]]), ["x", "y"])


# A learner beside the key.

KEY = pd.DataFrame(
    {
        "label": ["x", "x", "y", "y"],
        "also_accepted": ["", "y", "", ""],
        "reason": "",
        "dissent": "",
        "contested": [False, False, False, True],
    },
    index=pd.Index(["p1", "p2", "p3", "p4"], name="post_id"),
)


def test_score_counts_strictly_leniently_and_sets_contested_posts_apart():
    mine = pd.Series(["x", "y", "x", "x"], index=KEY.index, name="ana")
    found = score(mine, KEY)
    assert (found.judged, found.posts, found.marked, found.contested) == (4, 4, 3, 1)
    assert found.strict == pytest.approx(1 / 3)
    assert found.lenient == pytest.approx(2 / 3)
    assert found.mixed_up.values.tolist() == [["y", "x", 1]]
    assert found.by_post["result"].tolist() == ["same", "also accepted", "different", "contested"]


def test_score_of_a_partly_judged_set_says_how_many():
    mine = pd.Series(["x", None], index=["p1", "p2"], name="ana")
    assert "ana judged 1 of 4 posts." in str(score(mine, KEY))


def test_score_takes_a_series_as_key_with_extras():
    mine = pd.DataFrame({"ana": ["y", "x"]}, index=["p1", "p2"])
    found = score(mine, KEY["label"], also_accepted={"p1": ["y"]}, contested=["p2"])
    assert (found.right, found.accepted, found.contested) == (0, 1, 1)


def test_score_of_posts_that_are_not_in_the_key_is_refused():
    with pytest.raises(ValueError, match="No post of mine is in the key"):
        score(pd.Series(["x"], index=["q9"]), KEY)


def test_score_of_a_transposed_table_is_refused():
    with pytest.raises(ValueError, match=r"mine\.T"):
        score(pd.DataFrame([["x", "y"]], columns=["p1", "p2"], index=["ana"]), KEY)


def test_score_before_anything_is_judged_says_so():
    found = score(pd.Series([], dtype=object, index=pd.Index([])), KEY)
    assert str(found) == "Judge above, then run this cell."


def test_confusion_has_a_row_for_each_label_of_the_codebook():
    table = confusion(WIDE["ana"], WIDE["ben"], codebook=["x", "y", "z"])
    assert table.loc["x"].tolist() == [1, 1, 0]
    assert (table.index.name, table.columns.name) == ("ana", "ben")
