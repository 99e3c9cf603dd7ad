"""The runs of the feed model that are stored with the kit; `scripts/feed_runs.py` makes them."""

import json
from functools import cache
from pathlib import Path

from kit.widgets.feed_measures import MEASURES

_FILE = Path(__file__).with_name("feed_runs.json")


@cache
def stored() -> dict:
    """Return all that is stored: which settings, and a line of runs for each."""
    return json.loads(_FILE.read_text("utf-8"))


def stored_run(setting: dict, seed: int) -> list[int | None] | None:
    """Return a run that is stored with the kit, in thousandths; None if it is not."""
    grid = stored()
    if not setting["stops_at_anger"] or not 1 <= seed <= grid["seeds"]:
        return None
    axes = zip(("orders", "broadcasters", "caps"), ("order", "broadcasters", "cap"), strict=True)
    try:
        order, share, cap = (grid[many].index(setting[one]) for many, one in axes)
    except ValueError:
        return None
    line = (order * len(grid["broadcasters"]) + share) * len(grid["caps"]) + cap
    return grid["runs"][line][(seed - 1) * len(MEASURES) : seed * len(MEASURES)]
