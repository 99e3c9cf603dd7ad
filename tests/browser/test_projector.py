"""The page for the projector in a browser: by a clicker's two keys, from the last row, on paper."""

import json
import re
from html import unescape

import pytest
from axe_faults import each_look, faults, see
from handed_in import ANA, BEN, LABELS, POSTS, code
from made_up import left_behind
from payloads import PAYLOADS

import kit
from kit.classroom.catalogue import Catalogue
from kit.judging.handin import MISSING
from kit.judging.pseudonyms import pseudonym
from kit.material.keys import read_key

pytestmark = pytest.mark.browser
ASSIGNMENTS = Catalogue().assignments
KEY = read_key(ASSIGNMENTS["direction-a"].key, posts=POSTS)
RIGHT = [LABELS.index(label) for label in KEY["label"]]
FORWARD, BACK = "PageDown", "PageUp"
# What of a post is open, by what stands on the page.
CLOSED, FIRST, WITH_KEY, SECOND = (0, 0), (1, 0), (1, 1), (2, 1)


def sample():
    """The sample class's hand-ins: most had dira-02 wrong at first, and all have it right now."""
    made = []
    for seed, (_, column) in enumerate(kit.sample_class("direction-a", n=6).items()):
        first = [LABELS.index(x) if isinstance(x, str) else MISSING for x in column]
        first[POSTS.index("dira-02")] = 1 - RIGHT[POSTS.index("dira-02")]
        made.append(code(pseudonym(seed), first, RIGHT))
    return made


def quiz(seed):
    activity = ASSIGNMENTS["quiz-01"]
    first = [seed % 3] * len(activity.marks)
    return code(pseudonym(seed), first, [2] * len(first), activity=activity)


def figures(seed):
    activity = ASSIGNMENTS["predict-us-65-plus"]
    return code(pseudonym(seed), [seed] * len(activity.marks), activity=activity)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wall")
    return kit.projector(kit.pool(sample()), folder / "room.html")


@pytest.fixture(scope="module")
def several(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wall")
    codes = [*sample(), *map(quiz, range(6)), *map(figures, range(6))]
    return kit.projector(kit.pool(codes), folder / "room.html")


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def opened(page):
    """Return how many rounds of votes are on the page, and how many keys."""
    rounds = page.locator(".votes").get_attribute("data-rounds")
    return int(rounds), page.locator(".key").count()


def place(page):
    return page.locator(".where").inner_text()


def number(page):
    """Return the number of the post on the wall, and whether it is one to discuss."""
    found = re.match(r"\w+ (\d+) of \d+ · (to discuss|others)", place(page))
    return int(found[1]), found[2] == "to discuss"


def test_one_key_opens_one_thing_and_the_other_closes_it(page, path):
    page.goto(path.as_uri())
    seen = []
    for _ in range(5):
        press(page, FORWARD)
        seen.append((place(page), opened(page)))
    first, second = (f"to discuss: {n} of 5" for n in (1, 2))
    assert [each.partition(" · ")[2] for each, _ in seen] == [*[first] * 4, second]
    assert [each for _, each in seen] == [CLOSED, FIRST, WITH_KEY, SECOND, CLOSED]
    assert seen[0][0] == f"Post 2 of 24 · {first}", "the number that dira-02 has on paper"
    press(page, BACK)
    assert (place(page), opened(page)) == (seen[0][0], CLOSED)
    press(page, *[FORWARD] * 3, BACK)
    assert opened(page) == WITH_KEY
    press(page, BACK)
    assert opened(page) == FIRST


def test_what_is_closed_is_nowhere_on_the_page(page, path):
    page.goto(path.as_uri())
    reason = KEY["reason"]["dira-02"]

    def there():
        return reason in page.evaluate("document.getElementById('projector').outerHTML")

    press(page, FORWARD, FORWARD)
    assert not there()
    page.mouse.wheel(0, 5000)
    press(page, "ArrowDown", "ArrowDown")
    page.mouse.click(300, 300)
    page.emulate_media(media="print")
    assert not there()
    assert opened(page) == FIRST
    press(page, FORWARD)
    assert there()
    assert reason in page.locator(".key").inner_text()
    press(page, BACK)
    assert not there()


def test_votes_are_said_in_numbers_first_and_beside_those_of_now(page, path):
    page.goto(path.as_uri())
    press(page, *[FORWARD] * 4)
    rows = dict(zip(LABELS, page.locator(".votes tbody tr").all(), strict=False))
    right = KEY["label"]["dira-02"]
    assert rows[right].locator("td b").all_inner_texts() == ["0", "6"]
    assert rows[right].get_attribute("data-mark") == "key"
    (other,) = set(LABELS) - {right}
    assert rows[other].locator("td b").all_inner_texts() == ["6", "0"]
    share = (
        rows[other]
        .locator("i")
        .evaluate_all("all => all.map((i) => i.offsetWidth / i.parentElement.offsetWidth)")
    )
    assert share == [1, 0]


def test_a_jump_finds_each_post_by_its_number_on_paper_and_closed(page, path):
    page.goto(path.as_uri())
    press(page, FORWARD, FORWARD, FORWARD, "1", "2")
    assert number(page)[0] == 2
    press(page, "Enter")
    assert (number(page)[0], opened(page)) == (12, CLOSED)
    assert POSTS[11] == "dira-12"
    press(page, FORWARD, FORWARD, "l", "1", "9", "Enter")
    assert (number(page)[0], opened(page)) == (19, CLOSED)
    press(page, FORWARD, FORWARD)
    page.reload()
    assert (number(page)[0], opened(page)) == (19, CLOSED)
    press(page, "l", "ArrowUp", "Enter")
    assert (number(page)[0], opened(page)) == (18, CLOSED)


def test_in_the_list_a_number_that_there_is_not_goes_nowhere(page, path):
    page.goto(path.as_uri())
    press(page, FORWARD, "l", "2", "5", "Enter")
    assert "There is no 25 here" in page.locator("dialog").inner_text()
    press(page, "Escape")
    assert number(page) == (2, True)


def test_going_on_passes_by_what_is_not_to_discuss_and_a_number_leads_there(page, several):
    page.goto(several.as_uri())
    press(page, FORWARD, FORWARD)  # the cover, and the title of the first activity
    seen, last = [], ""
    while place(page):
        seen.append(number(page))
        last = page.locator(".onward").inner_text()
        press(page, FORWARD)
    assert all(to_discuss for _, to_discuss in seen)
    assert len({post for post, _ in seen}) == 5
    assert last == "Next activity"
    assert "Check yourself" in page.locator(".cover h1").inner_text()
    press(page, BACK)
    assert number(page) == seen[-1]
    other = min(set(range(1, 25)) - {post for post, _ in seen})
    press(page, str(other), "Enter")
    assert number(page) == (other, False)


@pytest.mark.parametrize(
    "wrong",
    [
        ["9", "9", "Enter"],
        ["7", "Escape"],
        ["0", "Enter"],
        ["x", "Escape", "Tab", "ArrowUp"],
        ["Control+ArrowRight", "Alt+ArrowRight"],
        ["b", FORWARD],  # the black screen goes, and nothing else
        ["l", FORWARD],
        ["?", BACK],
    ],
    ids=" ".join,
)
def test_a_wrong_key_opens_nothing(page, path, wrong):
    page.goto(path.as_uri())
    press(page, FORWARD, FORWARD, *wrong)
    assert (number(page), opened(page)) == ((2, True), FIRST)
    assert not page.locator(".black").is_visible()
    assert page.locator("dialog").count() == 0


def test_a_key_held_down_opens_one_thing(page, path):
    page.goto(path.as_uri())
    press(page, FORWARD)
    for _ in range(6):  # from the second on the browser says that it is held
        page.keyboard.down(FORWARD)
    page.keyboard.up(FORWARD)
    assert opened(page) == FIRST


def test_space_goes_on_whatever_the_mouse_pressed_last(page, path):
    page.goto(path.as_uri())
    press(page, " ", " ")
    page.get_by_role("button", name="Back").click()
    assert opened(page) == CLOSED
    press(page, " ", " ")
    assert opened(page) == WITH_KEY
    page.get_by_role("button", name="Back").focus()
    press(page, " ")
    assert opened(page) == FIRST


def steps(page):
    """Go through all slides with one key, and yield after each."""
    while page.locator(".onward").is_enabled():
        press(page, FORWARD)
        yield


_SMALLEST = """() => {
  const seen = document.createTreeWalker(document.querySelector(".stage"), NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  while (seen.nextNode()) {
    const holder = seen.currentNode.parentElement;
    if (seen.currentNode.data.trim() && !holder.closest("[aria-hidden]"))
      smallest = Math.min(smallest, parseFloat(getComputedStyle(holder).fontSize));
  }
  return smallest;
}"""


def test_the_last_row_can_read_it_and_what_is_opened_is_in_sight(page, several):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(several.as_uri())
    for _ in steps(page):
        assert page.evaluate(_SMALLEST) >= 24, place(page)
        assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
        stage = page.locator(".stage").bounding_box()
        for box in (each.bounding_box() for each in page.locator(".key .says").all()):
            assert stage["y"] <= box["y"] <= stage["y"] + stage["height"] - box["height"]


@each_look
def test_axe_finds_nothing_and_nothing_sticks_out(page, several, theme, view):
    see(page, theme, view)
    for where in ("", "direction-a/1", "quiz-01/1", "predict-us-65-plus/1"):
        page.goto(f"{several.as_uri()}#{where}")
        press(page, *([FORWARD] * 2 if where else []))
        assert faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        stage = "document.querySelector('.stage')"
        assert page.evaluate(f"{stage}.scrollWidth <= {stage}.clientWidth")
    for panel in ("l", "?"):
        press(page, panel)
        assert faults(page) == []
        press(page, "Escape")


def test_light_and_dark_take_turns_by_a_key(page, path):
    page.emulate_media(color_scheme="dark")
    page.goto(path.as_uri())
    seen = []
    for _ in range(3):
        seen.append(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
        press(page, "d")
    assert seen[1:] == ["light", "dark"]


def test_without_scripts_it_says_so_and_shows_nothing(chromium, path):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    assert "needs JavaScript" in page.locator("body").inner_text()
    assert page.locator("#projector").is_hidden()
    context.close()


ON_THE_KEYBOARD = ("Space", "PageDown", "PageUp", "Home", "End", "Enter")


def words_in(data):
    """Return all texts in what Python gave the page."""
    if isinstance(data, dict | list):
        return [
            word
            for each in (data.values() if isinstance(data, dict) else data)
            for word in words_in(each)
        ]
    return [data] if isinstance(data, str) else []


def test_all_that_it_says_is_said_in_the_language_that_is_spoken(page, made_up, tmp_path):
    codes = [*sample(), *map(quiz, range(6)), *map(figures, range(6))]
    path = kit.projector(kit.pool(codes), tmp_path / "room.html", title="–")
    page.goto(path.as_uri())
    given = re.search(r'data-deck="([^"]*)"', path.read_text("utf-8"))[1]
    data = [*words_in(json.loads(unescape(given))["activities"]), *ON_THE_KEYBOARD]
    for _ in steps(page):
        said = page.locator("#projector").inner_text()
        faces = page.locator(".kit-avatar").all_inner_texts()
        assert not left_behind(said, [*data, *faces]), place(page)
    press(page, "?")
    assert not left_behind(page.locator("dialog").inner_text(), ON_THE_KEYBOARD)


@pytest.fixture
def hostile(tmp_path):
    """A class with posts, a key and a codebook in which anything could act."""
    posts = kit.load("posts", set="practice").assign(set="mine")
    posts["text"] = [f"{PAYLOADS[n % len(PAYLOADS)]}</script>{n}" for n in range(len(posts))]
    posts["account"] = PAYLOADS[0]
    key = posts[[]].assign(label="one-way", reason=PAYLOADS[1], dissent="</style>" + PAYLOADS[2])
    mine = kit.Classify(posts, "direction", activity="mine", answers=tmp_path / "me")
    mine.judge(dict.fromkeys(posts.index, "two-way"))
    pooled = kit.pool([mine.code], posts=posts, key=key)
    return kit.projector(pooled, tmp_path / "room.html", title=PAYLOADS[0])


def test_what_people_wrote_runs_nothing_and_nothing_is_fetched(page, hostile):
    asked, stopped = [], []
    page.add_init_script("window.ran = false; window.__tripped = () => (window.ran = true)")
    page.expose_function("__violated", lambda what: stopped.append(what))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (e) => __violated(e.violatedDirective))"
    )
    page.on("request", lambda request: asked.append(request.url))
    page.goto(hostile.as_uri())
    for _ in steps(page):
        assert page.locator(".stage :is(script, style, iframe, object, form, a)").count() == 0
    press(page, "l")
    assert PAYLOADS[0][:20] in page.locator("dialog").inner_text()
    assert [url for url in asked if not url.startswith("data:image/svg+xml,")] == [hostile.as_uri()]
    assert stopped == []
    assert page.evaluate("window.ran") is False


def test_the_cover_says_what_it_is_of_and_how_to_go_on(page, tmp_path):
    pooled = kit.pool([code("brave otter", ANA), code("calm panda", BEN)])
    page.goto(kit.projector(pooled, tmp_path / "room.html", title="Week 3").as_uri())
    said = page.locator(".stage").inner_text()
    for words in ("Week 3", "2 people · 24 posts", "Fewer than five people", "A clicker does both"):
        assert words in said


def test_what_is_below_the_screen_comes_before_what_is_closed(page, path):
    """By a clicker's one key, also where a post is longer than the screen."""
    page.set_viewport_size({"width": 700, "height": 300})
    page.goto(path.as_uri())
    press(page, FORWARD)
    assert opened(page) == CLOSED
    seen = page.locator(".votes tbody tr").last
    for _ in range(20):
        if page.locator(".onward").inner_text() != "Read on below":
            break
        assert opened(page) == CLOSED
        press(page, FORWARD)
    low = page.locator(".stage").bounding_box()
    box = seen.bounding_box()
    assert box["y"] + box["height"] <= low["y"] + low["height"] + 1
    press(page, FORWARD)
    assert opened(page) == FIRST


def test_a_scale_says_what_its_ends_mean_and_the_question_stays_with_the_key(page, tmp_path):
    activity = ASSIGNMENTS["room-a-fit"]
    codes = [code(pseudonym(n), [n] * 24, activity=activity) for n in range(5)]
    page.goto(kit.projector(kit.pool(codes), tmp_path / "room.html").as_uri())
    press(page, *[FORWARD] * 2)
    ends = page.locator(".votes tbody th").all_inner_texts()
    assert ("Out of place" in ends[0], "At home" in ends[4]) == (True, True)
    assert page.get_by_text("How well does this post suit").is_visible()


def test_a_prediction_asks_its_whole_question(page, several):
    page.goto(f"{several.as_uri()}#predict-us-65-plus/1")
    said = page.locator(".said p").all_inner_texts()
    assert said == [
        "What share of US adults aged 65 and over used any social media site in each year?",
        "2008",
    ]


def test_the_cover_says_why_there_are_fewer_votes_than_people(page, tmp_path):
    ana, ben = code("brave otter", ANA), code("calm panda", BEN)
    form = ["E-mail,Code", f"ana@x.org,{ana}", f"ben@x.org,{ben}", f"cem@x.org,{ana}"]
    (tmp_path / "form.csv").write_text("\n".join(form), "utf-8")
    pooled = kit.pool(tmp_path / "form.csv")
    page.goto(kit.projector(pooled, tmp_path / "room.html").as_uri())
    said = page.locator(".stage").inner_text()
    assert "3 people, 2 different sets of answers" in said
    assert "or somebody copied, counts once" in said
