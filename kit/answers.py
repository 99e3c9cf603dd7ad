"""A learner's saved answers: one append-only file an activity, replayed on the next run.

Every judgement becomes one line of JSON, written and flushed before the browser is told that
it is safe. Lines are only ever added: undoing a judgement adds a line too. What cannot be read
back stays in the file and is reported.
"""

import hashlib
import json
import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

ROUNDS = ("first", "revised")
FOLDER = "my-answers"
_COLAB_DRIVE = Path("/content/drive/MyDrive")
_CUT = "cannot be read; perhaps it was cut off. It stays in the file, and all others are used."


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
            place.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(place, os.W_OK):
            return place
    raise OSError(
        f"Answers cannot be saved in {place}: the folder cannot be written to. "
        "Set KIT_ANSWERS, or answers=, to a folder of your own."
    )


def pseudonym(new=None, *, path=None):
    """Return your pseudonym, given to you at random at first; or change it to another.

    It stands in a small file beside your answers, and in every answers file and hand-in code. It
    is an adjective and an animal from the kit's lists, so that it never is a name.
    """
    from kit import handin

    file = folder(path) / "pseudonym.txt"
    if new is None and file.exists():
        return handin.check_pseudonym(file.read_text("utf-8"))
    name = handin.check_pseudonym(new) if new else handin.pseudonym()
    file.write_text(name + "\n", "utf-8")
    return name


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
    """Return a table of all you have done so far: a row an activity.

    Columns: judged and revised (posts), compared (whether you have seen the key), last (time of
    the last answer, UTC) and file.
    """
    import pandas as pd

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
        rows.append((file.stem, counts["first"], counts["revised"], compared, last, file.name))
    columns = ["activity", "judged", "revised", "compared", "last", "file"]
    return pd.DataFrame(rows, columns=columns).set_index("activity")


def post_mark(*parts):
    """Return the fingerprint of what was judged: 8 hex digits over its words.

    White space does not count, so that a file saved by another editor is still the same post.
    """
    words = "\x1f".join(" ".join(str(part).split()) for part in parts)
    return hashlib.blake2s(words.encode(), digest_size=4).hexdigest()


class Answers:
    """The saved answers of one activity, as they stand after replaying its file.

    Parameters
    ----------
    activity : str
        Names the file: ``<folder>/<activity>.jsonl``.
    posts : dict of str to str
        Each post_id and the fingerprint of its words (see `post_mark`).
    codebook : kit.codebook.Codebook
        Says which labels there are; its id is saved with every line.
    path : str or Path, optional
        The folder; see `folder`.

    Attributes
    ----------
    state : dict of str to dict
        For each post judged: first, revised (a label, or None), unsure and locked (bool).
        A post is locked once its judgement was compared: from then on it can be revised only.
    coder : str
        The learner's pseudonym.
    aside : list of str
        One sentence for each line that could not be used. The lines stay in the file.
    """

    def __init__(self, activity, posts, codebook, path=None):
        self.activity = activity
        self.posts = dict(posts)
        self.codebook = codebook
        self.path = folder(path) / f"{activity}.jsonl"
        self.coder = pseudonym(path=self.path.parent)
        self.state = {}
        self.aside = []
        self._seen = set()
        self._watchers = []
        self._open()

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
        fresh = []
        for event in events:
            if event["id"] not in self._seen and event["id"] not in {e["id"] for e in fresh}:
                fresh.append(self._line(event))
        if fresh:
            self._write(fresh)
        changed = {post_id for event in fresh for post_id in self._apply(event)}
        if changed:
            for watcher in self._watchers:
                watcher(changed)
        return [event["id"] for event in events]

    def start_over(self):
        """Begin anew, and keep what was there: the file is moved to `earlier/`. Return its path."""
        earlier = self.path.parent / "earlier"
        earlier.mkdir(exist_ok=True)
        number = 1 + sum(1 for _ in earlier.glob(f"{self.activity}-*.jsonl"))
        kept = self.path.rename(earlier / f"{self.activity}-{number}.jsonl")
        self.state, self.aside, self._seen = {}, [], set()
        self._open()
        return kept

    def watch(self, watcher):
        """Call `watcher(changed_post_ids)` whenever new answers have been applied."""
        self._watchers.append(watcher)

    def _line(self, event):
        """Return an event of the browser as it is kept: with the versions it belongs to."""
        line = {"id": event["id"], "kind": event.get("kind", "judge")}
        if line["kind"] == "judge":
            post_id = event.get("post_id")
            line |= {
                "post_id": post_id,
                "label": event.get("label"),
                "round": event.get("round", "first"),
                **{k: event[k] for k in ("unsure", "confidence", "note") if event.get(k)},
                "post": self.posts.get(post_id, ""),
                "codebook": self.codebook.id,
            }
        else:
            line["post_ids"] = event.get("post_ids", [])
        seconds = event.get("at", 0) / 1000
        return line | {"at": datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")}

    def _write(self, lines):
        """Append lines in one write and wait until the disk has them."""
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        with self.path.open("ab+") as file:
            # A crash may have torn the last line: start a fresh one, so that it stays apart.
            if size := file.seek(0, os.SEEK_END):
                file.seek(size - 1)
                if file.read(1) != b"\n":
                    text = "\n" + text
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())

    def _open(self):
        """Replay the file, or begin it."""
        begin = {"kind": "open", "file": secrets.token_hex(8), "coder": self.coder}
        try:
            with self.path.open("x", encoding="utf-8") as file:
                file.write(json.dumps(begin) + "\n")
        except FileExistsError:
            pass
        self.file = coder = ""
        for number, line in read_lines(self.path):
            where = f"Line {number} of {self.path.name}"
            try:
                if line["kind"] == "open":
                    self.file = self.file or line["file"]
                    coder = line.get("coder", "")
                elif line["kind"] == "coder":
                    coder = line["name"]
                elif line["id"] not in self._seen:
                    self._apply(line, where)
            except (KeyError, TypeError):
                self.aside.append(f"{where} {_CUT}")
        if coder != self.coder:
            self._write([{"kind": "coder", "name": self.coder}])
        # A file that lost its first line still needs a steady name in the browser.
        self.file = self.file or post_mark(self.activity, *self.posts)

    def _apply(self, line, where="An answer"):
        """Apply one saved line to the state; return the ids of the posts it changed."""
        self._seen.add(line["id"])
        if line["kind"] == "compared":
            changed = [p for p in line["post_ids"] if self.state.get(p, {}).get("first")]
            for post_id in changed:
                self.state[post_id]["locked"] = True
            return changed
        if fault := self._fault(line):
            self.aside.append(f"{where} {fault}")
            return []
        entry = self.state.setdefault(
            line["post_id"], {"first": None, "revised": None, "unsure": False, "locked": False}
        )
        which = "revised" if entry["locked"] else line["round"]
        entry[which] = line["label"]
        entry["unsure"] = bool(line.get("unsure"))
        return [line["post_id"]]

    def _fault(self, line):
        """Say why a readable line is not an answer to this activity as it is today, or ""."""
        post_id, label = line["post_id"], line["label"]
        kept = "It stays in the file, but is not shown here."
        if post_id not in self.posts:
            return f"is about {post_id!r}, which is not among these posts. {kept}"
        if line["post"] != self.posts[post_id]:
            return f"is about another version of {post_id!r}, with other words. {kept}"
        if line["codebook"] != self.codebook.id:
            return f"was given with the codebook {line['codebook']}, not {self.codebook.id}. {kept}"
        if label is not None and label not in self.codebook.labels:
            return f"says {label!r}, which is not a label of {self.codebook.id}. {kept}"
        if line["round"] not in ROUNDS:
            return f"belongs to a round {line['round']!r}, not to first or revised. {kept}"
        return ""
