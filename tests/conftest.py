"""What tests of several files ask for by name."""

import pytest
from made_up import write


@pytest.fixture(scope="session")
def language(tmp_path_factory):
    """Return the folder of a made-up language."""
    return write(tmp_path_factory.mktemp("words"))


@pytest.fixture
def made_up(language, monkeypatch):
    """Have the kit speak that language."""
    monkeypatch.setenv("KIT_LANGUAGE", language)
