"""Be the poster: one new post in each of twenty worlds, and who comes to see it under each rule.

The model reads no text. A post is its kind, its tone and whom it is on offer to.
"""

from itertools import product
from statistics import median_low
from typing import Any

import numpy as np

from kit.simulation.assumptions import ORDERS
from kit.simulation.last_day import ACCOUNTS, TODAY, drawn, last_evening
from kit.simulation.world import World

KINDS, TO = ("talk", "news"), ("friends", "all")
TONES = {"calm": -0.5, "cross": 0.6, "angry": 1.5}  # anger, in standard deviations
WORLDS = range(1, 21)  # seeds
_HOUR = 0.75  # of the last day, at which it is written; readers look in at its end


def found() -> dict[str, Any]:
    """Return for every post that can be chosen who looked in and who saw it, as plain data."""
    counts: dict[str, dict] = {"|".join(choice): {} for choice in product(KINDS, TONES, TO)}
    for kind, tone, order in product(KINDS, TONES, ORDERS):
        worlds = [seen_in(seed, order, kind, tone) for seed in WORLDS]
        for to in TO:
            counts[f"{kind}|{tone}|{to}"][order] = [world[to] for world in worlds]
    return {
        "kinds": [*KINDS],
        "tones": [*TONES],
        "to": [*TO],
        "worlds": len(WORLDS),
        "rules": [*ORDERS],
        "found": counts,
    }


def seen_in(seed: int, order: str, kind: str, tone: str) -> dict[str, list[int]]:
    """Let one account post in a world that this rule has ordered up to its last evening.

    Return for "friends" and "all": how many of the poster's own side saw it, and how many of them
    looked in; then the same of the other side.
    """
    world = drawn(seed)
    poster = who_posts(world)
    run = last_evening(_with_post(world, poster, kind == "talk", TONES[tone]), order, seed)
    seen, _ = run.show(TODAY, np.flatnonzero(world.visits[TODAY]))
    saw = np.zeros(ACCOUNTS, bool)
    saw[seen.reader[seen.post == len(run.views) - 1]] = True
    ties = run.alive & (world.following == poster)
    friends = run.assume.friends
    ways = {"friends": ties[:, :friends].any(axis=1), "all": ties.any(axis=1)}
    return {
        to: _counted(way & world.visits[TODAY], saw, world.side, poster) for to, way in ways.items()
    }


def who_posts(world: World) -> int:
    """Return the ordinary account with the median number of followers; of several the first."""
    followers = np.bincount(world.following[world.alive], minlength=ACCOUNTS)
    ordinary = np.flatnonzero(~world.broadcaster)
    return ordinary[followers[ordinary] == median_low(followers[ordinary].tolist())][0]


def _with_post(world, author, dialogue, anger):
    """Return the world with one more post on its last day; nothing else is drawn anew."""
    new = {"author": author, "round": TODAY, "hour": _HOUR, "dialogue": dialogue, "anger": anger}
    posts = {
        name: np.append(values, np.array(new.get(name, 0), values.dtype))
        for name, values in world.posts.items()
    }
    return world._replace(posts=posts)


def _counted(looking, saw, side, poster):
    """Return [own seen, own looking, other seen, other looking]."""
    own = side == side[poster]
    return [
        int(np.count_nonzero(which))
        for group in (own, ~own)
        for which in (looking & group & saw, looking & group)
    ]
