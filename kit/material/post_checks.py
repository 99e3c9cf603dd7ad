"""What is wrong, or doubtful, about the rows of a table of posts: a sentence for each."""

import re
from collections import Counter
from difflib import get_close_matches

from kit.material.codebooks import codebook as find_codebook
from kit.material.columns import plain
from kit.material.data import folder, load
from kit.material.placeholders import (
    LONGEST,
    LONGEST_WORD,
    UNSEEN,
    is_unseen,
    may_be_notice,
    stands_for_nothing,
)
from kit.material.reading.findings import Finding
from kit.material.reading.marked_up import words_of
from kit.material.reading.tables import blanks
from kit.text.say import one_line, option

PLATFORM_CALLED = {"twitter": "Twitter/X", "x": "Twitter/X", "fb": "Facebook", "ig": "Instagram"}

# What a spreadsheet leaves of a text that begins with =, + or -, in several languages.
_SPREADSHEET_ERRORS = {
    *("#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!"),
    *("#NOM?", "#¿NOMBRE?", "#NOME?", "#NAAM?", "#WERT!", "#BEZUG!", "#VALEUR!", "#NV"),
}
SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?E\+\d+")
_NEAR = 0.75  # how like a label another must be to be taken for a misspelt one

# Kinds of problems with rows that may be posts all the same: whoever knows may keep them.
ASKED = ("no post?", "names of the columns")


def doubles(ids):
    """Return the positions of ids that were used before, each with the earlier position.

    >>> doubles(["a", "b", "a"])
    [(2, 0)]
    """
    if len(set(ids)) == len(ids):
        return []
    first = {}
    return [(at, first[name]) for at, name in enumerate(ids) if first.setdefault(name, at) != at]


def check_ids(column):
    """List the posts without an id of their own."""
    rows, ids = column.index, column.tolist()
    found = [
        Finding(rows[at], "no id", "it has no id. Give it one that no other row has.")
        for at in blanks(column)
    ]
    for at, name in enumerate(ids):
        if "E+" in name and SHORTENED.fullmatch(name):
            words = (
                f"its id is {name}: a spreadsheet took it for a number, and digits are lost. "
                "Copy it again from its source, into a column set to “Text”."
            )
            found.append(Finding(rows[at], "id cut short", words))
    wrong = {finding.row for finding in found}
    for at, before in doubles(ids):
        if rows[at] not in wrong:
            words = (
                f"its id {ids[at]!r} is that of row {rows[before]} too. Give it one of its own, "
                "or delete the row if it is the same post."
            )
            found.append(Finding(rows[at], "id used twice", words))
    return found


def check_texts(rows, texts):
    """List the posts without words, and those that may be none."""
    doubtful = [
        (at, text)  # nearly all texts are long, begin with a letter, and are fine
        for at, text in enumerate(texts)
        if len(text) <= LONGEST_WORD
        or not text[0].isalnum()
        or (len(text) <= LONGEST and may_be_notice(text))
    ]
    faults = ((int(rows[at]), _text_fault(int(rows[at]), text)) for at, text in doubtful)
    return [Finding(row, *fault) for row, fault in faults if fault]


def _text_fault(row, text):
    bare = text.strip()
    if not bare or ((not bare[0].isalnum() or bare[0] in UNSEEN) and is_unseen(bare)):
        seen = " that can be seen" if bare else ""
        return "no text", f"it has no text{seen}. Write it, or delete the row."
    if len(text) > LONGEST:
        return None
    if bare in _SPREADSHEET_ERRORS or ("E+" in bare and SHORTENED.fullmatch(bare)):
        return (
            "text lost",
            f"its text is {bare}: a spreadsheet took the words for a formula or a number. "
            "Type them again, into a column set to “Text”.",
        )
    if ("<" in bare or "&" in bare) and is_unseen(words_of([bare])[0]):
        return "no text", f"its text is {bare}, which shows no words. Write it, or delete the row."
    if stands_for_nothing(text):
        return (
            "no post?",
            f"its text is “{one_line(bare)}”, as is written where there is none. Delete the "
            f"row; or, if somebody posted that, keep it: {option('keep', [row])}.",
        )
    return None


def check_headers(table, texts, names):
    """List the rows that name the columns once more, as in files that were put together.

    `names` are those that the columns had at first.
    """
    names = {plain(name) for name in names} - {""}
    longest = 2 * max(map(len, names), default=0)
    found = []
    short = [place for place, text in enumerate(texts) if len(text) <= longest]
    for place in short:
        if plain(texts[place]) not in names:
            continue
        cells = [plain(cell) for cell in table.iloc[place] if cell.strip()]
        if {*cells} <= names and len({*cells}) == len(cells):
            row = int(table.index[place])
            words = (
                "it has the names of the columns once more. Delete the row; or, if it is a "
                f"post, keep it: {option('keep', [row])}."
            )
            found.append(Finding(row, "names of the columns", words))
    return found


def check_labels(table, book, remarks):
    """Compare labels with a codebook; they stand in `label`, or a column called like it."""
    column = next((c for c in ("label", book.name) if c in table), None)
    if column is None:
        remarks.append(f"There is no column 'label' to compare with the codebook {book.name}.")
        return []
    cells = table[column]
    wrong = cells[~cells.isin(["", *book.labels])]
    near = {label: _meant(label, book.labels) for label in wrong.unique()}
    return [
        Finding(
            row,
            "label not in the codebook",
            f"{one_line(label)!r} is not a label of {book.name}. "
            + (f"Did you mean {near[label]}? " if near[label] else "")
            + f"Use one of: {', '.join(book.labels)}; or leave the cell empty.",
        )
        for row, label in wrong.items()
    ]


def doubt_labels(table):
    """List the labels that are nearly those of one of the kit's codebooks, or of each other."""
    books = [find_codebook(path.stem) for path in sorted((folder() / "codebooks").glob("*.toml"))]
    found = []
    for column in table:
        likely = books if column == "label" else [book for book in books if book.name == column]
        if likely:
            found += _doubts(table[column], likely)
    return found


def _doubts(cells, books):
    labels = [label for label in cells.unique() if label.strip()]
    near = [{label: _meant(label, book.labels) for label in labels} for book in books]
    fits = [sum(map(bool, meant.values())) for meant in near]
    best = fits.index(max(fits))
    if 2 * fits[best] >= len(labels) > 0:
        meant, book = near[best], books[best]
        name = f"no label of the codebook {book.name}"
        wrong = [label for label in labels if label not in book.labels]
    else:
        number = Counter(cells)
        usual = sorted(labels, key=lambda label: -number[label])
        meant = {label: next(o for o in usual if plain(o) == plain(label)) for label in labels}
        wrong, name = [label for label in labels if meant[label] != label], "written in two ways"
    rows = cells[cells.isin(wrong)]
    return [
        Finding(
            row,
            "label",
            f"its label {one_line(label)!r} is {name}. "
            + (f"Did you mean {meant[label]}? " if meant[label] else "")
            + "It stays as it is.",
        )
        for row, label in rows.items()
    ]


def _meant(label, labels):
    """Return which of the labels another one is, or is nearly; "" for none."""
    if label in labels:
        return label
    plainly = {plain(one): one for one in labels}
    near = get_close_matches(plain(label), list(plainly), 1, _NEAR)
    return plainly[near[0]] if near else ""


def doubt_platforms(table):
    """List the platforms that the kit does not know."""
    if "platform" not in table:
        return []
    cells = table["platform"]
    known = load("posts")["platform"].unique().tolist()
    words = {}
    for platform in set(cells.unique()) - {"", *known}:
        simple = platform.casefold()
        near = [name for name in known if name.casefold() == simple]
        near = near or get_close_matches(platform, known, 1) or [PLATFORM_CALLED.get(simple)]
        hint = f" Did you mean {near[0]}?" if near[0] else ""
        words[platform] = f"the kit does not know the platform {platform!r}.{hint}"
    unknown = cells[cells.isin(list(words))]
    return [Finding(row, "unknown platform", words[name]) for row, name in unknown.items()]
