"""Build JupyterLite with the lessons in it: a folder that any web space can serve."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from kit.hosts.lite import wheels
from kit.hosts.lite.checked import CONFIG, check
from kit.hosts.lite.runtime import ENTRY, KERNEL, Pyodide, assemble
from kit.material.lesson_files import folder as lessons_folder

_PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
_APPS = ("lab", "notebooks", "tree", "edit", "consoles")
_KIT = "talking-back-kit"
# Beside the kernel's, what draws widgets: from the same wheels that Python gets.
_DRAWN_BY = ("jupyterlab-widgets", "anywidget", _KIT)


class Built(NamedTuple):
    """What was built: where, how many lessons, and how many millions of bytes."""

    folder: Path
    lessons: int
    megabytes: float


def build(out: Path, pyodide: Path, *, wheel: Path | None = None, replace: bool = False) -> Built:
    """Build JupyterLite in a new folder, from an unpacked release of Pyodide.

    Parameters
    ----------
    out : Path
        The folder to make; it may be there if it is empty.
    pyodide : Path
        The folder with `pyodide-lock.json`, and the packages' files beside it.
    wheel : Path, optional
        The kit's own wheel; by default it is built from this checkout.
    replace : bool
        Whether to put it in the place of one that was built before.

    Raises
    ------
    ValueError
        Something that is needed is missing, or is not what its lock says.
    FileExistsError
        There is something in the folder.
    """
    _check_free(out, replace)
    wheels.check_tools()
    source = Pyodide(pyodide)
    wheels.check_python(source.python)
    # In a new room each time: what JupyterLite remembers of a build before can make it forget
    # where Pyodide is.
    with tempfile.TemporaryDirectory(prefix="kit-lite-") as name:
        room = Path(name)
        lessons = _prepare(room, source, wheel)
        _run(room)
        check(room / "out", lessons)
        if out.exists():
            shutil.rmtree(out)
        shutil.copytree(room / "out", out)
    size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    return Built(out, len(lessons), size / 1e6)


def _check_free(out, replace):
    """Refuse a folder with something in it, unless it is a JupyterLite to be replaced."""
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    if not (out / CONFIG).is_file():
        raise FileExistsError(
            f"There is something in {out} already, and it is no JupyterLite. "
            "Name a folder that is new or empty."
        )
    if not replace:
        raise FileExistsError(
            f"There is a JupyterLite in {out} already. "
            "Name another folder, or add --replace to have this one replaced."
        )


def _prepare(room, pyodide, wheel):
    """Lay out all that JupyterLite builds from; return the names of the lessons."""
    fetched, made = room / "wheels", room / "kit"
    fetched.mkdir()
    made.mkdir()
    extension = wheels.kernel_extension()
    paths = [
        *wheels.of_the_kernel(extension),
        *wheels.pinned(fetched, pyodide.python),
        wheel or wheels.own(made),
    ]
    found = {this.name: this for this in (wheels.read(path, pyodide.python) for path in paths)}
    lite = room / "lite"
    assemble(pyodide, found, (*KERNEL, _KIT), lite / "static" / "pyodide")
    _write(lite / CONFIG, _page_settings())
    drawn_by = [str(extension), *(str(found[name].path.resolve()) for name in _DRAWN_BY)]
    _write(lite / "jupyter_lite_config.json", _build_settings(room, drawn_by))
    return _lay_out_lessons(lite / "files")


def _page_settings():
    kernel = {
        "pyodideUrl": f"./static/pyodide/{ENTRY}",
        "disablePyPIFallback": True,
        # Fetched while Python itself is: the first cell then waits a few seconds less.
        "loadPyodideOptions": {"packages": [*KERNEL, _KIT]},
    }
    about = {"appName": "Talking Back", "litePluginSettings": {_PLUGIN: kernel}}
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": about}


def _build_settings(room, extensions):
    return {
        "LiteBuildConfig": {
            "output_dir": str(room / "out"),
            "cache_dir": str(room / "cache"),
            "apps": list(_APPS),
            "federated_extensions": extensions,
            # Whatever else is installed here may need a server.
            "ignore_sys_prefix": ["federated_extensions"],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
        }
    }


def _lay_out_lessons(folder):
    """Copy the lessons, for the browser's kernel; their outputs stay.

    So a lesson can be read while Python loads, or where it never does; a view shows the words
    that stand for it until its cell is run, as in every other notebook.
    """
    folder.mkdir()
    names = []
    for path in sorted(lessons_folder().glob("[0-9][0-9]-*.ipynb")):
        notebook = json.loads(path.read_text("utf-8"))
        notebook["metadata"]["kernelspec"] = {
            "display_name": "Python (Pyodide)",
            "language": "python",
            "name": "python",
        }
        _write(folder / path.name, notebook)
        names.append(path.name)
    return names


def _run(room):
    """Let JupyterLite build, with no setting but ours."""
    done = subprocess.run(
        [sys.executable, "-m", "jupyterlite_core", "build"],
        cwd=room / "lite",
        env={name: value for name, value in os.environ.items() if "JUPYTER" not in name},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise ValueError(
            f"JupyterLite could not be built: {''.join(last)} "
            "Try in a fresh environment, with the versions that the extra `lite` names."
        )


def _write(path, what):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(what, ensure_ascii=False, indent=1), "utf-8")
