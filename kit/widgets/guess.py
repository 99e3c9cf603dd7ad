"""Guess: one tap, a slider or a line; recorded, then opened with what was found beside it."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.material import guess_files
from kit.material.guess_files import GuessFile, find_guess
from kit.material.showing import WIDTH
from kit.text.markup import as_text
from kit.text.say import Card, many
from kit.text.words import say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget, PooledClass

if TYPE_CHECKING:
    import pandas as pd


class Guess(JudgingWidget):
    """Say what you think before you see what was found; your first guess is kept, and stays.

    Parameters
    ----------
    what : str or Path
        A guess of the kit by the number of its lesson and its own name, such as "01-agencies"; or
        the path of your own .toml file.
    guess : str, optional
        In a file of your own, the id of the guess.
    others : pandas.DataFrame or kit.Pooled, optional
        Guesses of a class, shown once yours is opened: a row a guess, a column a person, in the
        cells the number of an option or of a step, counted from 1; or what `kit.pool` returned.
    name : str, optional
        What to call the others. Columns that start with "simulated" are named so without asking.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    said : str or None
        Your guess in words; None before it is made.
    code : str
        Your hand-in code for all guesses of this lesson; what you wrote in a line is in no code.
    """

    _esm = STATIC / "guess.js"
    _css = STATIC / "guess.css"
    _guess = traitlets.Dict().tag(sync=True)
    _guessed = traitlets.Dict(allow_none=True).tag(sync=True)
    item: guess_files.Item

    def __init__(
        self,
        what: str | Path | GuessFile,
        guess: str | None = None,
        *,
        others: pd.DataFrame | PooledClass | None = None,
        name: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        whole, self.item = find_guess(what, guess)
        log = Answers(whole.activity, whole.marks, whole.codebook, answers)
        known = whole.name in guess_files.names() and whole == guess_files.guess_file(whole.name)
        # All of them: the hand-in code is of the whole lesson.
        posts = [{"post_id": item.id, "text": item.question} for item in whole.items]
        self._others = None if others is None else _counted(others, log, self.item, name)
        about = for_browser(self.item) | {"known": known}
        super().__init__(log, posts, _guess=about, _guessed=self._others)

    @property
    def said(self) -> str | None:
        """Your guess in words; None before it is made."""
        entry = self._entry
        label = entry.get("first")
        return self.item.said(label, entry.get("note", "")) if label else None

    @property
    def _entry(self):
        return self.answers.state.get(self.item.id, {})

    def guess(self, value: float | str) -> Card:
        """Make your guess without the widget, and return what is opened then.

        A number for a slider; for a tap the number of an option, counted from 1, or its words; for
        a line your words. A guess that was made stays as it is.
        """
        label = self.item.label_of(value)
        if not self._entry.get("first"):
            event = {"post_id": self.item.id, "label": label}
            if self.item.kind == "line":
                event["note"] = str(value).strip()
            self._record(event, {"kind": "compared", "post_ids": [self.item.id]})
        return self.text()

    def text(self) -> Card:
        """Return all there is to see as text: the question, and once you have guessed, all."""
        item, lines = self.item, [fill(self.item.question, WIDTH)]
        if self.said is None:
            return Card("\n".join([*lines, *self._way_in()]))
        label = self._entry["first"]
        lines += [f"You said: {self.said}"]
        before = "" if item.kind == "line" else "It was: "
        lines += [before + item.found] if item.found else []
        lines += [f"How far off: {off}"] if (off := item.off(label)) else []
        reasons = {int(label), item.truth} if item.kind == "tap" else set()
        for number, option in enumerate(item.options, 1):
            if number in reasons and option.because:
                lines.append(f"{option.text}: {option.because}")
        lines += filter(None, [item.after, self._class_in_words()])
        lines += [f"Source: {item.source}"] if item.source else []
        return Card("\n".join(fill(line, WIDTH) for line in lines))

    def _way_in(self):
        item = self.item
        if item.options:
            lines = [f"  {number}  {option.text}" for number, option in enumerate(item.options, 1)]
            return [*lines, "To guess, write .guess(1) with the number of an option."]
        if item.values:
            low, high = item.values[0], item.values[-1]
            ends = f"  from {low:,.15g} to {high:,.15g}" + f" ({item.unit})" * bool(item.unit)
            return [ends, f"To guess, write .guess({item.values[1]:.15g}), or any number between."]
        return ['To guess, write .guess("…") with your words.']

    def _class_in_words(self):
        counts = (self._others or {}).get("counts")
        if not counts:
            return ""
        said = [
            f"{self.item.said(label)} {number}"
            for label, number in zip(self.item.labels, counts, strict=True)
            if number
        ]
        return f"{self._others['name']}: {'; '.join(said)}."

    def save(self, path: str | Path) -> None:
        """Write all guesses of this lesson to a CSV file; one that is there is never replaced."""
        import pandas as pd

        state = self.answers.state
        made = {p: state[p] for p in self.answers.posts if state.get(p, {}).get("first")}
        table = pd.DataFrame(
            {
                "first": {post_id: entry["first"] for post_id, entry in made.items()},
                "revised": dict.fromkeys(made, ""),
                "note": {post_id: entry.get("note", "") for post_id, entry in made.items()},
            },
            dtype="string",
        )
        self._save_table(table, path, many(len(table), "guess", "guesses"))

    def __repr__(self):
        return f"Guess({self.item.id}, {'not made yet' if self.said is None else 'made'})"

    def _stand_in(self):
        """Return the question and its options as plain HTML, and nothing of what was found."""
        items = "".join(f"<li>{as_text(option.text)}</li>" for option in self.item.options)
        options = f"<ol>{items}</ol>" if items else ""
        return f"<p><b>{as_text(self.item.question)}</b></p>{options}"


def for_browser(item: guess_files.Item) -> dict:
    """Return a guess as the front end shows it; what was found is drawn only when it is opened."""
    of_slider = item.kind == "slider" and item.truth is not None
    truth = list(item.range) if of_slider else item.truth
    return {
        "id": item.id,
        "question": item.question,
        "kind": item.kind,
        "options": [{"text": o.text, "because": o.because} for o in item.options],
        "values": list(item.values),
        "even": item.even,
        "unit": item.unit,
        "truth": truth,
        "nearest": item.nearest if isinstance(truth, list) else "",
        "found": item.found,
        "source": item.source,
        "after": item.after,
    }


def _counted(others, log, item, name):
    """Return how many of a class gave each label: {name, counts}; None where nobody did."""
    import pandas as pd

    if hasattr(others, "wide"):  # a pooled class
        if log.activity not in others.activities:
            return None
        others = others.wide(log.activity, round="first")
    if not isinstance(others, pd.DataFrame):
        raise TypeError(
            f"The others come as a table of guesses or from kit.pool, but a "
            f"{type(others).__name__} was given. A row is a guess, a column is a person."
        )
    ids = [str(post_id) for post_id in others.index]
    if item.id not in ids:
        return None
    # A table that was read from a file has 3.0 where the label is "3".
    row = [str(said).removesuffix(".0") for said in others.iloc[ids.index(item.id)].dropna()]
    counts = [row.count(label) for label in item.labels]
    if not sum(counts):
        return None
    simulated = all(str(coder).startswith("simulated") for coder in others.columns)
    called = name or say("simulated-class" if simulated else "the-class")
    return {"name": say("class-of-people", name=called, people=sum(counts)), "counts": counts}
