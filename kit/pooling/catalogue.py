"""The activities that answers may belong to: posts × codebooks, quizzes and predictions."""

from dataclasses import dataclass
from functools import cache, cached_property

import pandas as pd

from kit import predictions, quizzes
from kit.answers import post_mark
from kit.codebook import Codebook
from kit.codebook import codebook as find_codebook
from kit.data import folder, load
from kit.handin import fingerprint

# The part of a code's fingerprint that tells what was judged; above it stands the activity's name,
# which anybody may choose anew.
_CONTENT = (1 << 25) - 1


@dataclass(frozen=True, eq=False)
class Activity:
    """Posts judged with a codebook, and the key to them if there is one.

    `posts` is indexed by post_id and has a column text. Other columns are shown where they are
    there: account, platform, replies_to and image_alt; of a quiz options, misconceptions and
    reasons, each with a line "label: text" for an option; of a prediction published, a number.
    `marks` has the fingerprint of each post. `key` is as in ``kit.load("key")``; where it has no
    label there is no right answer.
    """

    name: str
    posts: pd.DataFrame
    marks: dict
    codebook: Codebook
    key: pd.DataFrame | None

    @cached_property
    def kind(self):
        """What was judged: a "post", a "question" of a quiz, or a "figure" to be guessed."""
        if "options" in self.posts:
            return "question"
        labels = self.codebook.labels
        numbers = all(label.isdecimal() for label in labels)
        return "figure" if numbers and len(labels) > 9 else "post"

    @cached_property
    def places(self):
        """The place of each post among all, by post_id."""
        return {post_id: place for place, post_id in enumerate(self.marks)}


class Catalogue:
    """All activities known: sets of posts × codebooks, your own too; quizzes and predictions.

    `homes` finds where a saved judgement belongs: (post_id, its fingerprint, the codebook's id)
    leads to (activity, place of the post in it, {label: number}).
    """

    def __init__(self, posts=None, codebook=None, key=None):
        books = [*_kit_books(), *([] if codebook is None else [find_codebook(codebook)])]
        if key is None and posts is not None and "label" in posts:
            key = posts  # a column of labels beside one's own posts is the key to them
        sets = _kit_sets() | ({} if posts is None else _own_sets(posts))
        self.activities = {}
        self.homes, self._codes, self._names = {}, {}, {}
        for name, table in sets.items():
            marks = _marks(table)
            for book in books:
                called = name if name.startswith(book.name) else f"{name}-{book.name}"
                if key is not None and set(table.index) <= set(_by_post(key).index):
                    own = _by_post(key)
                else:
                    own = _kit_keys().get((name, book.name))
                self._add(Activity(called, table, marks, book, own))
        for activity in _kit_others():
            self._add(activity)
        each = self.activities.values()
        self._codebooks = {activity.codebook.id for activity in each}
        self._post_ids = {post_id for activity in each for post_id in activity.marks}

    def _add(self, activity):
        name, book = activity.name, activity.codebook
        self.activities[name] = activity
        mark_of = fingerprint(name, activity.marks, book)
        self._codes[mark_of & _CONTENT] = name
        self._names[mark_of >> _CONTENT.bit_length()] = name
        numbers = {label: number for number, label in enumerate(book.labels)}
        for place, (post_id, mark) in enumerate(activity.marks.items()):
            self.homes[post_id, mark, book.id] = (name, place, numbers)

    def of_code(self, code):
        """Return the name of the activity that a hand-in code belongs to, or None."""
        return self._codes.get(code.fingerprint & _CONTENT)

    def strange_code(self, code):
        """Say why a code belongs to no activity that is known here, or ""."""
        activity = self.activities.get(self.of_code(code))
        if activity and (code.n_posts, code.n_labels) == (
            len(activity.posts),
            len(activity.codebook.labels),
        ):
            return ""
        if name := self._names.get(code.fingerprint >> _CONTENT.bit_length()):
            return (
                f"It is a code for another version of {name}: its posts or its codebook differ. "
                "Give those that were used: kit.pool(…, posts=my_posts, codebook=…)."
            )
        return (
            f"It is a code for {code.n_posts} posts that are not known here. "
            "Give the posts and the codebook that were used: kit.pool(…, posts=…, codebook=…)."
        )

    def knows_codebook(self, codebook):
        """Tell whether a codebook's id, such as direction@1, is among those known."""
        return codebook in self._codebooks

    def knows_post(self, post_id):
        """Tell whether any version of a post is known."""
        return post_id in self._post_ids


def _marks(posts):
    """Return {post_id: fingerprint}, as the widgets compute it."""
    columns = [
        posts[name].fillna("").astype(str) if name in posts else [""] * len(posts)
        for name in ("text", "replies_to", "image_alt")
    ]
    return {
        str(post_id): post_mark(*parts)
        for post_id, *parts in zip(posts.index, *columns, strict=True)
    }


def _by_post(table):
    return table.set_index("post_id") if "post_id" in table else table


def _own_sets(posts):
    posts = _by_post(posts)
    posts = posts.set_axis(posts.index.map(str))
    sets = posts["set"].unique() if "set" in posts else []
    return {sets[0] if len(sets) == 1 else f"{len(posts)}-posts": posts}


@cache
def _kit_books():
    return tuple(find_codebook(p.stem) for p in sorted((folder() / "codebooks").glob("*.toml")))


@cache
def _kit_sets():
    sets = {str(name): part for name, part in load("posts").groupby("set", sort=False)}
    threads = load("threads")
    judged = load("key", set="threads")["post_id"] if "threads" in set(load("key")["set"]) else []
    return sets | {"threads": threads[threads.index.isin(list(judged))]}


@cache
def _kit_keys():
    return {
        (str(name), str(book)): part.set_index("post_id")
        for (name, book), part in load("key").groupby(["set", "codebook"])
    }


@cache
def _kit_others():
    """Return the activities that are made of questions and of figures."""
    parts = [*quizzes.activities(), *predictions.activities()]
    return tuple(Activity(*each) for each in parts)
