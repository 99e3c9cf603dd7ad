"""What a class hands in, opened with care: folders, zips, spreadsheets and texts, as pieces.

Nothing is written to disk, nothing that is too large is read, and whatever cannot be used is
refused with its place and a reason.
"""

import csv
import html
import io
import os
import re
import stat
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import pandas as pd

from kit.classroom.answer_tables import is_answer_table, learners
from kit.classroom.recognise import recognise
from kit.material.reading.excel import excel_cells
from kit.material.reading.files import FOREIGN, to_utf8
from kit.material.reading.zips import ratio_fault

# In bytes. A learner's answers to one activity take some 20,000, the codes of 25,000 learners
# 1,000,000.
TEXT_LARGEST = 5_000_000
FILE_LARGEST = 25_000_000  # bytes; 25,000 learners' codes in a form's export take some 5,000,000
ZIP_LARGEST = 500_000_000  # bytes, unpacked; all that is in one zip
ZIP_FILES = 100_000

_TABLES = (".csv", ".tsv", ".tab")
_NAMED_LIKE_A_FILE = (
    *(".jsonl", ".json", ".txt", ".md", ".xlsx", ".zip", ".html", ".htm", ".log"),
    *_TABLES,
)
# What computers add to folders and zips without being asked.
_NOISE = re.compile(r"(^|/)(__MACOSX/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_MOODLE = re.compile(r"(.+?)_(\d+)_assignsubmission_")
_CANVAS = re.compile(r"([^_]+)(?:_LATE)?_(\d+)_\d+_")
_PARTICIPANT = re.compile(r"Participant (\d{1,12})")
_EMAIL = re.compile(r"([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5})")
_ASK = "Ask for the hand-in code as text, or for the file of answers (.jsonl)."


class Piece(NamedTuple):
    """One thing that was handed in, and where it was found.

    `kind` is "text" (free text that may hold codes), "row" (the same, from a table, where
    every row should hold one), "notebook" (which may show a code, or not) or "answers" (the lines
    of a saved file).
    """

    kind: str
    source: str
    place: str
    body: str
    coder: str = ""  # who the file's name says handed it in; "" where it does not say
    folder: str = ""  # the name of the folder it lies in, which may say so too
    lms: tuple = ("", "")  # "canvas" or "moodle" and its number for this person; or "email" and it
    copies: tuple = ()  # of a file of answers: its copies, made by a program that syncs folders


class Uploads:
    """All pieces of a source; what was refused and passed over is noted on the way."""

    def __init__(self):
        self.refused = []
        self.passed = Counter()

    def refuse(self, source, place, reason):
        """Note that something cannot be used, and why, in two plain sentences."""
        self.refused.append((harmless(source), harmless(place), harmless(reason, 800)))

    def pieces(self, source):
        """Yield the pieces of whatever was given: codes, paths, addresses, tables, or a list."""
        if isinstance(source, Path):
            yield from self._path(source)
        elif isinstance(source, str):
            yield from self._words(source)
        elif isinstance(source, pd.DataFrame):
            yield from self._table(_rows_of(source), "the table given", "")
        elif hasattr(source, "__iter__") and not isinstance(source, bytes | dict):
            # What stands in a column was written by learners, and is never a path.
            paths = not isinstance(source, pd.Series)
            for number, item in enumerate(source, 1):
                yield from self._item(item, f"item {number}", paths)
        else:
            raise TypeError(
                f"Codes or the path of what was handed in are meant, but a "
                f"{type(source).__name__} was given. Try kit.pool('answers/'), "
                "kit.pool('form.csv') or kit.pool([code, code])."
            )

    def _words(self, text):
        """Tell a path or an address from a text with codes in it."""
        if isinstance(text, Address) or _is_address(text):
            yield from self._address(text.strip())
        elif _names_a_file(text):
            yield from self._path(Path(text))
        else:
            yield Piece("text", "the text given", "", text)

    def _item(self, item, place, paths):
        """Yield the pieces of one item of a list. Learners may have written it.

        So a text is a path only where a file or folder is there, and it is never an address: a
        code in it is read, and the others of the list are used in any case.
        """
        source = "the list given"
        if isinstance(item, Address) or not (isinstance(item, str) or pd.api.types.is_scalar(item)):
            yield from self.pieces(item)
        elif not isinstance(item, str) and pd.isna(item):
            self.passed["item of the list that is empty"] += 1
        elif paths and isinstance(item, str) and _names_a_file(item) and _is_there(item):
            yield from self._path(Path(item))
        else:
            text = str(item)
            strange = _is_address(text) or (paths and _names_a_file(text))
            if not strange or recognise(text):
                yield Piece("text", source, place, text)
            elif _is_address(text):
                reason = "It is an address, and in a list none is opened. Give it by itself."
                self.refuse(source, place, reason)
            else:
                reason = f"There is no file or folder {harmless(text)!r} here, nor is it a code."
                self.refuse(source, place, f"{reason} Look for it, or ask for the code.")

    def _path(self, path):
        if not path.exists():
            raise ValueError(_missing(path))
        if not path.is_dir():
            yield from self._file(path, path.name)
            return
        for folder, folders, files in os.walk(path):
            folders.sort()
            for name in sorted([*files, *(f for f in folders if (Path(folder) / f).is_symlink())]):
                yield from self._in_folder(Path(folder) / name, path)

    def _in_folder(self, file, root):
        name = file.relative_to(root).as_posix()
        if noise := _noise(name):
            self.passed[noise] += 1
        elif file.is_symlink():
            self.refuse(name, "", f"It is a link to another place. {_ASK}")
        elif not file.is_file():  # what waits for ever when it is read, say
            self.refuse(name, "", f"It is no file that could be read. {_ASK}")
        else:
            yield from self._file(file, name, f"{root.absolute().name}/{name}")

    def _file(self, path, name, full=None):
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                yield from self._opened(file, size, name, full or name)
        except OSError as error:
            self.refuse(name, "", f"It cannot be opened: {error.strerror or error}. {_ASK}")

    def _address(self, address):
        """Read a file or a folder wherever fsspec can reach: s3://, memory://, https:// …"""
        try:
            from fsspec.core import url_to_fs
        except ImportError:
            raise ValueError(
                f"{address[:60]!r} is an address, and fsspec, which reads those, is not "
                "installed: run  python3 -m pip install fsspec  or download the files first."
            ) from None
        try:
            system, root = url_to_fs(address)
            names = sorted(system.find(root)) if system.isdir(root) else [root]
        except Exception as error:  # each kind of address has errors of its own
            raise ValueError(
                f"{address[:60]!r} cannot be reached: {_said(error)}. "
                "Check the address, or download the files and give their folder."
            ) from error
        for name in names:
            try:
                size = system.size(name)
                with system.open(name, "rb") as file:
                    yield from self._opened(file, size or 0, PurePosixPath(name).name, name)
            except Exception as error:
                self.refuse(name, "", f"It cannot be opened: {_said(error)}. {_ASK}")

    def _opened(self, file, size, name, full):
        """Yield the pieces of an open file; a zip is read where it lies, however large."""
        if file.read(4) == b"PK\3\4" and not name.lower().endswith(".xlsx"):
            file.seek(0)
            yield from self._zip(file, name)
        elif size > FILE_LARGEST:
            self.refuse(name, "", _too_large(size, FILE_LARGEST))
        else:
            file.seek(0)
            yield from self._bytes(file.read(FILE_LARGEST + 1), name, "", full)

    def _zip(self, file, name):
        """Yield the pieces of a zip, after looking at what it says about itself."""
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError):
            self.refuse(name, "", "It is a damaged zip. Download it again from where it came from.")
            return
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if reason := _zip_fault(entries):
            self.refuse(name, "", reason)
            return
        for entry in entries:
            inside = entry.filename
            if noise := _noise(inside):
                self.passed[noise] += 1
            elif reason := _entry_fault(entry):
                self.refuse(name, inside, reason)
            else:
                try:
                    with archive.open(entry) as opened:
                        data = opened.read(FILE_LARGEST + 1)
                except Exception:  # a damaged entry raises whatever its compression raises
                    self.refuse(name, inside, f"It is damaged inside the zip. {_ASK}")
                    continue
                yield from self._bytes(data, name, inside, inside)

    def _bytes(self, data, source, inside, full):
        """Yield the pieces of a file by what it holds, whatever it is called."""
        name = inside or source
        suffix = PurePosixPath(name).suffix.lower()
        if data.startswith(b"PK\3\4") and suffix == ".xlsx":
            yield from self._excel(data, source, inside)
            return
        text = None
        reason = _foreign(data, suffix)
        if not reason and (text := _text(data, name)) is None:
            reason = f"It is no text at all. {_ASK}"
        if reason:
            self.refuse(source, inside, reason)
        else:
            yield from self._letters(text, len(data), suffix, source, inside, full)

    def _letters(self, text, size, suffix, source, inside, full):
        """Yield the pieces of a text: a notebook, a file of answers, a table, or free words."""
        coder, lms = who(full)
        begin = re.match(r"\s*(.?)", text)[1]
        if suffix == ".ipynb" and size <= TEXT_LARGEST:
            yield Piece("notebook", source, inside, text, lms=lms)
        elif suffix in _TABLES and begin != "{":
            yield from self._table(_csv_rows(text), source, inside)
        elif size > TEXT_LARGEST:
            self.refuse(source, inside, _too_large(size, TEXT_LARGEST))
        elif begin == "{" or suffix == ".jsonl":
            folder = harmless(full.rpartition("/")[0].rpartition("/")[2], 60)
            yield Piece("answers", source, inside, text, coder, folder, lms)
        else:
            if suffix in (".html", ".htm") or begin == "<":
                text = html.unescape(re.sub(r"<[^<>]{0,2000}>", " ", text))
            yield Piece("text", source, inside, text, lms=lms)

    def _excel(self, data, source, inside):
        try:
            entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
            if reason := _zip_fault(entries):
                self.refuse(source, inside, reason)
                return
            cells, remarks = excel_cells(data, inside or source)
        except (ValueError, zipfile.BadZipFile) as error:
            self.refuse(source, inside, f"It cannot be read as a workbook. {error}")
            return
        for remark in remarks:
            self.refuse(source, inside, remark)
        yield from self._table(cells.itertuples(name=None), source, inside)

    def _table(self, rows, source, inside):
        """Yield a piece for each row that is not blank; the first may hold names of columns.

        A table of answers is a piece as a whole, or one for each learner whose rows it has.
        """
        names, number = None, 0
        try:
            for number, *cells in rows:
                if any(cell.strip() for cell in cells):
                    if names is None and is_answer_table(cells):
                        given = [(number, cells), *((n, rest) for n, *rest in rows)]
                        yield from self._learners(given, source, inside)
                        return
                    names = [cell.strip().lower() for cell in cells] if names is None else names
                    place = f"{inside}, row {number}" if inside else f"row {number}"
                    # No code goes on in the next cell: a bar is nothing that may stand inside one.
                    body = " | ".join(cells)
                    yield Piece("row", source, place, body, lms=_who_in_row(names, cells))
        except csv.Error as error:
            spot = f"row {number + 1}"
            self.refuse(
                source,
                f"{inside}, {spot}" if inside else spot,
                f"From here on it cannot be read as a table: {_said(error)}. Open it in a "
                "spreadsheet, and save it again as “CSV UTF-8”.",
            )

    def _learners(self, rows, source, inside):
        """Yield a piece for each learner whose table of answers stands among these rows."""
        found = list(learners(rows))
        several = len({learner.coder for learner in found}) > 1
        for learner in found:
            place = ", ".join(filter(None, (inside, learner.place if several else "")))
            if learner.fault:
                self.refuse(source, place, learner.fault)
            else:
                yield Piece("answers", source, place, learner.lines, learner.coder)


def as_given(arguments):
    """Return what a command was given as `Uploads.pieces` wants it: a teacher names files here.

    What is written like a path is one, and must be there; an address is opened.
    """
    return [
        Address(text) if _is_address(text) else _existing(text) if _names_a_file(text) else text
        for text in arguments
    ]


def _existing(text):
    if not _is_there(text):
        raise ValueError(_missing(text))
    return Path(text)


def _missing(path):
    return (
        f"There is no file or folder {str(path)!r} here. "
        "Give its path as seen from where you are, such as 'answers/' or 'form.csv'."
    )


def _said(error):
    """Return what an error says, as part of a sentence."""
    return str(error)[:100].rstrip(". ") or type(error).__name__


def _rows_of(table):
    """Yield the rows of a DataFrame as those of a file: number and cells, its columns first."""
    if any(table.index.names):
        table = table.reset_index()
    yield 1, *map(str, table.columns)
    cells = table.astype(object).where(table.notna(), "")
    for number, row in enumerate(cells.itertuples(index=False, name=None), 2):
        yield number, *map(str, row)


def _who_in_row(names, cells):
    """Return the platform's number for whoever a row is from, or an e-mail address, if it has one.

    Canvas's export of a quiz has the columns name, id and section_id; Moodle's worksheet of an
    assignment says "Participant 657693"; most forms have a cell that is an address.
    """
    if {"name", "id", "section_id"} <= {*names}:
        number = dict(zip(names, cells, strict=False))["id"].strip()
        if number.isdecimal():
            return "canvas", number
    for platform, pattern in (("moodle", _PARTICIPANT), ("email", _EMAIL)):
        if found := next(filter(None, (pattern.fullmatch(cell.strip()) for cell in cells)), None):
            return platform, harmless(found[1].lower())
    return "", ""


def _noise(path):
    """Say what a file is that nobody meant to hand in, or ""."""
    if path.rsplit("/", 1)[-1] == "pseudonym.txt":
        return "file with a pseudonym only"
    return "file that a computer adds by itself" if _NOISE.search(path) else ""


def harmless(name, longest=80):
    """Return a name without what could disturb a page or a terminal: one short line of text.

    >>> harmless("Silver\\n Otter\\u202e")
    'Silver Otter'
    """
    name = str(name)
    if len(name) <= longest and name.isascii() and name.isprintable():
        return " ".join(name.split())
    shown = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in name[: 5 * longest])
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def who(path):
    """Return who a path says handed a file in, and the learning platform's number for them.

    Moodle makes a folder "Name_123_assignsubmission_file_"; Canvas names a file
    "name_LATE_123_456_direction-a.jsonl". Otherwise the file's own name counts.

    >>> who("Ana Ray_657693_assignsubmission_file_/direction-a.jsonl")
    ('Ana Ray', ('moodle', '657693'))
    >>> who("rayana_LATE_8123_99001_direction-a.jsonl")
    ('rayana', ('canvas', '8123'))
    """
    *folders, name = path.strip("/").split("/")
    for part in (*reversed(folders), name):
        if "_assignsubmission_" in part and (found := _MOODLE.match(part)):
            return harmless(found[1], 60), ("moodle", found[2])
    if found := _CANVAS.match(name):
        return harmless(found[1], 60), ("canvas", found[2])
    return harmless(name.split(".")[0], 60), ("", "")


def _text(data, name):
    """Return the letters of a file in whatever encoding, or None where it has none."""
    if b"\0" not in data:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    try:
        return to_utf8(data, name)[0].decode("utf-8", "replace")
    except ValueError:
        return None


class Address(str):
    """A text that is an address for certain: whoever may open addresses has said so."""

    __slots__ = ()


def _is_address(text):
    """Tell whether a text is an address, such as s3://class/."""
    text = text.strip()
    if text.startswith(("http://", "https://")):
        return bool(re.fullmatch(r"\S+", text))
    return bool(re.match(r"[A-Za-z][\w+.-]{0,15}://", text)) and "\n" not in text


def _is_there(text):
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def _names_a_file(text):
    """Tell whether a text is a path: it is there, or is written like one."""
    text = text.strip()
    if not text or "\n" in text or len(text) > 1000:
        return False
    if text.lower().endswith(_NAMED_LIKE_A_FILE) or text.endswith(("/", "\\")):
        return True
    # A code has no slash, and rarely is there a file without an ending that is called like one.
    return ("/" in text or "\\" in text or len(text) < 30) and _is_there(text)


def _csv_rows(text):
    """Yield the number and cells of each row of a CSV file, as a spreadsheet would count."""
    text = text.removeprefix("\ufeff")
    head = re.split(r"[\r\n]", text[:20_000], maxsplit=1)[0]
    separator = max(",;\t|", key=lambda sign: len(next(csv.reader([head], delimiter=sign), [])))
    csv.field_size_limit(FILE_LARGEST)
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
    for number, cells in enumerate(reader, 1):
        yield number, *cells


def _foreign(data, suffix):
    """Say why the bytes of a file are not even looked at as a text, or ""."""
    if data.startswith(b"PK\3\4"):
        kind = {".docx": "a Word document", ".odt": "a text document"}.get(suffix)
        if kind:
            return f"It is {kind}, not a text. {_ASK}"
        return "It is a zip inside a zip, and those are not opened. Unpack it, and give the folder."
    if len(data) > FILE_LARGEST:
        return _too_large(len(data), FILE_LARGEST)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return f"It is empty. {_ASK}"
    for start, kind in FOREIGN.items():
        if data.startswith(start):
            return f"It is {kind}. {_ASK}"
    return ""


def _too_large(size, largest):
    return (
        f"It has {size / 1e6:,.0f} MB, and at most {largest / 1e6:,.0f} MB are read. "
        "No class's answers need so much: look whether this is the right file."
    )


def _zip_fault(entries):
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


def _entry_fault(entry):
    """Return why a file in a zip is not read, or ""."""
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/") or re.match(r"[A-Za-z]:", name):
        return "Its path climbs out of the zip, as no honest file's does. It was not opened."
    if stat.S_ISLNK(entry.external_attr >> 16):
        return f"It is a link to another file. {_ASK}"
    if entry.flag_bits & 1:
        return "It is locked with a password. Pack the zip again without one."
    if entry.file_size > FILE_LARGEST:
        return _too_large(entry.file_size, FILE_LARGEST)
    return ratio_fault(entry)
