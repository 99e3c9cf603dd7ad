"""Every judged post with its votes, the key, the reason and the dissent."""

from kit.classroom.reports.choices import Round, both_rounds, choices, vote_table
from kit.classroom.reports.parts import anchor, answered, remarks
from kit.classroom.reports.post_words import post_words
from kit.judging.handin import MISSING, UNSURE
from kit.text.words import say


def every_post(sheet, folds, beside):
    """Return what is said of each post that somebody judged, or noted something to.

    `folds` has the keys, `beside` groups to show as well.
    """
    judged = answered(sheet)
    for one in beside:
        judged = judged | (one.first != MISSING).any(axis=1)
    return [
        _post(sheet, place, folds.get(post_id), beside)
        for place, post_id in enumerate(sheet.assignment.posts.index)
        if judged[place] or post_id in sheet.notes
    ]


def _post(sheet, place, fold, beside):
    """Return one post with its votes, and what was said of it."""
    post_id = sheet.assignment.posts.index[place]
    rounds = [*both_rounds(sheet, place), *(Round(one.name, one.first[place]) for one in beside)]
    caption = say("report-votes-of", people=int((sheet.latest[place] >= 0).sum()))
    return post_words(sheet, place) | {
        "anchor": anchor(sheet, post_id),
        "votes": vote_table(caption, say("report-label"), choices(sheet, place), rounds),
        "unsure": _unsure(sheet, place),
        "fold": fold,
        "remarks": remarks(sheet, post_id),
    }


def _unsure(sheet, place):
    """Say how many were not sure, before comparing and now; "" if nobody was."""
    before, now = (int((codes[place] == UNSURE).sum()) for codes in (sheet.first, sheet.latest))
    return say("report-unsure", before=before, now=now) if before or now else ""
