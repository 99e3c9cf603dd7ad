"""What the projector may show of each post: its words, the votes, the key, and both rounds."""

import re
from collections import Counter

import numpy as np

from kit.classroom.account import FEW
from kit.classroom.reports.discussed import to_discuss
from kit.classroom.reports.parts import key_of
from kit.classroom.reports.votes import votes
from kit.classroom.sheets import MOST_SECTIONS
from kit.judging.handin import UNSURE
from kit.material.drawings import drawing
from kit.material.showing import by_label, cell, parts
from kit.text.say import printable

_MOST_CHOICES = 10  # rows that can be read from the last row; more are taken together
_FIRST_WORDS = re.compile(r"[^:.;]*")  # of a definition, as where the posts are judged
_TEN = 10  # guesses of a prediction are taken together by ten points


def shown(sheet):
    """Return what is shown of one activity: its posts in the order in which to discuss them."""
    key, book = key_of(sheet), sheet.assignment.codebook
    lead, rest = _order(sheet, key)
    slides = [slide(sheet, key, place) for place in (*lead, *rest)]
    return {
        "name": sheet.assignment.name,
        "title": printable(book.title),
        "question": printable(book.question) if sheet.assignment.kind == "post" else "",
        "kind": sheet.assignment.kind,
        "people": len(sheet.people),
        "voters": len(sheet.coders),
        "few": _few(sheet),
        "whole": len(sheet.first),
        "unjudged": len(sheet.first) - len(slides),
        "lead": len(lead),
        "slides": slides,
    }


def _few(sheet):
    """Tell where people are so few that they can be recognised: "class", "section" or ""."""
    if len(sheet.people) < FEW:
        return "class"
    sections = Counter(sheet.section)
    return "section" if len(sections) > 1 and min(sections.values()) < FEW else ""


def _order(sheet, key):
    """Return the places of the posts that somebody judged: those to discuss, and the others.

    Where there is nothing to discuss, and of guesses and figures, all are gone through, in their
    own order: each of these leads to the next.
    """
    judged = np.flatnonzero(((sheet.first >= 0) | (sheet.latest >= 0)).any(axis=1)).tolist()
    if sheet.assignment.kind not in ("post", "question"):
        return [place for place in judged if _has_choices(sheet, place)], []
    table = votes(sheet, key)
    place_of = {str(post_id): place for place, post_id in enumerate(table.index)}
    lead = [place_of[str(post_id)] for post_id in to_discuss(table)]
    rest = sorted(set(judged) - set(lead))
    return (lead, rest) if lead else (rest, [])


def _has_choices(sheet, place):
    """Tell whether there is something to count: what somebody wrote is in no code."""
    if sheet.assignment.kind != "guess":
        return True
    return bool(cell(sheet.assignment.posts.iloc[place], "options"))


def slide(sheet, key, place):
    """Return what is shown of one post, question, guess or figure; `Shown` in the browser.

    `sheet` is one activity of a pooled class, or of a room.
    """
    kind = sheet.assignment.kind
    row = sheet.assignment.posts.iloc[place]
    choices, number_of = CHOICES[kind](sheet.assignment, row)
    entry = None if key is None else key.iloc[place]
    post_id = sheet.assignment.posts.index[place]
    return {
        "id": printable(post_id),
        "number": place + 1,  # as on paper and in the report, whatever comes first on the wall
        "post": shown_post(sheet.assignment, post_id),
        "choices": choices,
        "votes": _votes(sheet, place, number_of, len(choices), slice(None)),
        "sections": _sections(sheet, place, number_of, len(choices)),
        "revised": bool(sheet.changed[place].any()),
        "key": None if entry is None else _key(kind, sheet, row, entry, number_of),
    } | (_middle(sheet, place) if kind == "figure" else {})


def shown_post(assignment, post_id):
    """Return a post as the views draw one; of a figure or a question only its words are there."""
    row = assignment.posts.loc[post_id]
    if assignment.kind == "figure":
        question = assignment.codebook.question
        where = row["text"].removesuffix(question).strip().removesuffix(".")
        return {"text": printable(question), "where": printable(where)}
    if assignment.kind != "post":
        return {"text": printable(row["text"])}
    said = parts(row)
    post = {
        "text": printable(row["text"]),
        "account": said.account,
        "platform": said.platform,
        "posted_at": said.minute,
        "replies_to": said.reply,
        "image_alt": said.picture,
        "language": said.language,
        "drawing": drawing(str(post_id), assignment.marks.get(str(post_id), "")),
    }
    return {name: printable(words) for name, words in post.items() if words}


# What can be chosen: rows with a label, and which row each label of the codebook belongs to.


def _labels(assignment, row):
    book = assignment.codebook
    rows = [
        {"label": printable(label), "place": place} | _end(book, place)
        for place, label in enumerate(book.labels)
    ]
    return rows, dict(zip(book.labels, range(len(rows)), strict=True))


def _end(book, place):
    """Return what an end of a scale means: the first words of its definition; {} of the others."""
    last = len(book.categories) - 1
    if book.level == "nominal" or place not in (0, last):
        return {}
    words = _FIRST_WORDS.match(book.categories[place].definition)[0].strip()
    return {"means": printable(words)} if words else {}


def _answers(assignment, row):
    """The options of a question by their letters, with the idea behind each wrong one."""
    options, ideas = (by_label(cell(row, name)) for name in ("options", "misconceptions"))
    rows = [
        {"label": printable(label), "words": printable(words), "place": place}
        | ({"idea": printable(ideas[label])} if ideas.get(label) else {})
        for place, (label, words) in enumerate(options.items())
    ]
    return rows, dict(zip(options, range(len(options)), strict=True))


def _steps(assignment, row):
    """The options of a guess; the many steps of a slider are taken together."""
    options = by_label(cell(row, "options"))
    said = list(options.values())
    if len(said) <= _MOST_CHOICES:
        rows = [{"label": printable(words), "place": place} for place, words in enumerate(said)]
        return rows, dict(zip(options, range(len(said)), strict=True))
    together = -(-len(said) // _MOST_CHOICES)
    rows = [
        {"label": printable(_span(said[at : at + together]))}
        for at in range(0, len(said), together)
    ]
    return rows, {label: number // together for number, label in enumerate(options)}


def _tens(assignment, row):
    """The guesses of a prediction, in per cent, by tens: 100 is with the nineties."""
    bounds = [(low, low + _TEN - 1) for low in range(0, 90, _TEN)] + [(90, 100)]
    rows = [{"label": f"{low}–{high} %"} for low, high in bounds]
    labels = assignment.codebook.labels
    return rows, {label: _ten(float(label)) for label in labels}


CHOICES = {"post": _labels, "question": _answers, "guess": _steps, "figure": _tens}


def _ten(value):
    return min(max(int(value // _TEN), 0), _TEN - 1)


def _span(steps):
    """Return from which step to which, with the unit that both end in once.

    >>> _span(["5 of 100", "10 of 100", "15 of 100"]), _span(["2 years"])
    ('5 – 15 of 100', '2 years')
    """
    if len(steps) == 1:
        return steps[0]
    first, last = steps[0].split(" "), steps[-1].split(" ")
    while len(first) > 1 and first[-1:] == last[-1:]:
        first, last = first[:-1], last[:-1]
    return f"{' '.join(first)} – {steps[-1]}"


def _votes(sheet, place, number_of, rows, who):
    """Return how many of some people chose each row, first and now, and how many were not sure."""
    first, latest = sheet.first[place, who], sheet.latest[place, who]
    return {
        "first": _counts(sheet, first, number_of, rows),
        "latest": _counts(sheet, latest, number_of, rows),
        "unsure": [int((codes == UNSURE).sum()) for codes in (first, latest)],
    }


def _counts(sheet, codes, number_of, rows):
    counts = [0] * rows
    for number, label in enumerate(sheet.assignment.codebook.labels):
        if (row := number_of.get(label)) is not None:
            counts[row] += int((codes == number).sum())
    return counts


def _sections(sheet, place, number_of, rows):
    """Return the same for each section of the class; [] where there is only one, or very many."""
    of_coder = np.array(sheet.section[: len(sheet.coders)], object)
    names = list(dict.fromkeys(of_coder))
    if not 2 <= len(names) <= MOST_SECTIONS:
        return []
    return [
        {
            "name": printable(name),
            "votes": _votes(sheet, place, number_of, rows, of_coder == name),
        }
        | (_middle(sheet, place, of_coder == name) if sheet.assignment.kind == "figure" else {})
        for name in names
    ]


def _middle(sheet, place, who=slice(None)):
    """Return the middle of the first guesses, which is one that somebody made; {} of none."""
    codes = sheet.first[place, who]
    values = np.array([float(label) for label in sheet.assignment.codebook.labels])
    guesses = values[codes[codes >= 0]]
    if not len(guesses):
        return {}
    return {"middle": float(np.percentile(guesses, 50, method="inverted_cdf"))}


def _key(kind, sheet, row, entry, number_of):
    """Return what the key says of one post: which rows are right, why, and what speaks against."""
    right = [] if entry["label"] is None else [number_of[entry["label"]]]
    also = [number_of[label] for label in entry["also_accepted"]]
    dissent = entry["dissent"]
    if kind == "figure":
        # Two steps are as near: the figure itself is in one of the rows.
        published = cell(row, "published")
        right, also = ([_ten(float(published))] if published else right), []
    elif kind == "question" and right:
        dissent = ""  # it is the reasons against the other options: their ideas stand beside these
    if kind == "guess" and not entry["reason"]:
        return None
    return {
        "right": right,
        "also": [number for number in also if number not in right],
        "contested": bool(entry["contested"]),
        "reason": printable(entry["reason"]),
        "dissent": printable(dissent),
    }
