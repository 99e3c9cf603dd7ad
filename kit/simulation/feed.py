"""A small simulation of who sees what: accounts, ties, posts, and a rule that orders the feed.

It is a toy with stated rules and no measurement: all its numbers are simulated. What each rule
rests on, and which results are merely built in, stands in `guide/feed-model.md`. A round is a
day. Numpy's global random state is not touched.
"""

from inspect import signature

import numpy as np
import pandas as pd

from kit.simulation.assumptions import ORDERS, Assumptions, assumed, check
from kit.simulation.cascades import cascade_shapes
from kit.simulation.results import MEASURES, Comparison, Result
from kit.simulation.run import REACTIONS, Run, dice, gini, top
from kit.simulation.world import draw_world
from kit.text.checks import check_options

__all__ = [
    "MEASURES",
    "ORDERS",
    "REACTIONS",
    "Assumptions",
    "Comparison",
    "Result",
    "assumed",
    "cascade_shapes",
    "check",
    "compare",
    "dice",
    "different_winners",
    "draw_world",
    "simulate",
]


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
    return _sum_up(Run(world, order, settings, assume), order, settings)


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
        "gini": gini(people["views"].to_numpy()),
        "top_1_percent": top(people["views"].to_numpy(), 1),
        "top_10_percent": top(people["views"].to_numpy(), 10),
    }
    measures = {name: float(measures[name]) for name in MEASURES}
    named = rounds.rename_axis("round"), posts.rename_axis("post"), people.rename_axis("account")
    return Result(order, settings, measures, *named)
