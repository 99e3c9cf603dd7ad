"""The Python half of the widgets; `tests/browser` presses their buttons."""

import re

import pandas as pd
import pytest

import kit
from kit.widgets.base import module

POSTS = kit.load("posts", set="direction-a")
KEY = kit.load("key", set="direction-a", codebook="direction")


@pytest.fixture
def classify(tmp_path):
    return lambda posts=POSTS, book="direction", **more: kit.Classify(
        posts, book, answers=tmp_path, **more
    )


def judge(widget, *labels, start=0):
    """Send judgements as the browser does, one outbox each."""
    for number, label in enumerate(labels, start):
        post_id = widget._posts[number]["post_id"]
        widget.set_state(
            {
                "_outbox": [
                    {"id": f"t-{number}-{label}", "post_id": post_id, "label": label, "at": 0}
                ]
            }
        )


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
    assert again.get_state()["_saved"]["dira-02"]["first"] == "two-way"


def test_a_page_opened_later_sees_what_was_judged_meanwhile(classify):
    widget = classify()
    judge(widget, "one-way")
    assert widget.get_state()["_saved"]["dira-01"]["first"] == "one-way"


def test_compare_hears_of_new_judgements_and_its_revisions_reach_classify(classify):
    widget = classify()
    compare = kit.Compare(widget, KEY)
    judge(widget, "one-way")
    assert compare._news == {
        "dira-01": {"first": "one-way", "revised": None, "unsure": False, "locked": False}
    }
    compare.set_state(
        {"_outbox": [{"id": "c-1", "kind": "compared", "post_ids": ["dira-01"], "at": 0}]}
    )
    compare.set_state(
        {
            "_outbox": [
                {"id": "c-2", "post_id": "dira-01", "label": "two-way", "at": 0, "round": "revised"}
            ]
        }
    )
    assert (widget.first["dira-01"], widget.revised["dira-01"]) == ("one-way", "two-way")
    assert repr(compare) == "Compare(1 of 24 posts compared)"


def test_an_answer_that_cannot_be_saved_is_not_acknowledged_and_the_reason_is_shown(
    classify, monkeypatch
):
    widget = classify()

    def full(lines):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(widget.answers, "_write", full)
    judge(widget, "one-way")
    assert widget._ack == []
    assert "No space left on device" in widget._problem
    monkeypatch.undo()
    widget.set_state(
        {"_outbox": [{"id": "t-2", "post_id": "dira-02", "label": "one-way", "at": 0}]}
    )
    assert widget._ack[1:] == ["t-2"]
    assert widget._problem == ""


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
    assert widget._posts == [{"post_id": "1", "text": "first"}, {"post_id": "2", "text": "second"}]


@pytest.mark.parametrize(
    ("posts", "said"),
    [
        (pd.DataFrame({"body": ["x"]}), "no column 'text'; their columns are: body"),
        (
            pd.DataFrame({"post_id": ["a", "a"], "text": ["x", "y"]}),
            "more than once: a. Give every post",
        ),
        (
            pd.DataFrame({"post_id": ["a", "b"], "text": ["x", " "]}),
            "1 posts have no text: b. Write it",
        ),
        (pd.DataFrame({"post_id": ["a"], "text": [None]}), "have no text: a"),
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
    with pytest.raises(ValueError, match=r'nothing about 23 of these posts.*codebook="direction"'):
        kit.Compare(classify(), KEY[:1])


def test_columns_that_a_codebook_hides_never_reach_the_page(classify, tmp_path):
    path = tmp_path / "hiding.toml"
    text = (kit.data.folder() / "codebooks" / "direction.toml").read_text("utf-8")
    path.write_text(
        re.sub(r"^hide = .*$", 'hide = ["platform", "account"]', text, flags=re.M), "utf-8"
    )
    shown = classify(book=path)._posts[0]
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
    for stem in ("classify", "compare"):
        text = module(stem)
        assert "import " not in re.sub(r"//.*|/\*[\s\S]*?\*/", "", text)
        assert text.count("export ") == 1


def test_compare_takes_a_pooled_class(classify, tmp_path):
    widget = classify()
    judge(widget, "one-way", "two-way")
    pooled = kit.pool([widget.code])
    shown = kit.Compare(widget, KEY, pooled)._others
    assert shown["name"] == "the class, 1 coder"
    assert shown["counts"]["dira-01"] == [1, 0]
