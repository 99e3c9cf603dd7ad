"""An activity as one file, opened from a folder: judge, come back, revise, hand in, and no Python."""

import re
from types import SimpleNamespace

import pytest
from axe_faults import faults
from playwright.sync_api import expect

import kit
from kit.cli import main

pytestmark = pytest.mark.browser
READY = "html[data-kit-ready]"
CODE = re.compile(r"K[0-9A-Z]{3}(?:-[0-9A-Z]{1,4})+")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Write pages, and return the folder that they are in."""
    folder = tmp_path_factory.mktemp("pages")
    for name, what in {
        "one": ["direction-a"],
        "many": ["room-a-fit"],
        "three": ["direction-b", "quiz-01", "guess-01"],
    }.items():
        assert main(["page", *what, "--out", str(folder / f"{name}.html")]) == 0
    return folder


@pytest.fixture
def visit(chromium, files):
    """Return a function that opens a page, in a browser of its own or as somebody there goes on."""
    contexts = []

    def visit(name, context=None, *, before=None, **how):
        if context is None:
            context = chromium.new_context(**how)
            context.set_default_timeout(15_000)
            contexts.append(context)
        page = context.new_page()
        noticed = []
        page.on("pageerror", lambda error: noticed.append(str(error)))
        page.on("console", lambda said: noticed.append(said.text))
        page.on("request", lambda asked: asked.url.startswith("file:") or noticed.append(asked.url))
        if before:
            before(page)
        page.goto((files / f"{name}.html").as_uri())
        page.wait_for_selector(READY)
        return SimpleNamespace(page=page, context=context, noticed=noticed)

    yield visit
    for context in contexts:
        context.close()


def judge(page, labels):
    for label in labels:
        page.locator(".kit-choice", has_text=label).first.click()


def mine(page):
    return page.locator(".kit-mine")


def codes(page):
    return mine(page).locator(".kit-code").all_inner_texts()


def saved(page):
    expect(page.get_by_text("All saved.")).to_be_visible()


STEP = ["one-way", "two-way"] * 4


def test_judged_seen_revised_and_handed_in_without_python(visit):
    here = visit("one")
    page = here.page
    judge(page, STEP)
    saved(page)
    page.reload()
    page.wait_for_selector(READY)
    page.keyboard.press("Enter")  # the page's one view has the keys: see the key
    expect(page.locator(".kit-activity")).to_have_attribute("data-scene", "see")
    page.keyboard.press("1")
    saved(page)
    (code,) = codes(page)
    pooled = kit.pool([code])
    assert pooled.activities == ("direction-a",)
    first = pooled.wide(round="first").iloc[:, 0].dropna().tolist()
    assert sorted(first) == sorted(STEP)
    name = pooled.wide().columns[0]
    expect(mine(page)).to_contain_text(f"“{name}”")
    assert here.noticed == []


def test_what_a_page_saves_opens_on_another_in_a_notebook_and_in_a_pool(visit, tmp_path):
    here = visit("one")
    judge(here.page, STEP)
    saved(here.page)
    (code,) = codes(here.page)
    with here.page.expect_download() as got:
        mine(here.page).get_by_role("button", name="Save my answers").click()
    path = tmp_path / got.value.suggested_filename
    got.value.save_as(path)
    assert path.name == "direction-a.jsonl"
    assert kit.Activity("direction-a", answers=tmp_path).code == code
    name = kit.pool([code]).wide().columns[0]
    assert kit.pool(path).wide().columns[0] == name

    there = visit("one").page
    mine(there).get_by_role("button", name="Open a file").click()
    mine(there).locator("input[type=file]").set_input_files(path)
    expect(mine(there).locator(".kit-mine-said")).to_contain_text("answers to 8 posts")
    assert codes(there) == [code]

    # On a third device, by the code alone; a code of another activity is refused in words.
    third = visit("one").page
    mine(third).get_by_role("button", name="Open a file").click()
    for given, said in {
        "K38M-E0TG": "short",
        kit.Activity("direction-b", answers=tmp_path / "b").code: "another activity",
        code: "answers to 8 posts",
    }.items():
        mine(third).get_by_label("Hand-in code").fill(given)
        mine(third).get_by_role("button", name="Take it in").click()
        expect(mine(third).locator(".kit-mine-said")).to_contain_text(said)
    assert codes(third) == [code]


def test_what_somebody_else_answered_is_taken_in_and_said_to_be_theirs(visit):
    there = visit("one").page
    judge(there, STEP[:2])
    saved(there)
    (code,) = codes(there)
    here = visit("one").page
    judge(here, STEP[:1])
    saved(here)
    mine(here).get_by_role("button", name="Open a file").click()
    mine(here).get_by_label("Hand-in code").fill(code)
    mine(here).get_by_role("button", name="Take it in").click()
    theirs = kit.pool([code]).wide().columns[0]
    expect(mine(here).locator(".kit-mine-said")).to_contain_text(f"It is of “{theirs}”; here you")
    mine(here).get_by_role("button", name="As a picture to scan").click()
    expect(mine(here).locator(".kit-mine-said")).to_be_empty()


def test_several_activities_share_a_name_and_are_saved_together(visit, tmp_path):
    page = visit("three").page
    judge(page, ["one-way"])
    page.locator(".kit-quiz input, .kit-quiz button").first.click()
    page.get_by_role("button", name="Check my answer").click()
    expect(mine(page).locator(".kit-code")).to_have_count(2)
    pooled = kit.pool(codes(page))
    assert set(pooled.activities) == {"direction-b", "quiz-01"}
    with page.expect_download() as got:
        mine(page).get_by_role("button", name="Save my answers").click()
    path = tmp_path / got.value.suggested_filename
    got.value.save_as(path)
    both = kit.pool(path)
    assert set(both.activities) == set(pooled.activities)
    assert both.wide("direction-b").columns[0] == pooled.wide("direction-b").columns[0]


def test_somebody_else_begins_anew_and_nothing_of_before_is_lost(visit):
    here = visit("one")
    page = here.page
    judge(page, ["one-way"])
    saved(page)
    (code,) = codes(page)
    name = kit.pool([code]).wide().columns[0]
    mine(page).get_by_role("button", name="Somebody else").click()
    mine(page).get_by_role("button", name="Somebody new").click()
    expect(mine(page)).not_to_contain_text(f"“{name}”")
    expect(mine(page)).to_contain_text("Nothing is answered")
    expect(page.get_by_text("Bring them back")).to_have_count(0)
    mine(page).get_by_role("button", name="Somebody else").click()
    mine(page).get_by_role("button", name=name).click()
    expect(mine(page).locator(".kit-code")).to_have_text(code)

    # Whoever wants to leave nothing behind has it as a file first.
    mine(page).get_by_role("button", name="Somebody else").click()
    with page.expect_download() as got:
        mine(page).get_by_role("button", name="Leave nothing").click()
    assert got.value.suggested_filename == "direction-a.jsonl"
    expect(mine(page)).to_contain_text("Press once more")
    mine(page).get_by_role("button", name="Leave nothing").click()
    expect(mine(page)).to_contain_text("Nothing is answered")
    mine(page).get_by_role("button", name="Somebody else").click()
    expect(mine(page).get_by_role("button", name=name)).to_have_count(0)
    assert "one-way" not in page.evaluate("JSON.stringify(localStorage)")


NO_DATABASE = """
Object.defineProperty(globalThis, 'indexedDB', {
  value: { open() { throw new DOMException('not allowed', 'SecurityError'); } } });
"""
NO_STORAGE = f"""{NO_DATABASE}
for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(globalThis, name, {{
    get() {{ throw new DOMException('not allowed', 'SecurityError'); }} }});
"""


@pytest.mark.parametrize("forbidden", [NO_DATABASE, NO_STORAGE], ids=["database", "all"])
def test_a_browser_that_keeps_nothing_says_so_and_never_says_saved(visit, forbidden):
    here = visit("one", before=lambda page: page.add_init_script(forbidden))
    page = here.page
    expect(page.get_by_text("This browser keeps nothing").first).to_be_visible()
    judge(page, STEP)
    expect(page.get_by_role("alert").first).to_contain_text("not on disk")
    expect(page.get_by_text("All saved.")).to_have_count(0)
    with page.expect_download() as got:
        mine(page).get_by_role("button", name="Save my answers").click()
    assert kit.pool(got.value.path()).wide().notna().sum().item() == len(STEP)
    assert here.noticed == []


# What a browser does when its disk is full: the transaction ends, and nothing of it is kept.
FULL_DISK = """
const { add } = IDBObjectStore.prototype;
IDBObjectStore.prototype.add = function (...given) {
  const asked = add.apply(this, given);
  if (globalThis.diskIsFull) this.transaction.abort();
  return asked;
};
"""


def test_a_full_disk_is_said_and_what_waited_is_saved_once_there_is_room(visit):
    here = visit("one", before=lambda page: page.add_init_script(FULL_DISK))
    page = here.page
    page.evaluate("globalThis.diskIsFull = true")
    judge(page, ["one-way"] * 3)
    expect(page.get_by_role("alert").first).to_contain_text("not on disk")
    page.evaluate("globalThis.diskIsFull = false")
    judge(page, ["one-way"])
    saved(page)
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector(READY)
    assert kit.pool(codes(page)).wide().notna().sum().item() == 4
    assert here.noticed == []


@pytest.mark.parametrize(("name", "labels"), [("one", 2), ("many", 5)])
def test_on_a_phone_a_finger_that_stays_gives_one_label(visit, name, labels):
    page = visit(name, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True).page
    for place in range(labels):
        page.evaluate("scrollTo(0, 0)")
        choice = page.locator(".kit-choice").nth(place)
        box, label = choice.bounding_box(), choice.locator(".kit-choice-label").inner_text()
        spot = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        for _ in range(9):  # the ninth meets what comes after a step, and nothing happens
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            page.touchscreen.tap(*spot)
            page.wait_for_timeout(450)  # quicker ones are one press
        saved(page)
        given = kit.pool(codes(page)).wide(round="first").iloc[:, 0].dropna()
        assert given.tolist() == [label.split()[-1]] * 8
        mine(page).get_by_role("button", name="Somebody else").click()
        mine(page).get_by_role("button", name="Somebody new").click()
        expect(mine(page)).to_contain_text("Nothing is answered")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["one", "many", "three"])
def test_pages_are_accessible(visit, name, scheme):
    page = visit(name, color_scheme=scheme).page
    page.locator(".kit-choice").first.click()
    expect(mine(page).get_by_role("button", name="As a picture to scan")).to_be_visible()
    for button in mine(page).locator("button[aria-expanded]").all():
        button.click()
    assert faults(page) == []


def test_without_scripts_the_posts_can_be_read(chromium, files):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((files / "one.html").as_uri())
    expect(page.get_by_text("needs a browser that runs scripts")).to_be_visible()
    page.locator("summary").click()
    expect(page.locator("li", has_text="kettle's dead")).to_be_visible()
    context.close()
