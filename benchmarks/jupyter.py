"""A real JupyterLab in a real Chromium, for the benchmarks that need a page to measure in."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@contextlib.contextmanager
def chromium(*, headed=False, profile=None):
    """Start the Chromium of this machine, or the one that KIT_CHROMIUM names.

    With a profile's folder it keeps on the disk what pages keep; without, in memory.
    """
    told = os.environ.get("KIT_CHROMIUM")
    path = told or next((found for name in _NAMES if (found := shutil.which(name))), None)
    how = {"executable_path": path, "args": _FLAGS, "headless": not headed}
    with sync_playwright() as playwright:
        kind = playwright.chromium
        browser = kind.launch_persistent_context(profile, **how) if profile else kind.launch(**how)
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def lab():
    """Start `kit lab` in a folder of its own; give that folder, and a way to make addresses.

    Nothing of the user's own Jupyter settings is read, and nothing is left behind.
    """
    with tempfile.TemporaryDirectory(prefix="kit-lab-", ignore_cleanup_errors=True) as room:
        work, home, log = (Path(room) / name for name in ("work", "home", "log"))
        work.mkdir()
        home.mkdir()
        # The page may call JupyterLab's commands: to run a cell without a click of its own.
        (home / "jupyter_lab_config.json").write_text('{"LabApp": {"expose_app_in_browser": true}}')
        environment = os.environ | {
            "JUPYTER_CONFIG_DIR": str(home),
            "JUPYTER_DATA_DIR": str(home / "data"),
            "KIT_ANSWERS": str(Path(room) / "answers"),
        }
        command = [sys.executable, "-m", "kit", "lab", "--no-browser", "--folder", str(work)]
        with (
            log.open("w") as chatter,
            subprocess.Popen(
                command,
                env=environment,
                cwd=work,
                stdout=subprocess.PIPE,
                stderr=chatter,
                text=True,
            ) as server,
        ):
            try:
                yield work, _address_maker(server, log)
            finally:
                server.send_signal(signal.SIGINT)
                server.wait(30)


def _address_maker(server, log):
    """Wait until `kit lab` prints its address; return how to make a notebook's from it."""
    for line in server.stdout:
        if found := re.search(r"(http://\S+?)/(?:lab|doc)/\S*\?(token=\S+)", line):
            base, token = found.groups()
            # A workspace for each notebook, or JupyterLab would open the earlier ones beside it.
            return lambda name: f"{base}/lab/workspaces/{name}/tree/{name}.ipynb?{token}"
    raise RuntimeError(f"kit lab printed no address. It said:\n{log.read_text()}")


class Notebook:
    """A notebook of these code cells, in a page of its own and with a kernel of its own."""

    def __init__(self, browser, lab, name, cells):
        work, address = lab
        (work / f"{name}.ipynb").write_text(json.dumps(_document(cells)), "utf-8")
        context = browser.new_context(viewport={"width": 1280, "height": 1000})
        context.set_default_timeout(30_000)
        self.page = context.new_page()
        self.address = address(name)

    def __enter__(self):
        self.page.goto(self.address)
        self.wait_idle()
        return self

    def __exit__(self, *_):
        # Without this the kernels of all notebooks would live on, and share the processors.
        with contextlib.suppress(Exception):
            self.page.evaluate("jupyterapp.shell.currentWidget.sessionContext.shutdown()")
        self.page.context.close()

    def wait_idle(self):
        # The round mark beside the kernel's name says idle before there is a kernel.
        self.page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)

    def start(self, cell):
        """Run one cell, and do not wait for it."""
        self.page.evaluate(
            """(cell) => {
                jupyterapp.shell.currentWidget.content.activeCellIndex = cell;
                jupyterapp.commands.execute("notebook:run-cell");
            }""",
            cell,
        )

    def run(self, cell):
        """Run one cell to its end; raise RuntimeError with its error, if it has one."""
        before = self._cell(cell)["execution_count"]
        self.start(cell)
        self.page.wait_for_function(
            "([cell, before]) => { const now = jupyterapp.shell.currentWidget.content.model"
            ".cells.get(cell).executionCount; return now !== null && now !== before; }",
            arg=[cell, before],
        )
        self.wait_idle()
        for output in self._cell(cell)["outputs"]:
            if output["output_type"] == "error":
                raise RuntimeError(f"{output['ename']}: {output['evalue']}".splitlines()[0])

    def _cell(self, cell):
        return self.page.evaluate(
            "(cell) => jupyterapp.shell.currentWidget.content.model.cells.get(cell).toJSON()", cell
        )

    @contextlib.contextmanager
    def busy(self, cell):
        """Keep the kernel busy with a cell that sleeps for long enough, then wake it."""
        busy = self.page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]')
        self.start(cell)
        busy.wait_for()
        yield
        if not busy.is_visible():
            raise RuntimeError("The kernel woke up before the end of the measurement.")
        self.page.evaluate("void jupyterapp.commands.execute('notebook:interrupt-kernel')")
        self.wait_idle()


def _document(cells):
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)"},
            "language_info": {"name": "python"},
        },
        "cells": [
            {
                "cell_type": "code",
                "id": f"cell-{number}",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": source,
            }
            for number, source in enumerate(cells)
        ],
    }
