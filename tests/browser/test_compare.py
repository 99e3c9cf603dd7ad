"""Compare on a blank page: commit, reveal, revise."""

import pytest
from playwright.sync_api import expect

import kit

pytestmark = pytest.mark.browser
POSTS = kit.load("posts", set="direction-a")[:6]
KEY = kit.load("key", set="direction-a", codebook="direction")
OTHERS = kit.sample_class("direction-a")


@pytest.fixture
def pair(tmp_path, mount, page):
    """Return Classify and Compare on one page, with as many posts judged as keys are given."""

    def make(keys, others=OTHERS):
        classify = kit.Classify(POSTS, "direction", answers=tmp_path)
        judging = mount(classify)
        judging.locator(".kit-text").click()
        for key in keys:
            page.keyboard.press(key)
        saved = "All saved." if keys else "Each answer is saved at once."
        expect(judging.get_by_text(saved)).to_be_visible()
        compare = kit.Compare(classify, KEY, others)
        return classify, judging, compare, mount(compare)

    return make


def test_before_committing_nothing_of_the_key_is_shown(pair):
    _, _, _, widget = pair("11")
    expect(widget.get_by_text("You have judged 2 of 6 posts.")).to_be_visible()
    for word in ("Key", "Why the key says so", POSTS["text"].iloc[0]):
        expect(widget.get_by_text(word, exact=True)).to_have_count(0)


def test_with_nothing_judged_it_says_what_to_do_first(pair):
    _, _, _, widget = pair("")
    expect(widget.get_by_text("Judge some posts above first.")).to_be_visible()
    expect(widget.get_by_role("button", name="Compare my")).to_have_count(0)


def test_what_was_judged_while_the_page_was_being_made_is_there(mount, tmp_path):
    classify = kit.Classify(POSTS, "direction", answers=tmp_path)
    compare = kit.Compare(classify, KEY)
    classify.judge("1 2")
    classify.judge({"dira-04": 1})
    # The page was made before these judgements; of the news, it sees only the last.
    expect(
        mount(compare, saved={}).get_by_role("button", name="Compare my 3 judgements")
    ).to_be_visible()


def test_after_committing_where_you_differ_comes_first_with_reason_and_class(pair):
    # The key says 1 2 2 1 1 2, with the fifth contested.
    labels = list(KEY["label"][:6])
    assert labels == ["one-way", "two-way", "two-way", "one-way", "one-way", "two-way"]
    _, _, _, widget = pair("222112")
    widget.get_by_role("button", name="Compare my 6 judgements").click()
    expect(widget.locator(".kit-count")).to_contain_text("agreed on 4 of 5 posts (80 %)")
    expect(widget.locator(".kit-verdict")).to_have_text("≠ You and the key differ.")
    expect(widget.locator(".kit-text")).to_have_text(POSTS["text"].iloc[0])
    expect(widget.get_by_text(KEY["reason"].iloc[0])).to_be_visible()
    expect(widget.get_by_text(KEY["dissent"].iloc[0])).to_be_visible()
    counts = [int((OTHERS.iloc[0] == label).sum()) for label in ("one-way", "two-way")]
    shares = widget.locator(".kit-share").all_inner_texts()
    assert [text.strip() for text in shares] == [f"{n} of {sum(counts)}" for n in counts]
    expect(widget.get_by_role("columnheader", name="simulated class, 30 coders")).to_be_visible()
    expect(widget.get_by_text(f"{30 - sum(counts)} of the 30 left this post open.")).to_be_visible()


def test_a_revision_is_added_the_first_judgement_stays_and_classify_is_locked(pair, page):
    classify, judging, _, widget = pair("222112")
    widget.get_by_role("button", name="Compare my").click()
    widget.get_by_role("button", name="Now I say one-way").click()
    expect(widget.locator(".kit-count")).to_contain_text(
        "You revised 1 (1 towards the key, 0 away); now you agree on 5 of 5 (100 %)"
    )
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert (classify.first.iloc[0], classify.revised.iloc[0]) == ("two-way", "one-way")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Now I say one-way"
    judging.locator(".kit-text").click()
    page.keyboard.press("ArrowLeft")
    expect(judging.get_by_text("so your first one stays")).to_be_visible()
    page.keyboard.press("1")
    assert classify.first.iloc[0] == "two-way"


def test_keys_walk_revise_and_filter(pair, page):
    classify, _, _, widget = pair("222111")
    widget.get_by_role("button", name="Compare my").click()
    widget.locator(".kit-text").click()
    page.keyboard.press("d")
    expect(widget.locator(".kit-mark")).to_have_count(2)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("2")
    expect(widget.locator(".kit-mark").nth(1)).to_have_text("↻")
    page.keyboard.press("d")
    expect(widget.locator(".kit-mark")).to_have_count(6)
    expect(widget.locator(".kit-mark[aria-current]")).to_have_text("↻")
    assert list(classify.revised.astype(object)) == ["two-way"] * 3 + ["one-way"] * 2 + ["two-way"]


def test_posts_judged_later_can_be_compared_too(pair, page):
    _, judging, _, widget = pair("22")
    widget.get_by_role("button", name="Compare my 2").click()
    judging.locator(".kit-text").click()
    page.keyboard.press("2")
    widget.get_by_role("button", name="Compare it too").click()
    expect(widget.locator(".kit-count")).to_contain_text("of 3 posts")


def test_a_contested_post_says_so_and_accepts_both(pair, page):
    assert KEY["contested"].iloc[4]
    _, _, _, widget = pair("122122")
    widget.get_by_role("button", name="Compare my").click()
    expect(widget.locator(".kit-count")).to_contain_text("agreed on 5 of 5")
    widget.get_by_role("button", name="Post 1:").click()
    for _ in range(5):
        if "contested" in widget.locator(".kit-verdict").inner_text():
            break
        widget.get_by_role("button", name="Next").click()
    expect(widget.locator(".kit-text")).to_have_text(POSTS["text"].iloc[4])
    expect(widget.get_by_text("○ also accepted")).to_be_visible()


def test_where_the_key_has_no_right_answer_nobody_is_wrong(mount, page, tmp_path):
    key = KEY.assign(label=KEY["label"].where(KEY.index != "dira-01", ""))
    classify = kit.Classify(
        POSTS[:2], "direction", key=key, feedback="at once", answers=tmp_path, confidence=True
    )
    judging = mount(classify)
    judging.locator(".kit-text").click()
    page.keyboard.press("1")
    page.keyboard.press("3")
    expect(judging.locator(".kit-verdict")).to_have_text("· The key has no right answer here.")
    expect(judging.get_by_role("status")).to_contain_text(KEY["reason"].iloc[0])
    for pressed in ("Enter", "1", "3"):
        page.keyboard.press(pressed)
    summary = (
        "First, you and the key agreed on 0 of 1 post (0 %). You have revised none yet. No right "
        "answer: 1; there, no label is right or wrong."
    )
    sure = " By how sure you were, you and the key agreed: certain 0 of 1 (0 %)."
    expect(judging.get_by_text(summary + sure)).to_be_visible()
    expect(judging.get_by_role("button", name="differs from the key")).to_have_count(1)
    expect(judging.get_by_text("All saved.")).to_be_visible()

    widget = mount(kit.Compare(classify, key))
    expect(widget.locator(".kit-count")).to_have_text(summary)
    expect(widget.get_by_text("You and the key differ on 1: say why.")).to_be_visible()
    widget.locator(".kit-text").click()
    page.keyboard.press("ArrowRight")  # the post on which you differ came first
    expect(widget.locator(".kit-verdict")).to_have_text("· The key has no right answer here.")
    expect(widget.get_by_role("status")).to_contain_text("the key has no right answer here. ")
    expect(widget.get_by_role("button", name="no right answer")).to_have_count(1)
    expect(widget.get_by_text("● key")).to_have_count(0)
    expect(widget.get_by_text(f"What the key says: {KEY['reason'].iloc[0]}")).to_be_visible()
    expect(widget.get_by_role("group", name="Why do you and the key differ?")).to_have_count(0)


def test_a_disagreement_is_sorted_by_key_or_button_and_counted(pair, page):
    classify, _, compare, widget = pair("221222")
    widget.get_by_role("button", name="Compare my").click()
    group = widget.get_by_role("group", name="Why do you and the key differ?")
    widget.locator(".kit-text").click()
    page.keyboard.press("s")
    expect(widget.get_by_text("Sorted 1 of 3 disagreements: slip 1.", exact=True)).to_be_visible()
    expect(widget.get_by_role("status")).to_contain_text("Sorted as slip. Sorted 1 of 3")
    page.keyboard.press("g")  # another cause takes its place
    page.keyboard.press("ArrowRight")
    group.get_by_role("button", name="genuine difference").click()
    assert (
        page.evaluate("document.activeElement.getAttribute('aria-label')") == "genuine difference"
    )
    page.keyboard.press("ArrowRight")
    page.keyboard.press("c")
    page.keyboard.press("c")  # the same once more takes it away
    expect(
        widget.get_by_text(
            "Sorted 2 of 3 disagreements: codebook gap 1, genuine difference 1.", exact=True
        )
    ).to_be_visible()
    # Where you and the key agree, there is nothing to sort.
    page.keyboard.press("ArrowRight")
    expect(group).to_have_count(0)
    page.keyboard.press("v")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert dict(compare.causes) == {
        "slip": 0, "codebook gap": 1, "missing context": 0, "genuine difference": 1,
    }  # fmt: skip
    again = kit.Compare(kit.Classify(POSTS, "direction", answers=classify.answers.path.parent), KEY)
    assert list(again.causes) == list(compare.causes)


def test_a_cause_chosen_by_the_pointer_is_not_taken_back_by_enter(pair, page):
    _, _, compare, widget = pair("222112")
    widget.get_by_role("button", name="Compare my 6 judgements").click()
    widget.get_by_role("button", name="slip", exact=True).click()
    for key in ("Enter", "Space", "Space"):  # an odd number: taken back, it would stay so
        page.keyboard.press(key)
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert compare.causes["slip"] == 1


def test_a_pooled_class_shows_what_it_changed_beside_what_you_changed(pair, tmp_path):
    codes = []
    for name, judged in (("ana", "2 2 2 1 1 2"), ("ben", "2 2 2 1 1 1")):
        learner = kit.Classify(POSTS, "direction", answers=tmp_path / name, activity="direction-a")
        learner.judge(judged)
        kit.Compare(learner, KEY).reveal()
        if name == "ana":
            learner.judge({POSTS.index[0]: 1})  # towards the key
            learner.judge({POSTS.index[1]: 1})  # away from it
        codes.append(learner.code)
    pooled = kit.pool(codes, posts=POSTS, codebook="direction")
    _, _, _, widget = pair("222112", pooled)
    widget.get_by_role("button", name="Compare my").click()
    expect(widget.locator(".kit-class")).to_have_text(
        "the class, 2 coders: first, agreed with the key in 7 of 10 judgements (70 %). "
        "2 revised (1 towards the key, 1 away); now 7 of 10 (70 %) agree."
    )
    shares = [text.strip() for text in widget.locator(".kit-share").all_inner_texts()]
    assert shares == ["0 → 1 of 2", "2 → 1 of 2"]
    widget.get_by_role("button", name="Now I say one-way").click()
    expect(widget.locator(".kit-count")).to_contain_text(
        "You revised 1 (1 towards the key, 0 away); now you agree on 5 of 5 (100 %)."
    )
