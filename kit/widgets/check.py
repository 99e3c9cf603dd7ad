"""Check: six minutes before the lessons and after them; what changed is seen at the end only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers, pseudonym
from kit.judging.check_form import form_of
from kit.judging.places import folder
from kit.material import checks
from kit.text.markup import as_text
from kit.text.say import Card
from kit.text.words import say
from kit.widgets import STATIC, check_plain, check_result
from kit.widgets.base import JudgingWidget

if TYPE_CHECKING:
    import pandas as pd


class Check(JudgingWidget):
    """Eight posts, six questions and one figure: what do you think before the lessons, and after?

    Nothing is marked, and nothing is shown as right or wrong. To each answer you say how sure you
    are: a guess is an answer too. There are two forms. Your first answer fixes which one you have,
    and the other one follows after the lessons; then you see what has changed.

    Parameters
    ----------
    occasion : str
        "before" the lessons or "after" them.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    answers_given : pandas.DataFrame
        A row an item: the label of your answer and how sure you were, 1 to 3; missing where you
        have not answered.
    """

    _esm = STATIC / "check.js"
    _css = STATIC / "check.css"
    _check = traitlets.Dict().tag(sync=True)
    _went = traitlets.Dict(allow_none=True).tag(sync=True)  # once it is finished
    check: checks.Check

    def __init__(self, occasion: str, *, answers: str | Path | None = None) -> None:
        if occasion not in checks.OCCASIONS:
            raise ValueError(say("refuse-occasion", said=repr(occasion)))
        place = folder(answers)
        form = form_of(occasion, pseudonym(path=answers), place)
        self.check = whole = checks.check(occasion, form)
        self._place = place
        log = Answers(whole.activity, whole.marks, whole.codebook, answers)
        posts = [
            {"post_id": item.id, "text": item.text, **{k: v for k, v in item.post if v}}
            for item in whole.items
        ]
        super().__init__(log, posts, _check=for_browser(whole), _went=self._result(log))
        self._ends = [*self._ends, log.watch(self._look_again)]

    def _look_again(self, _changed):
        self._went = self._result(self.answers)

    def _result(self, log):
        """Return what it came to, once a learner has finished it after the lessons; else None."""
        if self.check.occasion == "before" or not check_result.finished(log.state):
            return None
        return check_result.result(self.check, log.state, self._place)

    @property
    def answers_given(self) -> pd.DataFrame:
        """Your answers, a row an item."""
        import pandas as pd

        state = self.answers.state
        entries = [state.get(item.id, {}) for item in self.check.items]
        return pd.DataFrame(
            {
                "label": pd.array([e.get("first") for e in entries], "string"),
                "confidence": pd.array([e.get("confidence") for e in entries], "Int8"),
            },
            pd.Index([item.id for item in self.check.items], name="item"),
        )

    # --- Without the widget -----------------------------------------------------------------

    def text(self) -> Card:
        """Return all items as text, with what you have answered so far, and how to answer."""
        return Card("\n".join(check_plain.lines(self.check, self.answers.state, self._went)))

    def answer(self, given: str, missing: str = "") -> Card:
        """Answer in order, as in ``answer("b3 a1 - …")``: a letter, and how sure you are.

        1 is a guess, 2 fairly sure, 3 certain; ``-`` leaves an item out. `missing` is what you
        write to the last one, the figure.
        """
        self._refuse_finished()
        self._record(*check_plain.events(self.check, given, missing))
        return self.text()

    def finish(self) -> Card:
        """Say that you are finished: what you have answered stays as it is."""
        self._refuse_finished()
        if not any(entry["first"] for entry in self.answers.state.values()):
            raise ValueError(say("refuse-check-none"))
        self._record({"kind": "compared", "post_ids": [item.id for item in self.check.items]})
        return self.text()

    def _refuse_finished(self):
        if check_result.finished(self.answers.state):
            raise ValueError(say("refuse-finished"))

    def __repr__(self):
        done = sum(bool(entry["first"]) for entry in self.answers.state.values())
        about = {"answered": done, "items": len(self.check.items)}
        return say("repr-check", name=type(self).__name__, **about)

    def _stand_in(self):
        """Return what the check is as plain HTML, and none of its items: they are met once."""
        title = self.answers.codebook.title
        return f"<p><b>{as_text(title)}</b> {as_text(check_plain.intro(self.check))}</p>"


def for_browser(whole):
    """Return a form as the front end shows it; nothing in it tells what is right."""
    return {
        "occasion": whole.occasion,
        "question": whole.question,
        "items": [
            {
                "id": item.id,
                "isPost": item.idea == checks.POSTS,
                "text": item.text,
                "options": [{"label": o.label, "text": o.text} for o in item.options],
                "caption": item.caption,
                "rows": [[part.strip() for part in row.split(":", 1)] for row in item.rows],
            }
            for item in whole.items
        ],
    }
