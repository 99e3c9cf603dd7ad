"""Write for others, and judge what others wrote, on pages alone; the teacher has two commands."""

import json
import re
import shlex

import pytest
from axe_faults import faults
from playwright.sync_api import expect

from kit.cli import main

pytestmark = pytest.mark.browser
READY = "html[data-kit-ready]"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
POSTS = {
    "a phone": "The swing in the park is mended.",
    "a computer": "Who has a ladder? I need it on Saturday.",
    "another": "<b>Road</b> closed; ask nobody. 🙂",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def learners(chromium):
    """Give a browser of one's own to each who writes."""
    contexts = {who: chromium.new_context(**(PHONE if who == "a phone" else {})) for who in POSTS}
    for context in contexts.values():
        context.set_default_timeout(15_000)
    yield contexts
    for context in contexts.values():
        context.close()


def opened(context, file):
    page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector(READY)
    return page


def mine(page):
    return page.locator(".kit-mine")


def written(page, words, folder):
    """Write a post, say how others will read it, and save the file; return its name."""
    page.get_by_role("textbox", name="Your post").fill(words)
    # Pressed at once: what is saved on the way moves nothing under the finger.
    page.get_by_role("button", name="This is my post").click()
    expect(page.locator(".kit-write")).to_have_attribute("data-scene", "read")
    page.locator(".kit-write-reading .kit-write-taps button").first.click()
    expect(mine(page)).to_contain_text("1 of 1")
    # A code holds no words, so none is there to be handed in by mistake.
    expect(mine(page).locator(".kit-code")).to_have_count(0)
    expect(page.get_by_role("button", name="Copy my hand-in code")).to_be_hidden()
    assert faults(page) == []
    with page.expect_download() as got:
        mine(page).get_by_role("button", name="Save my answers").click()
    got.value.save_as(folder / got.value.suggested_filename)
    return got.value.suggested_filename


def name_on(page):
    return re.search("“(.+?)”", mine(page).inner_text())[1]


def printed_commands(capsys):
    lines = capsys.readouterr().out.splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("  kit ")]


def test_a_class_writes_and_judges_on_pages_and_the_teacher_copies_commands(
    learners, folder, capsys
):
    assert main(["page", "act", "--out", "act.html"]) == 0
    names, own = {}, {}
    for who, context in learners.items():
        page = opened(context, folder / "act.html")
        names[who] = name_on(page)
        # All lie in one folder that a class shares.
        own[who] = written(page, POSTS[who], folder / "files")
        assert own[who] == f"write-act-{names[who].replace(' ', '-')}.jsonl"
    capsys.readouterr()
    assert main(["swap", "files", "--out", "set.csv"]) == 0
    to_page, live, to_report = printed_commands(capsys)
    assert live[0] == "live"  # the other way to have it judged
    assert main(to_page) == 0

    told = json.loads(
        re.search(r'id="kit-page">(.*?)</script>', (folder / "set.html").read_text("utf-8"))[1]
    )
    (view,) = told["views"]
    assert {post["text"] for post in view["parts"]["posts"]} == set(POSTS.values())
    columns = {name for post in view["parts"]["posts"] for name in post}
    assert columns == {"post_id", "platform", "text", "mark"}
    assert view["parts"]["key"] == {}
    assert not [name for name in names.values() if name in json.dumps(told["views"])]

    codes = []
    for who, context in learners.items():
        page = opened(context, folder / "set.html")
        assert name_on(page) == names[who]
        for _ in POSTS:
            here = page.locator(".kit-text").first.inner_text()
            page.locator(".kit-choice", has_text="two-way" if "Who" in here else "one-way").click()
            page.wait_for_timeout(450)  # quicker ones are one press
        expect(page.get_by_text("All saved.")).to_be_visible()
        codes += mine(page).locator(".kit-code").all_inner_texts()
    (folder / "codes.txt").write_text("\n".join(codes))
    assert main(to_report) == 0
    page = opened_report(learners["another"], folder / "came-across.html")
    expect(page.locator("body")).to_contain_text("3 people took part")
    # Nobody's reading of their own post is counted: two of three are left for each.
    expect(page.get_by_text("Readings of 2 people")).to_have_count(3)
    for who, words in POSTS.items():
        expect(page.locator("body")).to_contain_text(names[who])
        expect(page.get_by_text(words)).to_be_visible()


def opened_report(context, file):
    page = context.new_page()
    page.goto(file.as_uri())
    return page


def test_who_wrote_elsewhere_brings_the_name_along(learners, folder):
    assert main(["page", "act", "--out", "act.html"]) == 0
    assert main(["page", "direction-a", "--out", "judge.html"]) == 0
    page = opened(learners["a phone"], folder / "act.html")
    name = name_on(page)
    file = written(page, POSTS["a phone"], folder)
    there = opened(learners["a computer"], folder / "judge.html")
    mine(there).get_by_role("button", name="Open a file").click()
    mine(there).locator("input[type=file]").set_input_files(folder / file)
    expect(mine(there).locator(".kit-mine-said")).to_contain_text("Its name is taken over")
    assert name_on(there) == name
    # Whoever has answered stays who they are: two people may share a device.
    there.locator(".kit-choice").first.click()
    expect(mine(there).locator(".kit-code")).to_have_count(1)
    other = written(opened(learners["another"], folder / "act.html"), POSTS["another"], folder)
    mine(there).locator("input[type=file]").set_input_files(folder / other)
    expect(mine(there).locator(".kit-mine-said")).to_contain_text("holds no answers to what is on")
    assert name_on(there) == name
