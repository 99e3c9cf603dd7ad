"""The command `kit handout`: an activity as a file to print, or the names of all there are."""

from pathlib import Path

from kit.classroom.handouts import listing, pages, write
from kit.classroom.lesson_sheets import number_of
from kit.classroom.own_handouts import only_activity
from kit.material.posts import load_posts
from kit.text.saving import check_free


def run(options):
    """Do what was asked, and return what there is to say of it."""
    if options.list:
        return listing()
    if not options.activity and not options.codebook:
        raise ValueError(
            "No activity is named. Name one, as in  kit handout direction-a , or a lesson, as in  "
            "kit handout 01 ; kit handout --list  prints all names."
        )
    posts = load_posts(options.posts) if options.posts else None
    options.activity = options.activity or only_activity(posts, options.codebook)
    own = {"posts": posts, "codebook": options.codebook}
    like = {"key": options.key, "first": options.first, "paper": options.paper}
    page, left_out = pages(options.activity, **like, **own)
    path = _path(options)
    check_free(path, options.replace, ask="--replace")
    try:
        write(path, page, replace=options.replace)
    except OSError as error:
        raise ValueError(str(error)) from None
    written = f"Written: {path}" + ("" if path.suffix == ".pdf" else ". Open it, and print it.")
    return f"{written}\n{left_out}".strip()


def _path(options):
    """Return where the page goes: the file that was named, or one called after the activity."""
    first = f"-first-{options.first}" if options.first else ""
    number = number_of(options.activity)
    what = f"lesson-{number}" if number else options.activity
    name = f"handout-{what}{first}{'-key' if options.key else ''}"
    path = Path(options.out or f"{name}.{'pdf' if options.pdf else 'html'}")
    if options.pdf and path.suffix.lower() != ".pdf":
        raise ValueError(f"--pdf makes a PDF, but {path} does not end in .pdf. Change one of them.")
    return path
