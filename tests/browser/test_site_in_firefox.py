"""A lesson of the site in Firefox, from a folder's address: judged, reloaded, handed in."""

import pytest
from served import served

import kit
from kit.hosts.site.building import build
from kit.hosts.site.places import places_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LESSON = "lessons/01-one-way-or-two-way.html"
READY = "return 'kitReady' in document.documentElement.dataset"
SAVED = (
    """return document.querySelector(".kit-activity .kit-saved").textContent === "All saved." """
)
JUDGE = """const view = document.querySelector(".kit-activity");
view.scrollIntoView(); view.focus();"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    out = tmp_path_factory.mktemp("site")
    build(out, places_of(), only=["01"])
    yield from served(out)


def test_judged_reloaded_and_handed_in_with_my_answers(firefox, site):
    firefox.open(site + LESSON)
    firefox.until(READY)
    firefox.run(JUDGE)
    firefox.press("1")
    firefox.until(SAVED)
    firefox.reload()
    firefox.until(READY)
    firefox.run(JUDGE)
    firefox.press("2")
    firefox.until(SAVED)
    firefox.open(f"{site}my-answers.html")
    firefox.until(READY)
    pooled = kit.pool([firefox.text(".kit-mine .kit-code")])
    assert pooled.wide().iloc[:, 0].dropna().tolist() == ["one-way", "two-way"]
