"""One thing that was handed in, where it was found and whose it is: what every reader yields."""

from typing import NamedTuple

ROOM = "room"  # as `lms` tells it: who is who in a room is known by their phones
ASK = "Ask for the hand-in code as text, or for the file of answers (.jsonl)."


class Piece(NamedTuple):
    """One thing that was handed in, and where it was found.

    `kind` is "text" (free text that may hold codes), "row" (the same, from a table, where
    every row should hold one), "notebook" (which may show a code, or not) or "answers" (the lines
    of a saved file). `found` has the codes in it, as (line, `kit.classroom.recognise.Found`), where
    the reader had to look for them anyway.
    """

    kind: str
    source: str
    place: str
    body: str
    coder: str = ""  # who the file's name says handed it in; "" where it does not say
    folder: str = ""  # the name of the folder it lies in, which may say so too
    lms: tuple = ("", "")  # a platform and this person's account there, as in `whose.Person`
    person: str = ""  # the real name, from a form or a folder: for the gradebook, never a report
    export: str = ""  # where the account is one: of Moodle, the one export of one assignment
    section: str = ""  # the sheet of a workbook, where it has several with codes
    found: tuple | None = None
    when: tuple = ("", "")  # what tells when it was handed in, and how that was written
    after_a_key: int = 0  # of a room: first answers given when the key of another post was open
    copies: tuple = ()  # of a file of answers: its copies, made by a program that syncs folders


def in_place(*parts):
    """Return where something stands, part by part from the outside in.

    >>> in_place("form.xlsx", "", "row 7")
    'form.xlsx, row 7'
    """
    return ", ".join(filter(None, parts))
