"""Quizzes: a few questions a lesson, and a reason for every option, the wrong ones first of all.

A quiz is a small TOML file. Each question has 2 to 5 options, called a, b, c … in their order. A
question without `right` has no right answer: the reason of each option is the case for it. To
the kit a question is a post and its options are labels, so answers are saved, handed in and
pooled like all others.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from kit.material.codebooks import Category, Codebook, find_toml, read_toml
from kit.material.data import folder
from kit.material.marks import post_mark

LABELS = "abcde"
FEWEST = 2  # options of a question; the most is len(LABELS)
UNIT = "one question"  # tells the codebook of a quiz from one for posts

_QUIZ = {"name": "text", "title": "text", "version": "number"}
_QUESTION = {"id": "text", "text": "text", "right": "labels", "after": "text"}
_OPTION = {"text": "text", "because": "text", "misconception": "text"}
_PLAIN = re.compile(r"[\w-]+", re.ASCII)


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
    """A question with its options; `right` has the labels that are right, or none at all."""

    id: str
    text: str
    options: tuple[Option, ...]
    right: tuple[str, ...] = ()
    after: str = ""

    def __getitem__(self, label):
        """Return the option with this label."""
        return self.options[LABELS.index(label)]

    @property
    def labels(self):
        """The labels of the options, in order."""
        return tuple(option.label for option in self.options)

    @property
    def mark(self):
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
    def activity(self):
        """The name of its file of answers: ``quiz-01``."""
        return f"quiz-{self.name}"

    @property
    def marks(self):
        """Each question's id and fingerprint, in order."""
        return {question.id: question.mark for question in self.questions}

    @property
    def codebook(self):
        """The labels that may be given, as many as the longest question has options."""
        most = max(len(question.options) for question in self.questions)
        return Codebook(
            name=self.activity,
            title=self.title,
            question="Which answer do you choose?",
            level="nominal",
            categories=tuple(
                Category(label, f"Option {label} of a question.", (), (), {}, {}, "")
                for label in LABELS[:most]
            ),
            version=self.version,
            unit=UNIT,
        )


def quiz(name):
    """Return a quiz of the kit by its number, or your own from the path of a TOML file.

    >>> quiz("01").activity
    'quiz-01'
    """
    if isinstance(name, Quiz):
        return name
    path = _path(name)
    raw = _read(path)
    if faults := _faults(raw):
        raise ValueError(f"{path.name} is not a complete quiz yet. To mend: " + " ".join(faults))
    return Quiz(raw["name"], raw["title"], tuple(map(_question, raw["question"])), _version(raw))


def problems(path):
    """List in plain sentences all that is wrong with a quiz; an empty list if nothing is."""
    try:
        return _faults(_read(_path(path)))
    except ValueError as error:
        return [str(error)]


def activities():
    """Yield each quiz of the kit as an activity; see `activity`."""
    for path in sorted((folder() / "quizzes").glob("*.toml")):
        yield activity(path)


def activity(name):
    """Return a quiz as what can be pooled: name, posts, marks, codebook and key.

    Returns
    -------
    name : str
        The activity, such as ``quiz-01``.
    posts : pandas.DataFrame
        A row a question, indexed by post_id: text; options, a line "a: …" for each; and
        misconceptions, such a line for each option that is wrong.
    marks : dict of str to str
        Each post_id and its fingerprint, which covers the question and its options.
    codebook : kit.material.codebooks.Codebook
    key : pandas.DataFrame
        As ``kit.load("key")`` has it: label, also_accepted, reason, dissent and contested. A
        question without a right answer has no label and is contested, so that no score counts it.
    """
    import pandas as pd

    whole = quiz(name)
    index = pd.Index([question.id for question in whole.questions], name="post_id", dtype="string")
    posts = pd.DataFrame(
        {
            "text": [question.text for question in whole.questions],
            "options": [_lines(question, "text") for question in whole.questions],
            "misconceptions": [_lines(question, "misconception") for question in whole.questions],
        },
        index,
        dtype="string",
    )
    key = pd.DataFrame(
        {
            "label": [next(iter(question.right), pd.NA) for question in whole.questions],
            "also_accepted": ["|".join(question.right[1:]) for question in whole.questions],
            "reason": [_reason(question) for question in whole.questions],
            "dissent": [_dissent(question) for question in whole.questions],
        },
        index,
        dtype="string",
    )
    key["contested"] = [not question.right for question in whole.questions]
    return whole.activity, posts, whole.marks, whole.codebook, key


def _lines(question, part):
    """Return a line "a: …" for each option that has this part."""
    said = ((option.label, getattr(option, part)) for option in question.options)
    return "\n".join(f"{label}: {' '.join(words.split())}" for label, words in said if words)


def _reason(question):
    """Return why the right options are right; without any, the case for each option."""
    chosen = question.right or question.labels
    lines = [(label, question[label].because) for label in chosen]
    return " ".join(f"{label}: {why}" for label, why in lines) if len(lines) > 1 else lines[0][1]


def _dissent(question):
    """Return why one may choose each wrong option, and why not."""
    wrong = [question[label] for label in question.labels if label not in question.right]
    return " ".join(f"{o.label} ({o.misconception}): {o.because}" for o in wrong if o.misconception)


# --- Reading ------------------------------------------------------------------------------------


def _path(name):
    """Return the path of a quiz of the kit, or of one's own file."""
    if isinstance(name, str) and name.isdecimal():
        name = name.zfill(2)
    return find_toml(name, "quiz", "quizzes")


def _read(path):
    return read_toml(path, "quiz", "data/quizzes/01.toml")


def _question(raw):
    options = (
        Option(label, entry["text"], entry["because"], entry.get("misconception", ""))
        for label, entry in zip(LABELS, raw["option"], strict=False)
    )
    return Question(raw["id"], raw["text"], tuple(options), _right(raw), raw.get("after", ""))


def _right(raw):
    right = raw.get("right", [])
    return tuple(dict.fromkeys([right] if isinstance(right, str) else right))


def _version(raw):
    return raw.get("version", 1)


# --- Checking -----------------------------------------------------------------------------------


def _faults(raw):
    """List all that is wrong with a quiz read from TOML."""
    found = _parts(raw, _QUIZ, ("name", "title"), "question", "The quiz")
    name = raw.get("name")
    if isinstance(name, str) and name.strip() and not _PLAIN.fullmatch(name):
        found.append(
            f"The quiz is called {name!r}, and a file is named after it. "
            "Use letters, digits and hyphens only."
        )
    questions = raw.get("question", [])
    if not _tables(questions):
        return [*found, "Each question begins with a line [[question]], in double brackets."]
    if not questions:
        found.append("The quiz has no question. Begin one with a line [[question]].")
    ids = [entry.get("id") for entry in questions]
    for number, entry in enumerate(questions, 1):
        found += _question_faults(number, entry, ids)
    return found


def _question_faults(number, raw, ids):
    """List what is wrong with one question; `ids` are those of all."""
    own = raw.get("id")
    named = isinstance(own, str) and own.strip()
    which = f"Question {number} ({own})" if named else f"Question {number}"
    found = _parts(raw, _QUESTION, ("id", "text"), "option", which)
    if named and not _PLAIN.fullmatch(own):
        found.append(f"{which}: its id is {own!r}. Use letters, digits and hyphens only.")
    if named and ids.index(own) < number - 1:
        found.append(
            f"{which}: question {ids.index(own) + 1} has the same id. "
            "Give every question an id of its own."
        )
    options = raw.get("option", [])
    if not _tables(options):
        return [*found, f"{which}: each option begins with [[question.option]], twice bracketed."]
    if not FEWEST <= len(options) <= len(LABELS):
        found.append(
            f"{which}: it has {len(options)} of [[question.option]]. "
            f"Give it {FEWEST} to {len(LABELS)}; “I don't know” is added by the kit."
        )
        return found
    labels = LABELS[: len(options)]
    right = raw.get("right")
    if right is not None:
        right = [right] if isinstance(right, str) else right
        if not _labels(right):
            return [*found, f'{which}: right must be one label, as in right = "b", or a list.']
        if strange := [label for label in right if label not in list(labels)]:
            found.append(
                f"{which}: right says {strange[0]!r}, but its options are {', '.join(labels)}. "
                "Name one or more of these; or leave right out if there is no right answer."
            )
            return found
        if len(set(right)) == len(labels):
            found.append(
                f"{which}: right names every option. "
                "Leave it out if there is no right answer, and give the case for each option."
            )
    texts = [str(entry.get("text", "")).split() for entry in options]
    for place, entry in enumerate(options):
        option = f"{which}, option {labels[place]}"
        found += _option_faults(option, entry, right, labels[place])
        if texts[place] and texts.index(texts[place]) < place:
            found.append(
                f"{option}: it reads like option {labels[texts.index(texts[place])]}. "
                "Change one of the two."
            )
    return found


def _option_faults(which, raw, right, label):
    """List what is wrong with one option; `right` is None where there is no right answer."""
    found = _parts(raw, _OPTION, ("text",), None, which)
    wrong = right is not None and label not in right
    if not _given(raw.get("because")):
        need = (
            "Say in a sentence or two what is wrong with it, kindly."
            if wrong
            else "Say in a sentence or two what speaks for it."
        )
        found.append(f"{which}: it has no because. {need}")
    if wrong and not _given(raw.get("misconception")):
        found.append(
            f"{which}: it is wrong, and has no misconception. "
            'Name the idea behind it in a few words, as in misconception = "address is dialogue".'
        )
    if not wrong and _given(raw.get("misconception")):
        found.append(
            f"{which}: it is not wrong, but has a misconception. Take that line out"
            + ("." if right else "; or say which option is right.")
        )
    return found


def _parts(raw, kinds, needed, inner, which):
    """Say which parts are missing, unknown, or of another kind than they must be."""
    known = [*kinds, *([inner] if inner else [])]
    found = [
        f"{which}: it has no {part}. Add a line {part} = …"
        for part in needed
        if not _given(raw.get(part))
    ]
    for part, value in raw.items():
        if part not in known:
            near = get_close_matches(part, [k for k in known if k not in raw], 1)
            hint = f"Did you mean {near[0]}?" if near else f"It may have {', '.join(known)}."
            found.append(f"{which}: {part!r} means nothing here. {hint}")
        elif kinds.get(part) == "text" and not isinstance(value, str):
            found.append(
                f"{which}: {part} is {value!r}. It must be a text in straight quotation marks."
            )
        elif kinds.get(part) == "number" and (type(value) is not int or value < 1):
            found.append(f"{which}: {part} is {value!r}. It must be a whole number from 1.")
    return found


def _given(value):
    return bool(value.strip()) if isinstance(value, str) else value is not None


def _tables(value):
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _labels(value):
    return isinstance(value, list) and bool(value) and all(isinstance(x, str) for x in value)
