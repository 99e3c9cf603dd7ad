"""How long there is to talk: a clock that runs down, and can be stopped and set."""

from __future__ import annotations

from collections.abc import Callable

_USUAL = 120.0  # seconds
_MOST = 3600.0


class Timer:
    """Seconds that are left; `clock` tells seconds that never go back."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._length = _USUAL
        self._left = _USUAL
        self._since: float | None = None

    @property
    def runs(self) -> bool:
        """Whether it runs down just now."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """How many are left."""
        gone = self._clock() - self._since if self._since is not None else 0.0
        return max(0, round(self._left - gone))

    def start(self) -> None:
        """Run down from the length that was last set."""
        self._left, self._since = self._length, self._clock()

    def pause(self) -> None:
        """Stop, or go on."""
        if self._since is None:
            self._since = self._clock()
        else:
            self._left, self._since = float(self.seconds), None

    def add(self, seconds: float) -> None:
        """Give more time, or less; the next talk is as long."""
        gone = self.seconds
        self._left = min(max(gone + seconds, 0.0), _MOST)
        self._length = min(max(self._length + seconds, 30.0), _MOST)
        if self._since is not None:
            self._since = self._clock()
