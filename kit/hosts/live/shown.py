"""A post as the wall and the phones are shown it: of what is not open there is nothing in it."""

from __future__ import annotations

from typing import Any

from kit.hosts.live.parts import Part
from kit.hosts.live.stage import Open
from kit.text.words import say


def shown(part: Part, place: int, is_open: Open) -> dict[str, Any]:
    """Return a post for the wall."""
    whole = part.tally.shown(place)
    nothing, votes = [0] * len(whole["choices"]), whole["votes"]
    # The ideas behind wrong options tell which those are.
    choices = [
        {name: said for name, said in row.items() if name != "idea" or is_open.key}
        for row in whole["choices"]
    ]
    told = {name: whole[name] for name in ("id", "number", "post")} | {
        "choices": choices,
        "votes": {
            "first": votes["first"] if is_open.first else nothing,
            "latest": votes["latest"] if is_open.second else nothing,
            "unsure": [
                votes["unsure"][0] * is_open.first,
                votes["unsure"][1] * is_open.second,
            ],
        },
        "sections": [],
        "revised": is_open.second,
        "key": whole["key"] if is_open.key else None,
    }
    middle = {"middle": whole["middle"]} if is_open.first and "middle" in whole else {}
    return told | middle


def split(part: Part, place: int, is_open: Open) -> dict[str, Any]:
    """Return how people voted on a post of which the first votes are open, in rows."""
    whole = shown(part, place, is_open)
    votes = whole["votes"]
    return {
        "rows": [row.get("words") or row["label"] for row in whole["choices"]],
        "first": votes["first"],
        "again": votes["latest"] if is_open.second else None,
        "unsure": votes["unsure"],
    }


def opened(part: Part) -> dict[str, Any]:
    """Return the key of all posts of a part, and what the class said."""
    tally = part.tally
    coders = len(tally.coders)
    others = {
        "name": say("class-of-coders", name=say("the-class"), coders=coders),
        "coders": coders,
        "counts": tally.counts(tally.first),
    }
    if tally.changed.any():
        others["later"] = tally.counts(tally.latest)
    return {"key": part.whole_key(), "others": others}
