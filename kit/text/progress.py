"""How far a long piece of work is: one line, from the second second on, gone when it is done."""

import sys
import time


class Progress:
    """Says in a terminal or a notebook how far something is; nothing where nobody reads along.

    >>> progress = Progress()
    >>> progress.say("Reading: 3 % …")
    >>> progress.done()
    """

    def __init__(self):
        """Begin to count the seconds."""
        notebook = type(sys.stdout).__module__ == "ipykernel.iostream"
        self._out = sys.stdout if notebook else sys.stderr
        self._seen = notebook or self._out.isatty()
        self._began = self._said = time.monotonic()

    def say(self, words):
        """Say it, if the last was said half a second ago."""
        now = time.monotonic()
        if self._seen and now > self._said + 0.5 and now > self._began + 1:
            self._said = now
            print(f"\r{words}", end="", file=self._out, flush=True)

    def done(self):
        """Take the line away again."""
        if self._said > self._began:
            print("\r\033[K", end="", file=self._out, flush=True)
