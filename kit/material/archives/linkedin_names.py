"""The full names of somebody's connections on LinkedIn, and where a text has them."""

import re

from kit.material.archives.streams import rows

_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def names_of(parts):
    """Return the full names in Connections.csv, or in Profile.csv."""
    found = []
    for part in parts:
        for row in rows(part, ("First Name", "Last Name")):
            name = f"{row.get('First Name', '').strip()} {row.get('Last Name', '').strip()}"
            if " " in name.strip():  # a first name alone is a word as any other
                found.append(name.strip())
    return found


class Connections:
    """Full names, by their first word, the longest first."""

    def __init__(self, names):
        """Take them in."""
        self.found = 0
        self._names = {}
        for name in sorted({*names}, key=len, reverse=True):
            if first := _WORD.match(name):
                self._names.setdefault(first[0], []).append(name)

    def named_in(self, text):
        """Return the names that a text has, in its order.

        >>> Connections(["Ana Roe", "Ana Roe Lee"]).named_in("Thank you, Ana Roe Lee!")
        ('Ana Roe Lee',)
        """
        if not self._names or not text:
            return ()
        found, done = {}, 0
        for word in _WORD.finditer(text):
            at = word.start()
            if at < done:
                continue
            for name in self._names.get(word[0], ()):
                if (
                    text.startswith(name, at)
                    and not text[at + len(name) : at + len(name) + 1].isalnum()
                ):
                    found[name], done = None, at + len(name)
                    break
        self.found += len(found)
        return tuple(found)
