"""Run lessons from top to bottom and store them as they are committed.

    python scripts/execute_lessons.py             all lessons
    python scripts/execute_lessons.py 01 04       these

Text and figures are kept, so that a lesson reads well in any viewer and nbval can compare the
text. Left out are execution times, and the widgets' own state and views: without a running
kernel a viewer then shows each widget's readable stand-in. Each heading begins a slide, so that
`kit slides 01` makes a talk of a lesson.

What the metadata say under `kit` is kept: of the notebook, its lesson and the claims it meets; of a
cell of text, the claims that are met in it. Code that only shows a view is folded:
`"jupyter": {"source_hidden": true}` is kept as well.

Where a learner is asked to guess first, the cell's output is collapsed: its metadata say
`"collapsed": true, "jupyter": {"outputs_hidden": true}`, which is kept, and Jupyter opens the
output when the cell is run. In place of a collapsed output Jupyter shows its first line, which
would tell the answer. So such an output begins with a line that says whose it is; for nbval,
`tests/nbval.cfg` takes that line off again.

What a picture of another library shows stands below it, after "**In words:**". Those words become
its alt text, which nbconvert writes into a page.
"""

import os
import re
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

import nbformat
from nbclient import NotebookClient

LESSONS = Path(__file__).parent.parent / "lessons"
_VIEW = "application/vnd.jupyter.widget-view+json"
_OURS = "From our own run:"
_KEPT = ("collapsed", "jupyter", "kit")


def execute(path):
    """Run one lesson with an empty folder of answers and write it back."""
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as answers:
        os.environ["KIT_ANSWERS"] = answers
        where = {"metadata": {"path": path.parent}}
        NotebookClient(notebook, timeout=120, resources=where).execute()
    notebook.metadata = {
        "kit": notebook.metadata.get("kit", {}),
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)",
            "language": "python",
            "name": "python3",
        },
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        kept = {name: cell.metadata[name] for name in _KEPT if name in cell.metadata}
        cell.metadata = {"slideshow": {"slide_type": _slide(cell)}, **kept}
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(_VIEW, None)
        if kept.get("jupyter", {}).get("outputs_hidden") and cell.get("outputs"):
            _say_whose(cell.outputs[0])
    for cell, after in pairwise(notebook.cells):
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                words = re.search(r"^\*\*In words:\*\* (.+)", after.source, re.MULTILINE)
                output.metadata["image/png"] = {"alt": words[1]}
    nbformat.write(notebook, path)


def _say_whose(output):
    """Let an output begin with a line that gives nothing away."""
    if "text" in output:
        output.text = f"{_OURS}\n{output.text}"
    data = output.get("data", {})
    for kind in data:
        if kind.startswith("text/"):
            # Markdown and HTML need a blank line to begin anew.
            data[kind] = f"{_OURS}\n\n{data[kind]}"


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
