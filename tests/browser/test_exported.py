"""Lessons as they look without a kernel, exported to a page."""

import runpy
from pathlib import Path

import pytest
from axe_faults import WCAG, faults

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
