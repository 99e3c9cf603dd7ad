"""Guess on a blank page: by keys and by touch, kept, opened in place; and a lesson handed in."""

import itertools
import json

import pytest
from axe_faults import each_look, faults, see
from payloads import PAYLOADS
from playwright.sync_api import expect
from touch import column, runs_over, swipe, too_small

import kit

pytestmark = pytest.mark.browser
FILE = """
name = "three"
title = "Three guesses"

[[guess]]
id = "moon"
question = "How far is it to the moon?"
kind = "slider"
low = 0
high = 100
step = 5
unit = "% of the way"
truth = 58
truth_in_words = "FIFTY-EIGHT"
source = "SOMEBODY 2020"
after = "SO-THERE."

[[guess]]
id = "tea"
question = "Tea, or coffee?"
kind = "tap"
truth = 2
source = "SOMEBODY 2021"
  [[guess.option]]
  text = "Tea."
  because = "WHY-NOT-TEA"
  [[guess.option]]
  text = "Coffee."
  because = "WHY-COFFEE"

[[guess]]
id = "why"
question = "Why?"
kind = "line"
truth = "OTHERS-SAY"
"""
OPENED = {
    "moon": ("FIFTY-EIGHT", "SOMEBODY 2020", "SO-THERE."),
    "tea": ("WHY-NOT-TEA", "WHY-COFFEE", "SOMEBODY 2021"),
    "why": ("OTHERS-SAY",),
}


@pytest.fixture
def make(tmp_path):
    path = tmp_path / "three.toml"
    path.write_text(FILE, "utf-8")
    return lambda guess, **more: kit.Guess(path, guess, answers=tmp_path / "answers", **more)


def choose(page, widget, guess):
    """Choose by keys alone, with the focus where the view has put it or one Tab further."""
    widget.focus()
    if guess == "moon":
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
    if guess == "tea":
        page.keyboard.press("1")
    if guess == "why":
        widget.locator("textarea").focus()
        page.keyboard.type("Because: <i>I</i> say 1 2 3.")


def heard(page, mine):
    """Wait until Python hears of a guess, which is a moment after it is on the page."""
    for _ in range(100):
        if mine.said:
            break
        page.wait_for_timeout(50)


def press(page, widget, guess):
    """Make the guess by keys alone."""
    if guess == "why":  # there, Enter is another line
        page.keyboard.press("Tab")
        expect(widget.locator(".kit-main")).to_be_focused()
    page.keyboard.press("Enter")


@pytest.mark.parametrize("width", [1000, 360])
@pytest.mark.parametrize("guess", ["moon", "tea", "why"])
def test_by_keys_alone_a_guess_is_kept_then_opened_and_nothing_moves(
    mount, make, page, guess, width
):
    page.set_viewport_size({"width": width, "height": 700})
    mine = make(guess)
    widget = mount(mine)
    expect(widget.locator(".kit-saved").first).to_contain_text("Each answer is saved at once.")
    drawn = page.content()
    assert not [words for words in OPENED[guess] if words in drawn]
    before = widget.bounding_box()

    widget.focus()
    page.keyboard.press("Enter")  # nothing is chosen: nothing is guessed
    expect(widget.get_by_role("status")).to_contain_text("first.")
    choose(page, widget, guess)
    assert mine.said is None, "nothing is recorded before it is said"
    press(page, widget, guess)
    for words in OPENED[guess]:
        expect(widget.locator(".kit-guess-room")).to_contain_text(words)
    assert widget.bounding_box() == before
    said = {"moon": "60 % of the way", "tea": "Tea.", "why": "Because: <i>I</i> say 1 2 3."}[guess]
    heard(page, mine)
    assert mine.said == said
    assert mine.answers.state[guess]["locked"]
    aloud = widget.get_by_role("status")
    expect(aloud).not_to_be_empty()
    if guess == "moon":
        expect(aloud).to_contain_text("It was: FIFTY-EIGHT. Your guess is as near as")
    # The keys still stay in the view, and change nothing.
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    assert mine.said == said

    # Another page of the next day shows it at once, and at no other height.
    again = mount(make(guess))
    expect(again.locator(".kit-guess-room")).to_contain_text(OPENED[guess][0])
    assert again.locator(".kit-main").count() == 0
    assert again.bounding_box()["height"] == before["height"]


def test_a_press_on_the_middle_of_the_slider_is_a_guess_and_none_is_suggested(mount, make, page):
    mine = make("moon")
    widget = mount(mine)
    slider = widget.get_by_role("slider")
    expect(slider).to_have_attribute("aria-valuetext", "not moved yet")
    box = slider.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(widget.locator(".kit-slide-said")).to_have_text("50 % of the way")
    widget.get_by_role("button", name="That is my guess").click()
    expect(widget.locator(".kit-headline")).to_contain_text("Your guess is 8 points too low.")
    heard(page, mine)
    assert mine.said == "50 % of the way"


@pytest.mark.parametrize(
    ("typed", "said", "note"),
    [
        ("60", "60 % of the way", ""),
        ("62.4", "60 % of the way", "The nearest step to 62.4 is 60."),
        ("62,6 %", "65 % of the way", "The nearest step to 62.6 is 65."),
        ("1,000", "100 % of the way", "The nearest step to 1,000 is 100."),
        ("−3", "0 % of the way", "The nearest step to -3 is 0."),
        ("half", "Tap or drag on the line", "That is no number. Type digits only."),
    ],
)
def test_a_number_may_be_typed_and_goes_to_the_nearest_step(mount, make, page, typed, said, note):
    mine = make("moon")
    widget = mount(mine)
    box = widget.get_by_role("textbox", name="or type a number")
    box.fill(typed)
    expect(widget.locator(".kit-slide-said")).to_have_text(said)
    expect(widget.locator(".kit-slide-note")).to_have_text(note)
    assert mine.said is None
    box.press("Enter")
    if note:  # the box did not say what would be guessed
        assert mine.said is None
        expect(widget.locator(".kit-main")).to_be_visible()
    if typed == "half":
        return
    if note:
        expect(box).to_have_value(said.split()[0])
        box.press("Enter")
    expect(widget.locator(".kit-headline")).to_contain_text("It was")
    expect(widget.locator(".kit-slide-said")).to_have_text(f"You said {said}")


def test_the_box_and_the_slider_say_the_same(mount, make, page):
    widget = mount(make("moon"))
    slider = widget.get_by_role("slider")
    widget.get_by_role("textbox").fill("30")
    expect(slider).to_have_attribute("aria-valuetext", "30 % of the way")
    slider.press("ArrowRight")
    expect(widget.get_by_role("textbox")).to_have_value("35")


STEPS = """
name = "steps"
title = "Steps"
[[guess]]
id = "before"
question = "How many?"
kind = "slider"
values = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]
truth = [2, 3]
[[guess]]
id = "now"
question = "How many now?"
kind = "slider"
values = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]
earlier = "before"
"""


@each_look
def test_a_scale_says_that_its_steps_grow_and_a_range_is_a_band(mount, page, tmp_path, theme, view):
    see(page, theme, view)
    path = tmp_path / "steps.toml"
    path.write_text(STEPS, "utf-8")
    first = mount(kit.Guess(path, "before", answers=tmp_path), theme=theme)
    ticks = first.locator(".kit-slide-number")
    expect(ticks).to_have_text(["0", "10", "100", "1,000", "10,000"])
    expect(first).to_contain_text("The steps grow to the right.")
    expect(first.locator(".kit-slide-earlier")).to_be_hidden()
    first.get_by_role("textbox").fill("10")
    first.get_by_role("button", name="That is my guess").click()
    expect(first.locator(".kit-slide-band")).to_be_visible()
    expect(first.locator(".kit-slide-marker")).to_have_text(["it was 2 to 3", "you"])
    expect(first.locator('[data-whose="was"]')).to_have_count(0)
    # Whoever is asked the same again sees what they said.
    again = mount(kit.Guess(path, "now", answers=tmp_path), theme=theme)
    expect(again.locator(".kit-slide-earlier")).to_have_text("Before, you said 10.")
    expect(again.locator(".kit-slide-marker")).to_have_text(["before"])
    assert faults(page) == []


def test_what_python_guesses_is_opened_on_the_page_and_two_cards_share_a_file(mount, make, page):
    moon, tea = make("moon"), make("tea")
    first, second = mount(moon), mount(tea)
    second.get_by_role("button", name="Coffee.").click()
    second.get_by_role("button", name="That is my guess").click()
    expect(second.locator(".kit-headline")).to_contain_text("You were right.")
    moon.guess(80)
    mount.tell(0, news=dict(moon.answers.state))
    expect(first.locator(".kit-headline")).to_contain_text("22 points too high")
    # Each page writes the code of both.
    first.get_by_role("button", name="Copy my hand-in code").click()
    expect(first.locator(".kit-code")).to_have_text(tea.code)


def test_hostile_words_are_text_in_every_part(hostile_page, page, tmp_path):
    for at in range(0, len(PAYLOADS) - 8, 8):
        words = [
            json.dumps(one, ensure_ascii=False).replace("\x7f", "") for one in PAYLOADS[at : at + 8]
        ]
        question, unit, found, source, after, one, two, why = words
        path = tmp_path / f"hostile-{at}.toml"
        path.write_text(
            f"""name = "hostile-{at}"\ntitle = {question}
            [[guess]]\nid = "tap"\nkind = "tap"\nquestion = {question}\ntruth = 1
            truth_in_words = {found}\nsource = {source}\nafter = {after}
            [[guess.option]]\ntext = {one}\nbecause = {why}
            [[guess.option]]\ntext = {two}\nbecause = {why}
            [[guess]]\nid = "slide"\nkind = "slider"\nquestion = {question}\nunit = {unit}
            values = [1, 2, 3]\ntruth = 2\ntruth_in_words = {found}\nsource = {source}
            [[guess]]\nid = "line"\nkind = "line"\nquestion = {question}\ntruth = {found}""",
            "utf-8",
        )
        for guess, value in (("tap", 2), ("slide", 3), ("line", PAYLOADS[at])):
            mine = kit.Guess(path, guess, answers=tmp_path)
            if at < 24:
                hostile_page(mine)
            mine.guess(value)
            opened = hostile_page(kit.Guess(path, guess, answers=tmp_path))
            expect(opened.locator(".kit-headline")).to_be_visible()


@each_look
def test_axe_finds_nothing_in_any_state(mount, make, page, theme, view):
    see(page, theme, view)
    class_ = kit.load("us_access").head(0).reindex(["moon", "tea"])
    class_ = class_.iloc[:, :0].assign(a=["3", "1"], b=["9", "2"], c=["9", "2"])
    widgets = {guess: mount(make(guess, others=class_), theme=theme) for guess in OPENED}
    assert faults(page) == []
    for guess, widget in widgets.items():
        choose(page, widget, guess)
    assert faults(page) == []
    for widget in widgets.values():
        widget.locator(".kit-main").click()
        page.wait_for_timeout(350)  # two quick clicks in one place would be one
    expect(widgets["moon"].locator(".kit-guess-room")).to_contain_text("half of them said")
    expect(widgets["tea"].locator(".kit-guess-room")).to_contain_text("The class, 3 people: 1 said")
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@each_look
def test_one_press_hands_in_a_lesson(mount, page, tmp_path, theme, view):
    see(page, theme, view)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    lesson = kit.HandIn("01", answers=tmp_path)
    widget = mount(lesson, theme=theme)
    expect(widget.get_by_role("button", name="Nothing to hand in yet")).to_be_disabled()
    assert faults(page) == []
    guess = kit.Guess("01-cities", answers=tmp_path)
    guess.guess(35)
    quiz = kit.Quiz("01", answers=tmp_path)
    quiz.answer("a b")
    widget.hover()
    expect(widget).to_contain_text("1 of 5")
    expect(widget).to_contain_text("One activity is not begun")
    widget.get_by_role("button", name="Copy my 2 codes").click()
    expect(widget.get_by_role("status")).not_to_be_empty()
    expect(widget.locator(".kit-code")).to_contain_text(guess.code)
    expect(widget.locator(".kit-code")).to_contain_text(quiz.code)
    assert faults(page) == []
    quiz.answer("- - c")
    mount.tell(lesson=lesson._lesson)
    expect(widget.locator(".kit-lesson-said")).to_have_text(
        "You have done more since. Copy once more."
    )
    pooled = kit.pool(widget.locator(".kit-code").text_content())
    assert {*pooled.activities} == {"guess-01", "quiz-01"}


CLOSED = "void Object.defineProperty(navigator, 'clipboard', {value: undefined})"


@pytest.mark.parametrize("whole", [True, False], ids=["a lesson", "an activity"])
def test_where_the_clipboard_is_closed_the_code_is_selected_and_it_says_how_to_copy(
    mount, page, tmp_path, whole
):
    quiz = kit.Quiz("01", answers=tmp_path)
    quiz.answer("a b")
    widget = mount(kit.HandIn("01", answers=tmp_path) if whole else quiz)
    page.evaluate(CLOSED)
    widget.get_by_role("button", name="Copy my").click()
    expect(widget.get_by_text("Press Ctrl + C to copy.").first).to_be_visible()
    assert page.evaluate("getSelection().toString().trim()") == quiz.code


def test_a_copied_code_is_said_to_be_on_the_button_for_a_moment(mount, page, tmp_path):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    quiz = kit.Quiz("01", answers=tmp_path)
    quiz.answer("a b")
    for widget in (mount(quiz), mount(kit.HandIn("01", answers=tmp_path))):
        page.evaluate("navigator.clipboard.writeText('')")
        button = widget.get_by_role("button", name="Copy my")
        name = button.text_content()
        button.click()
        expect(widget.get_by_role("button", name="Copied.")).to_be_focused()
        expect(button).to_have_text(name)
        assert page.evaluate("navigator.clipboard.readText()") == quiz.code


def test_after_a_typed_guess_the_view_still_has_the_keys(mount, make, page):
    widget = mount(make("moon"))
    box = widget.get_by_role("textbox")
    box.fill("35")
    box.press("Enter")
    expect(widget.locator(".kit-headline")).to_be_visible()
    expect(widget).to_be_focused()


@pytest.mark.parametrize("foot", ["1500px", "0"], ids=["a long page", "a page's end"])
def test_a_finger_guesses_by_a_tap_or_to_the_side_and_scrolls_up_and_down(mount, make, page, foot):
    column(page, 215)
    widget = mount(make("moon"))
    page.evaluate("(foot) => { document.body.style.paddingBottom = foot }", foot)
    said = widget.locator(".kit-slide-said")
    box = widget.locator(".kit-slide-line").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    swipe(page, (x, y), (x + 4, y - 150))
    if foot != "0":
        page.wait_for_function("scrollY > 50")
    page.evaluate("scrollTo(0, 0)")
    swipe(page, (x, y), (x + 4, y + 150))
    page.evaluate("scrollTo(0, 0)")
    expect(said).to_have_text("Tap or drag on the line")
    swipe(page, (x, y))
    expect(said).to_have_text("50 % of the way")
    swipe(page, (x, y), (x + 60, y + 4))
    expect(said).not_to_have_text("50 % of the way")
    moved = said.inner_text()
    swipe(page, (x - 40, y), (x - 36, y - 150))
    expect(said).to_have_text(moved)


@pytest.mark.parametrize("width", [215, 280, 344])
def test_in_a_narrow_column_options_have_the_whole_width_and_nothing_moves(
    mount, make, page, width
):
    column(page, width)
    widgets = {guess: mount(make(guess)) for guess in OPENED}
    for guess, widget in widgets.items():
        assert too_small(widget) == []
        assert runs_over(widget) == []
        choose(page, widget, guess)
        before = [tap.bounding_box() for tap in widget.locator(".kit-tap").all()]
        widget.locator(".kit-main").click()
        page.wait_for_timeout(350)  # two quick clicks in one place would be one
        assert [tap.bounding_box() for tap in widget.locator(".kit-tap").all()] == before
        assert runs_over(widget) == []
    words = widgets["tea"].locator(".kit-tap > [dir]").first.bounding_box()
    assert words["width"] > width - 60
    assert faults(page) == []


@pytest.mark.parametrize("width", [215, 280, 344])
def test_numbers_of_a_scale_never_touch_and_both_ends_stay(mount, page, tmp_path, width):
    column(page, width)
    for guess, ends in (("06-the-middle-one", ["5", "10,080"]), ("01-cities", ["0", "100"])):
        shown = mount(kit.Guess(guess, answers=tmp_path)).locator(".kit-slide-number:visible")
        said = shown.all_inner_texts()
        assert [said[0], said[-1]] == ends
        boxes = [number.bounding_box() for number in shown.all()]
        for one, other in itertools.pairwise(boxes):
            assert one["x"] + one["width"] + 4 < other["x"], said
