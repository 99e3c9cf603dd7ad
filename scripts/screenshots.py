"""Take the pictures of the README and the guide, from the real lessons in a real JupyterLab.

python scripts/screenshots.py
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).parent.parent / "guide" / "images"
_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)


def lesson_01(page):
    """Show lesson 01 with eleven of its posts judged."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    widget = page.locator('.kit[aria-label^="Classify"]')
    scroller = page.locator(".jp-NotebookPanel:visible .jp-WindowedPanel-outer").first
    for top in range(0, 20_000, 300):
        scroller.evaluate("(node, top) => { node.scrollTop = top; }", top)
        page.wait_for_timeout(100)
        if widget.is_visible():
            break
    widget.locator(".kit-text").click()
    for key in "12122111212":
        page.keyboard.press(key)
    widget.get_by_text("All saved.").wait_for()
    scroller.evaluate(
        """(node) => {
          const cell = node.querySelector(".kit").closest(".jp-Cell");
          const top = (element) => element.getBoundingClientRect().top;
          node.scrollTop += top(cell) - top(node) - 80;
        }"""
    )
    page.wait_for_timeout(500)
    page.screenshot(path=IMAGES / "lesson-01.png")


def main():
    """Start the lessons on a copy, take each picture, and stop."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        options = ["--no-browser", "--lesson", "01", "--folder", folder]
        command = [sys.executable, "-m", "kit", "lab", *options]
        environment = {k: v for k, v in os.environ.items() if k != "KIT_ANSWERS"}
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        address = next(filter(None, (re.search(r"http://\S+", x) for x in server.stdout))).group()
        browser = playwright.chromium.launch(
            executable_path=_CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        page.goto(address)
        page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
        lesson_01(page)
        browser.close()
        server.send_signal(signal.SIGINT)
        server.wait()


if __name__ == "__main__":
    main()
