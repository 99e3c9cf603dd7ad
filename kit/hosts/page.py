"""An activity as one file of HTML: it fetches nothing, and needs no server and no Python.

Its script and its style, built from ``web/src/plain/``, are allowed by their fingerprints and no
others. What it shows stands in it as data: the key too, for whoever looks into its source. That is
right for study and for a class, and wrong for an exam.
"""

from __future__ import annotations

import json
import tempfile
from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import anywidget
from markupsafe import Markup

from kit.classroom.render import render
from kit.hosts.chosen import Chosen, views
from kit.hosts.given import given
from kit.judging import pseudonyms
from kit.text.saving import check_free, save
from kit.text.words import ENGLISH, say, spoken
from kit.widgets.feed import Feed

_BUILT = Path(__file__).with_name("static")


def page(shown: Sequence[anywidget.AnyWidget], title: str = "") -> str:
    """Return views as one page of HTML; its title is that of the first, where none is given."""
    script, style = (_BUILT.joinpath(f"plain.{kind}").read_text("utf-8") for kind in ("js", "css"))
    titles = [_title(view) for view in shown]
    title = title or titles[0]
    return render(
        "page.html",
        room="kit.hosts",
        title=title,
        language=spoken().get("language", ENGLISH),
        places=[
            {"heading": _heading(titles, at, title), "stand_in": Markup(view._stand_in())}
            for at, view in enumerate(shown)
        ],
        data=Markup(as_data(data(shown, title))),
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


def mark(text):
    """Return the fingerprint by which a page's policy knows a script or a style."""
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode()}"


def _title(view):
    # What the feed asks beside it are guesses, whose codebook is not what it is about.
    return say("feed-name") if isinstance(view, Feed) else view.answers.codebook.title


def _heading(titles, at, title):
    """Return the heading above a view: none where the one before has the same, or the page has."""
    return "" if titles[at] == (titles[at - 1] if at else title) else titles[at]


def run(options) -> str:
    """Do what `kit page` asks, and return what there is to say of it."""
    out = Path(options.out or f"{Path(options.what[0]).stem}.html")
    check_free(out, options.replace, ask="--replace")
    how = Chosen(options.codebook, options.key, options.steps, not options.no_key)
    with tempfile.TemporaryDirectory() as folder:
        shown = [view for what in options.what for view in views(what, how, Path(folder))]
        made = page(shown, options.title or "")
    save(out, made, options.replace, ask="--replace")
    return say("page-written", path=str(out), size=round(len(made.encode("utf-8")) / 1000))
