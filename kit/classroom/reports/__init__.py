"""A class's answers as one HTML page: to show, to print, to read aloud; counts, never names.

The page has no scripts and fetches nothing. Every bar has its number beside it, and every table
a caption and headings, so that nothing is said by a picture or a colour alone. Whatever comes
from answers or from data is shown as text.
"""

from html import escape
from pathlib import Path

from kit.classroom.reports import guesses, judged, quiz
from kit.classroom.reports.parts import anchor, title_of
from kit.text.say import many, people

__all__ = ["report"]

_SECTIONS = {
    "post": judged.section,
    "question": quiz.section,
    "figure": guesses.section,
}


class Report(str):
    """A page of HTML that a notebook shows in a frame, and that prints as one sentence."""

    def __repr__(self):
        return f"A report of {len(self) / 1000:,.0f} kB. Save it: kit.report(pooled, 'class.html')."

    def _repr_html_(self):
        return (
            f'<iframe sandbox title="Report of the class" srcdoc="{escape(self)}" '
            'style="width:100%;height:40rem;border:1px solid"></iframe>'
        )


def report(pooled, path=None, *, title="What the class said", replace=False):
    """Return a pooled class as one HTML page; with a path, save it there and return the path.

    It has no names in it, but notes as people wrote them. For each set of judged posts: the posts
    to discuss first, how far people agreed before and after comparing, who changed their mind and
    which way, where the class and the key part, and every post with its votes, the key, its reason
    and dissent. For a quiz: the wrong answers that most chose. For a prediction: how the class's
    guesses lie beside what was published. A file that is there already is left alone, unless you
    say replace=True.
    """
    check_pooled(pooled, "report")
    page = Report(_page(pooled, title))
    return page if path is None else write(path, page, replace)


def check_pooled(pooled, what):
    """Refuse what is not a pooled class; `what` is made of one."""
    if not hasattr(pooled, "sheets"):
        raise TypeError(
            f"A {what} is made of what kit.pool returned, but a {type(pooled).__name__} was given. "
            f"Write kit.{what}(kit.pool(…)), with the folder or the codes in the brackets."
        )


def write(path, content, replace=False):
    """Write text or bytes to a file, and never over another one unless told so."""
    content = content.encode() if isinstance(content, str) else content
    try:
        with Path(path).open("wb" if replace else "xb") as file:
            file.write(content)
    except FileExistsError:
        raise ValueError(
            f"{path} is there already, and nothing of yours is overwritten. "
            "Choose another name, or ask for it: replace=True, or --replace."
        ) from None
    except OSError as error:
        raise ValueError(
            f"{path} cannot be written: {error.strerror or error}. Choose another folder."
        ) from error
    return Path(path)


def _page(pooled, title):
    sheets = list(pooled.sheets.values())
    everybody = len({coder for sheet in sheets for coder in sheet.coders})
    given = sum(int((sheet.first >= 0).sum()) for sheet in sheets)
    style = (Path(__file__).parent / "report.css").read_text("utf-8")
    links = "".join(
        f'<li><a href="#{anchor(sheet)}">{escape(title_of(sheet))}</a></li>' for sheet in sheets
    )
    contents = f'<nav aria-label="Activities"><ul>{links}</ul></nav>' if len(sheets) > 1 else ""
    summary = (
        f"{people(everybody)}, {many(len(sheets), 'activity', 'activities')}, "
        f"{many(given, 'answer')}. "
        + (
            "This page has counts and notes, and no names but those that people wrote into their "
            "notes: read these before you show the page."
            if any(sheet.notes for sheet in sheets)
            else "This page has counts, and no names."
        )
        if sheets
        else "No answers were found, so there is nothing to show yet."
    )
    sections = "".join(_SECTIONS[sheet.activity.kind](sheet) for sheet in sheets)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{style}</style></head><body>"
        f'<header><h1>{escape(title)}</h1><p class="lead">{summary}</p>{contents}</header>'
        f"<main>{sections}{_handed_in(pooled)}</main></body></html>\n"
    )


def _handed_in(pooled):
    """Return what was taken and what was not, in counts."""
    lines = [f"{many(len(pooled.taken), 'hand-in')} counted."]
    if len(pooled.twice):
        lines.append(f"{people(len(pooled.twice))} handed in more than once; the latest counted.")
    if len(pooled.refused):
        number = len(pooled.refused)
        lines.append(f"{many(number, 'thing')} could not be used; the printed account says why.")
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f'<section class="account"><h2>What was handed in</h2><ul>{items}</ul></section>'
