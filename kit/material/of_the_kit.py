"""The kit's assignments: posts × codebooks, quizzes, predictions, guesses, checks, tasks."""

from functools import cache

from kit.material import checks, guess_files, predictions, quizzes, tasks
from kit.material.assignment import Assignment, with_book
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.data import folder, load
from kit.material.marks import marks
from kit.material.sets import names, posts_of, step_of


def judged(name: str, book: Codebook) -> Assignment:
    """Return a set of posts with a codebook, and the kit's key to both if there is one.

    Somebody's own codebook may be called like one of the kit's, and have other labels.
    """
    table, of_posts = sets()[name]
    key, activity = _keys().get((name, book.name)), with_book(name, book.name)
    if key is not None and not {*key["label"].dropna()} <= {*book.labels}:
        key = None
    return Assignment(activity, of_posts, book, table, key, step_of(name) if key is not None else 0)


def called(activity: str) -> Assignment | None:
    """Return the assignment of this name, or None where the kit has none.

    >>> called("direction-a").kind, called("quiz-04").kind, called("my-own-posts")
    ('post', 'question', None)
    """
    for other in others():
        if other.name == activity:
            return other
    for name in sets():
        for book in books():
            if with_book(name, book.name) == activity:
                return judged(name, book)
    return None


@cache
def books():
    """Return the kit's codebooks."""
    return tuple(find_codebook(p.stem) for p in sorted((folder() / "codebooks").glob("*.toml")))


@cache
def sets():
    """Return each set of the kit by its name: its posts, and their fingerprints."""
    found = {str(name): posts_of(name) for name in names()}
    return {name: (table, marks(table)) for name, table in found.items()}


@cache
def _keys():
    return {
        (str(name), str(book)): part.set_index("post_id")
        for (name, book), part in load("key").groupby(["set", "codebook"])
    }


@cache
def others():
    """Return the assignments that are no posts: questions, figures, guesses, checks, texts."""
    made = (each.assignments() for each in (quizzes, predictions, guess_files, checks, tasks))
    return tuple(assignment for each in made for assignment in each)
