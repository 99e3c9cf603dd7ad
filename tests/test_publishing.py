"""What publishes the kit: the workflow does what the kit can do, and one address stands everywhere."""

import importlib.util
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from kit.hosts.lite.runtime import _CORE, LOCK
from kit.hosts.site.places import LITE, known_address

ROOT = Path(__file__).parent.parent
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/pages.yml").read_text("utf-8"))
BUILD, PUBLISH = (WORKFLOW["jobs"][name] for name in ("build", "publish"))
STEPS = [step for job in (BUILD, PUBLISH) for step in job["steps"]]
# What each of its commands begins with, and how the kit is called here to do the same.
KIT = {("kit",): ["kit"], ("python", "-m", "kit.hosts.lite"): ["kit.hosts.lite"]}


def commands():
    """Return the commands of all steps, in order, each as its words."""
    lines = [step["run"].replace("\\\n", " ") for step in STEPS if "run" in step]
    return [shlex.split(line) for line in "\n".join(lines).splitlines()]


def command(*begin):
    """Return the rest of the one command that begins so."""
    (found,) = [words for words in commands() if tuple(words[: len(begin)]) == begin]
    return found[len(begin) :]


def value_of(option, words):
    return words[words.index(option) + 1]


@pytest.mark.parametrize("begin", KIT, ids=" ".join)
def test_the_kit_knows_each_option_that_the_workflow_gives_it(begin):
    words = command(*begin)
    part = words[:1] if begin == ("kit",) else []
    call = [sys.executable, "-m", *KIT[begin], *part, "--help"]
    said = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert [word for word in words if word.startswith("--") and word not in said.split()] == []


def test_what_is_installed_and_read_is_in_the_repository():
    words = command("python", "-m", "pip", "install")
    assert (ROOT / value_of("--constraint", words)).is_file()
    extras = re.fullmatch(r"\.\[([\w,]+)\]", words[-1])[1].split(",")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {*extras} <= {*project["optional-dependencies"]}
    sums = Path("pyodide", command("sha256sum")[-1])
    assert (ROOT / sums).resolve().is_file()


def test_all_of_pyodide_that_no_list_of_packages_names_is_held_to_a_sum():
    lines = (ROOT / ".github/pyodide.sha256").read_text("utf-8").splitlines()
    sums = dict(re.fullmatch(r"([0-9a-f]{64})  (\S+)", line).groups()[::-1] for line in lines)
    assert {*sums} == {*_CORE, LOCK}
    version = BUILD["env"]["PYODIDE"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert command("curl")[-1].startswith("https://github.com/pyodide/pyodide/releases/download/")


def test_what_is_published_is_the_site_that_was_built_with_jupyterlite_in_it():
    site = value_of("--out", command("kit"))
    upload = next(step for step in STEPS if "upload-pages" in step.get("uses", ""))
    assert upload["with"]["path"] == site
    assert command("python", "-m", "kit.hosts.lite")[0] == f"{site}/{LITE.split('/')[0]}"
    assert PUBLISH["needs"] == "build"


def test_what_builds_may_only_read_and_what_publishes_runs_nothing_of_its_own():
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert "permissions" not in BUILD
    assert PUBLISH["permissions"] == {"pages": "write", "id-token": "write"}
    assert [step for step in PUBLISH["steps"] if "run" in step] == []
    assert WORKFLOW["concurrency"]["cancel-in-progress"] is False
    assert WORKFLOW[True] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}
    called = [step["uses"] for step in STEPS if "uses" in step]
    assert [one for one in called if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", one)] == []


@pytest.fixture
def set_address(tmp_path):
    """Write an address into a copy of the files that have one; return all their words."""
    spec = importlib.util.spec_from_file_location("set_address", ROOT / "scripts/set_address.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    for name in ("README.md", "CITATION.cff"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "guide").mkdir()
    for path in (ROOT / "guide").glob("*.md"):
        shutil.copy(path, tmp_path / "guide")

    def set_it(address):
        assert script.main([address], tmp_path) == 0
        return {
            path.relative_to(tmp_path).as_posix(): path.read_text("utf-8")
            for path in tmp_path.rglob("*")
            if path.is_file()
        }

    set_it.script = script
    return set_it


def test_one_address_stands_in_all_links(set_address, tmp_path, monkeypatch):
    files = set_address("ines/kit-b")
    site = "https://ines.github.io/kit-b/"
    assert f"({site}pages/direction-a.html)" in files["README.md"]
    assert f"({site}{LITE}?path=00-start-here.ipynb)" in files["README.md"]
    assert "mybinder.org/v2/gh/ines/kit-b/HEAD" in files["README.md"]
    assert "colab.research.google.com/github/ines/kit-b/blob/main/" in files["README.md"]
    running = files["guide/running-it.md"]
    assert "mybinder.org/v2/gh/ines/kit-b/HEAD" in running
    assert "github.com%2Fines%2Fkit-b&urlpath=lab%2Ftree%2Fkit-b%2Flessons" in running
    assert "colab.research.google.com/github/ines/kit-b/blob/main/" in running
    assert "git+https://github.com/ines/kit-b\n" in running
    assert f"({site})" in files["guide/publishing.md"]
    monkeypatch.setattr("kit.hosts.site.places.ROOT", tmp_path)
    assert known_address() == "ines/kit-b"
    assert yaml.safe_load(files["CITATION.cff"])["url"] == site


def test_an_address_is_changed_for_another_and_nothing_of_it_stays(set_address, capsys):
    set_address("ines-old/kit-b")
    moved = set_address("Our-School/talk.back")
    assert not [name for name, text in moved.items() if "ines-old" in text or "kit-b" in text]
    capsys.readouterr()
    assert set_address("Our-School/talk.back") == moved
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("ines/kit", "https://ines.github.io/kit/"),
        ("Our-School/Kit", "https://our-school.github.io/Kit/"),
        ("ines/ines.github.io", "https://ines.github.io/"),
    ],
)
def test_pages_are_where_github_puts_them(set_address, address, site):
    assert set_address.script.site_of(address) == site


@pytest.mark.parametrize("said", [[], ["kit"], ["https://github.com/a/b"], ["a/b", "c/d"]])
def test_what_is_no_address_is_refused_and_nothing_is_written(set_address, tmp_path, said, capsys):
    before = (tmp_path / "README.md").read_text("utf-8")
    assert set_address.script.main(said, tmp_path) == 2
    assert "OWNER/NAME" in capsys.readouterr().err
    assert (tmp_path / "README.md").read_text("utf-8") == before
