"""What was done, or could be done, to the words of posts: letters mended, HTML made text."""

from typing import NamedTuple

import pandas as pd

from kit.material.reading.findings import Finding
from kit.material.reading.letters import around, spoilt
from kit.material.reading.marked_up import is_markup, marks, words_of
from kit.text.say import many, one_line, option

_WRITTEN = ("text", "account", "replies_to", "image_alt")  # the columns that learners read


class Changes(NamedTuple):
    """Cells that were changed or could be, before and after, and a sentence about them."""

    headline: str
    cells: list[tuple[int, str, str]]  # row, before, after

    def lines(self, most):
        """Return the sentence, and whole posts before and after."""
        found = [self.headline]
        for row, before, after in self.cells[:most]:
            start = f"  Row {row}: "
            found += [
                start + one_line(before),
                " " * (len(start) - 2) + "→ " + (one_line(after) or "(nothing)"),
            ]
        more = len(self.cells) - most
        return found + ([f"  … and {more:,} more."] if more > 0 else [])


def mend_letters(table, texts, fix, doubts):
    """Mend letters that were spoilt if that is asked for, or offer it; return the texts too.

    `texts` are the cells of the column text.
    """
    cells = []
    for column in (column for column in _WRITTEN if column in table):
        given = texts if column == "text" else table[column].unique().tolist()
        mended, lost = spoilt(given)
        if not mended and not lost:
            continue
        rows = list(zip(table.index.tolist(), table[column].tolist(), strict=True))
        cells += [(row, cell, mended[cell]) for row, cell in rows if cell in mended]
        if mended and fix:
            after = _put(table, column, [mended.get(cell, cell) for _, cell in rows])
            texts = after if column == "text" else texts
        for row, cell in rows:
            if cell in lost:
                words = (
                    f"letters of its {column} are lost, as in “{one_line(lost[cell])}”. "
                    "Copy it again from its source."
                )
                doubts.append(Finding(row, "letters lost", words))
    return texts, _letters(sorted(cells), fix)


def _letters(cells, fix):
    """Return what to say of letters that were mended, or can be."""
    if not cells:
        return []
    posts = many(len({row for row, *_ in cells}), "post")
    before, after = map(one_line, around(*cells[0][1:]))
    if fix:
        return [Changes(f"Letters were mended in {posts}, as “{before}” to “{after}”:", cells)]
    headline = (
        f"Letters are spoilt in {posts}, as in “{before}” for “{after}”; nothing was changed. To "
        f"have them mended as follows, say {option('fix', True)}:"
    )
    return [Changes(headline, cells)]


def as_words(table, texts, html, doubts):
    """Make entities and tags text where the file is HTML; return the texts too.

    `html` says whether it is, or None to find out; `texts` are the cells of the column text.
    """
    marked = [at for at, text in enumerate(texts) if ("&" in text or "<" in text) and marks(text)]
    if not marked or html is False:
        return texts, []
    if html is None and not is_markup(texts):
        for at in marked:
            words = (
                f"its text has “{marks(texts[at])[0][:30]}” in it, and is shown as it stands. If "
                f"that is not what people saw, have them made text: {option('html', True)}."
            )
            doubts.append(Finding(int(table.index[at]), "HTML", words))
        return texts, []
    cells = []
    for column in (column for column in _WRITTEN if column in table):
        before = table[column].tolist()
        if (after := words_of(before)) != before:
            _put(table, column, after)
            rows = zip(table.index.tolist(), before, after, strict=True)
            cells += [row for row in rows if row[1] != row[2]]
    headline = (
        f"In {many(len({row for row, *_ in cells}), 'post')} entities and tags, as web pages have "
        f"them, are text now. To leave them as they stand, say {option('html', False)}:"
    )
    return table["text"].tolist(), [Changes(headline, sorted(cells))] if cells else []


def _put(table, column, cells):
    """Put other cells into a column, and return them."""
    table[column] = pd.Series(cells, index=table.index, dtype=object)
    return cells
