"""The kit's material, that of rooms and that which was given, laid together as assignments by name.

The later counts: first the kit's, then that of each room, and last what was given.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from kit.classroom.own_keys import shared, silent, with_key
from kit.classroom.own_material import Own
from kit.material import of_the_kit
from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.text.say import many

_KIT = "kit"  # whose an assignment is that stands aside for another one of its name


@dataclass
class Laid:
    """All assignments by name, and which of them are of one's own.

    Attributes
    ----------
    assignments : dict of str to Assignment
        Of two with one name the earlier is called "direction-a (kit)", after where it is from. The
        very same one, given once more, takes the place of the first.
    of_posts : list of str
        Those of one's own posts.
    own : set of str
        These, and those of one's own quizzes and other files.
    stems : dict of str to str
        What the file of each of one's own posts is called, less its ending; "" of a table.
    """

    assignments: dict[str, Assignment] = field(default_factory=dict)
    of_posts: list[str] = field(default_factory=list)
    own: set[str] = field(default_factory=set)
    stems: dict[str, str] = field(default_factory=dict)
    _whose: dict[str, str] = field(default_factory=dict)
    _keys: dict[str, list[pd.DataFrame]] = field(default_factory=dict)  # the keys to own posts
    _groups: list[tuple[Own, list[str]]] = field(default_factory=list)
    _differ: dict[str, str] = field(default_factory=dict)

    def add(self, assignment: Assignment, whose: str) -> None:
        """Add an assignment that comes from somewhere."""
        name, before = assignment.name, self.assignments.get(assignment.name)
        if before and _content(before) != _content(assignment):
            self._set_aside(before)
        elif before and before.key is not None:
            if assignment.key is not None and self._whose[name] != _KIT:
                self._compare(before, assignment, whose)
            assignment = replace(assignment, key=_rest_of(before.key, assignment.key))
        self.assignments[name] = assignment
        self._whose[name] = whose

    def add_own(self, own: Own, books: Sequence[Codebook], given: Own) -> None:
        """Add what is of one's own; a key that was given goes before that of a room."""
        made = [with_key(each, own.keys, books) for each in own.of_posts(books)]
        if own is not given:
            made = [with_key(each, given.keys, books) for each in made]
        for each in made:
            self.add(each, own.name)
            to_it = [key for key in given.keys if key.index.isin([*each.marks]).any()]
            keys = self._keys.setdefault(each.name, [])
            keys += [*own.keys, *(to_it if own is not given else ())]
        for each in own.others:
            self.add(each, own.name)
        for each, stem in zip(made, own.stems_of(books), strict=True):
            self.stems[each.name] = stem or self.stems.get(each.name, "")
        names = [each.name for each in made]
        self._groups.append((own, names))
        self.of_posts += [name for name in names if name not in self.of_posts]
        self.own |= {*names, *(each.name for each in own.others)}

    def add_of_kit(self, assignment: Assignment, all_own: Iterable[Own], books) -> None:
        """Add posts of the kit, to which there may be keys of one's own."""
        last = ""
        for own in all_own:
            before, assignment = assignment, with_key(assignment, own.keys_to_kit(), books)
            if assignment is not before and own.name:
                if last:
                    self._whose[assignment.name] = last
                    self._compare(before, assignment, own.name)
                last = own.name
        self.add(assignment, _KIT)

    def unmarked(self, names: Collection[str]) -> tuple[str, ...]:
        """Return sentences: where one's own keys mark nobody, or which of several counts."""
        said = [self._differ.get(name, "") for name in names]
        for own, of_posts in self._groups:
            there = [self.assignments[name] for name in names if name in of_posts]
            if any(self._keys[each.name] for each in there):
                said += [silent(self._keys[each.name], each) for each in there]
                said.append(shared(own.keys, there))
        return tuple(dict.fromkeys(filter(None, said)))

    def _set_aside(self, assignment):
        """Let an assignment make room for another one of its name."""
        name, whose = assignment.name, self._whose.pop(assignment.name)
        aside, number = f"{name} ({whose})", 1
        while aside in self.assignments:
            aside = f"{name} ({whose}, {(number := number + 1)})"
        del self.assignments[name]
        self.assignments[aside] = replace(assignment, name=aside)
        self._whose[aside] = whose
        if name in self._keys:
            self._keys[aside] = self._keys.pop(name)
        for _, names in self._groups:
            names[:] = [aside if each == name else each for each in names]
        self.of_posts = [aside if each == name else each for each in self.of_posts]
        self.own = {aside if each == name else each for each in self.own}

    def _compare(self, before, after, whose):
        """Note where the keys of two rooms to the same posts say two things."""
        if not whose:
            return  # that which was given counts, as it was meant
        one, other = (each.key["label"].astype("string").dropna() for each in (before, after))
        both = one.index.intersection(other.index)
        differ = [*both[(one[both] != other[both]).to_numpy()]]
        if differ:
            self._differ[after.name] = (
                f"{self._whose[after.name]} and {whose} have different keys to {after.name}, on "
                f"{many(len(differ), 'post')} such as {differ[0]}. That of {whose} counts; to have "
                "another, give it."
            )


def laid_together(given: Own, rooms: Sequence[Own] = ()) -> Laid:
    """Return what there is of the kit, of rooms, and of what was given."""
    kit, laid = of_the_kit.books(), Laid()
    books = _once([*kit, *(book for own in (*rooms, given) for book in own.books)])
    for name in of_the_kit.sets():
        for book in books:
            laid.add_of_kit(of_the_kit.judged(name, book), (*rooms, given), books)
    for other in of_the_kit.others():
        laid.add(other, _KIT)
    for room in rooms:
        laid.add_own(room, _once([*kit, *given.books, *room.books]), given)
    laid.add_own(given, books, given)
    return laid


def _once(books):
    """Return codebooks without those that are there already."""
    return [*{(book.id, book.labels): book for book in books}.values()]


def _content(assignment):
    return assignment.codebook.id, assignment.codebook.labels, tuple(assignment.marks.items())


def _rest_of(before, key):
    """Return a key, and for posts of which it says nothing the rows of the one before."""
    if key is None:
        return before
    key = key.dropna(how="all")
    kept = before[~before.index.isin(key.index)]
    return pd.concat([key.astype(object), kept.astype(object)]).reindex(before.index)
