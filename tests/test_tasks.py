"""A task of writing: its file, the aims that it draws, and what is written without a browser."""

import re

import pandas as pd
import pytest

import kit
from kit import cli
from kit.material import tasks, toml
from kit.material.data import folder
from kit.material.showing import by_label
from kit.material.tasks import problems, task


def test_aims_are_split_over_pseudonyms_and_stay_with_each():
    act = task("act")
    drawn = pd.Series([act.given(f"name {n}")[0][1] for n in range(400)])
    assert 150 < (drawn == "1").sum() < 250
    assert act.given("brave otter") == act.given("brave otter")


def test_what_is_written_is_kept_and_comes_back(tmp_path):
    first = kit.Write("swap", answers=tmp_path)
    first.write("One.\nTwo.", post=2, room=3)
    first.expect("machine", post=2)
    again = kit.Write("swap", answers=tmp_path)
    assert again.written == ["", "One.\nTwo."]
    assert "You think that others will say: machine." in again.text()
    again.write("", post=2)
    assert kit.Write("swap", answers=tmp_path).written == ["", ""]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda view: view.write("x" * 501), "has 501 characters, and at most 500"),
        (lambda view: view.write("x", post=2), "it asks for one post"),
        (lambda view: view.write("x", room=9), "9 is not among the rooms or aims"),
        (lambda view: view.expect("two-way"), "Post 1 is not written yet"),
        (lambda view: kit.Write("acts"), "Did you mean 'act'"),
    ],
)
def test_what_cannot_be_written_is_refused_in_words(tmp_path, wrong, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        wrong(kit.Write("act", answers=tmp_path))


def test_a_post_that_is_no_text_is_refused_and_nothing_is_written(tmp_path):
    view = kit.Write("act", answers=tmp_path)
    with pytest.raises(TypeError, match="but a NoneType was given"):
        view.write(None)
    assert view.written == [""]


GOOD = """
name = "mine"
title = "Mine"
codebook = "direction"
posts = 1
longest = 200
ask = "How will others read it?"
[[room]]
platform = "Reddit"
name = "a forum"
scene = "You have a question."
[[aim]]
label = "two-way"
text = "Ask."
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", "mine.toml is a complete task."),
        ('label = "two-way"', 'label = "both"', "'both' is no label of direction"),
        ('codebook = "direction"', 'codebook = "direktion"', "Did you mean 'direction'"),
        ("posts = 1", "posts = 40", "Ask for at most 9"),
        ("longest = 200\n", "", "It has no longest."),
        ('scene = "You have a question."', "", "Room 1: it has no scene."),
        ('text = "Ask."', 'text = "Ask."\nmood = "x"', "'mood' means nothing here"),
    ],
)
def test_what_is_wrong_with_a_task_is_said(tmp_path, capsys, old, new, said):
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(old, new, 1) if old else GOOD, "utf-8")
    assert cli.main(["check", str(path)]) == (1 if old else 0)
    assert said in capsys.readouterr().out


def test_a_task_of_ones_own_is_swapped_as_those_of_the_kit(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(GOOD, "utf-8")
    kit.Write(path, answers=tmp_path / "a").write("Who has a ladder?")
    made = kit.swap(tmp_path / "a", task=path)
    assert list(made.key["aim"]) == ["two-way"]


def test_an_option_of_several_lines_is_one_option_where_answers_are_told(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace('"You have a question."', '"""One:\ntwo."""'), "utf-8")
    options = task(path).assignment.posts.loc["room-1", "options"]
    assert by_label(options) == {"1": "Reddit, a forum. One: two."}


def test_the_tasks_of_the_kit_are_complete():
    for name in tasks.names():
        assert problems(toml.read(folder() / "tasks" / f"{name}.toml")) == []
