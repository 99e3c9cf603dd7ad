"""From what somebody downloaded to posts, and what there is to say about it."""

from typing import NamedTuple

import pandas as pd

from kit.material.archives.files import Bundle
from kit.material.archives.found import for_a_browser, found
from kit.material.archives.post import Asked, Notes
from kit.material.archives.table import Rows, in_forms
from kit.text.progress import Progress
from kit.text.say import many, printable, some


class Archive(NamedTuple):
    """The posts of an archive, and remarks."""

    posts: pd.DataFrame
    remarks: list[str]


def read_archive(path, me="", keep_others=False):
    """Return the `Archive` in a file, a zip, a tar or a folder; None where it holds none.

    Raises
    ------
    ValueError
        It is one for reading in a browser, is of several platforms, or nothing can be read of it.
    """
    try:
        return _archive_in(path, Asked(me, keep_others))
    except ValueError as error:  # which has names that others gave to files and to themselves
        raise ValueError(printable(error)) from None


def _archive_in(path, asked):
    with Bundle(path) as bundle:
        kinds = found(bundle.parts)
        if not kinds:
            if other := for_a_browser(bundle.parts):
                raise ValueError(
                    f"{bundle.path.name} is {other.called} for reading in a browser, which cannot "
                    f"be told into posts for certain. {other.instead}"
                )
            if bundle.names:
                raise ValueError(_unknown(bundle))
            return None
        if len(kinds) > 1:
            raise ValueError(
                f"{bundle.path.name} holds several: {some([k.format.called for k in kinds])}. Give "
                "the file or the folder of one of them."
            )
        found_in = _read(bundle.path.name or bundle.path.resolve().name, kinds[0], asked)
        found_in.remarks.extend(_not_opened(bundle))
        return found_in


def _unknown(bundle):
    """Say that nothing in a zip or a tar is known, and what is in it."""
    name = bundle.path.name
    if locked := next((part for part in bundle.parts if part.fault), None):
        return f"In {name} nothing can be read, as in {locked.name}. {locked.fault}"
    return (
        f"{name} has nothing in it that the kit knows as an archive or a chat; it has: "
        f"{some(bundle.names)}. If one of these is a table of posts or an archive, unpack it, and "
        "give that file."
    )


def _not_opened(bundle):
    """Say which parts could not even be looked at, and may be of the archive."""
    return [f"{p.name} was not read. {p.fault}" for p in bundle.parts if p.fault and not p.head]


def _read(name, kind, asked):
    notes = Notes()
    rows = Rows(kind.format.platform, asked, notes)
    opened = [held for role, held in kind.parts.items() if role not in kind.format.unread]
    parts = [part for held in opened for part in held]
    try:
        with_progress(parts, lambda: kind.format.read(kind.parts, asked, notes), rows.add)
    except ValueError as error:
        raise ValueError(" ".join([str(error), *_faults(parts)])) from None
    faults = _faults(parts)
    if not len(rows):
        raise ValueError(_nothing(name, kind.format, notes, faults))
    posts = rows.table()
    clock = "local" if rows.by_own_clock else "UTC"
    posts.attrs = {"archive": kind.format.platform, "clock": clock}
    return Archive(posts, _remarks(name, kind.format, posts, rows, notes, asked) + faults)


def _faults(parts):
    return [part.fault for part in parts if part.fault]


def with_progress(parts, read, take):
    """Take each thing that is read, and say how much of the parts that is."""
    progress, size, passed = Progress(), sum(part.size for part in parts) or 1, 0

    def count(number):
        nonlocal passed
        passed += number
        progress.say(f"Reading: {min(99, 100 * passed // size)} % …")

    for part in parts:
        part.passed = count
    try:
        for one in read():
            take(one)
    finally:
        progress.done()


def _nothing(name, kind, notes, faults):
    left = _left_out(notes)
    return " ".join(
        [
            f"{name} is {kind.called}, and nothing that its owner wrote was found in it.",
            *left,
            *(faults or ["Look whether the archive was made with posts in it."]),
        ]
    )


def _left_out(notes):
    kinds = [f"{kind} ({number:,})" for kind, number in notes.left_out.items()]
    return [f"Left out: {'; '.join(kinds)}."] if kinds else []


def _remarks(name, kind, posts, rows, notes, asked):
    days = posts["posted_at"].dropna().dt.date
    span = f", from {days.min()} to {days.max()}" if len(days) else ""
    remarks = [
        f"{name} is {kind.called}: {in_forms(posts)}{span}.",
        "The kit sends nothing of it anywhere.",
        *notes.sentences,
        *_left_out(notes),
    ]
    if wordless := rows.wordless:
        remarks.append(
            f"{many(wordless, 'post has', 'posts have')} no words of their author: what stands in "
            "[ ] says what they are."
        )
    if timeless := int(posts["posted_at"].isna().sum()):
        remarks.append(f"{many(timeless, 'post has', 'posts have')} no time that can be read.")
    return remarks + _of_others(rows.people, asked)


def _of_others(people, asked):
    if asked.keep_others:
        said = (
            "Other people's names, and their words where the file has them, are in the table. Show "
            "it to nobody who is not in it."
        )
        return [said]
    if not len(people):
        return []
    names = "person 1" if len(people) == 1 else f"person 1 to person {len(people):,}"
    return [
        f"Others have no names here: they are {names}, and their words are left out. Names that "
        "were written without an @, addresses of mail, and links that lead to people may still "
        "stand in the texts."
    ]
