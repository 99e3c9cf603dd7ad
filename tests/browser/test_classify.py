"""Classify on a blank page: its buttons and keys pressed in a real browser."""

import pandas as pd
import pytest
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")


@pytest.fixture
def make(tmp_path):
    return lambda posts=POSTS: kit.Classify(posts, "direction", answers=tmp_path)


def count(widget):
    return widget.locator(".kit-count")


def judged(classify):
    return [label for label in classify.judgements.astype(object) if isinstance(label, str)]


def test_a_digit_judges_and_the_next_post_is_there(mount, make, page):
    classify = make()
    widget = mount(classify)
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    expect(widget.locator(".kit-text")).to_have_text(POSTS["text"].iloc[1])
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["two-way"]


def test_a_double_click_judges_one_post(mount, make):
    classify = make()
    widget = mount(classify)
    widget.get_by_role("button", name="one-way", exact=True).dblclick()
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    assert judged(classify) == ["one-way"]


def test_a_key_held_down_judges_one_post(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    for _ in range(5):
        page.keyboard.down("1")
    page.keyboard.up("1")
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")


def test_undo_takes_back_judgements_one_by_one_to_what_they_were(mount, make, page):
    classify = make()
    widget = mount(classify)
    widget.locator(".kit-text").click()
    for key in ("1", "2", "ArrowLeft", "ArrowLeft", "2", "Backspace"):
        page.keyboard.press(key)
    # The first post was judged 1, then 2, and is 1 again.
    expect(count(widget)).to_have_text("Post 1 of 24 · 2 judged")
    assert judged(classify) == ["one-way", "two-way"]
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    expect(widget.get_by_role("status")).to_have_text("There is nothing to take back.")
    expect(count(widget)).to_have_text("Post 1 of 24 · 0 judged")
    assert judged(classify) == []


def test_unsure_is_marked_passed_over_and_offered_again_at_the_end(mount, make, page):
    widget = mount(make(POSTS[:3]))
    widget.locator(".kit-text").click()
    page.keyboard.press("u")
    expect(widget.get_by_role("button", name="Post 1: unsure")).to_have_text("?")
    page.keyboard.press("1")
    page.keyboard.press("1")
    expect(count(widget)).to_have_text("Post 3 of 3 · 2 judged")
    widget.get_by_role("button", name="Post 1: unsure").click()
    page.keyboard.press("2")
    expect(widget.get_by_text("All 3 judged.").first).to_be_visible()


def test_everything_can_be_reached_and_left_with_tab_and_worked_with_enter(mount, make, page):
    widget = mount(make(POSTS[:4]))
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('button'), {id: 'after'}))"
    )
    names = []
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "after":
            break
        names.append(
            page.evaluate(
                "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText).trim()"
            )
        )
    else:
        pytest.fail("Tab never left the widget")
    assert names[0] == "Post 1: not judged"
    assert names[1:3] == ["one-way", "two-way"]
    assert [name.split(" ")[0] for name in names[3:]] == [
        "Back", "Next", "Undo", "Unsure", "Codebook", "Keys", "Copy", "Download",
    ]  # fmt: skip
    page.keyboard.press("Shift+Tab")
    widget.get_by_role("button", name="two-way", exact=True).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    expect(count(widget)).to_have_text("Post 3 of 4 · 2 judged")


def test_h_and_question_mark_open_and_close_the_codebook_and_the_keys(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    for key, name in (("h", "Codebook"), ("?", "Keys")):
        page.keyboard.press(key)
        expect(widget.get_by_role("group", name=name)).to_be_visible()
        expect(widget.get_by_role("button", name=name)).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Escape")
        expect(widget.get_by_role("group", name=name)).to_be_hidden()


def test_combinations_and_unknown_keys_are_left_to_the_notebook(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    page.evaluate(
        "heard = []; document.addEventListener('keydown', (e) => heard.push([e.key, e.defaultPrevented]))"
    )
    for key in ("Control+1", "Alt+2", "x", "1"):
        page.keyboard.press(key)
    assert page.evaluate("heard.filter(([key]) => !/Control|Alt/.test(key))") == [
        ["1", False],
        ["2", False],
        ["x", False],
    ]
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    assert widget.get_attribute("data-lm-suppress-shortcuts") == "true"


def test_what_was_judged_is_shown_again_on_the_next_run(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    for key in "121":
        page.keyboard.press(key)
    expect(widget.get_by_text("All saved.")).to_be_visible()
    again = mount(make())
    expect(count(again)).to_have_text("Post 4 of 24 · 3 judged")
    assert [again.locator(".kit-mark").nth(i).inner_text() for i in range(4)] == [
        "1",
        "2",
        "1",
        "·",
    ]


def test_while_python_is_busy_posts_advance_and_nothing_merged_is_lost(mount, make, page):
    classify = make()
    widget = mount(classify, busy=True)
    widget.locator(".kit-text").click()
    for key in "1212121212":
        page.keyboard.press(key)
    expect(count(widget)).to_have_text("Post 11 of 24 · 10 judged")
    expect(widget.get_by_text("10 kept in this browser, not on disk yet.")).to_be_visible()
    assert judged(classify) == []
    page.evaluate("models[0].busy = false; models[0].save_changes()")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "two-way"] * 5


def test_what_a_dead_kernel_never_heard_is_sent_on_the_next_run(mount, make, page):
    widget = mount(make(), busy=True)
    widget.locator(".kit-text").click()
    for key in "112":
        page.keyboard.press(key)
    page.evaluate("models[0].end()")
    classify = make()
    again = mount(classify)
    expect(count(again)).to_have_text("Post 4 of 24 · 3 judged")
    expect(again.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "one-way", "two-way"]
    assert page.evaluate("Object.keys(localStorage).filter((k) => k.includes('waiting'))") == []


def test_answers_of_a_culled_session_are_offered_back(mount, page, tmp_path):
    first = mount(kit.Classify(POSTS, "direction", answers=tmp_path / "culled"))
    first.locator(".kit-text").click()
    for key in "12u":
        page.keyboard.press(key)
    page.wait_for_function("Object.keys(localStorage).some((k) => k.includes('copy'))")
    page.wait_for_function("JSON.stringify(localStorage).includes('unsure\\\\\":true')")
    # The next session has an empty folder.
    classify = kit.Classify(POSTS, "direction", answers=tmp_path / "new")
    widget = mount(classify)
    expect(widget.get_by_text("remembers 3 judgements from an earlier session")).to_be_visible()
    assert judged(classify) == []
    widget.get_by_role("button", name="Bring them back").click()
    expect(count(widget)).to_contain_text("2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "two-way"]
    expect(widget.get_by_role("button", name="Bring them back")).to_have_count(0)


def test_a_full_disk_is_said_aloud_and_the_answer_waits(mount, make, page, monkeypatch):
    classify = make()
    widget = mount(classify)

    def full(lines):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(classify.answers, "_write", full)
    widget.locator(".kit-text").click()
    page.keyboard.press("1")
    expect(widget.get_by_role("alert")).to_contain_text("not on disk yet: No space left on device")
    expect(widget.get_by_text("1 kept in this browser, not on disk yet.")).to_be_visible()
    monkeypatch.undo()
    page.keyboard.press("2")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    expect(widget.get_by_role("alert")).to_be_hidden()
    assert judged(classify) == ["one-way", "two-way"]


def test_my_answers_can_be_downloaded_with_the_kernel_gone(mount, make, page):
    widget = mount(make(), busy=True)
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    with page.expect_download() as download:
        widget.get_by_role("button", name="Download my answers").click()
    assert download.value.suggested_filename == "my-answers-direction-a.csv"
    table = pd.read_csv(download.value.path(), index_col="post_id")
    assert dict(table["first"]) == {"dira-01": "two-way"}


def test_after_the_view_is_gone_nothing_listens(mount, make, page):
    classify = make()
    widget = mount(classify)
    page.evaluate("models[0].end()")
    widget.locator(".kit-text").click()
    page.keyboard.press("1")
    expect(count(widget)).to_have_text("Post 1 of 24 · 0 judged")
    assert page.evaluate("Object.values(models[0].listeners).every((set) => set.size === 0)")


def test_two_thousand_posts_keep_the_strip_small_and_the_widget_usable(mount, page, tmp_path):
    many = pd.DataFrame({"text": [f"Post number {i}" for i in range(2000)]})
    many.index = pd.Index([f"m-{i}" for i in range(2000)], name="post_id")
    widget = mount(kit.Classify(many, "direction", answers=tmp_path))
    widget.locator(".kit-text").click()
    for _ in range(70):
        page.keyboard.press("1")
    expect(count(widget)).to_have_text("Post 71 of 2000 · 70 judged")
    assert widget.locator(".kit-mark").count() == 60
    expect(widget.locator('.kit-mark[aria-current="true"]')).to_have_attribute(
        "aria-label", "Post 71: not judged"
    )


HOSTILE = [
    "<script>tripwire()</script>",
    "<img src=x onerror=tripwire()>",
    '"><svg onload=tripwire()>',
    "javascript:tripwire()",
    "${tripwire()}{{tripwire()}}",
]


def test_markup_in_posts_is_shown_as_text_and_runs_nothing(mount, page, tmp_path):
    page.evaluate("sprung = []; tripwire = () => sprung.push(1); 0")
    hostile = pd.DataFrame(
        {
            "text": HOSTILE,
            "account": HOSTILE,
            "platform": HOSTILE,
            "replies_to": HOSTILE,
            "image_alt": HOSTILE,
            "language": HOSTILE,
        },
        index=pd.Index([f"{i}-{text}" for i, text in enumerate(HOSTILE)], name="post_id"),
    )
    widget = mount(kit.Classify(hostile, "direction", answers=tmp_path, activity="hostile"))
    widget.locator(".kit-text").click()
    for text in HOSTILE:
        expect(widget.locator(".kit-text")).to_have_text(text)
        page.keyboard.press("1")
    assert widget.locator("script, img, svg").count() == 0
    assert page.evaluate("sprung.length") == 0


def test_right_to_left_and_very_long_posts_keep_inside_the_card(mount, page, tmp_path):
    posts = pd.DataFrame(
        {"text": ["مرحبا بكم في المكتبة 📚 today", "long" * 1250]},
        index=pd.Index(["r-1", "r-2"], name="post_id"),
    )
    page.set_viewport_size({"width": 360, "height": 800})
    widget = mount(kit.Classify(posts, "direction", answers=tmp_path, activity="rtl"))
    text = widget.locator(".kit-text")
    assert text.evaluate("node => getComputedStyle(node).direction") == "rtl"
    text.click()
    page.keyboard.press("ArrowRight")
    assert text.evaluate("node => getComputedStyle(node).direction") == "ltr"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_hand_in_code_of_the_browser_is_that_of_python(mount, make, page):
    classify = make()
    widget = mount(classify)
    widget.locator(".kit-text").click()
    for key in "1122u12":
        page.keyboard.press(key)
    expect(widget.get_by_text("All saved.")).to_be_visible()
    widget.get_by_role("button", name="Copy my hand-in code").click()
    expect(widget.locator("output")).to_have_text(classify.code)
    expect(widget.get_by_text(f"You are “{classify.answers.coder}”.")).to_be_visible()
