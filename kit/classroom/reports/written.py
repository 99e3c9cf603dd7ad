"""The report on a task of writing: how many wrote, where and what for; the posts are swapped."""

from kit.classroom.reports.parts import anchor, counted_row, text_of, title_of, took_part
from kit.material.showing import by_label, cell
from kit.text.say import people


def section(sheet):
    """Return what the section on one task says. The words of the posts are not shown here."""
    posts = sheet.assignment.posts
    return {
        "template": "reports/guessed.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "heading": "What was asked",
        "what": "Answers",
        "one": "Answer",
        "figures": [took_part(sheet)],
        "guesses": [_asked(sheet, place) for place in range(len(posts))],
    }


def _asked(sheet, place):
    posts, latest = sheet.assignment.posts, sheet.latest
    post_id, options = posts.index[place], by_label(cell(posts.iloc[place], "options"))
    labels = sheet.assignment.codebook.labels
    counts = {label: int((latest[place] == n).sum()) for n, label in enumerate(labels)}
    made = sum(counts.values())
    alone = post_id.startswith("post-") and len(options) == 1  # a lone aim was nobody's choice
    return {
        "anchor": anchor(sheet, post_id),
        "text": f"Post {post_id.removeprefix('post-')}: your words."
        if alone
        else text_of(sheet, post_id),
        "people": people(made),
        "line": f"{people(made)} wrote a post. No code holds the words; the swap reads the files."
        if alone
        else "",
        "rows": [
            counted_row(options[label], number, max(made, 1))
            for label, number in counts.items()
            if number and label in options and not alone
        ],
        "found": "",
        "remarks": {"causes": "", "notes": [], "folded": [], "how_many_folded": ""},
    }
