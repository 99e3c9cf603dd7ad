"""The report on the guesses of a lesson: what was guessed how often, and what was found."""

from kit.classroom.reports.choices import both_rounds, choices, vote_table
from kit.classroom.reports.folds import fold
from kit.classroom.reports.groups import side_by_side
from kit.classroom.reports.parts import anchor, figure, remarks, text_of, title_of, took_part
from kit.text.words import say


def section(sheet, asked):
    """Return what the section on the guesses of one lesson says."""
    key, posts = asked.key(sheet), sheet.assignment.posts
    with_options = [post_id for n, post_id in enumerate(posts.index) if choices(sheet, n)]
    return {
        "template": "reports/guessed.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "heading": say("report-every-guess"),
        "figures": [took_part(sheet), figure("report-guesses", len(posts))],
        "guesses": [_guess(sheet, key, place) for place in range(len(posts))],
        "groups": side_by_side(sheet, asked, with_options),
    }


def _guess(sheet, key, place):
    """Return one guess with what was said, in its order; steps that nobody chose are left out."""
    post_id, among = sheet.assignment.posts.index[place], choices(sheet, place)
    made = int((sheet.first[place] >= 0).sum())
    found = "" if key is None else key.iloc[place]["reason"]
    text = text_of(sheet, post_id)
    line = "" if among else say("report-wrote-something", people=made)
    if among and not made:
        line = say("report-nobody-answered")
    rounds = both_rounds(sheet, place)
    caption = say("report-guesses-of", people=made)
    return {
        "anchor": anchor(sheet, post_id),
        "text": text,
        "line": line,
        "votes": None
        if line
        else vote_table(caption, say("report-guess"), among, rounds, chosen_only=True),
        "fold": fold(say("report-open-found"), [say("report-found", text=found)])
        if found
        else None,
        "remarks": remarks(sheet, post_id),
    }
