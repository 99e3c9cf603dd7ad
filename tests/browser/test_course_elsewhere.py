"""A page in a course, in a run-time that others wrote: `scorm-again`, which web/package.json names.

It is there once `npm ci` was run in web/; `.ci/run` asks for this test after that.
"""

import json
from pathlib import Path

import pytest
from in_a_course import Course, page_in
from playwright.sync_api import expect

import kit
from kit.hosts.course import course
from kit.judging import handin

pytestmark = pytest.mark.browser
RUNTIME = Path(__file__).parents[2] / "web/node_modules/scorm-again/dist/scorm12.js"
BEGIN = """(kept) => {
  window.API = new Scorm12API({ autocommit: false, logLevel: 4 });
  API.loadFromJSON(kept, "");
  window.told = { commits: 0, errors: [] };
  API.on("LMSCommit", () => told.commits++);
  API.on("CommitError", (what) => told.errors.push(String(what)));
  API.on("LMSFinish", () => { told.finished = true; });
}"""
KEPT = "() => JSON.parse(API.renderCMIToJSONString()).cmi"
STUDENT = {"core": {"student_id": "s-1"}}


@pytest.fixture
def html(tmp_path):
    if not RUNTIME.exists():
        pytest.skip("scorm-again is not installed: run npm ci in web/.")
    return page_in(course([kit.Activity("direction-a", answers=tmp_path)]))


@pytest.fixture
def opened(html, chromium):
    """Return a function that opens the page in a browser of its own, with what the LMS has kept."""
    contexts = []

    def show(kept):
        contexts.append(chromium.new_context())
        page = contexts[-1].new_page()
        begun = Course(page, html, how=None)
        page.add_script_tag(path=RUNTIME)
        page.evaluate(BEGIN, kept)
        begun.show()
        return begun

    yield show
    for context in contexts:
        context.close()


def reported(here, score, status):
    """Wait until the LMS was told so much, without a word against it; return what it has then."""
    here.page.wait_for_function(
        "([score, status]) => API.cmi.core.score.raw === score && API.cmi.core.lesson_status === status",
        arg=[score, status],
    )
    here.page.wait_for_function("told.commits > 1")
    assert here.page.evaluate("[told.errors, API.LMSGetLastError()]") == [[], "0"]
    return here.page.evaluate(KEPT)


def finished(here):
    """Leave the page; return what the LMS has kept."""
    here.page.evaluate("document.querySelector('iframe').remove()")
    here.page.wait_for_function("told.finished")
    return here.page.evaluate(KEPT)


def test_it_hears_of_progress_and_gives_it_back_in_another_browser(opened):
    here = opened(STUDENT)
    here.press("12u12121")
    here.see()
    reported(here, "33", "incomplete")
    said = here.mine
    kept = finished(here)
    assert kept["core"]["exit"] == "suspend"
    assert kept["core"]["score"] == {"raw": "33", "min": "0", "max": "100"}
    code = handin.read(kept["comments"])
    assert code.first[:8] == (0, 1, handin.UNSURE, 0, 1, 0, 1, 0)
    assert json.dumps(kept).count(code.code) == 2  # as a comment, and as an answer filled in

    back = {"core": {**STUDENT["core"], "lesson_status": "incomplete"}}
    there = opened(back | {"suspend_data": kept["suspend_data"]})
    assert there.mine == said
    for step in (2, 3):
        there.press("12121212")
        there.see()
        expect(there.frame.locator(".kit-count").first).to_contain_text(f"See · step {step} of 3")
        for _ in range(8):
            there.page.keyboard.press("Enter")
    reported(there, "100", "completed")
    assert handin.read(finished(there)["comments"]).pseudonym == code.pseudonym
