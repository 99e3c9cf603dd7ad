"""The cells of a lesson as they stand on a slide.

A slide shows what the notebook shows before anybody has done anything: hidden code is left out, and
what is folded or hidden there is folded here. Where the notebook has something to do, the slide
says what; it shows no one's answers, for it was stored before there were any.
"""

import re
from base64 import b64encode
from html import unescape
from mimetypes import guess_type
from urllib.parse import unquote

from markupsafe import Markup

from kit.classroom.render import render
from kit.text.words import say

# What shows itself as something to do; its text begins with its name, as in "Quiz(0 of 5 …)".
_VIEWS = "Activity|Check|Classify|Compare|Feed|Guess|HandIn|Predict|Probe|Quiz|Write"
_VIEW = re.compile(rf"({_VIEWS})\b[(:]")
_NAMED = re.compile(rf"^(\w+) = kit\.(?:{_VIEWS})\(", re.MULTILINE)
# Those whose stand-in says what it is about; of the others it says how to run them.
_ABOUT = ("Activity", "Check", "Classify", "Guess", "Predict", "Quiz", "Write")
# Of these one line is enough: how many there are, and what is asked.
_COUNTED = ("Activity", "Classify", "Quiz")
_TITLE, _MANY = re.compile(r"<p><b>([^<]*)</b>"), re.compile(r"<p>([^<]*)\.</p>(?:</div>)?\s*$")
_RUN_ME = re.compile(r"<p><b>[^<]*</b>[^<]*</p>", re.DOTALL)  # how a stand-in begins
_FOLDED = re.compile(r"<details>\s*<summary>(.*?)</summary>.*</details>", re.DOTALL)
_STYLE = re.compile(r"<style\b.*?</style>", re.DOTALL | re.IGNORECASE)
# Where the slides lie, what a lesson links to beside itself does not.
_NEAR_LINK = re.compile(r"""<a href="[^":]*">(.*?)</a>""", re.DOTALL)
_PICTURE = re.compile(r"""(<img\b[^>]*?\bsrc=")(?!data:|\w+://)([^"]+)""")
_WRAPPED = re.compile(r"<div class=\"mathjax_ignore[^>]*>(.*)</div>\s*", re.DOTALL)  # the kit's own
_HEADING = re.compile(r"#{1,2} ")
_FENCE = re.compile(r" {0,3}(```|~~~)")


def prose(cell, beside):
    """Return a cell of text as parts, each with the heading that it begins with, or "".

    Pictures, from the cell itself or from the folder `beside` it, become part of the page.
    """
    from nbconvert.filters.markdown_mistune import (
        InvalidNotebook,
        IPythonRenderer,
        MarkdownWithMath,
    )

    # It could embed pictures as well, but then it closes each fold where it begins.
    renderer = IPythonRenderer(
        escape=False, exclude_anchor_links=True, attachments=cell.get("attachments", {})
    )
    found = []
    for part in _by_heading(cell.source):
        try:
            html = MarkdownWithMath(renderer=renderer).render(part)
        except InvalidNotebook as error:
            raise ValueError(
                f"A cell shows a picture that it does not have: {error}. "
                "Put the picture into the notebook once more, and save it."
            ) from None
        html = _PICTURE.sub(lambda match: match[1] + _embedded(match[2], beside), html)
        html = _NEAR_LINK.sub(r"\1", html)
        html = html.replace('<a href="http', '<a target="_blank" rel="noreferrer" href="http')
        title = part.partition("\n")[0].lstrip("# ").strip() if _HEADING.match(part) else ""
        found.append((title, Markup(html)))
    return found


def _embedded(source, beside):
    """Return a picture beside the notebook as data; where there is none, its address as it was."""
    path = beside / unquote(source)
    kind = guess_type(path.name)[0] or ""
    if not kind.startswith("image/") or not path.is_file():
        return source
    return f"data:{kind};base64,{b64encode(path.read_bytes()).decode()}"


def _by_heading(source):
    """Return a text in parts, divided before headings that are neither folded nor code."""
    parts, code, folds = [[]], False, 0
    for line in source.splitlines():
        code ^= bool(_FENCE.match(line))
        folds += line.count("<details") - line.count("</details>")
        if _HEADING.match(line) and not code and not folds and any(parts[-1]):
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(lines).strip() for lines in parts if any(lines)]


class Code:
    """Cells of code, one after the other: what a later one shows may hang on what is judged."""

    def __init__(self):
        self._judged = set()  # names of what learners do, such as "mine"

    def block(self, cell):
        """Return what a cell of code shows, or "" if it shows nothing."""
        jupyter = cell.metadata.get("jupyter", {})
        view = next(filter(None, map(_view, cell.outputs)), "")
        if "kit.guesses()" in cell.source:
            view = "guesses"
        if view:
            self._judged |= {*_NAMED.findall(cell.source)}
        hangs = any(re.search(rf"\b{name}\b", cell.source) for name in self._judged)
        outputs = [_about(view, one) for one in cell.outputs] if view else []
        do = say("slides-do", view=view) if view else ""
        if view in _COUNTED and (said := _in_a_line("".join(outputs))):
            do, outputs = said, []
        if not view and not hangs:
            outputs = [_shown(one) for one in cell.outputs]
        made = render(
            "slides/code.html",
            code="" if jupyter.get("source_hidden") else cell.source,
            do=do,
            outputs=[Markup(one) for one in outputs if one.strip()],
            folded=not view
            and bool(jupyter.get("outputs_hidden") or cell.metadata.get("collapsed")),
            result=say("slides-result"),
        )
        return Markup(made.strip())


def _view(output):
    """Return the name of the view that an output is, or ""."""
    found = _VIEW.match(output.get("data", {}).get("text/plain", ""))
    return found[1] if found else ""


def _about(view, output):
    """Return what a stand-in says of the thing to do, without how far somebody is."""
    html = output.get("data", {}).get("text/html", "") if _view(output) == view else ""
    if view not in _ABOUT:
        return ""
    return _FOLDED.sub(r"<p>\1.</p>", _RUN_ME.sub("", html, count=1))


def _in_a_line(about):
    """Return how many posts or questions there are, and of what; "" of another stand-in."""
    title, many = _TITLE.search(about), _MANY.search(about)
    if not title or not many:
        return ""
    return say("slides-do-all", many=unescape(many[1]), title=unescape(title[1]))


def _shown(output):
    """Return an output as HTML."""
    data = output.get("data", {})
    if "text/html" in data:
        html = _STYLE.sub("", data["text/html"])
        wrapped = _WRAPPED.fullmatch(html)
        return wrapped[1] if wrapped else html
    for kind in ("image/png", "image/jpeg"):
        if kind in data:
            said = output.get("metadata", {}).get(kind, {}).get("alt")
            return render(
                "slides/picture.html",
                source=f"data:{kind};base64,{''.join(data[kind].split())}",
                said=said or say("slides-picture"),
            )
    words = data.get("text/plain") or output.get("text", "")
    return Markup("<pre>{}</pre>").format(words) if words.strip() else ""
