"""Who may read answers, and whose they are where several people are served."""

import os
import stat
from html import unescape
from importlib import import_module

import pytest
from saved_answers import BOOK, ONE, POSTS, event, not_on_windows
from wire import Browser

import kit
from kit.judging.answer_log import Answers
from kit.judging.places import folder


@not_on_windows
def test_what_is_made_unasked_is_for_its_owner_only(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KIT_ANSWERS")
    for _ in range(2):
        log = Answers("test", POSTS, BOOK)
        log.append([event(1)])
        log.start_over()
    place = tmp_path / "my-answers"
    for made in (place, place / "earlier"):
        assert oct(stat.S_IMODE(made.stat().st_mode)) == "0o700"
    for made in (*place.glob("*.*"), *place.glob("earlier/*")):
        assert oct(stat.S_IMODE(made.stat().st_mode)) == "0o600", made


@not_on_windows
@pytest.mark.parametrize("named", [True, False])
def test_a_folder_that_was_named_or_is_there_stays_as_open_as_it_is(tmp_path, monkeypatch, named):
    monkeypatch.chdir(tmp_path)
    place = tmp_path / ("class" if named else "my-answers")
    if named:
        monkeypatch.setenv("KIT_ANSWERS", str(place))
    else:
        monkeypatch.delenv("KIT_ANSWERS")
        place.mkdir(mode=0o755)
    before = os.umask(0o022)
    try:
        log = Answers("test", POSTS, BOOK)
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.stat().st_mode) == 0o755
    wanted = 0o644 if named else 0o600
    assert {stat.S_IMODE(file.stat().st_mode) for file in place.iterdir()} == {wanted}
    assert log.path.parent == place


@pytest.mark.parametrize("variable", ["SERVER_SOFTWARE", "VOILA_REQUEST_URL", "VOILA_PREHEAT"])
def test_where_several_people_are_served_each_has_a_folder(tmp_path, monkeypatch, variable):
    visitors = import_module("kit.judging.visitors")
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))
    monkeypatch.setenv(variable, "voila/0.5.13")
    places = []
    for _ in range(2):
        monkeypatch.setattr(visitors, "_visit", visitors.threading.local())  # another kernel
        log = Answers("test", POSTS, BOOK)
        assert log.judgements() == {}
        log.append([event(1)])
        assert "shown to several people" in log.aside[0]
        assert Answers("test", POSTS, BOOK).judgements() == {"a-01": ONE}
        places.append(folder())
    assert len({*places}) == 2
    assert {place.parent for place in places} == {tmp_path / "visitors"}
    assert visitors.owner() == "anybody"


def test_a_visitors_answers_are_found_again_by_all_that_looks_for_them(tmp_path, monkeypatch):
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))
    monkeypatch.setenv("VOILA_REQUEST_URL", "http://localhost")
    mine = kit.Activity("direction-a")
    mine.judge("1 2 1")
    kit.Guess("01-cities").guess(10)
    assert mine.code in str(kit.hand_in("01"))
    assert len(kit.guesses()) == 1
    parts = {row["activity"]: row for row in kit.HandIn("01")._lesson["rows"]}
    assert parts["direction-a"]["code"] == mine.code
    assert {file.parent for file in tmp_path.rglob("*.jsonl")} == {folder()}


@pytest.mark.parametrize("shown", [False, True], ids=["a notebook", "shown only"])
@pytest.mark.parametrize(
    "line",
    [
        lambda mine, drawn: mine.causes_in_words(),
        lambda mine, drawn: kit.score(mine.first, kit.load("key", set="direction-a")),
        lambda mine, drawn: kit.krippendorff_alpha(mine.first.to_frame().assign(ana="one-way")),
        lambda mine, drawn: drawn.furthest,
        lambda mine, drawn: kit.guesses(),
    ],
    ids=["causes", "score", "alpha", "furthest", "guesses"],
)
def test_a_line_that_waits_for_the_learner_names_no_cell_where_none_can_be_run(
    tmp_path, monkeypatch, shown, line
):
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))
    if shown:
        monkeypatch.setenv("VOILA_REQUEST_URL", "http://localhost")
    what = line(kit.Activity("direction-a"), kit.Predict("us-65-plus"))
    on_a_page = getattr(what, "_repr_html_", what.__str__)()
    for said in (str(what), unescape(on_a_page)):
        assert ("run this cell" in said) is not shown
        assert ("no cells to run" in said) is shown


def test_the_browsers_copy_is_of_the_hubs_user_and_of_nobody_on_binder(tmp_path, monkeypatch):
    def owner():
        posts = kit.load("posts", set="practice")
        return Browser(kit.Classify(posts, "direction", answers=tmp_path)).state["owner"]

    assert owner() == ""
    monkeypatch.setenv("JUPYTERHUB_USER", "ana")
    ana = owner()
    monkeypatch.setenv("JUPYTERHUB_USER", "ben")
    assert len({"", ana, owner()}) == 3
    assert "ana" not in ana
    monkeypatch.setenv("BINDER_REPO_URL", "x")
    assert owner() == "anybody"
