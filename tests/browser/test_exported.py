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
    assert "in Jupyter" in html, "a widget's readable stand-in"


@each_lesson
def test_the_slides_of_a_lesson_begin_anew_with_each_heading(path):
    notebook = nbformat.read(path, as_version=4)
    html, _ = SlidesExporter().from_notebook_node(notebook)
    prose = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    sections = [text for text in prose if text.startswith(("# ", "## "))]
    # Slides are sections within sections: an outer one for each heading.
    assert html.count("<section><section") >= len(sections)
