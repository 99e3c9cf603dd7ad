"""A made-up language: English with a mark on every letter, and with more forms of a plural.

What a page or a print then shows without the marks was not said from the catalogue.
"""

import re
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

import kit.text.words

ENGLISH = Path(kit.text.words.__file__).with_name("words") / "en"
CODE = "pl"  # it counts with the forms of Polish: one, few, many
FORMS = ("few", "many")
_MARK = "\u0301"
_PLAIN = re.compile(rf"[A-Za-z]{{2,}}(?!{_MARK})")


@cache
def english():
    """Return the messages of each file of the English catalogue: {name of the file: [messages]}."""
    parse = FluentParser().parse
    return {
        path.name: [
            entry for entry in parse(path.read_text("utf-8")).body if isinstance(entry, ast.Message)
        ]
        for path in sorted(ENGLISH.glob("*.ftl"))
    }


def write(folder):
    """Write the made-up language into a folder, and return what `KIT_LANGUAGE` is to be."""
    home = folder / CODE
    home.mkdir()
    for path in ENGLISH.glob("*.ftl"):
        resource = FluentParser().parse(path.read_text("utf-8"))
        said = FluentSerializer().serialize(_MakeUp().visit(resource))
        (home / path.name).write_text(said, "utf-8")
    return str(home)


def marked(words):
    """Return words as they are said in the made-up language."""
    return re.sub("[A-Za-z]", rf"\g<0>{_MARK}", words)


def left_behind(words, data=()):
    """Return what of a text was not said from the catalogue, nor is data."""
    for known in sorted(filter(None, data), key=len, reverse=True):
        words = words.replace(known, "")
    return _PLAIN.findall(words)


class _MakeUp(Transformer):
    def visit_TextElement(self, node):  # noqa: N802 - the library names it
        node.value = marked(node.value)
        return node

    def visit_SelectExpression(self, node):  # noqa: N802
        self.generic_visit(node)
        if any(getattr(variant.key, "name", "") == "one" for variant in node.variants):
            other = next(variant for variant in node.variants if variant.default)
            more = [ast.Variant(ast.Identifier(form), _form(other, form)) for form in FORMS]
            node.variants = [*node.variants, *more]
        return node


def _form(variant, form):
    """Return a variant's pattern with the name of its form in front."""
    pattern = variant.value.clone()
    pattern.elements.insert(0, ast.TextElement(f"{marked(form)}: "))
    return pattern
