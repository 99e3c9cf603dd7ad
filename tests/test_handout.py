"""An activity on paper."""

import re

import pytest

import kit
from kit.classroom.handouts import handout, write


def test_every_post_stands_on_the_sheet_with_a_box_for_each_label_in_both_rounds():
    page = handout("direction-a")
    posts = kit.load("posts", set="direction-a")
    assert page.count("▢ two-way") == 2 * len(posts)
    assert page.count('class="text"') == len(posts)
    assert "Tie-break, in doubt" in page
    reasons = kit.load("key", set="direction-a", codebook="direction")["reason"]
    assert not any(reason in page for reason in reasons), "the key is not given away"


def test_what_the_codebook_hides_is_hidden_on_paper_too():
    page = handout("room-a")
    posts = kit.load("posts", set="room-a")
    body = page.partition('<ol class="posts">')[2]
    assert not any(f'<p class="meta">{account}' in body for account in posts["account"])


def test_the_teachers_copy_has_the_key_its_reason_and_its_dissent():
    page = handout("direction-a", key=True)
    key = kit.load("key", set="direction-a", codebook="direction")
    assert page.count('class="answer"') == len(key)
    assert page.count("(contested)") == key["contested"].sum()
    assert "Against it" in page
    assert "▢" not in page


def test_posts_are_text_on_paper_never_markup():
    posts = kit.load("posts", set="direction-a")[:2].copy()
    posts.loc[posts.index[0], "text"] = "<script>alert(1)</script>"
    posts["set"] = "mine"
    page = handout("mine-direction", posts=posts)
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_an_unknown_activity_is_named_with_those_there_are():
    with pytest.raises(ValueError, match=r"no activity called 'directoin-a'.*direction-a"):
        handout("directoin-a")


def test_nothing_is_overwritten_unless_asked(tmp_path):
    path = write(tmp_path / "sheet.html", "one")
    with pytest.raises(
        FileExistsError, match=r"overwritten\. .*'sheet-2\.html', or ask for it: replace=True"
    ):
        write(path, "two")
    write(path, "two", replace=True)
    assert path.read_text("utf-8") == "two"


@pytest.mark.browser
def test_a_pdf_is_made_by_the_browser_that_is_there(tmp_path, monkeypatch):
    try:
        path = write(tmp_path / "sheet.pdf", handout("direction-a"))
    except OSError as error:
        pytest.skip(str(error))
    raw = path.read_bytes()
    assert raw.startswith(b"%PDF")
    assert 3 <= len(re.findall(rb"/Type ?/Page\b", raw)) <= 8


def test_without_a_browser_it_says_how_to_print(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(OSError, match=r"ends in \.html, open that page in any browser"):
        write(tmp_path / "sheet.pdf", "page")
