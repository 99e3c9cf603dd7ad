"""Material of one's own as it is given: posts, the keys to them, codebooks, and other files.

Somebody who pools gives it, or it came with a room: its file has the teacher's own files in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from kit.classroom.asking import IN_PYTHON, Asking
from kit.judging.naming import activity_name
from kit.material import guess_files, predictions, quizzes, tasks, toml
from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.material.codebooks import codebook as find_codebook
from kit.material.marks import by_id, marks, posts_by_id
from kit.material.own_keys import is_key, read_own_key
from kit.material.posts import good_posts, load_posts

if TYPE_CHECKING:
    from kit.classroom.room_file import Material


class Own(NamedTuple):
    """What goes together: `others` are assignments made of quizzes, predictions and the like.

    `name` says where it is from: "" is what was given, else what a room's file is called.
    """

    name: str = ""
    posts: tuple[pd.DataFrame, ...] = ()
    stems: tuple[str, ...] = ()  # what the file of each is called, less its ending; "" of a table
    books: tuple[Codebook, ...] = ()
    keys: tuple[pd.DataFrame, ...] = ()
    others: tuple[Assignment, ...] = ()

    def of_posts(self, books: Iterable[Codebook]) -> list[Assignment]:
        """Return the posts as an assignment with each of these codebooks."""
        return [
            Assignment(activity_name(posts, book, of_posts), of_posts, book, posts)
            for posts in self.posts
            for of_posts in [marks(posts)]
            for book in books
        ]

    def stems_of(self, books: Collection[Codebook]) -> list[str]:
        """Return what the file of each assignment of `of_posts` is called."""
        return [stem for stem in self.stems for _ in books]

    def keys_to_kit(self) -> list[pd.DataFrame]:
        """Return the keys as far as they may be to posts of the kit.

        A room's own posts may have ids that the kit has too; what was given is to all of these.
        """
        ids = [post_id for posts in self.posts for post_id in posts.index] if self.name else []
        return [key[~key.index.isin(ids)] for key in self.keys]


def given(posts, codebook, key, asking: Asking) -> Own:
    """Return what somebody gave who pools or prints."""
    tables = () if posts is None else (_posts(posts, asking),)
    if key is None and tables and "label" in tables[0]:
        key = tables[0]  # a column of labels beside one's own posts is the key to them
    keys = tuple(read_own_key(each) for each in _several(key))
    books, others = _of_files(_several(codebook), asking)
    stems = (Path(posts).stem,) if isinstance(posts, str | Path) else ("",) * len(tables)
    return Own("", tables, stems, books, keys, others)


def of_room(name: str, material: Iterable[Material]) -> tuple[Own, list[tuple[str, str]]]:
    """Return a room's own material; and which files of it cannot be read, as (file, reason).

    They are read as files, for that is what they were when the room began: in a folder that is
    gone afterwards.
    """
    found: dict[str, list] = {"posts": [], "stems": [], "books": [], "keys": [], "others": []}
    faults = []
    with TemporaryDirectory() as folder:
        for number, each in enumerate(material):  # two may have one name
            path = Path(folder) / str(number) / each.name
            path.parent.mkdir()
            path.write_bytes(each.data)
            try:
                for part, value in _read(each.role, path):
                    found[part].append(value)
            except (ValueError, TypeError, OSError) as error:
                faults.append((path.name, str(error)))
    if not found["keys"]:
        found["keys"] = [posts for posts in found["posts"] if "label" in posts]
    return Own(name, **{part: tuple(values) for part, values in found.items()}), faults


def _read(role, path):
    """Yield what one of a teacher's files holds, as (part of `Own`, value)."""
    if path.suffix.lower() == ".toml":
        books, others = _of_files([path], IN_PYTHON)
        yield from (("books", each) for each in books)
        yield from (("others", each) for each in others)
    elif role == "key":
        yield "keys", read_own_key(path)
    else:
        # What is doubtful in it was told when the room began.
        yield "posts", by_id(posts_by_id(good_posts(path).posts))
        yield "stems", path.stem


def _of_files(several, asking):
    """Return the codebooks of one's own, and the assignments made of one's other files."""
    books, others = [], []
    for each in several:
        kind = "codebook"
        if isinstance(each, str | Path) and (ending := Path(each).suffix.lower()):
            if ending != ".toml":
                raise ValueError(
                    f"{Path(each).name} is no codebook or quiz, for these are files that end in "
                    f".toml. Posts are given so: {asking.posts}."
                )
            kind = toml.kind_of(toml.read(each))
        if kind == "quiz" or isinstance(each, quizzes.Quiz):
            others.append(quizzes.assignment(each))
        elif kind == "prediction" or isinstance(each, predictions.Prediction):
            others.append(predictions.prediction(each).assignment)
        elif kind == guess_files.KIND or isinstance(each, guess_files.GuessFile):
            others.append(guess_files.guess_file(each).assignment)
        elif kind == tasks.KIND or isinstance(each, tasks.Task):
            others.append(tasks.task(each).assignment)
        else:
            books.append(find_codebook(each))
    return tuple(books), tuple(others)


def _several(given):
    """Return what may be one thing or a list of them as a list."""
    return list(given) if isinstance(given, list | tuple) else [given] * (given is not None)


def _posts(given, asking):
    """Return posts of one's own, as a table or as the path of one, by post_id."""
    if isinstance(given, str | Path) and Path(given).suffix.lower() == ".toml":
        raise ValueError(
            f"{Path(given).name} holds no posts, for these stand in a table (.csv, .xlsx, .json). "
            f"Give it so: {asking.codebook}."
        )
    try:
        posts = load_posts(given) if isinstance(given, str | Path) else given
    except ValueError:
        if is_key(given):
            raise ValueError(
                f"{Path(given).name} is a key, and has no words of posts. "
                f"Give it so: {asking.key}; and the posts: {asking.posts}."
            ) from None
        raise
    return by_id(posts_by_id(posts))
