"""Copies of one file of answers that lie side by side: one hand-in, not two people."""

from pathlib import PurePosixPath

from kit.judging.conflict_copies import is_copy_of
from kit.judging.lines import last_coder, lines_of, name_in

_TABLE = "sheet"  # the name inside what was made of a table of answers


def joined(pieces, passed):
    """Yield the pieces of a source, and copies of a file of answers with the file itself.

    They are of one file if they bear the same name inside, lie in one folder, come from the same
    account where that is known, and are called alike or bear the same pseudonym. All of a folder
    waits for its end, so that what comes later still counts as later.
    """
    waiting, home = [], None
    for piece in pieces:
        if waiting and _home(piece) != home:
            yield from _together(waiting, passed)
            waiting = []
        if waiting or piece.kind == "answers":
            home = _home(piece)
            waiting.append(piece)
        else:
            yield piece
    yield from _together(waiting, passed)


def _home(piece):
    path = PurePosixPath(piece.place if piece.kind == "answers" and piece.place else piece.source)
    return piece.source if piece.place else "", path.parent, piece.lms


def _together(pieces, passed):
    """Return the pieces of one folder in their order, without the copies, which go with theirs."""
    by_name = {}
    for piece in pieces:
        if piece.kind == "answers" and (name := _name(piece)) not in ("", _TABLE):
            by_name.setdefault(name, []).append(piece)
    copies = {}  # by the place in memory of what they are copies of; None for a copy
    for same in by_name.values():
        same.sort(key=lambda piece: len(_called(piece)))
        main, *rest = same
        of_it = [piece for piece in rest if _alike(main, piece)]
        copies |= {id(piece): None for piece in of_it}
        copies[id(main)] = tuple(of_it)
        passed["file that is a copy of another, and was read together with it"] += len(of_it)
    for piece in pieces:
        found = copies.get(id(piece), ())
        if found is not None:
            yield piece._replace(copies=found) if found else piece


def _alike(piece, other):
    if is_copy_of(_called(other), PurePosixPath(_called(piece)).stem):
        return True
    return _coder(piece) == _coder(other)


def _called(piece):
    return PurePosixPath(piece.place or piece.source).name


def _name(piece):
    return name_in(lines_of(piece.body[:4096].encode("utf-8", "replace")))


def _coder(piece):
    return last_coder(lines_of(piece.body.encode("utf-8", "replace")))
