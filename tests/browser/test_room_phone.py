"""A phone in a room that is served on this machine: the door, votes, the key, one's own pace."""

import asyncio
import json
import re

import pytest
from axe_faults import WCAG, each_look, faults, see
from live_room import CODE, Live, live
from playwright.sync_api import expect
from touch import runs_over, too_small

from kit.hosts.live.served import Served
from kit.hosts.live.store import Store

pytestmark = pytest.mark.browser
A_PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
SENT = """() => Object.keys(localStorage).filter(key => key.startsWith("kit:waiting:"))"""
# Whether the post's words can be brought to where nothing lies above them, with half the window for them.
UNCOVERED = """() => {
  const words = document.querySelector(".kit-post .kit-text");
  const bar = document.querySelector(".kit-onward");
  words.scrollIntoView({ block: "start" });
  const { left, top } = words.getBoundingClientRect();
  const free = [10, innerHeight / 2 - 10].every((y) => {
    const seen = document.elementFromPoint(left + 5, y);
    return !bar.contains(seen) || getComputedStyle(bar).position !== "sticky";
  });
  return free && words.contains(document.elementFromPoint(left + 5, Math.max(top, 0) + 8));
}"""
STANDS = """(all) => all.map(node => JSON.stringify(node.getBoundingClientRect()))"""


@pytest.fixture
def phones(chromium):
    """Return a function that opens the page of a room on a new phone; errors in it fail the test."""
    contexts, errors = [], []

    def phone(room, path=CODE, **how):
        contexts.append(chromium.new_context(**A_PHONE | how))
        contexts[-1].set_default_timeout(15_000)
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on(
            "console", lambda said: "Content Security" in said.text and errors.append(said.text)
        )
        page.goto(f"http://127.0.0.1:{room.port}/{path}")
        return page

    yield phone
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def room(tmp_path):
    with live(tmp_path) as served:
        yield served


def join(page):
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_text("Look at the wall.")).to_be_visible()
    return page


def move(room, name="forward", **more):
    """Do what the presenter does."""
    what = {"move": name, "from": room.served.room.state.number} | more
    asyncio.run_coroutine_threadsafe(room.served.move(what), room._loop).result(10)


def go_to(room, step):
    while room.served.room.state.stage.step != step:
        move(room)


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def name_of(page):
    return page.locator(".room-who").inner_text()


def way_back(page):
    """Open who one is, and return the words with which one comes back."""
    page.locator(".room-who").click()
    page.locator(".room-person").get_by_role("button", name="Show").click()
    return page.locator(".room-person .room-words").inner_text()


def entries(room, page, part="direction-a"):
    """Return what the room has of somebody, by the ids of the posts."""
    person = room.served.room.people.named(name_of(page))
    return room.served.room.entries(person)[part]


def step(page, name):
    expect(page.locator(".kit-count")).to_contain_text(name)


def check(page):
    """Fail on what leaves the page at its side, and on what is too small for a thumb."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    whole = page.locator("body")
    assert too_small(whole) == []
    assert runs_over(whole) == []


def test_a_post_is_voted_on_twice_and_then_its_key_is_seen(room, phones):
    one, other = join(phones(room)), join(phones(room))
    move(room, "pairs", on=True)
    move(room)
    first, second = [*room.served.room.parts[0].assignment.marks][:2]
    step(one, "Post 1 of 24 · Vote")
    press(one, "one-way")
    press(one, "two-way")
    expect(one.locator(".room-status")).to_contain_text("Your vote is in: two-way.")
    expect(one.locator(".room-saved")).to_have_text("Saved")
    assert entries(room, one)[first]["first"] == "two-way"
    press(other, "one-way")
    expect(other.locator(".room-status")).to_contain_text("is in")
    check(one)
    move(room)
    expect(one.locator(".room-told")).to_contain_text("You voted: two-way.")
    one.get_by_text("Cannot see the wall?").click()
    expect(one.locator(".room-told li").nth(1)).to_contain_text("1 of 2")
    expect(one.get_by_role("button", name="two-way", exact=True)).to_have_count(0)
    move(room)
    step(one, "Talk")
    expect(one.locator(".room-talk")).to_contain_text(name_of(other))
    expect(one.locator(".room-number")).to_contain_text("1")
    check(one)
    move(room)
    step(one, "Vote again")
    press(one, "one-way")
    expect(one.locator(".room-status")).to_contain_text("Your second vote is in: one-way.")
    expect(one.get_by_role("button", name="two-way, your first vote")).to_be_visible()
    check(one)
    go_to(room, "key")
    expect(one.locator(".room-key")).to_contain_text("The key says one-way. You said so too.")
    expect(one.locator(".room-told")).to_contain_text("You voted: two-way, then one-way.")
    expect(one.locator(".room-saved")).to_have_text("Saved")
    assert entries(room, one)[first] == {
        **{"first": "two-way", "revised": "one-way"},
        **{"unsure": False, "locked": True},
    }
    check(one)
    move(room)
    step(one, "Post 2 of 24 · Vote")
    press(one, "I can’t tell")
    expect(one.locator(".room-status")).to_contain_text("Your vote is in: I can’t tell.")
    assert entries(room, one)[second]["unsure"]


def test_answers_stand_where_they_stood(room, phones):
    page = join(phones(room))
    move(room)
    answers = page.locator(".kit-answers button")
    expect(answers).to_have_count(3)
    before = answers.evaluate_all(STANDS)
    press(page, "one-way")
    expect(page.locator(".room-status")).to_contain_text("is in")
    assert answers.evaluate_all(STANDS) == before
    move(room, "next")
    step(page, "Post 2")
    assert answers.evaluate_all(STANDS) == before


def test_a_press_belongs_to_what_was_shown(room, phones):
    page, other = join(phones(room)), join(phones(room))
    move(room)
    post, after = [*room.served.room.parts[0].assignment.marks][:2]
    step(page, "Post 1")
    page.get_by_role("button", name="two-way", exact=True).hover()
    page.mouse.down()
    move(room, "next")
    step(other, "Post 2")
    page.wait_for_timeout(300)
    step(page, "Post 1")
    page.mouse.up()
    step(page, "Post 2")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    assert entries(room, page)[post]["first"] == "two-way"
    assert after not in entries(room, page)


def test_a_reload_and_another_phone_are_where_one_was(room, phones):
    page = join(phones(room))
    words = way_back(page)
    move(room)
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    page.reload()
    chosen = page.get_by_role("button", name="two-way", exact=True)
    expect(chosen).to_have_attribute("aria-pressed", "true")
    other = phones(room)
    press(other, "I was here before")
    other.get_by_label("Your made-up name").fill(words.lower())
    press(other, "Go on")
    again = other.get_by_role("button", name="two-way", exact=True)
    expect(again).to_have_attribute("aria-pressed", "true")
    press(other, "one-way")
    expect(chosen).to_have_attribute("aria-pressed", "false")
    assert len(room.served.room.people) == 1


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Type the code that is on the wall."),
        ("zzzz", "There is no room with the code ZZZZ here."),
    ],
)
def test_at_the_door_it_is_said_what_is_wrong(room, phones, typed, says):
    page = phones(room, "")
    page.get_by_label("Room code").fill(typed)
    press(page, "Join")
    expect(page.get_by_role("alert")).to_contain_text(says)
    expect(page.get_by_label("Room code")).to_be_focused()
    check(page)
    page.get_by_label("Room code").fill(f" {CODE.lower()} ")
    join(page)


def test_who_never_was_here_does_not_come_back(room, phones):
    page = phones(room)
    press(page, "I was here before")
    page.get_by_label("Your made-up name").fill("brave <b>otter</b> 4F7K")
    press(page, "Go on")
    expect(page.get_by_role("alert")).to_contain_text("Nobody called “brave <b>otter</b> 4F7K”")
    page.get_by_label("Your made-up name").fill("brave otter")
    press(page, "Go on")
    expect(page.get_by_role("alert")).to_have_text("Add the four signs after the name.")


def test_what_is_pressed_without_a_network_waits_and_outlives_the_page(tmp_path, phones):
    with live(tmp_path) as room:
        page = join(phones(room))
        move(room)
        press(page, "one-way")
        expect(page.locator(".room-saved")).to_have_text("Saved")
        me, post = name_of(page), next(iter(room.served.room.parts[0].assignment.marks))
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_contain_text("1 answer waits in this phone")
    expect(page.locator(".room-status")).to_contain_text("waits in this phone for the network")
    address = page.url
    again = page.context.new_page()  # the page is closed, and opened when the room is back
    page.close()
    with back(room, tmp_path) as room:
        again.goto(address)
        expect(again.locator(".room-saved")).to_have_text("Saved")
        assert name_of(again) == me
        assert entries(room, again)[post]["first"] == "two-way"
        assert again.evaluate(SENT) == []


def test_a_phone_sees_where_the_class_is_before_it_sends_what_waits(tmp_path, phones):
    with live(tmp_path) as room:
        page = join(phones(room))
        move(room)
        press(page, "one-way")
        expect(page.locator(".room-saved")).to_have_text("Saved")
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_contain_text("1 answer waits")
    told = []
    page.on("response", lambda answer: told.append(answer.url.rpartition("/")[2]))
    one = room.served.room
    one.move({"move": "forward", "from": one.state.number})  # while the phone is away
    with back(room, tmp_path) as room:
        step(page, "How the class voted")
        expect(page.locator(".room-late")).to_have_text(
            "How the class voted was on the wall by then, so your first vote stays: one-way."
        )
        assert told.index("room") < told.index("events")
        expect(page.locator(".room-told")).to_contain_text("You voted: one-way.")
        expect(page.get_by_role("alert")).to_have_count(0)
        assert [entry["first"] for entry in entries(room, page).values()] == ["one-way"]
        move(room, "next")
        step(page, "Post 2")
        expect(page.locator(".room-late")).to_be_hidden()


def back(room, folder):
    """Return a room that stopped, as it goes on at the same place."""
    from tornado.netutil import bind_sockets

    served = room.served
    store = Store.open(folder / "room.db")
    doors = bind_sockets(room.port, "127.0.0.1", reuse_port=False)
    return Live(Served(served.room, store, served.addresses), doors)


def test_the_page_works_on_when_the_room_goes_and_comes(tmp_path, phones):
    with live(tmp_path) as room:
        page = join(phones(room))
        move(room)
        step(page, "Post 1")
    expect(page.locator(".room-saved")).to_contain_text("No network")
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_contain_text("1 answer waits")
    with back(room, tmp_path) as room:
        expect(page.locator(".room-saved")).to_have_text("Saved")
        move(room)
        step(page, "How the class voted")
        assert [entry["first"] for entry in entries(room, page).values()] == ["two-way"]


@pytest.mark.parametrize("wakes", ["seen again", "silent"])
def test_a_phone_that_heard_nothing_is_soon_where_the_class_is(room, phones, monkeypatch, wakes):
    page = phones(room)
    page.clock.install()
    told = []

    def all_told(answer):
        """Tell whether a phone was told all twice: as it came, and once its stream began."""
        told.append(answer.url.endswith("/api/room") and answer.ok)
        return sum(told) == 2

    with page.expect_response(all_told):
        join(page)
    with monkeypatch.context() as asleep:
        asleep.setattr(room.served.streams, "moved", lambda: None)
        go_to(room, "split")
    if wakes == "silent":
        page.clock.fast_forward("10:00")
    else:
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    step(page, "How the class voted")


def test_what_waits_is_sent_for_nobody_else(room, phones):
    page = join(phones(room))
    me = name_of(page)
    words = way_back(page)
    move(room)
    page.route("**/api/events", lambda route: route.abort())
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_contain_text("1 answer waits")
    press(page, "Somebody else takes this phone")
    expect(page.locator(".room-person")).to_contain_text("1 answer of yours still waits")
    press(page, "Leave")
    page.unroute("**/api/events")
    press(page, "Join")
    step(page, "Post 1")
    assert name_of(page) != me
    press(page, "one-way")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    assert room.served.room.entries(room.served.room.people.named(me))["direction-a"] == {}
    page.locator(".room-who").click()
    press(page, "Somebody else takes this phone")
    press(page, "Leave")
    press(page, "I was here before")
    page.get_by_label("Your made-up name").fill(words)
    press(page, "Go on")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    assert [entry["first"] for entry in entries(room, page).values()] == ["two-way"]


def test_who_has_left_leaves_nothing_in_the_browser(room, phones):
    page = join(phones(room))
    sign = way_back(page).rpartition(" ")[2]
    move(room)
    press(page, "one-way")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    go_to(room, "key")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    page.wait_for_timeout(600)  # a copy of what was answered is kept by then
    press(page, "Somebody else takes this phone")
    press(page, "Leave")
    expect(page.get_by_role("button", name="Join")).to_be_visible()
    assert sign not in page.evaluate("JSON.stringify(localStorage)")


def test_the_box_that_asks_whether_one_leaves_says_what_waits_now(room, phones):
    page = join(phones(room))
    page.locator(".room-who").click()
    move(room)
    page.route("**/api/events", lambda route: route.abort())
    press(page, "two-way")
    press(page, "Somebody else takes this phone")
    waits = page.locator(".room-person").get_by_text("1 answer of yours still waits")
    expect(waits).to_be_visible()
    page.unroute("**/api/events")
    expect(page.locator(".room-saved")).to_have_text("Saved", timeout=20_000)
    expect(waits).to_have_count(0)


def test_another_window_of_the_phone_goes_along_with_who_takes_it(room, phones):
    page = join(phones(room))
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.get_by_text("Look at the wall.")).to_be_visible()
    page.locator(".room-who").click()
    press(page, "Somebody else takes this phone")
    press(page, "Leave")
    expect(other.get_by_role("button", name="Join")).to_be_visible()


def test_what_the_room_refuses_is_said_and_not_sent_again(room, phones):
    page = join(phones(room))
    move(room)
    post = next(iter(room.served.room.parts[0].assignment.marks))
    back = page.request.get(f"{page.url.rpartition('/')[0]}/api/room").json()["me"]["back"]
    wrong = {"id": "old-1", "at": 1, "kind": "judge", "post_id": post, "label": "no label"}
    key = f"kit:waiting:room r1 {back} direction-a:old"
    page.evaluate("([key, said]) => localStorage.setItem(key, said)", [key, json.dumps([wrong])])
    sent = []
    page.on("request", lambda asked: asked.url.endswith("/events") and sent.append(asked.url))
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("1 answer was not taken")
    expect(page.get_by_role("button", name="one-way")).to_have_attribute("aria-pressed", "false")
    assert page.evaluate(SENT) == []  # so nothing is left that could be sent again
    assert len(sent) == 1


def come_back(page, words):
    press(page, "I was here before")
    page.get_by_label("Your made-up name").fill(words)
    press(page, "Go on")
    expect(page.locator(".room-who")).to_be_visible()
    return page


def test_the_way_back_is_shown_to_who_asks_for_it_and_ends_with_only_this_one(room, phones):
    page = join(phones(room))
    sign = page.request.get(f"{page.url.rpartition('/')[0]}/api/room").json()["me"]["back"]
    assert sign not in page.locator("main").inner_text()
    page.locator(".room-place").get_by_role("button", name="Show").click()
    words = page.locator(".room-place .room-words").inner_text()
    assert words == f"{name_of(page)} {sign}"
    only = page.locator(".room-place").get_by_role("button", name="Only this one")
    expect(only).to_be_hidden()
    other = come_back(phones(room), words)
    expect(page.locator(".room-place")).to_contain_text("Another phone goes on as you.")
    only.click()
    expect(other.get_by_role("button", name="Join")).to_be_visible()
    expect(page.locator(".room-news")).to_contain_text("Only this phone goes on as you now.")
    expect(only).to_be_hidden()
    press(other, "I was here before")
    other.get_by_label("Your made-up name").fill(words)
    press(other, "Go on")
    expect(other.get_by_role("alert")).to_contain_text("Nobody called")
    move(room)
    press(page, "two-way")
    expect(page.locator(".room-saved")).to_have_text("Saved")
    assert [entry["first"] for entry in entries(room, page).values()] == ["two-way"]


def test_another_name_reaches_the_other_phone_and_the_partner(room, phones):
    page, partner = join(phones(room)), join(phones(room))
    words = way_back(page)
    other = come_back(phones(room), words)
    move(room, "pairs", on=True)
    move(room)
    press(page, "one-way")
    press(partner, "two-way")
    for each in (page, partner):
        expect(each.locator(".room-saved")).to_have_text("Saved")
    go_to(room, "talk")
    expect(partner.locator(".room-talk")).to_contain_text(name_of(page))
    press(page, "Another name")
    expect(page.locator(".room-who")).not_to_have_text(words.rpartition(" ")[0])
    new = name_of(page)
    expect(other.locator(".room-who")).to_have_text(new)
    other.locator(".room-who").click()
    expect(other.get_by_role("group", name=new)).to_be_visible()
    expect(partner.locator(".room-talk")).to_contain_text(f"Find {new}")
    expect(partner.locator("main > .kit-unseen").first).to_contain_text(f"Find {new}")


def test_each_is_told_truly_with_whom_to_talk(room, phones):
    pages = [join(phones(room)) for _ in range(4)]
    move(room, "pairs", on=True)
    move(room)
    for page, label in zip(pages, ("one-way", "two-way", "one-way"), strict=False):
        press(page, label)
        expect(page.locator(".room-saved")).to_have_text("Saved")
    go_to(room, "talk")
    for page in pages[:3]:
        expect(page.locator(".room-talk")).to_contain_text("Not all of you see it alike. Why?")
    expect(pages[3].locator(".room-talk")).to_have_text(
        re.compile("You have not voted: listen to two who disagree.")
    )
    go_to(room, "key")
    move(room)
    for page in pages[:2]:
        press(page, "one-way")
        expect(page.locator(".room-saved")).to_have_text("Saved")
    go_to(room, "talk")
    for page in pages[:2]:
        expect(page.locator(".room-talk")).to_contain_text("Nobody is left to pair you with")


def test_an_open_codebook_does_not_hide_the_talk(room, phones):
    page = join(phones(room))
    move(room)
    press(page, "one-way")
    for name in ("How the class voted", "Talk", "Vote again"):
        press(page, "Codebook")
        expect(page.get_by_role("group", name="Codebook")).to_be_visible()
        move(room)
        step(page, name)
        expect(page.get_by_role("group", name="Codebook")).to_be_hidden()


@pytest.mark.parametrize("what", ["direction-a", "quiz-01", "guess-01"])
@pytest.mark.parametrize(("width", "height"), [(180, 370), (240, 490), (740, 360)])
def test_zoomed_and_on_its_side_nothing_is_covered_or_cut(tmp_path, phones, what, width, height):
    with live(tmp_path, [what]) as room:
        page = join(phones(room, viewport={"width": width, "height": height}))
        check(page)
        move(room)
        for _ in ("vote", "split", "talk", "again", "both", "key"):
            page.locator(".kit-post").wait_for()
            page.wait_for_timeout(350)
            check(page)
            assert page.evaluate(UNCOVERED), room.served.room.state.stage.step
            move(room)


def test_another_name_is_everywhere_at_once(room, phones):
    page = join(phones(room))
    before = name_of(page)
    page.locator(".room-who").click()
    press(page, "Another name")
    expect(page.locator(".room-who")).not_to_have_text(before)
    expect(page.locator("h1")).to_contain_text(name_of(page))


def test_posts_are_judged_at_ones_own_pace_and_opened_together(tmp_path, phones):
    with live(tmp_path, own_pace=True) as room:
        page = join(phones(room))
        move(room)
        for _ in range(24):
            expect(page.locator(".kit-choice[aria-pressed=true]")).to_have_count(0)
            press(page, "one-way")
            page.wait_for_timeout(310)  # two presses in one place within less are one
        expect(page.locator(".kit-ready")).to_contain_text("until the class looks at them together")
        expect(page.get_by_role("button", name="Go on")).to_have_count(0)
        check(page)
        move(room)
        step(page, "Post 1 of 24 · Vote")
        expect(page.get_by_role("button", name="one-way")).to_have_attribute("aria-pressed", "true")
        move(room, "finish")
        press(page, "See the key and the others")
        step(page, "See")
        expect(page.locator(".kit-who")).to_contain_text("the class")
        move(room)
        expect(page.get_by_text("24 of 24")).to_be_visible()
        expect(page.locator(".kit-code")).to_contain_text("-")


def test_questions_are_answered_one_after_the_other(tmp_path, phones):
    with live(tmp_path, ["quiz-01"], own_pace=True) as room:
        page = join(phones(room))
        move(room)
        page.locator(".room-option").nth(1).click()
        expect(page.locator(".room-status")).to_contain_text("Your answer is in: b.")
        expect(page.locator(".room-far")).to_have_text("1 of 5 answered")
        check(page)
        press(page, "Next")
        step(page, "Question 2 of 5")
        page.reload()
        step(page, "Question 2 of 5")
        press(page, "Back")
        chosen = page.locator(".room-option").nth(1)
        expect(chosen).to_have_attribute("aria-pressed", "true")
        move(room)
        move(room, "finish")
        expect(page.locator(".room-key")).to_contain_text("The answer is")
        expect(page.locator(".room-key")).to_contain_text("You said b.")


def test_a_guess_is_made_on_a_slider(tmp_path, phones):
    with live(tmp_path, ["guess-01"]) as room:
        page = join(phones(room))
        move(room)
        go, slider = page.get_by_role("button", name="That is my guess"), page.get_by_role("slider")
        expect(go).to_be_disabled()
        box = slider.bounding_box()
        page.touchscreen.tap(box["x"] + 0.7 * box["width"], box["y"] + box["height"] / 2)
        words = page.locator(".kit-slide-said").inner_text()
        go.click()
        expect(page.locator(".room-status")).to_contain_text(f"Your guess is in: {words}.")
        check(page)
        slider.press("ArrowLeft")
        now = page.locator(".kit-slide-said").inner_text()
        status = page.locator(".room-status")
        expect(status).to_have_text(f"Not sent yet: {now}. Sent: {words}.")
        slider.press("ArrowRight")
        slider.press("ArrowRight")
        slider.press("Enter")
        words = page.locator(".kit-slide-said").inner_text()
        expect(status).to_contain_text(f"Your guess is in: {words}.")
        expect(page.locator(".room-saved")).to_have_text("Saved")
        page.reload()
        expect(page.locator(".kit-slide-said")).to_have_text(words)
        go_to(room, "again")
        expect(page.locator(".room-slide-first")).to_have_text(f"Your first guess: {words}")


def test_texts_are_kept_as_they_are_written(tmp_path, phones):
    with live(tmp_path, ["write-act"]) as room:
        page = join(phones(room))
        move(room)
        page.get_by_role("textbox").fill("Is the <b>bus</b> late?")
        expect(page.locator(".room-saved")).to_have_text("Saved")
        check(page)
        notes = [entry.get("note") for entry in entries(room, page, "write-act").values()]
        assert "Is the <b>bus</b> late?" in notes
        page.reload()
        expect(page.get_by_role("textbox")).to_have_value("Is the <b>bus</b> late?")
        press(page, "This is my post")
        page.locator(".kit-write-reading button").first.click()
        expect(page.get_by_text("Your teacher has it")).to_be_visible()
        expect(page.get_by_role("button", name="Download")).to_have_count(0)


def test_a_keyboard_votes_too(room, phones):
    page = join(phones(room, has_touch=False, is_mobile=False))
    move(room)
    step(page, "Post 1")
    page.locator(".kit-post").focus()
    page.keyboard.press("2")
    expect(page.locator(".room-status")).to_contain_text("Your vote is in: two-way.")
    page.keyboard.press("h")
    expect(page.get_by_role("group", name="Codebook")).to_be_visible()


@each_look
def test_axe_finds_nothing_at_any_step(room, phones, theme, view):
    page, other = phones(room), join(phones(room))
    see(page, theme, view)
    expect(page.get_by_role("button", name="Join")).to_be_visible()
    assert faults(page, options=WCAG) == []
    press(page, "I was here before")
    press(page, "Go on")
    assert faults(page, options=WCAG) == []
    press(page, "I am new here")
    join(page)
    page.locator(".room-who").click()
    press(page, "Somebody else takes this phone")
    assert faults(page, options=WCAG) == []
    press(page, "Stay")
    move(room, "pairs", on=True)
    move(room)
    press(page, "two-way")
    press(other, "one-way")
    expect(other.locator(".room-status")).to_contain_text("is in")
    steps = ("Vote", "How the class voted", "Talk", "Vote again", "Both votes", "What the key says")
    for name in steps:
        step(page, name)
        page.wait_for_timeout(350)  # what was just drawn takes no press yet
        assert faults(page, options=WCAG) == [], name
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        move(room)
    go_to(room, "end")
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    assert faults(page, options=WCAG) == []
