"""A class's answers as one HTML page: to show, to print, to read aloud; counts, never names.

The page has no scripts and fetches nothing. What a key says is folded away until somebody opens it,
and can be left out. Every bar has its number beside it, and every table a caption and headings, so
that nothing is said by a picture or a colour alone. Whatever comes from answers or from data is
shown as text. What the page says is worked out here, as words and numbers; `templates/reports/`
lays it out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.account import answers, few, once, texts
from kit.classroom.render import render
from kit.classroom.reports import checked, figures, guessed, judged, quiz, written
from kit.classroom.reports.asked import Asked
from kit.classroom.reports.other_class import OtherClass, compared, other_class
from kit.text.checks import check_pooled
from kit.text.saving import save
from kit.text.words import say, spoken

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

__all__ = ["report"]

_SECTIONS = {
    "post": judged.section,
    "question": quiz.section,
    "figure": figures.section,
    "guess": guessed.section,
    "text": written.section,
}


class Report(str):
    """A page of HTML that a notebook shows in a frame, and that prints as one sentence."""

    def __repr__(self):
        return say("report-repr", size=round(len(self) / 1000))

    def _repr_html_(self):
        return render("reports/frame.html", page=self)


def report(
    pooled: Pooled,
    path: str | Path | None = None,
    *,
    title: str | None = None,
    no_key: bool = False,
    compare: Pooled | OtherClass | pd.DataFrame | str | Path | None = None,
    replace: bool = False,
) -> Report | Path:
    """Return a pooled class as one HTML page; with a path, save it there and return the path.

    It has no names in it, but notes as people wrote them. For each set of judged posts: the posts
    to discuss first, how far people agreed before and after comparing, who changed their mind and
    which way, where the class and the key part, and every post with its votes, the key, its reason
    and dissent. For a quiz: the questions that most got wrong. For a prediction: how the class's
    guesses lie, and what was published. For the guesses of a lesson: who guessed what, and what
    was found. For a check only how many took part: `kit.gain` says what changed. Where a class has
    several sections, they stand side by side.

    Parameters
    ----------
    pooled : Pooled
        What `kit.pool` returned.
    path : str or Path, optional
        Where the page is saved.
    title : str, optional
        What stands above it.
    no_key : bool
        Leave the key out, with all that would tell it: reasons, right answers, figures. By default
        it is on the page, folded away until it is opened.
    compare : Pooled, DataFrame, str or Path, optional
        Another class, whose first votes stand beside those of this one: pooled, or the table
        `.judgements` of one, also as the file that --table wrote; or a path that `kit.pool` takes.
    replace : bool
        Whether a file that is there may be written over.
    """
    check_pooled(pooled, "report")
    sheets = list(pooled.sheets.values())
    asked = Asked(no_key, other_class(compare))
    page = Report(
        render(
            "reports/page.html",
            language=spoken().get("language", "en"),
            title=say("report-title") if title is None else str(title),
            summary=_summary(pooled, sheets, asked),
            folded=_folded(sheets, asked),
            sections=_sections(sheets, asked),
            handed_in=_handed_in(pooled, asked),
        )
    )
    return page if path is None else save(path, page, replace, ask="replace=True")


def _sections(sheets, asked):
    """Return what each section says: one an activity, and one for all forms of the check."""
    checks = [sheet for sheet in sheets if sheet.assignment.kind == "item"]
    others = [sheet for sheet in sheets if sheet not in checks]
    sections = [
        _SECTIONS[sheet.assignment.kind](sheet, asked)
        | {"once": once(len(sheet.people), len(sheet.coders))}
        for sheet in others
    ]
    return sections + ([checked.section(checks)] if checks else [])


def _summary(pooled, sheets, asked):
    """Return what the page is of, and whether somebody has to read it first, in sentences."""
    if not sheets:
        return [say("report-nothing")]
    everybody = len({coder for sheet in sheets for coder in sheet.people})
    counted = len({coder for sheet in sheets for coder in sheet.coders})
    noted = any(sheet.notes for sheet in sheets if sheet.assignment.kind not in ("item", "text"))
    said = [
        say(
            "report-summary",
            people=everybody,
            activities=len(sheets),
            answers=answers(pooled),
            texts=texts(pooled),
        ),
        once(everybody, counted),
        say("report-names-notes" if noted else "report-names"),
        say("report-folded") if _folded(sheets, asked) else "",
        say("report-without-key") if asked.no_key else "",
        few(pooled),
    ]
    return [line for line in said if line]


def _folded(sheets, asked):
    """Tell whether a key is folded away on the page."""
    kinds = ("post", "question", "figure", "guess")
    keyed = (s for s in sheets if s.assignment.kind in kinds and s.assignment.key is not None)
    return not asked.no_key and any(keyed)


def _handed_in(pooled, asked):
    """Return what was taken and what was not, in counts."""
    alike = int((pooled.taken["same_as"] != "").sum())
    lines = [say("report-counted-hand-ins", number=len(pooled.taken) - alike)]
    if alike:
        lines.append(say("report-alike", number=alike))
    if len(pooled.twice):
        lines.append(say("report-twice", people=pooled.twice["coder"].nunique()))
    if doubtful := int((pooled.twice["doubt"] != "").sum()):
        lines.append(say("report-doubtful", times=doubtful))
    if other := int(pooled.taken["reworded"].astype(bool).sum()):
        lines.append(say("report-reworded", number=other))
    if len(pooled.refused):
        lines.append(say("report-refused", things=len(pooled.refused)))
    if asked.other is not None:
        lines += compared(asked.other, pooled.sheets)
    return lines
