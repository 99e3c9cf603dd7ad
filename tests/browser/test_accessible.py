"""The widgets before axe-core, in their states, light and dark, wide and narrow."""

import pytest
from axe_faults import each_look, faults, see

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:6]
KEY = kit.load("key", set="direction-a", codebook="direction")


def check(page):
    """Fail on what axe finds, on what leaves the page at its side, and on what is too small."""
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    boxes = page.locator("button:visible, textarea:visible").evaluate_all(
        "(all) => all.map((n) => [n.textContent, n.getBoundingClientRect().toJSON()])"
    )
    small = [name for name, box in boxes if min(box["width"], box["height"]) < 24]
    assert small == []


@each_look
def test_axe_finds_nothing_in_any_state(mount, page, tmp_path, theme, view):
    see(page, theme, view)
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


@each_look
def test_axe_finds_nothing_on_the_whole_way_of_an_activity(mount, page, tmp_path, theme, view):
    see(page, theme, view)
    view = mount(kit.Activity("direction-a", answers=tmp_path), theme=theme)
    view.locator(".kit-post").click()
    check(page)
    for key in ("1", "2", "u", "h", "?"):
        page.keyboard.press(key)
    check(page)
    page.keyboard.press("Escape")
    for key in ("1", "2", "1", "2", "1"):
        page.keyboard.press(key)
    view.get_by_role("button", name="See the key").wait_for()
    check(page)
    page.keyboard.press("Enter")
    page.keyboard.press("2")
    check(page)
    for _ in range(2):
        for key in ("Enter",) * 8 + tuple("12121212"):
            page.keyboard.press(key)
        page.keyboard.press("Enter")
    for _ in range(8):
        page.keyboard.press("Enter")
    view.get_by_text("How sure is that?").click()
    check(page)
    view.get_by_role("button", name="Hand in").first.click()
    view.get_by_role("button", name="Copy my hand-in code").click()
    check(page)


@each_look
def test_axe_finds_nothing_on_a_scale_with_feedback(mount, page, tmp_path, theme, view):
    see(page, theme, view)
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


def test_axe_finds_nothing_when_answers_are_offered_back_set_aside_or_not_saved(
    mount, page, tmp_path
):
    see(page, "dark", "360 px")

    def show(folder):
        return mount(kit.Classify(POSTS, "direction", answers=tmp_path / folder), theme="dark")

    lost = show("lost")
    lost.locator(".kit-text").click()
    page.keyboard.press("1")
    page.wait_for_function("Object.keys(localStorage).some((k) => k.includes('copy'))")
    # The next session has other answers, and among them a line that makes no sense.
    show("new")
    file = next((tmp_path / "new").glob("*.jsonl"))
    with file.open("a", encoding="utf-8") as lines:
        lines.write('{"id": "z-1", "kind": "hologram"}\n')
    widget = show("new")
    widget.get_by_role("button", name="Bring them back").wait_for()
    widget.get_by_text("'hologram'").wait_for()
    mount.tell(-1, problem="Your last answers are not on disk yet.")
    widget.get_by_role("alert").wait_for()
    # Only this one stays on the page: each activity is there once, as in a lesson.
    page.evaluate("[...document.querySelectorAll('.kit')].slice(0, -1).forEach((n) => n.remove())")
    check(page)
