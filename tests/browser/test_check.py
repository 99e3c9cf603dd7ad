"""The check on a blank page: answered by mouse and by keys, wrong things first, and finished."""

import pytest
from axe_faults import each_look, faults, see
from class_checks import learner
from payloads import PAYLOADS
from playwright.sync_api import expect
from touch import column, runs_over, too_small

import kit

pytestmark = pytest.mark.browser


@pytest.fixture
def make(tmp_path):
    return lambda occasion="before": kit.Check(occasion, answers=tmp_path)


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def by_keys(page):
    """Answer all that has options."""
    page.locator(".kit").first.focus()
    for letter in "abababab" + "abcabc":
        press(page, letter, "2")


def labels(check):
    return check.answers_given["label"].astype(object).where(lambda given: given.notna(), None)


def test_going_on_without_an_answer_says_what_to_do_and_saves_nothing(mount, make, page):
    check = make()
    widget = mount(check)
    widget.focus()
    press(page, "2")
    widget.get_by_role("button", name="Next").click()
    expect(widget.locator("p.kit-quiet", has_text="Choose an answer first")).to_be_visible()
    assert labels(check).tolist() == [None] * 15


def test_enter_after_how_sure_says_kindly_that_the_next_one_is_here_already(mount, make, page):
    widget = mount(make())
    widget.focus()
    press(page, "a", "2", "Enter")
    expect(widget.locator("p.kit-quiet", has_text="This is the next one already")).to_be_visible()
    expect(widget.locator(".kit-check-item")).to_be_focused()
    press(page, "Tab")
    expect(widget.locator(".kit-option").first).to_be_focused()


def test_how_sure_goes_with_its_answer_and_with_no_other(mount, make):
    check = make()
    widget = mount(check)
    widget.locator(".kit-option").first.click()
    widget.get_by_role("button", name="certain").click()
    expect(widget.locator(".kit-count")).to_have_text("2 of 15 · 1 answered")
    widget.get_by_role("button", name="Back", exact=True).click()
    expect(widget.locator(".kit-option").first).to_have_attribute("aria-pressed", "true")
    widget.locator(".kit-option").last.click()
    expect(widget.get_by_role("button", name="certain")).to_have_attribute("aria-pressed", "false")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    row = check.answers_given.iloc[0]
    assert row["label"] == "two-way"
    assert row.isna()["confidence"]
    widget.get_by_role("button", name="fairly sure").click()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert check.answers_given["confidence"].iloc[0] == 2


def test_it_is_done_by_keys_alone_and_then_stays(mount, make, page):
    check = make()
    widget = mount(check)
    by_keys(page)
    widget.locator("textarea").focus()
    page.keyboard.type("123 ab")  # in a field these are letters
    press(page, "Tab", "Tab", "Enter")  # fairly sure
    expect(widget.locator("p.kit-quiet", has_text="All is answered")).to_be_visible()
    widget.get_by_role("button", name="I am finished").focus()
    press(page, "Enter")
    expect(widget.locator(".kit-heading", has_text="You are finished")).to_be_visible()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert labels(check).notna().all()
    assert check.answers.state[check.check.items[-1].id]["note"] == "123 ab"
    expect(mount(make()).locator(".kit-heading", has_text="You are finished")).to_be_visible()


def test_what_is_open_is_said_once_and_may_be_left(mount, make, page):
    check = make()
    widget = mount(check)
    by_keys(page)
    press(page, "Enter")  # meant for the answer before, as "how sure" has led on already
    expect(widget.locator("p.kit-quiet", has_text="This is the next one already")).to_be_visible()
    press(page, "Enter")
    expect(widget.locator("p.kit-quiet", has_text="One is still open: 15.")).to_be_visible()
    press(page, "Enter")
    expect(widget.locator(".kit-heading", has_text="You are finished")).to_be_visible()
    assert labels(check).tolist()[-1] is None


def test_after_the_lessons_one_sees_the_change_once_it_is_finished(mount, make, page, tmp_path):
    learner(tmp_path, 1, right=(6, 0), occasions=("before",))
    widget = mount(make("after"))
    by_keys(page)
    expect(widget.locator(".kit-check-went")).to_have_count(0)
    press(page, "Enter", "Enter", "Enter")
    expect(
        widget.locator(".kit-check-end p", has_text="Before the lessons 6 of 14 answers were right")
    ).to_be_visible()
    assert widget.locator(".kit-check-went tbody tr").count() == 7


def test_what_was_written_is_there_again_and_is_text(hostile_page, make, page):
    words = " ".join(PAYLOADS)[:500]
    widget = hostile_page(make())
    widget.locator(".kit-mark").last.click()
    widget.locator("textarea").fill(words)
    widget.get_by_role("button", name="guess").click()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    widget = hostile_page(make())
    widget.locator(".kit-mark").last.click()
    expect(widget.locator("textarea")).to_have_value(words.strip())


@each_look
def test_axe_finds_nothing_in_any_state(mount, make, page, theme, view):
    see(page, theme, view)
    widget = mount(make(), theme=theme)
    assert faults(page) == []
    by_keys(page)
    assert faults(page) == []
    press(page, "Enter", "Enter", "Enter")
    expect(widget.locator(".kit-heading", has_text="You are finished")).to_be_visible()
    assert faults(page) == []


def test_in_a_narrow_column_all_can_be_hit_with_a_thumb_and_nothing_runs_over(mount, make, page):
    column(page, 320)
    widget = mount(make())
    widget.focus()
    press(page, "a")
    assert too_small(widget) == []
    by_keys(page)
    assert too_small(widget) == []
    assert runs_over(widget) == []
