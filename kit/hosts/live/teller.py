"""The teacher's terminal, to which a room speaks and never waits for it.

A terminal may stand still: after Ctrl-S, or while somebody marks words in a console of Windows.
Whoever prints there waits, and a room would with it.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from kit.text.say import printable
from kit.text.words import say

Tell = Callable[[str], None]

_MOST = 20  # lines that wait; then more are left out, and how many is said


class Teller:
    """Prints what it is told, in order, from a thread of its own; at the end of `with` all of it.

    `tell` prints. It may fail, where the terminal is closed.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._waiting: SimpleQueue[str | None] = SimpleQueue()
        self._left_out = 0
        self._thread = threading.Thread(target=self._print, name="terminal", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._waiting.put(None)
        self._thread.join()

    def __call__(self, words: str) -> None:
        """Have some words printed soon; or not, where the terminal stands still."""
        if self._waiting.qsize() >= _MOST:
            self._left_out += 1
        else:
            self._waiting.put(words)

    def _print(self):
        while (words := self._waiting.get()) is not None:
            self._say(words)
            if self._left_out and self._waiting.empty():
                lines, self._left_out = self._left_out, 0
                self._say(say("live-left-out", lines=lines))

    def _say(self, words):
        with contextlib.suppress(OSError, ValueError):  # it is closed
            self._tell(printable(words))
