import json
import os
import sys
from dataclasses import replace

import pytest

import kit
from kit.answers import Answers, folder, post_mark

BOOK = kit.codebook("direction")
POSTS = {"a-01": post_mark("one"), "a-02": post_mark("two"), "a-03": post_mark("three")}


def event(number, post_id="a-01", label="one-way", **more):
    return {
        "id": f"x-{number}",
        "post_id": post_id,
        "label": label,
        "at": 1_800_000_000_000,
        **more,
    }


@pytest.fixture
def answers(tmp_path):
    return lambda posts=POSTS, book=BOOK: Answers("test", posts, book, tmp_path)


def test_every_answer_is_a_line_on_disk_before_it_is_acknowledged(answers):
    log = answers()
    assert log.append([event(1), event(2, "a-02", "two-way")]) == ["x-1", "x-2"]
    lines = [json.loads(line) for line in log.path.read_text("utf-8").splitlines()]
    assert [line["kind"] for line in lines] == ["open", "judge", "judge"]
    assert lines[1] == {
        "id": "x-1",
        "kind": "judge",
        "post_id": "a-01",
        "label": "one-way",
        "round": "first",
        "post": POSTS["a-01"],
        "codebook": "direction@1",
        "at": "2027-01-15T08:00:00+00:00",
    }


def test_answers_are_back_on_the_next_run(answers):
    answers().append([event(1), event(2, "a-02", "two-way"), event(3, "a-02", None, unsure=True)])
    again = answers()
    assert again.judgements() == {"a-01": "one-way"}
    assert again.state["a-02"]["unsure"]
    assert again.aside == []


def test_confidence_and_a_note_are_kept_with_the_judgement(answers):
    log = answers()
    log.append([event(1, confidence=3, note="irony?")])
    line = json.loads(log.path.read_text("utf-8").splitlines()[-1])
    assert (line["confidence"], line["note"]) == (3, "irony?")


def test_an_outbox_sent_twice_is_saved_once(answers):
    log = answers()
    log.append([event(1)])
    assert log.append([event(1), event(2, "a-02")]) == ["x-1", "x-2"]
    assert answers().append([event(2, "a-02")]) == ["x-2"]
    assert len(log.path.read_text("utf-8").splitlines()) == 3


def test_after_comparing_the_first_judgement_stays_and_a_second_is_added(answers):
    log = answers()
    log.append([event(1), {"id": "x-2", "kind": "compared", "post_ids": ["a-01", "a-02"], "at": 0}])
    log.append([event(3, label="two-way", round="first"), event(4, "a-02", "two-way")])
    for state in (log, answers()):
        assert state.judgements("first") == {"a-01": "one-way", "a-02": "two-way"}
        assert state.judgements("revised") == {"a-01": "two-way", "a-02": "two-way"}
        assert not state.state["a-02"]["locked"], "a post not judged yet has not been compared"


def test_a_torn_last_line_is_set_aside_and_the_next_answer_starts_a_fresh_line(answers):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    whole = log.path.read_bytes()
    log.path.write_bytes(whole[:-40])
    torn = answers()
    assert torn.judgements() == {"a-01": "one-way"}
    assert "cannot be read" in torn.aside[0]
    torn.append([event(3, "a-03")])
    assert answers().judgements() == {"a-01": "one-way", "a-03": "one-way"}
    assert log.path.read_bytes().startswith(whole[:-40])


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"posts": {**POSTS, "a-01": post_mark("other words")}}, "another version of 'a-01'"),
        ({"posts": {"a-02": POSTS["a-02"]}}, "'a-01', which is not among these posts"),
        ({"book": replace(BOOK, version=2)}, "direction@1, not direction@2"),
    ],
)
def test_answers_to_another_version_are_kept_but_not_shown(answers, other, said):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    changed = answers(**other)
    assert changed.judgements() == {}
    assert said in changed.aside[0]
    assert "stays in the file" in changed.aside[0]
    assert log.path.read_bytes() == before


@pytest.mark.parametrize(
    "line",
    [b"\xff\xfe\x00binary\n", b"[1, 2]\n", b'{"kind": "judge"}\n', b"null\n", b"{}\n", b'"text"\n'],
)
def test_a_foreign_line_is_reported_and_everything_else_is_used(answers, line):
    log = answers()
    log.append([event(1)])
    with log.path.open("ab") as file:
        file.write(line)
    log.append([event(2, "a-02")])
    again = answers()
    assert again.judgements() == {"a-01": "one-way", "a-02": "one-way"}
    assert len(again.aside) == 1


def test_two_notebooks_may_write_to_one_file(answers):
    one, two = answers(), answers()
    assert one.file == two.file
    one.append([event(1)])
    two.append([{**event(1, "a-02"), "id": "y-1"}])
    assert answers().judgements() == {"a-01": "one-way", "a-02": "one-way"}


def test_white_space_does_not_make_another_post():
    assert post_mark("a  b\n") == post_mark("a b")
    assert post_mark("a", "b") != post_mark("a b")


def test_the_folder_is_the_one_given_or_the_variable_or_beside_the_notebook(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path / "told"))
    assert folder(tmp_path / "given") == tmp_path / "given"
    assert folder() == tmp_path / "told"
    monkeypatch.delenv("KIT_ANSWERS")
    assert folder().resolve() == tmp_path / "my-answers"


def test_where_the_notebooks_folder_is_read_only_answers_go_home(tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv("KIT_ANSWERS")
    monkeypatch.chdir(tmp_path)
    # A file in the way stands for a folder that cannot be made; it holds for root as well.
    (tmp_path / "my-answers").write_text("in the way")
    assert folder() == home / "my-answers"


def test_a_folder_that_cannot_be_made_says_what_would_work(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match=r"cannot be written to\. Set KIT_ANSWERS"):
        folder(tmp_path / "file")


@pytest.mark.skipif(os.name == "nt", reason="needs /dev/full")
def test_on_a_full_disk_nothing_is_acknowledged(answers, monkeypatch):
    log = answers()
    log.append([event(1)])

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        log.append([event(2, "a-02")])
    assert "a-02" not in log.state


def test_kit_answers_shows_what_was_done_by_activity(answers, tmp_path):
    log = answers()
    log.append([event(1), event(2, "a-02"), event(3, "a-02", None)])
    log.append([{"id": "x-4", "kind": "compared", "post_ids": ["a-01"], "at": 0}])
    log.append([event(5, label="two-way", round="revised")])
    with log.path.open("ab") as file:
        file.write(b'{"torn": ')
    table = kit.answers(tmp_path)
    assert table.loc["test", ["judged", "revised", "compared"]].tolist() == [1, 1, True]
    assert table.loc["test", "last"] == "2027-01-15T08:00:00+00:00"


def test_a_pseudonym_is_given_kept_changed_and_written_into_the_file(answers, tmp_path):
    name = kit.pseudonym(path=tmp_path)
    assert kit.pseudonym(path=tmp_path) == name == answers().coder
    assert kit.pseudonym("Brave Otter", path=tmp_path) == "brave otter"
    log = answers()
    lines = [json.loads(line) for line in log.path.read_text("utf-8").splitlines()]
    assert lines[0]["coder"] == name
    assert lines[1] == {"kind": "coder", "name": "brave otter"}
    answers()
    assert len(log.path.read_text("utf-8").splitlines()) == 2
    with pytest.raises(ValueError, match="'John Smith' is not a pseudonym"):
        kit.pseudonym("John Smith", path=tmp_path)


def test_starting_over_keeps_every_earlier_file(answers, tmp_path):
    for _ in range(2):
        log = answers()
        log.append([event(1)])
        before = log.path.read_bytes()
        kept = log.start_over()
        assert kept.read_bytes() == before
        assert answers().judgements() == {}
    assert sorted(p.name for p in (tmp_path / "earlier").iterdir()) == [
        "test-1.jsonl",
        "test-2.jsonl",
    ]


def test_on_colab_answers_go_to_the_mounted_drive(tmp_path, monkeypatch):
    monkeypatch.delenv("KIT_ANSWERS")
    monkeypatch.setattr(sys.modules["kit.answers"], "_COLAB_DRIVE", tmp_path)
    assert folder() == tmp_path / "my-answers"
