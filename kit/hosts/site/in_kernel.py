"""What runs inside the kernel that executes a lesson: each view gives itself to the page."""

from __future__ import annotations

from typing import Any

import anywidget
from IPython.core.getipython import get_ipython

from kit.hosts.given import given

KIND = "application/vnd.talking-back.view+json"


def begin() -> None:
    """Let every view be shown as what a page is given of it, and as text beside that."""
    shell: Any = get_ipython()
    assert shell, "Views are given to a page where a lesson is executed, and nowhere else."
    shell.display_formatter.mimebundle_formatter.for_type(anywidget.AnyWidget, _shown)


def _shown(widget: anywidget.AnyWidget, **_asked: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a view as a page shows it; its text has no word on cells that would have to be run."""
    stand_in = getattr(widget, "_stand_in", None)
    shown = {"text/plain": repr(widget), "text/html": stand_in() if stand_in else ""}
    return {KIND: given(widget), **shown}, {}
