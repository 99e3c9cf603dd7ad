"""Numbers and lists in words: the one place where plurals are made and lists are cut short.

And words that somebody else wrote, so that printing them does nothing but show them.
"""

import re
import unicodedata
from shlex import quote

# What makes a terminal or a page do something: controls, ends of lines, turns of direction.
_ACTS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]"
)


def many(number, one, several=None):
    """Return a number with its noun; `several` is the plural where it takes more than an s.

    What follows the noun may change with it: ``many(n, "row has", "rows have")``.

    >>> many(1, "post"), many(2000, "post"), many(2, "person", "people"), many(2.5, "point")
    ('1 post', '2,000 posts', '2 people', '2.5 points')
    """
    # With 15 digits a whole number is written as one, also where it is a float.
    return f"{number:,.15g} {noun(number, one, several)}"


def noun(number, one, several=None):
    """Return the noun that goes with a number, without the number.

    >>> noun(1, "line"), noun(3, "line"), noun(0, "it", "them")
    ('line', 'lines', 'them')
    """
    return one if number == 1 else several or f"{one}s"


def people(number):
    """Return "1 person" or "2 people"."""
    return many(number, "person", "people")


def some(things, most=5):
    """Return the first few of a list, and how many more there are.

    >>> some([3, 7, 9], most=2)
    '3, 7 and 1 more'
    """
    more = len(things) - most
    return ", ".join(map(str, things[:most])) + (f" and {more:,} more" if more > 0 else "")


def shown(value):
    """Return a number with two decimals, and never as -0.00.

    >>> shown(0.666), shown(-0.001)
    ('0.67', '0.00')
    """
    return f"{round(value, 2) + 0.0:.2f}"


def printable(words):
    """Return text in which nothing acts on a terminal; its lines and tabs stay.

    >>> printable("red\\x1b[31m\\n\\u202etext")
    'red�[31m\\n�text'
    """
    return _ACTS.sub("\ufffd", re.sub("\r\n?", "\n", str(words)))


def plain_line(words, longest=80):
    """Return words as one short line, without anything that could disturb a page or a terminal.

    >>> plain_line("Silver\\n Otter\\u202e")
    'Silver Otter'
    """
    words = str(words)
    if len(words) <= longest and words.isascii() and words.isprintable():
        return " ".join(words.split())
    # Not all of a very long text is looked at: what is left of it stands at its beginning.
    shown = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in words[: 5 * longest])
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def one_line(words):
    """Return what is printable of a text, on one line.

    >>> one_line("two\\nlines")
    'two lines'
    """
    return " ".join(printable(words).splitlines())


def option(name, value):
    """Return how an option is given in code and, in brackets, to the command.

    >>> option("sheet", "My posts"), option("keep", [4]), option("html", False)
    ("sheet='My posts' (--sheet 'My posts')", 'keep=[4] (--keep 4)', 'html=False (--no-html)')
    """
    flag = f"--{name.replace('_', '-')}"
    if isinstance(value, bool):
        return f"{name}={value} ({flag if value else flag.replace('--', '--no-')})"
    words = " ".join(map(str, value)) if isinstance(value, list) else quote(one_line(value))
    shown = one_line(repr(value))
    return f"{name}={shown} ({flag} {words})"


class Card(str):
    """A text that prints as it stands, also as the last line of a cell."""

    def __repr__(self):
        return str(self)
