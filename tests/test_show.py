import re

import pandas as pd
import pytest

import kit
from kit.material.showing import parts


def test_a_post_is_shown_with_all_that_its_readers_see():
    threads = kit.load("threads", role="organisation")
    post = threads.iloc[0]
    shown = kit.show(threads, post.name)
    assert post["text"][:20] in repr(shown)
    assert post["account"] in shown._repr_html_()


def test_a_post_is_text_and_never_markup():
    posts = pd.DataFrame(
        {"text": ["<img src=x onerror=alert(1)>"], "account": ["<b>"], "replies_to": [None]},
        index=["a"],
    )
    html = kit.show(posts, "a")._repr_html_()
    assert "<img" not in html
    assert "<b>" not in html
    assert "Answers" not in html


def test_each_line_of_a_post_runs_its_own_way():
    posts = pd.DataFrame({"text": ["عيد مبارك\n\n(A translation.)"]}, index=["a"])
    html = kit.show(posts, "a")._repr_html_()
    lines = re.findall(r'<span dir="auto"[^>]*>(.*?)</span>', html)
    assert lines == ["عيد مبارك", "<br>", "(A translation.)"]


@pytest.mark.parametrize(
    ("text", "language", "way"),
    [
        ("عيد مبارك, Eid mubarak", "en", "ltr"),
        ("WhatsApp هل تعرفون نجارا", "ar", "rtl"),
        ("Eid mubarak", "en", "auto"),  # which finds the same
        ("عيد مبارك, Eid mubarak", "", "auto"),
    ],
)
def test_a_post_in_a_known_language_runs_its_way_whatever_it_begins_with(text, language, way):
    posts = pd.DataFrame({"text": [text], "language": [language]}, index=["a"])
    assert f'<span dir="{way}"' in kit.show(posts, "a")._repr_html_()


def test_a_post_that_is_not_there_is_named_with_some_that_are():
    with pytest.raises(ValueError, match=r"no post 'prac-99'.*prac-01"):
        kit.show(kit.load("posts", set="practice"), "prac-99")


def test_several_posts_are_shown_in_their_order_and_none_is_no_error():
    posts = kit.load("posts", set="practice")
    both = kit.show(posts, ["prac-02", "prac-01"])
    assert repr(both).index("Mirela") < repr(both).index("Old Quay")
    assert both._repr_html_().count("<blockquote") == 2
    assert "no post to show" in repr(kit.show(posts, posts.index[:0]))


def test_a_reply_does_not_quote_again_what_stands_above_it():
    threads = kit.load("threads")
    thread = threads[threads["thread_id"] == "thr-12"].index
    opening = threads.loc[thread[0], "text"][:40]
    assert repr(kit.show(threads, thread[1])).replace("\n", " ").count(opening) == 1
    assert repr(kit.show(threads, thread)).replace("\n", " ").count(opening) == 1


def test_the_parts_of_a_post_leave_out_what_is_missing():
    post = {"text": " Hi.\n", "platform": "X", "posted_at": "2025-03-04T09:15:00"}
    shown = parts({**post, "replies_to": None, "image_alt": pd.NA})
    assert (shown.head, shown.text) == ("X · 2025-03-04 09:15", "Hi.")
    assert shown.account == shown.reply == shown.picture == ""
