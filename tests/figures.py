"""The figures in the prose of a lesson, and where each of them is from.

A figure is a percentage, a decimal, or a whole number from 10 up. A cell beside it prints it, or
`data/figures.toml` says where it is from: from a source that its paragraph names, worked out, or
made up for an exercise. No other number will do, so a slip of the pen is noticed.
"""

import functools
import html
import re
import tomllib
from pathlib import Path

LEDGER = tomllib.loads((Path(__file__).parent / "data" / "figures.toml").read_text("utf-8"))
_NUMBER = re.compile(r"\d{1,2}:\d\d(?!\d)|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# What has digits and is no figure. Their order matters: code and addresses go first.
_NO_FIGURES = [
    r"(?s)```.*?```|`[^`\n]*`",  # code
    r"\[(?:doi|arXiv):[^\]]*\]|(?<=\])\([^)\s]*\)|<[^>]*>",  # addresses and tags
    r"\*[^*\n]+\*,? \d+(?:\([\d–-]+\))?(?::\d+[–-]\d+)?",  # *Journal* 17(3):77–89
    r"\*\*Time:\*\* (?:2 × )?\d+ minutes",  # the README's table of the lessons repeats it
    r"(?m)^\s*\d+\. ",  # the items of a list
    rf"\b\d{{1,2}} (?:{_MONTHS})\b",
    r"(?<![\d.,])(?:1[89]|20)\d\d(?!\d| ?%|[.,]\d)",  # years
    r"\b(?:of|in|make) 100\b|\b100(?= posts by)",  # a hundred, to count from
]
# How many posts and coders there are is shown somewhere in the lesson, if not just here.
_COUNT = re.compile(
    r"(?<=class of )\d+|\d+(?= before you go)|\d+(?= (?:(?:fresh|other) )?(?:posts|others|coders)\b)"
)
_COUNTED = re.compile(r"(\d+) (?:posts|coders)")


@functools.cache
def tokens(text):
    """Return the numbers in a text, whole and written one way: {"1800", "0.5", "18:17"}."""
    found = (token.replace(",", "") for token in _NUMBER.findall(text))
    return frozenset(t if ":" in t else f"{float(t):.10g}" for t in found)


def printed(cell):
    """Return the words that a code cell left behind: the text twin, of pictures and tables too."""
    parts = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        shown = re.sub(
            r"<details>.*?</details>|<[^<>]*>", " ", data.get("text/html", ""), flags=re.S
        )
        parts += [output.get("text", ""), data.get("text/plain", ""), html.unescape(shown)]
    return " ".join(parts)


def blocks(source):
    """Return the paragraphs and the items of lists of a Markdown cell."""
    source = re.sub(r"```.*?```", "", source, flags=re.DOTALL)
    return [b for b in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", source) if b.strip()]


def found(text):
    """Return the matches of the figures in a text, each at its place."""
    for pattern in _NO_FIGURES:
        text = re.sub(pattern, lambda match: " " * len(match[0]), text)
    return [
        match
        for match in _NUMBER.finditer(text)
        if len(match[0]) > 1 or re.match(r"\s?%", text[match.end() :])
    ]


def phrases(lesson):
    """Return the words of a lesson whose numbers the ledger explains."""
    return [
        words
        for kind in ("own", "elsewhere", "shown", "worked")
        for words in LEDGER[kind].get(lesson, ())
    ]


def unfounded(cells, lesson):
    """Return (figure, paragraph) of the figures of a lesson that have no ground.

    `lesson` is its number, such as "02". Beside a paragraph are the last two code cells above
    it and the next one below, in the same section. Words of the ledger that the lesson does not
    have are found wanting too.
    """
    shown = [
        tokens(printed(cell)) | tokens(cell.source) if cell.cell_type == "code" else None
        for cell in cells
    ]
    counted = set(_COUNTED.findall(" ".join(printed(c) for c in cells if c.cell_type == "code")))
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    wanting = [(words, "in figures.toml") for words in phrases(lesson) if words not in text]
    starts = [n for n, c in enumerate(cells) if c.cell_type != "code" and c.source[:3] == "## "]
    for n, cell in enumerate(cells):
        if cell.cell_type != "markdown":
            continue
        start = max((s for s in starts if s <= n), default=0)
        end = min((s for s in starts if s > n), default=len(cells))
        above = [numbers for numbers in shown[start:n] if numbers is not None][-2:]
        below = [numbers for numbers in shown[n:end] if numbers is not None][:1]
        beside = set().union(*above, *below)
        for block in blocks(cell.source):
            wanting += [(f, block) for f in _unfounded(block, lesson, beside, counted)]
    return wanting


def _unfounded(block, lesson, beside, counted):
    """Yield the figures of one paragraph that have no ground."""
    sourced = set()
    for source in LEDGER["source"]:
        if any(cited in block for cited in source["cited"]):
            sourced |= tokens(source["figures"])
    text = block
    for words in phrases(lesson):
        text = text.replace(words, " ")
    counts = {match.span() for match in _COUNT.finditer(text)}
    for match in found(text):
        (number,) = tokens(match[0])
        known = counted if match.span() in counts else beside | sourced
        # 31 % may be printed as the share 0.31.
        percent = re.match(r"\s?%", text[match.end() :])
        if number not in known and not (percent and f"{float(number) / 100:.10g}" in known):
            yield match[0]
