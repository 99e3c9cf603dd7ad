"""Tables that forms, gradebooks and spreadsheets make: rows with codes, and whose each row is."""

import csv
import io
import re
from collections import Counter
from itertools import chain, islice

from kit.classroom.answer_tables import is_answer_table, learners
from kit.classroom.columns import address, people_of
from kit.classroom.pieces import in_place
from kit.classroom.recognise import by_line
from kit.classroom.register.times import times_of
from kit.classroom.split_codes import changed_by_excel, joined
from kit.classroom.whose import NOBODY
from kit.material.reading.excel import excel_sheets
from kit.text.say import many, plain_line

_SEPARATORS = ";\t|,"
_LOOKED_AT = 200_000  # characters in which the separator of a table is looked for
_MOST_ROWS = 300_000
_TOLD = 200  # rows without a code that are refused one by one
_AGAIN = "Ask this person to copy the code once more, or to hand in the file of answers."
_CODE = re.compile(r"\s*[Kk][0-9A-Za-z]{3}(?:-[0-9A-Za-z]{1,4}){4,}\s*")
_DATED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.*")
_HEADING = "row with the names of columns"
_ABSENT = "row of somebody who handed nothing in"  # Moodle's worksheet has one for everybody


def csv_rows(text, largest):
    """Yield the number and cells of each row of a CSV file, as a spreadsheet would count."""
    text = text.removeprefix("\ufeff").replace("\0", "")
    lines = io.StringIO(text, newline="")
    csv.field_size_limit(largest)
    if said := re.match(r"sep=(.)\r?\n", text):
        reader = csv.reader(lines, delimiter=said[1])
        next(reader)
        first = 2
    else:
        reader, first = csv.reader(lines, delimiter=separator(text)), 1
    for number, cells in enumerate(reader, first):
        yield number, *cells


def separator(text):
    """Return what stands between the cells of a table, as all of its lines show it.

    It leaves codes and e-mail addresses alone in their cells, and makes rows of one length.

    >>> separator("Your code, please; Mark\\nK000-0000-0000-0G58-0J1X-VR; 1,5\\n")
    ';'
    """
    head = text[:_LOOKED_AT]
    head = head[: head.rfind("\n") + 1 or None]
    return max(_SEPARATORS, key=lambda sign: _fit(head, sign))


def _fit(text, sign):
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign) if row]
    except csv.Error:
        return 0, 0, 0
    # A cell may have several codes, below each other: no other sign leaves all of them alone.
    clean = sum(
        1 if "@" in cell and address(cell)[0] else sum(map(bool, map(_CODE.fullmatch, lines)))
        for cell in chain(*rows)
        for lines in [cell.split("\n")]
    )
    usual, number = Counter(map(len, rows)).most_common(1)[0] if rows else (0, 0)
    return clean, number / len(rows) if usual > 1 else 0, min(usual, 2)


def is_pasted(text):
    """Tell whether a text is a table: as many tabs in each line, as a spreadsheet copies them.

    Other signs will do if each line but the first has a code in a cell of its own.

    >>> is_pasted("Name\\tCode\\nAna\\tK000\\n"), is_pasted("Hi,\\n\\tK000\\n")
    (True, False)
    """
    lines = [line for line in text[:_LOOKED_AT].split("\n") if line.strip()]
    if "\t" not in text[:_LOOKED_AT]:
        return _is_saved(lines[: -1 if len(text) > _LOOKED_AT else None])
    tabs = {line.count("\t") for line in lines[: -1 if len(text) > _LOOKED_AT else None]}
    filled = "".join(lines[:1]).strip().count("\t")
    return len(lines) > 1 and len(tabs) == 1 and filled > 0


def _is_saved(lines):
    """Tell whether lines are a table saved as a text, with a code in each row but the first."""
    sign = separator("\n".join(lines))
    try:
        rows = [*csv.reader(lines, delimiter=sign)]
    except csv.Error:
        return False
    return (
        len(rows) > 2
        and {*map(len, rows)} == {len(rows[0])} != {1}
        and all(any(map(_CODE.fullmatch, cells)) for cells in rows[1:])
    )


def workbook(data, origin, uploads):
    """Yield the pieces of all sheets of a workbook, and say which were not read."""
    source, inside = origin.source, origin.place
    try:
        sheets = excel_sheets(data, inside or source)
    except ValueError as error:
        uploads.refuse(source, inside, f"It cannot be read as a workbook. {error}")
        return
    several = len(sheets) > 1
    with_codes = [sheet for sheet in sheets if _has_answers(sheet.cells)]
    for sheet in sheets:
        own = any(sheet is other for other in with_codes)
        place = in_place(inside, f"sheet {plain_line(sheet.title, 40)!r}") if several else inside
        if several and sheet.hidden and own:
            uploads.refuse(source, place, _HIDDEN)
        elif own or (not with_codes and not sheet.hidden):
            section = plain_line(sheet.title, 60) if len(with_codes) > 1 else ""
            rows = sheet.cells.itertuples(name=None)
            yield from pieces(rows, origin._replace(place=place), uploads, section)
        else:
            uploads.passed["sheet without a code"] += 1


_LONG = (
    f"From here on it is not read: it has more than {_MOST_ROWS:,} rows. No class's answers need "
    "so many: look whether this is the right file, or divide it."
)
_HIDDEN = (
    "This sheet is hidden and has codes, which were not read: perhaps they are old ones. If they "
    "count, show the sheet (right-click on a tab, Unhide), save, and pool again."
)


def _has_answers(cells):
    """Tell whether a sheet has a code, or the answers of somebody, in any of its rows."""
    return any(
        is_answer_table(row) or by_line(" | ".join(row)) or joined(row) or changed_by_excel(row)
        for row in cells.itertuples(index=False, name=None)
    )


def pieces(rows, origin, uploads, section=""):
    """Yield a piece for each row with a code; refuse each other one that is not blank.

    A table of answers is a piece as a whole, or one for each learner whose rows it has.
    """
    kept, number = [], 0
    rows = iter(rows)
    try:
        for number, *cells in rows:
            if any(cell.strip() for cell in cells):
                if len(kept) < 10 and is_answer_table(cells):
                    given = chain([(number, cells)], ((n, rest) for n, *rest in rows))
                    yield from _learners(list(given), origin, uploads)
                    return
                if len(kept) == _MOST_ROWS:
                    uploads.refuse(origin.source, in_place(origin.place, f"row {number}"), _LONG)
                    break
                kept.append((number, cells))
    except csv.Error as error:
        spot = in_place(origin.place, f"row {number + 1}")
        said = str(error)[:100].rstrip(". ")
        uploads.refuse(
            origin.source,
            spot,
            f"From here on it cannot be read as a table: {said}. Open it in a "
            "spreadsheet, and save it again as “CSV UTF-8”.",
        )
    yield from _pieces(kept, origin, uploads, section)


def _pieces(rows, origin, uploads, section):
    found = [_found(cells) for _, cells in rows]
    heads, below = _heading_rows(rows, found)
    names = rows[heads - 1][1] if heads else []
    if heads := heads + below:
        uploads.passed[_HEADING] += heads
    body, found = rows[heads:], found[heads:]
    pseudonyms = [{each.code.pseudonym for _, each in own if each.code} for own in found]
    people = people_of(names, [cells for _, cells in body], pseudonyms)
    whole = origin.person if len(set().union(*pseudonyms)) <= 2 else NOBODY
    times = times_of(names, [cells for _, cells in body])
    blank, columns = [], _code_columns(body, found)
    for (number, cells), own, person, time in zip(body, found, people, times, strict=True):
        spot = in_place(origin.place, f"row {number}")
        if own:
            at = origin._replace(place=spot, person=person if person.account else whole)
            at = at._replace(when=("form", time)) if time else at
            yield at.piece("row", "", section=section, found=own)
        elif cells == names:
            uploads.passed[_HEADING] += 1
        elif person.platform == "moodle" and _is_empty(cells, columns):
            uploads.passed[_ABSENT] += 1
        else:
            blank.append((spot, changed_by_excel(cells) or f"It holds no hand-in code. {_AGAIN}"))
    _refuse(blank, origin, uploads)


def _code_columns(body, found):
    """Return which columns have codes, as some rows show it."""
    coded = (cells for (_, cells), own in zip(body, found, strict=True) if own)
    return {n for cells in islice(coded, 20) for n, cell in enumerate(cells) if by_line(cell)}


def _is_empty(cells, columns):
    """Tell whether a row has nothing where others have their codes."""
    return bool(columns) and all(cells[n].strip() in ("", "-") for n in columns if n < len(cells))


def _refuse(blank, origin, uploads):
    """Refuse rows without a code: one by one, unless they are so many that it is another table."""
    for spot, reason in blank[:_TOLD]:
        uploads.refuse(origin.source, spot, reason)
    if more := blank[_TOLD:]:
        uploads.refuse(
            origin.source,
            more[0][0],
            f"From here on {many(len(more), 'more row holds', 'more rows hold')} no hand-in code. "
            "Look whether this is the right file.",
        )


def _found(cells):
    """Return the codes in a row, as (line, found); those too whose groups a spreadsheet divided."""
    # No code goes on in the next cell: a bar is nothing that may stand inside one.
    found = tuple((0, each) for _, each in by_line(" | ".join(cells)))
    if any(each.code for _, each in found):
        return found
    return tuple((0, each) for each in joined(cells)) or found


def _heading_rows(rows, found):
    """Return how many rows end with the names of columns, and how many below explain these.

    The first are all up to one with about as many cells filled in as rows with codes have, as
    long as there is no code, no address and no date in them; in a short title a date may stand.
    """
    if not rows:
        return 0, 0
    filled = [sum(bool(cell.strip()) for cell in cells) for _, cells in islice(rows, 500)]
    coded = sorted(n for n, own in zip(filled, found, strict=False) if own) or sorted(filled)
    usual = coded[len(coded) // 2]
    least = usual if usual < 3 else max(2, 0.7 * usual)
    heads = 0
    for (_, cells), own, number in zip(rows, found, filled, strict=False):
        if own or ((number >= least or number == 1 < usual < 4) and _is_of_somebody(cells)):
            break
        heads += 1
        if number >= least:
            break
    else:
        return min(1, heads), 0
    rest = rows[heads : heads + 3]
    return heads, _of_qualtrics(rest[:2]) or _of_questions(rest, usual)


def _is_of_somebody(cells):
    """Tell whether a row without a code is an answer all the same, and no row of names."""
    return bool(changed_by_excel(cells)) or any(
        address(cell)[0] or _DATED.fullmatch(cell.strip()) for cell in cells
    )


def _of_qualtrics(rows):
    """Return how many further rows of names there are: the questions, and what they import as."""
    return 2 if len(rows) == 2 and '"ImportId"' in "".join(rows[1][1]) else 0


def _of_questions(rows, usual):
    """Return 1 where a second row of names stands below the first, as SurveyMonkey writes it.

    It has hardly a cell filled in, and none where those below it begin.
    """
    if len(rows) < 2 or usual < 4:
        return 0
    first, *others = ([cell.strip() for cell in cells] for _, cells in rows)
    few = sum(map(bool, first)) <= usual / 3 and not _is_of_somebody(first)
    return int(few and not first[0] and all(cells[0] for cells in others))


def _learners(rows, origin, uploads):
    """Yield a piece for each learner whose table of answers stands among these rows."""
    found = list(learners(rows))
    several = len({learner.coder for learner in found}) > 1
    for learner in found:
        place = in_place(origin.place, learner.place if several else "")
        if learner.fault:
            uploads.refuse(origin.source, place, learner.fault)
        else:
            at = origin._replace(place=place, person=NOBODY if several else origin.person)
            yield at.piece("answers", learner.lines, coder=learner.coder)
