"""From the pieces of an upload to hand-ins: the codes that are found in texts."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.classroom.pieces import in_place
from kit.classroom.recognise import by_line
from kit.judging.handin import settled
from kit.text.say import plain_line

_TOLD = 100  # spoilt codes of one text that are refused one by one
_AGAIN = "Ask this person to copy the code once more, or to hand in the file of answers."


@dataclass(slots=True)
class HandedIn:
    """One activity as one person handed it in: for each post a number, as in `kit.judging.handin`.

    `lms`, `person`, `section`, `export`, `when` and `after_a_key` are as in
    `kit.classroom.pieces.Piece`; `code` is the code it came as; `file` the id of the file, `folder`
    the name of the folder it lay in.
    `sent` is what `kit.classroom.moments` makes of `when`. `notes` and `causes` go by post_id,
    `confidence` (1 to 3) by round and the post's place: from files only. `reworded` says that its
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
    export: str = ""
    when: tuple = ("", "")
    sent: tuple = ()
    code: str = ""
    file: str = ""
    folder: str = ""
    reworded: bool = False
    set_aside: bool = False  # begun anew since: it counts only if there is nothing else
    notes: dict = field(default_factory=dict)
    causes: dict = field(default_factory=dict)
    confidence: dict = field(default_factory=dict)
    after_a_key: int = 0


def hand_ins(piece, catalogue, uploads):
    """Return the hand-ins in one piece; what is not taken is refused with its place and reason."""
    from kit.classroom.answer_files import from_answers  # which makes hand-ins as well

    read = from_answers if piece.kind == "answers" else _from_text
    found = read(piece, catalogue, uploads)
    several = Counter(each.activity for each in {one.code: one for one in found}.values())
    if len({one.coder for one in found}) > 2 or max(several.values(), default=0) > 3:
        # A list of many people's codes is no one's own, whatever the file is called.
        piece = piece._replace(lms=("", ""), person="")
    for hand_in in found:
        hand_in.lms = piece.lms
        hand_in.person, hand_in.section = piece.person, piece.section
        hand_in.export, hand_in.when = piece.export, piece.when
        hand_in.after_a_key = piece.after_a_key
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
    return HandedIn(
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


def where(source, place):
    """Return where something stands: in which file, and where in it.

    >>> where("form.csv", "row 7")
    'form.csv, row 7'
    """
    return ", ".join(filter(None, (plain_line(source), plain_line(place))))
