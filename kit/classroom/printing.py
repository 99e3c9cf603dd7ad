"""A page of HTML as a PDF: printed by Chromium, Chrome or Edge, where one is on this machine."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
_SECONDS = 120  # that a browser may take


def as_pdf(page):
    """Return a page as the bytes of a PDF; an OSError where no browser is found, or none works."""
    browser = _browser()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, "utf-8")
        made = Path(folder) / "page.pdf"
        command = [
            *(browser, "--headless", "--disable-gpu", "--no-pdf-header-footer"),
            # A browser run by root, as in a container, starts only without its sandbox; the
            # page is our own and has no scripts.
            *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={made}",
            source.as_uri(),
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS)
            why = done.stderr.strip()[-200:] or "it gave no reason"
        except subprocess.TimeoutExpired:
            why = "it did not end within two minutes"
        if not made.exists():
            raise OSError(
                f"The browser made no PDF: {why}. "
                "Write the page as .html, open it, and print it from there."
            )
        return made.read_bytes()


def _browser():
    told = os.environ.get("KIT_CHROMIUM")
    found = next(filter(None, map(shutil.which, [told, *_BROWSERS] if told else _BROWSERS)), None)
    if not found:
        raise OSError(
            "A PDF is made by Chromium, Chrome or Edge, and none was found here. "
            "Give a name that ends in .html, open that page in any browser, and print it."
        )
    return found
