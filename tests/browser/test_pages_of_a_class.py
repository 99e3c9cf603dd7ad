"""What changed, and what came across, as pages in a browser: before axe-core, and hostile words."""

import pytest
from axe_faults import each_look, faults, see
from class_checks import learner, with_form
from payloads import PAYLOADS

import kit
from kit.judging import pseudonyms

pytestmark = pytest.mark.browser
NAMES = [pseudonyms.pseudonym(seed=seed) for seed in range(5)]


def gain_page(folder):
    """Return the page on what changed in a class of six, one of whom writes what could act."""
    for number, seed in enumerate((*with_form("a")[:3], *with_form("b")[:3])):
        words = " ".join(PAYLOADS)[:500] if number == 0 else "who counted?"
        learner(folder / "class" / str(number), seed, right=(5 + number, 9), words=words)
    return kit.gain(kit.pool(folder / "class"), folder / "gain.html")


def across_page(folder):
    """Return the page on how five people read each other's posts, some of which could act."""
    for number, name in enumerate(NAMES):
        own = folder / "written" / str(number)
        own.mkdir(parents=True)
        kit.pseudonym(name, path=own)
        view = kit.Write("swap", answers=own)
        view.write(PAYLOADS[number][:500])
        view.write(f"Post {number}: who has a ladder?", post=2)
    made = kit.swap(folder / "written", task="swap", beside="machine", seed=1)
    for number, name in enumerate(NAMES):
        own = folder / "judged" / str(number)
        own.mkdir(parents=True)
        kit.pseudonym(name, path=own)
        labels = {
            post_id: ("person", "machine")[(number + place) % 2]
            for place, post_id in enumerate(made.posts.index)
        }
        kit.Classify(made.posts, "origin", answers=own).judge(labels)
    path = folder / "across.html"
    return kit.came_across(made.posts, folder / "judged", key=made.key, path=path)


@pytest.fixture(scope="module", params=[gain_page, across_page], ids=["gain", "across"])
def path(request, tmp_path_factory):
    return request.param(tmp_path_factory.mktemp("pages"))


@each_look
def test_axe_finds_nothing_and_nothing_sticks_out(page, path, theme, view):
    see(page, theme, view)
    page.goto(path.as_uri())
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_people_wrote_runs_nothing_and_fetches_nothing(page, path):
    asked = []
    page.add_init_script("window.ran = false; window.__tripped = () => (window.ran = true)")
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.evaluate("window.ran") is False
    acting = "script, img, svg, iframe, object, a[href^='javascript']"
    assert page.locator(f"main :is({acting})").count() == 0
    assert PAYLOADS[0] in page.locator("main").inner_text()
