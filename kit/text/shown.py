"""Whether a notebook is only shown, so that nobody can run a cell: Voilà and `marimo run`."""

import os
import sys


def shown_only() -> bool:
    """Tell whether this program shows a notebook without its cells."""
    return (
        os.environ.get("SERVER_SOFTWARE", "").startswith("voila/")
        or "VOILA_REQUEST_URL" in os.environ
        or "VOILA_PREHEAT" in os.environ
        or _marimo_runs_an_app()
    )


def cells() -> str:
    """Return "run" where one can run cells, and else "shown": so the catalogue says what to do."""
    return "shown" if shown_only() else "run"


def _marimo_runs_an_app():
    marimo = sys.modules.get("marimo")
    try:
        return bool(marimo) and marimo.app_meta().mode == "run"
    except Exception:  # an older marimo, or one that is only imported
        return False
