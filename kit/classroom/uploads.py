"""What a class hands in, opened with care: folders, zips, spreadsheets and texts, as pieces.

Nothing stays on disk, nothing that is too large is read, and whatever cannot be used is
refused with its place and a reason.
"""

import io
import os
import re
import stat
from collections import Counter
from pathlib import Path, PurePosixPath

import pandas as pd

from kit.classroom import chats, documents, form_tables, lists
from kit.classroom.beside import is_beside, is_beside_in, is_database
from kit.classroom.chat_pages import messages_of_page
from kit.classroom.mails import is_mail, mails, with_senders
from kit.classroom.origins import Origin, of_blackboard
from kit.classroom.pieces import ASK, Piece, in_place
from kit.classroom.recognise import recognise
from kit.classroom.rooms import BESIDE_ROOM, OPEN_ROOM, Rooms
from kit.classroom.sources import Address, is_address, is_there, missing, names_a_file
from kit.classroom.whose import NOBODY, owners
from kit.classroom.zips import ZIP_LARGEST, Zip, too_large
from kit.text.say import many, plain_line

# In bytes. A learner's answers to one activity take some 20,000, the codes of 25,000 learners
# 1,000,000.
TEXT_LARGEST = 5_000_000
FILE_LARGEST = 25_000_000  # bytes; 25,000 learners' codes in a form's export take some 5,000,000

_TABLES = (".csv", ".tsv", ".tab")
# What computers and platforms add to folders and zips without being asked.
_NOISE = re.compile(
    r"(^|/)(__MACOSX/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|~\$|\.~lock)", re.IGNORECASE
)
# What mail programs add to a mail: signatures, cards, invitations.
_ADDED = re.compile(
    r"\.(?:vcf|ics|p7[sm]|asc|sig)$|^winmail\.dat$|^application\.(?:pgp|pkcs7|x-pkcs7)-signature$",
    re.IGNORECASE,
)
_INDEX = re.compile(r"(^|/)index\.html?$", re.IGNORECASE)


class Uploads:
    """All pieces of a source; what was refused and passed over is noted on the way."""

    def __init__(self, own=(), of_rooms=()):
        self.own = {
            Path(path).resolve() for path in own
        }  # files of another use to the same command
        self.of_rooms = of_rooms  # what is in the files that rooms were made of
        self.refused = []
        self.passed = Counter()
        self.people = {}  # whose a file is, by its path
        self.rooms = Rooms()
        self.unpacked = 0  # bytes in the zips that people handed in

    def refuse(self, source, place, reason):
        """Note that something cannot be used, and why, in two plain sentences."""
        self.refused.append((plain_line(source), plain_line(place), plain_line(reason, 800)))

    def pieces(self, source):
        """Yield the pieces of whatever was given: codes, paths, addresses, tables, or a list."""
        if isinstance(source, Path):
            yield from self._path(source)
        elif isinstance(source, str):
            yield from self._words(source)
        elif isinstance(source, pd.DataFrame):
            yield from form_tables.pieces(_rows_of(source), Origin("the table given"), self)
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
        if isinstance(text, Address) or is_address(text):
            yield from self._address(text.strip())
        elif names_a_file(text):
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
        elif paths and isinstance(item, str) and names_a_file(item) and is_there(item):
            yield from self._path(Path(item))
        else:
            text = str(item)
            strange = is_address(text) or (paths and names_a_file(text))
            if not strange or recognise(text):
                yield Piece("text", source, place, text)
            elif is_address(text):
                reason = "It is an address, and in a list none is opened. Give it by itself."
                self.refuse(source, place, reason)
            else:
                reason = f"There is no file or folder {plain_line(text)!r} here, nor is it a code."
                self.refuse(source, place, f"{reason} Look for it, or ask for the code.")

    def _path(self, path):
        if not path.exists():
            raise ValueError(missing(path))
        if not path.is_dir():
            self.people = owners([path.name] * (path.suffix.lower() != ".zip"))
            yield from self._file(path, path.name)
            return
        files = list(self._files(path))
        self.people = owners([f"{path.absolute().name}/{name}" for name in files])
        for name in files:
            yield from self._in_folder(path / name, name, path)

    def _files(self, root):
        """Yield the names of all files below a folder, in order; links are not followed."""

        def unreadable(error):
            name = Path(error.filename).relative_to(root).as_posix()
            self.refuse(name, "", f"This folder cannot be opened: {error.strerror}. {ASK}")

        for folder, folders, files in os.walk(root, onerror=unreadable):
            folders.sort()
            links = (name for name in folders if (Path(folder) / name).is_symlink())
            for name in sorted([*files, *links]):
                yield (Path(folder) / name).relative_to(root).as_posix()

    def _in_folder(self, file, name, root):
        if added := noise(name):
            self.passed[added] += 1
        elif self.own and file.resolve() in self.own:
            self.passed["file that this command reads or writes for something else"] += 1
        elif is_beside(file):
            self.passed[BESIDE_ROOM] += 1
        elif file.is_symlink():
            self.refuse(name, "", f"It is a link to another place. {ASK}")
        elif not file.is_file():  # what waits for ever when it is read, say
            self.refuse(name, "", f"It is no file that could be read. {ASK}")
        else:
            yield from self._file(file, name, f"{root.absolute().name}/{name}")

    def _file(self, path, name, full=None):
        try:
            # Opening a pipe or a device would wait for what may never come.
            if not stat.S_ISREG(path.stat().st_mode):
                reason = "It is no file but a pipe, a socket or a device, and was not opened."
                self.refuse(name, "", f"{reason} {ASK}")
                return
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                head = file.read(16)
                file.seek(0)
                if not is_database(head):
                    yield from self._opened(file, size, name, full or name)
                    return
            self.rooms.take(path, Origin(name), self)
        except OSError as error:
            self.refuse(name, "", f"It cannot be opened: {error.strerror or error}. {ASK}")

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
        self.people = owners(names)
        for name in names:
            try:
                size = system.size(name)
                with system.open(name, "rb") as file:
                    yield from self._opened(file, size or 0, PurePosixPath(name).name, name)
            except Exception as error:
                self.refuse(name, "", f"It cannot be opened: {_said(error)}. {ASK}")

    def _opened(self, file, size, name, full):
        """Yield the pieces of an open file; a zip is read where it lies, however large."""
        is_zip = file.read(4) == b"PK\3\4"
        file.seek(0)
        if size > FILE_LARGEST and not (is_zip and documents.may_be_zip(name)):
            self.refuse(name, "", too_large(size, FILE_LARGEST))
            return
        data = file.read(FILE_LARGEST + 1) if size <= FILE_LARGEST else b""
        if is_zip and documents.kind_of_zip(data, name) == "zip":
            file.seek(0)
            yield from self._zip(file, name, full)
        else:
            yield from self._bytes(data, Origin(name, "", full, self.people.get(full, NOBODY)))

    def _zip(self, file, name, full):
        """Yield the pieces of a zip, after looking at what it says about itself."""
        outer = Origin(name, "", full, self.people.get(full, NOBODY))
        yield from self._entries(Zip(file, FILE_LARGEST), outer)

    def _entries(self, archive, outer):
        """Yield the pieces of an open zip, which lies in a place of its own."""
        name = outer.source
        if archive.fault:
            self.refuse(name, outer.place, archive.fault)
            return
        inner = owners([path for path in archive.entries if not noise(path)])
        empty = 0
        for path in archive.entries:
            if added := noise(path) or is_beside_in(archive.entries, path) * BESIDE_ROOM:
                self.passed[added] += 1
            elif archive.is_one_of_many_empty(path):
                empty += 1
            else:
                data, reason = archive.read(path)
                place = in_place(outer.place, path)
                if f"{path}-wal" in archive.entries and is_database(data):
                    reason = OPEN_ROOM
                if reason:
                    self.refuse(name, place, reason)
                else:
                    known = inner[path].account and outer.depth < 2
                    person = inner[path].within(name) if known else outer.person
                    when = archive.when(path) if not outer.depth else outer.when
                    own = outer._replace(place=place, path=path, person=person, when=when)
                    yield from self._bytes(data, own)
        if empty:
            self.refuse(
                name, outer.place, f"{many(empty, 'file')} in it hold nothing at all. {ASK}"
            )

    def _bytes(self, data, origin):
        """Yield the pieces of a file by what it holds, whatever it is called."""
        source, place, path, *_ = origin
        suffix = PurePosixPath(path).suffix.lower()
        kind = documents.kind_of_bytes(data, path)
        if is_database(data):
            self.rooms.take(data, origin, self)
        elif self.of_rooms and data in self.of_rooms:
            self.passed["file of which a room was made"] += 1
        elif kind == "workbook":
            yield from form_tables.workbook(data, origin, self)
        elif len(data) > FILE_LARGEST:
            self.refuse(source, place, too_large(len(data), FILE_LARGEST))
        elif kind == "document":
            yield from self._document(lambda: documents.words_of_document(data), origin)
        elif kind == "zip" and place and origin.person.account and not origin.depth:
            yield from self._entries(self._own_zip(data), origin._replace(depth=2))
        elif reason := documents.fault(data, path):
            self.refuse(source, place, reason)
        elif is_mail(data, suffix):
            yield from self._mails(data, origin)
        elif (text := documents.letters(data, path)) is None:
            self.refuse(source, place, f"It is no text at all. {ASK}")
        else:
            yield from self._letters(text, len(data), suffix, origin)

    def _own_zip(self, data):
        """Return a zip that somebody handed in and a platform packed; all such have one limit."""
        archive = Zip(io.BytesIO(data), FILE_LARGEST)
        self.unpacked += sum(entry.file_size for entry in archive.entries.values())
        if self.unpacked > ZIP_LARGEST:
            archive.fault = too_large(self.unpacked, ZIP_LARGEST)
        return archive

    def _letters(self, text, size, suffix, origin):
        """Yield the pieces of a text: a notebook, a file of answers, a table, or free words."""
        begin = re.match(r"\s*(.?)", text)[1]
        if suffix == ".ipynb" and size <= TEXT_LARGEST:
            yield origin.piece("notebook", text)
        elif suffix in _TABLES and begin not in ("{", "<"):
            yield from form_tables.pieces(form_tables.csv_rows(text, FILE_LARGEST), origin, self)
        elif size > TEXT_LARGEST:
            self.refuse(origin.source, origin.place, too_large(size, TEXT_LARGEST))
        elif _has_answers(text) or (suffix == ".jsonl" and not recognise(text)):
            yield origin.answers(text)
        elif text.startswith("{\\rtf"):
            yield from self._document(lambda: documents.words_of_rtf(text), origin)
        elif begin in ("{", "[") and (messages := chats.json_of_chat(text)) is not None:
            yield from chats.pieces(messages, origin)
        elif suffix in (".html", ".htm") or begin == "<":
            yield from self._page(text, origin)
        elif messages := chats.lines_of_chat(text):
            yield from chats.pieces(messages, origin)
        elif form_tables.is_pasted(text):
            yield from form_tables.pieces(form_tables.csv_rows(text, FILE_LARGEST), origin, self)
        else:
            yield from self._free_words(text, origin)

    def _document(self, words, origin):
        """Yield the pieces of a document whose words are found by a function that may refuse it."""
        try:
            yield from self._free_words(words(), origin)
        except ValueError as error:
            self.refuse(origin.source, origin.place, str(error))

    def _page(self, text, origin):
        """Yield the pieces of a web page: of its rows, where the codes stand in a table."""
        if form_tables.is_pasted(rows := documents.rows_of_page(text)) and recognise(rows):
            rows = form_tables.csv_rows(rows, FILE_LARGEST)
            yield from form_tables.pieces(rows, origin, self)
        elif messages := messages_of_page(text):
            yield from chats.pieces(messages, origin)
        else:
            yield from self._document(lambda: documents.words_of_page(text), origin)

    def _free_words(self, text, origin):
        """Yield a text; what a platform adds to the files of a class is no answer of anybody."""
        if _INDEX.search(origin.path) and not recognise(text):
            self.passed["page that a platform adds by itself"] += 1
        elif note := of_blackboard(origin, text):
            if recognise(text):
                yield note.piece("text", text)
            else:
                self.passed["note that a platform adds by itself"] += 1
        elif not origin.person.account and (listed := lists.named_codes(text)):
            yield from chats.pieces(listed, origin)
        else:
            yield origin.piece("text", text)

    def _mails(self, data, origin):
        """Yield the pieces of one mail or of many: what is written in it, and what came with it."""
        if origin.depth:
            reason = "It is a mail that came with another, and those are not opened."
            self.refuse(origin.source, origin.place, f"{reason} Save it by itself, and give that.")
            return
        for mail, sender, found in with_senders(mails(data), self.passed):
            place = in_place(origin.place, mail.place)
            own = origin._replace(place=place, person=sender if sender.account else origin.person)
            own = own._replace(when=("mail", mail.date)) if mail.date else own
            if found or not mail.files:
                yield own.piece("text", "", found=found)
            answers = found or any(not _ADDED.search(name) for name, _ in mail.files)
            for name, content in mail.files:
                inner = own._replace(place=in_place(place, name), path=name, depth=1)
                if found and documents.is_picture(content, name):
                    self.passed["picture in a mail"] += 1
                elif answers and _ADDED.search(name):
                    self.passed["attachment that a mail program adds by itself"] += 1
                elif documents.kind_of_bytes(content, name) == "zip":
                    yield from self._entries(Zip(io.BytesIO(content), FILE_LARGEST), inner)
                else:
                    yield from self._bytes(content, inner)


def _has_answers(text):
    """Tell whether a text has the lines of a saved file of answers."""
    head = text[:20_000].lstrip("\ufeff").split("\n")[:50]
    return any(line.lstrip().startswith("{") and '"kind"' in line for line in head)


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


def noise(path):
    """Say what a file is that nobody meant to hand in, or ""."""
    if path.rsplit("/", 1)[-1] == "pseudonym.txt":
        return "file with a pseudonym only"
    return "file that a computer adds by itself" if _NOISE.search(path) else ""
