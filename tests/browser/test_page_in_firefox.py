"""A page in Firefox: judged, reloaded, revised, handed in; what was saved outlives a killed one."""

import pytest

import kit
from kit.cli import main

pytestmark = [pytest.mark.browser, pytest.mark.slow]
READY = "return 'kitReady' in document.documentElement.dataset"
SAVED = "return document.querySelector('.kit-saved').textContent === 'All saved.'"


@pytest.fixture
def page(firefox, tmp_path):
    path = tmp_path / "page.html"
    assert main(["page", "direction-a", "--out", str(path)]) == 0
    firefox.open(path.as_uri())
    firefox.until(READY)
    return firefox


def code(page):
    return page.text(".kit-mine .kit-code")


def test_judged_reloaded_revised_and_handed_in(page):
    for _ in range(8):
        page.press("1")
        page.run("await new Promise((done) => setTimeout(done, 300))")  # a quicker press is none
    page.until(SAVED)
    page.reload()
    page.until(READY)
    page.press("Enter")
    page.until("return document.querySelector('[data-scene=see]')")
    page.press("2")
    page.until(SAVED)
    pooled = kit.pool([code(page)])
    assert pooled.wide(round="first").iloc[:, 0].dropna().tolist() == ["one-way"] * 8
    assert pooled.wide().iloc[:, 0].dropna().tolist().count("two-way") == 1


def test_what_was_called_saved_outlives_a_killed_firefox(page):
    address = page.run("return location.href")
    for n in range(1, 4):
        page.press("1")
        page.until(SAVED)
        page.kill()
        page.start()
        page.open(address)
        page.until(READY)
        assert kit.pool([code(page)]).wide().notna().sum().item() == n
