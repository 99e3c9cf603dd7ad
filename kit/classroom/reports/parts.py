"""What all sections of the report are made of: names, anchors, counts in words, notes, causes."""

from collections import Counter

from kit.judging.events import CAUSES
from kit.judging.handin import MISSING
from kit.material.keys import read_key
from kit.text.words import listed, say

_NOTES = 6  # notes shown beside a post; the others are folded away


def key_of(sheet):
    """Return the key as `read_key` does, a row a post; or None where there is no key."""
    assignment = sheet.assignment
    if assignment.key is None:
        return None
    return read_key(assignment.key, assignment.codebook, assignment.posts.index)


def title_of(sheet):
    """Return what an activity is called on the page."""
    name = sheet.assignment.name
    return sheet.called if sheet.called != name else f"{sheet.assignment.codebook.title} ({name})"


def anchor(sheet, post_id=""):
    """Return an anchor: letters, digits, - and _ only, whatever the post is called.

    Any other sign stands there by its number, so that no two posts have one anchor.
    """
    parts = (sheet.assignment.name, *([str(post_id)] if post_id != "" else []))
    return "__".join(
        "".join(c if c.isalnum() or c == "-" else f"_{ord(c):x}_" for c in part) for part in parts
    )


def answered(sheet):
    """Return of each place whether anybody said anything there; “not sure” is an answer."""
    return ((sheet.first != MISSING) | (sheet.revised != MISSING)).any(axis=1)


def left_out(name, of_all, shown):
    """Say how many are not shown, for nobody answered them; "" where all are."""
    number = of_all - len(shown)
    return say(name, number=number) if number else ""


def text_of(sheet, post_id):
    """Return the words of a post."""
    return str(sheet.assignment.posts.loc[post_id, "text"])


def short(text, longest=90):
    """Return the beginning of a text, in whole words."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"


def share(number, whole):
    """Return a number as a part of the whole; 0 of nothing is 0."""
    return number / whole if whole else 0.0


def percent(number, whole):
    """Return a share in whole per cent."""
    return int(f"{100 * share(number, whole):.0f}")


def counted(number, whole):
    """Return a number and its share of the whole in words: "3 (50%)"."""
    return say("report-counted", number=number, share=percent(number, whole))


def counted_of(number, whole):
    """Return a number, the whole and the share in words: "3 of 6 (50%)"."""
    said = {"number": number, "whole": whole, "share": percent(number, whole)}
    return say("report-counted-of", **said)


def counted_row(name, number, whole):
    """Return a row of a table: its name, how far its bar is filled, and the number beside it."""
    return {"name": name, "part": share(number, whole), "words": counted(number, whole)}


def figure(name, number):
    """Return one of the few numbers that sum a section up, and the words that go with it."""
    return say("report-number", number=number), say(name, number=number)


def took_part(sheet):
    """Return how many took part, as a number and its words."""
    return figure("report-took-part", len(sheet.people))


def two_decimals(value):
    """Return a number with two decimals, and never as -0.00."""
    return say("report-two-decimals", value=round(float(value), 2) + 0.0)


def cause_words(cause):
    """Return a cause of disagreements in the language that is spoken."""
    return say(f"cause-{cause.replace(' ', '-')}")


def remarks(sheet, post_id):
    """Return what people noted beside a post, and what they put their disagreements down to."""
    causes = Counter(sheet.causes.get(post_id, ()))
    notes = sheet.notes.get(post_id, [])
    named = sorted((c for c in CAUSES if causes[c]), key=lambda cause: -causes[cause])
    return {
        "causes": listed(
            say("report-cause", cause=cause_words(cause), number=causes[cause]) for cause in named
        ),
        "notes": notes[:_NOTES],
        "folded": notes[_NOTES:],
        "how_many_folded": say("report-more", number=len(notes[_NOTES:])),
    }
