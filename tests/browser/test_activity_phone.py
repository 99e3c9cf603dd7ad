"""Activity in a column as narrow as a phone's, of which Jupyter's own bars take a part."""

import pandas as pd
import pytest
from playwright.sync_api import expect

import kit
from kit.hosts.labels import written

pytestmark = pytest.mark.browser
FITS = "document.documentElement.scrollWidth <= innerWidth"
TOP = "document.querySelector('.kit-activity').getBoundingClientRect().top"
SIZES = "(all) => all.map((n) => [n.textContent, n.getBoundingClientRect().toJSON()])"


@pytest.fixture(params=[231, 296, 360])
def narrow(request, mount, page, tmp_path):
    """Return an activity in a page of this width with more below it, and its view."""
    page.set_viewport_size({"width": request.param, "height": 740})
    activity = kit.Activity("direction-a", answers=tmp_path)
    view = mount(activity)
    page.evaluate("document.body.style.paddingBottom = '3000px'")
    return activity, view


def press(view, name):
    view.get_by_role("button", name=name).click()


def say_one_way(view):
    view.get_by_role("button", name="one-way", exact=True).click()


def judge_step(view, *, unsure=0):
    for place in range(8):
        if place < unsure:
            press(view, "I can’t tell")
        else:
            say_one_way(view)


def check(page, view):
    """Fail on what leaves the page at its side, and on what is too small for a finger."""
    assert page.evaluate(FITS)
    sizes = view.locator("button:visible, summary:visible").evaluate_all(SIZES)
    assert [name for name, box in sizes if min(box["width"], box["height"]) < 39.5] == []


def go_to_the_end(page, view):
    """Judge what is open, and look at all keys."""
    while view.locator(".kit-count").inner_text() != "What came out":
        if not view.get_by_role("button", name="See the key").is_visible():
            judge_step(view)
        press(view, "See the key")
        view.focus()
        for _ in range(8):
            page.keyboard.press("Enter")


def test_nothing_is_cut_or_small_and_what_comes_next_begins_at_its_top(narrow, page):
    _, view = narrow
    check(page, view)
    judge_step(view)
    check(page, view)
    for button in ("See the key", "Next post", "Go on"):
        page.evaluate("scrollTo(0, 900)")
        press(view, button)
        assert page.evaluate(TOP) > -1
        check(page, view)


def test_the_answers_are_at_the_same_spot_whatever_the_length_of_the_post(narrow, page):
    _, view = narrow
    answer = view.get_by_role("button", name="one-way", exact=True)
    spots, heights = set(), set()
    for _ in range(8):
        spots.add(tuple(round(answer.bounding_box()[side]) for side in ("x", "y")))
        post = view.locator(".kit-post")
        heights.add(round(post.bounding_box()["height"]))
        assert post.evaluate("(node) => node.scrollHeight <= node.clientHeight")
        page.evaluate("scrollTo(0, document.querySelector('.kit-post').clientHeight - 200)")
        answer.click()
    assert len(spots) == 1
    assert len(heights) > 1


def test_the_words_of_a_post_are_as_wide_as_its_card(narrow, page):
    _, view = narrow
    for _ in range(8):
        card = view.locator(".kit-post > .kit-card").bounding_box()["width"]
        assert view.locator(".kit-text").bounding_box()["width"] > card - 40
        say_one_way(view)


def test_the_codebook_takes_the_posts_place_and_gives_it_back(narrow, page):
    _, view = narrow
    say_one_way(view)
    button = view.get_by_role("button", name="Codebook")
    button.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    button.click()
    expect(view.locator(".kit-post")).to_be_hidden()
    assert page.evaluate(TOP) > -1
    check(page, view)
    shut = view.get_by_role("button", name="Close the codebook")
    expect(shut).to_be_in_viewport(ratio=1)
    page.evaluate("scrollTo(0, 1500)")
    shut.click()
    expect(view.locator(".kit-post")).to_be_visible()
    assert abs(page.evaluate("scrollY") - before) <= 1
    expect(button).to_be_focused()


def test_from_the_end_a_button_leads_back_to_the_posts(narrow, page):
    _, view = narrow
    go_to_the_end(page, view)
    check(page, view)
    expect(view.locator(".kit-mark").last).to_be_visible()
    press(view, "Back to the posts")
    expect(view.locator(".kit-count")).to_contain_text("See · step 3 of 3")
    view.locator(".kit-end").last.click()
    check(page, view)
    press(view, "Back to the posts")
    expect(view.locator(".kit-post")).to_be_visible()


def test_what_was_left_open_is_counted_the_same_everywhere(narrow, page, tmp_path):
    _, view = narrow
    judge_step(view, unsure=1)
    expect(view.get_by_text("You have judged 7 of 8 and left 1 open.").first).to_be_visible()
    go_to_the_end(page, view)
    said = view.get_by_text("You have judged 23 of 24 and left 1 open.")
    expect(said.locator("visible=true").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(view.locator(".kit-headline")).to_have_text("You have judged 23 of 24 and left 1 open.")
    expect(view.get_by_text("All saved.")).to_be_visible()
    assert "(direction-a): 23 of 24, 1 left open." in kit.hand_in("01", answers=tmp_path)


@pytest.mark.parametrize("width", [320, 360, 390])
@pytest.mark.parametrize(
    "labels",
    [
        ["asks something", "tells something"],
        ["answers somebody", "warns of something", "apologises", "invites", "jokes", "other"],
        ["short", "Donaudampfschifffahrtsgesellschaftskapitän"],
    ],
)
def test_labels_stay_within_their_buttons_and_break_between_words(
    mount, page, tmp_path, labels, width
):
    page.set_viewport_size({"width": width, "height": 640})
    posts = pd.DataFrame({"post_id": ["a", "b"], "text": ["Who is in?", "We are open."]})
    book = tmp_path / "own.toml"
    book.write_text(written(labels, None, "Own", book), encoding="utf-8")
    view = mount(kit.Activity(posts, codebook=book, answers=tmp_path))
    assert page.evaluate(FITS)
    over = view.locator(".kit-choice").evaluate_all(
        "(all) => all.filter((n) => n.scrollWidth > n.clientWidth).map((n) => n.textContent)"
    )
    assert over == []
    lines = view.locator(".kit-choice-label").evaluate_all(
        "(all) => all.map((n) => n.clientHeight / parseFloat(getComputedStyle(n).lineHeight))"
    )
    # Only what is too long for any button takes more lines than it has words.
    broken = [
        label
        for label, many in zip(labels, lines, strict=True)
        if round(many) > len(label.split()) and len(label) < 20
    ]
    assert broken == []


def test_beside_a_phones_keys_the_note_that_is_typed_stays_in_sight(mount, page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 380})
    view = mount(kit.Activity("direction-a", answers=tmp_path))
    press(view, "Note")
    field = view.get_by_role("textbox")
    expect(field).to_be_focused()
    page.keyboard.type("seen")
    covered = """(field) => {
      const { left, top, height } = field.getBoundingClientRect();
      return [2, height / 2, height - 2].filter(
        (down) => document.elementFromPoint(left + 20, top + down) !== field);
    }"""
    assert field.evaluate(covered) == []
