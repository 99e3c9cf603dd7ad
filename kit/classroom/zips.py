"""A zip that somebody handed in, looked at before anything in it is opened, and never unpacked."""

import contextlib
import re
import stat
import zipfile

from kit.classroom.pieces import ASK
from kit.material.reading.zips import ratio_fault

ZIP_LARGEST = 500_000_000  # bytes, unpacked; all that is in one zip
ZIP_FILES = 100_000
_EMPTY_TOLD = 20  # empty files that are refused one by one


def too_large(size, largest):
    """Say that something has too many bytes to be an answer."""
    return (
        f"It has {size / 1e6:,.0f} MB, and at most {largest / 1e6:,.0f} MB are read. "
        "No class's answers need so much: look whether this is the right file."
    )


class Zip:
    """The files in a zip; `fault` says why none of them is read, or is ""."""

    def __init__(self, file, largest):
        self.largest, self.entries, self.fault = largest, {}, ""
        try:
            self._archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            self.fault = "It is a damaged zip. Download it again from where it came from."
            return
        entries = [entry for entry in self._archive.infolist() if not _is_folder(entry)]
        self.fault = _fault(entries)
        if not self.fault:
            self.entries = {_path(entry): entry for entry in entries}
        self.many_empty = sum(not entry.file_size for entry in entries) > _EMPTY_TOLD

    def read(self, path):
        """Return the bytes of a file, and why they are not read, or ""."""
        entry = self.entries[path]
        if reason := _entry_fault(entry, self.largest):
            return b"", reason
        try:
            with self._archive.open(entry) as opened:
                return opened.read(self.largest + 1), ""
        except Exception:  # a damaged entry raises whatever its compression raises
            return b"", f"It is damaged inside the zip. {ASK}"

    def when(self, path):
        """Return the time that a file has in the zip, as `Piece` tells when it was handed in."""
        year, month, day, hour, minute, second = self.entries[path].date_time
        return "zip", f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"

    def is_one_of_many_empty(self, path):
        """Tell whether a file is empty, as so many are that they are told in one sentence."""
        return self.many_empty and not self.entries[path].file_size


def _is_folder(entry):
    return entry.filename.endswith(("/", "\\"))


def _path(entry):
    """Return the path of an entry as it was meant: not every program says that it writes UTF-8."""
    name = entry.filename
    if not entry.flag_bits & 0x800 and not name.isascii():
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")  # as some programs for Windows write it


def _fault(entries):
    """Return why a zip is not opened at all, or ""."""
    if len(entries) > ZIP_FILES:
        return (
            f"It holds {len(entries):,} files, and at most {ZIP_FILES:,} are read. "
            "Pack it again, in parts."
        )
    if (total := sum(entry.file_size for entry in entries)) > ZIP_LARGEST:
        return (
            f"Unpacked it would have {total / 1e6:,.0f} MB, and at most {ZIP_LARGEST / 1e6:,.0f} "
            "MB are read. No class's answers need so much: look whether this is the right file."
        )
    return ""


def _entry_fault(entry, largest):
    """Return why a file in a zip is not read, or ""."""
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/") or re.match(r"[A-Za-z]:", name):
        return "Its path climbs out of the zip, as no honest file's does. It was not opened."
    if stat.S_ISLNK(entry.external_attr >> 16):
        return f"It is a link to another file. {ASK}"
    if entry.flag_bits & 1:
        return "It is locked with a password. Pack the zip again without one."
    if entry.file_size > largest:
        return too_large(entry.file_size, largest)
    return ratio_fault(entry)
