"""Labels as people write them: what looks alike, what means missing, and what is no label."""

import datetime as dt
from io import StringIO

import numpy as np
import pandas as pd
import pytest

import kit
from kit.scoring.alike import means_missing
from kit.scoring.counting import Counts, encode
from kit.scoring.judgements import to_wide
from kit.scoring.reliability import agreement, cohen_kappa, krippendorff_alpha
from kit.scoring.scores import shift

POSTS = 24
TIMES = pd.date_range("2025-03-03", periods=POSTS, freq="7h")


def coders(*labels, posts=POSTS):
    """Three coders who mostly agree, as they come out of a spreadsheet."""
    draws = np.random.default_rng(1)
    truth = draws.integers(0, len(labels), (posts, 1))
    guess = draws.integers(0, len(labels), (posts, 3))
    codes = np.where(draws.random((posts, 3)) < 0.7, truth, guess)
    return pd.DataFrame(np.array(labels, object)[codes], columns=["ana", "ben", "cem"])


def reread(table, index=False):
    return pd.read_csv(StringIO(table.to_csv(index=index)))


# What stands beside the coders is not counted as one.

BESIDE = {
    "id": range(POSTS),
    "postId": range(100, 100 + POSTS),
    "tweet_id": [1740000000000000000 + 37 * i for i in range(POSTS)],
    "laufende": range(1, 1 + POSTS),
    "text": [f"Post {i}" for i in range(POSTS)],
    "Beitrag": [f"Hier steht der Beitrag mit der Nummer {i}" for i in range(POSTS)],
    "date": TIMES.strftime("%Y-%m-%d"),
    "wann": TIMES.strftime("%d.%m.%Y %H:%M"),
    "created": TIMES,
    "likes": [1, 2, 3, 4, 5, 4] * 4,
    "like_count": [0, 1] * 12,
    "Gefällt": [3, 40, 2, 97, 12, 1] * 4,
    "sicher": [0.83, 0.91, 0.77, 1.0] * 6,
    "platform": ["Facebook", "TikTok"] * 12,
    "Kanal": ["Facebook", "TikTok"] * 12,
    "lang": ["en", "es"] * 12,
    "notes": ["", "see above"] * 12,
    "link": [f"https://example.org/{i}" for i in range(POSTS)],
}


@pytest.mark.parametrize("labels", [("x", "y", "z"), (1, 2, 3, 4, 5)])
@pytest.mark.parametrize("name", BESIDE)
def test_a_column_beside_the_coders_is_named_and_refused(name, labels):
    table = coders(*labels)
    table.insert(0, name, BESIDE[name])
    with pytest.raises(ValueError, match=rf"'{name}'.*[Kk]eep (only )?the coders' columns"):
        krippendorff_alpha(reread(table))
    krippendorff_alpha(reread(table)[["ana", "ben", "cem"]])


@pytest.mark.parametrize("labels", [("x", "y"), (1, 2, 3)])
@pytest.mark.parametrize("posts", [4, POSTS])
def test_an_index_that_was_saved_is_not_a_coder(labels, posts):
    with pytest.raises(ValueError, match="'Unnamed: 0' has no name"):
        agreement(reread(coders(*labels, posts=posts), index=True))


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("id", [1, 2, 3, 4]),
        ("likes", [1, 2, 2, 3]),
        ("tweet", ["a", "b", "c", "d"]),
        ("Beitrag", ["Komm vorbei heute!", "Danke für alles", "Heute ist offen", "Wer kommt mit?"]),
        ("Stand", ["2025-03-04", "2025-03-04", "2025-03-05", "2025-03-05"]),
        ("Reichweite", [120, 4500, 33, 12]),
        ("Nummer", ["174000000001", "174000000002", "174000000003", "174000000003"]),
        ("wann", [dt.date(2025, 3, 4)] * 4),
    ],
)
@pytest.mark.parametrize("labels", [("x", "y"), (1, 2)])
def test_four_posts_are_enough_to_see_it(name, cells, labels):
    a, b = labels
    table = pd.DataFrame({name: cells, "ana": [a, b, a, b], "ben": [a, b, b, b]})
    with pytest.raises(ValueError, match=name):
        krippendorff_alpha(table)


def test_an_id_stays_refused_where_the_labels_are_named_and_a_coder_may_be_renamed():
    table = pd.DataFrame({"id": [1, 2, 3], "ana": [1, 2, 3], "ben": [1, 2, 2]})
    with pytest.raises(ValueError, match=r"'id' is called.*table\.set_index\('id'\)"):
        agreement(table, codebook=[1, 2, 3])
    agreement(table.rename(columns={"id": "Ida"}), codebook=[1, 2, 3])
    agreement(table.set_index("id"))


def test_named_labels_make_a_coder_of_a_column_that_nobody_agrees_with():
    table = pd.DataFrame({"ana": list("xy") * 5, "ben": list("xx") * 5, "cem": list("pq") * 5})
    with pytest.raises(ValueError, match="'cem' has no label in common"):
        agreement(table)
    assert len(encode(table, list("pqxy")).coders) == 3


@pytest.mark.parametrize(
    "table",
    [
        {"ana": list("abcde"), "ben": list("abcdd")},  # five posts, five labels
        {"ana": list("abcde"), "ben": list("aabba")},
        {"ana": [1, 2, 3, 4, 5, 5], "ben": [1, 2, 3, 4, 4, 5]},
        {"ana": [0, 1, 0, 1], "ben": [0, 1, 1, 1]},
        {"ana": [-1, 0, 1], "ben": [-1, 0, 0]},
        {"ana": ["01", "02", "03"], "ben": ["01", "02", "02"]},
        {"ana": [2019, 2020, 2021], "ben": [2019, 2020, 2020]},
        {"ana": [2, 2.5, 3, 3.5], "ben": [2, 3, 3, 4]},
        {"ana": np.linspace(0, 1, 20), "ben": np.linspace(0, 1, 20) + 0.01},
        {"ana": [1, 2, 3, 2, 1, 2], "ben": [1, 3, 7, 4, 2, 5]},
        {"ana": [5, 6, 7, 6, 7, 5, 6, 7], "ben": [1, 2, 3, 2, 3, 1, 2, 3]},
        {"Date": list("xyz") * 3, "Text": list("xyx") * 3},  # two coders with odd names
        {"Lang": list("xyz") * 3, "Post": list("xyx") * 3},
        {"Ingrid": [1, 2, 3], "David": [1, 2, 2]},
        {"student": list("xyx"), "teacher": list("xyy")},
        {"rater 1": list("xyx"), "rater 2": list("xyy")},
        {0: [1, 2, 3, 4, 5, 1], 1: [1, 2, 3, 4, 4, 1]},
        {"ana": ["none", "pro", "none"], "ben": ["none", "pro", "pro"]},
        {"ana": ["y", "n", "t"], "ben": ["y", "n", "n"]},
        {"ana": list("xyxy"), "ben": list("xyxy"), "cem": list("qqqq")},
        {"ana": list("xyxyxyxyxy"), "ben": list("yxyxyxyxyx")},  # never of one mind
        {"ana": ["x", "y"], "ben": ["x", "y"], "Unnamed: 2": ["x", "x"]},
    ],
)
def test_tables_that_are_fine_are_not_refused(table, recwarn):
    encode(pd.DataFrame(table))
    assert not recwarn.list


def test_a_count_is_not_one_of_two_coders():
    table = coders(1, 2, 3).assign(likes=[1, 2] * 12)
    with pytest.raises(ValueError, match="'likes' is called like what stands beside"):
        cohen_kappa(table["ana"], table["likes"])


def test_a_word_that_all_columns_are_called_by_tells_nothing():
    encode(coders(1, 2, 3).add_prefix("comment count ", axis=1))


def test_ready_counts_with_an_id_or_a_sum_are_refused():
    table = pd.DataFrame({"x": [2, 1], "y": [0, 1]})
    with pytest.raises(ValueError, match=r"set_index\('id'\)"):
        Counts(table.assign(id=[1, 2]))
    with pytest.raises(ValueError, match=r"'total' .* the sum of the others.*drop"):
        Counts(table.assign(total=[2, 2]))
    Counts(table.rename(columns={"y": "total"}))


def test_judgements_of_several_activities_are_not_one_table():
    table = pd.DataFrame({"coder": ["a", "b"], "post_id": 1, "label": "x", "activity": ["d", "e"]})
    with pytest.raises(ValueError, match=r"2 activities.*table\[table\['activity'\] == 'd'\]"):
        agreement(table)


# The long form under other names.

LONG = pd.DataFrame(
    [
        (who, f"p{post}", "xy"[(post + (who == "cem" and post % 4 == 0)) % 2])
        for post in range(12)
        for who in ("ana", "ben", "cem")
    ],
    columns=["coder", "post_id", "label"],
)


@pytest.mark.parametrize(
    "names",
    [
        ("annotator", "document", "category"),
        ("rater", "item", "rating"),
        ("worker", "unit_id", "answer"),
        ("judge", "text_id", "code"),
        ("user", "tweet_id", "annotation"),
        ("participant", "doc", "value"),
        ("Rater ID", "Item ID", "Choice"),
        ("coder", "id", "label"),
        ("annotator", "text", "label"),
        ("Kodierer", "Einheit", "Kategorie"),
        ("codificador", "documento", "categoría"),
    ],
)
def test_a_long_table_under_other_names_is_read_and_that_is_said(names):
    table = LONG.set_axis(names, axis=1).assign(note="hm", number=range(len(LONG)))
    with pytest.warns(UserWarning, match=r"read as a long one: .*table\.rename\(columns="):
        found = krippendorff_alpha(table)
    assert float(found) == float(krippendorff_alpha(LONG))
    with pytest.warns(UserWarning, match="read as a long one"):
        assert to_wide(table).equals(to_wide(LONG))


def test_the_index_may_hold_parts_of_a_long_table():
    for index in (["post_id"], ["coder", "post_id"]):
        assert float(krippendorff_alpha(LONG.set_index(index))) == float(krippendorff_alpha(LONG))


@pytest.mark.parametrize(
    ("names", "cure"),
    [
        (("annotator", "doc", "stance"), "{'annotator': 'coder', 'doc': 'post_id', 'stance': 'l"),
        (("coder", "post_id", "stance"), "{'stance': 'label'}"),
    ],
)
def test_a_long_table_without_a_label_is_refused_with_the_names_that_would_work(names, cure):
    with pytest.raises(ValueError, match="This looks like a long table") as error:
        agreement(LONG.set_axis(names, axis=1))
    assert cure in str(error.value)


def test_two_columns_that_may_be_the_label_are_asked_about():
    table = LONG.rename(columns={"coder": "rater", "label": "code"}).assign(category="x")
    with pytest.raises(ValueError, match="several columns may be 'label'"):
        agreement(table)


def test_a_long_table_on_its_side_is_refused():
    wide = to_wide(LONG).rename_axis(index="document", columns="annotator")
    with pytest.raises(ValueError, match=r"table\.T"):
        agreement(wide.T)
    assert float(krippendorff_alpha(wide)) == float(krippendorff_alpha(LONG))


def test_shift_and_kappa_take_other_names_too():
    rounds = LONG.assign(round="first").set_axis(["rater", "item", "rating", "round"], axis=1)
    with pytest.warns(UserWarning, match="read as a long one"):
        assert shift(rounds).compared == len(LONG)
    one = rounds[rounds["rater"] == "ana"]
    two = pd.concat([one, one.assign(item="other")])
    with (
        pytest.warns(UserWarning, match="read as a long one"),
        pytest.raises(ValueError, match="twice"),
    ):
        cohen_kappa(two, one.assign(rating="z"))


# Labels that look alike, and words for missing.


def pair(first, second):
    return pd.DataFrame({"ana": ["x", first, "z"], "ben": ["x", second, "z"]}, dtype=object)


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ("Reply", "reply", "capitals"),
        ("café", "cafe\u0301", "the make of their letters"),
        ("pro", "ｐｒｏ", "the make of their letters"),
        ("pro", "pr\u200bo", "unseen signs"),
        ("pro", "\ufeffpro", "unseen signs"),
        ("❤", "❤\ufe0f", "unseen signs"),
        ("one-way", "one\u2011way", "the make|hyphens"),
        ("one-way", "one–way", "hyphens or apostrophes"),
        ("one-way", "one−way", "hyphens or apostrophes"),
        ("don't", "don’t", "hyphens or apostrophes"),
        ("one-way", "one way", "spaces or hyphens"),
        ("one_way", "one-way", "spaces or hyphens"),
        ("one way", "one\u00a0way", ""),
        ("one way", "one  way", "spaces"),
        ("pro", "pro.", "signs at the end"),
        ("pro", "“pro”", "quotation marks"),
        ("pro", "рro", "letters of another alphabet"),
        ("1", "1.0", "how the number is written"),
        ("1", "01", "how the number is written"),
        ("-1", "−1", "hyphens"),
        ("1", "１", ""),
        (0.3, 0.1 + 0.2, "how they are written"),
        ("yes", "True", "the word for one answer"),
        ("y", "yes", "the word for one answer"),
        ("no", "false", "the word for one answer"),
        ("WAHR", "True", "the word for one answer"),
    ],
)
def test_labels_that_look_alike_are_refused_with_what_they_differ_in(first, second, differ):
    table = pair(first, second)
    if isinstance(first, float):
        table = table.map(lambda label: {"x": 1, "z": 2}.get(label, label))
    with pytest.raises(ValueError, match=f"differ only in .*{differ}"):
        agreement(table)
    assert len(encode(table, [*{*table["ana"], *table["ben"]}]).labels) == 4


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("pro", "con"),
        ("1", "2"),
        ("+1", "-1"),
        ("C", "C++"),
        ("1-2", "12"),
        ("a", "b"),
        ("?!", "!"),
    ],
)
def test_labels_that_differ_for_the_eye_are_two(first, second):
    assert len(encode(pair(first, second)).labels) == 4


def test_a_label_that_only_looks_like_one_of_the_codebook_is_told_apart():
    with pytest.raises(ValueError, match=r"It has a text, 'one-way': write it exactly so; they"):
        encode(pair("one\u2011way", "one-way"), ["x", "z", "one-way"])


@pytest.mark.parametrize(
    "word",
    [
        *("NA", "N/A", "n/a", "na", "NULL", "null", "-", "--", "—", ".", "…", "?", "??", "missing"),
        *("k. A.", "keine Angabe", "#N/A", "#NV", "#REF!", "#VALUE!", "(blank)", "no answer"),
        *("\u200b", "\u00a0", "N.A.", "s/d"),
    ],
)
def test_words_for_missing_are_refused_unless_the_codebook_has_them(word):
    table = pair(word, "z")
    with pytest.raises(ValueError, match=r"looks like a missing value.*table\.replace\("):
        agreement(table)
    assert encode(table, ["x", "z", word]).values.tolist() == [[0, 0], [2, 1], [1, 1]]
    with pytest.raises(ValueError, match=r"not a label of the codebook. If it means missing"):
        encode(table, ["x", "z"])


@pytest.mark.parametrize(
    "word", ["none", "no", "+", "x", "unclear", "other", "0", "not applicable"]
)
def test_words_that_may_well_be_labels_are_labels(word):
    assert not means_missing(word)


@pytest.mark.parametrize("number", [-9, -99, -999, 99, 999, 9999])
@pytest.mark.parametrize("shape", ["wide", "long"])
def test_numbers_for_missing_are_refused_unless_named(number, shape):
    table = pd.DataFrame({"ana": [1, 2, 3, number], "ben": [1, 2, 4, 2]}).rename_axis("post_id")
    table = table if shape == "wide" else kit.to_long(table)
    with pytest.raises(ValueError, match=rf"The number {number} lies far.*in many tables it means"):
        krippendorff_alpha(table, "interval")
    krippendorff_alpha(table, "interval", codebook=[1, 2, 3, 4, number])


@pytest.mark.parametrize("labels", [(97, 98, 99), (10, 50, 99), (-1, 0, 1), (-9, 0, 9)])
def test_numbers_among_others_of_their_size_are_labels(labels):
    assert encode(coders(*labels)).labels == labels


def test_numbers_beside_words_name_both_columns():
    table = pd.DataFrame({"laufende": [1, 1], "ana": ["x", "y"]})
    with pytest.raises(ValueError, match=r"columns 'laufende', 'ana'\)\. Keep only the coders'"):
        agreement(table)
