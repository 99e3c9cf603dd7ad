"""Pages of words that would run, break out or mislead, and of answers that somebody else may find."""

import csv
import json
import random
from types import SimpleNamespace

import pytest
from answers_page import run
from payloads import PAYLOADS
from playwright.sync_api import expect

from kit.cli import main

pytestmark = pytest.mark.browser
READY = "html[data-kit-ready]"
HOSTILE = "</script><img src=x onerror=__tripped()>"
# What every object of a script has, whether it is a post or not.
OF_OBJECTS = ["constructor", "__proto__", "toString", "hasOwnProperty", "p1"]
FOREIGN = (
    "main :is(script, style, link, meta, base, iframe, object, embed, img, svg, form, template)"
)


@pytest.fixture
def own(tmp_path):
    """Return a function that makes a page of posts, given as id and text; it returns its address."""

    def own(posts, *more):
        table = tmp_path / "own.csv"
        with table.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("post_id", "text"), *posts])
        out = tmp_path / "own.html"
        labels = [] if "--labels" in more else ["--labels", "constructor, __proto__"]
        assert main(["page", str(table), *labels, *more, "--out", str(out)]) == 0
        return out.as_uri()

    return own


@pytest.fixture
def visit(chromium):
    """Return a function that opens a page; `noticed` is what ran, was stopped or was fetched."""
    contexts = []

    def visit(address, context=None, **how):
        if context is None:
            context = chromium.new_context(**how)
            context.set_default_timeout(15_000)
            contexts.append(context)
        page, noticed = context.new_page(), []
        page.expose_function("__tripped", lambda *_: noticed.append("something ran"))
        page.on("pageerror", lambda error: noticed.append(str(error)))
        page.on("console", lambda said: noticed.append(said.text))
        page.on("dialog", lambda dialog: (noticed.append("dialog"), dialog.dismiss()))
        page.on("request", lambda asked: asked.url == address or noticed.append(asked.url))
        page.goto(address)
        if how.get("java_script_enabled", True):
            page.wait_for_selector(READY)
        return SimpleNamespace(page=page, context=context, noticed=noticed)

    yield visit
    for context in contexts:
        context.close()


def mine(page):
    return page.locator(".kit-mine")


def press(page, keys):
    for key in keys:
        page.keyboard.press(key)
    expect(page.get_by_text("All saved.")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_whatever_posts_labels_and_titles_say_is_text(own, visit, scripts):
    posts = [
        (f"{n} {text[:30]}".strip(), f"Words, {text} and more") for n, text in enumerate(PAYLOADS)
    ]
    labels = f"<script>__tripped()</script>, {HOSTILE}"
    address = own(posts, "--labels", labels, "--question", HOSTILE, "--title", f"</title>{HOSTILE}")
    here = visit(address, java_script_enabled=scripts)
    assert here.page.title() == f"</title>{HOSTILE}"
    assert here.page.locator(FOREIGN).count() == 0
    if scripts:
        press(here.page, "121212")
        expect(mine(here.page).locator(".kit-code")).to_have_count(1)
    assert here.noticed == []


def test_posts_called_as_what_every_object_has_come_back_from_a_code(own, visit):
    address = own([(post_id, f"text {n}") for n, post_id in enumerate(OF_OBJECTS)])
    here = visit(address)
    press(here.page, "12121")
    code = mine(here.page).locator(".kit-code").inner_text()
    there = visit(address)
    mine(there.page).get_by_role("button", name="Open a file").click()
    mine(there.page).get_by_label("Hand-in code").fill(code)
    mine(there.page).get_by_role("button", name="Take it in").click()
    expect(mine(there.page).locator(".kit-mine-said")).to_contain_text("answers to 5 posts")
    expect(mine(there.page).locator(".kit-code")).to_have_text(code)
    assert here.noticed + there.noticed == []


def leave(page):
    return mine(page).get_by_role("button", name="Leave nothing")


def test_leave_nothing_leaves_nothing_of_what_is_on_its_way(own, visit):
    here = visit(own([("p1", "one"), ("p2", "two")]))
    page = here.page
    press(page, "1")
    mine(page).get_by_role("button", name="Somebody else").click()
    with page.expect_download():
        leave(page).click()
    expect(mine(page)).to_contain_text("Press once more")
    with page.expect_navigation():
        page.evaluate(
            """() => {
              document.querySelectorAll(".kit-choice")[1].click();
              for (const button of document.querySelectorAll(".kit-mine button"))
                if (button.textContent.startsWith("Leave nothing")) button.click();
            }"""
        )
    page.wait_for_selector(READY)
    expect(mine(page)).to_contain_text("Nothing is answered")
    assert page.evaluate("Object.keys(localStorage)") == []


def test_what_was_answered_since_the_first_press_is_saved_before_all_is_deleted(
    own, visit, tmp_path
):
    here = visit(own([("p1", "one"), ("p2", "two")]))
    page = here.page
    press(page, "1")
    mine(page).get_by_role("button", name="Somebody else").click()
    with page.expect_download():
        leave(page).click()
    other = visit(page.url, here.context).page
    press(other, "2")
    expect(mine(page)).to_contain_text("2 of 2")
    with page.expect_download() as got:
        leave(page).click()
    got.value.save_as(tmp_path / "saved.jsonl")
    lines = [
        json.loads(line) for line in (tmp_path / "saved.jsonl").read_text("utf-8").splitlines()
    ]
    assert {line["post_id"] for line in lines if "post_id" in line} == {"p1", "p2"}
    with other.expect_navigation():
        leave(page).click()
    other.wait_for_selector(READY)
    expect(mine(other)).to_contain_text("Nothing is answered")
    assert other.evaluate("Object.keys(localStorage)") == []


JUDGE = """(seed) => {
  const draw = () => (seed = (seed * 48271) % 2147483647);
  globalThis.judged = (async () => {
    for (let n = 0; n < 60; n++) {
      const choices = document.querySelectorAll(".kit-choice");
      choices[draw() % choices.length].click();
      if (n % 15 === 14)
        for (const button of document.querySelectorAll(".kit-mine button"))
          if (button.textContent === "Another name") button.click();
      await new Promise((next) => setTimeout(next, draw() % 12));
    }
    return document.querySelectorAll(".kit-choice").length > 0;
  })();
}"""


def test_three_tabs_at_once_lose_nothing_and_end_with_one_code_and_one_name(own, visit):
    address = own([(f"p{n}", f"text {n}") for n in range(60)], "--steps", "0")
    first = visit(address)
    tabs = [first, visit(address, first.context), visit(address, first.context)]
    for tab in tabs:
        tab.page.evaluate(JUDGE, random.Random(19).randrange(1, 10**6))
    for tab in tabs:
        assert tab.page.evaluate("judged")
        expect(tab.page.get_by_text("All saved.")).to_be_visible()
    count = """() => new Promise((found) => {
      indexedDB.open("talking-back-kit").onsuccess = ({ target: { result } }) => {
        const lines = result.transaction("lines").objectStore("lines").getAll();
        lines.onsuccess = () => found(lines.result.length);
      };
    })"""
    assert first.page.evaluate(count) == 180
    first.page.reload()
    first.page.wait_for_selector(READY)
    code = mine(first.page).locator(".kit-code").inner_text()
    for tab in tabs:
        expect(mine(tab.page).locator(".kit-code")).to_have_text(code)
        assert tab.noticed == []


def test_millions_of_lines_that_are_none_are_counted_and_do_not_end_the_page(sources):
    belongs = """const belongs = { marks: new Map(), codebook: "c", labels: [] };"""
    read = "return kit.fromFile('\\r\\n' + 'x\\n'.repeat(18e6), belongs).aside;"
    aside = run(sources, f"{belongs} {read}")
    (cut,) = aside
    assert (cut["fault"], cut["first"], cut["lines"]) == ("cut", 2, 18_000_000)
