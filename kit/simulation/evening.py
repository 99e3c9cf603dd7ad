"""One reader's evening in a world of the model: twelve posts, and their places under each rule.

Nothing moves but the rule: the same things are on offer to the same reader, with the same counts,
ties and history, and each rule ranks them by the values that `Run.show` fills its slots by. How
the twelve and the two readers are picked stands in `guide/feed-model.md`.
"""

import tomllib
from itertools import product
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from kit.material.data import folder
from kit.simulation import poster
from kit.simulation.assumptions import ORDERS
from kit.simulation.last_day import TODAY, drawn, last_evening
from kit.simulation.run import Run

SEED = 1  # of the world in which the phone is opened, ordered by time until then
POSTS, SEEN = 12, 6  # on the phone; and before she puts it away
DIALS = ("different people", "talk", "angry")
_ANGRY, _CROSS = 1, 0.25  # anger above these, in standard deviations


class Evening(NamedTuple):
    """What one reader has on the phone."""

    reader: int
    at: np.ndarray  # (posts,): the places among all that she might be shown, as `Run.values` has
    ranked: dict  # for each rule (posts,): which of these comes first, second, …


class Things(NamedTuple):
    """What stands in some places, as seen from a reader: an entry a thing."""

    column: np.ndarray  # which of the reader's ties brought it
    account: np.ndarray  # on whose shelf it stands
    post: np.ndarray
    author: np.ndarray
    shelf: np.ndarray


def things(run: Run, reader: int, places: np.ndarray) -> Things:
    """Return what stands in these places of a reader's."""
    column, shelf = np.divmod(places, run.assume.shelf)
    account = run.world.following[reader, column]
    post = run.post[account, shelf]
    return Things(column, account, post, run.world.posts["author"][post], shelf)


def rankings(run: Run, readers: np.ndarray) -> dict[str, np.ndarray]:
    """Return for each rule the value of all that is on offer, (readers, places)."""
    return {order: run.values(TODAY, readers, order) for order in ORDERS}


def phone(run: Run, reader: int, values: dict[str, np.ndarray]) -> Evening:
    """Pick what is on the phone: the rules take turns, and each adds what it thinks most of.

    A post that is there already is passed over, also where it comes another way, and so are the
    reader's own posts. `values` has for each rule the values of all places of this reader.
    """
    found = things(run, reader, np.arange(len(values[ORDERS[0]])))
    lines = {order: iter(_best_first(value)) for order, value in values.items()}
    picked: list[int] = []
    taken: set[int] = set()
    while lines and len(picked) < POSTS:
        for order, line in [*lines.items()]:
            new = (i for i in line if found.post[i] not in taken and found.author[i] != reader)
            place = next(new, None)
            if place is None:
                del lines[order]
            elif len(picked) < POSTS:
                picked.append(place)
                taken.add(found.post[place])
    at = np.array(picked, np.intp)
    return Evening(reader, at, {order: _best_first(values[order][at]) for order in ORDERS})


def _best_first(value):
    """Return the places of what is on offer, the highest value first."""
    line = np.argsort(-value, kind="stable")
    return line[value[line] > -np.inf]


def all_evenings(run: Run) -> list[Evening]:
    """Return the evenings of all ordinary readers who look in on the last day and have twelve."""
    readers = np.flatnonzero(run.world.visits[-1] & ~run.world.broadcaster)
    values = rankings(run, readers)
    found = (
        phone(run, reader, {order: value[row] for order, value in values.items()})
        for row, reader in enumerate(readers.tolist())
    )
    return [evening for evening in found if len(evening.at) == POSTS]


def dials(run: Run, evening: Evening) -> np.ndarray:
    """Return what the first six come to under each rule, (rules, dials).

    The dials: how many different people wrote them, how many are talk, and how many are angry.
    """
    found, posts = things(run, evening.reader, evening.at), run.world.posts
    talk, angry = posts["dialogue"][found.post], posts["anger"][found.post] > _ANGRY
    return np.array(
        [
            [len(np.unique(found.author[first])), talk[first].sum(), angry[first].sum()]
            for first in (evening.ranked[order][:SEEN] for order in ORDERS)
        ]
    )


def most_typical(run: Run, evenings: list[Evening]) -> list[Evening]:
    """Return the evening of each side whose dials lie nearest to the mean over all evenings.

    Each of the twelve numbers is taken in its own standard deviations, so that none counts for
    more because it varies more.
    """
    every = np.array([dials(run, evening).ravel() for evening in evenings], float)
    spread = every.std(axis=0)
    every = every[:, spread > 0] / spread[spread > 0]
    far = np.linalg.norm(every - every.mean(axis=0), axis=1)
    sides = run.world.side[[evening.reader for evening in evenings]]
    of_each = [np.flatnonzero(sides == side) for side in np.unique(sides)]
    return [evenings[those[far[those].argmin()]] for those in of_each]


def how_typical() -> pd.DataFrame:
    """Return a table: against the rule by time, in how many evenings a dial shows more or less."""
    run = last_evening(drawn(SEED), "time", SEED)
    every = np.array([dials(run, evening) for evening in all_evenings(run)])
    rows = []
    for (rule, order), (dial, name) in product([*enumerate(ORDERS)][1:], enumerate(DIALS)):
        here, by_time = every[:, rule, dial], every[:, ORDERS.index("time"), dial]
        rows.append(
            {
                "rule": order,
                "of the first six": name,
                "by time": by_time.mean(),
                "by the rule": here.mean(),
                "more in": (here > by_time).sum(),
                "as many in": (here == by_time).sum(),
                "fewer in": (here < by_time).sum(),
            }
        )
    return pd.DataFrame(rows)


def evenings() -> dict[str, Any]:
    """Return all that the phone of `kit.Feed` shows, as plain data; see `scripts/evenings.py`."""
    return {"seen": SEEN, "readers": readers(), "poster": poster.found()}


def readers() -> list[dict[str, Any]]:
    """Return the two readers: their posts in words, and the places of these under each rule."""
    run = last_evening(drawn(SEED), "time", SEED)
    chosen = most_typical(run, all_evenings(run))
    return [_in_words(run, *both) for both in zip(chosen, texts(), strict=True)]


def texts() -> list[dict[str, Any]]:
    """Return what was written for the readers' posts, as `data/evenings.toml` has it."""
    return tomllib.loads((folder() / "evenings.toml").read_text("utf-8"))["reader"]


def _in_words(run, evening, reader):
    """Put an evening and its texts together."""
    traits = described(run, evening)
    posts = [_fitting(*both) for both in zip(reader["post"], traits, strict=True)]
    names = [post["id"] for post in posts]
    return {
        "id": reader["id"],
        "name": reader["name"],
        "posts": posts,
        "places": {order: [names[i] for i in line] for order, line in evening.ranked.items()},
        "paid": {"id": "paid", **reader["paid"]},
    }


def _fitting(text, traits):
    """Return a post with its text, which must be written for just such a post."""
    for name in ("kind", "tone", "side", "tie"):
        if text[name] != traits[name]:
            raise ValueError(
                f"The text {text['id']} of data/evenings.toml is written for {name} = "
                f"{text[name]!r}, but in the model it is {traits[name]!r}. Write one that fits."
            )
    return {"id": text["id"], "who": text["who"], "passed_by": None} | text | traits


def described(run: Run, evening: Evening) -> list[dict[str, Any]]:
    """Return what the model knows of each post on the phone: a dict a post.

    `tie` and `near` are the reader's to whoever brought it, `side` and `page` are the author's.
    `minutes` is since it was written or passed on, `stopped` how often she stopped at what came
    by this tie (what is long ago counts less), `usual` how many reactions in 100 views posts of
    its sort have had: by this a new one is judged.
    """
    reader, found, posts = evening.reader, things(run, evening.reader, evening.at), run.world.posts
    own = run.their_side[found.post] == run.world.side[reader]
    columns = {
        "kind": np.where(posts["dialogue"][found.post], "talk", "news"),
        "tone": _tones(posts["anger"][found.post]),
        "side": np.where(own, "own", "other"),
        "tie": _ties(run, reader, found),
        "page": run.world.broadcaster[found.author],
        "minutes": (1440 * (TODAY + 1 - run.time[found.account, found.shelf])).round().astype(int),
        "views": run.views[found.post],
        "reactions": run.reactions[found.post],
        "usual": (100 * run.usual()[found.account, found.shelf]).round().astype(int),
        "stopped": run.history[reader, found.column].round().astype(int),
        "near": _hundredths(run.world.strength[reader, found.column]),
        "anger": _hundredths(posts["anger"][found.post]),
        "quality": _hundredths(posts["quality"][found.post]),
    }
    values = zip(*(column.tolist() for column in columns.values()), strict=True)
    return [dict(zip(columns, row, strict=True)) for row in values]


def _hundredths(values):
    return values.astype(float).round(2)


def _tones(anger):
    return np.select([anger > _ANGRY, anger > _CROSS], ["angry", "cross"], "calm")


def _ties(run, reader, found):
    """Name the reader's tie to whoever brought each thing: the author, or who passed it on."""
    friends, strength = run.assume.friends, run.world.strength[reader]
    mutual = found.column < friends
    close = strength[found.column] > np.median(strength[:friends][run.alive[reader, :friends]])
    names = ["page", "close friend", "friend"]
    return np.select(
        [run.world.broadcaster[found.account], mutual & close, mutual], names, "follows"
    )
