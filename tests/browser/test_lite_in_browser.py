"""The lessons in JupyterLite: from a folder with Pyodide, built, served and cut off from the network.

Such a folder is named by KIT_PYODIDE; no test fetches one. The environment needs the extra `lite`.
"""

import json
import os
import re
from pathlib import Path

import pytest
from lite_page import LiteNotebook, kill, killable, no_network, serving, steerable

import kit
from conftest import find as find_browser
from kit.material.lesson_files import folder

PYODIDE = os.environ.get("KIT_PYODIDE")
LESSONS = sorted(path.name for path in folder().glob("[0-9][0-9]-*.ipynb"))
# Said in a browser only, and meant to be.
ONLY_HERE = re.compile(r"^! Python runs in this browser.*\n", re.MULTILINE)
JUDGED = ["one-way", "two-way", "two-way"] * 5

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not PYODIDE, reason="KIT_PYODIDE names no folder with Pyodide"),
]


@pytest.fixture(scope="module")
def lite(tmp_path_factory):
    """Build JupyterLite once; its pages let a test call JupyterLab's commands."""
    from kit.hosts.lite import build

    out = tmp_path_factory.mktemp("site") / "lite"
    built = build(out, Path(PYODIDE))
    steerable(out)
    print(f"\n{built.lessons} lessons, {built.megabytes:.0f} MB")
    return out


@pytest.fixture(scope="module")
def playing():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def opened(lite, playing, tmp_path_factory):
    """One browser for all lessons: its page, where the lessons are, and what was asked outside."""
    profile = tmp_path_factory.mktemp("profile")
    with (
        serving(lite.parent) as (address, _),
        no_network() as (proxy, asked),
        killable(playing, find_browser(), profile, proxy) as (_, page),
    ):
        yield page, address, asked


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_says_in_a_browser_what_it_says_elsewhere(opened, name):
    page, address, asked = opened
    notebook = LiteNotebook(page, f"{address}lite/notebooks/index.html?path={name}")
    notebook.run_all()
    cells = page.evaluate("jupyterapp.shell.currentWidget.content.model.toJSON().cells")
    stored = json.loads((folder() / name).read_text("utf-8"))["cells"]
    assert said(cells) == said(stored)
    assert asked == []


def said(cells):
    """Return what each code cell shows, as text: its source, and all that stands below it."""
    return [(as_text(c["source"]), shown(c)) for c in cells if c["cell_type"] == "code"]


def shown(cell):
    texts = []
    for output in cell["outputs"]:
        data = output.get("data", {})
        kinds = [kind for kind in ("text/markdown", "text/html", "text/plain") if kind in data]
        text = as_text(data[kinds[0]] if kinds else output.get("text", output.get("evalue", "")))
        # Another matplotlib draws slightly other bytes.
        text = re.sub(r'data:image/[^"\']+', "a picture", text)
        texts.append(re.sub(r"\AFrom our own run:\s+", "", text).strip())
    # What is printed comes in one piece, or in several.
    return re.sub(r"\n\s*\n", "\n", ONLY_HERE.sub("", "\n".join(texts)))


def as_text(lines):
    return lines if isinstance(lines, str) else "".join(lines)


def test_judgements_outlive_a_killed_browser_and_are_handed_in(lite, playing, tmp_path):
    # The address stays, as it does for a learner: by it the browser knows what it keeps.
    with serving(lite.parent) as (address, _), no_network() as (proxy, asked):
        lesson = f"{address}lite/lab/index.html?path={LESSONS[1]}"
        with killable(playing, find_browser(), tmp_path, proxy) as (browser, page):
            notebook = LiteNotebook(page, lesson)
            notebook.run_all()
            activity = notebook.widget("Activity")
            judge(page, activity, JUDGED[:8])
            activity.get_by_role("button", name="See the key").click()
            activity.get_by_role("button", name="Go on: posts 9 to 16").click()
            judge(page, activity, JUDGED[8:13])
            kill(browser)
        for name in ("SingletonLock", "SingletonCookie", "SingletonSocket"):
            (tmp_path / name).unlink(missing_ok=True)
        with killable(playing, find_browser(), tmp_path, proxy) as (_, page):
            notebook = LiteNotebook(page, lesson)
            notebook.run_all()
            notebook.widget("Activity").get_by_text("step 2 of 3 · post 6 of 8").wait_for()
            code = page.evaluate(SAID_BY, "print(mine.code)")
        assert asked == []
    pooled = kit.pool(code.strip())
    first = pooled.judgements.query("activity == 'direction-a' and round == 'first'")
    posts = list(kit.load("posts", set="direction-a").index)[:13]
    assert list(zip(first["post_id"], first["label"], strict=True)) == list(
        zip(posts, JUDGED[:13], strict=True)
    )


# What Python prints in a notebook's kernel.
SAID_BY = """async (code) => {
  const kernel = jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const asked = kernel.requestExecute({ code });
  let said = "";
  asked.onIOPub = ({ header, content }) => {
    if (header.msg_type === "stream") said += content.text;
  };
  await asked.done;
  return said;
}"""


def judge(page, activity, labels):
    """Judge some posts by keys, and wait until all is saved."""
    activity.locator(".kit-post").click()
    for label in labels:
        page.keyboard.press("1" if label == "one-way" else "2")
        page.wait_for_timeout(300)
    activity.get_by_text("All saved.").wait_for()


def test_where_nothing_can_be_kept_it_is_said_before_the_first_judgement(lite, playing, tmp_path):
    # Plain http from another machine: there a browser has no service worker.
    with (
        serving(lite.parent) as (address, _),
        no_network() as (proxy, asked),
        killable(playing, find_browser(), tmp_path, proxy, also="lite.example") as (_, page),
    ):
        elsewhere = address.replace("127.0.0.1", "lite.example")
        notebook = LiteNotebook(page, f"{elsewhere}lite/lab/index.html?path={LESSONS[1]}")
        notebook.run_all()
        warned = notebook.widget("Activity").get_by_text("Your answers are gone when this page")
        warned.wait_for()
        assert "Your answers are gone" in page.evaluate(SAID_BY, "import kit; kit.preflight()")
        assert asked == []
