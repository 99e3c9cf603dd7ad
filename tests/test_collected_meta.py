"""Exports of Meta Business Suite, where they are not as they mostly are."""

import pandas as pd
import pytest

import kit

COLUMNS = ["Post ID", "Page ID", "Page name", "Title", "Description", "Publish time", "Permalink"]
LINK = "https://www.facebook.com/1/posts/"


def export(path, *posts, **more):
    """Write an export with these (title, time) of posts, and more columns."""
    rows = [
        [f"12210{n}", "1", "A bakery", *post[:1], "", post[1], LINK] for n, post in enumerate(posts)
    ]
    pd.DataFrame(rows, columns=COLUMNS).assign(**more).to_csv(path, index=False)
    return path


@pytest.mark.parametrize(
    ("times", "read", "said"),
    [
        (
            ["3/4/2024 9:05", "03/14/2024 17:05"],
            ["2024-03-04 09:05", "2024-03-14 17:05"],
            "month/d",
        ),
        (
            ["04/03/2024 09:05", "14/03/2024 17:05"],
            ["2024-03-04 09:05", "2024-03-14 17:05"],
            "day/m",
        ),
    ],
)
def test_times_are_month_first_unless_that_cannot_be(times, read, said, tmp_path, capsys):
    posts = kit.load_posts(export(tmp_path / "a.csv", *(("Bread.", time) for time in times)))
    assert [f"{time:%Y-%m-%d %H:%M}" for time in posts["posted_at"]] == read
    assert f"Its times are read as {said}" in capsys.readouterr().out


def test_counts_of_single_days_are_not_taken_for_those_of_posts(tmp_path):
    posts = [("Bread.", "03/14/2024 17:05")] * 2
    path = export(
        tmp_path / "a.csv", *posts, Date=["03/14/2024", "03/15/2024"], Reactions=["3", "1"]
    )
    with pytest.raises(ValueError, match="counts of a row are those of a single day"):
        kit.load_posts(path)


def test_likes_are_no_other_reactions_where_both_are_counted(tmp_path):
    post = ("Bread.", "03/14/2024 17:05")
    posts = kit.load_posts(export(tmp_path / "a.csv", post, Reactions=["9"], Likes=["7"]))
    assert posts[["likes", "Reactions"]].astype(int).values.tolist() == [[7, 9]]


def test_a_post_without_words_says_what_it_is_and_is_asked_about(tmp_path):
    kinds = ["Photos", "Photos"]
    posts = [("Bread.", "03/14/2024 17:05"), ("", "03/15/2024 17:05")]
    path = export(tmp_path / "a.csv", *posts, **{"Post type": kinds})
    with pytest.raises(ValueError, match=r"Row 3: its text is “\[Photos\]”"):
        kit.load_posts(path)
    assert len(kit.load_posts(path, on_problem="leave out")) == 1
