"""A learner's saved answers: one append-only file an activity, replayed on the next run.

Every judgement becomes one line of JSON, written and flushed before the browser is told that
it is safe. Lines are only ever added: undoing a judgement adds a line too. What cannot be read
back stays in the file and is reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kit.judging import events as rule
from kit.judging import pseudonyms, visitors
from kit.judging.answer_file import AnswerFile
from kit.judging.conflict_copies import begun_apart
from kit.judging.event_lines import line_of, strange, wrong
from kit.judging.lines import events as events_in
from kit.judging.lines import fault_of, last_coder
from kit.judging.places import folder, forgets, is_private
from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.material.marks import post_mark
from kit.text.say import plain_line
from kit.text.words import say

_MOST_FAULTS = 1000  # told one by one


def pseudonym(new: str | None = None, *, path: str | Path | None = None) -> str:
    """Return your pseudonym, given to you at random at first; or change it to another.

    It stands in a small file beside your answers, and in every answers file and hand-in code. It
    is an adjective and an animal from the kit's lists, so that it never is a name. Whatever is
    open in this notebook takes a new one over at once.
    """
    place, private = folder(path), is_private(path)
    if new is None:
        name, said = _own_pseudonym(place, private)
        if said:
            print(said)
        return name
    name = pseudonyms.check_pseudonym(new)
    pseudonyms.keep(name, place, private)
    for file in AnswerFile.open_in(place):
        file.rename(name)
    return name


class Answers:
    """The saved answers of one activity, as they stand after replaying its file.

    Parameters
    ----------
    activity : str
        Names the file: ``<folder>/<activity>.jsonl``.
    posts : dict of str to str
        Each post_id and the fingerprint of its words (see `kit.material.marks`).
    codebook : kit.material.codebooks.Codebook
        Says which labels there are; its id is saved with every line.
    path : str or Path, optional
        The folder; see `folder`.

    Attributes
    ----------
    state : dict of str to dict
        The entry of each post judged, as `kit.judging.events` describes it.
    coder : str
        The learner's pseudonym.
    aside : list of str
        One sentence for each thing that could not be used, after what happened to the file while
        it was open. The lines stay in the file.
    """

    def __init__(
        self,
        activity: str,
        posts: Mapping[str, str],
        codebook: Codebook,
        path: str | Path | None = None,
    ) -> None:
        self.activity = activity
        self.posts = dict(posts)
        self.codebook = codebook
        place, private = folder(path), is_private(path)
        self.path = place.absolute() / f"{activity}.jsonl"
        if fault := fault_of(self.path):
            raise ValueError(say("refuse-answers", why=fault))
        coder, damaged = _own_pseudonym(place, private)
        self.state: dict[str, dict[str, Any]] = {}
        self.faults: list[str] = []
        forgotten = say("mend-forgets") if forgets(place) else ""
        self._remarks = [said for said in (forgotten, damaged, visitors.remark()) if said]
        self._seen: set[str] = set()
        self._watchers: list[Callable] = []
        self._name_watchers: list[Callable] = []
        self._file_watchers: list[Callable] = []
        instead = post_mark(activity, *self.posts)
        try:
            self._log = AnswerFile.at(self.path, coder, private, instead)
        except OSError as error:
            why = str(error.strerror or error)
            raise ValueError(say("refuse-answers-in", folder=str(place), why=why)) from error
        self._remarks += _begun_apart(self._log)
        self._replay_all()
        self._log.readers.add(self)

    def __repr__(self):
        judged = sum(bool(entry["first"]) for entry in self.state.values())
        about = {"activity": repr(self.activity), "judged": judged, "posts": len(self.posts)}
        return say("repr-answers", name=type(self).__name__, **about)

    @property
    def assignment(self) -> Assignment:
        """What these are the answers to."""
        return Assignment(self.activity, self.posts, self.codebook)

    @property
    def coder(self) -> str:
        """The learner's pseudonym."""
        return self._log.coder

    @property
    def file(self) -> str:
        """The name inside the file."""
        return self._log.name

    @property
    def told(self) -> list[str]:
        """What a learner should know of the file, apart from single lines."""
        return [*self._remarks, *self._log.said]

    @property
    def aside(self) -> list[str]:
        """All that there is to tell of the file and its lines."""
        return [*self.told, *self.faults]

    def judgements(self, which: str = "revised") -> dict[str, str]:
        """Return {post_id: label} of one round.

        "revised" is what stands now: the first label, where it was not revised.
        """
        chosen = {
            post_id: (which == "revised" and entry["revised"]) or entry["first"]
            for post_id, entry in self.state.items()
        }
        return {post_id: chosen[post_id] for post_id in self.posts if chosen.get(post_id)}

    def append(self, events: Iterable[dict[str, Any]]) -> list[str]:
        """Save events from the browser, then apply them; return the ids of all that are safe.

        An event that was saved before is not saved again. One that is not an answer to this
        activity is saved too, for nothing a learner did is dropped, and reported in `aside`.
        """
        events = [e for e in events if isinstance(e, dict) and isinstance(e.get("id"), str)]
        self._log.write(line_of(event, self.assignment) for event in _each_once(events))
        return [event["id"] for event in events]

    def look(self) -> None:
        """See whether the file is as it was left, and make it whole again where it is not."""
        self._log.look()

    def rename(self, name: str) -> None:
        """Hand in under another pseudonym from now on; the file says since when."""
        if name != self.coder:
            self._log.rename(name)

    def start_over(self) -> Path | None:
        """Begin anew, and keep what was there: the file is moved to `earlier/`.

        Return its new path, or None where somebody took the file away.
        """
        self._remarks = []
        return self._log.start_over()

    def kept(self) -> list[str]:
        """Return the names inside the files that starting over has kept in `earlier/`."""
        return self._log.kept()

    def watch(self, watcher: Callable[[set[str]], object]) -> Callable[[], None]:
        """Call `watcher(changed_post_ids)` whenever new answers have been applied.

        It is called with none where there is something new to tell in `aside`. Return a function
        that ends it, as `watch_file` and `watch_name` do.
        """
        return _watching(self._watchers, watcher)

    def watch_file(self, watcher: Callable[[str], object]) -> Callable[[], None]:
        """Call `watcher(name)` with the name inside the new file whenever one is begun anew."""
        return _watching(self._file_watchers, watcher)

    def watch_name(self, watcher: Callable[[str], object]) -> Callable[[], None]:
        """Call `watcher(pseudonym)` whenever the learner takes another one."""
        return _watching(self._name_watchers, watcher)

    def hear(self, lines: Iterable[dict]) -> None:
        """Apply lines that were saved just now, at the end of the file, and tell all who watch."""
        fresh = [line for line in lines if line["id"] not in self._seen]
        changed = {post_id for line in fresh for post_id in self._replay(line)}
        if changed:
            _tell(self._watchers, changed)

    def hear_all(self) -> None:
        """Replay the file, of which more than the end has changed, and tell all who watch."""
        before = self.state
        self._replay_all()
        changed = {
            this for this in before.keys() | self.state if before.get(this) != self.state.get(this)
        }
        _tell(self._watchers, changed)

    def hear_file(self, name: str) -> None:
        """Tell all who watch that the file has another name inside."""
        _tell(self._file_watchers, name)

    def hear_name(self, name: str) -> None:
        """Tell all who watch that the learner has another pseudonym."""
        _tell(self._name_watchers, name)

    def _replay_all(self):
        """Replay the whole file."""
        self.state, self.faults, self._seen = {}, [], set()
        for number, line in self._log.in_order():
            try:
                if line["kind"] not in ("open", "coder") and line["id"] not in self._seen:
                    self._replay(line, number)
            except (KeyError, TypeError):
                self._fault(number, "cut")
        for number in self._log.damaged():
            self._fault(number, "cut")

    def _replay(self, line, number=None):
        """Apply one saved line; return the ids of the posts it changed. What cannot be is told."""
        self._seen.add(line["id"])
        try:
            if said := strange(line, self.assignment):
                self._fault(number, *said)
                return []
            if fault := rule.fault(line, self.codebook.labels):
                self._fault(number, *wrong(*fault, self.codebook))
                if fault[0] != "confidence":
                    return []
                line = rule.without_confidence(line)
            return rule.take(self.state, line)
        except (KeyError, TypeError, RecursionError):
            self._fault(number, "cut")
            return []

    def _fault(self, number, what, about=MappingProxyType({})):
        """Note what cannot be used; where that has no end, one sentence stands for the rest."""
        if len(self.faults) < _MOST_FAULTS:
            where = {"where": "line" if number else "answer", "line": str(number)}
            self.faults.append(say(f"fault-{what}", file=self.path.name, **where, **about))
        elif len(self.faults) == _MOST_FAULTS:
            self.faults.append(say("fault-more", file=self.path.name))


def _own_pseudonym(place, private):
    """Return the pseudonym kept in a folder, and a sentence if a new one had to be made."""
    for file in AnswerFile.open_in(place):  # somebody may have deleted the folder meanwhile
        pseudonyms.keep_if_gone(file.coder, place, private)
    return pseudonyms.own(place, private)


def _begun_apart(log):
    """Return a sentence for each file beside this one that a learner may miss answers of."""
    with suppress(OSError):
        return [
            say("file-apart", file=plain_line(name), answers=len(there), whose=plain_line(whose))
            for name, lines in begun_apart(log.path, [log.name, *log.kept()])
            if (there := events_in(lines)) and (whose := last_coder(lines))
        ]
    return []


def _each_once(events):
    """Return events, each id once."""
    once: dict[str, dict] = {}
    for event in events:
        once.setdefault(event["id"], event)
    return once.values()


def _tell(watchers, news):
    for watcher in list(watchers):
        watcher(news)


def _watching(watchers, watcher):
    """Add a watcher, and return a function that takes it away again."""
    watchers.append(watcher)

    def end():
        if watcher in watchers:
            watchers.remove(watcher)

    return end
