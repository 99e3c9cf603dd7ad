"""The assignments that answers may belong to: the kit's own, and those of one's own material."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pandas as pd

from kit.judging.handin import fingerprint
from kit.judging.naming import activity_name, unnamed, without_words
from kit.material import guess_files, of_the_kit, predictions, quizzes, toml
from kit.material.assignment import Assignment
from kit.material.codebooks import codebook as find_codebook
from kit.material.marks import by_id, marks, posts_by_id
from kit.material.posts import load_posts
from kit.material.reading.tables import read_table
from kit.text.say import many

# The part of a code's fingerprint that tells what was judged; above it stands the activity's name,
# which anybody may choose anew.
_CONTENT = (1 << 25) - 1


class Catalogue:
    """All assignments known: sets of posts × codebooks, quizzes, predictions, guesses; yours too.

    `homes` finds where a saved judgement belongs: (post_id, its fingerprint, the codebook's id)
    leads to (activity, place of the post in it, {label: number}). Where several activities have
    the same post, `rivals` has all of these, the last of which is in `homes`.
    """

    def __init__(self, posts=None, codebook=None, key=None):
        posts = None if posts is None else _posts(posts)
        if key is None and posts is not None and "label" in posts:
            key = posts  # a column of labels beside one's own posts is the key to them
        key = None if key is None else _key(key)
        books, others = _own(codebook)
        books = [*of_the_kit.books(), *books]
        made = [of_the_kit.judged(name, book) for name in of_the_kit.sets() for book in books]
        if key is not None:
            made = [_with_key(assignment, key, books) for assignment in made]
        if posts is not None:
            of_posts = marks(posts)
            for book in books:
                own = Assignment(activity_name(posts, book, of_posts), of_posts, book, posts)
                made.append(own if key is None else _with_key(own, key, books))
        self.assignments = _by_name([*made, *of_the_kit.others(), *others])
        self.homes, self.rivals, self._codes, self._names = {}, {}, {}, {}
        for assignment in self.assignments.values():
            self._add(assignment)
        each = self.assignments.values()
        self._codebooks = {assignment.codebook.id for assignment in each}
        self._post_ids = {post_id for assignment in each for post_id in assignment.marks}

    def _add(self, assignment):
        name, book = assignment.name, assignment.codebook
        mark_of = fingerprint(name, assignment.marks, book)
        self._codes[mark_of & _CONTENT] = name
        self._names[mark_of >> _CONTENT.bit_length()] = name
        numbers = {label: number for number, label in enumerate(book.labels)}
        for place, (post_id, mark) in enumerate(assignment.marks.items()):
            this, home = (post_id, mark, book.id), (name, place, numbers)
            if this in self.homes:
                self.rivals.setdefault(this, [self.homes[this]]).append(home)
            self.homes[this] = home

    def called(self, name):
        """Return the assignment of this name, or None.

        Of a name that was made for posts without a set, the characters that stand for their words
        may be left out: ``24-posts-direction``.
        """
        short = {without_words(known): known for known in self.assignments}
        return self.assignments.get(name) or self.assignments.get(short.get(name))

    def names_a_file(self, stem):
        """Tell whether a file is called after its activity, and not after a person."""
        return stem in self.assignments or unnamed(stem)

    def homes_of(self, judged):
        """Return where the judgements of one file belong, as `homes` does for each by itself.

        `judged` has (post_id, its fingerprint, the codebook's id) and label of each. Where posts
        are in several activities, the file belongs to the one that has most of its judgements,
        so that nobody's answers are divided. Of two that have as many, the last one counts.
        """
        known = [(self.rivals.get(this), this, label) for this, label in judged]
        if not any(several for several, *_ in known):
            return self.homes
        votes = Counter()
        for several, this, label in known:
            for name, _, numbers in several or filter(None, [self.homes.get(this)]):
                votes[name] += label is None or label in numbers
        chosen = {
            this: max(reversed(several), key=lambda home: votes[home[0]])
            for several, this, _ in known
            if several
        }
        return self.homes | chosen

    def of_code(self, code):
        """Return the name of the activity that a hand-in code belongs to, or None."""
        return self._codes.get(code.fingerprint & _CONTENT)

    def strange_code(self, code):
        """Say why a code belongs to no activity that is known here, or ""."""
        assignment = self.assignments.get(self.of_code(code))
        if assignment and (code.n_posts, code.n_labels) == (
            len(assignment.posts),
            len(assignment.codebook.labels),
        ):
            return ""
        if name := self._names.get(code.fingerprint >> _CONTENT.bit_length()):
            return (
                f"It is a code for another version of {name}: its posts or its codebook differ. "
                "Give those that were used: kit.pool(…, posts=my_posts, codebook=…)."
            )
        posts = many(code.n_posts, "post that is", "posts that are")
        return (
            f"It is a code for {posts} not known here. "
            "Give the posts and the codebook that were used: kit.pool(…, posts=…, codebook=…)."
        )

    def knows_codebook(self, codebook):
        """Tell whether a codebook's id, such as direction@1, is among those known."""
        return codebook in self._codebooks

    def knows_post(self, post_id):
        """Tell whether any version of a post is known."""
        return post_id in self._post_ids


def _own(given):
    """Return the codebooks of one's own, and the assignments made of one's other files."""
    books, others = [], []
    for each in given if isinstance(given, list | tuple) else [given] * (given is not None):
        kind = "codebook"
        if isinstance(each, str | Path) and Path(each).suffix.lower() == ".toml":
            kind = toml.kind_of(toml.read(each))
        if kind == "quiz" or isinstance(each, quizzes.Quiz):
            others.append(quizzes.assignment(each))
        elif kind == "prediction" or isinstance(each, predictions.Prediction):
            others.append(predictions.prediction(each).assignment)
        elif kind == guess_files.KIND or isinstance(each, guess_files.GuessFile):
            others.append(guess_files.guess_file(each).assignment)
        else:
            books.append(find_codebook(each))
    return books, others


def _posts(given):
    """Return posts of one's own, as a table or as the path of one, by post_id."""
    posts = load_posts(given) if isinstance(given, str | Path) else given
    return by_id(posts_by_id(posts))


def _key(given):
    """Return a key of one's own, as a table or as the path of one."""
    key = read_table(given).cells if isinstance(given, str | Path) else given
    if not isinstance(key, pd.DataFrame) or "label" not in key:
        got = (
            f"has the columns {', '.join(map(str, key))}"
            if isinstance(key, pd.DataFrame)
            else f"is a {type(key).__name__}"
        )
        raise TypeError(
            f"A key is a table with the columns 'post_id' and 'label', but this {got}. "
            "Give such a table, or the path of one; kit.load('key') is an example."
        )
    return by_id(key)


def _with_key(assignment, key, books):
    """Return an assignment with one's own key where that says something of its posts.

    Posts that it is silent about keep the kit's key, or have none. A key goes with each codebook
    that has one of its labels or, so that its labels can be refused, with all if none has. Where
    it has several rows for a post, a column codebook says which one a row is for.
    """
    posts = list(assignment.marks)
    key = key[key.index.isin(posts)]
    labels = {str(label).strip().removesuffix(".0") for label in key["label"].dropna()}
    fits = [book.id for book in books if labels & {*book.labels}]
    if key.empty or (fits and assignment.codebook.id not in fits):
        return assignment
    if not key.index.is_unique and "codebook" in key:
        key = key[key["codebook"].astype("string") == assignment.codebook.name]
    if not key.index.is_unique:
        twice = key.index[key.index.duplicated()][0]
        raise ValueError(
            f"The key has more than one row for {twice!r}. Keep one row a post; or, where there "
            "are several codebooks, say in a column 'codebook' which one a row is for."
        )
    if assignment.key is not None:
        kept = assignment.key[~assignment.key.index.isin(key.index)]
        key = pd.concat([key.astype(object), kept.astype(object)])
    return replace(assignment, key=key.reindex(posts))


def _by_name(assignments):
    """Return assignments by name; of two with one name the earlier, the kit's, is called so.

    The very same assignment, given once more, takes the place of the first.
    """
    found = {}
    for assignment in assignments:
        other = found.get(assignment.name)
        if other and _content(other) != _content(assignment):
            aside = f"{assignment.name} (kit)"
            found[aside] = replace(other, name=aside)
            del found[assignment.name]
        found[assignment.name] = assignment
    return found


def _content(assignment):
    return assignment.codebook.id, assignment.codebook.labels, tuple(assignment.marks.items())
