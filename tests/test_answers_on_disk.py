"""A file of answers, while other programs replace, cut, delete, move and copy it."""

import asyncio
import json
import os
import shutil
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest
from wire import Browser, overheard

import kit
from kit.judging.answer_log import Answers, post_mark
from kit.judging.lines import read_lines
from kit.judging.places import folder

BOOK = kit.codebook("direction")
POSTS = {f"a-0{n}": post_mark(str(n)) for n in range(1, 6)}
ONE, TWO = "one-way", "two-way"
SECOND = 1_800_000_000_000
not_on_windows = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and files")


def event(number, post_id="a-01", label=ONE, at=None, **more):
    at = SECOND + 1000 * number if at is None else at
    return {"id": f"x-{number}", "post_id": post_id, "label": label, "at": at, **more}


@pytest.fixture
def answers(tmp_path):
    return lambda place=tmp_path / "mine": Answers("direction-a", POSTS, BOOK, place)


def ids(path):
    return [line["id"] for _, line in read_lines(path) if line and "id" in line]


def fresh(log):
    """Return what another kernel would read."""
    place = log.path.parent.with_name("read-elsewhere")
    shutil.copytree(log.path.parent, place, dirs_exist_ok=True)
    return Answers("direction-a", POSTS, BOOK, place)


def older(path, before):
    path.with_name("older").write_bytes(before)
    path.with_name("older").replace(path)


def cut(path, before):
    path.write_bytes(path.read_bytes()[:-30])


def written_over(path, before):
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(before)


def moved_and_back(path, before):
    elsewhere = path.parent.with_name("elsewhere")
    path.parent.rename(elsewhere)
    elsewhere.rename(path.parent)
    older(path, before)


ATTACKS = {
    "an older copy is put back": older,
    "it is cut": cut,
    "it is written over": written_over,
    "it is emptied": lambda path, _: path.write_bytes(b""),
    "it loses its first line": lambda path, before: path.write_bytes(before.split(b"\n", 1)[1]),
    "it is deleted": lambda path, _: path.unlink(),
    "it is moved": lambda path, _: path.rename(path.parent.parent / "x.jsonl"),
    "its folder is deleted": lambda path, _: shutil.rmtree(path.parent),
    "its folder is moved": lambda path, _: path.parent.rename(path.parent.with_name("gone")),
    "its folder is moved and back": moved_and_back,
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
@pytest.mark.parametrize("how", ["the next answer", "a look", "the cell run again"])
def test_what_was_acknowledged_is_on_disk_again_and_it_is_said(answers, attack, how):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    log.append([event(2, "a-02", TWO), event(3, "a-03")])
    name, coder = log.file, log.coder
    attack(log.path, before)
    log = {
        "the next answer": lambda: log.append([event(4, "a-04")]) and log,
        "a look": lambda: log.look() or log,
        "the cell run again": answers,
    }[how]()
    assert {"x-1", "x-2", "x-3"} <= {*ids(log.path)}
    assert len(ids(log.path)) == len({*ids(log.path)})
    assert "of yours" in log.aside[0]
    again = fresh(log)
    assert again.state == log.state
    assert (again.file, again.coder) == (name, coder)


def test_where_nothing_happened_nothing_is_said_and_nothing_written(answers):
    log = answers()
    log.append([event(1)])
    before = log.path.read_bytes()
    older(log.path, before)
    log.look()
    answers()
    assert (log.aside, log.path.read_bytes()) == ([], before)


def test_answers_of_another_machine_are_shown_at_once_and_count_by_their_time(answers, tmp_path):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    there = tmp_path / "there"
    shutil.copytree(log.path.parent, there)
    other = answers(there)
    log.append([event(30, "a-01", TWO)])  # later than what comes next
    other.append([event(20, "a-01", None, unsure=True), event(40, "a-02", TWO), event(50, "a-05")])
    told = []
    log.watch(told.append)
    older(log.path, other.path.read_bytes())
    log.look()
    assert log.judgements() == {"a-01": TWO, "a-02": TWO, "a-05": ONE}
    assert {"a-02", "a-05"} <= told[0]
    assert any("3 answers given elsewhere" in said for said in log.aside)
    assert fresh(log).state == log.state
    log.append([event(5, "a-05", TWO, at=0)])
    assert fresh(log).judgements()["a-05"] == TWO, (
        "what is answered last counts, whatever the clock"
    )


COPIES = [
    "direction-a (conflicted copy 2026-11-28).jsonl",
    "direction-a (Ana's conflicted copy 2026-11-28).jsonl",
    "direction-a (conflicted copy 2026-11-28 101010).jsonl",
    "direction-a (Konfliktkopie von Ana 2026-11-28).jsonl",
    "direction-a (copie en conflit de Ana 2026-11-28).jsonl",
    "direction-a (Copia en conflicto de Ana 2026-11-28).jsonl",
    "direction-a (冲突的副本 2026-11-28).jsonl",
    "direction-a_conflict-20261128-101010.jsonl",
    "direction-a (SFConflict ana@example.org 2026-11-28-10-10-10).jsonl",
    "direction-a-LAPTOP123.jsonl",
    "direction-a 2.jsonl",
    "direction-a (1).jsonl",
    "direction-a[1].jsonl",
    "direction-a.sync-conflict-20261128-101010-ABCDEFG.jsonl",
    "direction-a - Copy.jsonl",
    "direction-a - Kopie (2).jsonl",
    "Copy of direction-a.jsonl",
    "Kopie von direction-a.jsonl",
    "direction-a copy.jsonl",
    "DIRECTION-A (1).JSONL",
    "direction-a.jsonl.orig",
    "direction-a.jsonl (1)",
    "direction-a.conflict.jsonl",
]


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("open_already", [True, False])
def test_what_only_a_copy_has_is_taken_in_by_time_and_the_copy_stays(answers, name, open_already):
    log = answers()
    log.append([event(1), event(2, "a-02")])
    copy, before = log.path.with_name(name), log.path.read_text("utf-8")
    compared = {"id": "x-9", "kind": "compared", "post_ids": ["a-01", "a-02"], "at": SECOND + 9000}
    log.append([compared])
    if not open_already:
        del log
    line = json.loads(before.splitlines()[-1])
    more = [
        {**line, "id": "c-1", "post_id": "a-01", "post": POSTS["a-01"], "label": TWO},
        {**line, "id": "c-2", "post_id": "a-03", "post": POSTS["a-03"], "label": TWO},
    ]
    copy.write_text(before + "".join(json.dumps(one) + "\n" for one in more), "utf-8")
    if not open_already:
        log = answers()
    kept = copy.read_bytes()
    log.look()
    entry = log.state["a-01"]
    assert (entry["first"], entry["revised"], entry["locked"]) == (TWO, None, True)
    assert log.judgements() == {"a-01": TWO, "a-02": ONE, "a-03": TWO}
    assert name in log.aside[0]
    assert copy.read_bytes() == kept
    assert fresh(log).state == log.state
    assert list(kit.answers(log.path.parent).index) == ["direction-a"]
    log.look()
    assert len(log.aside) == 1
    assert len(ids(log.path)) == len({*ids(log.path)})


@pytest.mark.parametrize("name", COPIES[:2])
def test_a_file_of_another_beginning_stays_apart_whatever_it_is_called(answers, tmp_path, name):
    other = answers(tmp_path / "there")
    other.append([event(1, "a-01", TWO)])
    log = answers()
    log.append([event(2, "a-02")])
    shutil.copy(other.path, log.path.with_name(name))
    log.look()
    assert log.judgements() == {"a-02": ONE}
    assert len(kit.answers(log.path.parent)) == 2


def test_where_only_the_copy_is_left_it_is_gone_on_with(answers):
    log = answers()
    log.append([event(1)])
    log.path.rename(log.path.with_name("direction-a (conflicted copy 2026-11-28).jsonl"))
    name = log.file
    del log
    log = answers()
    assert (log.file, log.judgements()) == (name, {"a-01": ONE})


def test_an_activity_that_is_called_nearly_alike_is_no_copy(tmp_path):
    log = Answers("direction-a-2", POSTS, BOOK, tmp_path)
    log.append([event(1)])
    assert Answers("direction-a", POSTS, BOOK, tmp_path).judgements() == {}


def test_on_a_disk_that_numbers_files_anew_each_time_answers_are_saved(answers, monkeypatch):
    numbers = iter(range(10**6))
    real = Path.stat

    def moving(path, **how):
        found = list(real(path, **how))
        found[1] = next(numbers)
        return os.stat_result(found)

    log = answers()
    monkeypatch.setattr(Path, "stat", moving)
    for number in range(3):
        assert log.append([event(number, f"a-0{number + 1}")]) == [f"x-{number}"]
    assert ids(log.path) == ["x-0", "x-1", "x-2"]
    assert log.aside == []


def test_somebody_elses_file_in_the_place_of_ones_own_is_kept_for_them(answers, tmp_path):
    theirs, mine = answers(tmp_path / "theirs"), answers()
    theirs.append([event(1, "a-01", TWO)])
    mine.append([event(2, "a-02")])
    shutil.copy(theirs.path, mine.path)
    mine.append([event(3, "a-03")])
    assert mine.judgements() == {"a-02": ONE, "a-03": ONE}
    kept = mine.path.parent / "earlier" / "direction-a-1.jsonl"
    assert kept.read_bytes() == theirs.path.read_bytes()
    assert theirs.coder in mine.aside[0]


def test_begun_anew_in_another_kernel_is_begun_anew_here(answers):
    log = answers()
    log.append([event(1)])
    earlier = log.path.parent / "earlier"
    earlier.mkdir()
    log.path.rename(earlier / "direction-a-1.jsonl")
    log.append([event(2, "a-02")])
    assert log.judgements() == {"a-02": ONE}
    assert ids(log.path) == ["x-2"]
    assert "begun anew" in log.aside[0]


def test_what_cannot_be_written_back_is_not_acknowledged_and_said(answers):
    log = answers()
    log.append([event(1)])
    shutil.rmtree(log.path.parent)
    log.path.parent.write_text("in the way")
    with pytest.raises(OSError, match="exists"):
        log.append([event(2, "a-02")])
    assert "a-02" not in log.state
    log.path.parent.unlink()
    assert log.append([event(2, "a-02")]) == ["x-2"]
    assert ids(log.path) == ["x-1", "x-2"]


def test_a_widget_looks_at_its_file_now_and_then_and_tells_its_page(tmp_path, monkeypatch):
    monkeypatch.setattr(import_module("kit.widgets.base"), "_EVERY", 0.01)

    async def session():
        widget = kit.Classify(
            kit.load("posts", set="practice"), "direction", answers=tmp_path / "m"
        )
        page = Browser(widget)
        page.send({"post_id": "prac-01", "label": ONE})
        path = widget.answers.path
        shutil.rmtree(path.parent)
        path.parent.write_text("in the way")
        with overheard(widget) as heard:
            await _until(lambda: heard.get("problem"))
        assert "Not all of your answers are on disk" in heard["problem"]
        path.parent.unlink()
        await _until(path.exists)
        assert ids(path) == ["t-1"]
        assert "deleted or moved" in page.state["notice"]
        assert page.state["problem"] == ""
        widget.close()

    with ThreadPoolExecutor(1) as apart:  # a browser's tests may have a loop running here
        apart.submit(lambda: asyncio.run(session())).result()


async def _until(said, patience=10):
    end = time.monotonic() + patience
    while not said() and time.monotonic() < end:
        await asyncio.sleep(0.01)


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


@not_on_windows
@pytest.mark.parametrize(
    "make", [os.mkfifo, os.mkdir, lambda path: Path(path).symlink_to("/dev/zero")]
)
def test_what_is_no_file_is_named_and_holds_nothing_up(answers, tmp_path, make):
    (tmp_path / "mine").mkdir()
    make(tmp_path / "mine" / "direction-a.jsonl")
    make(tmp_path / "mine" / "direction-a (1).jsonl")
    make(tmp_path / "mine" / "8-posts-abcd-direction.jsonl")
    with pytest.raises(
        ValueError, match=r"direction-a.jsonl is .* Move it away, or choose another"
    ):
        answers()
    assert kit.answers(tmp_path / "mine").empty
    posts = kit.load("posts", set="practice")[["text"]]
    log = kit.Classify(posts, "direction", answers=tmp_path / "mine").answers
    log.append([event(1)])
    log.path.unlink()
    make(log.path)
    with pytest.raises(OSError, match="Move it away"):
        log.append([event(2)])


@pytest.mark.parametrize("line", [b"{}", b"1", b"x", b"[]", b'{"kind":"judge","id":"a"}'])
def test_megabytes_of_short_lines_are_one_sentence(answers, line):
    log = answers()
    with log.path.open("ab") as file:
        file.write((line + b"\n") * (5_000_000 // (len(line) + 1)))
    log = answers()
    assert log.append([event(1)]) == ["x-1"]
    assert log.judgements() == {"a-01": ONE}
    assert len(log.aside) <= 1001


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 400_000,
        b'{"kind":' + b"[" * 400_000,
        b'{"kind":"judge","id":"d-1","label":' + b"[" * 800 + b"]" * 800 + b"}",
        b'{"kind":' + b'{"a":' * 800 + b"1" + b"}" * 801,
    ],
)
def test_deep_nesting_is_a_line_that_cannot_be_read(answers, line):
    log = answers()
    with log.path.open("ab") as file:
        file.write(line + b"\n")
    log = answers()
    log.append([event(1)])
    assert log.judgements() == {"a-01": ONE}
    assert len(log.aside) == 1
    assert len(kit.answers(log.path.parent)) == 1


def test_what_is_said_of_strange_lines_moves_no_terminal(answers):
    log = answers()
    evil = "\x1b[2J\x9b31m\u202e\u2028\n\r" + "x" * 5000
    for n, part in enumerate([{"kind": evil}, {"post_id": evil}, {"label": evil}, {"round": evil}]):
        log.append([event(n, **{"post_id": "a-01", **part})])
    with log.path.open("a") as file:
        file.write(
            json.dumps({"kind": "judge", "id": evil, "post_id": "a-01", "post": evil}) + "\n"
        )
    said = "\n".join(answers().aside)
    assert len(answers().aside) >= 5
    assert all(line.isprintable() and len(line) < 400 for line in said.split("\n"))


def test_posts_are_printed_without_what_moves_a_terminal(tmp_path, capsys):
    posts = kit.load("posts", set="practice")[:2].copy()
    posts["text"] = "red\x1b[31m\x9b2J\nof two lines\u202e"
    posts["account"] = "\x1b]0;title\x07"
    kit.Classify(posts, "direction", answers=tmp_path).text()
    print(kit.show(posts, posts.index[0]))
    printed = capsys.readouterr().out
    assert "of two lines" in printed
    assert all(line.isprintable() for line in printed.splitlines())


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
