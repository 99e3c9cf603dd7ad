"""Open a file that somebody named, and read its letters; or say in plain words why not."""

import codecs
import re
import zipfile
from collections import Counter
from contextlib import suppress
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path

_LARGEST = 200_000_000  # bytes; a table of this size still fits into a school laptop's memory

_NOTHING = b"\0 \t\r\n" + codecs.BOM_UTF8

# How files begin that are often given by mistake, and what they are.
FOREIGN = {
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old Office file (.xls or .doc), or one locked with a password",
    b"{\\rtf": "a text document (RTF)",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"Rar!": "an archive (RAR)",
    b"7z\xbc\xaf": "an archive (7z)",
    b"\x1f\x8b": "an archive (gzip)",
}
_WEB_PAGE = re.compile(rb"\s*<(!doctype|!--|\?xml|html|head|body|meta|table|div)\b", re.IGNORECASE)
_INSIDE_ZIP = {
    "xl/workbook.xml": "xlsx",
    "word/document.xml": "a Word document",
    "ppt/presentation.xml": "a presentation",
    "content.xml": "an OpenDocument file (.ods or .odt)",
}
# What a spreadsheet cannot open either.
_OTHER_WAYS = {
    "a picture": "Give the name of the file with the words of the posts.",
    "a zip archive, or a damaged workbook": "If a platform made it for you, ask for it once more "
    "as JSON; guide/your-archive.md says how, platform by platform.",
}
_SAVE_AS = "Open it in a spreadsheet and save it as “CSV UTF-8” or as .xlsx."


def contents(path):
    """Return the bytes of a file, or say what is wrong with its name, its size or its place."""
    if not isinstance(path, str | Path):
        raise TypeError(
            f"The path of a file is meant, but a {type(path).__name__} was given. "
            'Write its name in quotation marks, such as "my.csv".'
        )
    if str(path).startswith(("http://", "https://")):
        raise ValueError(
            f"{str(path)[:60]!r} is an address on the web. Download the file, put it beside this "
            "notebook, and give its name."
        )
    path = Path(path)
    try:
        if path.is_dir():
            found = [p.name for p in sorted(path.iterdir()) if p.is_file()][:5]
            raise ValueError(
                f"{str(path)!r} is a folder. Name a file in it"
                + (f"; it has: {', '.join(found)}." if found else ", once there is one.")
            )
        if not path.exists():
            raise ValueError(_no_such_file(path))
        if not path.is_file():  # to open one may last for ever
            raise ValueError(
                f"{str(path)[:60]!r} is no file, but a device or a pipe, and was not opened. "
                "Give the path of a file."
            )
        if (size := path.stat().st_size) > _LARGEST:
            raise ValueError(
                f"{path.name} has {size / 1e6:,.0f} MB, and at most {_LARGEST / 1e6:,.0f} MB "
                "are read. Take a part of it: a class cannot judge so many posts anyway."
            )
        data = path.read_bytes()
    except OSError as error:
        raise ValueError(
            f"{str(path)[:60]!r} cannot be opened: {error.strerror}. If it is open in another "
            "program, close it there; or give the path of another file."
        ) from error
    except ValueError as error:
        if "null" not in str(error):
            raise
        raise ValueError(
            f"{str(path)[:60]!r} is no name of a file. Give the path of one."
        ) from None
    if not data[:100].strip(_NOTHING) and not data.strip(_NOTHING):
        raise ValueError(f"{path.name} is empty. Save it again, with what it should hold.")
    return data


def _no_such_file(path):
    """Say that a file is not there, and which others are."""
    there = [p.name for p in sorted(path.parent.glob("[!.]*")) if p.is_file()]
    alike = [name for name in there if Path(name).suffix.lower() == path.suffix.lower()]
    near = get_close_matches(path.name, there, 3, 0.7) or alike[:5]
    return f"There is no file {str(path)!r} here. Give the path " + (
        f"of one that is there, such as {', '.join(str(path.with_name(name)) for name in near)}."
        if near
        else "as seen from the folder you are in, or put the file there: in JupyterLab, the arrow "
        "above the list of files does it."
    )


def is_excel(data, name):
    """Tell whether this is an Excel workbook; refuse what is neither that nor text."""
    kind = next((what for opening, what in FOREIGN.items() if data.startswith(opening)), None)
    if _WEB_PAGE.match(data[:200].removeprefix(codecs.BOM_UTF8)):
        kind = "a web page (or XML)"
    if data.startswith(b"PK\3\4"):
        kind = "a zip archive, or a damaged workbook"
        with suppress(zipfile.BadZipFile, NotImplementedError):
            names = zipfile.ZipFile(BytesIO(data)).namelist()
            kind = next((what for inside, what in _INSIDE_ZIP.items() if inside in names), kind)
    if kind not in (None, "xlsx"):
        readable = "only tables (CSV, .xlsx, JSON), chats and platforms' archives can be read"
        cure = _OTHER_WAYS.get(kind, _SAVE_AS)
        raise ValueError(f"{name} is {kind}, and {readable}. {cure}")
    return kind == "xlsx"


# The letters beyond a–z that are usual in a language, the commonest at least; and the code
# pages of Windows, the Mac and DOS that have them. Of languages that explain a file equally
# well, the first counts.
_MARKS = "’‘“”„–—…•€£°«»"
_WEST = {"cp1252": "Western Europe", "mac_roman": "of older Macs", "cp850": "DOS, Western Europe"}
_EAST = {"cp1250": "Central Europe"}
_LANGUAGES = [
    (_WEST, "éÉ" + _MARKS),
    (_WEST, "äöüßÄÖÜ" + _MARKS),
    (_WEST, "éèêàâçùûîïôœëÉÀÇ" + _MARKS),
    (_WEST, "áéíóúüñÑ¿¡Á" + _MARKS),
    (_WEST, "áéíóúâêôãõçà" + _MARKS),
    (_WEST, "àèéìòùÈ" + _MARKS),
    (_WEST, "åäöæøéÅÄÖØ" + _MARKS),
    (_EAST, "ąćęłńóśźżŁŚŻ" + _MARKS),
    (_EAST, "áčďéěíňóřšťúůýžľĺôäŠČŽ" + _MARKS),
    (_EAST, "áéíóöőúüűÉ" + _MARKS),
    (_EAST, "ăâîşţÎ" + _MARKS),
    ({"cp1254": "Turkish"}, "çğıöşüİÇÖŞâ" + _MARKS),
    ({"cp1251": "Cyrillic"}, "оеаинтсрвлкмдпуяыі"),
    ({"cp1253": "Greek"}, "αοιετσνηυρπκμλςάέήίό"),
    ({"cp1255": "Hebrew"}, "יוהלאמרתבשנדחעק"),
    ({"cp1256": "Arabic"}, "اليمونرتبةعسدفهكحق"),
]


def to_utf8(data, name, encoding=None):
    """Return a text file's bytes as UTF-8, and what there is to say about its letters.

    A byte-order mark decides; without one, what is UTF-8 is read as such. Anything else is
    taken for the code page in which most letters beyond a–z are usual ones of some language.
    Where a UTF-8 file has only a few unreadable bytes, they stay as they are.
    """
    if encoding is not None:
        return _decoded(data, name, encoding).encode(), []
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, name, "utf-16").encode(), []
    if b"\0" in data:
        raise ValueError(
            f"{name} is not a text, and only CSV, .xlsx or JSON can be read. {_SAVE_AS}"
        )
    data = data.removeprefix(codecs.BOM_UTF8)
    if _is_utf8(data) or _is_damaged_utf8(data):
        return data, []
    share, page, region = _best_page(data)
    if share < 0.6:
        raise ValueError(
            f"{name} is not UTF-8, and its letters fit no code page known here. Save it as "
            "“CSV UTF-8”, or say which it is, such as encoding='gb18030' or 'shift_jis'."
        )
    text = _decoded(data, name, page)
    word = re.search(r"\w*[^\x00-\x7f]\w*", text)[0]
    page = page.replace("cp", "Windows-") if page.startswith("cp12") else page
    return text.encode(), [
        f"The letters are not UTF-8, and were taken for {page} ({region}), as in “{word[:30]}”. "
        "If that looks wrong, save the file as “CSV UTF-8”, or name the right one with encoding."
    ]


def _decoded(data, name, encoding):
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except LookupError:
        raise ValueError(
            f"There is no encoding called {encoding!r}. Try one of: utf-8, cp1252, cp1251, "
            "gb18030, shift_jis; or leave it out to have it found."
        ) from None
    except UnicodeDecodeError:
        raise ValueError(
            f"The letters of {name} cannot be read as {encoding}. Save the file as “CSV UTF-8”, "
            "or name another encoding."
        ) from None


def _is_utf8(data):
    # Piece by piece, because the whole as one string would need four times its memory.
    decoder = codecs.getincrementaldecoder("utf-8")()
    piece = 1 << 18
    try:
        for start in range(0, len(data), piece):
            decoder.decode(data[start : start + piece])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(data):
    """Tell whether letters beyond a–z are well-formed UTF-8 more often than not."""
    text = data.decode("utf-8", "surrogateescape")
    bad = len(re.findall("[\udc80-\udcff]", text))
    return len(re.findall("[^\0-\x7f\udc80-\udcff]", text)) > bad


def _best_page(data):
    """Return the share of letters that are usual ones, the code page and its region."""
    found = Counter(data.translate(None, bytes(range(128))))
    best = (0, "", "")
    for pages, letters in _LANGUAGES:
        for page, region in pages.items():
            usual = letters.encode(page, "ignore")
            share = sum(found[byte] for byte in set(usual) if byte > 127) / found.total()
            if share > best[0] + 1e-9:
                best = (share, page, region)
    return best
