"""Quiz: answer first, then see the reason for your answer, whichever it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.material import quizzes
from kit.text.markup import as_text
from kit.text.words import listed, say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget

if TYPE_CHECKING:
    import pandas as pd

UNSURE = "I don't know"
_MISSING = "-"


class Quiz(JudgingWidget):
    """A few questions, one at a time; every option has its reason, shown once you have answered.

    Your first answer to a question stays. What you choose after you saw the reasons is kept
    beside it as a second one. “I don't know” is always there, and some questions have no right
    answer.

    Parameters
    ----------
    name : str
        The number of a quiz of the kit, such as "01", or the path of your own .toml file.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    answers_given : pandas.Series
        For each question, indexed by its id: the label of the option that you choose now, or
        "I don't know"; missing where you have not answered.
    first : pandas.Series
        The same before you saw the reasons.
    value : dict
        {question: your answer as it stands now}, as a trait that programs can watch.
    """

    _esm = STATIC / "quiz.js"
    _css = STATIC / "quiz.css"
    _questions: traitlets.List = traitlets.List().tag(sync=True)
    quiz: quizzes.Quiz

    def __init__(
        self, name: str | Path | quizzes.Quiz, *, answers: str | Path | None = None
    ) -> None:
        self.quiz = quiz = quizzes.quiz(name)
        super().__init__(
            Answers(quiz.activity, quiz.marks, quiz.codebook, answers),
            [{"post_id": question.id, "text": question.text} for question in quiz.questions],
            _questions=[for_browser(question) for question in quiz.questions],
        )

    @property
    def answers_given(self) -> pd.Series:
        """Your answers as they stand now: labels, or "I don't know"; missing if not answered."""
        return self._series("revised")

    @property
    def first(self) -> pd.Series:
        """Your answers before you saw the reasons."""
        return self._series("first")

    def _series(self, which):
        import pandas as pd

        ids = [question.id for question in self.quiz.questions]
        given = [_given(self._entry(post_id), which) for post_id in ids]
        index = pd.Index(ids, name="question")
        return pd.Series(given, index, dtype="string", name="you")

    def _value(self):
        return self.answers_given.dropna().to_dict()

    def _entry(self, question_id):
        return self.answers.state.get(question_id, {})

    def __repr__(self):
        done = sum(bool(_given(entry, "revised")) for entry in self.answers.state.values())
        about = {"answered": done, "questions": len(self.quiz.questions)}
        return say("repr-quiz", name=type(self).__name__, **about)

    def _stand_in(self):
        """Return the questions and their options as plain HTML, and nothing of the reasons."""
        items = "".join(
            f"<li>{as_text(question.text)}<ul>"
            + "".join(f"<li><b>{o.label}</b> {as_text(o.text)}</li>" for o in question.options)
            + "</ul></li>"
            for question in self.quiz.questions
        )
        return (
            f"<p><b>{as_text(self.quiz.title)}</b> {as_text(say('quiz-stand-in'))}</p>"
            f"<details><summary>{as_text(say('count-questions', number=len(self.quiz.questions)))}"
            f"</summary>"
            f"<ol>{items}</ol></details>"
        )

    # --- Without the widget -----------------------------------------------------------------

    def text(self) -> None:
        """Print all questions and options, and what you have answered so far."""
        lines = [self.quiz.title]
        for number, question in enumerate(self.quiz.questions, 1):
            lines += ["", f"{number}. {question.text}"]
            lines += [f"   {option.label}  {option.text}" for option in question.options]
            if given := _given(self._entry(question.id), "revised"):
                lines.append(f"   {say('quiz-said', mine=_called(given))}")
        example = " ".join("ab?"[n % 3] for n in range(len(self.quiz.questions)))
        lines += ["", say("quiz-how", example=example), say("quiz-how-on", missing=_MISSING)]
        print("\n".join(lines))

    def answer(self, given: str | dict[str, str]) -> None:
        """Answer in order, as in ``answer("a c ? b")``, and print the reasons.

        ``?`` is “I don't know” and ``-`` leaves a question out. A dict of question id and label
        works too. An answer to a question whose reasons you have seen is kept as your second.
        """
        chosen = self._read(given)
        fresh = [q for q in chosen if not self._seen(q)]
        events = []
        for question, label in chosen.items():
            if label != _given(self._entry(question.id), "revised"):
                which = "first" if question in fresh else "revised"
                unsure = label == UNSURE
                event = {"post_id": question.id, "label": None if unsure else label}
                events.append({**event, "round": which, "unsure": unsure})
        events.append({"kind": "compared", "post_ids": [question.id for question in chosen]})
        self._record(*events)
        print("\n\n".join(self._reasons(question) for question in chosen))

    def _seen(self, question):
        """Tell whether the reasons of a question have been shown."""
        entry = self._entry(question.id)
        first = _given(entry, "first")
        return bool(entry.get("locked") or entry.get("revised") or first == UNSURE)

    def _read(self, given):
        """Return {question: label or UNSURE} from what was given, or say what is wrong with it."""
        questions = self.quiz.questions
        if isinstance(given, dict):
            known = {question.id: question for question in questions}
            if strange := [name for name in given if name not in known]:
                about = {"question": repr(strange[0]), "known": listed(known)}
                raise ValueError(say("refuse-question", **about))
            pairs = [(known[name], str(label)) for name, label in given.items()]
        elif isinstance(given, str):
            labels = given.replace(",", " ").split()
            labels = list(labels[0]) if len(labels) == 1 else labels
            if len(labels) > len(questions):
                about = {"answers": len(labels), "questions": len(questions), "missing": _MISSING}
                raise ValueError(say("refuse-answers-many", **about))
            pairs = list(zip(questions, labels, strict=False))
        else:
            about = {"kind": type(given).__name__, "example": '.answer("a c ? b")'}
            raise TypeError(say("refuse-answers-kind", **about))
        chosen = {q: self._label(q, text) for q, text in pairs if text != _MISSING}
        if not chosen:
            raise ValueError(say("refuse-answers-none"))
        return chosen

    def _label(self, question, text):
        """Return a label of a question, or UNSURE, from what somebody typed."""
        label = text.strip().lower().rstrip(".)")
        if label in ("?", "u", UNSURE.lower()):
            return UNSURE
        if label in [str(n) for n in range(1, len(question.options) + 1)]:
            return question.labels[int(label) - 1]
        if label in question.labels:
            return label
        number = self.quiz.questions.index(question) + 1
        about = {"question": question.id, "options": listed(question.labels), "said": repr(text)}
        raise ValueError(say("refuse-option", number=number, unsure=_called(UNSURE), **about))

    def _reasons(self, question):
        """Return what is shown after a question has been answered."""
        first, now = (_given(self._entry(question.id), which) for which in ("first", "revised"))
        number = self.quiz.questions.index(question) + 1
        changed = "quiz-said-now" if now != first else "quiz-said-first"
        said = say(changed, first=_called(first), now=_called(now))
        right = listed(question.right, "standard")
        verdict = say("quiz-right-is", which=right) if right else say("quiz-right-none")
        own = [first] if first in question.labels else []
        order = dict.fromkeys([*own, *question.right, *question.labels])
        lines = [f"{number}. {question.text}", f"   {said} {verdict}"]
        for option in map(question.__getitem__, order):
            lines.append(f"   {option.label}  {option.text}\n      {option.because}")
            if option.misconception:
                lines.append(f"      {say('quiz-mix-up', misconception=option.misconception)}")
        last = [question.after, _whence(question)]
        return "\n".join([*lines, *(f"   {line}" for line in last if line)])

    # --- Handing in -------------------------------------------------------------------------

    def save(self, path: str | Path) -> None:
        """Write your answers to a CSV file; a file that is there is never replaced."""
        import pandas as pd

        table = pd.DataFrame({"first": self.first, "revised": self.answers_given}).dropna(how="all")
        table["revised"] = table["revised"].where(table["revised"] != table["first"])
        self._save_table(table, path, say("count-answers", number=len(table)))


def _whence(question):
    """Return which earlier lesson a question comes from, in words; "" where it does not say so."""
    return say("quiz-from", lesson=int(question.lesson)) if question.lesson else ""


def _called(answer):
    """Return how an answer is called where it is shown: a label, or that one does not know."""
    return say("dont-know-plain") if answer == UNSURE else answer


def _given(entry, which):
    """Return a label or UNSURE as it was at first, or as it stands now; None without an answer.

    Who has said “I don't know” has no first label; a label chosen later is in `revised`.
    """
    first, now = entry.get("first"), entry.get("revised")
    opened = first or (UNSURE if entry.get("unsure") or now else None)
    if which == "first":
        return opened
    return now or (UNSURE if entry.get("unsure") else opened)


def for_browser(question):
    """Return a question as the front end shows it."""
    return {
        "text": question.text,
        "after": question.after,
        "from": _whence(question),
        "right": list(question.right),
        "options": [
            {
                "label": option.label,
                "text": option.text,
                "because": option.because,
                "misconception": option.misconception,
            }
            for option in question.options
        ],
    }
