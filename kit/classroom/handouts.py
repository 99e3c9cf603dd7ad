"""An activity on paper: the question, the codebook, the posts, and boxes to tick.

The page is plain HTML, made for printing on A4 or Letter. A browser on this machine, where there
is one, turns it into a PDF. What stands on the paper is said here; `templates/handouts/` lays it
out.
"""

from difflib import get_close_matches
from pathlib import Path

from kit.classroom.catalogue import Catalogue
from kit.classroom.printing import as_pdf
from kit.classroom.render import render
from kit.judging.events import CONFIDENCE
from kit.material.checks import POSTS
from kit.material.guess_faults import MOST_OPTIONS
from kit.material.keys import read_key
from kit.material.showing import by_label, cell
from kit.text.saving import save

_LINES = 6  # for a post to be written by hand


def handout(activity, *, key=False, posts=None, codebook=None):
    """Return an activity as a page of HTML to print.

    Parameters
    ----------
    activity : str
        Such as "direction-a", "room-a-fit", "quiz-01", "guess-01", "check-before-a" or "predict-…".
    key : bool
        The teacher's copy: the key, its reason and its dissent under each post.
    posts : DataFrame, optional
        Posts of your own, beside the kit's.
    codebook : str or Codebook, optional
        A codebook of your own, beside the kit's.
    """
    chosen = _chosen(activity, key, Catalogue(posts, codebook))
    said = read_key(chosen.key, chosen.codebook, chosen.posts.index) if key else None
    body, words, about = {
        "figure": ("figures", _figures, "figures as published"),
        "question": ("questions", _questions, "choose one answer each"),
        "guess": ("questions", _guesses, "one guess each"),
        "item": ("questions", _items, "choose one answer each, and say how sure you are"),
        "text": ("questions", _texts, "others will read this, without your name"),
        "post": ("posts", _posts, "all accounts are fictional"),
    }[chosen.kind]
    return render(
        "handouts/page.html",
        title=chosen.codebook.title + (" · teacher's copy" if key else ""),
        question=chosen.codebook.question,
        for_the_class=not key,
        activity=activity,
        about=about,
        body=f"handouts/{body}.html",
        **words(chosen, said),
    )


def write(path, page, *, replace=False):
    """Write a page as HTML or, where the name ends in .pdf, as PDF; return the path.

    A PDF needs Chromium, Chrome or Edge on this machine, or KIT_CHROMIUM that says where one is.
    """
    made = as_pdf(page) if Path(path).suffix.lower() == ".pdf" else page
    return save(path, made, replace, ask="replace=True")


def _chosen(activity, key, known):
    """Return the activity of this name; refuse a name, or a teacher's copy, that there is not."""
    chosen = known.called(activity)
    if chosen is None:
        near = [repr(name) for name in get_close_matches(str(activity), known.assignments, 3)]
        raise ValueError(
            f"There is no activity called {activity!r}. "
            + (f"Did you mean {' or '.join(near)}? " if near else "")
            + f"There are: {', '.join(known.assignments)}."
        )
    if key and chosen.key is None:
        raise ValueError(
            f"There is no key to {activity!r}, so there is no teacher's copy of it. "
            "Leave out --key, and print it for the class."
        )
    return chosen


def _posts(chosen, key):
    """Return codebook and posts with boxes for the labels, twice: first, and after comparing."""
    book = chosen.codebook
    turns = ("first", "after comparing")
    boxes = [{"name": turn, "labels": (*book.labels, "not sure")} for turn in turns]
    shown = [name for name in ("account", "platform") if name not in book.hide]
    items = [
        {
            "meta": " · ".join(filter(None, (cell(post, name) for name in shown))),
            "reply": cell(post, "replies_to"),
            "text": cell(post, "text"),
            "picture": cell(post, "image_alt"),
            "boxes": boxes,
            "answer": _answer(key, post_id),
        }
        for post_id, post in chosen.posts.iterrows()
    ]
    # What a coder needs on the table while judging; a codebook without definitions says nothing.
    defined = any(category.definition for category in book.categories)
    return {
        "posts": items,
        "note": book.note if defined else "",
        "categories": book.categories if defined else (),
    }


def _questions(chosen, key):
    """Return the questions of a quiz with their options, which stand one a line: "a: …"."""
    items = []
    for post_id, post in chosen.posts.iterrows():
        options = cell(post, "options").splitlines()
        letters = [line.partition(":")[0] for line in options]
        items.append(
            {
                "text": cell(post, "text"),
                "options": options,
                "boxes": [{"name": "", "labels": (*letters, "I don't know")}],
                "answer": _answer(key, post_id),
            }
        )
    return {"questions": items}


def _guesses(chosen, key):
    """Return the guesses: options to tick, or room for a number or a line."""
    items = []
    for post_id, post in chosen.posts.iterrows():
        options = by_label(cell(post, "options"))
        few = options if len(options) <= MOST_OPTIONS else {}
        ends = f" ({options['1']} … {[*options.values()][-1]})" if options and not few else ""
        boxes = few.values() if few else (f"My guess{ends}: ____________________",)
        answer = None if key is None else {**_answer(key, post_id), "label": "What was found"}
        row = [{"name": "", "labels": tuple(boxes)}]
        items.append({"text": cell(post, "text"), "options": [], "boxes": row, "answer": answer})
    return {"questions": items}


def _items(chosen, key):
    """Return the items of a check, each with boxes for how sure one is; lines for one's words."""
    made = _questions(chosen, key)
    for item, idea in zip(made["questions"], chosen.posts["idea"], strict=True):
        options = by_label("\n".join(item["options"]))
        boxes = tuple(options) or ("_" * 60,)
        if idea == POSTS:  # no label of a codebook stands there, before anybody has met it
            item["options"], boxes = [], tuple(options.values())
        sure = {"name": "how sure", "labels": CONFIDENCE}
        item["boxes"] = [{"name": "", "labels": boxes}, sure]
    return made


def _texts(chosen, _key):
    """Return what a task of writing asks: options to tick, and lines for the words."""
    items = []
    for post_id, post in chosen.posts.iterrows():
        options = by_label(cell(post, "options")).values()
        lines = ("_" * 60,) * _LINES if post_id.startswith("post-") else ()
        boxes = [{"name": "", "labels": tuple(options)}] if len(options) > 1 else []
        item = {"text": cell(post, "text"), "options": [*(() if boxes else options), *lines]}
        items.append({**item, "boxes": boxes, "answer": None})
    return {"questions": items}


def _figures(chosen, key):
    """Return the points to guess; for the teacher, each with the published figure."""
    # Each item is the point and the question: "2012, 65+. What share …". The question is above.
    points = [cell(post, "text").partition(". ")[0] for _, post in chosen.posts.iterrows()]
    published = [""] * len(points) if key is None else key["reason"]
    return {"points": list(zip(points, published, strict=True))}


def _answer(key, post_id):
    """Return what the key says of one post, or None where no key is asked for."""
    if key is None:
        return None
    row = key.loc[post_id]
    label = row["label"] or "no right answer"
    if row["also_accepted"]:
        label += f", or {', '.join(row['also_accepted'])}"
    if row["contested"]:
        label += " (contested)"
    return {"label": label, "reason": row["reason"], "dissent": row["dissent"]}
