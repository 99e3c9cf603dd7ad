"""From the pieces of an upload to hand-ins: codes found in texts, and files of answers replayed."""

import contextlib
import itertools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.classroom.answer_tables import SHEET
from kit.classroom.recognise import recognise
from kit.classroom.uploads import harmless
from kit.judging import events as rule
from kit.judging.handin import numbers, settled
from kit.text.say import noun, some

_COPY = re.compile(r"[\s_-]*(\(\d+\)|\d+|copy)$")  # what a computer adds to a second download
_EARLIER = "earlier"  # where a learner’s log keeps the answers of whoever begins anew
_BLOCK = 40  # lines without a whole code that are read together
_SEAM = 8  # lines on both sides of a block's end in which a broken code is looked for
_BLOCK_LARGEST = 160  # lines that are read together where a code goes on and on
_TOLD = 100  # spoilt codes of one text that are refused one by one
_AGAIN = "Ask this person to copy the code once more, or to hand in the file of answers."
_UNREADABLE = (
    "It cannot be read, perhaps because it was cut off. All other lines of the file are used."
)


@dataclass(slots=True)
class HandIn:
    """One activity as one person handed it in: for each post a number, as in `kit.judging.handin`.

    `lms` is as in `kit.classroom.uploads.Piece`; `code` the code it came as; `file` the id of the
    file, and `folder` the name of the folder that it lay in. `notes` and `causes` go by post_id,
    `confidence` (1 to 3) by round and the post's place: from files only. `person` is what a
    platform calls whoever handed it in, `section` the part of the class. `reworded` says that its
    posts had other words than those given here.
    """

    activity: str
    coder: str
    first: Sequence
    revised: Sequence
    source: str = ""
    place: str = ""
    at: str = ""
    lms: tuple = field(default=("", ""), repr=False)  # it may hold an address
    person: str = field(default="", repr=False)
    section: str = ""
    code: str = ""
    file: str = ""
    folder: str = ""
    reworded: bool = False
    set_aside: bool = False  # begun anew since: it counts only if there is nothing else
    notes: dict = field(default_factory=dict)
    causes: dict = field(default_factory=dict)
    confidence: dict = field(default_factory=dict)


def hand_ins(piece, catalogue, uploads):
    """Return the hand-ins in one piece; what is not taken is refused with its place and reason."""
    return (_from_answers if piece.kind == "answers" else _from_text)(piece, catalogue, uploads)


def _from_text(piece, catalogue, uploads):
    """Return the hand-ins whose codes stand in a text."""
    found = [
        (piece.place or (f"line {line}" if line else ""), each)
        for line, each in _codes(piece.body, piece.kind == "row")
    ]
    if piece.kind == "notebook":
        # A lesson explains codes and shows examples; only what is right and known is meant.
        found = [
            (place, each)
            for place, each in found
            if each.code and not catalogue.strange_code(each.code)
        ]
        uploads.passed["notebook without a code"] += not found
    elif not found:
        if piece.kind == "row" and re.search(r"\brow 1$", piece.place):
            uploads.passed["row with the names of columns"] += 1
        else:
            uploads.refuse(piece.source, piece.place, f"It holds no hand-in code. {_AGAIN}")
    _refuse_spoilt([(place, each) for place, each in found if not each.code], piece, uploads)
    return [
        _from_code(each.code, piece, place, catalogue)
        for place, each in found
        if each.code and _known(each.code, piece, place, catalogue, uploads)
    ]


def _refuse_spoilt(spoilt, piece, uploads):
    """Refuse what looks like a code and is none: the first ones one by one."""
    for place, each in spoilt[:_TOLD]:
        uploads.refuse(piece.source, place, each.reason)
    if len(spoilt) > _TOLD:
        uploads.refuse(
            piece.source,
            piece.place,
            f"It holds {len(spoilt) - _TOLD:,} more that look like codes and are none. "
            "Look whether this is the right file.",
        )


def _known(code, piece, place, catalogue, uploads):
    """Tell whether a code is of an activity known here; refuse it where it is not."""
    if reason := catalogue.strange_code(code):
        uploads.refuse(piece.source, place, reason)
    return not reason


def _from_code(code, piece, place, catalogue):
    """Return what one code hands in."""
    return HandIn(
        catalogue.of_code(code),
        code.pseudonym,
        settled(code.first, code.revised),
        code.revised,
        piece.source,
        place,
        lms=piece.lms,
        code=code.code,
        reworded=catalogue.is_reworded(code),
    )


def _codes(text, is_row):
    """Yield (line, found) for all codes in a text, and for what looked like one.

    A line with a whole code stands for itself, so that a long list is quickly read. Other lines
    are read together, some at a time, because mail programs break a code in two.
    """
    lines = text.split("\n")
    if is_row or len(lines) == 1:
        yield from ((0, each) for each in recognise(text))
        return
    block, start = [], 1
    for number, line in enumerate([*lines, ""], 1):
        found = recognise(line) if line.strip() else []
        whole = any(each.code for each in found)
        if not block:
            start = number
        if not whole and line.strip():
            block.append(line)
        ends = whole or number > len(lines) or len(block) == _BLOCK_LARGEST
        if block and (ends or (len(block) >= _BLOCK and _may_part(block, lines[number:]))):
            yield from ((start, each) for each in recognise("\n".join(block)))
            block = []
        if whole:
            yield from ((number, each) for each in found)


def _may_part(block, rest):
    """Tell whether no code is broken over the end of a block: its ends say the same when joined."""
    before = "\n".join(block[-_SEAM:])
    after = "\n".join(itertools.islice(filter(str.strip, rest), _SEAM))
    apart = {each.text for each in (*recognise(before), *recognise(after))}
    return apart == {each.text for each in recognise(f"{before}\n{after}")}


def _from_answers(piece, catalogue, uploads):
    """Return the hand-ins in a learner's file: its lines replayed, as the widget replays them."""
    replay = _Replay(piece, catalogue)
    replay.apply(_lines(piece.body))
    for reason, lines in replay.faults.items():
        spot = f"{noun(len(lines), 'line')} {some(lines)}"
        uploads.refuse(piece.source, where(piece.place, spot), reason)
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


def _lines(text):
    """Return (number, line) of an answers file; None for a line that cannot be read."""
    body = text.rstrip()
    try:
        # All at once is much quicker, and goes wrong only where a line is blank or damaged.
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
        for number, line in lines:
            try:
                self._apply(line, seen)
            except _RefusedError as refused:
                self.faults.setdefault(str(refused), []).append(number)
            except (KeyError, TypeError, AttributeError):
                self.faults.setdefault(_UNREADABLE, []).append(number)

    def _apply(self, line, seen):
        kind = line["kind"]
        if kind == "open":
            self.files.add(str(line["file"]))
        elif kind == "coder":
            self.coder = harmless(line["name"], 60)
        elif kind == "compared":
            seen_now = line["post_ids"]
            for state in self.states.values():
                rule.take(state, {**line, "post_ids": [p for p in seen_now if p in state]})
        elif kind in rule.FIELDS and line["id"] not in seen:
            seen.add(line["id"])
            self._take(line)
        if "coder" in line:
            self.coder = harmless(line["coder"], 60)

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
            raise _RefusedError(_WRONG[part].format(harmless(value, 40)))

    def hand_ins(self):
        """Return what the file hands in, an activity each."""
        return [self._hand_in(name, state) for name, state in self.states.items()]

    def _hand_in(self, name, state):
        own = self.catalogue.assignments[name]
        first, revised = numbers(own.codebook, own.marks, state)
        parts = {
            part: {p: harmless(entry[part], 400) for p, entry in state.items() if part in entry}
            for part in ("note", "cause")
        }
        sure = {
            (turn, own.places[post_id]): entry[part]
            for post_id, entry in state.items()
            for turn, part in enumerate(("confidence", "confidence_revised"))
            if part in entry
        }
        return HandIn(
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
    post_id, codebook = harmless(post_id, 40), harmless(codebook, 40)
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
    raise _RefusedError(
        f"It is about {post_id!r}, which is not among the posts known here. "
        f"Give them: {asking.posts}; a quiz of your own: {asking.quiz}."
    )


def where(source, place):
    """Return where something stands: in which file, and where in it.

    >>> where("form.csv", "row 7")
    'form.csv, row 7'
    """
    return ", ".join(filter(None, (harmless(source), harmless(place))))
