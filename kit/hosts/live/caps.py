"""How much a room keeps: a class comes nowhere near, and nobody fills the file of all."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

_EVENTS = 5_000  # of one person; of 24 posts there are a hundred
_BYTES = 1_000_000  # of one person; of 24 posts there are 25,000
_ROOM = 100_000_000  # of all; a reader takes five times as much
_LEFT = 50_000  # of one person where the room has its share: who has said little is still heard


def size(line: Mapping[str, Any]) -> int:
    """Return about how many bytes a line takes on disk."""
    return len(json.dumps(line, ensure_ascii=False).encode("utf-8", "replace"))


class Caps:
    """What each person has had kept, and what of theirs is on its way to the disk."""

    def __init__(self) -> None:
        self._events: Counter[int] = Counter()
        self._bytes: Counter[int] = Counter()

    @property
    def is_full(self) -> bool:
        """Whether the room has about as much as it takes."""
        return self._bytes.total() >= _ROOM

    def people(self) -> set[int]:
        """Return the numbers of those of whom there is anything."""
        return {person for person, events in self._events.items() if events}

    def fitting(self, person: int, lines: Iterable[Mapping[str, Any]]) -> list[Any]:
        """Return the ids of those lines of a person that there is room for."""
        most = _LEFT if self.is_full else _BYTES
        events, held, found = self._events[person], self._bytes[person], []
        for line in lines:
            events, held = events + 1, held + size(line)
            if events > _EVENTS or held > most:
                break
            found.append(line["id"])
        return found

    def add(self, person: int, lines: Iterable[Mapping[str, Any]]) -> None:
        """Count lines of a person."""
        for line in lines:
            self._events[person] += 1
            self._bytes[person] += size(line)

    @contextmanager
    def held(self, person: int, lines: list[Any]) -> Iterator[None]:
        """Count lines that are on their way: more of the same person may come meanwhile."""
        events, held = len(lines), sum(map(size, lines))
        self._events[person] += events
        self._bytes[person] += held
        try:
            yield
        finally:
            self._events[person] -= events
            self._bytes[person] -= held
