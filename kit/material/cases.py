"""Cases: what happened to an organisation in public, what it said, and what came of that."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from textwrap import fill
from typing import Any

from kit.material.data import load
from kit.material.showing import WIDTH
from kit.text.markup import as_text, page
from kit.text.words import listed, say

# A line beside it that is seen by day and by night. Jupyter lets these three through.
_CARD = "border-left:3px solid #808080;padding-left:12px;max-width:42em"
_BETWEEN = " ; "  # several sources of one case stand in one cell


class Case:
    """A case that a notebook shows as a card, and that prints as plain text.

    On the card, what came of it is folded: one can argue first.
    """

    def __init__(self, row: Mapping[Any, Any]) -> None:
        self._row = row

    @property
    def head(self) -> str:
        """The organisation, where, and when, in one line."""
        return " · ".join(str(self._row[name]) for name in ("organisation", "place", "year"))

    @property
    def sources(self) -> list[tuple[str, str]]:
        """The pages that were read: (title and publisher, address) of each."""
        columns = [self._row[name].split(_BETWEEN) for name in ("title", "publisher", "url")]
        return [(f"{title} ({by})", url) for title, by, url in zip(*columns, strict=True)]

    def __repr__(self):
        row = self._row
        parts = [
            self.head,
            row["what_happened"],
            row["what_was_said"],
            say("case-question", question=row["question"]),
            f"{say('case-came')}: {row['what_came_of_it']}",
            say("case-source", read=row["read"], source=listed(words for words, _ in self.sources)),
        ]
        return "\n\n".join(fill(part, WIDTH) for part in parts)

    def _repr_html_(self):
        row = self._row
        links = ", ".join(
            f'<a href="{as_text(url)}" rel="noreferrer">{as_text(words)}</a>'
            for words, url in self.sources
        )
        # The links are put in afterwards: a sentence of the catalogue is text, never markup.
        source = as_text(say("case-source", read=row["read"], source="\0")).replace("\0", links)
        return page(
            f'<div style="{_CARD}">'
            f"<p><strong>{as_text(self.head)}</strong></p>"
            f"<p>{as_text(row['what_happened'])}</p>"
            f"<p>{as_text(row['what_was_said'])}</p>"
            f"<p><em>{as_text(say('case-question', question=row['question']))}</em></p>"
            f"<details><summary>{as_text(say('case-came'))}</summary>"
            f"<p>{as_text(row['what_came_of_it'])}</p><p><small>{source}</small></p></details>"
            "</div>"
        )


def case(case_id: str) -> Case:
    """Return one of the kit's cases, to be read and argued about; all are in kit.load("cases").

    >>> case("kfc-2018").head
    'KFC · United Kingdom · 2018'
    """
    cases = load("cases")
    if not isinstance(case_id, str) or case_id not in cases.index:
        near = get_close_matches(str(case_id), cases.index, 1, 0.4) or [cases.index[0]]
        raise ValueError(
            say("refuse-case", case=repr(case_id), near=repr(near[0]), all=listed(cases.index))
        )
    return Case(cases.loc[case_id].to_dict())
