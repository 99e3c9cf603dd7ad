"""Write on a blank page: kept as it is typed, shown as a post, and read as others may read it."""

import pytest
from axe_faults import each_look, faults, see
from payloads import PAYLOADS
from playwright.sync_api import expect
from touch import column, runs_over, too_small

import kit

pytestmark = pytest.mark.browser
WORDS = "The path is open again.\nWho has boots in size 38? I need them on Thursday."


@pytest.fixture
def make(tmp_path):
    return lambda name="act": kit.Write(name, answers=tmp_path / "answers")


def kept(page, mine, words, post=1):
    """Wait until Python has the words, which is a moment after the last key."""
    for _ in range(100):
        if mine.written[post - 1] == words:
            return True
        page.wait_for_timeout(50)
    return False


def done(widget):
    widget.get_by_role("button", name="This is my post").click()


def test_what_is_typed_is_kept_without_a_press_and_is_back_on_the_next_day(page, mount, make):
    mine = make()
    widget = mount(mine)
    box = widget.get_by_role("textbox", name="Your post")
    height = widget.bounding_box()["height"]
    box.focus()
    page.keyboard.type(WORDS)
    assert widget.bounding_box()["height"] - height < 40, "nothing moves while one writes"
    assert kept(page, mine, WORDS)
    expect(widget.locator(".kit-text").first).to_have_text(WORDS)
    expect(widget.locator(".kit-write-count")).to_have_text(f"{len(WORDS)} of 500 characters")
    again = mount(make())
    expect(again.get_by_role("textbox", name="Your post")).to_have_value(WORDS)


def test_a_page_that_goes_away_at_once_loses_nothing(page, mount, make):
    mine = make()
    widget = mount(mine)
    widget.get_by_role("textbox").focus()
    page.keyboard.type("Only just written")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert kept(page, mine, "Only just written")


def test_two_views_of_one_post_show_the_same_and_do_not_fight(page, mount, make):
    mine = make()
    first, second = mount(mine), mount(make())
    first.get_by_role("textbox").focus()
    page.keyboard.type("One")
    expect(second.get_by_role("textbox")).to_have_value("One")
    page.keyboard.type(" and two")
    assert kept(page, mine, "One and two")
    expect(first.get_by_role("textbox")).to_have_value("One and two")


def test_after_writing_one_taps_how_others_will_read_it_and_is_offered_the_file(
    page, mount, make, tmp_path
):
    mine = make()
    widget = mount(mine)
    done(widget)
    expect(widget.get_by_role("status").first).to_contain_text("Write something first.")
    widget.get_by_role("textbox").fill(WORDS)
    aim = widget.get_by_role("button", name="Get an answer from readers")
    aim.click()
    expect(aim).to_have_attribute("aria-pressed", "true")
    widget.get_by_role("button", name="Twitter/X").click()
    done(widget)
    expect(widget.get_by_text("Imagine silence")).to_be_visible()
    widget.focus()
    page.keyboard.press("1")
    expect(widget.locator(".kit-headline")).to_contain_text("You aimed at two-way")
    expect(widget.get_by_text("A code cannot carry words.")).to_be_visible()
    with page.expect_download() as file:
        widget.get_by_role("button", name="Download my answers").click()
    file.value.save_as(tmp_path / "mine.csv")
    made = kit.swap(tmp_path / "mine.csv", seed=1)
    assert list(made.posts["text"]) == [WORDS]
    assert list(made.posts["platform"]) == ["Twitter/X"]
    assert list(made.key["aim"]) == ["two-way"]
    assert list(made.key["expected"]) == ["one-way"]


def test_too_long_is_said_and_nothing_is_cut_off(page, mount, make):
    mine = make()
    widget = mount(mine)
    widget.get_by_role("textbox").fill("x" * 503)
    expect(widget.locator(".kit-write-count")).to_have_text("3 characters too many")
    done(widget)
    expect(widget.get_by_role("status").first).to_contain_text("Make it shorter first")
    assert kept(page, mine, "x" * 503)


def test_two_posts_are_kept_apart(page, mount, make):
    mine = make("swap")
    widget = mount(mine)
    widget.get_by_role("textbox").fill("First")
    done(widget)
    widget.get_by_role("button", name="person").click()
    widget.get_by_role("button", name="Write the next post").click()
    expect(widget.get_by_role("textbox")).to_have_value("")
    page.keyboard.type("Second")
    assert kept(page, mine, "Second", post=2)
    widget.get_by_role("button", name="Post 1 of 2").click()
    expect(widget.locator(".kit-write-reading .kit-text")).to_have_text("First")
    assert mine.written == ["First", "Second"]


def test_a_post_that_is_done_is_still_there_when_the_view_is_made_anew(page, mount, make):
    mine = make("swap")
    mine.write("First")
    mine.expect("person")
    widget = mount(make("swap"))
    expect(widget.get_by_role("button", name="Post 2 of 2")).to_have_attribute(
        "aria-current", "step"
    )
    expect(widget.get_by_role("textbox")).to_have_value("")
    widget.get_by_role("textbox").fill("Second")
    assert kept(page, mine, "Second", post=2)
    assert mine.written == ["First", "Second"]


def test_what_is_written_stays_text(hostile_page, make):
    widget = hostile_page(make())
    box = widget.get_by_role("textbox")
    for payload in PAYLOADS[::6]:
        box.fill(payload[:480])
    done(widget)
    expect(widget.locator(".kit-write-reading .kit-text")).not_to_be_empty()


@each_look
def test_everybody_can_write(page, mount, make, theme, view):
    see(page, theme, view)
    widget = mount(make(), theme=theme)
    assert faults(page) == []
    widget.get_by_role("textbox").fill(WORDS)
    done(widget)
    widget.get_by_role("button", name="one-way").click()
    assert faults(page) == []


def test_on_a_phone_all_can_be_hit_and_nothing_runs_over(page, mount, make):
    widget = mount(make("swap"))
    column(page, 330)
    widget.get_by_role("textbox").fill("https://example.org/" + "a" * 200)
    assert not runs_over(widget)
    assert not too_small(widget)
    done(widget)
    assert not runs_over(widget)
    assert not too_small(widget)
