"""The class report before axe-core and on paper: light and dark, wide and narrow."""

from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe

import kit
from kit.catalogue import Catalogue
from kit.classroom import pool
from kit.handin import MISSING, fingerprint, pseudonym, write
from kit.report import report

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    codes = []
    for name in ("direction-a", "room-a-fit", "motive"):
        activity = Catalogue().activities[name]
        labels = activity.codebook.labels
        mark = fingerprint(name, activity.marks, activity.codebook)
        sample = kit.sample_class(activity.posts["set"].iloc[0], activity.codebook.name, n=6)
        for seed, (_, column) in enumerate(sample.items()):
            first = [labels.index(x) if isinstance(x, str) else MISSING for x in column]
            key = [labels.index(x) for x in activity.key["label"]]
            again = [
                k if n % 3 == 0 and f not in (k, MISSING) else MISSING
                for n, (f, k) in enumerate(zip(first, key, strict=True))
            ]
            codes.append(write(mark, pseudonym(seed), first, again, len(labels)))
    return report(pool(codes), tmp_path_factory.mktemp("report") / "class.html")


@pytest.mark.parametrize("width", [360, 1000])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_sticks_out(page, path, theme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    page.goto(path.as_uri())
    found = Axe().run(page).response["violations"]
    assert [(f["id"], [node["html"][:120] for node in f["nodes"]]) for f in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_fetches_nothing_and_every_bar_has_its_number_beside_it(page, path):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.locator("script").count() == 0
    for cell in page.locator("td:has(.bar)").all():
        assert cell.inner_text().strip()[0].isdigit()
    levels = [int(h.evaluate("h => h.tagName[1]")) for h in page.locator("h1, h2, h3, h4").all()]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert all(table.locator("caption, th").count() > 1 for table in page.locator("table").all())


def test_it_prints_light_and_no_post_is_cut_by_a_page(page, path):
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(path.as_uri())
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert page.locator(".post").first.evaluate("p => getComputedStyle(p).breakInside") == "avoid"
    assert page.pdf()[:5] == b"%PDF-"
