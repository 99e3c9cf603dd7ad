"""All of a lesson's hand-in codes at once."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kit.judging import handin
from kit.judging.answer_log import Answers
from kit.judging.check_form import not_ones_own
from kit.judging.places import folder
from kit.material import lesson_files, of_the_kit
from kit.text.say import Card
from kit.text.words import listed, say


class Part(NamedTuple):
    """One activity of a lesson: how far it is, and its code; "" where nothing was begun."""

    activity: str
    title: str
    done: int
    open: int  # looked at, and left as one that cannot be told
    of: int
    code: str
    words: bool = False  # written for others: a code holds none of it


def number_of(lesson: str | int) -> str:
    """Return the number of a lesson with two digits, or say which lessons there are."""
    number = str(lesson).zfill(2)
    known = lesson_files.lessons().index
    if number not in known:
        raise ValueError(say("refuse-lesson", lesson=repr(lesson), known=listed(known)))
    return number


def open_answers(lesson: str, path: str | Path | None = None) -> dict[str, Answers | None]:
    """Return the answers to each activity of a lesson; None where it was not begun.

    What only the learner's own posts have is left out: nobody else could read its code. Of a check
    there is one form only, the learner's own.
    """
    place, found = folder(path), {}
    activities = lesson_files.activities_of(lesson)
    unwanted = not_ones_own(activities, place)
    for activity in activities:
        if activity not in unwanted and (known := of_the_kit.called(activity)):
            begun = (place / f"{activity}.jsonl").exists()
            found[activity] = (
                Answers(activity, known.marks, known.codebook, place) if begun else None
            )
    return found


def parts(logs: dict[str, Answers | None]) -> list[Part]:
    """Return how far each activity is, with its code."""
    return [_part(activity, log) for activity, log in logs.items()]


def _part(activity, log):
    known = of_the_kit.called(activity)
    state = log.state if log else {}
    done = sum(bool(e["first"] or e["revised"]) for e in state.values())
    # Whoever cannot tell has answered too.
    open_ = sum(bool(e["unsure"]) for e in state.values() if not (e["first"] or e["revised"]))
    code = handin.write_state(log.assignment, log.coder, state) if done + open_ else ""
    written = bool(code) and log.assignment.kind == "text"
    return Part(activity, known.codebook.title, done, open_, len(known.marks), code, written)


def hand_in(lesson: str | int, *, answers: str | Path | None = None) -> Card:
    """Return all of a lesson's hand-in codes, to be pasted where your teacher asked for them.

    Parameters
    ----------
    lesson : str
        The number of a lesson, such as "01".
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.
    """
    number = number_of(lesson)
    found = parts(open_answers(number, answers))
    begun = [part for part in found if part.code]
    lines = [say("hand-in-codes", lesson=int(number), codes=len(begun))]
    lines += map(_in_words, found)
    lines += [say("hand-in-words", title=part.title) for part in found if part.words]
    return Card("\n".join([*lines, *([""] if begun else []), *codes(found)]))


def codes(found: list[Part]) -> list[str]:
    """Return the codes of what was begun."""
    return [part.code for part in found if part.code]


def _in_words(part):
    about = {"title": part.title, "activity": part.activity}
    if not part.code:
        return say("hand-in-open", **about)
    return say("hand-in-part", done=part.done, open=part.open, of=part.of, **about)
