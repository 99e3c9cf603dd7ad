"""The report on judged posts: what to discuss first, agreement, changes, and every post."""

from kit.classroom.reports.beside_key import beside_key, causes, how_sure
from kit.classroom.reports.discussed import discussed, to_discuss
from kit.classroom.reports.every_post import every_post
from kit.classroom.reports.folds import of_posts
from kit.classroom.reports.groups import classes, side_by_side
from kit.classroom.reports.parts import anchor, figure, left_out, title_of, took_part
from kit.classroom.reports.rounds import agreed, between_rounds, changed_minds
from kit.classroom.reports.steps import by_step, opened_between
from kit.classroom.reports.votes import votes
from kit.text.words import say


def section(sheet, asked):
    """Return what the section on one set of posts says."""
    key = asked.key(sheet)
    table, found = votes(sheet, key), between_rounds(sheet, key)
    folds, first = of_posts(sheet, table, key), to_discuss(table)
    posts = every_post(sheet, folds, classes(sheet, asked.other)[1:])
    return {
        "template": "reports/judged.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "question": sheet.assignment.codebook.question,
        "ends": _ends(sheet.assignment.codebook),
        "figures": _figures(sheet, table),
        "discuss_words": say("report-discuss-posts" if key is not None else "report-divided-posts"),
        "discuss": discussed(sheet, first, folds),
        "groups": side_by_side(sheet, asked, first),
        "agreement": agreed(sheet, found),
        "opened_between": opened_between(sheet),
        "steps": by_step(sheet),
        "changes": changed_minds(sheet),
        "sure": how_sure(sheet),
        "causes": causes(sheet),
        "beside_key": beside_key(sheet, table, key, found),
        "posts": posts,
        "left_out": left_out("report-not-judged", len(table), posts),
    }


def _ends(book):
    """Say what the ends of a scale mean whose labels are bare numbers; "" of others."""
    if book.level != "ordinal" or not all(label.isdecimal() for label in book.labels):
        return ""
    low, high = (
        say("report-end", label=end.label, means=end.definition.rstrip("."))
        for end in (book.categories[0], book.categories[-1])
    )
    return say("report-ends", low=low, high=high)


def _figures(sheet, table):
    """Return the few figures that sum an activity up, each with its words.

    None of them marks the class, nor tells anything of the key.
    """
    judged = table[table["size_first"] > 1]
    of_all = {"number": int((table["size_latest"] > 0).sum()), "posts": len(table)}
    return [
        took_part(sheet),
        (say("report-number", number=of_all["number"]), say("report-posts-judged", **of_all)),
        figure("report-posts-apart", int((judged["apart"] > 0).sum())),
    ]
