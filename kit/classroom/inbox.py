"""From the pieces of an upload to hand-ins: codes found in texts, and files of answers replayed."""

import contextlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.classroom.pieces import harmless, in_place
from kit.classroom.recognise import by_line
from kit.judging import events as rule
from kit.judging.handin import numbers, settled
from kit.text.say import noun, some

_COPY = re.compile(r"[\s_-]*(\(\d+\)|\d+|copy)$")  # what a computer adds to a second download
_EARLIER = "earlier"  # where a learner’s log keeps the answers of whoever begins anew
_TOLD = 100  # spoilt codes of one text that are refused one by one
_AGAIN = "Ask this person to copy the code once more, or to hand in the file of answers."
_UNREADABLE = (
    "It cannot be read, perhaps because it was cut off. All other lines of the file are used."
)


@dataclass(slots=True)
class HandIn:
    """One activity as one person handed it in: for each post a number, as in `kit.judging.handin`.

    `lms`, `person`, `section`, `export` are as in `kit.classroom.pieces.Piece`; `code` the code
    it came as. `notes` and `causes` go by post_id, `confidence` (1 to 3) by round and the place:
    from files only.
    """

    activity: str
    coder: str
    first: Sequence
    revised: Sequence
    source: str = ""
    place: str = ""
    at: str = ""
    lms: tuple = ("", "")
    person: str = ""
    section: str = ""
    export: str = ""
    code: str = ""
    set_aside: bool = False  # begun anew since: it counts only if there is nothing else
    notes: dict = field(default_factory=dict)
    causes: dict = field(default_factory=dict)
    confidence: dict = field(default_factory=dict)


def hand_ins(piece, catalogue, uploads):
    """Return the hand-ins in one piece; what is not taken is refused with its place and reason."""
    read = _from_answers if piece.kind == "answers" else _from_text
    found = read(piece, catalogue, uploads)
    if len({hand_in.coder for hand_in in found}) > 2:
        # A list of many people's codes is no one's own, whatever the file is called.
        piece = piece._replace(lms=("", ""), person="")
    for hand_in in found:
        hand_in.lms = piece.lms
        hand_in.person, hand_in.section = piece.person, piece.section
        hand_in.export = piece.export
    return found


def _from_text(piece, catalogue, uploads):
    """Return the hand-ins whose codes stand in a text."""
    found = [(_spot(piece, line), each) for line, each in _once(_codes(piece), piece)]
    if piece.kind == "notebook":
        # A lesson explains codes and shows examples; only what is right and known is meant.
        found = [
            (place, each)
            for place, each in found
            if each.code and not catalogue.strange_code(each.code)
        ]
        uploads.passed["notebook without a code"] += not found
    elif not found:
        uploads.refuse(piece.source, piece.place, f"It holds no hand-in code. {_AGAIN}")
    _refuse_spoilt([(place, each) for place, each in found if not each.code], piece, uploads)
    return [
        _from_code(each.code, piece, place, catalogue)
        for place, each in found
        if each.code and _known(each.code, piece, place, catalogue, uploads)
    ]


def _codes(piece):
    """Return (line, found) for all codes in a piece; line 0 where it is the only one."""
    if piece.found is not None:
        return piece.found
    found = by_line(piece.body)
    if piece.kind == "row" or re.search(r"[\r\n]", piece.body.strip()) is None:
        return [(0, each) for _, each in found]
    return found


def _once(found, piece):
    """Return each right code of one person once, who may have quoted it, or said it twice."""
    if not piece.lms[1]:
        return found
    once = {}
    for line, each in found:
        once.setdefault(each.code.code if each.code else (line, each.text), (line, each))
    return list(once.values())


def _spot(piece, line):
    return in_place(piece.place, f"line {line}" if line else "")


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
    )


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
    post_id, codebook = harmless(post_id, 40), harmless(codebook, 40)
    if not catalogue.knows_codebook(codebook):
        raise _RefusedError(
            f"It was given with the codebook {codebook}, which is not known here. "
            "Give its file: kit.pool(…, codebook='my-codebook.toml')."
        )
    if catalogue.knows_post(post_id):
        raise _RefusedError(
            f"It is about another version of {post_id!r}, with other words. "
            "Give the posts as they were judged: kit.pool(…, posts=my_posts)."
        )
    raise _RefusedError(
        f"It is about {post_id!r}, which is not among the posts known here. "
        "Give them: kit.pool(…, posts=my_posts); a quiz of your own: codebook='my-quiz.toml'."
    )


def where(source, place):
    """Return where something stands: in which file, and where in it.

    >>> where("form.csv", "row 7")
    'form.csv, row 7'
    """
    return ", ".join(filter(None, (harmless(source), harmless(place))))
