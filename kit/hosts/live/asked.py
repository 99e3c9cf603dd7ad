"""What a teacher asked a room to be: kept in its file, with their own files, to go on with."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kit.hosts.chosen import Chosen, is_own_table
from kit.text.words import say

_MOST = 100  # parts of a room that is opened again: the kit has not as many activities
_OF_THE_KIT = re.compile(r"[\w-]+")


@dataclass(frozen=True)
class Asked:
    """Activities of the kit by their names and files of one's own, and how it is done."""

    what: Sequence[str]
    codebook: str | None = None
    key: str | None = None
    title: str = ""
    own_pace: bool = False
    once: bool = False

    @property
    def how(self) -> Chosen:
        """What `kit page` knows of it, too."""
        return Chosen(self.codebook, self.key)

    def own_files(self) -> dict[str, str]:
        """Return the teacher's own files: {path: what it is to those who pool the room}."""
        tables = {each: "posts" for each in self.what if is_own_table(each)}
        # Quizzes, predictions, guesses and tasks are given to `kit pool` as codebooks are.
        books = [*self.what, *filter(None, [self.codebook])]
        codebooks = {each: "codebook" for each in books if is_toml(each)}
        return tables | codebooks | ({self.key: "key"} if self.key else {})

    def material(self) -> list[tuple[str, str, bytes]]:
        """Return these files as a room's file keeps them: (role, name, what is in it)."""
        own = self.own_files().items()
        return [(role, Path(path).name, Path(path).read_bytes()) for path, role in own]

    def kept(self) -> str:
        """Return all of it as text; files by their place in the material."""
        places = {path: place for place, path in enumerate(self.own_files())}
        named = {path: {"file": place} for path, place in places.items()}
        said = asdict(self) | {
            "what": [named.get(each, each) for each in self.what],
            "codebook": named.get(self.codebook or "", self.codebook),
            "key": named.get(self.key or "", self.key),
        }
        return json.dumps(said, ensure_ascii=False)


def asked_again(kept: str, material: Sequence[tuple[str, str, bytes]], folder: Path) -> Asked:
    """Return what was asked, with the teacher's own files as they were, in an empty folder.

    Raises
    ------
    ValueError
        It cannot be read: somebody changed the room's file.
    """
    paths = [_laid(folder / str(place), *each) for place, each in enumerate(material)]
    try:
        said = json.loads(kept)
        what = [_named(each, paths) for each in said["what"]]
        if not 0 < len(what) <= _MOST:
            raise ValueError(len(what))
        book, key = (
            each and _named(each, paths) for each in (said.get("codebook"), said.get("key"))
        )
        own_pace, once = bool(said.get("own_pace")), bool(said.get("once"))
        return Asked(what, book, key, str(said.get("title", "")), own_pace, once)
    except (ValueError, TypeError, LookupError, RecursionError):
        raise ValueError(say("refuse-room-asked")) from None


def _named(said, paths):
    """Return a name of the kit, or the path of a file of this room: it can name no other."""
    if isinstance(said, dict):
        return str(paths[said["file"]])
    if not _OF_THE_KIT.fullmatch(said):
        raise ValueError(said)
    return said


def _laid(folder, _role, name, data):
    """Lay a file into a folder of its own: two may have one name, and each keeps it."""
    folder.mkdir()
    path = folder / name
    path.write_bytes(data)
    return path


def is_toml(what: str) -> bool:
    """Tell whether a file of the kit's own kind is named, such as a codebook or a quiz."""
    return Path(what).suffix.lower() == ".toml"
