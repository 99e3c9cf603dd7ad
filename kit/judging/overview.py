"""What a learner has done so far, from all files of answers in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kit.judging.conflict_copies import without_copies
from kit.judging.lines import fault_of, in_order, read_lines
from kit.judging.places import folder
from kit.text.say import plain_line

if TYPE_CHECKING:
    import pandas as pd


def answers(path: str | Path | None = None) -> pd.DataFrame:
    """Return a table of all you have done so far, by lesson: a row an activity.

    Columns: lesson ("" if it is in none), judged and revised (posts), compared (whether you have
    seen the key), last (minute of the last answer, UTC) and file.
    """
    import pandas as pd

    from kit.material.lesson_files import lesson_of

    rows = []
    files = [file for file in folder(path).glob("*.jsonl") if not fault_of(file)]
    for file, copies in without_copies(files):
        read = ([line for _, line in read_lines(one) if line] for one in (file, *copies))
        rows.append((lesson_of(file.stem), file.stem, *_done(in_order(*read)), file.name))
    columns = ["lesson", "activity", "judged", "revised", "compared", "last", "file"]
    # What belongs to no lesson comes last.
    rows.sort(key=lambda row: (row[0] or "~", row[1]))
    return pd.DataFrame(rows, columns=columns).set_index("activity")


def _done(lines):
    """Return how many posts are judged and revised, whether compared, and when last."""
    given: dict[str, dict] = {"first": {}, "revised": {}}
    compared, last = False, ""
    for line in lines:
        this, turn = line.get("post_id"), line.get("round")
        if line["kind"] == "judge" and turn in ("first", "revised") and isinstance(this, str):
            given[turn][this] = line.get("label")
        compared = compared or line["kind"] == "compared"
        last = max(last, plain_line(line.get("at", "")))
    counts = (sum(label is not None for label in given[turn].values()) for turn in given)
    return *counts, compared, last[:16].replace("T", " ")
