"""Parts of a class side by side, and this class beside another: by what was said at first."""

from math import isnan
from typing import NamedTuple

import numpy as np

from kit.classroom.account import FEW
from kit.classroom.reports.choices import Round, choices, vote_table
from kit.classroom.reports.parts import anchor, percent, short, text_of
from kit.classroom.reports.rounds import alpha_row, picture
from kit.classroom.sheets import MOST_SECTIONS
from kit.scoring.counting import Codes
from kit.scoring.reliability import krippendorff_alpha
from kit.text.words import say

_MOST = 5  # posts that are shown where two classes differ most


class Group(NamedTuple):
    """A section, or a class: its name, how many people, and the first codes that count.

    These are posts × coders: what a pair handed in, or somebody copied, is one column.
    """

    name: str
    people: int
    first: np.ndarray


def sections(sheet):
    """Return the sections of a class, if it has several; who is in none stands last.

    Of very many, such as the rooms of a campus, nobody could see one beside the other.
    """
    names = list(dict.fromkeys(sheet.section))
    if not 2 <= len([name for name in names if name]) <= MOST_SECTIONS:
        return []
    return [
        Group(
            name or say("report-no-section"),
            sheet.section.count(name),
            sheet.judged[:, _each_once(sheet, name)],
        )
        for name in sorted(names, key=lambda name: not name)
    ]


def _each_once(sheet, section):
    """Return the places of those in a section; of a pair, or who copied, one of each section."""
    own = [place for place, name in enumerate(sheet.section) if name == section]
    owners = {sheet.same_as[place] or sheet.people[place]: place for place in reversed(own)}
    return sorted(owners.values())


def classes(sheet, other):
    """Return this class and another one; [] if there is none, or it has none of these answers."""
    found = None if other is None else other.first(sheet)
    if found is None:
        return []
    there = Group(say("report-other-class"), found.shape[1], found)
    return [Group(say("report-this-class"), len(sheet.people), sheet.first), there]


def side_by_side(sheet, asked, post_ids):
    """Return what is said of sections, on some posts, and of the other class, where it differs."""
    judged = sheet.assignment.kind == "post"
    parts = []
    if own := sections(sheet):
        part = of_sections(own, votes=[_votes(sheet, own, post_id) for post_id in post_ids])
        parts.append(part | {"agreement": _agreement(sheet, own) if judged else None})
    both = classes(sheet, asked.other)
    if both or asked.other is not None:
        votes = [
            _votes(sheet, both, post_id) | {"words": say("report-points-apart", points=points)}
            for post_id, points in _furthest(sheet, both)
        ]
        part = of_two_classes(both, votes=votes)
        parts.append(part | {"agreement": _agreement(sheet, both) if judged and both else None})
    return parts


def of_sections(groups, votes=(), table=None):
    """Return what the template `groups.html` shows of sections."""
    what = say("report-section-posts") if votes else ""
    return _part(say("report-by-section"), groups, what, votes, table)


def of_two_classes(groups, votes=(), table=None):
    """Return what it shows of this class and another one, which may have no such answers."""
    what = say("report-differ-most") if votes else ""
    part = _part(say("report-beside-class"), groups, what, votes, table)
    return part if groups else part | {"lines": [say("report-other-has-none")]}


def _part(heading, groups, what, votes, table):
    return {
        "heading": heading,
        "sizes": [say("report-group-size", name=one.name, people=one.people) for one in groups],
        "lines": [*_counted(groups), *small(groups)],
        "agreement": None,
        "what": what,
        "votes": list(votes),
        "table": table,
    }


def _counted(groups):
    """Say of each group with pairs or copies how many of its answers count."""
    return [
        say("report-counted-once-in", name=one.name, people=one.people, counted=counted)
        for one in groups
        if (counted := one.first.shape[1]) < one.people
    ]


def small(groups):
    """Say of each group that has few people that they can be recognised."""
    return [
        say("report-few-group", name=one.name, few=FEW) for one in groups if 0 < one.people < FEW
    ]


def _agreement(sheet, groups):
    """Return each group's alpha before comparing: as a picture and as rows."""
    book = sheet.assignment.codebook
    known = [(one.name, _alpha(one, book, sheet.post_ids)) for one in groups]
    return {
        "rows": [
            alpha_row(name, alpha) | {"people": say("report-number", number=one.people)}
            for one, (name, alpha) in zip(groups, known, strict=True)
        ],
        "picture": picture([(short(name, 18), alpha) for name, alpha in known if not isnan(alpha)]),
    }


def _alpha(group, book, post_ids):
    people = range(group.first.shape[1])
    codes = Codes(np.maximum(group.first, -1), book.labels, post_ids, people, ordered=True)
    return krippendorff_alpha(codes, book.level)


def _votes(sheet, groups, post_id):
    """Return the first votes of each group on one post, as a table."""
    place = sheet.assignment.places[post_id]
    caption = say("report-first-votes", post=str(post_id))
    rounds = [Round(one.name, one.first[place]) for one in groups]
    among = choices(sheet, place)
    return {
        "anchor": anchor(sheet, post_id),
        "id": str(post_id),
        "begins": short(text_of(sheet, post_id)),
        "words": "",
        "kind": "" if sheet.assignment.kind == "post" else "answers",
        "table": vote_table(caption, say("report-choice"), among, rounds, chosen_only=True),
    }


def _furthest(sheet, both):
    """Return on which posts the first votes of two classes lie furthest apart, in points.

    It is the share of one class that would have to vote otherwise to be as the other.
    """
    found = []
    for place, post_id in enumerate(sheet.assignment.posts.index if both else ()):
        numbers = [choice.number for choice in choices(sheet, place)]
        counts = [[(one.first[place] == n).sum() for n in numbers] for one in both]
        if min(map(sum, counts)) < 2:
            continue
        here, there = (np.divide(of, sum(of)) for of in counts)
        if points := percent(abs(here - there).sum() / 2, 1):
            found.append((post_id, points))
    return sorted(found, key=lambda one: -one[1])[:_MOST]
