"""Where a file comes from and whose it is, from which the pieces in it are made."""

import re
from typing import NamedTuple

from kit.classroom.pieces import Piece
from kit.classroom.whose import NOBODY, Person, file_name
from kit.text.say import plain_line

_NOTE = re.compile(r"_\d{4}(-\d\d){5}\.txt$")
_NOTE_NAME = re.compile(r"\s*[^:\n]{2,30}: ([^\n]{1,100}?) \(([^()\s]{1,60})\)\s*\n")


class Origin(NamedTuple):
    """A file: its source and place as an account tells them, its path, and whoever it is from.

    `depth` is 1 for what came with a mail, and 2 for what is in a zip that somebody handed in: it
    is theirs, whatever its files are called. `when` is as in `Piece`.
    """

    source: str
    place: str = ""
    path: str = ""
    person: Person = NOBODY
    depth: int = 0
    when: tuple = ("", "")

    def piece(self, kind, body, **more):
        """Return a piece of this file."""
        who = self.person
        own = {"lms": who.lms, "person": who.name, "export": who.export or self.source}
        own |= {"when": self.when} | more
        return Piece(kind, self.source, self.place, body, **own)

    def answers(self, lines):
        """Return a file of answers as a piece, with what it is called and where it lies.

        Where its lines have no pseudonym, one of these says who it is from.
        """
        folder = plain_line(self.path.rpartition("/")[0].rpartition("/")[2], 60)
        who = plain_line(self.person.name or self.person.account, 60) or file_name(self.path)
        return self.piece("answers", lines, coder=who, folder=folder)


def of_blackboard(origin, text):
    """Return where a note that Blackboard adds to each hand-in is from, or None if it is none.

    It begins with "Name: Ana Ray (aray)", in whatever language.
    """
    if origin.person.platform == "blackboard" and _NOTE.search(origin.path):
        if found := _NOTE_NAME.match(text):
            return origin._replace(person=Person("blackboard", found[2].lower(), found[1].strip()))
        return origin
    return None
