"""Where a class is, and the way from there to the next stage.

Pure functions: nothing here knows of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_TWICE = ("vote", "split", "talk", "again", "both")
_ONCE = ("vote", "split")


class Stage(NamedTuple):
    """Where a class is: in which part, at which of the posts in their order, at which step.

    `step` is "lobby" before the first part and "end" after the last; of a post "vote", "split",
    "talk", "again", "both" and "key", one after the other; of a part that everybody goes through
    at their own pace "pace" before its posts, and "opened" after them.
    """

    part: int = -1
    place: int = 0
    step: str = "lobby"


class Plan(NamedTuple):
    """What of a part decides the way through it: which of its posts, in order, have a key."""

    keyed: tuple[bool, ...]
    own_pace: bool = False
    texts: bool = False


class Open(NamedTuple):
    """What of a post everybody may see."""

    first: bool = False
    second: bool = False
    key: bool = False


def what_is_open(step: str, once: bool) -> Open:
    """Return what a step opens.

    While the class votes again the first votes are hidden: whoever sees where most are goes there.

    >>> what_is_open("vote", once=False), what_is_open("both", once=False)
    (Open(first=False, second=False, key=False), Open(first=True, second=True, key=False))
    """
    return Open(
        first=step in ("split", "talk", "both", "key"),
        second=step in ("both", "key") and not once,
        key=step == "key",
    )


def following(stage: Stage, plans: Sequence[Plan], once: bool = False) -> Stage:
    """Return the stage that comes next; after the end there is none, and it stays.

    >>> plan = Plan((True, False))
    >>> stage = Stage()
    >>> for _ in range(4):
    ...     stage = following(stage, [plan], once=True)
    ...     print(*stage)
    0 0 vote
    0 0 split
    0 0 key
    0 1 vote
    """
    if stage.step == "end":
        return stage
    if stage.step == "lobby":
        return _begin(0, plans)
    plan = plans[stage.part]
    if stage.step == "pace":
        return next_part(stage, plans) if plan.texts else _post(stage.part, 0, plan, plans)
    if stage.step == "opened":
        return next_part(stage, plans)
    steps = steps_of(plan.keyed[stage.place], once)
    at = steps.index(stage.step) if stage.step in steps else steps.index("split")
    if at + 1 < len(steps):
        return stage._replace(step=steps[at + 1])
    return next_post(stage, plans)


def next_post(stage: Stage, plans: Sequence[Plan]) -> Stage:
    """Return where the next post begins, or what comes after the last one."""
    if stage.step in ("pace", "opened"):
        return following(stage, plans)
    return _post(stage.part, stage.place + 1, plans[stage.part], plans)


def finish(stage: Stage, plans: Sequence[Plan]) -> Stage:
    """Return what comes after all posts of this part."""
    if stage.step == "opened":
        return next_part(stage, plans)
    plan = plans[stage.part]
    return _post(stage.part, len(plan.keyed), plan, plans)


def key(stage: Stage, plans: Sequence[Plan]) -> Stage:
    """Return the stage at which the key of this post is open; where it has none, this one."""
    if stage.step in ("pace", "opened") or not plans[stage.part].keyed[stage.place]:
        return stage
    return stage._replace(step="key")


def next_part(stage: Stage, plans: Sequence[Plan]) -> Stage:
    """Return where the next part begins, or the end."""
    return _begin(stage.part + 1, plans)


def steps_of(keyed: bool, once: bool) -> tuple[str, ...]:
    """Return the steps of a post."""
    return (_ONCE if once else _TWICE) + ("key",) * keyed


def _begin(part, plans):
    if part >= len(plans):
        return Stage(len(plans), 0, "end")
    plan = plans[part]
    return Stage(part, 0, "pace") if plan.own_pace or plan.texts else _post(part, 0, plan, plans)


def _post(part, place, plan, plans):
    if place < len(plan.keyed):
        return Stage(part, place, "vote")
    if plan.own_pace and not plan.texts:
        return Stage(part, 0, "opened")
    return _begin(part + 1, plans)
