"""What lies in a file, a zip, a tar or a folder that a platform handed out; nothing is unpacked.

Only the parts that can hold text are looked at, by their first letters; pictures and videos are
passed over where they lie.
"""

import codecs
import io
import tarfile
import zipfile
import zlib
from contextlib import suppress
from functools import cached_property
from pathlib import Path, PurePosixPath

from kit.material.reading.zips import ratio_fault

HEAD = 1 << 16  # bytes of a part by which it is told
_TEXTS = {".js", ".json", ".jsonl", ".ndjson", ".csv", ".txt", ".html", ".htm"}
_MOST_PARTS = 20_000  # of those that can hold text; an archive has some hundreds
_WORKBOOK = ("[Content_Types].xml", "mimetype")  # what an office file begins with, a zip as well
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
        with suppress(*_BROKEN), self._opener() as opened:
            return letters(opened.read(HEAD))
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
            return [
                Part(str(p.relative_to(self.path)), p.stat().st_size, lambda p=p: p.open("rb"))
                for p in sorted(self.path.rglob("*"))[: 10 * _MOST_PARTS]
                if _is_text(p.name) and p.is_file() and not p.is_symlink()
            ][:_MOST_PARTS]
        with self.path.open("rb") as opened:
            head = opened.read(4)
        with suppress(*_BROKEN):
            if head.startswith(b"PK\3\4"):
                return self._in_zip()
            if head.startswith(b"\x1f\x8b") or tarfile.is_tarfile(self.path):
                return self._in_tar()
        size = self.path.stat().st_size
        return [Part(self.path.name, size, lambda: self.path.open("rb"))]

    def _in_zip(self):
        self._held = held = zipfile.ZipFile(self.path)
        entries = held.infolist()
        if any(entry.filename in _WORKBOOK for entry in entries[:5]):
            return []
        return [
            Part(e.filename, e.file_size, lambda e=e: held.open(e), ratio_fault(e))
            for e in entries
            if _is_text(e.filename) and not e.is_dir()
        ][:_MOST_PARTS]

    def _in_tar(self):
        self._held = held = tarfile.open(self.path)  # noqa: SIM115 – it is closed with the bundle
        return [
            Part(e.name, e.size, lambda e=e: held.extractfile(e))
            for e in held
            if _is_text(e.name) and e.isfile()
        ][:_MOST_PARTS]


def _is_text(name):
    path = PurePosixPath(name.replace("\\", "/"))
    hidden = path.name.startswith("._") or "__MACOSX" in path.parts
    return path.suffix.lower() in _TEXTS and not hidden
