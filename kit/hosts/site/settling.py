"""HTML that came from Markdown or from a cell, made fit for a page of the site.

No page allows a style that stands in its text: what a cell says in `style="…"` becomes a class, and
all classes one file. Links lead to pages, tables scroll inside themselves, and whatever is
executable is taken out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.text.words import say

if TYPE_CHECKING:
    from kit.hosts.site.places import Places

_TAKEN_OUT = ("script", "style", "iframe", "object", "embed", "link", "meta", "base", "form")


class Styles:
    """The styles that cells say in their own text, each with a class."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def name(self, style: str) -> str:
        """Return the class of a style."""
        kept = "; ".join(filter(None, (part.strip() for part in style.split(";"))))
        return self._names.setdefault(kept, f"shown-{len(self._names) + 1}")

    def sheet(self) -> str:
        """Return all of them as a style sheet."""
        rules = (f".{name} {{ {style} }}\n" for style, name in self._names.items())
        return "".join(rules)


def settled(html: str, file: str, places: Places, styles: Styles) -> str:
    """Return HTML of a file of the repository as its page shows it."""
    from bs4 import BeautifulSoup

    soup: Any = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(_TAKEN_OUT):
        tag.decompose()
    for tag in soup.find_all(True):
        for name in [name for name in tag.attrs if name.startswith("on")]:
            del tag[name]
        if style := tag.attrs.pop("style", ""):
            tag["class"] = [*tag.get("class", []), styles.name(style)]
    for link in soup.find_all("a", href=True):
        _lead(link, file, places)
    for picture in soup.find_all("img", src=True):
        picture["src"] = places.link(picture["src"], file) or picture["src"]
    _scroll_tables(soup)
    return str(soup)


def _lead(link, file, places):
    """Let a link lead to its page; what has none stays as text."""
    target = places.link(link["href"], file)
    if target is None:
        link.unwrap()
        return
    link["href"] = target
    if target.startswith("http"):
        link["rel"] = "noreferrer"


def _scroll_tables(soup):
    """Put each table into a box that scrolls, and that a keyboard can reach."""
    for table in soup.find_all("table"):
        table.attrs.pop("border", None)
        name = table.caption.get_text(" ", strip=True) if table.caption else ""
        box = soup.new_tag("div", attrs={"class": "scrolls", "tabindex": "0", "role": "region"})
        box["aria-label"] = name or say("site-table")
        table.wrap(box)
