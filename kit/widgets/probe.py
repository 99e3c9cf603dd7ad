"""Probe: one button that proves that widgets work here, through Python and back."""

import anywidget
import traitlets

from kit.text.markup import lines, page
from kit.widgets import STATIC

_WITHOUT = (
    "If you see no button here, widgets do not work in this place. "
    "You can still do everything: write mine.text() and mine.judge(…)."
)


class Probe(anywidget.AnyWidget):
    """A button; when it is pressed, Python answers, and the answer is shown."""

    _esm = STATIC / "probe.js"
    _css = STATIC / "probe.css"
    _pressed = traitlets.Int(0).tag(sync=True)
    _ack = traitlets.Int(0).tag(sync=True)

    def __init__(self) -> None:
        super().__init__()
        self.observe(self._hear, names=["_pressed"])

    def _hear(self, change):
        self._ack = change["new"]

    def __repr__(self):
        return "Probe(press the button)"

    def _repr_mimebundle_(self, **kwargs):
        """Add what is shown where there is no button."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return data | {"text/html": page(lines(_WITHOUT))}, metadata
