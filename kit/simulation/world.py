"""What is there before any rule orders a feed: accounts, ties, visits and posts."""

from typing import NamedTuple

import numpy as np


class World(NamedTuple):
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
    side = draws[0].integers(0, 2, accounts).astype(np.intp)
    warmth = draws[0].standard_normal(accounts)
    ties = _ties(draws[1], broadcaster, side, assume)
    visits = draws[2].random((rounds, accounts), np.float32) < assume.visits
    posts = _posts(draws[3], rounds, broadcaster, low_trust, assume)
    return World(broadcaster, low_trust, side, warmth, *ties, visits, posts)


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
    # Drawn as 64 bits, which a numpy of 32 (the browser's) takes neither as counts nor as places.
    number = draws.poisson(rate, (rounds, len(rate))).astype(np.intp)
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
