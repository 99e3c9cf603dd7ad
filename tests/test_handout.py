"""An activity on paper."""

import html
import re

import pytest

import kit
from kit.classroom.handouts import handout, write
from kit.cli import main


def test_every_post_stands_on_the_sheet_with_a_box_for_each_label_in_both_rounds():
    page = handout("direction-a")
    posts = kit.load("posts", set="direction-a")
    assert page.count("▢ two-way") == 2 * len(posts)
    assert page.count('class="text"') == len(posts)
    assert "Tie-break, in doubt" in page
    reasons = kit.load("key", set="direction-a", codebook="direction")["reason"]
    assert not any(reason in page for reason in reasons), "the key is not given away"


def rules(name):
    """All that a codebook says of its labels, and of what is judged."""
    book = kit.codebook(name)
    for each in book.categories:
        yield from (each.definition, *each.include, *each.exclude, each.tie_break)
        yield from (each.example["why"], each.near_miss["why"])
    yield from (book.note, book.unit)


@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize(
    ("activity", "codebook"),
    [("direction-a", "direction"), ("room-a", "room"), ("room-a-fit", "fit")],
)
def test_a_printed_codebook_has_all_its_rules_and_near_misses(activity, codebook, key):
    page = html.unescape(handout(activity, key=key))
    assert not [rule for rule in rules(codebook) if rule not in page]


def test_the_hand_out_says_which_room_is_which_network():
    page = handout("room-today")
    for label, network in zip(
        kit.codebook("room").labels, ("Facebook", "Twitter", "LinkedIn", "Instagram"), strict=False
    ):
        assert f"{network} ({label})" in page


def headings(page):
    return re.findall(r"<h1>(.*?)</h1>", html.unescape(page))


@pytest.mark.parametrize("number", ["01", "1"])
def test_a_lessons_number_prints_its_activities_in_order(number):
    page = handout(number, first=8)
    assert headings(page) == [
        "Guesses of lesson 1",
        "One-way or two-way?",
        "Check yourself: one-way or two-way?",
    ]
    assert page.count("Only the first 8 of 24 posts.") == 1, "a quiz is printed whole"


def test_of_a_lesson_the_command_says_what_is_not_in_it(tmp_path, capsys):
    for options, said in {
        ("00",): "Not in it: check-before-a, check-before-b, for each learner gets one form.",
        ("03", "--key"): "Not in it: write-act, to which there is no key.",
    }.items():
        out = tmp_path / f"{options[0]}.html"
        assert main(["handout", *options, "--out", str(out)]) == 0
        assert said in capsys.readouterr().out
        assert "Before you begin" not in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"activity": "77"}, "There is no lesson '77'. The lessons are: 00, 01, 02"),
        ({"activity": "01", "codebook": "room"}, "Lesson 01 has its own posts and codebooks."),
        ({"activity": "quiz-01", "paper": "A3"}, "There is no paper called 'A3' here."),
    ],
)
def test_what_cannot_be_printed_is_said(options, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        handout(**options)


def test_without_a_key_there_is_no_row_for_after_comparing():
    assert "after comparing" in handout("direction-a")
    assert "after comparing" not in handout("machine-origin")


def test_only_the_first_posts_are_printed_and_the_page_says_so():
    page = handout("threads-reply", key=True, first=8)
    assert page.count('class="text"') == page.count('class="answer"') == 8
    assert re.search(r"Only the first 8 of \d+ posts\.", page)
    assert "Only the first" not in handout("threads-reply", first=500)
    with pytest.raises(ValueError, match="leave nothing to print"):
        handout("threads-reply", first=0)


def test_a_case_stands_on_a_sheet_and_its_end_on_the_teachers_copy_only():
    cases = kit.load("cases")
    page, copy = (html.unescape(handout("cases", key=key)) for key in (False, True))
    assert page.count('<article class="case">') == len(cases)
    assert all(question in page for question in cases["question"])
    assert not [end for end in cases["what_came_of_it"] if end in page or end not in copy]


def test_to_write_a_post_the_aim_comes_before_the_lines():
    page = handout("write-act")
    aim, line = page.index("Get an answer from readers"), page.index('class="line"')
    assert "heads is the first aim" in page
    assert aim < line
    assert "aim" not in handout("write-swap").partition("<body>")[2], "it asks for none"


def test_two_curves_are_drawn_on_one_axis():
    page = handout("predict-us-adoption")
    assert page.count(">2012</text>") == 1
    assert "● 18-29" in page
    assert "✕ 65+" in page


def test_what_was_passed_on_and_says_so_is_not_said_to_be_answered():
    page = handout("direction-a")
    assert '<p class="reply">Forwarded many times</p>' in page
    assert "Answers or passes on: Marek W.:" in page


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


@pytest.mark.parametrize(
    ("meant", "near"),
    [
        ("directoin-a", "Did you mean 'direction-a'"),
        ("elsewhere", r"Did you mean 'elsewhere-direction'\? All names"),
        ("check", "'check-before-a' or 'check-before-b' or 'check-after-a' or 'check-after-b'"),
        ("nothing like it", r"'nothing like it'\. All names: kit handout --list$"),
    ],
)
def test_for_an_unknown_activity_the_near_names_are_told_and_no_long_list(meant, near):
    with pytest.raises(ValueError, match=near) as refused:
        handout(meant)
    assert len(str(refused.value)) < 200


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


def test_a_codebook_that_was_given_is_never_left_out_in_silence(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.csv").write_text("text\nWho has a ladder?\nThe road is closed.\n")
    brief = 'name = "own"\ntitle = "Own"\nquestion = "Which?"\nlevel = "nominal"\n'
    (tmp_path / "own.toml").write_text(f'{brief}labels = ["asks", "tells"]\n')
    mine = ["--posts", "mine.csv", "--codebook", "own.toml", "--out", "page.html"]
    for name, right in {"2-posts-direction": "2-posts-own", "direction-a": "2-posts-own"}.items():
        assert main(["handout", name, *mine]) == 2
        assert f"Name {right}" in capsys.readouterr().err
        assert not (tmp_path / "page.html").exists()
    for named in (["2-posts-own"], []):
        assert main(["handout", *named, *mine, "--replace"]) == 0
        assert "▢ asks" in (tmp_path / "page.html").read_text("utf-8")
    assert main(["handout", "--codebook", "own.toml"]) == 2
    assert "the codebook goes with several" in capsys.readouterr().err
