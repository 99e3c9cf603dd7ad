"""Activity once the key is open: what comes first, going on, and figures that add up."""

import math
import re

import pandas as pd
import pytest
from playwright.sync_api import expect

import kit
from kit.material.codebooks import codebook

pytestmark = pytest.mark.browser
KEY = kit.load("key", set="direction-a", codebook="direction")
RIGHT = {"one-way": "1", "two-way": "2"}
WRONG = {"one-way": "2", "two-way": "1"}
SIX = pd.DataFrame({"text": list("abcdef")}, index=[f"p{n}" for n in range(6)])


def keys_with(*wrong):
    """Return the keys that say what the key says, but for the posts at these places."""
    return [(WRONG if at in wrong else RIGHT)[label] for at, label in enumerate(KEY["label"])]


def press(page, keys):
    for key in keys:
        page.keyboard.press(key)


@pytest.fixture
def seen(tmp_path, mount, page):
    """Judge a first step with these keys, and open it."""

    def make(keys):
        activity = kit.Activity("direction-a", answers=tmp_path)
        view = mount(activity)
        view.locator(".kit-post").click()
        press(page, [*keys[:8], "Enter"])
        expect(view.locator(".kit-count")).to_contain_text("See · step 1 of 3 · post")
        return activity, view

    return make


def test_where_you_and_the_key_differ_comes_first_then_what_is_contested_then_the_rest(seen, page):
    _, view = seen(keys_with(3, 6))
    expect(view.get_by_text("Where you and the key differ comes first.")).to_be_visible()
    contested = [at for at in range(8) if KEY["contested"].iloc[at]]
    order = []
    for _ in range(8):
        order.append(
            view.locator(".kit-mark").evaluate_all(
                "(all) => all.findIndex((mark) => mark.getAttribute('aria-current'))"
            )
        )
        expect(view.locator(".kit-count")).to_contain_text(f"post {order[-1] + 1} of 8")
        expect(view.locator(".kit-order")).to_contain_text(f"In this order: {len(order)} of 8.")
        page.keyboard.press("Enter")
    differing = [at for at in (3, 6) if at not in contested]
    assert order[: len(differing)] == differing
    assert sorted(order) == list(range(8))
    assert order[len(differing) : len(differing) + len(contested)] == contested


@pytest.mark.parametrize("by", ["pointer", "letter", "focus"])
def test_enter_goes_on_after_a_cause_and_the_cause_stays(seen, page, by):
    activity, view = seen(keys_with(0))
    slip = view.get_by_role("button", name="slip")
    if by == "pointer":
        slip.click()
    elif by == "letter":
        page.keyboard.press("s")
    else:
        slip.focus()
        page.keyboard.press("Enter")
    expect(slip).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Enter")
    expect(view.locator(".kit-order")).to_contain_text("In this order: 2 of 8.")
    expect(view.get_by_text("All saved.")).to_be_visible()
    assert activity.causes["slip"] == 1


@pytest.mark.parametrize(
    "place", [".kit-row[aria-pressed=false]", ".kit-mark >> nth=1", ".kit-side"]
)
def test_enter_goes_on_wherever_one_clicked(seen, page, place):
    _, view = seen(keys_with(0))
    view.locator(place).first.click()
    before = view.locator(".kit-count").inner_text()
    said = view.locator(".kit-row[aria-pressed=true] .kit-row-label").inner_text()
    page.keyboard.press("Enter")
    expect(view.locator(".kit-count")).not_to_have_text(before)
    page.keyboard.press("ArrowLeft")
    expect(view.locator(".kit-row[aria-pressed=true] .kit-row-label")).to_have_text(said)


def test_why_you_differ_is_asked_no_more_once_you_agree_and_the_cause_is_kept(seen, page):
    activity, view = seen(keys_with(0))
    page.keyboard.press("g")
    press(page, [RIGHT[KEY["label"].iloc[0]]])
    expect(view.get_by_text("Why do you differ?")).to_have_count(0)
    expect(view.get_by_text("All saved.")).to_be_visible()
    assert activity.causes["codebook gap"] == 1


def test_the_numbers_beside_the_rows_and_who_left_it_open_make_the_class(seen, page):
    _, view = seen(keys_with())
    for _ in range(7):
        numbers = view.locator(".kit-row-others > span:last-child").all_inner_texts()
        who = view.locator(".kit-who").inner_text()
        open_ = re.search(r"(\d+) left it open", who)
        assert "30 coders" in who
        assert sum(map(int, numbers)) + int(open_[1] if open_ else 0) == 30
        page.keyboard.press("Enter")


@pytest.mark.parametrize("colours", ["light", "dark", "forced"])
def test_the_bar_is_seen_on_ones_own_row_too(tmp_path, mount, page, colours):
    if colours == "forced":
        page.emulate_media(forced_colors="active")
    view = mount(
        kit.Activity("direction-a", answers=tmp_path), theme=colours.replace("forced", "light")
    )
    view.locator(".kit-post").click()
    press(page, [*keys_with()[:8], "Enter"])
    bar = view.locator(".kit-row[aria-pressed=true] .kit-row-bar i")
    expect(bar).to_be_visible()
    row = view.locator(".kit-row[aria-pressed=true]")
    fill, ground = (
        one.evaluate("(node) => getComputedStyle(node).backgroundColor") for one in (bar, row)
    )
    lightness = [sum(map(float, re.findall(r"[\d.]+", one)[:3])) for one in (fill, ground)]
    assert abs(lightness[0] - lightness[1]) > 150


@pytest.mark.parametrize(("width", "height"), [(1010, 640), (1010, 480), (360, 740)])
def test_the_main_button_is_never_cut(seen, page, width, height):
    page.set_viewport_size({"width": width, "height": height})
    _, view = seen(keys_with(0))
    main = view.locator(".kit-main")
    for _ in range(3):
        for _ in range(8):
            expect(main).to_be_in_viewport(ratio=1)
            page.keyboard.press("Enter")
        press(page, [*keys_with(0)[8:16], "Enter"])
    expect(view.locator(".kit-count")).to_have_text("Hand in")
    expect(main).to_be_in_viewport(ratio=1)


def whole_way(page, view, keys):
    for at in range(0, len(keys), 8):
        press(page, keys[at : at + 8])
        page.keyboard.press("Enter")
        press(page, ["Enter"] * len(keys[at : at + 8]))
    expect(view.locator(".kit-count")).to_have_text("What came out")


def test_on_the_hand_in_page_enter_copies_the_code_also_after_a_click_on_its_name(
    tmp_path, mount, page
):
    activity = kit.Activity("direction-a", answers=tmp_path)
    view = mount(activity)
    view.locator(".kit-post").click()
    whole_way(page, view, keys_with(0))
    expect(view.get_by_role("button", name="Note")).to_be_hidden()
    view.locator(".kit-end").last.click()
    page.keyboard.press("n")
    expect(view.locator("textarea")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(view.locator(".kit-code")).to_have_text(activity.code)
    expect(view.get_by_text(re.compile(r"^(Copied|Selected)\."))).to_be_visible()


def test_what_came_out_counts_yours_and_the_keys_posts_and_the_class_sums_to_a_hundred(
    tmp_path, mount, page
):
    labels = list(codebook("function").labels)[:3]
    others = pd.DataFrame({"c1": labels * 2}, SIX.index)
    key = pd.DataFrame({"label": [labels[0]] * 3 + [labels[1]] * 3}, SIX.index)
    activity = kit.Activity(SIX, "function", key=key, others=others, answers=tmp_path)
    view = mount(activity)
    view.locator(".kit-post").click()
    whole_way(page, view, "11112u")
    you, keys, them = (
        row.locator("b:visible").all_inner_texts() for row in view.locator(".kit-stack").all()
    )
    assert [part[1:].strip() for part in you] == ["4 of 5", "1 of 5"]
    assert [part[1:].strip() for part in keys] == ["3 of 6", "3 of 6"]
    shares = [int(part[1:].removesuffix("%")) for part in them]
    assert (sum(shares), sorted(shares)) == (100, [33, 33, 34])


@pytest.mark.parametrize(
    ("said", "labels", "accepted", "contested"),
    [
        ("121212", "121212", "      ", ""),
        ("121212", "121222", "    1 ", ""),  # an accepted label
        ("121211", "121212", "      ", "5"),  # differs where it is contested
        ("11u221", "121212", "    2 ", "1"),
        ("111111", "111111", "      ", ""),  # one label only: undefined
        ("222111", "111222", "      ", ""),
    ],
)
def test_kappa_is_that_of_score_over_the_same_posts(
    tmp_path, mount, page, said, labels, accepted, contested
):
    names = {"1": "one-way", "2": "two-way", " ": ""}
    key = pd.DataFrame(
        {
            "label": [names[one] for one in labels],
            "also_accepted": [names[one] for one in accepted],
            "contested": [str(at) in contested for at in range(6)],
        },
        SIX.index,
    )
    activity = kit.Activity(SIX, "direction", key=key, answers=tmp_path)
    view = mount(activity)
    view.locator(".kit-post").click()
    whole_way(page, view, said)
    view.get_by_text("How sure is that?").click()
    told = view.locator(".kit-sure").inner_text().replace("−", "-")
    score = kit.score(activity.first, key)
    assert f"on {score.right + score.accepted} of {score.marked} posts" in told
    found = re.search(r"kappa is (\S+):", told)
    if math.isnan(float(score.kappa)):
        assert found is None
        assert "cannot be told" in told
    else:
        assert float(found[1]) == pytest.approx(round(float(score.kappa), 2))
        assert (float(score) == 1) == (found[1] == "1")


def test_a_click_on_keys_opens_the_list_of_keys(mount, tmp_path):
    widget = mount(kit.Activity("direction-a", answers=tmp_path))
    widget.get_by_role("button", name="Keys").click()
    expect(widget.get_by_role("group", name="Keys")).to_contain_text("codebook")


@pytest.mark.parametrize(("name", "labels"), [("direction-a", 2), ("room-today", 5)])
def test_on_a_laptop_all_that_is_said_of_a_post_is_seen_without_scrolling(
    tmp_path, mount, page, name, labels
):
    page.set_viewport_size({"width": 1010, "height": 660})
    view = mount(kit.Activity(name, answers=tmp_path))
    view.locator(".kit-post").click()
    press(page, [str(at % labels + 1) for at in range(8)] + ["Enter"])
    for _ in range(7):
        hidden = "(side) => side.scrollHeight - side.clientHeight"
        assert view.locator(".kit-side").evaluate(hidden) <= 0
        assert view.locator(".kit-row").count() == labels
        page.keyboard.press("Enter")
