"""A teacher with own posts, two own codebooks and own keys: from the file to the marks."""

import os
import re
import shutil
from pathlib import Path

import pandas as pd
import pytest

import kit
from kit import cli
from kit.classroom.gradebooks import gradebook
from kit.classroom.handouts import handout
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.material.data import folder
from kit.text.words import listed

POSTS = ["Closed on Monday.", "Which one shall we print?", "Sale!", "Tell us what went wrong."]
DIRECTION = ["one-way", "two-way", "one-way", "two-way"]
TONE = ["cold", "warm", "warm", "warm"]


@pytest.fixture
def week(tmp_path, monkeypatch):
    """The folder of a teacher: posts, a codebook and a quiz, a key to each codebook, and both."""
    monkeypatch.chdir(tmp_path)
    ids = [f"b-{n}" for n in range(1, 5)]
    posts = pd.DataFrame({"post_id": ids, "text": POSTS, "set": "week-3"})
    posts.to_csv("posts.csv", index=False)
    copied("codebooks/direction.toml", "tone", {"one-way": "cold", "two-way": "warm"})
    copied("codebooks/direction.toml", "aim", {})
    copied("quizzes/01.toml", "town", {})
    keys = {name: pd.DataFrame({"post_id": ids, "label": labels}) for name, labels in BOTH.items()}
    for name, key in keys.items():
        key.to_csv(f"{name}-key.csv", index=False)
    both = pd.concat([key.assign(codebook=name) for name, key in keys.items()])
    both.to_csv("both.csv", index=False)
    return tmp_path


BOTH = {"direction": DIRECTION, "tone": TONE}


def copied(model, name, labels):
    """Write a codebook or a quiz of one's own: the kit's, with another name and other labels."""
    text = (folder() / model).read_text("utf-8")
    text = re.sub(r"^name = .*", f'name = "{name}"', text, flags=re.M)
    for label, own in labels.items():
        text = text.replace(f'"{label}"', f'"{own}"')
    Path(f"{name}.toml").write_text(text, "utf-8")


def judged(book, answers, folder="answers", **how):
    mine = kit.Classify(kit.load_posts("posts.csv"), book, answers=folder, **how)
    mine.judge(answers)
    return mine.code


def keys_of(key, name):
    """Return a key as it is given for one codebook, where there is one for each."""
    return key[[*BOTH].index(name)] if isinstance(key, list) else key


@pytest.mark.parametrize("key", ["both.csv", ["direction-key.csv", "tone-key.csv"]])
def test_two_codebooks_on_one_table_compare_pool_and_report_each_with_its_own_key(week, key):
    codes = [judged("direction", "1 2 2 2"), judged("tone.toml", "1 2 2 1")]
    for given in (codes, "answers"):
        pooled = pool(given, posts="posts.csv", codebook="tone.toml", key=key)
        assert pooled.refused.empty
        assert pooled.remarks == ()
        marks = gradebook(pooled).iloc[0]
        assert (marks["week-3-direction"], marks["week-3-tone"]) == (75.0, 75.0)
        assert "week-3-tone" in report(pooled)
    for name, book in (("direction", "direction"), ("tone", "tone.toml")):
        mine = kit.Activity(
            "posts.csv", book, key=keys_of(key, name), others=pooled, answers="answers"
        )
        assert [entry["label"] for entry in mine._key.values()] == BOTH[name]
        assert mine._others["coders"] == 1
        assert mine._others["shift"]["before"] == 3


def test_a_key_that_leaves_posts_out_marks_the_rest_and_says_so(week, capsys):
    pd.read_csv("direction-key.csv").head(2).to_csv("short.csv", index=False)
    code = judged("direction", "1 1 1 1")
    capsys.readouterr()
    mine = kit.Activity("posts.csv", "direction", key="short.csv", answers="answers", steps=4)
    assert "says nothing about 2 of 4 posts, such as 'b-3'" in capsys.readouterr().out
    assert [entry["label"] for entry in mine._key.values()] == [*DIRECTION[:2], "", ""]
    pooled = pool(code, posts="posts.csv", key="short.csv")
    assert gradebook(pooled)["agreement"].tolist() == [50.0]
    assert "says nothing about 2 of 4 posts, such as b-3: nobody is marked on them" in str(pooled)


def test_labels_beside_posts_are_their_key_in_a_view_too_if_they_are_of_its_codebook(week):
    pd.read_csv("posts.csv").assign(label=TONE).to_csv("labelled.csv", index=False)
    assert kit.Activity("labelled.csv", "direction", answers="a")._key == {}
    shown = kit.Activity("labelled.csv", "tone.toml", answers="a")._key
    assert [entry["label"] for entry in shown.values()] == TONE


def test_a_key_that_may_be_to_either_of_two_codebooks_is_named(week):
    codes = [judged("direction", "1 2 2 2"), judged("aim.toml", "1 2 2 1")]
    given = {"posts": "posts.csv", "codebook": "aim.toml"}
    said = str(pool(codes, key="direction-key.csv", **given))
    assert "The same key is taken for week-3-direction and week-3-aim" in said
    named = pool(codes, key="both.csv", **given)
    assert "Nobody is marked in week-3-aim: the key has no row" in str(named)
    assert "week-3-aim" not in gradebook(named)
    one = pd.read_csv("direction-key.csv")
    keys = [one.assign(codebook="direction"), one.head(2).assign(codebook="aim")]
    marks = gradebook(pool(codes, key=keys, **given)).iloc[0]
    assert (marks["week-3-direction"], marks["week-3-aim"]) == (75.0, 100.0)


@pytest.mark.parametrize("key", ["tone-key.csv", "both.csv"])
def test_a_key_to_another_codebook_is_told_wherever_it_is_given(week, key):
    code = judged("direction", "1 2 2 2")
    pd.read_csv(key).tail(4).to_csv("other.csv", index=False)
    assert re.search(
        "labels that direction@1 has not, such as cold|has no row for its posts and the codebook",
        str(pool(code, posts="posts.csv", key="other.csv")),
    )
    with pytest.raises(ValueError, match=r"labels that direction@1 has not|nothing about these 4"):
        kit.Activity("posts.csv", "direction", key="other.csv", answers="a")


def test_a_class_is_beside_an_activity_that_a_notebook_calls_otherwise(week):
    code = judged("direction", "1 2 1 2", activity="monday")
    pooled = pool(code, posts="posts.csv", key="direction-key.csv")
    mine = kit.Activity(
        "posts.csv", "direction", key="direction-key.csv", activity="monday", others=pooled,
        answers="answers",
    )  # fmt: skip
    assert mine._others["coders"] == 1


def test_a_codebook_of_ones_own_goes_with_the_kits_posts_and_without_a_key(week):
    mine = kit.Activity("direction-a", "tone.toml", answers="answers")
    assert (mine._key, mine._others) == ({}, None)
    mine.judge("1 2")
    pooled = pool(mine.code, codebook="tone.toml")
    assert pooled.activities == ("direction-a-tone",)
    assert "direction-a-tone" not in gradebook(pooled)
    assert "cold" in handout("direction-a-tone", codebook="tone.toml")


def test_a_codebook_that_kept_the_kits_name_is_not_marked_with_the_kits_key(week):
    copied("codebooks/direction.toml", "direction", {"one-way": "broadcast"})
    mine = kit.Classify(kit.load("posts", set="direction-a"), "direction.toml", answers="answers")
    mine.judge("1 2")
    pooled = pool(mine.code, codebook="direction.toml")
    assert gradebook(pooled)["posts"].tolist() == [2]
    assert "broadcast" in report(pooled)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--posts tone.toml", "tone.toml holds no posts, .* Give it so: --codebook"),
        ("--posts direction-key.csv", "is a key, .* Give it so: --key my-key.csv; and the posts"),
        ("--posts post.csv", "no file 'post.csv' here. .* such as posts.csv"),
        ("--codebook posts.csv", "posts.csv is no codebook or quiz, .* given so: --posts"),
        ("--codebook tonne.toml", "no file 'tonne.toml' here. .* such as tone.toml"),
        ("--posts posts.csv --key tone.toml", "tone.toml is no key, for a key is a table"),
        ("--posts posts.csv --as week3-direction", "Did you mean 'week-3-direction'?"),
        ("--posts posts.csv --as week-3-tone", "Give the codebook that it has: --codebook"),
        ("--posts posts.csv --key tone-key.csv --key tone-key.csv", "keys together have more than"),
        ("--key direction-key.csv", "none of these is known here. Give the posts too"),
        ("answer/", "no file or folder 'answer/' here. Did you mean 'answers'?"),
        ("answer", "no file or folder 'answer' here. Did you mean 'answers'?"),
    ],
)
def test_what_was_given_in_the_wrong_place_or_misspelt_is_said_in_words(
    week, capsys, options, said
):
    code = judged("direction", "1 2 2 2")
    assert cli.main(["pool", code, *options.split()]) == 2
    assert re.search(said, capsys.readouterr().err)


def test_a_code_whose_codebook_or_quiz_was_not_given_asks_for_it(week):
    tone = pool(judged("tone.toml", "1 2 2 2"), posts="posts.csv").refused["reason"][0]
    assert (
        "4 posts, as many as you gave, but they were others, or were judged with a codebook" in tone
    )
    quiz = kit.Quiz("town.toml", answers="answers")
    quiz.answer("a" + " -" * (len(quiz.quiz.questions) - 1))
    assert "of a quiz, a prediction or guesses the file" in pool(quiz.code).refused["reason"][0]


def test_a_key_is_checked_like_posts_and_codebooks(week, capsys):
    for options, status, said in (
        ("direction-key.csv --codebook direction", 0, "4 posts with direction@1: one-way 2, two-"),
        ("both.csv", 0, "a key to direction, tone. Check each by itself: --codebook direction"),
        ("both.csv --codebook tone.toml", 0, "a key to 4 posts with tone@1: warm 3, cold 1"),
        ("tone-key.csv --codebook direction", 1, "has labels that direction@1 has not: cold, warm"),
        ("posts.csv --codebook direction", 0, "posts.csv: 4 posts can be judged"),
    ):
        assert cli.main(["check", *options.split()]) == status
        assert said in capsys.readouterr().out


def test_a_set_that_is_misspelt_is_told_with_the_ones_that_are_like_it(tmp_path):
    with pytest.raises(ValueError, match=r"no set called 'direcion-a'. Did you mean 'direction-a'"):
        kit.Activity("direcion-a", answers=tmp_path)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: kit.Activity("posts.csv", "town.toml"), "town.toml is a quiz, and a codebook is"),
        (lambda: kit.Quiz("tone.toml"), "tone.toml is a codebook, and a quiz is meant here"),
        (lambda: kit.Activity("town.toml", "direction"), "town.toml holds no posts"),
        (lambda: kit.Activity("posts", "direction"), "no set called 'posts'. Did you mean 'posts."),
        (lambda: kit.Activity("posts.csv", "direction", others="a"), "from kit.pool, but a str"),
        (
            lambda: kit.Activity("posts.csv", "direction", key=3),
            "A key is a table .* this is a int",
        ),
    ],
)
def test_what_is_given_to_a_view_in_the_wrong_place_is_said_in_words(week, call, said):
    with pytest.raises((ValueError, TypeError), match=said):
        call()


def test_files_that_the_command_was_given_or_wrote_are_nobodys_answers(week, capsys):
    """They may lie in the folder that is pooled."""
    judged("tone.toml", "1 2 2 2", folder="class/a")
    options = "--posts posts.csv --codebook tone.toml --key tone-key.csv --gradebook grades.csv"
    for name in ("posts.csv", "tone.toml", "tone-key.csv"):
        shutil.copy(name, "class")
    os.chdir("class")
    for _ in range(2):
        assert cli.main(["pool", ".", *options.split(), "--replace"]) == 0
        assert "Refused" not in capsys.readouterr().out


@pytest.mark.parametrize("language", ["es", "de", "hi", "pt-BR", "a-tongue-nobody-knows"])
def test_things_stand_in_a_row_in_languages_of_which_little_is_known(
    tmp_path, monkeypatch, language
):
    (tmp_path / language).mkdir()
    (tmp_path / language / "one.ftl").write_text("back = X\n", "utf-8")
    monkeypatch.setenv("KIT_LANGUAGE", str(tmp_path / language))
    assert re.fullmatch(r"a, b(,| \w) c", listed(["a", "b", "c"]))
