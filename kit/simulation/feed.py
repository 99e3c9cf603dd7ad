"""A small simulation of who sees what: accounts, ties, posts, and a rule that orders the feed.

It is a toy with stated rules and no measurement: all its numbers are simulated. What each rule
rests on, and which results are merely built in, stands in `guide/feed-model.md`. A round is a
day. Numpy's global random state is not touched.
"""

from dataclasses import dataclass, fields
from inspect import signature
from numbers import Integral, Real
from typing import NamedTuple

import numpy as np
import pandas as pd

from kit.text.checks import check_options

ORDERS = ("time", "engagement", "relationship", "stated preference")
REACTIONS = ("likes", "replies", "shares")

# What a run measures: means over its days, unless it says otherwise.
MEASURES = {
    "gini": "how unequally the attention of all days falls on accounts: 0 alike, 1 one has all",
    "top_1_percent": "share of that attention held by the 1 % of accounts with most of it",
    "top_10_percent": "the same, of the 10 % with most of it",
    "conversation": "share of seen posts that are dialogue",
    "anger": "mean anger of seen posts, in standard deviations above the average post written",
    "partisanship": "mean partisanship of seen posts, likewise",
    "hostile": "share of seen posts that are angry (anger above 1) and from the other side",
    "own_side": "share of seen posts that are from the reader's own side",
    "other_side_potential": "share from the other side, of all posts on offer",
    "other_side_shown": "the same, of those shown",
    "other_side_clicked": "the same, of those that the reader stopped to read",
    "time_spent": "time for each visit; 1 is a glance at a post",
    "low_trust": "share of seen posts that are from low-trust accounts",
    "warmth_change": "feeling towards the other side, end minus start, in standard deviations",
    "adopted": "share of accounts that have a new habit at the end",
    "broken_one_way": "share of one-way ties broken at the end",
    "broken_mutual": "share of mutual ties broken at the end",
}

# Of these a comparison speaks, in these formats.
_TOLD = {"conversation": ".0%", "anger": "+.2f", "own_side": ".0%", "time_spent": ".1f"}
_WEEK = 7  # days, over which a posting cap counts
_LITTLE = 0.01  # so little a day of newness weighs where another rule decides
_TONES = (-0.84, -0.25, 0.25, 0.84)  # cut anger into five levels, alike in number
_SORTS = 10  # five tones of information, and of dialogue
_MOST = 20_000_000  # accounts × days; about a minute, and 2 GB


@dataclass(frozen=True)
class Assumptions:
    """What the model takes for granted. Change some and see which results hang on them.

    Each default has its reason beside it. "A convenience" is a number that makes the model fast
    or its pictures clear, and rests on no study.
    """

    follows: int = 20  # accounts that each account follows; a convenience
    friends: int = 10  # of these, mutual ties; a convenience
    own_side_ties: float = 0.77  # 23 % of friends were opponents (Bakshy et al. 2015)
    fame: float = 1.1  # Pareto tail of popularity, lower is more unequal: for result 2
    broadcaster_fame: float = 30  # times as popular are broadcasters; a convenience
    friend_strength: float = 0.5  # mean strength of mutual ties, between 0 and 1; a convenience
    one_way_strength: float = 1 / 6  # and of one-way ties: built in for result 8
    visits: float = 0.5  # chance that an account looks in on a day; a convenience
    slots: int = 10  # posts that a reader sees on a visit; a convenience
    shelf: int = 3  # latest things of an account that are on offer; keeps the model fast
    fresh: int = 3  # days that a thing is on offer; a convenience
    posts_ordinary: float = 0.3  # posts a day; a convenience
    posts_broadcaster: float = 3  # ten times as many; a convenience
    dialogue_ordinary: float = 0.5  # share of posts that is dialogue; a convenience
    dialogue_broadcaster: float = 0.1  # firms 7 % (CrowdFlower), nonprofits under 20 % (Lovejoy)
    low_trust: float = 0.15  # share of broadcasters that deserve no trust; a convenience
    low_trust_volume: float = 2  # times as much do they post: built in for result 4
    low_trust_quality: float = -1  # and so much worse, in standard deviations: likewise
    anger_partisan: float = 0.5  # correlation of anger and partisanship: built in for result 3
    stop: float = 0.15  # chance that a post makes a reader stop to read; a convenience
    quality_pull: float = 0.5  # log of that chance, for one sd of quality; a convenience
    anger_pull: float = 0.4  # for one sd of anger: sign after Milli et al. (2025), for result 3
    friend_pull: float = 1  # the strongest tie doubles that chance; a convenience
    other_side_pull: float = 0.8  # times: by so much odds fell from shown to clicked (Bakshy)
    crowd_pull: float = 0.6  # how much counts sway readers at influence 1; a convenience
    passed_on: float = 0.7  # of the interest is left with each step from the author: for result 2
    appeal_passed_on: float = 0  # of the pull of quality and anger is left then: for result 2
    crowd_passed_on: float = 0.35  # and of that of counts: for results 1 and 2 together
    likes: float = 0.3  # chance to like, once one has stopped; a convenience
    replies: float = 0.08  # to reply; a convenience
    shares: float = 0.28  # to pass on: so that about 1 cascade in 4,000 reaches 100
    dialogue_likes: float = 1.8  # times, if the post is dialogue. Built in for result 6: the
    dialogue_replies: float = 3  # directions are those of Saxton & Waters (2014), the sizes
    dialogue_shares: float = 0.5  # those of kit.simulate_engagement
    count_likes: float = 1  # what a like counts for the engagement rule; a convenience
    count_replies: float = 1  # and a reply; all alike is a convenience
    count_shares: float = 1  # and a share: try counting nothing else
    track_record: float = 2  # reactions that a new post starts with, as it were; a convenience
    history: float = 1  # weight of the reader's past stops in that rule; a convenience
    forget: float = 0.05  # part of these that fades in a day; a convenience
    mind_hostility: float = 1.5  # sd of quality that the other side's anger costs, when asked
    mind_own_anger: float = 0.3  # and that of one's own side: a fifth, for result 3
    glance: float = 1  # time to see a post: the unit
    reading: float = 5  # to read it; a convenience
    writing: float = 10  # to reply; a convenience
    unfollow: float = 0.0075  # chance per unread post that the weakest tie breaks: 0.12 of the
    # one-way ties break in 51 days (Kwak et al. 2011)
    attitude_speed: float = 0.005  # feelings move so little a visit: built in for result 4
    adopt_alone: float = 0.0075  # p of a new habit: a quarter of the typical yearly 0.03,
    adopt_seen: float = 0.095  # and q: of 0.38, so that the curve fits into 60 days

    def __post_init__(self):
        """Refuse what cannot be simulated."""
        for field in fields(self):
            value, whole = getattr(self, field.name), field.type is int
            least = -100 if field.name == "low_trust_quality" else 0
            if not isinstance(value, Integral if whole else Real) or not least <= value < np.inf:
                raise ValueError(
                    f"The assumption {field.name}={value!r} is not a {'whole ' * whole}number of "
                    f"{least} or more. The model's own value is {field.default:.3g}."
                )
        if not (0 < self.friends <= self.follows and 0 < self.slots <= self.follows * self.shelf):
            raise ValueError(
                f"With follows={self.follows}, friends={self.friends}, shelf={self.shelf} and "
                f"slots={self.slots} no feed can be filled. Let friends be at most follows, and "
                "slots at most follows × shelf."
            )
        if self.anger_partisan > 1:
            raise ValueError(
                f"anger_partisan={self.anger_partisan!r} is no correlation. Choose 0 to 1."
            )


@dataclass(frozen=True, eq=False, repr=False)
class Result:
    """What a run came to; printed, it is a few sentences.

    `measures` has a number for each name in `MEASURES`. The tables: `rounds`, a row a day;
    `posts`, with views, reactions and the cascade (how many people it came from: the author and
    those who passed it on), its depth (structural virality, Goel et al. 2016: the mean distance
    between two of these people; up to 2 if all took it from one, more if it went from hand to
    hand; nan if nobody passed it on) and its largest_broadcast (the most who took it from one);
    and `accounts`.
    """

    order: str
    settings: dict
    measures: dict
    rounds: pd.DataFrame
    posts: pd.DataFrame
    accounts: pd.DataFrame

    def summary(self):
        """Return a table, (measures, 2): the values, and what they mean."""
        return Comparison({self.order: self}).summary()

    def __repr__(self):
        """Say it in sentences."""
        m = self.measures
        tone = "angrier" if m["anger"] > 0 else "calmer"
        return (
            f"Ordered by {self.order}, {m['conversation']:.0%} of what readers saw was "
            f"conversation and {1 - m['own_side']:.0%} came from the other side. It was "
            f"{abs(m['anger']):.2f} standard deviations {tone} than the average post. The top 1 % "
            f"of accounts had {m['top_1_percent']:.0%} of the attention (Gini {m['gini']:.2f}). "
            f"{_said(self.settings)}"
        )


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """Runs of one world under several orders; `results` has a `Result` for each."""

    results: dict

    def summary(self):
        """Return a table, (measures, orders + 1): a column an order, and what they mean."""
        table = pd.DataFrame({order: result.measures for order, result in self.results.items()})
        return table.assign(meaning=pd.Series(MEASURES)).rename_axis("measure")

    def __repr__(self):
        """Say which order has most and least of what, in sentences."""
        words = []
        for name, form in _TOLD.items():
            found = {order: result.measures[name] for order, result in self.results.items()}
            high, low = max(found, key=found.get), min(found, key=found.get)
            words.append(
                f"{name.replace('_', ' ').capitalize()}: most by {high} ({found[high]:{form}}), "
                f"least by {low} ({found[low]:{form}})."
            )
        return " ".join([*words, _said(next(iter(self.results.values())).settings)])


def simulate(
    accounts=1000,
    rounds=60,
    order="time",
    *,
    broadcasters=0.05,
    cap=None,
    influence=0.5,
    seed=1,
    luck=0,
    assumptions=None,
):
    """Let accounts post, read and react for some days, under one order of the feed.

    Parameters
    ----------
    accounts, rounds : int
        How many accounts, and how many days. The defaults are a convenience: a second's wait.
    order : str
        What comes first: "time" (the newest), "engagement" (what people react to, and accounts
        that this reader stopped at before), "relationship" (strong ties) or "stated preference"
        (what readers say they want: good posts without hostility).
    broadcasters : float
        Share of accounts that post ten times as often, mostly information, to many followers;
        the default is a convenience.
    cap : int, optional
        The most posts that an account may make in a week; passing on is free. The default is
        no cap.
    influence : float
        From 0 (nobody sees how others reacted) to 1 (it sways readers much); the default is a
        convenience.
    seed : int
        The same seed gives the same world: accounts, ties, posts and visits.
    luck : int
        With other luck, others happen to react in the same world.
    assumptions : dict or Assumptions, optional
        Other values for what `Assumptions` lists, such as {"anger_pull": 0}.

    Returns
    -------
    Result

    >>> simulate(200, 10, "relationship").measures["conversation"] > 0.2
    True
    """
    settings = {
        "accounts": accounts, "rounds": rounds, "broadcasters": broadcasters, "cap": cap,
        "influence": influence, "seed": seed, "luck": luck,
    }  # fmt: skip
    assume = assumed(assumptions)
    check(order, settings, assume)
    world = draw_world(accounts, rounds, broadcasters, seed, assume)
    if not len(world.posts["author"]):
        raise ValueError("With these settings nobody posts. Let there be more accounts or days.")
    return _sum_up(_Run(world, order, settings, assume), order, settings)


def compare(orders=ORDERS, **settings):
    """Run several orders on the same world, with the same luck; settings as for `simulate`.

    A reader who sees the same post in the same circumstances under two orders does the same with
    it. So what differs is the orders' doing, and not chance.

    Returns
    -------
    Comparison

    >>> found = compare(["time", "relationship"], accounts=200, rounds=10).summary()
    >>> bool(found.loc["conversation", "time"] < found.loc["conversation", "relationship"])
    True
    """
    orders = [orders] if isinstance(orders, str) else list(orders)
    if not orders:
        raise ValueError(f"There is no order to run. Choose some of: {', '.join(ORDERS)}.")
    known = [name for name in signature(simulate).parameters if name != "order"]
    check_options(compare, settings, known)
    return Comparison({order: simulate(order=order, **settings) for order in orders})


def different_winners(one, other):
    """Return which part of all reactions goes to other posts in another run of the same world.

    It is 0 if the same posts succeed as much, and 1 if no post that succeeds in one run does so
    in the other: how unpredictable success is.

    >>> run = simulate(200, 10)
    >>> different_winners(run, run)
    0.0
    """
    shares = [run.posts["reactions"] / max(run.posts["reactions"].sum(), 1) for run in (one, other)]
    return float(shares[0].sub(shares[1], fill_value=0).abs().sum() / 2)


class _World(NamedTuple):
    """What is there before any rule orders a feed, and so is the same under all orders."""

    broadcaster: np.ndarray  # (accounts,), as are the next three
    low_trust: np.ndarray
    side: np.ndarray
    warmth: np.ndarray  # towards the other side
    following: np.ndarray  # (accounts, follows): whom each follows, mutual ties first
    alive: np.ndarray  # (accounts, follows): which of these ties there are
    strength: np.ndarray  # (accounts, follows), from 0 to 1
    visits: np.ndarray  # (rounds, accounts): who looks in
    posts: dict  # (posts,) each: author, round, hour, dialogue, anger, partisanship, quality


def draw_world(accounts, rounds, broadcasters, seed, assume):
    """Draw accounts, ties, visits and posts, each from a stream of its own."""
    draws = [np.random.default_rng([seed, part]) for part in range(4)]
    broadcaster = draws[0].random(accounts) < broadcasters
    low_trust = (draws[0].random(accounts) < assume.low_trust) & broadcaster
    side = draws[0].integers(0, 2, accounts)
    warmth = draws[0].standard_normal(accounts)
    ties = _ties(draws[1], broadcaster, side, assume)
    visits = draws[2].random((rounds, accounts), np.float32) < assume.visits
    posts = _posts(draws[3], rounds, broadcaster, low_trust, assume)
    return _World(broadcaster, low_trust, side, warmth, *ties, visits, posts)


def _ties(draws, broadcaster, side, assume):
    """Pair friends at random, mostly within a side; then let all follow whoever is popular."""
    accounts, friends = len(side), assume.friends
    oneself = np.arange(accounts, dtype=np.int32)[:, None]
    following = np.repeat(oneself, assume.follows, axis=1)  # until there is somebody
    even = accounts // 2 * 2
    for column in following.T[:friends]:
        # Some insist on a friend of their own side, and the rest take anybody: as many as makes
        # own_side_ties of all pairs match. Broadcasters have broadcasters for friends.
        insists = draws.random(accounts) < 2 * assume.own_side_ties - 1
        pool = np.where(broadcaster, 3, np.where(insists, side, 2))
        line = np.lexsort((draws.random(accounts), pool))
        column[line[:even:2]], column[line[1:even:2]] = line[1:even:2], line[:even:2]
    popular = draws.pareto(max(assume.fame, 0.1), accounts) + 1
    most = assume.broadcaster_fame  # for an ordinary account; for a broadcaster it is the least
    popular = np.where(broadcaster, most * popular, np.minimum(popular, most))
    one_way = following[:, friends:]
    own = draws.random(one_way.shape) < assume.own_side_ties
    at = draws.random(one_way.shape)
    for which in np.unique(side):
        there = np.flatnonzero(side == which)
        heap = np.cumsum(popular[there])
        chosen = own == (side == which)[:, None]
        one_way[chosen] = there[np.searchsorted(heap[:-1], at[chosen] * heap[-1])]
    one_way.sort(axis=1)
    alive = following != oneself  # nobody follows themselves,
    alive[:, friends + 1 :] &= one_way[:, 1:] != one_way[:, :-1]  # or anybody twice
    mean = np.full(assume.follows, assume.one_way_strength)
    mean[:friends] = assume.friend_strength
    mean = mean.clip(0.01, 0.99)
    strength = draws.beta(6 * mean, 6 * (1 - mean), following.shape)
    return following, alive, strength.astype(np.float32)


def _posts(draws, rounds, broadcaster, low_trust, assume):
    """Draw all posts that would be written without a cap."""
    rate = np.where(broadcaster, assume.posts_broadcaster, assume.posts_ordinary)
    rate = np.where(low_trust, assume.low_trust_volume, 1) * rate
    number = draws.poisson(rate, (rounds, len(rate)))
    author = np.repeat(np.tile(np.arange(len(rate), dtype=np.int32), rounds), number.ravel())
    talk = np.where(broadcaster, assume.dialogue_broadcaster, assume.dialogue_ordinary)
    anger, rest, quality = draws.standard_normal((3, len(author)), np.float32)
    quality += np.where(low_trust, assume.low_trust_quality, 0)[author].astype(np.float32)
    related = np.float32(assume.anger_partisan)
    return {
        "author": author,
        "round": np.repeat(np.arange(rounds, dtype=np.int32), number.sum(axis=1)),
        "hour": draws.random(len(author), np.float32),
        "dialogue": draws.random(len(author), np.float32) < talk[author],
        "anger": anger,
        "partisanship": related * anger + np.sqrt(1 - related**2) * rest,
        "quality": quality,
    }


class _Seen(NamedTuple):
    """What was shown on one day: an entry for each reader and post."""

    reader: np.ndarray
    tie: np.ndarray  # which of the reader's ties brought it: reader × follows + column
    post: np.ndarray
    node: np.ndarray  # the thing on the shelf: the post itself, or somebody's share of it
    steps: np.ndarray  # how many shares away from the author
    other: np.ndarray  # whether the author is on the other side


class _Run:
    """The state of one run, and what happens in a day: a step a method."""

    def __init__(self, world, order, settings, assume):
        self.world, self.order, self.assume = world, order, assume
        self.cap, self.influence = settings["cap"], settings["influence"]
        names = ("stop", *REACTIONS, "unfollow", "adopt")
        keys = np.random.SeedSequence([settings["seed"], settings["luck"]])
        self.keys = dict(zip(names, keys.generate_state(len(names), np.uint64), strict=True))
        accounts, posts = len(world.side), len(world.posts["author"])
        # On its shelf stand the latest things that an account posted or passed on. The first
        # nodes are the posts; each share of one is a further node.
        shelf = (accounts, assume.shelf)
        self.node, self.time = np.full(shelf, -1, np.int32), np.full(shelf, -np.inf, np.float32)
        self.post, self.steps = np.zeros(shelf, np.int32), np.zeros(shelf, np.int32)
        self.placed, self.this_week = np.zeros(accounts, int), np.zeros(accounts, int)
        self.published = np.zeros(posts, bool)
        self.passed_on = [np.empty(0, np.int32)] * 4  # yesterday: node, post, account, steps
        self.nodes, self.grown = posts, []  # for each day: the nodes that shares grew from
        # Readers remember what they saw last in each place, and on which ties they stopped.
        self.known = np.full((accounts, assume.follows, assume.shelf), -2, np.int32)
        self.history = np.zeros(world.alive.shape, np.float32)
        self.stopped = []  # reader and post in one number, for each of the last days
        self.alive, self.warmth = world.alive.copy(), world.warmth.copy()
        self.adopted, self.example = np.zeros(accounts, bool), np.zeros(accounts)
        # Views and reactions so far; of each post, and of each sort of posts.
        self.views, self.reactions = np.zeros(posts, np.int32), np.zeros(posts, np.int32)
        self.counts = {name: np.zeros(posts, np.int32) for name in REACTIONS}
        self.engagement = np.zeros(posts, np.float32)
        self.sort = np.digitize(world.posts["anger"], _TONES) + 5 * world.posts["dialogue"]
        self.sort_views, self.sort_engagement = np.zeros(2 * _SORTS), np.zeros(2 * _SORTS)
        pulls = np.array([assume.quality_pull, assume.anger_pull], np.float32)
        traits = np.stack([world.posts["quality"], world.posts["anger"]])
        # Less half the squares: then the average of all posts is assume.stop, whatever the pulls.
        self.appeal = assume.stop * np.exp(pulls @ traits - pulls @ pulls / 2)
        self.their_side = world.side[world.posts["author"]]

    def day(self, today):
        """Let a day pass, and return its measures."""
        self.publish(today)
        readers = np.flatnonzero(self.world.visits[today])
        seen, potential = self.show(today, readers)
        stopped = self.stop(seen)
        replied = self.react(seen, stopped)
        self.unfollow(seen, stopped)
        self.feel(seen)
        self.adopt(today, seen)
        return self.measure(readers, seen, stopped, replied, potential)

    def publish(self, today):
        """Put today's posts, and what was passed on yesterday, on the accounts' shelves."""
        posts, own = self.world.posts, self.within_cap(today)
        self.published[own] = True
        new = [own, own, posts["author"][own], np.zeros(len(own), np.int32)]
        node, post, account, steps = map(np.concatenate, zip(new, self.passed_on, strict=True))
        hour = posts["hour"][post]  # what is passed on comes at the same hour, a day later
        line = np.lexsort((hour, account))
        account = account[line]
        nth = np.arange(len(account)) - np.searchsorted(account, account)
        place = account, (self.placed[account] + nth) % self.assume.shelf  # the oldest gives way
        shelves = {"node": node, "post": post, "steps": steps, "time": today + hour}
        for name, things in shelves.items():
            getattr(self, name)[place] = things[line]
        self.placed += np.bincount(account, minlength=len(self.placed))

    def within_cap(self, today):
        """Return today's posts, without those beyond the week's cap."""
        first, last = np.searchsorted(self.world.posts["round"], (today, today + 1))
        own, author = np.arange(first, last, dtype=np.int32), self.world.posts["author"][first:last]
        if self.cap is None:
            return own
        if today % _WEEK == 0:
            self.this_week[:] = 0
        nth = np.arange(len(own)) - np.searchsorted(author, author)
        allowed = self.this_week[author] + nth < self.cap
        self.this_week += np.bincount(author[allowed], minlength=len(self.this_week))
        return own[allowed]

    def worth(self, today):
        """Return what the rule thinks of everything on a shelf, (2 sides, accounts, shelf)."""
        assume, post, newness = self.assume, self.post, self.time - today
        worth = newness if self.order == "time" else _LITTLE * newness
        worth = np.where(newness >= 1 - assume.fresh, worth, -np.inf).astype(np.float32)
        worth = np.stack([worth, worth])
        if self.order == "engagement":
            # Reactions per view so far. A new post starts as posts of its sort have fared, in
            # tone, kind and whether passed on; that anger draws, the rule finds out by itself.
            sort = self.sort[post] + _SORTS * (self.steps > 0)
            usual = (self.sort_engagement + 1) / (self.sort_views + 10)
            start = max(assume.track_record, 0.001)
            worth += np.log(
                (self.engagement[post] + start) / (self.views[post] + start / usual[sort])
            )
        elif self.order == "stated preference":
            anger = np.maximum(self.world.posts["anger"][post], 0)
            other = self.their_side[post] != np.array([0, 1])[:, None, None]
            worth += self.world.posts["quality"][post]
            worth -= anger * np.where(other, assume.mind_hostility, assume.mind_own_anger)
        return worth

    def show(self, today, readers):
        """Fill the slots of today's readers with what the rule thinks most of.

        Return what they see, and which part of all that was on offer is from the other side.
        """
        world, assume, accounts = self.world, self.assume, len(self.world.side)
        following = world.following.take(readers, axis=0)
        # Row by row: the shelves of those whom a reader follows, as seen from the reader's side.
        rows = following + accounts * world.side[readers][:, None]
        value = self.worth(today).reshape(2 * accounts, -1).take(rows, axis=0)
        tie = 0
        if self.order == "engagement":
            tie = assume.history * np.log1p(self.history.take(readers, axis=0))
        elif self.order == "relationship":
            tie = world.strength.take(readers, axis=0)
        value += np.where(self.alive.take(readers, axis=0), tie, -np.inf)[:, :, None]
        # Nothing is shown twice in the same place.
        value[self.known.take(readers, axis=0) == self.node.take(following, axis=0)] = -np.inf
        width = assume.follows * assume.shelf
        value = value.reshape(-1, width)
        on_offer = value > -np.inf
        best = np.argpartition(value, width - assume.slots, axis=1)[:, -assume.slots :]
        at = (best + width * np.arange(len(readers))[:, None]).ravel()
        at = at[on_offer.ravel().take(at)]
        row, place = np.divmod(at, width)
        reader, tie = readers.take(row), readers.take(row) * assume.follows + place // assume.shelf
        place = world.following.ravel().take(tie) * assume.shelf + place % assume.shelf
        post, node = self.post.ravel().take(place), self.node.ravel().take(place)
        self.known.ravel()[tie * assume.shelf + place % assume.shelf] = node
        other = self.their_side.take(post) != world.side.take(reader)
        seen = _Seen(reader, tie, post, node, self.steps.ravel().take(place), other)
        foreign = self.their_side[self.post] != np.array([0, 1])[:, None, None]
        foreign = foreign.reshape(2 * accounts, -1).take(rows, axis=0).reshape(on_offer.shape)
        return seen, np.count_nonzero(foreign & on_offer) / max(np.count_nonzero(on_offer), 1)

    def stop(self, seen):
        """Return where in `seen` readers stop to read."""
        assume, (reader, tie, post, _, steps, other) = self.assume, seen
        crowd = np.log1p(self.reactions.take(post))
        # Readers compare: more reactions than usual draw them, and fewer put them off.
        crowd = self.influence * assume.crowd_pull * (crowd - crowd.sum() / max(len(crowd), 1))
        appeal = self.appeal.take(post)
        # What somebody passes on is read for who did, less for what it is and for its counts.
        passed = np.flatnonzero(steps)
        appeal[passed] = assume.stop * np.power(
            appeal[passed] / max(assume.stop, 1e-9), assume.appeal_passed_on
        )
        crowd[passed] *= assume.crowd_passed_on
        chance = appeal * np.exp(crowd)
        chance *= 1 + assume.friend_pull * self.world.strength.ravel().take(tie)
        chance *= np.where(other, assume.other_side_pull, 1)
        chance *= np.power(assume.passed_on, np.arange(steps.max(initial=0) + 1)).take(steps)
        _tally(self.views, post)
        stopped = np.flatnonzero(dice(self.keys["stop"], reader, post) < np.minimum(chance, 0.95))
        # Nobody stops at their own post, nor twice at one that comes again another way.
        stopped = stopped[self.world.posts["author"][post[stopped]] != reader[stopped]]
        both = reader[stopped].astype(np.int64) * len(self.views) + post[stopped]
        both, first = np.unique(both, return_index=True)
        new = np.ones(len(both), bool)
        for past in self.stopped:
            new &= past[np.minimum(np.searchsorted(past, both), len(past) - 1)] != both
        if new.any():
            self.stopped = [*self.stopped, both[new]][-_WEEK:]
        return stopped[first[new]]

    def react(self, seen, stopped):
        """Let those who stopped like, reply and share; return how many replied."""
        assume = self.assume
        reader, tie, post = seen.reader[stopped], seen.tie[stopped], seen.post[stopped]
        self.history *= 1 - assume.forget
        _tally(self.history.ravel(), tie)
        dialogue, did = self.world.posts["dialogue"][post], {}
        earned = np.zeros(len(post), np.float32)
        for name in REACTIONS:
            more = np.where(dialogue, getattr(assume, f"dialogue_{name}"), 1)
            did[name] = dice(self.keys[name], reader, post) < getattr(assume, name) * more
            earned += did[name] * getattr(assume, f"count_{name}")
            for counts in (self.counts[name], self.reactions):
                _tally(counts, post[did[name]])
        np.add.at(self.engagement, post, earned)
        sort = self.sort[seen.post] + _SORTS * (seen.steps > 0)
        self.sort_views += np.bincount(sort, minlength=2 * _SORTS)
        self.sort_engagement += np.bincount(sort[stopped], earned, 2 * _SORTS)
        shared = stopped[did["shares"]]
        node = self.nodes + np.arange(len(shared), dtype=np.int32)
        self.nodes += len(shared)
        self.grown.append((seen.node[shared], seen.post[shared]))
        self.passed_on = [node, seen.post[shared], seen.reader[shared], seen.steps[shared] + 1]
        return did["replies"].sum()

    def unfollow(self, seen, stopped):
        """Break ties that bring what is not read: weak ones more easily, bursts more often."""
        unread = np.ones(len(seen.tie), bool)
        unread[stopped] = False
        tie = seen.tie[unread]
        chance = self.assume.unfollow * (1 - self.world.strength.ravel().take(tie))
        breaks = dice(self.keys["unfollow"], tie, seen.post[unread]) < chance
        self.alive.ravel()[tie[breaks]] = False

    def feel(self, seen):
        """Let anger from the other side cool a reader a little, and calm warm."""
        anger = np.where(seen.other, self.world.posts["anger"].take(seen.post), 0)
        self.warmth -= self.assume.attitude_speed * self.by_reader(seen, anger)

    def adopt(self, today, seen):
        """Let a new habit spread: some take it up alone, and more if they saw others with it."""
        author = self.world.posts["author"].take(seen.post)
        visited = self.world.visits[today]
        self.example[visited] = self.by_reader(seen, self.adopted.take(author))[visited]
        chance = self.assume.adopt_alone + self.assume.adopt_seen * self.example
        account = np.arange(len(chance))
        self.adopted |= dice(self.keys["adopt"], account, np.full(len(account), today)) < chance

    def by_reader(self, seen, values):
        """Return the mean of what each account saw; 0 where it saw nothing."""
        accounts = len(self.warmth)
        number = np.bincount(seen.reader, minlength=accounts)
        return np.bincount(seen.reader, values, accounts) / np.maximum(number, 1)

    def measure(self, readers, seen, stopped, replied, potential):
        """Return the day's measures; see MEASURES."""
        posts, assume = self.world.posts, self.assume
        author, anger = posts["author"].take(seen.post), posts["anger"].take(seen.post)
        attention = np.bincount(author, minlength=len(self.warmth))
        time = (
            len(author) * assume.glance + len(stopped) * assume.reading + replied * assume.writing
        )
        return {
            "gini": _gini(attention),
            "top_1_percent": _top(attention, 1),
            "top_10_percent": _top(attention, 10),
            "conversation": _mean(posts["dialogue"].take(seen.post)),
            "anger": _mean(anger),
            "partisanship": _mean(posts["partisanship"].take(seen.post)),
            "hostile": _mean((anger > 1) & seen.other),
            "own_side": _mean(~seen.other),
            "other_side_potential": potential,
            "other_side_shown": _mean(seen.other),
            "other_side_clicked": _mean(seen.other[stopped]),
            "time_spent": time / max(len(readers), 1),
            "low_trust": _mean(self.world.low_trust.take(author)),
            "warmth_change": self.warmth.mean() - self.world.warmth.mean(),
            "adopted": self.adopted.mean(),
            "broken_one_way": self.broken(slice(assume.friends, None)),
            "broken_mutual": self.broken(slice(assume.friends)),
        }

    def broken(self, kind):
        """Return which part of some ties is broken by now; nan if there were none."""
        return 1 - _mean(self.alive[:, kind][self.world.alive[:, kind]])


def _sum_up(run, order, settings):
    """Let all days pass, and put the tables together."""
    world = run.world
    rounds = pd.DataFrame([run.day(today) for today in range(settings["rounds"])])
    posts = pd.DataFrame(
        {**world.posts, "views": run.views, **run.counts, "reactions": run.reactions}
        | cascade_shapes(len(run.views), run.grown)
    )[run.published]
    accounts = len(world.side)
    people = pd.DataFrame(
        {
            "broadcaster": world.broadcaster,
            "low_trust": world.low_trust,
            "side": world.side,
            "followers": np.bincount(world.following[world.alive], minlength=accounts),
            "views": np.bincount(world.posts["author"], run.views, accounts).astype(int),
        }
    )
    measures = {
        **rounds.mean(),
        **rounds.iloc[-1][["warmth_change", "adopted", "broken_one_way", "broken_mutual"]],
        "gini": _gini(people["views"].to_numpy()),
        "top_1_percent": _top(people["views"].to_numpy(), 1),
        "top_10_percent": _top(people["views"].to_numpy(), 10),
    }
    measures = {name: float(measures[name]) for name in MEASURES}
    named = rounds.rename_axis("round"), posts.rename_axis("post"), people.rename_axis("account")
    return Result(order, settings, measures, *named)


def cascade_shapes(posts, grown):
    """Return the shape of every post's cascade, (posts,) each; see `Result`."""
    parent, post = (np.concatenate(column) for column in zip(*grown, strict=True))
    under = np.ones(posts + len(post))  # nodes from each downwards
    end = len(under)
    for parents, _ in reversed(grown):  # later shares hang on earlier ones
        np.add.at(under, parents, under[end - len(parents) : end])
        end -= len(parents)
    size, under = under[:posts], under[posts:]
    # The link above a node is walked by every pair of which one is under it and one is not.
    walked = np.bincount(post, under * (size[post] - under), posts)
    pairs = size * (size - 1) / 2
    children = np.bincount(parent, minlength=posts + len(post))
    largest = children[:posts].copy()
    np.maximum.at(largest, post, children[posts:])
    depth = np.divide(walked, pairs, out=np.full(posts, np.nan), where=pairs > 0)
    return {"cascade": size.astype(int), "depth": depth, "largest_broadcast": largest}


def dice(key, one, other):
    """Return a number from 0 to 1 for each pair: as if drawn, and the same whenever it is asked.

    So what a reader does with a post does not depend on what else was drawn before, and orders
    can be compared. The mixing is that of splitmix64.
    """
    mixed = (one.astype(np.uint64) << np.uint64(32)) + other.astype(np.uint64) + key
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return (mixed ^ (mixed >> np.uint64(31))) * 2.0**-64


def _tally(counts, where):
    """Add one wherever `where` points, as often as it does."""
    np.add.at(counts, where, counts.dtype.type(1))  # a one of another type is 50 times slower


def _gini(values):
    """Return what `kit.scoring.metrics.gini` does, fast enough for every round."""
    number = len(values)
    ranks = 2 * np.arange(1, number + 1) - number - 1
    total = values.sum()
    return float((ranks * np.sort(values)).sum() / (number * total)) if total else np.nan


def _top(values, percent):
    """Return what part these percent of accounts with most have, one account at least."""
    number = max(len(values) * percent // 100, 1)
    return float(np.partition(values, -number)[-number:].sum() / max(values.sum(), 1))


def _mean(values):
    return float(values.mean()) if len(values) else np.nan


def _said(settings):
    """Say what was run, and that it is no measurement."""
    cap = settings["cap"]
    return (
        f"(Simulated: {settings['accounts']:,} accounts, {settings['broadcasters']:.0%} of them "
        f"broadcasters, {settings['rounds']} days, "
        f"{'no cap' if cap is None else f'at most {cap} posts a week'}.)"
    )


def assumed(given):
    """Return the assumptions, with the given ones in place of the model's own."""
    if given is None or isinstance(given, Assumptions):
        return given or Assumptions()
    known = [field.name for field in fields(Assumptions)]
    if strange := [name for name in given if name not in known]:
        raise ValueError(
            f"The model makes no assumption {strange[0]!r}. It makes these: {', '.join(known)}."
        )
    return Assumptions(**given)


def check(order, settings, assume):
    """Refuse settings that the model cannot run."""
    if order not in ORDERS:
        raise ValueError(f"There is no order {order!r}. Choose one of: {', '.join(ORDERS)}.")
    whole = {"accounts": (assume.follows + 1, 1000), "rounds": (1, 60), "cap": (1, 7)}
    for name, (least, usual) in {**whole, "seed": (0, 1), "luck": (0, 0)}.items():
        value = settings[name]
        if (name, value) != ("cap", None) and not (isinstance(value, Integral) and value >= least):
            raise ValueError(
                f"{name}={value!r} is not a whole number of {least} or more. Try {name}={usual}."
            )
    for name in ("broadcasters", "influence"):
        value = settings[name]
        if not (isinstance(value, Real) and 0 <= value <= 1):
            raise ValueError(f"{name}={value!r} is not a share from 0 to 1. Try {name}=0.05.")
    if settings["accounts"] * settings["rounds"] > _MOST:
        raise ValueError(
            f"{settings['accounts']:,} accounts over {settings['rounds']:,} days take too long. "
            f"Stay below {_MOST:,} for accounts × rounds."
        )
