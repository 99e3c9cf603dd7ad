"""Activity where there is a finger and no keys."""

import pytest
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser


@pytest.fixture
def page(chromium):
    """Return a phone's page, in which `mount` shows widgets."""
    phone = {"has_touch": True, "is_mobile": True, "viewport": {"width": 360, "height": 740}}
    context = chromium.new_context(**phone)
    yield context.new_page()
    context.close()


def test_to_a_finger_nothing_is_said_of_keys_and_no_answer_looks_chosen(mount, tmp_path):
    view = mount(kit.Activity("direction-a", answers=tmp_path))
    view.get_by_role("button", name="one-way", exact=True).tap()
    view.locator(".kit-choice").first.hover()  # as a finger leaves it behind
    grounds = view.locator(".kit-choice").evaluate_all(
        "(all) => all.map((n) => getComputedStyle(n).backgroundColor)"
    )
    assert len(set(grounds)) == 1
    view.get_by_role("button", name="Note").tap()
    expect(view.locator("textarea")).to_be_visible()
    for word in ("Escape", "keys", "Keys"):
        expect(view.get_by_text(word).locator("visible=true")).to_have_count(0)
