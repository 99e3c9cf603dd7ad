"""Codes whose groups a spreadsheet put into cells of their own, and what it made of them there."""

import itertools
import re

from kit.classroom.recognise import by_line
from kit.judging.handin import LONGEST, WRONG, length_of, to_symbols

_BEGINS = re.compile(r"[Kk][0-9A-Za-z]{3}")
_GROUP = re.compile(r"[0-9A-Za-z]{1,4}")
_NUMBER = re.compile(r"\d{1,3}")
# A group such as 5E12 or MAR1, which a spreadsheet takes for a number or a day, and shows so.
_CHANGED = re.compile(
    r"-?\d(?:[.,]\d+)?E[+-]\d+|\d{4}-\d\d-\d\d(?:T.*)?"
    r"|\d{1,2}[./-]? ?[^\W\d_]{3,4}\.?(?:[./ -]\d{2,4})?"
    r"|[^\W\d_]{3,4}\.?[ ./-]\d{2,4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|#[A-Z]+[!?]",
    re.IGNORECASE,
)
_LEAST, _MOST = 5, -(-LONGEST // 4)  # groups of the shortest code, and of the longest
_TRIED = 50  # groups of one row that may begin a code


def joined(cells):
    """Return the codes, as `Found`, whose groups stand in neighbouring cells.

    A spreadsheet takes 0004 for the number 4. Zeros that are missing before a number are put back
    where the check of the code says that this makes it right.

    >>> [found] = joined(["Ana", "K000", "0", "0", "0G58", "0J1X", "VR"])
    >>> found.code.pseudonym
    'able aardvark'
    """
    found = []
    for run in _runs(cells) if len(cells) >= _LEAST else ():
        begins = [n for n, cell in enumerate(run) if _BEGINS.fullmatch(cell)][:_TRIED]
        right, end = [], 0
        for start in begins:
            if start >= end and (one := _right(run[start : start + _MOST])):
                right.append(one)
                end = start + len(one.code.code.split("-"))
        if not right and not changed_by_excel(cells):
            right = [each for _, each in by_line("-".join([*map(_padded, run[:-1]), run[-1]]))]
        found += right
    return found


def _padded(group):
    return group.zfill(4) if _NUMBER.fullmatch(group) else group


def _right(groups):
    """Return the code that begins with these groups, with zeros put back, or None.

    It says itself how long it is, so that its last group is known, and how long that ought to be.
    """
    whole = "".join(map(_padded, groups))
    length = length_of(to_symbols(whole).partition(bytes([WRONG]))[0])
    number = -(-length // 4)
    if not length or number > len(groups):
        return None
    last = groups[number - 1].zfill(length - 4 * (number - 1))
    found = by_line("-".join([*map(_padded, groups[: number - 1]), last]))
    return found[0][1] if len(found) == 1 and found[0][1].code else None


def changed_by_excel(cells):
    """Say that a spreadsheet made something else of a group of a code in these cells, or "".

    >>> changed_by_excel(["K000", "5E+12", "0000", "0G58", "0J1X", "VR"])[:52]
    'A spreadsheet has divided this code over its cells, '
    """
    if len(cells) < _LEAST:
        return ""
    cells = [cell.strip() for cell in cells]
    begins = [n for n, cell in enumerate(cells) if _BEGINS.fullmatch(cell)]
    for start in begins[:_TRIED]:
        groups = list(itertools.takewhile(_may_be_group, cells[start : start + _MOST]))
        wrong = next(filter(_CHANGED.fullmatch, groups), None)
        if wrong and len(groups) >= _LEAST:
            return (
                f"A spreadsheet has divided this code over its cells, and has made {wrong[:20]!r} "
                "of one of its groups. Open what the form or platform gave you anew, with that "
                "column as text; or ask this person for the code once more."
            )
    return ""


def _may_be_group(cell):
    return _GROUP.fullmatch(cell) or _CHANGED.fullmatch(cell)


def _runs(cells):
    """Yield the groups of what may be codes: cells side by side, from one that begins with K."""
    cells = [cell.strip() for cell in cells]
    start = 0
    while start < len(cells):
        end = start + 1
        if _BEGINS.fullmatch(cells[start]):
            while end < len(cells) and _GROUP.fullmatch(cells[end]):
                end += 1
            if end - start >= _LEAST:
                yield cells[start:end]
        start = end
