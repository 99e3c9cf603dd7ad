"""The wheels that Pyodide lacks: the kit's own, and pure Python at the versions of `wheels.txt`."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email.parser import HeaderParser
from importlib import metadata
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PINNED = Path(__file__).with_name("wheels.txt")
_ROOT = Path(__file__).parents[3]  # of a checkout
_KERNEL = "jupyterlite-pyodide-kernel"
# What of the kit's extras a browser needs: workbooks and texts that were handed in.
_EXTRAS = {"talking-back-kit": ("excel", "rtf")}


@dataclass(frozen=True)
class Wheel:
    """A wheel of pure Python: what it is called, imports as, and needs in a browser."""

    path: Path
    name: str
    version: str
    imports: list[str]
    requires: list[str]


def read(path: Path, python: str) -> Wheel:
    """Read what a wheel says of itself; `python` is the browser's, such as 3.14."""
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        about = next(name for name in names if name.endswith(".dist-info/METADATA"))
        head = HeaderParser().parsestr(wheel.read(about).decode("utf-8"))
    name = canonicalize_name(head["Name"])
    tops = {entry.partition("/")[0].removesuffix(".py") for entry in names if _is_code(entry)}
    needs = _needed_in_a_browser(name, head.get_all("Requires-Dist") or [], python)
    return Wheel(path, name, head["Version"], sorted(tops), needs)


def _is_code(entry):
    return entry.endswith(".py") and not entry.partition("/")[0].endswith((".dist-info", ".data"))


def _needed_in_a_browser(name, requires, python):
    there = {
        "implementation_name": "cpython",
        "os_name": "posix",
        "platform_machine": "wasm32",
        "platform_python_implementation": "CPython",
        "platform_system": "Emscripten",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "emscripten",
    }
    extras = ("", *_EXTRAS.get(name, ()))
    needed = {}
    for text in requires:
        this = Requirement(text)
        if not this.marker or any(this.marker.evaluate({**there, "extra": e}) for e in extras):
            needed[canonicalize_name(this.name)] = None
    return list(needed)


def pinned(folder: Path, python: str) -> list[Path]:
    """Have pip fetch the wheels of `wheels.txt` into a folder: those, by their hashes, or none."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--require-hashes", "--only-binary", ":all:", "--dest", str(folder)),
            # Pure Python, whatever this machine and its own Python are.
            *("--platform", "any", "--implementation", "py", "--abi", "none"),
            *("--python-version", python, "--requirement", str(PINNED)),
        ],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        why = (said or ["no reason was given"])[-1].removeprefix("ERROR: ").rstrip(".")
        raise ValueError(
            f"The wheels of {PINNED.name} could not be fetched: {why}. "
            "Try again with a network, or name a folder that has them in PIP_FIND_LINKS."
        )
    return sorted(folder.glob("*.whl"))


def own(folder: Path) -> Path:
    """Build the kit's wheel from its checkout."""
    if not (_ROOT / "pyproject.toml").is_file():
        raise ValueError(
            "The kit's own wheel can be built in a checkout of it only. "
            "Name a wheel that is there already, with --wheel."
        )
    command = ["pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "--wheel-dir", str(folder), str(_ROOT)],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise ValueError(
            "The kit's own wheel could not be built. "
            f"Run  python -m pip wheel --no-deps {_ROOT}  to see why."
        )
    return next(folder.glob("talking_back_kit-*.whl"))


def check_tools() -> None:
    """Refuse to build with other versions of JupyterLite than the extra `lite` names."""
    try:
        wanted = [Requirement(text) for text in metadata.requires("talking-back-kit") or []]
    except (metadata.PackageNotFoundError, InvalidRequirement):
        wanted = []
    wanted = [this for this in wanted if this.marker and this.marker.evaluate({"extra": "lite"})]
    if not wanted or any(not _is_here(this) for this in wanted):
        raise ValueError(
            "JupyterLite is not here, or not in the version that the lessons were tried with. "
            'Run  python -m pip install -e ".[lite]"  in the folder of the README.'
        )


def _is_here(wanted):
    try:
        return wanted.specifier.contains(Version(metadata.version(wanted.name)))
    except metadata.PackageNotFoundError:
        return False


def check_python(python: str) -> None:
    """Refuse a Pyodide whose Python is not the one that JupyterLite's kernel is made for."""
    from jupyterlite_pyodide_kernel.constants import PYODIDE_PYTHON_VERSION, PYODIDE_VERSION

    if python != PYODIDE_PYTHON_VERSION:
        raise ValueError(
            f"This Pyodide has Python {python}, and JupyterLite's kernel needs "
            f"{PYODIDE_PYTHON_VERSION}. Take release {PYODIDE_VERSION} of Pyodide."
        )


def kernel_extension() -> Path:
    """Return the folder of the kernel's part of JupyterLab, as it is installed."""
    files = metadata.files(_KERNEL) or []
    found = [file for file in files if file.match("labextensions/@jupyterlite/*/package.json")]
    return Path(str(found[0].locate())).parent.resolve()


def of_the_kernel(extension: Path) -> Iterable[Path]:
    """Yield the kernel's own wheels, as their index says they are; of each the newest."""
    index = json.loads((extension / "static" / "pypi" / "all.json").read_text("utf-8"))
    for about in index.values():
        newest = max(about["releases"], key=Version)
        yield extension / "static" / "pypi" / about["releases"][newest][0]["filename"]
