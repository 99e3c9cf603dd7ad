"""The report on judged posts: what to discuss first, agreement, changes, and every post."""

from kit.classroom.reports.beside_key import causes, confused, how_sure
from kit.classroom.reports.discussed import to_discuss
from kit.classroom.reports.every_post import every_post
from kit.classroom.reports.parts import anchor, key_of, title_of, took_part
from kit.classroom.reports.rounds import agreed, between_rounds, changed_minds
from kit.classroom.reports.steps import WARNING, by_step, in_steps
from kit.classroom.reports.votes import votes
from kit.text.say import many, noun


def section(sheet):
    """Return what the section on one set of posts says."""
    key = key_of(sheet)
    table, found = votes(sheet, key), between_rounds(sheet, key)
    return {
        "template": "reports/judged.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "question": sheet.assignment.codebook.question,
        "has_key": key is not None,
        "figures": _figures(sheet, table, key),
        "discuss": to_discuss(sheet, table, key),
        "agreement": agreed(sheet, found),
        "opened_between": WARNING.format(step=sheet.assignment.step) if in_steps(sheet) else "",
        "steps": by_step(sheet, key),
        "changes": changed_minds(sheet, found),
        "confusion": confused(sheet, key),
        "sure": how_sure(sheet, key),
        "causes": causes(sheet),
        "posts": every_post(sheet, table, key),
    }


def _figures(sheet, table, key):
    """Return the few figures that sum an activity up, each with its words.

    None of them marks the class: neither moving nor saying what the key says is the aim.
    """
    judged = table[table["size_first"] > 1]
    apart = int((judged["apart"] > 0).sum())
    figures = [
        took_part(sheet),
        (f"{int((table['size_latest'] > 0).sum())}", f"of {many(len(table), 'post')} were judged"),
        (f"{apart}", f"{noun(apart, 'post', 'posts')} with more than one label before comparing"),
    ]
    if key is not None:
        against = int(table["against"].sum())
        posts = noun(against, "post", "posts")
        figures.append((f"{against}", f"{posts} on which most chose otherwise than the key"))
    return figures
