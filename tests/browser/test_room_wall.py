"""The wall of a room in a browser: by a clicker's two keys, from the last row, and by accident."""

import re
from contextlib import ExitStack

import pytest
from axe_faults import each_look, faults, see
from live_room import live, vote
from made_up import left_behind
from payloads import PAYLOADS

import kit
from kit.classroom.catalogue import Catalogue
from kit.hosts.chosen import Chosen
from kit.material.keys import read_key
from kit.text.words import say

pytestmark = pytest.mark.browser
FORWARD, BACK = "PageDown", "PageUp"
APART = 450  # milliseconds between two presses, of which a shorter one is a clicker that bounces
REASON = read_key(Catalogue().assignments["direction-a"].key)["reason"].iloc[0]
LABELS = kit.codebook("direction").labels


class Wall:
    """A room that is served, its presenter's page, and the phones of a class."""

    def __init__(self, room, page):
        self.room, self.page, self.phones = room, page, []
        self._streams = ExitStack()
        self.below = say("projector-read-on")
        page.set_viewport_size({"width": 1280, "height": 720})
        page.goto(f"http://127.0.0.1:{room.port}/present/{room.served.secret}")
        page.wait_for_selector("html[data-kit-ready]")

    def close(self):
        self._streams.close()

    @property
    def state(self):
        return self.room.served.room.state.stage

    def come_in(self, number):
        """Let people join whose phones stay in the room."""
        for _ in range(number):
            phone = self.room.phone()
            hear = self._streams.enter_context(phone.listening("/api/stream"))
            hear()
            self.phones.append(phone)

    def vote(self, labels, turn="first"):
        """Let each phone vote on the post that the class is at; None does not."""
        post = self.room.served.room.told.for_phones()["post"]
        for phone, label in zip(self.phones, labels, strict=False):
            if label:
                assert vote(phone, post, label, turn=turn).said["refused"] == []

    def press(self, *keys):
        for key in keys:
            self.page.wait_for_timeout(APART)
            self.page.keyboard.press(key)

    def at(self, step):
        """Wait until the wall shows a step."""
        self.page.wait_for_selector(f".wall[data-step='{step}']")

    def go(self, *steps):
        """Go on to each of these steps in turn, and past what is below the screen."""
        for step in steps:
            self.page.wait_for_timeout(APART)
            while self.page.locator(".onward").inner_text() == self.below:
                self.press(FORWARD)
                self.page.wait_for_timeout(APART)
            self.press(FORWARD)
            self.at(step)

    def go_all_the_same(self, step):
        """Go on although nobody has voted."""
        self.press(FORWARD)
        self.says("Nobody has voted.")
        assert self.state.step == "vote"
        self.go(step)

    def says(self, words):
        self.page.get_by_text(words).first.wait_for()

    def columns(self):
        """Return what the votes are called."""
        return self.page.locator(".votes thead th:not(:first-child)").all_inner_texts()

    def open(self):
        """Return how many rounds of votes are on the page, and how many keys."""
        rounds = self.page.locator(".votes").get_attribute("data-rounds")
        return int(rounds), self.page.locator(".key").count()


@pytest.fixture
def wall(page, tmp_path):
    """Return a function that serves a room and opens its wall; of its first part so many posts."""
    with ExitStack() as stack:

        def begin(*what, posts=2, people=3, **how):
            served = live(tmp_path, what or ("direction-a",), file="room.db", **how)
            part = served.served.room.parts[0]
            part.own_order = part.order = part.own_order[:posts]
            made = Wall(stack.enter_context(served), page)
            stack.callback(made.close)
            made.come_in(people)
            return made

        yield begin


def test_two_keys_lead_a_room_from_its_lobby_to_its_end(wall):
    room = wall()
    room.says("3 are in")
    seen = []
    for _ in range(2):
        room.go("vote")
        room.vote([LABELS[0], LABELS[1], LABELS[1]])
        room.says("All 3 have voted")
        seen.append(room.open())
        for step in ("split", "talk", "again"):
            room.go(step)
            seen.append(room.open())
        room.vote([LABELS[1]] * 3, turn="revised")
        room.says("All 3 have voted again")
        for step in ("both", "key"):
            room.go(step)
            seen.append(room.open())
    first, second = seen[:6], seen[6:]
    # While the class votes again, the first votes are out of sight.
    assert first == second == [(0, 0), (1, 0), (1, 0), (0, 0), (2, 0), (2, 1)]
    numbers = room.page.locator(".votes td b").all_inner_texts()
    assert numbers == ["1", "0", "2", "3"]
    room.go("end")
    assert "kit pool" not in room.page.locator(".stage").inner_text()
    room.page.get_by_text("For the teacher").click()
    said = room.page.locator(".stage").inner_text()
    assert "kit pool room.db --report class.html" in said
    room.press(BACK)
    room.at("key")
    assert room.open() == (2, 1)
    room.press(BACK)
    room.at("both")
    assert room.open() == (2, 0)


def test_what_is_not_open_is_nowhere_on_the_page(wall):
    room = wall()
    room.go("vote")
    room.vote([LABELS[0], LABELS[0], LABELS[1]])
    room.says("All 3 have voted")
    assert room.page.locator(".votes td").count() == 0
    assert REASON not in room.page.content()
    room.press("k")
    room.at("key")
    assert REASON in room.page.content()


@pytest.mark.parametrize("again", ["two presses at once", "held down", "two clicks", "Enter held"])
def test_a_press_that_comes_twice_goes_one_step(wall, again):
    room = wall()
    room.page.wait_for_timeout(APART)
    keyboard = room.page.keyboard
    if again == "two clicks":
        room.page.get_by_role("button", name="Begin").dblclick()
    elif again == "two presses at once":
        keyboard.press(FORWARD)
        keyboard.press(FORWARD)
    else:
        key = FORWARD if again == "held down" else "Enter"
        for _ in range(5):  # from the second on the browser says that it is held
            keyboard.down(key)
        keyboard.up(key)
    room.at("vote")
    room.page.wait_for_timeout(APART)
    assert room.state.step == "vote"


def test_the_key_is_asked_for_twice_while_somebody_votes(wall):
    room = wall()
    room.go("vote")
    room.vote([LABELS[0]])
    room.says("1 of 3 has voted")
    room.press("k")
    room.says("2 have not voted.")
    assert room.open() == (0, 0)
    room.press(BACK)  # lifts what was asked, and nothing else
    assert room.page.locator(".notice").inner_text() == ""
    room.press("k", "m", "Escape", "b", FORWARD)
    assert (room.state.step, room.open()) == ("vote", (0, 0))
    room.press(BACK, "k")
    room.at("lobby")
    room.says("There is no key to open here.")
    room.go("vote")
    room.press("k", "k")
    room.at("key")
    assert room.open() == (1, 1)


def test_at_their_own_pace_and_all_keys_are_opened_by_two_presses(wall):
    room = wall(posts=2)
    room.press("o")
    room.says("own pace first")
    room.go("pace")
    for post, labels in (("dira-01", LABELS[:1] * 3), ("dira-02", [*LABELS[:1], *LABELS[1:2] * 2])):
        for phone, label in zip(room.phones, labels, strict=True):
            vote(phone, post, label)
    room.says("6 of 72 judgements are in")
    assert room.page.locator(".far .bar").count() == 3
    names = [person.called for person in room.room.served.room.people]
    content, said = room.page.content(), room.page.locator(".pace").inner_text()
    assert not any(name in content for name in names)
    assert not any(label in said for label in LABELS)
    room.press("m")
    for name in names:
        room.says(name)
    room.press("Escape")
    room.go("vote")
    # The most divided post comes first, by the number that it has on paper; so in the list.
    assert room.page.locator(".where").inner_text() == "Post 2 · 1 of 2 to discuss"
    room.press("l")
    assert room.page.locator(".to-post b").all_inner_texts()[:3] == ["2", "1", "3"]
    room.press("Escape", "n")
    room.says("Post 1 · 2 of 2 to discuss")
    room.press("n")
    room.says("N again puts all keys")
    room.press(BACK, "e")
    room.says("E again ends this part")
    room.press(BACK, FORWARD)
    room.at("split")
    room.press("l", "2", "Enter")
    room.says("Post 2 · 1 of 2 to discuss")
    room.press("e", "e")
    room.at("opened")
    room.press(BACK)
    room.at("vote")


def test_one_vote_is_enough_to_go_on(wall):
    room = wall()
    room.go("vote")
    room.press(FORWARD)
    room.says("Nobody has voted.")
    room.vote([LABELS[0]])
    room.page.locator(".notice:not(:empty)").wait_for(state="detached")
    room.go("split")


@pytest.mark.parametrize(
    ("again", "columns", "said"),
    [
        ((None, None, None), ["First votes"], ""),
        (
            (1, 1, None),
            ["First votes", "Votes now"],
            "1 of 2 who voted again changed their mind · 1 did not vote again",
        ),
        ((1, 1, 1), ["First votes", "Votes now"], "1 of 3 who voted again changed their mind"),
        (
            (None, 1, None),
            ["First votes", "Votes now"],
            "The one who voted again did not change their mind · 2 did not vote again",
        ),
    ],
)
def test_second_votes_are_those_that_somebody_gave(wall, again, columns, said):
    room = wall()
    room.go("vote")
    room.vote([LABELS[0], LABELS[1], LABELS[1]])
    room.go("split", "talk", "again")
    room.vote([None if at is None else LABELS[at] for at in again], turn="revised")
    for step in ("both", "key"):
        room.go(step)
        assert room.columns() == columns
        assert room.page.locator(".changes").all_inner_texts() == ([said] if said else [])


def test_a_number_leads_back_from_the_last_page(wall):
    room = wall("direction-a", "act")
    room.go("vote")
    room.press("e", "e")
    room.at("pace")
    room.go("end")
    room.press("l", "2", "Enter")
    room.at("vote")
    room.says("Post 2 of 24")


def test_a_page_that_is_loaded_anew_is_where_it_was(wall):
    room = wall()
    room.go("vote")
    room.vote([LABELS[0], LABELS[1], None])
    room.go("split")
    before = room.page.locator(".stage").inner_text()
    room.page.reload()
    room.at("split")
    assert room.page.locator(".stage").inner_text() == before
    room.go("talk")
    room.press("t")
    stands = room.page.locator(".time[data-time='stands']")
    stands.wait_for()
    room.press("+")
    room.says(re.compile(r"^2:[23]\d$"))  # two minutes and a half, less what has gone by
    time = room.page.locator(".time").inner_text()
    room.page.reload()
    stands.wait_for()
    assert room.page.locator(".time").inner_text() == time


def test_late_votes_are_counted_where_the_class_is(wall):
    room = wall()
    room.go("vote")
    room.go_all_the_same("split")
    assert room.page.locator(".votes td b").all_inner_texts() == ["0", "0"]
    room.vote([LABELS[0], LABELS[0], LABELS[1]])
    for row, number in enumerate("21"):
        room.page.locator(".votes tr").nth(row + 1).locator("b", has_text=number).wait_for()
    room.says("The class is divided")


def test_a_press_that_fails_says_so_and_is_not_made_later(wall):
    room = wall()
    room.page.route("**/wall/move", lambda route: route.abort())
    room.press(FORWARD)
    room.says("That did nothing: there is no connection")
    room.page.unroute("**/wall/move")
    room.page.wait_for_timeout(APART)
    assert room.state.step == "lobby"
    room.go("vote")


def test_it_listens_again_when_the_connection_is_back(wall):
    room = wall()
    room.page.route("**/wall/stream", lambda route: route.abort())
    room.page.reload()
    room.says("No connection to the room’s program")
    room.page.unroute("**/wall/stream")
    room.says("3 are in")
    assert room.page.locator(".lost").inner_text() == ""


def test_who_is_missing_is_named_when_it_is_asked_for(wall):
    room = wall()
    names = [phone.ask("/api/room").said["me"]["called"] for phone in room.phones]
    room.go("vote")
    room.vote([LABELS[0], LABELS[1], None])
    assert not any(name in room.page.content() for name in names)
    room.press("m")
    room.says(names[2])
    panel = room.page.locator("dialog").inner_text()
    assert [name in panel for name in names] == [False, False, True]
    room.vote([None, None, LABELS[0]])
    room.says("Nobody: all who are here have.")
    room.press("m")
    assert room.page.locator("dialog").count() == 0


def test_what_is_chosen_in_the_lobby_holds(wall):
    room = wall()
    room.press("1")
    room.page.locator(".choice [aria-current]", has_text="one vote").wait_for()
    room.go("vote")
    room.vote([LABELS[0]])
    room.says("1 of 3 has voted")
    room.go("split")
    assert room.columns() == ["Votes"]
    room.go("key", "vote")
    room.press("v")
    room.go_all_the_same("split")
    assert room.columns() == ["First votes"]
    room.go("talk")
    assert "Your phone shows" not in room.page.locator(".pulse").inner_text()
    room.press("p")
    room.says("Your phone shows who chose otherwise.")


def test_three_hundred_people_are_marks_without_names(page, tmp_path):
    served = live(tmp_path, own_pace=True)
    room = served.served.room
    for _ in range(300):
        person = room.people.new(0.0)
        room.people.add(person)
        room.people.opened(person)
    with served:
        made = Wall(served, page)
        made.says("300 are in")
        made.go("pace")
        assert page.locator(".far .bar").count() == 300
        assert page.locator(".far").inner_text() == ""
        assert page.evaluate(_FITS)


_FITS = """() => {
  const stage = document.querySelector(".stage");
  const fits = (node) => node.scrollHeight <= node.clientHeight + 1 && node.scrollWidth <= node.clientWidth + 1;
  return fits(stage) && fits(document.documentElement);
}"""
# All but what is the presenter's alone, who sits in front of it.
_SMALLEST = """() => {
  const seen = document.createTreeWalker(document.querySelector(".wall"), NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  while (seen.nextNode()) {
    const holder = seen.currentNode.parentElement;
    const own = "[aria-hidden], .kit-unseen, .tools, kbd, .turn:not(.onward)";
    if (seen.currentNode.data.trim() && !holder.closest(own) && holder.getClientRects().length)
      smallest = Math.min(smallest, parseFloat(getComputedStyle(holder).fontSize));
  }
  return smallest;
}"""


def stages(room):
    """Go through a room of a part together and one at everybody's own pace; yield at each stage."""
    yield "lobby"
    room.go("vote")
    room.vote([LABELS[0], LABELS[1], None])
    room.page.locator(".counting i[style*='66']").wait_for()
    yield "vote"
    for step in ("split", "talk", "again", "both", "key"):
        room.go(step)
        yield step
    room.press("e", "e")
    room.at("pace")
    yield "pace"
    room.press("e")
    room.page.locator(".notice:not(:empty)").wait_for()
    yield "asked"
    room.press("e")
    room.at("opened")
    yield "opened"
    room.go("end")
    yield "end"


@pytest.fixture
def both_ways(wall):
    def begin(**how):
        room = wall("direction-a", "quiz-01", **how)
        room.room.served.room.parts[1].own_pace = True
        return room

    return begin


def test_the_last_row_can_read_all_that_matters(both_ways):
    room = both_ways()
    for stage in stages(room):
        assert room.page.evaluate(_SMALLEST) >= 24, stage
        assert room.page.evaluate(_FITS), stage


@each_look
def test_axe_finds_nothing_and_nothing_sticks_out(both_ways, theme, view):
    room = both_ways()
    see(room.page, theme, view)
    for stage in stages(room):
        assert faults(room.page) == [], stage
        assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), stage
        if stage != "vote":
            continue
        for panel in ("m", "j", "l", "?"):
            room.press(panel)
            room.page.locator("dialog").wait_for()
            assert faults(room.page) == [], panel
            room.press("Escape")


COMMANDS = (
    "kit pool room.db --report class.html",
    'kit.pool("room.db")',
    "kit live --replay room.db",
)


def test_all_that_it_says_is_said_in_the_language_that_is_spoken(page, made_up, both_ways):
    room = both_ways(title="–")
    parts = room.room.served.room.parts
    data = [*COMMANDS, "127.0.0.1", "7K4F", *(part.title for part in parts)]
    data += [
        words for part in parts for words in words_in([part.told(), part.key_entry(part.order[0])])
    ]
    page.wait_for_selector(".people")
    for stage in stages(room):
        said = page.locator(".wall").inner_text()
        faces = page.locator(".kit-avatar").all_inner_texts()
        names = [person.called for person in room.room.served.room.people]
        assert not left_behind(said, [*data, *faces, *names]), stage
    page.keyboard.press("?")
    keys = ("Space", "PageDown", "PageUp", "Home", "End", "Enter")
    assert not left_behind(page.locator("dialog").inner_text(), keys)


def words_in(data):
    """Return all texts in what a phone is told."""
    if isinstance(data, dict | list):
        values = data.values() if isinstance(data, dict) else data
        return [word for each in values for word in words_in(each)]
    return [data] if isinstance(data, str) else []


def test_what_people_wrote_runs_nothing(page, wall, tmp_path):
    posts = kit.load("posts", set="practice")[:2]
    posts["text"] = [f"{payload}</script>" for payload in PAYLOADS[:2]]
    posts["account"] = PAYLOADS[2]
    posts.to_csv(tmp_path / "mine.csv")
    page.add_init_script("window.ran = false; window.__tripped = () => (window.ran = true)")
    stopped = []
    page.expose_function("__violated", lambda what: stopped.append(what))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (e) => __violated(e.violatedDirective))"
    )
    chosen = Chosen(codebook="direction")
    room = wall(str(tmp_path / "mine.csv"), chosen=chosen, title=f"</script>{PAYLOADS[0]}")
    assert PAYLOADS[0] in page.locator(".stage h1").inner_text()
    room.go("vote")
    room.go_all_the_same("split")
    foreign = page.locator(".wall").locator("script, style, iframe, object, form, a")
    assert foreign.count() == 0
    room.press("l")
    assert PAYLOADS[0][:20] in page.locator("dialog").inner_text()
    assert stopped == []
    assert page.evaluate("window.ran") is False
