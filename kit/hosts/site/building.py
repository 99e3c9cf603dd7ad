"""The whole site: every page, and what they share."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markupsafe import Markup

from kit.classroom.render import render
from kit.hosts.page import as_data
from kit.hosts.site.answered import Answered
from kit.hosts.site.executed import executed
from kit.hosts.site.lesson_pages import Lesson, all_lessons, lesson_cells, ways
from kit.hosts.site.places import ROOT, Places
from kit.hosts.site.prose import html_of
from kit.hosts.site.ready import Ready, ready
from kit.hosts.site.searching import headings, pieces
from kit.hosts.site.settling import Styles, settled
from kit.judging import pseudonyms
from kit.text.words import ENGLISH, say, spoken

_STATIC = Path(__file__).parents[1] / "static"
_SHARED = ("plain.js", "site.js", "site.css", "icon.svg")
_LICENCES = "LICENSE-BUNDLED"  # whose work is in the scripts
# Nothing from outside, no script and no style but the site's own files.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'"
)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
READY = "pages/index.html"  # the list of the pages that are taken away, which stand beside it
_AT_ONCE = 2  # kernels; each takes a core, and some 200 MB


@dataclass
class Site:
    """A site that is being built: its pages as text, by their places in it."""

    places: Places
    way: list[Lesson]
    pages: dict[str, str] = field(default_factory=dict)
    styles: Styles = field(default_factory=Styles)
    index: list[dict[str, Any]] = field(default_factory=list)
    answered: Answered = field(default_factory=Answered)
    ready: dict[str, list[Ready]] = field(default_factory=dict)

    @property
    def taken_away(self) -> dict[str, str]:
        """The pages of one activity each, by their places in the site."""
        return {f"pages/{one.file}": one.html for part in self.ready.values() for one in part}

    def add(self, page: str, template: str, title: str, about: str, **said: Any) -> None:
        """Make one page."""
        depth = page.count("/")
        self.pages[page] = render(
            f"site/{template}.html",
            room="kit.hosts",
            title=title,
            about=about,
            root="../" * depth,
            site={
                "name": say("site-name"),
                "policy": POLICY,
                "language": spoken().get("language", ENGLISH),
            },
            **{"here": template, "data": "", **said},
        )


def build(
    out: Path,
    places: Places,
    *,
    only: Collection[str] = (),
    told: Callable[[str], None] = lambda line: None,
) -> tuple[int, int]:
    """Write the site into a folder; return how many pages and bytes it has.

    `only` are the numbers of some lessons, for a quick look; `told` hears of each that is done.
    """
    way = all_lessons()
    site = Site(places, way, ready=ready(only))
    chosen = [one for one in way if not only or one.lesson.number in only]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for one, notebook in zip(
            chosen, pool.map(lambda one: executed(one.path), chosen), strict=True
        ):
            told(say("site-told-lesson", lesson=one.called))
            _lesson_page(site, one, notebook)
    for file in sorted(places.pages):
        if file.endswith(".md"):
            _guide_page(site, file)
    _start_page(site)
    site.add(READY, "ready", say("site-ready"), say("site-ready-about"), ready=site.ready)
    site.add("my-answers.html", "answers", say("site-answers"), say("site-answers-what"),
             data=_data(site.answered.views, say("site-answers")), here="answers")  # fmt: skip
    site.add("search.html", "search", say("site-search"), say("site-search-for"),
             index=_embedded({"words": spoken(), "pieces": site.index}))  # fmt: skip
    _write(site, out)
    return len(site.pages), _size(site, out)


def _lesson_page(site, one, notebook):
    body, cells = lesson_cells(notebook, one, site.places)
    body = settled(body, one.file, site.places, site.styles)
    title = one.called
    site.answered.add(cells.views, one)
    site.index += pieces(body, one.page, title)
    site.add(
        one.page,
        "lesson",
        title,
        lesson=one.lesson,
        body=Markup(body),
        headings=headings(body),
        data=_data(cells.views, title),
        to_change=cells.to_change,
        **ways(one, site.way, site.places),
    )


def _guide_page(site, file):
    text = (ROOT / file).read_text("utf-8")
    title = found[1] if (found := _TITLE.search(text)) else file
    body = settled(html_of(text), file, site.places, site.styles)
    site.index += pieces(body, site.places.pages[file], title)
    site.add(
        site.places.pages[file],
        "guide",
        title,
        f"{say('site-guide')}: {title}",
        file=file,
        body=Markup(body),
        headings=headings(body),
    )


def _start_page(site):
    places, way = site.places, site.way
    guide = {"README": "guide", "pooling": "pooling", "promises": "promises", "privacy": "privacy"}
    first = next(one for one in way if one.lesson.number == "01")
    site.add(
        "index.html",
        "start",
        say("site-name"),
        say("site-what"),
        lessons=way,
        first=first,
        for_teachers=[(READY, say("site-teachers-pages"))]
        + [
            (places.pages[f"guide/{name}.md"], say(f"site-teachers-{words}"))
            for name, words in guide.items()
        ],
        lite=places.in_lite(way[0].path.name, "index.html"),
        binder=places.on_binder(way[0].path.name),
    )


def _data(views, title):
    """Return what the page's script reads."""
    adjectives, animals = pseudonyms.words()
    names = [adjectives, animals]
    return _embedded({"title": title, "words": spoken(), "names": names, "views": views})


def _embedded(value):
    """Return data as they can stand in an element of a page."""
    return Markup(as_data(value))


def _write(site, out):
    static = out / "static"
    static.mkdir(parents=True, exist_ok=True)
    for name in _SHARED:
        shutil.copyfile(_STATIC / name, static / name)
    shutil.copyfile(ROOT / _LICENCES, static / f"{_LICENCES}.txt")
    (static / "shown.css").write_text(site.styles.sheet(), "utf-8")
    (out / ".nojekyll").touch()  # GitHub's pages are taken as they are
    for file, page in site.places.pages.items():
        if page.startswith("images/"):
            (out / "images").mkdir(exist_ok=True)
            shutil.copyfile(ROOT / file, out / page)
    for name, html in {**site.pages, **site.taken_away}.items():
        page = out / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(html, "utf-8")


def _size(site, out):
    """Return how many bytes the site has, without what else stands in its folder."""
    own = [
        *site.pages,
        *site.taken_away,
        *(f"static/{path.name}" for path in (out / "static").iterdir()),
    ]
    return sum((out / name).stat().st_size for name in own)
