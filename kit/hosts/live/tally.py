"""Who said what of one part, as arrays of posts × people, which grow as people come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import numpy as np

from kit.classroom.projected_posts import slide
from kit.classroom.reports.parts import key_of
from kit.judging import events as rule
from kit.judging.handin import MISSING, UNSURE, numbers
from kit.material.assignment import Assignment

_MORE = 32  # columns that are added at once


class Tally:
    """The judgements of one part, of all people of a room.

    To what draws a class's answers it looks like the sheet of a pooled class: `assignment`,
    `first`, `latest`, `changed`, `coders` and `section`.
    """

    def __init__(self, assignment: Assignment) -> None:
        self.assignment = assignment
        self.states: dict[int, dict[str, dict[str, Any]]] = {}  # by the number of a person
        self._columns: dict[int, int] = {}
        self._first = np.full((len(assignment.marks), 0), MISSING, np.int16)
        self._second = self._first.copy()

    def take(self, person: int, lines: Iterable[Mapping[str, Any]]) -> None:
        """Count what a person said; each line is an event that is on disk."""
        state = self.states.setdefault(person, {})
        changed = {post_id for line in lines for post_id in rule.take(state, line)}
        if changed:
            self._note(person, state, changed)

    def count_anew(self, person: int, lines: Iterable[Mapping[str, Any]]) -> None:
        """Count all that a person said, in this order, in the place of what was counted."""
        before = self.states.pop(person, {})
        self.take(person, lines)
        state = self.states[person]
        if gone := before.keys() - state.keys():
            self._note(person, state, gone)

    def _note(self, person, state, changed):
        """Note what a person says by now of posts."""
        column = self._column(person)
        first, second = numbers(self.assignment.codebook, changed, state)
        places = [self.assignment.places[post_id] for post_id in changed]
        self._first[places, column], self._second[places, column] = first, second

    def _column(self, person):
        if person not in self._columns:
            if len(self._columns) == self._first.shape[1]:
                more = np.full((len(self._first), _MORE), MISSING, np.int16)
                self._first = np.hstack([self._first, more])
                self._second = np.hstack([self._second, more])
            self._columns[person] = len(self._columns)
        return self._columns[person]

    @property
    def first(self) -> np.ndarray:
        """Posts × people who said something: what each of them said first."""
        return self._first[:, : len(self._columns)]

    @property
    def latest(self) -> np.ndarray:
        """What each says now."""
        second = self._second[:, : len(self._columns)]
        return np.where(second != MISSING, second, self.first)

    @property
    def changed(self) -> np.ndarray:
        """Which judgements were changed since."""
        return self.latest != self.first

    @property
    def coders(self) -> list[int]:
        """The numbers of those who said something, a column each."""
        return list(self._columns)

    @property
    def section(self) -> list[str]:
        """A room has one section."""
        return [""] * len(self._columns)

    @cached_property
    def key(self):
        """The key, a row a post, or None."""
        return key_of(self)

    def shown(self, place: int) -> dict[str, Any]:
        """Return all that a wall might show of a post, its key among it."""
        return slide(self, self.key, place)

    def voted(self, place: int, again: bool = False) -> set[int]:
        """Return who has voted on a post: for the first time, or again."""
        row = (self._second if again else self._first)[place, : len(self._columns)]
        if not again:  # whoever revised has voted, too
            row = np.where(row == MISSING, self._second[place, : len(self._columns)], row)
        return {person for person, column in self._columns.items() if row[column] != MISSING}

    def again(self, place: int) -> dict[str, int]:
        """Return how many voted again on a post, and how many of these changed what they said."""
        first, second = self.first[place], self._second[place, : len(self._columns)]
        voted = (first != MISSING) & (second != MISSING)
        changed = voted & (second != first)
        return {"voted": int(voted.sum()), "changed": int(changed.sum())}

    def votes(self, place: int) -> dict[int, int]:
        """Return the number of the label that each person who chose one gave first."""
        row = self._first[place, : len(self._columns)]
        return {person: int(row[at]) for person, at in self._columns.items() if row[at] >= 0}

    def done(self, person: int) -> int:
        """Return of how many posts somebody gave a label, or said that they cannot tell."""
        if person not in self._columns:
            return 0
        column = self._columns[person]
        return int(np.count_nonzero(self._first[:, column] != MISSING))

    def written(self, person: int) -> int:
        """Return how many posts a person has written, and said how others will read them."""
        state = self.states.get(person, {})
        return sum(
            bool(state.get(f"post-{n}", {}).get("note") and state.get(f"read-{n}", {}).get("first"))
            for n in range(1, self.texts + 1)
        )

    @cached_property
    def texts(self) -> int:
        """How many posts each person writes, in a task of writing: see `kit.material.tasks`."""
        return sum(post_id.startswith("post-") for post_id in self.assignment.marks)

    def counts(self, codes: np.ndarray) -> dict[str, list[int]]:
        """Return how many chose each label of each post: `codes` is `first` or `latest`."""
        labels = range(len(self.assignment.codebook.labels))
        table = np.stack([(codes == number).sum(axis=1) for number in labels], axis=1)
        return dict(zip(self.assignment.marks, table.tolist(), strict=True))

    def divided(self, places: Iterable[int]) -> list[int]:
        """Return places, those first on which the first votes are most divided.

        Divided is the share of pairs of people who chose differently, as in
        `kit.scoring.reliability.disagreement`.
        """
        return sorted(places, key=lambda place: -self._apart(place))

    def _apart(self, place):
        row = self.first[place]
        counts = np.bincount(row[row >= 0])
        people = int(counts.sum())
        alike = int((counts * (counts - 1)).sum())
        return 1 - alike / (people * (people - 1)) if people > 1 else 0.0

    def agreement(self, place: int) -> float | None:
        """Return the share of the largest group among the first votes; None where nobody voted."""
        row = self.first[place]
        said = row[row >= 0]
        unsure = int(np.count_nonzero(row == UNSURE))
        return float(np.bincount(said).max() / (len(said) + unsure)) if len(said) else None
