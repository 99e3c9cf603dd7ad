"""Settings for all tests, the lessons' included."""

import os
import tempfile

# Tests never read or write the answers of the person who runs them. Set before any kernel
# starts, so that the lessons' own kernels inherit it.
_ANSWERS = tempfile.TemporaryDirectory(prefix="kit-answers-")
os.environ["KIT_ANSWERS"] = _ANSWERS.name

collect_ignore = ["scripts", "benchmarks", "binder"]


def pytest_unconfigure():
    _ANSWERS.cleanup()
