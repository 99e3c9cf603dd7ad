"""An archive of LinkedIn: Shares.csv, Comments.csv and InstantReposts.csv of one's own.

Its CSV is written in three ways, none of which a reader of CSV gets right. In Shares.csv every line
of a text stands in quotation marks of its own; in Comments.csv a quotation mark is \\" and a text
without a comma has no marks, whatever lines it has. So entries are told by how they begin: a time
and an address.
"""

import csv
import io
import re
import zipfile
import zlib
from bisect import bisect_left
from urllib.parse import unquote

from kit.material.archives.linkedin_names import Connections, names_of
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import rows
from kit.text.say import many

_SHARES = {"date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility"}
_ORDER = ["date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility"]
_ENTRY = re.compile(r'"?(\d[^,"]{5,30})?"?,"?(https?://(?:www\.)?linkedin\.com/[^,"\s]*)"?(?:,|$)')
_BEGUN = re.compile(r"(\d[\d: -]*(,(https?:[^,]*)?)?)?")  # what is left where an entry was cut off
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?: ?UTC|Z)?")
_URN = re.compile(r"urn:li:(\w+):(?:(\d+)-)?(\d+)")
_MARK = re.compile(r'\\"|""')
_CELL = r'("[^"\n]*"|[^,"\n]*)'
_TAIL = re.compile(rf"(.*),{_CELL},{_CELL},([A-Z_]*)", re.DOTALL)
_OWN = 5_000  # milliseconds between a post and the activity that announces it, by their numbers
_FEED = re.compile(r"https?://(?:www\.)?linkedin\.com/(?:feed/update|posts)/")


def _columns(head):
    first = head.split("\n", 1)[0]
    return [cell.strip().strip('"').casefold() for cell in first.split(",")]


def is_shares(head):
    """Tell whether a part is Shares.csv, as it came: a column that somebody added makes it a table.

    >>> is_shares("Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\\n")
    True
    """
    columns = {*_columns(head)}
    return columns >= {"date", "sharelink", "sharecommentary"} and columns <= _SHARES


def is_comments(head):
    """Tell whether a part is Comments.csv."""
    return _columns(head) == ["date", "link", "message"] and "linkedin.com/" in head


def is_reposts(head):
    """Tell whether a part is InstantReposts.csv."""
    return _columns(head) == ["date", "link"] and "linkedin.com/" in head


def is_connections(head):
    """Tell whether a part is Connections.csv, below whose notes the names of columns stand."""
    top = head[:2000]
    return "First Name,Last Name,URL" in top and ",Company,Position,Connected On" in top


def is_profile(head):
    """Tell whether a part is Profile.csv."""
    return {"first name", "last name", "headline"} <= {*_columns(head)}


def is_messages(head):
    """Tell whether a part is messages.csv."""
    return _columns(head)[:2] == ["conversation id", "conversation title"]


def is_article(head):
    """Tell whether a part is one of the long articles, which are pages of HTML."""
    return "linkedin.com/pulse/" in head and ('class="created"' in head or "published" in head)


def read(parts, asked, notes):
    """Yield the posts, comments and reposts."""
    if not any(parts.get(role) for role in ("shares", "comments", "reposts")):
        raise ValueError(
            "This is an archive of LinkedIn without Shares.csv and Comments.csv, so without posts. "
            "LinkedIn sends the larger data archive, which has them, within 24 hours: wait for "
            "that one, or ask for it at Settings & Privacy, Data privacy, Get a copy of your data."
        )
    connections = Connections(names_of(parts.get("connections", [])))
    notes.mine(*names_of(parts.get("profile", [])))
    own = _Own()
    for part in parts.get("shares", []):
        yield from _shares(part, connections, own)
    for part in parts.get("comments", []):
        yield from _comments(part, connections, own)
    for part in parts.get("reposts", []):
        for date, link, _ in _entries(part):
            yield Post(posted_at=_time(date), form="share", post_id=f"repost {date} {link}")
    if parts.get("messages"):
        notes.say("Private messages (messages.csv) are not read.")
    if articles := parts.get("article"):
        notes.skip("long articles (pages of HTML)", len(articles))
    _say(notes, parts, connections, own)


class _Own:
    """One's own posts, by their numbers, so that what stands below them can be told."""

    def __init__(self):
        self._numbers, self._times, self._met = set(), [], set()
        self.below = self.wordless = self.undated = 0

    def add(self, number):
        """Remember a post, if its address has a number."""
        if number:
            self._numbers.add(number)
            self._times.append(number >> 22)  # a number tells its millisecond

    def first(self, entry):
        """Tell whether an entry is met for the first time, as where two archives lie together."""
        new = entry not in self._met
        self._met.add(entry)
        return new

    def sort(self):
        """Make the times ready to be looked through."""
        self._times.sort()

    def holds(self, number):
        """Tell whether a number is that of such a post, or of the activity that announced it."""
        at = bisect_left(self._times, (number >> 22) - _OWN)
        near = at < len(self._times) and self._times[at] <= number >> 22
        return number in self._numbers or near


def _shares(part, connections, own):
    seen = set()
    for date, link, text, url, media in _share_cells(part):
        kind, group, number = _urn(link)
        if (link, text) in seen:  # once more for each of its pictures
            continue
        seen.add((link, text))
        own.add(number)
        if own.first((link, text)):
            own.wordless += not (text or url or media)
            own.undated += not _time(date)
        yield Post(
            text=text,
            posted_at=_time(date),
            form="share" if _FEED.match(url) else "post",
            aimed_at=connections.named_in(text),
            shows=_shown(url, media),
            post_id=f"share {link}",
            place=group if kind == "grouppost" else "",
        )


def _shown(url, media):
    if media:
        return "a picture"
    return "a link" if url else "no words: a picture, a video or a repost"


def _share_cells(part):
    """Yield date, link, text, address and picture of each entry of Shares.csv."""
    if _columns(part.head)[:3] != _ORDER[:3]:  # in another order it is none of LinkedIn's making
        for row in rows(part):
            cells = {name.casefold(): cell for name, cell in row.items()}
            yield tuple(_unlined(cells.get(name, "")) for name in _ORDER[:5])
        return
    width = len(_columns(part.head)) - 2
    for date, link, entry in _entries(part):
        cells = _cells(entry)
        if len(cells) == 1 and len(cells[0]) == width and "\n" not in "".join(cells[0][1:]):
            text, *rest = cells[0]
        elif tail := _TAIL.fullmatch(entry):
            text, *rest = tail.groups()
            text = text.removeprefix('"').removesuffix('"').replace('""', '"')
        else:
            _damaged(part)
            continue
        url, media = ([cell.strip('"') for cell in rest] + ["", ""])[:2]
        yield date, link, _unlined(text).strip(), url, media


def _cells(entry):
    """Return the rows of cells in the rest of an entry: one, where it is well."""
    try:
        return list(csv.reader(io.StringIO(entry, newline="")))
    except csv.Error:
        return []


def _unlined(text):
    """Return a text without the quotation marks around each of its lines.

    >>> _unlined('One."\\n""\\n"He said "two".')
    'One.\\n\\nHe said "two".'
    """
    return text.replace('"\n"', "\n")


def _comments(part, connections, own):
    own.sort()
    for date, link, entry in _entries(part):
        text = _message(entry)
        if text is None:
            _damaged(part)
            continue
        if own.first((date, link, text)):
            own.below += own.holds(_urn(link)[2])
            own.undated += not _time(date)
        yield Post(
            text=text,
            posted_at=_time(date),
            form="reply",
            aimed_at=connections.named_in(text),
            post_id=f"comment {date} {link} {text}",
        )


def _message(cell):
    """Return the words of a comment; None where a quotation mark that opens them is not closed.

    >>> _message('"Not \\\\"mine\\\\", yours"'), _message("Mine\\nand yours"), _message('"Mi')
    ('Not "mine", yours', 'Mine\\nand yours', None)
    """
    if not cell.startswith('"'):
        return cell.strip()
    if len(cell) < 2 or not cell.endswith('"') or cell.endswith('\\"'):
        return None
    return _MARK.sub('"', cell[1:-1]).strip()


def _entries(part):
    """Yield the date, the link and the rest of each entry, which may have many lines."""
    held, found = [], None
    for number, line in enumerate(_whole_lines(part)):
        if told := _ENTRY.match(line):
            if found:
                yield _entry(found, held)
            held, found = [line[told.end() :]], told
        elif found:
            held.append(line)
        elif number and line.strip():  # the first names the columns
            _damaged(part)
    if found:
        yield _entry(found, held)


def _whole_lines(part):
    """Yield the lines of a part; the last one, where it has no end, unless it begins an entry."""
    with part.open() as opened:
        try:
            for line in io.TextIOWrapper(opened, "utf-8-sig", "replace"):
                if not line.endswith("\n"):
                    _damaged(part)
                    if _BEGUN.fullmatch(line):
                        return
                yield line.removesuffix("\n")
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError):
            _damaged(part)


def _damaged(part):
    part.fault = (
        f"{part.name} is cut off or damaged, and what could not be read of it is left out. "
        "Download the archive again to have all."
    )


def _entry(found, held):
    return found[1] or "", found[2], "\n".join(held).rstrip("\n")


def _time(date):
    """Return a time of an archive, which is UTC; "" for another form of it."""
    told = _TIME.fullmatch(date.strip())
    return f"{told[1]}T{told[2]}Z" if told else ""


def _urn(link):
    """Return the kind, the group and the number in an address of LinkedIn.

    >>> _urn("https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A12-6810486256754036736")
    ('grouppost', '12', 6810486256754036736)
    """
    found = _URN.search(unquote(link))
    return (found[1].casefold(), found[2] or "", int(found[3])) if found else ("", "", 0)


def _say(notes, parts, connections, own):
    if parts.get("shares"):
        notes.say("LinkedIn does not mark reposts with words of one's own: they count as posts.")
    if own.wordless:
        posts = many(own.wordless, "post has", "posts have")
        notes.say(f"{posts} no words, and the archive does not say what is a picture or a repost.")
    if own.below:
        comments = many(own.below, "comment stands", "comments stand")
        notes.say(f"{comments} below posts of one's own. Whom they answer is not in the archive.")
    if own.undated:
        entries = many(own.undated, "entry has", "entries have")
        notes.say(
            f"{entries} no time that can be read. If a spreadsheet has saved the file, give it as "
            "it came."
        )
    if connections.found:
        notes.say(
            "LinkedIn writes a mention as a plain name. Full names of connections were taken for "
            "mentions; other names cannot be told."
        )
    elif not parts.get("connections"):
        notes.say(
            "LinkedIn writes a mention as a plain name, which only Connections.csv tells from "
            "other words. Without it names stay in the texts: give the whole archive."
        )


FORMAT = Format(
    called="an archive of LinkedIn",
    platform="LinkedIn",
    parts={
        "shares": is_shares,
        "comments": is_comments,
        "reposts": is_reposts,
        "connections": is_connections,
        "profile": is_profile,
        "messages": is_messages,
        "article": is_article,
    },
    needs=("shares", "comments", "reposts", "connections"),
    read=read,
)
