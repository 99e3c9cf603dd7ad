import numpy as np
import pandas as pd
import pytest

from kit.scoring import metrics, timing


@pytest.fixture
def posts():
    return pd.DataFrame(
        {
            "post_id": ["z", "y", "x", "w", "v"],
            "account": ["Brand", "Brand", "Ana", "Ana", "Ana"],
            "followers": [2000, 4000, 100, 100, 0],
            "comments": [4, 0, 1, 2, 3],
            "shares_simulated": [10, 20, 0, 1, 2],
            "direction": ["one-way", "two-way", "two-way", "two-way", None],
            "replies_to": ["", "Bo: open?", " ", "Cy: hm", None],
        }
    )


def test_conversation_is_comments_per_post(posts):
    assert metrics.conversation_rate(posts) == 2
    assert metrics.conversation_rate(posts, by="account").to_dict() == {"Brand": 2, "Ana": 2}


def test_rate_per_1000_followers_is_taken_post_by_post(posts):
    # Brand: 4/2 and 0/4 per 1,000, so 1. Ana: 10 and 20, so 15; a post to nobody has no rate.
    rates = metrics.conversation_rate(posts, by="account", per_followers=True)
    assert rates.to_dict() == {"Brand": 1, "Ana": 15}
    assert rates.name == "comments per post and 1,000 followers (from 4 of 5 posts)"


def test_rate_says_when_it_rests_on_simulated_counts(posts):
    assert str(metrics.amplification_rate(posts)) == "6.60 shares per post (simulated)"
    assert metrics.amplification_rate(posts, by="account").name == "shares per post (simulated)"
    assert "simulated" not in str(metrics.conversation_rate(posts))


def test_real_counts_win_over_simulated_ones(posts):
    rate = metrics.amplification_rate(posts.assign(shares=1))
    assert rate == 1
    assert not rate.simulated


def test_missing_counts_are_left_out_and_not_zero(posts):
    posts.loc[0, "comments"] = None
    assert metrics.conversation_rate(posts) == 1.5


def test_no_posts_means_undefined_and_not_zero(posts):
    rate = metrics.conversation_rate(posts.iloc[:0])
    assert np.isnan(rate)
    assert str(rate) == "undefined comments per post"


def test_rate_without_counts_names_what_would_work(posts):
    with pytest.raises(ValueError, match=r"no column 'likes', nor 'likes_simulated'. Name the"):
        metrics.applause_rate(posts)
    assert metrics.applause_rate(posts, column="comments") == 2


@pytest.mark.parametrize("count", ["many", -3])
def test_rate_refuses_what_is_no_count(posts, count):
    posts["comments"] = posts["comments"].astype(object)
    posts.loc[1, "comments"] = count
    with pytest.raises(ValueError, match=r"which is no count. Counts are numbers from 0 up"):
        metrics.conversation_rate(posts)


def test_two_way_share_is_of_the_judged_posts(posts):
    assert metrics.two_way_share(posts) == 0.75
    assert metrics.two_way_share(posts, by="account").to_dict() == {"Brand": 0.5, "Ana": 1}


def test_two_way_share_refuses_other_labels(posts):
    with pytest.raises(ValueError, match="'Brand', which says nothing of direction"):
        metrics.two_way_share(posts, column="account")


def test_reply_share_counts_text_and_not_blanks(posts):
    assert metrics.reply_share(posts) == 0.4


def test_by_may_name_the_index(posts):
    assert metrics.reply_share(posts.set_index("account"), by="account")["Brand"] == 0.5


def test_unknown_group_column_lists_the_columns(posts):
    with pytest.raises(ValueError, match=r"no column 'acount'.*The table has: post_id, account"):
        metrics.reply_share(posts, by="acount")


def stream(*times):
    return pd.DataFrame({"posted_at": pd.to_datetime(list(times)), "account": "a"})


def test_a_timetable_shows_in_clock_and_regularity():
    days = [f"2025-03-{day:02}T{hour}:00" for day in (3, 4, 5) for hour in ("08", "20")]
    row = timing.cadence(stream(*days)).loc["a"]
    assert row[["posts", "per_day", "gap_hours", "burstiness"]].tolist() == [6, 2, 12, -1]
    assert row[["same_time", "round_minutes", "bursts"]].tolist() == [1, 1, 0]


def test_bursts_are_runs_of_posts_at_short_intervals():
    posts = stream(
        "2025-03-03T08:01", "2025-03-03T08:11", "2025-03-03T08:20",  # a burst of three
        "2025-03-03T09:00", "2025-03-03T09:07",  # two are not enough
        "2025-03-03T23:50", "2025-03-03T23:57", "2025-03-04T00:03", "2025-03-04T00:04",
    )  # fmt: skip
    row = timing.cadence(posts).loc["a"]
    assert row["bursts"] == 2
    assert row["in_bursts"] == pytest.approx(7 / 9)
    assert row["round_minutes"] == pytest.approx(1 / 9)
    assert row["same_time"] == 0


def test_burstiness_of_known_gaps():
    # Gaps of 1, 1 and 10 hours: mean 4, standard deviation √18.
    posts = stream("2025-03-03T01:05", "2025-03-03T02:05", "2025-03-03T03:05", "2025-03-03T13:05")
    expected = (18**0.5 - 4) / (18**0.5 + 4)
    assert timing.cadence(posts).loc["a", "burstiness"] == pytest.approx(expected)


def test_cadence_of_one_post_has_no_gaps():
    row = timing.cadence(stream("2025-03-03T01:05")).loc["a"]
    assert row["per_day"] == 1
    assert row[["gap_hours", "burstiness"]].isna().all()


def test_cadence_keeps_the_order_of_the_accounts():
    posts = stream("2025-03-03T01:05", "2025-03-02T01:05").assign(account=["b", "a"])
    assert timing.cadence(posts).index.tolist() == ["b", "a"]


def test_cadence_shows_a_time_that_it_cannot_read():
    posts = pd.DataFrame({"posted_at": ["2025-03-03T01:05", "last Monday"]})
    with pytest.raises(ValueError, match=r"'last Monday', which is no time. Write times as"):
        timing.cadence(posts, by=None)


@pytest.fixture
def threads():
    rows = [
        ("t1", "customer", "10:00", "web"),
        ("t1", "bystander", "10:01", "web"),
        ("t1", "organisation", "10:30", "web"),
        ("t1", "organisation", "10:31", "web"),
        ("t2", "organisation", "09:00", "web"),  # its own notice, no answer
        ("t2", "customer", "10:00", "app"),
        ("t2", "organisation", "20:00", "web"),
        ("t3", "customer", "10:00", "app"),
        ("t4", "customer", "10:00", "app"),
        ("t4", "organisation", "11:00", "app"),
    ]
    table = pd.DataFrame(rows, columns=["thread_id", "role", "posted_at", "platform"])
    return table.assign(posted_at="2025-03-03T" + table["posted_at"])


def test_first_reply_is_the_first_by_the_organisation_after_the_question(threads):
    first = timing.first_replies(threads.sample(frac=1, random_state=1))
    assert first["minutes"].fillna(-1).to_dict() == {"t1": 30, "t2": 600, "t3": -1, "t4": 60}


def test_reply_times_show_the_skew(threads):
    assert timing.reply_times(threads).to_dict() == {
        "threads": 4,
        "never_answered": 0.25,
        "within_hour": 0.5,
        "median_minutes": 60,
        "mean_minutes": 230,
    }


def test_who_was_never_answered_is_counted_among_those_who_waited(threads):
    people = timing.waits(threads).set_index("wait")["people"]
    assert people.to_dict() == {"up to an hour": 2, "up to a day": 1, "longer": 0, "no answer": 1}


def test_an_answer_without_a_time_is_in_no_column_and_a_warning_says_so(threads):
    threads.loc[threads["posted_at"].str.endswith("11:00"), "posted_at"] = "2025-03-03"
    with pytest.warns(UserWarning, match="In 1 of 4 threads"):
        assert timing.waits(threads)["people"].sum() == 3


def test_reply_times_by_the_platform_of_the_first_post(threads):
    table = timing.reply_times(threads, by="platform")
    assert table["threads"].to_dict() == {"web": 1, "app": 3}
    assert table.loc["web", "median_minutes"] == 30


def test_reply_times_of_silence_are_undefined(threads):
    app = threads.assign(platform=["web"] * 7 + ["app", "mail", "mail"])
    silence = timing.reply_times(app, by="platform").loc["app"]
    assert silence["never_answered"] == 1
    assert np.isnan(silence["median_minutes"])


def test_unknown_role_lists_the_roles(threads):
    with pytest.raises(ValueError, match=r"role 'shop'. Try one of: customer, bystander"):
        timing.reply_times(threads, role="shop")


def test_gini_worked_by_hand():
    # Mean absolute difference of 1, 2, 3 over all 9 pairs is 8/9; halved and over the mean 2.
    assert metrics.gini([3, 1, 2]) == pytest.approx(8 / 9 / 2 / 2)
    assert metrics.gini([5, 5, 5]) == pytest.approx(0)
    assert metrics.gini([0, None, 0, 0, 7]) == 0.75


@pytest.mark.parametrize("values", [[], [0, 0], [None]])
def test_gini_of_nothing_is_undefined(values):
    assert np.isnan(metrics.gini(values))


def test_gini_refuses_debts():
    for debt, said in ((-1, "-1"), (-1.5, "-1.5")):
        with pytest.raises(ValueError, match=f"holds {said}, which is no count"):
            metrics.gini([debt, 2])
