"""What all sections of the report are made of: names, anchors, counts in words, notes, causes."""

from collections import Counter

from kit.material.keys import read_key
from kit.text.say import noun

_NOTES = 6  # notes shown beside a post; the others are folded away


def key_of(sheet):
    """Return the key as `read_key` does, a row a post; or None where there is no key."""
    assignment = sheet.assignment
    if assignment.key is None:
        return None
    return read_key(assignment.key, assignment.codebook, assignment.posts.index)


def title_of(sheet):
    """Return what an activity is called on the page."""
    return f"{sheet.assignment.codebook.title} ({sheet.assignment.name})"


def anchor(sheet, post_id=""):
    """Return an anchor: letters, digits, - and _ only, whatever the post is called.

    Any other sign stands there by its number, so that no two posts have one anchor.
    """
    parts = (sheet.assignment.name, *([str(post_id)] if post_id != "" else []))
    return "__".join(
        "".join(c if c.isalnum() or c == "-" else f"_{ord(c):x}_" for c in part) for part in parts
    )


def text_of(sheet, post_id):
    """Return the words of a post."""
    return str(sheet.assignment.posts.loc[post_id, "text"])


def short(text, longest=90):
    """Return the beginning of a text, in whole words."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def share(number, whole):
    """Return a number as a part of the whole; 0 of nothing is 0."""
    return number / whole if whole else 0.0


def took_part(sheet):
    """Return how many took part, as a number and its words."""
    number = len(sheet.people)
    return f"{number:,}", noun(number, "person took part", "people took part")


def counted(number, whole):
    """Return a number and its share of the whole in words: "3 (50%)"."""
    return f"{number:,} ({share(number, whole):.0%})"


def counted_row(name, number, whole):
    """Return a row of a table: its name, how far its bar is filled, and the number beside it."""
    return {"name": name, "part": share(number, whole), "words": counted(number, whole)}


def remarks(sheet, post_id):
    """Return what people noted beside a post, and what they put their disagreements down to."""
    causes = Counter(sheet.causes.get(post_id, ())).most_common()
    notes = sheet.notes.get(post_id, [])
    return {
        "causes": ", ".join(f"{cause} {number:,}" for cause, number in causes),
        "notes": notes[:_NOTES],
        "folded": notes[_NOTES:],
        "how_many_folded": f"{len(notes[_NOTES:]):,} more",
    }
