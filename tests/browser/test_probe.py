"""The button of kit.preflight(): through Python and back."""

import pytest
from axe_faults import faults
from playwright.sync_api import expect

from kit.widgets.probe import Probe

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_press_goes_to_python_and_comes_back(mount, page, theme):
    widget = mount(Probe(), theme=theme)
    for _ in range(2):
        widget.get_by_role("button", name="Press this button").click()
        expect(widget.get_by_role("status")).to_have_text("Widgets work here.")
    assert faults(page) == []


def test_where_python_does_not_answer_it_says_what_to_do(mount, page):
    page.clock.install()
    widget = mount(Probe(), busy=True)
    widget.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(widget.get_by_role("status")).to_have_text("Asking Python …")
    page.clock.fast_forward(6000)
    expect(widget.get_by_role("status")).to_contain_text("Python has not answered yet.")
