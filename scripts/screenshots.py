"""Take the pictures of README and guide, from real pages in a real browser.

python scripts/screenshots.py
"""

import base64
import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.request import HTTPCookieProcessor, Request, build_opener

from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).parent.parent / "guide" / "images"
_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)


def beside_each_other(browser):
    """Show one page on a laptop and on a phone, with four of its posts judged."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        command = [sys.executable, "-m", "kit", "page", "direction-a", "--out", file]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        wide = _judged(browser, file, width=1010, height=690)
        phone = _judged(browser, file, width=360, height=720, is_mobile=True, has_touch=True)
    _save(browser, wide, phone, "page.png")


def in_the_room(browser):
    """Show a class of 28 that is split, on the wall and on a phone."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "kit", "live", "direction-a", "--local", "--no-browser"]
        program = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        try:
            _save(browser, *_split(browser, program.stdout), "live.png")
        finally:
            program.send_signal(signal.SIGINT)
            program.wait(20)


def _split(browser, printed):
    """Return pictures of the wall and of a phone, once 28 people have voted."""
    said = "".join(iter(lambda: _until_present(printed), ""))
    address, code = re.search(r"(http://\S+/)\s+(\w{4})\b", said).groups()
    wall = browser.new_page(viewport={"width": 1280, "height": 720})
    wall.goto(re.search(r"http\S+/present/\S+", said)[0])
    mobile = {"is_mobile": True, "has_touch": True, "device_scale_factor": 2}
    phone = browser.new_page(viewport={"width": 360, "height": 720}, **mobile)
    phone.goto(f"{address}{code}")
    phone.get_by_role("button", name="Join").click()
    phone.get_by_text("Look at the wall.").wait_for()
    people = [_joined(address, code) for _ in range(27)]
    for key in ("PageDown", "n"):
        wall.keyboard.press(key)
        wall.wait_for_timeout(600)
    for number, tell in enumerate(people):
        tell("one-way" if number % 3 == 0 else "two-way")
    phone.get_by_role("button", name="two-way").click()
    phone.get_by_text("Your vote is in").first.wait_for()
    picture = base64.b64encode(phone.screenshot()).decode()
    wall.wait_for_timeout(600)
    wall.keyboard.press("PageDown")
    wall.get_by_text("First votes").first.wait_for()
    wall.wait_for_timeout(600)
    return base64.b64encode(wall.screenshot()).decode(), picture


def _until_present(printed):
    """Return a line of what is printed; "" once all is said that is needed."""
    line = printed.readline()
    return "" if "Ctrl-C" in line else line


def _joined(address, code):
    """Let somebody in; return how they vote on the second post."""
    opener = build_opener(HTTPCookieProcessor())

    def ask(path, said):
        head = {"Content-Type": "application/json"}
        opener.open(Request(address + path, json.dumps(said).encode(), head)).close()

    ask("api/join", {"code": code})
    vote = {"id": "1", "kind": "judge", "post_id": "dira-02", "round": "first"}
    return lambda label: ask(
        "api/events", {"activity": "direction-a", "events": [vote | {"label": label}]}
    )


def _save(browser, wide, phone, name):
    """Save two pictures beside each other."""
    both = browser.new_page(viewport={"width": 1300, "height": 740})
    both.set_content(_BOTH.format(wide=wide, phone=phone))
    both.locator("main").screenshot(path=IMAGES / name, omit_background=True)


_BOTH = """\
<style>
  body {{ margin: 0 }}
  main {{ display: flex; align-items: end; padding: 10px; width: max-content }}
  img {{ box-sizing: border-box; background: white; border: solid #30343a }}
  .wide {{ width: 930px; border-width: 10px; border-radius: 14px }}
  .phone {{ width: 312px; margin-left: 22px; border-width: 9px; border-radius: 28px }}
</style>
<main><img class="wide" src="data:image/png;base64,{wide}">
<img class="phone" src="data:image/png;base64,{phone}"></main>"""


def _judged(browser, file, *, width, height, **phone):
    """Return a picture of a page in a window of a size, with some posts judged."""
    size = {"width": width, "height": height}
    page = browser.new_page(viewport=size, device_scale_factor=2, **phone)
    page.goto(file.as_uri())
    for label in ("one-way", "two-way", "one-way", "two-way"):
        page.get_by_role("button", name=label, exact=True).click()
        page.get_by_text("All saved.").first.wait_for(state="attached")
    page.mouse.move(0, 0)
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(500)
    picture = base64.b64encode(page.screenshot()).decode()
    page.close()
    return picture


def main():
    """Take each picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=_CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        beside_each_other(browser)
        in_the_room(browser)
        browser.close()


if __name__ == "__main__":
    main()
