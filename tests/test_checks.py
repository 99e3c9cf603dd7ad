"""The check: its two forms, which of them one has, and how it is answered and handed in."""

import re
from itertools import product

import pandas as pd
import pytest
from class_checks import learner, with_form
from made_up import left_behind
from wire import Browser, stand_in

import kit
from kit.classroom.catalogue import Catalogue
from kit.classroom.handouts import handout
from kit.judging import pseudonyms
from kit.material import checks, quizzes
from kit.material.checks import FORMS, OCCASIONS, check, form_first, ideas

A, B = (check("before", form) for form in FORMS)
each_form = pytest.mark.parametrize("form", FORMS)


# --- The files ------------------------------------------------------------------------------------


@each_form
def test_a_form_has_eight_posts_six_questions_and_a_figure(form):
    items = check("before", form).items
    assert [item.idea == "posts" for item in items] == [True] * 8 + [False] * 7
    assert [item.right for item in items[:8]].count("one-way") == 4
    assert sorted(item.idea for item in items[8:14]) == sorted(set(ideas()) - {"posts"})
    assert all(item.right in item.labels for item in items[:14])
    assert items[14].rows
    assert not items[14].right


def test_the_forms_ask_about_the_same_ideas_in_another_order_and_in_other_words():
    orders = [[item.idea for item in form.items[8:14]] for form in (A, B)]
    assert all(one != other for one, other in zip(*orders, strict=True))
    assert [i.right for i in A.items[:8]] != [i.right for i in B.items[:8]]
    texts = [" ".join(item.text for item in form.items[:14]).lower() for form in (A, B)]
    runs = [
        set(zip(*(re.findall(r"[\w’']+", t)[n:] for n in range(6)), strict=False)) for t in texts
    ]
    assert not runs[0] & runs[1], "six words in a row stand in both"


def test_no_item_stands_in_a_lesson():
    asked = {
        q.text
        for path in (checks.folder() / "quizzes").glob("*.toml")
        for q in quizzes.quiz(path).questions
    }
    posts = set(kit.load("posts")["text"])
    assert not {item.text for item in (*A.items, *B.items)} & (asked | posts)
    assert not {*A.marks, *B.marks} & set(kit.load("posts").index)


def test_nobody_finds_the_right_option_by_its_length():
    places = []
    for item in (*A.items[8:14], *B.items[8:14]):
        lengths = {option.label: len(option.text) for option in item.options}
        places.append(
            (
                lengths[item.right] == max(lengths.values()),
                lengths[item.right] == min(lengths.values()),
            )
        )
        assert max(lengths.values()) < 1.4 * min(lengths.values())
    assert (
        max(sum(column) for column in zip(*places, strict=True)) <= 5
    )  # of 12, with 3 or 4 options


# --- Which form -----------------------------------------------------------------------------------


def test_half_of_all_names_have_each_form_first():
    adjectives, animals = pseudonyms.words()
    names = [f"{one} {other}" for one, other in product(adjectives[::4], animals[::4])]
    share = sum(form_first(name) == "a" for name in names) / len(names)
    assert 0.48 < share < 0.52


def test_the_form_is_fixed_by_the_first_answer_and_the_other_one_follows(tmp_path):
    one, other = (pseudonyms.pseudonym(seed=with_form(form)[0]) for form in FORMS)
    kit.pseudonym(one, path=tmp_path)
    assert kit.Check("before", answers=tmp_path).check.form == "a"
    kit.pseudonym(other, path=tmp_path)
    assert kit.Check("before", answers=tmp_path).check.form == "b"  # looked at, not answered
    kit.Check("before", answers=tmp_path).answer("a1")
    kit.pseudonym(one, path=tmp_path)
    assert kit.Check("before", answers=tmp_path).answers.activity == "check-before-b"
    assert kit.Check("after", answers=tmp_path).answers.activity == "check-after-a"


# --- Answering ------------------------------------------------------------------------------------


def test_nothing_on_the_page_tells_what_is_right(tmp_path):
    state = Browser(kit.Check("before", answers=tmp_path)).state
    said = repr(state) + stand_in(kit.Check("before", answers=tmp_path))
    reasons = [item.reason for form in (A, B) for item in form.items]
    assert not [reason for reason in reasons if reason in said]
    assert {key for item in state["check"]["items"] for key in item}.isdisjoint({"right", "key"})
    assert not state["went"]


def test_once_finished_the_answers_stay(tmp_path):
    mine = kit.Check("before", answers=tmp_path)
    mine.answer("a1 b2 a3")
    mine.finish()
    with pytest.raises(ValueError, match="finished"):
        mine.answer("b1")
    Browser(mine).send({"post_id": mine.check.items[0].id, "label": "two-way", "round": "first"})
    assert mine.answers_given["label"].iloc[0] == "one-way"


def test_after_the_lessons_one_sees_ones_own_change_and_before_them_nothing(tmp_path):
    before, after = learner(tmp_path, 1, right=(6, 9))
    assert Browser(before).state["went"] is None
    went = Browser(after).state["went"]
    assert (went["before"], went["now"], went["of"]) == (6, 9, 14)
    assert sum(row["now"] for row in went["rows"]) == 9
    assert (went["certain"], went["certain_right"]) == (9, 9)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("e1", "item 1"),
        ("a4", "item 1"),
        ("- c", "item 2"),
        ("a " * 16, "15 items"),
        ("- -", "No answer"),
        (3, "int"),
    ],
)
def test_what_is_no_answer_is_refused_with_what_would_be_one(tmp_path, said, why):
    mine = kit.Check("before", answers=tmp_path)
    with pytest.raises((ValueError, TypeError), match=why):
        mine.answer(said)
    assert mine.answers_given["label"].isna().all()


def test_a_long_answer_is_kept_whole_and_shown_in_part(tmp_path):
    mine = kit.Check("before", answers=tmp_path)
    said = mine.answer("-", missing="who? " * 100_000)
    assert "who? who?" in said
    assert len(said) < 20_000
    assert mine.answers.state[mine.check.items[-1].id]["note"].count("who?") == 100_000


@pytest.mark.parametrize("label", ["one-way", "d", "written"])
def test_a_label_of_another_item_in_a_hand_made_file_is_no_answer(tmp_path, label):
    mine = kit.Check("before", answers=tmp_path)
    mine.answers.append(
        {"id": item.id, "kind": "judge", "post_id": item.id, "label": label, "round": "first"}
        for item in mine.check.items
    )
    fits = sum(label in item.labels for item in mine.check.items)
    assert mine.text().count("You said: ") == fits
    assert kit.gain(kit.pool(tmp_path)).missing["before"].iloc[0] <= fits


def test_words_that_are_no_text_are_refused(tmp_path):
    with pytest.raises(TypeError, match="a int was given"):
        kit.Check("before", answers=tmp_path).answer("a1", missing=3)


def test_another_occasion_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r'kit\.Check\("after"\)'):
        kit.Check("later", answers=tmp_path)


# --- Handing in -----------------------------------------------------------------------------------


def test_a_lesson_hands_in_the_form_that_was_begun_and_no_other(tmp_path, monkeypatch):
    both = [name for occasion in OCCASIONS for name in checks.activities(occasion)]
    monkeypatch.setattr("kit.material.lesson_files.activities_of", lambda _: both)
    (mine,) = learner(tmp_path, with_form("b")[0], occasions=("before",))
    said = kit.hand_in("00", answers=tmp_path)
    assert mine.code in said
    assert "check-before-a" not in said
    assert said.count("check-after") == 1


def test_a_code_holds_the_labels_and_a_file_also_how_sure_and_the_words(tmp_path):
    (mine,) = learner(tmp_path / "one", 2, occasions=("before",), words="who <b>counted</b>?")
    name = mine.answers.activity
    by_code, by_file = kit.pool(mine.code).sheets[name], kit.pool(tmp_path).sheets[name]
    assert (by_code.first == by_file.first).all()
    assert not by_code.confidence.any()
    assert by_file.confidence[0, :14].all()
    assert by_file.notes[mine.check.items[-1].id] == ["who <b>counted</b>?"]


def test_all_that_the_field_for_words_takes_comes_to_the_teacher(tmp_path):
    words = "word " * 99 + "words"
    (mine,) = learner(tmp_path / "one", 2, occasions=("before",), words=words)
    assert len(words) == 500
    sheet = kit.pool(tmp_path).sheets[mine.answers.activity]
    assert sheet.notes[mine.check.items[-1].id] == [words]


def test_the_class_report_and_the_gradebook_tell_no_answer(tmp_path):
    learner(tmp_path / "one", 2, occasions=("before",))
    pooled = kit.pool(tmp_path)
    page = kit.report(pooled)
    assert not [item for item in (*A.items, *B.items) if item.reason in page]
    assert pd.isna(kit.gradebook(pooled)["agreement"]).all()
    assert kit.gradebook(pooled)["posts"].tolist() == [14]


@each_form
def test_a_form_can_be_printed(form):
    page = handout(f"check-before-{form}")
    assert "fairly sure" in page
    assert not [item for item in check("before", form).items if item.reason in page]


def test_every_form_on_every_occasion_is_known_where_answers_are_pooled():
    known = Catalogue().assignments
    assert {f"check-{o}-{f}" for o in OCCASIONS for f in FORMS} <= {*known}


def test_nothing_of_it_as_text_is_left_behind_in_another_language(made_up, tmp_path):
    before, after = learner(tmp_path, 3, words="12")
    fresh = kit.Check("before", answers=tmp_path / "12")
    said = [before.text(), after.text(), fresh.answer("a1 b2 a3 a", missing="12")]
    for given in ("9", "a " * 16, "-", 3):
        with pytest.raises((ValueError, TypeError)) as refused:
            fresh.answer(given)
        said.append(str(refused.value))
    data = [
        *ideas().values(),
        A.question,
        "int",
        *checks.toml.read(checks.folder() / "checks" / "shared.toml")["labels"].values(),
    ]
    for item in (*A.items, *B.items):
        data += [item.text, item.caption, *item.rows, *(option.text for option in item.options)]
        data += [words for _, words in item.post]
    data += ["answer", "finish", "missing", "start_over"]
    for words in said:
        assert left_behind(words, data) == []
