"""The feed model: that it runs, that it is steady, and what it refuses."""

import json
import warnings
from dataclasses import FrozenInstanceError
from importlib import resources

import numpy as np
import pandas as pd
import pytest

from kit.scoring.metrics import gini
from kit.scoring.reliability import krippendorff_alpha
from kit.simulation import feed
from kit.simulation.run import gini as gini_of_views

# Worlds, luck and tables.


@pytest.fixture(scope="module")
def run():
    return feed.simulate(300, 15, "engagement")


def test_the_same_seed_gives_the_same_and_leaves_the_global_state_alone(run):
    before = np.random.get_state()[1].copy()
    again = feed.simulate(300, 15, "engagement")
    assert (np.random.get_state()[1] == before).all()
    assert again.measures == run.measures
    pd.testing.assert_frame_equal(again.posts, run.posts)
    assert feed.simulate(300, 15, "engagement", seed=2).measures != run.measures


def test_friends_are_mutual_and_mostly_of_one_side():
    world = feed.draw_world(2001, 1, 0.05, 1, feed.Assumptions())
    following, alive, friends = world.following, world.alive, feed.Assumptions().friends
    back = np.take_along_axis(following[:, :friends], following[:, :friends], axis=0)
    assert (back == np.arange(2001)[:, None]).all()
    assert not (following == np.arange(2001)[:, None])[alive].any()
    own = world.side[following] == world.side[:, None]
    for kind in (slice(friends), slice(friends, None)):
        assert own[:, kind][alive[:, kind]].mean() == pytest.approx(0.77, abs=0.04)
    assert world.strength[:, :friends].mean() == pytest.approx(0.5, abs=0.01)


def test_orders_and_luck_share_a_world():
    written = ["author", "round", "hour", "dialogue", "anger", "partisanship", "quality"]
    runs = feed.compare(accounts=300, rounds=15).results
    lucky = feed.simulate(300, 15, luck=1)
    for other in [*runs.values(), lucky]:
        pd.testing.assert_frame_equal(other.posts[written], runs["time"].posts[written])
        assert (other.accounts["followers"] == runs["time"].accounts["followers"]).all()
    assert 0 < feed.different_winners(lucky, runs["time"]) < 1
    assert feed.different_winners(lucky, lucky) == 0


def test_luck_belongs_to_the_pair_and_is_even():
    one, other = np.divmod(np.arange(100_000), 300)
    luck = feed.dice(np.uint64(5), one, other)
    assert (luck[::-1] == feed.dice(np.uint64(5), one[::-1], other[::-1])).all()
    assert np.histogram(luck, 10, (0, 1))[0].tolist() == pytest.approx([10_000] * 10, abs=500)
    assert abs(np.corrcoef(luck[1:], luck[:-1])[0, 1]) < 0.02
    assert abs(np.corrcoef(luck, feed.dice(np.uint64(6), one, other))[0, 1]) < 0.02


class Wide(np.ndarray):
    """Whole numbers of 64 bits as on a machine of 32: taken as no counts until made so."""

    def astype(self, *args, **kwargs):
        return np.asarray(self).astype(*args, **kwargs)


class WideDraws:
    """Draws of a random generator; those that are always of 64 bits are `Wide`."""

    def __init__(self, draws):
        self.draws = draws

    def __getattr__(self, name):
        drawn = getattr(self.draws, name)
        if name not in ("integers", "poisson", "multinomial"):
            return drawn
        return lambda *args: np.asarray(drawn(*args)).view(Wide)


@pytest.fixture
def on_32_bits(monkeypatch):
    draws = np.random.default_rng
    monkeypatch.setattr(np.random, "default_rng", lambda seed: WideDraws(draws(seed)))
    for name in ("repeat", "bincount", "take"):
        monkeypatch.setattr(np, name, refusing(getattr(np, name)))
    with pytest.raises(TypeError, match="Cannot cast"):
        np.repeat([1, 2], np.random.default_rng(1).poisson(2, 2))


def refusing(function):
    def refuse(*args, **kwargs):
        if any(isinstance(value, Wide) for value in args):
            raise TypeError("Cannot cast array data from dtype('int64') to dtype('int32')")
        return function(*args, **kwargs)

    return refuse


@pytest.mark.usefixtures("on_32_bits")
@pytest.mark.parametrize("cap", [None, 3])
def test_a_machine_of_32_bits_runs_the_same_world(cap):
    narrow = feed.simulate(100, 9, "engagement", cap=cap)
    assert narrow.measures["gini"] > 0


@pytest.mark.usefixtures("on_32_bits")
def test_a_machine_of_32_bits_draws_an_interval():
    many = pd.DataFrame(np.random.default_rng(1).random((40, 3)) < 0.5, columns=list("abc"))
    assert krippendorff_alpha(many, interval="bootstrap", resamples=100).low < 1


def test_the_share_of_attention_is_right_beyond_32_bits():
    views = np.array([2_000_000_000, 1], np.int32)
    assert gini_of_views(views) == pytest.approx(gini([2_000_000_000, 1]))


@pytest.mark.parametrize("order", feed.ORDERS)
def test_runs_in_which_nobody_stops_more_at_anger_are_stored(order):
    stored = json.loads(
        resources.files("kit.widgets").joinpath("feed_runs.json").read_text("utf-8")
    )
    run = feed.simulate(300, 40, order, seed=3, assumptions=stored["no_stop"])
    names, line = stored["measures"], stored["no_stop_runs"][stored["orders"].index(order)]
    told = line[2 * len(names) : 3 * len(names)]
    assert len(line) == stored["seeds"] * len(names)
    # Another processor may round a tie otherwise.
    assert told == pytest.approx([1000 * run.measures[n] for n in names], abs=20, rel=0.02)


def test_the_tables_add_up(run):
    posts, people = run.posts, run.accounts
    by_author = posts.groupby("author")["views"].sum().reindex(people.index, fill_value=0)
    assert (by_author == people["views"]).all()
    assert (posts[list(feed.REACTIONS)].sum(axis=1) == posts["reactions"]).all()
    assert (posts["cascade"] == posts["shares"] + 1).all()
    assert (posts["largest_broadcast"] <= posts["shares"]).all()
    assert posts.loc[posts["shares"] == 0, "depth"].isna().all()
    assert (posts.loc[posts["shares"] == 1, "depth"] == 1).all()
    assert list(run.rounds) == list(feed.MEASURES)
    assert len(run.rounds) == 15
    assert run.measures["gini"] == pytest.approx(gini(people["views"]))


def test_depth_is_the_mean_distance_in_the_tree():
    # 0 ─ 5 ─ 7 and 0 ─ 6 of post 0 (days 1 and 2); 1 ─ 8 of post 1; nobody passed on post 2.
    grown = [([0, 0], [0, 0]), ([5, 1], [0, 1])]
    shapes = feed.cascade_shapes(5, [(np.array(a), np.array(b)) for a, b in grown])
    assert shapes["cascade"].tolist() == [4, 2, 1, 1, 1]
    assert shapes["depth"][:2].tolist() == [pytest.approx((1 + 1 + 2 + 2 + 1 + 3) / 6), 1]
    assert np.isnan(shapes["depth"][2:]).all()
    assert shapes["largest_broadcast"].tolist() == [2, 1, 0, 0, 0]


def test_nobody_posts_more_than_the_cap_in_a_week():
    posts = feed.simulate(300, 20, cap=3).posts
    weekly = posts.groupby(["author", posts["round"] // 7]).size()
    assert weekly.max() == 3
    free = feed.simulate(300, 20).posts
    assert posts.index.isin(free.index).all()  # the same posts, without some
    assert len(posts) < len(free)


def test_results_say_what_they_are(run):
    assert str(run).startswith("Ordered by engagement, ")
    assert str(run).endswith("(Simulated: 300 accounts, 5% of them broadcasters, 15 days, no cap.)")
    table = run.summary()
    assert list(table.columns) == ["engagement", "meaning"]
    assert list(table.index) == list(feed.MEASURES)
    with pytest.raises(FrozenInstanceError):
        run.order = "time"
    both = feed.compare(["time", "relationship"], accounts=300, rounds=15, cap=7)
    assert list(both.summary().columns) == ["time", "relationship", "meaning"]
    assert "Conversation: most by relationship" in str(both)
    assert str(both).endswith("15 days, at most 7 posts a week.)")
    assert list(feed.compare("time", accounts=300, rounds=5).results) == ["time"]


@pytest.mark.parametrize(
    "settings",
    [
        {"accounts": 21, "rounds": 1},
        {"accounts": 22, "rounds": 3, "broadcasters": 0},
        {"accounts": 101, "rounds": 9, "broadcasters": 1.0, "cap": 1},
        {"accounts": 100, "rounds": 9, "influence": 1, "assumptions": {"visits": 0}},
        {"accounts": 100, "rounds": 9, "assumptions": {"friends": 20}},
        {"accounts": 100, "rounds": 9, "assumptions": {"track_record": 0, "fame": 0, "shares": 1}},
        {"accounts": 100, "rounds": 9, "assumptions": {"slots": 60, "one_way_strength": 1}},
        {"accounts": 100, "rounds": 9, "assumptions": feed.Assumptions(shelf=1, fresh=1, slots=1)},
    ],
)
def test_the_corners_of_the_settings_run_without_a_warning(settings):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        runs = feed.compare(**settings)
        assert "Simulated" in str(runs)
        for order, one in runs.results.items():
            assert order in str(one)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"order": "popular"}, r"no order 'popular'. Choose one of: time, engagement"),
        ({"accounts": 5}, r"accounts=5 is not a whole number of 21 or more. Try accounts=1000."),
        ({"accounts": 1e3}, r"accounts=1000.0 is not a whole number"),
        ({"rounds": 0}, r"rounds=0 is not a whole number of 1 or more. Try rounds=60."),
        ({"cap": 0}, r"cap=0 is not a whole number of 1 or more. Try cap=7."),
        ({"seed": -1}, r"seed=-1 is not a whole number of 0 or more"),
        ({"broadcasters": 5}, r"broadcasters=5 is not a share from 0 to 1. Try broadcasters=0.05."),
        ({"influence": "much"}, r"influence='much' is not a share"),
        (
            {"accounts": 10**6, "rounds": 100},
            r"1,000,000 accounts over 100 days take too long. Stay",
        ),
        ({"assumptions": {"mood": 1}}, r"no assumption 'mood'. It makes these: follows, "),
        (
            {"assumptions": {"slots": 2.5}},
            r"slots=2.5 is not a whole number of 0 or more.*own.* 10",
        ),
        ({"assumptions": {"stop": -1}}, r"stop=-1 is not a number of 0 or more.*own value is 0.15"),
        ({"assumptions": {"stop": float("nan")}}, r"stop=nan is not a number"),
        ({"assumptions": {"slots": 100}}, r"slots=100 no feed can be filled. Let friends"),
        ({"assumptions": {"anger_partisan": 2}}, r"anger_partisan=2 is no correlation. Choose 0"),
    ],
)
def test_errors_say_what_is_wrong_and_what_works(settings, words):
    with pytest.raises(ValueError, match=words):
        feed.simulate(**settings)


def test_a_world_without_posts_is_refused():
    silent = {"posts_ordinary": 0, "posts_broadcaster": 0}
    with pytest.raises(ValueError, match="nobody posts. Let there be more accounts or days"):
        feed.simulate(assumptions=silent)


def test_comparing_nothing_is_refused():
    with pytest.raises(ValueError, match="no order to run. Choose some of"):
        feed.compare([])
