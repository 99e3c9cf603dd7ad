"""The report on the guesses of a lesson: what was guessed how often, and what was found."""

from kit.classroom.reports.parts import (
    anchor,
    counted_row,
    key_of,
    remarks,
    text_of,
    title_of,
    took_part,
)
from kit.material.showing import by_label, cell
from kit.text.say import people


def section(sheet):
    """Return what the section on the guesses of one lesson says."""
    key = key_of(sheet)
    number = len(sheet.assignment.posts)
    return {
        "template": "reports/guessed.html",
        "anchor": anchor(sheet),
        "title": title_of(sheet),
        "heading": "Every guess",
        "what": "Guesses",
        "one": "Guess",
        "figures": [took_part(sheet), (f"{number}", "guesses" if number > 1 else "guess")],
        "guesses": [_guess(sheet, key, place) for place in range(number)],
    }


def _guess(sheet, key, place):
    """Return one guess with what was said, in its order; steps that nobody chose are left out."""
    posts, labels = sheet.assignment.posts, sheet.assignment.codebook.labels
    post_id, options = posts.index[place], by_label(cell(posts.iloc[place], "options"))
    counts = {label: int((sheet.first[place] == n).sum()) for n, label in enumerate(labels)}
    made = sum(counts.values())
    return {
        "anchor": anchor(sheet, post_id),
        "text": text_of(sheet, post_id),
        "people": people(made),
        "line": ""
        if options
        else f"{people(made)} wrote something. No code holds it; where files were handed in, it "
        "stands below.",
        "rows": [
            counted_row(options[label], number, max(made, 1))
            for label, number in counts.items()
            if number and label in options
        ],
        "found": "" if key is None else key.iloc[place]["reason"],
        "remarks": remarks(sheet, post_id),
    }
