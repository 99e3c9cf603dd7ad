"""A page packed for an LMS: a zip as SCORM 1.2 wants it, with the page, its manifest and no more.

What the page tells an LMS is in ``web/src/plain/course.js``, and how answers are packed for it in
``course-state.js`` beside it: here it is only worked out how long that can get. An LMS keeps 4,096
characters for a learner, so what would not always fit is refused before anybody answers it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from hashlib import blake2s

from kit.classroom.render import render
from kit.hosts.page import page, title_of
from kit.judging import handin
from kit.text.words import say
from kit.widgets.base import JudgingWidget

MOST = 4096  # characters, of the state and of the comments: all that SCORM 1.2 promises
_HREF = "index.html"
_NOT_IN_XML = re.compile("[\ufffe\uffff]")  # beside what no page of the kit shows
_LONGEST_TITLE = 200  # characters, as the schema has it
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a zip's calendar: the same page is the same file
_HEAD = 9  # characters of the version, the made-up name and the count of changes, in a state
_AROUND = 9  # and those around the judgements of an activity: a dot, the fingerprint, the check
_BITS = 6  # of a character


def course(shown: Sequence[JudgingWidget], title: str = "") -> bytes:
    """Return views as a SCORM 1.2 package: one page, which reports to the LMS it is opened from.

    Raises
    ------
    ValueError
        What learners can answer would not fit into what an LMS keeps.
    """
    check_fits(shown)
    title = title or title_of(shown)
    files = {
        "imsmanifest.xml": _manifest(shown, title),
        _HREF: page(shown, title, in_course=True),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, text.encode("utf-8"))
    return packed.getvalue()


def check_fits(shown: Sequence[JudgingWidget]) -> int:
    """Return how long the state of these views can get, or refuse what would not always fit."""
    logs = _activities(shown)
    for log in logs:
        if len(log.posts) > handin.MOST_POSTS or len(log.codebook.labels) > handin.MOST_LABELS:
            raise ValueError(say("refuse-course-no-code", activity=log.activity))
    sizes = [(len(log.posts), len(log.codebook.labels)) for log in logs]
    if (length := state_length(sizes)) > MOST:
        raise ValueError(say("refuse-course-state", length=length, most=MOST))
    if (codes := _codes_length(sizes)) > MOST:
        raise ValueError(say("refuse-course-codes", length=codes, most=MOST))
    return length


def state_length(sizes: Iterable[tuple[int, int]]) -> int:
    """Return how many characters the state of activities takes, of so many posts and labels each.

    It is always as many, whatever is answered. For each post there is a first label or none, a
    revised one or none, and two marks; all posts together are one number.

    >>> state_length([(24, 2)])
    39
    """
    ways = [((4 * (labels + 1) ** 2) ** posts, posts) for posts, labels in sizes]
    return _HEAD + sum(_AROUND - (-(most - 1).bit_length() // _BITS) for most, posts in ways)


def _codes_length(sizes):
    """Return how many characters the hand-in codes take at most, each on a line of its own."""
    longest = [
        handin.write(0, "able aardvark", [handin.MISSING] * posts, [0] * posts, labels)
        for posts, labels in sizes
    ]
    return sum(len(code) + 1 for code in longest)


def _activities(shown):
    """Return the answers that these views are for, each once: several views may share them."""
    logs = [view.answers for view in shown]
    return list({(log.activity, *log.posts): log for log in logs if log.posts}.values())


def _manifest(shown, title):
    """Return the manifest. It is known by what is judged: a title may be mended meanwhile."""
    about = [[log.activity, *log.posts.items()] for log in _activities(shown)]
    line = " ".join(_NOT_IN_XML.sub("\ufffd", title).split())
    return render(
        "imsmanifest.xml",
        room="kit.hosts",
        identifier=f"kit-{blake2s(repr(about).encode(), digest_size=8).hexdigest()}",
        title=line if len(line) <= _LONGEST_TITLE else f"{line[: _LONGEST_TITLE - 1]}…",
        href=_HREF,
    )
