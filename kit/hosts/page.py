"""An activity as one file of HTML: it fetches nothing, and needs no server and no Python.

Its script and its style, built from ``web/src/plain/``, are allowed by their fingerprints and no
others. What it shows stands in it as data: the key too, for whoever looks into its source. That is
right for study and for a class, and wrong for an exam.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from kit.classroom.render import mark, render
from kit.hosts.given import given
from kit.judging import pseudonyms
from kit.text.words import ENGLISH, say, spoken
from kit.widgets.base import JudgingWidget
from kit.widgets.feed import Feed

_BUILT = Path(__file__).with_name("static")


def page(shown: Sequence[JudgingWidget], title: str = "", *, in_course: bool = False) -> str:
    """Return views as one page of HTML; its title is that of the first, where none is given.

    A page in a course looks for the LMS that opened it, and tells it how far somebody is.
    """
    script, style = (_BUILT.joinpath(f"plain.{kind}").read_text("utf-8") for kind in ("js", "css"))
    titles = [_title(view) for view in shown]
    title = title or title_of(shown)
    return render(
        "page.html",
        room="kit.hosts",
        title=title,
        language=spoken().get("language", ENGLISH),
        places=[
            {"heading": _heading(titles, at, title), "stand_in": Markup(view._stand_in())}
            for at, view in enumerate(shown)
        ],
        data=Markup(as_data(data(shown, title) | {"course": in_course})),
        # Built by us, and no word of anybody's is in them; so they need no escaping.
        script=Markup(script),
        style=Markup(style),
        script_mark=mark(script),
        style_mark=mark(style),
    )


def data(shown, title):
    """Return what the script of a page reads: words, names to draw from, and each view."""
    adjectives, animals = pseudonyms.words()
    return {
        "title": title,
        "words": spoken(),
        "names": [adjectives, animals],
        "views": [given(view) for view in shown],
    }


def as_data(value):
    """Return JSON that can stand in an element of a page: nothing in it ends that element.

    >>> as_data({"said": "</script>"})
    '{"said":"\\\\u003c/script>"}'
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def title_of(shown: Sequence[JudgingWidget]) -> str:
    """Return the title of views that were given none: that of the first."""
    return _title(shown[0])


def _title(view):
    # What the feed asks beside it are guesses, whose codebook is not what it is about.
    return say("feed-name") if isinstance(view, Feed) else view.answers.codebook.title


def _heading(titles, at, title):
    """Return the heading above a view: none where the one before has the same, or the page has."""
    return "" if titles[at] == (titles[at - 1] if at else title) else titles[at]
