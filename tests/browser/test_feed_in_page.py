"""The widget Feed in a real browser: commit, look, ask whether it is luck."""

import pytest
from axe_faults import each_look, faults, see
from wire import Browser

import kit
from kit.widgets.feed import MEASURES
from kit.widgets.feed import told as in_words

pytestmark = pytest.mark.browser
TITLES = {name: measure.title for name, measure in MEASURES.items()}
SMALL = {"accounts": 60, "rounds": 5}  # not stored: Python has to run it


def block(widget, name):
    return widget.get_by_role("group", name=TITLES[name], exact=True)


def numbers(widget, name):
    """Return what a picture's rows say: A's number, and B's if it is shown."""
    return block(widget, name).locator(".kit-feed-number:visible").all_inner_texts()


def choose(widget, order):
    widget.get_by_role("radio", name=order).check()


def expect(widget, name, mark):
    gate = widget.get_by_role("group", name="What do you expect?")
    group = gate.get_by_role("group", name=TITLES[name])
    group.get_by_role("radio", name=mark, exact=True).check()


def look(widget):
    widget.get_by_role("button", name="Show what happens").click()


def as_python(table):
    """Write a table of results as the pictures do."""
    both = table.drop(columns=[x for x in ("meaning", "more in") if x in table])
    return {
        name: [in_words(value, MEASURES[name].form) for value in row]
        for name, row in both.T.items()
    }


def test_commit_then_look_and_python_knows_both(mount):
    feed = kit.Feed()
    widget = mount(feed)
    assert numbers(widget, "conversation") == ["19 %"]
    choose(widget, "engagement")
    assert numbers(widget, "conversation") == ["19 %"]  # B stays hidden
    assert widget.locator(".kit-feed-bar:visible").count() == 2
    expect(widget, "conversation", "less")
    expect(widget, "anger", "more")
    look(widget)
    assert block(widget, "conversation").get_by_text("You expected less ✗").is_visible()
    assert block(widget, "anger").get_by_text("You expected more ✓").is_visible()
    assert block(widget, "own_side").get_by_text("You expected").count() == 0
    assert {name: numbers(widget, name) for name in MEASURES} == as_python(feed.results)
    assert feed.expected["engagement"].to_dict() == {"conversation": "less", "anger": "more"}
    assert repr(feed) == "Feed(order by engagement, 300 accounts, seed 1)"
    # A change that was looked at is not asked again; another one is, unless one says otherwise.
    choose(widget, "time")
    choose(widget, "engagement")
    assert len(numbers(widget, "anger")) == 2
    choose(widget, "relationship")
    widget.get_by_role("button", name="Just show me, always").click()
    assert len(numbers(widget, "anger")) == 2
    choose(widget, "stated preference")
    assert len(numbers(widget, "anger")) == 2
    widget.get_by_role("button", name="Ask me first").click()
    assert widget.get_by_role("button", name="Show what happens").is_visible()


def test_browser_and_python_say_the_same_of_every_setting(mount, page, capsys):
    feed = kit.Feed()
    widget = mount(feed)
    widget.get_by_role("button", name="Ask me first").click()
    widget.get_by_role("button", name="The same as a table").click()
    settings = [("2", 0, 0), ("3", 1, 0), ("4", -1, -1), ("1", 0, -2), ("2", 2, -4)]
    for key, more, cap in settings:
        page.keyboard.press("r")
        page.keyboard.press(key)
        for slider, steps in (("Broadcasters", more), ("Cap on posting", cap)):
            widget.get_by_role("slider", name=slider).focus()
            for _ in range(abs(steps)):
                page.keyboard.press("ArrowRight" if steps > 0 else "ArrowLeft")
        page.keyboard.press("w")
        page.wait_for_function("models[0].underWay === false")
        table = feed.results
        assert {name: numbers(widget, name) for name in MEASURES} == as_python(table)
        feed.text()
        said = capsys.readouterr().out.splitlines()
        for name in MEASURES:
            line = next(x for x in said if x.startswith(TITLES[name])).split(": ")[-1]
            verdict = block(widget, name).locator(".kit-feed-verdict").inner_text()
            assert verdict == f"B has more in {table.loc[name, 'more in']}: {line}."
            row = widget.get_by_role("row", name=TITLES[name]).first.inner_text()
            assert row.split("\t")[-1] == line
    assert Browser(feed).state["chosen"] == {
        "order": "engagement",
        "broadcasters": 0.2,
        "cap": 1,
        "seed": 6,
    }


def test_python_and_browser_round_every_half_up(sources):
    for form in sorted({measure.form for measure in MEASURES.values()}):
        thousandths = range(-2005, 30006, 5)
        shown = sources.evaluate(
            """async ([form, all]) => {
                const { told } = await import("/src/numbers.js");
                return all.map((n) => told(n / 1000, form));
            }""",
            [form, list(thousandths)],
        )
        assert shown == [in_words(n / 1000, form) for n in thousandths]
    assert in_words(0.715, "index") == "0.72"
    assert in_words(0.725, "share") == "73 %"
    assert in_words(-0.715, "sd") == "−0.71"


def test_the_question_and_then_what_happens_come_into_view_with_the_world_beside_it(mount, page):
    page.set_viewport_size({"width": 1280, "height": 680})  # what a laptop leaves a notebook
    page.evaluate("document.body.style.padding = '300px 0 900px'")

    def in_view(element):
        box = element.bounding_box()
        return box["y"] >= 0 and box["y"] + box["height"] <= 680

    feed = kit.Feed()
    widget = mount(feed)
    choose(widget, "engagement")
    assert in_view(widget.get_by_role("group", name="What do you expect?"))
    expect(widget, "conversation", "less")
    look(widget)
    verdict = block(widget, "conversation").locator(".kit-feed-verdict")
    assert in_view(verdict)
    page.keyboard.press("w")
    world = widget.get_by_text("World 2 of 20").last
    assert in_view(world)
    assert in_view(verdict)
    # What Python sets does not move the page under somebody's hands.
    page.evaluate("scrollTo(0, 0)")
    mount.tell(chosen=Browser(feed).state["chosen"] | {"order": "relationship"})
    assert widget.get_by_role("button", name="Show what happens").is_visible()
    assert page.evaluate("scrollY") == 0


def test_a_kernel_that_is_busy_or_gone_changes_nothing(mount, page):
    feed = kit.Feed()
    widget = mount(feed, busy=True)
    choose(widget, "engagement")
    expect(widget, "time_spent", "more")
    look(widget)
    assert numbers(widget, "anger") == ["+0.16", "+0.47"]
    page.keyboard.press("w")
    assert widget.get_by_text("World 2 of 20").first.is_visible()
    assert numbers(widget, "anger") != ["+0.16", "+0.47"]
    assert widget.get_by_text("stored with the kit, 20 worlds for each setting").is_visible()
    assert page.evaluate("models[0].sent.length") == 0
    # A save that fails at once is a kernel that is gone.
    page.evaluate("() => { models[0].save_changes = () => { throw new Error('gone') } }")
    page.keyboard.press("1")
    assert widget.get_by_text("A and B are the same now. Change one").is_visible()


def test_what_is_not_stored_python_runs_one_world_at_a_time(mount, page):
    feed = kit.Feed(**SMALL)
    widget = mount(feed)
    choose(widget, "engagement")
    look(widget)
    widget.get_by_text("Simulated by Python just now").wait_for()
    assert len(Browser(feed).state["runs"]) == 40
    assert {name: numbers(widget, name) for name in MEASURES} == as_python(feed.results)
    assert "of 20 worlds" in block(widget, "gini").locator(".kit-feed-verdict").inner_text()
    assert widget.get_by_role("button", name="Stop").is_hidden()
    assert page.evaluate("models[0].sent.length") >= 40


def test_waiting_is_said_and_can_be_stopped(mount, page):
    feed = kit.Feed(**SMALL)
    widget = mount(feed, busy=True)
    widget.get_by_text("Waiting for Python, which is busy or gone: 0 of 20").wait_for()
    widget.get_by_role("button", name="Stop").click()
    assert widget.get_by_text("Stopped: 0 of 20 runs are done.").is_visible()
    page.evaluate("(models[0].busy = false, models[0].save_changes())")
    page.wait_for_function("!document.querySelector('.kit-feed-number').textContent.includes('–')")
    assert len(Browser(feed).state["runs"]) == 1  # the one that was asked for before
    page.wait_for_timeout(400)  # the button stands where “Stop” stood: a double click is one
    widget.get_by_role("button", name="Go on").click()
    widget.get_by_text("Simulated by Python just now").wait_for()
    assert len(Browser(feed).state["runs"]) == 20


def test_what_cannot_be_run_is_said(mount):
    feed = kit.Feed(**SMALL)
    widget = mount(feed)
    widget.get_by_text("Simulated by Python just now").wait_for()
    mount.tell(problem="This setting could not be simulated. Too much.")
    assert widget.get_by_role("alert").inner_text().startswith("This setting could not")


def test_what_python_sets_is_shown(mount):
    feed = kit.Feed()
    widget = mount(feed)
    feed.expect("cap", gini="less", conversation="same")
    feed.set(cap=7, seed=5)
    state = Browser(feed).state
    mount.tell(chosen=state["chosen"], expected=state["expected"])
    slider = widget.get_by_role("slider", name="Cap on posting")
    assert slider.get_attribute("aria-valuetext") == "at most 7 posts a week"
    assert widget.get_by_text("World 5 of 20").first.is_visible()
    gate = widget.get_by_role("group", name="What do you expect?")
    talk = gate.get_by_role("group", name="Conversation")
    assert talk.get_by_role("radio", name="about the same").is_checked()
    look(widget)
    assert block(widget, "gini").get_by_text("You expected less ✓").is_visible()
    # What lies between two steps of a slider is shown, and Python runs it.
    feed.set(cap=None, broadcasters=0.07)
    mount.tell(chosen=Browser(feed).state["chosen"])
    look(widget)
    assert widget.get_by_text("7 % of accounts", exact=True).is_visible()
    widget.get_by_text("Simulated by Python just now").wait_for()
    assert {name: numbers(widget, name) for name in MEASURES} == as_python(feed.results)


def test_keys_alone_are_enough(mount, page):
    feed = kit.Feed()
    widget = mount(feed)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")  # from time to engagement
    for _ in range(20):
        if page.evaluate("document.activeElement.closest('.kit-feed-gate') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Show what happens":
            break
    page.keyboard.press("Enter")
    assert feed.expected["engagement"].to_dict() == {"conversation": "same"}
    assert page.evaluate("document.activeElement.innerText").startswith("World 1 of 20.")
    page.keyboard.press("t")
    page.keyboard.press("?")
    assert widget.get_by_role("table").is_visible()
    assert widget.get_by_text("another world: is it luck?").is_visible()
    page.keyboard.press("Escape")
    assert widget.get_by_role("table").is_hidden()
    page.keyboard.press("p")
    assert widget.get_by_text("A and B are the same now. Change one").is_visible()
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")
    assert widget.get_by_text("10 % of accounts", exact=True).is_visible()
    page.keyboard.press("4")
    assert widget.get_by_text("A and B differ in more than one thing").is_visible()
    page.keyboard.press("r")
    page.wait_for_function("models[0].underWay === false")
    assert repr(feed) == "Feed(order by time, 300 accounts, seed 1)"
    # The last Tab leads out of the widget.
    for _ in range(40):
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.closest('.kit') !== null"):
            return
    raise AssertionError("Tab does not leave the widget")


def test_changes_are_announced_once(mount, page):
    widget = mount(kit.Feed())
    live = widget.get_by_role("status")
    page.keyboard.press("Tab")
    page.keyboard.press("2")
    assert "What do you expect, beside A?" in live.inner_text()
    look(widget)
    said = live.inner_text()
    assert said.startswith("World 1. B, by engagement, 5 % broadcasters, no cap. Conversation 31 %")
    assert "A 19 %: more" in said
    page.keyboard.press("w")
    assert live.inner_text().startswith("World 2. ")


@each_look
def test_axe_finds_nothing_in_any_state(mount, page, theme, view):
    see(page, theme, view)
    widget = mount(kit.Feed(), theme=theme)

    assert faults(page) == []
    choose(widget, "engagement")
    expect(widget, "anger", "more")
    expect(widget, "conversation", "less")
    assert faults(page) == []
    look(widget)
    widget.get_by_role("button", name="The same as a table").click()
    widget.get_by_role("button", name="Keys").click()
    assert faults(page) == []
    mark = widget.locator(".kit-feed-strip .kit-feed-mark").first
    assert mark.evaluate("node => getComputedStyle(node).transitionDuration") == "0s"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for control in widget.locator(
        "button:visible, input[type=range], .kit-feed-ask label:visible"
    ).all():
        box = control.bounding_box()
        assert box["width"] >= 24
        assert box["height"] >= 24
