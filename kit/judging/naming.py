"""What an activity is called: its file of answers, and what answers are pooled under."""

import hashlib
import re

from kit.judging.lines import read_lines
from kit.judging.places import folder
from kit.material.assignment import with_book
from kit.material.marks import marks
from kit.text.words import say

# No file can be called like this everywhere; an end with a dot or a space is lost on Windows.
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 60  # characters of a set's name; with a codebook's behind it any disk can hold it


def activity_name(posts, book, of_posts=None):
    """Name an activity after its set and its codebook: direction-a, practice-direction.

    Posts without a set are told apart by their number and their words: 40-posts-1f3a-direction.
    Other words, or another post, make another name; another order does not. `of_posts` are
    their `marks`, for whoever has them.
    """
    stem = _fit(_set_of(posts))
    if not stem or len(stem) > _LONGEST:
        of_posts = of_posts or marks(posts)
        lines = "\n".join(sorted(f"{post_id} {mark}" for post_id, mark in of_posts.items()))
        digits = hashlib.blake2s(lines.encode(), digest_size=2).hexdigest()
        stem = f"{stem[:_LONGEST] or f'{len(posts)}-posts'}-{digits}"
    return with_book(stem, book.name)


def kept_name(posts, book, path=None):
    """Return the name of the file in which these posts were begun, or else `activity_name`.

    A file of posts without a set of which a few were mended since is found again, if at least
    half of the posts judged in it are the same.
    """
    of_posts = marks(posts)
    name, place = activity_name(posts, book, of_posts), folder(path)
    if (place / f"{name}.jsonl").exists() or _set_of(posts):
        return name
    pattern = re.compile(rf"{len(posts)}-posts-[0-9a-f]{{4}}-{re.escape(book.name)}\.jsonl")
    found = []
    for file in sorted(place.glob("*.jsonl")):
        if pattern.fullmatch(file.name):
            judged = _judged(file)
            same = len(judged & of_posts.items())
            if same and 2 * same >= len(judged):
                found.append((same, file.stem))
    return max(found)[1] if found else name


def check_name(name):
    """Return the name of an activity as it was given, or refuse one that no file can have."""
    near = _fit(str(name))[: 2 * _LONGEST]
    if near != name:
        example = repr(near or "my-posts")
        raise ValueError(say("refuse-activity", name=repr(name), example=example))
    return name


def without_words(name):
    """Return the name of posts without a set, less the characters that stand for their words.

    >>> without_words("40-posts-1f3a-direction")
    '40-posts-direction'
    """
    return re.sub(r"^(\d+-posts)-[0-9a-f]{4}(?=-)", r"\1", name)


def unnamed(stem):
    """Tell whether a name is one that posts without a set get."""
    return bool(re.fullmatch(r"\d+-posts-[0-9a-f]{4}-[\w-]+", stem))


def _set_of(posts):
    """Return the one set that posts are of, as it is written; "" where there is none, or several.

    What is blank or missing is no name.
    """
    sets = posts["set"].astype("string").fillna("").unique() if "set" in posts else []
    return sets[0].strip() if len(sets) == 1 else ""


def _fit(name):
    """Return a name without what some computers do not take in the name of a file."""
    return _UNFIT.sub("-", name).strip("-. ")


def _judged(file):
    """Return the posts judged in a file of answers, each with the fingerprint of its words."""
    lines = (line for _, line in read_lines(file) if line and line["kind"] == "judge")
    return {(str(line.get("post_id")), str(line.get("post"))) for line in lines}
