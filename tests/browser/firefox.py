"""A stock Firefox, as a learner has it, driven by Mozilla's own client (Marionette).

Playwright's Firefox is a changed one of its own. What a learner's Firefox keeps, and when, can be
seen in a learner's Firefox only.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

from marionette_driver.errors import MarionetteException
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette
from programs import end

_NAMES = ("firefox-esr", "firefox")
# A port is chosen by Firefox. After it was killed it asks nothing and opens no old page.
_SETTINGS = {
    "marionette.port": "0",
    "toolkit.startup.max_resumed_crashes": "-1",
    "browser.sessionstore.resume_from_crash": "false",
}
_KEYS = {
    "Enter": Keys.ENTER,
    "Tab": Keys.TAB,
    "Escape": Keys.ESCAPE,
    "Space": " ",
    "Backspace": Keys.BACK_SPACE,
    "Delete": Keys.DELETE,
    "Home": Keys.HOME,
    "End": Keys.END,
    "ArrowUp": Keys.UP,
    "ArrowDown": Keys.DOWN,
    "ArrowLeft": Keys.LEFT,
    "ArrowRight": Keys.RIGHT,
    "Shift": Keys.SHIFT,
    "Control": Keys.CONTROL,
    "Alt": Keys.ALT,
}
# A script may wait for promises; what it throws is told.
_ASYNC = """const done = arguments[arguments.length - 1];
(async (...given) => { %s })(...[...arguments].slice(0, -1))
  .then((value) => done({ value }), (error) => done({ error: `${error}` }));"""
# The first element that is drawn, fits the selector and says this; shadow roots are looked into.
_FIND = """const [css, says] = given;
const all = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
  [...(e.matches(css) ? [e] : []), ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
const said = (e) => `${e.getAttribute('aria-label') ?? ''}\\n${e.innerText}`;
return all(document).find((e) => e.checkVisibility() && said(e).includes(says)) ?? null;"""
# Errors of pages' scripts, and what a page's policy stopped; Firefox's own are left out.
_ERRORS = """return Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter((m) => /^(https?|file|blob|data):/.test(m.sourceName))
  .map((m) => `${m.errorMessage} (${m.sourceName}:${m.lineNumber})`);"""
_CLEAR = """Services.console.reset();
await new Promise((onDataDeleted) => Services.clearData.deleteData(
  Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted }));"""
_SIZE = """for (const [side, length] of given[0]) {
  gBrowser.selectedBrowser.style.setProperty(side, length);
}"""


def find():
    """Return the path of a Firefox on this machine, or None."""
    if told := os.environ.get("KIT_FIREFOX"):
        return told
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Firefox:
    """One browser with a profile of its own, which it keeps when it is killed."""

    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        self.profile = self.folder / "profile"
        self.profile.mkdir()
        settings = [f'user_pref("{name}", {value});\n' for name, value in _SETTINGS.items()]
        (self.profile / "user.js").write_text("".join(settings), "utf-8")
        self.start()

    def start(self):
        """Start the browser with the profile as it was left."""
        port = self.profile / "MarionetteActivePort"
        port.unlink(missing_ok=True)
        nothing_left_at_home = {"HOME": str(self.folder), "MOZ_CRASHREPORTER_DISABLE": "1"}
        # The last one lets a test ask the browser itself: for errors, or to forget all.
        how = ("--headless", "--no-remote", "--marionette", "--remote-allow-system-access")
        self.process = subprocess.Popen(
            [self.program, *how, "--profile", str(self.profile)],
            env=os.environ | nothing_left_at_home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(600):
            if port.exists() and (number := port.read_text("utf-8")):
                break
            time.sleep(0.1)
        else:
            self.kill()
            raise AssertionError("Firefox did not start")
        self.marionette = Marionette(host="127.0.0.1", port=int(number))
        self.marionette.start_session()
        self.marionette.timeout.script = 60

    def kill(self):
        """End the browser at once (SIGKILL), as by a power cut; `start` opens it again."""
        self.process.kill()
        self.process.wait()

    def quit(self):
        """Ask the browser to end."""
        end(self.process)

    def open(self, address):
        """Go to an address, and wait until the page is loaded."""
        self.marionette.navigate(str(address))

    def reload(self):
        """Load the page again."""
        self.marionette.refresh()

    def tab(self):
        """Open another tab, and go on in it; return what `marionette.switch_to_window` takes."""
        handle = self.marionette.open(type="tab")["handle"]
        self.marionette.switch_to_window(handle)
        return handle

    def run(self, script, *given):
        """Run a script in the page, as the body of an async function, and return its value."""
        return self._told(self.marionette.execute_async_script, script, given)

    def ask(self, script, *given):
        """Run a script in the browser itself, outside the page."""
        with self.marionette.using_context("chrome"):
            return self._told(self.marionette.execute_async_script, script, given)

    def _told(self, execute, script, given):
        told = execute(_ASYNC % script, script_args=given, sandbox=None)
        if told is None:
            raise MarionetteException("the page was left while the script ran")
        if "error" in told:
            raise AssertionError(told["error"])
        return told.get("value")

    def until(self, script, *given, patience=20):
        """Run a script until it returns something true, and return that."""
        until, value, problem = time.monotonic() + patience, None, None
        while time.monotonic() < until:
            try:
                if value := self.run(script, *given):
                    return value
            except MarionetteException as error:  # the page is being loaded
                problem = error
            time.sleep(0.05)
        raise AssertionError(f"not within {patience} s: {script!r}, {value!r} {problem or ''}")

    def find(self, css, says="", *, patience=20):
        """Wait for an element that is drawn, and return it (`.text`, `.click()`, `.rect`, …)."""
        return self.until(_FIND, css, says, patience=patience)

    def text(self, css="body"):
        """Return what an element says, as it is drawn."""
        return self.find(css).text

    def click(self, css, says="", *, patience=20):
        """Click on an element, with a pointer, once it is there."""
        until = time.monotonic() + patience
        while True:
            try:
                return self.find(css, says, patience=patience).click()
            except MarionetteException:  # drawn anew in between, or covered
                if time.monotonic() > until:
                    raise
            time.sleep(0.05)

    def press(self, *keys):
        """Press keys, one after the other: "1", "ArrowDown", "Shift+Enter"."""
        for key in keys:
            together = [_KEYS.get(part, part) for part in key.split("+")] if key != "+" else [key]
            steps = self.marionette.actions.sequence("key", "keyboard")
            for part in together:
                steps = steps.key_down(part)
            for part in reversed(together):
                steps = steps.key_up(part)
            steps.perform()

    def type(self, text):
        """Type a text, key by key."""
        self.marionette.actions.sequence("key", "keyboard").send_keys(text).perform()

    def prefer_dark(self, dark):
        """Set what the system is said to prefer."""
        self.marionette.set_pref("layout.css.prefers-color-scheme.content-override", int(not dark))

    def size(self, width, height):
        """Give the page this many pixels, also fewer than Firefox lets a window have."""
        self.ask(_SIZE, [["width", f"{width}px"], ["height", f"{height}px"]])
        self.until("return innerWidth === given[0] && innerHeight === given[1]", width, height)

    def picture(self, path):
        """Save a picture of what is seen."""
        with Path(path).open("wb") as file:
            self.marionette.save_screenshot(file, full=False)

    def errors(self):
        """Return the errors of all pages' scripts since the browser began or was made new."""
        return self.ask(_ERRORS)

    def make_new(self):
        """Close all other tabs and forget all that pages have kept, for the next test."""
        for handle in self.marionette.window_handles[1:]:
            self.marionette.switch_to_window(handle)
            self.marionette.close()
        self.marionette.switch_to_window(self.marionette.window_handles[0])
        self.open("about:blank")
        self.marionette.clear_pref("layout.css.prefers-color-scheme.content-override")
        self.size(1280, 1000)
        self.ask(_CLEAR)
