"""Pyodide's folder, cut down to what the lessons need, with the kit and its packages in it.

Pyodide loads a package when a cell imports it, if its lock names the package. So whatever is added
stands in the lock too: `import kit` is all a lesson has to say, and no package index is asked.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from kit.hosts.lite.wheels import Wheel, read

LOCK = "pyodide-lock.json"
ENTRY = "pyodide.mjs"
_CORE = (ENTRY, "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
# What is needed whether or not a lesson imports it: the kernel itself, and what installs packages.
KERNEL = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")
# The page has this one's widgets already; Python imports nothing of it.
_OF_THE_PAGE = {"jupyterlab-widgets"}


class Pyodide:
    """A Pyodide release, unpacked into a folder; nothing is used that differs from its lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if missing := [name for name in (*_CORE, LOCK) if not (folder / name).is_file()]:
            raise ValueError(
                f"{folder} is no folder with Pyodide: there is no {missing[0]} in it. "
                "Unpack a release of Pyodide, and name the folder that these files are in."
            )
        try:
            self.lock: dict[str, Any] = json.loads((folder / LOCK).read_text("utf-8"))
            self.python = ".".join(self.lock["info"]["python"].split(".")[:2])
            packages = self.lock["packages"].items()
            self.packages: dict[str, Any] = {canonicalize_name(n): entry for n, entry in packages}
        except (ValueError, KeyError, AttributeError, TypeError):
            raise ValueError(
                f"{folder / LOCK} is not what Pyodide wrote. Unpack the release again."
            ) from None

    def depends(self, name: str) -> list[str]:
        """Return the names of what one of its packages needs."""
        return [canonicalize_name(other) for other in self.packages[name]["depends"]]

    def file(self, name: str) -> Path:
        """Return the path of a package's file, which is as the lock says.

        Raises
        ------
        ValueError
            It is not there, or it is another file.
        """
        entry = self.packages[name]
        path = self.folder / entry["file_name"]
        if not path.is_file():
            raise ValueError(
                f"{self.folder} has no {entry['file_name']}, which the lessons need. "
                "Unpack a full release of Pyodide, not its core alone."
            )
        check_hash(path, entry["sha256"])
        return path


def check_hash(path: Path, sha256: str) -> None:
    """Refuse a file that is not the one that was meant."""
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise ValueError(
            f"{path} is not the file that the lock names: its hash differs. "
            "Download it again, and if that does not help, do not use it."
        )


def assemble(
    pyodide: Pyodide, wheels: Mapping[str, Wheel], roots: Iterable[str], out: Path
) -> dict[str, str]:
    """Write a folder with all that these packages need; return the version of each package."""
    out.mkdir(parents=True)
    for name in _CORE:
        shutil.copy(pyodide.folder / name, out / name)
    entries = {}
    waiting = [canonicalize_name(name) for name in roots]
    while waiting:
        name = waiting.pop()
        if name in entries or name in _OF_THE_PAGE:
            continue
        path, entries[name] = _package(name, pyodide, wheels)
        shutil.copy(path, out / path.name)
        waiting += entries[name]["depends"]
    lock = {**pyodide.lock, "packages": dict(sorted(entries.items()))}
    (out / LOCK).write_text(json.dumps(lock), "utf-8")
    return {name: entry["version"] for name, entry in entries.items()}


def _package(name, pyodide, wheels):
    """Return a package's file, and its entry in the lock; ours before Pyodide's own."""
    if wheel := wheels.get(name):
        depends = [other for other in wheel.requires if other not in _OF_THE_PAGE]
        return wheel.path, _entry(wheel, depends)
    if name in pyodide.packages:
        path = pyodide.file(name)
        # Its lock forgets some of what a package itself names, such as time zones for pandas; what
        # nobody has it leaves out on purpose.
        there = wheels.keys() | pyodide.packages.keys()
        named = [other for other in read(path, pyodide.python).requires if other in there]
        depends = list(dict.fromkeys([*pyodide.depends(name), *named]))
        return path, {**pyodide.packages[name], "depends": depends}
    raise ValueError(
        f"The lessons need {name}, which neither {pyodide.folder} nor the kit's list of wheels "
        "has. Add it to kit/hosts/lite/wheels.in, and run binder/relock."
    )


def _entry(wheel, depends):
    return {
        "name": wheel.name,
        "version": wheel.version,
        "file_name": wheel.path.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(wheel.path.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": wheel.imports,
        "depends": depends,
        "unvendored_tests": False,
    }
