"""Take the picture of the README, from a real page in a real browser.

python scripts/screenshots.py
"""

import base64
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

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
    both = browser.new_page(viewport={"width": 1300, "height": 740})
    both.set_content(_BOTH.format(wide=wide, phone=phone))
    both.locator("main").screenshot(path=IMAGES / "page.png", omit_background=True)


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
        browser.close()


if __name__ == "__main__":
    main()
