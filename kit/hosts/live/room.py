"""A room: its people, its parts and where it is; what comes in is looked at and counted here.

It knows neither of HTTP nor of the disk. What goes out is in `told.py`.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from kit.hosts.live.caps import Caps
from kit.hosts.live.moves import BEGIN, Moves, State
from kit.hosts.live.pairs import pairs_of
from kit.hosts.live.parts import Part
from kit.hosts.live.people import People, Person
from kit.hosts.live.sent import checked
from kit.hosts.live.timer import Timer
from kit.hosts.live.told import Told
from kit.judging.events import UNJUDGED
from kit.judging.lines import in_order

_NOT_OF_A_POST = ("lobby", "pace", "opened", "end")


class Room:
    """One class at work.

    Parameters
    ----------
    id, code, title : str
        `code` is what people type to come in.
    parts : list of Part
    state : State
        How it begins.
    clock
        Seconds that never go back.
    replay : bool
        Whether it is only shown again: all who ever took part are in it.
    """

    def __init__(
        self,
        id: str,  # noqa: A002 - the word of its file
        code: str,
        title: str,
        parts: Sequence[Part],
        state: State = BEGIN,
        *,
        clock: Callable[[], float] = time.monotonic,
        replay: bool = False,
    ) -> None:
        self.id, self.code, self.title, self.parts = id, code, title, list(parts)
        self.people = People(clock)
        self.timer = Timer(clock)
        self.replay = replay
        self.moves = Moves(self.parts, state)
        self.caps = Caps()
        self._lines: dict[tuple[int, str], dict[str, Mapping[str, Any]]] = defaultdict(dict)
        self.pairs: dict[int, tuple[int, list[int]]] = {}
        self.told = Told(self)

    @property
    def state(self) -> State:
        """Where it is."""
        return self.moves.state

    @property
    def part(self) -> Part | None:
        """The part that the class is at; None before the first and after the last."""
        at = self.state.stage.part
        return self.parts[at] if 0 <= at < len(self.parts) else None

    @property
    def place(self) -> int | None:
        """The place, in its part, of the post that the class is at."""
        stage = self.state.stage
        if self.part is None or stage.step in _NOT_OF_A_POST:
            return None
        return self.part.order[stage.place]

    def called(self, activity: object) -> Part | None:
        """Return the part of this name."""
        return next((part for part in self.parts if part.name == activity), None)

    def check(self, person: Person, part: Part, events: list[Any]) -> tuple[list[dict], list[dict]]:
        """Return which lines of events may be kept, and what is refused and why: see `sent`.

        A vote that is changed once the class has seen it is refused as "opened". Whoever had not
        voted is heard all the same, for their phone was asleep, or without network; after the key
        that is no first vote.
        """
        known = self._lines.get((person.number, part.name), {})
        sent, refused = checked(events, part.assignment)
        again = {line["id"]: line for line in sent if line["id"] in known}  # on disk: say so again
        new = {line["id"]: line for line in sent if line["id"] not in known}
        for line in new.values():
            if line["kind"] == "judge" and self._has_seen(part, line, "key"):
                line["round"] = "revised"
        late = [this for this, line in new.items() if self._is_late(person, part, line)]
        timely = {this: line for this, line in new.items() if this not in late}
        fitting = self.caps.fitting(person.number, timely.values())
        refused += [{"id": this, "why": "opened"} for this in late]
        refused += [{"id": this, "why": "many"} for this in timely if this not in fitting]
        return [*again.values(), *(timely[this] for this in fitting)], refused

    def _is_late(self, person, part, line):
        """Tell whether a line changes a vote that the class has seen."""
        if line["kind"] != "judge":
            return False
        entry = part.tally.states.get(person.number, {}).get(line["post_id"], UNJUDGED)
        turn = "revised" if entry["locked"] else line["round"]
        has_voted = entry[turn] or (turn == "first" and entry["unsure"])
        return bool(has_voted) and self._has_seen(part, line, turn)

    def _has_seen(self, part, line, what):
        place = part.assignment.places[line["post_id"]]
        return self.moves.has_seen(self.parts.index(part), place, what)

    def take(self, number: int, part: Part, lines: Iterable[Mapping[str, Any]]) -> None:
        """Count lines of a person by their number, once each; they are on disk by now."""
        known = self._lines[number, part.name]
        new = {line["id"]: line for line in lines if line["id"] not in known}
        known.update(new)
        self.caps.add(number, new.values())
        if any("placed" in line for line in new.values()):
            # What waited in a phone counts from when it was given, here as for `kit pool`.
            part.tally.count_anew(number, in_order([*known.values()]))
        else:
            part.tally.take(number, new.values())

    def entries(self, person: Person) -> dict[str, dict[str, Any]]:
        """Return what stands for a person: of each part an entry for each post."""
        return {part.name: part.tally.states.get(person.number, {}) for part in self.parts}

    def answered(self) -> set[int]:
        """Return the numbers of those who said something, be it on its way to the disk."""
        return self.caps.people()

    def at_work(self) -> set[int]:
        """Return the numbers of those who said something, or whose phone listens just now."""
        return self.answered() | self.people.listening()

    def back(self, words: str) -> Person | None:
        """Return who comes back on another phone with a name and its letters."""
        name, _, last = words.strip().rpartition(" ")
        person = self.people.named(name)
        return person if person and person.back == last.upper() else None

    def move(self, what: Mapping[str, Any]) -> dict[str, Any] | None:
        """Do what the presenter asks, and return what is to be kept of it: see `Moves.move`."""
        if what.get("move") == "time":
            if what.get("from") != self.state.number:
                return None
            self._set_time(what)
            return self.moves.tick()
        before = self.state
        kept = self.moves.move(what)
        if kept and self.state.stage.step == "talk":
            if before.stage.step != "talk":
                self.timer.start()
            self._pair_up()
        return kept

    def _set_time(self, what):
        seconds = what.get("seconds")
        if type(seconds) in (int, float):
            self.timer.add(seconds)
        else:
            self.timer.pause()

    def _pair_up(self):
        """Pair the people who are here: each time anew, so that everybody gets around."""
        votes = self.part.tally.votes(self.place)
        here = self.people.present()
        undecided = sorted((self.part.tally.voted(self.place) - votes.keys()) & here)
        chosen = {person: label for person, label in votes.items() if person in here}
        self.pairs = pairs_of(chosen, undecided)

    def restore(
        self,
        people: Iterable[Person],
        lines: Iterable[tuple[int, str, Mapping[str, Any]]],
        moves: Iterable[Mapping[str, Any]],
    ) -> None:
        """Take in what a room's file holds, to go on where it was."""
        for person in people:
            self.people.add(person)
        said = defaultdict(list)
        for number, activity, line in lines:
            said[number, activity].append(line)
        for (number, activity), each in said.items():
            if part := self.called(activity):
                self.take(number, part, each)
        for kept in moves:
            self.moves.again(kept)
        if self.state.stage.step == "talk":
            self.timer.start()
            self._pair_up()
