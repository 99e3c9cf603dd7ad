"""The assignments that answers may belong to: the kit's own, and those of one's own material."""

from collections import Counter
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from kit.classroom.asking import IN_PYTHON
from kit.classroom.own_keys import check_known, shared, silent, with_key
from kit.judging.handin import fingerprint
from kit.judging.naming import activity_name, unnamed, without_words
from kit.material import guess_files, of_the_kit, predictions, quizzes, tasks, toml
from kit.material.assignment import Assignment
from kit.material.codebooks import codebook as find_codebook
from kit.material.marks import by_id, marks, posts_by_id
from kit.material.own_keys import is_key, read_own_key
from kit.material.posts import load_posts
from kit.text.say import many

# The part of a code's fingerprint that tells what was judged; above it stands the activity's name,
# which anybody may choose anew.
_CONTENT = (1 << 25) - 1
_NEAR = 4  # names that are told where one is not known
_LIKE = 0.8  # how like another a name is that may have been meant
_VERY_NEAR = 0.85  # how like another a name is that was misspelt; another codebook's is less so
_VERSIONS = 10  # of a codebook, newer than the one here, that a code is told by


class Catalogue:
    """All assignments known: sets of posts × codebooks, quizzes, predictions, guesses; yours too.

    `homes` finds where a saved judgement belongs: (post_id, its fingerprint, the codebook's id)
    leads to (activity, place of the post in it, {label: number}). Where several activities have
    the same post, `rivals` has all of these, the last of which is in `homes`.

    Answers that were made for other words of the posts are refused, unless `as_activity` names the
    activity that they are to be taken as. `asking` is how a refusal asks for what is missing.
    """

    def __init__(self, posts=None, codebook=None, key=None, as_activity=None, asking=IN_PYTHON):
        self.asking = asking
        posts = None if posts is None else _posts(posts, asking)
        if key is None and posts is not None and "label" in posts:
            key = posts  # a column of labels beside one's own posts is the key to them
        keys = [read_own_key(each) for each in _several(key)]
        self._books, self._others = _own(codebook, asking)
        others = self._others
        books = [*of_the_kit.books(), *self._books]
        made = [of_the_kit.judged(name, book) for name in of_the_kit.sets() for book in books]
        own = _of_posts(posts, books) if posts is not None else []
        made = [with_key(each, keys, books) for each in [*made, *own]]
        self.assignments = _by_name([*made, *of_the_kit.others(), *others])
        self.homes, self.rivals = {}, {}
        self._codes, self._names, self._versions = {}, {}, {}
        for assignment in self.assignments.values():
            self._add(assignment)
        each = self.assignments.values()
        self._codebooks = {assignment.codebook.id for assignment in each}
        self._post_ids = {post_id for assignment in each for post_id in assignment.marks}
        check_known(keys, self._post_ids, posts)
        self._keys, self._of_posts = keys, [each.name for each in own]
        self._own = {*self._of_posts, *(each.name for each in others)}
        given = [as_activity] if isinstance(as_activity, str) else as_activity or []
        self._as = [self._named(name) for name in given]

    def _add(self, assignment):
        name, book = assignment.name, assignment.codebook
        mark_of = fingerprint(name, assignment.marks, book)
        self._codes[mark_of & _CONTENT] = name
        self._names.setdefault(mark_of >> _CONTENT.bit_length(), []).append(assignment)
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

    def given(self):
        """Return the assignments of the codebooks and other files that were given.

        Those of one's own posts, where they were given too; else those of the kit's posts.
        """
        ids = {book.id for book in self._books}
        of_books = [each for each in self.assignments.values() if each.codebook.id in ids]
        mine = [each for each in of_books if each.name in self._of_posts]
        return [*(mine or of_books), *self._others]

    def near(self, name, also=()):
        """Return the names that somebody may have meant: those that hold this one, or are like it.

        Of a set with several codebooks, the one with a key is meant.
        """
        known = [*self.assignments, *also]
        holding = [each for each in known if str(name) and str(name).lower() in each]
        keyed = [each for each in holding if each in also or self.assignments[each].key is not None]
        return (keyed or holding)[:_NEAR] or get_close_matches(str(name), known, _NEAR, _LIKE)

    def unknown(self, name, also=()):
        """Say that there is no activity of this name, and what was meant or is missing perhaps."""
        what = f"There is no activity called {str(name)!r} here."
        own = {self.assignments[each].codebook.name: each for each in self._of_posts}
        stem = next((each.removesuffix(f"-{book}") for book, each in own.items()), "")
        if own and str(name).startswith(f"{stem}-"):
            near = [each for each in own.values() if str(name) in each]
            near = near or get_close_matches(str(name), own.values(), 1, _VERY_NEAR)
            meant = f"Did you mean {near[0]!r}? If not, give" if near else "Give"
            return f"{what} {meant} the codebook that it has: {self.asking.codebook}."
        if near := self.near(name, also):
            what += f" Did you mean {' or '.join(map(repr, near))}?"
        return (
            f"{what} Of your own posts, quizzes and others give the file too: {self.asking.posts}, "
            f"{self.asking.codebook}."
        )

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
        known = self.assignments.get(self._codes.get(code.fingerprint & _CONTENT))
        if known and _sizes(known) == (code.n_posts, code.n_labels):
            return known.name
        alike = (a for a in self._alike(code) if a in self._as and not self._older_book(a, code))
        return next((assignment.name for assignment in alike), None)

    def is_reworded(self, code):
        """Tell whether a code of an activity known here was made for other words."""
        return (code.fingerprint & _CONTENT) not in self._codes

    def reworded(self, post_id, codebook):
        """Return where a judgement on other words is to be taken, as `homes` does; or None."""
        for each in self._as:
            if each.codebook.id == codebook and post_id in each.places:
                numbers = {label: number for number, label in enumerate(each.codebook.labels)}
                return each.name, each.places[post_id], numbers
        return None

    def with_post(self, post_id, codebook):
        """Return the names of the activities that have a post of this id, and this codebook."""
        each = self.assignments.values()
        return [a.name for a in each if a.codebook.id == codebook and post_id in a.marks][:3]

    def _alike(self, code):
        """Return the activities that a code may be of, by its name and by what it counts.

        The name of posts without a set is made of their words, so that others have another one.
        """
        size = code.n_posts, code.n_labels
        fit = [a for a in self.assignments.values() if _sizes(a) == size]
        named = self._names.get(code.fingerprint >> _CONTENT.bit_length(), ())
        return [a for a in fit if a in named] or [a for a in fit if unnamed(a.name)]

    def _older_book(self, assignment, code):
        """Return with which other version of its codebook, as tone@1, a code was made, or ""."""
        name, book = assignment.name, assignment.codebook
        if name not in self._versions:
            others = (replace(book, version=v) for v in range(1, book.version + _VERSIONS))
            self._versions[name] = {
                fingerprint(name, assignment.marks, other) & _CONTENT: other.id for other in others
            }
        return self._versions[name].get(code.fingerprint & _CONTENT, "")

    def _named(self, name):
        """Return the assignment of a name, or refuse a name that there is not."""
        if found := self.called(name):
            return found
        raise ValueError(self.unknown(name))

    def strange_code(self, code):
        """Say why a code belongs to no activity that is known here, or ""."""
        if self.of_code(code):
            return ""
        alike = self._alike(code)
        named = self._names.get(code.fingerprint >> _CONTENT.bit_length(), ())
        for here in reversed(alike):
            if older := self._older_book(here, code):
                return (
                    f"It is a code for another version of {here.name}: its codebook was {older}, "
                    f"and here is {here.codebook.id}. Give the one that was used: "
                    f"{self.asking.codebook}."
                )
        posts = many(code.n_posts, "post that is", "posts that are")
        take = self.asking.as_activity([here.name for here in alike[-3:]])
        if alike and alike[-1] in named:
            here = alike[-1]
            what = f"{here.kind}s" if here.kind != "post" else "posts or its codebook"
            return (
                f"It is a code for another version of {here.name}: its {what} differ. "
                f"{self._give(here)}; or, were only words mended since, take it as it is: {take}."
            )
        if alike:
            return (
                f"It is a code for {posts} not known here. {self._give()}; or, are these the posts "
                f"given, before words in them were mended, take it as it is: {take}."
            )
        if named := [each for each in named if self._may_be(each, code)]:
            parts = (f"{named[-1].kind}", code.n_posts), ("label", code.n_labels)
            has = " and ".join(many(number, part) for part, number in parts)
            size = " and ".join(map(str, _sizes(named[-1])))
            return (
                f"It seems to be a code for another version of {named[-1].name}: it has {has}, "
                f"not {size}. {self._give(named[-1])}."
            )
        if any(len(self.assignments[name].marks) == code.n_posts for name in self._of_posts):
            return (
                f"It is a code for {many(code.n_posts, 'post')}, as many as you gave, but they "
                "were others, or were judged with a codebook that is not known here. "
                f"{self._give()}."
            )
        return (
            f"It is a code for {posts} not known here. {self._give()}; of a quiz, a prediction or "
            f"guesses the file: {self.asking.quiz}."
        )

    def _may_be(self, assignment, code):
        """Tell whether a code of another size may be of an assignment whose name is like its own.

        One name in a thousand is like another: of the kit's many, the number of posts is asked too.
        """
        return assignment.name in self._own or len(assignment.marks) == code.n_posts

    def _give(self, assignment=None):
        """Ask for what was judged; of a quiz or a prediction, for its file."""
        if assignment is not None and assignment.kind != "post":
            return f"Give the file that was used: {self.asking.quiz}"
        return (
            "Give the posts and the codebook that were used, and the key if there was one: "
            f"{self.asking.posts}, {self.asking.codebook}, {self.asking.key}"
        )

    def unmarked(self, names):
        """Return sentences: where one's own keys mark nobody, or mark what they may not be to."""
        own = [self.assignments[name] for name in names if name in self._of_posts]
        if not self._keys:
            return ()
        said = (*(silent(self._keys, each) for each in own), shared(self._keys, own))
        return tuple(filter(None, said))

    def knows_codebook(self, codebook):
        """Tell whether a codebook's id, such as direction@1, is among those known."""
        return codebook in self._codebooks

    def knows_post(self, post_id):
        """Tell whether any version of a post is known."""
        return post_id in self._post_ids


def _sizes(assignment):
    """Return what a code counts of an activity: its posts, and its codebook's labels."""
    return len(assignment.marks), len(assignment.codebook.labels)


def _own(given, asking):
    """Return the codebooks of one's own, and the assignments made of one's other files."""
    books, others = [], []
    for each in _several(given):
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
    return books, others


def _several(given):
    """Return what may be one thing or a list of them as a list."""
    return list(given) if isinstance(given, list | tuple) else [given] * (given is not None)


def _of_posts(posts, books):
    """Return posts of one's own as an assignment with each codebook."""
    of_posts = marks(posts)
    return [
        Assignment(activity_name(posts, book, of_posts), of_posts, book, posts) for book in books
    ]


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
