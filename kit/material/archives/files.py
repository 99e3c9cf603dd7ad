"""What lies in a file, a zip, a tar or a folder that a platform handed out; nothing is unpacked.

Only the parts that can hold text are looked at, by their first letters; pictures and videos are
passed over where they lie.
"""

import codecs
import io
import os
import stat
import tarfile
import zipfile
import zlib
from contextlib import suppress
from functools import cached_property
from pathlib import Path, PurePosixPath

from kit.material.reading.zips import RATIO_LARGEST, ratio_fault

HEAD = 1 << 16  # bytes of a part by which it is told
_TEXTS = (".js", ".json", ".jsonl", ".ndjson", ".csv", ".txt", ".html", ".htm")
_MOST_PARTS = 10_000  # of those that can hold text; an archive has some hundreds, with chats more
_MOST_SEEN = 200_000  # files of whatever kind; a folder with more is no archive, but a disk
_PASSED_OVER = {"node_modules", "site-packages", "__MACOSX", "__pycache__"}
_GROWS = "It would grow to more than a hundred times its size. It was not opened."
_DAMAGED = "It is damaged, or packed in a way that is not known. Download the archive again."
_LOCKED = "It is locked with a password. Unpack the archive with that, and give the folder."
_WORKBOOK = ("[Content_Types].xml", "mimetype")  # what an office file has, a zip as well
_BROKEN = (  # a zip with a password raises a RuntimeError
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError),
    *(RuntimeError, ValueError),
)


class Part:
    """One file of text: its name, its size in bytes, its head, and a stream of its bytes."""

    def __init__(self, name, size, opener, fault=""):
        """Keep how the part is opened; `fault` says why it is not to be."""
        self.name, self.size, self._opener, self.fault = name, size, opener, fault
        self.passed = None  # what is told of each number of bytes read
        self.within = ""  # what the file or folder is called that it was found in

    def __repr__(self):
        """Show the name."""
        return f"<Part {self.name!r}>"

    @cached_property
    def head(self):
        """The first letters; "" where the part cannot be opened."""
        if self.fault:
            return ""
        try:
            with self._opener() as opened:
                return letters(opened.read(HEAD))
        except _BROKEN:
            self.fault = _DAMAGED
            return ""

    def open(self):
        """Return a stream of bytes that tells how far it is."""
        return io.BufferedReader(_Counted(self._opener(), self), 1 << 18)


class _Counted(io.RawIOBase):
    """A stream that tells its part how many bytes were read of it."""

    def __init__(self, stream, part):
        self._stream, self._part = stream, part

    def readable(self):
        return True

    def readinto(self, buffer):
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        if self._part.passed:
            self._part.passed(len(data))
        return len(data)

    def close(self):
        self._stream.close()
        super().close()


def letters(data):
    """Return bytes as text, without the mark of their order before it.

    >>> letters(b"\\xef\\xbb\\xbfHello")
    'Hello'
    """
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"
    return data.decode(encoding, "replace").removeprefix("\ufeff")


class Bundle:
    """The parts of text in a file, a zip, a tar or a folder; to be used with `with`."""

    def __init__(self, path):
        """Look what is there; nothing is read but names."""
        self.path, self._held = Path(path), None
        self.names = []  # of all that is in a zip or a tar
        self.parts = self._found()
        for part in self.parts:
            part.within = self.path.name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._held:
            self._held.close()

    def _found(self):
        if self.path.is_dir():
            return self._in_folder()
        with self.path.open("rb") as opened:
            head = opened.read(4)
        with suppress(*_BROKEN):
            if head.startswith(b"PK\3\4"):
                return self._in_zip()
            if head.startswith(b"\x1f\x8b") or tarfile.is_tarfile(self.path):
                return self._in_tar()
        size = self.path.stat().st_size
        return [Part(self.path.name, size, lambda: self.path.open("rb"))]

    def _in_folder(self):
        parts, seen = [], 0
        for at, folders, files in os.walk(self.path):
            folders[:] = sorted(f for f in folders if f[0] != "." and f not in _PASSED_OVER)
            seen += len(folders) + len(files)
            found = (_in_folder(self.path, Path(at, f)) for f in sorted(files) if _is_text(f))
            parts += filter(None, found)
            if len(parts) > _MOST_PARTS or seen > _MOST_SEEN:
                raise ValueError(
                    f"The folder {self.path.name or self.path} has too many files to be one "
                    "archive. Give the folder in it that the platform's archive was unpacked to, "
                    "or the archive itself."
                )
        return parts

    def _in_zip(self):
        self._held = held = zipfile.ZipFile(self.path)
        entries = held.infolist()
        if any(entry.filename in _WORKBOOK for entry in entries):
            return []
        self.names = held.namelist()
        return [
            Part(e.filename, e.file_size, lambda e=e: held.open(e), _fault(e))
            for e in entries
            if _is_text(e.filename) and not e.is_dir()
        ][:_MOST_PARTS]

    def _in_tar(self):
        self._held = held = tarfile.open(self.path)  # noqa: SIM115 – it is closed with the bundle
        most = max(RATIO_LARGEST * self.path.stat().st_size, 1_000_000)
        parts = []
        with suppress(*_BROKEN):  # where it is cut off, what stands before that can be read
            for entry in held:
                self.names.append(entry.name)
                fault = _GROWS if entry.offset_data + entry.size > most else ""
                if fault or (_is_text(entry.name) and entry.isfile()):
                    parts.append(Part(entry.name, entry.size, _opener(held, entry), fault))
                if fault:  # whatever stands behind it would have to be unpacked too
                    break
        return parts[:_MOST_PARTS]


def _opener(held, entry):
    return lambda: held.extractfile(entry)


def _in_folder(folder, path):
    """Return a file of a folder as a `Part`; None for what is no file, and for links."""
    with suppress(OSError):
        found = path.lstat()
        if stat.S_ISREG(found.st_mode):
            return Part(str(path.relative_to(folder)), found.st_size, lambda: path.open("rb"))
    return None


def _fault(entry):
    """Return why an entry of a zip is not to be opened, or ""."""
    return _LOCKED if entry.flag_bits & 1 else ratio_fault(entry)


def _is_text(name):
    if not name.lower().endswith(_TEXTS):
        return False
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.name.startswith("._") and "__MACOSX" not in path.parts
