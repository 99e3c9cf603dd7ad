"""Settings for all tests, the lessons' included."""

import os
import tempfile
from pathlib import Path

import pytest

# Tests never read or write the answers of the person who runs them, nor their IPython. Each
# process of pytest has a room of its own; it is set before any kernel starts, so that the
# lessons' own kernels inherit it.
_ROOM = tempfile.TemporaryDirectory(prefix="kit-tests-")
_ANSWERS = Path(_ROOM.name) / "answers"
os.environ["KIT_ANSWERS"] = str(_ANSWERS)
os.environ["IPYTHONDIR"] = str(Path(_ROOM.name) / "ipython")

# Lessons run with this folder on Python's path: what is in it refuses the network.
_OFFLINE = str(Path(__file__).parent / "tests" / "offline")
_PYTHONPATH = os.environ.get("PYTHONPATH")

collect_ignore = ["scripts", "benchmarks", "binder", "tests/offline"]


def pytest_configure(config):
    # Another matplotlib draws slightly other bytes: nbval compares a picture's words and numbers.
    if getattr(config.option, "nbval_sanitize_with", 0) is None:
        config.option.nbval_sanitize_with = str(Path(__file__).parent / "tests" / "nbval.cfg")


def pytest_xdist_auto_num_workers(config):
    # A few files that somebody names are done before other processes have begun.
    named = [Path(arg.partition("::")[0]) for arg in config.args]
    if len(named) < 3 and all(path.is_file() for path in named):
        return 0
    # A test in a browser waits half of its time, so one more than there are cores keeps them busy.
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    # Each lesson begins with no answers, whichever others were run before it.
    os.environ["KIT_ANSWERS"] = str(_ANSWERS / item.path.stem)
    paths = [_OFFLINE] * (item.path.suffix == ".ipynb") + [_PYTHONPATH] * bool(_PYTHONPATH)
    if paths:
        os.environ["PYTHONPATH"] = os.pathsep.join(paths)
    else:
        os.environ.pop("PYTHONPATH", None)


def pytest_unconfigure():
    _ROOM.cleanup()


@pytest.fixture(scope="session")
def language(tmp_path_factory):
    """Return the folder of a made-up language."""
    from made_up import write  # pytest puts the folder of it on the path first

    return write(tmp_path_factory.mktemp("words"))


@pytest.fixture
def made_up(language, monkeypatch):
    """Have the kit speak that language."""
    monkeypatch.setenv("KIT_LANGUAGE", language)
