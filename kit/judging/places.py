"""Where a learner's answers are kept on this machine."""

import os
import sys
from pathlib import Path

from kit.judging import visitors
from kit.text.saving import sync_folder
from kit.text.words import say

FOLDER = "my-answers"
_COLAB_DRIVE = Path("/content/drive/MyDrive")
_LITE_DRIVE = Path("/drive")  # what JupyterLite keeps in the browser; all else is memory


def folder(path=None):
    """Return the folder for saved answers, making it if need be.

    It is the path given, or else the environment variable KIT_ANSWERS, or else `my-answers`
    beside the notebook; where that cannot be written to, `my-answers` in the home folder. On
    Colab, whose own disk is lost at the end of a session, it is on the drive if one is mounted.
    """
    chosen = path or os.environ.get("KIT_ANSWERS")
    places = [Path(FOLDER), Path.home() / FOLDER]
    if _COLAB_DRIVE.is_dir():
        places.insert(0, _COLAB_DRIVE / FOLDER)
    for place in [Path(chosen)] if chosen else places:
        try:
            place = make(visitors.own(place.expanduser()), private=not chosen)
        except (OSError, RuntimeError):  # the latter where ~ leads to nobody's home
            continue
        if os.access(place, os.W_OK):
            return place
    raise ValueError(say("refuse-folder", folder=str(place)))


def is_private(path=None):
    """Tell whether the folder is one that nobody asked for: then only its owner may read in it."""
    return not (path or os.environ.get("KIT_ANSWERS"))


def in_browser() -> bool:
    """Tell whether Python runs in a browser, as in JupyterLite."""
    return sys.platform == "emscripten"


def forgets(place: Path) -> bool:
    """Tell whether what is written to a folder is gone with the page.

    So it is in a browser that gives JupyterLite no drive: it has no service worker, as in some
    private windows, or the page came over plain http from another machine.
    """
    return in_browser() and _LITE_DRIVE not in place.resolve().parents


def make(place, private=False):
    """Make a folder if need be, and return it; one that is there stays as open as it is."""
    if not place.is_dir():
        if place.parent != place:
            make(place.parent, private)
        place.mkdir(mode=0o700 if private else 0o777, exist_ok=True)
        sync_folder(place.parent)
    return place


def free(place, stem, suffix):
    """Return the first of stem-1, stem-2 … that is not there yet."""
    number = 1
    while (path := place / f"{stem}-{number}{suffix}").exists():
        number += 1
    return path
