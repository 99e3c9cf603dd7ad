"""The phone of Feed in a real browser: expect, see the posts move, and ask why they stand there."""

from itertools import product

import pytest
from axe_faults import each_look, faults, see
from feed_phone import MIRA, OLGA, ORDERS, RULES, SEEN, choose, marks, moved, shown, told

import kit
from kit.widgets.feed_evening import State, headline, places, post_of, why

pytestmark = pytest.mark.browser
EXPECTED = "You expected: Fewer. It was: More. The rule only counts"
STILL = "() => document.getAnimations().every((one) => one.playState === 'finished')"


@pytest.fixture
def feed(tmp_path):
    return kit.Feed(answers=tmp_path)


@pytest.fixture
def still(page):
    """Let nothing move: what is tested is where things stand."""
    page.emulate_media(reduced_motion="reduce")


@pytest.mark.parametrize("reader", [MIRA, OLGA], ids=lambda reader: reader["name"])
def test_posts_stand_where_the_model_ranks_them_with_marks_of_how_far(mount, feed, still, reader):
    widget = mount(feed)
    widget.get_by_role("radio", name=reader["name"]).check()
    before = State("time")
    assert shown(widget) == told(reader, before)
    assert set(marks(widget).values()) == {""}
    for order in ("engagement", "relationship", "time", "stated preference"):
        choose(widget, order)
        now = State(order)
        assert shown(widget) == told(reader, now)
        assert marks(widget) == moved(reader, before, now)
        assert widget.locator(".kit-feed-headline").first.inner_text() == headline(
            reader, now, before
        )
        before = now
    assert widget.locator(".kit-feed-seen").first.locator("li").count() == SEEN


def test_posts_are_seen_on_their_way_and_arrive(mount, page, feed):
    widget = mount(feed)
    choose(widget, "engagement")
    under_way = page.evaluate("document.getAnimations().length")
    assert under_way >= 8
    page.wait_for_function(STILL)
    assert shown(widget) == told(MIRA, State("engagement"))


def test_nothing_moves_where_less_motion_is_wished(mount, page, feed, still):
    widget = mount(feed)
    choose(widget, "engagement")
    assert page.evaluate("document.getAnimations().length") == 0
    assert "▲" in "".join(marks(widget).values())


def test_a_guess_comes_before_the_change_and_is_kept_with_the_lessons(mount, feed, still, tmp_path):
    widget = mount(feed)
    widget.locator(".kit-feed-rules label", has_text=RULES["engagement"]).click()
    assert shown(widget) == told(MIRA, State("time"))  # nothing has moved yet
    ask = widget.get_by_role("group", name="Before they move")
    assert "how many of her first six posts are angry" in ask.inner_text().lower()
    ask.get_by_role("button", name="Fewer").click()
    assert shown(widget) == told(MIRA, State("engagement"))
    assert widget.locator(".kit-feed-guessed").inner_text().startswith(EXPECTED)
    widget.page.wait_for_function("models[0].underWay === false")
    assert kit.guesses(tmp_path).table["yours"].tolist() == ["Fewer"]
    assert feed.code
    assert repr(feed) == "Feed(order by engagement, 300 accounts, seed 1)"
    # It is asked once: not again here, nor in a view that is made later.
    choose(widget, "time")
    widget.locator(".kit-feed-rules label", has_text=RULES["engagement"]).click()
    assert shown(widget) == told(MIRA, State("engagement"))
    again = mount(kit.Feed(answers=tmp_path))
    again.locator(".kit-feed-rules label", has_text=RULES["engagement"]).click()
    assert again.locator(".kit-feed-guessed").inner_text().startswith(EXPECTED)


def test_skipping_shows_at_once_and_records_nothing(mount, feed, still, tmp_path):
    widget = mount(feed)
    choose(widget, "relationship")
    assert shown(widget) == told(MIRA, State("relationship"))
    assert kit.guesses(tmp_path).table.empty
    choose(widget, "time")
    widget.locator(".kit-feed-rules label", has_text=RULES["relationship"]).click()
    assert widget.get_by_role("button", name="Just show me").is_hidden()


def test_one_press_leads_back_and_forth(mount, page, feed, still):
    widget = mount(feed)
    assert widget.get_by_role("button", name="Back").count() == 0
    choose(widget, "engagement")
    widget.get_by_role("button", name="Back: newest first").click()
    assert shown(widget) == told(MIRA, State("time"))
    page.keyboard.press("u")
    assert shown(widget) == told(MIRA, State("engagement"))
    # While something is asked, back means: leave it as it is.
    widget.locator(".kit-feed-rules label", has_text=RULES["relationship"]).click()
    page.keyboard.press("u")
    assert widget.get_by_role("button", name="Just show me").is_hidden()
    assert widget.get_by_role("radio", name=RULES["engagement"]).first.is_checked()


def test_each_post_tells_why_it_stands_there_as_python_does(mount, page, feed, still):
    widget = mount(feed)
    for order, sold in product(ORDERS, (False, True)):
        choose(widget, order)
        widget.get_by_role("switch", name="A place is sold").set_checked(sold)
        state = State(order, sold)
        for place, one in enumerate(places(MIRA, state)):
            card = widget.locator(".kit-feed-card:visible").nth(place)
            card.focus()
            page.keyboard.press("Enter")
            assert card.get_attribute("aria-expanded") == "true"
            reason = widget.locator(".kit-feed-why:visible")
            assert reason.inner_text() == why(MIRA, state, one)
            assert widget.get_by_role("status").last.inner_text() == why(MIRA, state, one)
    page.keyboard.press("Escape")
    assert widget.locator(".kit-feed-why:visible").count() == 0


def test_a_reason_goes_with_its_post_and_is_told_anew(mount, feed, still):
    widget = mount(feed)
    one = places(MIRA, State("time"))[0]
    widget.locator(".kit-feed-card:visible").first.click()
    choose(widget, "engagement")
    assert widget.locator(".kit-feed-why:visible").inner_text() == why(
        MIRA, State("engagement"), one
    )


def test_quick_presses_and_a_resize_leave_all_where_it_belongs(mount, page, feed):
    widget = mount(feed)
    for order in ORDERS[1:]:
        choose(widget, order)
        page.wait_for_timeout(320)  # two clicks in one place would be one
    for key in "1213242314":
        page.keyboard.press(key)
    page.set_viewport_size({"width": 700, "height": 900})
    page.keyboard.press("5")
    page.keyboard.press("2")
    page.wait_for_function(STILL)
    assert shown(widget) == told(MIRA, State("engagement", sold=True))
    page.keyboard.press("o")
    page.keyboard.press("5")
    page.wait_for_function(STILL)
    assert shown(widget) == told(OLGA, State("engagement"))


def test_what_python_sets_moves_the_posts(mount, feed, still):
    widget = mount(feed)
    feed.set(order="stated preference")
    mount.tell(chosen=dict(feed._chosen))
    assert shown(widget) == told(MIRA, State("stated preference"))
    assert marks(widget) == moved(MIRA, State("time"), State("stated preference"))


def test_the_text_says_what_the_phone_shows(mount, feed, still, capsys):
    widget = mount(feed)
    choose(widget, "relationship")
    widget.page.wait_for_function("models[0].underWay === false")
    feed.text()
    said = " ".join(capsys.readouterr().out.split())
    assert widget.locator(".kit-feed-headline").first.inner_text() in said
    for row in widget.locator(".kit-feed-result [data-dial]").all():
        words = " ".join(row.inner_text().split())
        name = next(
            one for one in ("How angry", "How much is talk", "Who is heard") if one in words
        )
        assert words.removeprefix(name).strip().split(" was ")[0].split()[0] in said.split(name)[1]
    at = [said.index(text) for text in shown(widget)]
    assert at == sorted(at)


def test_keys_alone_are_enough(mount, page, feed, still):
    widget = mount(feed)
    widget.get_by_role("tab", name="One evening").focus()
    page.keyboard.press("ArrowLeft")
    assert widget.get_by_role("tab", name="Details").get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowRight")
    widget.get_by_role("radio", name=RULES["time"]).first.focus()
    page.keyboard.press("ArrowDown")  # from the newest first to what people react to
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "As many":
            break
    page.keyboard.press("Enter")
    assert shown(widget) == told(MIRA, State("engagement"))
    assert page.evaluate("document.activeElement.className") == "kit-feed-headline"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")  # past the way back, to the first post
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    second = places(MIRA, State("engagement"))[1]
    assert widget.locator(".kit-feed-why:visible").inner_text() == why(
        MIRA, State("engagement"), second
    )
    page.keyboard.press("1")  # the focus goes with its post
    assert (
        page.evaluate("document.activeElement.textContent").find(post_of(MIRA, second)["text"]) >= 0
    )
    page.keyboard.press("?")
    assert widget.get_by_text("back to the rule before").is_visible()


def test_what_came_out_is_announced(mount, page, feed, still):
    widget = mount(feed)
    live = widget.get_by_role("status").last
    widget.get_by_role("tab", name="One evening").focus()
    page.keyboard.press("2")
    assert "How many of her first six posts" in live.inner_text()
    widget.get_by_role("button", name="More", exact=True).click()
    now, before = State("engagement"), State("time")
    assert live.inner_text().startswith(f"{headline(MIRA, now, before)} You expected: More ✓")
    page.keyboard.press("5")
    assert live.inner_text() == headline(MIRA, State("engagement", sold=True), now)


def test_a_kernel_that_is_busy_or_gone_changes_nothing(mount, page, feed, still):
    widget = mount(feed, busy=True)
    choose(widget, "engagement")
    assert shown(widget) == told(MIRA, State("engagement"))
    # A save that fails at once is a kernel that is gone.
    page.evaluate("() => { models[0].save_changes = () => { throw new Error('gone') } }")
    page.keyboard.press("1")
    assert shown(widget) == told(MIRA, State("time"))


@pytest.mark.parametrize("tab", ["One evening", "Two phones", "Be the poster", "Details"])
@pytest.mark.parametrize("reader", ["Mira", "Olga"])
def test_all_is_on_one_screen_of_a_notebook(mount, page, feed, still, tab, reader):
    page.set_viewport_size({"width": 950, "height": 900})  # what a laptop leaves a cell
    widget = mount(feed)
    widget.get_by_role("radio", name=reader).check()
    for order in ORDERS:
        choose(widget, order)
        if order == "engagement":
            widget.get_by_role("tab", name=tab).click()
            assert widget.bounding_box()["height"] <= 647
            widget.get_by_role("tab", name="One evening").click()
        assert widget.bounding_box()["height"] <= 647


def test_the_styles_of_other_views_on_the_page_change_nothing(mount, page, feed, still, tmp_path):
    widget = mount(feed)
    tabs = ["One evening", "Two phones", "Be the poster", "Details"]

    def heights():
        found = []
        for tab in tabs:
            widget.get_by_role("tab", name=tab).click()
            every = "(view) => [...view.querySelectorAll('*')].map((n) => n.offsetHeight)"
            found.append(widget.evaluate(every))
        return found

    heights()  # all that is drawn when it is first seen is drawn
    alone = heights()
    mount(kit.Guess("07-note-after", answers=tmp_path))
    mount(kit.Activity("direction-a", answers=tmp_path))
    mount(kit.Predict("us-65-plus", answers=tmp_path))
    mount(kit.Quiz("07", answers=tmp_path))
    assert heights() == alone


def test_on_a_phone_what_moves_comes_into_view(mount, page, feed, still):
    page.set_viewport_size({"width": 360, "height": 740})
    widget = mount(feed)
    choose(widget, "engagement")
    seen = widget.locator(".kit-feed-seen").first.bounding_box()
    assert seen["y"] >= 0
    assert seen["y"] + seen["height"] <= 740


@pytest.mark.parametrize("width", [280, 360])
def test_on_a_phone_what_is_asked_is_not_below_the_rules(mount, page, feed, width):
    page.set_viewport_size({"width": width, "height": 740})
    widget = mount(feed)
    widget.locator(".kit-feed-rules label", has_text=RULES["engagement"]).click()
    rules = widget.locator(".kit-feed-tonight .kit-feed-rules").bounding_box()
    asked = widget.locator(".kit-feed-ask").bounding_box()
    assert rules["y"] >= -1
    assert rules["y"] + rules["height"] <= asked["y"] <= 300


@each_look
def test_axe_finds_nothing_in_any_state(mount, page, feed, theme, view):
    see(page, theme, view)
    widget = mount(feed, theme=theme)
    assert faults(page) == []
    widget.locator(".kit-feed-rules label", has_text=RULES["engagement"]).click()
    assert faults(page) == []
    widget.get_by_role("button", name="More", exact=True).click()
    widget.locator(".kit-feed-card:visible").nth(1).click()
    widget.locator("label", has_text="A place is sold").click()
    assert faults(page) == []
    for tab in ("Two phones", "Be the poster", "Details"):
        widget.get_by_role("tab", name=tab).click()
        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        for control in widget.locator(
            "button:visible, select:visible, .kit-feed-radio:visible"
        ).all():
            box = control.bounding_box()
            assert box["width"] >= 24
            assert box["height"] >= 24
