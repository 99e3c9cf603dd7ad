"""Quizzes: a few questions a lesson, and a reason for every option, the wrong ones first of all.

A quiz is a small TOML file. Each question has 2 to 5 options, called a, b, c … in their order. A
question without `right` has no right answer: the reason of each option is the case for it. In a
quiz that looks back, each question says with `from` which lesson it comes from. To the kit a
question is a post and its options are labels, so answers are saved, handed in and pooled like all
others.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kit.material import toml
from kit.material.asked import book_of, key_of, lines_of, posts_of
from kit.material.assignment import QUESTION, Assignment
from kit.material.codebooks import Codebook
from kit.material.data import folder
from kit.material.marks import post_mark
from kit.material.toml import NUMBER, TABLES, TEXT, TEXTS, Kind, needed, spelt

LABELS = "abcde"
FEWEST = 2  # options of a question; the most is len(LABELS)

_NAME = spelt(r"[\w-]+", "letters, digits and hyphens")
_RIGHT = Kind(
    "be one label, or a list of them",
    '{} = "b"',
    lambda value: isinstance(value, str) or (TEXTS.fits(value) and value != []),
)
_LESSON = spelt(r"\d\d", "the two digits of a lesson")._replace(write='{} = "02"')
_OPTIONS = TABLES._replace(write=TABLES.write.format("question.option"))

_QUIZ = {
    "name": needed(_NAME),
    "title": needed(TEXT),
    "version": NUMBER,
    "question": needed(TABLES),
}
_QUESTION = {
    "id": needed(_NAME),
    "text": needed(TEXT),
    "right": _RIGHT,
    "after": TEXT,
    "from": _LESSON,
    "option": _OPTIONS,
}
# Each option needs a because as well; what to write there is said below.
_OPTION = {"text": needed(TEXT), "because misconception": TEXT}


@dataclass(frozen=True)
class Option:
    """One answer that may be chosen, and why it is right, or wrong, or what speaks for it.

    `misconception` is the short name of the idea behind a wrong option, and "" for all others.
    """

    label: str
    text: str
    because: str
    misconception: str = ""


@dataclass(frozen=True)
class Question:
    """A question with its options; `right` has the labels that are right, or none at all.

    `lesson` is the number of an earlier lesson that it comes from, or "".
    """

    id: str
    text: str
    options: tuple[Option, ...]
    right: tuple[str, ...] = ()
    after: str = ""
    lesson: str = ""

    def __getitem__(self, label: str) -> Option:
        """Return the option with this label."""
        return self.options[LABELS.index(label)]

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the options, in order."""
        return tuple(option.label for option in self.options)

    @property
    def mark(self) -> str:
        """The fingerprint of what was asked. Another wording, or another option, changes it."""
        return post_mark(self.text, *(option.text for option in self.options))


@dataclass(frozen=True)
class Quiz:
    """Questions in their order, as read from a file."""

    name: str
    title: str
    questions: tuple[Question, ...]
    version: int = 1

    @property
    def activity(self) -> str:
        """The name of its file of answers: ``quiz-01``."""
        return f"quiz-{self.name}"

    @property
    def marks(self) -> dict[str, str]:
        """Each question's id and fingerprint, in order."""
        return {question.id: question.mark for question in self.questions}

    @property
    def codebook(self) -> Codebook:
        """The labels that may be given, as many as the longest question has options."""
        most = max(len(question.options) for question in self.questions)
        return book_of(
            self.activity,
            self.title,
            "Which answer do you choose?",
            {label: f"Option {label} of a question." for label in LABELS[:most]},
            version=self.version,
            unit=QUESTION,
        )


def quiz(name: str | Path | Quiz) -> Quiz:
    """Return a quiz of the kit by its number, or your own from the path of a TOML file.

    >>> quiz("01").activity
    'quiz-01'
    """
    if isinstance(name, Quiz):
        return name
    if isinstance(name, str) and name.isdecimal():
        name = name.zfill(2)
    raw = toml.complete(toml.find(name, "quiz"), "quiz", problems)
    questions = tuple(map(_question, raw["question"]))
    return Quiz(raw["name"], raw["title"], questions, raw.get("version", 1))


def _question(raw):
    options = (
        Option(label, entry["text"], entry["because"], entry.get("misconception", ""))
        for label, entry in zip(LABELS, raw["option"], strict=False)
    )
    after, lesson = raw.get("after", ""), raw.get("from", "")
    return Question(raw["id"], raw["text"], tuple(options), _right(raw), after, lesson)


def _right(raw):
    right = raw.get("right", [])
    return tuple(dict.fromkeys([right] if isinstance(right, str) else right))


def assignments():
    """Yield each quiz of the kit as an `Assignment`; see `assignment`."""
    for path in sorted((folder() / "quizzes").glob("*.toml")):
        yield assignment(path)


def assignment(name):
    """Return a quiz as an `Assignment`, which can be pooled.

    Its posts are a row a question: text; options, a line "a: …" for each; and misconceptions,
    such a line for each option that is wrong. A question's mark covers its options too. In its
    key a question without a right answer has no label and is contested, so that no score counts
    it.
    """
    whole = quiz(name)
    questions = whole.questions
    posts = posts_of(
        whole.marks,
        text=[question.text for question in questions],
        options=[_lines(question, "text") for question in questions],
        misconceptions=[_lines(question, "misconception") for question in questions],
    )
    key = key_of(
        whole.marks,
        label=[next(iter(question.right), None) for question in questions],
        also_accepted=["|".join(question.right[1:]) for question in questions],
        reason=[_reason(question) for question in questions],
        dissent=[_dissent(question) for question in questions],
        contested=[not question.right for question in questions],
    )
    return Assignment(whole.activity, whole.marks, whole.codebook, posts, key)


def _lines(question, part):
    """Return a line "a: …" for each option that has this part."""
    return lines_of((option.label, getattr(option, part)) for option in question.options)


def _reason(question):
    """Return why the right options are right; without any, the case for each option."""
    chosen = question.right or question.labels
    lines = [(label, question[label].because) for label in chosen]
    return " ".join(f"{label}: {why}" for label, why in lines) if len(lines) > 1 else lines[0][1]


def _dissent(question):
    """Return why one may choose each wrong option, and why not."""
    wrong = [question[label] for label in question.labels if label not in question.right]
    return " ".join(f"{o.label} ({o.misconception}): {o.because}" for o in wrong if o.misconception)


# --- Checking -----------------------------------------------------------------------------------


def problems(raw):
    """List in plain sentences all that is wrong with a quiz read from TOML (a dict)."""
    found = toml.faults(raw, _QUIZ)
    questions = raw.get("question", [])
    if not TABLES.fits(questions):
        return found
    ids = [entry.get("id") for entry in questions]
    for number, entry in enumerate(questions, 1):
        found += _question_faults(number, entry, ids)
    return found


def _question_faults(number, raw, ids):
    """List what is wrong with one question; `ids` are those of all."""
    own = raw.get("id")
    which = f"Question {number}" + (f" ({own})" if isinstance(own, str) and own.strip() else "")
    found = toml.faults(raw, _QUESTION, which)
    if toml.given(own) and ids.index(own) < number - 1:
        found.append(
            f"{which}: question {ids.index(own) + 1} has the same id. "
            "Give every question an id of its own."
        )
    options = raw.get("option", [])
    if not TABLES.fits(options) or not _RIGHT.fits(raw.get("right", "a")):
        return found
    if FEWEST <= len(options) <= len(LABELS):
        return found + _option_faults(which, options, _right(raw))
    return [
        *found,
        f"{which}: it has {len(options)} of [[question.option]]. "
        f"Give it {FEWEST} to {len(LABELS)}; “I don't know” is added by the kit.",
    ]


def _option_faults(which, options, right):
    """List what is wrong with the options of a question, and with what it says is `right`."""
    labels = list(LABELS[: len(options)])
    if strange := [label for label in right if label not in labels]:
        return [
            f"{which}: right says {strange[0]!r}, but its options are {', '.join(labels)}. "
            "Name one or more of these; or leave right out if there is no right answer."
        ]
    found = []
    if len(right) == len(labels):
        found.append(
            f"{which}: right names every option. "
            "Leave it out if there is no right answer, and give the case for each option."
        )
    texts = [str(entry.get("text", "")).split() for entry in options]
    for label, entry, text in zip(labels, options, texts, strict=True):
        option = f"{which}, option {label}"
        found += toml.faults(entry, _OPTION, option)
        found += _reason_faults(option, entry, right, label)
        if text and (twin := labels[texts.index(text)]) != label:
            found.append(f"{option}: it reads like option {twin}. Change one of the two.")
    return found


def _reason_faults(which, raw, right, label):
    """List what is wrong with the reason of an option; `right` is empty where none is right."""
    found = []
    wrong, named = bool(right) and label not in right, toml.given(raw.get("misconception"))
    if not toml.given(raw.get("because")):
        what = "is wrong with it, kindly" if wrong else "speaks for it"
        found.append(f"{which}: it has no because. Say in a sentence or two what {what}.")
    if wrong and not named:
        found.append(
            f"{which}: it is wrong, and has no misconception. "
            'Name the idea behind it in a few words, as in misconception = "address is dialogue".'
        )
    if named and not wrong:
        found.append(
            f"{which}: it is not wrong, but has a misconception. Take that line out"
            + ("." if right else "; or say which option is right.")
        )
    return found
