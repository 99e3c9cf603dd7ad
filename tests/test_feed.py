"""The feed model: that it runs, and that its results have the signs and shapes of the studies.

Run as a script it prints the figures that guide/feed-model.md quotes:

    python tests/test_feed.py
"""

import warnings
from dataclasses import FrozenInstanceError
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from kit.scoring.metrics import gini
from kit.simulation import feed

GUIDE = Path(__file__).parents[1] / "guide" / "feed-model.md"
SEEDS = range(1, 21)
SMALL = {"accounts": 600, "rounds": 20}


# Figures: a row a seed, a column a figure.


@cache
def by_order():
    """All measures under all orders, and reactions per view under order by time."""
    rows = []
    for seed in SEEDS:
        runs = feed.compare(**SMALL, seed=seed)
        row = {
            (name, order): value
            for order, run in runs.results.items()
            for name, value in run.measures.items()
        }
        sums = runs.results["time"].posts.groupby("dialogue").sum()
        for name in feed.REACTIONS:
            rate = sums[name] / sums["views"]
            row[name, "dialogue"], row[name, "information"] = rate[True], rate[False]
        rows.append(row)
    return pd.DataFrame(rows, index=SEEDS)


@cache
def by_influence():
    """Success of the same posts in two worlds that differ in luck only."""
    rows = []
    for seed in SEEDS:
        row = {}
        for order, influence in [("time", 0), ("time", 1), ("engagement", 0), ("engagement", 1)]:
            one, other = (
                feed.simulate(300, 10, order, influence=influence, seed=seed, luck=luck)
                for luck in (0, 1)
            )
            a, b = one.posts["reactions"], other.posts["reactions"]
            where = order, influence
            row["gini", *where] = (feed._gini(a.to_numpy()) + feed._gini(b.to_numpy())) / 2
            row["winners", *where] = feed.different_winners(one, other)
            # Variance between worlds, for a mean of one: 1 if only dice differ.
            row["variance", *where] = ((a - b) ** 2).sum() / (a + b).sum()
            row["quality", *where] = ranks(one.posts["quality"], a)
        rows.append(row)
    return pd.DataFrame(rows, index=SEEDS)


@cache
def cascades():
    rows = []
    for seed in SEEDS:
        posts = feed.simulate(2000, 20, seed=seed).posts
        size = posts["cascade"]
        many = posts[size >= 20]
        shares = (size - 1).sort_values(ascending=False)
        rows.append(
            {
                "alone": (size == 1).mean(),
                "top": shares.iloc[: len(shares) // 100].sum() / shares.sum(),
                "largest": size.max(),
                "size and depth": ranks(many["cascade"], many["depth"]),
                "size and broadcast": ranks(many["cascade"], many["largest_broadcast"]),
                "depth": many["depth"].mean(),
            }
        )
    return pd.DataFrame(rows, index=SEEDS)


@cache
def over_80_days():
    """A habit that spreads; and ties that break, for the 51 days that Kwak et al. watched."""
    rows = []
    for seed in SEEDS:
        rounds = feed.simulate(500, 80, seed=seed).rounds
        found = rounds["adopted"].to_numpy()
        new = np.diff(found, prepend=0)
        rows.append(
            {
                "first": new[:10].mean(),
                "peak": new[15:45].mean(),
                "last": new[-10:].mean(),
                "away": np.abs(found - bass(80)).max(),
                "one-way": rounds["broken_one_way"][50],
                "mutual": rounds["broken_mutual"][50],
            }
        )
    return pd.DataFrame(rows, index=SEEDS)


def ranks(one, other):
    """Spearman's rank correlation."""
    return one.rank().corr(other.rank())


def bass(days, p=0.0075, q=0.095):
    """The curve if everybody saw everybody."""
    found = [0.0]
    for _ in range(days):
        found.append(found[-1] + (1 - found[-1]) * (p + q * found[-1]))
    return np.array(found[1:])


def figures():
    """Return the figures of the guide: a row a figure, with mean, lowest and highest."""
    orders, worlds, trees, days = by_order(), by_influence(), cascades(), over_80_days()
    found = {}
    for _, order, influence in [name for name in worlds if name[0] == "gini"]:
        where = f"influence {influence:g}, by {order}"
        found[f"1 Gini of reactions, {where}"] = worlds["gini", order, influence]
        found[f"1 reactions that go to other posts, {where}"] = worlds["winners", order, influence]
        found[f"1 variance between worlds, {where}"] = worlds["variance", order, influence]
        found[f"1 rank correlation of quality and reactions, {where}"] = worlds[
            "quality", order, influence
        ]
    for name, words in {
        "alone": "posts that nobody passed on",
        "top": "shares that went to the top 1 % of posts",
        "largest": "largest cascade",
        "depth": "depth of cascades of 20 or more",
        "size and depth": "rank correlation of size and depth, 20 or more",
        "size and broadcast": "rank correlation of size and largest broadcast, 20 or more",
    }.items():
        found[f"2 {words}"] = trees[name]
    for number, name in (
        (3, "anger"), (3, "partisanship"), (3, "hostile"), (3, "own_side"), (4, "time_spent"),
        (4, "low_trust"), (4, "warmth_change"),
    ):  # fmt: skip
        for order in feed.ORDERS:
            found[f"{number} {name}, by {order}"] = orders[name, order]
    for stage in ("potential", "shown", "clicked"):
        found[f"5 other side {stage}, by engagement"] = orders[f"other_side_{stage}", "engagement"]
    for name in feed.REACTIONS:
        for kind in ("dialogue", "information"):
            found[f"6 {name} per 100 views of {kind}"] = 100 * orders[name, kind]
    found["7 new adopters a day, days 1–10"] = days["first"]
    found["7 new adopters a day, days 16–45"] = days["peak"]
    found["7 new adopters a day, days 71–80"] = days["last"]
    found["7 furthest from the Bass curve"] = days["away"]
    for kind in ("one-way", "mutual"):
        found[f"8 {kind} ties broken in 51 days"] = days[kind]
    for name in ("conversation", "top_1_percent", "gini"):
        for order in feed.ORDERS:
            found[f"– {name}, by {order}"] = orders[name, order]
    table = pd.DataFrame(found)
    return pd.DataFrame({"mean": table.mean(), "lowest": table.min(), "highest": table.max()})


# The eight results of the studies.


def always(differences):
    """Return whether a difference is there with every seed."""
    return (differences > 0).all()


def mostly(differences):
    return (differences > 0).mean() >= 0.9


@pytest.mark.parametrize("order", ["time", "engagement"])
def test_1_influence_makes_success_more_unequal_and_less_predictable(order):
    worlds = by_influence()
    for name in ("gini", "winners", "variance"):
        assert mostly(worlds[name, order, 1] - worlds[name, order, 0]), name
        assert (worlds[name, order, 1] - worlds[name, order, 0]).mean() > 0
    for influence in (0, 1):
        # A weak correlation: good posts do better, and far from surely.
        quality = worlds["quality", order, influence]
        assert always(quality)
        assert quality.mean() < 0.5


def test_1_ordering_by_engagement_is_an_influence_of_its_own():
    worlds = by_influence()
    alone = worlds["variance", "engagement", 0] - worlds["variance", "time", 0]
    assert always(alone)
    both = worlds["variance", "engagement", 1] - worlds["variance", "time", 1]
    assert both.mean() > 2 * alone.mean()


def test_2_cascades_are_heavy_tailed_shallow_and_made_by_one_broadcast():
    trees = cascades()
    assert always(trees["alone"] - 0.8)
    assert always(trees["top"] - 0.25)
    assert trees["depth"].mean() < 3
    # Depth has next to nothing to do with size; how far this holds in a large world: the guide.
    assert abs(trees["size and depth"].mean()) < 0.15
    assert trees["size and broadcast"].mean() > 0.6


def test_3_engagement_raises_anger_twice_as_much_as_partisanship():
    found = by_order()
    anger = found["anger", "engagement"] - found["anger", "time"]
    partisanship = found["partisanship", "engagement"] - found["partisanship", "time"]
    assert always(anger)
    assert always(partisanship)
    assert 1.5 < anger.mean() / partisanship.mean() < 2.5
    assert always(found["hostile", "engagement"] - found["hostile", "time"])


@pytest.mark.parametrize("other", ["time", "engagement"])
def test_3_stated_preference_lowers_hostility_and_raises_the_own_side(other):
    found = by_order()
    assert always(found["hostile", other] - found["hostile", "stated preference"])
    assert always(found["own_side", "stated preference"] - found["own_side", other])


def test_4_by_time_people_stay_shorter_see_more_low_trust_and_feel_the_same():
    found = by_order()
    assert always(found["time_spent", "engagement"] - found["time_spent", "time"])
    assert always(found["low_trust", "time"] - found["low_trust", "engagement"])
    changes = found["warmth_change", "time"] - found["warmth_change", "engagement"]
    assert changes.abs().max() < 0.03  # standard deviations


def test_5_ranking_loses_a_little_of_the_other_side_and_readers_lose_more():
    found = by_order()
    potential, shown, clicked = (
        found[f"other_side_{stage}", "engagement"] for stage in ("potential", "shown", "clicked")
    )
    ranking, clicking = 1 - shown / potential, 1 - clicked / shown
    assert mostly(ranking)
    assert always(clicking - ranking)
    assert 0 < ranking.mean() < 0.1 < clicking.mean() < 0.25


def test_6_likes_and_replies_favour_dialogue_and_shares_information():
    found = by_order()
    assert always(found["likes", "dialogue"] - found["likes", "information"])
    assert always(found["replies", "dialogue"] - found["replies", "information"])
    assert always(found["shares", "information"] - found["shares", "dialogue"])


def test_7_a_habit_spreads_slowly_fast_and_slowly():
    days = over_80_days()
    assert mostly(days["peak"] - days["first"])
    assert mostly(days["peak"] - days["last"])
    assert days["peak"].mean() > 1.5 * days["last"].mean()
    assert days["away"].mean() < 0.2


def test_8_one_way_ties_break_more_often():
    days = over_80_days()
    assert always(days["one-way"] - 2 * days["mutual"])
    assert 0.1 < days["one-way"].mean() < 0.16  # 0.123 in the study


# What is built in: with another assumption, does its result go away? Means over three seeds.


@cache
def runs(order, assumptions, accounts=SMALL["accounts"]):
    return [
        feed.simulate(accounts, SMALL["rounds"], order, seed=seed, assumptions=dict(assumptions))
        for seed in (1, 2, 3)
    ]


def measure(name, order):
    """Return a function of assumptions: the mean of a measure under an order."""
    return lambda assume: np.mean([run.measures[name] for run in runs(order, assume)])


def rise(name, order="engagement"):
    """How much more there is than when posts are ordered by time."""
    return lambda assume: measure(name, order)(assume) - measure(name, "time")(assume)


def ranking_loss(assume):
    """How much less of the other side is shown than was on offer."""
    shown, potential = (measure(f"other_side_{x}", "engagement") for x in ("shown", "potential"))
    return potential(assume) - shown(assume)


def shared_dialogue(assume):
    """Shares per view of dialogue, over those of information."""
    sums = sum(
        run.posts.groupby("dialogue")[["shares", "views"]].sum() for run in runs("time", assume)
    )
    rates = sums["shares"] / sums["views"]
    return rates[True] / rates[False]


def breaking(assume):
    """How many times as often as mutual ties one-way ties break."""
    return measure("broken_one_way", "time")(assume) / measure("broken_mutual", "time")(assume)


def depth_and_size(assume):
    found = [run.posts[run.posts["cascade"] >= 20] for run in runs("time", assume, 2000)]
    return np.mean([ranks(posts["cascade"], posts["depth"]) for posts in found])


EVEN = {"quality_pull": 0, "anger_pull": 0}
STRANGERS = {"friend_pull": 0, "history": 0, "passed_on": 1, "crowd_passed_on": 1}
# As if a post drew all who meet it, first or second hand, by what it is and by its counts.
DRAWN = {"passed_on": 0.2, "appeal_passed_on": 1, "crowd_passed_on": 1}
GOOD = {"low_trust_quality": 1, "low_trust_volume": 1}
ALIKE = {"one_way_strength": 0.5, "posts_broadcaster": 0.3}
# Number and figure; function; what is assumed otherwise; what must hold, as it is and otherwise.
CHANGES = [
    ("2 rank correlation of size and depth", depth_and_size, DRAWN, lambda a, b: abs(a) < b / 2),
    (
        "3 rise in anger by engagement",
        rise("anger"),
        {"anger_pull": 0},
        lambda a, b: abs(b) < a / 10,
    ),
    (
        "3 rise in partisanship by engagement",
        rise("partisanship"),
        {"anger_partisan": 0},
        lambda a, b: abs(b) < a / 5,
    ),
    (
        "3 rise in own side by stated preference",
        rise("own_side", "stated preference"),
        {"mind_own_anger": 1.5},
        lambda a, b: b < 0 < a,
    ),
    (
        "3 rise in hostile by stated preference",
        rise("hostile", "stated preference"),
        {"mind_own_anger": 1.5},
        lambda a, b: max(a, b) < 0,
    ),
    ("4 rise in time spent by engagement", rise("time_spent"), EVEN, lambda a, b: b > a / 2),
    (
        "4 rise in time spent by engagement",
        rise("time_spent"),
        EVEN | STRANGERS,
        lambda a, b: b < a / 4,
    ),
    ("4 rise in low trust by engagement", rise("low_trust"), GOOD, lambda a, b: a < 0 < b),
    (
        "4 rise in warmth by engagement",
        rise("warmth_change"),
        {"attitude_speed": 0.05},
        lambda a, b: b < 5 * a < 0,
    ),
    ("5 ranking loss by engagement", ranking_loss, {"history": 0}, lambda a, b: b < 0 < a),
    ("5 ranking loss by engagement", ranking_loss, {"other_side_pull": 1}, lambda a, b: b < 0 < a),
    (
        "6 shares of dialogue over information",
        shared_dialogue,
        {"dialogue_shares": 1},
        lambda a, b: a < 0.8 < b < 1.3,
    ),
    (
        "7 adopted after 20 days",
        measure("adopted", "time"),
        {"adopt_seen": 0},
        lambda a, b: b < 0.8 * a,
    ),
    ("8 one-way over mutual ties broken", breaking, ALIKE, lambda a, b: b < 1.2 < 2 < a),
    (
        "– conversation by engagement",
        measure("conversation", "engagement"),
        {"count_likes": 0, "count_shares": 0},
        lambda a, b: b > a,
    ),
    (
        "– conversation by engagement",
        measure("conversation", "engagement"),
        {"count_likes": 0, "count_replies": 0},
        lambda a, b: b < a / 2,
    ),
]


def changes():
    """Return the rows of the guide: figure, what is assumed, as it is, with that."""
    for words, figure, assume, _ in CHANGES:
        told = ", ".join(f"{name}={value}" for name, value in assume.items())
        yield words, told, figure(()), figure(tuple(assume.items()))


@pytest.mark.parametrize(("words", "figure", "assume", "holds"), CHANGES)
def test_what_hangs_on_an_assumption(words, figure, assume, holds):
    before, after = figure(()), figure(tuple(assume.items()))
    assert holds(before, after), (words, before, after)


# The controls a class plays with.


def test_more_broadcasters_less_conversation_and_a_cap_brings_it_back():
    shares = [mean_of_settings("conversation", broadcasters=share) for share in (0, 0.02, 0.1)]
    assert shares == sorted(shares, reverse=True)
    capped = [mean_of_settings("conversation", cap=cap) for cap in (3, 7, 14, None)]
    assert capped == sorted(capped, reverse=True)
    heard = [mean_of_settings("gini", cap=cap) for cap in (3, 7, 14, None)]
    assert heard == sorted(heard)


def mean_of_settings(name, **settings):
    return np.mean(
        [feed.simulate(**SMALL, seed=seed, **settings).measures[name] for seed in (1, 2)]
    )


def test_ordering_by_relationship_shows_more_conversation_and_shares_attention_out():
    found = by_order()
    assert always(found["conversation", "relationship"] - found["conversation", "time"])
    assert always(found["gini", "time"] - found["gini", "relationship"])


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
    world = feed._world(2001, 1, 0.05, 1, feed.Assumptions())
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
    luck = feed._luck(np.uint64(5), one, other)
    assert (luck[::-1] == feed._luck(np.uint64(5), one[::-1], other[::-1])).all()
    assert np.histogram(luck, 10, (0, 1))[0].tolist() == pytest.approx([10_000] * 10, abs=500)
    assert abs(np.corrcoef(luck[1:], luck[:-1])[0, 1]) < 0.02
    assert abs(np.corrcoef(luck, feed._luck(np.uint64(6), one, other))[0, 1]) < 0.02


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
    shapes = feed._cascades(5, [(np.array(a), np.array(b)) for a, b in grown])
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


# The guide.


def guide_rows(title):
    """Return the cells of the table under a heading of the guide, without its two head rows."""
    text = GUIDE.read_text(encoding="utf-8").split(f"## {title}\n")[1].split("\n#")[0]
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def test_the_guide_lists_every_assumption_with_its_value():
    told = {row[0].strip("`"): row[1] for row in guide_rows("Every assumption")}
    held = {name: f"{value:.3g}" for name, value in vars(feed.Assumptions()).items()}
    assert told == held


def test_the_guide_quotes_the_figures_of_this_model():
    told = pd.DataFrame(guide_rows("All figures")).set_index(0).astype(float)
    found = figures()
    assert list(told.index) == list(found.index)
    assert_near(told[1], found["mean"])


def test_the_guide_quotes_what_hangs_on_assumptions():
    told, found = guide_rows("What hangs on what"), list(changes())
    assert [row[0] for row in told] == [row[0] for row in found]
    assert [row[1].strip("`") for row in told] == [row[1] for row in found]
    for column in (2, 3):
        assert_near([float(row[column]) for row in told], [row[column] for row in found], 0.1)


def assert_near(told, found, atol=0.02):
    """Another numpy or processor may round a tie otherwise, so not to the last digit."""
    told, found = np.array(told), np.array(found)
    near = np.isclose(told, found, rtol=0.2, atol=atol)
    assert near.all(), (told[~near], found[~near])


def main():
    print("| figure | mean | lowest | highest |\n|---|---:|---:|---:|")
    for name, row in figures().iterrows():
        print(f"| {name} | " + " | ".join(f"{value:.3g}" for value in row) + " |")
    print("\n| figure | with | as it is | then |\n|---|---|---:|---:|")
    for words, told, before, after in changes():
        print(f"| {words} | `{told}` | {before:.3g} | {after:.3g} |")


if __name__ == "__main__":
    main()
