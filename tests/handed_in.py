"""What learners hand in, made up: codes, files of answers, and zips of these."""

import json
import zipfile

from kit.classroom.catalogue import Catalogue
from kit.judging.handin import MISSING, UNSURE, fingerprint, write

ACTIVITY = Catalogue().assignments["direction-a"]
POSTS, LABELS = list(ACTIVITY.posts.index), ACTIVITY.codebook.labels
ANA = [0, 1] * 12
BEN = [0, 0, 1, 1] * 6


def code(name, first, revised=None, activity=ACTIVITY):
    revised = revised or [MISSING] * len(first)
    mark = fingerprint(activity.name, activity.marks, activity.codebook)
    return write(mark, name, first, revised, len(activity.codebook.labels))


def lines(first, revised=None, *, name=None, file="f1", day=1, activity=ACTIVITY, more=(), **said):
    """The lines of an answers file, as the widget writes them; `said` is added to each judgement."""
    made = [{"kind": "open", "file": file}]
    if name:
        made.append({"kind": "coder", "name": name})
    at = {"codebook": activity.codebook.id, "at": f"2026-01-0{day}T10:00:00+00:00"}
    turns = [("first", dict(zip(activity.posts.index, first, strict=False)))]
    if revised:
        turns.append(("revised", revised))
    for turn, labels in turns:
        if turn == "revised":
            made.append({"id": "c", "kind": "compared", "post_ids": list(turns[0][1])})
        for number, (post_id, label) in enumerate(labels.items()):
            given = None if label is None or label < 0 else activity.codebook.labels[label]
            line = {"id": f"{turn}-{number}", "kind": "judge", "post_id": post_id, "label": given}
            unsure = {"unsure": True} if label == UNSURE else {}
            made.append(
                {**line, "round": turn, "post": activity.marks[post_id], **at, **unsure, **said}
            )
    for number, line in enumerate(more):
        mark = activity.marks[line["post_id"]]
        made.append({"id": f"more-{number}", **line, "post": mark, **at})
    return "".join(json.dumps(line) + "\n" for line in made)


def zipped(path, files, **how):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text, **how)
    return path
