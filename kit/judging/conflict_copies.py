"""Copies of a file of answers that other programs make, as when a folder is synced.

"direction-a (conflicted copy 2026-11-28).jsonl", "direction-a 2.jsonl", "direction-a.sync-conflict-
20261128-101010-ABCDEFG.jsonl", "Kopie von direction-a.jsonl": each program has words of its own,
and writes them in the language of its user. So a copy is known by what is in it: it bears the name
that the file bears inside, and its own name holds that of the file. A file of another beginning, or
of another person, bears another name inside.
"""

import re
import unicodedata
from typing import NamedTuple

from kit.judging.lines import fault_of, lines_of, name_in, name_of

# What may stand beside the name of a file that is a copy, where its name alone must tell; a file
# called direction-a-2 is another activity.
_DECORATED = re.compile(
    r" \d{1,3}| ?[(\[].*\d.*[)\]]|"
    r".*(conflict|konflikt|conflit|conflitto|конфликт|冲突|衝突|競合).*|"
    r".* (copy|kopie|copie|copia|cópia)( \(?\d{1,3}\)?)?|"
    r"(copy of|kopie von|copie de|copia de|copia di|cópia de) "
)


class Copy(NamedTuple):
    """A copy: its name, what the system says of it, and its lines."""

    name: str
    mark: tuple
    lines: list


def is_copy_of(name, stem):
    """Tell whether a file may be called a copy of another, by their names.

    >>> is_copy_of("direction-a 2.jsonl", "direction-a"), is_copy_of("tone.jsonl", "direction-a")
    (True, False)
    """
    return ".jsonl" in _folded(name) and _folded(stem) in _folded(name)


def new_copies(path, name, read):
    """Return the copies of a file that were not `read` yet, as {name: mark} says how they were.

    What cannot be read now is tried again the next time.
    """
    found = []
    for file in _beside(path) if name else ():
        try:
            stat = file.stat()
            mark = stat.st_ino, stat.st_size, stat.st_mtime_ns
            if read.get(file.name) != mark and name_of(file) == name:
                found.append(Copy(file.name, mark, list(lines_of(file.read_bytes()))))
        except OSError:
            continue
    return found


def left_alone(path, coder):
    """Return the name inside copies whose file is gone, if they are of this coder; or ""."""
    for file in _beside(path):
        if _is_decorated(file, path):
            lines = list(lines_of(file.read_bytes()))
            said = [x.get("coder") or x.get("name") for _, x in lines if x]
            if coder in said and (name := name_in(lines)):
                return name
    return ""


def begun_apart(path, names):
    """Return (name, lines) of what looks like copies of a file and was begun apart from it.

    So it is where two machines began before the folder was synced. `names` are the file's own, and
    those of before it was begun anew.
    """
    beside = [file for file in _beside(path) if _is_decorated(file, path)]
    apart = [file for file in beside if name_of(file) not in ("", *names)]
    return [(file.name, list(lines_of(file.read_bytes()))) for file in apart]


def without_copies(paths):
    """Return [(path, its copies)] for the files of answers in a folder; no copy by itself."""
    found = []
    by_length = sorted(paths, key=lambda path: (len(path.name), path.name))
    for path in by_length:
        name = name_of(path)
        of = (
            own
            for first, own in found
            if name and name_of(first) == name and is_copy_of(path.name, first.stem)
        )
        if (own := next(of, None)) is None:
            found.append((path, []))
        else:
            own.append(path)
    return sorted(found)


def _beside(path):
    """Return the files in a folder whose names hold the name of this one."""
    try:
        files = sorted(path.parent.iterdir())
    except OSError:
        return []
    return [f for f in files if f.name != path.name and is_copy_of(f.name, path.stem)]


def _is_decorated(file, path):
    rest = _folded(file.name).replace(_folded(path.stem), "", 1).replace(".jsonl", "", 1)
    return bool(_DECORATED.fullmatch(rest)) and not fault_of(file)


def _folded(name):
    return unicodedata.normalize("NFC", name).casefold()
