"""What can be found by searching: each page in pieces, from one heading to the next."""

from __future__ import annotations

from typing import Any

_PIECES = ("h1", "h2", "h3")
# Answers that are to be guessed are not given away by a search.
_FOLDED = (".result", "details")


def pieces(html: str, page: str, title: str) -> list[dict[str, Any]]:
    """Return the pieces of a page: where each is, what it stands under, and its words.

    >>> pieces("<p>One</p><h2 id='two'>Two</h2><p>Three</p>", "a.html", "A")[1]["at"]
    'a.html#two'
    """
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "html.parser")
    for fold in soup.select(", ".join(_FOLDED)):
        fold.decompose()
    found: list[dict[str, Any]] = [{"at": page, "title": title, "under": "", "words": []}]
    for node in soup.find_all(string=True):
        heading = node.find_parent(_PIECES)
        if (
            heading is not None
            and heading.get("id")
            and found[-1]["at"] != f"{page}#{heading['id']}"
        ):
            under = heading.get_text(" ", strip=True)
            found.append(
                {"at": f"{page}#{heading['id']}", "title": title, "under": under, "words": []}
            )
        elif heading is None:
            found[-1]["words"].append(str(node))
    joined = ({**piece, "words": " ".join(" ".join(piece["words"]).split())} for piece in found)
    return [piece for piece in joined if piece["words"] or piece["under"]]


def headings(html: str) -> list[tuple[str, str]]:
    """Return the names and the words of a page's headings of the second rank."""
    from bs4 import BeautifulSoup

    found = BeautifulSoup(html, "html.parser").find_all("h2", id=True)
    return [(str(heading["id"]), heading.get_text(" ", strip=True)) for heading in found]
