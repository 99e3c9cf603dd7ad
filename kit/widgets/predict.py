"""Predict: draw your guess of a curve or of bars, lock it, and then see the figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.material.own_figures import own
from kit.material.predictions import (
    LABELS,
    Furthest,
    Prediction,
    furthest,
    nearest,
    prediction,
    predictions,
    shown_x,
)
from kit.text.markup import as_text
from kit.text.say import Card
from kit.text.shown import cells
from kit.text.words import first_few, say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget, PooledClass

if TYPE_CHECKING:
    import pandas as pd


class Predict(JudgingWidget):
    """Guess figures before you see them; your guesses are saved like judgements.

    Only the kit's predictions have a button for a hand-in code. Guesses of figures of your own
    are handed in as a file, the file of answers, whose name `.text()` gives. Whoever pools it
    gives the prediction too: ``kit.pool(…, posts=mine.prediction.posts,
    codebook=mine.prediction.codebook)``.

    Parameters
    ----------
    what : str, pandas.Series, pandas.DataFrame or dict
        The name of a prediction of the kit, such as "us-65-plus"; the path of your own .toml
        file; or your own figures from 0 to 100: the index is x, and each column is a curve. A
        few figures may be written as a dict, such as {"16-24": 98, "65+": 54}.
    title, unit, question, kind, given : optional
        For your own figures: what they are about, what a value counts ("%"), the question put,
        "curve" or "bars", and a list of x that are shown from the start.
    source : str, optional
        Of your own figures: who published them, such as "Einwiller & Steilen 2015"; or how they
        came about, such as "simulated" or "computed from …". Without it they are just figures.
    others : pandas.DataFrame or kit.Pooled, optional
        Guesses of a class, shown with the figures: a row a point (such as "2012" or
        "65+/2012"), a column a person; or what `kit.pool` returned.
    name : str, optional
        What to call the others. Columns that start with "simulated" are named so without asking.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    guess, published, gap : pandas.Series or pandas.DataFrame
        Your guess, the figure (whether or not it was published), and guess minus figure in
        points: a Series over x, or a DataFrame with a column a curve. Missing where nothing is
        drawn.
    furthest : kit.material.predictions.Furthest
        How far you are off on average, and where most; prints as sentences.
    code : str
        Your hand-in code. Of figures of your own, only who has the prediction too can read it.
    """

    _esm = STATIC / "predict.js"
    _css = STATIC / "predict.css"
    _prediction = traitlets.Dict().tag(sync=True)
    _others = traitlets.Dict(allow_none=True).tag(sync=True)
    prediction: Prediction

    def __init__(
        self,
        what: str | Path | Prediction | pd.Series | pd.DataFrame | dict,
        *,
        title: str | None = None,
        unit: str = "%",
        question: str | None = None,
        kind: str | None = None,
        given: Sequence = (),
        source: str = "",
        others: pd.DataFrame | PooledClass | None = None,
        name: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        if isinstance(what, str | Path | Prediction):
            self.prediction = prediction(what)
        else:
            self.prediction = own(
                what,
                title=title,
                unit=unit,
                question=question,
                kind=kind,
                given=given,
                source=source,
            )
        one = self.prediction
        # Nobody else knows a prediction of one's own, not even if it has the name of the kit's.
        self._known = one.name in predictions() and one is prediction(one.name)
        log = Answers(one.activity, one.marks, one.codebook, answers)
        posts = [{"post_id": item.post_id} for item in one.asked]
        self._class = None if others is None else _spread(others, log, name)
        super().__init__(log, posts, _prediction=for_browser(one), _others=self._class)
        if not self._known:
            self._hand_in = {}

    @property
    def guess(self) -> pd.Series | pd.DataFrame:
        """Your guesses: whole numbers from 0 to 100, missing where nothing is drawn yet."""
        return self.prediction.table(self._guesses()).astype("Int64")

    @property
    def published(self) -> pd.Series | pd.DataFrame:
        """The figures, whether or not they were published, with those that are given."""
        items = self.prediction.items
        return self.prediction.table({i.post_id: i.published for i in items}).astype(float)

    @property
    def gap(self) -> pd.Series | pd.DataFrame:
        """Guess minus figure, in points: above 0 is too high; missing until the guess is locked."""
        gap = (self.guess.astype("Float64") - self.published.astype("Float64")).round(2)
        return gap if self.revealed else gap.where(gap.isna())  # type: ignore[arg-type]

    @property
    def furthest(self) -> Furthest:
        """How far you are off on average, and where most, in sentences; and as attributes.

        Before the guess is locked it only says so: it would give the figures away.
        """
        guesses = self._guesses()
        if guesses and not self.revealed:
            return Furthest(say("guess-lock-first", cells=cells()))
        return furthest(self.prediction, guesses)

    @property
    def revealed(self) -> bool:
        """Whether your guess is locked and the figures were shown."""
        return any(entry["locked"] for entry in self.answers.state.values())

    def draw(self, guesses: dict | pd.Series | pd.DataFrame) -> None:
        """Draw without the picture: {2010: 15, 2012: 20}; with several curves {"65+": {2010: 15}}.

        A Series over x, or a DataFrame with a column a curve, works too. Guesses go to the nearest
        step of 5; None takes one back.
        """
        if self.revealed:
            raise ValueError(say("predict-locked", what=self.prediction.words.all))
        chosen = [(c, x, _label(value, x)) for c, x, value in self._cells(guesses)]
        now = self._guesses()
        events = [
            {"post_id": item.post_id, "label": label}
            for curve, x, label in chosen
            if (item := self._item(curve, x, label)) and (label or item.post_id in now)
        ]
        if events:
            self._record(*events)
        print(self._how_far())

    def reveal(self) -> Card:
        """Lock your guess and return the comparison as text, as the button of the picture does."""
        given = [post_id for post_id, entry in self.answers.state.items() if entry["first"]]
        if given and not self.revealed:
            self._record({"kind": "compared", "post_ids": given})
        return self.text() if given else Card(str(self.furthest))

    def text(self) -> Card:
        """Return all there is to see as text: the points and your guesses; once revealed, all."""
        one, guesses = self.prediction, self._guesses()
        unit = say("predict-unit", unit=one.counted)
        lines = [one.title, one.question, unit, *filter(None, [one.note]), ""]
        if not self.revealed:
            lines += [f"  {self._said(item, guesses)}" for item in one.items]
            lines += ["", self._how_far()]
            return Card("\n".join([*lines, *self._way_in()]))
        lines += [str(self._comparison(guesses)), "", str(self.furthest), ""]
        lines += [say("predict-break", about=about.text) for about in one.breaks]
        sources = dict.fromkeys(item.source for item in one.items if item.source)
        lines += [f"[{number}] {source}" for number, source in enumerate(sources, 1)]
        lines += filter(None, [one.notice])
        return Card("\n".join([*lines, *self._way_in()]).strip())

    def _way_in(self):
        """Say how guesses of one's own figures are handed in; no line where a code does it."""
        path = self.answers.path
        said = say("predict-own-file", file=path.name, folder=path.parent.name)
        return [] if self._known else [said]

    def _how_far(self):
        return say("predict-drawn", drawn=len(self._guesses()), points=len(self._posts))

    def save(self, path: str | Path) -> None:
        """Write your guesses to a CSV file; a file that is there is never replaced."""
        import pandas as pd

        guesses = self.answers.judgements("first")
        table = pd.DataFrame({"first": pd.Series(guesses, dtype="string"), "revised": ""})
        self._save_table(table, path, say("count-points", number=len(table)))

    def __repr__(self):
        about = {"drawn": len(self._guesses()), "points": len(self._posts)}
        return say("repr-predict", name=type(self).__name__, **about)

    def _tell_name(self, name):
        """Keep a new pseudonym from bringing back a code that there is none of."""
        if self._known:
            super()._tell_name(name)

    def _guesses(self):
        return {post_id: int(x) for post_id, x in self.answers.judgements("first").items()}

    def _said(self, item, guesses):
        place, guess = _where(item), guesses.get(item.post_id)
        if item.given:
            given = self.prediction.shown(item.published)
            return say("predict-given-point", place=place, value=given)
        if guess is None:
            return say("predict-not-drawn", place=place)
        return say("predict-point", place=place, value=self.prediction.shown(guess))

    def _comparison(self, guesses):
        """Return the table of the picture as text: you, the figure, gap, the class, source."""
        import pandas as pd

        one, rows = self.prediction, []
        several = one.curves != ("",)
        sources = list(dict.fromkeys(item.source for item in one.items if item.source))
        for item in one.items:
            guess, spread = guesses.get(item.post_id), (self._class or {}).get("spread", {})
            row = [shown_x(item.x), *([item.curve] if several else [])]
            row += [say("cell-given") if item.given else "" if guess is None else str(guess)]
            row += [f"{item.published:g}"]
            row += ["" if guess is None else f"{round(guess - item.published, 2):+g}"]
            if self._class:
                row += [_in_words(spread.get(item.post_id))]
            if sources:
                row += [f"[{sources.index(item.source) + 1}]" if item.source else ""]
            rows.append(row)
        # A list of names, and no dict: an index of one's own may be called "figure" as well.
        heads = [one.x_name, *([one.curve_name] if several else [])]
        heads += [say("plain-column-you"), one.words.head.lower(), say("plain-column-gap")]
        heads += [self._class["name"]] if self._class else []
        heads += [say("plain-column-source")] if sources else []
        return pd.DataFrame(rows, columns=heads).to_string(index=False)

    def _cells(self, guesses):
        """Yield (curve, x, value) of whatever way guesses were given."""
        import pandas as pd

        if isinstance(guesses, pd.DataFrame | pd.Series):
            guesses = guesses.to_dict()
        if not isinstance(guesses, dict):
            about = {"kind": type(guesses).__name__, "example": self._example()}
            raise TypeError(say("refuse-drawn", **about))
        for key, value in guesses.items():
            if isinstance(value, dict | pd.Series):
                yield from ((key, x, one) for x, one in dict(value).items())
            elif isinstance(key, tuple) and len(key) == 2:
                yield *key, value
            else:
                known = [i for i in self.prediction.items if i.post_id == str(key)]
                yield (known[0].curve, known[0].x, value) if known else ("", key, value)

    def _item(self, curve, x, label):
        """Return the item to be guessed there, or say why there is none."""
        item = self.prediction.find(curve, x)
        if item is None:
            known = first_few([i.post_id for i in self.prediction.asked])
            where = repr(f"{shown_x(x)}, {curve}" if curve else shown_x(x))
            about = {"known": known, "example": self._example()}
            raise ValueError(say("refuse-point", point=where, **about))
        if item.given and label:
            raise ValueError(say("refuse-given", point=shown_x(x)))
        return item

    def _example(self):
        item = self.prediction.asked[0]
        point = f"{{{item.x!r}: 15}}"
        return f"{{{item.curve!r}: {point}}}" if item.curve else point

    def _stand_in(self):
        """Return the question and its points as plain HTML."""
        one = self.prediction
        items = "".join(
            f"<li>{as_text(self._said(item, {}) if item.given else _where(item))}</li>"
            for item in one.items
        )
        note = f"<p>{as_text(one.note)}</p>" if one.note else ""
        return (
            f"<p><b>{as_text(one.title)}</b> {as_text(one.question)} "
            f"({as_text(say('predict-range', unit=one.counted))})</p>{note}"
            f"<p>{as_text(say('predict-stand-in', what=one.words.all))}</p>"
            f"<details><summary>{as_text(say('predict-to-draw', points=len(one.asked)))}</summary>"
            f"<ul>{items}</ul></details>"
        )


def _where(item):
    return shown_x(item.x) + (f", {item.curve}" if item.curve else "")


def _label(value, x):
    """Return the label of a guess, None for taking it back, or say why it is no guess."""
    import pandas as pd

    if value is None or value is pd.NA or value != value:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = None
    if number is None or isinstance(value, bool) or not 0 <= number <= 100:
        about = {"point": shown_x(x), "example": LABELS[3]}
        raise ValueError(say("refuse-number", said=repr(value), **about))
    return nearest(number)


def for_browser(one):
    """Return a prediction as the front end draws it."""
    sources = list(dict.fromkeys(item.source for item in one.items if item.source))
    return {
        "title": one.title,
        "question": one.question,
        "unit": one.counted,
        "made": one.made,
        "sign": one.sign,
        "kind": one.kind,
        "note": one.note,
        "notice": one.notice,
        "xName": one.x_name.replace("_", " "),
        "curveName": one.curve_name.replace("_", " "),
        "curves": list(one.curves),
        "breaks": [about._asdict() for about in one.breaks],
        "sources": sources,
        "items": [
            {
                "id": item.post_id,
                "curve": item.curve,
                "x": item.x,
                "published": item.published,
                "given": item.given,
                "source": sources.index(item.source) + 1 if item.source else 0,
            }
            for item in one.items
        ],
    }


def _spread(others, log, name):
    """Return how a class guessed: {post_id: [lowest, median, highest, people]}."""
    import pandas as pd

    if hasattr(others, "wide"):  # a pooled class
        if log.activity not in others.activities:
            others = pd.DataFrame(index=pd.Index([], name="post_id"))
        else:
            others = others.wide(log.activity, round="first")
    if not isinstance(others, pd.DataFrame):
        raise TypeError(say("refuse-others-points", kind=type(others).__name__))
    numbers = others.astype(object).apply(pd.to_numeric, errors="coerce")
    numbers.index = numbers.index.map(str)
    spread = {}
    for post_id in log.posts:
        if post_id in numbers.index:
            given = numbers.loc[post_id].dropna()
            if len(given):
                low, middle, high = given.min(), given.median(), given.max()
                spread[post_id] = [float(low), float(middle), float(high), len(given)]
    simulated = others.shape[1] and all(str(c).startswith("simulated") for c in others.columns)
    called = name or say("simulated-class" if simulated else "the-class")
    guessed = len(numbers.columns[numbers.reindex(list(log.posts)).notna().any()])
    return {"name": say("class-of-people", name=called, people=guessed), "spread": spread}


def _in_words(spread):
    if not spread:
        return ""
    low, middle, high, _ = spread
    low, middle, high = (f"{number:g}" for number in (low, middle, high))
    return say("predict-spread", middle=middle, low=low, high=high)
