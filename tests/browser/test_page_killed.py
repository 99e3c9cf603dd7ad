"""A browser that is killed the moment a page says "All saved." has lost nothing of it."""

import pytest
from killed import browser_of
from playwright.sync_api import expect

from kit.cli import main

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TIMES = 20


def test_what_a_page_called_saved_outlives_a_killed_browser(chromium, tmp_path):
    path, profile = tmp_path / "page.html", tmp_path / "profile"
    profile.mkdir()
    assert main(["page", "direction-a", "--steps", "0", "--out", str(path)]) == 0
    for n in range(TIMES + 1):
        with browser_of(profile, chromium) as (page, kill):
            page.goto(path.as_uri())
            page.wait_for_selector("html[data-kit-ready]")
            expect(page.locator(".kit-mine")).to_contain_text(f"{n} of 24" if n else "Nothing")
            if n == TIMES:
                break
            page.locator(".kit-choice").first.click()
            expect(page.get_by_text("All saved.")).to_be_visible()
            kill()
    assert n == TIMES
