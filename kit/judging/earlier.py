"""The folder `earlier`, beside the answers: what was begun anew, and what is somebody else's."""

from glob import escape

from kit.judging.lines import events, lines_of, name_of
from kit.judging.places import free, make

FOLDER = "earlier"


def names(path):
    """Return the names inside the files of an activity that are kept there."""
    return [name for file in _files(path) if (name := name_of(file))]


def of(path, name):
    """Return the (number, line) of each file of this name inside that is kept there."""
    return [list(lines_of(file.read_bytes())) for file in _files(path) if name_of(file) == name]


def free_place(path, private):
    """Return where a file of an activity can be kept; the folder is made if need be."""
    return free(make(path.parent / FOLDER, private), path.stem, ".jsonl")


def place_for(path, name, lines, private):
    """Return where a file with these lines can be kept: in place of one that has nothing more."""
    there = events(lines).keys()
    for file in _files(path):
        if name_of(file) == name:
            kept = list(lines_of(file.read_bytes()))
            if all(line for _, line in kept) and events(kept).keys() <= there:
                return file
    return free_place(path, private)


def _files(path):
    return sorted((path.parent / FOLDER).glob(f"{escape(path.stem)}*.jsonl"))
