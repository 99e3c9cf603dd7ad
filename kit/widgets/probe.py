"""Probe: one button that proves that widgets work here, through Python and back."""

import secrets

import anywidget
import traitlets

from kit.text.markup import lines, page
from kit.text.words import say, spoken
from kit.widgets import STATIC


class Probe(anywidget.AnyWidget):
    """A button; when it is pressed, Python answers, and the answer is shown."""

    _esm = STATIC / "probe.js"
    _css = STATIC / "probe.css"
    _words = traitlets.Dict().tag(sync=True)  # another language than English, and its sentences
    _activity = traitlets.Unicode("preflight").tag(sync=True)
    _run = traitlets.Unicode().tag(sync=True)  # another one each time it is made
    _pressed = traitlets.Int(0).tag(sync=True)
    _ack = traitlets.Int(0).tag(sync=True)

    def __init__(self) -> None:
        super().__init__(_words=spoken(), _run=secrets.token_hex(6))
        self.observe(self._hear, names=["_pressed"])

    def _hear(self, change):
        self._ack = change["new"]

    def __repr__(self):
        return say("repr-probe", name=type(self).__name__)

    def _repr_mimebundle_(self, **kwargs):
        """Add what is shown where there is no button."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return data | {"text/html": page(lines(say("probe-without")))}, metadata
