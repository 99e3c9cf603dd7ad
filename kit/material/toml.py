"""TOML files that a teacher may write: found, read, and held against a table of their parts.

A codebook, a quiz, a prediction, a set of guesses and a task each say in a table which parts they
have, and of which `Kind` each is; `faults` lists all that does not fit. What only one of them asks
for stands in its own module, beside its table.
"""

import re
import tomllib
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from kit.material.data import folder
from kit.material.reading.files import contents
from kit.text.say import one_line
from kit.text.words import listed, say

# One of the kit's files of each kind to begin from; its folder in `data` has the others.
_MODELS = {
    "codebook": "codebooks/direction.toml",
    "quiz": "quizzes/01.toml",
    "prediction": "predictions/us-65-plus.toml",
    "set of guesses": "guesses/01.toml",
    "task": "tasks/act.toml",
}

_LARGEST = 1_000_000  # bytes; the kit's own have some 20,000
# A name within a name within a name: ten are beyond any file of the kit, thousands take minutes.
_DOTTED = re.compile(
    r"""^[ \t\[]*((?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){10})""", re.MULTILINE
)

# --- Finding and reading ------------------------------------------------------------------------


def find(name, kind):
    """Return the path of a TOML file: one of the kit's by its name, or one's own as it is given.

    `kind` is "codebook", "quiz", "prediction", "set of guesses" or "task".
    """
    home = (folder() / _MODELS[kind]).parent
    known = sorted(path.stem for path in home.glob("*.toml"))
    about = {"kind": kind.replace(" ", "-"), "known": listed(known)}
    if not isinstance(name, str | Path):
        raise TypeError(say("refuse-name-kind", given=type(name).__name__, **about))
    if Path(name).suffix.lower() == ".toml":
        return Path(name)
    if str(name) not in known:
        about["name"] = repr(str(name))
        if near := get_close_matches(str(name), known, 1):
            raise ValueError(say("refuse-name-near", near=repr(near[0]), **about))
        raise ValueError(say("refuse-name", **about))
    return home / f"{name}.toml"


def read(path, kind=None):
    """Return what a TOML file holds, as a dict, or say which line cannot be read.

    `kind` says what the file is meant to be; None that this is not known yet.
    """
    data, name, called = contents(path), Path(path).name, kind or "TOML file"
    if len(data) > _LARGEST:
        raise ValueError(
            f"{name} has {len(data) / 1e6:,.1f} MB, and at most {_LARGEST / 1e6:,.1f} MB are read "
            f"as a {called}. Look whether this is the right file."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(
            f"{name} cannot be read as a {called}: it is not a text saved as UTF-8. "
            "In your editor, save it again and choose UTF-8."
        ) from None
    if too_deep := _DOTTED.search(text):
        line = text.count("\n", 0, too_deep.start(1)) + 1
        raise _unreadable(text, name, kind, f"names within names, too many (at line {line})")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(text, name, kind, error) from None
    except RecursionError:
        why = "lists or tables stand in one another, too many"
        raise _unreadable(text, name, kind, why) from None
    except ValueError:  # what Python says of a number with thousands of digits
        raise _unreadable(text, name, kind, "a number in it is too long") from None


def _unreadable(text, name, kind, why):
    """Return the error that says why a text is no TOML, and which line it is."""
    where = re.search(r"at line (\d+)", str(why))
    line = text.split("\n")[int(where[1]) - 1].strip() if where else ""
    return ValueError(
        f"{name} cannot be read as a {kind or 'TOML file'}: {one_line(why)}. "
        + (f"That line reads:  {one_line(line[:80])}  " if line else "")
        + _cure(line, kind)
    )


def complete(path, kind, problems):
    """Return what a TOML file holds, or say all that `problems` finds wrong with it."""
    raw = read(path, kind)
    if found := problems(raw):
        if (other := kind_of(raw)) != kind and "name" in raw:
            raise ValueError(
                f"{path.name} is a {other}, and a {kind} is meant here. Give a {kind}, or show "
                f"this one with kit.{_SHOWN_BY[other]}."
            )
        raise ValueError(f"{path.name} is not a complete {kind} yet. To mend: {' '.join(found)}")
    return raw


_SHOWN_BY = {
    "codebook": "Activity(posts, …)",
    "quiz": "Quiz(…)",
    "prediction": "Predict(…)",
    "set of guesses": "Guess(…)",
    "task": "Write(…)",
}


def _cure(line, kind):
    """Say what is to be done about a line that is no TOML."""
    # Within a text curly ones are welcome; around it they are none to a machine.
    if re.search(r"[=\[,]\s*[“”„‘’]", line):
        return "The outer quotation marks must be straight, not curly."
    model = f"data/{_MODELS[kind]}" if kind else "one in the folder data"
    return f"Check that line, or start again from a copy of {model}."


def kind_of(raw):
    """Tell what a TOML file is meant to be: one of the kinds above; else a "codebook"."""
    if isinstance(raw.get("guess"), list):
        return "set of guesses"
    if isinstance(raw.get("question"), list):
        return "quiz"
    if "room" in raw or "aim" in raw:
        return "task"
    return "prediction" if "table" in raw or "points" in raw else "codebook"


# --- What a file consists of --------------------------------------------------------------------


class Kind(NamedTuple):
    """What a part of a file may be: in words, how it is written, and whether a value fits.

    A table of parts is {"name title": kind}: the parts of one kind may share a line.
    """

    must: str  # as in: title must … , but 5 was given
    write: str  # how it is written; {} stands for the part's name
    fits: Callable[[Any], bool]
    needed: bool = False
    inside: dict | None = None  # the table of its own parts


def list_of(*kinds):
    """Return what tells whether a value is a list of these Python types only."""
    return lambda value: isinstance(value, list) and all(isinstance(one, kinds) for one in value)


TEXT = Kind("be a text in quotation marks", '{} = "…"', lambda value: isinstance(value, str))
TEXTS = Kind("be a list of texts", '{} = ["…", "…"]', list_of(str))
NUMBER = Kind("be a whole number from 1", "{} = 1", lambda n: type(n) is int and n >= 1)
TABLE = Kind("be a table", "a line [{}] above its parts", lambda value: isinstance(value, dict))
TABLES = Kind("be a list of tables", "a line [[{}]], in double brackets, above each", list_of(dict))


def needed(kind):
    """Return the kind of a part that must not be missing."""
    return kind._replace(needed=True)


def one_of(*words):
    """Return the kind of a part that is one of a few words."""
    return Kind(f"be one of {', '.join(words)}", f'{{}} = "{words[0]}"', words.__contains__)


def spelt(pattern, letters):
    """Return the kind of a name that others are called after; `letters` says what it may have."""
    fits = re.compile(pattern, re.ASCII).fullmatch
    must, write = f"have {letters} only", '{} = "my-own"'
    return Kind(must, write, lambda value: isinstance(value, str) and bool(fits(value)))


def form(*names):
    """Return the kind of a table that stands in one line, with a text under each name."""
    written = ", ".join(f'{name} = "…"' for name in names)
    inside = dict.fromkeys(names, needed(TEXT))
    return TABLE._replace(write="{} = {{ " + written + " }}", inside=inside)


# --- What is wrong with it ----------------------------------------------------------------------


def parts(table):
    """Return {part: its kind} of a table in which parts may share a line."""
    return {part: kind for names, kind in table.items() for part in names.split()}


def faults(raw, table, where=""):
    """List all that is wrong with the parts of what was read, each in two sentences.

    `where` names a table within the file, such as "Question 2"; "" is the file itself.
    """
    it, at = (f"{where}: it", f"{where}: ") if where else ("It", "")
    known = parts(table)
    missing = [part for part, kind in known.items() if kind.needed and not given(raw.get(part))]
    found = [f"{it} has no {', '.join(missing)}. {_way(known, missing)}"] if missing else []
    for name in raw:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"Did you mean {near[0]}?" if near else f"It may have {', '.join(known)}."
            found.append(f"{at}{name!r} means nothing here. {hint}")
    for part, kind in known.items():
        if part not in raw or part in missing:
            continue
        if not kind.fits(raw[part]):
            said = f"{at}{part} must {kind.must}, but {_short(raw[part])} was given."
            found.append(f"{said} {_way(known, [part])}")
        elif kind.inside:
            found += faults(raw[part], kind.inside, f"{where}, {part}" if where else part)
    return found


def given(value):
    """Tell whether a part is there, and not just an empty text or list.

    >>> given(0), given(" "), given([]), given(None)
    (True, False, False, False)
    """
    return bool(value.strip() if isinstance(value, str) else value) or value == 0


def _way(known, missing):
    """Say how these parts are written."""
    return f"Write {', '.join(known[part].write.format(part) for part in missing)}."


def _short(value):
    try:
        said = one_line(repr(value)[:2000])
    except RecursionError:
        said = "lists in lists"
    return said if len(said) <= 60 else f"{said[:60]} …"
