"""Hostile words in what Python shows: in the real JupyterLab, and in a page made of the notebook."""

import hostile_notebook as hostile
import nbformat
import pytest
from jupyter_page import Notebook
from nbclient import NotebookClient
from nbconvert import HTMLExporter

pytestmark = pytest.mark.browser

# What outputs never hold: elements and attributes that run, load or submit something. Three things
# are others': the style of a table is pandas', JupyterLab makes links of what looks like one in plain
# text (in a window that knows nothing of the page), and the converter has a script beside a widget.
_OTHERS = """style[scoped], pre a[rel=noopener], script[type^="application/vnd.jupyter.widget"]"""
_FOREIGN = f"""(root) => [...root.querySelectorAll(".jp-OutputArea-output *")].filter((node) =>
    !node.matches('{_OTHERS}') && !/^\\s*var element = document.getElementById/.test(node.text)
  ).filter((node) =>
    node.matches("mjx-container, script, style, iframe, object, embed, form, input, svg, video, audio, base, link") ||
    [...node.attributes].some(({{ name, value }}) => name.startsWith("on") || /^javascript:/i.test(value)) ||
    (node.tagName === "IMG" && !node.src.startsWith("data:image/png"))
  ).map((node) => node.outerHTML.slice(0, 200))"""
_WORDS = "(root) => [...root.querySelectorAll('.jp-OutputArea-output')].map((n) => n.textContent).join(' ')"


@pytest.fixture
def trips(page):
    """Return a list of whatever ran."""
    found = []
    page.expose_function("__tripped", lambda *_: found.append("something ran"))
    page.on("dialog", lambda dialog: (found.append("dialog"), dialog.dismiss()))
    return found


def spread(words):
    """Return words as they are compared: white space may be folded where they are shown."""
    return "".join(words.split())


def test_nothing_that_python_shows_in_jupyterlab_runs(jupyter, room, page, trips):
    hostile.material(room)
    notebook = Notebook(page, jupyter.page(room / "hostile.ipynb"))
    notebook.run_all()
    shown = ""
    for number, code in enumerate(hostile.CELLS, 1):
        notebook.scroll_to(code)
        # JupyterLab draws only what is near; and what runs late shall be noticed.
        cell = page.locator(f".jp-Notebook-cell[data-windowed-list-index='{number}']")
        cell.locator(".jp-OutputArea-output").first.wait_for()
        page.wait_for_timeout(100)
        if "Classify" not in code:
            assert cell.evaluate(_FOREIGN) == []
        shown += cell.evaluate(_WORDS)
    assert trips == []
    assert all(spread(words) in spread(shown) for words in hostile.SHORT)


def test_nothing_runs_in_a_page_made_of_the_notebook(page, trips, tmp_path):
    hostile.material(tmp_path)
    notebook = nbformat.read(tmp_path / "hostile.ipynb", as_version=4)
    where = {"metadata": {"path": tmp_path}}
    NotebookClient(notebook, timeout=120, allow_errors=True, resources=where).execute()
    html, _ = HTMLExporter().from_notebook_node(notebook)
    file = tmp_path / "hostile.html"
    file.write_text(html, "utf-8")
    page.route("**/*", lambda r: r.continue_() if r.request.url == file.as_uri() else r.abort())
    page.goto(file.as_uri())
    page.wait_for_timeout(500)
    assert trips == []
    assert page.locator("body").evaluate(_FOREIGN) == []
    shown = spread(page.locator("body").evaluate(_WORDS))
    assert all(spread(words) in shown for words in hostile.SHORT)
