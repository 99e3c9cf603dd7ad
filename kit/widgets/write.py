"""Write: posts for a room and an aim, kept as they are typed; others will judge them blind."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill

import traitlets

from kit.judging.answer_log import Answers
from kit.material import tasks
from kit.material.showing import WIDTH
from kit.text.markup import as_text
from kit.text.say import Card, printable
from kit.text.words import listed, say
from kit.widgets import STATIC
from kit.widgets.base import JudgingWidget


class Write(JudgingWidget):
    """Write a post, or two, that your class will judge without knowing your aim, or who you are.

    What you write is kept as you type. It stands in the file of your answers, and in no hand-in
    code: hand the file in. ``kit swap`` makes one set of posts of a class's files.

    Parameters
    ----------
    task : str or Path
        The name of a task of the kit, "act" or "swap", or the path of your own .toml file.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    written : list of str
        Your posts as they stand; "" for one that is not begun.
    value : dict
        {"post-1": its text, …}, as a trait that programs can watch.
    """

    _esm = STATIC / "write.js"
    _css = STATIC / "write.css"
    _task = traitlets.Dict().tag(sync=True)
    task: tasks.Task

    def __init__(
        self, task: str | Path | tasks.Task = "act", *, answers: str | Path | None = None
    ) -> None:
        self.task = tasks.task(task)
        log = Answers(self.task.activity, self.task.marks, self.task.codebook, answers)
        posts = [{"post_id": asked.id, "text": asked.question} for asked in self.task.asked]
        super().__init__(log, posts, _task=for_browser(self.task, log.coder))

    @property
    def written(self) -> list[str]:
        """Your posts as they stand; "" for one that is not begun."""
        return [self._entry(f"post-{n}").get("note", "") for n in self._numbers]

    @property
    def _numbers(self):
        return range(1, self.task.posts + 1)

    def _value(self):
        return {f"post-{n}": text for n, text in zip(self._numbers, self.written, strict=True)}

    def _entry(self, asked):
        return self.answers.state.get(asked, {})

    def _now(self, asked):
        """Return the option that was chosen last; None too for one that is none of this question.

        Labels are known for the whole file, and in a file made by hand may be those of another.
        """
        entry = self._entry(asked)
        chosen = entry.get("revised") or entry.get("first")
        options = next(len(one.options) for one in self.task.asked if one.id == asked)
        return chosen if chosen and int(chosen) <= options else None

    def write(self, text: str, post: int = 1, *, room: int = 0, aim: int = 0) -> Card:
        """Write a post without the widget; room and aim are numbers, as `.text()` lists them.

        Without them, those stay that you have or were given. An empty text takes the post away.
        """
        self._check_post(post)
        if not isinstance(text, str):
            raise TypeError(say("refuse-write-kind", kind=type(text).__name__))
        text = text.strip()
        self._check_length(text)
        given = self.task.given(self.answers.coder)[post - 1]
        wanted = (
            self._chosen(number, options, f"{part}-{post}", first)
            for part, number, options, first in (
                ("room", room, self.task.rooms, given[0]),
                ("post", aim, self.task.aims, given[1]),
            )
        )
        labels = [label if text else None for label in wanted]
        self._record(
            {"post_id": f"room-{post}", "label": labels[0]},
            {"post_id": f"post-{post}", "label": labels[1]},
            {"kind": "note", "post_id": f"post-{post}", "note": text},
        )
        return self.text()

    def expect(self, label: str, post: int = 1) -> Card:
        """Say how others will read a post of yours: one of the codebook's labels."""
        self._check_post(post)
        if not self.written[post - 1]:
            raise ValueError(say("refuse-write-first", post=post))
        if label not in (known := self.task.book.labels):
            raise ValueError(say("refuse-write-label", said=repr(label), known=listed(known)))
        self._record({"post_id": f"read-{post}", "label": str(known.index(label) + 1)})
        return self.text()

    def _check_post(self, post):
        if post not in self._numbers:
            raise ValueError(say("refuse-write-post", said=repr(post), posts=self.task.posts))

    def _check_length(self, text):
        if len(text) > self.task.longest:
            about = {"letters": len(text), "longest": self.task.longest}
            raise ValueError(say("refuse-write-long", **about))

    def _chosen(self, number, options, asked, given):
        """Return the label of an option: the one wanted now, or chosen before, or given."""
        if number not in range(len(options) + 1):
            raise ValueError(say("refuse-write-number", said=repr(number), most=len(options)))
        return str(int(number)) if number else self._now(asked) or given

    def text(self) -> Card:
        """Return all there is to see as text: what to write, and what you have written."""
        lines = [self.task.title, say("write-read-by")]
        for n in self._numbers:
            room, aim = self._room_and_aim(n)
            lines += ["", say("write-which", post=n, posts=self.task.posts), room.scene]
            lines += [say("write-place", platform=room.platform, room=room.name)]
            lines += [say("write-aim", aim=aim.text)]
            lines += self._as_written(n)
        return Card("\n".join(fill(printable(line), WIDTH) for line in [*lines, *self._ways()]))

    def _room_and_aim(self, n):
        given = self.task.given(self.answers.coder)[n - 1]
        room, aim = (self._now(f"{part}-{n}") for part in ("room", "post"))
        return self.task.rooms[int(room or given[0]) - 1], self.task.aims[int(aim or given[1]) - 1]

    def _as_written(self, n):
        words, read = self.written[n - 1], self._now(f"read-{n}")
        if not words:
            return [say("write-nothing-yet")]
        said = self.task.book.labels[int(read) - 1] if read else ""
        mine = say("write-expected", label=said) if said else self.task.ask
        return [f"> {words}", mine]

    def _ways(self):
        rooms = (f"  {n}  {r.platform}: {r.name}" for n, r in enumerate(self.task.rooms, 1))
        aims = (f"  {n}  {aim.text}" for n, aim in enumerate(self.task.aims, 1))
        more = aims if self.task.may_choose else ()
        return ["", say("write-how"), *rooms, *more, say("write-file", file=self.answers.path.name)]

    def save(self, path: str | Path) -> None:
        """Write your posts to a CSV file that can be handed in; one that is there stays."""
        import pandas as pd

        state = self.answers.state
        made = {p: state[p] for p in self.answers.posts if p in state}
        table = pd.DataFrame(
            {
                part: {p: entry.get(part) or "" for p, entry in made.items()}
                for part in ("first", "revised", "note")
            },
            dtype="string",
        )
        count = sum(bool(words) for words in self.written)
        self._save_table(table, path, say("count-texts", number=count))

    def _tell_name(self, name):
        super()._tell_name(name)
        self._task = for_browser(self.task, self.answers.coder)

    def __repr__(self):
        done = sum(bool(words) for words in self.written)
        return say("repr-write", name=type(self).__name__, done=done, posts=self.task.posts)

    def _stand_in(self):
        """Return what is to be written as plain HTML."""
        rooms = "".join(
            f"<li><b>{as_text(room.platform)}</b>, {as_text(room.name)}. {as_text(room.scene)}</li>"
            for room in self.task.rooms
        )
        return f"<p><b>{as_text(self.task.title)}</b></p><ul>{rooms}</ul>"


def for_browser(task: tasks.Task, pseudonym: str) -> dict:
    """Return a task as the front end shows it, with what this learner is given to begin with."""
    return {
        "title": task.title,
        "posts": task.posts,
        "longest": task.longest,
        "ask": task.ask,
        "rooms": [room._asdict() for room in task.rooms],
        "aims": [aim._asdict() for aim in task.aims],
        "chooses": task.may_choose,
        "labels": list(task.book.labels),
        "question": task.book.question,
        "given": [{"room": room, "aim": aim} for room, aim in task.given(pseudonym)],
    }
