import json
import math
import multiprocessing
import os
import sys
from dataclasses import replace

import pytest

import kit
from kit.judging.answer_log import Answers, post_mark
from kit.judging.places import folder

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
    for state in (log.state, answers().state):
        assert (state["a-01"]["confidence"], state["a-01"]["note"]) == (3, "irony?")


def test_how_sure_one_was_goes_with_the_judgement_and_a_note_with_the_post(answers):
    log = answers()
    log.append([event(1, confidence=1), event(2, label="two-way")])
    note = {"kind": "note", "post_id": "a-01", "at": 0}
    log.append([{"id": "n-1", **note, "note": "a"}, {"id": "n-2", **note, "note": "b"}])
    log.append([{"id": "n-3", **note, "post_id": "a-02", "note": "only a note"}])
    assert "confidence" not in log.state["a-01"]
    log.append([event(3, confidence=2)])
    log.append([{"id": "x-4", "kind": "compared", "post_ids": ["a-01"], "at": 0}])
    log.append([event(5, label="two-way")])
    for state in (log.state, answers().state):
        assert (state["a-01"]["confidence"], state["a-01"]["note"]) == (2, "b")
        assert state["a-02"] == {
            "first": None, "revised": None, "unsure": False, "locked": False, "note": "only a note",
        }  # fmt: skip
    assert log.judgements() == {"a-01": "two-way"}
    log.append([{"id": "n-4", **note, "note": ""}])
    assert "note" not in answers().state["a-01"]


def test_a_disagreement_is_sorted_and_the_sorting_taken_back(answers):
    log = answers()
    log.append([event(1)])
    sort = {"kind": "sorted", "post_id": "a-01", "at": 0}
    log.append([{"id": "s-1", **sort, "cause": "codebook gap"}])
    assert answers().state["a-01"]["cause"] == "codebook gap"
    log.append([{"id": "s-2", **sort, "cause": None}])
    assert "cause" not in answers().state["a-01"]


@pytest.mark.parametrize(
    ("strange", "said"),
    [
        ({"kind": "sorted", "post_id": "a-01", "cause": "bad luck"}, "sorted as 'bad luck', not"),
        ({"kind": "judge", "post_id": "a-01", "confidence": 9}, "of a confidence 9, not 1, 2 or"),
        ({"kind": "note", "post_id": "b-01", "note": "x"}, "'b-01', which is not among these"),
        ({"kind": "hologram", "post_id": "a-01", "what": [1]}, "of a kind 'hologram', which"),
        ({"kind": "compared", "post_ids": 7}, "cannot be read"),
        ({"kind": ["judge"], "post_id": {}}, "cannot be read"),
        ({"post_id": ["a-01"], "label": {}}, "cannot be read"),
    ],
)
def test_an_event_that_makes_no_sense_is_saved_acknowledged_and_told(answers, strange, said):
    log = answers()
    assert log.append([{"id": "z-1", "at": 0, **strange}, event(1)]) == ["z-1", "x-1"]
    for one in (log, answers()):
        assert one.judgements() == {"a-01": "one-way"}
        assert said in one.aside[0]
        assert len(one.aside) == 1
    assert json.loads(log.path.read_text("utf-8").splitlines()[1])["id"] == "z-1"


def test_half_a_character_does_not_keep_the_rest_from_the_disk(answers):
    log = answers()
    log.append([{"id": "n-1", "kind": "note", "post_id": "a-01", "note": "ok \ud83d", "at": 0}])
    assert log.state["a-01"]["note"] == answers().state["a-01"]["note"] == "ok \ufffd"
    log.path.read_text("utf-8")


def test_a_clock_that_jumps_or_lies_changes_neither_order_nor_safety(answers):
    log = answers()
    day = 86_400_000
    times = [1.8e12, 1.8e12 - 400 * day, 1.8e12 + 4000 * day, -1, -1e20, 1e20, 1e300, math.nan]
    times += [None, "noon", [], True, 0]
    for number, at in enumerate(times):
        label = ("one-way", "two-way")[number % 2]
        assert log.append([{**event(number, label=label), "at": at}]) == [f"x-{number}"]
    lines = [json.loads(line) for line in log.path.read_text("utf-8").splitlines()[1:]]
    assert [line["id"] for line in lines] == [f"x-{n}" for n in range(len(times))]
    assert lines[1]["at"] < lines[0]["at"] < lines[2]["at"]
    assert all(line["at"].endswith("+00:00") for line in lines)
    again = answers()
    assert again.state == log.state
    assert again.judgements() == {"a-01": "one-way"}, "the last line of the file counts"
    assert again.aside == []


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
    path, whole = log.path, log.path.read_bytes()
    del log  # the kernel has died
    path.write_bytes(whole[:-40])
    torn = answers()
    assert torn.judgements() == {"a-01": "one-way"}
    assert "cannot be read" in torn.aside[0]
    torn.append([event(3, "a-03")])
    assert answers().judgements() == {"a-01": "one-way", "a-03": "one-way"}
    assert path.read_bytes().startswith(whole[:-40])


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


def test_two_kernels_that_write_at_once_lose_no_line_and_break_none(tmp_path):
    context = multiprocessing.get_context("spawn")
    gate = context.Barrier(2)
    kernels = [
        context.Process(target=_write_300, args=(tmp_path, who, gate)) for who in ("ann", "bob")
    ]
    for kernel in kernels:
        kernel.start()
    for kernel in kernels:
        kernel.join(120)
        assert kernel.exitcode == 0
    log = Answers("test", POSTS, BOOK, tmp_path)
    # An empty line is no harm: a kernel ends a line that the other has begun.
    lines = [json.loads(line) for line in log.path.read_text("utf-8").split("\n") if line]
    wanted = {(f"{who}-{n}", f"{who} {n} " + "é" * n) for who in ("ann", "bob") for n in range(300)}
    written = [(line["id"], line["note"]) for line in lines if line["kind"] == "note"]
    assert len(written) == 600
    assert set(written) == wanted
    assert log.aside == []


def _write_300(folder, who, gate):
    log = Answers("test", POSTS, BOOK, folder)
    gate.wait(60)
    for n in range(300):
        note = {"id": f"{who}-{n}", "kind": "note", "post_id": "a-01", "at": 0}
        log.append([{**note, "note": f"{who} {n} " + "é" * n}])


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
    with pytest.raises(ValueError, match=r"cannot be written to\. Set KIT_ANSWERS"):
        folder(tmp_path / "file")


def test_a_tilde_in_the_variable_is_ones_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("KIT_ANSWERS", "~/mine")
    assert folder() == tmp_path / "mine"


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
    assert table.loc["test", "last"] == "2027-01-15 08:00"


def test_a_pseudonym_is_given_kept_changed_and_written_into_the_file(answers, tmp_path):
    name = kit.pseudonym(path=tmp_path)
    assert kit.pseudonym(path=tmp_path) == name == answers().coder
    other = "brave otter" if name != "brave otter" else "calm heron"
    assert kit.pseudonym(other.title(), path=tmp_path) == other
    log = answers()
    lines = [json.loads(line) for line in log.path.read_text("utf-8").splitlines()]
    assert lines[0]["coder"] == name
    assert lines[1] == {"kind": "coder", "name": other}
    answers()
    assert len(log.path.read_text("utf-8").splitlines()) == 2
    with pytest.raises(ValueError, match="'John Smith' is not a pseudonym"):
        kit.pseudonym("John Smith", path=tmp_path)


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe\x00", b"John Smith\n", b"brave\x00otter" * 99])
def test_a_damaged_pseudonym_is_kept_replaced_and_told_and_stops_nothing(
    answers, tmp_path, damage, capsys
):
    file = tmp_path / "pseudonym.txt"
    file.write_bytes(damage)
    log = answers()
    assert log.append([event(1)]) == ["x-1"]
    assert (tmp_path / "pseudonym-damaged-1.txt").read_bytes() == damage
    assert log.coder in log.aside[0]
    assert "pseudonym-damaged-1.txt" in log.aside[0]
    assert kit.pseudonym(path=tmp_path) == log.coder == answers().coder
    assert answers().aside == []
    file.write_bytes(damage)
    name = kit.pseudonym(path=tmp_path)
    assert name == log.coder
    assert f"By your answers it is {name}" in capsys.readouterr().out
    assert (tmp_path / "pseudonym-damaged-2.txt").exists()


def test_where_the_pseudonym_is_taken_away_the_answers_still_bear_it(answers, tmp_path):
    log = answers()
    log.append([event(1)])
    name = log.coder
    del log
    (tmp_path / "pseudonym.txt").rename(tmp_path / "pseudonym (conflicted copy).txt")
    assert kit.pseudonym(path=tmp_path) == answers().coder == name


def test_where_a_pseudonym_cannot_be_written_the_old_one_is_whole(tmp_path, monkeypatch):
    name = kit.pseudonym(path=tmp_path)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        kit.pseudonym("brave otter", path=tmp_path)
    assert [path.read_text() for path in tmp_path.iterdir()] == [f"{name}\n"]


def test_another_name_is_taken_by_all_that_is_open_in_the_same_folder(answers, tmp_path):
    here, elsewhere = answers(), Answers("test", POSTS, BOOK, tmp_path / "other")
    heard = []
    here.watch_name(heard.append)
    before = elsewhere.coder
    kit.pseudonym("brave otter", path=tmp_path)
    kit.pseudonym("brave otter", path=tmp_path)
    assert heard == ["brave otter"]
    assert (here.coder, elsewhere.coder) == ("brave otter", before)
    assert here.path.read_text("utf-8").count("brave otter") == 1


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


def test_a_cell_that_was_run_again_hears_what_comes_late_from_before(tmp_path):
    posts = {"p-1": "", "p-2": ""}
    before, after = (Answers("test", posts, BOOK, tmp_path) for _ in range(2))
    told = []
    after.watch(told.append)
    late = event(1, "p-1")
    before.append([late])
    assert after.judgements() == before.judgements() == {"p-1": late["label"]}
    assert told == [{"p-1"}]
    # The page made anew sends what was on its way once more: it is there already.
    assert after.append([late]) == [late["id"]]
    assert before.path.read_text().count(late["id"]) == 1


def test_kernels_that_begin_at_once_share_one_name_and_one_file(tmp_path):
    context = multiprocessing.get_context("spawn")
    gate, names = context.Barrier(4), context.Queue()
    kernels = [
        context.Process(target=_begin, args=(str(tmp_path), number, gate, names))
        for number in range(4)
    ]
    for kernel in kernels:
        kernel.start()
    found = [names.get(timeout=60) for _ in kernels]
    for kernel in kernels:
        kernel.join(60)
    assert len({name for name, _, _ in found}) == 1
    assert {said for _, _, said in found} == {()}
    assert len({file for _, file, _ in found}) == 1
    # What was acknowledged is there, whoever wrote the first line.
    log = Answers("test", {f"p-{n}": "" for n in range(4)}, BOOK, tmp_path)
    assert len(log.judgements()) == 4
    assert log.aside == []


def _begin(folder, number, gate, names):
    gate.wait(60)
    log = Answers("test", {f"p-{n}": "" for n in range(4)}, BOOK, folder)
    log.append([event(number, f"p-{number}") | {"id": f"k-{number}"}])
    names.put((log.coder, log.file, tuple(log.aside)))


def test_on_colab_answers_go_to_the_mounted_drive(tmp_path, monkeypatch):
    monkeypatch.delenv("KIT_ANSWERS")
    monkeypatch.setattr(sys.modules["kit.judging.places"], "_COLAB_DRIVE", tmp_path)
    assert folder() == tmp_path / "my-answers"


def test_what_one_has_done_is_listed_by_lesson(tmp_path):
    kit.Quiz("04", answers=tmp_path).answer("a")
    kit.Classify(kit.load("posts", set="direction-a"), "direction", answers=tmp_path).judge("1 2")
    own = kit.load("posts", set="practice")[["text"]]
    kit.Classify(own, "direction", activity="a-study", answers=tmp_path).judge("1")
    table = kit.answers(tmp_path)
    assert list(table.index) == ["direction-a", "quiz-04", "a-study"]
    assert list(table["lesson"]) == ["01", "04", ""]
    assert list(table["judged"]) == [2, 1, 1]
