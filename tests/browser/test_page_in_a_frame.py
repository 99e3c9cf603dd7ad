"""A page in the frame of an LMS or a preview, which may forbid a page to keep anything."""

import pytest
from playwright.sync_api import expect

import kit
from kit.cli import main

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("allowed", "said"),
    [
        ("allow-scripts", "This browser keeps nothing"),
        ("", "needs a browser that runs scripts"),
    ],
)
def test_a_page_in_a_closed_frame_says_what_it_cannot_do_and_works_where_scripts_may(
    page, tmp_path, allowed, said
):
    assert main(["page", "direction-a", "--out", str(tmp_path / "page.html")]) == 0
    outer = tmp_path / "lms.html"
    outer.write_text(f'<iframe sandbox="{allowed}" src="page.html" width=800 height=900></iframe>')
    page.goto(outer.as_uri())
    inside = page.frame_locator("iframe")
    expect(inside.get_by_text(said).first).to_be_visible()
    if allowed:
        inside.locator(".kit-choice", has_text="one-way").first.click()
        code = inside.locator(".kit-mine .kit-code").inner_text()
        assert kit.pool([code]).wide().notna().sum().item() == 1
