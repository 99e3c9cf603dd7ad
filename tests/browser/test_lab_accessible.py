"""Lessons in the real JupyterLab before axe-core: what we wrote, and what our cells show."""

import pytest
from axe_faults import WCAG
from axe_playwright_python.sync_playwright import Axe
from jupyter_page import Notebook, lesson_in

pytestmark = pytest.mark.browser
# JupyterLab's own frame is not ours to mend, so axe looks at prose and outputs only.
OURS = {"include": [[".jp-RenderedMarkdown"], [".jp-OutputArea-output"]]}


@pytest.mark.parametrize("lesson", ["01", "04", "07"])
def test_axe_finds_nothing_in_a_lesson_that_has_been_run(jupyter, room, page, lesson):
    notebook = Notebook(page, jupyter.page(lesson_in(room, lesson)))
    # JupyterLab draws only what is near the view: let the view be the whole lesson.
    page.set_viewport_size({"width": 1280, "height": 20_000})
    notebook.run_all()
    page.locator(".kit").first.wait_for()
    found = Axe().run(page, context=OURS, options=WCAG).response
    assert len(found["passes"]) > 10
    assert [
        (f["id"], [node["html"][:120] for node in f["nodes"]]) for f in found["violations"]
    ] == []
