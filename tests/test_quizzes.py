"""Quizzes: the files, what is said about faulty ones, the answers, and how they are pooled."""

import json
import re

import pandas as pd
import pytest

import kit
from kit.judging import handin
from kit.material import quizzes, toml
from kit.material.data import folder

FILES = sorted((folder() / "quizzes").glob("*.toml"))
QUESTIONS = [question for path in FILES for question in quizzes.quiz(path).questions]
RECALLED = [path for path in FILES if path.stem.startswith("recall-")]
GOOD = """
name = "two"
title = "Two questions"

[[question]]
id = "one"
text = "What is right?"
right = "b"
after = "So there."
  [[question.option]]
  text = "This."
  because = "It is not."
  misconception = "this is that"
  [[question.option]]
  text = "That."
  because = "It is."
  [[question.option]]
  text = "Neither."
  because = "One of them is."
  misconception = "nothing is right"

[[question]]
id = "free"
text = "What do you prefer?"
  [[question.option]]
  text = "Dawn."
  because = "It begins."
  [[question.option]]
  text = "Dusk."
  because = "It is done."
"""


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a quiz file, GOOD with one piece replaced."""

    def written(old="", new=""):
        assert old in GOOD
        path = tmp_path / "two.toml"
        path.write_text(GOOD.replace(old, new, 1), "utf-8")
        return path

    return written


@pytest.fixture
def make(write, tmp_path):
    return lambda *change: kit.Quiz(write(*change), answers=tmp_path / "answers")


def problems(path):
    return quizzes.problems(toml.read(path))


# --- Files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_quiz_of_the_kit_keeps_the_house_rules(path):
    assert problems(path) == []
    quiz = quizzes.quiz(path.stem)
    assert quiz.name == path.stem
    marked = [question for question in quiz.questions if question.right]
    assert len(marked) >= 2
    if path not in RECALLED:
        assert 4 <= len(quiz.questions) <= 6
        assert any(not question.right for question in quiz.questions)
    # Nobody gets through by always choosing the same letter.
    assert len({question.right for question in marked}) > 1


def lengths(question):
    return {option.label: len(option.text) for option in question.options}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_no_option_stands_out_by_its_length(question):
    found = lengths(question).values()
    # A few letters more or less do not show: "Courses." beside "Connections."
    assert max(found) <= max(1.3 * min(found), min(found) + 5), lengths(question)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_no_reason_begins_with_what_the_view_says_before_it(question):
    begun = [option.because for option in question.options]
    assert not [words for words in begun if re.match(r"(The case for|Why)\b", words)]


@pytest.mark.parametrize("extreme", [max, min])
def test_the_longest_or_the_shortest_option_is_right_no_more_often_than_chance(extreme):
    """Who always takes it, and draws where several are alike, does no better than a die."""
    caught = chance = 0.0
    for question in QUESTIONS:
        found = lengths(question)
        alike = {label for label, length in found.items() if length == extreme(found.values())}
        caught += len(alike & {*question.right}) / len(alike)
        chance += len(question.right) / len(question.options)
    assert caught <= chance


def test_a_good_file_of_ones_own_is_read(write):
    quiz = quizzes.quiz(write())
    assert problems(write()) == []
    assert quiz.activity == "quiz-two"
    assert quiz.codebook.id == "quiz-two@1"
    assert quiz.codebook.labels == ("a", "b", "c")
    one, free = quiz.questions
    assert (one.right, free.right) == (("b",), ())
    assert (one["a"].misconception, one["b"].misconception) == ("this is that", "")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('title = "Two questions"', "", "It has no title."),
        ('name = "two"', 'name = "../two"', "name must have letters, digits and hyphens only, but"),
        (
            'name = "two"',
            'name = "two"\nversion = "1"',
            "version must be a whole number from 1, but '1'",
        ),
        ('id = "one"', "", "Question 1: it has no id."),
        ('id = "free"', 'id = "one"', "Question 2 (one): question 1 has the same id."),
        ("after =", "afterwards =", "Question 1 (one): 'afterwards' means nothing here. Did you"),
        ('right = "b"', 'right = "d"', "right says 'd', but its options are a, b, c."),
        ('right = "b"', "right = 2", "right must be one label"),
        ('right = "b"', 'right = ["a", "b", "c"]', "right names every option."),
        ('right = "b"', "", "option a: it is not wrong, but has a misconception."),
        (
            '  misconception = "this is that"\n',
            "",
            "Question 1 (one), option a: it is wrong, and has no misconception. Name the idea",
        ),
        (
            '  because = "It is not."\n',
            "",
            "Question 1 (one), option a: it has no because. Say in a sentence or two what is wrong",
        ),
        (
            '  because = "It begins."\n',
            "",
            "Question 2 (free), option a: it has no because. Say in a sentence or two what speaks",
        ),
        ('text = "Dawn."', "text = 3", "Question 2 (free), option a: text must be a text in"),
        ('text = "Neither."', 'text = "This."', "option c: it reads like option a."),
        (GOOD[GOOD.index('  [[question.option]]\n  text = "Dusk') :], "", "it has 1 of [["),
    ],
)
def test_each_fault_is_said_in_plain_sentences_naming_its_place(write, old, new, says):
    path = write(old, new)
    assert says in " ".join(problems(path))
    with pytest.raises(ValueError, match=re.escape(says)):
        kit.Quiz(path)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[[question]]", "[question]", "cannot be read as a quiz"),
        ('title = "Two', "title = “Two", "That line reads:  title = “Two questions"),
    ],
)
def test_a_file_that_cannot_be_read_says_which_line(write, old, new, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        kit.Quiz(write(old, new))


def test_an_author_sees_all_faults_at_once(tmp_path):
    path = tmp_path / "bad.toml"
    text = GOOD.replace('right = "b"', 'right = "a"').replace("because", "becuse")
    path.write_text(text, "utf-8")
    found = problems(path)
    assert len([fault for fault in found if "it has no because" in fault]) == 5
    assert len([fault for fault in found if "Did you mean because?" in fault]) == 5
    assert "Question 1 (one), option b: it is wrong, and has no misconception." in " ".join(found)


def test_a_name_that_is_not_there_lists_those_that_are():
    with pytest.raises(ValueError, match=r"no quiz called '77'. Try one of: 01,"):
        kit.Quiz("77")
    with pytest.raises(ValueError, match="There is no file 'missing.toml'"):
        kit.Quiz("missing.toml")


# --- Answers -------------------------------------------------------------------------------------


def test_answers_are_given_in_text_and_each_gets_its_reason(make, capsys):
    quiz = make()
    quiz.text()
    before = capsys.readouterr().out
    assert "1. What is right?\n   a  This.\n   b  That." in before
    assert "It is not." not in before
    quiz.answer("a ?")
    out = capsys.readouterr().out
    assert "You said: a. Right: b." in out
    assert out.index("It is not.") < out.index("“this is that”") < out.index("It is.")
    assert "One of them is." in out
    assert "So there." in out
    assert "There is no right answer here" in out
    assert list(quiz.answers_given) == ["a", "I don't know"]
    assert list(quiz.answers_given.index) == ["one", "free"]
    assert repr(quiz) == "Quiz(2 of 2 questions answered)"


@pytest.mark.parametrize("given", ["b B", "2 2", "bb", "b, b", {"one": "b", "free": "B"}])
def test_answers_may_be_written_in_many_ways(make, given):
    quiz = make()
    quiz.answer(given)
    assert list(quiz.answers_given) == ["b", "b"]


def test_the_first_answer_stays_and_what_is_left_out_stays_open(make, capsys):
    quiz = make()
    quiz.answer("a")
    assert quiz.answers_given["one"] == "a"
    assert pd.isna(quiz.answers_given["free"])
    quiz.answer("b -")
    assert "You said: a, and now: b." in capsys.readouterr().out
    again = make()
    assert (again.first["one"], again.answers_given["one"]) == ("a", "b")
    assert repr(again) == "Quiz(1 of 2 questions answered)"


def test_after_i_dont_know_an_answer_is_a_second_one(make):
    quiz = make()
    quiz.answer("?")
    quiz.answer("b")
    for each in (quiz, make()):
        assert (each.first["one"], each.answers_given["one"]) == ("I don't know", "b")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("a c", "Question 2 (free) has the options a, b, but 'c' was given."),
        ("a b a", "There are 3 answers, but only 2 questions."),
        ({"other": "a"}, "This quiz has no question 'other'."),
        ("", "No answer was given."),
        ("- -", "No answer was given."),
        (["a"], "Answers come as a text, but a list was given."),
    ],
)
def test_what_is_no_answer_is_refused_and_nothing_is_saved(make, given, says):
    quiz = make()
    with pytest.raises((ValueError, TypeError), match=re.escape(says)):
        quiz.answer(given)
    assert quiz.answers.state == {}


def test_an_edited_question_is_another_version_and_its_answer_is_set_aside(make):
    make().answer("a a")
    for old, new in (("What is right?", "What is true?"), ("Neither.", "None.")):
        quiz = make(old, new)
        assert list(quiz.answers_given.fillna("-")) == ["-", "a"]
        assert "another version of 'one'" in quiz.answers.aside[0]
    # Better words for a reason leave the question as it was.
    assert list(make("It is not.", "It never is.").answers_given) == ["a", "a"]


def test_a_question_says_where_it_comes_from_once_it_is_answered_and_is_the_same_question(
    make, capsys
):
    make().answer("a")
    looking_back = ('right = "b"', 'right = "b"\nfrom = "02"')
    quiz = make(*looking_back)
    assert quiz.answers_given["one"] == "a"
    quiz.text()
    assert "lesson" not in capsys.readouterr().out
    quiz.answer("b b")
    assert capsys.readouterr().out.count("From lesson 2.") == 1


@pytest.mark.parametrize("given", ["2", "two", "002"])
def test_a_question_comes_from_a_lesson_by_its_two_digits(write, given):
    path = write('right = "b"', f'right = "b"\nfrom = "{given}"')
    assert "from must have the two digits of a lesson only" in " ".join(problems(path))


def test_answers_are_saved_to_a_file_and_begun_anew(make, tmp_path, capsys):
    quiz = make()
    quiz.answer("? b")
    quiz.save(tmp_path / "mine.csv")
    table = pd.read_csv(tmp_path / "mine.csv", index_col="post_id")
    assert list(table["first"]) == ["I don't know", "b"]
    with pytest.raises(FileExistsError, match="nothing of yours is overwritten"):
        quiz.save(tmp_path / "mine.csv")
    quiz.start_over()
    assert "quiz-two-1.jsonl" in capsys.readouterr().out
    assert repr(make()) == "Quiz(0 of 2 questions answered)"


def test_the_stand_in_has_the_questions_and_none_of_the_answers(make):
    page = make()._repr_mimebundle_()[0]["text/html"]
    assert "<b>a</b> This." in page
    assert not any(word in page for word in ("It is not.", "this is that", "So there."))
    assert "<i>" not in make("What is right?", "<i>What</i>?")._repr_mimebundle_()[0]["text/html"]


# --- Pooling -------------------------------------------------------------------------------------


def test_a_hand_in_code_says_what_was_answered(make, write):
    quiz = make()
    quiz.answer("c ?")
    own = quizzes.assignment(write())
    code = handin.read(quiz.code)
    assert code.fingerprint == handin.fingerprint(own.name, own.marks, own.codebook)
    assert (code.first, code.n_labels) == ((2, handin.UNSURE), 3)


def test_activities_are_complete_and_their_keys_have_the_columns_of_the_kits_key():
    found = list(quizzes.assignments())
    assert [own.name for own in found] == [f"quiz-{path.stem}" for path in FILES]
    columns = ["label", "also_accepted", "reason", "dissent", "contested"]
    for own in found:
        key = own.key
        assert list(own.posts.index) == list(key.index) == list(own.marks)
        assert list(key.columns) == columns
        labels = key["label"].dropna()
        assert set(labels) <= set(own.codebook.labels)
        assert (key["contested"] == key["label"].isna()).all()
        assert key["reason"].str.len().min() > 0


def test_a_question_without_a_right_answer_counts_for_no_score(tmp_path):
    quiz = kit.Quiz("01", answers=tmp_path)
    free = [number for number, q in enumerate(quiz.quiz.questions) if not q.right]
    letters = [question.right[0] if question.right else "a" for question in quiz.quiz.questions]
    quiz.answer(" ".join(letters))
    score = kit.score(quiz.answers_given, quizzes.assignment("01").key)
    marked = len(letters) - len(free)
    assert (score.marked, score.right, score.contested) == (marked, marked, 0)

    pooled = kit.pool(quiz.code)
    assert pooled.activities == ("quiz-01",)
    assert list(pooled.wide("quiz-01").iloc[:, 0]) == letters
    assert list(kit.gradebook(pooled)["quiz-01"]) == [100.0]
    page = kit.report(pooled)
    assert "No right answer" in page
    assert quiz.quiz.questions[0].options[0].misconception in page


@pytest.mark.parametrize("path", RECALLED, ids=lambda path: path.stem)
def test_questions_from_earlier_lessons_are_pooled_like_those_of_any_quiz(path, tmp_path):
    quiz = kit.Quiz(path.stem, answers=tmp_path)
    quiz.answer(" ".join(question.right[0] for question in quiz.quiz.questions))
    pooled = kit.pool(quiz.code)
    assert list(kit.gradebook(pooled)[f"quiz-{path.stem}"]) == [100.0]
    assert f"From earlier lessons (quiz-{path.stem})" in kit.report(pooled)


def test_answers_in_the_file_name_question_label_and_version(make, tmp_path):
    make().answer("a b")
    lines = (tmp_path / "answers" / "quiz-two.jsonl").read_text("utf-8").splitlines()
    judged = [line for line in map(json.loads, lines) if line["kind"] == "judge"]
    assert [(e["post_id"], e["label"], e["codebook"]) for e in judged] == [
        ("one", "a", "quiz-two@1"),
        ("free", "b", "quiz-two@1"),
    ]
