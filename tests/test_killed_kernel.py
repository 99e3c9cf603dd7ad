"""A kernel that dies at any moment has lost no answer that it had acknowledged, whatever else
happens to its file of answers meanwhile."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

_BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "kills.py"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_kernels_killed_and_files_attacked_have_lost_nothing_acknowledged(tmp_path, monkeypatch):
    # The kernels, which are processes of their own, find it by its name.
    monkeypatch.syspath_prepend(_BENCHMARK.parent)
    spec = importlib.util.spec_from_file_location("kills", _BENCHMARK)
    monkeypatch.setitem(sys.modules, "kills", kills := importlib.util.module_from_spec(spec))
    spec.loader.exec_module(kills)
    found = kills.killed(tmp_path, 66, seed=5)
    every = sum(found.values(), start=type(found["it is cut"])())
    assert every["kills"] == 66
    assert every["acknowledged"] > 3 * 66
    assert (every["lost"], every["doubled"]) == (0, 0), kills.table(found)
