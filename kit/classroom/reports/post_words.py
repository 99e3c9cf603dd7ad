"""A post as people saw it: who wrote it, where, what it answers, its words and its picture."""

from kit.classroom.reports.parts import short
from kit.material.showing import cell
from kit.text.direction import direction


def post_words(sheet, place, longest=None):
    """Return what is shown of one post, or of a question, which has its words alone.

    A post that has more letters than `longest` is folded behind its beginning.
    """
    post = sheet.assignment.posts.iloc[place]
    text = str(post["text"])
    begins = text if longest is None else short(text, longest)
    return {
        "id": str(sheet.assignment.posts.index[place]),
        "where": " · ".join(filter(None, (cell(post, name) for name in ("account", "platform")))),
        "reply": cell(post, "replies_to"),
        "text": text,
        "begins": begins,
        "goes_on": begins != text,
        "dir": direction(text, cell(post, "language")),
        "picture": cell(post, "image_alt"),
    }
