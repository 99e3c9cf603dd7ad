"""Run lessons from top to bottom and store them as they are committed.

    python scripts/execute_lessons.py             all lessons
    python scripts/execute_lessons.py 01 04       these

Text and figures are kept, so that a lesson reads well in any viewer and nbval can compare the
text. Left out are execution times, and the widgets' own state and views: without a running
kernel a viewer then shows each widget's readable stand-in. Each heading begins a slide, so that
`jupyter nbconvert --to slides --template-file scripts/slides.html.j2` makes a talk of a lesson.
"""

import os
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

LESSONS = Path(__file__).parent.parent / "lessons"
_VIEW = "application/vnd.jupyter.widget-view+json"


def execute(path):
    """Run one lesson with an empty folder of answers and write it back."""
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as answers:
        os.environ["KIT_ANSWERS"] = answers
        where = {"metadata": {"path": path.parent}}
        NotebookClient(notebook, timeout=120, resources=where).execute()
    notebook.metadata = {
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)",
            "language": "python",
            "name": "python3",
        },
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        cell.metadata = {"slideshow": {"slide_type": _slide(cell)}}
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(_VIEW, None)
    nbformat.write(notebook, path)


def _slide(cell):
    """Begin a slide with each heading, and one below it with each further piece of prose."""
    if cell.cell_type == "code":
        return "-"
    return "slide" if cell.source.startswith(("# ", "## ")) else "subslide"


def main(numbers):
    """Execute the lessons with these numbers, or all."""
    for path in sorted(LESSONS.glob("[0-9][0-9]-*.ipynb")):
        if not numbers or path.name[:2] in numbers:
            print(path.name, flush=True)
            execute(path)


if __name__ == "__main__":
    main(sys.argv[1:])
