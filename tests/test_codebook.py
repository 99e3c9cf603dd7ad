import pytest

import kit
from kit.data import folder

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
        assert category.definition in book._repr_markdown_()


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
        (lambda t: t.replace("tie_break", "tiebreak", 1), "Category one-way lacks tie_break"),
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
    ],
)
def test_an_incomplete_codebook_says_what_to_mend(tmp_path, change, said):
    path = tmp_path / "mine.toml"
    path.write_text(change(DIRECTION), encoding="utf-8")
    with pytest.raises(ValueError, match="mine.toml") as error:
        kit.codebook(path)
    assert said in str(error.value)
