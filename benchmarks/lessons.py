"""How long the lessons take to run, and how soon the first widget of each is there.

    python benchmarks/lessons.py          all lessons, three times each
    python benchmarks/lessons.py --quick  once each

Medians in seconds, from the start of a kernel. Beside them, in the same run: an empty notebook, and
one that only imports pandas and seaborn, which is what a lesson without the kit would cost.
"""

import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

LESSONS = Path(__file__).parent.parent / "lessons"
_WIDGET = re.compile(r"kit\.(Activity|Guess|Classify|Predict|Quiz|Feed|preflight)\(")


def run(notebook):
    """Run a notebook in a fresh kernel; return (seconds to the first widget, seconds in all)."""
    first = None
    with tempfile.TemporaryDirectory() as answers:
        os.environ["KIT_ANSWERS"] = answers
        began = time.perf_counter()

        def after(cell, **_):
            nonlocal first
            if first is None and _WIDGET.search(cell.source):
                first = time.perf_counter() - began

        client = NotebookClient(
            notebook,
            timeout=120,
            resources={"metadata": {"path": LESSONS}},
            on_cell_executed=lambda cell, **rest: after(cell, **rest),
        )
        client.execute()
        return first, time.perf_counter() - began


def plain(*lines):
    """Return a notebook with one code cell a line."""
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(line) for line in lines])


def main(options):
    """Print a table of medians."""
    times = 1 if "--quick" in options else 3
    rows = [("an empty notebook", plain("1"))]
    rows += [("pandas and seaborn alone", plain("import pandas, seaborn"))]
    rows += [
        (path.stem, nbformat.read(path, as_version=4))
        for path in sorted(LESSONS.glob("[0-9][0-9]-*.ipynb"))
    ]
    print(f"{'':44}{'first widget':>14}{'whole':>8}")
    total = 0
    for name, notebook in rows:
        runs = [run(notebook) for _ in range(times)]
        whole = statistics.median(seconds for _, seconds in runs)
        shown = [first for first, _ in runs if first is not None]
        soon = f"{statistics.median(shown):.1f}" if shown else "–"
        total += whole * name[:2].isdigit()
        print(f"{name:44}{soon:>14}{whole:>8.1f}", flush=True)
    print(f"{'all lessons':44}{'':>14}{total:>8.1f}   (aim: under 120)")


if __name__ == "__main__":
    main(sys.argv[1:])
