"""What was done, or could be done, to the words of posts: letters mended, HTML made text."""

from typing import NamedTuple

from kit.material.reading.findings import Finding
from kit.material.reading.letters import around, lost, mend
from kit.material.reading.marked_up import is_markup, marks, words_of
from kit.text.say import many, option, plain_line

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
                start + plain_line(before),
                " " * (len(start) - 2) + "→ " + (plain_line(after) or "(nothing)"),
            ]
        more = len(self.cells) - most
        return found + ([f"  … and {more:,} more."] if more > 0 else [])


def mend_letters(table, fix, doubts):
    """Mend letters that were spoilt if that is asked for, or offer it."""
    cells = []
    for column in _WRITTEN:
        if column not in table:
            continue
        texts = table[column].tolist()
        mended = mend(texts)
        cells += [(table.index[at], texts[at], after) for at, after in mended.items()]
        after = [mended.get(at, text) for at, text in enumerate(texts)] if mended else texts
        if mended and fix:
            _put(table, column, after)
        for at, word in lost(after).items():
            words = (
                f"letters of its {column} are lost, as in “{plain_line(word)}”. "
                "Copy it again from its source."
            )
            doubts.append(Finding(table.index[at], "letters lost", words))
    if not cells:
        return []
    cells.sort(key=lambda cell: cell[0])
    posts = many(len({row for row, *_ in cells}), "post")
    before, after = map(plain_line, around(*cells[0][1:]))
    if fix:
        return [Changes(f"Letters were mended in {posts}, as “{before}” to “{after}”:", cells)]
    headline = (
        f"Letters are spoilt in {posts}, as in “{before}” for “{after}”; nothing was changed. To "
        f"have them mended as follows, say {option('fix', True)}:"
    )
    return [Changes(headline, cells)]


def as_words(table, html, doubts):
    """Make entities and tags text where the file is HTML: `html` says so, or None to find out."""
    texts = table["text"].tolist()
    marked = [at for at, text in enumerate(texts) if ("&" in text or "<" in text) and marks(text)]
    if not marked or html is False:
        return []
    if html is None and not is_markup(texts):
        for at in marked:
            words = (
                f"its text has “{marks(texts[at])[0][:30]}” in it, and is shown as it stands. If "
                f"that is not what people saw, have them made text: {option('html', True)}."
            )
            doubts.append(Finding(table.index[at], "HTML", words))
        return []
    cells = []
    for column in _WRITTEN:
        if column in table:
            before = table[column].tolist()
            if (after := words_of(before)) != before:
                _put(table, column, after)
                rows = zip(table.index, before, after, strict=True)
                cells += [row for row in rows if row[1] != row[2]]
    cells.sort(key=lambda cell: cell[0])
    headline = (
        f"In {many(len({row for row, *_ in cells}), 'post')} entities and tags, as web pages have "
        f"them, are text now. To leave them as they stand, say {option('html', False)}:"
    )
    return [Changes(headline, cells)] if cells else []


def _put(table, column, texts):
    table[column] = type(table[column])(texts, index=table.index, dtype=object)
