import html
import re
import shutil
from pathlib import Path

import pytest

import kit
from kit.material import predictions, quizzes
from kit.material.codebooks import problems
from kit.material.data import folder

DIRECTION = (folder() / "codebooks" / "direction.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "path", sorted((folder() / "codebooks").glob("*.toml")), ids=lambda p: p.stem
)
def test_each_codebook_of_the_kit_is_complete_and_named_after_its_file(path):
    book = kit.codebook(path.stem)
    assert book.name == path.stem
    assert book.id == f"{path.stem}@{book.version}"
    assert len(set(book.labels)) == len(book.labels) >= 2
    for category in book.categories:
        assert category.near_miss["instead"] != category.label
        assert category.definition in html.unescape(book._repr_html_())


def test_ones_own_codebook_is_read_from_its_path_even_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(DIRECTION, encoding="utf-8-sig")
    assert kit.codebook(path).labels == ("one-way", "two-way")
    assert kit.codebook(kit.codebook(path)) == kit.codebook(path)
    assert kit.codebook("direction")["two-way"].label == "two-way"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda t: t.replace('level = "nominal"', 'level = "nominl"'),
            "nominal, ordinal, but 'nominl'",
        ),
        (lambda t: t.replace("tie_break", "tiebreak", 1), "Category one-way: it has no tie_break."),
        (
            lambda t: t.replace('instead = "two-way"', 'instead = "both"'),
            "'both', which is not a label",
        ),
        (
            lambda t: t.replace('label = "two-way"', 'label = "one-way"'),
            "one-way stands there 2 times",
        ),
        (lambda t: t.split("[[category]]")[0], "a choice needs at least two"),
        (lambda t: t.replace("question", "asks", 1), "It has no question"),
        (lambda t: t + "\n]]", "cannot be read as a codebook"),
        (
            lambda t: t.replace('level = "nominal"', "level = “nominal”"),
            "That line reads:  level = “nominal”  The outer quotation marks must be straight, not curly.",
        ),
        (
            lambda t: t.replace("level =", "levels =", 1),
            "'levels' means nothing here. Did you mean level?",
        ),
        (lambda t: "colour = 3\n" + t, "'colour' means nothing here. It may have name, title"),
        (lambda t: t.replace("[[category]]", "[category]", 1).split("[[")[0], "in double brackets"),
        (lambda t: "category = ['a', 'b']\n" + t.split("[[")[0], "in double brackets"),
        (lambda t: t.replace('title = "', 'title = 5 # "', 1), "title must be a text in quotation"),
        (lambda t: t.replace('level = "nominal"', "level = ['nominal']"), "level must be one of"),
        (lambda t: t.replace('question = "', 'question = " " # "', 1), "It has no question"),
        (lambda t: t.replace("version = 1", "version = '1'"), "whole number from 1, but '1' was"),
        (lambda t: t.replace("version = 1", "version = 0"), "whole number from 1, but 0 was"),
        (lambda t: t.replace("hide = []", 'hide = "account"'), 'Write hide = ["…", "…"].'),
        (lambda t: t.replace("hide = []", "hide = [3]"), "hide must be a list of texts"),
        (
            lambda t: re.sub(r"(?s)exclude = \[.*?\n\]", 'exclude = "x"', t, count=1),
            "Category one-way: exclude must be a list of texts",
        ),
        (
            lambda t: t.replace(", why = ", ", wy = ", 1),
            "Category one-way, example: it has no why.",
        ),
        (
            lambda t: t.replace("near_miss = {", 'near_miss = "x" # {', 1),
            'Write near_miss = { text = "…", why = "…", instead = "…" }.',
        ),
        (
            lambda t: t.replace('instead = "two-way"', 'instead = "one-way"'),
            "near_miss must belong to another label, not to 'one-way'",
        ),
    ],
)
def test_an_incomplete_codebook_says_what_to_mend(tmp_path, change, said):
    path = tmp_path / "mine.toml"
    path.write_text(change(DIRECTION), encoding="utf-8")
    with pytest.raises(ValueError, match="mine.toml") as error:
        kit.codebook(path)
    assert said in str(error.value)


def test_a_codebook_that_is_no_utf_8_or_no_file_at_all_says_so(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes('title = "Für wen?"'.encode("cp1252"))
    with pytest.raises(ValueError, match="not a text saved as UTF-8. In your editor"):
        kit.codebook(path)
    path.write_bytes(b"")
    with pytest.raises(ValueError, match=r"mine.toml is empty\. Save it again"):
        kit.codebook(path)
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(ValueError, match=r"is a folder\. Name a file in it"):
        kit.codebook(tmp_path / "folder.toml")


def test_all_that_is_wrong_is_said_at_once():
    found = problems({"category": [{"label": 3, "include": "x"}, {"label": 3}], "levels": 1})
    way = (
        'example = { text = "…", why = "…" }, '
        'near_miss = { text = "…", why = "…", instead = "…" }, tie_break = "…".'
    )
    assert found == [
        "It has no name, title, question, level. "
        'Write name = "…", title = "…", question = "…", level = "nominal".',
        "'levels' means nothing here. Did you mean level?",
        "Category 1: it has no definition, exclude, example, near_miss, tie_break. "
        f'Write definition = "…", exclude = ["…", "…"], {way}',
        'Category 1: label must be a text in quotation marks, but 3 was given. Write label = "…".',
        "Category 1: include must be a list of texts, but 'x' was given. "
        'Write include = ["…", "…"].',
        "Category 1 stands there 2 times; keep one.",
        "Category 2: it has no definition, include, exclude, example, near_miss, tie_break. "
        f'Write definition = "…", include = ["…", "…"], exclude = ["…", "…"], {way}',
        'Category 2: label must be a text in quotation marks, but 3 was given. Write label = "…".',
    ]


def test_a_copy_of_a_codebook_is_ones_own_to_change(tmp_path):
    path = tmp_path / "my-direction.toml"
    kit.codebook("direction").save(path)
    mine = kit.codebook(path)
    assert mine.name == "my-direction"
    assert mine.categories == kit.codebook("direction").categories
    with pytest.raises(FileExistsError, match="nothing of yours is overwritten"):
        kit.codebook("direction").save(path)
    with pytest.raises(ValueError, match=r"Save it as 'mine\.toml'"):
        kit.codebook("direction").save(tmp_path / "mine.txt")


@pytest.mark.parametrize(
    ("read", "of_the_kit"),
    [
        (kit.codebook, "codebooks/direction.toml"),
        (quizzes.quiz, "quizzes/01.toml"),
        (predictions.prediction, "predictions/us-65-plus.toml"),
    ],
)
def test_a_file_of_ones_own_may_end_in_capitals(tmp_path, read, of_the_kit):
    path = shutil.copy(folder() / of_the_kit, tmp_path / "MINE.TOML")
    assert read(path).title == read(Path(of_the_kit).stem).title
