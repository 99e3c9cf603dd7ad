"""The runs of the feed model that are stored with the kit; `scripts/feed_runs.py` makes them."""

import json
from functools import cache
from pathlib import Path

from kit.widgets.feed_measures import MEASURES
from kit.widgets.feed_settings import START

_FILE = Path(__file__).with_name("feed_runs.json")


@cache
def stored() -> dict:
    """Return all that is stored: which settings, and a line of runs for each."""
    return json.loads(_FILE.read_text("utf-8"))


def stored_run(setting: dict, seed: int) -> list[int | None] | None:
    """Return a run that is stored with the kit, in thousandths; None if it is not."""
    grid = stored()
    line = _line(grid, setting) if 1 <= seed <= grid["seeds"] else None
    return line and line[(seed - 1) * len(MEASURES) : seed * len(MEASURES)]


def _line(grid, setting):
    """Return all worlds of a setting; None where they are not stored."""
    if not setting["stops_at_anger"]:
        if setting != {**START, "order": setting["order"], "stops_at_anger": False}:
            return None
        return grid["no_stop_runs"][grid["orders"].index(setting["order"])]
    axes = zip(("orders", "broadcasters", "caps"), ("order", "broadcasters", "cap"), strict=True)
    try:
        order, share, cap = (grid[many].index(setting[one]) for many, one in axes)
    except ValueError:
        return None
    return grid["runs"][(order * len(grid["broadcasters"]) + share) * len(grid["caps"]) + cap]
