"""Guess: one tap, a slider or a line; recorded, then opened with what was found beside it."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.material import guess_files, guess_words
from kit.material.guess_files import GuessFile, find_guess
from kit.material.showing import WIDTH
from kit.text.markup import as_text
from kit.text.say import Card
from kit.text.words import in_turn, say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget, PooledClass

if TYPE_CHECKING:
    import pandas as pd


class Guess(JudgingWidget):
    """Say what you think before you see what was found; your first guess is kept, and stays.

    Parameters
    ----------
    what : str or Path
        A guess of the kit by the number of its lesson and its own name, such as "01-cities"; or
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
        return guess_words.said(self.item, label, entry.get("note", "")) if label else None

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
        item, lines = self.item, [fill(self.item.question, WIDTH), *self._said_before()]
        if self.said is None:
            return Card("\n".join([*lines, *self._way_in()]))
        lines += [say("guess-mine", mine=self.said), *self._opened(), *self._reasons()]
        lines += filter(None, [item.after, self._class_in_words()])
        lines += [say("source", source=item.source)] if item.source else []
        return Card("\n".join(fill(line, WIDTH) for line in lines))

    def _said_before(self):
        """Return what was said when the same was asked before, as lines."""
        label = self.answers.state.get(self.item.earlier, {}).get("first")
        if not label:
            return []
        return [say("guess-before", mine=guess_words.said(self.item, label))]

    def _opened(self):
        """Return what was found, and how far off the guess is, as lines."""
        item, found = self.item, guess_words.found(self.item)
        lines = [found if item.kind == "line" else say("guess-was", found=found)] if found else []
        off = guess_words.off(item, self._entry["first"])
        return [*lines, say("guess-off", off=off)] if off else lines

    def _reasons(self):
        """Return what speaks for one's own option and for the right one, as lines."""
        item = self.item
        shown = {int(self._entry["first"]), item.truth} if item.kind == "tap" else set()
        return [
            say("guess-reason", option=option.text, because=option.because)
            for number, option in enumerate(item.options, 1)
            if number in shown and option.because
        ]

    def _way_in(self):
        item = self.item
        if item.options:
            lines = [f"  {number}  {option.text}" for number, option in enumerate(item.options, 1)]
            return [*lines, say("guess-how-tap")]
        if item.values:
            low, high = map(guess_words.number, (item.values[0], item.values[-1]))
            name = "guess-range-unit" if item.unit else "guess-range"
            ends = say(name, low=low, high=high, unit=item.unit)
            return [f"  {ends}", say("guess-how-slider", example=f"{item.values[1]:.15g}")]
        return [say("guess-how-line")]

    def _class_in_words(self):
        counts = (self._others or {}).get("counts")
        if not counts:
            return ""
        said = [
            say("guess-class-part", said=guess_words.said(self.item, label), number=number)
            for label, number in zip(self.item.labels, counts, strict=True)
            if number
        ]
        return say("guess-class", who=self._others["name"], counts=in_turn(said))

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
        self._save_table(table, path, say("count-guesses", number=len(table)))

    def __repr__(self):
        name = "repr-guess-open" if self.said is None else "repr-guess-made"
        return say(name, name=type(self).__name__, guess=self.item.id)

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
        "found": guess_words.found(item),
        "earlier": item.earlier,
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
        raise TypeError(say("refuse-others-guesses", kind=type(others).__name__))
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
