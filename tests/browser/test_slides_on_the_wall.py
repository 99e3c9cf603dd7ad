"""A lesson's slides on the wall: turned by two keys, large enough, and nothing opened by itself."""

import re

import pytest
from axe_faults import each_look, faults, see

from kit.classroom.slides import slides
from kit.material.lesson_files import lessons, stored

pytestmark = pytest.mark.browser
WALL = {"width": 1280, "height": 720}
LEAST = 24  # pixels of a letter at 1280 × 720, so that it is read from the last row


@pytest.fixture
def wall(page, tmp_path):
    """Return a function that opens the slides of a lesson, and the list of what the page asked for."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    def show(number, size=WALL):
        path = tmp_path / f"{number}.html"
        path.write_text(slides(stored(number)), "utf-8")
        page.set_viewport_size(size)
        page.goto(path.as_uri())
        return asked

    return show


def where(page):
    """Return the number of the slide that is shown, and how many there are."""
    here, of = page.locator("nav output").inner_text().split(" / ")
    assert page.locator(".slide.shown").count() == 1
    return int(here), int(of)


def end(page):
    page.keyboard.press("End")
    return where(page)


@pytest.mark.parametrize("number", lessons().index)
def test_every_slide_fits_and_is_large_enough(page, wall, number):
    asked = wall(number)
    texts = page.locator(".slide *:not(script, style)").evaluate_all(
        """(all) => all.filter((n) => [...n.childNodes].some((t) => t.nodeType === 3 && t.data.trim()))
            .map((n) => [parseFloat(getComputedStyle(n).fontSize), n.textContent.slice(0, 40)])"""
    )
    assert len(texts) > 30
    assert [text for text in texts if text[0] < LEAST] == []
    long = page.locator(".slide").evaluate_all(
        """(all) => all.filter((s) => s.scrollHeight > s.clientHeight + 1
            || s.scrollWidth > s.clientWidth + 1).map((s) => s.innerText.slice(0, 60))"""
    )
    assert long == []
    assert len(asked) == 1, "the page itself"


@pytest.mark.parametrize(("forward", "back"), [("PageDown", "PageUp"), ("ArrowRight", "ArrowLeft")])
def test_two_keys_lead_through_all_slides_and_back_and_open_nothing(page, wall, forward, back):
    wall("01")
    _, of = where(page)
    for number in range(2, of + 1):
        page.keyboard.press(forward)
        assert where(page) == (number, of)
        assert page.locator("details[open]").count() == 0
    page.keyboard.press(forward)
    assert where(page) == (of, of)
    for _ in range(of):
        page.keyboard.press(back)
    assert where(page) == (1, of)


def test_a_number_the_ends_and_the_buttons_lead_on_too(page, wall):
    wall("04")
    last, of = end(page)
    assert last == of
    page.keyboard.press("Home")
    page.keyboard.type("12")
    page.keyboard.press("Enter")
    assert where(page)[0] == 12
    page.get_by_role("button", name="On").click()
    assert where(page)[0] == 13
    page.get_by_role("button", name="Back").click()
    assert where(page)[0] == 12


def test_what_was_opened_is_read_on_before_the_next_slide_comes(page, wall):
    wall("01")
    fold = page.locator("details", has_text="Offices mostly push")
    while "shown" not in fold.locator("xpath=..").get_attribute("class").split():
        page.keyboard.press("PageDown")
    here, _ = where(page)
    fold.locator("summary").click()
    shown = page.locator(".slide.shown")
    assert shown.evaluate("(s) => s.scrollHeight > s.clientHeight")
    page.keyboard.press("PageDown")
    assert where(page)[0] == here
    page.wait_for_function("document.querySelector('.slide.shown').scrollTop > 0")
    for _ in range(4):
        page.keyboard.press("PageDown")
    assert where(page)[0] > here


def test_on_another_screen_the_same_words_stand_on_as_many_slides_as_they_need(page, wall):
    wall("03")
    words = page.locator("main").evaluate("(main) => main.textContent.replace(/\\s+/g, '')")
    _, wide = where(page)
    page.set_viewport_size({"width": 360, "height": 640})
    page.wait_for_function(f"document.querySelectorAll('.slide').length > {wide}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.set_viewport_size(WALL)
    page.wait_for_function(f"document.querySelectorAll('.slide').length === {wide}")
    assert page.locator("main").evaluate("(main) => main.textContent.replace(/\\s+/g, '')") == words


def test_what_is_short_stands_with_the_next_under_its_heading(page, wall):
    wall("01")
    slide = page.locator(".slide", has=page.get_by_text("whose posts are more often replies"))
    assert "What was found" in slide.locator("summary").evaluate("(s) => s.textContent")
    alpha = page.locator(".slide", has=page.get_by_text("How much of that is luck?"))
    assert "on the way from luck to full agreement" in alpha.evaluate("(s) => s.textContent")


@each_look
def test_axe_finds_nothing(page, wall, theme, view):
    wall("08")
    see(page, theme, view)
    for _ in range(4):
        assert faults(page) == []
        page.keyboard.press("PageDown")


def test_on_paper_each_slide_has_a_page_and_folds_stay_closed(page, wall):
    wall("04")
    _, of = where(page)
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type ?/Page\b", pdf)) == of
    assert page.locator("details[open]").count() == 0
    assert where(page) == (1, of), "the screen is as it was"
