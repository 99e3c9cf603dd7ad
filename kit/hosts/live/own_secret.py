"""What only this user of this machine knows: by it a room tells its presenters from a stranger's.

A room's file says which browsers lead the class, so that they go on leading it after a crash. But a
file may come from anybody. So what it says of them counts only with the secret it was made with.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from kit.text.saving import begin

FILE = ".kit-live"  # in the home folder
_LETTERS = 64


def own_secret() -> str:
    """Return the secret of this user, made where there is none yet.

    Where it cannot be kept it is another each time, and presenters open their address anew.
    """
    with suppress(OSError, RuntimeError, ValueError):  # no home, nobody's, or not to be written to
        path = Path.home() / FILE
        with suppress(FileExistsError):
            begin(path, secrets.token_hex(_LETTERS // 2).encode(), private=True)
        if len(known := path.read_text("ascii").strip()) == _LETTERS:
            return known
    return secrets.token_hex(_LETTERS // 2)
