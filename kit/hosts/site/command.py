"""What `kit site` does: look whether all is there, build, and say what came of it."""

from __future__ import annotations

import re
import time
from argparse import Namespace
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from kit.hosts.site.places import LITE, ROOT, known_address, places_of
from kit.material.lesson_files import find, stored
from kit.text.words import say

_NEEDED = ("bs4", "mistune", "nbclient", "nbformat", "pygments")  # Jupyter brings them all
_ADDRESS = re.compile(r"[\w.-]+/[\w.-]+")


def run(options: Namespace, told: Callable[[str], None] = print) -> str:
    """Build the site that was asked for, and return what there is to say of it."""
    _check()
    out = Path(options.out)
    _check_free(out, options.replace)
    only = [find(stored("00").parent, number).name[:2] for number in options.only]
    address = options.address or known_address()
    if address and not _ADDRESS.fullmatch(address):
        raise ValueError(say("refuse-address", said=repr(address)))
    lite = options.lite or bool(options.pyodide) or (out / LITE).is_file()

    from kit.hosts.site.building import build

    begun = time.monotonic()
    pages, size = build(out, places_of(address, lite=lite), only=only, told=told)
    about = {
        "pages": pages,
        "size": f"{size / 1e6:.1f}",
        "seconds": round(time.monotonic() - begun),
    }
    written = say("site-written", path=str(out / "index.html"), **about)
    return f"{written}\n{_lite(out, options)}" if options.pyodide else written


def _lite(out, options):
    """Build JupyterLite into its place in the site, and return what there is to say of it."""
    from kit.hosts.lite import build

    built = build((out / LITE).parents[1], Path(options.pyodide), replace=options.replace)
    return say("site-lite-written", path=str(built.folder), size=round(built.megabytes))


def _check():
    """Refuse where the guide, or what notebooks are read with, is not here."""
    if not (ROOT / "guide").is_dir():
        raise ValueError(say("refuse-site-no-guide"))
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise ValueError(say("refuse-site-missing", package=missing[0]))


def _check_free(out, replace):
    """Refuse to write into a folder that holds something, unless that was asked for."""
    if out.exists() and not out.is_dir():
        raise FileExistsError(say("refuse-site-file", path=str(out)))
    ours = {"lite"}  # JupyterLite may have been built into its place before
    if out.is_dir() and not replace and {path.name for path in out.iterdir()} - ours:
        raise FileExistsError(say("refuse-site-folder", path=str(out)))
