"""The assignments that answers may belong to: the kit's own, and those of one's own material."""

from collections import Counter
from copy import copy
from dataclasses import replace
from difflib import get_close_matches

from kit.classroom import own_material
from kit.classroom.asking import IN_PYTHON
from kit.classroom.laid_together import laid_together
from kit.classroom.own_keys import check_known
from kit.judging.handin import fingerprint
from kit.judging.naming import unnamed, without_words
from kit.text.say import many, plain_line

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
        self._given = own_material.given(posts, codebook, key, asking)
        self._wanted = [as_activity] if isinstance(as_activity, str) else as_activity or []
        self._learn(())

    def with_rooms(self, rooms):
        """Return a catalogue that knows the material of these rooms too; what was given counts."""
        more = copy(self)
        more._learn(rooms)
        return more

    def _learn(self, rooms):
        """Lay together what there is of the kit, of rooms, and of what was given."""
        self.laid = laid_together(self._given, rooms)
        self.assignments = self.laid.assignments
        self._codes, self._names, self._versions = {}, {}, {}
        self.homes, self.rivals = {}, {}
        for assignment in self.assignments.values():
            self._add(assignment)
        each = self.assignments.values()
        self._codebooks = {assignment.codebook.id for assignment in each}
        self._post_ids = {post_id for assignment in each for post_id in assignment.marks}
        self._as = [found for name in self._wanted if (found := self.called(name))]

    def check(self):
        """Refuse a key to posts that nobody knows, and names that there are not.

        It is asked once all is known: posts may have come with a room.
        """
        check_known(self._given.keys, self._post_ids, next(iter(self._given.posts), None))
        for name in self._wanted:
            self._named(name)

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

    def called_for_people(self, names):
        """Return what people read in place of names, of which nobody gave 8-posts-065d-direction.

        Where two would be called alike, each keeps its name.
        """
        own = [name for name in names if name in self.laid.stems and unnamed(name)]
        titles = {name: self._title(name) for name in own}
        alike = Counter(titles.values())
        return {name: each for name, each in titles.items() if alike[each] == 1}

    def _title(self, name):
        own, stem = self.assignments[name], self.laid.stems[name]
        title = plain_line(own.codebook.title, 80)
        return f"{title} ({stem or many(len(own.marks), 'post')})"

    def given(self):
        """Return the assignments of the codebooks and other files that were given.

        Those of one's own posts, where they were given too; else those of the kit's posts.
        """
        ids = {book.id for book in self._given.books}
        of_books = [each for each in self.assignments.values() if each.codebook.id in ids]
        mine = [each for each in of_books if each.name in self.laid.of_posts]
        return [*(mine or of_books), *self._given.others]

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
        own = {self.assignments[each].codebook.name: each for each in self.laid.of_posts}
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
        if any(len(self.assignments[name].marks) == code.n_posts for name in self.laid.of_posts):
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
        return assignment.name in self.laid.own or len(assignment.marks) == code.n_posts

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
        return self.laid.unmarked(names)

    def knows_codebook(self, codebook):
        """Tell whether a codebook's id, such as direction@1, is among those known."""
        return codebook in self._codebooks

    def knows_post(self, post_id):
        """Tell whether any version of a post is known."""
        return post_id in self._post_ids


def _sizes(assignment):
    """Return what a code counts of an activity: its posts, and its codebook's labels."""
    return len(assignment.marks), len(assignment.codebook.labels)
