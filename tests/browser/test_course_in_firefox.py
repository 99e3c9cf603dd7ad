"""A page in a course in Firefox: judged, closed, opened again where nothing is kept of it."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from in_a_course import page_in

import kit
from kit.hosts.course import course
from kit.judging import handin

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LMS = Path(__file__).with_name("lms.js").read_text("utf-8")
OPEN = """
Object.assign(window, eval(given[0] + "; ({ lms: makeLms(given[1]) })"));
window.API = lms.API;
document.body.innerHTML = "<iframe src='/page.html' style='width:100%;height:90vh'></iframe>";
"""
INSIDE = "document.querySelector('iframe').contentDocument"
READY = f"return 'kitReady' in ({INSIDE}?.documentElement?.dataset ?? {{}})"


@pytest.fixture
def address(tmp_path):
    """Serve a page of a course, and around it an LMS with nothing on it."""
    files = {
        "/page.html": page_in(course([kit.Activity("direction-a", answers=tmp_path)])),
        "/": "<!doctype html><meta charset=utf-8><title>An LMS</title>",
    }

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            body = files.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def shown(firefox, address, kept):
    """Open the page in the course."""
    firefox.open(address)
    firefox.run(OPEN, LMS, kept)
    firefox.until(READY)


def closed(firefox):
    """Leave the page; return what the LMS has."""
    firefox.run("document.querySelector('iframe').remove()")
    firefox.until("return !lms.open")
    assert firefox.run("return lms.faults") == []
    return firefox.run("return lms.kept")


def test_it_hears_of_answers_and_gives_them_back(firefox, address):
    shown(firefox, address, {})
    for n, label in enumerate(("one-way", "two-way", "one-way"), start=1):
        firefox.run(
            f"[...{INSIDE}.querySelectorAll('.kit-activity button[aria-pressed]')]"
            ".find((button) => button.textContent.includes(given[0])).click()",
            label,
        )
        firefox.until(f"return lms.kept['cmi.core.score.raw'] === '{n * 100 // 24}'")
    kept = closed(firefox)
    assert handin.read(kept["cmi.comments"]).first[:4] == (0, 1, 0, handin.MISSING)
    firefox.make_new()
    shown(firefox, address, kept)
    again = closed(firefox)
    assert again["cmi.suspend_data"] == kept["cmi.suspend_data"]
    assert again["cmi.interactions.0.student_response"] == kept["cmi.comments"]
