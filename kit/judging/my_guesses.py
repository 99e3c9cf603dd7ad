"""All guesses of a learner, brought back: what was thought at first, and what was found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, NamedTuple

from kit.judging.answer_log import Answers
from kit.judging.places import folder
from kit.material import guess_files, guess_words
from kit.text.markup import as_text, page
from kit.text.shown import cells
from kit.text.words import say

if TYPE_CHECKING:
    import pandas as pd

_WIDTH = 88
_HEADS = ("guesses-mine", "guesses-was", "guesses-off")
_ROW = "display:flex;flex-wrap:wrap;gap:.3em 1.5em"  # an output has no style sheet


class Made(NamedTuple):
    """One guess that was made; `was` is "" before it is opened, or where nobody can be right."""

    lesson: str
    question: str
    yours: str
    was: str
    off: str


class Guesses:
    """All guesses of one learner, by lesson; prints as text, and as cards in a notebook."""

    def __init__(self, made: list[Made]) -> None:
        self._made = made

    @property
    def table(self) -> pd.DataFrame:
        """A row a guess: lesson, question, yours, was and off."""
        import pandas as pd

        return pd.DataFrame(self._made, columns=list(Made._fields), dtype="string")

    def __len__(self) -> int:
        return len(self._made)

    def __str__(self) -> str:
        if not self._made:
            return say("guesses-none", cells=cells())
        lines = [say("guesses-yours", guesses=len(self))]
        for lesson, several in self._by_lesson():
            lines += ["", say("guesses-lesson", lesson=int(lesson))]
            for made in several:
                parts = [made.question, say("guess-mine", mine=made.yours)]
                parts += [say("guess-was", found=made.was)] if made.was else []
                parts += [say("guess-off", off=made.off)] if made.off else []
                first, *rest = (line for part in parts for line in fill(part, _WIDTH).split("\n"))
                lines += [f"  {first}", *(f"    {line}" for line in rest)]
        return "\n".join(lines)

    __repr__ = __str__

    def _repr_html_(self):
        if not self._made:
            return page(f"<p>{as_text(str(self))}</p>")
        return page(
            *(
                f"<p><b>{as_text(say('guesses-lesson', lesson=int(lesson)))}</b></p>"
                + "".join(map(_card, several))
                for lesson, several in self._by_lesson()
            )
        )

    def _by_lesson(self) -> Iterator[tuple[str, list[Made]]]:
        for lesson in dict.fromkeys(made.lesson for made in self._made):
            yield lesson, [made for made in self._made if made.lesson == lesson]


def _card(made):
    """Return one guess: in a row where there is room, one below the other on a phone."""
    said = "".join(
        f'<div style="{_beside(1, 20)}"><dt style="{_plain("normal")}">{as_text(head)}: </dt>'
        f'<dd style="{_plain("bold")}">{as_text(words)}</dd></div>'
        for head, words in zip(map(say, _HEADS), made[2:], strict=True)
        if words
    )
    return (
        f'<div style="{_ROW};border-top:1px solid;padding:.5em 0;max-width:60em">'
        f'<div style="{_beside(2, 36)}">{as_text(made.question)}</div>'
        f'<dl style="{_beside(3, 36)};{_ROW};margin:0">{said}</dl></div>'
    )


def _beside(share, least):
    # The length is far below 0 in a row that is wider than `least`, so that it is shared out, and
    # far above the whole row in a narrower one, so that each part takes a row of its own.
    return f"flex:{share} 1 calc(({least}em - 100%) * 999);min-width:0;text-align:start"


def _plain(weight):
    # Notebooks put such a list into narrow columns.
    return f"display:inline;float:none;margin:0;padding:0;white-space:pre-wrap;font-weight:{weight}"


def guesses(path: str | Path | None = None) -> Guesses:
    """Return all guesses that you have made in the lessons: what you said, and what it was.

    Parameters
    ----------
    path : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.
    """
    place = folder(path)
    made = []
    for name in guess_files.names():
        whole = guess_files.guess_file(name)
        if (place / f"{whole.activity}.jsonl").exists():
            state = Answers(whole.activity, whole.marks, whole.codebook, place).state
            made += [_made(name, item, state[item.id]) for item in whole.items if item.id in state]
    return Guesses([one for one in made if one])


def _made(lesson, item, entry):
    label, opened = entry["first"], entry["locked"]
    if not label:
        return None
    was, off = (guess_words.found(item), guess_words.off(item, label)) if opened else ("", "")
    mine = guess_words.said(item, label, entry.get("note", ""))
    return Made(lesson, item.question, mine, was, off)
