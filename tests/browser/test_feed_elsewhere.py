"""Feed in a real browser: two phones side by side, and being the poster."""

from itertools import product

import pytest
from feed_phone import MIRA, OLGA, RULES, SEEN, STORED, shown, told

import kit
from kit.widgets.feed_evening import State

pytestmark = pytest.mark.browser


@pytest.fixture
def feed(tmp_path):
    return kit.Feed(answers=tmp_path)


def test_two_phones_show_two_rules_or_two_readers(mount, page, feed):
    page.emulate_media(reduced_motion="reduce")
    widget = mount(feed)
    widget.get_by_role("tab", name="Two phones").click()
    left, right = (widget.get_by_role("group", name=side, exact=True) for side in ("Left", "Right"))
    right.get_by_label("Rule").select_option(RULES["stated preference"])
    left.get_by_label("Rule").select_option(RULES["engagement"])
    assert shown(left, ".kit-feed-phone") == told(MIRA, State("engagement"))
    assert shown(right, ".kit-feed-phone") == told(MIRA, State("stated preference"))
    both = [set(MIRA["places"][one][:SEEN]) for one in ("engagement", "stated preference")]
    common = len(both[0] & both[1])
    words = widget.locator(".kit-feed-two .kit-feed-headline").inner_text()
    assert words == f"The two phones have {common} of the first 6 posts in common."
    right.get_by_label("Reader").select_option("Olga")
    assert shown(right, ".kit-feed-phone") == told(OLGA, State("stated preference"))
    # What a page wrote may stand on both.
    for side in (left, right):
        side.get_by_label("Rule").select_option(RULES["time"])
    first = [set(told(reader, State("time"))[:SEEN]) for reader in (MIRA, OLGA)]
    words = widget.locator(".kit-feed-two .kit-feed-headline").inner_text()
    assert f"have {len(first[0] & first[1])} of the first 6 posts in common" in words


def surfaces(worlds):
    return sum(2 * (own + other) >= own_in + other_in for own, own_in, other, other_in in worlds)


def test_the_poster_sees_in_how_many_worlds_the_post_surfaces(mount, feed):
    widget = mount(feed)
    widget.get_by_role("tab", name="Be the poster").click()
    names = {"friends": "friends only", "all": "all who follow you"}
    for kind, tone, to in product(("talk", "news"), ("calm", "angry"), names):
        for words in (kind, tone, names[to]):
            widget.get_by_role("radio", name=words, exact=True).check()
        found = STORED["poster"]["found"][f"{kind}|{tone}|{to}"]
        for order, rule in RULES.items():
            row = widget.get_by_role("row", name=rule)
            assert f"{surfaces(found[order])} of 20" in row.inner_text()
            own, own_in = (sum(world[i] for world in found[order]) for i in (0, 1))
            assert f"{100 * own / own_in:.0f} %" in row.inner_text()
    assert widget.get_by_text("The model reads no text").is_visible()


def test_what_the_poster_writes_is_kept_in_the_file_and_in_no_code(mount, page, feed, tmp_path):
    widget = mount(feed)
    widget.get_by_role("tab", name="Be the poster").click()
    widget.get_by_role("button", name="Keep my post").click()
    assert widget.locator(".kit-feed-writing").get_by_text("Write something first.").is_visible()
    widget.get_by_role("textbox").fill("<b>Who</b> comes along?")
    widget.get_by_role("button", name="Keep my post").click()
    assert widget.locator(".kit-feed-writing").get_by_text("Your post is kept").is_visible()
    page.wait_for_function("models[0].underWay === false")
    assert kit.guesses(tmp_path).table["yours"].tolist() == ["<b>Who</b> comes along?"]
    again = mount(kit.Feed(answers=tmp_path))
    again.get_by_role("tab", name="Be the poster").click()
    assert again.get_by_role("textbox").input_value() == "<b>Who</b> comes along?"
