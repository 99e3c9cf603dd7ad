"""The Python half of the widgets; `tests/browser` presses their buttons."""

import contextlib
import os
import re

import pandas as pd
import pytest
from wire import Browser, overheard

import kit
from kit.widgets import STATIC

POSTS = kit.load("posts", set="direction-a")
KEY = kit.load("key", set="direction-a", codebook="direction")


@pytest.fixture
def classify(tmp_path):
    return lambda posts=POSTS, book="direction", **more: kit.Classify(
        posts, book, answers=tmp_path, **more
    )


def judge(widget, *labels):
    """Send judgements as the browser does, one message each."""
    browser = Browser(widget)
    for post, label in zip(browser.state["posts"], labels, strict=False):
        browser.send({"post_id": post["post_id"], "label": label})


def test_judgements_are_a_column_named_you_indexed_by_post(classify):
    widget = classify()
    judge(widget, "one-way", "two-way")
    series = widget.judgements
    assert series.name == "you"
    assert list(series.index) == list(POSTS.index)
    assert list(series[:3].astype(object).fillna("missing")) == ["one-way", "two-way", "missing"]
    assert list(series.cat.categories) == ["one-way", "two-way"]


def test_a_widget_made_again_has_the_answers_and_shows_them_to_a_new_page(classify):
    judge(classify(), "one-way", "two-way")
    again = classify()
    assert repr(again) == "Classify(2 of 24 posts judged)"
    assert Browser(again).state["saved"]["dira-02"]["first"] == "two-way"


def test_a_page_opened_later_sees_what_was_judged_meanwhile(classify):
    widget = classify()
    judge(widget, "one-way")
    assert Browser(widget).state["saved"]["dira-01"]["first"] == "one-way"


def test_compare_hears_of_new_judgements_and_its_revisions_reach_classify(classify):
    widget = classify()
    compare = kit.Compare(widget, KEY)
    judge(widget, "one-way")
    browser = Browser(compare)
    assert browser.state["news"] == {
        "dira-01": {"first": "one-way", "revised": None, "unsure": False, "locked": False}
    }
    browser.send({"id": "c-1", "kind": "compared", "post_ids": ["dira-01"]})
    browser.send({"id": "c-2", "post_id": "dira-01", "label": "two-way", "round": "revised"})
    assert (widget.first["dira-01"], widget.revised["dira-01"]) == ("one-way", "two-way")
    assert repr(compare) == "Compare(1 of 24 posts compared)"


def test_a_widget_that_was_closed_sends_no_more_news(classify):
    *closed, last = (classify() for _ in range(6))
    with contextlib.ExitStack() as listening:
        nothing = [listening.enter_context(overheard(widget)) for widget in closed]
        news = listening.enter_context(overheard(last))
        for widget in closed:
            widget.close()
        judge(last, "one-way")
        kit.pseudonym("patient otter", path=last.answers.path.parent)
        last.start_over()
    assert nothing == [{}] * 5
    assert {"news", "file", "hand_in"} <= news.keys()


def test_an_answer_that_cannot_be_saved_is_not_acknowledged_and_the_reason_is_shown(
    classify, monkeypatch
):
    browser = Browser(classify())
    answer = {"post_id": "dira-01", "label": "one-way"}

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert browser.send(answer) == []
    assert "No space left on device" in browser.state["problem"]
    monkeypatch.undo()
    assert browser.send({"id": "t-2"} | answer) == ["t-2"]
    assert browser.state["problem"] == ""


def test_save_writes_a_table_and_never_replaces_a_file(classify, tmp_path, capsys):
    widget = classify()
    judge(widget, "one-way", "two-way")
    widget.save(tmp_path / "mine.csv")
    assert "2 judgements written" in capsys.readouterr().out
    assert (
        pd.read_csv(tmp_path / "mine.csv", index_col="post_id").loc["dira-02", "first"] == "two-way"
    )
    with pytest.raises(
        FileExistsError, match="nothing of yours is overwritten. Choose another name"
    ):
        widget.save(tmp_path / "mine.csv")


def test_the_activity_is_named_after_its_set_and_codebook(classify):
    assert classify().answers.path.name == "direction-a.jsonl"
    assert (
        classify(kit.load("posts", set="practice")).answers.path.name == "practice-direction.jsonl"
    )
    assert classify(activity="mine").answers.path.name == "mine.jsonl"


def test_ones_own_posts_need_only_a_text_and_an_id(classify):
    own = pd.DataFrame({"post_id": [1, 2], "text": ["first", "second"], "likes": [3, 4]})
    widget = classify(own)
    shown = [
        {name: post[name] for name in post if name != "mark"}
        for post in Browser(widget).state["posts"]
    ]
    assert shown == [{"post_id": "1", "text": "first"}, {"post_id": "2", "text": "second"}]


@pytest.mark.parametrize(
    ("posts", "said"),
    [
        (pd.DataFrame({"body": ["x"]}), "no column 'text'; they have: body"),
        (
            pd.DataFrame({"post_id": ["a", "a"], "text": ["x", "y"]}),
            "Post 'a' is there more than once. Give one row per post",
        ),
        (
            pd.DataFrame({"post_id": ["a", "b"], "text": ["x", " "]}),
            "1 post has no text: b. Write it",
        ),
        (pd.DataFrame({"post_id": ["a"], "text": [None]}), "1 post has no text: a"),
        (POSTS[:0], "no posts in this table"),
        (["a post"], "but a list was given"),
    ],
)
def test_posts_that_cannot_be_judged_say_why(classify, posts, said):
    with pytest.raises((ValueError, TypeError)) as error:
        classify(posts)
    assert said in str(error.value)


def test_compare_says_what_it_needs(classify):
    with pytest.raises(TypeError, match=r"Compare needs the Classify widget.*not a DataFrame"):
        kit.Compare(KEY, KEY)
    with pytest.raises(ValueError, match=r"nothing about these 24 posts.*the codebook direction"):
        kit.Compare(classify(), KEY[:0])


def test_columns_that_a_codebook_hides_never_reach_the_page(classify, tmp_path):
    path = tmp_path / "hiding.toml"
    text = (kit.material.data.folder() / "codebooks" / "direction.toml").read_text("utf-8")
    path.write_text(
        re.sub(r"^hide = .*$", 'hide = ["platform", "account"]', text, flags=re.M), "utf-8"
    )
    shown = Browser(classify(book=path)).state["posts"][0]
    assert "platform" not in shown
    assert "account" not in shown
    assert shown["text"]


def test_without_a_kernel_a_readable_stand_in_is_shown_with_nothing_left_as_markup(classify):
    own = pd.DataFrame(
        {"post_id": ["a"], "text": ["<script>alert(1)</script>"], "account": ["<b>x"]}
    )
    data, _ = classify(own)._repr_mimebundle_()
    assert "&lt;script&gt;" in data["text/html"]
    assert "<script" not in data["text/html"]
    assert "object at 0x" not in data["text/plain"]


def test_a_widgets_module_needs_nothing_from_elsewhere():
    modules = sorted(STATIC.glob("*.js"))
    assert {"classify", "compare", "feed", "predict", "probe", "quiz"} <= {p.stem for p in modules}
    for path in modules:
        text = path.read_text("utf-8")
        assert not re.search(r"\bimport\b", text), path.name
        assert text.count("export{") == 1, path.name


def test_compare_takes_a_pooled_class(classify, tmp_path):
    widget = classify()
    judge(widget, "one-way", "two-way")
    pooled = kit.pool([widget.code])
    shown = Browser(kit.Compare(widget, KEY, pooled)).state["others"]
    assert shown["name"] == "the class, 1 coder"
    assert shown["counts"]["dira-01"] == [1, 0]


def test_judging_by_text_is_judging_by_keys_and_may_be_run_again(classify, capsys):
    widget = classify(POSTS[:5])
    widget.judge("1 2 u - two-way")
    assert capsys.readouterr().out == "3 of 5 posts judged.\n"
    labels = ["one-way", "two-way", None, None, "two-way"]
    assert list(widget.first.astype(object).where(widget.first.notna(), None)) == labels
    assert widget.answers.state["dira-03"]["unsure"]
    size = widget.answers.path.stat().st_size
    widget.judge(["1", 2, "u"])
    assert widget.answers.path.stat().st_size == size, "the same answers are no new ones"
    widget.judge({"dira-04": 2, "dira-05": "u", "dira-01": None})
    widget.text()
    said = capsys.readouterr().out
    assert "  2  two-way: " in said
    assert all(text.split("\n")[0][:40] in said for text in POSTS["text"][:5])
    assert said.count("→ two-way") == 2
    assert said.count("→ unsure") == 2
    assert classify(POSTS[:5]).judgements.notna().sum() == 2


def test_numbers_are_labels_where_labels_are_numbers(tmp_path, capsys):
    room = kit.load("posts", set="room-a")
    widget = kit.Classify(room, "fit", answers=tmp_path)
    widget.judge("5 1")
    widget.text()
    assert list(widget.first[:2]) == ["5", "1"]
    assert "  5  At home: all four checks are met." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("1 3", r"'3', given for number 2, dira-02, .*Write one of 1 2 or a label \(one-way"),
        ("1 " * 6, "There are 6 answers, but only 5 posts. Give one answer a post"),
        ({"dira-01": "both"}, "'both', given for dira-01, is not among the choices. Write"),
        ({"nowhere": 1}, "nowhere: no such post is to be judged here. The posts are called"),
    ],
)
def test_what_cannot_be_judged_by_text_says_why_and_saves_nothing(classify, given, said):
    widget = classify(POSTS[:5])
    with pytest.raises(ValueError, match=said):
        widget.judge(given)
    assert widget.first.isna().all()


def test_revealing_locks_prints_the_comparison_and_leaves_revising_to_names(classify, capsys):
    widget = classify()
    compare = kit.Compare(widget, KEY, kit.sample_class("direction-a"))
    compare.reveal()
    assert "Judge some posts first" in capsys.readouterr().out
    widget.judge("2 2 2 1 1 2")
    compare.reveal()
    said = capsys.readouterr().out
    assert "agreed on 4 of 5 posts (80 %). You have revised none yet." in said.replace("\n", " ")
    assert re.search(r"dira-01 +two-way +two-way +one-way +≠ +\d+ × ", said)
    assert KEY["reason"].iloc[0][:30] in said
    assert KEY["reason"].iloc[1][:30] not in said
    widget.judge("1 1 1 1 1 1 1")  # what was compared stays, unless it is named
    assert widget.revised["dira-03"] == "two-way"
    widget.judge({"dira-01": 1})
    compare.reveal()
    assert "revised 1 (1 towards the key, 0 away)" in capsys.readouterr().out.replace("\n", " ")
    assert (widget.first["dira-01"], widget.revised["dira-01"]) == ("two-way", "one-way")
    assert widget.first["dira-07"] == "one-way"


def test_how_sure_notes_and_causes_can_be_given_by_text_too(classify, capsys):
    widget = classify(POSTS[:4])
    widget.judge("2 2 1 u", sure="3 guess - 2")
    widget.note("dira-02", "  =who knows  ")
    assert list(widget.confidence[:2]) == ["certain", "guess"]
    assert widget.confidence[2:].isna().all(), "neither skipped nor unsure"
    widget.judge("2 2", sure="2")  # the same label, and less sure of it
    assert widget.confidence["dira-01"] == "fairly sure"
    assert widget.notes["dira-02"] == "  =who knows  "
    widget.note("dira-02", "")
    assert widget.notes.empty

    compare = kit.Compare(widget, KEY)
    with pytest.raises(ValueError, match="On 'dira-01' you and the key do not differ, as far"):
        compare.sort({"dira-01": "slip"})
    compare.reveal()
    compare.sort({"dira-01": "slip", "dira-03": "gap"})
    compare.sort({"dira-03": None})
    assert dict(compare.causes[compare.causes > 0]) == {"slip": 1}
    for wrong, said in (
        (
            {"dira-01": "laziness"},
            "'laziness' is not a cause of a disagreement. Write one of: slip",
        ),
        ({"dira-02": "slip"}, "On 'dira-02' you and the key do not differ"),
        ({"nowhere": "slip"}, "nowhere: no such post"),
    ):
        with pytest.raises(ValueError, match=said):
            compare.sort(wrong)
    with pytest.raises(TypeError, match="This is said by name, but a list was given"):
        compare.sort(["slip"])
    with pytest.raises(ValueError, match="'4', given for number 1, dira-01, does not say how sure"):
        widget.judge("1", sure="4")


def test_a_class_that_has_not_handed_in_yet_leaves_the_key_alone(classify, capsys):
    widget = classify()
    widget.judge("1 2")
    assert Browser(kit.Compare(widget, KEY, kit.pool([]))).state["others"] is None
    assert "Nobody in this class has handed in direction-a yet" in capsys.readouterr().out


def test_feedback_reaches_those_who_judge_by_text(classify, capsys):
    once = classify(POSTS[:3], key=KEY, feedback="at once", activity="once")
    once.judge("2 - 2")
    said = capsys.readouterr().out
    assert "≠ dira-01: you say two-way; the key says one-way." in said
    assert "= dira-03" in said
    assert [e["locked"] for e in once.answers.state.values()] == [True, True]
    end = classify(POSTS[:3], key=KEY, feedback="at the end", activity="end")
    end.judge("2 2")
    assert "the key says" not in capsys.readouterr().out
    end.judge({"dira-03": 2})
    assert "agreed on 2 of 3 posts" in capsys.readouterr().out


def test_notes_and_confidence_are_columns_and_go_into_the_saved_table(classify, tmp_path, capsys):
    widget = classify()
    assert widget.notes.empty
    assert widget.confidence.isna().all()
    browser, post = Browser(widget), {"post_id": "dira-02"}
    browser.send(post | {"kind": "note", "note": "=1+1, “really”\n?"})
    browser.send(post | {"label": "one-way", "confidence": 2})
    assert dict(widget.notes) == {"dira-02": "=1+1, “really”\n?"}
    assert widget.confidence["dira-02"] == "fairly sure"
    assert widget.confidence.cat.ordered
    widget.save(tmp_path / "mine.csv")
    table = pd.read_csv(tmp_path / "mine.csv", index_col="post_id")
    own = ["coder", "first", "revised", "confidence", "note", "version", "codebook"]
    assert list(table.columns) == own
    # In a spreadsheet it would be a formula; the apostrophe makes it text.
    assert table.loc["dira-02", "note"] == "'" + widget.notes["dira-02"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"feedback": "later"}, "feedback cannot be 'later'. Choose one of 'at once'"),
        ({"feedback": "at once"}, "shows what the key says, but no key was given. Add key="),
        ({"feedback": "at the end", "key": [1]}, "A key is a table .* but this is a list"),
        ({"feedback": "at once", "key": KEY[:0]}, "The key says nothing about these"),
        (
            {"feedback": "at once", "key": pd.concat([KEY, KEY[:1]])},
            "more than one row for some posts: dira-01. Load the key of one codebook",
        ),
        (
            {"feedback": "at once", "key": KEY.assign(label="sideways")},
            "labels that direction@1 has not: sideways",
        ),
    ],
)
def test_feedback_that_cannot_be_given_says_why(classify, options, said):
    with pytest.raises((ValueError, TypeError), match=said):
        classify(**options)


def test_a_key_that_is_not_shown_never_reaches_the_page(classify):
    assert Browser(classify(key=KEY)).state["key"] == {}


def test_a_pooled_class_brings_both_rounds_to_the_page_as_counts_only(classify, tmp_path):
    codes = []
    for number, judged in enumerate(("2 2", "2 1", "1")):
        learner = kit.Classify(POSTS, "direction", answers=tmp_path / str(number))
        learner.judge(judged)
        kit.Compare(learner, KEY).reveal()
        if number < 2:
            learner.judge({"dira-01": 1})
        codes.append(learner.code)
    shown = Browser(kit.Compare(classify(), KEY, kit.pool(codes))).state["others"]
    assert shown["counts"]["dira-01"] == [1, 2]
    assert shown["later"]["dira-01"] == [3, 0]
    assert shown["shift"] == {
        "judged": 5, "changed": 2, "towards": 2, "away": 0, "before": 2, "after": 4,
    }  # fmt: skip
    names = {name for one in codes for name in kit.pool(one).taken["coder"]}
    assert not any(name in str(shown) for name in names)
