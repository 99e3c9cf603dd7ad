"""An activity on paper: the question, the codebook, the posts, and boxes to tick.

The page is plain HTML, made for printing on A4 or Letter. A browser on this machine, where there
is one, turns it into a PDF. What stands on the paper is said here; `templates/handouts/` lays it
out.
"""

import re
from dataclasses import replace as with_changes
from pathlib import Path

from kit.classroom import case_sheets, lesson_sheets, squared_paper
from kit.classroom.catalogue import Catalogue
from kit.classroom.own_handouts import check_codebook
from kit.classroom.printing import as_pdf
from kit.classroom.render import render
from kit.judging.events import CONFIDENCE
from kit.material import of_the_kit
from kit.material.checks import POSTS
from kit.material.guess_faults import MOST_OPTIONS
from kit.material.keys import read_key
from kit.material.showing import by_label, cell
from kit.text.saving import save
from kit.text.say import many

# Lines to write on by hand: all posts of a task, what is missing from a figure, a guess.
_POSTS, _WORDS, _GUESS = 12, 4, 1
# What is passed on, and says so itself: "Forwarded many times", "Reposting Amaru: …".
_SAYS_HOW = re.compile(r"(?:Forwarded|Reposting)\b(?!:)")
_UNITS = {"item": "question", "text": "part"}
PAPERS = ("A4", "Letter")


def handout(activity, *, key=False, posts=None, codebook=None, first=None, paper=PAPERS[0]):
    """Return an activity, or all of a lesson, as a page of HTML to print.

    Parameters
    ----------
    activity : str
        Such as "direction-a", "room-a-fit", "quiz-01", "guess-01", "check-before-a" or "predict-…";
        "cases" are the cases to argue about, each on a sheet of its own. The number of a lesson,
        such as "01", is all that it does, each on a sheet of its own: all its guesses on one,
        which are made as the lesson comes to them, and the rest in its order.
    key : bool
        The teacher's copy: the key, its reason and its dissent under each post.
    posts : DataFrame, optional
        Posts of your own, beside the kit's.
    codebook : str or Codebook, optional
        A codebook of your own, beside the kit's.
    first : int, optional
        Print only so many posts, from the first one; the page says so. Of a lesson, only so many of
        each set of posts.
    paper : str
        "A4" or "Letter".
    """
    return pages(activity, key=key, posts=posts, codebook=codebook, first=first, paper=paper)[0]


def pages(activity, *, key, posts, codebook, first, paper):
    """Return what `handout` does, and a sentence about what of a lesson is not in it, or ""."""
    if first is not None and first < 1:
        raise ValueError(
            f"The first {first} leave nothing to print. Say how many are wanted, such as 8."
        )
    if paper not in PAPERS:
        raise ValueError(f"There is no paper called {paper!r} here. Say 'A4' or 'Letter'.")
    known, left_out = Catalogue(posts, codebook), ""
    if activity == case_sheets.NAME:
        sheets = [case_sheets.sheet(key=key, first=first)]
    elif number := lesson_sheets.number_of(activity):
        if posts is not None or codebook is not None:
            raise ValueError(
                f"Lesson {number} has its own posts and codebooks. "
                "To print your own, name their activity, such as mine-direction."
            )
        chosen, left_out = lesson_sheets.of_lesson(number, known, key)
        sheets = [_sheet(one, key, first if one.kind == "post" else None) for one in chosen]
    else:
        chosen = _chosen(activity, key, known)
        check_codebook(chosen, known, codebook)
        sheets = [_sheet(chosen, key, first)]
    title = sheets[0]["title"] if len(sheets) == 1 else f"Lesson {number}"
    return render("handouts/page.html", title=title, sheets=sheets, paper=paper), left_out


def _sheet(chosen, key, first):
    """Return what stands on the paper of one activity."""
    chosen, only = _beginning(chosen, first)
    said = read_key(chosen.key, chosen.codebook, chosen.posts.index) if key else None
    body, words, about = {
        "figure": ("figures", squared_paper.figures, "figures as published"),
        "question": ("questions", _questions, "choose one answer each"),
        "guess": ("questions", _guesses, "one guess each, as the lesson comes to it"),
        "item": ("questions", _items, "choose one answer each, and say how sure you are"),
        "text": ("questions", _texts, "others will read this, without your name"),
        "post": ("posts", _posts, "all accounts are fictional"),
    }[chosen.kind]
    return {
        "title": chosen.codebook.title + (" · teacher's copy" if key else ""),
        "question": chosen.codebook.question,
        "only": only,
        "for_the_class": not key,
        "activity": chosen.name,
        "about": about,
        "body": f"handouts/{body}.html",
        **words(chosen, said),
    }


def listing():
    """Return the names of all that can be printed: a line each, or a line for many alike."""
    known = Catalogue().assignments
    single = {
        name: one.codebook.title
        for name, one in known.items()
        if one.kind != "post" or one.key is not None
    }
    single[case_sheets.NAME] = case_sheets.TITLE
    widest = max(map(len, single))
    sets, books = ", ".join(of_the_kit.sets()), ", ".join(each.name for each in of_the_kit.books())
    return "\n".join(
        [
            *(f"{name:{widest}}  {title}" for name, title in single.items()),
            "The number of a lesson, such as 01, is all that it does.",
            "Each set of posts can be printed with each codebook, as in machine-origin.",
            f"Sets: {sets}. Codebooks: {books}.",
        ]
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
        near = " or ".join(map(repr, known.near(activity, also=[case_sheets.NAME])))
        raise ValueError(
            f"There is no activity called {activity!r}. "
            + (f"Did you mean {near}? " if near else "")
            + "All names: kit handout --list"
        )
    if key and chosen.key is None:
        raise ValueError(
            f"There is no key to {activity!r}, so there is no teacher's copy of it. "
            "Leave out --key, and print it for the class."
        )
    return chosen


def _beginning(chosen, first):
    """Return the activity with its first posts only, and a sentence that says so, or ""."""
    whole = len(chosen.posts)
    if first is None or first >= whole:
        return chosen, ""
    of = many(whole, _UNITS.get(chosen.kind, chosen.kind))
    only = f"Only the first of {of}." if first == 1 else f"Only the first {first} of {of}."
    return with_changes(chosen, posts=chosen.posts.iloc[:first]), only


def _posts(chosen, key):
    """Return codebook and posts with boxes for the labels: first, and after comparing.

    Without a key there is nothing to compare with, and one row of boxes will do.
    """
    book = chosen.codebook
    turns = ("",) if chosen.key is None else ("first", "after comparing")
    boxes = [{"name": turn, "labels": (*book.labels, "not sure")} for turn in turns]
    shown = [name for name in ("account", "platform") if name not in book.hide]
    items = [
        {
            "meta": " · ".join(filter(None, (cell(post, name) for name in shown))),
            "reply": cell(post, "replies_to"),
            "says_how": _SAYS_HOW.match(cell(post, "replies_to")) is not None,
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
        "unit": book.unit if defined else "",
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
        answer = None if key is None else {**_answer(key, post_id), "label": "What was found"}
        row = [{"name": "", "labels": tuple(few.values())}] if few else []
        room = {} if few else {"ask": f"My guess{ends}:", "lines": _GUESS}
        item = {"text": cell(post, "text"), "options": [], "boxes": row, "answer": answer}
        items.append(item | room)
    return {"questions": items}


def _items(chosen, key):
    """Return the items of a check, each with boxes for how sure one is; lines for one's words."""
    made = _questions(chosen, key)
    for item, idea in zip(made["questions"], chosen.posts["idea"], strict=True):
        options = by_label("\n".join(item["options"]))
        if not options:  # a figure, of which nobody can be right: there is nothing to be sure of
            item |= {"boxes": [], "lines": _WORDS}
            continue
        boxes = tuple(options)
        if idea == POSTS:  # no label of a codebook stands there, before anybody has met it
            item["options"], boxes = [], tuple(options.values())
        sure = {"name": "how sure", "labels": CONFIDENCE}
        item["boxes"] = [{"name": "", "labels": boxes}, sure]
    return made


def _texts(chosen, _key):
    """Return what a task of writing asks: the aim to tick before the words, and lines for them."""
    items = []
    lines = max(_WORDS, _POSTS // sum(chosen.posts.index.str.startswith("post-")))
    for post_id, post in chosen.posts.iterrows():
        options = [*by_label(cell(post, "options")).values()]
        item = {"text": cell(post, "text"), "options": [], "boxes": [], "answer": None}
        if post_id.startswith("post-"):
            item |= {"lines": lines, "text": _asked(item["text"], options)}
        if len(options) > 1:
            item["boxes"] = [{"name": "", "labels": tuple(options)}]
        items.append(item)
    return {"questions": items}


def _asked(text, aims):
    """Return what is asked of a post: its aim is drawn by lot, or it has the one that there is."""
    if len(aims) == 1:
        return f"{text.partition(', and')[0].rstrip('.')}. {aims[0]}"
    lot = "Toss a coin: heads is the first aim, tails the second." if len(aims) == 2 else ""
    return f"{text} Draw the aim by lot before you write, and tick it. {lot}".rstrip()


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
