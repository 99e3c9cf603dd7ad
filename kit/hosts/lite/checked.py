"""What was built is as it was meant: nothing of it asks another machine for anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from kit.hosts.lite.runtime import ENTRY, LOCK, check_hash

CONFIG = "jupyter-lite.json"
_PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
_OUTSIDE = re.compile(r"(?:[a-z]+:)?//[\w.-]+", re.IGNORECASE)
_ASKED_FOR = re.compile(r"""<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=["']?([^"'\s>]+)""")


def check(out: Path, lessons: Iterable[str]) -> None:
    """Refuse a folder that would ask outside, or lacks a lesson or a package.

    Raises
    ------
    ValueError
    """
    settings = json.loads((out / CONFIG).read_text("utf-8"))["jupyter-config-data"]
    kernel = settings["litePluginSettings"][_PLUGIN]
    faults = []
    if kernel.get("pyodideUrl") != f"./static/pyodide/{ENTRY}":
        faults.append(f"Python would come from {kernel.get('pyodideUrl')!r}")
    if kernel.get("disablePyPIFallback") is not True:
        faults.append("packages would be looked for in an index")
    faults += [f"{path} asks {address}" for path, address in _outside(out)]
    listed = json.loads((out / "api" / "contents" / "all.json").read_text("utf-8"))["content"]
    there = {entry["name"] for entry in listed}
    faults += [f"{name} is missing" for name in lessons if name not in there]
    if faults:
        raise ValueError(
            f"What JupyterLite built is not what was asked for: {faults[0]}. "
            "Do not put it anywhere; build it in a fresh environment."
        )
    runtime = out / "static" / "pyodide"
    for entry in json.loads((runtime / LOCK).read_text("utf-8"))["packages"].values():
        check_hash(runtime / entry["file_name"], entry["sha256"])


def _outside(out):
    """Yield each address on another machine that a page or its settings would ask."""
    for path in sorted(out.rglob(CONFIG)):
        for found in _OUTSIDE.findall(path.read_text("utf-8")):
            yield path.relative_to(out), found
    for path in sorted(out.rglob("index.html")):
        for address in _ASKED_FOR.findall(path.read_text("utf-8")):
            if _OUTSIDE.match(address):
                yield path.relative_to(out), address
