"""JupyterLite is built of nothing but what its locks name, and asks nobody for anything else."""

import hashlib
import json
import re
import sys
import tomllib
import types
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kit.hosts.lite import build, wheels
from kit.hosts.lite.checked import CONFIG, check
from kit.hosts.lite.runtime import Pyodide, assemble

ROOT = Path(__file__).parents[1]
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def made_up_wheel(folder, name, version="1.0", requires=(), module=None):
    """Write a wheel with one module in it."""
    path = folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
    head = "".join(f"Requires-Dist: {this}\n" for this in requires)
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{module or name}/__init__.py", "")
        wheel.writestr(
            f"{name}-{version}.dist-info/METADATA",
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{head}",
        )
    return path


@pytest.fixture
def folder(tmp_path):
    """A made-up Pyodide that has numbers, and tables which need them."""
    place = tmp_path / "pyodide"
    place.mkdir()
    for name in CORE:
        (place / name).write_text(name)
    packages = {}
    for name, depends, requires in (
        ("numbers_", [], []),
        ("tables", ["numbers_"], ['zones; sys_platform == "emscripten"', "left-out"]),
    ):
        path = made_up_wheel(place, name, requires=requires)
        packages[name] = {
            "name": name,
            "version": "1.0",
            "file_name": path.name,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "depends": depends,
            "imports": [name],
        }
    lock = {"info": {"python": "3.14.0"}, "packages": packages}
    (place / "pyodide-lock.json").write_text(json.dumps(lock))
    return place


@pytest.fixture
def added(tmp_path):
    """Wheels that Pyodide lacks, by name."""
    (place := tmp_path / "added").mkdir()
    wanted = ["tables", "zones", 'elsewhere; sys_platform != "emscripten"', 'more; extra == "x"']
    paths = [
        made_up_wheel(place, "lesson", requires=wanted, module="lessons"),
        made_up_wheel(place, "zones"),
    ]
    return {this.name: this for this in (wheels.read(path, "3.14") for path in paths)}


def test_all_that_a_package_needs_is_there_and_in_the_lock_and_nothing_more(
    folder, added, tmp_path
):
    versions = assemble(Pyodide(folder), added, ["lesson"], out := tmp_path / "out")
    assert versions == dict.fromkeys(["lesson", "tables", "numbers-", "zones"], "1.0")
    lock = json.loads((out / "pyodide-lock.json").read_text())
    assert lock["info"] == {"python": "3.14.0"}
    assert lock["packages"]["lesson"]["imports"] == ["lessons"]
    assert lock["packages"]["lesson"]["depends"] == ["tables", "zones"]
    # What Pyodide's lock forgets of a package is added, where anybody has it.
    assert lock["packages"]["tables"]["depends"] == ["numbers-", "zones"]
    files = {entry["file_name"] for entry in lock["packages"].values()}
    assert {path.name for path in out.iterdir()} == {*CORE, "pyodide-lock.json", *files}
    for entry in lock["packages"].values():
        there = (out / entry["file_name"]).read_bytes()
        assert hashlib.sha256(there).hexdigest() == entry["sha256"]


def test_a_file_that_is_not_the_locks_is_refused(folder, added, tmp_path):
    with zipfile.ZipFile(folder / "tables-1.0-py3-none-any.whl", "a") as wheel:
        wheel.writestr("tables/more.py", "import evil")
    with pytest.raises(ValueError, match=r"tables-1.0.* is not the file that the lock names"):
        assemble(Pyodide(folder), added, ["lesson"], tmp_path / "out")


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("pyodide.asm.wasm", r"is no folder with Pyodide: there is no pyodide.asm.wasm in it"),
        ("pyodide-lock.json", r"there is no pyodide-lock.json in it. Unpack a release"),
        ("tables-1.0-py3-none-any.whl", r"has no tables-1.0.*Unpack a full release"),
    ],
)
def test_half_a_release_is_refused(folder, added, tmp_path, gone, said):
    (folder / gone).unlink()
    with pytest.raises(ValueError, match=said):
        assemble(Pyodide(folder), added, ["lesson"], tmp_path / "out")


def test_what_nobody_has_is_named(folder, added, tmp_path):
    del added["zones"]
    with pytest.raises(ValueError, match=r"need zones, which neither .* has. Add it to"):
        assemble(Pyodide(folder), added, ["lesson"], tmp_path / "out")


def test_a_lock_that_is_none_is_refused(folder):
    (folder / "pyodide-lock.json").write_text('{"packages": []}')
    with pytest.raises(ValueError, match=r"is not what Pyodide wrote. Unpack the release again."):
        Pyodide(folder)


def test_whatever_stands_where_it_should_go_stays(folder, tmp_path):
    (mine := tmp_path / "mine").mkdir()
    (mine / "thesis.txt").write_text("mine")
    for replace in (False, True):
        with pytest.raises(FileExistsError, match=r"already, and it is no JupyterLite"):
            build(mine, folder, replace=replace)
    (mine / CONFIG).write_text("{}")
    with pytest.raises(FileExistsError, match=r"Name another folder, or add --replace"):
        build(mine, folder)
    assert (mine / "thesis.txt").read_text() == "mine"


def test_without_jupyterlite_it_says_what_to_run(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(
        wheels.metadata, "requires", lambda _: ["jupyterlite-core==0.0.1; extra == 'lite'"]
    )
    with pytest.raises(ValueError, match=r'not here.* pip install -e "\.\[lite\]"'):
        build(tmp_path / "out", folder)
    assert not (tmp_path / "out").exists()


def test_another_python_than_the_kernels_is_refused(monkeypatch):
    made_up = types.ModuleType("constants")
    made_up.PYODIDE_PYTHON_VERSION, made_up.PYODIDE_VERSION = "3.14", "314.0.6"
    monkeypatch.setitem(sys.modules, "jupyterlite_pyodide_kernel", types.ModuleType("kernel"))
    monkeypatch.setitem(sys.modules, "jupyterlite_pyodide_kernel.constants", made_up)
    wheels.check_python("3.14")
    with pytest.raises(ValueError, match=r"has Python 3.13, .* needs 3.14. Take release 314.0.6"):
        wheels.check_python("3.13")


def settings(**kernel):
    kernel = {
        "pyodideUrl": "./static/pyodide/pyodide.mjs",
        "disablePyPIFallback": True,
        **kernel,
    }
    plugin = {"@jupyterlite/pyodide-kernel-extension:kernel": kernel}
    return {"jupyter-config-data": {"litePluginSettings": plugin}}


@pytest.fixture
def site(folder, added, tmp_path):
    """What would be built of it, as far as it is looked at."""
    out = tmp_path / "site"
    assemble(Pyodide(folder), added, ["lesson"], out / "static" / "pyodide")
    (out / "lab").mkdir()
    (out / CONFIG).write_text(json.dumps(settings()))
    (out / "lab" / CONFIG).write_text("{}")
    (out / "lab" / "index.html").write_text('<script src="../config-utils.js"></script>')
    (out / "api" / "contents").mkdir(parents=True)
    (out / "api" / "contents" / "all.json").write_text('{"content": [{"name": "01.ipynb"}]}')
    return out


def test_what_asks_nobody_passes(site):
    check(site, ["01.ipynb"])


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (CONFIG, settings(pyodideUrl="https://cdn.example/p.mjs"), r"Python would come from"),
        (CONFIG, settings(disablePyPIFallback=False), r"would be looked for in an index"),
        (f"lab/{CONFIG}", {"themesUrl": "https://cdn.example"}, r"asks https://cdn.example"),
        ("lab/index.html", '<link href="//cdn.example/a.css">', r"asks //cdn.example/a.css"),
        ("api/contents/all.json", {"content": []}, r"01.ipynb is missing"),
    ],
)
def test_what_would_ask_outside_or_lacks_a_lesson_is_refused(site, file, text, said):
    (site / file).write_text(text if isinstance(text, str) else json.dumps(text))
    with pytest.raises(ValueError, match=said):
        check(site, ["01.ipynb"])


def test_every_package_of_the_kit_that_pyodide_lacks_is_pinned_by_hash():
    text = wheels.PINNED.read_text("utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+) \\\n    --hash=sha256:", text, re.MULTILINE))
    asked = wheels.PINNED.with_suffix(".in").read_text("utf-8").splitlines()
    asked = {canonicalize_name(line) for line in asked if line and not line.startswith("#")}
    assert set(pinned) == asked
    assert len(pinned) == len(re.findall("==", text)), "each has a hash"
    assert "://" not in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    compiled = {"matplotlib", "numpy", "pandas", "pillow", "scipy", "seaborn"}  # Pyodide's own
    for needed in map(Requirement, project["dependencies"]):
        if needed.marker and not needed.marker.evaluate({"sys_platform": "emscripten"}):
            continue
        name = canonicalize_name(needed.name)
        assert name in compiled or pinned[name] in needed.specifier, name
