"""The archives of Facebook and Instagram where they are odd: pages, gaps, unknown languages."""

import json
from pathlib import Path

import pytest

import kit

POST = {"timestamp": 1709658000, "data": [{"post": "A post."}], "title": ""}
PICTURE = {"uri": "media/1.jpg", "creation_timestamp": 1709658000, "title": "A picture."}
ODD = [None, [], {}, "", "words", 7, [None], {"data": None}]


def put(folder, **files):
    for name, held in files.items():
        (folder / f"{name}.json").write_text(json.dumps(held), "utf-8")
    return folder


def comment(**values):
    held = {label: {"value": value} for label, value in values.items()}
    time = {"Time": {"timestamp": 1709658000}}
    return {"media_list_data": [{"uri": ""}], "string_map_data": held | time}


@pytest.mark.parametrize("platform", ["Facebook", "Instagram"])
def test_an_archive_for_a_browser_is_refused_with_the_way_to_the_other(platform, tmp_path):
    page = f'<html><title>{platform}</title><div class="pam _3-95 _2ph- _a6-g uiBoxWhite">A post.'
    (tmp_path / "posts_1.html").write_text(page, "utf-8")
    with pytest.raises(ValueError, match=rf"archive of {platform}.*JSON in the place of HTML"):
        kit.load_posts(tmp_path)


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize("key", ["data", "attachments", "title", "timestamp", "tags", None])
def test_an_odd_post_of_facebook_takes_none_of_the_others_away(key, odd, tmp_path):
    spoilt = odd if key is None else POST | {key: odd}
    comments = {"comments_v2": [spoilt, {"timestamp": 1, "data": [{"comment": {"comment": "C"}}]}]}
    posts = kit.load_posts(put(tmp_path, posts=[POST, spoilt], comments=comments))
    assert {"A post.", "C"} <= {*posts["text"]}


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize("key", ["media", "title", "creation_timestamp", "string_map_data", None])
def test_an_odd_post_of_instagram_takes_none_of_the_others_away(key, odd, tmp_path):
    post = {"media": [PICTURE], "title": ""}
    spoilt = odd if key is None else post | {key: odd}
    comments = {"comments_reels_comments": [spoilt, comment(Comment="C")]}
    posts = kit.load_posts(put(tmp_path, posts=[post, spoilt], comments=comments))
    assert {"A picture.", "C"} <= {*posts["text"]}


@pytest.mark.parametrize(
    ("values", "form", "text"),
    [
        ({"Comment": "Lovely.", "Media Owner": "ana"}, "reply", "Lovely."),
        ({"Yorum": "@ben yes", "Medya sahibi": "zoe"}, "reply", "@person 1 yes"),
        ({"Komentarz": "One more.", "Właściciel mediów": "zoe"}, "own thread", "One more."),
        ({"Kommentti": "Moi!", "Median omistaja": "zoe"}, "own thread", "Moi!"),
    ],
)
def test_a_comment_of_instagram_is_told_in_any_language(values, form, text, tmp_path):
    folder = put(tmp_path, comments=[comment(**values)])
    told = kit.load_posts(folder, me="zoe").iloc[0]
    assert (told["form"], told["text"]) == (form, text)


def test_what_may_be_a_name_in_an_unknown_language_is_no_text(tmp_path, capsys):
    comments = [comment(Comment="Hello."), comment(**{"Median omistaja": "matti.v"})]
    posts = kit.load_posts(put(tmp_path, comments=comments))
    assert [*posts["text"]] == ["Hello."]
    assert "comments that cannot be told from somebody's name (1)" in capsys.readouterr().out


@pytest.mark.parametrize("case", ["facebook", "instagram"])
def test_messages_are_not_read_and_that_is_said(case, capsys):
    posts = kit.load_posts(Path(__file__).parent / "cases" / "archives" / case)
    assert not posts["text"].str.contains("This is private.").any()
    assert "Messages between people" in capsys.readouterr().out
