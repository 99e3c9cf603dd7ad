"""Markdown, of lessons and of the guide, as HTML.

mistune is what Jupyter itself reads Markdown with; formulas are left out, for no page has one, and
"$10 … $20" would be taken for one.
"""

import re
from functools import cache

from markupsafe import Markup, escape

_MARK = re.compile(r"[^\w\- ]")


def html_of(markdown: str) -> str:
    """Return Markdown as HTML; each heading has a name that a link can lead to.

    >>> html_of("## Can they, and do they?").strip()
    '<h2 id="can-they-and-do-they">Can they, and do they?</h2>'
    """
    return _reader()(markdown)


def name_of(heading: str) -> str:
    """Return what a link calls a heading, as GitHub does, so that the guide's links hold in both.

    >>> name_of("JupyterLite, offline: how?")
    'jupyterlite-offline-how'
    """
    return _MARK.sub("", heading.strip().lower()).replace(" ", "-")


def as_code(code: str, language: str = "python") -> str:
    """Return code as HTML, with classes for its parts of speech."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        lexer = None
    inside = highlight(code, lexer, HtmlFormatter(nowrap=True)) if lexer else escape(code)
    return Markup('<pre class="code" tabindex="0"><code>{}</code></pre>').format(Markup(inside))


@cache
def _reader():
    import mistune

    class Pages(mistune.HTMLRenderer):
        """As mistune writes HTML, with names for headings, and code in colour."""

        def heading(self, text, level, **attrs):
            name = name_of(Markup(text).striptags())
            return f'<h{level} id="{escape(name)}">{text}</h{level}>\n'

        def block_code(self, code, info=None):
            return as_code(code, info.split()[0]) if info else as_code(code, "text")

    plugins = ["table", "strikethrough"]
    return mistune.create_markdown(escape=False, renderer=Pages(escape=False), plugins=plugins)
