"""What axe-core finds on a page, in few words."""

import pytest
from axe_playwright_python.sync_playwright import Axe

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

# Colours hang on the theme and layout on the width: two pages see both.
each_look = pytest.mark.parametrize(("theme", "width"), [("light", 1000), ("dark", 360)])


def faults(page, **how):
    """Return the rules that the page breaks, each with the beginnings of where."""
    found = Axe().run(page, **how).response["violations"]
    return [(f["id"], [node["html"][:120] for node in f["nodes"]]) for f in found]
