"""Settings for all tests, the lessons' included."""

import os
import tempfile
from pathlib import Path

# Tests never read or write the answers of the person who runs them. Set before any kernel
# starts, so that the lessons' own kernels inherit it.
_ANSWERS = tempfile.TemporaryDirectory(prefix="kit-answers-")
os.environ["KIT_ANSWERS"] = _ANSWERS.name

collect_ignore = ["scripts", "benchmarks", "binder"]


def pytest_configure(config):
    # Another matplotlib draws slightly other bytes: nbval compares a picture's words and numbers.
    if getattr(config.option, "nbval_sanitize_with", 0) is None:
        config.option.nbval_sanitize_with = str(Path(__file__).parent / "tests" / "nbval.cfg")


def pytest_unconfigure():
    _ANSWERS.cleanup()
