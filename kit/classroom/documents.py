"""The words of a document that somebody handed in: Word, OpenDocument, RTF, a web page, or text.

What cannot be read is told in two sentences: what it is, and what would work.
"""

import html
import io
import re
import zipfile
from pathlib import PurePosixPath
from xml.parsers import expat

from kit.classroom.pieces import ASK
from kit.material.reading.files import to_utf8
from kit.material.reading.zips import ratio_fault
from kit.text.say import plain_line

_DOCUMENTS = (".docx", ".docm", ".dotx", ".odt", ".ott")  # zips that are read as one file
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx")
_LARGEST = 50_000_000  # bytes of the words of one document, unpacked
_PARTS = re.compile(
    r"word/(?:document\d*|footnotes|header\d*|footer\d*|comments)\.xml|content\.xml"
)
_LINES = {"p", "h", "br", "line-break", "cr", "tr", "table-row"}
_SPACES = {"tab", "s", "tc", "table-cell"}
# Deleted, moved away, a field's own code, or said twice.
_UNSEEN = {"delText", "moveFrom", "instrText", "Fallback"}
_DASHES = {"noBreakHyphen": "-"}  # Word writes one where a line must not be broken

_SAVE = "Ask for a Word file (.docx) or plain text, or for the hand-in code by itself."
_PICTURE = (
    "It is a picture, and no code is read from one. Ask for the hand-in code as text, copied "
    "with the button and not photographed."
)
_OFFICE = (
    "It is an old Office file (.doc, .xls), or one locked with a password. Open it, and save it "
    "anew without a password as .docx, .xlsx or plain text."
)
_SOUND = f"It is a sound or a film. {ASK}"
# What a file is by its ending, where it is none of what can be read.
_KINDS = {
    **dict.fromkeys(
        (".pages", ".numbers", ".key"), "a document of Apple’s Pages, Numbers or Keynote"
    ),
    **dict.fromkeys((".ods", ".fods"), "a table of LibreOffice"),
    **dict.fromkeys((".pptx", ".ppsx", ".odp"), "a presentation"),
    **dict.fromkeys((".doc", ".ppt", ".wps"), "an old Office file"),
    ".xls": "an old Excel file",
    ".xlsb": "a binary Excel file",
    ".pdf": "a PDF",
    ".epub": "a book (EPUB)",
    ".msg": "a mail as Outlook keeps it",
    ".pst": "a mailbox as Outlook keeps it",
    **dict.fromkeys((".gdoc", ".gsheet", ".gslides"), "only a pointer to a file in Google Drive"),
    **dict.fromkeys((".url", ".webloc", ".lnk", ".desktop"), "only a link to another place"),
}
_WHAT_TO_DO = {
    ".pages": "Ask for it saved in Pages as Word (File › Export To), or for the code as text.",
    ".numbers": "Save it in Numbers as CSV (File › Export To), or ask for the code as text.",
    ".ods": "Open it, and save it as .xlsx or as “CSV UTF-8”.",
    ".fods": "Open it, and save it as .xlsx or as “CSV UTF-8”.",
    ".xls": "Open it in a spreadsheet, and save it as .xlsx or as “CSV UTF-8”.",
    ".xlsb": "Open it in a spreadsheet, and save it as .xlsx or as “CSV UTF-8”.",
    ".msg": "Save it in Outlook as text (File › Save As), or as .eml, and give that.",
    ".pst": "Export the mails as .mbox or .eml, and give these.",
    ".gdoc": "Download it there as Word (.docx) or plain text, and give that.",
    ".gsheet": "Download it there as Excel (.xlsx) or CSV, and give that.",
    ".pdf": "Ask for the hand-in code as text, or for the file from which the PDF was made.",
    ".doc": _SAVE,
    ".wps": _SAVE,
}
_MAY_BE_TEXT = (".xls", ".doc", ".wps", ".key", ".raw", ".numbers")  # often there is a text in it
_PICTURES = (
    *(".png", ".jpg", ".jpeg", ".heic", ".heif", ".gif", ".webp", ".avif"),
    *(".tif", ".tiff", ".bmp", ".svg", ".psd", ".raw", ".dng"),
)
_SOUNDS = (
    *(".mp3", ".m4a", ".wav", ".ogg", ".opus", ".aac", ".amr", ".flac"),
    *(".mp4", ".mov", ".avi", ".mkv", ".webm", ".3gp", ".m4v"),
)
# The same by how a file begins, whatever it is called.
_BEGINNINGS = (
    (rb"%PDF", f"It is a PDF. {_WHAT_TO_DO['.pdf']}"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0", _PICTURE),
    (rb"....ftyp(?:heic|heix|hevc|mif1|msf1|avif)", _PICTURE),
    (rb"....ftyp|ID3|OggS|RIFF....WAVE|fLaC|\x1aE\xdf\xa3|#!AMR", _SOUND),
    (rb"Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ|.{257}ustar", "It is an archive, and of those only "
     "zips are opened. Unpack it, and give the folder."),
    (rb"bplist00|L\0\0\0\x01\x14\x02\0", f"It is only a link to another place. {ASK}"),
)  # fmt: skip


def fault(data, name):
    """Say why the bytes of a file hold no words that could be read, or ""."""
    suffix = PurePosixPath(name).suffix.lower()
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return f"It is empty. {ASK}"
    if data.startswith(b"PK\3\4"):
        return _by_suffix(suffix) or (
            "It is a zip inside a zip, and those are not opened. Unpack it, and give the folder."
        )
    for begins, reason in _BEGINNINGS:
        if re.match(begins, data[:300], re.DOTALL):
            return reason
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _by_suffix(suffix) or _OFFICE
    if (
        suffix in (".xls", ".doc", ".wps", ".key", ".raw", ".numbers")
        and b"\0\0\0" not in data[:999]
    ):
        return ""
    return _by_suffix(suffix)


def is_picture(data, name):
    """Tell whether a file is a picture."""
    return fault(data, name) == _PICTURE


def _by_suffix(suffix):
    if suffix in _PICTURES:
        return _PICTURE
    if suffix in _SOUNDS:
        return _SOUND
    if kind := _KINDS.get(suffix):
        return f"It is {kind}. {_WHAT_TO_DO.get(suffix, ASK)}"
    return ""


def may_be_zip(name):
    """Tell whether a file may, by its name, be a zip of many, which is read however large it is."""
    suffix = PurePosixPath(name).suffix.lower()
    return suffix not in (*_WORKBOOKS, *_DOCUMENTS) and not _by_suffix(suffix)


def kind_of_zip(data, name):
    """Tell what bytes that begin like a zip are: "workbook", "document", "zip", or "other"."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _WORKBOOKS:
        return "workbook"
    if suffix in _DOCUMENTS:
        return "document"
    names = {entry.filename for entry in _entries(data)}
    if suffix == ".zip" and "[Content_Types].xml" not in names:
        return "zip"
    if "xl/workbook.xml" in names:
        return "workbook"
    if "word/document.xml" in names:
        return "document"
    if _by_suffix(suffix):
        return "other"
    return "document" if _is_document(names) else "zip"


def kind_of_bytes(data, name):
    """Tell the same of any bytes, "" where they do not begin like a zip."""
    return kind_of_zip(data, name) if data.startswith(b"PK\3\4") else ""


def _entries(data):
    try:
        return zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return []


def _is_document(names):
    return "word/document.xml" in names or {"content.xml", "mimetype"} <= names


def _document_parts(data):
    """Return the parts of a document that hold its words; [] where these bytes are none."""
    entries = _entries(data)
    if _is_document({entry.filename for entry in entries}):
        return [entry for entry in entries if _PARTS.fullmatch(entry.filename)]
    return []


def words_of_document(data):
    """Return the text of a document of Word or OpenDocument.

    Raises
    ------
    ValueError
        It is damaged, or not as such programs make it: the message says so in two sentences.
    """
    parts = _document_parts(data)
    if not parts:
        raise ValueError(f"It is no Word document inside, or a damaged one. {_SAVE}")
    if reason := next(filter(None, map(ratio_fault, parts)), ""):
        raise ValueError(reason)
    if sum(part.file_size for part in parts) > _LARGEST:
        raise ValueError(f"Its text has more than {_LARGEST / 1e6:.0f} MB. {_SAVE}")
    texts = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in sorted(parts, key=lambda part: "document" not in part.filename):
                with archive.open(part) as opened:
                    texts.append(_words_of_xml(opened.read(_LARGEST + 1)))
    except Exception as error:  # damage raises whatever zip, its compression or XML raise
        raise ValueError(f"It is a damaged document ({plain_line(error)}). {_SAVE}") from None
    return "\n".join(texts)


def _words_of_xml(data):
    """Return the words in the XML of a document, a line a paragraph.

    Nothing but its own text is read: no document of such a program declares entities, which could
    grow without end or name other files, so whatever declares any is refused.
    """
    said, unseen, parser = [], [], expat.ParserCreate(namespace_separator=" ")

    def declared(*_):
        raise ValueError("it declares a document type, as no such program does")

    def began(name, _):
        if name.rpartition(" ")[2] in _UNSEEN:
            unseen.append(name)

    def ended(name):
        tag = name.rpartition(" ")[2]
        said.append("\n" * (tag in _LINES) or " " * (tag in _SPACES) or _DASHES.get(tag, ""))
        if tag in _UNSEEN:
            unseen.pop()

    def wrote(words):
        if not unseen:
            said.append(words)

    parser.StartDoctypeDeclHandler, parser.CharacterDataHandler = declared, wrote
    parser.StartElementHandler, parser.EndElementHandler = began, ended
    parser.buffer_text = True
    parser.Parse(data, True)
    return "".join(said)


def words_of_rtf(text):
    """Return the text of a document in rich text, as TextEdit and WordPad save it."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise ValueError(
            "It is rich text (RTF), and striprtf, which reads that, is not installed: run  "
            "python3 -m pip install striprtf  or ask for plain text."
        ) from None
    try:
        return rtf_to_text(text, errors="ignore")
    except Exception as error:  # it lets through whatever damage makes happen
        raise ValueError(f"It is damaged rich text ({plain_line(error)}). {_SAVE}") from None


_UNREAD = re.compile(r"<(script|style)\b[^<>]{0,2000}>[^<]{0,200000}(?:</\1>)?", re.IGNORECASE)
_ROW, _CELL = (re.compile(rf"<{tag}\b[^<>]{{0,2000}}>", re.I) for tag in ("tr", "t[hd]"))
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_NEW_LINE = re.compile(r"</?(?:p|br|div|li|tr|h[1-6]|td)\b[^<>]{0,2000}>", re.IGNORECASE)


def words_of_page(text):
    """Return a web page with its lines, and with no tags but those within a line.

    What is left of them, and what stands for a letter, `kit.classroom.recognise` knows.

    >>> words_of_page("<p>K000-<b>0000</b><br>last</p><script>K</script>")
    '\\nK000-<b>0000</b>\\nlast\\n '
    """
    return _NEW_LINE.sub("\n", _UNREAD.sub(" ", text))


def rows_of_page(text):
    """Return the rows of the tables of a web page, with tabs between their cells.

    >>> rows_of_page("<table><tr><th>Name<th>Code<tr><td>Ana</td><td>K0 &amp;</td></tr></table>")
    'Name\\tCode\\nAna\\tK0 &'
    """
    rows = []
    for row in _ROW.split(_UNREAD.sub(" ", text))[1:]:
        cells = _CELL.split(row.partition("</table")[0])[1:]
        words = (html.unescape(_ANY_TAG.sub(" ", cell)) for cell in cells)
        rows.append("\t".join(" ".join(said.split()) for said in words))
    return "\n".join(filter(None, rows))


def letters(data, name):
    """Return the letters of a file in whatever encoding, or None where it has none."""
    if b"\0" not in data:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    elif data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return data.decode("utf-32", "replace")
    elif coding := _wide(data):
        return data.decode(coding, "replace").removeprefix("\ufeff")
    try:
        return to_utf8(data, name)[0].decode("utf-8", "replace")
    except ValueError:
        return None


def _wide(data):
    """Return in which UTF-16 a text is written, also where no mark says so; or ""."""
    head = data[:2000]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or len(head) < 8:
        return ""
    for coding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if zeros.count(0) > 0.8 * len(zeros) and head.count(0) < 0.6 * len(head):
            return coding
    return ""
