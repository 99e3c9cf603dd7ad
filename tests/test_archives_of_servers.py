"""Mastodon, Pixelfed and Reddit: what their archives may have beside the usual."""

import copy
import json
import tarfile
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest

import kit

CASES = Path(__file__).parent / "cases" / "archives"
ME, OTTER = "https://a.example/users/wren", "https://b.example/users/otter"
ALL = "https://www.w3.org/ns/activitystreams#Public"
COMMENTS = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
NOTE = {
    "id": f"{ME}/statuses/1",
    "type": "Note",
    "published": "2024-03-05T17:20:00Z",
    "to": [ALL],
    "cc": [f"{ME}/followers"],
    "content": "<p>Hello</p>",
}


def outbox(path, *notes):
    """Write an outbox with these notes, each a change of NOTE."""
    items = [{"type": "Create", "actor": ME, "object": NOTE | note} for note in notes]
    path.write_text(json.dumps({"id": "outbox.json", "orderedItems": items}))
    return path


def test_the_older_archive_of_mastodon_is_a_tar(tmp_path):
    with tarfile.open(tmp_path / "archive.tar.gz", "w:gz") as made:
        made.add(CASES / "mastodon", ".")
    found = kit.load_posts(tmp_path / "archive.tar.gz")
    pd.testing.assert_frame_equal(found, kit.load_posts(CASES / "mastodon"))


@pytest.mark.parametrize(
    ("note", "form", "aimed_at"),
    [
        ({"inReplyTo": f"{OTTER}/statuses/7"}, "reply", "@otter@b.example"),
        ({"inReplyTo": "https://b.example/@otter/7"}, "reply", "@otter@b.example"),
        ({"inReplyTo": "https://b.example/objects/7"}, "reply", ""),
        (
            {"inReplyTo": "https://b.example/objects/7", "to": [OTTER, ALL]},
            "reply",
            "@otter@b.example",
        ),
        ({"inReplyTo": f"{ME}/statuses/0"}, "own thread", ""),
        ({"inReplyTo": f"{ME}2/statuses/0"}, "reply", "@wren2@a.example"),
        ({"to": [OTTER], "cc": []}, "message", "@otter@b.example"),
        ({"to": [], "cc": []}, "post", ""),
        ({"to": ALL, "tag": {"type": "Mention", "href": OTTER}}, "post", "@otter@b.example"),
        ({"quote": f"{OTTER}/statuses/7"}, "share", "@otter@b.example"),
        ({"quoteUri": f"{ME}/statuses/0"}, "own thread", ""),
    ],
)
def test_a_note_is_aimed_at_those_it_names_or_answers(note, form, aimed_at, tmp_path):
    found = kit.load_posts(outbox(tmp_path / "mine.json", note), others="keep").iloc[0]
    assert (found["form"], found.get("aimed_at", "")) == (form, aimed_at)


def test_a_person_without_a_name_in_their_address_is_known_by_a_later_mention(tmp_path):
    kite = "https://c.example/ap/users/116"
    first = {"id": "https://a.example/1", "inReplyTo": f"{kite}/statuses/2"}
    mention = {"type": "Mention", "href": kite, "name": "@kite@c.example"}
    later = {"id": "https://a.example/2", "tag": [mention]}
    found = kit.load_posts(outbox(tmp_path / "mine.json", first, later), others="keep")
    assert found["aimed_at"].tolist() == ["@kite@c.example"] * 2


def test_what_goes_on_from_ones_own_answer_still_answers_those_whom_it_names(tmp_path):
    tag = [{"type": "Mention", "href": OTTER, "name": "@otter@b.example"}]
    ids = [f"{ME}/statuses/{number}" for number in range(1, 5)]
    before = [f"{OTTER}/statuses/7", ids[0], ids[1], ids[0]]
    notes = [
        {"id": one, "inReplyTo": answered, "tag": named}
        for one, answered, named in zip(ids, before, [tag, tag, tag, []], strict=True)
    ]
    found = kit.load_posts(outbox(tmp_path / "mine.json", *notes))
    assert found["form"].tolist() == ["reply", "reply", "reply", "own thread"]


@pytest.mark.parametrize(
    "key", sorted({*NOTE, "tag", "attachment", "likes", "contentMap", "oneOf"})
)
@pytest.mark.parametrize("value", [None, 7, "x", [], {}, [None], [[1]], {"a": 1}, "https://", "@"])
def test_what_no_server_writes_is_no_stumbling_block(key, value, tmp_path):
    with suppress(ValueError):  # any other error is a fault of the reader
        kit.load_posts(outbox(tmp_path / "mine.json", NOTE, copy.deepcopy({key: value})))


@pytest.mark.parametrize(
    ("parent", "form"),
    [
        ("", "reply"),
        ("t3_1abc", "reply"),
        ("t1_k1", "own thread"),
        ("k1", "own thread"),
        ("k0", "reply"),
    ],
)
def test_a_comment_on_reddit_that_answers_ones_own_goes_on_from_it(parent, form, tmp_path):
    link = "https://www.reddit.com/r/bread/comments/1abc/_/"
    rows = [
        f"k1,{link}k1/,2024-03-05 17:20:00 UTC,,bread,0,{link},k0,Hello,",
        f"k2,{link}k2/,2024-03-05 17:21:00 UTC,,bread,0,{link},{parent},And more,",
    ]
    path = tmp_path / "some.csv"
    path.write_text(COMMENTS + "\n".join(rows) + "\n")
    assert kit.load_posts(path)["form"].tolist() == ["reply", form]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("> you said\nand went on\n\nMy answer", "My answer"),
        ("&gt; you said\n\nMy answer", "My answer"),
        ("One > two\n>!hidden!<", "One > two\n>!hidden!<"),
        ("> nothing but this", "[a quotation]"),
    ],
)
def test_lines_that_quote_others_are_not_ones_own_words(body, words, tmp_path):
    path = tmp_path / "some.csv"
    row = f'k1,x,2024-03-05 17:20:00 UTC,,bread,0,https://x/,,"{body}",'
    path.write_text(COMMENTS + row + "\n")
    assert kit.load_posts(path)["text"].tolist() == [words]
