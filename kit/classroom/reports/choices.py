"""What could be chosen of one post, question or guess, and how often each was: a table of votes."""

from typing import NamedTuple

from kit.classroom.reports.parts import counted, share
from kit.judging.handin import UNSURE
from kit.material.showing import by_label, cell
from kit.text.words import say


class Choice(NamedTuple):
    """A label or an option: its number among the labels, its name, and the place of its colour."""

    number: int
    name: str
    place: int | None = None


class Round(NamedTuple):
    """A column of a table of votes: what it is of, and what each person chose there."""

    name: str
    codes: object  # an array with a number for each person


def choices(sheet, place):
    """Return what could be chosen at one place of an activity."""
    labels = sheet.assignment.codebook.labels
    if sheet.assignment.kind == "post":
        return [Choice(number, label, number) for number, label in enumerate(labels)]
    options = by_label(cell(sheet.assignment.posts.iloc[place], "options"))
    if sheet.assignment.kind != "question":
        return [Choice(n, options[label]) for n, label in enumerate(labels) if label in options]
    chosen = {*sheet.first[place].tolist(), *sheet.latest[place].tolist()}
    named = [
        Choice(n, say("report-option", letter=label, text=options.get(label, "")))
        for n, label in enumerate(labels)
        if label in options or n in chosen
    ]
    return [*named, Choice(UNSURE, say("dont-know"))]


def vote_table(caption, head, among, rounds, *, chosen_only=False):
    """Return a table of votes for a template: a row a choice, a column a round or a group.

    With `chosen_only` choices that nobody made in any of the rounds are left out.
    """
    counts = [[int((one.codes == choice.number).sum()) for choice in among] for one in rounds]
    rows = [
        {
            "number": choice.number,
            "name": choice.name,
            "place": choice.place,
            "cells": [
                {"part": share(of[n], sum(of)), "words": counted(of[n], sum(of))} for of in counts
            ],
        }
        for n, choice in enumerate(among)
        if not chosen_only or any(of[n] for of in counts)
    ]
    return {"caption": caption, "columns": [head, *(one.name for one in rounds)], "rows": rows}


def both_rounds(sheet, place):
    """Return the first judgements of a place and those of now, where they can differ.

    Posts stand below each other, so they all have both if any of them was revised.
    """
    judged = sheet.assignment.kind == "post"
    first = Round(say("report-before" if judged else "report-at-first"), sheet.first[place])
    changed = sheet.changed if judged else sheet.changed[place]
    return [first, Round(say("report-now"), sheet.latest[place])] if changed.any() else [first]


def changed_words(sheet, place):
    """Return how many changed what they had said at one place."""
    changed = int(sheet.changed[place].sum())
    if not changed:
        return ""
    return say("report-changed-here", changed=changed, people=int((sheet.first[place] != -1).sum()))
