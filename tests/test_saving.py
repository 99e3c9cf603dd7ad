"""Files for people: never over another one, and nothing in them acts as a formula."""

import csv
import errno
import os
import re
import sys
from pathlib import Path
from unittest import mock

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kit
from kit import plots
from kit.text.saving import begin, harmless, neutral, restored, save

not_on_windows = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions, links and devices")


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@A1", " =1", "\tx", "＝1", "'tis", "'", "-", ""]
)
def test_a_neutral_text_is_no_formula_and_can_be_restored(text):
    assert neutral(text)[:1] not in ("=", "+", "@", "\t", "＝")
    assert restored(neutral(text)) == text


BLANKS = "".join(filter(str.isspace, map(chr, range(sys.maxunicode)))) + "\ufeff"
TEXTS = st.text(st.sampled_from("=+-@＝;\t\r\n' )]|1aß,\"\xa0\ufeff\x0b"), max_size=12) | st.text()


@settings(deadline=None, max_examples=1000)
@given(TEXTS)
def test_whatever_a_neutral_text_is_split_at_no_part_is_a_formula_and_it_is_restored(text):
    safe = neutral(text)
    assert restored(safe) == text
    assert restored(neutral(safe)) == safe
    for part in re.split(r"[;|\t\r\n]", safe):
        part = part.strip(BLANKS)
        signs = re.match("[=+\\-@＝＋－＠]*", part)[0]
        # A sign without anything that it could be a formula of.
        assert not signs or part[len(signs) :].strip(BLANKS)[:1] in ("", *")]}*/>|")
    # Nothing but apostrophes at the beginnings of cells is added.
    assert re.sub(r"(^|[;|\t\r\n])'+", r"\1", safe) == re.sub(r"(^|[;|\t\r\n])'+", r"\1", text)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a;=cmd()", "a;'=cmd()"),
        ("x\t=1+1", "x\t'=1+1"),
        ("a|=1+1", "a|'=1+1"),
        ("a; +1;b", "a;' +1;b"),
        ("one\n@SUM(1)", "one\n'@SUM(1)"),
        ("'=1", "''=1"),
        ("a;'=1", "a;''=1"),
        ("=1;=2", "'=1;'=2"),
        *(
            (text, text)
            for text in (";-)", "so; and so", "5; 6", "a;", "x=1; y", "a - b", "1;2\t3")
        ),
        *((text, text) for text in ("don't; 'tis", ":-)", "--", "a, =b", "mail@example.org; b")),
    ],
)
def test_only_what_begins_like_a_formula_gets_an_apostrophe(text, safe):
    assert neutral(text) == safe
    assert restored(safe) == text


@not_on_windows
def test_what_is_private_is_for_its_owner_only_and_what_is_replaced_stays_as_open(tmp_path):
    def mode(path):
        return oct(path.stat().st_mode)[-3:]

    assert mode(save(tmp_path / "a.csv", "x", private=True)) == "600"
    assert mode(save(tmp_path / "b.csv", "x", True, private=True)) == "600"
    (tmp_path / "b.csv").chmod(0o644)
    assert mode(save(tmp_path / "b.csv", "y", True, private=True)) == "644"
    assert (tmp_path / "b.csv").read_text() == "y"
    before = os.umask(0o022)
    try:
        assert mode(save(tmp_path / "c.csv", "x")) == "644"
    finally:
        os.umask(before)


@pytest.fixture(params=["there", "refused", "missing"])
def links(request, monkeypatch):
    """Hard links: where a disk has them, where it has none, and where Python knows of none."""

    def refuse(*_):
        raise OSError(errno.EPERM, "Operation not permitted")

    if request.param == "refused":
        monkeypatch.setattr(os, "link", refuse)
    elif request.param == "missing":  # as in a browser
        monkeypatch.delattr(os, "link")


@pytest.mark.usefixtures("links")
def test_a_file_is_begun_whole_by_one_and_by_no_other(tmp_path):
    begin(tmp_path / "a", b"whole")
    with pytest.raises(FileExistsError):
        begin(tmp_path / "a", b"other")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"whole"]


def test_in_a_harmless_table_neither_cells_nor_names_act_as_formulas_and_numbers_stay():
    table = pd.DataFrame(
        {"=a": pd.Categorical(["=x", "y"]), "n": [-1, 2], "t": pd.array(["@z", None], "string")},
        index=pd.Index(["+p", "q"], name="=id"),
    )
    safe = harmless(table)
    assert [*safe.columns, *safe.index, safe.index.name] == ["'=a", "n", "t", "'+p", "q", "'=id"]
    assert safe["'=a"].tolist() == ["'=x", "y"]
    assert safe["n"].tolist() == [-1, 2]
    assert safe["t"].fillna("").tolist() == ["'@z", ""]
    assert table.columns[0] == "=a"


def test_a_file_that_is_there_stays_and_a_folder_that_is_not_is_named(tmp_path):
    assert save(tmp_path / "a.csv", "é") == tmp_path / "a.csv"
    assert (tmp_path / "a.csv").read_bytes() == "é".encode()
    with pytest.raises(FileExistsError, match=r"nothing of yours is overwritten.*'a-2.csv'"):
        save(tmp_path / "a.csv", "other")
    assert (tmp_path / "a.csv").read_text("utf-8") == "é"
    with pytest.raises(ValueError, match=r"cannot be written: No such file.*Choose another name"):
        save(tmp_path / "none" / "a.csv", "")


@not_on_windows
def test_a_file_that_is_replaced_is_whole_at_any_time_and_stays_what_it_was(tmp_path):
    path = tmp_path / "a.csv"
    save(path, "old")
    path.chmod(0o640)
    (tmp_path / "link.csv").symlink_to(path)
    with path.open() as reading:
        save(tmp_path / "link.csv", "new", replace=True)
        assert reading.read() == "old", "whoever reads it meanwhile reads the old one to its end"
    assert path.read_text() == "new"
    assert oct(path.stat().st_mode)[-3:] == "640"
    assert {each.name for each in tmp_path.iterdir()} == {"a.csv", "link.csv"}


def test_where_the_disk_is_full_the_file_that_was_to_be_replaced_is_still_there(tmp_path):
    save(tmp_path / "a.csv", "old")
    full = OSError(errno.ENOSPC, "No space left on device")
    with (
        mock.patch("pathlib.Path.replace", side_effect=full),
        pytest.raises(ValueError, match="a.csv cannot be written: No space left on device"),
    ):
        save(tmp_path / "a.csv", "new", replace=True)
    assert (tmp_path / "a.csv").read_text() == "old"
    assert len([*tmp_path.iterdir()]) == 1


@not_on_windows
def test_what_is_no_file_is_written_into_or_refused_and_never_replaced(tmp_path):
    save("/dev/null", "x", replace=True)
    assert Path("/dev/null").is_char_device()
    with pytest.raises(ValueError, match="cannot be written: Is a directory"):
        save(tmp_path, "x", replace=True)


def test_pictures_and_answers_are_saved_without_formulas(tmp_path, monkeypatch):
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path / "answers"))
    table = pd.DataFrame({"who": ["=1+1", "b"], "n": [-1, 2]})
    _, numbers = plots.bars(table, "who", "n", title="A").save(tmp_path / "a.png")
    with numbers.open(encoding="utf-8", newline="") as file:
        assert [row[0] for row in csv.reader(file)][1:] == ["'=1+1", "b"]
    posts = pd.DataFrame({"text": ["x"]}, index=pd.Index(["=1+1"], name="post_id"))
    widget = kit.Classify(posts, "direction")
    widget.judge("1")
    widget.save(tmp_path / "mine.csv")
    assert pd.read_csv(tmp_path / "mine.csv", index_col="post_id").index.tolist() == ["'=1+1"]
    with pytest.raises(ValueError, match=r"cannot be written"):
        widget.save(tmp_path / "none" / "mine.csv")
