"""The full names of somebody's connections on LinkedIn, and where a text has them."""

from kit.material.archives.full_names import FullNames
from kit.material.archives.streams import rows


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
    """Full names, and how often a text had one."""

    def __init__(self, names):
        """Take them in."""
        self.found = 0
        self._names = FullNames(names)

    def named_in(self, text):
        """Return the names that a text has, in its order."""
        found = self._names.found(text)
        self.found += len(found)
        return found
