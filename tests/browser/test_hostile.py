"""Hostile text wherever Classify and Compare show text: it is shown as it is, and nothing runs."""

from dataclasses import replace

import pandas as pd
import pytest
from payloads import PAYLOADS
from playwright.sync_api import expect
from wire import Browser

import kit

pytestmark = pytest.mark.browser
IDS = [f"{number}-{text[:300]}" for number, text in enumerate(PAYLOADS)]
MOST = 2000  # characters of a note
SHOWN = "(root, names) => names.map((name) => root.querySelector(name)?.textContent ?? '')"


def posts(texts=PAYLOADS, ids=IDS):
    columns = ("text", "account", "platform", "posted_at", "replies_to", "image_alt", "language")
    return pd.DataFrame(dict.fromkeys(columns, texts), index=pd.Index(ids, name="post_id"))


def hostile_key(labels, texts=PAYLOADS, ids=IDS):
    key = pd.DataFrame({"label": labels, "reason": texts, "dissent": texts, "contested": True})
    return key.set_axis(pd.Index(ids, name="post_id"))


def hostile_book(texts, level="nominal"):
    """Return a codebook in which every word is a payload."""
    book = kit.codebook("direction")
    categories = tuple(
        replace(
            book.categories[0],
            label=text,
            definition=text,
            include=(text,),
            exclude=(text,),
            example={"text": text, "why": text},
            near_miss={"text": text, "why": text, "instead": text},
            tie_break=text,
        )
        for text in texts
    )
    words = dict.fromkeys(("title", "question", "note"), texts[0])
    return replace(book, name="hostile", level=level, categories=categories, **words)


def test_the_trap_notices_what_runs_what_is_stopped_and_what_is_fetched(hostile_page, page):
    page.evaluate("() => { __tripped(); }")
    page.evaluate(
        """() => {
          for (const html of ['<img src=http://kit.localhost/x onerror=__tripped()>', '<p style=color:red>'])
            try { document.body.insertAdjacentHTML('beforeend', html); } catch {}
          document.body.append(Object.assign(document.createElement('img'), {src: 'http://kit.localhost/y'}));
          document.body.append(Object.assign(document.createElement('iframe'), {src: 'data:text/html,x'}));
        }"""
    )
    page.wait_for_timeout(300)
    noticed = " ".join(hostile_page.trips)
    assert "something ran" in noticed
    assert "stopped: require-trusted-types-for" in noticed
    assert "stopped: img-src" in noticed
    hostile_page.trips.clear()
    page.evaluate("() => document.querySelectorAll('img, iframe').forEach((node) => node.remove())")


def test_posts_reasons_and_notes_are_shown_as_text(hostile_page, page, tmp_path):
    labels = ["one-way", "two-way"] * len(PAYLOADS)
    key = hostile_key(labels[: len(PAYLOADS)])
    classify = kit.Classify(
        posts(), "direction", key=key, feedback="at once", confidence=True,
        activity="hostile", answers=tmp_path,
    )  # fmt: skip
    widget = hostile_page(classify)
    root = widget.element_handle()
    widget.locator(".kit-text").click()
    note = widget.get_by_label("Your note on this post")
    for number, text in enumerate(PAYLOADS):
        page.keyboard.press("1")
        page.keyboard.press("2")
        texts = page.evaluate(f"([root, names]) => ({SHOWN})(root, names)", [
            root, [".kit-text", ".kit-meta", ".kit-replies", ".kit-picture", ".kit-verdict ~ p", ".kit-verdict ~ p + p"],
        ])  # fmt: skip
        assert texts[0] == text
        assert all(text in shown for shown in texts[2:])
        assert text[:10] in texts[1]
        page.keyboard.press("n")
        note.fill(text)
        page.keyboard.press("Escape")
        kept = text.strip()[:MOST]
        assert widget.locator("p.kit-note").text_content() == f"Your note: {kept}"
        page.keyboard.press("Enter")
        if number == 3:  # the panels, once
            page.keyboard.press("h")
            page.keyboard.press("?")
    expect(widget.get_by_text("All saved.")).to_be_visible()
    assert list(classify.notes) == [text.strip()[:MOST] for text in PAYLOADS]
    assert set(classify.confidence) == {"fairly sure"}

    others = pd.DataFrame(dict.fromkeys(PAYLOADS[:9], "two-way"), index=IDS)
    compare = hostile_page(kit.Compare(classify, key, others, name=PAYLOADS[20]))
    seen = set()
    compare.locator(".kit-text").click()
    for _ in PAYLOADS:
        text = compare.locator(".kit-text").text_content()
        assert compare.locator("p", has_text="Why the key says so").text_content().endswith(text)
        assert compare.locator("p.kit-note").text_content() == f"Your note: {text.strip()[:MOST]}"
        seen.add(text)
        page.keyboard.press("g")
        page.keyboard.press("2")
        page.keyboard.press("ArrowRight")
    assert seen == set(PAYLOADS)
    expect(compare.get_by_role("columnheader").nth(3)).to_have_text(f"{PAYLOADS[20]}, 9 coders")
    page.keyboard.press("d")


@pytest.mark.parametrize("level", ["nominal", "ordinal"])
def test_labels_and_all_words_of_a_codebook_are_shown_as_text(hostile_page, page, tmp_path, level):
    # White space around a label is no part of it.
    words = list(dict.fromkeys(text.strip() for text in PAYLOADS))
    for start in range(0, len(words), 30):
        labels = words[start : start + 30]
        own = posts(labels[:2], ["a", "b"])
        where = tmp_path / str(start)
        classify = kit.Classify(own, hostile_book(labels, level), activity="x", answers=where)
        widget = hostile_page(classify)
        shown = widget.locator(".kit-choice-label").evaluate_all(
            "(all) => all.map((n) => n.lastChild.textContent)"  # before it stands the label's sign
        )
        assert shown == labels
        widget.locator(".kit-text").click()
        page.keyboard.press("h")
        panel = widget.locator(".kit-panel").first.text_content()
        assert all(panel.count(label) >= 7 for label in labels)
        page.keyboard.press("2")
        page.keyboard.press("1")
        expect(widget.get_by_text("All saved.")).to_be_visible()
        key = hostile_key(labels[:2], labels[:2], ["a", "b"])
        compare = hostile_page(kit.Compare(classify, key))
        compare.get_by_role("button", name="Compare my 2").click()
        heads = compare.locator("tbody th").evaluate_all("(all) => all.map((n) => n.textContent)")
        assert heads == labels
        compare.locator(".kit-text").click()
        page.keyboard.press("1")
        page.keyboard.press("s")
        expect(compare.get_by_text("All saved.")).to_be_visible()
        assert list(classify.first) == [labels[1], labels[0]]
        page.reload()
        hostile_page.forget()


def test_names_notices_and_problems_are_shown_as_text(hostile_page, page, tmp_path):
    classify = kit.Classify(posts()[:3], "direction", activity="x", answers=tmp_path)
    widget = hostile_page(classify)
    widget.get_by_role("button", name="Copy my hand-in code").click()
    said, problem = (widget.locator(f".kit-{name}").last for name in ("notice", "problem"))
    for text in PAYLOADS:
        hand_in = Browser(classify).state["hand_in"] | {"name": text}
        hostile_page.tell(hand_in=hand_in, problem=text)
        assert f"You are “{text}”." in said.text_content()
        assert problem.text_content() == text
    damaged = kit.Classify(posts()[:3], "direction", activity="y", answers=tmp_path)
    for text in PAYLOADS[::9]:
        shown = hostile_page(damaged, notice=text)
        assert text in shown.locator(".kit-notice").first.text_content()
