"""The lines of a file of answers: how they are read, and in which order they count.

Each is a JSON object of its own. `kind` "open" begins a file and bears its name, "coder" gives
another pseudonym, and all others are events as in `kit.judging.events`, with an `id`, a time `at`
and what they belong to.

In a file the later line counts. A line that was written again, or was taken from another copy of
the file, stands further down than it belongs; so it says in `placed` when it was given, and comes
before whatever is later. Several copies of a file are one: their lines in the order of their times,
each event once, and no line before one that stands above it in its own file.
"""

import json
import re
import stat

from kit.text.words import say

LARGEST = 50_000_000  # bytes; a learner's answers to one activity take some 20,000
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def read_lines(path):
    """Yield (number, line) of an answers file: a dict, or None for what is not one of ours.

    What is no file, or is far too large, has no line.
    """
    if not fault_of(path):
        yield from lines_of(path.read_bytes())


def lines_of(data):
    """Yield (number, line) of the bytes of an answers file, as `read_lines` does."""
    for number, raw in enumerate(data.splitlines(), 1):
        if raw.strip() and raw != b"\0":  # which is the other half of an end of a line in UTF-16
            yield number, _line(raw)


def fault_of(path):
    """Say why something is not read as a file of answers, or ""; what is not there has no fault."""
    try:
        found = path.stat()
    except OSError:
        return ""
    if not stat.S_ISREG(found.st_mode):
        is_folder = stat.S_ISDIR(found.st_mode)
        return say("unsaved-folder" if is_folder else "unsaved-no-file", file=path.name)
    if found.st_size > LARGEST:
        return say("unsaved-large", file=path.name, size=round(found.st_size / 1e6))
    return ""


def name_of(path):
    """Return the name inside a file of answers, from its first lines; "" where there is none."""
    if fault_of(path):
        return ""
    try:
        with path.open("rb") as file:
            return name_in(lines_of(file.read(4096)))
    except OSError:
        return ""


def name_in(lines):
    """Return the name that (number, line) of a file give it; "" where none does."""
    named = (x["file"] for _, x in lines if x and x["kind"] == "open" and x.get("file"))
    return str(next(named, ""))


def begun_after(lines):
    """Return the names of the files after which this one was begun anew, as it says itself."""
    said = next((x.get("after") for _, x in lines if x and x["kind"] == "open"), None)
    return [str(name) for name in said] if isinstance(said, list) else []


def coders(lines):
    """Return the pseudonyms that (number, line) of a file give, in their order."""
    said = (x.get("name" if x["kind"] == "coder" else "coder") for _, x in lines if x)
    return [str(name) for name in said if name]


def last_coder(lines):
    """Return the pseudonym that (number, line) of a file end with, or ""."""
    return next(reversed(coders(lines)), "")


def events(lines):
    """Return {id: line} of the events among (number, line), each at its first place."""
    found = {}
    for _, line in lines:
        if line and isinstance(this := line.get("id"), str):
            found.setdefault(this, line)
    return found


def placed(lines):
    """Return (time, line) for lines in the order of their file: when each counts.

    A clock may jump, but no line counts before one above it; only one that says where it is
    `placed` does.
    """
    latest, found = "", []
    for line in lines:
        given = line.get("placed")
        when = given if _is_time(given) else max(latest, _at(line))
        latest = max(latest, when)
        found.append((when, line))
    return found


def timed(lines):
    """Return {id: line} of another copy's lines, each with the time at which it counts."""
    given = placed([line for _, line in lines if line])
    found = [(0, {**line, "placed": when} if when else line) for when, line in given]
    return events(found)


def with_times(missing, known):
    """Return the missing ones of all known lines, each with the time at which it counts."""
    counted = timed(enumerate(known.values()))
    return {this: counted[this] for this in missing}


def in_order(*files):
    """Return the lines of the copies of one file in the order in which they count.

    Each event once: that of the first file that has it. Lines without an id stay where they are.
    """
    if len(files) == 1 and not any("placed" in line for line in files[0]):
        return files[0]
    every = [one for lines in files for one in placed(lines)]
    seen, found = set(), []
    for _, line in sorted(every, key=lambda one: one[0]):
        if (this := line.get("id")) is None or _once(this, seen):
            found.append(line)
    return found


def _once(this, seen):
    try:
        new = this not in seen
        seen.add(this)
    except TypeError:  # no id of ours: whoever replays it says so
        return True
    return new


def _at(line):
    return line["at"] if _is_time(line.get("at")) else ""


def _is_time(value):
    return isinstance(value, str) and bool(_TIME.match(value))


def _line(raw):
    if b"\0" in raw:
        raw = _narrow(raw)
    if b'"kind"' not in raw:  # seen at once, also where there are millions of such
        return None
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return line if isinstance(line, dict) and "kind" in line else None


def _narrow(raw):
    """Return a line of UTF-16, as some programs of Windows write it, as UTF-8."""
    wide = raw.removeprefix(b"\xff\xfe").removeprefix(b"\0")
    return wide.decode("utf-16-le", "replace").encode()
