"""The class of 28 for tests: made once, its sums, and each export of it, pooled."""

import functools
import tempfile
from pathlib import Path

from class_exports import EXPORTS
from class_of_28 import ACTIVITIES, FIGURES, POSTS, QUIZ, key_of, key_table, made
from class_page import read
from class_sums import Sums

import kit
from kit.material.predictions import prediction
from kit.material.quizzes import quiz


@functools.cache
def the_class():
    """Return the class after all has been handed in; it is made once."""
    with tempfile.TemporaryDirectory() as folder:
        return made(Path(folder))


@functools.cache
def sums():
    """Return what was pressed in each activity."""
    return {name: _sums(the_class().desks, name) for name in ACTIVITIES}


def _sums(desks, name):
    if name == QUIZ:
        questions = quiz(QUIZ.removeprefix("quiz-")).questions
        return Sums(desks, name, "abcd", [question.id for question in questions], key_of(name))
    if name == FIGURES:
        points = prediction(FIGURES.removeprefix("predict-")).asked
        labels = map(str, range(0, 101, 5))
        return Sums(desks, name, labels, [point.post_id for point in points], {})
    table, book = key_table(name), kit.codebook("direction" if name == POSTS else "fit")
    contested = table.index[table["contested"]]
    return Sums(desks, name, book.labels, table.index, key_of(name), contested)


class Came:
    """One export of the class, pooled; and whose each name in it is."""

    def __init__(self, name, folder):
        self.export, self.a_class = EXPORTS[name], the_class()
        self.source = self.export.make(self.a_class, folder)

    @functools.cached_property
    def pooled(self):
        return kit.pool(self.source)

    @functools.cached_property
    def person(self):
        """The person behind each name, by the account that the export has."""
        known = {self.export.knows(person): person for person in self.a_class.present}
        return {
            coder: known.get(lms)
            for sheet in self.pooled.sheets.values()
            for coder, lms in zip(sheet.people, sheet.lms, strict=True)
        }

    @functools.cached_property
    def html(self):
        return str.__str__(kit.report(self.pooled))

    @functools.cached_property
    def page(self):
        return read(self.html)

    def section(self, activity):
        return next(s for s in self.page.all("section") if s.attributes.get("id") == activity)

    def desk(self, coder):
        return self.a_class.desk_of[self.person[coder].email]
