"""HTML that came from Markdown or from a cell, made fit for a page of the site.

No page allows a style that stands in its text: what a cell says in `style="…"` becomes a class, and
all classes one file. Links lead to pages, tables scroll inside themselves, and whatever is
executable is taken out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kit.text.words import say

if TYPE_CHECKING:
    from kit.hosts.site.places import Places

_TAKEN_OUT = (
    *("script", "style", "iframe", "object", "embed", "link", "meta", "base", "form"),
    # What a browser reads by other rules than the rest, and so finds more in than was looked at.
    *("svg", "math", "noscript", "template", "textarea", "title", "plaintext", "xmp", "noembed"),
)
_LEADS = {"", "http", "https", "mailto"}
# A style that ends where it is said to end: nothing in it closes its rule, or opens what goes on.
_WHOLE = re.compile(
    r"""(?: [^{}()\[\]\\@<"'/] | /(?!\*) | "[^"\\\n]*" | '[^'\\\n]*'
      | \( (?: [^{}()\\"'/] | /(?!\*) | "[^"\\\n]*" | '[^'\\\n]*' | \([^{}()\\"'/]*\) )* \) )*""",
    re.VERBOSE,
)


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
    from bs4.element import PreformattedString

    soup: Any = BeautifulSoup(html, "html.parser")
    # Comments and the like: where they end, a browser sees in its own way.
    for odd in soup.find_all(string=lambda found: isinstance(found, PreformattedString)):
        odd.extract()
    for tag in soup.find_all(_TAKEN_OUT):
        tag.decompose()
    for tag in soup.find_all(True):
        for name in [name for name in tag.attrs if name.startswith("on") or name == "formaction"]:
            del tag[name]
        style = tag.attrs.pop("style", "")
        if style and _WHOLE.fullmatch(style):
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
    if target is None or urlsplit(target).scheme not in _LEADS:
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
