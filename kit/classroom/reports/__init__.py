"""A class's answers as one HTML page: to show, to print, to read aloud; counts, never names.

The page has no scripts and fetches nothing. Every bar has its number beside it, and every table
a caption and headings, so that nothing is said by a picture or a colour alone. Whatever comes
from answers or from data is shown as text. What the page says is worked out here, as words and
numbers; `templates/reports/` lays it out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kit.classroom.account import few
from kit.classroom.render import render
from kit.classroom.reports import checked, figures, guessed, judged, quiz, written
from kit.text.checks import check_pooled
from kit.text.saving import save
from kit.text.say import many, noun, people

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
        return f"A report of {len(self) / 1000:,.0f} kB. Save it with a path: path='class.html'."

    def _repr_html_(self):
        return render("reports/frame.html", page=self)


def report(
    pooled: Pooled,
    path: str | Path | None = None,
    *,
    title: str = "What the class said",
    replace: bool = False,
) -> Report | Path:
    """Return a pooled class as one HTML page; with a path, save it there and return the path.

    It has no names in it, but notes as people wrote them. For each set of judged posts: the posts
    to discuss first, how far people agreed before and after comparing, who changed their mind and
    which way, where the class and the key part, and every post with its votes, the key, its reason
    and dissent. For a quiz: the wrong answers that most chose. For a prediction: how the class's
    guesses lie beside what was published. For the guesses of a lesson: who guessed what, and what
    was found. For a check only how many took part: `kit.gain` says what changed. A file that is
    there already is left alone, unless you say replace=True.
    """
    check_pooled(pooled, "report")
    sheets = list(pooled.sheets.values())
    page = Report(
        render(
            "reports/page.html",
            title=str(title),
            summary=_summary(pooled, sheets),
            sections=_sections(sheets),
            handed_in=_handed_in(pooled),
        )
    )
    return page if path is None else save(path, page, replace, ask="replace=True")


def _sections(sheets):
    """Return what each section says: one an activity, and one for all forms of the check."""
    checks = [sheet for sheet in sheets if sheet.assignment.kind == "item"]
    others = [sheet for sheet in sheets if sheet not in checks]
    sections = [_SECTIONS[sheet.assignment.kind](sheet) for sheet in others]
    return sections + ([checked.section(checks)] if checks else [])


def _summary(pooled, sheets):
    """Return what the page is of, and whether somebody has to read it first."""
    if not sheets:
        return "No answers were found, so there is nothing to show yet."
    everybody = len({coder for sheet in sheets for coder in sheet.people})
    given = sum(int((sheet.first >= 0).sum()) for sheet in sheets)
    names = (
        "This page has counts and notes, and no names but those that people wrote into their "
        "notes: read these before you show the page."
        if any(sheet.notes for sheet in sheets if sheet.assignment.kind not in ("item", "text"))
        else "This page has counts, and no names."
    )
    counts = people(everybody), many(len(sheets), "activity", "activities"), many(given, "answer")
    return " ".join(filter(None, (f"{', '.join(counts)}.", names, few(pooled))))


def _handed_in(pooled):
    """Return what was taken and what was not, in counts."""
    alike = int((pooled.taken["same_as"] != "").sum())
    lines = [f"{many(len(pooled.taken) - alike, 'hand-in')} counted."]
    if alike:
        say, are = noun(alike, "says", "say"), noun(alike, "is", "are")
        lines.append(
            f"{many(alike, 'hand-in')} {say} the same as another one, of a pair or copied, and "
            f"{are} not counted again."
        )
    if len(pooled.twice):
        lines.append(f"{people(len(pooled.twice))} handed in more than once; the latest counted.")
    if doubtful := int((pooled.twice["doubt"] != "").sum()):
        lines.append(f"{many(doubtful, 'time')} it is doubtful that this was one person.")
    if other := int(pooled.taken["reworded"].astype(bool).sum()):
        was = noun(other, "was", "were")
        lines.append(f"{many(other, 'hand-in')} {was} made for other words than those shown here.")
    if len(pooled.refused):
        number = many(len(pooled.refused), "thing")
        lines.append(f"{number} could not be used; the account of the pool says why.")
    return lines
