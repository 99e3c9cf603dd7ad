"""What a platform hands out in a form that cannot be read is refused, and what to ask for is said."""

import json
import shutil
from pathlib import Path

import pytest

import kit

CASES = Path(__file__).parent / "cases" / "archives"

REFUSED = {
    "Comments.txt": (
        "Date: 2026-03-07 21:14:09 UTC\nComment: this is us\nPhoto: N/A\n",
        ["TikTok", "as JSON"],
    ),
    "Kommentare.csv": (
        "Kommentar-ID,Kanal-ID,Zeit,Preis,Video-ID,Kommentartext\n"
        'Ugx1,UCabcdefghijklmnopqrstuv,2023-01-01T00:00:00+00:00,0,v1,"{""text"":""Hallo""}"\n',
        ["language", "English"],
    ),
    "my-comments.html": (
        "<html><ul><li>Sent at 2020-04-27 23:18:23 UTC while watching "
        '<a href="https://www.youtube.com/watch?v=a">a video</a>.<br/>Hello</li></ul></html>',
        ["Takeout", "CSV"],
    ),
    "index.html": (
        "<html><title>My Data - Snapchat</title><h1>Chat History</h1></html>",
        ["Snapchat", "Export JSON files"],
    ),
    "user_data_tiktok.json": (
        '{"Comment": {"Comments": {"CommentsList": null}}, "Post": {"Posts": {"VideoList": []}}}',
        ["TikTok", "nothing that its owner wrote"],
    ),
    "Your archive.html": (
        "<!doctype html><html><head><title>Your Twitter Data</title></head></html>",
        ["X", "data/tweets.js"],
    ),
    "like.js": (
        'window.YTD.like.part0 = [ { "like" : { "tweetId" : "1", "fullText" : "Hello" } } ]',
        ["X", "data/tweets.js"],
    ),
    "deleted-tweets.js": (
        'window.YTD.deleted_tweets.part0 = [ { "tweet" : { "full_text" : "Hello" } } ]',
        ["X", "had been deleted"],
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_what_to_ask_for(name, tmp_path):
    text, said = REFUSED[name]
    file = tmp_path / name
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=".*".join(said)):
        kit.load_posts(file)


@pytest.mark.parametrize("case", ["tiktok", "snapchat", "youtube", "discord", "x"])
def test_an_archive_that_lies_there_twice_is_one(case, tmp_path, capsys):
    once = kit.load_posts(CASES / case)
    for part in ("part 1", "part 2"):
        shutil.copytree(CASES / case, tmp_path / part)
    assert kit.load_posts(tmp_path).equals(once)
    assert "stand there twice" in capsys.readouterr().out


@pytest.mark.parametrize("case", ["tiktok", "snapchat"])
def test_what_others_wrote_is_there_where_it_is_asked_for(case, capsys):
    left_out = kit.load_posts(CASES / case)
    kept = kit.load_posts(CASES / case, others="keep")
    assert len(kept) > len(left_out)
    assert {"me"} == set(left_out["account"]) < set(kept["account"])
    assert "Show it to nobody" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("where", "odd"),
    [
        (["Comment", "Comments", "CommentsList"], {"0": {"comment": "Hello"}}),
        (["Comment", "Comments", "CommentsList"], ["Hello", {"comment": "Hello"}, 3]),
        (["Direct Message", "Direct Messages", "ChatHistory"], [{"Content": "Hello"}]),
        (["TikTok Live", "Watch Live History", "WatchLiveMap"], {"1": [], "2": "Hello"}),
    ],
)
def test_what_stands_where_something_else_should_is_read_or_counted(where, odd, tmp_path, capsys):
    data = json.loads((CASES / "tiktok" / "user_data_tiktok.json").read_text("utf-8"))
    held = data
    for step in where[:-1]:
        held = held[step]
    held[where[-1]] = odd
    file = tmp_path / "data.json"
    file.write_text(json.dumps(data), "utf-8")
    posts = kit.load_posts(file)
    assert "Hello" in posts["text"].tolist() or "Left out" in capsys.readouterr().out
