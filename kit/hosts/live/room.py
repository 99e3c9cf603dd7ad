"""A room: its people, its parts and where it is; and what its phones and its wall are told.

Nothing is told before it is open: this is the one place that decides what leaves the teacher's
machine. It knows neither of HTTP nor of the disk.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from kit.hosts.live import stage as way
from kit.hosts.live.caps import Caps
from kit.hosts.live.moves import BEGIN, Moves, State
from kit.hosts.live.pairs import pairs_of
from kit.hosts.live.parts import Part
from kit.hosts.live.people import People, Person
from kit.hosts.live.sent import checked
from kit.hosts.live.timer import Timer
from kit.judging.events import UNJUDGED
from kit.judging.lines import in_order
from kit.text.words import say

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
        self._moves = Moves(self.parts, state)
        self.caps = Caps()
        self._lines: dict[tuple[int, str], dict[str, Mapping[str, Any]]] = defaultdict(dict)
        self._pairs: dict[int, tuple[int, list[int]]] = {}

    @property
    def state(self) -> State:
        """Where it is."""
        return self._moves.state

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

    @property
    def _open(self):
        """What of the post is open; a second vote only where somebody gave one."""
        found = way.what_is_open(self.state.stage.step, self.state.once)
        return found._replace(second=found.second and self._again() is not None)

    def _again(self):
        """Return how many voted again on the post, and how many of these changed; or None."""
        if self.part is None or self.place is None:
            return None
        again = self.part.tally.again(self.place)
        return again if again["voted"] else None

    # What comes in.

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
        return self._moves.has_seen(self.parts.index(part), place, what)

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
            return self._moves.tick()
        before = self.state
        kept = self._moves.move(what)
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
        self._pairs = pairs_of(chosen, undecided)

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
            self._moves.again(kept)
        if self.state.stage.step == "talk":
            self.timer.start()
            self._pair_up()

    # What goes out.

    def always(self) -> dict[str, Any]:
        """Return what each phone is told when it comes, whenever that is."""
        parts = [part.told() for part in self.parts]
        return {"room": self.id, "title": self.title, "parts": parts}

    def about(self, person: Person) -> dict[str, Any]:
        """Return what the phone of a person is told with it."""
        me = {"name": person.name, "called": person.called, "back": person.back}
        return {
            "me": me,
            "saved": self.entries(person),
            "stage": self.for_phone(person),
        }

    def for_phone(self, person: Person) -> dict[str, Any]:
        """Return what the phone of a person is told of the stage."""
        return self.for_phones() | self.for_one(person)

    def for_one(self, person: Person) -> dict[str, Any]:
        """Return what of it no other person is told."""
        return {
            "called": person.called,
            "phones": self.people.phones(person),
            "pair": self.pair_of(person),
        }

    def for_phones(self) -> dict[str, Any]:
        """Return what all phones are told of the stage alike."""
        stage, part, place = self.state.stage, self.part, self.place
        return {
            "number": self.state.number,
            "part": stage.part,
            "step": stage.step,
            "activity": part.name if part else None,
            "post": self._post_id(),
            "place": stage.place,
            "places": len(part.order) if part else 0,
            "pace": bool(part and part.own_pace),
            "once": self.state.once,
            "seconds": self._seconds(),
            "runs": self.timer.runs,
            "split": self._split(),
            "again": self._again() if self._open.second else None,
            "key": part.key_entry(place) if part and self._open.key and place is not None else None,
            "opened": self._opened(),
        }

    def pair_of(self, person: Person) -> dict[str, Any] | None:
        """Return with whom a person is to talk, and how many of these chose otherwise.

        `with` is empty for whoever has not voted, or is left over. Whoever cannot tell has voted.
        """
        if self.part is None or self.place is None:
            return None
        if self.state.stage.step != "talk" or not self.state.pairs:
            return None
        number, others = self._pairs.get(person.number, (0, []))
        votes = self.part.tally.votes(self.place)
        mine = votes.get(person.number)
        return {
            "number": number,
            "with": self.people.called(others),
            "differ": sum(votes.get(other, mine) != mine for other in others),
            "voted": person.number in self.part.tally.voted(self.place),
        }

    def for_wall(self) -> dict[str, Any]:
        """Return what the presenter's page is told."""
        state, part, place = self.state, self.part, self.place
        could, voted = self._turnout()
        return {
            "number": state.number,
            "part": state.stage.part,
            "step": state.stage.step,
            "place": state.stage.place,
            "places": len(part.order) if part else 0,
            "order": [place + 1 for place in part.order] if part else [],
            "post": self._post_id(),
            "next": self._next(),
            "back": self._moves.can_go_back,
            "people": len(self._present()),
            "joined": len(self.people),
            "voted": None if voted is None else len(voted),
            "of": len(could),
            "shown": self._shown(),
            "open": self._open._asdict(),
            "again": self._again() if self._open.second else None,
            "seconds": self._seconds(),
            "runs": self.timer.runs,
            "pairs": state.pairs,
            "pace": bool(part and part.own_pace),
            "paces": [each.own_pace for each in self.parts],
            "divided": state.divided,
            "once": state.once,
            "progress": self._progress(),
            "of_posts": self._whole(part) if part else 0,
            "keyed": part is not None and place is not None and part.key_entry(place) is not None,
            "agree": self._agree(),
        }

    def wall_page(self) -> dict[str, Any]:
        """Return what of a room never changes, for the presenter's page."""
        return {
            "title": self.title,
            "code": self.code,
            "replay": self.replay,
            "parts": [
                {
                    "activity": part.name,
                    "title": part.title,
                    "question": part.question,
                    "kind": part.kind,
                    "posts": part.listed(),
                }
                for part in self.parts
            ],
        }

    def missing(self) -> list[str]:
        """Return the made-up names of those who are here and have not voted, or not done all."""
        could, voted = self._turnout()
        if voted is None:
            part = self.part
            if part is None:
                return []
            voted = {p for p in could if self._done(part, p) >= self._whole(part)}
        return self.people.called(could - voted)

    def _present(self):
        if self.replay:
            return {person.number for person in self.people}
        return self.people.present()

    def _turnout(self):
        """Return who could vote, and who has, in this round; None where there is no vote."""
        here, place = self._present(), self.place
        if place is None:
            return here, None
        again = self.state.stage.step in ("again", "both") or self._open.second
        voted = self.part.tally.voted(place, again=again)
        return here | voted, voted

    def _post_id(self):
        return None if self.place is None else [*self.part.assignment.marks][self.place]

    def _agree(self):
        """Return the share of the largest group among the first votes, once they are open."""
        if self.place is None or not self._open.first:
            return None
        return self.part.tally.agreement(self.place)

    def _seconds(self):
        return self.timer.seconds if self.state.stage.step == "talk" else None

    def _next(self):
        """Return what comes next in a word: a step of this post, "post", or how a part begins."""
        stage = self.state.stage
        after = way.following(stage, self._moves.plans(), self.state.once)
        if after.step == "vote":
            return "post" if after.part == stage.part else "part"
        return after.step

    def _split(self):
        """Return how people voted, as far as that is open, in the rows of the wall."""
        if self.place is None or not self._open.first:
            return None
        shown = self._shown()
        votes, second = shown["votes"], self._open.second
        return {
            "rows": [row.get("words") or row["label"] for row in shown["choices"]],
            "first": votes["first"],
            "again": votes["latest"] if second else None,
            "unsure": votes["unsure"],
        }

    def _shown(self):
        """Return a post for the wall; of what is not open there is nothing in it."""
        if self.place is None:
            return None
        shown, is_open = self.part.tally.shown(self.place), self._open
        nothing = [0] * len(shown["choices"])
        votes = shown["votes"]
        unsure = [votes["unsure"][0] * is_open.first, votes["unsure"][1] * is_open.second]
        # The ideas behind wrong options tell which those are.
        choices = [
            {k: v for k, v in row.items() if k != "idea" or is_open.key} for row in shown["choices"]
        ]
        kept = {name: shown[name] for name in ("id", "number", "post")}
        return (
            kept
            | {
                "choices": choices,
                "votes": {
                    "first": votes["first"] if is_open.first else nothing,
                    "latest": votes["latest"] if is_open.second else nothing,
                    "unsure": unsure,
                },
                "sections": [],
                "revised": is_open.second,
                "key": shown["key"] if is_open.key else None,
            }
            | ({"middle": shown["middle"]} if is_open.first and "middle" in shown else {})
        )

    def _opened(self):
        """Return the key of all posts and what the class said, once both are open to all."""
        part = self.part
        if part is None or self.state.stage.step != "opened":
            return None
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

    def _progress(self):
        """Return how far everybody is, where they go at their own pace; by name, and no label."""
        if self.part is None or self.state.stage.step != "pace":
            return None
        here = self._present() | {*self.part.tally.coders}
        far = {person: self._done(self.part, person) for person in here}
        people = {person.number: person.called for person in self.people}
        return sorted([people[number], done] for number, done in far.items() if number in people)

    def _done(self, part, number):
        return part.tally.written(number) if part.is_text else part.tally.done(number)

    def _whole(self, part):
        return part.tally.texts if part.is_text else len(part.ballots)
