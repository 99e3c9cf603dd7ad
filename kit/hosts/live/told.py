"""What of a room its phones and its wall are told.

Nothing is told before it is open: this is the one place that decides what leaves the teacher's
machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.hosts.live import stage as way
from kit.hosts.live.people import Person
from kit.hosts.live.shown import opened, shown, split

if TYPE_CHECKING:
    from kit.hosts.live.room import Room


class Told:
    """What is told of a room as it is now."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def _open(self):
        """What of the post is open; a second vote only where somebody gave one."""
        found = way.what_is_open(self._room.state.stage.step, self._room.state.once)
        return found._replace(second=found.second and self._again() is not None)

    def _again(self):
        """Return how many voted again on the post, and how many of these changed; or None."""
        if self._room.part is None or self._room.place is None:
            return None
        again = self._room.part.tally.again(self._room.place)
        return again if again["voted"] else None

    def always(self) -> dict[str, Any]:
        """Return what each phone is told when it comes, whenever that is."""
        parts = [part.told() for part in self._room.parts]
        return {"room": self._room.id, "title": self._room.title, "parts": parts}

    def about(self, person: Person) -> dict[str, Any]:
        """Return what the phone of a person is told with it."""
        me = {"name": person.name, "called": person.called, "back": person.back}
        return {
            "me": me,
            "saved": self._room.entries(person),
            "stage": self.for_phone(person),
        }

    def for_phone(self, person: Person) -> dict[str, Any]:
        """Return what the phone of a person is told of the stage."""
        return self.for_phones() | self.for_one(person)

    def for_one(self, person: Person) -> dict[str, Any]:
        """Return what of it no other person is told."""
        return {
            "called": person.called,
            "phones": self._room.people.phones(person),
            "pair": self.pair_of(person),
        }

    def for_phones(self) -> dict[str, Any]:
        """Return what all phones are told of the stage alike."""
        stage, part, place = self._room.state.stage, self._room.part, self._room.place
        return {
            "number": self._room.state.number,
            "part": stage.part,
            "step": stage.step,
            "activity": part.name if part else None,
            "post": self._post_id(),
            "place": stage.place,
            "places": len(part.order) if part else 0,
            "pace": bool(part and part.own_pace),
            "once": self._room.state.once,
            "seconds": self._seconds(),
            "runs": self._room.timer.runs,
            "split": self._split(),
            "again": self._again() if self._open.second else None,
            "key": part.key_entry(place) if part and self._open.key and place is not None else None,
            "opened": self._opened(),
        }

    def pair_of(self, person: Person) -> dict[str, Any] | None:
        """Return with whom a person is to talk, and how many of these chose otherwise.

        `with` is empty for whoever has not voted, or is left over. Whoever cannot tell has voted.
        """
        if self._room.part is None or self._room.place is None:
            return None
        if self._room.state.stage.step != "talk" or not self._room.state.pairs:
            return None
        number, others = self._room.pairs.get(person.number, (0, []))
        votes = self._room.part.tally.votes(self._room.place)
        mine = votes.get(person.number)
        return {
            "number": number,
            "with": self._room.people.called(others),
            "differ": sum(votes.get(other, mine) != mine for other in others),
            "voted": person.number in self._room.part.tally.voted(self._room.place),
        }

    def for_wall(self) -> dict[str, Any]:
        """Return what the presenter's page is told."""
        state, part, place = self._room.state, self._room.part, self._room.place
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
            "back": self._room.moves.can_go_back,
            "people": len(self._present()),
            "joined": len(self._room.people),
            "voted": None if voted is None else len(voted),
            "of": len(could),
            "shown": self._shown(),
            "open": self._open._asdict(),
            "again": self._again() if self._open.second else None,
            "seconds": self._seconds(),
            "runs": self._room.timer.runs,
            "pairs": state.pairs,
            "pace": bool(part and part.own_pace),
            "paces": [each.own_pace for each in self._room.parts],
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
            "title": self._room.title,
            "code": self._room.code,
            "replay": self._room.replay,
            "parts": [
                {
                    "activity": part.name,
                    "title": part.title,
                    "question": part.question,
                    "kind": part.kind,
                    "posts": part.listed(),
                }
                for part in self._room.parts
            ],
        }

    def missing(self) -> list[str]:
        """Return the made-up names of those who are here and have not voted, or not done all."""
        could, voted = self._turnout()
        if voted is None:
            part = self._room.part
            if part is None:
                return []
            voted = {p for p in could if self._done(part, p) >= self._whole(part)}
        return self._room.people.called(could - voted)

    def _present(self):
        if self._room.replay:
            return {person.number for person in self._room.people}
        return self._room.people.present()

    def _turnout(self):
        """Return who could vote, and who has, in this round; None where there is no vote."""
        here, place = self._present(), self._room.place
        if place is None:
            return here, None
        again = self._room.state.stage.step in ("again", "both") or self._open.second
        voted = self._room.part.tally.voted(place, again=again)
        return here | voted, voted

    def _post_id(self):
        part, place = self._room.part, self._room.place
        return None if part is None or place is None else [*part.assignment.marks][place]

    def _agree(self):
        """Return the share of the largest group among the first votes, once they are open."""
        if self._room.place is None or not self._open.first:
            return None
        return self._room.part.tally.agreement(self._room.place)

    def _seconds(self):
        return self._room.timer.seconds if self._room.state.stage.step == "talk" else None

    def _next(self):
        """Return what comes next in a word: a step of this post, "post", or how a part begins."""
        stage = self._room.state.stage
        after = way.following(stage, self._room.moves.plans(), self._room.state.once)
        if after.step == "vote":
            return "post" if after.part == stage.part else "part"
        return after.step

    def _split(self):
        """Return how people voted, as far as that is open, in the rows of the wall."""
        if self._room.place is None or not self._open.first:
            return None
        return split(self._room.part, self._room.place, self._open)

    def _shown(self):
        """Return a post for the wall; of what is not open there is nothing in it."""
        part, place = self._room.part, self._room.place
        return None if part is None or place is None else shown(part, place, self._open)

    def _opened(self):
        """Return the key of all posts and what the class said, once both are open to all."""
        part = self._room.part
        return opened(part) if part and self._room.state.stage.step == "opened" else None

    def _progress(self):
        """Return how far everybody is, where they go at their own pace; by name, and no label."""
        if self._room.part is None or self._room.state.stage.step != "pace":
            return None
        here = self._present() | {*self._room.part.tally.coders}
        far = {person: self._done(self._room.part, person) for person in here}
        people = {person.number: person.called for person in self._room.people}
        return sorted([people[number], done] for number, done in far.items() if number in people)

    def _done(self, part, number):
        return part.tally.written(number) if part.is_text else part.tally.done(number)

    def _whole(self, part):
        return part.tally.texts if part.is_text else len(part.ballots)
