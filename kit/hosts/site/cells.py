"""The cells of an executed lesson as they stand on its page.

Text comes first: code that the notebook hides is left out, and other code is folded. What is to be
guessed before it is seen stays folded as well. A view is drawn in its place by the page's script;
below it stands what it is in words, for a page without one, and for paper.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from kit.classroom.render import render
from kit.hosts.site.hanging import Hanging, speaks_of_machine
from kit.hosts.site.in_kernel import KIND
from kit.hosts.site.otherwise import for_page
from kit.hosts.site.prose import as_code, html_of
from kit.text.words import say

if TYPE_CHECKING:
    from nbformat import NotebookNode

_OWN = re.compile(r"^# yours\b", re.MULTILINE)  # a cell that is there to be changed
_NOT_HERE = {"probe"}  # it tries whether a notebook works, and has nothing to do on a page


class Cells:
    """Makes blocks of HTML of cells, one after the other, and gathers the views among them."""

    def __init__(self, notebook_way: Any) -> None:
        """`notebook_way` gives the way to a cell of the notebook by its id, or ""."""
        self.views: list[dict[str, Any]] = []
        self.to_change = False  # whether there is a cell that is the learner's to change
        self._way, self._hanging = notebook_way, Hanging()

    def block(self, cell: NotebookNode) -> str:
        """Return a cell as HTML; "" where it has nothing to show."""
        if cell.cell_type == "markdown":
            return html_of(for_page(cell.source))
        return self._code(cell) if cell.cell_type == "code" else ""

    def _code(self, cell):
        hangs = self._hanging.hangs(cell.source)
        shown = [self._output(output) for output in cell.outputs]
        if speaks_of_machine(cell.source):
            return ""  # of the machine that builds the site, which is nobody's who reads it
        jupyter = cell.metadata.get("jupyter", {})
        own = bool(_OWN.search(cell.source))
        self.to_change |= own
        code = "" if jupyter.get("source_hidden") else as_code(cell.source.strip())
        return render(
            "site/cell.html",
            room="kit.hosts",
            code=Markup(code),
            outputs=[Markup(one) for one in shown if one],
            folded=bool(jupyter.get("outputs_hidden") or cell.metadata.get("collapsed")),
            own=own,
            hangs=hangs,
            way=self._way(cell.id) if own or hangs else "",
        )

    def _output(self, output):
        """Return an output as HTML: a view, a picture, HTML of the kit's own, or plain text."""
        data = output.get("data", {})
        if KIND in data:
            return self._view(data)
        if "text/html" in data:
            return data["text/html"]
        for kind in ("image/png", "image/jpeg"):
            if kind in data:
                said = output.get("metadata", {}).get(kind, {}).get("alt")
                source = f"data:{kind};base64,{''.join(data[kind].split())}"
                said = said or say("slides-picture")
                return render("site/picture.html", room="kit.hosts", source=source, said=said)
        words = data.get("text/plain") or output.get("text", "")
        return Markup('<pre class="printed">{}</pre>').format(words) if words.strip() else ""

    def _view(self, data):
        if data[KIND]["view"] in _NOT_HERE:
            return ""
        self.views.append(data[KIND])
        return render(
            "site/view.html",
            room="kit.hosts",
            number=len(self.views) - 1,
            in_words=Markup(data["text/html"]),  # made by the kit, which escapes what others wrote
        )


def say_pictures(cells: list[NotebookNode]) -> None:
    """Give the pictures of other libraries the words that stand below them, "**In words:** …"."""
    for cell, after in pairwise(cells):
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                words = re.search(r"^\*\*In words:\*\* (.+)", after.source, re.MULTILINE)
                output.metadata["image/png"] = {"alt": words[1] if words else ""}
