"""The site in a browser: every view alive, one visitor's answers on all pages, nothing from outside."""

from urllib.parse import urlsplit

import pytest
from axe_faults import WCAG, each_look, faults, see
from playwright.sync_api import expect
from served import served

import kit
from kit.hosts.site.building import build
from kit.hosts.site.places import ROOT, places_of

pytestmark = pytest.mark.browser
READY = "html[data-kit-ready]"
LESSON = "lessons/01-one-way-or-two-way.html"
# One of each kind; and what is widest.
KINDS = ["index.html", LESSON, "guide/pooling.html", "my-answers.html", "search.html?q=agreement"]
PAGES = [*KINDS, "lessons/00-start-here.html", "guide/index.html", "guide/evidence.html"]
LESSONS = [path.stem for path in sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Lessons 0 and 1, and the guide."""
    out = tmp_path_factory.mktemp("site")
    build(out, places_of(), only=["00", "01"])
    yield from served(out)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    out = tmp_path_factory.mktemp("site")
    build(out, places_of())
    yield from served(out)


@pytest.fixture
def visit(chromium):
    """Return a function that opens a page as one visitor; nothing may go wrong, or go outside."""
    contexts, noticed = {}, []

    def visit(address, **how):
        key = str(how)
        if key not in contexts:
            contexts[key] = chromium.new_context(**how)
            contexts[key].set_default_timeout(20_000)
        page = contexts[key].new_page()
        page.on("pageerror", lambda error: noticed.append(str(error)))
        page.on("console", lambda said: noticed.append(said.text))
        home = (f"http://{urlsplit(address).netloc}/", "data:")
        page.on("request", lambda asked: asked.url.startswith(home) or noticed.append(asked.url))
        page.goto(address)
        return page

    yield visit
    for context in contexts.values():
        context.close()
    assert noticed == []


def judge(page, labels):
    activity = page.locator(".kit-activity").first
    for label in labels:
        activity.locator(".kit-onward, .kit-side").get_by_role("button", name=label).click()
    expect(activity.locator(".kit-saved")).to_contain_text("All saved")
    return activity


def sideways(page):
    """Return by how many pixels a page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


def test_what_is_judged_in_a_lesson_is_there_after_a_reload_and_is_handed_in(site, visit, tmp_path):
    page = visit(site + LESSON)
    page.wait_for_selector(READY)
    judge(page, ["one-way", "two-way", "two-way"])
    page.reload()
    page.wait_for_selector(READY)
    expect(page.locator(".kit-activity .kit-count").first).to_contain_text("post 4 of 8")

    mine = visit(site + "my-answers.html")
    mine.wait_for_selector(READY)
    row = mine.locator(".kit-mine li").filter(has_text="One-way or two-way?")
    expect(row).to_contain_text("3 of 24")
    code = row.locator(".kit-code").inner_text()
    with mine.expect_download() as saved:
        mine.get_by_role("button", name="Save my answers as a file").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    for handed_in in (file, code):
        first = kit.pool(handed_in).wide("direction-a", round="first").iloc[:, 0].dropna()
        assert list(first) == ["one-way", "two-way", "two-way"]
    row.get_by_role("link").click()
    expect(mine).to_have_url(site + LESSON)


def test_all_pages_know_a_visitor_by_one_name(site, visit):
    page = visit(site + LESSON)
    page.wait_for_selector(READY)
    judge(page, ["one-way"])
    named = visit(site + "my-answers.html")
    named.wait_for_selector(READY)
    name = named.locator(".kit-mine p").first.inner_text().split("“")[1].split("”")[0]
    hand_in = visit(site + LESSON).locator(".kit-lesson")
    hand_in.get_by_role("button").click()
    expect(hand_in).to_contain_text(name)


def test_what_is_looked_for_is_found(site, visit):
    page = visit(site + "index.html")
    page.get_by_role("searchbox").fill("imagine silence")
    page.keyboard.press("Enter")
    page.locator(f'#found a[href="{LESSON}#judge-posts"]').click()
    expect(page.get_by_role("heading", name="Judge posts")).to_be_in_viewport()


@each_look
def test_everybody_can_use_the_pages(site, visit, theme, view):
    for place in KINDS:
        page = visit(site + place)
        see(page, theme, view)
        if page.locator("#kit-page").count():
            page.wait_for_selector(READY)
        assert faults(page, options=WCAG) == [], place
        page.close()


def test_nothing_scrolls_sideways_on_a_phone_and_all_can_be_hit(site, visit):
    for place in PAGES:
        page = visit(site + place, viewport={"width": 360, "height": 740})
        if page.locator("#kit-page").count():
            page.wait_for_selector(READY)
        assert sideways(page) <= 0, place
        for link in page.locator(".top a:visible").all():
            assert link.bounding_box()["height"] >= 36, place
        page.close()


def test_without_a_script_lessons_are_read_and_posts_are_text(site, visit):
    page = visit(site + LESSON, java_script_enabled=False)
    expect(page.get_by_text("JavaScript is off in this browser")).to_be_visible()
    page.get_by_text("24 posts to judge").click()
    expect(page.get_by_text("kettle's dead. day's cancelled")).to_be_visible()


def test_paper_has_the_text_and_no_controls(site, visit):
    page = visit(site + LESSON)
    page.wait_for_selector(READY)
    page.emulate_media(media="print")
    expect(page.locator(".top")).to_be_hidden()
    expect(page.locator(".kit-activity")).to_be_hidden()
    expect(page.get_by_text("kettle's dead. day's cancelled").last).to_be_visible()
    expect(page.get_by_text("The codebook sides with Ben")).to_be_hidden()


@pytest.mark.slow
@pytest.mark.parametrize("lesson", LESSONS)
def test_every_view_of_every_lesson_is_alive(whole, visit, lesson):
    page = visit(f"{whole}lessons/{lesson}.html", viewport={"width": 360, "height": 740})
    page.wait_for_selector(READY)
    places = page.locator("[data-kit-view]")
    assert places.count() > 0
    for place in places.all():
        expect(place.locator(".kit").first).to_be_visible()
    assert sideways(page) <= 0
    assert faults(page, options=WCAG) == []
