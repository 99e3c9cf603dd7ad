"""A page in a course, as a learner opens it: in a frame of an LMS, which keeps what it is told."""

import io
import zipfile
from pathlib import Path

LMS = "http://lms.localhost/"
ELSEWHERE = "http://elsewhere.localhost/"
PAGE = f"{LMS}page/index.html"
# How an LMS shows a page: in a frame, or farther from the window that its API is in.
_SIZE = "style='border:0;width:100%;height:95vh'"
FRAME = f"document.body.innerHTML = `<iframe {_SIZE} src='{PAGE}'></iframe>`"
FRAME_OF_ANOTHER_SITE = FRAME.replace(PAGE, ELSEWHERE)
WINDOW = f"open('{PAGE}')"
_MIDDLE = f"<!doctype html><iframe {_SIZE} src='{PAGE}'></iframe>"


def page_in(package):
    """Return the page that is in a package."""
    return zipfile.ZipFile(io.BytesIO(package)).read("index.html").decode()


class Course:
    """The page in a course, opened by a learner of whom the LMS has `kept` something or not."""

    def __init__(self, page, html, kept=None, how=FRAME, api=True, **lms):
        self.page, self.html = page, html
        page.context.route("**/*", self._answer)
        page.goto(LMS)
        page.add_script_tag(path=Path(__file__).with_name("lms.js"))
        page.evaluate(
            "([kept, options]) => { window.lms = makeLms(kept, options); }", [kept or {}, lms]
        )
        if api:
            page.evaluate("() => { window.API = lms.API; }")
        if how:
            self.show(how)

    def _answer(self, route):
        bodies = {PAGE: self.html, LMS: "<!doctype html><title>An LMS</title>", ELSEWHERE: _MIDDLE}
        if body := bodies.get(route.request.url):
            route.fulfill(content_type="text/html", body=body)
        else:
            route.fulfill(status=404)

    def show(self, how=FRAME):
        """Open the page, and wait until it is there."""
        self.page.evaluate(how)
        for _ in range(300):
            frames = [frame for page in self.page.context.pages for frame in page.frames]
            if found := [frame for frame in frames if frame.url == PAGE]:
                break
            self.page.wait_for_timeout(50)
        (self.frame,) = found
        self.frame.wait_for_selector("[data-kit-ready]", state="attached")

    def press(self, keys):
        """Judge by keys, from the first post that is open."""
        self.frame.locator(".kit-activity .kit-post").click()
        for key in keys:
            self.frame.page.keyboard.press(key)

    def see(self):
        self.frame.get_by_role("button", name="See the key").click()

    def hears(self, score, status="incomplete"):
        """Wait until the LMS has kept so much."""
        self.page.wait_for_function(
            "([score, status]) => lms.kept['cmi.core.score.raw'] === score && lms.kept['cmi.core.lesson_status'] === status",
            arg=[str(score), status],
        )

    def close(self):
        """Leave the page; return what the LMS has kept, which never had to refuse anything."""
        self.page.evaluate("document.querySelector('iframe').remove()")
        self.page.wait_for_function("!lms.open")
        assert self.page.evaluate("lms.faults") == []
        return self.page.evaluate("lms.kept")

    def lines(self):
        """Return how many lines of answers the browser keeps."""
        return self.frame.evaluate(
            """() => new Promise((resolve) => {
              indexedDB.open("talking-back-kit").onsuccess = ({ target: { result: database } }) => {
                const all = database.transaction("lines").objectStore("lines").count();
                all.onsuccess = () => { database.close(); resolve(all.result); };
              };
            })"""
        )

    @property
    def alert(self):
        return self.frame.locator(".kit-course [role=alert]")

    @property
    def mine(self):
        """What the page says of who sits here and what they answered."""
        return self.frame.locator(".kit-mine").inner_text()

    @property
    def given(self):
        """The number of the label that the page shows as given, post by post; "" where none is."""
        marks = self.frame.locator(".kit-way .kit-mark")
        return marks.evaluate_all("(all) => all.map((mark) => mark.dataset.label ?? '')")
