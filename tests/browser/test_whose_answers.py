"""One browser, several people: whose copy of answers is offered to whom, and what is said of files."""

import json
import shutil

import pytest
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")
OFFER = "Bring them back"


@pytest.fixture
def show(mount, page, tmp_path):
    """Return a function that shows the widget of a folder on the page of an address."""

    def show(folder, address="/"):
        page.evaluate("(path) => history.replaceState(null, '', path)", address)
        return mount(kit.Classify(POSTS, "direction", answers=tmp_path / folder))

    return show


def judge(page, widget):
    widget.locator(".kit-text").click()
    page.keyboard.press("1")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    page.wait_for_function("Object.keys(localStorage).some((k) => k.includes('copy'))")


def offered(widget):
    expect(widget.locator(".kit-count")).to_be_visible()
    return widget.get_by_role("button", name=OFFER).count() == 1


def test_the_next_user_of_a_hub_is_not_offered_the_last_ones_answers(show, page, monkeypatch):
    monkeypatch.setenv("JUPYTERHUB_USER", "ana")
    judge(page, show("ana"))
    monkeypatch.setenv("JUPYTERHUB_USER", "ben")
    assert not offered(show("ben"))
    monkeypatch.setenv("JUPYTERHUB_USER", "ana")
    assert offered(show("ana-again"))


def test_the_copy_belongs_to_the_address_of_the_server(show, page):
    judge(page, show("ana", "/user/ana/lab/tree/lessons/00.ipynb"))
    assert not offered(show("ben", "/user/ben/lab/tree/lessons/00.ipynb"))
    assert offered(show("ana-again", "/user/ana/notebooks/01.ipynb?reset"))


def test_on_binder_where_each_session_has_another_address_it_is_offered(show, page, monkeypatch):
    monkeypatch.setenv("BINDER_REPO_URL", "x")
    monkeypatch.setenv("JUPYTERHUB_USER", "kit-x1")
    judge(page, show("first", "/user/kit-x1/lab"))
    monkeypatch.setenv("JUPYTERHUB_USER", "kit-x2")
    assert offered(show("second", "/user/kit-x2/lab"))


@pytest.mark.parametrize("mine", [True, False])
def test_a_copy_of_an_older_version_is_offered_to_the_same_pseudonym_only(
    show, page, tmp_path, mine
):
    name = kit.pseudonym(path=tmp_path / "ana")
    entry = {"first": "one-way", "revised": None, "unsure": False, "locked": False}
    copy = {"at": 1, "name": name if mine else f"{name} 2", "given": {POSTS.index[0]: entry}}
    page.evaluate(
        "(copy) => localStorage.setItem('kit:copy:direction-a:f00', copy)", json.dumps(copy)
    )
    assert offered(show("ana")) == mine
    assert page.evaluate("localStorage.getItem('kit:copy:direction-a:f00')")


def test_what_the_file_has_lost_while_no_kernel_ran_the_browser_offers(show, page, tmp_path):
    judge(page, show("ana"))
    path = tmp_path / "ana" / "direction-a.jsonl"
    shutil.copytree(path.parent, tmp_path / "restored")
    restored = tmp_path / "restored" / path.name
    restored.write_bytes(restored.read_bytes().split(b"\n")[0] + b"\n")
    widget = show("restored")
    widget.get_by_role("button", name=OFFER).click()
    expect(widget.locator(".kit-count")).to_contain_text("1 judged")


@pytest.mark.parametrize("saved_already", [True, False])
def test_what_waited_for_a_page_does_not_hide_what_was_answered_since(
    show, page, tmp_path, saved_already
):
    log = kit.Classify(POSTS, "direction", answers=tmp_path / "ana").answers
    old = {"id": "old-1", "at": 1_800_000_000_000, "post_id": POSTS.index[0], "label": "one-way"}
    new = {**old, "id": "new-1", "at": old["at"] + 1000, "label": "two-way"}
    log.append([old, new] if saved_already else [new])
    page.evaluate(
        "([file, old]) => localStorage.setItem(`kit:waiting:${file}:old`, JSON.stringify([old]))",
        [log.file, old],
    )
    widget = show("ana")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    expect(widget.get_by_role("button", name="Post 1: two-way")).to_be_visible()
    assert log.judgements() == {POSTS.index[0]: "two-way"}
    assert log.path.read_text("utf-8").count("old-1") == 1


def test_a_part_that_the_file_has_lost_while_no_kernel_ran_is_offered_too(show, page, tmp_path):
    widget = show("ana")
    judge(page, widget)
    path = tmp_path / "ana" / "direction-a.jsonl"
    older = path.read_bytes()
    page.keyboard.press("2")
    expect(widget.locator(".kit-count")).to_contain_text("2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    page.keyboard.press("1")
    expect(widget.locator(".kit-count")).to_contain_text("3 judged")
    page.keyboard.press("Backspace")  # what was taken back is not lost
    expect(widget.locator(".kit-count")).to_contain_text("2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    shutil.copytree(path.parent, tmp_path / "again")
    assert not offered(show("again"))
    (tmp_path / "restored").mkdir()
    shutil.copy(path.with_name("pseudonym.txt"), tmp_path / "restored")
    (tmp_path / "restored" / path.name).write_bytes(older)
    widget = show("restored")
    expect(widget.get_by_text("remembers 1 answer of")).to_contain_text("your file does not have")
    widget.get_by_role("button", name=OFFER).click()
    expect(widget.locator(".kit-count")).to_contain_text("2 judged")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert not offered(show("restored"))


@pytest.mark.parametrize(
    ("address", "config", "server"),
    [
        ("/lab/tree/lessons/lab/x.ipynb", None, "/"),
        ("/user/ana/tree", None, "/user/ana/"),
        ("/hub/user/ana@x/voila/render/a.ipynb", None, "/hub/user/ana@x/"),
        ("/somewhere/else.html", None, "/"),
        ("/lab", '{"baseUrl": "/user/ben/"}', "/user/ben/"),
        ("/user/ana/lab", "{}", "/user/ana/"),
        ("/user/ana/lab", "no JSON", "/user/ana/"),
    ],
)
def test_the_address_of_the_server_is_the_same_on_all_its_pages(sources, address, config, server):
    said = sources.evaluate(
        """async ([address, config]) => {
          history.replaceState(null, "", address);
          if (config) {
            const data = document.createElement("script");
            Object.assign(data, { id: "jupyter-config-data", type: "application/json" });
            data.textContent = config;
            document.head.append(data);
          }
          return (await import("/src/whose.js")).server();
        }""",
        [address, config],
    )
    assert said == server


def test_what_happened_to_the_file_is_said_while_one_judges(show, page, tmp_path):
    widget = show("ana")
    judge(page, widget)
    (tmp_path / "ana" / "direction-a.jsonl").unlink()
    page.keyboard.press("2")
    expect(widget.get_by_role("status").get_by_text("deleted or moved")).to_be_visible()
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert (tmp_path / "ana" / "direction-a.jsonl").read_text("utf-8").count('"judge"') == 2
