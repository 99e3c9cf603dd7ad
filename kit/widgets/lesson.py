"""Hand in a lesson: how far each of its activities is, and all their codes with one press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import anywidget
import traitlets

from kit.judging import lesson_codes
from kit.judging.answer_log import Answers
from kit.text.markup import lines, page
from kit.text.say import Card
from kit.text.words import say, spoken
from kit.widgets import STATIC


class HandIn(anywidget.AnyWidget):
    """All hand-in codes of a lesson with one press; what was not begun is said, not handed in.

    Parameters
    ----------
    lesson : str
        The number of a lesson, such as "01".
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.
    """

    _esm = STATIC / "lesson.js"
    _css = STATIC / "lesson.css"
    _words = traitlets.Dict().tag(sync=True)  # another language than English, and its sentences
    _lesson = traitlets.Dict().tag(sync=True)
    _looked = traitlets.Int(0).tag(sync=True)  # how often the page asked how far all is
    _logs: dict[str, Answers | None]
    _ends: Sequence[Callable[[], None]] = ()  # what ends the news of its answers

    def __init__(self, lesson: str | int, *, answers: str | Path | None = None) -> None:
        self._number = lesson_codes.number_of(lesson)
        self._place = answers
        self._logs = {}
        super().__init__(_words=spoken())
        self._look()
        self.observe(self._look, names=["_looked"])

    def _look(self, _change=None):
        """Read how far all is, tell the page, and follow it from now on.

        The files are read anew: another notebook may have written to them.
        """
        self._end()
        self._logs = lesson_codes.open_answers(self._number, self._place)
        self._ends = [
            end
            for log in filter(None, self._logs.values())
            for end in (log.watch(self._tell), log.watch_name(self._tell))
        ]
        self._tell()

    def _end(self):
        for end in self._ends:
            end()
        self._ends = ()

    def close(self) -> None:
        """Take the widget away: it hears no more."""
        self._end()
        super().close()

    def _tell(self, _changed=None):
        rows = [part._asdict() for part in lesson_codes.parts(self._logs)]
        names = [log.coder for log in self._logs.values() if log]
        self._lesson = {"number": int(self._number), "name": next(iter(names), ""), "rows": rows}

    def text(self) -> Card:
        """Return the same as text, with the codes."""
        return lesson_codes.hand_in(self._number, answers=self._place)

    def __repr__(self):
        return say("repr-lesson", name=type(self).__name__, lesson=int(self._number))

    def _repr_mimebundle_(self, **kwargs):
        """Add a stand-in that can be read where no kernel is running."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        said = say("lesson-stand-in", lesson=int(self._number))
        return data | {"text/html": page(lines(said))}, metadata
