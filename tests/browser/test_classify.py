"""Classify on a blank page: its buttons and keys pressed in a real browser."""

import os

import pandas as pd
import pytest
from playwright.sync_api import expect
from wire import Browser

import kit
from conftest import mounting
from kit.judging.answer_log import pseudonym

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")
KEY = kit.load("key", set="direction-a", codebook="direction")


@pytest.fixture
def make(tmp_path):
    return lambda posts=POSTS, **more: kit.Classify(posts, "direction", answers=tmp_path, **more)


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
    expect(widget.get_by_text("All saved.")).to_be_visible()
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
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "two-way"]
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    expect(widget.get_by_role("status")).to_have_text("There is nothing to take back.")
    expect(count(widget)).to_have_text("Post 1 of 24 · 0 judged")
    expect(widget.get_by_text("Each answer is saved at once.")).to_be_visible()
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


def test_at_the_end_what_was_left_open_is_named_in_view_and_a_button_leads_there(mount, make, page):
    page.set_viewport_size({"width": 1280, "height": 680})
    widget = mount(make(POSTS[:5]))
    widget.locator(".kit-text").click()
    left = widget.locator(".kit-notice", has_text="judged. Still open: post")
    for key in "1u1u":
        page.keyboard.press(key)
    expect(left).to_be_hidden()
    page.keyboard.press("1")
    expect(left).to_have_text("3 of 5 judged. Still open: post 2, 4. Go there")
    expect(left).to_be_in_viewport(ratio=1)
    expect(widget.get_by_role("status")).to_have_text(
        "one-way. 3 of 5 judged. Still open: post 2, 4."
    )
    widget.get_by_role("button", name="Go there").click()
    expect(count(widget)).to_have_text("Post 2 of 5 · 3 judged")
    expect(widget.locator(".kit-card")).to_be_in_viewport(ratio=1)
    page.keyboard.press("2")
    page.keyboard.press("ArrowRight")
    expect(left).to_have_text("4 of 5 judged. Still open: post 4. Go there")
    page.keyboard.press("2")
    expect(left).to_be_hidden()
    expect(widget.get_by_text("All 5 judged.").first).to_be_visible()


@pytest.mark.parametrize(
    ("codebook", "columns", "defined"),
    [("function", 3, True), ("motive", 2, True), ("reply", 3, False)],
)
def test_many_labels_leave_the_post_and_its_buttons_on_one_screen(
    mount, make, page, codebook, columns, defined
):
    page.set_viewport_size({"width": 1280, "height": 800})
    sets = {"reply": kit.load("threads", role="organisation")}
    posts = sets[codebook] if codebook in sets else kit.load("posts", set=codebook)
    widget = mount(kit.Classify(posts, codebook, answers=make().answers.path.parent))
    widget.locator(".kit-text").click()
    heights = []
    for _ in posts[:20].index:
        heights.append(widget.bounding_box()["height"])
        page.keyboard.press("ArrowRight")
    assert sorted(heights)[len(heights) // 2] <= 640  # and a rare long post is a little taller
    choices = widget.locator(".kit-choice")
    assert len({box["x"] for box in (one.bounding_box() for one in choices.all())}) == columns
    first = kit.codebook(codebook).categories[0]
    expect(choices.first.get_by_text(first.definition)).to_be_visible(visible=defined)
    expect(choices.first).to_have_accessible_description(first.definition)
    assert choices.first.get_attribute("title") == (None if defined else first.definition)
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert all(one.bounding_box()["height"] >= 24 for one in choices.all())


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
        "Back", "Next", "Undo", "Unsure", "Note", "Codebook", "Keys", "Copy", "Download",
    ]  # fmt: skip
    page.keyboard.press("Shift+Tab")
    widget.get_by_role("button", name="two-way", exact=True).focus()
    page.keyboard.press("Enter")
    for key in ("Tab", "Tab", "Space"):  # the focus is on the next post, before its answers
        page.keyboard.press(key)
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


def test_combinations_are_left_to_the_notebook_and_plain_keys_stay(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    page.evaluate(
        "heard = []; document.addEventListener('keydown', (e) => heard.push([e.key, e.defaultPrevented]))"
    )
    for key in (
        "Control+3",
        "Alt+2",
        "x",
        "Control+z",
        "Shift+Enter",
        "1",
        "ArrowDown",
        "Control+s",
    ):
        page.keyboard.press(key)
    assert page.evaluate("heard.filter(([key]) => !/Control|Alt|Shift/.test(key))") == [
        ["3", False],
        ["2", False],
        ["Enter", False],
        ["s", False],
    ]
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")


def test_a_key_meant_for_the_notebook_presses_no_button(mount, make, page):
    widget = mount(make())
    for key in ("Shift+Enter", "Control+Enter", "Meta+Enter", "Alt+Enter", "Shift+Space"):
        widget.get_by_role("button", name="two-way", exact=True).focus()
        page.keyboard.press(key)
    expect(count(widget)).to_have_text("Post 1 of 24 · 0 judged")
    # After a press by the pointer, Enter means to go on, and so does Space.
    widget.get_by_role("button", name="two-way", exact=True).click()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
    widget.get_by_role("button", name="Unsure").click()
    page.keyboard.press("Enter")
    expect(count(widget)).to_have_text("Post 3 of 24 · 1 judged")
    # By keys alone a button is pressed as anywhere, but not ten times by leaning on the key.
    widget.get_by_role("button", name="one-way", exact=True).focus()
    page.keyboard.down("Enter")
    for _ in range(5):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(count(widget)).to_have_text("Post 4 of 24 · 2 judged")


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


def test_an_answer_is_kept_in_the_browser_before_anything_else_and_sent_after(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    page.evaluate(
        """() => {
          order = [];
          const count = () => document.querySelector(".kit-count").textContent;
          const { setItem } = Storage.prototype;
          Storage.prototype.setItem = function (key, value) {
            if (key.includes("waiting")) order.push(["kept", count(), JSON.parse(value).length]);
            setItem.call(this, key, value);
          };
          const { set } = models[0];
          models[0].set = function (...given) {
            order.push(["sent", count(), given[1].length]);
            set.apply(this, given);
          };
        }"""
    )
    page.keyboard.press("1")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert page.evaluate("order") == [
        ["kept", "Post 1 of 24 · 0 judged", 1],
        ["sent", "Post 2 of 24 · 1 judged", 1],
    ]


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
    name = pseudonym(path=tmp_path / "culled")
    words = f"remembers 3 answers of {name} from an earlier session"
    expect(widget.get_by_text(words)).to_be_visible()
    assert judged(classify) == []
    widget.get_by_role("button", name="Bring them back").click()
    expect(count(widget)).to_contain_text("2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "two-way"]
    expect(widget.get_by_role("button", name="Bring them back")).to_have_count(0)


def test_answers_that_are_not_mine_are_not_offered_to_me_again_and_stay_for_their_owner(
    mount, page, tmp_path
):
    def show(folder):
        return mount(kit.Classify(POSTS, "direction", answers=tmp_path / folder))

    otters = show("otters")
    otters.locator(".kit-text").click()
    page.keyboard.press("1")
    page.wait_for_function("Object.keys(localStorage).some((k) => k.includes('copy'))")
    show("yaks").get_by_role("button", name="Not mine").click()
    again = show("yaks")
    expect(count(again)).to_contain_text("0 judged")
    expect(again.get_by_role("button", name="Bring them back")).to_have_count(0)
    expect(show("otters-again").get_by_role("button", name="Bring them back")).to_be_visible()


def test_starting_over_empties_the_widget_and_nothing_discarded_is_offered_back(
    mount, make, page, tmp_path
):
    classify = make()
    widget = mount(classify)
    widget.locator(".kit-text").click()
    for key in "12":
        page.keyboard.press(key)
    page.wait_for_function("Object.keys(localStorage).some((k) => k.includes('copy'))")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    told = []
    classify.observe(lambda change: told.append({change["name"]: change["new"]}))
    classify.start_over()
    page.evaluate("all => all.forEach((one) => models[0].receive(one))", told)
    expect(count(widget)).to_contain_text("0 judged")
    assert "copy" not in page.evaluate("Object.keys(localStorage).join()")
    widget.get_by_role("button", name="Copy my hand-in code").click()
    expect(widget.locator("output.kit-code")).to_have_text(classify.code)
    for fresh in (classify, make()):  # shown once more, and made anew
        again = mount(fresh)
        expect(count(again)).to_contain_text("0 judged")
        expect(again.get_by_role("button", name="Bring them back")).to_have_count(0)
    assert judged(classify) == []


def test_a_full_disk_is_said_aloud_and_the_answer_waits(mount, make, page, monkeypatch):
    classify = make()
    widget = mount(classify)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    widget.locator(".kit-text").click()
    page.keyboard.press("1")
    expect(widget.get_by_role("alert")).to_contain_text("not on disk yet: No space left on device")
    expect(widget.get_by_text("1 kept in this browser, not on disk yet.")).to_be_visible()
    monkeypatch.undo()
    page.keyboard.press("2")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    expect(widget.get_by_role("alert")).to_be_hidden()
    assert judged(classify) == ["one-way", "two-way"]


def test_my_answers_can_be_downloaded_with_the_kernel_gone(mount, make, page, tmp_path):
    widget = mount(make(), busy=True)
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    with page.expect_download() as download:
        widget.get_by_role("button", name="Download my answers").click()
    assert download.value.suggested_filename == "my-answers-direction-a.csv"
    # Excel takes it for UTF-8 only with the mark in front.
    assert download.value.path().read_bytes().startswith(b'\xef\xbb\xbf"coder"')
    table = pd.read_csv(download.value.path(), index_col="post_id")
    assert dict(table["first"]) == {"dira-01": "two-way"}
    # And a teacher can pool what was downloaded, as it is.
    pooled = kit.pool(download.value.path().rename(tmp_path / "my-answers-direction-a.csv"))
    assert not len(pooled.refused)
    assert list(pooled.judgements["label"]) == ["two-way"]
    assert list(pooled.taken["coder"]) == [kit.pseudonym(path=tmp_path)]


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
    expect(count(widget)).to_have_text("Post 71 of 2,000 · 70 judged")
    assert widget.locator(".kit-mark").count() == 60
    expect(widget.locator('.kit-mark[aria-current="true"]')).to_have_attribute(
        "aria-label", "Post 71: not judged"
    )


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


def test_another_name_is_asked_for_in_the_widget_and_taken_by_all_that_is_open(mount, make, page):
    classify = make()
    other = kit.Classify(POSTS[:3], "direction", answers=classify.answers.path.parent)
    widget = mount(classify)
    before = classify.answers.coder
    widget.get_by_role("button", name="Copy my hand-in code").click()
    expect(widget.get_by_text("Nobody needs to give their own")).to_be_visible()
    widget.get_by_role("button", name="Another name").click()
    expect(widget.get_by_text(f"You are “{before}”.")).to_have_count(0)
    name = classify.answers.coder
    expect(widget.get_by_text(f"You are “{name}”.")).to_be_visible()
    expect(widget.locator("output")).to_have_text(classify.code)
    assert (
        name
        == kit.pseudonym(path=classify.answers.path.parent)
        == Browser(other).state["hand_in"]["name"]
    )
    assert name != before


def test_a_note_is_written_marked_kept_changed_and_taken_away(mount, make, page):
    classify = make()
    widget = mount(classify)
    field = widget.get_by_label("Your note on this post")
    widget.locator(".kit-text").click()
    page.keyboard.press("1")
    page.keyboard.press("n")
    page.keyboard.type("1 n h? irony")
    page.keyboard.press("Escape")
    expect(widget.get_by_text("Your note: 1 n h? irony")).to_be_visible()
    expect(widget.get_by_role("button", name="Post 2: not judged, with a note")).to_be_visible()
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    # The keys work again at once; what is half-written is kept when one walks away.
    page.keyboard.press("ArrowRight")
    page.keyboard.press("n")
    field.fill("half-written")
    widget.get_by_role("button", name="Back").click()
    expect(field).to_be_hidden()
    page.keyboard.press("n")
    expect(field).to_have_value("1 n h? irony")
    field.fill("serious after all")
    page.keyboard.press("Control+Enter")  # the notebook's, which runs the cell
    expect(field).to_be_visible()
    page.keyboard.press("Escape")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert dict(classify.notes) == {"dira-02": "serious after all", "dira-03": "half-written"}
    page.keyboard.press("n")
    field.fill("")
    page.keyboard.press("Escape")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert dict(make().notes) == {"dira-03": "half-written"}


def test_a_note_being_written_survives_a_reload(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-text").click()
    page.keyboard.press("n")
    page.keyboard.type("not closed yet")
    page.reload()
    mount.forget()
    classify = make()
    again = mount(classify)
    expect(again.get_by_text("Your note: not closed yet")).to_be_visible()
    expect(again.get_by_text("All saved.")).to_be_visible()
    assert classify.notes["dira-01"] == "not closed yet"


def test_how_sure_is_asked_after_each_label_answered_by_digits_and_skipped(mount, make, page):
    classify = make(confidence=True)
    widget = mount(classify)
    group = widget.get_by_role("group", name="How sure are you?")
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    expect(group).to_be_visible()
    expect(widget.get_by_role("status")).to_contain_text("1 guess, 2 fairly sure, 3 certain")
    expect(count(widget)).to_have_text("Post 1 of 24 · 1 judged")
    page.keyboard.press("3")
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    expect(group).to_be_hidden()
    for key in ("1", "Enter", "1", "ArrowRight", "2", "1"):
        page.keyboard.press(key)
    expect(count(widget)).to_have_text("Post 5 of 24 · 4 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["two-way", "one-way", "one-way", "two-way"]
    sure = classify.confidence.astype(object)
    assert dict(sure.dropna()) == {"dira-01": "certain", "dira-04": "guess"}
    # Judged anew, it is asked anew; taken back, both are as they were.
    page.keyboard.press("Backspace")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("1")
    expect(group).to_be_visible()
    page.keyboard.press("Backspace")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    again = make()
    assert judged(again) == ["two-way", "one-way", "one-way"]
    assert dict(again.confidence.dropna()) == {"dira-01": "certain"}


def test_feedback_at_once_locks_gives_the_reason_and_can_be_revised(mount, make, page):
    classify = make(key=KEY, feedback="at once")
    widget = mount(classify)
    verdict = widget.locator(".kit-verdict")
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    expect(verdict).to_have_text("≠ You said two-way; the key says one-way.")
    expect(widget.get_by_text(KEY["reason"].iloc[0]).first).to_be_visible()
    expect(widget.get_by_role("status")).to_contain_text(KEY["reason"].iloc[0])
    expect(count(widget)).to_have_text("Post 1 of 24 · 1 judged")
    page.keyboard.press("1")
    expect(widget.get_by_role("button", name="one-way", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    page.keyboard.press("Backspace")  # what was compared is not undone
    page.keyboard.press("Enter")
    expect(count(widget)).to_have_text("Post 2 of 24 · 1 judged")
    expect(verdict).to_be_hidden()
    page.keyboard.press("2")
    expect(verdict).to_have_text("= The key says so too.")
    page.keyboard.press("ArrowRight")
    expect(count(widget)).to_have_text("Post 3 of 24 · 2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    again = make()
    assert list(again.first[:2]) == ["two-way", "two-way"]
    assert list(again.revised[:2]) == ["one-way", "two-way"]
    assert again.answers.state["dira-01"]["locked"]


def test_feedback_at_once_says_what_is_accepted_too_and_sums_up_at_the_end(mount, make, page):
    posts = POSTS.iloc[[4, 0]]  # the first is contested, and both labels are accepted
    classify = make(posts, key=KEY, feedback="at once", confidence=True)
    widget = mount(classify)
    widget.locator(".kit-text").click()
    for key in "23":
        page.keyboard.press(key)
    expect(widget.locator(".kit-verdict")).to_have_text(
        "○ The key says one-way, and accepts two-way as well. "
        "This post is contested: careful readers part ways over it."
    )
    for key in ("Enter", "2", "1", "Enter"):
        page.keyboard.press(key)
    summary = (
        "First, you and the key agreed on 0 of 1 post (0 %). You have revised none yet. "
        "Contested: 1; there, nobody is right or wrong. "
        "By how sure you were, you and the key agreed: guess 0 of 1 (0 %)."
    )
    expect(widget.get_by_text(summary).first).to_be_visible()
    expect(widget.get_by_role("status")).to_have_text(summary)


def test_feedback_at_the_end_waits_until_all_are_judged(mount, make, page):
    classify = make(POSTS[:3], key=KEY, feedback="at the end")
    widget = mount(classify)
    widget.locator(".kit-text").click()
    page.keyboard.press("2")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    for part in (".kit-verdict", ".kit-main:visible"):
        expect(widget.locator(part)).to_have_count(0)
    page.keyboard.press("2")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("2")  # until then, everything may still be changed
    page.keyboard.press("Enter")
    expect(
        widget.get_by_text("you and the key agreed on 2 of 3 posts (67 %)").first
    ).to_be_visible()
    expect(
        widget.get_by_role("button", name="Post 1: two-way, differs from the key")
    ).to_be_visible()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert all(entry["locked"] for entry in classify.answers.state.values())
    widget.get_by_role("button", name="Post 1").click()
    expect(widget.locator(".kit-verdict")).to_contain_text("≠ You said two-way")


def test_by_mouse_alone_the_focus_is_never_lost_and_double_clicks_do_one_thing(mount, make, page):
    classify = make(key=KEY, feedback="at once", confidence=True)
    widget = mount(classify)
    focus = "document.activeElement.closest('.kit') !== null"
    for number, label in enumerate(("one-way", "two-way", "two-way"), 1):
        widget.get_by_role("button", name=label, exact=True).dblclick()
        assert page.evaluate(focus)
        assert page.evaluate("document.activeElement.textContent").startswith("Skip")
        widget.get_by_role("button", name="certain").dblclick()
        assert page.evaluate("document.activeElement.textContent").startswith("Go on")
        widget.get_by_role("button", name="Go on").dblclick()
        assert page.evaluate(focus)
        expect(count(widget)).to_have_text(f"Post {number + 1} of 24 · {number} judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert judged(classify) == ["one-way", "two-way", "two-way"]
    assert not any(entry["unsure"] for entry in classify.answers.state.values())


def test_an_ordinal_codebook_is_one_scale_with_both_ends_named(mount, page, tmp_path):
    room = kit.load("posts", set="room-a")
    for width in (1000, 360):
        page.set_viewport_size({"width": width, "height": 900})
        classify = kit.Classify(room, "fit", answers=tmp_path / str(width))
        widget = mount(classify).last
        tops = {button.bounding_box()["y"] for button in widget.locator(".kit-choice").all()}
        assert len(tops) == 1
        assert widget.locator(".kit-ends").inner_text().split("\n") == [
            "1 = Out of place", "5 = At home",
        ]  # fmt: skip
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    widget.locator(".kit-text").click()
    page.keyboard.press("4")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert classify.first.iloc[0] == "4"
    assert classify.first.cat.ordered


def test_two_tabs_with_kernels_of_their_own_lose_nothing_and_see_each_other_later(
    mount, make, page
):
    one, two = make(), make()
    here = mount(one)
    other = page.context.new_page()
    there = mounting(other)(two)
    here.locator(".kit-text").click()
    there.locator(".kit-text").click()
    for _ in range(3):
        page.keyboard.press("1")
        other.keyboard.press("ArrowRight")
    page.keyboard.press("n")
    page.keyboard.type("seen")
    for _ in range(3):
        other.keyboard.press("2")
    page.keyboard.press("Escape")
    for widget in (here, there):
        expect(widget.get_by_text("All saved.")).to_be_visible()
    # Neither page forgets what the other has not saved yet, nor sends it into the wrong file.
    assert page.evaluate("Object.keys(localStorage).filter((k) => k.includes('waiting'))") == []
    for page_ in (page, other):
        again = make()
        widget = mount(again) if page_ is page else mounting(page.context.new_page())(again)
        expect(count(widget)).to_have_text("Post 7 of 24 · 6 judged")
        assert judged(again) == ["one-way"] * 3 + ["two-way"] * 3
        assert dict(again.notes) == {"dira-04": "seen"}
