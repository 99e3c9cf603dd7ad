"""What somebody names as the source of answers: a path, an address, or the answers themselves."""

import re
from argparse import Namespace
from difflib import get_close_matches
from pathlib import Path

from kit.classroom.recognise import recognise

_NAMED_LIKE_A_FILE = (
    *(".jsonl", ".json", ".txt", ".md", ".xlsx", ".xlsm", ".zip", ".html", ".htm", ".log"),
    *(".csv", ".tsv", ".tab", ".docx", ".odt", ".rtf", ".eml", ".mbox", ".ipynb", ".pdf", ".xls"),
    ".db",
)
_ALIKE = 0.75  # how much a name that was misspelt is like the right one
_MOST_PARTS = 12  # pieces of a path that had spaces
_WORD = re.compile(r"[^\s/\\]{3,60}")


class Address(str):
    """A text that is an address for certain: whoever may open addresses has said so."""

    __slots__ = ()


def as_given(arguments):
    """Return what a command was given as `Uploads.pieces` wants it: a teacher names files here.

    What is written like a path is one, and must be there; an address is opened.
    """
    if split := _split_at_spaces(arguments):
        raise ValueError(
            f"{split!r} was given without quotation marks, so it came in pieces. A name with "
            f'spaces stands in them: "{split}".'
        )
    return [_as_given(text) for text in arguments]


def _split_at_spaces(arguments):
    """Return the path that a shell has divided at its spaces, or ""."""
    for start in range(len(arguments) - 1):
        for stop in range(start + 2, min(start + _MOST_PARTS, len(arguments)) + 1):
            parts = arguments[start:stop]
            if is_there(path := " ".join(parts)) and not all(map(is_there, parts)):
                return path
    return ""


def _as_given(text):
    if is_address(text):
        return Address(text)
    if not names_a_file(text) and not _like_a_file(text):
        return text
    if not is_there(text):
        raise ValueError(missing(text))
    return Path(text)


def files_beside(options: Namespace) -> list[str]:
    """Return the files that a command was given besides its sources: posts, a key, what it writes.

    In a folder that is pooled they are nobody's answers.
    """
    others = (value for name, value in vars(options).items() if name != "source")
    texts = (each for value in others for each in (value if isinstance(value, list) else [value]))
    there = [each for each in texts if isinstance(each, str) and is_there(each)]
    return [each for each in there if Path(each).is_file()]


def missing(path):
    """Say that there is no such file, and which one may have been meant."""
    near = _alike(path)
    meant = f"Did you mean {' or '.join(repr(str(each)) for each in near)}? " if near else ""
    return (
        f"There is no file or folder {str(path)!r} here. {meant}"
        "Give its path as seen from where you are, such as 'answers/' or 'form.csv'."
    )


def _alike(path):
    """Return the files and folders that are called nearly so."""
    path = Path(path)
    try:
        there = sorted(each.name for each in path.parent.glob("[!.]*"))
    except (OSError, ValueError):
        return []
    return [path.with_name(name) for name in get_close_matches(path.name, there, 2, _ALIKE)]


def _like_a_file(text):
    """Tell whether a text is nearly the name of a file or folder, and no code."""
    return bool(_WORD.fullmatch(text) and _alike(text)) and not recognise(text)


def is_address(text):
    """Tell whether a text is an address, such as s3://class/."""
    text = text.strip()
    if text.startswith(("http://", "https://")):
        return bool(re.fullmatch(r"\S+", text))
    return bool(re.match(r"[A-Za-z][\w+.-]{0,15}://", text)) and "\n" not in text


def is_there(text):
    """Tell whether there is a file or folder of this name."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def names_a_file(text):
    """Tell whether a text is a path: it is there, or is written like one."""
    text = text.strip()
    if not text or "\n" in text or len(text) > 1000:
        return False
    if text.lower().endswith(_NAMED_LIKE_A_FILE) or text.endswith(("/", "\\")):
        return True
    # A code has no slash, and rarely is there a file without an ending that is called like one.
    return ("/" in text or "\\" in text or len(text) < 30) and is_there(text)
