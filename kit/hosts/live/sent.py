"""What a phone sends, looked at before it is kept: events of this part, and nothing else."""

from __future__ import annotations

import json
from typing import Any

from kit.judging import events as rule
from kit.judging.event_lines import line_of, strange
from kit.material.assignment import Assignment

_LONGEST_ID = 64
_LONGEST = 8_000  # letters of a line: a text that somebody writes for others has some hundreds
_LONGEST_LIST = 32_000  # of one that names posts: own material may have hundreds of them
_TEXTS = ("label", "note", "cause", "round")


def checked(events: list[Any], assignment: Assignment) -> tuple[list[dict], list[dict]]:
    """Return the lines that may be kept, and ``{"id", "why"}`` for each event that may not.

    `why` is a word: "kind", "post", "codebook", "label", "round", "confidence", "cause", "long".
    What has no id cannot be spoken of, and is left out; of one id the first event counts.
    """
    lines, refused, known = [], [], set()
    for event in events:
        if not _has_id(event) or event["id"] in known:
            continue
        known.add(event["id"])
        line = line_of(event, assignment) if _is_sound(event) else {}
        why = _fault(line, assignment) if line else "kind"
        if why:
            refused.append({"id": event["id"], "why": why})
        else:
            lines.append(line)
    return lines, refused


def _has_id(event):
    if not isinstance(event, dict):
        return False
    known = event.get("id")
    return isinstance(known, str) and 0 < len(known) <= _LONGEST_ID


def _is_sound(event):
    """Tell whether the parts of an event are of the types that they must have."""
    kind = event.get("kind", "judge")
    if not isinstance(kind, str) or kind not in rule.FIELDS:
        return False
    if not all(event.get(name) is None or isinstance(event[name], str) for name in _TEXTS):
        return False
    if type(event.get("unsure")) not in (bool, type(None)):
        return False
    if kind == "compared":
        ids = event.get("post_ids")
        return isinstance(ids, list) and all(isinstance(one, str) for one in ids)
    sure = event.get("confidence")
    post_id = event.get("post_id")
    return isinstance(post_id, str) and post_id != "" and (sure is None or type(sure) is int)


def _fault(line, assignment):
    """Return why a line is no answer here, in a word; or ""."""
    if line["kind"] == "compared":
        # Each once: somebody may send one a thousand times.
        ids = dict.fromkeys(line.get("post_ids", ()))
        line["post_ids"] = [one for one in ids if one in assignment.marks]
        why, longest = "" if line["post_ids"] else "post", _LONGEST_LIST
    else:
        labels, longest = assignment.codebook.labels, _LONGEST
        why, *_ = strange(line, assignment) or rule.fault(line, labels) or ("",)
    return why or ("long" if len(json.dumps(line)) > longest else "")
