"""Tables read naively, from other programs and languages: right, or refused; never otherwise."""

import warnings

import pandas as pd
import pytest

import kit
from kit.scoring.alike import plain


@pytest.mark.parametrize("labels", [[-0.5, 0.5, 0.0], ["-0.05", "0.05", "1"], ["<", ">", "="]])
def test_labels_that_differ_in_their_sign_are_not_alike(labels):
    table = pd.DataFrame({"ana": labels * 2, "ben": labels[:1] * 2 + labels[:1] + labels})
    assert kit.krippendorff_alpha(table).posts == 6


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("İyi", "iyi"), ("(a)", "a"), ("a &amp; b", "a & b"), ("a / b", "a/b")),
        *(("1. yes", "1 yes"), ("خیر", "خير"), ("1" * 30, "0" + "1" * 30)),
    ],
)
def test_more_labels_that_look_alike_are_refused(one, other):
    with pytest.raises(ValueError, match="differ only in"):
        kit.cohen_kappa(pd.Series([one, "x", "y"]), pd.Series([other, "x", "y"]))


def test_long_numbers_that_differ_in_the_last_digit_do_not_look_alike():
    assert plain("1" * 30 + "2") != plain("1" * 30 + "3")


@pytest.mark.parametrize(
    "missing", ["-99", "999", "[NA]", "(null)", "not coded", "NS/NC", "n/r", "[]", "無"]
)
def test_more_that_stands_for_missing_is_refused_and_cured_as_it_says(missing):
    table = pd.DataFrame({"ana": ["1", "2", missing, "2"], "ben": ["1", "2", "1", "1"]})
    with pytest.raises(ValueError, match="missing") as error:
        kit.krippendorff_alpha(table)
    assert f"table.replace({missing!r}, pd.NA)" in str(error.value)


@pytest.mark.parametrize("cell", [("a",), frozenset("a"), b"a", 1 + 2j, ["a"], {"a": 1}])
@pytest.mark.parametrize(
    "function", ["krippendorff_alpha", "category_agreement", "disagreement", "kappa_matrix"]
)
def test_a_cell_that_is_no_label_is_refused(function, cell):
    table = pd.DataFrame({"ana": [cell, cell], "ben": [cell, cell]})
    with pytest.raises(ValueError, match="not a label"):
        getattr(kit, function)(table)
    with pytest.raises(ValueError, match="not a label"):
        kit.shift(table[["ana"]], table[["ana"]])


@pytest.mark.parametrize(
    "names",
    [
        *(["Bearbeiter", "Dokument", "Code"], ["rater", "subject", "rating"]),
        *(["Coded By", "File", "Code"], ["koder", "wpis", "kod"], ["кодировщик", "пост", "код"]),
        *(["codificadora", "tuit", "código"], ["beoordelaar", "bericht", "oordeel"]),
        *(["WorkerId", "HITId", "Answer.label"], ["variable", "post_id", "value"]),
    ],
)
def test_long_tables_of_other_programs_and_languages_are_read_as_such(names):
    wide = pd.DataFrame({"ana": list("xyxyxy"), "ben": list("xyyyxx"), "cem": list("xxxyxy")})
    wide.index = pd.Index([f"p{number}" for number in range(6)], name="post_id")
    long = kit.to_long(wide)[["coder", "post_id", "label"]]
    with pytest.warns(UserWarning, match="read as a long one"):
        found = kit.krippendorff_alpha(long.set_axis(names, axis=1))
    assert float(found) == float(kit.krippendorff_alpha(wide))


def test_a_long_table_under_any_names_is_not_read_as_a_wide_one():
    rows = [(who, f"p{post}", "xy"[post % 2]) for post in range(6) for who in ("ana", "ben")]
    with pytest.raises(ValueError, match="as in a long table"):
        kit.krippendorff_alpha(pd.DataFrame(rows, columns=["who", "which", "what"]))


def test_the_words_beside_the_id_of_a_post_are_no_second_post():
    rows = [("ana", 1, "Hi", "x"), ("ben", 1, "Hi", "x"), ("ana", 2, "Bye", "y")]
    table = pd.DataFrame(rows, columns=["username", "id", "text", "label"])
    with pytest.warns(UserWarning, match="'id' which post"):
        assert kit.percent_agreement(table).posts == 1


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("name", ["post", "item", "Nr", "row", "Beitrag"])
def test_numbers_of_rows_are_no_coder_even_where_labels_are_the_same_numbers(name, first):
    labels = [1, 2, 3, 4, 5]
    numbers = range(first, first + 5)
    with pytest.raises(ValueError, match="would count as a coder"):
        kit.krippendorff_alpha(pd.DataFrame({name: numbers, "ana": labels, "ben": labels[::-1]}))


@pytest.mark.parametrize(
    "name",
    ["conf", "certainty", "me gusta", "avg", "mode", "agreement", "hour", "Finished", "Progress"],
)
def test_what_programs_and_people_write_beside_numeric_labels_is_no_coder(name):
    labels = [1, 2, 3, 2]
    with pytest.raises(ValueError, match="would count as a coder"):
        kit.krippendorff_alpha(pd.DataFrame({"ana": labels, "ben": labels, name: [3, 1, 2, 2]}))


def test_addresses_are_names_of_coders():
    table = pd.DataFrame({"ana@time.org": [1, 2, 3], "likes@post.de": [1, 2, 2]})
    assert kit.krippendorff_alpha(table).coders == 2


LONG = [("ana", "p1", "x"), ("ben", "p1", "x"), ("ana", "p2", "y"), ("Ben ", "p2", "y")]


def test_a_coder_in_two_spellings_is_refused_unless_they_share_a_post():
    table = pd.DataFrame(LONG, columns=["coder", "post_id", "label"])
    with pytest.raises(ValueError, match="coders 'ben' and 'Ben '"):
        kit.krippendorff_alpha(table)
    both = pd.concat([table, table.tail(1).assign(post_id="p1")])
    assert kit.krippendorff_alpha(both).coders == 3


def test_a_post_in_two_spellings_is_refused():
    table = pd.DataFrame(LONG[:3], columns=["coder", "post_id", "label"])
    table["post_id"] = [1, "1", 2]
    with pytest.raises(ValueError, match="posts the number 1 and '1'"):
        kit.krippendorff_alpha(table)


@pytest.mark.parametrize("ids", [["1", "2", "3"], ["p1 ", "p2", "p3"], ["P1", "P2", "P3"]])
def test_a_pair_of_coders_whose_ids_are_written_otherwise_is_refused(ids):
    mine = pd.Series(list("xyx"), index=[1, 2, 3] if ids[0] == "1" else ["p1", "p2", "p3"])
    with pytest.raises(ValueError, match="one post written in two ways"):
        kit.cohen_kappa(mine, pd.Series(list("xyy"), index=ids))


def test_lists_of_different_lengths_are_refused():
    with pytest.raises(ValueError, match="do not say which post is missing"):
        kit.cohen_kappa(["x", "y", "x"], ["x", "y"])


def test_weights_with_names_are_put_into_the_order_of_the_labels():
    a, b = pd.Series([1, 2, 3, 1]), pd.Series([1, 3, 3, 2])
    table = pd.DataFrame([[0, 4, 1], [4, 0, 2], [1, 2, 0]], index=[1, 3, 2], columns=[1, 3, 2])
    ordered = table.loc[[1, 2, 3], [1, 2, 3]].to_numpy()
    assert float(kit.cohen_kappa(a, b, weights=table)) == float(
        kit.cohen_kappa(a, b, weights=ordered)
    )


@pytest.mark.parametrize("at", [[1_700_000_000, 1_700_000_100], ["3.1.2024 10:00", "4.1.24 9:00"]])
def test_times_of_judgements_are_read_as_those_of_posts(at):
    rows = pd.DataFrame({"coder": "ana", "post_id": "p1", "label": ["x", "y"], "at": at})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert kit.to_wide(rows).loc["p1", "ana"] == "y"


def test_numbers_too_large_to_square_are_refused():
    table = pd.DataFrame({"ana": [1, 2, 1e308], "ben": [1, 2, 2.0]})
    with pytest.raises(ValueError, match="finite numbers"):
        kit.krippendorff_alpha(table, "interval")


@pytest.mark.parametrize("name", ["score", "likes", "confidence", "text"])
def test_what_two_coders_columns_are_both_called_tells_nothing(name):
    a, b = pd.Series([1, 2, 3, 1], name=name), pd.Series([1, 2, 2, 1], name=name)
    assert kit.cohen_kappa(a, b).posts == 4


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"a": [2, 0, 1], "b": [0, 2, 1], "Raters": [2, 2, 2]}, "the sum of the others"),
        ({"post": [1, 2, 3], "a": [2, 1, 0], "b": [0, 1, 2]}, "the name of the posts"),
        ({"Yes": [1, 1], "yes": [1, 1]}, "are one label"),
        ({"a": [2, 10**17], "b": [0, 2]}, "whole numbers"),
        ({"a": [2, float("inf")], "b": [0, 2]}, "whole numbers"),
        (pd.DataFrame({"a": [2, 1, 3], "b": [0, 1, 1]}, index=["p", "q", "All"]), "The last row"),
        (pd.DataFrame([[1, 1], [2, 0]], columns=["a", "a"]), "are one label"),
    ],
)
def test_a_table_of_counts_read_naively_is_refused(table, said):
    with pytest.raises(ValueError, match=said):
        kit.Counts(pd.DataFrame(table))


def test_a_table_of_counts_is_not_read_as_one_of_numeric_labels():
    counts = pd.DataFrame({"x": [5, 1, 0, 2, 4], "y": [0, 4, 3, 1, 1], "z": [0, 0, 2, 2, 0]})
    with pytest.raises(ValueError, match=r"write kit\.Counts\(table\)"):
        kit.krippendorff_alpha(counts)
    assert kit.krippendorff_alpha(kit.Counts(counts)).coders == 5
    assert kit.krippendorff_alpha(counts, codebook=range(6)).coders == 3
