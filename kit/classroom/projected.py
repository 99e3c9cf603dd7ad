"""A class's answers for the wall: one post at a time, and each thing about it by one more key.

The page is one file that fetches nothing. Its script and its style are allowed by their
fingerprints, and no others: whatever people wrote is text. What is not opened yet is nowhere on the
page, so that neither scrolling nor printing shows it. What is shown of one post is worked out in
`projected_posts.py`, and drawn by `web/src/projector/`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from kit.classroom.projected_posts import shown
from kit.classroom.render import mark, render
from kit.text.checks import check_pooled
from kit.text.saving import save
from kit.text.words import ENGLISH, say, spoken

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

__all__ = ["projector"]

_BUILT = Path(__file__).with_name("templates") / "projector"
_HIDDEN = ("item", "text")  # the check is met again, and written posts are for the swap


def projector(
    pooled: Pooled, path: str | Path, *, title: str | None = None, replace: bool = False
) -> Path:
    """Save a pooled class as a page for the projector, and return its path.

    It shows one post at a time: the post, then the first votes, then the key with its reason and
    what speaks against it, then the votes after comparing. The posts to discuss first lead, as in
    `kit.report`: most chose otherwise than the key, or the class is divided. Questions of a quiz,
    guesses and predictions are shown in the same way; the check and written posts are not. A file
    that is there already is left alone, unless you say replace=True.
    """
    check_pooled(pooled, "projector")
    return save(path, _page(pooled, title or say("projector-title")), replace, ask="replace=True")


def _page(pooled, title):
    """Return the page: its words, its script and its style in one file."""
    words = spoken()
    script, style = (
        _BUILT.joinpath(f"projector.{kind}").read_text("utf-8") for kind in ("js", "css")
    )
    return render(
        "projector/page.html",
        title=str(title),
        language=words.get("language", ENGLISH),
        without_script=say("projector-without-script"),
        deck=json.dumps(_deck(pooled, str(title)) | {"words": words}, ensure_ascii=False),
        # Built by us, and no word of anybody's is in them; so they need no escaping.
        script=Markup(script),
        style=Markup(style),
        script_mark=mark(script),
        style_mark=mark(style),
    )


def _deck(pooled, title):
    """Return all that the page may show, as its script reads it."""
    sheets = [sheet for sheet in pooled.sheets.values() if sheet.people]
    seen = [sheet for sheet in sheets if sheet.assignment.kind not in _HIDDEN]
    return {
        "title": title,
        "activities": [shown(sheet) for sheet in seen],
        "hidden": len(sheets) - len(seen),
    }
