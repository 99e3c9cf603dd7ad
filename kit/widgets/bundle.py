"""A widget's files as the browser gets them: its JavaScript in one module, its styles in one."""

import re
from pathlib import Path

_HERE = Path(__file__).parent
_IMPORT = re.compile(r'^import [^;]* from "\./([\w-]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(async )?function|const|class)", re.MULTILINE)
# A function of its own, with the comment above it; what is inside is indented.
_FUNCTION = re.compile(
    r"^(?:/\*\*(?:[^*]|\*(?!/))*\*/\n)?(?:async )?function (\w+)[^\n]*\{\n.*?^}\n", re.M | re.S
)
# What need not travel to every page. Whole lines of comment go, and the white space that lines
# begin with; no string or template of the front end spans lines. Within a line, white space goes
# beside brackets and the like, but only where no template, apostrophe or slash makes it less than
# plain what is code and what is text.
_COMMENT = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)\n", re.M)
_REMARK = re.compile(
    r"(?<=[;{,]) +// [^\"'`\n]*$", re.M
)  # after code; no quote follows, so in no text
_INDENT = re.compile(r"^\s+", re.M)
_PLAIN_LINE = re.compile(r"^[^`'/\n]+$", re.M)
_SPACE = re.compile(r'("(?:[^"\\]|\\.)*")|[ \t]*([{}()\[\],;:?=<>&|*])[ \t]*')
_SPACE_CSS = re.compile(r'("[^"]*")|\s*([{};,])\s*|(?<=[a-z]:) ')


def module(stem):
    """Return a widget's JavaScript as one module, with what it imports written into it once.

    A notebook loads each widget's module from memory, where a relative import leads nowhere.
    The files stay true modules, so that they can be linted, and used on a plain web page.
    """
    text = _slim(_without_idle(_joined(stem, set())))
    return _PLAIN_LINE.sub(lambda line: _SPACE.sub(lambda x: x[1] or x[2], line[0]), text)


def _joined(stem, written):
    """Return a file with its imports in their places, each written into the module once."""
    written.add(stem)
    text = (_HERE / f"{stem}.js").read_text("utf-8")

    def put(found):
        return "" if found[1] in written else _EXPORT.sub("", _joined(found[1], written))

    return _IMPORT.sub(put, text)


def _without_idle(text):
    """Leave out the functions that nothing in a module calls, and then what only they called."""
    for found in _FUNCTION.finditer(text):
        if len(re.findall(rf"\b{found[1]}\b", text)) == 1:
            return _without_idle(text.replace(found[0], ""))
    return text


def style(stem):
    """Return a widget's stylesheet: the shared one and its own."""
    text = "".join((_HERE / f"{name}.css").read_text("utf-8") for name in ("ui", stem))
    return _SPACE_CSS.sub(lambda found: found[1] or found[2] or "", _slim(text))


def _slim(text):
    """Leave out lines of comment, empty lines and indentation: they would travel to every page."""
    return _INDENT.sub("", _REMARK.sub("", _COMMENT.sub("", text)))
