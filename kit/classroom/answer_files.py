"""Files of answers as hand-ins: their lines, replayed as the widget replays them."""

import contextlib
import json
import re

from kit.classroom.answer_tables import SHEET
from kit.classroom.inbox import HandedIn, where
from kit.judging import events as rule
from kit.judging.handin import numbers, settled
from kit.judging.lines import in_order
from kit.text.say import noun, plain_line, some

_COPY = re.compile(r"[\s_-]*(\(\d+\)|\d+|copy)$")  # what a computer adds to a second download
_LONGEST = {"item": 500}  # letters: as many as the view of a check takes; of a note fewer are shown
_EARLIER = "earlier"  # where a learner’s log keeps the answers of whoever begins anew
_UNREADABLE = (
    "It cannot be read, perhaps because it was cut off. All other lines of the file are used."
)


def from_answers(piece, catalogue, uploads):
    """Return the hand-ins in a learner's file: its lines replayed, as the widget replays them."""
    replay = _Replay(piece, catalogue)
    replay.apply(_in_order(piece))
    for (reason, which), numbers_of in replay.faults.items():
        of = (piece, *piece.copies)[which]
        spot = f"{noun(len(numbers_of), 'line')} {some(numbers_of)}"
        uploads.refuse(of.source, where(of.place, spot), reason)
    if len(replay.files) > 1:
        uploads.refuse(
            piece.source,
            piece.place,
            "It mixes the answers of two files, so nobody can tell whose they are. "
            "Ask for each file of answers by itself.",
        )
        return []
    if not replay.states and not replay.faults:
        uploads.refuse(
            piece.source,
            piece.place,
            "It holds no judgement. Ask whether this activity was begun, and for the right file.",
        )
    return replay.hand_ins()


def _in_order(piece):
    """Return (spot, line) of a file and its copies, in the order in which the lines count.

    A spot is which of them it is, the file itself being 0, and the number of the line in it.
    """
    files = [
        [((which, number), line) for number, line in _lines(each.body)]
        for which, each in enumerate((piece, *piece.copies))
    ]
    if len(files) == 1 and '"placed"' not in piece.body:
        return files[0]
    spots, readable, others = {}, [], []
    for which, lines in enumerate(files):
        good = [(spot, line) for spot, line in lines if isinstance(line, dict)]
        if which:  # who answers is said in the file itself
            good = [one for one in good if one[1].get("kind") not in ("open", "coder")]
        spots |= {id(line): spot for spot, line in good}
        readable.append([line for _, line in good])
        others += [(spot, line) for spot, line in lines if not isinstance(line, dict)]
    return [*((spots[id(line)], line) for line in in_order(*readable)), *others]


def _lines(text):
    """Return (number, line) of an answers file; None for a line that cannot be read."""
    body = text.rstrip()
    try:
        # All at once is much quicker, and goes wrong only where a line is blank or damaged.
        if body.count('"kind"') <= body.count("\n"):
            raise ValueError
        whole = json.loads(f"[{body.replace(chr(10), ',')}]")
        if len(whole) == body.count("\n") + 1:
            return enumerate(whole, 1)
    except (ValueError, RecursionError):
        pass
    numbered = enumerate(text.split("\n"), 1)
    return [(n, _line(raw)) for n, raw in numbered if raw and not raw.isspace()]


def _judged(lines):
    """Yield (post_id, its fingerprint, the codebook's id) and label of each judgement."""
    for _, line in lines:
        with contextlib.suppress(KeyError, TypeError):
            this, label = (line["post_id"], line["post"], line["codebook"]), line.get("label")
            if line["kind"] == "judge" and isinstance(hash((this, label)), int):
                yield this, label


def _line(raw):
    if '"kind"' not in raw:  # seen at once, also where there are millions of such
        return None
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


class _Replay:
    """The lines of one answers file, applied in their order to each activity they belong to."""

    def __init__(self, piece, catalogue):
        self.piece, self.catalogue = piece, catalogue
        self.states, self.latest, self.faults, self.files = {}, {}, {}, set()
        # A file called after its activity says nothing about who it is from; its folder may.
        stem = _COPY.sub("", piece.coder)
        self.coder = piece.folder if catalogue.names_a_file(stem) else piece.coder
        self.homes = catalogue.homes
        self.reworded = set()  # activities that are known with other words only

    def apply(self, lines):
        """Apply all lines; note the number of each that cannot be, under the reason."""
        seen = set()
        if self.catalogue.rivals:
            lines = list(lines)
            self.homes = self.catalogue.homes_of(_judged(lines))
        for (which, number), line in lines:
            if not isinstance(line, dict) or "kind" not in line:
                self.faults.setdefault((_UNREADABLE, which), []).append(number)
                continue
            try:
                self._apply(line, seen)
            except _RefusedError as refused:
                self.faults.setdefault((str(refused), which), []).append(number)
            except (KeyError, TypeError, AttributeError, RecursionError):
                self.faults.setdefault((_UNREADABLE, which), []).append(number)

    def _apply(self, line, seen):
        kind = line["kind"]
        if kind == "open":
            self.files.add(str(line["file"]))
        elif kind == "coder":
            self.coder = plain_line(line["name"], 60)
        elif kind == "compared":
            seen_now = line["post_ids"]
            for state in self.states.values():
                rule.take(state, {**line, "post_ids": [p for p in seen_now if p in state]})
        elif kind in rule.FIELDS and line["id"] not in seen:
            seen.add(line["id"])
            self._take(line)
        if "coder" in line:
            self.coder = plain_line(line["coder"], 60)

    def _take(self, line):
        """Apply an event about one post to the activity that the post is of."""
        home = self.homes.get((line["post_id"], line["post"], line["codebook"]))
        if home is None and (home := self.catalogue.reworded(line["post_id"], line["codebook"])):
            self.reworded.add(home[0])
        if home is None:
            _stranger(self.catalogue, line["post_id"], line["codebook"])
        activity, _, labels = home
        state = self.states.setdefault(activity, {})
        part, value = rule.fault(line, labels) or ("", "")
        if part == "confidence":
            line = rule.without_confidence(line)
        if part in ("", "confidence"):
            rule.take(state, line)
            at = line.get("at")
            if line["kind"] == "judge" and isinstance(at, str):
                self.latest[activity] = max(at, self.latest.get(activity, ""))
        if part:
            raise _RefusedError(_WRONG[part].format(plain_line(value, 40)))

    def hand_ins(self):
        """Return what the file hands in, an activity each."""
        return [self._hand_in(name, state) for name, state in self.states.items()]

    def _hand_in(self, name, state):
        own = self.catalogue.assignments[name]
        first, revised = numbers(own.codebook, own.marks, state)
        parts = {
            part: {p: _kept(entry[part], own.kind) for p, entry in state.items() if part in entry}
            for part in ("note", "cause")
        }
        sure = {
            (turn, own.places[post_id]): entry[part]
            for post_id, entry in state.items()
            for turn, part in enumerate(("confidence", "confidence_revised"))
            if part in entry
        }
        return HandedIn(
            name,
            self.coder,
            settled(first, revised),
            tuple(revised),
            self.piece.source,
            self.piece.place,
            at=self.latest.get(name, ""),
            lms=self.piece.lms,
            file="".join(self.files - {SHEET}),
            folder=self.piece.folder,
            reworded=name in self.reworded,
            set_aside=self.piece.folder == _EARLIER,
            notes=parts["note"],
            causes=parts["cause"],
            confidence=sure,
        )


def _kept(words, kind):
    """Return what somebody wrote as it is shown to others: a post whole, with its lines."""
    return str(words) if kind == "text" else plain_line(words, _LONGEST.get(kind, 400))


# Why an event is not taken as it stands, by what in it is wrong.
_WRONG = {
    "label": "It says {!r}, which is not a label of this codebook. "
    "It is left out; look whether the codebook was changed.",
    "round": "It belongs to a round {!r}, not to first or revised. It is left out.",
    "cause": f"It was sorted as {{!r}}, not as one of {', '.join(rule.CAUSES)}. It is left out.",
    "confidence": "It says {!r} for how sure somebody was, which is none of 1 "
    f"to {len(rule.CONFIDENCE)}. The judgement is used without it.",
}


class _RefusedError(ValueError):
    """Why a line is not taken."""


def _stranger(catalogue, post_id, codebook):
    """Say why a judgement belongs to no activity that is known here."""
    asking, same = catalogue.asking, catalogue.with_post(post_id, codebook)
    post_id, codebook = plain_line(post_id, 40), plain_line(codebook, 40)
    if not catalogue.knows_codebook(codebook):
        raise _RefusedError(
            f"It was given with the codebook {codebook}, which is not known here. "
            f"Give its file: {asking.codebook}."
        )
    if same:
        raise _RefusedError(
            f"It is about another version of {post_id!r}, with other words. Give the posts as "
            f"they were judged: {asking.posts}; or, were only words mended since, take it as it "
            f"is: {asking.as_activity(same)}."
        )
    if catalogue.knows_post(post_id):
        raise _RefusedError(
            f"It is about another version of {post_id!r}, with other words. "
            f"Give the posts as they were judged: {asking.posts}."
        )
    # No post is named: then all such lines of a file are refused together, and not one by one.
    raise _RefusedError(
        "It is about posts that are not among those known here. "
        f"Give them: {asking.posts}; a quiz of your own: {asking.quiz}."
    )
