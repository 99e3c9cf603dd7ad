"""The cases to argue about on paper: each on a sheet, with its question and room to write."""

from kit.material.cases import Case
from kit.material.data import load

NAME, TITLE = "cases", "Cases to argue about"
_LINES = 6


def sheet(*, key=False, first=None):
    """Return the cases as they stand on paper; what came of each on the teacher's copy only."""
    cases = load("cases")
    return {
        "title": TITLE + (" · teacher's copy" if key else ""),
        "question": "What would you have answered?",
        "only": f"Only the first {first} of {len(cases)} cases."
        if (first or 99) < len(cases)
        else "",
        "for_the_class": False,  # a group argues about a case: no sheet needs a name
        "activity": NAME,
        "about": "these happened; the sources are in guide/cases.md",
        "body": "handouts/cases.html",
        "cases": [_case(row, key) for row in cases[:first].to_dict("records")],
        "lines": _LINES,
    }


def _case(row, key):
    return {
        "head": Case(row).head,
        "happened": row["what_happened"],
        "said": row["what_was_said"],
        "question": row["question"],
        "came": row["what_came_of_it"] if key else "",
        "sources": [words for words, _ in Case(row).sources] if key else [],
        "read": row["read"],
    }
