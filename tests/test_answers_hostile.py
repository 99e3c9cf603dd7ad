"""What may lie in a folder of answers, or stand in a file of them, and holds nothing up."""

import json
import os
from pathlib import Path

import pytest
from saved_answers import ONE, event, not_on_windows, opened

import kit


@pytest.fixture
def answers(tmp_path):
    return lambda place=tmp_path / "mine": opened(place)


@not_on_windows
@pytest.mark.parametrize(
    "make", [getattr(os, "mkfifo", None), os.mkdir, lambda path: Path(path).symlink_to("/dev/zero")]
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


@pytest.mark.slow
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
