"""Rooms as `kit live` leaves them: a made-up class in a file of SQLite, by the format of such."""

import json
import random
import sqlite3
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

from kit.classroom.catalogue import Catalogue
from kit.classroom.room_file import SCHEMA
from kit.judging.event_lines import line_of
from kit.judging.pseudonyms import words

BEGUN = 1_796_000_000.0  # seconds; when a room was opened
PEOPLE = ("brave otter", "silver fox", "calm heron", "quick newt", "shy lynx", "bold yak")


def assignment_of(activity, **own):
    """Return an assignment by its name; of one's own material that is given as in `kit.pool`."""
    return Catalogue(**own).assignments[activity]


def votes(assignment, first, revised=(), *, opened=True, begun=BEGUN):
    """Return the events of a phone: first votes, perhaps the key opened, and second votes.

    `first` and `revised` have a label, or None, for each post in order; fewer are fewer posts.
    """
    said = [("first", *one) for one in zip(assignment.marks, first, strict=False)]
    again = [("revised", *one) for one in zip(assignment.marks, revised, strict=False)]
    events = [
        {"kind": "judge", "post_id": post_id, "label": label, "round": turn}
        for turn, post_id, label in [*said, *again]
        if label is not None
    ]
    if opened and events:
        events.append({"kind": "compared", "post_ids": [one["post_id"] for one in events]})
    return [
        {"id": f"e-{number}", "at": 1000 * (begun + number), **event}
        for number, event in enumerate(events)
    ]


def by_chance(assignment, seed=1, share=0.7):
    """Return the events of somebody who votes by chance, and then has second thoughts."""
    draw = random.Random(seed)
    labels = assignment.codebook.labels
    first = [draw.choice(labels) for _ in assignment.marks]
    again = [x if draw.random() < share else draw.choice(labels) for x in first]
    return votes(assignment, first, again)


def make_room(
    path, said, *, material=(), moves=(), room="r-1", code="7K4F", title="", begun=BEGUN, wal=False
):
    """Write the file of a room, and return its path.

    Parameters
    ----------
    said : dict
        {made-up name: {assignment: events}}, in the order in which people joined; or a list of
        such pairs, where two have the same name.
    material : list of (str, str or Path)
        The teacher's own files: the role (posts, codebook, key) and where the file is.
    moves : list of dict
    wal : bool
        Leave it as one that is open: then it is for whoever asked to close what is returned, the
        connection.
    """
    db = sqlite3.connect(path, isolation_level=None)
    if wal:
        db.execute("PRAGMA journal_mode = WAL")
    db.executescript(SCHEMA)
    asked = json.dumps({"what": ["direction-a"]})
    about = {"id": room, "code": code, "title": title, "begun": str(begun), "asked": asked}
    db.execute("BEGIN")
    db.executemany("INSERT INTO room VALUES(?, ?)", about.items())
    for role, file in material:
        data = (role, Path(file).name, Path(file).read_bytes())
        db.execute("INSERT INTO material VALUES(?, ?, ?)", data)
    pairs = said.items() if isinstance(said, dict) else said
    for number, (called, did) in enumerate(pairs, 1):
        add_person(db, number, called, room, begun)
        for assignment, events in did.items():
            add_events(db, number, assignment, events)
    for number, body in enumerate(moves, 1):
        row = (number, begun + 10 * number, json.dumps(body))
        db.execute("INSERT INTO move VALUES(?, ?, ?)", row)
    db.execute("COMMIT")
    if wal:
        return db
    db.close()
    return Path(path)


def add_person(db, number, called, room="r-1", begun=BEGUN):
    """Let somebody join."""
    token = blake2b(f"{room} {number}".encode(), digest_size=16).hexdigest()
    row = (number, token, f"{number:04}", called, begun + number)
    db.execute("INSERT INTO person VALUES(?, ?, ?, ?, ?)", row)


def add_events(db, person, assignment, events):
    """Save what somebody's phone sent, as the line that a file of answers has."""
    for event in events:
        line = json.dumps(line_of(event, assignment), ensure_ascii=False)
        row = (person, assignment.name, event["id"], event["at"] / 1000, line)
        db.execute("INSERT INTO event(person, activity, id, came, line) VALUES(?, ?, ?, ?, ?)", row)


def room_of(path, activity="direction-a", people=PEOPLE, *, own=None, **more):
    """Write a room in which each of these people has done one activity by chance."""
    assignment = assignment_of(activity, **(own or {}))
    said = {name: {assignment: by_chance(assignment, seed)} for seed, name in enumerate(people)}
    return make_room(path, said, **more)


def made_up_names(number, seed=1):
    """Return so many made-up names, no two alike."""
    adjectives, animals = words()
    pairs = random.Random(seed).sample(range(len(adjectives) * len(animals)), number)
    return [f"{adjectives[pair // 256]} {animals[pair % 256]}" for pair in pairs]


def spoil(path, *statements):
    """Change a room by hand, as nobody should."""
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()
    return path
