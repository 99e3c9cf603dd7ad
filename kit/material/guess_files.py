"""Guesses: one tap, a slider or a line, recorded before it is opened what was found.

All guesses of a lesson stand in one small TOML file and are one activity. Each guess is one "post",
and an option or a step of a slider is a label, counted from 1: so saved answers, hand-in codes and
pooling work for guesses as they do for judgements. The words of a line are kept in the learner's
file and in no code, where they are one label: something was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from kit.material import toml
from kit.material.asked import book_of, key_of, lines_of, posts_of
from kit.material.assignment import GUESS, Assignment
from kit.material.codebooks import Codebook
from kit.material.data import folder
from kit.material.guess_faults import problems
from kit.material.marks import post_mark
from kit.text.words import listed, say

KIND = "set of guesses"  # as `kit check` calls such a file
_TEXTS = ("unit", "truth_in_words", "source", "after", "earlier")
_OF_A_LESSON = re.compile(r"(\d+)-(.+)")


@dataclass(frozen=True)
class Option:
    """One thing that may be tapped, and what speaks for or against it, if anything is said."""

    text: str
    because: str = ""


@dataclass(frozen=True)
class Item:
    """One guess to be made, and what was found.

    Attributes
    ----------
    kind : str
        "tap", "slider" or "line".
    options : tuple of Option
        Of a tap.
    values : tuple of float
        The steps of a slider, rising.
    even : bool
        Whether each step of the slider is as long as the next.
    truth : int, float, tuple of float, str or None
        The number of an option, counted from 1; a number, or its lowest and highest; a text; or
        None, where nobody can be right or wrong.
    earlier : str
        The id of the guess of this file that asked the same before; "" where none did.
    """

    id: str
    question: str
    kind: str
    options: tuple[Option, ...] = ()
    values: tuple[float, ...] = ()
    even: bool = True
    unit: str = ""
    truth: int | float | tuple[float, float] | str | None = None
    truth_in_words: str = ""
    source: str = ""
    after: str = ""
    earlier: str = ""

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels that a guess may have: the options or steps, counted from 1."""
        return tuple(map(str, range(1, (len(self.options) or len(self.values) or 1) + 1)))

    @property
    def mark(self) -> str:
        """The fingerprint of what was asked; another option, or other steps, change it."""
        return post_mark(self.question, *map(self.said, self.labels))

    def said(self, label: str, note: str = "") -> str:
        """Return a guess in words; `note` is what was written, where it is a line."""
        if self.kind == "line":
            return note
        at = int(label) - 1
        return self.options[at].text if self.options else self.counted(self.values[at])

    def counted(self, number: float) -> str:
        """Return a number with what it counts."""
        return f"{number:,.15g} {self.unit}".strip()

    @property
    def found(self) -> str:
        """What was found, in words; "" where nobody can be right or wrong."""
        if self.truth_in_words or self.truth is None or isinstance(self.truth, str):
            return self.truth_in_words or str(self.truth or "")
        if self.kind == "tap":
            return self.said(str(self.truth))
        if isinstance(self.truth, tuple):
            return f"{self.truth[0]:,.15g} to {self.counted(self.truth[1])}"
        return self.counted(self.truth)

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest number that were found; they may be one."""
        found = self.truth
        return found if isinstance(found, tuple) else (found, found)  # type: ignore[return-value]

    @property
    def nearest(self) -> str:
        """The label of the step that is nearest to what was found."""
        middle = sum(self.range) / 2
        return min(self.labels, key=lambda label: abs(self.values[int(label) - 1] - middle))

    def label_of(self, guess: object) -> str:
        """Return the label of a guess as somebody writes it, or say why there is none."""
        if self.kind == "line":
            if isinstance(guess, str) and guess.strip():
                return "1"
            raise ValueError(say("refuse-guess-line"))
        return self._option(guess) if self.options else self._step(guess)

    def _option(self, guess):
        texts = [" ".join(option.text.lower().split()) for option in self.options]
        said = " ".join(str(guess).lower().split())
        if said in texts:
            return str(texts.index(said) + 1)
        if said in self.labels:
            return said
        raise ValueError(say("refuse-guess-tap", said=repr(guess), options=len(texts)))

    def _step(self, guess):
        try:
            number = float(guess)
        except (TypeError, ValueError):
            number = None
        low, high = self.values[0], self.values[-1]
        if isinstance(guess, bool) or number is None or not low <= number <= high:
            ends = {"low": f"{low:,.15g}", "high": f"{high:,.15g}"}
            example = f"{self.values[1]:.15g}"
            raise ValueError(say("refuse-guess-slider", said=repr(guess), example=example, **ends))
        return min(self.labels, key=lambda label: abs(self.values[int(label) - 1] - number))


@dataclass(frozen=True)
class GuessFile:
    """All guesses of one lesson, or of a file of your own, in their order."""

    name: str
    title: str
    items: tuple[Item, ...]
    version: int = 1

    @property
    def activity(self) -> str:
        """The name of its file of answers: ``guess-01``."""
        return f"guess-{self.name}"

    @property
    def marks(self) -> dict[str, str]:
        """Each guess's id and fingerprint, in order."""
        return {item.id: item.mark for item in self.items}

    @property
    def codebook(self) -> Codebook:
        """The labels that may be given: as many as the guess with the most has."""
        most = max(2, *(len(item.labels) for item in self.items))
        return book_of(
            self.activity,
            self.title,
            "What do you guess?",
            {str(n): f"Option or step {n} of a guess." for n in range(1, most + 1)},
            version=self.version,
            unit=GUESS,
        )

    def item(self, guess_id: str | None) -> Item:
        """Return one guess by its id; without one, the only guess that there is."""
        ids = [item.id for item in self.items]
        if guess_id is None and len(ids) == 1:
            return self.items[0]
        about = {"file": self.name, "ids": listed(ids)}
        if guess_id is None:
            raise ValueError(say("refuse-guess-which", guesses=len(ids), **about))
        if guess_id not in ids:
            if near := get_close_matches(str(guess_id), ids, 1):
                about["near"] = repr(near[0])
            name = "refuse-guess-near" if near else "refuse-guess"
            raise ValueError(say(name, guess=repr(guess_id), **about))
        return self.items[ids.index(guess_id)]

    @property
    def assignment(self) -> Assignment:
        """What can be pooled: the guesses, their marks, the codebook, and what was found.

        No label in the key: what a guess comes to is talked about, and never marked.
        """
        posts = posts_of(
            self.marks,
            text=[item.question for item in self.items],
            # What is said in a line has no words yet, and so no options.
            options=[lines_of((label, i.said(label)) for label in i.labels) for i in self.items],
        )
        reasons = [" ".join(filter(None, (_sentence(i.found), i.source))) for i in self.items]
        key = key_of(self.marks, label=None, reason=reasons, contested=False)
        return Assignment(self.activity, self.marks, self.codebook, posts, key)


def _sentence(words):
    return words and (words if words[-1] in ".!?" else f"{words}.")


def guess_file(name: str | Path | GuessFile) -> GuessFile:
    """Return the guesses of a lesson by its number, or your own from the path of a TOML file.

    >>> guess_file("01").activity
    'guess-01'
    """
    if isinstance(name, GuessFile):
        return name
    if isinstance(name, str) and name.isdecimal():
        name = name.zfill(2)
    raw = toml.complete(toml.find(name, KIND), KIND, problems)
    return GuessFile(
        raw["name"], raw["title"], tuple(map(_item, raw["guess"])), raw.get("version", 1)
    )


def find_guess(name: str | Path | GuessFile, guess_id: str | None = None) -> tuple[GuessFile, Item]:
    """Return one guess and the file that it stands in.

    >>> find_guess("01-cities")[1].kind
    'slider'
    """
    if isinstance(name, str) and guess_id is None and not name.lower().endswith(".toml"):
        parts = _OF_A_LESSON.fullmatch(name)
        if not parts:
            raise ValueError(say("refuse-guess-name", name=repr(name)))
        name, guess_id = parts.groups()
    whole = guess_file(name)
    return whole, whole.item(guess_id)


def _item(raw):
    options = tuple(Option(o["text"], o.get("because", "")) for o in raw.get("option", ()))
    truth = raw.get("truth")
    return Item(
        **{part: raw[part] for part in ("id", "question", "kind")},
        options=options,
        values=tuple(raw.get("values") or _steps(raw)),
        even="values" not in raw,
        truth=tuple(truth) if isinstance(truth, list) else truth,
        **{part: raw.get(part, "") for part in _TEXTS},
    )


def _steps(raw):
    """Return the steps of a slider from its ends; rounded, as 0.1 + 0.2 is not 0.3."""
    if raw["kind"] != "slider":
        return []
    low, high, step = raw["low"], raw["high"], raw.get("step", 1)
    return [round(low + n * step, 10) for n in range(round((high - low) / step) + 1)]


def names() -> list[str]:
    """Return the numbers of the lessons that have guesses."""
    return sorted(path.stem for path in (folder() / "guesses").glob("*.toml"))


def assignments():
    """Yield the guesses of each lesson of the kit as an `Assignment`."""
    for name in names():
        yield guess_file(name).assignment
