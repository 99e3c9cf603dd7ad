"""A real Jupyter server, and what a learner does in a notebook there."""

import contextlib
import json
import os
import re
import shutil
import socket
import sys
import time
import urllib.request
from pathlib import Path
from urllib.parse import quote

from programs import running

from kit.material.lesson_files import find, folder

# How often each code cell has been run, as the page's own model of the notebook has it.
_COUNTS = """[...jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === 'code').map((cell) => cell.executionCount)"""
_SOURCE = "jupyterapp.shell.currentWidget.content.activeCell.model.sharedModel.getSource()"
_IDLE = "jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
_ADDRESS = re.compile(r"http://(?:localhost|127\.0\.0\.1):(\d+)/\S*token=\S+")
# Where each program shows a notebook; one server has the pages of both.
_PAGES = {"jupyterlab": "lab/tree", "notebook": "notebooks"}


class Server:
    """A Jupyter server on a folder of its own, with the settings in another, `home`."""

    def __init__(self, address, folder, home):
        self.address, self.folder, self.home = address, folder, home
        self.base = re.match(r"http://[^/]+/", address)[0]
        self.token = re.search(r"token=([\w-]+)", address)[1]

    def page(self, notebook, program="jupyterlab"):
        """Return the address at which a program shows a notebook."""
        path = quote(notebook.relative_to(self.folder).as_posix())
        return f"{self.base}{_PAGES[program]}/{path}?token={self.token}"

    @contextlib.contextmanager
    def room(self):
        """Give an empty folder in which notebooks have answers of their own; end their kernels."""
        # What JupyterLab had open for another test is not opened again.
        shutil.rmtree(self.home / "lab" / "workspaces", ignore_errors=True)
        number = len([*self.folder.glob("room-*")])
        (place := self.folder / f"room-{number}").mkdir()
        yield place
        for session in self._ask("GET", "sessions"):
            if session["path"].startswith(f"{place.name}/"):
                self._ask("DELETE", f"sessions/{session['id']}")

    def _ask(self, method, what):
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(f"{self.base}api/{what}", None, headers, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or "null")


@contextlib.contextmanager
def server(command, folder, home):
    """Start a Jupyter server in a folder, as `python COMMAND`, and end it."""
    environment = {k: v for k, v in os.environ.items() if k != "KIT_ANSWERS"}
    # Nothing of the user's own Jupyter settings, and nothing left behind in them. The page may
    # call Jupyter's commands, so that a test can wait until all cells have run.
    open_page = {"expose_app_in_browser": True}
    for name, app in (("lab", "LabApp"), ("notebook", "JupyterNotebookApp")):
        (home / f"jupyter_{name}_config.json").write_text(json.dumps({app: open_page}))
    environment |= {"JUPYTER_CONFIG_DIR": str(home), "JUPYTER_DATA_DIR": str(home / "data")}
    log = home / "said.txt"
    with (
        log.open("wb") as said,
        running(
            [sys.executable, *command], env=environment, stdout=said, stderr=said, cwd=folder
        ) as process,
    ):
        yield Server(_address(process, log), folder, home)


def lesson_in(place, number):
    """Copy a lesson into a folder, and return where it is."""
    return Path(shutil.copy(find(folder(), number), place))


def _address(process, log):
    """Return the address that a server prints, as soon as it listens there."""
    for _ in range(600):
        if found := _ADDRESS.search(log.read_text("utf-8")):
            at = ("127.0.0.1", int(found[1]))
            with contextlib.suppress(OSError), socket.create_connection(at, 1):
                return found[0]
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise AssertionError(f"no Jupyter server: {log.read_text('utf-8')}")


class Notebook:
    """What a learner does in JupyterLab or Notebook: open, run, restart, and find a widget."""

    patience = 60_000  # milliseconds until a kernel is there

    def __init__(self, page, address):
        self.page = page
        page.set_viewport_size({"width": 1280, "height": 1000})
        page.goto(address)
        self.wait_idle()

    def wait_idle(self):
        # The round mark beside the kernel's name says idle before there is a kernel.
        self.page.wait_for_function("typeof jupyterapp !== 'undefined'", timeout=self.patience)
        self.page.wait_for_function(_IDLE, timeout=self.patience)

    def run_all(self):
        self._run(lambda: self._command("notebook:run-all-cells"))

    def restart_and_run_all(self):
        def restart():
            self._command("notebook:restart-run-all")
            self.page.get_by_role("button", name="Confirm Kernel Restart").click()

        self._run(restart)

    def restart(self):
        """Restart the kernel; what the cells show stays."""
        self._command("notebook:clear-all-cell-outputs")
        self._command("kernelmenu:restart")
        self.page.get_by_role("button", name="Confirm Kernel Restart").click()
        self.wait_idle()

    def shift_enter_to(self, code):
        """Press Shift + Enter until the cell with this code has been run, no faster than one sees."""
        for _ in range(80):
            source = self.page.evaluate(_SOURCE)
            self.page.keyboard.press("Shift+Enter")
            if code in source:
                return
            self.wait_idle()
            self.page.wait_for_timeout(200)
        raise AssertionError(f"no cell with {code!r} was reached")

    def save(self):
        self.page.evaluate("jupyterapp.commands.execute('docmanager:save').then(() => true)")

    def _command(self, name):
        self.page.evaluate(f"void jupyterapp.commands.execute('{name}')")

    def _run(self, act):
        """Act, and wait until every code cell has been run anew."""
        self._command("notebook:clear-all-cell-outputs")
        self.page.wait_for_function(f"{_COUNTS}.every((n) => n === null)")
        act()
        self.page.wait_for_function(
            f"{_COUNTS}.every((n) => n !== null)", timeout=3 * self.patience
        )
        self.wait_idle()

    def widget(self, name):
        """Scroll to the cell that makes this widget, and give it once it is drawn."""
        self.scroll_to(f"kit.{name}(")
        return self.page.locator(f'.kit[aria-label^="{name}"], .kit-{name.lower()}').first

    def scroll_to(self, code):
        """Bring the cell with this code into view: JupyterLab draws only what is near."""
        self.page.evaluate(
            """(code) => {
              const notebook = jupyterapp.shell.currentWidget.content;
              const sources = [...notebook.model.cells].map((cell) => cell.sharedModel.getSource());
              notebook.activeCellIndex = sources.findIndex((text) => text.includes(code));
              void notebook.scrollToItem(notebook.activeCellIndex, "start");
            }""",
            code,
        )
