"""Does everything work here? Checks for the first lesson, in plain words.

Where all is well it prints the same lines everywhere. Only what is wrong is told with its
particulars, and with what to do. This file must load on any Python 3, to say that it is too old.
"""

import json
import os
import re
import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

import kit
from kit.text.words import say

if TYPE_CHECKING:
    from kit.widgets.probe import Probe

PYTHON = (3, 11)
# What the lessons use, as pyproject.toml has it: the least version of each.
PACKAGES = {
    "anywidget": "0.11",
    "fluent.runtime": "0.4",
    "ftfy": "6.3",
    "ijson": "3.3",
    "ipython": "7.34",
    "ipywidgets": "8.1",
    "jinja2": "3.1",
    "matplotlib": "3.8.4",
    "numpy": "2.0",
    "pandas": "2.2.2",
    "pillow": "10.3",
    "scipy": "1.13",
    "seaborn": "0.13.2",
    "traitlets": "5.7",
}
_FOR_WORDS = ("fluent.runtime",)  # without these no other sentence can be said
# Programs that show notebooks, and the first version of each that shows these widgets.
PROGRAMS = {"jupyterlab": ("JupyterLab", "4"), "notebook": ("Jupyter Notebook", "7")}

_NAME = re.compile(r"\bkit\.([A-Za-z]\w*)")
_VERSION = re.compile(r"""^__version__ = ["']([^"']+)""", re.MULTILINE)


def preflight() -> "Probe | None":
    """Check that the lessons will work here, and return a button to try widgets with.

    Prints a line for each check: ✓ if all is well, → with what to do if something must be
    mended, and ! for what is good to know.
    """
    if wrong := [*python(), *words()]:
        print(f"→ {wrong[0]}")
        return None  # nothing else can be tried, nor said
    print(say("ready-good", said=say("ready-python")))
    faults = []
    for good, check in (
        ("ready-packages", packages),
        ("ready-lessons", lessons),
        ("ready-data", data),
        ("ready-saving", saving),
        ("", program),
    ):
        wrong = check()
        faults += wrong
        for line in wrong:
            print(say("ready-mend", said=line))
        if good and not wrong:
            print(say("ready-good", said=say(good)))
    for line in remarks():
        print(say("ready-know", said=line))
    print(say("ready-to-mend", faults=len(faults)) if faults else say("ready-all"))
    if find_spec("anywidget") is None:
        return None
    from kit.widgets.probe import Probe

    print(f"\n{say('ready-button')}\n{say('ready-without')}")
    return Probe()


# --- What must be right: each returns what is wrong, in plain words, or an empty list ------------


def python():
    """Check that Python is new enough."""
    if sys.version_info[:2] >= PYTHON:
        return []
    has, needs = (".".join(map(str, version[:2])) for version in (sys.version_info, PYTHON))
    return [
        f"This is Python {has}, and the lessons need {needs} or newer. "
        "Install a newer one from python.org, or open the lessons online, as the README says."
    ]


def _needed():
    """Return what must be here; a browser's Python has no ijson, and reads archives with json."""
    return [name for name in PACKAGES if name != "ijson" or sys.platform != "emscripten"]


def words():
    """Check that sentences can be said at all; if not, this one stands here, and in English."""
    missing = [name for name in (*_FOR_WORDS, *_needed()) if _version(name) is None]
    if not {*missing} & {*_FOR_WORDS}:
        return []
    missing = list(dict.fromkeys(missing))
    return [
        f"Not installed: {', '.join(missing)}. Run  %pip install {' '.join(missing)}  "
        "in a cell, then choose Restart in the menu Kernel."
    ]


def packages():
    """Check that all packages are here and new enough, without loading them."""
    missing = [name for name in _needed() if _version(name) is None]
    old = [name for name in _needed() if _older(name, PACKAGES[name])]
    found = []
    if missing:
        found.append(say("mend-packages", names=", ".join(missing), command=" ".join(missing)))
    if old:
        has = [
            say("mend-old-package", name=name, has=_version(name), needs=PACKAGES[name])
            for name in old
        ]
        found.append(say("mend-old-packages", names=", ".join(has), command=" ".join(old)))
    return found


def lessons(here="."):
    """Check that the kit is not older than the lessons in this folder."""
    source = Path(here).resolve().parent / "kit" / "__init__.py"
    if source.is_file() and source.parent != Path(kit.__file__).resolve().parent:
        beside = _VERSION.search(source.read_text("utf-8"))
        if beside and _numbers(kit.__version__) < _numbers(beside[1]):
            return [say("mend-kit", has=kit.__version__, needs=beside[1])]
    strange = {}
    for path in sorted(Path(here).glob("[0-9][0-9]-*.ipynb")):
        for name in _names_used(path):
            if name not in kit.__all__:
                strange.setdefault(name, path.name)
    if not strange:
        return []
    name, lesson = next(iter(strange.items()))
    return [say("mend-kit-lacks", lesson=lesson, name=name)]


def data():
    """Check that every file of data is where it belongs."""
    from kit.material.data import folder

    try:
        package = json.loads((folder() / "datapackage.json").read_text("utf-8"))
        wanted = [resource["path"] for resource in package["resources"]]
        wanted += ["codebooks/direction.toml", "quizzes/01.toml"]
    except (OSError, ValueError):
        wanted = ["datapackage.json"]
    missing = [name for name in wanted if not (folder() / name).is_file()]
    if not missing:
        return []
    return [say("mend-data", folder=str(folder()), names=", ".join(missing[:5]))]


def saving():
    """Check that an answer can be written to disk, and that the disk will be there tomorrow."""
    from kit.judging.places import folder, forgets
    from kit.text.saving import put

    try:
        place = folder()
        if forgets(place):
            return [say("mend-forgets")]
        trial = place / f"._kit-{token_hex(8)}"
        put(trial, b"an answer", private=True)
        trial.unlink()
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None)
        why = f"{said}." if said else str(error)
        return [say("mend-saving", why=why)]
    return []


def program():
    """Check that the program that shows the notebook is new enough, as far as can be seen."""
    if _colab() or "VSCODE_PID" in os.environ:
        return []  # they bring their own, whatever else is installed
    return [
        say("mend-program", program=called, has=_version(name), needs=least, name=name)
        for name, (called, least) in PROGRAMS.items()
        if _older(name, least)
    ]


# --- What is good to know ------------------------------------------------------------------------


def remarks():
    """List what a learner should know about this place, if it is not the usual one."""
    from kit.judging import visitors
    from kit.judging.places import FOLDER, folder, forgets, in_browser

    if visitors.several():
        return [visitors.remark()]
    try:
        place = folder().resolve()
    except (OSError, ValueError):
        return []  # said above
    if in_browser():
        return [] if forgets(place) else [say("know-browser")]
    if _colab() and Path("/content/drive") not in place.parents:
        return [say("know-colab")]
    if any(name.startswith("BINDER_") for name in os.environ):
        return [say("know-binder")]
    if "KIT_ANSWERS" not in os.environ and place != Path(FOLDER).resolve():
        return [say("know-colab-elsewhere" if _colab() else "know-elsewhere", folder=str(place))]
    return []


def _colab():
    return "google.colab" in sys.modules or "COLAB_RELEASE_TAG" in os.environ


def _names_used(path):
    """Return the public names of the kit in a notebook's code; none if it cannot be read."""
    try:
        cells = json.loads(path.read_text("utf-8"))["cells"]
        code = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
    except (OSError, ValueError, KeyError, TypeError):
        return []
    code = re.sub(r"#.*|\"[^\"\n]*\"|'[^'\n]*'", "", code)
    return list(dict.fromkeys(_NAME.findall(code)))


def _version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _older(name, least):
    """Tell whether a package is here and older than it must be."""
    has = _version(name)
    return has is not None and _numbers(has) < _numbers(least)


def _numbers(version):
    """Return a version's numbers, to compare: 4.10.0rc1 is (4, 10, 0)."""
    return tuple(int(n) for n in re.match(r"\d+(\.\d+)*|", version)[0].split(".") if n)
