"""The thin Python side of each view.

What the browser gets is built from `web/` into `static/` and committed, so that nobody needs
Node to use the kit.
"""

from pathlib import Path

STATIC = Path(__file__).parent / "static"
