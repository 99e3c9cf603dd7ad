"""A real Jupyter server, and what a learner does in a notebook there."""

import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time

# How often each code cell has been run, as the page's own model of the notebook has it.
_COUNTS = """[...jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === 'code').map((cell) => cell.executionCount)"""
_SOURCE = "jupyterapp.shell.currentWidget.content.activeCell.model.sharedModel.getSource()"
_IDLE = "jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"


@contextlib.contextmanager
def server(command, home, folder):
    """Start a Jupyter server in a folder; give the address that it prints."""
    environment = {k: v for k, v in os.environ.items() if k != "KIT_ANSWERS"}
    # Nothing of the user's own Jupyter settings, and nothing left behind in them. The page may
    # call Jupyter's commands, so that a test can wait until all cells have run.
    open_page = {"expose_app_in_browser": True}
    for name, app in (("lab", "LabApp"), ("notebook", "JupyterNotebookApp")):
        (home / f"jupyter_{name}_config.json").write_text(json.dumps({app: open_page}))
    environment |= {"JUPYTER_CONFIG_DIR": str(home), "JUPYTER_DATA_DIR": str(home / "data")}
    with subprocess.Popen(
        [sys.executable, *command],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
    ) as process:
        said = ""
        for line in process.stdout:
            said += line
            if found := re.search(r"http://(?:localhost|127\.0\.0\.1):\d+/\S*token=\S+", line):
                break
        else:
            raise AssertionError(f"{command} printed no address: {said}")
        try:
            _wait_until_it_listens(found.group())
            yield found.group()
        finally:
            process.send_signal(signal.SIGINT)
            # Jupyter asks on the terminal whether to stop; a second signal is the answer.
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGINT)
            process.communicate(timeout=20)


@contextlib.contextmanager
def lesson_in_lab(number, folder):
    """Start `kit lab` with a lesson, on a copy of all; give the address and the copy's folder."""
    room, home = folder / "room", folder / "home"
    room.mkdir()
    home.mkdir()
    command = ["-m", "kit", "lab", "--no-browser", "--lesson", number, "--folder", str(room)]
    with server(command, home, room) as address:
        yield address, room


def _wait_until_it_listens(address):
    """Wait until the server takes connections: it prints its address a moment before."""
    port = int(re.search(r":(\d+)/", address)[1])
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise AssertionError(f"nobody answers at {address}")


class Notebook:
    """What a learner does in JupyterLab or Notebook: open, run, restart, and find a widget."""

    def __init__(self, page, address):
        self.page = page
        page.set_viewport_size({"width": 1280, "height": 1000})
        page.goto(address)
        self.wait_idle()

    def wait_idle(self):
        # The round mark beside the kernel's name says idle before there is a kernel.
        self.page.wait_for_function("typeof jupyterapp !== 'undefined'", timeout=60_000)
        self.page.wait_for_function(_IDLE, timeout=60_000)

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
        """Press Shift + Enter until the cell with this code has been run."""
        for _ in range(80):
            source = self.page.evaluate(_SOURCE)
            self.page.keyboard.press("Shift+Enter")
            if code in source:
                return
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
        self.page.wait_for_function(f"{_COUNTS}.every((n) => n !== null)", timeout=60_000)
        self.wait_idle()

    def widget(self, name):
        """Scroll to the cell that makes this widget, and give it once it is drawn."""
        self.scroll_to(f"kit.{name}(")
        return self.page.locator(f'.kit[aria-label^="{name}"]')

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
