"""A class at work: three phones and the presenter's page in real browsers, on one room.

Whatever the server sends is listened to, and compared with what is open at that moment.
"""

import json

import pytest
from live_room import CODE, live

import kit
from kit.classroom.room_file import RoomFile

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
WALL = {"viewport": {"width": 1280, "height": 720}}
FORWARD, BACK = "PageDown", "PageUp"  # what a clicker sends
# How the three vote on each of the four posts, first and again.
FIRST = [["one-way", "two-way", "two-way"]] * 4
AGAIN = [["two-way", "two-way", "two-way"]] * 4


# A stream is read piece by piece and never ends: what comes is told as it comes.
LISTEN = """
const read = fetch;
window.fetch = async (...asked) => {
  const response = await read(...asked);
  const path = new URL(response.url).pathname;
  if (!path.startsWith("/api/") || !response.body) return response;
  const [mine, theirs] = response.body.tee();
  (async () => {
    const words = mine.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await words.read();
      if (done) return window.__heard("\\n");
      window.__heard(value);
    }
  })().catch(() => {});
  return new Response(theirs, { status: response.status, headers: response.headers });
};
"""


class Heard:
    """A page, and all that its server ever told it."""

    def __init__(self, chromium, about):
        self.context = chromium.new_context(**about)
        self.context.set_default_timeout(15_000)
        self.said, self.errors = [], []
        self.context.expose_function("__heard", lambda piece: self.said.append(piece))
        self.context.add_init_script(LISTEN)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        wire = self.context.new_cdp_session(self.page)
        wire.send("Network.enable")
        wire.on(
            "Network.eventSourceMessageReceived",
            lambda told: self.said.append(f"data: {told['data']}\n"),
        )

    @property
    def all(self):
        """All of it, the pieces of a stream put together."""
        return "".join(self.said)

    def stages(self):
        """Return where the class was, each time that this page was told so."""
        lines = (line.removeprefix("data: ") for line in self.all.splitlines())
        told = [json.loads(line) for line in lines if line.startswith("{") and '"step"' in line]
        return [said.get("stage", said) for said in told]


@pytest.fixture
def room(tmp_path):
    with live(tmp_path) as made:
        yield made


@pytest.fixture
def a_class(room, chromium):
    """Give the wall, three phones that have joined, and the room."""
    address = f"http://127.0.0.1:{room.port}"
    wall, *phones = (Heard(chromium, about) for about in (WALL, PHONE, PHONE, PHONE))
    wall.page.goto(f"{address}/present/{room.served.secret}")
    for phone in phones:
        phone.page.goto(f"{address}/{CODE}")
        join(phone.page)
    yield wall, phones, room
    for each in (wall, *phones):
        each.context.close()
    assert [each.errors for each in (wall, *phones)] == [[]] * 4


def join(page):
    """Come in: the code stands in the address."""
    page.locator(".room-look, .room-post, [type=submit]").first.wait_for()
    if page.locator("[type=submit]").count():
        page.locator("[type=submit]").click()
    page.locator(".room-look, .room-post").first.wait_for()


def press(wall, key, step, room):
    """Press a key of the clicker until the class is where it leads: a long post is scrolled first."""
    for _ in range(4):
        wall.page.wait_for_timeout(450)  # a clicker that bounces is not heard
        if room.served.room.state.stage.step == step:
            return
        wall.page.keyboard.press(key)
    until(wall.page, lambda: room.served.room.state.stage.step == step)


def until(page, true, patience=150):
    for _ in range(patience):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError("It did not come to that.")


def choose(phone, label):
    phone.page.locator(".kit-answers button:enabled", has_text=label).first.click()
    phone.page.locator(".room-status", has_text=label).wait_for()


def voted(room, number, again=False):
    """Return whether so many have voted on the post at hand."""
    one = room.served.room
    return len(one.part.tally.voted(one.place, again=again)) == number


def test_a_class_does_four_posts_with_two_votes(a_class):
    wall, phones, room = a_class
    key = kit.load("key").query("set == 'direction-a'").set_index("post_id")
    reasons = {post_id: json.dumps(row["reason"])[1:-1] for post_id, row in key.iterrows()}
    opened = []
    wall.page.get_by_text("3 are in").first.wait_for()
    for number in range(4):
        press(wall, FORWARD, "vote", room)
        post = room.served.room.told.for_phones()["post"]
        if number == 2:  # one phone sleeps: it hears nothing, and shows what it showed
            phones[2].context.set_offline(True)
        for phone, label in zip(phones, FIRST[number], strict=True):
            phone.page.locator(".kit-answers").wait_for()
            if not (number == 2 and phone is phones[2]):
                choose(phone, label)
        awake = 2 if number == 2 else 3
        until(wall.page, lambda awake=awake: voted(room, awake))
        if number == 1:  # one is loaded anew, and is where it was
            phones[0].page.reload()
            phones[0].page.locator(".kit-answers [aria-pressed=true]").wait_for()
        if number == 2:
            phones[2].context.set_offline(False)
            phones[2].page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            choose(phones[2], FIRST[number][2])
        until(wall.page, lambda: voted(room, 3))
        nothing_is_open([wall, *phones], reasons, opened, post)
        press(wall, FORWARD, "split", room)
        press(wall, FORWARD, "talk", room)
        press(wall, FORWARD, "again", room)
        for phone, label in zip(phones, AGAIN[number], strict=True):
            phone.page.locator(".kit-answers").wait_for()
            choose(phone, label)
        until(wall.page, lambda: voted(room, 3, again=True))
        nothing_is_open([wall, *phones], reasons, opened, post)
        press(wall, FORWARD, "both", room)
        press(wall, FORWARD, "key", room)
        opened.append(post)
        for each in (wall, *phones):
            each.page.get_by_text(key.loc[post, "reason"][:40]).first.wait_for()
    with RoomFile(room.served._store.path) as file:
        lines = [line.event for line in file.lines()]
    votes = [line for line in lines if line["kind"] == "judge"]
    assert len(votes) == 4 * 3 * 2
    assert len({(line["post_id"], line["round"]) for line in votes}) == 4 * 2
    pooled = kit.pool(room.served._store.path)
    assert (
        pooled.wide(round="first")
        .iloc[:4]
        .apply(lambda row: (row == "two-way").sum(), axis=1)
        .tolist()
        == [2] * 4
    )
    assert pooled.wide().iloc[:4].notna().all(axis=None)


def nothing_is_open(phones_and_wall, reasons, opened, post):
    """Nobody was told a key that is not open, nor, while they vote, how anybody voted."""
    closed = [reason for one, reason in reasons.items() if reason and one not in opened]
    for each in phones_and_wall:
        assert not [reason for reason in closed if reason in each.all]
        told = [said for said in each.stages() if said["post"] == post]
        assert {said["step"] for said in told} >= {"vote"}  # it was listened to
        for said in told:
            if said["step"] in ("vote", "again"):
                votes = said.get("split") or (said.get("shown") or {}).get("votes") or {}
                assert not any(map(sum, votes.values()))


def test_two_keys_lead_through_all_of_it_and_back(a_class):
    wall, phones, room = a_class
    for step in ("vote", "split", "talk", "again", "both", "key", "vote"):
        press(wall, FORWARD, step, room)
    for step in ("key", "both", "again", "talk", "split", "vote", "lobby"):
        press(wall, BACK, step, room)
    wall.page.get_by_role("button", name="Begin").wait_for()
    for phone in phones:
        phone.page.locator(".room-look").wait_for()
