"""The report on a task of writing: how many wrote, where and what for; the posts are swapped."""

from kit.classroom.reports.choices import Round, choices, vote_table
from kit.classroom.reports.parts import anchor, text_of, title_of, took_part
from kit.text.words import say


def section(sheet, _asked):
    """Return what the section on one task says. The words of the posts are not shown here."""
    return {
        "template": "reports/guessed.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "heading": say("report-asked"),
        "figures": [took_part(sheet)],
        "guesses": [_asked_for(sheet, n) for n in range(len(sheet.assignment.posts))],
        "groups": [],
    }


def _asked_for(sheet, place):
    """Return what was chosen beside one post that was to be written, or how many wrote it."""
    post_id, among = sheet.assignment.posts.index[place], choices(sheet, place)
    latest = Round(say("report-how-many"), sheet.latest[place])
    made = int((latest.codes >= 0).sum())
    alone = post_id.startswith("post-") and len(among) == 1  # a lone aim was nobody's choice
    line = say("report-wrote-post", people=made) if alone else ""
    if not alone and not made:
        line = say("report-nobody-answered")
    words = say("report-your-words", post=post_id.removeprefix("post-"))
    caption = say("report-answers-of", people=made)
    return {
        "anchor": anchor(sheet, post_id),
        "text": words if alone else text_of(sheet, post_id),
        "line": line,
        "votes": None
        if line
        else vote_table(caption, say("report-answer"), among, [latest], chosen_only=True),
        "fold": None,
        "remarks": {"causes": "", "notes": [], "folded": [], "how_many_folded": ""},
    }
