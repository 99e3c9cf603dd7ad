"""Lessons as they look without a kernel: exported to a page, and to slides."""

import runpy
from pathlib import Path

import nbformat
import pytest
from axe_faults import WCAG, faults
from nbconvert import SlidesExporter

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))
make_page = runpy.run_path(ROOT / "scripts" / "export_lessons.py")["page"]

each_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


@each_lesson
def test_an_exported_lesson_can_be_read_by_everybody(chromium, path, tmp_path):
    html = make_page(path)
    file = tmp_path / "lesson.html"
    file.write_text(html, "utf-8")
    # A page of its own: the converter's scripts miss what is not fetched, and say so.
    page = chromium.new_page()
    page.route("**/*", lambda r: r.continue_() if r.request.url.startswith("file:") else r.abort())
    page.goto(file.as_uri())
    found = faults(page, options=WCAG)
    page.close()
    assert found == []
    assert "object at 0x" not in html
    assert "Outside Jupyter it can only be read" in html or "Run this cell to change" in html


def slides(path):
    """Return the slides of a lesson, as guide/README.md says how to make them."""
    template = ROOT / "scripts" / "slides.html.j2"
    html, _ = SlidesExporter(template_file=str(template)).from_filename(str(path))
    return html


@each_lesson
def test_the_slides_of_a_lesson_begin_anew_with_each_heading(path):
    prose = [c.source for c in nbformat.read(path, as_version=4).cells if c.cell_type == "markdown"]
    sections = [text for text in prose if text.startswith(("# ", "## "))]
    # Slides are sections within sections: an outer one for each heading.
    assert slides(path).count("<section><section") >= len(sections)


def test_nothing_on_a_slide_is_cut_at_its_side(chromium, tmp_path):
    file = tmp_path / "slides.html"
    file.write_text(slides(next(p for p in LESSONS if p.name[:2] == "04")), "utf-8")
    # Without reveal.js, which is fetched, the slides stand one below the other, as wide as there.
    page = chromium.new_page(viewport={"width": 960, "height": 700})
    page.route("**/*", lambda r: r.continue_() if r.request.url.startswith("file:") else r.abort())
    page.goto(file.as_uri())
    inside = page.locator(".reveal .slides > section > section *")
    assert inside.locator("pre").count() > 10
    cut = inside.evaluate_all(
        """(all) => all.filter((n) => n.clientWidth && n.scrollWidth > n.clientWidth + 1
             && getComputedStyle(n).overflowX !== 'visible').map((n) => n.textContent.slice(0, 90))"""
    )
    assert cut == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()
