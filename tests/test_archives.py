"""Archives of one's own: from each platform's real shape to the right table, and never a traceback."""

import zipfile
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest

import kit

CASES = Path(__file__).parent / "cases" / "archives"
EXPECTED = CASES / "expected"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir() and path != EXPECTED)
FILES = sorted(path for path in CASES.iterdir() if path.is_file())


def right(case):
    """Return the right table of a case."""
    return pd.read_csv(EXPECTED / f"{case}.csv", dtype=str, keep_default_na=False)


def as_written(posts):
    """Return a posts table as its CSV has it."""
    table = posts.reset_index()
    table["posted_at"] = table["posted_at"].dt.strftime("%Y-%m-%dT%H:%M:%S")
    return table.astype("string").fillna("").astype(object)


def check(posts, case):
    expected = right(case)
    found = as_written(posts)
    assert list(found) == list(expected)
    for row, (got, want) in enumerate(
        zip(found.to_dict("records"), expected.to_dict("records"), strict=True), 1
    ):
        assert got == want, row


def packed(folder, path):
    """Zip a folder as a platform does, with a video beside the texts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                made.write(file, file.relative_to(folder))
        made.writestr("media/video.mp4", bytes(100_000))
    return path


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_archive_is_read_from_its_folder_and_from_its_zip(folder, tmp_path, capsys):
    check(kit.load_posts(folder), folder.name)
    said = capsys.readouterr().out
    assert "The kit sends nothing of it anywhere." in said
    check(kit.load_posts(packed(folder, tmp_path / "download.zip")), folder.name)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_one_file_of_an_archive_is_read_whatever_it_is_called(file, tmp_path, capsys):
    check(kit.load_posts(file), file.name)
    other = tmp_path / f"download{file.suffix}"
    other.write_bytes(file.read_bytes())
    check(kit.load_posts(other), file.name)


@pytest.mark.parametrize("case", [*FOLDERS, *FILES], ids=lambda path: path.name)
def test_nobody_elses_name_or_words_are_left(case, capsys):
    names = EXPECTED / f"{case.name}.others.txt"  # what others are called, and said, in this case
    posts = kit.load_posts(case)
    shown = posts.to_csv() + capsys.readouterr().out
    for other in names.read_text("utf-8").splitlines():
        assert other not in shown


@pytest.mark.parametrize("case", [*FOLDERS, *FILES], ids=lambda path: path.name)
@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.97])
def test_what_is_cut_off_is_read_as_far_as_it_goes_or_refused_in_words(
    case, share, tmp_path, capsys
):
    for file in [case] if case.is_file() else [p for p in case.rglob("*") if p.is_file()]:
        data = file.read_bytes()
        cut = tmp_path / file.name
        cut.write_bytes(data[: int(share * len(data))])
    with suppress(ValueError):  # any other error is a fault of the reader
        posts = kit.load_posts(tmp_path if case.is_dir() else cut)
        assert len(posts) <= len(right(case.name))
        told = cut.suffix != ".txt"  # a text does not show where it should have ended
        assert "is cut off" in capsys.readouterr().out or share > 0.9 or not told
