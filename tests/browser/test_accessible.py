"""The widgets before axe-core, in their states, light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:6]
KEY = kit.load("key", set="direction-a", codebook="direction")


def faults(page):
    found = Axe().run(page).response["violations"]
    return [(f["id"], [node["html"][:120] for node in f["nodes"]]) for f in found]


@pytest.mark.parametrize("width", [360, 1000])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(mount, page, tmp_path, theme, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    classify = kit.Classify(POSTS, "direction", answers=tmp_path)
    judging = mount(classify, theme=theme)
    comparing = mount(kit.Compare(classify, KEY, kit.sample_class("direction-a")), theme=theme)
    assert faults(page) == []

    judging.locator(".kit-text").click()
    for key in ("h", "?", "2", "u", "1", "2", "2", "1"):
        page.keyboard.press(key)
    assert faults(page) == []

    comparing.get_by_role("button", name="Compare my 5 judgements").click()
    comparing.get_by_role("button", name="Now I say one-way").click()
    comparing.get_by_role("button", name="Keys").click()
    comparing.get_by_text("You revised 1").first.wait_for()
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_every_control_is_at_least_24_pixels(mount, page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 900})
    classify = kit.Classify(POSTS, "direction", answers=tmp_path)
    judging = mount(classify)
    judging.locator(".kit-text").click()
    for _ in POSTS.index:
        page.keyboard.press("1")
    comparing = mount(kit.Compare(classify, KEY))
    comparing.get_by_role("button", name="Compare my").click()
    boxes = [button.bounding_box() for button in page.locator("button:visible").all()]
    assert all(box["width"] >= 24 and box["height"] >= 24 for box in boxes)
