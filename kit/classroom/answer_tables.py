"""A learner's own table of answers, as "Download my answers" and `.save(path)` write it.

A row a post: coder, post_id, first, revised and, where given, unsure, confidence, note and cause;
then `version`, the mark of the post's words with a v before it, so that no spreadsheet takes it
for a number, and the codebook's id.
"""

import json
from typing import NamedTuple

from kit.judging.events import CONFIDENCE
from kit.text.saving import restored

_NEEDED = {"post_id", "first", "revised", "version", "codebook"}
SHEET = "sheet"  # stands where a file of answers has its id
_UNSURE = "I don't know"  # how a quiz writes it


class Learner(NamedTuple):
    """What one learner's rows say, as the lines of an answers file; or why they are not used."""

    coder: str
    place: str
    lines: str
    fault: str = ""


def is_answer_table(cells):
    """Tell whether these are the names of the columns of somebody's answers."""
    return {cell.strip().lower() for cell in cells} >= _NEEDED


def learners(rows):
    """Yield a `Learner` for each in a table, or in several put below each other.

    `rows` are (number, cells), with the names of the columns first and wherever they come again.
    Rows without a name belong to the one person who has one; if there are several, to nobody.
    """
    for table in _tables(rows):
        by_coder = {}
        for number, row in table:
            by_coder.setdefault(row.get("coder", "").casefold(), []).append((number, row))
        unnamed = by_coder.pop("", [])
        if unnamed and len(by_coder) <= 1:
            name, own = by_coder.popitem() if by_coder else ("", [])
            by_coder[name] = sorted([*own, *unnamed], key=lambda one: one[0])
        elif unnamed:
            yield Learner("", _rows(unnamed), "", _NOBODY)
        for own in by_coder.values():
            coder = next((row["coder"] for _, row in own if row.get("coder")), "")
            place = f"{coder}, {_rows(own)}" if coder else _rows(own)
            once = {}
            for _, row in own:
                this = row["post_id"], row["version"], row["codebook"]
                if once.setdefault(this, row) != row:
                    yield Learner(coder, place, "", _MIXED)
                    break
            else:
                yield Learner(coder, place, _answer_lines(coder, list(once.values())))


_NOBODY = (
    "These rows say nothing in the column coder, and others do, so nobody can tell whose they are. "
    "Ask for each table of answers by itself."
)
_MIXED = (
    "It says two things of one post, as when two tables of answers were put into one, so nobody "
    "can tell which counts. Ask for each table of answers by itself."
)


def _tables(rows):
    """Yield the rows below each line with the names of columns: lists of (number, row)."""
    names, table = [], []
    for number, cells in rows:
        if is_answer_table(cells):
            if table:
                yield table
            names, table = [cell.strip().lower() for cell in cells], []
        elif any(cell.strip() for cell in cells):
            cells = [restored(cell.strip()) for cell in cells]
            row = dict.fromkeys(names, "") | dict(zip(names, cells, strict=False))
            table.append((number, row))
    if table or names:
        yield table


def _rows(own):
    first, last = own[0][0], own[-1][0]
    return f"row {first}" if first == last else f"rows {first} to {last}"


def _answer_lines(coder, table):
    """Return one learner's rows as the lines of an answers file, for whoever can replay these."""
    lines = [{"kind": "open", "file": SHEET, **({"coder": coder} if coder else {})}]
    revised = [row for row in table if row["revised"]]
    lines += [_line(row, "judge", n, **_first(row)) for n, row in enumerate(table)]
    lines += [{"kind": "compared", "post_ids": [row["post_id"] for row in revised]}]
    lines += [
        _line(row, "judge", f"r{n}", label=row["revised"], round="revised")
        for n, row in enumerate(revised)
    ]
    for kind, name in (("note", "note"), ("sorted", "cause")):
        lines += [
            _line(row, kind, f"{kind}{n}", **{name: row[name]})
            for n, row in enumerate(table)
            if row.get(name)
        ]
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)


def _line(row, kind, number, **more):
    mark = row["version"].removeprefix("v")
    common = {"post_id": row["post_id"], "post": mark, "codebook": row["codebook"]}
    return {"id": f"sheet-{number}", "kind": kind, **common, **more}


def _first(row):
    """Return the first judgement of a row; who revised without one had said "I don't know"."""
    label = "" if row["first"] == _UNSURE else row["first"]
    said = {"label": label or None, "round": "first"}
    if not label and (row.get("unsure") or row["first"] or row["revised"]):
        said["unsure"] = True
    sure = row.get("confidence", "").removesuffix(".0")
    words = {word: number for number, word in enumerate(CONFIDENCE, 1)}
    if sure in words or sure.isdecimal():
        said["confidence"] = words.get(sure) or int(sure)
    return said
