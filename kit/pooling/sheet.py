"""A learner's own table of answers, as "Download my answers" and `.save(path)` write it.

A row a post: coder, post_id, first, revised and, where given, unsure, confidence, note and cause;
then `version`, the mark of the post's words with a v before it, so that no spreadsheet takes it
for a number, and the codebook's id.
"""

import json

from kit.answers import CONFIDENCE

_NEEDED = {"post_id", "first", "revised", "version", "codebook"}
_UNSURE = "I don't know"  # how a quiz writes it


def is_sheet(names):
    """Tell whether a table with these columns is somebody's answers."""
    return {*names} >= _NEEDED


def answer_lines(names, rows):
    """Return such a table as the lines of an answers file, for whoever can replay these."""
    table = [dict(zip(names, (cell.strip() for cell in cells), strict=False)) for cells in rows]
    coder = next((row["coder"] for row in table if row.get("coder")), "")
    lines = [{"kind": "open", "file": "sheet", **({"coder": coder} if coder else {})}]
    revised = [row for row in table if row["revised"]]
    lines += [_line(row, "judge", n, **_first(row)) for n, row in enumerate(table)]
    lines += [{"kind": "compared", "post_ids": [row["post_id"] for row in revised]}]
    lines += [
        _line(row, "judge", f"r{n}", label=row["revised"], round="revised")
        for n, row in enumerate(revised)
    ]
    for kind, name in (("note", "note"), ("sorted", "cause")):
        lines += [
            _line(row, kind, f"{kind}{n}", **{name: row[name].removeprefix("'")})
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
