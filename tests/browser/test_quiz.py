"""Quiz on a blank page: answer by mouse and by keys, see the reasons, come back, be done."""

import pytest
from axe_faults import each_look, faults, see
from payloads import PAYLOADS
from playwright.sync_api import expect
from touch import column, runs_over, too_small
from wire import stand_in

import kit

pytestmark = pytest.mark.browser
FILE = """
name = "three"
title = "Three questions"

[[question]]
id = "moon"
text = "Is the moon a mirror?"
right = "b"
after = "AFTER-MOON"
  [[question.option]]
  text = "Yes, it shines."
  because = "WHY-NOT-A"
  misconception = "what shines is a lamp"
  [[question.option]]
  text = "Nearly: it sends sunlight on."
  because = "WHY-B"
  [[question.option]]
  text = "No, it burns."
  because = "WHY-NOT-C"
  misconception = "light is fire"

[[question]]
id = "tea"
text = "Tea, or coffee?"
after = "AFTER-TEA"
  [[question.option]]
  text = "Tea."
  because = "CASE-TEA"
  [[question.option]]
  text = "Coffee."
  because = "CASE-COFFEE"

[[question]]
id = "primes"
text = "Which is a prime?"
right = ["a", "c"]
  [[question.option]]
  text = "Two."
  because = "WHY-TWO"
  [[question.option]]
  text = "Four."
  because = "WHY-NOT-FOUR"
  misconception = "even is prime"
  [[question.option]]
  text = "Five."
  because = "WHY-FIVE"
"""


@pytest.fixture
def make(tmp_path):
    path = tmp_path / "three.toml"
    path.write_text(FILE, "utf-8")
    return lambda quiz=path: kit.Quiz(quiz, answers=tmp_path / "answers")


def option(widget, words):
    return widget.locator(".kit-option", has_text=words)


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def given(quiz):
    return list(quiz.answers_given.astype(object).where(quiz.answers_given.notna(), None))


def test_nothing_is_given_away_before_an_answer_is_checked(mount, make):
    widget = mount(make())
    option(widget, "Yes, it shines").click()
    shown = widget.inner_text()
    assert not any(word in shown for word in ("WHY", "AFTER", "right", "mix-up"))
    assert widget.locator(".kit-option").count() == 4


def test_a_wrong_answer_gets_its_own_reason_first_and_the_others_when_asked_for(mount, make):
    quiz = make()
    widget = mount(quiz)
    option(widget, "Yes, it shines").click()
    expect(option(widget, "Yes, it shines")).to_have_attribute("aria-pressed", "true")
    assert given(quiz) == [None, None, None]
    widget.get_by_role("button", name="Check my answer").click()

    expect(widget.locator(".kit-verdict")).to_have_text("Not a. The right answer is b.")
    expect(option(widget, "Yes, it shines")).to_have_attribute("data-result", "missed")
    text = widget.locator(".kit-quiz").inner_text()
    order = [text.index(word) for word in ("WHY-NOT-A", "what shines is a lamp", "WHY-B", "AFTER")]
    assert order == sorted(order)
    assert "WHY-NOT-C" not in text
    expect(option(widget, "Nearly")).to_contain_text("✓ right")
    expect(option(widget, "Yes, it shines")).to_contain_text("● your answer")
    widget.get_by_role("button", name="The other options").click()
    expect(widget.get_by_text("WHY-NOT-C")).to_be_visible()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert given(quiz) == ["a", None, None]


@each_look
def test_not_to_know_is_marked_calmly_and_never_as_a_mistake(mount, make, page, theme, view):
    see(page, theme, view)
    widget = mount(make(), theme=theme)
    option(widget, "I don’t know").click()
    widget.get_by_role("button", name="Check my answer").click()
    expect(option(widget, "I don’t know")).to_have_attribute("data-result", "unsure")
    expect(option(widget, "I don’t know")).to_contain_text("? you did not know yet")
    expect(widget.locator("[data-result=missed]")).to_have_count(0)
    assert faults(page) == []


def test_the_first_answer_stays_and_a_later_one_is_kept_beside_it(mount, make):
    quiz = make()
    widget = mount(quiz)
    option(widget, "Yes, it shines").click()
    widget.get_by_role("button", name="Check my answer").click()
    option(widget, "Nearly").click()
    expect(option(widget, "Yes, it shines")).to_contain_text("○ your first answer")
    expect(option(widget, "Nearly")).to_contain_text("✓ right · ● your answer now")
    expect(
        widget.get_by_role("button", name="Question 1: right after a second look")
    ).to_be_visible()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert (quiz.first["moon"], quiz.answers_given["moon"]) == ("a", "b")


def test_all_is_done_with_the_keyboard_alone_and_the_end_is_kind(mount, make, page):
    quiz = make()
    widget = mount(quiz)
    page.keyboard.press("Tab")
    press(page, "Enter", "Enter")
    expect(widget.get_by_text("Choose an answer first.")).to_be_hidden()
    press(page, "c", "2", "a", "Enter")
    expect(widget.locator(".kit-verdict")).to_contain_text("Not a.")
    press(page, "o")
    expect(widget.get_by_text("WHY-NOT-C")).to_be_visible()
    press(page, "ArrowRight", "u", "Enter")
    expect(widget.locator(".kit-verdict")).to_contain_text("There is no right answer here")
    press(page, "Enter", "3", "Enter")
    expect(widget.locator(".kit-verdict")).to_have_text(
        "✓ Yes, c is right. The right answers are a and c."
    )
    press(page, "Enter")
    end = widget.get_by_role("region", name="How it went")
    expect(end).to_be_focused()
    expect(end).to_contain_text(
        "2 of the 3 questions have a right answer. At your first try you had 1 of 2."
    )
    expect(end).to_contain_text("The other one has none: there, your reasons count.")
    expect(end).to_contain_text("You said “I don’t know” once")
    expect(end.get_by_role("listitem")).to_have_text("Question 1 Not so: “what shines is a lamp”")
    assert not any(word in end.inner_text().lower() for word in ("wrong", "fail", "%", "score"))
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert given(quiz) == ["a", "I don't know", "c"]


def test_enter_presses_the_button_that_has_the_focus_and_tab_leaves_the_widget(mount, make, page):
    quiz = make()
    widget = mount(quiz)
    option(widget, "No, it burns").focus()
    press(page, "Enter")
    expect(option(widget, "No, it burns")).to_have_attribute("aria-pressed", "true")
    expect(widget.locator(".kit-verdict")).to_have_count(0)
    press(page, "Enter")
    expect(widget.locator(".kit-verdict")).to_be_visible()
    widget.get_by_role("button", name="Keys").focus()
    press(page, "Enter")
    expect(widget.get_by_role("group", name="Keys")).to_be_visible()
    for _ in range(30):
        press(page, "Tab")
        if not widget.evaluate("node => node.contains(document.activeElement)"):
            break
    else:
        pytest.fail("Tab never left the widget")


def test_the_verdict_comes_into_view_when_an_answer_is_checked(mount, make, page):
    page.set_viewport_size({"width": 1280, "height": 400})
    page.evaluate("document.body.style.padding = '300px 0 900px'")
    widget = mount(make())
    choice = option(widget, "No, it burns")
    choice.evaluate("(node) => node.scrollIntoView({ block: 'end' })")
    choice.focus()
    press(page, "Enter", "Enter")
    expect(widget.locator(".kit-verdict")).to_be_in_viewport(ratio=1)


def test_a_double_click_on_check_does_not_skip_the_reasons(mount, make):
    widget = mount(make())
    option(widget, "Nearly").click()
    widget.get_by_role("button", name="Check my answer").dblclick()
    expect(widget.locator(".kit-verdict")).to_have_text("✓ Yes, b is right.")


def test_checking_without_an_answer_says_what_to_do(mount, make, page):
    quiz = make()
    widget = mount(quiz)
    widget.locator(".kit-question").click()
    press(page, "Enter")
    expect(widget.get_by_text("Choose an answer first.").first).to_be_visible()
    assert given(quiz) == [None] * 3


def test_i_dont_know_gets_the_reason_and_cannot_become_a_first_answer_afterwards(mount, make, page):
    quiz = make()
    widget = mount(quiz)
    option(widget, "I don’t know").click()
    press(page, "Enter")
    expect(widget.locator(".kit-verdict")).to_have_text(
        "Saying so is honest, and a good place to start. The right answer is b."
    )
    expect(widget.get_by_text("WHY-B")).to_be_visible()
    press(page, "b")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert quiz.first["moon"] == "I don't know"


def test_without_a_right_answer_it_says_so_and_gives_every_case_yours_first(mount, make, page):
    widget = mount(make())
    widget.locator(".kit-question").click()
    press(page, "ArrowRight", "b", "Enter")
    expect(widget.locator(".kit-verdict")).to_contain_text("thoughtful people choose differently")
    text = widget.locator(".kit-quiz").inner_text()
    assert text.index("CASE-COFFEE") < text.index("CASE-TEA") < text.index("AFTER-TEA")
    assert "✓ right" not in text
    expect(widget.get_by_role("button", name="The other options")).to_have_count(0)


def test_answers_are_back_and_the_first_open_question_is_shown(mount, make):
    before = make()
    widget = mount(before)
    option(widget, "Yes, it shines").click()
    widget.get_by_role("button", name="Check my answer").click()
    expect(widget.get_by_text("All saved.")).to_be_visible()

    again = make()
    assert repr(again) == "Quiz(1 of 3 questions answered)"
    widget = mount(again)
    expect(widget.locator(".kit-count")).to_have_text("Question 2 of 3 · 1 answered")
    widget.get_by_role("button", name="Question 1:").click()
    expect(widget.locator(".kit-quiz")).to_contain_text("WHY-NOT-A")


def test_the_browser_writes_the_same_hand_in_code_as_python(mount, make, page):
    quiz = make()
    widget = mount(quiz)
    widget.locator(".kit-question").click()
    press(page, "a", "Enter", "b", "Enter", "u", "Enter", "ArrowRight", "b", "Enter")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    widget.get_by_role("button", name="Copy my hand-in code").click()
    expect(widget.locator(".kit-code")).to_have_text(quiz.code)


def test_it_works_while_python_is_busy(mount, make, page):
    widget = mount(make(), busy=True)
    widget.locator(".kit-question").click()
    press(page, "a", "Enter")
    expect(widget.locator(".kit-quiz")).to_contain_text("WHY-NOT-A")
    press(page, "Enter")
    expect(widget.locator(".kit-question")).to_have_text("Tea, or coffee?")


def quoted(text):
    """Return any text as a string of TOML; half a character is none, and is left out."""
    kept = (c for c in text if not "\ud800" <= c <= "\udfff")
    return '"' + "".join(c if c.isalnum() else f"\\U{ord(c):08x}" for c in kept) + '"'


def test_hostile_text_is_shown_as_text_in_every_part_and_state(hostile_page, make, page, tmp_path):
    parts = iter([f"{payload} {number}" for number, payload in enumerate(PAYLOADS)])
    lines, used = ['name = "hostile"', f"title = {quoted(next(parts))}"], []
    for number in range(len(PAYLOADS) // 14):
        # Text and end of a question; text, reason and misconception of four options.
        texts = [next(parts) for _ in range(14)]
        used.append(texts)
        lines += [
            f'[[question]]\nid = "q{number}"\nright = "d"',
            f"text = {quoted(texts[0])}\nafter = {quoted(texts[1])}",
        ]
        for option in range(4):
            text, because, mix_up = map(quoted, texts[2 + 3 * option : 5 + 3 * option])
            lines.append(f"[[question.option]]\ntext = {text}\nbecause = {because}")
            lines += [f"misconception = {mix_up}"] if option < 3 else []
    path = tmp_path / "hostile.toml"
    path.write_text("\n".join(lines), "utf-8")
    assert sum(map(len, used)) >= 100

    quiz = make(path)
    widget = hostile_page(quiz)
    for at, texts in enumerate(used):
        expect(widget.locator(".kit-count")).to_contain_text(f"{at + 1} of {len(used)}")
        shown = widget.locator(".kit-question").text_content()
        assert "".join(texts[0].split()) in "".join(shown.split()) or not texts[0].isprintable()
        widget.locator(".kit-question").click()
        press(page, "a", "Enter", "o")
        expect(widget.locator(".kit-quiz")).to_contain_text("The mix-up")
        press(page, "Enter")
    expect(widget.get_by_role("region", name="How it went")).to_be_visible()
    assert "<script" not in stand_in(quiz)
    assert "<img" not in stand_in(quiz)


@each_look
def test_axe_finds_nothing_in_any_state(mount, make, page, theme, view):
    see(page, theme, view)
    widget = mount(make("01"), theme=theme)
    assert faults(page) == []
    widget.locator(".kit-question").click()
    press(page, "a")
    assert faults(page) == []
    press(page, "Enter", "o", "?")
    assert faults(page) == []
    press(page, "c", "?", "Enter", "b", "Enter", "Enter", "u", "Enter", "Enter", "d", "Enter")
    press(page, "Enter", "b", "Enter", "Enter")
    expect(widget.get_by_role("region", name="How it went")).to_be_focused()
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    boxes = [button.bounding_box() for button in page.locator("button:visible").all()]
    assert all(box["width"] >= 24 and box["height"] >= 24 for box in boxes)


def test_zoomed_to_200_percent_nothing_is_cut_off(mount, make, page):
    # A window of 1280 pixels at 200 % has the room of 640, with letters twice as large.
    page.set_viewport_size({"width": 1280, "height": 900})
    widget = mount(make("01"))
    page.evaluate("document.documentElement.style.zoom = '2'")
    widget.locator(".kit-question").click()
    press(page, "a", "Enter", "o", "?")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert faults(page) == []


@pytest.mark.parametrize("width", [231, 296, 360])
def test_on_a_narrow_column_an_answer_keeps_its_width_and_the_next_question_begins_at_its_top(
    mount, page, tmp_path, width
):
    page.set_viewport_size({"width": width, "height": 640})
    widget = mount(kit.Quiz("01", answers=tmp_path))
    page.evaluate("document.body.style.paddingBottom = '1500px'")
    right = widget.locator(".kit-option").nth(2)
    right.click()
    height = right.bounding_box()["height"]
    widget.get_by_role("button", name="Check my answer").click()
    assert right.bounding_box()["height"] < height + 60
    page.evaluate("scrollTo(0, 700)")
    widget.get_by_role("button", name="Next question").click()
    assert widget.bounding_box()["y"] >= 0


@pytest.mark.parametrize("width", [215, 280, 344])
def test_in_a_narrow_column_all_can_be_hit_with_a_thumb_and_nothing_runs_over(
    mount, make, page, width
):
    column(page, width)
    widget = mount(make())
    expect(widget.locator(".kit-hint")).to_be_hidden()
    for answer in ("Nearly", "Tea", "Two"):
        assert too_small(widget) == []
        option(widget, answer).click()
        widget.get_by_role("button", name="Check my answer").click()
        assert too_small(widget) == []
        assert runs_over(widget) == []
        widget.get_by_role("button", name="Next question").or_(
            widget.get_by_role("button", name="How it went")
        ).click()
    assert too_small(widget) == []
