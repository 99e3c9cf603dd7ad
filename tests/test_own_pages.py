"""A page of a teacher's own posts: from a line of labels, from ugly files, and with what comes next."""

import json
import re
import shlex
from pathlib import Path

import pytest

import kit
from kit import cli
from kit.material.codebooks import problems

TABLE = "text\nWho has a ladder?\nThe road is closed.\n"


@pytest.fixture
def page(tmp_path, monkeypatch, capsys):
    """Return a function that asks for a page, and says how it went and what was printed."""
    monkeypatch.chdir(tmp_path)
    Path("town.csv").write_text(TABLE)

    def page(*given):
        capsys.readouterr()
        status = cli.main(["page", *given])
        said = capsys.readouterr()
        return status, said.out + said.err

    return page


def test_a_title_that_no_file_can_carry_is_shown_as_far_as_it_can_be(page):
    words = "Tow\udcfcn\x1b[31m"
    status, _ = page("town.csv", "--labels", "asks, tells", "--title", words, "--question", words)
    assert status == 0
    assert "<title>Tow\ufffdn\ufffd[31m</title>" in Path("town.html").read_text("utf-8")


def parts(file):
    told = re.search(r'id="kit-page">(.*?)</script>', Path(file).read_text("utf-8"))[1]
    return json.loads(told)["views"][0]["parts"]


def test_a_line_of_labels_makes_a_page_and_a_codebook_that_the_pool_takes(page):
    status, said = page("town.csv", "--labels", "asks, tells", "--question", "What does it do?")
    assert status == 0
    shown = parts("town.html")["codebook"]
    assert [category["label"] for category in shown["categories"]] == ["asks", "tells"]
    assert shown["question"] == "What does it do?"
    made = kit.Classify(kit.load_posts("town.csv"), "town-codebook.toml")
    made.judge(["asks", "tells"])
    assert made._hand_in["fingerprint"] == parts("town.html")["hand_in"]["fingerprint"]
    Path("codes.txt").write_text(made.code)
    (command,) = re.findall(r"^When .*?: kit (.*)$", said, re.MULTILINE)
    assert cli.main(shlex.split(command)) == 0
    assert "asks" in Path("class.html").read_text("utf-8")


def test_rules_can_be_added_to_the_codebook_as_it_says_and_codes_stay_good(page):
    page("town.csv", "--labels", "asks, tells")
    before = parts("town.html")["hand_in"]["fingerprint"]
    path = Path("town-codebook.toml")
    brief, commented = path.read_text().split("# [[category]]")
    one = "[[category]]" + commented.replace("\n# ", "\n")
    other = one.replace('label = "asks"', 'label = "tells"')
    other = other.replace('instead = "tells"', 'instead = "asks"')
    path.write_text(re.sub("^labels.*$", "", brief, flags=re.MULTILINE) + one + other)
    status, _ = page("town.csv", "--codebook", str(path), "--replace")
    assert status == 0
    assert parts("town.html")["codebook"]["categories"][1]["definition"]
    assert parts("town.html")["hand_in"]["fingerprint"] == before
    # Labels would write over those rules, so they do not.
    rules = path.read_text()
    status, said = page("town.csv", "--labels", "asks, tells", "--replace")
    assert (status, path.read_text()) == (2, rules)
    assert "left alone" in said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["town.csv"], "--labels"),
        (["town.csv", "--labels", "asks"], "at least two"),
        (["town.csv", "--labels", "asks, asks"], "more than once"),
        (["town.csv", "--labels", " ; "], "nothing to choose from"),
        (["town.csv", "--labels", "a, b", "--codebook", "direction"], "Keep one"),
        (["town.csv", "--codebook", "direction", "--question", "What?"], "goes with --labels"),
        (["direction-a", "--labels", "a, b"], "one file of posts of your own"),
        (["odd.csv", "--labels", "a, b"], "a first row with the word  text"),
        (["twice.csv", "--labels", "a, b"], "mend the file itself"),
        (["many.csv", "--labels", "a, b"], "500 at most"),
    ],
)
def test_what_makes_no_page_is_said_and_nothing_is_written(page, given, said):
    Path("odd.csv").write_text("Who,What was said\nanna,Who has a ladder?\n")
    Path("twice.csv").write_text("post_id,text\na,One\na,Two\n")
    Path("many.csv").write_text("text\n" + "".join(f"Post {n}\n" for n in range(501)))
    before = sorted(Path().iterdir())
    status, told = page(*given)
    assert status == 2
    assert said in told
    assert sorted(Path().iterdir()) == before


def test_labels_of_any_letters_are_the_same_on_the_page_and_in_the_file(page):
    labels = ['says "no"', r"c:\x, y", "سؤال", "🙂"]
    assert page("town.csv", "--labels", "; ".join(labels))[0] == 0
    assert list(kit.codebook("town-codebook.toml").labels) == labels
    assert [one["label"] for one in parts("town.html")["codebook"]["categories"]] == labels


@pytest.mark.parametrize("beside", ["town-key.csv", "key.csv"])
def test_a_key_that_only_lies_beside_the_posts_is_in_no_page(page, beside):
    Path(beside).write_text("post_id,label\np-0001,asks\np-0002,tells\n")
    assert page("town.csv", "--labels", "asks, tells")[0] == 0
    assert parts("town.html")["key"] == {}
    assert page("town.csv", "--labels", "asks, tells", "--key", beside, "--replace")[0] == 0
    assert set(parts("town.html")["key"]) == {"p-0001", "p-0002"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"labels": ["one"]}, "at least two"),
        ({"labels": ["one", " "]}, "is empty"),
        ({"labels": ["one", "one"]}, "more than once"),
        ({"labels": "one, two"}, "list of texts"),
        ({"labels": []}, "no labels"),
        ({"level": "ordinal"}, "must be one of nominal"),
        ({"lables": []}, "Did you mean labels?"),
    ],
)
def test_what_is_wrong_with_a_line_of_labels_is_said(change, said):
    brief = {"name": "x", "title": "X", "question": "What?", "labels": ["one", "two"]}
    assert problems(brief) == []
    assert said in " ".join(problems(brief | change))


def test_a_package_of_own_posts_says_how_to_pool_as_a_page_does(page):
    status, said = page("town.csv", "--labels", "asks, tells", "--scorm")
    assert status == 0
    assert "kit pool codes.txt --posts town.csv --codebook town-codebook.toml" in said
    assert "town-codebook.toml, the codebook" in said


@pytest.mark.parametrize(
    ("posts", "key", "status", "said"),
    [
        (TABLE, "post_id,label\np-0001,asks\np-0009,tells\n", 0, "not in posts.csv: p-0009"),
        ("Nr,text\n1,Who?\n2,Here.\n", "post_id,label\n1,asks\n2,tells\n", 2, "column 'Nr'"),
        (TABLE, "label,text\nasks,Who?\n", 2, "beside the posts, in a column 'label'"),
        ("text,label\nWho?,answer\nHere.,no answre\n", None, 0, "the labels given are asks, tells"),
    ],
)
def test_what_a_key_lacks_is_said_in_words_of_what_was_given(page, posts, key, status, said):
    Path("posts.csv").write_text(posts)
    named = ["posts.csv", "--labels", "asks, tells"]
    if key:
        Path("key.csv").write_text(key)
        named += ["--key", "key.csv"]
    got, told = page(*named)
    assert (got, said in told) == (status, True), told
    assert "codebook reply" not in told


def test_rows_that_cannot_be_judged_are_refused_without_a_word_of_python(page):
    Path("bad.csv").write_text("post_id,text\na,Who?\n,Here.\n")
    status, told = page("bad.csv", "--labels", "asks, tells")
    assert (status, "Row 3" in told) == (2, True)
    assert "on_problem" not in told
