"""What the presenter does: one move after the other, each of which can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from kit.hosts.live import stage as way
from kit.hosts.live.parts import Part
from kit.hosts.live.stage import Stage

_SWITCHES = ("divided", "once", "pairs")


class State(NamedTuple):
    """Where a class is, and how it goes through its posts. `number` counts all moves."""

    number: int = 0
    stage: Stage = Stage()
    divided: bool = True  # after a part at everybody's own pace the most divided posts come first
    once: bool = False  # one vote on each post, instead of two
    pairs: bool = False  # phones say who chose otherwise


BEGIN = State()


class Moves:
    """The moves of a room's presenter, in order. `parts` are changed by some of them."""

    def __init__(self, parts: Sequence[Part], state: State = BEGIN) -> None:
        self.parts = parts
        self.state = state
        self._before: list[Stage] = []
        # What the class has seen of posts: (part, place of the post, "first", "revised" or "key").
        self._seen: set[tuple[int, int, str]] = set()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a move to be undone."""
        return bool(self._before)

    def has_seen(self, part: int, place: int, what: str) -> bool:
        """Tell whether the class has seen "first" or "revised" votes on a post, or its "key"."""
        return (part, place, what) in self._seen

    def plans(self) -> list[way.Plan]:
        """Return what decides the way through each part."""
        return [part.plan for part in self.parts]

    def move(self, what: Mapping[str, Any]) -> dict[str, Any] | None:
        """Move, and return what is to be kept of it; None where it was made from another stage.

        Raises
        ------
        ValueError
            There is no such move.
        """
        if what.get("from") != self.state.number:
            return None
        name = what.get("move")
        if name in _SWITCHES:
            self._be(**{name: bool(what.get("on"))})
        elif name == "pace":
            self._set_pace(what)
        elif name == "back":
            if self._before:
                self._be(stage=self._before.pop())
        else:
            self._go(name, what)
        return self._kept(undo=name == "back")

    def tick(self) -> dict[str, Any]:
        """Count a move that changes nothing here, such as more time to talk."""
        self._be()
        return self._kept(undo=False)

    def again(self, kept: Mapping[str, Any]) -> None:
        """Do once more what was kept of a move, when a room goes on."""
        stage = Stage(*kept["stage"])
        if kept["undo"]:
            if self._before:
                self._before.pop()
        elif stage != self.state.stage:
            self._before.append(self.state.stage)
        self.state = State(kept["number"], stage, *(kept[name] for name in _SWITCHES))
        for part, (own_pace, order) in zip(self.parts, kept["parts"], strict=True):
            part.own_pace, part.order = own_pace, order
        self._look()

    def _be(self, **changed):
        self.state = self.state._replace(number=self.state.number + 1, **changed)
        self._look()

    def _look(self):
        """Note which votes are seen now. Whoever goes back to a vote lets people vote anew."""
        part, place, step = self.state.stage
        if step == "opened":  # from now on everybody may revise
            self._seen = {one for one in self._seen if one[0] != part or one[2] != "revised"}
            return
        if not 0 <= part < len(self.parts) or step == "pace":
            return
        post = part, self.parts[part].order[place]
        is_open = way.what_is_open(step, self.state.once)
        seen = {"first": is_open.first or step == "again", "revised": is_open.second}
        for what, is_seen in (seen | {"key": is_open.key}).items():
            (self._seen.add if is_seen else self._seen.discard)((*post, what))

    def _kept(self, undo):
        state = self.state._asdict() | {"stage": list(self.state.stage)}
        return state | {"undo": undo, "parts": [[p.own_pace, p.order] for p in self.parts]}

    def _go(self, name, what):
        now = self.state.stage
        if now.step == "pace":
            self._settle_order(self.parts[now.part])
            after = self._after(name, what)  # a post that was named has another place by now
        after = self._after(name, what)
        if after != now:
            self._before.append(now)
        self._be(stage=after)

    def _after(self, name, what):
        """Return the stage to which a move leads, by the order in which the posts are now."""
        stage, plans = self.state.stage, self.plans()
        if name == "forward":
            return way.following(stage, plans, self.state.once)
        if name == "go":
            return self._place(what)
        moves: dict[Any, Callable[[Stage, Sequence[way.Plan]], Stage]] = {
            "key": way.key,
            "next": way.next_post,
            "finish": way.finish,
        }
        if name not in moves:
            raise ValueError(f"There is no move called {name!r}.")
        # Before the first part and after the last one there is no post.
        return moves[name](stage, plans) if 0 <= stage.part < len(plans) else stage

    def _place(self, what):
        part, post = what.get("part"), what.get("post")
        if type(part) is not int or not 0 <= part < len(self.parts):
            raise ValueError("There is no such part in this room.")
        order, places = self.parts[part].order, self.parts[part].assignment.places
        if not isinstance(post, str) or places.get(post) not in order:
            raise ValueError("There is no such post in this part.")
        return Stage(part, order.index(places[post]), "vote")

    def _set_pace(self, what):
        at = self._part(what)
        if self.state.stage.part < at:  # not once it has begun
            part = self.parts[at]
            part.own_pace = bool(what.get("own")) or part.is_text
        self._be()

    def _part(self, what):
        part = what.get("part")
        if type(part) is not int or not 0 <= part < len(self.parts):
            raise ValueError("There is no such part in this room.")
        return part

    def _settle_order(self, part):
        own = part.own_order
        part.order = part.tally.divided(own) if self.state.divided else own
