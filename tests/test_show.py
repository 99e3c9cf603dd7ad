import pandas as pd
import pytest

import kit


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


def test_a_post_that_is_not_there_is_named_with_some_that_are():
    with pytest.raises(ValueError, match=r"no post 'prac-99'.*prac-01"):
        kit.show(kit.load("posts", set="practice"), "prac-99")
