"""One learner at two machines, or in two kernels: names, beginnings and files that meet."""

import shutil
import weakref

import pytest
from saved_answers import ONE, TWO, event, ids, opened

import kit
from kit.judging.answer_file import AnswerFile


@pytest.fixture
def answers(tmp_path):
    return lambda place=tmp_path / "mine": opened(place)


def fresh(log):
    """Return what another kernel would read."""
    place = log.path.parent.with_name("read-elsewhere")
    shutil.copytree(log.path.parent, place, dirs_exist_ok=True)
    return in_another_kernel(place)


def older(path, before):
    path.with_name("older").write_bytes(before)
    path.with_name("older").replace(path)


def in_another_kernel(place):
    """Open the answers in a folder as a kernel does that knows of no other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AnswerFile, "_open", weakref.WeakValueDictionary())
        return opened(place)


def synced(log, to):
    """Put the file of one machine in the place of that of another, which looks."""
    older(to.path, log.path.read_bytes())
    to.look()


def test_a_pseudonym_that_was_changed_elsewhere_is_taken_over_and_settles(answers, tmp_path):
    other, log = in_another_kernel(tmp_path / "mine"), answers()
    other.append([event(1)])
    log.append([event(2, "a-02")])
    heard = []
    other.watch_name(heard.append)
    new = kit.pseudonym("brave otter", path=tmp_path / "mine")
    for _ in range(3):
        other.look()
        log.look()
    assert [other.coder, log.coder, *heard] == [new] * 3
    assert kit.pseudonym(path=tmp_path / "mine") == new
    assert log.path.read_text("utf-8").count('"kind": "coder"') == 1
    assert "it is brave otter from now on" in other.aside[0]
    assert log.aside == []


def test_an_older_copy_brings_no_older_pseudonym_back(answers, tmp_path):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    kit.pseudonym("brave otter", path=tmp_path / "mine")
    older(log.path, before)
    log.look()
    assert log.coder == fresh(log).coder == "brave otter"


def test_begun_anew_on_another_machine_is_begun_anew_here_whatever_is_synced_first(
    answers, tmp_path
):
    log = answers()
    log.append([event(1)])
    shutil.copytree(log.path.parent, tmp_path / "there")
    there = answers(tmp_path / "there")
    there.append([event(2, "a-02")])
    copy = log.path.with_name("direction-a (conflicted copy).jsonl")
    log.start_over()
    log.start_over()
    log.append([event(3, "a-03")])
    shutil.copy(there.path, there.path.with_name(copy.name))
    synced(log, there)
    there.append([event(4, "a-04")])
    assert there.judgements() == fresh(there).judgements() == {"a-03": ONE, "a-04": ONE}
    assert ids(there.path.parent / "earlier" / "direction-a-1.jsonl") == ["x-1", "x-2"]
    assert len(there.aside) == 1
    assert "begun anew" in there.aside[0]


def test_two_machines_that_began_apart_are_one_learner_when_the_learner_says_so(answers, tmp_path):
    here, there = answers(), answers(tmp_path / "there")
    here.append([event(1)])
    there.append([event(2, "a-02", TWO)])
    for _ in range(4):  # without a word of the learner nobody's answers go to anybody else
        synced(here, there)
        synced(there, here)
    assert (here.judgements(), there.judgements()) == ({"a-01": ONE}, {"a-02": TWO})
    assert len([*(tmp_path / "there" / "earlier").iterdir()]) == len(there.aside) == 1
    assert f"write kit.pseudonym('{here.coder}')" in there.aside[0]
    kit.pseudonym(here.coder, path=tmp_path / "there")
    synced(here, there)
    synced(there, here)
    assert here.judgements() == there.judgements() == {"a-01": ONE, "a-02": TWO}
    assert here.file == there.file
    assert "1 answer from here is written into it" in there.aside[1]


def test_what_was_begun_apart_and_synced_while_no_kernel_ran_is_named(answers, tmp_path):
    here, there = answers(), answers(tmp_path / "there")
    here.append([event(1)])
    there.append([event(2, "a-02"), event(3, "a-03")])
    shutil.copy(there.path, here.path.with_name("direction-a (conflicted copy).jsonl"))
    log = in_another_kernel(here.path.parent)
    assert log.judgements() == {"a-01": ONE}
    assert f"2 answers of {there.coder}, begun apart from these" in log.aside[0]
    here.start_over()
    shutil.copy(
        here.path.parent / "earlier" / "direction-a-1.jsonl",
        here.path.with_name("direction-a (conflicted copy).jsonl"),
    )
    assert in_another_kernel(here.path.parent).aside == [], "what was begun anew is not missed"


@pytest.mark.parametrize("late", [1, 5])
def test_what_waited_in_a_browser_counts_by_its_time(answers, late):
    log = answers()
    log.append([event(2), event(3, "a-01", TWO)])
    assert log.append([{**event(late), "late": True}]) == [f"x-{late}"]
    assert log.judgements() == fresh(log).judgements() == {"a-01": TWO if late == 1 else ONE}
    log.append([event(0, "a-01", TWO)])
    assert log.judgements() == fresh(log).judgements() == {"a-01": TWO}, "it is the last answer"
