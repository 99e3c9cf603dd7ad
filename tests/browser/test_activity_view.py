"""Activity on a blank page: judge a step, see it, go on, what came out, hand in."""

import pandas as pd
import pytest
from playwright.sync_api import expect

import kit
from kit.classroom.pooled import pool

pytestmark = pytest.mark.browser
KEY = kit.load("key", set="direction-a", codebook="direction")["label"]
NUMBER = {"one-way": "1", "two-way": "2"}


@pytest.fixture
def begun(tmp_path, mount, page):
    """Return an activity, its view with the keys, and the page."""
    activity = kit.Activity("direction-a", answers=tmp_path)
    view = mount(activity)
    view.locator(".kit-post").click()
    return activity, view, page


def press(page, keys):
    for key in keys:
        page.keyboard.press(key)


def test_nothing_of_the_key_is_there_before_a_step_is_judged(begun):
    _, view, page = begun
    press(page, "1212121")
    expect(view.locator(".kit-count")).to_have_text("Judge · step 1 of 3 · post 8 of 8")
    page.keyboard.press("Enter")
    expect(view.get_by_text("Why the key says so:")).to_have_count(0)
    expect(view.get_by_role("button", name="See the key")).to_be_hidden()


def test_the_whole_way_by_keys_gives_the_answers_that_were_pressed(begun):
    activity, view, page = begun
    labels = []
    for step in range(3):
        keys = "12u21212"
        press(page, keys)
        labels += [{"1": "one-way", "2": "two-way"}.get(key) for key in keys]
        page.keyboard.press("Enter")
        expect(view.locator(".kit-count")).to_contain_text(f"See · step {step + 1} of 3 · post")
        press(page, ["Enter"] * 8)
    expect(view.locator(".kit-count")).to_have_text("What came out")
    expect(view.get_by_role("img", name="The key: one-way")).to_be_visible()
    page.keyboard.press("Enter")
    expect(view.locator(".kit-headline")).to_have_text("You have judged 21 of 24 and left 3 open.")
    page.keyboard.press("Enter")
    expect(view.locator(".kit-code")).to_have_text(activity.code)
    expect(view.get_by_text("All saved.")).to_be_visible()
    said = activity.first
    assert [None if label != label else label for label in said.astype(object)] == labels
    assert pool(activity.code).taken["posts"].tolist() == [21]


def test_with_the_keys_own_answers_every_step_agrees_wholly(begun):
    _, view, page = begun
    press(page, [NUMBER[label] for label in KEY[:8]])
    page.keyboard.press("Enter")
    expect(view.locator(".kit-headline")).to_have_text("You and the key: 6 of 6.")
    expect(view.get_by_text("2 more are contested")).to_be_visible()


def test_a_judgement_is_revised_where_it_is_seen_and_the_first_one_stays(begun):
    activity, view, page = begun
    wrong = {"one-way": "2", "two-way": "1"}
    press(page, [wrong[label] for label in KEY[:8]])
    page.keyboard.press("Enter")
    view.locator(".kit-mark").first.click()
    view.locator(".kit-row").first.click()
    expect(view.locator(".kit-headline")).to_contain_text("Now: 1 of 6.")
    expect(view.get_by_text("All saved.")).to_be_visible()
    assert (activity.first["dira-01"], activity.revised["dira-01"]) == ("two-way", "one-way")


def test_the_answers_stand_where_they_stood_from_post_to_post(begun):
    _, view, page = begun
    tops = set()
    for _ in range(7):
        box = view.get_by_role("button", name="one-way").bounding_box()
        frame = view.bounding_box()
        tops.add((round(box["x"] - frame["x"]), round(box["y"] - frame["y"])))
        page.keyboard.press("ArrowRight")
    assert len(tops) == 1


def test_another_view_of_the_same_answers_and_a_reload_are_where_one_was(begun, mount, tmp_path):
    _, view, page = begun
    press(page, "12121212")
    page.keyboard.press("Enter")
    expect(view.get_by_text("All saved.")).to_be_visible()
    again = mount(kit.Activity("direction-a", answers=tmp_path))
    expect(again.locator(".kit-count")).to_contain_text("See · step 1 of 3 · post")


def test_enter_never_judges(begun):
    _, view, page = begun
    view.get_by_role("button", name="one-way").click()
    press(page, ["Enter", "Enter", "Shift+Enter", "Enter"])
    expect(view.locator(".kit-count")).to_have_text("Judge · step 1 of 3 · post 2 of 8")


def test_the_whole_way_can_be_done_by_what_is_spoken_alone(mount, page, tmp_path):
    activity = kit.Activity("direction-a", answers=tmp_path)
    view = mount(activity)
    texts = dict(kit.load("posts", set="direction-a")["text"])
    order, heard = list(texts), view.locator("[role=status].kit-unseen")

    def press_button(name):
        """Press the button of this name as the accessibility tree has it, with the keyboard."""
        button = view.get_by_role("button", name=name, exact=True)
        button.focus()
        page.keyboard.press("Enter")

    assert "one-way" in view.aria_snapshot()
    assert " ".join(texts[order[0]].split()) in " ".join(
        view.get_by_role("article", name="Post").inner_text().split()
    )
    for step in range(3):
        for post_id in order[8 * step : 8 * step + 8]:
            if post_id not in order[:1]:
                expect(heard).to_contain_text(texts[post_id][:40].split("\n")[0])
            press_button(KEY[post_id])
        expect(heard).to_contain_text("You have judged all 8.")
        press_button("See the key and the others")
        seen = set()
        for _ in range(8):
            said = " ".join(heard.inner_text().split())
            seen |= {p for p in order if " ".join(texts[p].split()) in said}
            assert "the key" in said
            page.keyboard.press("Enter")
        assert seen == set(order[8 * step : 8 * step + 8])
    expect(heard).to_contain_text("What came out.")
    page.keyboard.press("Enter")
    expect(heard).to_contain_text("You have judged all 24.")
    expect(view.get_by_text("All saved.")).to_be_visible()
    assert activity.first.astype(object).to_dict() == KEY.to_dict()


@pytest.mark.parametrize("by", ["pointer", "Enter"])
def test_after_an_answer_the_focus_is_on_the_next_post_and_tab_leads_to_its_first_answer(begun, by):
    _, view, page = begun
    answer = view.get_by_role("button", name="two-way")
    if by == "pointer":
        answer.click()
    else:
        answer.focus()
        page.keyboard.press("Enter")
    expect(view.locator(".kit-count")).to_contain_text("post 2 of 8")
    expect(view.locator(".kit-post")).to_be_focused()
    page.keyboard.press("Tab")
    expect(view.get_by_role("button", name="one-way", exact=True)).to_be_focused()


def test_on_the_last_post_no_other_answer_keeps_the_focus(begun):
    _, view, page = begun
    press(page, "1212121")
    view.get_by_role("button", name="two-way", exact=True).click()
    page.keyboard.press("1")
    expect(view.get_by_role("button", name="one-way", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(view.get_by_role("button", name="two-way", exact=True)).not_to_be_focused()


@pytest.mark.parametrize(
    ("language", "text", "way"),
    [
        ("en", "عيد مبارك, Eid mubarak to all", "ltr"),
        ("ar-EG", "WhatsApp هل تعرفون نجارا", "rtl"),
        ("ar", "هل تعرفون نجارا\nDo you know a carpenter?", "auto"),
        ("", "عيد مبارك", "auto"),
        ("und", "Eid mubarak", "auto"),
    ],
)
def test_a_post_runs_the_way_of_its_language(tmp_path, mount, language, text, way):
    posts = pd.DataFrame({"text": [text], "language": [language]}, index=["p1"])
    view = mount(kit.Activity(posts, "direction", answers=tmp_path))
    expect(view.locator(".kit-text")).to_have_attribute("dir", way)
