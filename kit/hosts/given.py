"""What a page is given of a view: all that Python tells the view in a notebook, and no answers."""

from __future__ import annotations

import anywidget

from kit.hosts.check_given import check_given
from kit.hosts.lesson_given import lesson_given
from kit.widgets.check import Check
from kit.widgets.lesson import HandIn

# What the page itself makes: its own answers, names and news.
_OF_THE_HOST = {
    *("ack", "another", "asked", "css", "esm", "file", "kept", "news", "notice", "outbox"),
    *("owner", "problem", "run", "saved", "told", "words"),
}


def given(widget: anywidget.AnyWidget) -> dict:
    """Return what a page is given of a view: ``{"view": its name, "parts": {name: value}}``.

    The names of the parts are those of `Parts` in ``web/src/types.d.ts``. A learner's name is not
    among them: each visitor of a page gets one there. The key is, where the view has one: it stands
    in the page for whoever looks into its source.
    """
    if isinstance(widget, Check):
        return {"view": "check", "parts": check_given(widget.check.occasion, _parts)}
    if isinstance(widget, HandIn):
        return {"view": "lesson", "parts": lesson_given(widget._lesson["number"])}
    # Each view stands in a module of its own, which is called as its front end is.
    return {"view": type(widget).__module__.rpartition(".")[2], "parts": _parts(widget)}


def _parts(widget):
    names = widget.trait_names(sync=lambda on: bool(on))
    ours = [name for name in names if name.startswith("_") and name in _own(type(widget))]
    parts = {name[1:]: getattr(widget, name) for name in ours}
    parts = {name: value for name, value in parts.items() if name not in _OF_THE_HOST}
    if "hand_in" in parts:
        parts["hand_in"] = {k: v for k, v in parts["hand_in"].items() if k == "fingerprint"}
    return parts


def _own(kind):
    """Return the names that the kit's widgets have beside those of any widget."""
    return {*kind.class_trait_names()} - {*anywidget.AnyWidget.class_trait_names()}
