"""What stands in a part, piece by piece, so that no part is ever in memory as a whole."""

import codecs
import csv
import io
import json
import re
import sys

from kit.material.reading.records import ASSIGNED
from kit.text.say import many

_PIECE = 1 << 18  # bytes
_LONGEST_ROW = 10_000  # letters of the names of columns
_SLICE, _MANY = 1 << 12, 50  # letters; so many more brackets open there than close
_DEEPEST = 500  # what stands deeper takes memory without end, and is no post
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')


def items(part, path="item"):
    """Yield what stands at a path in a part of JSON, as ijson has it: "item", "messages.item".

    A `window.… =` before and a ; behind are passed over. Where the part is cut off or broken, what
    stands before that is yielded, and the part's `fault` says so.

    >>> from kit.material.archives.files import Part
    >>> part = Part("a.json", 0, lambda: io.BytesIO(b'window.a = [{"n": 1}, {"n": 2}];'))
    >>> list(items(part))
    [{'n': 1}, {'n': 2}]
    """
    found = 0
    try:
        with part.open() as opened:
            for item in _parsed(clean_json(opened), path):
                found += 1
                yield item
    except json_faults() as error:
        part.fault = cut_off(part, found, error)


def cut_off(part, found, error):
    """Say that a part ends too early, behind so many entries."""
    return (
        f"{part.name} is cut off or damaged behind {many(found, 'entry', 'entries')}, and only "
        f"these were read ({_short(error)}). Download the archive again to have all."
    )


def _parsed(stream, path):
    try:
        import ijson
    except ImportError:  # where no such package can be: a browser's Python
        return _within(json.load(stream), path)
    return ijson.items(stream, path, use_float=True)


def json_faults():
    """Return what may be raised where JSON is broken, or the archive around it."""
    faults = (ValueError, RecursionError, EOFError, OSError, *_of_archives())
    if ijson := sys.modules.get("ijson"):
        return (*faults, ijson.JSONError)
    return faults


def _of_archives():
    import tarfile
    import zipfile
    import zlib

    return zipfile.BadZipFile, tarfile.TarError, zlib.error


def _within(held, path):
    """Yield what stands at a path in what JSON holds."""
    for step in path.split(".") if path else []:
        if step == "item":
            rest = path.partition("item")[2].removeprefix(".")
            for one in held if isinstance(held, list) else []:
                yield from _within(one, rest)
            return
        if not isinstance(held, dict) or step not in held:
            return
        held, path = held[step], path.partition(".")[2]
    yield held


def clean_json(opened):
    """Return an opened part of JSON as a stream in clean UTF-8, without what makes it a program."""
    return _Json(opened)


def _short(error):
    return str(error).strip().split("\n")[0][:80] or type(error).__name__


class _Json:
    """A stream of JSON in clean UTF-8, without what makes it a program."""

    def __init__(self, opened):
        first = opened.read(_PIECE)
        self._bytes = opened
        self._letters = codecs.getincrementaldecoder(_encoding(first))("replace")
        text = self._letters.decode(first).removeprefix("\ufeff")
        self._ahead = ASSIGNED.sub("", text, count=1)
        self._held, self._ended, self._depth = b"", False, 0

    def read(self, size=-1):
        """Return the next bytes; b"" at the end."""
        while not self._ended and (size < 0 or len(self._held) < size):
            self._held += self._next().encode("utf-8", "replace")
        size = len(self._held) if size < 0 else size
        piece, self._held = self._held[:size], self._held[size:]
        return piece

    def _next(self):
        """Return the next letters, one piece behind what was read, so that the end is known."""
        data = self._bytes.read(_PIECE)
        self._look_how_deep()
        following = self._letters.decode(data, final=not data)
        self._ended = not data
        piece, self._ahead = self._ahead, following
        return re.sub(r";\s*\Z", "", piece + following) if self._ended else piece

    def _look_how_deep(self):
        """Stop where lists and objects stand in one another without end, before they are built."""
        for start in range(0, len(self._ahead), _SLICE):
            piece = self._ahead[start : start + _SLICE]
            if abs(_opens(piece)) > _MANY:  # it may be that texts have them
                self._depth = max(self._depth + _opens(_STRING.sub("", piece)), 0)
                if self._depth > _DEEPEST:
                    raise ValueError("lists or objects stand in one another without end")


def _opens(text):
    """Return how many more lists and objects begin in a text than end there."""
    return text.count("[") + text.count("{") - text.count("]") - text.count("}")


def _encoding(first):
    utf16 = first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return "utf-16" if utf16 else "utf-8"


def lines(part):
    """Yield the lines of a part of text, without their ends."""
    number = 0
    try:
        with part.open() as opened:
            encoding = _encoding(opened.peek(2)[:2])
            wrapped = io.TextIOWrapper(opened, encoding, "replace", newline=None)
            for number, line in enumerate(wrapped):
                yield (line.removeprefix("\ufeff") if number == 0 else line).removesuffix("\n")
    except (EOFError, OSError, *_of_archives()) as error:
        part.fault = cut_off(part, number, error)


def rows(part, names=()):
    """Yield the rows of a part of CSV, each as {name of the column: cell}.

    Lines above the one that names the columns are passed over, if `names` says which it has. A
    last row that is cut off is left out, and said.
    """
    csv.field_size_limit(1 << 24)
    found = 0
    try:
        with part.open() as opened:
            encoding = _encoding(opened.peek(2)[:2])
            text = _Marked(io.TextIOWrapper(opened, encoding, "replace", newline=""))
            for row in _complete(text, names, part):
                found += 1
                yield row
    except (EOFError, OSError, csv.Error, *_of_archives()) as error:
        part.fault = cut_off(part, found, error)


def _complete(text, names, part):
    """Yield the rows of a text, but for a last one that is cut off."""
    columns, held, found = None, None, 0
    for row in csv.reader(text):
        if columns is None:
            row = [cell.removeprefix("\ufeff").strip() for cell in row]
            columns = row if {*names} <= {*row} and any(row) else None
        elif any(row):
            if held is not None:
                found += 1
                yield _named(columns, held)
            held = row
    if held is not None and text.cut(len(columns) - len(held)):
        part.fault = cut_off(part, found, "the last row is not complete")
    elif held is not None:
        yield _named(columns, held)


def _named(columns, row):
    return dict(zip(columns, row + [""] * (len(columns) - len(row)), strict=False))


def columns(head):
    """Return the names in the first line of a part's head, if it is one of CSV.

    >>> columns('ID,"Sent, at"\\r\\n1,2')
    ['ID', 'Sent, at']
    """
    if head.lstrip()[:1] in "{[<":  # JSON and pages, which need not be looked at cell by cell
        return []
    try:
        return next(csv.reader(head[:_LONGEST_ROW].lstrip().splitlines()[:1]), [])
    except csv.Error:
        return []


class _Marked:
    """The lines of a text; it keeps in mind whether a quotation mark is still open."""

    def __init__(self, lines):
        self._lines, self._marks, self._last = lines, 0, ""

    def __iter__(self):
        for line in self._lines:
            self._marks += line.count('"')
            self._last = line
            yield line.replace("\0", "")

    def cut(self, missing):
        """Tell whether the text ends within a row in which so many cells are missing."""
        return self._marks % 2 == 1 or (missing > 0 and not self._last.endswith(("\n", "\r")))


def records(part):
    """Yield the objects of a part that has one in each line; other lines are counted as a fault."""
    broken = 0
    for line in lines(part):
        if not line.strip():
            continue
        try:
            one = json.loads(line)
        except (ValueError, RecursionError):
            one = None
        if isinstance(one, dict):
            yield one
        else:
            broken += 1
    if broken:
        part.fault = (
            f"{many(broken, 'line')} of {part.name} could not be read and are left out. Download "
            "the archive again to have them."
        )
