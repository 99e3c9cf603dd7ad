"""A report as it is read: its words with all folds closed, what is folded, and its tables."""

import re
from html import unescape
from typing import NamedTuple

_FOLD = re.compile(r"<details.*?</details>", re.DOTALL)


class Table(NamedTuple):
    caption: str
    columns: list[str]
    rows: list[list[str]]


def words(html):
    """The words of a piece of a page, on one line."""
    said = re.sub(r"<style>.*?</style>|<title>.*?</title>", "", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub("<[^>]*>", " ", said)).split())


def closed(page):
    """What a page says before anything is opened."""
    return words(_FOLD.sub("", str.__str__(page)))


def folded(page):
    """What a page says in its folds."""
    return words(" ".join(_FOLD.findall(str.__str__(page))))


def part(page, heading, end="<h3>"):
    """What stands below a heading, up to the next one."""
    html = str.__str__(page)
    return re.split(f"{end}|<section", html.partition(f"<h3>{heading}</h3>")[2])[0]


def tables(html):
    """The tables of a piece of a page."""
    found = []
    for one in re.findall(r"<table.*?</table>", str.__str__(html), re.DOTALL):
        lines = re.findall(r"<tr.*?</tr>", one, re.DOTALL)
        cells = [
            [words(cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
            for row in lines
        ]
        caption = words(re.search(r"<caption>(.*?)</caption>", one, re.DOTALL)[1])
        found.append(Table(caption, cells[0], cells[1:]))
    return found


def discussed(page):
    """The posts to be discussed first, with their tables of votes, in order."""
    items = re.findall(r"<li>\s*<article.*?</article>", part(page, "Discuss first"), re.DOTALL)
    return {words(re.search(r"<h4>(.*?)</h4>", one)[1]): tables(one)[0] for one in items}
