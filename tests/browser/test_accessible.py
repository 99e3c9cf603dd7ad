"""The widgets before axe-core, in their states, light and dark, wide and narrow."""

import pytest
from axe_faults import faults

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:6]
KEY = kit.load("key", set="direction-a", codebook="direction")


# Wide; as narrow as a phone; and as at 200 % zoom, where every pixel of the page takes two.
VIEWS = {"1000 px": (1000, 1), "360 px": (360, 1), "200 %": (500, 2)}
each_view = pytest.mark.parametrize(
    ("theme", "view"), [("light", "1000 px"), ("dark", "360 px"), ("light", "200 %")]
)


@pytest.fixture
def see(page):
    """Return a function that sets width, zoom and theme."""

    def look(view, theme):
        width, zoom = VIEWS[view]
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": 900 // zoom})
        page.context.new_cdp_session(page).send(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900 // zoom, "deviceScaleFactor": zoom, "mobile": False},
        )

    return look


def check(page):
    """Fail on what axe finds, on what leaves the page at its side, and on what is too small."""
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    boxes = page.locator("button:visible, textarea:visible").evaluate_all(
        "(all) => all.map((n) => [n.textContent, n.getBoundingClientRect().toJSON()])"
    )
    small = [name for name, box in boxes if min(box["width"], box["height"]) < 24]
    assert small == []


@each_view
def test_axe_finds_nothing_in_any_state(mount, page, see, tmp_path, theme, view):
    see(view, theme)
    classify = kit.Classify(POSTS, "direction", answers=tmp_path)
    judging = mount(classify, theme=theme)
    comparing = mount(kit.Compare(classify, KEY, kit.sample_class("direction-a")), theme=theme)
    check(page)

    judging.locator(".kit-text").click()
    for key in ("h", "?", "2", "u", "1", "2", "2", "1"):
        page.keyboard.press(key)
    page.keyboard.press("n")
    page.keyboard.type("a note")
    judging.get_by_role("button", name="Copy my hand-in code").click()
    check(page)

    comparing.get_by_role("button", name="Compare my 5 judgements").click()
    comparing.get_by_role("button", name="Now I say one-way").click()
    comparing.get_by_role("button", name="missing context").click()
    comparing.get_by_role("button", name="Keys").click()
    comparing.get_by_text("You revised 1").first.wait_for()
    check(page)
    assert (
        page.locator("progress").evaluate("(n) => getComputedStyle(n).transitionDuration") == "0s"
    )


@each_view
def test_axe_finds_nothing_on_a_scale_with_feedback(mount, page, see, tmp_path, theme, view):
    see(view, theme)
    room = kit.load("posts", set="room-a")[:3]
    key = kit.load("key", set="room-a", codebook="fit")
    options = {"key": key, "confidence": True, "answers": tmp_path}
    once = mount(
        kit.Classify(room, "fit", feedback="at once", activity="a", **options), theme=theme
    )
    end = mount(
        kit.Classify(room, "fit", feedback="at the end", activity="b", **options), theme=theme
    )
    once.locator(".kit-text").click()
    page.keyboard.press("3")
    check(page)
    page.keyboard.press("1")
    once.locator(".kit-verdict").wait_for()
    check(page)
    end.locator(".kit-text").click()
    for digits in ("53", "52", "11"):
        for digit in digits:
            page.keyboard.press(digit)
    end.get_by_role("button", name="See what the key says").wait_for()
    check(page)
    page.keyboard.press("Enter")
    end.get_by_text("By how sure you were").first.wait_for()
    check(page)
