"""Where one program shows a notebook to several people, each of them has a folder of their own.

Voilà starts a kernel for each visitor, all in one working folder. `marimo run` serves all of them
from one process, each in a thread. There nobody signs in, so a visitor is told from others by an
id made at random, which lasts for the visit. A Jupyter server gives a learner's kernels one folder
and that is right: they are one person's.
"""

import hashlib
import os
import secrets
import threading
from pathlib import Path

from kit.text.shown import shown_only
from kit.text.words import say

_visit = threading.local()


def several():
    """Tell whether this program shows its notebook to several people."""
    return shown_only()


def own(place):
    """Return the folder of whoever is visiting, below the one for answers."""
    if not several():
        return place
    if not hasattr(_visit, "id"):
        _visit.id = secrets.token_hex(8)
    theirs = Path("visitors", _visit.id)
    # Who looks for all that was done hands on the folder that was found.
    return place if place.parts[-2:] == theirs.parts else place / theirs


def remark():
    """Return what a visitor should know, or ""."""
    if not several():
        return ""
    return say("know-visitor")


def owner():
    """Return whose the copy is that the browser keeps, as a token that names nobody.

    On a hub it is the user's, whatever the address. "anybody" is who cannot be told from the next:
    on Binder, whose users are new each time, and where several people are served. Elsewhere it is
    "", and the address of the server alone tells.
    """
    if several() or any(name.startswith("BINDER_") for name in os.environ):
        return "anybody"
    user = os.environ.get("JUPYTERHUB_USER", "")
    return user and hashlib.blake2s(user.encode(), digest_size=6).hexdigest()
