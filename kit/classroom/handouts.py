"""An activity on paper: the question, the codebook, the posts, and boxes to tick.

The page is plain HTML, made for printing on A4 or Letter. A browser on this machine, where there
is one, turns it into a PDF.
"""

import os
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path

import pandas as pd

from kit.classroom.catalogue import Catalogue
from kit.material.keys import read_key
from kit.text.saving import save

_STYLE = Path(__file__).with_name("handouts.css")
_BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


def handout(activity, *, key=False, posts=None, codebook=None):
    """Return an activity as a page of HTML to print.

    Parameters
    ----------
    activity : str
        Such as "direction-a", "room-a-fit", "quiz-01" or "predict-us-65-plus".
    key : bool
        The teacher's copy: the key, its reason and its dissent under each post.
    posts : DataFrame, optional
        Posts of your own, beside the kit's.
    codebook : str or Codebook, optional
        A codebook of your own, beside the kit's.
    """
    known = Catalogue(posts, codebook)
    chosen = known.called(activity)
    if chosen is None:
        raise ValueError(
            f"There is no activity called {activity!r}. Try one of: {', '.join(known.activities)}."
        )
    if key and chosen.key is None:
        raise ValueError(
            f"There is no key to {activity!r}, so there is no teacher's copy of it. "
            "Leave out the key, and print it for the class."
        )
    said = read_key(chosen.key, chosen.codebook, chosen.posts.index) if key else None
    make, about = {
        "figure": (_squared_paper, "figures as published"),
        "question": (_questions, "choose one answer each"),
        "post": (_sheet, "all accounts are fictional"),
    }[chosen.kind]
    body = make(chosen, said)
    title = escape(chosen.codebook.title) + (" · teacher's copy" if key else "")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE.read_text('utf-8')}</style></head><body>"
        f"<header><h1>{title}</h1>"
        + ("" if key else '<p class="name">Made-up name: <span></span></p>')
        + f'</header><p class="question">{escape(chosen.codebook.question)}</p>'
        f"{body}<footer>Talking Back · {escape(activity)} · {about} · "
        "CC BY 4.0</footer></body></html>\n"
    )


def write(path, page, *, replace=False):
    """Write a page as HTML or, where the name ends in .pdf, as PDF; return the path.

    A PDF needs Chromium, Chrome or Edge on this machine, or KIT_CHROMIUM that says where one is.
    """
    as_pdf = Path(path).suffix.lower() == ".pdf"
    return save(path, _pdf(page) if as_pdf else page, replace, ask="replace=True")


def _pdf(page):
    """Return a page as a PDF, printed by a browser on this machine."""
    browser = _browser()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, "utf-8")
        made = Path(folder) / "page.pdf"
        command = [
            *(browser, "--headless", "--disable-gpu", "--no-pdf-header-footer"),
            # A browser run by root, as in a container, starts only without its sandbox; the
            # page is our own and has no scripts.
            *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={made}",
            source.as_uri(),
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=120)
            why = done.stderr.strip()[-200:] or "it gave no reason"
        except subprocess.TimeoutExpired:
            why = "it did not end within two minutes"
        if not made.exists():
            raise OSError(
                f"The browser made no PDF: {why}. "
                "Write the page as .html, open it, and print it from there."
            )
        return made.read_bytes()


def _browser():
    told = os.environ.get("KIT_CHROMIUM")
    found = next(filter(None, map(shutil.which, [told, *_BROWSERS] if told else _BROWSERS)), None)
    if not found:
        raise OSError(
            "A PDF is made by Chromium, Chrome or Edge, and none was found here. "
            "Give a name that ends in .html, open that page in any browser, and print it."
        )
    return found


def _sheet(chosen, key):
    """Return codebook and posts with a box for each label, twice: first, and after comparing."""
    book = chosen.codebook
    boxes = _boxes("first", book.labels) + _boxes("after comparing", book.labels)
    items = []
    for post_id, post in chosen.posts.iterrows():
        shown = {k: _text(post, k) for k in ("account", "platform", "replies_to", "image_alt")}
        reply = shown["replies_to"]
        meta = " · ".join(
            shown[k] for k in ("account", "platform") if shown[k] and k not in book.hide
        )
        items.append(
            (f'<p class="meta">{meta}</p>' if meta else "")
            + (f'<p class="reply">Answers or passes on: {reply}</p>' if reply else "")
            + f'<p class="text">{_text(post, "text")}</p>'
            + (f'<p class="meta">Picture: {shown["image_alt"]}</p>' * bool(shown["image_alt"]))
            + (boxes if key is None else _answer(key.loc[post_id]))
        )
    return _codebook(book) + _list(items)


def _questions(chosen, key):
    """Return the questions of a quiz with their options, which stand one a line: "a: …"."""
    items = []
    for post_id, post in chosen.posts.iterrows():
        lines = _text(post, "options").splitlines()
        letters = [line.partition(":")[0] for line in lines]
        items.append(
            f'<p class="text">{_text(post, "text")}</p>'
            f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
            + (_boxes("", letters, "I don't know") if key is None else _answer(key.loc[post_id]))
        )
    return _list(items)


def _list(items):
    return f'<ol class="posts">{"".join(f"<li>{item}</li>" for item in items)}</ol>'


def _boxes(name, labels, unsure="not sure"):
    return (
        '<p class="boxes">'
        + (f"<b>{name}</b>" if name else "")
        + "".join(f"<span>▢ {escape(label)}</span>" for label in (*labels, unsure))
        + "</p>"
    )


def _codebook(book):
    """Return the codebook in short: what a coder needs on the table while judging."""
    if not any(category.definition for category in book.categories):
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(c.label)}</th><td>{escape(c.definition)}'
        + (f"<br><i>Tie-break, in doubt:</i> {escape(c.tie_break)}" if c.tie_break else "")
        + "</td></tr>"
        for c in book.categories
    )
    note = f"<p>{escape(book.note)}</p>" if book.note else ""
    return f'{note}<table class="codebook"><caption>The codebook</caption>{rows}</table>'


def _answer(row):
    label = escape(row["label"] or "no right answer")
    also = f", or {escape(', '.join(row['also_accepted']))}" if row["also_accepted"] else ""
    contested = " (contested)" if row["contested"] else ""
    dissent = f"<br><i>Against it:</i> {escape(row['dissent'])}" if row["dissent"] else ""
    return (
        f'<p class="answer"><b>{label}{also}{contested}.</b> {escape(row["reason"])}{dissent}</p>'
    )


def _squared_paper(chosen, key):
    """Return an empty chart to draw a guess into, or, for the teacher, the published figures."""
    # Each item is the point and the question: "2012, 65+. What share …". The question is above.
    points = [_text(post, "text").partition(". ")[0] for _, post in chosen.posts.iterrows()]
    cells = [""] * len(points) if key is None else map(escape, key["reason"])
    rows = "".join(
        f'<tr><th scope="row">{point}</th><td>{cell}</td></tr>'
        for point, cell in zip(points, cells, strict=True)
    )
    heading = "Your guess, in steps of 5" if key is None else "Published"
    table = f'<table class="guess"><caption>{heading}</caption>{rows}</table>'
    return _paper(points) + table if key is None else table


def _paper(points):
    """Return squared paper from 0 to 100, with a line for each point."""
    lines = "".join(
        f'<line x1="40" x2="640" y1="{20 + 3 * (100 - y)}" y2="{20 + 3 * (100 - y)}" '
        f'class="{"five" if y % 10 else "ten"}"/>'
        + (f'<text x="34" y="{24 + 3 * (100 - y)}">{y}</text>' if y % 10 == 0 else "")
        for y in range(0, 101, 5)
    )
    for n, point in enumerate(points):
        x = 40 + 600 * (n + 0.5) / len(points)
        lines += (
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="20" y2="320" class="five"/>'
            f'<text class="point" transform="translate({x + 4:.1f} 328) rotate(-45)">{point}</text>'
        )
    return (
        '<svg class="paper" viewBox="0 0 650 400" role="img" '
        f'aria-label="Squared paper from 0 to 100, one line for each guess">{lines}</svg>'
    )


def _text(row, name):
    """Return one cell as text safe for the page, "" where there is none."""
    value = row.get(name)
    if value is None or pd.isna(value):
        return ""
    return escape(str(value))
