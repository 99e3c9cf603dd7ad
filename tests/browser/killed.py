"""A browser with a profile that a test may kill, and start again."""

import os
import signal
import time
from contextlib import contextmanager

from programs import end, running

from conftest import FLAGS, find


@contextmanager
def browser_of(profile, chromium):
    """Start a browser with this profile; give a page of it, and a function that kills it."""
    told = profile / "DevToolsActivePort"
    told.unlink(missing_ok=True)
    kind = chromium.browser_type
    options = ["--headless", "--remote-debugging-port=0", f"--user-data-dir={profile}"]
    command = [find() or kind.executable_path, *FLAGS, *options, "about:blank"]
    with running(command, start_new_session=True) as process:
        deadline = time.monotonic() + 20
        while not told.exists() or len(told.read_text().split()) < 2:
            assert time.monotonic() < deadline, "The browser does not say where it listens."
            time.sleep(0.02)
        browser = kind.connect_over_cdp(f"http://127.0.0.1:{told.read_text().split()[0]}")

        def kill():
            os.killpg(process.pid, signal.SIGKILL)  # with the processes that it has started
            end(process)

        yield browser.contexts[0].new_page(), kill
        if process.poll() is None:
            kill()
