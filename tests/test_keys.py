"""One key, in whatever way it is written, means the same to all that read it."""

import re

import numpy as np
import pandas as pd
import pytest
from wire import Browser

import kit
from kit.classroom.gradebooks import gradebook
from kit.classroom.handouts import handout, write
from kit.classroom.reports import report
from kit.material.keys import read_key, right_labels
from kit.scoring.scores import score, shift

POSTS = pd.DataFrame(
    {"text": ["a", "b", "c", "d"], "set": "mine"},
    index=pd.Index(["1", "2", "3", "4"], name="post_id"),
)
BOOK = kit.codebook("direction")
# Right on 1, wrong by the key's own label on 2 and 3, right on 4.
GIVEN = "one-way one-way one-way one-way"
KEY = pd.DataFrame(
    {
        "label": ["one-way", "two-way", "two-way", "one-way"],
        "also_accepted": ["", "", "two-way | one-way", ""],
        "contested": [False, False, False, True],
        "reason": "because",
    },
    index=POSTS.index,
)


def everywhere(key, folder):
    """Return what each reader makes of a key: contested posts, and right of those marked."""
    mine = kit.Classify(POSTS, BOOK, answers=folder)
    mine.judge(GIVEN)
    beside = score(mine.first, key)
    entries = Browser(kit.Compare(mine, key)).state["key"]
    pooled = kit.pool(mine.code, posts=POSTS, key=key)
    page = str.__str__(report(pooled))
    beside_posts = key.drop(columns="post_id", errors="ignore").set_axis(POSTS.index)
    sheet = handout("mine-direction", key=True, posts=POSTS.join(beside_posts))
    marked = {p: e for p, e in entries.items() if e["label"] and not e["contested"]}
    right = sum("one-way" in (e["label"], *e["also_accepted"]) for e in marked.values())
    grade = gradebook(pooled)["agreement"].iloc[0]
    return {
        "contested": {
            beside.contested,
            sum(entry["contested"] for entry in entries.values()),
            page.count("This post is contested"),
            sheet.count("(contested)"),
        },
        "share": {
            round(100 * beside.lenient, 1),
            round(100 * right / len(marked), 1),
            float(grade),
        },
    }


@pytest.mark.parametrize(
    "contested",
    [
        [0.0, np.nan, 0.0, 1.0],
        ["false", "False", "", "TRUE"],
        ["no", None, "0", "Yes"],
        pd.array([False, None, None, True], "boolean"),
    ],
)
def test_contested_means_the_same_to_all_however_it_is_written(contested, tmp_path):
    found = everywhere(KEY.assign(contested=contested), tmp_path)
    assert found == {"contested": {1}, "share": {66.7}}


@pytest.mark.parametrize("blank", ["", None, np.nan])
def test_a_post_without_a_label_is_neither_right_nor_wrong_anywhere(blank, tmp_path, capsys):
    key = KEY.assign(label=[blank, *KEY["label"][1:]])
    found = everywhere(key, tmp_path)
    assert found == {"contested": {1}, "share": {50.0}}
    mine = kit.Classify(POSTS, BOOK, answers=tmp_path)
    beside = score(mine.first, key)
    assert (beside.judged, beside.marked, beside.no_answer, beside.not_in_key) == (4, 2, 1, 0)
    assert "No right answer in the key, so neither right nor wrong: 1 more post." in str(beside)
    capsys.readouterr()
    kit.Compare(mine, key).reveal()
    said = " ".join(capsys.readouterr().out.split())
    assert "you and the key agreed on 1 of 2 posts" in said
    assert "No right answer: 1; there, no label is right or wrong." in said
    assert "· 1: you say one-way; the key has no right answer here. Why: because" in said
    assert "≠ 2: you say one-way; the key says two-way." in said


@pytest.mark.parametrize("wrong", [{"label": "One-Way"}, {"also_accepted": "bothways"}])
def test_a_label_that_the_codebook_lacks_is_refused_by_all_with_those_it_has(wrong, tmp_path):
    key = KEY.assign(**wrong)
    mine = kit.Classify(POSTS, BOOK, answers=tmp_path)
    mine.judge(GIVEN)
    pooled = kit.pool(mine.code, posts=POSTS, key=key)
    (name,) = wrong.values()
    for read in (
        lambda: score(mine.first, key, codebook=BOOK),
        lambda: gradebook(pooled),
        lambda: report(pooled),
        lambda: kit.Compare(mine, key),
        lambda: handout("mine-direction", key=True, posts=POSTS.join(key)),
    ):
        says = rf"direction@1 has not: {name} \(in 1, .*exactly so: one-way, two-way\."
        with pytest.raises(ValueError, match=says):
            read()


def test_a_word_that_is_neither_yes_nor_no_is_refused():
    with pytest.raises(ValueError, match=r"contested stands 'x', .* neither yes nor no\. Write"):
        read_key(KEY.assign(contested=["x", "", "", ""]))


@pytest.mark.parametrize("numbers", [[1, 2, 3, 4], pd.CategoricalIndex([1, 2, 3, 4])])
def test_ids_are_text_to_all_and_the_score_names_posts_as_the_learner_does(numbers, tmp_path):
    key = KEY.set_axis(pd.Index(numbers, name="post_id"))
    assert everywhere(key.reset_index(), tmp_path) == {"contested": {1}, "share": {66.7}}
    mine = pd.Series(GIVEN.split(), index=[1, 2, 3, 4])
    assert score(mine, KEY).by_post.index.tolist() == [1, 2, 3, 4]
    again = pd.Series("two-way", index=mine.index)
    assert (shift(mine, again, key=KEY).to_key, shift(mine, again, key=key).to_key) == (2, 2)
    extras = score(mine, key["label"], also_accepted={2: "one-way"}, contested=["4"])
    assert (extras.right, extras.accepted, extras.contested) == (1, 1, 1)
    with pytest.raises(ValueError, match="more than one row for some posts: 1"):
        read_key(pd.DataFrame({"post_id": [1, "1"], "label": "one-way"}))


def test_numbers_of_a_spreadsheet_are_the_labels_that_they_stand_for():
    steps = [str(n) for n in range(1, 6)]
    raw = pd.DataFrame({"label": [4, np.nan, 2], "also_accepted": [5, np.nan, "1 | 3"]})
    key = read_key(raw, steps)
    assert right_labels(key, steps).sum(axis=1).tolist() == [2, 0, 3]
    mine = pd.Series(["5", "1", "2"])
    found = score(mine, raw)
    assert (found.right, found.accepted, found.no_answer) == (1, 1, 1)
    # Where the judgements are numbers too, they stay numbers.
    assert score(pd.Series([5, 1, 2]), raw).by_post["key"].tolist()[::2] == [4, 2]


def test_a_key_that_was_read_can_be_read_again_and_covers_the_posts_asked_for():
    once = read_key(KEY, BOOK)
    pd.testing.assert_frame_equal(read_key(once, BOOK), once)
    more = read_key(KEY, BOOK, [4, 9])
    assert more.index.tolist() == ["4", "9"]
    assert more.loc["9"].tolist() == [None, (), False, "", ""]


def test_the_kits_own_keys_fit_their_codebooks():
    for (name, book), part in kit.load("key").groupby(["set", "codebook"]):
        key = read_key(part, kit.codebook(book))
        assert key["label"].notna().all(), name
        assert key["contested"].sum() == part["contested"].sum()


def test_of_posts_without_any_right_answer_the_report_claims_no_agreement(tmp_path):
    mine = kit.Classify(POSTS, BOOK, answers=tmp_path)
    mine.judge(GIVEN)
    page = str.__str__(report(kit.pool(mine.code, posts=POSTS, key=KEY.assign(label=""))))
    assert "agree with the key" not in page
    assert page.count("The key has no right answer here.") == 4


def test_what_is_not_a_pooled_class_is_refused_in_two_sentences():
    for make, name in ((report, "report"), (gradebook, "gradebook")):
        says = rf"{name} is made of what kit\.pool returned, but a str .*kit\.{name}\(kit\.pool"
        with pytest.raises(TypeError, match=says):
            make("x")


def test_a_page_that_cannot_be_written_is_told_with_its_reason(tmp_path):
    path = tmp_path / "no folder" / "x.html"
    with pytest.raises(ValueError, match=re.escape(f"{path} cannot be written: No such file")):
        write(path, "page")
