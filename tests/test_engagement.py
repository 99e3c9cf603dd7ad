import numpy as np
import pandas as pd
import pytest

import kit
from kit.simulation.engagement import COUNTS, simulate_engagement

LIKES, COMMENTS, SHARES = COUNTS


@pytest.fixture(scope="module")
def timelines():
    return kit.load("timelines")


def many(n=20_000, **traits):
    plain = {"followers": 1000, "direction": "one-way", "function": "information", "replies_to": ""}
    return pd.DataFrame({**plain, **traits}, index=range(n))


def means(**traits):
    return simulate_engagement(many(**traits)).mean()


def test_the_stored_counts_are_the_functions_output(timelines):
    stored = timelines[list(COUNTS)].astype("int64")
    pd.testing.assert_frame_equal(stored, simulate_engagement(timelines))
    assert not stored.equals(simulate_engagement(timelines, seed=2))


def test_people_like_and_comment_on_dialogue_and_share_information():
    plain, dialogue = means(), means(direction="two-way")
    assert (dialogue[[LIKES, COMMENTS]] > 1.3 * plain[[LIKES, COMMENTS]]).all()
    assert dialogue[SHARES] < plain[SHARES] / 1.3
    community, action = means(function="community"), means(function="action")
    assert community[LIKES] > action[LIKES] > plain[LIKES]
    assert action[COMMENTS] > plain[COMMENTS]
    assert community[SHARES] < action[SHARES] < plain[SHARES]


def test_the_stored_counts_show_it_too_once_followers_are_allowed_for(timelines):
    per_head = timelines[list(COUNTS)].div((timelines["followers"] / 1000) ** 0.6, axis=0)
    mean = per_head.groupby(timelines["direction"]).mean()
    more = mean.loc["two-way"] / mean.loc["one-way"]
    assert more[LIKES] > 1.2
    assert more[COMMENTS] > 2
    assert more[SHARES] < 0.5


def test_an_answer_to_one_person_is_little_shared():
    plain, answer = means(), means(replies_to="Bo: open today?")
    assert answer[SHARES] < plain[SHARES] / 3
    assert answer[COMMENTS] == pytest.approx(plain[COMMENTS], rel=0.1)


def test_attention_grows_with_followers_but_less_than_they_do():
    small, big = means(followers=1000), means(followers=16_000)
    assert (big > 3 * small).all()
    assert (big < 8 * small).all()
    assert means(followers=0).sum() == 0


def test_a_few_posts_take_most(timelines):
    for count in COUNTS:
        for values in (timelines[count], simulate_engagement(many())[count]):
            values = np.sort(values.to_numpy(float))
            assert 0.35 < values[-len(values) // 10 :].sum() / values.sum() < 0.75
            assert values.mean() > 1.3 * np.median(values)


def test_a_posts_three_counts_go_up_and_down_together():
    assert simulate_engagement(many()).corr("spearman").min(axis=None) > 0.3


def test_a_missing_label_counts_as_the_plain_one():
    table = many(n=50, direction=None, function="", replies_to=None)
    pd.testing.assert_frame_equal(simulate_engagement(table), simulate_engagement(many(n=50)))


def test_no_posts_get_no_counts():
    assert simulate_engagement(many(n=0)).shape == (0, 3)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (many(3).drop(columns=["followers", "function"]), "no column 'followers', 'function'"),
        (many(3, followers=[5, None, 7]), "followers of post 1 are not a number"),
        (many(3, followers=-1), "followers of post 0 are not a number"),
        (many(3, direction="two way"), "'two way' in column 'direction' is not a label"),
    ],
)
def test_what_cannot_be_simulated_is_refused_in_two_sentences(table, said):
    with pytest.raises(ValueError, match=said):
        simulate_engagement(table)
