"""The one way in which words reach a notebook: as text, whoever wrote them.

A notebook trusts what the code of a cell displays, and draws HTML and Markdown as they come. A
coder's name, a label, a file's name or a post may hold either, or a script. So what the kit
displays is HTML that is made here, in which every word stands for itself; nothing of the kit
displays Markdown.
"""

from html import escape

# Neither MathJax of today (JupyterLab) nor of before (exported pages) may take $ for a formula.
_NO_FORMULAS = 'class="mathjax_ignore tex2jax_ignore"'


def as_text(words):
    """Return words as HTML that shows them to the letter, inside or outside of an attribute.

    >>> as_text("<b>Tom & Jerry</b>")
    '&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;'
    """
    return escape(str(words))


def page(*parts):
    """Return pieces of HTML, made with `as_text` and `lines`, as one output of a notebook."""
    return f"<div {_NO_FORMULAS}>{''.join(parts)}</div>"


def lines(words):
    """Return text as HTML in which its lines stay lines, and those that are indented stay so."""
    shown = (
        "\u2003" * ((len(line) - len(line.lstrip(" "))) // 2) + as_text(line.strip(" "))
        for line in str(words).splitlines()
    )
    return f"<p>{'<br>'.join(shown)}</p>"


class InWords:
    """What prints as sentences; a notebook shows them as text that wraps between words."""

    def _repr_html_(self):
        return page(lines(self))
