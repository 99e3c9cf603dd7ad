"""YouTube in a Google Takeout: comments.csv, live chats.csv and videos.csv."""

import json
import re

from kit.material.archives.moments import in_utc
from kit.material.archives.people import as_handle, mentioned
from kit.material.archives.post import Format, Post
from kit.material.archives.streams import columns, rows

# What columns are called, in small letters: English, and the Dutch of comments.
_CALLED = {
    "id": ("comment id", "reactie-id", "live chat id"),
    "time": (
        "comment create timestamp",
        "aanmaaktijdstempel reactie",
        "live chat create timestamp",
    ),
    "text": ("comment text", "reactietekst", "live chat text"),
    "video": ("video id", "video-id"),
    "parent": ("parent comment id",),
    "title": ("video title (original)",),
    "about": ("video description (original)",),
    "made": ("video publish timestamp",),
    "begun": ("video create timestamp",),
    "privacy": ("privacy",),
}
_BEGINS = '{"text":"'
_ENDS = re.compile(r'"(?:,"\w+":|\}(?=,?\Z|\]))')
# A channel's number and a text as Takeout writes it, in the first row below the names.
_UNKNOWN = re.compile(r'\A[^\n"]*\n[^\n]*\bUC[\w-]{22}\b[^\n]*"\{""(?:text|takeoutSegments)""')
# Takeout's pages: of what was watched, and of comments until about 2022.
_PAGE = re.compile(
    r'mdl-typography--title">YouTube|'
    r'\d\d:\d\d:\d\d UTC[^<]*<a href="https?://www\.youtube\.com/'
)


def _columns(head):
    return {name.strip().casefold() for name in columns(head)}


def _has(head, *needed):
    here = _columns(head)
    return all(any(name in here for name in _CALLED[one]) for one in needed)


def is_comments(head):
    """Tell whether a part begins as a table of comments."""
    return _has(head, "id", "time", "text", "video") and "live chat id" not in _columns(head)


def is_chats(head):
    """Tell whether a part begins as a table of what was said in live chats."""
    return "live chat id" in _columns(head) and _has(head, "time", "text")


def is_videos(head):
    """Tell whether a part begins as a table of one's own videos."""
    return _has(head, "video", "title", "begun", "privacy")


def is_unknown(head):
    """Tell whether a part is such a table under names in another language."""
    known = is_comments(head) or is_chats(head)
    return not known and _UNKNOWN.search(head) is not None


def read(parts, asked, notes):
    """Yield one's own videos, comments and what one said in live chats."""
    for part in parts.get("unknown", ()):
        said = (
            f"{part.name} has comments or chats under names in a language that the kit does not "
            "know. Set the language of the Google account to English, and ask for the archive "
            "again."
        )
        if len(parts) == 1:
            raise ValueError(said)
        notes.say(f"{said} The others are read.")
    own = set()
    for part in parts.get("videos", ()):
        for row in _rows(part):
            own.add(row["video"])
            yield from _video(row, notes)
    tables = parts.get("comments", ())
    mine = {row["id"] for part in tables for row in _rows(part)}
    for part in tables:
        for row in _rows(part):
            yield from _comment(row, own, mine, notes)
    for part in parts.get("chats", ()):
        for row in _rows(part):
            yield from _chat(row, notes)


def _rows(part):
    """Yield the rows of a part under names of our own; "" for what it lacks."""
    named = None
    for row in rows(part):
        if named is None:
            here = {name.casefold(): name for name in row}
            told = (
                (ours, [here[n] for n in names if n in here]) for ours, names in _CALLED.items()
            )
            named = [(ours, theirs[0] if theirs else "") for ours, theirs in told]
        yield {ours: row.get(theirs, "") for ours, theirs in named}


def _video(row, notes):
    if row["privacy"].casefold() == "private":
        notes.skip("private videos")
        return
    text = "\n".join(filter(None, [row["title"].strip(), row["about"].strip()]))
    moment = in_utc(row["made"]) or in_utc(row["begun"])
    yield Post(
        text, moment, aimed_at=mentioned(text), shows="a video", post_id=f"video {row['video']}"
    )


def _comment(row, own, mine, notes):
    text, whom = _words(row["text"], notes)
    if not text:
        notes.skip("comments without words")
        return
    parent = row["parent"] or (row["id"].rpartition(".")[0])
    to_others = parent not in mine if parent else row["video"] not in own
    notes.say(
        "YouTube does not say whose video or comment somebody answers: a reply speaks to those "
        "whom it names, or to somebody."
    )
    yield Post(
        text,
        in_utc(row["time"]),
        "reply" if to_others or whom else "own thread",
        aimed_at=whom,
        post_id=row["id"],
    )


def _chat(row, notes):
    text, whom = _words(row["text"], notes)
    if not text:
        notes.skip("messages without words")
        return
    place = f"live chat of {row['video']}" if row["video"] else "a live chat"
    yield Post(text, in_utc(row["time"]), "message", aimed_at=whom, post_id=row["id"], place=place)


def _words(cell, notes):
    """Return what a text says, and whom it mentions.

    >>> from kit.material.archives.post import Notes
    >>> _words('{"text":"@jo","mention":{"channelId":"UC1"}},{"text":" hi"}', Notes())
    ('@jo hi', ('@jo',))
    >>> _words('{"takeoutSegments":[{"text":"5 > 3"}]}', Notes())
    ('5 > 3', ())
    """
    segments = _segments(cell.strip())
    if segments is None:
        if cell.lstrip().startswith("{"):
            notes.skip("texts in a form that the kit does not know, shown as they stand")
        return cell.strip(), mentioned(cell)
    text = "".join(map(_shown, segments)).strip()
    return text, mentioned(text)


def _segments(cell):
    """Return the pieces of a text; None where it is none of Takeout's forms."""
    if not cell.startswith("{"):
        return None
    try:  # strict=False: line ends stand in the texts as they are
        held = json.loads(f"[{cell}]", strict=False)
    except (ValueError, RecursionError):
        # quotation marks within the text are not marked as such
        pieces = cell.split(_BEGINS)[1:]
        texts = [piece[: end.start()] for piece in pieces if (end := _ENDS.search(piece))]
        return [{"text": text.replace("\\n", "\n")} for text in texts] or None
    if len(held) == 1 and isinstance(held[0], dict) and "takeoutSegments" in held[0]:
        held = held[0]["takeoutSegments"]
    known = isinstance(held, list) and all(isinstance(one, dict) for one in held)
    return held if known else None


def _shown(segment):
    """Return one piece as people see it; a mention in one piece, by which it can be replaced."""
    text = segment.get("text")
    if not isinstance(text, str) or not text:
        return "[an emoji]" if "emoji" in segment else ""
    if "mention" not in segment:
        return text
    before, after = text[: -len(text.lstrip())], text[len(text.rstrip()) :]
    return before + (as_handle(text) or "@somebody") + after


def is_page(head):
    """Tell whether a part is of YouTube's history or old comments, for reading in a browser."""
    return bool(_PAGE.search(head))


FORMAT = Format(
    called="a Google Takeout of YouTube",
    platform="YouTube",
    parts={
        "comments": is_comments,
        "chats": is_chats,
        "videos": is_videos,
        "unknown": is_unknown,
    },
    needs=("comments", "chats", "videos", "unknown"),
    read=read,
    html=is_page,
    instead=(
        "Ask Google Takeout once more for YouTube, and under All YouTube data included tick "
        "comments, live chats and video metadata, which come as CSV."
    ),
)
