"""Ballots: of each post, question, guess or figure what a phone needs to vote on it. No key."""

from __future__ import annotations

from typing import Any

from kit.classroom.projected_posts import CHOICES, shown_post
from kit.material.assignment import Assignment
from kit.material.showing import by_label, cell
from kit.text.say import printable

_MOST_BUTTONS = 10


def ballots(assignment: Assignment) -> list[dict[str, Any]]:
    """Return a ballot for each post that can be voted on: what somebody writes is no vote.

    Each is ``{"id", "post", "options": [{"label", "words"?, "means"?}], "slider"}``. Its options
    have the labels of the codebook; more than ten in order are a slider.
    """
    if assignment.posts is None or assignment.kind == "text":
        return []
    rows = zip(assignment.posts.index, assignment.posts.iterrows(), strict=True)
    made = [_ballot(assignment, str(post_id), row) for post_id, (_, row) in rows]
    return [ballot for ballot in made if ballot["options"]]


def _ballot(assignment, post_id, row):
    options = _options(assignment, row)
    slider = assignment.kind in ("guess", "figure") and len(options) > _MOST_BUTTONS
    post = shown_post(assignment, post_id)
    return {"id": post_id, "post": post, "options": options, "slider": slider}


def _options(assignment, row):
    if assignment.kind in ("question", "guess"):
        said = by_label(cell(row, "options")).items()
        return [{"label": label, "words": printable(words)} for label, words in said]
    if assignment.kind == "figure":
        each = assignment.codebook.categories
        return [{"label": one.label, "words": printable(one.example["text"])} for one in each]
    found, _ = CHOICES["post"](assignment, row)
    return [
        {part: option[part] for part in ("label", "means") if part in option} for option in found
    ]
