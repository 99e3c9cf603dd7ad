"""Hand-outs as they are laid out for paper: A4 and Letter, as wide as their margins leave."""

import pytest

from kit.classroom.handouts import handout

pytestmark = pytest.mark.browser
WIDTHS = {"A4": 680, "Letter": 702}  # pixels between the margins


@pytest.mark.parametrize("paper", WIDTHS)
@pytest.mark.parametrize("activity", ["room-a", "room-a-fit", "threads-reply", "motive"])
def test_all_labels_of_a_post_stand_in_one_row(page, activity, paper):
    page.set_viewport_size({"width": WIDTHS[paper], "height": 900})
    page.emulate_media(media="print")
    page.set_content(handout(activity, paper=paper))
    rows = page.locator(".boxes p").evaluate_all(
        "(all) => all.map((row) => new Set([...row.children].map((box) => box.offsetTop)).size)"
    )
    assert set(rows) == {1}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("activity", ["direction-a", "quiz-03", "cases"])
def test_nothing_stands_below_the_last_post_that_could_have_a_page_to_itself(page, activity):
    page.emulate_media(media="print")
    page.set_content(handout(activity))
    last = page.locator("ol.posts > li, .case").last.bounding_box()
    end = page.evaluate("document.documentElement.getBoundingClientRect().bottom")
    assert end - (last["y"] + last["height"]) < 20
