"""One log, two hosts: a notebook's model with Python behind it, and a plain page over IndexedDB.

The same store and the same rule serve both, so what stands and the hand-in code must be one.
"""

import pytest
from playwright.sync_api import expect
from wire import Browser

import kit
from conftest import mounting
from kit.judging.pseudonyms import words

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:6]
IDS = list(POSTS.index)
KEY = kit.load("key", set="direction-a", codebook="direction")
ONE, TWO = "one-way", "two-way"

BEFORE = [
    ["judge", IDS[0], TWO],
    ["judge", IDS[1], ONE, {"confidence": 1}],
    ["note", IDS[1], "Begun for nothing"],
]
# After starting over:
LOG = [
    ["judge", IDS[0], ONE],
    ["judge", IDS[0], ONE, {"confidence": 3}],
    ["judge", IDS[1], ONE],
    ["judge", IDS[1], TWO, {"confidence": 1}],
    ["judge", IDS[1], TWO],  # said again, and not how sure
    ["judge", IDS[2], None, {"unsure": True}],
    ["judge", IDS[3], TWO],
    ["judge", IDS[3], None],  # taken back
    ["judge", IDS[4], TWO, {"confidence": 2}],
    ["note", IDS[4], "Whose turn is it? 🦦"],
    ["note", IDS[0], "Gone again"],
    ["note", IDS[0], ""],
    ["compared", [IDS[0], IDS[1], IDS[2], IDS[3]]],
    ["judge", IDS[0], TWO, {"confidence": 1}],  # revised
    ["judge", IDS[1], None, {"unsure": True}],  # unsure about revising it
    ["judge", IDS[2], ONE],
    ["judge", IDS[3], ONE],  # not compared, for nothing was said: a first judgement
    ["sort", IDS[0], "slip"],
    ["sort", IDS[1], "codebook gap"],
    ["sort", IDS[1], None],
]
ON_NOTEBOOK = """async () => {
  const { notebookHost } = await import("/src/hosts/model.js");
  const { Store } = await import("/src/store.js");
  window.store = new Store(notebookHost(models[0]));
}"""
ON_PAGE = """async ({ names, name, ...given }) => {
  const { openPage } = await import("/src/hosts/page.js");
  const { openVisit } = await import("/src/plain/visit.js");
  const { Store } = await import("/src/store.js");
  window.visit = await openVisit(names);
  if (name) await visit.rename(name);
  window.host = await openPage(visit, given);
  window.store = new Store(host);
}"""
PLAY = "(log) => { for (const [what, ...said] of log) store[what](...said); }"
SAVED = "store.waiting() === 0"
STANDS = """() => ({
  state: Object.fromEntries(store.posts.map(({ post_id: id }) => [id, store.of(id)])),
  code: store.handIn().code,
})"""


@pytest.fixture
def classify(tmp_path):
    return kit.Classify(POSTS, "direction", answers=tmp_path)


@pytest.fixture
def given(classify):
    """Return what a plain page knows of the same activity."""
    parts = ("activity", "posts", "codebook", "hand_in")
    state = Browser(classify).state
    # A visitor's name is drawn; here it is to be that of the notebook.
    name = list(state["hand_in"]["pseudonym"])
    return {each: state[each] for each in parts} | {"names": list(words()), "name": name}


def play(page, log):
    page.evaluate(PLAY, log)
    page.wait_for_function(SAVED)


def on_notebook(page, mount, classify):
    """Play the log on the notebook's host; return what stands then, and what the view shows."""
    view = mount(classify)
    page.evaluate(ON_NOTEBOOK)
    play(page, BEFORE)
    expect(view.locator(".kit-count")).to_contain_text("2 judged")
    told = []
    classify.observe(lambda change: told.append({change["name"]: change["new"]}))
    classify.start_over()
    page.evaluate("(all) => all.forEach((one) => models[0].receive(one))", told)
    expect(view.locator(".kit-count")).to_contain_text("0 judged")
    play(page, LOG)
    expect(view.locator(".kit-count")).to_contain_text("4 judged")
    return page.evaluate(STANDS)


def on_page(page, given):
    """Play the log on the plain page's host; return what stands then."""
    page.evaluate(ON_PAGE, given)
    play(page, BEFORE)
    page.evaluate("host.startOver()")
    page.wait_for_function("store.posts.every(({ post_id: id }) => !store.of(id).first)")
    play(page, LOG)
    return page.evaluate(STANDS)


def test_one_log_on_both_hosts_is_the_same_state_and_the_same_code(mount, page, classify, given):
    notebook = on_notebook(page, mount, classify)
    assert notebook["code"] == classify.code
    unjudged = {"first": None, "revised": None, "unsure": False, "locked": False}
    python = {post_id: classify.answers.state.get(post_id, unjudged) for post_id in IDS}
    assert notebook["state"] == python
    assert python[IDS[0]] == {
        "first": ONE,
        "revised": TWO,
        "unsure": False,
        "locked": True,
        "confidence": 3,
        "confidence_revised": 1,
        "cause": "slip",
    }

    plain = on_page(page, given)
    assert plain == notebook

    # All of it is in the database: after a reload, and without what the browser remembers besides.
    page.evaluate("localStorage.clear()")
    page.reload()
    page.evaluate(ON_PAGE, given)
    assert page.evaluate(STANDS) == plain
    # The file that was begun anew is known, so that it is not offered back.
    assert len(page.evaluate("host.read('kept')")) == 1


def test_what_is_called_saved_is_on_the_disk(sources, given):
    sources.evaluate(
        """() => {
          window.seen = [];
          const { transaction } = IDBDatabase.prototype;
          IDBDatabase.prototype.transaction = function (...how) {
            const work = transaction.apply(this, how);
            if (work.mode === "readwrite")
              work.addEventListener("complete", () => seen.push(work.durability));
            return work;
          };
        }"""
    )
    sources.evaluate(ON_PAGE, given)
    sources.evaluate(
        "() => { seen.length = 0; host.follow({ saved: () => seen.push('saved'), news() {} }); }"
    )
    play(sources, [["judge", IDS[0], ONE]])
    assert sources.evaluate("seen") == ["strict", "saved"]


def test_what_cannot_be_saved_waits_and_is_said(sources, given):
    sources.evaluate(ON_PAGE, given)
    sources.evaluate("visit.database.close()")
    sources.evaluate(PLAY, [["judge", IDS[0], ONE]])
    sources.wait_for_function("store.problem() === 'problem-page'")
    # The next page sends what waited in the browser.
    sources.reload()
    sources.evaluate(ON_PAGE, given)
    sources.wait_for_function(SAVED)
    assert sources.evaluate("(id) => host.read('saved')[id].first", IDS[0]) == ONE


def test_two_tabs_hear_of_each_other(sources, given):
    other = sources.context.new_page()
    mounting(other)
    for tab in (sources, other):
        tab.evaluate(ON_PAGE, given)
    play(sources, [["judge", IDS[0], ONE], ["note", IDS[0], "From one"]])
    other.wait_for_function("(id) => store.of(id).note === 'From one'", arg=IDS[0])
    play(other, [["compared", [IDS[0]]], ["judge", IDS[0], TWO]])
    sources.wait_for_function("(id) => store.now(id) === 'two-way'", arg=IDS[0])
    assert sources.evaluate(STANDS) == other.evaluate(STANDS)
    before = sources.evaluate("store.handIn().name")
    other.evaluate("store.rename()")
    sources.wait_for_function("(before) => store.handIn().name !== before", arg=before)
    other.evaluate("host.startOver()")
    sources.wait_for_function("(id) => store.of(id).first === null", arg=IDS[0])
    play(sources, [["judge", IDS[1], TWO]])
    other.wait_for_function("(id) => store.of(id).first === 'two-way'", arg=IDS[1])
    assert sources.evaluate(STANDS) == other.evaluate(STANDS)


def test_a_host_without_a_signal_is_left_as_it_was(mount, page, classify):
    mount(classify)
    left = page.evaluate(
        """async (esm) => {
          const listening = () =>
            Object.values(models[0].listeners).reduce((sum, all) => sum + all.size, 0);
          const built = new Blob([esm], { type: "text/javascript" });
          const { default: make } = await import(URL.createObjectURL(built));
          const before = listening();
          const widget = make();
          const el = document.querySelector("main").appendChild(document.createElement("div"));
          const endAll = widget.initialize({ model: models[0] });
          const endView = widget.render({ model: models[0], el });
          const during = listening();
          endView();
          endAll();
          return [during > before, listening() - before];
        }""",
        Browser(classify).state["esm"],
    )
    assert left == [True, 0]
