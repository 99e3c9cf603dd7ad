"""One file of answers on the disk, as this kernel knows it: nothing that was acknowledged is lost.

A program that syncs folders, or somebody with a file manager, may put an older copy back, cut the
file, delete it or its folder, or move it. So this remembers which file it was and how it was left;
where that differs, the file is read again, what is new in it is taken in, and what is known here
and is missing there is written again. Nothing else is ever done to a file than adding lines.
"""

from __future__ import annotations

import json
import os
import secrets
import time
import weakref
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

from kit.judging import earlier, pseudonyms
from kit.judging.conflict_copies import Copy, left_alone, new_copies
from kit.judging.disk import disk, is_at, mark, written
from kit.judging.found import Found
from kit.judging.lines import (
    begun_after,
    coders,
    events,
    fault_of,
    in_order,
    last_coder,
    lines_of,
    name_in,
    name_of,
    read_lines,
    timed,
    with_times,
)
from kit.judging.places import make
from kit.text.saving import begin, opener
from kit.text.words import say

_TRIES = 50  # as often is one write begun again while other programs change the file
_AFTER = 20  # files after which it was begun anew are named in it
_SAID = 5  # sentences about the file that are kept


class AnswerFile:
    """A file of answers, shared by all that is open on it in this kernel.

    Parameters
    ----------
    path : Path
        Where it is.
    coder : str
        The pseudonym of whoever answers here.
    private : bool
        Whether only its owner may read it.
    instead : str
        What it is called where it has lost the line with its name.

    Attributes
    ----------
    name : str
        The name inside the file, by which copies of it belong together.
    lines : list
        What is in the file: (number, line), and None for a line that cannot be read.
    said : list of str
        What happened to the file while it was open, in sentences.
    """

    _open: ClassVar[weakref.WeakValueDictionary[Path, AnswerFile]] = weakref.WeakValueDictionary()

    def __init__(self, path: Path, coder: str, private: bool, instead: str) -> None:
        self.path, self.coder, self.private, self.instead = path, coder, private, instead
        self.name = ""
        self.lines: list[tuple[int, dict | None]] = []
        self.said: list[str] = []
        self.readers: weakref.WeakSet[Any] = weakref.WeakSet()
        self._known: dict[str, dict] = {}  # by id: all that was read, or written and acknowledged
        self._coder_there = self._coder_left = ""
        self._after: list[str] = []  # the names of the files after which it was begun anew
        self._coders: list[str] = []  # the pseudonyms that the file gives, in their order
        self._last = b""  # what the file ended with: an editor may have left the last line open
        self._disk: int | None = None  # the disk that its folder was on
        self._left: tuple | None = None  # what the system said of the file when all was well
        self._place: tuple | None = None  # which file it was, whatever is in it
        self._copies: dict[str, tuple] = {}  # which copies have been read, and how they were

    @classmethod
    def at(cls, path: Path, coder: str, private: bool = False, instead: str = "") -> AnswerFile:
        """Return the file at a path: the one that is open already, or else one opened now."""
        path = path.parent.resolve() / path.name
        found = cls._open.get(path)
        if not found:
            found = cls._open[path] = cls(path, coder, private, instead)
        elif found.coder != coder:
            found.rename(coder)
        found.write()
        return found

    @classmethod
    def open_in(cls, folder: Path) -> list[AnswerFile]:
        """Return the files that are open in a folder: they change their pseudonym together."""
        return [file for path, file in [*cls._open.items()] if path.parent == folder.resolve()]

    def in_order(self) -> list[tuple[int, dict]]:
        """Return (number, line) of all that can be read, in the order in which they count."""
        numbers = {id(line): number for number, line in self.lines}
        return [(numbers[id(one)], one) for one in in_order([x for _, x in self.lines if x])]

    def damaged(self) -> list[int]:
        """Return the numbers of the lines that cannot be read."""
        return [number for number, line in self.lines if line is None]

    def kept(self) -> list[str]:
        """Return the names inside the files that starting over has kept in `earlier/`."""
        return [*dict.fromkeys([*earlier.names(self.path), *begun_after(self.lines)])]

    def rename(self, coder: str) -> None:
        """Hand in under another pseudonym from now on; the file says since when."""
        before, self.coder = self.coder, coder
        if coder == before:
            return
        try:
            self.write()
        except OSError:
            self.coder = before
            raise
        for reader in list(self.readers):
            reader.hear_name(coder)

    def write(self, lines: Iterable[dict] = ()) -> None:
        """Save lines, and all that is known here and is not on the disk any more.

        All who read this file hear of what changed. When this returns, the disk has all.

        Raises
        ------
        OSError
            It cannot be written: then nothing is acknowledged.
        """
        fresh = {line["id"]: line for line in lines if line["id"] not in self._known}
        found, before = Found(self.path.name, first=not self.name), self.name
        coder = self.coder
        for _ in range(_TRIES):
            if self._attempt(fresh, found):
                break
        else:
            raise OSError(say("unsaved-busy", file=self.path.name))
        self.said = list(dict.fromkeys([*self.said, *found.sentences()]))[-_SAID:]
        for reader in list(self.readers):
            if self.name != before:
                reader.hear_file(self.name)
            if found.anything() or any("placed" in line for line in fresh.values()):
                reader.hear_all()
            else:
                reader.hear(fresh.values())
        if self.coder != coder:
            self._pass_on()

    def look(self) -> None:
        """See whether the file is as it was left, and make it whole again where it is not.

        One that may not be written to just now, but has all that is known, needs nothing.

        Raises
        ------
        OSError
            It lacks something, and cannot be written.
        """
        try:
            self.write()
        except OSError:
            there: dict = {}
            with suppress(OSError):
                there = events(read_lines(self.path))
            if not self.name or self._known.keys() - there.keys():
                raise

    def start_over(self) -> Path | None:
        """Move the file to `earlier/` and begin anew; return where it is kept, if it was there."""
        with suppress(OSError):
            self.write()  # so that what is kept is all that was answered
        kept, self._after = (
            earlier.free_place(self.path, self.private),
            [*self.kept(), self.name][-_AFTER:],
        )
        there = True
        try:
            self.path.rename(kept)
        except FileNotFoundError:  # somebody took it away, and there is nothing to keep
            there = False
        self._forget()
        self.said = []
        self.write()
        return kept if there else None

    def _attempt(self, fresh, found):
        """Bring the file up to date with what is known; tell whether it surely is."""
        if fault := fault_of(self.path):
            raise OSError(fault)
        self._make_sure_it_is_there(found)
        copies = new_copies(self.path, self.name or name_of(self.path), self._copies)
        with open(self.path, "ab+", opener=opener(self.private)) as file:
            now = os.fstat(file.fileno())
            if not now.st_size:  # perhaps another kernel is just beginning it
                time.sleep(0.05)
                now = os.fstat(file.fileno())
            data = b""
            if as_left := not copies and mark(now) == self._left:
                lines, more, data = self.lines, list(fresh.values()), self._last
            else:
                file.seek(0)
                data = file.read()
                lines = list(lines_of(data))
                if self._is_another(lines, found):
                    return False
                copies = [] if found.anew else copies  # they are of the file of before
                self._take_coder(lines, found)
                more = self._more(lines, fresh, copies, found)
            self._left = None
            more = self._with_coder(more)
            text = _text(more, data)
            after = written(file, text) if text else now
        place = after.st_dev, after.st_ino
        # What was written may have gone to a file that was put aside meanwhile. What was only read
        # stood at the path: so this ends also on disks that number their files anew each time.
        grown = after.st_size == now.st_size + len(text)
        if text and not (grown and is_at(self.path, place)):
            return False
        self._learn(lines, more, as_left)
        self._copies |= {copy.name: copy.mark for copy in copies}
        self._left, self._place, self._last = mark(after), place, (text or data)[-1:]
        return True

    def _make_sure_it_is_there(self, found):
        """Make the folder and the file, where they are not there."""
        if self.path.exists():
            return
        folder = self.path.parent
        if self._disk not in (None, disk(folder)):
            raise OSError(say("unsaved-disk", folder=str(folder)))
        if not folder.is_dir():
            make(folder, self.private)
        pseudonyms.keep_if_gone(self.coder, folder, self.private)
        if self.name:
            found.gone = True
            self._set_apart_if_begun_anew(found)
        name = self.name or left_alone(self.path, self.coder) or secrets.token_hex(8)
        with suppress(FileExistsError):  # of kernels that begin at once, one makes the file
            begin(self.path, _text([self._first_line(name)]), private=self.private)

    def _is_another(self, lines, found):
        """Deal with a file of another name in the place of this one; tell whether to look anew."""
        name = name_in(lines)
        if not self.name or not name or name == self.name:
            return False
        if self._set_apart_if_begun_anew(found, self.name in begun_after(lines)):
            return False  # and this is the new one
        if (whose := last_coder(lines)) in ("", self.coder):
            # Begun by another kernel after the file was lost: one learner's answers, in one file.
            found.joined, found.gone, self.name = True, False, name
            return False
        kept = earlier.place_for(self.path, name, lines, self.private)
        with suppress(FileNotFoundError):
            self.path.replace(kept)
            found.strangers[whose] = f"{kept.parent.name}/{kept.name}"
        return True

    def _set_apart_if_begun_anew(self, found, surely=False):
        """Where another kernel began anew, forget what is known; tell whether one did."""
        kept = earlier.of(self.path, self.name)
        if not kept and not surely:
            return False
        there = {this for lines in kept for this in events(lines)}
        if lost := [line for this, line in self._known.items() if this not in there]:
            text = _text([self._first_line(self.name), *lost])
            begin(earlier.free_place(self.path, self.private), text, private=self.private)
        self._forget()
        found.anew, found.gone = True, False
        return True

    def _more(self, lines, fresh, copies: list[Copy], found):
        """Return what is to be added to the lines that are in the file; say what was found."""
        there, known = events(lines), self._known
        missing = {this: line for this, line in known.items() if this not in there}
        found.missing |= missing
        found.changed |= {i: x for i, x in there.items() if _said(known.get(i, x)) != _said(x)}
        found.take_news({i: x for i, x in there.items() if i not in known and i not in fresh})
        found.elsewhere |= self._place is not None and not is_at(self.path, self._place)
        if list(there)[: len(known)] != list(known)[: len(there)]:
            missing = with_times(missing, known)
        more = self._first_lines(lines) + list(missing.values())
        have = there.keys() | known.keys() | fresh.keys()
        for copy in copies:
            taken = {this: x for this, x in timed(copy.lines).items() if this not in have}
            have |= taken.keys()
            found.take_copy(copy.name, taken)
            more += taken.values()
        self._coder_there = last_coder([*lines, *enumerate(more)])
        return more + [line for this, line in fresh.items() if this not in there]

    def _first_lines(self, lines):
        """Return the first line of the file, if it lacks one; learn its name, if that is new."""
        if name := name_in(lines):
            self.name = name
            return []
        if not lines or (self.name and self.name != self.instead):
            self.name = self.name or secrets.token_hex(8)
            return [self._first_line(self.name)]
        self.name = self.instead
        return []

    def _first_line(self, name):
        after = {"after": self._after} if self._after else {}
        return {"kind": "open", "file": name, "coder": self.coder, **after}

    def _take_coder(self, lines, found):
        """Take over a pseudonym that was changed in another kernel, or on another machine."""
        said, known = coders(lines), self._coders
        ours = self.coder != self._coder_left  # it was changed here, later than there
        if ours or said[: len(known)] != known or said[-1:] in ([], [self.coder]):
            return
        with suppress(ValueError):
            self.coder = found.coder = pseudonyms.check_pseudonym(said[-1])

    def _pass_on(self):
        """Let all that is open here hear of the pseudonym that was taken over."""
        with suppress(OSError):
            pseudonyms.keep(self.coder, self.path.parent, self.private)
        for reader in list(self.readers):
            reader.hear_name(self.coder)
        for file in AnswerFile.open_in(self.path.parent):
            with suppress(OSError):  # whoever looks at that file next says so
                file.rename(self.coder)

    def _with_coder(self, more):
        """Return the lines to write; before them the pseudonym, where the file has another."""
        if self._coder_there == self.coder:
            return more
        self._coder_there = self.coder
        return [{"kind": "coder", "name": self.coder}, *more]

    def _learn(self, lines, more, as_left):
        """Remember what is in the file, now that it is there."""
        last = lines[-1][0] if lines else 0
        added = list(enumerate(more, last + 1))
        if as_left:
            self.lines += added
            self._known |= events(added)
            self._coders += coders(added)
        else:
            self.lines = [*lines, *added]
            self._known = events(self.lines)
            self._coders = coders(self.lines)
            self._after = begun_after(self.lines) or self._after
            self._disk = disk(self.path.parent)
        self._coder_left = self.coder

    def _forget(self):
        self.name, self._known, self._left, self._place = "", {}, None, None
        self._coders = []


def _text(lines, before=b""):
    """Return lines as bytes; a line that a crash has torn before them stays by itself."""
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    return b"\n" + text if text and before and not before.endswith(b"\n") else text


def _said(line):
    """Return what a line says, wherever it is placed."""
    return {part: said for part, said in line.items() if part != "placed"}
