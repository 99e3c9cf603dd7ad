"""Where everything stands in the site, and where a link of the repository's files leads there."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from kit.material.lesson_files import stored

ROOT = Path(__file__).parents[3]
LITE = "lite/lab/index.html"


@dataclass(frozen=True)
class Places:
    """The site's pages by the files of the repository that they are made of.

    `pages` has for "guide/privacy.md" what the site calls it, "guide/privacy.html". `address` is
    the repository on GitHub, as "owner/name", or ""; `lite` is whether the lessons run beside it.
    """

    pages: dict[str, str]
    address: str = ""
    lite: bool = False

    def link(self, target: str, file: str) -> str | None:
        """Return where a link in a file of the repository leads from its page; None for nowhere."""
        parts = urlsplit(target)
        if parts.scheme or parts.netloc or not parts.path:
            return target
        meant = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(parts.path)))
        if meant == LITE:
            return target
        if page := self.pages.get(meant):
            mark = f"#{parts.fragment}" if parts.fragment else ""
            return self.between(page, self.pages[file]) + mark
        if self.address and (ROOT / meant).exists():
            return f"https://github.com/{self.address}/blob/HEAD/{quote(meant)}"
        return None

    @staticmethod
    def between(page: str, here: str) -> str:
        """Return the way from one page to another.

        >>> Places.between("guide/privacy.html", "lessons/01.html")
        '../guide/privacy.html'
        """
        return posixpath.relpath(page, posixpath.dirname(here) or ".")

    def in_lite(self, lesson: str, here: str, cell: str = "") -> str:
        """Return the way from a page to a lesson in JupyterLite, or to a cell; "" if none."""
        if not self.lite:
            return ""
        mark = f"#cell-id={quote(cell)}" if cell else ""
        return f"{self.between(LITE, here)}?path={quote(lesson)}{mark}"

    def on_binder(self, lesson: str) -> str:
        """Return the address of a lesson on Binder, or "" where the repository has none."""
        if not self.address:
            return ""
        tree = quote(f"lab/tree/lessons/{lesson}", safe="")
        return f"https://mybinder.org/v2/gh/{self.address}/HEAD?urlpath={tree}"


def places_of(address: str = "", *, lite: bool = False) -> Places:
    """Return where all stands: the lessons, the guide's pages and pictures, and the data's card."""
    lessons = sorted(stored("00").parent.glob("[0-9][0-9]-*.ipynb"))
    pages = {f"lessons/{path.name}": f"lessons/{path.stem}.html" for path in lessons}
    for path in sorted((ROOT / "guide").glob("*.md")):
        stem = "index" if path.stem == "README" else path.stem
        pages[f"guide/{path.name}"] = f"guide/{stem}.html"
    pages["data/README.md"] = "guide/data.html"
    for path in sorted((ROOT / "guide" / "images").iterdir()):
        pages[f"guide/images/{path.name}"] = f"images/{path.name}"
    return Places(pages, address, lite)


def known_address() -> str:
    """Return the repository's address as `scripts/set_address.py` wrote it down, or ""."""
    card = ROOT / "CITATION.cff"
    text = card.read_text("utf-8") if card.is_file() else ""
    found = re.search(
        r'^repository-code: "https://github\.com/([\w.-]+/[\w.-]+)"', text, re.MULTILINE
    )
    return found[1] if found else ""
