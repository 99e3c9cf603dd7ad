"""Activity in Python: the same answers, file and code as Classify on the same posts."""

import pandas as pd
import pytest

import kit
from kit.classroom.pooled import pool

POSTS = kit.load("posts", set="direction-a")


def test_it_shares_file_fingerprint_and_code_with_classify_both_ways(tmp_path):
    activity = kit.Activity("direction-a", answers=tmp_path)
    activity.judge("1 2 u 1")
    classify = kit.Classify(POSTS, "direction", answers=tmp_path)
    classify.judge({"dira-05": 2})
    assert classify.first.dropna().tolist() == ["one-way", "two-way", "one-way", "two-way"]
    assert activity.first.equals(classify.first)
    assert activity.code == classify.code
    assert [path.name for path in tmp_path.glob("*.jsonl")] == ["direction-a.jsonl"]
    [row] = pool(activity.code).taken.itertuples()
    assert (row.activity, row.posts) == ("direction-a", 4)


@pytest.mark.parametrize("name", sorted(set(kit.load("key")["set"])))
def test_every_set_with_a_key_is_an_activity_by_its_name(tmp_path, name):
    activity = kit.Activity(name, answers=tmp_path)
    assert set(activity.answers.posts) == set(activity._key)
    assert activity._others["coders"] == 30


def test_posts_of_your_own_need_no_key_and_no_others(tmp_path):
    posts = pd.DataFrame({"text": ["Open today.", "Who comes along?"]}, index=["a", "b"])
    activity = kit.Activity(posts, "direction", answers=tmp_path, steps=None)
    activity.judge("1 2")
    assert (activity._key, activity._others, activity._steps) == ({}, None, 0)
    activity.save(tmp_path / "mine.csv")
    assert pd.read_csv(tmp_path / "mine.csv")["first"].tolist() == ["one-way", "two-way"]


def test_reveal_without_the_view_opens_only_whole_steps(tmp_path, capsys):
    activity = kit.Activity("direction-a", answers=tmp_path)
    activity.judge("1 2 1 2 1 2 1 2 1")
    capsys.readouterr()
    activity.reveal()
    said = capsys.readouterr().out
    assert "dira-08" in said
    assert "dira-09" not in said
    assert [e["locked"] for e in activity.answers.state.values()] == [True] * 8 + [False]


def test_a_disagreement_is_sorted_without_the_view(tmp_path, capsys):
    activity = kit.Activity("direction-a", answers=tmp_path)
    wrong = {"one-way": 2, "two-way": 1}
    activity.judge({post_id: wrong[entry["label"]] for post_id, entry in activity._key.items()})
    activity.reveal()
    activity.sort({"dira-01": "slip"})
    assert activity.causes["slip"] == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"posts": "direction-c"}, "direction-a"),
        ({"posts": POSTS}, "codebook"),
        ({"posts": "direction-a", "steps": 0}, "steps"),
    ],
)
def test_what_cannot_be_is_refused_in_plain_words(tmp_path, given, said):
    with pytest.raises((ValueError, TypeError), match=said) as refused:
        kit.Activity(**given, answers=tmp_path)
    assert str(refused.value).count(". ") >= 1


def test_the_report_goes_by_steps_and_says_that_the_key_was_opened(tmp_path):
    codes = []
    for number in range(6):
        activity = kit.Activity("direction-a", answers=tmp_path / str(number))
        activity.judge(["12u"[(number * place) % 3] for place in range(24)])
        codes.append(activity.code)
    page = str(kit.report(pool(codes)))
    assert "the key was opened after every 8 posts" in page
    assert all(f"Posts {span}</th>" in page for span in ("1 to 8", "9 to 16", "17 to 24"))


def test_one_round_is_no_steps_in_the_report(tmp_path):
    activity = kit.Activity("direction-b", answers=tmp_path, steps=None)
    activity.judge("1 2 1 2")
    assert "Step by step" not in str(kit.report(pool([activity.code])))
