"""Predict on a blank page: draw with mouse, touch and keys, lock, reveal."""

import itertools
from dataclasses import replace

import pandas as pd
import pytest
from axe_faults import each_look, faults, see
from payloads import PAYLOADS
from playwright.sync_api import expect
from touch import column, runs_over, swipe, too_small
from wire import Browser

from kit.material.own_figures import own
from kit.material.predictions import Break
from kit.widgets.predict import Predict

pytestmark = pytest.mark.browser


class Picture:
    """Where things are in the picture of a widget, and what a hand does there."""

    def __init__(self, page, widget, element):
        self.page, self.widget, self.element = page, widget, element

    def slider(self, name):
        return self.element.get_by_role("slider", name=name, exact=True)

    def spot(self, name, value):
        """Return the place in the window where a value of a point lies."""
        self.slider(name).scroll_into_view_if_needed()
        box = self.slider(name).bounding_box()
        if self.widget.prediction.kind == "bars":
            return box["x"] + box["width"] * value / 100, box["y"] + box["height"] / 2
        return box["x"] + box["width"] / 2, box["y"] + box["height"] * (1 - value / 100)

    def stroke(self, *spots, steps=1):
        """Press at the first spot, draw through the others, and let go."""
        places = [self.spot(*spot) for spot in spots]
        self.page.mouse.move(*places[0])
        self.page.mouse.down()
        for place in places[1:]:
            self.page.mouse.move(*place, steps=steps)
        self.page.mouse.up()

    def saved(self, **guesses):
        """Wait until Python has exactly these guesses on disk; names are 'y2012' for 2012."""
        expected = {name.removeprefix("y"): str(value) for name, value in guesses.items()}
        for _ in range(100):
            if self.widget.answers.judgements("first") == expected:
                break
            self.page.wait_for_timeout(50)
        again = Predict(self.widget.prediction, answers=self.widget.answers.path.parent)
        assert again.answers.judgements("first") == expected


@pytest.fixture
def picture(mount, page, tmp_path):
    def make(what="us-65-plus", theme="light", **more):
        widget = Predict(what, answers=tmp_path, **more)
        return Picture(page, widget, mount(widget, theme=theme))

    return make


def test_a_stroke_of_the_mouse_draws_every_point_it_passes(picture):
    chart = picture()
    chart.stroke(("2010", 10), ("2018", 50))
    # Passed over between two reports of the mouse, and still on the line between them.
    chart.saved(y2010=10, y2012=20, y2014=30, y2016=40, y2018=50)
    expect(chart.element.get_by_text("5 of 7 drawn")).to_be_visible()
    expect(chart.element.get_by_role("status")).to_contain_text("2012: 20\u00a0%")


def test_a_press_draws_one_point_and_up_and_down_adjusts_it(picture):
    chart = picture()
    chart.stroke(("2014", 33))
    chart.saved(y2014=35)
    chart.stroke(("2014", 35), ("2014", 71), steps=5)
    chart.saved(y2014=70)


def test_guesses_end_at_0_and_100_however_far_the_hand_goes(picture):
    chart = picture()
    chart.stroke(("2014", 50), ("2014", 150))
    chart.saved(y2014=100)
    chart.stroke(("2014", 50), ("2014", -50))
    chart.saved(y2014=0)


def test_a_finger_draws_and_the_page_does_not_scroll(picture, page):
    column(page, 344)
    chart = picture()
    places = [chart.spot("2010", 50), chart.spot("2014", 60), chart.spot("2018", 90)]
    before = page.evaluate("scrollY")
    swipe(page, *places)
    chart.saved(y2010=50, y2012=55, y2014=60, y2016=75, y2018=90)
    swipe(page, chart.spot("2012", 20))  # a tap
    chart.saved(y2010=50, y2012=20, y2014=60, y2016=75, y2018=90)
    assert page.evaluate("scrollY") == before


@pytest.fixture
def bars(picture):
    return picture(pd.Series([30, 60], index=["a", "b"]), title="Bars", kind="bars")


def test_a_steep_stroke_of_a_finger_draws_a_curve_and_the_page_does_not_scroll(picture, page):
    column(page, 344)
    chart = picture()
    places = [chart.spot("2008", 10), chart.spot("2010", 20), chart.spot("2012", 95)]
    before = page.evaluate("scrollY")
    swipe(page, *places)
    chart.saved(y2008=10, y2010=20, y2012=95)
    swipe(page, chart.spot("2012", 90), chart.spot("2012", 30))  # straight down
    chart.saved(y2008=10, y2010=20, y2012=30)
    assert page.evaluate("scrollY") == before


@pytest.mark.parametrize("foot", ["1500px", "0"], ids=["a long page", "a page's end"])
def test_a_finger_that_goes_up_or_down_at_bars_scrolls_the_page_and_draws_nothing(bars, page, foot):
    column(page, 215)
    page.evaluate("(foot) => { document.body.style.paddingBottom = foot }", foot)
    x, y = bars.spot("b", 50)
    before = page.evaluate("scrollY")
    swipe(page, (x, y), (x + 4, y - 200))
    if foot != "0":
        page.wait_for_function(f"scrollY > {before + 100}")
    swipe(page, (x, 200), (x + 4, 400))
    page.wait_for_timeout(500)  # longer than keys take to become an answer
    bars.saved()


def test_a_stroke_that_begins_beside_a_curve_scrolls_the_page_and_draws_nothing(picture, page):
    column(page, 344)
    chart = picture()
    foot = chart.spot("2014", 0)[1]
    left = page.locator(".kit-plot").bounding_box()["x"]
    for x, y in [(left + 4, foot - 60), (left + 150, foot + 25)]:  # its scale, and its years
        before = page.evaluate("scrollY")
        swipe(page, (x, y), (x + 2, y - 160))
        page.wait_for_function(f"scrollY > {before + 80}")
        page.evaluate(f"scrollTo(0, {before})")
    page.wait_for_timeout(500)
    chart.saved()


@pytest.mark.parametrize("width", [215, 280, 344])
@pytest.mark.parametrize("name", ["us-adoption", "world-online", "us-platforms-by-age"])
def test_in_a_narrow_column_the_picture_has_the_whole_width_and_all_can_be_read_and_hit(
    picture, page, width, name
):
    column(page, width)
    chart = picture(name)
    view = chart.element

    def check(words):
        assert view.locator(".kit-plot > svg").bounding_box()["width"] > width - 20
        assert runs_over(view) == []
        assert too_small(view) == []
        expect(view.locator(".kit-hint")).to_be_hidden()
        boxes = [one.bounding_box() for one in view.locator(words).all()]
        for one, other in itertools.combinations(boxes, 2):
            aside = max(one["x"], other["x"]) - min(
                one["x"] + one["width"], other["x"] + other["width"]
            )
            upright = max(one["y"], other["y"]) - min(
                one["y"] + one["height"], other["y"] + other["height"]
            )
            assert max(aside, upright) > -4  # a line is somewhat higher than its letters

    check(".kit-plot text:not(.kit-invite)")
    first = view.get_by_role("slider").first
    first.focus()
    for key in ("6", "ArrowRight", "8", "ArrowRight", "7", "ArrowRight", "9"):
        page.keyboard.press(key)
    view.get_by_role("button", name="Lock my guess").click()
    view.get_by_text("The same as a table").click()
    check(".kit-plot text.kit-number")


def test_keys_draw_move_and_undo(picture, page):
    chart = picture()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "range":
            break
    expect(chart.slider("2008")).to_be_focused()
    expect(chart.slider("2008")).to_have_attribute("aria-valuetext", "not drawn yet")
    page.keyboard.press("ArrowUp")  # from the 2 % that are given: snapped to 0, and up
    expect(chart.slider("2008")).to_have_attribute("aria-valuetext", "5\u00a0%")
    for key in ("ArrowRight", "PageUp", "ArrowDown", "ArrowRight", "Enter", "ArrowRight", "End"):
        page.keyboard.press(key)
    for key in ("ArrowRight", "Home", "ArrowRight", "7", "ArrowLeft", "ArrowUp"):
        page.keyboard.press(key)
    chart.saved(y2008=5, y2010=20, y2012=20, y2014=100, y2016=5, y2018=70)
    page.keyboard.press("Backspace")
    chart.saved(y2008=5, y2010=20, y2012=20, y2014=100, y2016=0, y2018=70)
    page.keyboard.press("Delete")
    chart.saved(y2008=5, y2010=20, y2012=20, y2014=100, y2018=70)


def test_the_picture_is_one_tab_stop_and_tab_leaves_it(picture, page):
    chart = picture()
    chart.slider("2012").focus()
    page.keyboard.press("Tab")
    expect(chart.element.get_by_role("button", name="Undo")).not_to_be_focused()
    assert page.evaluate("document.activeElement.type") != "range"
    page.keyboard.press("Shift+Tab")
    expect(chart.slider("2012")).to_be_focused()


def test_undo_takes_a_whole_stroke_back(picture, page):
    chart = picture()
    chart.stroke(("2008", 5))
    chart.stroke(("2010", 10), ("2018", 50))
    chart.element.get_by_role("button", name="Undo").click()
    chart.saved(y2008=5)
    expect(chart.element.get_by_role("status")).to_contain_text("2012: not drawn")
    chart.element.get_by_role("button", name="Undo").click()
    chart.saved()
    expect(chart.element.get_by_role("button", name="Undo")).to_be_disabled()


def test_what_was_drawn_is_there_again_on_the_next_run(picture, mount, tmp_path):
    chart = picture()
    chart.stroke(("2010", 10), ("2014", 30))
    chart.saved(y2010=10, y2012=20, y2014=30)
    again = mount(Predict("us-65-plus", answers=tmp_path))
    expect(again.get_by_text("3 of 7 drawn")).to_be_visible()
    slider = again.get_by_role("slider", name="2012")
    expect(slider).to_have_attribute("aria-valuetext", "20\u00a0%")


def test_it_draws_while_python_is_busy_and_keeps_what_is_not_saved(mount, page, tmp_path):
    widget = Predict("us-65-plus", answers=tmp_path)
    chart = Picture(page, widget, mount(widget, busy=True))
    chart.stroke(("2010", 10), ("2014", 30))
    expect(chart.element.get_by_text("3 of 7 drawn")).to_be_visible()
    expect(chart.element.get_by_text("3 kept in this browser")).to_be_visible()
    assert widget.guess.isna().all()
    page.evaluate("window.models[0].end()")
    later = mount(widget)
    expect(later.get_by_text("3 of 7 drawn")).to_be_visible()
    Picture(page, widget, later).saved(y2010=10, y2012=20, y2014=30)


def test_there_is_no_reveal_before_a_guess_and_then_it_says_what_is_open(picture):
    chart = picture()
    button = chart.element.get_by_role("button", name="Lock my guess and reveal")
    expect(button).to_be_hidden()
    assert "published" not in chart.element.locator(".kit-plot").inner_text()
    chart.stroke(("2010", 10), ("2018", 50))
    expect(button).to_be_visible()
    expect(chart.element.get_by_text("2 points are still open.")).to_be_visible()


def test_the_reveal_shows_figures_gap_break_and_sources_and_locks_the_guess(picture, page):
    chart = picture()
    chart.stroke(("2010", 10), ("2018", 50))
    chart.element.get_by_role("button", name="Lock my guess and reveal").click()
    said = chart.element.locator(".kit-verdict")
    expect(said).to_be_focused()
    chart.saved(y2010=10, y2012=20, y2014=30, y2016=40, y2018=50)
    assert said.inner_text().replace("\u00a0", " ") == str(chart.widget.furthest)
    assert chart.widget.revealed
    expect(chart.element.locator("tbody")).to_be_hidden()
    chart.element.get_by_text("The same as a table").click()
    rows = chart.element.locator("tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows][:4] == [
        ["2005", "given", "2 [1]", ""],
        ["2008", "open", "3 [1]", ""],
        ["2010", "10", "12 [1]", "−2"],
        ["2012", "20", "22 [1]", "−2"],
    ]
    expect(chart.element.locator("path.kit-break")).to_have_count(1)
    (only,) = chart.widget.prediction.breaks
    expect(chart.element.get_by_text(f"Dashed line a, {only.text}.")).to_be_visible()
    for text in (chart.widget.prediction.items[0].source, chart.widget.prediction.notice):
        expect(chart.element.get_by_text(text)).to_be_visible()
    expect(chart.element.get_by_role("slider")).to_have_count(0)
    box = chart.element.locator(".kit-plot").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 60)
    page.keyboard.press("Backspace")
    chart.saved(y2010=10, y2012=20, y2014=30, y2016=40, y2018=50)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["us-65-plus", "world-online", "eu-skills"])
def test_nothing_moves_at_the_first_press(picture, page, name, width):
    page.set_viewport_size({"width": width, "height": 800})
    chart = picture(name)
    parts = chart.element.locator("p:visible, button:visible, svg:visible, [role=group]:visible")
    parts = parts.element_handles()
    before = [part.bounding_box() for part in parts]
    height = chart.element.bounding_box()["height"]
    chart.element.get_by_role("slider").first.focus()
    page.keyboard.press("5")
    expect(chart.element.get_by_role("button", name="Lock my guess")).to_be_visible()
    # The count may be a letter wider; nothing is higher or lower.
    assert [(box["x"], box["y"]) for box in before] == [
        (box["x"], box["y"]) for box in (part.bounding_box() for part in parts)
    ]
    assert chart.element.bounding_box()["height"] == height


@pytest.mark.parametrize("name", ["us-65-plus", "eu-old-and-young"])
def test_the_miss_is_named_above_the_picture_and_in_it(picture, page, name):
    chart = picture(name)
    chart.element.get_by_role("slider").first.focus()
    page.keyboard.press("9")
    page.keyboard.press("9")
    chart.element.get_by_role("button", name="Lock my guess").click()
    said, plot = chart.element.locator(".kit-verdict"), chart.element.locator(".kit-plot")
    expect(plot.locator(".kit-miss")).to_have_count(1)
    miss = plot.locator(".kit-miss-said").text_content()
    assert miss in said.inner_text()
    assert said.bounding_box()["y"] < plot.bounding_box()["y"]


@pytest.mark.parametrize("name", ["us-65-plus", "us-adoption", "us-platforms-by-age"])
def test_the_reveal_leads_to_the_picture_from_its_top(picture, page, name):
    page.set_viewport_size({"width": 1280, "height": 680})  # what a laptop leaves a notebook
    page.evaluate("document.body.style.padding = '300px 0 900px'")
    chart = picture(name)
    chart.element.get_by_role("slider").first.focus()
    page.keyboard.press("5")
    lock = chart.element.get_by_role("button", name="Lock my guess and reveal")
    lock.evaluate("(node) => node.scrollIntoView()")  # the picture is above the window now
    lock.click()
    said = chart.element.locator(".kit-verdict")
    expect(said).to_be_focused()
    expect(chart.element.locator(".kit-legend")).to_be_in_viewport(ratio=1)
    if chart.widget.prediction.kind == "curve":
        expect(chart.element.locator(".kit-plot > svg")).to_be_in_viewport(ratio=1)
        expect(said).to_be_in_viewport(ratio=1)


def test_a_reveal_in_python_shows_in_the_picture(picture, mount):
    chart = picture()
    chart.widget.draw({2012: 20, 2021: 45})
    mount.tell(news=Browser(chart.widget).state["news"])
    expect(chart.element.get_by_text("2 of 7 drawn")).to_be_visible()
    chart.widget.reveal()
    mount.tell(news=Browser(chart.widget).state["news"])
    expect(chart.element.get_by_text("You are furthest off for 2012")).to_be_visible()


def test_two_curves_are_drawn_one_at_a_time_and_told_apart_without_colour(picture, page):
    chart = picture("us-adoption")
    chart.stroke(("2010, 18-29", 60), ("2014, 18-29", 80))
    expect(chart.slider("2010, 65+")).to_have_count(0)
    chart.element.get_by_role("button", name="65+").click()
    chart.stroke(("2010, 65+", 10), ("2014, 65+", 30))
    lines = chart.element.locator(".kit-plot path.kit-guess")
    dashes = [line.get_attribute("stroke-dasharray") for line in lines.all()]
    assert len(set(dashes)) == 2
    expect(chart.element.locator(".kit-plot rect.kit-guess-mark")).to_have_count(3)
    expect(chart.element.locator(".kit-plot circle.kit-guess-mark")).to_have_count(3)
    labels = chart.element.locator(".kit-plot text.kit-name")
    assert sorted(labels.all_text_contents()) == ["18-29", "65+"]
    page.keyboard.press("c")
    expect(chart.element.get_by_role("button", name="18-29")).to_have_attribute(
        "aria-pressed", "true"
    )
    # A press on a point of the other curve takes that curve up.
    x, y = chart.spot("2012, 18-29", 20)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.up()
    expect(chart.element.get_by_role("button", name="65+")).to_have_attribute(
        "aria-pressed", "true"
    )
    for curve, guesses in (("18-29", [60, 70, 80]), ("65+", [10, 20, 30])):
        for _ in range(100):
            if list(chart.widget.guess[curve].dropna()) == guesses:
                break
            page.wait_for_timeout(50)
        assert list(chart.widget.guess[curve].dropna()) == guesses
    chart.element.get_by_role("button", name="Lock my guess").click()
    expect(chart.element.locator(".kit-plot path.kit-published")).to_have_count(2)
    chart.element.get_by_text("The same as a table").click()
    expect(chart.element.get_by_role("rowheader", name="65+")).to_be_visible()


def test_bars_are_dragged_to_their_length_each_for_itself(picture, page):
    chart = picture("eu-old-and-young")
    x, y = chart.spot("16-24, Romania", 45)
    _, elsewhere = chart.spot("55-74, Netherlands", 45)
    chart.stroke(("16-24, Romania", 10), ("16-24, Romania", 45), steps=4)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 1, elsewhere)  # straying into another row leaves that row alone
    page.mouse.up()
    chart.slider("16-24, Romania").focus()
    for key in ("ArrowUp", "ArrowUp", "9", "ArrowLeft"):
        page.keyboard.press(key)
    chart.saved(**{"Romania/16-24": 45, "Netherlands/16-24": 85})
    chart.element.get_by_role("button", name="Lock my guess").click()
    expect(chart.element.locator("rect.kit-published-bar")).to_have_count(4 + 1)  # and the legend
    assert "furthest off for 16-24, Romania" in chart.element.locator(".kit-verdict").inner_text()


@pytest.mark.parametrize("name", ["us-65-plus", "eu-old-and-young"])
def test_a_press_beside_the_picture_draws_nothing(picture, page, name):
    chart = picture(name)
    box = chart.element.locator(".kit-plot > svg").bounding_box()
    for x, y in ((0.5, 0.995), (0.5, 0.01)):
        page.mouse.click(box["x"] + x * box["width"], box["y"] + y * box["height"])
    expect(chart.element.get_by_text("0 of")).to_be_visible()


def test_a_line_is_not_drawn_on_across_a_break(picture):
    chart = picture()
    chart.widget.draw({2012: 20})
    chart.widget.reveal()
    again = picture()
    d = again.element.locator(".kit-plot path.kit-published").get_attribute("d")
    assert [part.count("L") for part in d.split("M")[1:]] == [5, 1]  # 2005 to 2016; 2018, 2021


def test_the_class_is_shown_with_its_median_and_range(picture):
    others = pd.DataFrame({f"simulated {n}": {"2012": str(n * 10)} for n in (1, 2, 6)})
    chart = picture(others=others)
    chart.stroke(("2012", 20))
    chart.element.get_by_role("button", name="Lock my guess").click()
    chart.element.get_by_text("The same as a table").click()
    expect(chart.element.get_by_role("cell", name="20 (10–60)")).to_be_visible()
    expect(chart.element.get_by_text("simulated class, 3 people").first).to_be_visible()
    expect(chart.element.locator(".kit-plot path.kit-median")).to_have_count(1)


def test_the_sentences_are_those_that_python_writes(picture, mount, page, tmp_path):
    cases = (
        {2012: 45},
        {2021: 45},
        {2021: 45, 2012: 20},
        {2008: 5, 2010: 10, 2012: 20, 2014: 25, 2016: 35, 2018: 35, 2021: 45},
        {2010: 45, 2012: 55, 2014: 60},
    )
    for number, guesses in enumerate(cases):
        widget = Predict("us-65-plus", answers=tmp_path / str(number))
        widget.draw(guesses)
        widget.reveal()
        said = mount(widget).locator(".kit-verdict").inner_text().replace("\u00a0", " ")
        assert said == str(widget.furthest)


@pytest.mark.parametrize("kind", ["curve", "bars"])
@pytest.mark.parametrize(
    ("source", "label", "head"),
    [
        ("", "the figures", "Figure"),
        ("simulated", "simulated", "Simulated"),
        ("Reed 2019", "published", "Published"),
    ],
)
def test_own_figures_are_never_called_published_unless_they_are(picture, kind, source, label, head):
    words = """root => [root.textContent, ...[...root.querySelectorAll("*")].flatMap(
        (node) => ["aria-label", "aria-valuetext", "title", "aria-description", "alt"].map(
            (name) => node.getAttribute(name)))].join(" ").toLowerCase()"""
    table = pd.Series([8, 15, 52], index=[1984, 1990, 2000])
    chart = picture(table, title="Homes", kind=kind, given=[1984], source=source)
    heard = [chart.element.evaluate(words)]
    chart.slider("1990").focus()
    chart.page.keyboard.press("2")
    chart.saved(y1990=20)
    heard += [chart.element.evaluate(words)]
    chart.element.get_by_role("button", name="Lock my guess").click()
    chart.element.get_by_text("The same as a table").click()
    expect(chart.element.get_by_role("columnheader", name=head, exact=True)).to_be_visible()
    assert chart.element.locator(".kit-legend li").first.inner_text() == label
    if kind == "curve":
        assert label in chart.element.locator(".kit-plot text.kit-name").all_text_contents()
    said = chart.element.locator(".kit-verdict").inner_text().replace("\u00a0", " ")
    assert said == str(chart.widget.furthest)
    heard += [chart.element.evaluate(words)]
    assert any("published" in each for each in heard) == (label == "published")


def test_only_the_kits_predictions_offer_a_hand_in_code(picture):
    chart = picture(pd.Series([8, 15], index=[1984, 1990]), title="Homes")
    chart.slider("1984").focus()
    chart.page.keyboard.press("2")
    chart.saved(y1984=20)
    expect(chart.element.get_by_role("button", name="Download my answers")).to_be_visible()
    expect(chart.element.get_by_role("button", name="Copy my hand-in code")).to_have_count(0)
    kits = picture()
    expect(kits.element.get_by_role("button", name="Copy my hand-in code")).to_be_visible()


def check_only_text(page):
    """Check that pictures hold nothing but what Predict draws, and take them off the page.

    The fixture counts a picture among what foreign text might have made.
    """
    page.wait_for_timeout(200)
    drawn = "svg, path, text, rect, circle, g"
    found = f".kit-plot > svg :not({drawn}), .kit-swatch :not({drawn})"
    assert page.locator(found).evaluate_all("(all) => all.map((n) => n.outerHTML)") == []
    pictures = ".kit-plot > svg, svg.kit-swatch"
    page.evaluate(
        "(names) => document.querySelectorAll(names).forEach((n) => n.remove())", pictures
    )


@pytest.mark.parametrize("kind", ["curve", "bars"])
def test_hostile_names_of_points_and_curves_are_shown_as_text(hostile_page, page, tmp_path, kind):
    page.set_viewport_size({"width": 360, "height": 900})
    texts = PAYLOADS
    if kind == "bars":
        table = pd.Series(50, index=texts)
        others = pd.DataFrame({"a": dict.fromkeys(texts, "5")})
    else:
        table = pd.DataFrame(50, index=[1990, 2000], columns=texts)
        others = pd.DataFrame({"a": {f"{text}/1990": "5" for text in texts}})
    widget = Predict(table, title="T", answers=tmp_path, others=others)
    widget.draw({widget.prediction.asked[0].post_id: 75})
    element = hostile_page(widget)
    element.get_by_role("button", name="Lock my guess").click()
    expect(element.locator(".kit-verdict")).to_contain_text("25 points too high")
    scope = "row" if kind == "bars" else "rowgroup"
    assert element.locator(f"th[scope={scope}]").all_text_contents() == texts
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    check_only_text(page)


def test_hostile_titles_units_and_sources_are_shown_as_text(hostile_page, page, tmp_path):
    for number in range(0, len(PAYLOADS) - 4, 4):
        title, question, unit, name = PAYLOADS[number : number + 4]
        table = pd.Series([50], index=pd.Index([1990], name=title))
        one = own(table, title=title, question=question, unit=unit)
        bad = one.items[0]._replace(source=unit)
        one = replace(one, items=(bad,), note=name, notice=question, breaks=(Break(1990, unit),))
        others = pd.DataFrame({"a": {"1990": "5"}})
        widget = Predict(one, answers=tmp_path / str(number), others=others, name=name)
        widget.draw({1990: 75})
        widget.reveal()
        element = hostile_page(widget)
        shown = element.evaluate("(root) => root.textContent")
        for text in (title, question, unit, name, f"[1] {unit}"):
            assert text in shown
        assert title not in page.title()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    check_only_text(page)


@each_look
def test_axe_finds_nothing_and_nothing_runs_over_in_any_state(picture, page, theme, view):
    def check():
        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    see(page, theme, view)
    others = pd.DataFrame({"simulated 1": {"65+/2012": "20", "Facebook/65+": "70"}})
    for name in ("us-adoption", "us-platforms-by-age"):
        chart = picture(name, theme=theme, others=others)
        check()
        first = chart.element.get_by_role("slider").first
        first.focus()
        for key in ("ArrowUp", "ArrowRight", "?"):
            page.keyboard.press(key)
        check()
        chart.element.get_by_role("button", name="Lock my guess").click()
        chart.element.get_by_text("The same as a table").click()
        check()
        boxes = [button.bounding_box() for button in page.locator("button:visible").all()]
        assert all(box["width"] >= 24 and box["height"] >= 24 for box in boxes)


@pytest.mark.parametrize("name", ["us-65-plus", "us-platforms-by-age", "world-online"])
def test_at_200_percent_points_keep_a_place_of_24_pixels_and_nothing_runs_over(picture, page, name):
    page.set_viewport_size({"width": 640, "height": 450})  # what 1280 × 900 are at 200 %
    chart = picture(name)
    page.evaluate("document.body.style.fontSize = '200%'")
    boxes = [slider.bounding_box() for slider in chart.element.get_by_role("slider").all()]
    bars = chart.widget.prediction.kind == "bars"
    side, size = ("y", "height") if bars else ("x", "width")
    middles = sorted({box[side] + box[size] / 2 for box in boxes})
    assert min(b - a for a, b in itertools.pairwise(middles)) >= 24
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert faults(page) == []


def test_a_narrower_page_gets_a_picture_of_its_own_with_text_of_the_same_size(picture, page):
    page.set_viewport_size({"width": 1000, "height": 900})
    chart = picture()
    size = "getComputedStyle(document.querySelector('.kit-plot text')).fontSize"
    before = page.evaluate(size)
    wide = chart.element.locator(".kit-plot > svg").bounding_box()["width"]
    page.set_viewport_size({"width": 360, "height": 900})
    page.wait_for_function("document.querySelector('.kit-plot > svg').clientWidth < 340")
    assert wide > 600
    assert page.evaluate(size) == before
    chart.stroke(("2010", 10), ("2018", 50))
    chart.saved(y2010=10, y2012=20, y2014=30, y2016=40, y2018=50)


def test_the_reveal_moves_only_where_motion_is_welcome(picture, page):
    chart = picture()
    chart.stroke(("2010", 10))
    page.clock.install(time=0)
    page.clock.pause_at(1000)  # the picture has no time to end its move
    chart.element.get_by_role("button", name="Lock my guess").click()
    page.clock.run_for(100)
    line = chart.element.locator(".kit-plot path.kit-published")
    expect(line).to_have_css("animation-name", "kit-grow")
    page.emulate_media(reduced_motion="reduce")
    expect(line).to_have_css("animation-name", "none")
    page.emulate_media(reduced_motion="no-preference")
    again = picture()  # what was revealed before is just there
    line = again.element.locator(".kit-plot path.kit-published")
    expect(line).to_have_css("animation-name", "none")
