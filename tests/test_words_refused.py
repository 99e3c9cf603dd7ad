"""What is refused, in a made-up language: whatever is said without its marks was left behind."""

from errno import ENOENT
from os import strerror
from pathlib import Path

import pandas as pd
import pytest
from made_up import left_behind, marked

import kit
from kit.material.data import folder

OWN_GUESSES = Path(__file__).parent / "cases" / "guesses.toml"
FIGURES = pd.Series([20.0, 40.0], index=[2010, 2011])
FAULTY = [
    *({part: 5} for part in ("title", "unit", "question", "source")),
    *({"kind": "12"}, {"given": 2010}, {"given": [2050]}, {"given": [2010, 2011]}),
]


@pytest.fixture
def posts():
    return kit.load("posts", set="direction-a")[:6]


@pytest.fixture
def key(posts):
    return kit.load("key", set="direction-a", codebook="direction").loc[posts.index]


def refusals(posts, key, place, guesses):
    """Return what a learner may write that cannot be meant, each as a call."""
    how = {"answers": place}
    bare = posts.assign(text="")
    mine = kit.Classify(posts, "direction", **how)
    quiz = kit.Quiz("01", **how)
    predict = kit.Predict("us-65-plus", **how)
    slider, _, tap, words = (kit.Guess(guesses, str(n), **how) for n in range(1, 5))
    mine.save(place / "12.csv")
    return [
        lambda: kit.Classify([1], "direction", **how),
        lambda: kit.Classify(posts[:0], "direction", **how),
        lambda: kit.Classify(bare, "direction", **how),
        lambda: kit.Classify(pd.concat([posts, posts]), "direction", **how),
        lambda: kit.Classify(posts.drop(columns="text")[[]], "direction", **how),
        lambda: kit.Classify(posts, "12", **how),
        lambda: kit.Classify(posts, "direktion", **how),
        lambda: kit.Classify(posts, 12, **how),
        lambda: kit.Classify(posts, "direction", feedback="12", **how),
        lambda: kit.Classify(posts, "direction", feedback="at once", **how),
        lambda: kit.Classify(posts, "direction", activity="1/2", **how),
        lambda: kit.Classify(posts, "direction", answers=place / "12.csv"),
        lambda: kit.Activity("12", **how),
        lambda: kit.Activity(posts, **how),
        lambda: kit.Activity("practice", steps=0, **how),
        lambda: kit.Compare(3, key),
        lambda: kit.Compare(mine, key[:0]),
        lambda: mine.judge({str(n): 1 for n in range(9)}),
        lambda: mine.judge("12"),
        lambda: mine.judge("1", sure="12"),
        lambda: mine.save(place / "12.csv"),
        lambda: mine.save(place / "12" / "34.csv"),
        lambda: quiz.answer("1" * 99),
        lambda: quiz.answer({"12": "1"}),
        lambda: quiz.answer(3),
        lambda: quiz.answer("- -"),
        lambda: quiz.answer("9"),
        lambda: kit.Quiz("12", **how),
        lambda: predict.draw(3),
        lambda: predict.draw({1900: 5}),
        lambda: predict.draw({2012: 101}),
        lambda: predict.draw({2005: 5}),
        lambda: kit.Predict("us-65-plus", others=[1], **how),
        *[lambda more=more: kit.Predict(FIGURES, **{"title": "1"} | more) for more in FAULTY],
        lambda: kit.Predict(3),
        lambda: kit.Predict(FIGURES),
        lambda: kit.Predict(FIGURES * 3, title="1"),
        lambda: kit.Predict(FIGURES.astype(str) + "?", title="1"),
        lambda: kit.Predict(pd.concat([FIGURES, FIGURES]), title="1"),
        lambda: kit.Predict(FIGURES.set_axis(["12", "34"]), title="1", kind="curve"),
        lambda: slider.guess(101),
        lambda: tap.guess(9),
        lambda: words.guess(""),
        lambda: kit.Guess("12", **how),
        lambda: kit.Guess(guesses, **how),
        lambda: kit.Guess(guesses, "12", **how),
        lambda: kit.Guess(guesses, "5", **how),
        lambda: kit.Guess(guesses, "3", others=[1], **how),
        lambda: kit.Write("act", **how).write(3),
        lambda: kit.HandIn("77", **how),
        lambda: kit.pseudonym("12", path=place),
        lambda: kit.load("12"),
        lambda: kit.load(12),
        lambda: kit.load("posts", **{"12": "34"}),
        lambda: kit.load("posts", set="12"),
        lambda: kit.show(posts, "12"),
        lambda: kit.codebook("direction")["12"],
        lambda: kit.score(pd.Series(["1"], ["2"]), pd.Series(["1"], ["3"])),
        lambda: kit.shift(pd.DataFrame({"1": ["2"]})),
    ]


# What is of the kit or of Python in these: names, types, what is to be written.
_GIVEN = [
    *(
        "int",
        "list",
        "Series",
        "one-way",
        "two-way",
        "steps",
        "csv",
        "toml",
        "activity",
        "title",
        "answer",
    ),
    *("unit", "question", "source", "simulated", "direktion", "US adults", "at once", "never"),
    *("at the end", "brave otter", "post_id", "Homes with a computer", "% of households"),
    *("How many homes had a computer", strerror(ENOENT)),
]


def test_nothing_of_what_cannot_be_meant_is_left_behind(made_up, capsys, tmp_path, posts, key):
    names = [*kit.datasets().index, *kit.load("posts")["set"].unique(), *kit.load("posts").columns]
    names += [path.stem for path in folder().rglob("*.toml")]
    names += [*posts.index, *kit.lessons().index, *_GIVEN, str(tmp_path)]
    names += [question.id for question in kit.Quiz("01", answers=tmp_path).quiz.questions]
    for number, call in enumerate(refusals(posts, key, tmp_path, OWN_GUESSES)):
        with pytest.raises((ValueError, TypeError, KeyError, OSError)) as refused:
            call()
        said = str(refused.value)
        assert marked("a") in said or marked("o") in said, (number, said)
        assert left_behind(said, names) == [], (number, said)
