"""A page of HTML as a tree, and what a reader finds on it: tables, folds, lists, and numbers."""

import re
from html.parser import HTMLParser

_EMPTY = {"meta", "br", "link", "img", "hr", "input", "wbr", "col"}


class Node:
    """An element: its name, its attributes, and what is in it, texts and elements."""

    def __init__(self, name, attributes=()):
        self.name, self.attributes, self.parts = name, dict(attributes), []

    def all(self, name, kind=""):
        """Return all elements of a name within this one, in their order, perhaps of one class."""
        found = []
        for part in self.parts:
            if isinstance(part, Node):
                if part.name == name and (not kind or kind in part.kinds):
                    found.append(part)
                found += part.all(name, kind)
        return found

    def one(self, name, kind=""):
        found = self.all(name, kind)
        assert found, f"no {name} {kind}"
        return found[0]

    @property
    def kinds(self):
        return self.attributes.get("class", "").split()

    @property
    def text(self):
        return " ".join("".join(self._texts()).split())

    def _texts(self):
        for part in self.parts:
            if isinstance(part, str):
                yield part
            elif part.attributes.get("aria-hidden") != "true":
                yield from part._texts()
                yield " " if part.name in ("td", "th", "li", "p", "tr") else ""

    def tables(self):
        """Return each table as its caption, and its rows below the headings, as texts."""
        return [
            (
                table.one("caption").text,
                [
                    [cell.text for cell in row.parts if isinstance(cell, Node)]
                    for row in _rows(table)
                ],
            )
            for table in self.all("table")
        ]

    def table(self, caption):
        """Return the rows of the one table whose caption begins so; [] where there is none."""
        found = [rows for said, rows in self.tables() if said.startswith(caption)]
        assert len(found) < 2, caption
        return found[0] if found else []


def _rows(table):
    return table.one("tbody").all("tr")


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = Node("page")
        self._open = [self.root]

    def handle_starttag(self, name, attributes):
        node = Node(name, attributes)
        self._open[-1].parts.append(node)
        if name not in _EMPTY:
            self._open.append(node)

    def handle_endtag(self, name):
        if name not in _EMPTY:
            assert self._open.pop().name == name, "an element is not closed"

    def handle_data(self, data):
        self._open[-1].parts.append(data)


def read(html):
    """Return a page as a tree."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def numbers(text):
    """Return all numbers in a text, in their order.

    >>> numbers("1,204 of 1,300 (93%), −2.5")
    [1204.0, 1300.0, 93.0, -2.5]
    """
    found = re.findall(r"[−-]?\d[\d,]*(?:\.\d+)?", text)
    return [float(one.replace(",", "").replace("−", "-")) for one in found]


def row_numbers(rows):
    """Return {what a row begins with: all numbers in its other cells}."""
    return {row[0]: numbers(" ".join(row[1:])) for row in rows}
