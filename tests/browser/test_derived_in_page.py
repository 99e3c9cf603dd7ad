"""A page by itself: the check, a lesson's codes, a task and the feed work there without Python."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

import kit
from kit.hosts.page import as_data, data
from kit.judging import lesson_codes
from kit.judging.answer_log import pseudonym
from kit.judging.check_form import form_of
from kit.material import checks, tasks

pytestmark = pytest.mark.browser
SCRIPT = Path(kit.__file__).parent / "hosts" / "static" / "plain.js"
SITE = "http://kit.localhost/"


@pytest.fixture
def open_page(page):
    """Return a function that shows views on a page by itself; pages share what the browser keeps."""
    shown = {"html": ""}
    page.route(SITE, lambda route: route.fulfill(content_type="text/html", body=shown["html"]))

    def show(*views):
        places = "".join(f'<div data-kit-view="{at}"></div>' for at in range(len(views)))
        told = as_data(data(views, "Page"))
        shown["html"] = (
            f"<!doctype html><html lang=en><meta charset=utf-8><main>{places}</main><footer id=kit-mine></footer>"
            f'<script type="application/json" id="kit-page">{told}</script>'
            f"<script>{SCRIPT.read_text('utf-8')}</script>"
        )
        page.goto(SITE)
        page.wait_for_function("'kitReady' in document.documentElement.dataset")
        return page.locator("main .kit")

    return show


def named(page):
    """Return who sits there."""
    return re.search("“(.+?)”", page.locator("#kit-mine").inner_text())[1]


def finish(page, whole):
    """Answer a check, all of it right and certain as far as it can be, and finish it."""
    page.locator("main .kit").first.focus()
    for item in whole.items:
        if item.options:
            letter = checks.LETTERS[item.labels.index(item.right)]
            page.keyboard.press(letter)
            page.keyboard.press("3")
    page.get_by_role("button", name="I am finished").click()
    page.get_by_role("button", name="I am finished").click()  # although something is left
    expect(page.get_by_text("All saved.").first).to_be_visible()


def test_a_check_before_and_after_is_done_on_pages_and_tells_what_changed(
    page, open_page, tmp_path
):
    before = (kit.Check("before", answers=tmp_path), kit.HandIn("00", answers=tmp_path))
    open_page(*before)
    name = named(page)
    whole = checks.check("before", form_of("before", name, tmp_path / "nothing"))
    expect(page.locator(".kit-lesson")).to_contain_text("3 activities are not begun")
    finish(page, whole)
    expect(page.locator(".kit-check-end")).to_contain_text("You are finished")
    # The codes follow at once; they are those that Python writes for the same answers.
    place = tmp_path / "same"
    place.mkdir()
    pseudonym(name, path=place)
    same = kit.Check("before", answers=place)
    assert same.check.form == whole.form
    letters = [checks.LETTERS[i.labels.index(i.right)] for i in whole.items if i.options]
    same.answer(" ".join(f"{letter}3" for letter in letters))
    same.finish()
    page.get_by_role("button", name="Copy my code").click()
    expect(page.locator(".kit-lesson-codes")).to_have_text(same.code)
    assert [same.code] == lesson_codes.codes(
        lesson_codes.parts(lesson_codes.open_answers("00", place))
    )

    open_page(kit.Check("after", answers=tmp_path))
    other = checks.check("after", checks.other(whole.form))
    expect(page.locator("main .kit")).to_contain_text(other.items[0].text)
    finish(page, other)
    end = page.locator(".kit-check-end")
    expect(end).to_contain_text("Before the lessons 14 of 14 answers were right, and now 14.")
    page.reload()
    expect(end.locator("tbody tr")).to_have_count(len(checks.ideas()))


def test_each_name_is_dealt_a_room_and_an_aim(page, open_page, tmp_path):
    task = tasks.task("act")
    open_page(kit.Write(task, answers=tmp_path))
    seen = set()
    for _ in range(3):
        name = named(page)
        room, aim = (int(label) - 1 for label in task.given(name)[0])
        expect(page.locator("main .kit")).to_contain_text(task.rooms[room].scene)
        expect(page.locator("main .kit")).to_contain_text(task.aims[aim].text)
        seen.add(name)
        another = page.locator("#kit-mine").get_by_role("button", name="Another name")
        another.click()
        expect(page.locator("#kit-mine")).to_contain_text(f"Your teacher may know you as “{name}”.")
        another.click()
        expect(page.locator("#kit-mine")).not_to_contain_text(f"“{name}”")
        expect(page.locator("#kit-mine")).to_contain_text(f"You are “{named(page)}” here now.")
    assert len(seen) == 3


def test_the_feed_shows_what_is_stored_and_says_what_is_not(page, open_page, tmp_path):
    open_page(kit.Feed(view="details", answers=tmp_path))
    feed = page.locator("main .kit")
    feed.get_by_role("radio", name="what people react to").check()
    expect(feed.locator(".kit-feed-row[hidden]")).to_have_count(0)
    numbers = feed.locator(".kit-feed-row .kit-feed-number")
    expect(numbers.filter(has_text="–")).to_have_count(0)
    expect(feed.get_by_text("nothing has to be computed")).to_be_visible()
    before = numbers.all_inner_texts()[::2]  # of A

    # Stored at the first setting only.
    feed.get_by_role("switch", name="People do not stop more at anger").click()
    expect(numbers.filter(has_text="–")).to_have_count(0)
    feed.locator("input[type=range]").first.press("ArrowRight")
    alert = feed.get_by_role("alert").filter(has_text="not stored with this page")
    expect(alert).to_be_visible()
    expect(numbers.filter(has_text="–")).to_have_count(len(before))
    assert numbers.all_inner_texts()[::2] == before
    for name in ("Stop", "Go on"):
        expect(feed.get_by_role("button", name=name, exact=True)).to_have_count(0)
    feed.get_by_role("button", name="Start again").click()
    expect(alert).to_be_hidden()


def test_what_one_writes_as_the_poster_is_kept_on_the_page(page, open_page, tmp_path):
    open_page(kit.Feed(view="poster", answers=tmp_path))
    feed = page.locator("main .kit")
    feed.get_by_role("textbox").fill("Who has a ladder?")
    feed.get_by_role("button", name="Keep my post").click()
    expect(page.locator("#kit-mine")).to_contain_text("1 of")
    page.reload()
    page.wait_for_function("'kitReady' in document.documentElement.dataset")
    feed.get_by_role("tab", name="Be the poster").click()
    expect(feed.get_by_role("textbox")).to_have_value("Who has a ladder?")
