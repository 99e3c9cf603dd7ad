"""A learner's saved answers: one append-only file an activity, replayed on the next run.

Every judgement becomes one line of JSON, written and flushed before the browser is told that
it is safe. Lines are only ever added: undoing a judgement adds a line too. What cannot be read
back stays in the file and is reported.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
import weakref
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.judging import events as rule
from kit.judging import pseudonyms
from kit.judging.events import read_lines
from kit.judging.places import folder, free
from kit.material.assignment import Assignment
from kit.material.codebooks import Codebook
from kit.material.marks import post_mark

if TYPE_CHECKING:
    import pandas as pd

_CUT = "cannot be read; perhaps it was cut off. It stays in the file, and all others are used."
_STAYS = "It stays in the file, but is not shown here."
# All that are open in this kernel: they change their name together.
_logs: weakref.WeakSet[Answers] = weakref.WeakSet()


def pseudonym(new: str | None = None, *, path: str | Path | None = None) -> str:
    """Return your pseudonym, given to you at random at first; or change it to another.

    It stands in a small file beside your answers, and in every answers file and hand-in code. It
    is an adjective and an animal from the kit's lists, so that it never is a name. Whatever is
    open in this notebook takes a new one over at once.
    """
    place = folder(path)
    if new is None:
        name, said = pseudonyms.own(place)
        if said:
            print(said)
        return name
    name = pseudonyms.check_pseudonym(new)
    pseudonyms.keep(name, place)
    for log in list(_logs):
        if log.path.parent.resolve() == place.resolve():
            log.rename(name)
    return name


def answers(path: str | Path | None = None) -> pd.DataFrame:
    """Return a table of all you have done so far, by lesson: a row an activity.

    Columns: lesson ("" if it is in none), judged and revised (posts), compared (whether you have
    seen the key), last (minute of the last answer, UTC) and file.
    """
    import pandas as pd

    from kit.material.lesson_files import lesson_of

    rows = []
    for file in sorted(folder(path).glob("*.jsonl")):
        given: dict[str, dict] = {"first": {}, "revised": {}}
        compared, last = False, ""
        for _, line in read_lines(file):
            if line and line["kind"] == "judge" and line.get("round") in given:
                given[line["round"]][line.get("post_id")] = line.get("label")
            compared = compared or bool(line and line["kind"] == "compared")
            last = max(last, str((line or {}).get("at", "")))
        counts = {name: sum(x is not None for x in given[name].values()) for name in given}
        done = (counts["first"], counts["revised"], compared, last[:16].replace("T", " "))
        rows.append((lesson_of(file.stem), file.stem, *done, file.name))
    columns = ["lesson", "activity", "judged", "revised", "compared", "last", "file"]
    # What belongs to no lesson comes last.
    rows.sort(key=lambda row: (row[0] or "~", row[1]))
    return pd.DataFrame(rows, columns=columns).set_index("activity")


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
        One sentence for each thing that could not be used. The lines stay in the file.
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
        self.path = folder(path) / f"{activity}.jsonl"
        self.coder, damaged = pseudonyms.own(self.path.parent)
        self.state: dict[str, dict[str, Any]] = {}
        self.aside = [damaged] if damaged else []
        self._seen: set[str] = set()
        self._watchers: list[Callable] = []
        self._name_watchers: list[Callable] = []
        self._file_watchers: list[Callable] = []
        self._open()
        _logs.add(self)

    def __repr__(self):
        judged = sum(bool(entry["first"]) for entry in self.state.values())
        return f"Answers({self.activity!r}, {judged} of {len(self.posts)} judged)"

    @property
    def assignment(self) -> Assignment:
        """What these are the answers to."""
        return Assignment(self.activity, self.posts, self.codebook)

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
        fresh = {}
        for event in events:
            if event["id"] not in self._seen and event["id"] not in fresh:
                fresh[event["id"]] = self._line(event)
        if fresh:
            self._write(fresh.values())
            # A cell that was run again has a log of its own: what comes late is news there too.
            for log in list(_logs):
                if log.path == self.path:
                    log._hear(fresh.values())
        return [event["id"] for event in events]

    def _hear(self, lines):
        """Apply saved lines that are not known here yet, and tell all who watch."""
        fresh = [line for line in lines if line["id"] not in self._seen]
        changed = {post_id for line in fresh for post_id in self._replay(line)}
        if changed:
            for watcher in self._watchers:
                watcher(changed)

    def rename(self, name: str) -> None:
        """Hand in under another pseudonym from now on; the file says since when."""
        if name != self.coder:
            self._write([{"kind": "coder", "name": name}])
            self.coder = name
            for watcher in self._name_watchers:
                watcher(name)

    def start_over(self) -> Path | None:
        """Begin anew, and keep what was there: the file is moved to `earlier/`.

        Return its new path, or None where somebody took the file away.
        """
        earlier = self.path.parent / "earlier"
        earlier.mkdir(exist_ok=True)
        kept = free(earlier, self.activity, ".jsonl")
        try:
            self.path.rename(kept)
        except FileNotFoundError:  # somebody took it away, so there is nothing to keep
            kept = None
        had = set(self.state)
        self.state, self.aside, self._seen = {}, [], set()
        self._open()
        for watcher in self._file_watchers:
            watcher(self.file)
        for watcher in self._watchers:
            watcher(had)
        return kept

    def kept(self) -> list[str]:
        """Return the names inside the files that starting over has kept in `earlier/`."""
        earlier = (self.path.parent / "earlier").glob(f"{escape(self.activity)}*.jsonl")
        begun = (next(read_lines(file), (0, None))[1] or {} for file in sorted(earlier))
        return [str(line["file"]) for line in begun if "file" in line]

    def watch(self, watcher: Callable[[set[str]], object]) -> Callable[[], None]:
        """Call `watcher(changed_post_ids)` whenever new answers have been applied.

        Return a function that ends it, as `watch_file` and `watch_name` do.
        """
        return _watching(self._watchers, watcher)

    def watch_file(self, watcher: Callable[[str], object]) -> Callable[[], None]:
        """Call `watcher(name)` with the name inside the new file whenever one is begun anew."""
        return _watching(self._file_watchers, watcher)

    def watch_name(self, watcher: Callable[[str], object]) -> Callable[[], None]:
        """Call `watcher(pseudonym)` whenever the learner takes another one."""
        return _watching(self._name_watchers, watcher)

    def _line(self, event):
        """Return an event of the browser as it is kept: with the versions it belongs to."""
        kind = event.get("kind", "judge")
        fields = rule.FIELDS.get(kind, [*event]) if isinstance(kind, str) else [*event]
        said = {name: _whole(event[name]) for name in fields if event.get(name)}
        line = {"id": event["id"], "kind": kind, **said}
        if kind == "judge":
            line = {"label": None, "round": "first", **line}
        if "post_id" in line:
            mark = self.posts.get(str(line["post_id"]), "")
            line |= {"post": mark, "codebook": self.codebook.id}
        return line | {"at": _time(event.get("at"))}

    def _write(self, lines):
        """Append lines in one write and wait until the disk has them."""
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        with self.path.open("ab+") as file:
            # A crash may have torn the last line: start a fresh one, so that it stays apart.
            if size := file.seek(0, os.SEEK_END):
                file.seek(size - 1)
                if file.read(1) != b"\n":
                    text = "\n" + text
            else:  # new, perhaps because somebody took the file away: say whose it is
                text = self._begin() + text
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())

    def _begin(self):
        """Return the first line of a file: its own name, and whose answers it has."""
        return json.dumps({"kind": "open", "file": self.file, "coder": self.coder}) + "\n"

    def _open(self):
        """Replay the file, or begin it."""
        self.file = secrets.token_hex(8)
        with contextlib.suppress(FileExistsError):
            self.path.touch(exist_ok=False)
            self._write([])
        # Of kernels that begin at once, one has made the file and may not have begun it yet.
        for _ in range(20):
            if self.path.stat().st_size:
                break
            time.sleep(0.05)
        self.file = coder = ""
        for number, line in read_lines(self.path):
            where = f"Line {number} of {self.path.name}"
            try:
                if line["kind"] == "open":
                    self.file = self.file or str(line["file"])
                    coder = line.get("coder", "")
                elif line["kind"] == "coder":
                    coder = line["name"]
                elif line["id"] not in self._seen:
                    self._replay(line, where)
            except (KeyError, TypeError):
                self.aside.append(f"{where} {_CUT}")
        # A file that lost its first line still needs a steady name in the browser.
        self.file = self.file or post_mark(self.activity, *self.posts)
        if coder != self.coder:
            self._write([{"kind": "coder", "name": self.coder}])

    def _replay(self, line, where="An answer"):
        """Apply one saved line; return the ids of the posts it changed. What cannot be is told."""
        self._seen.add(line["id"])
        try:
            if said := self._strange(line):
                self.aside.append(f"{where} {said} {_STAYS}")
                return []
            if fault := rule.fault(line, self.codebook.labels):
                self.aside.append(f"{where} {self._wrong(*fault)}")
                if fault[0] != "confidence":
                    return []
                line = rule.without_confidence(line)
            return rule.take(self.state, line)
        except (KeyError, TypeError):
            self.aside.append(f"{where} {_CUT}")
            return []

    def _strange(self, line):
        """Say why a readable line is about something else than this activity is today, or ""."""
        if line["kind"] not in rule.FIELDS:
            return f"is of a kind {line['kind']!r}, which this version does not know."
        if line["kind"] == "compared":
            return ""
        post_id = line["post_id"]
        if post_id not in self.posts:
            return f"is about {post_id!r}, which is not among these posts."
        if line["post"] != self.posts[post_id]:
            return f"is about another version of {post_id!r}, with other words."
        if line["codebook"] != self.codebook.id:
            return f"was given with the codebook {line['codebook']}, not {self.codebook.id}."
        return ""

    def _wrong(self, part, value):
        """Say what in a line is no answer here."""
        return {
            "label": f"says {value!r}, which is not a label of {self.codebook.id}. {_STAYS}",
            "round": f"belongs to a round {value!r}, not to first or revised. {_STAYS}",
            "cause": f"was sorted as {value!r}, not as one of {', '.join(rule.CAUSES)}. {_STAYS}",
            "confidence": f"is of a confidence {value!r}, not 1, 2 or 3. It is used without it.",
        }[part]


def _watching(watchers, watcher):
    """Add a watcher, and return a function that takes it away again."""
    watchers.append(watcher)

    def end():
        if watcher in watchers:
            watchers.remove(watcher)

    return end


def _whole(value):
    """Return a value that any file and any wire can carry: half characters become U+FFFD."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [_whole(item) for item in value] if isinstance(value, list) else value


def _time(milliseconds):
    """Return when an event was, as text; where its clock says what cannot be, when it was saved."""
    try:
        at = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        at = datetime.now(UTC)
    return at.isoformat(timespec="seconds")
