"""X: what stands in one file of its archive, and what others wrote, where that is asked for."""

from pathlib import Path

import pytest

import kit

ARCHIVE = Path(__file__).parent / "cases" / "archives" / "x"
TWEETS = ARCHIVE / "data" / "tweets.js"


@pytest.fixture(scope="module")
def whole():
    """Return the posts of the whole archive, under their texts."""
    return kit.load_posts(ARCHIVE).drop_duplicates("text").set_index("text")


def test_whose_the_file_is_shows_in_it_without_the_one_that_says_so(whole, capsys):
    posts = kit.load_posts(TWEETS).query("form != 'reply'")  # where long texts are in whole
    assert posts["form"].tolist() == whole.loc[posts["text"], "form"].tolist()
    assert "data/account.js, which is not there" in capsys.readouterr().out


def test_a_file_is_read_where_the_program_before_its_list_was_taken_away(tmp_path, capsys):
    bare = tmp_path / "tweets.json"
    bare.write_text(TWEETS.read_text("utf-8").partition("=")[2], "utf-8")
    assert kit.load_posts(bare).equals(kit.load_posts(TWEETS))


@pytest.mark.parametrize(
    ("text", "aimed_at", "words"),
    [
        ("Exactly this!", "@ben_ruiz", "the bus never comes when it rains"),
        ("This is what I meant in March", "@farid_k", "[a post of @farid_k]"),
        ("Please RT @noor9's call for chairs", "@noor9", ""),
    ],
)
def test_words_of_others_are_theirs_where_they_are_kept(text, aimed_at, words, capsys):
    posts = kit.load_posts(ARCHIVE, others="keep").set_index("text")
    assert posts.loc[text, ["aimed_at", "replies_to"]].tolist() == [aimed_at, words]
    assert "Show it to nobody" in capsys.readouterr().out
