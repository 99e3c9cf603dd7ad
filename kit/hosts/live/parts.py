"""What a room is of: one part or several, from what a teacher named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kit.classroom.catalogue import Catalogue
from kit.classroom.reports.parts import key_of
from kit.hosts.chosen import Chosen, is_own_table, views
from kit.hosts.given import given
from kit.hosts.live.ballots import ballots
from kit.hosts.live.stage import Plan
from kit.hosts.live.tally import Tally
from kit.judging.handin import fingerprint
from kit.material.assignment import Assignment
from kit.text.say import printable
from kit.text.words import say
from kit.widgets.base import for_browser
from kit.widgets.feed import Feed

_ALONE = ("post", "text")  # kinds with a view for everybody's own pace
# What a phone gets when it is opened, and no sooner.
_CLOSED: dict[str, Any] = {"key": {}, "others": None, "steps": 0}


@dataclass(eq=False)
class Part:
    """One activity of a room.

    Attributes
    ----------
    assignment : Assignment
        Its posts, codebook and key.
    view : dict or None
        The view on which somebody goes through it alone, as a page is given it; without the key.
    own_pace : bool
        Whether everybody goes through all posts before the class talks about any.
    order : list of int
        The places of the posts in the order in which the class goes through them.
    """

    assignment: Assignment
    view: dict[str, Any] | None = None
    own_pace: bool = False

    def __post_init__(self) -> None:
        self.ballots = ballots(self.assignment)
        places = self.assignment.places
        self.own_order = [places[ballot["id"]] for ballot in self.ballots]
        self.order = self.own_order
        self.tally = Tally(self.assignment)
        self.own_pace = self.own_pace or self.is_text

    @property
    def name(self) -> str:
        """The name of its assignment, such as "direction-a"."""
        return self.assignment.name

    @property
    def title(self) -> str:
        """What it is called where people read it."""
        return printable(self.assignment.codebook.title)

    @property
    def question(self) -> str:
        """What is asked of each post; "" where each has a question of its own."""
        return printable(self.assignment.codebook.question) if self.kind == "post" else ""

    @property
    def kind(self) -> str:
        """What it is of: "post", "question", "guess", "figure" or "text"."""
        return self.assignment.kind

    @property
    def is_text(self) -> bool:
        """Whether something is written here, and nothing judged."""
        return self.kind == "text"

    @cached_property
    def key(self):
        """The key, a row a post, or None."""
        return None if self.is_text else key_of(self)

    @property
    def plan(self) -> Plan:
        """What decides the way through it."""
        keyed = tuple(self._keyed[place] for place in self.order)
        return Plan(keyed, self.own_pace, self.is_text)

    @cached_property
    def _keyed(self):
        """Tell of each post, by its place, whether it has a key."""
        return [self.key_entry(place) is not None for place in range(len(self.assignment.marks))]

    def key_entry(self, place: int) -> dict[str, Any] | None:
        """Return what the key says of one post, as `KeyEntry` in the browser; None of nothing."""
        if self.key is None:
            return None
        entry = self.key.iloc[place]
        if entry["label"] is None and not entry["reason"]:
            return None
        # Of a question the dissent is the reasons against the other options.
        other = self.kind == "question" and entry["label"] is not None
        return {
            "label": entry["label"] or "",
            "also_accepted": list(entry["also_accepted"]),
            "contested": bool(entry["contested"]),
            "reason": printable(entry["reason"]),
            "dissent": "" if other else printable(entry["dissent"]),
        }

    def whole_key(self) -> dict[str, dict[str, Any]]:
        """Return what the key says of each post, by its id."""
        found = {post_id: self.key_entry(at) for post_id, at in self.assignment.places.items()}
        return {post_id: entry for post_id, entry in found.items() if entry}

    def listed(self) -> list[dict[str, Any]]:
        """Return its posts for a list of them, each with the number that it has on paper."""
        places = self.assignment.places
        return [
            {"id": one["id"], "number": places[one["id"]] + 1, "text": one["post"]["text"]}
            for one in self.ballots
        ]

    def told(self) -> dict[str, Any]:
        """Return what a phone is told of it when it comes: all that is never closed."""
        book = self.assignment.codebook
        return {
            "activity": self.name,
            "title": self.title,
            "question": self.question,
            "kind": self.kind,
            "codebook": for_browser(book),
            "marks": list(self.assignment.marks.items()),
            "hand_in": {"fingerprint": fingerprint(self.name, self.assignment.marks, book)},
            "view": self.view,
            "ballots": self.ballots,
        }


def parts_of(
    what: Sequence[str], how: Chosen, answers: Path, *, own_pace: bool = False
) -> list[Part]:
    """Return the parts of a room: a part for each thing that was named, as for `kit page`.

    `answers` is an empty folder.

    Raises
    ------
    ValueError
        There is nothing of a name, or it is nothing that a room can do; or two have one name.
    """
    found: dict[str, Part] = {}
    for each in what:
        part = _part(each, how, answers, own_pace)
        if part.name in found:
            raise ValueError(say("live-twice", name=part.name))
        found[part.name] = part
    return list(found.values())


def _part(what, how, answers, own_pace):
    shown = views(what, how, answers)
    if isinstance(shown[0], Feed):
        raise ValueError(say("live-no-feed"))
    log = shown[0].answers
    assignment = _catalogue(what, how).assignments.get(log.activity)
    if assignment is None or assignment.kind == "item":
        raise ValueError(say("live-no-room", name=what))
    view = None
    if assignment.kind in _ALONE:
        view = given(shown[0])
        closed = {name: value for name, value in _CLOSED.items() if name in view["parts"]}
        view["parts"] |= closed
    part = Part(assignment, view, own_pace)
    if not part.ballots and not part.is_text:
        raise ValueError(say("live-nothing-to-vote", name=what))
    return part


def _catalogue(what, how):
    """Return the assignments that are known with a teacher's own files, as in `kit pool`."""
    own = Path(what).suffix.lower() == ".toml"
    books = [*([how.codebook] if how.codebook else []), *([what] if own else [])]
    return Catalogue(what if is_own_table(what) else None, books or None, how.key)
