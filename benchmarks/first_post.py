"""How long from the start of JupyterLab to the first post to judge, beside an empty notebook.

    python benchmarks/first_post.py           five times each, in turns
    python benchmarks/first_post.py --quick   once each

From the start of the server's process, through the page in a new browser window, until the first
post of lesson 1's activity can be judged; beside it, until an empty notebook has answered `1`.
In both a cell is run as soon as the page takes it. What the kit adds is the difference.
"""

import sys
import time
from statistics import median

from jupyter import Notebook, chromium, lab

TASKS = {
    "an empty notebook": ("1", ".jp-OutputArea-output"),
    "lesson 1's activity": ('import kit\n\nkit.Activity("direction-a")', ".kit-text"),
}


def seconds(browser, cell, shown):
    """Return how long it takes from the server's start until this is in view."""
    began = time.perf_counter()
    with lab() as place, Notebook(browser, place, "one", [cell]) as notebook:
        notebook.start(0)
        notebook.page.locator(shown).first.wait_for(timeout=60_000)
        return time.perf_counter() - began


def main(options):
    """Print medians in seconds, and the ratio."""
    rounds = 1 if "--quick" in options else 5
    spent = {name: [] for name in TASKS}
    with chromium() as browser:
        # The first round reads all files from the disk, and is not counted.
        for number in range(rounds + 1):
            for name, task in TASKS.items():
                took = seconds(browser, *task)
                if number:
                    spent[name].append(took)
    floor = median(spent["an empty notebook"])
    for name, times in spent.items():
        print(f"{name:24}{median(times):6.1f} s   {median(times) / floor:.2f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
