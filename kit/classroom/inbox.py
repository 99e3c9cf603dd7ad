"""From the pieces of an upload to hand-ins: the codes that are found in texts."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.classroom.recognise import recognise
from kit.classroom.uploads import harmless
from kit.judging.handin import settled

_BLOCK = 40  # lines without a whole code that are read together
_SEAM = 8  # lines on both sides of a block's end in which a broken code is looked for
_BLOCK_LARGEST = 160  # lines that are read together where a code goes on and on
_TOLD = 100  # spoilt codes of one text that are refused one by one
_AGAIN = "Ask this person to copy the code once more, or to hand in the file of answers."


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
    from kit.classroom.answer_files import from_answers  # which makes hand-ins as well

    return (from_answers if piece.kind == "answers" else _from_text)(piece, catalogue, uploads)


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


def where(source, place):
    """Return where something stands: in which file, and where in it.

    >>> where("form.csv", "row 7")
    'form.csv, row 7'
    """
    return ", ".join(filter(None, (harmless(source), harmless(place))))
