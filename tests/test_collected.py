"""Collections of many people's posts: known by what is in them, read like any table, without names."""

import json
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

import kit
from kit.material.archives.post import Post
from kit.material.collected import known
from kit.material.posts import read_posts

CASES = Path(__file__).parent / "cases" / "collected"
EXPECTED = CASES / "expected"
FILES = sorted(path for path in CASES.iterdir() if path.is_file())
FOURCAT = CASES / "4cat-4chan.csv"


def as_written(posts):
    """Return a posts table as its CSV has it."""
    return posts.reset_index().astype("string").fillna("").astype(object)


def people_in(file):
    """Return what people are called in a case."""
    return (EXPECTED / f"{file.name}.people.txt").read_text("utf-8").split("\n")


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_a_collection_becomes_the_right_table_whatever_its_file_is_called(file, tmp_path, capsys):
    right = pd.read_csv(EXPECTED / f"{file.name}.csv", dtype=str, keep_default_na=False)
    copied = tmp_path / f"download{file.suffix}"
    copied.write_bytes(file.read_bytes())
    for path in (file, copied):
        found = as_written(kit.load_posts(path))
        assert list(found) == list(right)
        for got, want in zip(found.to_dict("records"), right.to_dict("records"), strict=True):
            assert got == want
        assert f"{path.name} is a " in capsys.readouterr().out


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_nobody_is_named_unless_that_is_asked_for(file, capsys):
    shown = kit.load_posts(file).to_csv()
    said = capsys.readouterr().out
    assert "others='keep'" in said
    kept = kit.load_posts(file, others="keep").to_csv()
    assert "The names of people are in the table." in capsys.readouterr().out
    for name in filter(None, people_in(file)):
        assert name.casefold() not in (shown + said).casefold()
        assert name.casefold() in kept.casefold()


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_what_is_cut_off_is_read_as_far_as_it_goes_or_refused_in_words(file, tmp_path, capsys):
    data = file.read_bytes()
    cut = tmp_path / file.name
    for size in range(0, len(data), max(1, len(data) // 8)):
        cut.write_bytes(data[:size])
        said = ""
        try:
            found = read_posts(cut)
        except ValueError as error:
            said = str(error)
        assert said.count(". ") >= 1 or len(found.posts) + found.bad_rows > 0


@pytest.mark.parametrize(
    ("table", "options"),
    [
        ("id,text,author\n1,Hello @ana,ana\n", {}),
        ("id,thread_id,body,date,author\n1,1,Hello @ana,2024-03-05,ana\n", {}),
        ("thread_id,id,timestamp,body,author\n1,1,2024-03-05,Hello @ana,ana\n", {"text": "body"}),
    ],
)
def test_a_table_that_is_no_known_collection_stays_as_it_is(tmp_path, table, options):
    path = tmp_path / "my.csv"
    path.write_text(table)
    posts = kit.load_posts(path, **options)
    assert posts[["text", "account"]].to_dict("list") == {
        "text": ["Hello @ana"],
        "account": ["ana"],
    }
    assert "form" not in posts


def test_rows_are_asked_about_by_their_numbers_as_in_any_table(tmp_path):
    lines = FOURCAT.read_text("utf-8").splitlines()
    more = ["7301,7310,2024-03-05 17:40:00,[removed],,Anonymous,,,,,,1709660400"]
    more += [lines[0], "7301,7311,2024-03-05 17:41:00, ,,Anonymous,,,,,,1709660460", "7301,7312"]
    more += ["7301,7301,2024-03-05 17:42:00,Twice,,Anonymous,,,,,inconclusive,1709660520"]
    path = tmp_path / "more.csv"
    path.write_text("\n".join([*lines, *more, ""]), encoding="utf-8")
    found = read_posts(path, codebook="direction", keep=[7])
    assert [(one.row, one.kind) for one in found.problems] == [
        (2, "label not in the codebook"),
        (8, "names of the columns"),
        (9, "no text"),
        (10, "number of cells"),
        (11, "id used twice"),
        (11, "label not in the codebook"),
    ]
    assert found.posts["text"].iloc[-1] == "[removed]"


def test_what_a_teacher_added_stays_beside_the_posts(tmp_path):
    table = pd.read_csv(FOURCAT, dtype=str, keep_default_na=False).assign(my_note="look")
    table.to_excel(tmp_path / "class.xlsx", index=False)
    table.to_json(tmp_path / "class.json", orient="records")
    for name in ("class.xlsx", "class.json"):
        posts = kit.load_posts(tmp_path / name)
        assert posts["label"].iloc[0] == "talk"
        assert set(posts["my_note"]) == {"look"}
        assert posts["form"].tolist() == ["post", "reply", "reply", "reply", "reply"]


@pytest.fixture
def records(monkeypatch, tmp_path):
    """Return a way to read records of a collection, told by their "of": one post in each "says"."""

    def posts(held):
        for record in held:
            for words in record["says"]:
                yield Post(text=words, author=record["by"], post_id=words[:3])

    kind = SimpleNamespace(
        CALLED="a collection of a test",
        PLATFORM="Reddit",
        knows=lambda record: record.get("of") == "a test",
        posts=posts,
    )
    monkeypatch.setattr(known, "RECORDS", [kind])

    def read(lines):
        path = tmp_path / "held.jsonl"
        path.write_text(
            "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
        )
        return read_posts(path)

    return read


def one(*says, by="Ana", **more):
    return {"of": "a test", "says": says, "by": by} | more


def test_a_post_has_the_number_of_its_line_and_the_label_that_stands_there(records):
    found = records([one("one @ana", label="x"), "{broken", one(), one("two", by="ben")])
    assert found.posts[["text", "account", "label"]].to_numpy().tolist() == [
        ["one @account 1", "account 1", "x"],
        ["two", "account 2", ""],
    ]
    assert [problem.row for problem in found.problems] == [2]
    assert "1 record has none" in found.report()


def test_posts_of_one_line_never_get_the_number_of_a_broken_one(records):
    found = records([one("one", "two", "three"), "{broken", one("four")])
    assert found.posts["text"].tolist() == ["one", "two", "three", "four"]
    assert "row 3 is the first post" in found.report()


def test_lines_of_4cat_of_an_unknown_form_are_refused_with_the_way_out(tmp_path):
    path = tmp_path / "pins.ndjson"
    path.write_text('{"pin": "1", "__import_meta": {"source_platform": "pinterest.com"}}\n' * 3)
    with pytest.raises(ValueError, match="in 4CAT and download it as CSV"):
        kit.load_posts(path)


def test_a_collection_without_posts_is_refused_in_words(records):
    with pytest.raises(ValueError, match="a collection of a test, and no post was found"):
        records([one(), one()])
