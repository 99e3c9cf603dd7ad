"""What cannot be meant is refused at once: which value it is, and what would work."""

import numpy as np
import pandas as pd
import pytest

import kit
from kit import plots
from kit.material.own_figures import own
from kit.scoring.counting import Codes
from kit.scoring.diffusion import logistic_curve
from kit.simulation.feed import compare

POSTS = pd.DataFrame({"text": ["Hm."]}, index=["p1"])
TWICE = pd.DataFrame({"text": ["a", "b"]}, index=["p1", "p1"])
SHARES = pd.Series([20.0, 40.0, 60.0], index=[2010, 2011, 2012])
TABLE = pd.DataFrame({"ana": ["x", "y", "x"], "ben": ["x", "x", "x"]})


def guessed(**how):
    return own(SHARES, **{"title": "Homes", **how})


@pytest.mark.parametrize(
    ("call", "kind", "said"),
    [
        (lambda: kit.codebook(3), TypeError, r"asked for by its name, but a int.*direction"),
        (lambda: kit.codebook(None), TypeError, r"A codebook .* but a NoneType"),
        (lambda: kit.Classify(POSTS, None), TypeError, r"A codebook .* but a NoneType"),
        (lambda: kit.Quiz(1), TypeError, r"A quiz is asked for by its name.*Try one of: 01"),
        (lambda: kit.Quiz("31"), ValueError, r"no quiz called '31'. Try one of: 01"),
        (lambda: kit.codebook("../quizzes/01"), ValueError, r"no codebook called '../quizzes/01'"),
        (lambda: kit.show(TWICE, "p1"), ValueError, r"Post 'p1' is there more than once. Give one"),
        (lambda: kit.show([POSTS], "p1"), TypeError, r"posts come as a table.*but a list"),
        (lambda: kit.show(POSTS[[]], ["p1"]), ValueError, r"no column 'text'"),
        (lambda: kit.cue_coder(["Hm."]), TypeError, r"posts come as a table.*but a list"),
        (lambda: kit.conversation_rate([3]), TypeError, r"posts come as a table.*but a list"),
        (lambda: kit.two_way_share(["one-way"]), TypeError, r"posts come as a table.*but a list"),
        (lambda: kit.reply_times({"role": []}), TypeError, r"come as a table.*but a dict"),
        (lambda: kit.logistic_fit([1, 2, 3]), TypeError, r"figures come as a table.*but a list"),
        (lambda: kit.gap([1], "a", "b"), TypeError, r"figures come as a table.*but a list"),
        (lambda: kit.simulate_engagement([1]), TypeError, r"timeline come as a table.*but a list"),
        (lambda: kit.sample_class("direction-a", n=-1), ValueError, r"n must be .* but -1 was"),
        (lambda: kit.sample_class("direction-a", n="3"), ValueError, r"n must be .* but '3' was"),
        (lambda: kit.sample_class("direction-a", seed=-1), ValueError, r"seed must .* Try seed=2"),
        (lambda: kit.sample_class("direction-a", n=True), ValueError, r"n must be .* but True was"),
        (
            lambda: kit.simulate_engagement(kit.load("timelines").head(), seed=-1),
            ValueError,
            r"seed must be a whole number of 0 or more, but -1 was given. Try seed=1",
        ),
        (
            lambda: kit.fleiss_kappa(TABLE, interval="bootstrap", resamples=0),
            ValueError,
            r"resamples must be a whole number of 40 or more, but 0 was given. Try resamples=1000",
        ),
        (
            lambda: kit.krippendorff_alpha(TABLE, intervl=None),
            TypeError,
            r"krippendorff_alpha has no option 'intervl'. Did you mean 'interval'\?",
        ),
        (lambda: kit.agreement(TABLE, sead=1), TypeError, r"agreement has no .* mean 'seed'\?"),
        (
            lambda: kit.cohen_kappa(TABLE["ana"], TABLE["ben"], weight="linear"),
            TypeError,
            r"cohen_kappa has no option 'weight'. Did you mean 'weights'\?",
        ),
        (
            # Also where there is too little to estimate anything from.
            lambda: kit.percent_agreement(TABLE[["ana"]], zzz=1),
            TypeError,
            r"no option 'zzz'. It has: .*interval, confidence, resamples, seed",
        ),
        (lambda: compare(acounts=200), TypeError, r"compare has no .* mean 'accounts'\?"),
        (
            lambda: kit.krippendorff_alpha(
                pd.DataFrame({"a": [1, np.inf], "b": [1, 2]}), "interval"
            ),
            ValueError,
            r"level='interval' needs finite numbers as labels, but there is inf",
        ),
        (
            lambda: Codes(np.zeros((2, 1), int), ["x"], posts=["p1", "p2", "p3"]),
            ValueError,
            r"codes for 2 posts, but posts has 3 names",
        ),
        (
            lambda: Codes(np.zeros((2, 1), int), ["x"], coders=["ana", "ben"]),
            ValueError,
            r"codes for 1 coder, but coders has 2 names",
        ),
        (lambda: guessed(given=2010), TypeError, r"list of values of x.*Write given=\[2010\]"),
        (lambda: guessed(given=[2050]), ValueError, r"given names 2050.*begins with 2010, 2011"),
        (lambda: guessed(given=["2010"]), ValueError, r"given names '2010', which is not an x"),
        (lambda: guessed(title=5), TypeError, r"title of the figures is a text, but a int"),
        (lambda: guessed(unit=5), TypeError, r"unit of the figures is a text, but a int"),
        (lambda: guessed(source=None), TypeError, r"source of the figures is a text"),
        (lambda: kit.load("posts", set=["practice", "x"]), ValueError, r"has 'x' as its set"),
        (lambda: kit.load("posts", set=[]), ValueError, r"has \[\] as its set"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_told_what_would_work(call, kind, said):
    with pytest.raises(kind, match=r"(?s)^[^.].*\. .*[.?]$") as refused:
        call()
    assert refused.match(said)


def test_what_can_be_meant_is_taken():
    assert kit.Quiz("1").quiz.name == "01"
    chosen = kit.load("posts", set=["practice", "direction-a"])
    assert [*chosen["set"].unique()] == ["practice", "direction-a"]
    assert chosen.index.name == "post_id"
    assert kit.load("key", codebook=["direction", "function"]).index.name is None
    assert kit.load("key", codebook="direction").index.name == "post_id"
    assert [item.x for item in guessed(given=(2010,), unit=None).items if item.given] == [2010]
    assert "Hm." in repr(kit.show(POSTS.rename_axis("post_id").reset_index(), "p1"))
    assert "from 1 to 2" in str(
        plots.points(pd.DataFrame({"x": [1, 2], "y": [1, 2]}), "x", "y", title="A", unit=None)
    )


def test_one_of_anything_is_not_called_many():
    one = Codes(np.zeros((1, 1), int), ["x"])
    assert repr(one) == "Codes of 1 judgement: 1 post × 1 coder, 1 label"
    assert repr(kit.Counts(pd.DataFrame({"x": [1]}))) == "Counts of 1 judgement: 1 post × 1 label"
    assert ", 1 post: " in repr(kit.cue_coder(POSTS))
    table = pd.DataFrame({"x": [1], "y": [2]})
    assert plots.points(table, "x", "y", title="A").description.startswith("1 point: ")
    assert "Histogram of 1 value," in plots.histogram([3], title="A").description


@pytest.mark.parametrize(
    "times",
    [
        ["2025-03-03T08:00+01:00", "2025-03-03T08:30Z"],
        ["2025-03-03T07:00", "2025-03-03T08:30Z"],
        ["2025-03-03T08:00:00.5-05:00", "2025-03-03T14:30:00.5+00:00"],
    ],
)
def test_times_of_several_zones_are_told_by_one_clock(times):
    thread = pd.DataFrame({"thread_id": 1, "role": ["customer", "organisation"]})
    assert kit.first_replies(thread.assign(posted_at=times)).loc[1, "minutes"] == 90


def test_times_of_one_zone_keep_the_clock_of_where_they_were_posted():
    posts = pd.DataFrame({"posted_at": ["2025-03-03T00:10+05:45", "2025-03-03T23:10+05:45", None]})
    found = kit.cadence(posts, by=None).loc[0]
    assert (found["posts"], found["per_day"], found["round_minutes"]) == (2, 2, 0)


def test_a_curve_through_shares_of_one_says_that_they_may_want_to_be_percent():
    years = range(2005, 2017)
    shares = pd.Series(logistic_curve(years, 0.9, 2010, 0.8), index=years)
    assert "none above 1 %: if these are shares, multiply them by 100" in repr(
        kit.logistic_fit(shares)
    )
    assert "shares" not in repr(kit.logistic_fit(100 * shares))
