"""Pages of HTML: Python says what a page says, and the templates lay it out.

Whatever a template is given is shown as text, in attributes too: each `{{ … }}` is escaped, in
every template. Style sheets and scripts of our own are included as they are; nothing else is marked
as safe. What a template asks for and was not given is an error. Characters that steer a terminal,
or that cannot be written, become spaces. Headings and captions are said from the catalogue by
`say`, as in Python.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from kit.text.say import printable
from kit.text.words import say


def render(template, *, room="kit.classroom", **words):
    """Return a page; `template` is a file in a room's `templates/`, `words` are what it may say."""
    return _environment(room).get_template(template).render(words)


def mark(built):
    """Return the fingerprint by which a page's policy knows a script or a style of our own."""
    return f"sha256-{b64encode(sha256(built.encode('utf-8')).digest()).decode()}"


@cache
def _environment(room):
    # Jinja is there wherever Jupyter is; but who only judges or pools need not wait for it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader(room, "templates"),
        autoescape=True,
        finalize=lambda said: printable(said) if type(said) is str else said,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["say"] = say
    return environment
