"""A learner's saved answers: one append-only file an activity, replayed on the next run.

Every judgement becomes one line of JSON, written and flushed before the browser is told that
it is safe. Lines are only ever added: undoing a judgement adds a line too. What cannot be read
back stays in the file and is reported.
"""

import contextlib
import json
import os
import secrets
import time
import weakref
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from types import MappingProxyType

from kit.material.marks import post_mark

ROUNDS = ("first", "revised")
CONFIDENCE = ("guess", "fairly sure", "certain")  # kept as 1, 2, 3
CAUSES = ("slip", "codebook gap", "missing context", "genuine difference")
UNJUDGED = MappingProxyType({"first": None, "revised": None, "unsure": False, "locked": False})
FOLDER = "my-answers"
_PSEUDONYM = "pseudonym.txt"
_COLAB_DRIVE = Path("/content/drive/MyDrive")
_CUT = "cannot be read; perhaps it was cut off. It stays in the file, and all others are used."
# What an event of each kind says; another kind is kept as it came.
_FIELDS = {
    "judge": ("post_id", "label", "round", "unsure", "confidence", "note"),
    "note": ("post_id", "note"),
    "sorted": ("post_id", "cause"),
    "compared": ("post_ids",),
}
_logs = weakref.WeakSet()  # all that are open in this kernel: they change their name together


def folder(path=None):
    """Return the folder for saved answers, making it if need be.

    It is the path given, or else the environment variable KIT_ANSWERS, or else `my-answers`
    beside the notebook; where that cannot be written to, `my-answers` in the home folder. On
    Colab, whose own disk is lost at the end of a session, it is on the drive if one is mounted.
    """
    chosen = path or os.environ.get("KIT_ANSWERS")
    places = [Path(FOLDER), Path.home() / FOLDER]
    if _COLAB_DRIVE.is_dir():
        places.insert(0, _COLAB_DRIVE / FOLDER)
    for place in [Path(chosen)] if chosen else places:
        try:
            place = place.expanduser()
            place.mkdir(parents=True, exist_ok=True)
        except (OSError, RuntimeError):  # the latter where ~ leads to nobody's home
            continue
        if os.access(place, os.W_OK):
            return place
    raise ValueError(
        f"Answers cannot be saved in {place}: the folder cannot be written to. "
        "Set KIT_ANSWERS, or answers=, to a folder of your own."
    )


def pseudonym(new=None, *, path=None):
    """Return your pseudonym, given to you at random at first; or change it to another.

    It stands in a small file beside your answers, and in every answers file and hand-in code. It
    is an adjective and an animal from the kit's lists, so that it never is a name. Whatever is
    open in this notebook takes a new one over at once.
    """
    from kit.judging import pseudonyms

    place = folder(path)
    if new is None:
        name, said = _own_pseudonym(place)
        if said:
            print(said)
        return name
    name = pseudonyms.check_pseudonym(new)
    (place / _PSEUDONYM).write_text(name + "\n", "utf-8")
    for log in list(_logs):
        if log.path.parent.resolve() == place.resolve():
            log.rename(name)
    return name


def _own_pseudonym(place):
    """Return the pseudonym kept in a folder, and a sentence if a new one had to be made."""
    from kit.judging import pseudonyms

    file, kept = place / _PSEUDONYM, None
    for patience in range(12, -1, -1):
        text, name = None, pseudonyms.pseudonym()
        try:
            text = file.read_text("utf-8")
            name = pseudonyms.check_pseudonym(text)
            break
        except FileNotFoundError:
            # Of kernels that begin at once, one names the learner, and the others read it there.
            with contextlib.suppress(FileExistsError), file.open("x", encoding="utf-8") as new:
                new.write(name + "\n")
                break
        except (ValueError, OSError):
            if text == "" and patience > 2:
                time.sleep(0.05)  # perhaps another kernel is just writing it
                continue
            kept = _free(place, "pseudonym-damaged", ".txt")
            # Another kernel may have moved it in this moment; then there is nothing left to keep.
            with contextlib.suppress(FileNotFoundError):
                file.rename(kept)
    else:
        raise ValueError(
            f"Your pseudonym can neither be read nor written at {file}. "
            "Remove that file, or choose another folder with KIT_ANSWERS or answers=."
        )
    said = kept and (
        f"Your pseudonym could not be read, so you have a new one: {name}. The old file is "
        f"kept as {kept.name}; if you remember the old one, kit.pseudonym(…) brings it back."
    )
    return name, said or ""


def _free(place, stem, suffix):
    """Return the first of stem-1, stem-2 … that is not there yet."""
    number = 1
    while (path := place / f"{stem}-{number}{suffix}").exists():
        number += 1
    return path


def read_lines(path):
    """Yield (number, line) of an answers file: a dict, or None for what is not one of ours."""
    for number, raw in enumerate(path.read_bytes().split(b"\n"), 1):
        if raw.strip():
            try:
                line = json.loads(raw)
            except ValueError:
                line = None
            yield number, line if isinstance(line, dict) and "kind" in line else None


def answers(path=None):
    """Return a table of all you have done so far, by lesson: a row an activity.

    Columns: lesson ("" if it is in none), judged and revised (posts), compared (whether you have
    seen the key), last (minute of the last answer, UTC) and file.
    """
    import pandas as pd

    from kit.material.lesson_files import lesson_of

    rows = []
    for file in sorted(folder(path).glob("*.jsonl")):
        given = {"first": {}, "revised": {}}
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
        For each post judged: first, revised (a label, or None), unsure and locked (bool); and
        where they were given, confidence (1 to 3, of the first judgement), note (a text) and
        cause (one of CAUSES, of a disagreement with the key). A post is locked once its judgement
        was compared: from then on it can be revised only.
    coder : str
        The learner's pseudonym.
    aside : list of str
        One sentence for each thing that could not be used. The lines stay in the file.
    """

    def __init__(self, activity, posts, codebook, path=None):
        self.activity = activity
        self.posts = dict(posts)
        self.codebook = codebook
        self.path = folder(path) / f"{activity}.jsonl"
        self.coder, damaged = _own_pseudonym(self.path.parent)
        self.state = {}
        self.aside = [damaged] if damaged else []
        self._seen = set()
        self._watchers = []
        self._name_watchers = []
        self._file_watchers = []
        self._open()
        _logs.add(self)

    def __repr__(self):
        judged = sum(bool(entry["first"]) for entry in self.state.values())
        return f"Answers({self.activity!r}, {judged} of {len(self.posts)} judged)"

    def judgements(self, which="revised"):
        """Return {post_id: label} of one round.

        "revised" is what stands now: the first label, where it was not revised.
        """
        chosen = {
            post_id: (which == "revised" and entry["revised"]) or entry["first"]
            for post_id, entry in self.state.items()
        }
        return {post_id: chosen[post_id] for post_id in self.posts if chosen.get(post_id)}

    def append(self, events):
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

    def rename(self, name):
        """Hand in under another pseudonym from now on; the file says since when."""
        if name != self.coder:
            self._write([{"kind": "coder", "name": name}])
            self.coder = name
            for watcher in self._name_watchers:
                watcher(name)

    def start_over(self):
        """Begin anew, and keep what was there: the file is moved to `earlier/`.

        Return its new path, or None where somebody took the file away.
        """
        earlier = self.path.parent / "earlier"
        earlier.mkdir(exist_ok=True)
        kept = _free(earlier, self.activity, ".jsonl")
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

    def kept(self):
        """Return the names inside the files that starting over has kept in `earlier/`."""
        earlier = (self.path.parent / "earlier").glob(f"{escape(self.activity)}*.jsonl")
        begun = (next(read_lines(file), (0, None))[1] or {} for file in sorted(earlier))
        return [str(line["file"]) for line in begun if "file" in line]

    def watch(self, watcher):
        """Call `watcher(changed_post_ids)` whenever new answers have been applied."""
        self._watchers.append(watcher)

    def watch_file(self, watcher):
        """Call `watcher(name)` with the name inside the new file whenever one is begun anew."""
        self._file_watchers.append(watcher)

    def watch_name(self, watcher):
        """Call `watcher(pseudonym)` whenever the learner takes another one."""
        self._name_watchers.append(watcher)

    def _line(self, event):
        """Return an event of the browser as it is kept: with the versions it belongs to."""
        kind = event.get("kind", "judge")
        fields = _FIELDS.get(kind, [*event]) if isinstance(kind, str) else [*event]
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
            if fault := self._fault(line):
                self.aside.append(f"{where} {fault}")
                return []
            return self._apply(line)
        except (KeyError, TypeError):
            self.aside.append(f"{where} {_CUT}")
            return []

    def _apply(self, line):
        """Apply a line without fault to the state; return the ids of the posts it changed."""
        kind = line["kind"]
        if kind == "compared":
            # Whoever said "I don't know" and then saw the answer has had a first judgement too.
            given = {p: self.state.get(p, {}) for p in line["post_ids"]}
            changed = [p for p, e in given.items() if e.get("first") or e.get("unsure")]
            for post_id in changed:
                self.state[post_id]["locked"] = True
            return changed
        entry = self.state.setdefault(line["post_id"], dict(UNJUDGED))
        if kind == "judge":
            which = "revised" if entry["locked"] else line["round"]
            entry[which] = line["label"]
            entry["unsure"] = bool(line.get("unsure"))
            # How sure somebody was goes with the judgement it was said of.
            if which == "first" or line.get("confidence"):
                _keep(entry, "confidence", line.get("confidence"))
            if line.get("note"):
                entry["note"] = line["note"]
        else:
            name = {"note": "note", "sorted": "cause"}[kind]
            _keep(entry, name, line.get(name))
        return [line["post_id"]]

    def _fault(self, line):
        """Say why a readable line is not an answer to this activity as it is today, or ""."""
        kept = "It stays in the file, but is not shown here."
        if line["kind"] not in _FIELDS:
            return f"is of a kind {line['kind']!r}, which this version does not know. {kept}"
        if line["kind"] == "compared":
            return ""
        post_id, label = line["post_id"], line.get("label")
        if post_id not in self.posts:
            return f"is about {post_id!r}, which is not among these posts. {kept}"
        if line["post"] != self.posts[post_id]:
            return f"is about another version of {post_id!r}, with other words. {kept}"
        if line["codebook"] != self.codebook.id:
            return f"was given with the codebook {line['codebook']}, not {self.codebook.id}. {kept}"
        if label is not None and label not in self.codebook.labels:
            return f"says {label!r}, which is not a label of {self.codebook.id}. {kept}"
        if line["kind"] == "judge" and line["round"] not in ROUNDS:
            return f"belongs to a round {line['round']!r}, not to first or revised. {kept}"
        if line.get("confidence") not in (None, *range(1, len(CONFIDENCE) + 1)):
            return f"is of a confidence {line['confidence']!r}, not 1, 2 or 3. {kept}"
        if line.get("cause") not in (None, *CAUSES):
            return f"was sorted as {line['cause']!r}, not as one of {', '.join(CAUSES)}. {kept}"
        return ""


def _keep(entry, name, value):
    """Set a part of an entry that need not be there, or take it away."""
    if value:
        entry[name] = value
    else:
        entry.pop(name, None)


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
