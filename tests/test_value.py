"""`value`: what stands now as a trait, for programs that follow the answers."""

import contextlib

import pytest
from wire import Browser

import kit

POSTS = kit.load("posts", set="direction-a")[:3]
ONE, TWO = "one-way", "two-way"


def followed(widget):
    """Return a list that grows with each change of what stands."""
    heard = []
    widget.observe(lambda change: heard.append(change["new"]), names="value")
    return heard


@pytest.fixture
def mine(tmp_path):
    return kit.Classify(POSTS, "direction", answers=tmp_path)


def test_a_program_hears_of_each_answer_wherever_it_was_given(mine, tmp_path):
    a, b, c = POSTS.index
    heard = followed(mine)
    Browser(mine).send({"post_id": a, "label": ONE})
    mine.judge({b: TWO})
    kit.Classify(POSTS, "direction", answers=tmp_path).judge({c: ONE})  # another notebook's
    compared = kit.Compare(mine, kit.load("key", set="direction-a", codebook="direction"))
    with contextlib.redirect_stdout(None):
        compared.reveal()
    mine.judge({a: TWO})
    assert heard == [{a: ONE}, {a: ONE, b: TWO}, {a: ONE, b: TWO, c: ONE}, {a: TWO, b: TWO, c: ONE}]
    assert heard[-1] == mine.judgements.to_dict() == compared.value
    mine.start_over()
    assert heard[-1] == mine.value == {}


def test_it_is_there_from_the_start_and_nobody_else_sets_it(mine, tmp_path):
    mine.judge("1 2 1")
    again = kit.Classify(POSTS, "direction", answers=tmp_path)
    assert again.value == mine.value != {}
    assert "value" not in mine.get_state()  # the page has the same in other words
    with pytest.raises(Exception, match="read-only"):
        again.value = {}


@pytest.mark.parametrize(
    ("made", "act", "value"),
    [
        (lambda at: kit.Quiz("01", answers=at), lambda w: w.answer("a ?"), ["a", "I don't know"]),
        (lambda at: kit.Guess("01-cities", answers=at), lambda w: w.guess(10), None),
        (lambda at: kit.Predict("us-65-plus", answers=at), lambda w: w.draw({2010: 15}), ["15"]),
        (lambda at: kit.Write("act", answers=at), lambda w: w.write("Hello?"), ["Hello?"]),
    ],
    ids=["Quiz", "Guess", "Predict", "Write"],
)
def test_every_view_that_is_answered_has_one(tmp_path, made, act, value):
    widget = made(tmp_path)
    heard = followed(widget)
    act(widget)
    assert heard[-1] == widget.value
    said = [answer for answer in widget.value.values() if answer]
    assert said == (value or [widget.answers.judgements()[widget.item.id]])


def test_a_program_that_fails_stops_no_saving(mine, tmp_path):
    def fail(_change):
        raise RuntimeError("a learner's own")

    mine.observe(fail, names="value")
    page = Browser(mine)
    assert page.send({"post_id": POSTS.index[0], "label": ONE}) == ["t-1"]
    assert kit.Classify(POSTS, "direction", answers=tmp_path).value == {POSTS.index[0]: ONE}


def test_compare_takes_what_marimo_wraps(mine):
    class Wrapped:
        widget = mine

    mine.judge("1 2 1")
    key = kit.load("key", set="direction-a", codebook="direction")
    assert kit.Compare(Wrapped(), key).value == mine.value
