"""The whole of lesson 01 in a real JupyterLab, as a learner goes through it."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

import kit

pytestmark = pytest.mark.browser

# How often each code cell has been run, as JupyterLab's own model of the notebook has it.
_COUNTS = """[...jupyterapp.shell.currentWidget.content.model.cells]
    .filter((cell) => cell.type === 'code').map((cell) => cell.executionCount)"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Start `kit lab` on a copy of the lessons; give its address and its folder."""
    folder = tmp_path_factory.mktemp("lab")
    home = tmp_path_factory.mktemp("home")
    environment = {k: v for k, v in os.environ.items() if k != "KIT_ANSWERS"}
    # Nothing of the user's own Jupyter settings, and nothing left behind in them. The page may
    # call JupyterLab's commands, so that a test can wait until all cells have run.
    (home / "jupyter_lab_config.json").write_text('{"LabApp": {"expose_app_in_browser": true}}')
    environment |= {"JUPYTER_CONFIG_DIR": str(home), "JUPYTER_DATA_DIR": str(home / "data")}
    command = [sys.executable, "-m", "kit", "lab", "--no-browser", "--folder", str(folder)]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, cwd=folder
    ) as server:
        said = ""
        for line in server.stdout:
            said += line
            if found := re.search(r"http://\S+", line):
                break
        else:
            pytest.fail(f"kit lab printed no address: {said}")
        yield found.group(), folder
        server.send_signal(signal.SIGINT)
        assert server.wait(20) == 0


class Notebook:
    """What a learner does in JupyterLab: open, run, restart, and find a widget."""

    def __init__(self, page, address):
        self.page = page
        page.set_viewport_size({"width": 1280, "height": 1000})
        page.goto(address)
        self.wait_idle()

    def wait_idle(self):
        # The round mark beside the kernel's name says idle before there is a kernel.
        self.page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)

    def run_all(self):
        self._run(lambda: self._command("notebook:run-all-cells"))

    def restart_and_run_all(self):
        def restart():
            self._command("notebook:restart-run-all")
            self.page.get_by_role("button", name="Confirm Kernel Restart").click()

        self._run(restart)

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


def saved(folder):
    lines = (folder / "my-answers" / "direction-a.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_learner_judges_loses_nothing_compares_and_revises(page, lab):
    address, folder = lab
    notebook = Notebook(page, address)
    notebook.run_all()
    labels = ["one-way", "two-way"] * 12

    # Half by keys, half by mouse.
    classify = notebook.widget("Classify")
    classify.locator(".kit-text").click()
    for label in labels[:12]:
        page.keyboard.press("1" if label == "one-way" else "2")
    for label in labels[12:]:
        classify.get_by_role("button", name=label, exact=True).click()
    classify.get_by_text("· 24 judged").wait_for()
    classify.get_by_text("All saved.").wait_for()

    # A reload of the page: the kernel lives on, and so do the judgements.
    notebook.save()
    page.reload()
    notebook.wait_idle()
    notebook.widget("Classify").get_by_text("· 24 judged").wait_for()

    # A restart of the kernel: they come back from the file.
    notebook.restart_and_run_all()
    classify = notebook.widget("Classify")
    classify.get_by_text("· 24 judged").wait_for()
    assert [b.inner_text() for b in classify.locator(".kit-mark").all()] == ["1", "2"] * 12

    compare = notebook.widget("Compare")
    compare.get_by_role("button", name="Compare my 24 judgements").click()
    revised = []
    for _ in range(2):
        key = compare.locator("tr", has_text="● key")
        key.get_by_role("button").click()
        revised.append(key.locator("th").inner_text())
        compare.get_by_role("button", name="Next").click()
    compare.get_by_text("You revised 2").wait_for()
    compare.get_by_text("All saved.").wait_for()

    # What was written is what was done, in order.
    posts = list(kit.load("posts", set="direction-a").index)
    events = saved(folder)
    first = [(e["post_id"], e["label"]) for e in events if e.get("round") == "first"]
    assert first == list(zip(posts, labels, strict=True))
    assert [e["label"] for e in events if e.get("round") == "revised"] == revised
    assert sum(e["kind"] == "compared" for e in events) == 1

    # The reading of the numbers, by running the lesson's next cells again.
    notebook.run_all()
    notebook.scroll_to("kit.score(mine.revised")
    page.get_by_text("You judged 24 of 24 posts").first.wait_for()


def test_posts_advance_at_once_and_reach_the_disk_while_the_kernel_is_busy(page, lab):
    address, folder = lab
    (folder / "my-answers" / "direction-a.jsonl").unlink(missing_ok=True)
    notebook = Notebook(page, address)
    notebook.restart_and_run_all()
    classify = notebook.widget("Classify")
    classify.get_by_text("0 judged").wait_for()

    # A new cell below the last one keeps the kernel busy.
    page.locator(".jp-Notebook-cell").last.click()
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    page.keyboard.press("Enter")
    page.keyboard.insert_text("import time; time.sleep(20)")
    page.keyboard.press("Control+Enter")
    page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').wait_for()

    began = time.monotonic()
    classify = notebook.widget("Classify")
    classify.locator(".kit-text").click()
    for count in range(1, 11):
        page.keyboard.press("1")
        classify.get_by_text(f"Post {count + 1} of 24 · {count} judged").wait_for(timeout=1000)
    assert time.monotonic() - began < 19, "the ten posts were not judged while the kernel slept"
    assert not any(event["kind"] == "judge" for event in saved(folder))
    classify.get_by_text("kept in this browser, not on disk yet").wait_for()

    classify.get_by_text("All saved.").wait_for(timeout=40_000)
    assert sum(event["kind"] == "judge" for event in saved(folder)) == 10
