"""Who is in a room: made-up names, the words to come back with, and who is here just now."""

from __future__ import annotations

import secrets
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kit.judging import pseudonyms

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that looks like another
_BACK = 4  # of these, to come back on another phone
_GONE = 20.0  # seconds without a stream, after which somebody is not in the room


def letters(number: int) -> str:
    """Return so many letters and digits at random, as somebody reads them from a wall."""
    return "".join(secrets.choice(LETTERS) for _ in range(number))


class Person(NamedTuple):
    """Somebody in a room. `back` is what they say, after their name, on another phone.

    `token` is the secret of their phone. The file of a room holds both as they are: it is the
    teacher's, and either alone would be enough.
    """

    number: int
    token: str
    back: str
    name: tuple[int, int]
    joined: float = 0.0

    @property
    def called(self) -> str:
        """The made-up name, in words."""
        return " ".join(known[at] for known, at in zip(pseudonyms.words(), self.name, strict=True))


class People:
    """All who ever joined; `clock` tells seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._all: dict[int, Person] = {}
        self._by_token: dict[str, int] = {}
        self._by_name: dict[tuple[int, int], int] = {}
        self._streams: Counter[int] = Counter()
        self._phones: dict[int, Counter[str]] = defaultdict(Counter)
        self._left: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self):
        return iter(self._all.values())

    def new(self, joined: float) -> Person:
        """Return somebody new, by a name that nobody here has. They are to be added."""
        number = max(self._all, default=0) + 1
        return Person(number, secrets.token_urlsafe(24), letters(_BACK), self.free_name(), joined)

    def free_name(self) -> tuple[int, int]:
        """Return a name that nobody here has, at random."""
        adjectives, animals = pseudonyms.words()
        while True:
            name = secrets.randbelow(len(adjectives)), secrets.randbelow(len(animals))
            if name not in self._by_name:
                return name

    def add(self, person: Person) -> None:
        """Let somebody in, or give somebody who is here another name or secret."""
        if known := self._all.get(person.number):
            self._by_name.pop(known.name, None)
            self._by_token.pop(known.token, None)
        self._all[person.number] = person
        self._by_token[person.token] = person.number
        self._by_name[person.name] = person.number

    def remove(self, person: Person) -> None:
        """Forget somebody who said nothing."""
        known = self._all.pop(person.number)
        self._by_token.pop(known.token, None)
        self._by_name.pop(known.name, None)
        self._left.pop(person.number, None)

    def now(self, person: Person) -> Person:
        """Return a person as they are called by now."""
        return self._all[person.number]

    def of_token(self, token: str) -> Person | None:
        """Return whose phone has this secret."""
        number = self._by_token.get(token)
        return None if number is None else self._all[number]

    def named(self, words: str) -> Person | None:
        """Return who has this made-up name, however it is written."""
        try:
            name = pseudonyms.pseudonym_numbers(words)
        except ValueError:
            return None
        number = self._by_name.get(name)
        return None if number is None else self._all[number]

    def phones(self, person: Person) -> int:
        """Return how many phones listen as this person."""
        return sum(streams > 0 for streams in self._phones[person.number].values())

    def named_alone(self, person: Person) -> Person:
        """Return a person with another secret and other letters, which no other phone has."""
        return person._replace(token=secrets.token_urlsafe(24), back=letters(_BACK))

    def opened(self, person: Person, phone: str = "") -> None:
        """A page of this person, on the phone of this name, listens from now on."""
        self._streams[person.number] += 1
        self._phones[person.number][phone] += 1

    def closed(self, person: Person, phone: str = "") -> None:
        """A page of this person listens no more."""
        self._streams[person.number] -= 1
        self._phones[person.number][phone] -= 1
        if person.number in self._all:
            self._left[person.number] = self._clock()

    def listening(self) -> set[int]:
        """Return the numbers of those who have a phone that listens."""
        return {number for number, streams in self._streams.items() if streams > 0}

    def present(self) -> set[int]:
        """Return the numbers of those who are in the room: listening, or gone a moment ago."""
        now = self._clock()
        late = {number for number, at in self._left.items() if now - at < _GONE}
        return self.listening() | late

    def called(self, numbers: Iterable[int]) -> list[str]:
        """Return made-up names, in the order of the alphabet."""
        return sorted(self._all[number].called for number in numbers)
