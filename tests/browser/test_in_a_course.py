"""A page in a course: what an LMS is told, what comes back from it, and what is said where it fails.

The LMS is `lms.js`, as strict as SCORM 1.2 is; `test_course_elsewhere.py` asks another.
"""

import re

import axe_faults
import pytest
from in_a_course import FRAME, FRAME_OF_ANOTHER_SITE, WINDOW, Course, page_in
from playwright.sync_api import expect

import kit
from kit.hosts.course import course, state_length
from kit.judging import handin

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:4]
KEY = kit.load("key", set="direction-a", codebook="direction")[:4]
NUMBER = {"one-way": "1", "two-way": "2"}
AS_THE_KEY = "".join(NUMBER[label] for label in KEY["label"])
OTHERWISE = AS_THE_KEY.translate(str.maketrans("12", "21"))
STATE = "cmi.suspend_data"
CODE = "cmi.interactions.0.student_response"


@pytest.fixture(scope="module")
def activity(tmp_path_factory):
    """Return four posts, all in one step."""
    how = {"key": KEY, "steps": None, "activity": "four"}
    return kit.Activity(POSTS, "direction", answers=tmp_path_factory.mktemp("answers"), **how)


@pytest.fixture(scope="module")
def html(activity):
    return page_in(course([activity]))


@pytest.fixture
def here(page, html):
    """Return a function that opens the page in the course, in one browser."""
    return lambda kept=None, **how: Course(page, html, kept, **how)


@pytest.fixture
def elsewhere(chromium, html):
    """Return a function that opens it in a browser where nothing was answered yet."""
    contexts = []

    def show(kept=None, **how):
        contexts.append(chromium.new_context())
        return Course(contexts[-1].new_page(), html, kept, **how)

    yield show
    for context in contexts:
        context.close()


@pytest.mark.parametrize("keys", [AS_THE_KEY, OTHERWISE])
def test_an_lms_hears_how_far_one_is_and_not_whether_one_agrees(here, keys):
    opened = here()
    opened.press(keys[:1])
    opened.hears(25)
    opened.press(keys[1:])
    opened.hears(100)  # the key is not opened yet
    opened.see()
    opened.hears(100, "completed")
    kept = opened.close()
    assert kept["cmi.interactions.0.result"] == "neutral"
    assert kept["cmi.core.exit"] == "suspend"


def test_the_code_that_an_lms_has_is_what_was_judged(here, activity):
    opened = here()
    opened.press("12u1")
    opened.see()
    opened.hears(100, "completed")
    kept = opened.close()
    code = handin.read(kept["cmi.comments"])
    log = activity.answers
    assert code.first == (0, 1, handin.UNSURE, 0)
    assert code.fingerprint == handin.fingerprint(log.activity, log.posts, log.codebook)
    assert kept[CODE] == kept["cmi.comments"]


def test_to_look_in_is_not_to_complete(here):
    assert here().close()["cmi.core.lesson_status"] == "incomplete"


def test_all_is_back_in_another_browser_and_a_second_time_adds_nothing(here, elsewhere):
    first = here()
    first.press("12u2")
    first.see()
    first.hears(100, "completed")
    said = first.mine
    kept = first.close()
    assert len(kept[STATE]) == state_length([(4, 2)])
    other = elsewhere(kept)
    assert other.mine == said
    expect(other.frame.locator(".kit-count").first).to_have_text("What came out")
    lines = other.lines()
    other.close()
    again = Course(other.page, other.html, kept)
    assert (again.mine, again.lines()) == (said, lines)
    assert again.close()[STATE] == kept[STATE]


def test_what_was_answered_elsewhere_comes_in_and_overrules_nothing_here(here, elsewhere):
    opened = here()
    opened.press("11")
    opened.hears(50)
    kept = opened.close()
    refused = here(dict(kept), refuses="LMSCommit")
    refused.press("2")
    expect(refused.frame.locator(".kit-saved").first).to_contain_text("saved")
    other = elsewhere(dict(kept))
    other.press("1")
    other.frame.locator(".kit-way .kit-mark").first.click()
    other.page.keyboard.press("2")  # the first one, otherwise than before
    other.hears(75)
    back = here(other.close())
    assert back.given == ["1", "0", "1", ""]
    back.press("1")
    back.hears(100)
    kept = back.close()
    assert handin.read(kept[CODE]).first == (1, 0, 1, 0)


def test_what_a_browser_has_lost_comes_back_and_what_was_taken_back_does_not(here):
    opened = here()
    opened.press("11")
    opened.hears(50)
    opened.page.keyboard.press("Backspace")
    opened.hears(25)
    kept = opened.close()
    assert here(kept).given == ["0", "", "", ""]
    opened.frame = opened.page.frames[-1]
    opened.frame.evaluate(LOSE)
    assert here(kept).given == ["0", "", "", ""]


LOSE = """() => new Promise((resolve) => {
  indexedDB.open("talking-back-kit").onsuccess = ({ target: { result: database } }) => {
    const work = database.transaction(["lines"], "readwrite");
    work.objectStore("lines").clear();
    work.oncomplete = () => { database.close(); resolve(); };
  };
})"""


def test_an_lms_that_went_back_in_time_is_not_believed(here):
    opened = here()
    opened.press("1")
    opened.hears(25)
    kept = dict(opened.page.evaluate("lms.kept"))
    opened.press("2")
    opened.hears(50)
    opened.close()
    again = here(kept)
    assert again.given == ["0", "1", "", ""]
    again.hears(50)


def test_where_the_course_only_shows_the_page_that_is_said_and_nothing_is_lost(here):
    opened = here()
    opened.press("1")
    opened.hears(25)
    kept = opened.close()
    look = here(dict(kept), mode="review")
    expect(look.alert).to_contain_text("to look at only")
    look.press("2")
    expect(look.frame.locator(".kit-mine .kit-count")).to_have_text("2 of 4")
    look.page.wait_for_function("lms.commits > 1")
    assert look.page.evaluate("lms.kept") == kept
    again = here(dict(kept))
    assert again.given == ["0", "1", "", ""]
    again.hears(50)


def test_two_pupils_at_one_computer_see_their_own_answers_only(here):
    one = here(student="anna")
    one.press("11")
    one.hears(50)
    anna = one.close()
    two = here(student="boris")
    assert two.given == [""] * 4
    two.press("2")
    two.hears(25)
    boris = two.close()
    names = {handin.read(kept[CODE]).pseudonym for kept in (anna, boris)}
    assert len(names) == 2
    assert here(anna, student="anna").given == ["0", "0", "", ""]
    # Nor does the LMS have to remind the browser of who that was.
    again = here({}, student="boris")
    assert again.given == ["1", "", "", ""]
    # And without the course nobody can go on as one of them.
    alone = here(api=False)
    assert alone.given == [""] * 4
    alone.frame.get_by_role("button", name="Somebody else sits here").click()
    assert not [name for name in names if name in alone.mine]
    assert not {"anna", "boris"} & {*re.findall(r"\w+", kept_by_the_browser(alone))}


def kept_by_the_browser(opened):
    """Return all visitors and all that is remembered beside them, as text."""
    return opened.frame.evaluate(
        """() => new Promise((resolve) => {
          indexedDB.open("talking-back-kit").onsuccess = ({ target: { result: database } }) => {
            const all = database.transaction("visitors").objectStore("visitors").getAll();
            all.onsuccess = () => resolve(JSON.stringify([all.result, { ...localStorage }]));
          };
        })"""
    )


@pytest.mark.parametrize("call", ["LMSCommit", "LMSSetValue"])
def test_what_an_lms_does_not_take_is_said_and_waits_in_the_browser(here, call):
    opened = here(refuses=call)
    opened.press("12")
    expect(opened.alert).to_contain_text("did not take your last answers (General exception, 101)")
    opened.page.evaluate("lms.refuses = ''")
    opened.press("1")
    opened.hears(75)
    expect(opened.alert).to_be_hidden()


def test_an_lms_that_cuts_what_it_keeps_is_not_believed(here):
    opened = here(cuts=10)
    expect(opened.alert).to_contain_text("did not take your last answers")


def test_what_an_lms_need_not_have_is_not_missed(here):
    opened = here(lacks=["cmi.comments", "cmi.interactions", "cmi.core.score.m"])
    opened.press("12")
    opened.hears(50)
    expect(opened.alert).to_be_hidden()
    opened.close()


def test_where_comments_are_put_one_behind_the_other_the_last_code_comes_last(here):
    kept = {}
    for key, score in (("1", 25), ("2", 50), ("1", 75)):
        opened = here(kept, appends=True)
        opened.press(key)
        opened.hears(score)
        kept = opened.close()
    *before, last = kept["cmi.comments"].split("\n")
    assert len(before) == 2
    assert last == kept[CODE]


@pytest.mark.parametrize("how", [FRAME, FRAME_OF_ANOTHER_SITE, WINDOW])
def test_the_lms_is_found_from_wherever_it_shows_the_page(here, how):
    opened = here(how=how)
    opened.press("1")
    opened.hears(25)


def test_without_an_lms_the_page_works_and_says_so(here):
    opened = here(api=False)
    expect(opened.alert).to_contain_text("No course answers this page")
    opened.press("1")
    expect(opened.frame.locator(".kit-mine .kit-count")).to_have_text("1 of 4")


def test_a_browser_that_keeps_nothing_leaves_it_to_the_lms(page, here, elsewhere):
    page.context.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('No.', 'SecurityError'); }"
    )
    opened = here()
    opened.press("12")
    opened.hears(50)
    again = here(opened.close())
    assert again.given == ["0", "1", "", ""]
    again.press("1")
    again.hears(75)
    assert elsewhere(again.close()).given == ["0", "1", "0", ""]


@pytest.mark.parametrize("foreign", ["resume=3;page=7", "2abc.def", "1.", "1234567.0000"])
def test_what_is_not_of_this_page_is_kept_and_said(here, foreign):
    opened = here({STATE: foreign})
    expect(opened.alert).to_contain_text("another version of this page")
    opened.press("1")
    opened.hears(25)
    state = opened.close()[STATE]
    assert state.endswith(f".{foreign}")
    assert len(state) == state_length([(4, 2)]) + 1 + len(foreign)


def test_a_page_that_is_shown_again_as_it_was_left_begins_anew(here):
    """As a browser does that keeps a page in memory when one goes back and forth."""
    opened = here()
    opened.press("1")
    opened.hears(25)
    leave = "dispatchEvent(new PageTransitionEvent('{}', {{ persisted: true }}))"
    opened.frame.evaluate(leave.format("pagehide"))
    assert not opened.page.evaluate("lms.open")
    opened.frame.evaluate(leave.format("pageshow"))
    opened.press("2")
    opened.hears(50)
    opened.close()


def test_a_status_that_was_refused_is_told_again(here):
    opened = here(refuses="LMSSetValue")
    opened.press("1212")
    opened.see()
    expect(opened.alert).to_be_visible()
    opened.page.evaluate("lms.refuses = ''")
    for _ in range(2):  # it asks once more
        opened.frame.get_by_role("button", name="Another name").click()
    opened.hears(100, "completed")


@axe_faults.each_look
def test_what_is_said_of_a_course_can_be_used_by_everybody(here, theme, view):
    opened = here(how=WINDOW, refuses="LMSCommit")
    expect(opened.alert).to_be_visible()
    page = opened.frame.page
    axe_faults.see(page, theme, view)
    assert axe_faults.faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
