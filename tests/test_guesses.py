"""Guesses: the files, what is said about faulty ones, making one, handing a lesson in, looking back."""

import itertools
import re

import pandas as pd
import pytest
from wire import Browser, stand_in

import kit
from kit import cli
from kit.judging import handin
from kit.material import guess_files, guess_words, toml
from kit.material.data import folder
from kit.material.guess_faults import problems
from kit.material.guess_files import find_guess, guess_file
from kit.material.lesson_files import activities_in, lesson_of

FILES = sorted((folder() / "guesses").glob("*.toml"))
GOOD = """
name = "three"
title = "Three guesses"

[[guess]]
id = "moon"
question = "How far is it to the moon?"
kind = "slider"
low = 0
high = 100
step = 5
unit = "% of the way"
truth = 58
source = "Somebody 2020"
after = "So there."

[[guess]]
id = "tea"
question = "Tea, or coffee?"
kind = "tap"
truth = 2
  [[guess.option]]
  text = "Tea."
  because = "It is not."
  [[guess.option]]
  text = "Coffee."
  because = "It is."

[[guess]]
id = "why"
question = "Why?"
kind = "line"
truth = "Others say: because."
"""


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a file of guesses, GOOD with one piece replaced."""

    def written(old="", new=""):
        assert old in GOOD
        path = tmp_path / "three.toml"
        path.write_text(GOOD.replace(old, new, 1), "utf-8")
        return path

    return written


# --- Files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_of_the_kit_keeps_the_house_rules(path):
    assert problems(toml.read(path)) == []
    whole = guess_file(path.stem)
    assert whole.name == path.stem == lesson_of(whole.activity)
    assert len(whole.codebook.labels) <= handin.MOST_LABELS
    for item in whole.items:
        assert item.after, "it says what follows"
        if item.kind != "line":
            assert bool(item.found) == bool(item.source), "what was found has a source"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "three"\n', "", "It has no name"),
        ('id = "moon"', 'id = "tea"', "guess 1 has the same id"),
        ('kind = "slider"', 'kind = "slide"', "kind must be one of tap, slider, line"),
        ("step = 5", "step = 1", "it has 101 steps, and a hand-in code takes 33"),
        ("step = 5", "step = 1", "such as step = 5"),
        ("step = 5", "step = 7", "does not come out even"),
        ("step = 5", "step = nan", "step must be a number"),
        ("high = 100\n", "", "a slider needs high"),
        ("high = 100", "values = [1, 2]", "it has values, and low, step as well"),
        ("low = 0\nhigh = 100\nstep = 5", "values = [1, 3, 2]", "values must rise"),
        ("truth = 58", "truth = 158", "which the slider from 0 to 100 does not reach"),
        ("truth = 58", 'truth = "much"', "of a slider it is a number"),
        ("truth = 58", "truth = [60, 50]", "its lowest and its highest"),
        ("truth = 2", "truth = 3", "it must be the number of an option"),
        ("truth = 2", "truth = 2\nunit = 'cups'", "unit belongs to a slider"),
        ('text = "Coffee."', 'text = "Tea."', "it reads like option 1"),
        ("truth = 58", 'earlier = "tea"', "which is no slider above it with the same steps"),
        ("truth = 58", 'earlier = "moon"', "which is no slider above it with the same steps"),
        ("truth = 2", 'truth = 2\nearlier = "moon"', "earlier belongs to a slider"),
        ('truth = "Others say: because."', "truth = 3", "of a line it is a text"),
        ("source", "sourse", "Did you mean source?"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_and_what_would_work(write, capsys, old, new, said):
    path = write(old, new)
    assert said in " ".join(problems(toml.read(path)))
    assert cli.main(["check", str(path)]) == 1
    assert said in capsys.readouterr().out
    with pytest.raises(ValueError, match="not a complete set of guesses yet"):
        guess_file(path)


def test_a_complete_file_of_ones_own_is_called_so(write, capsys):
    assert cli.main(["check", str(write())]) == 0
    assert "three.toml is a complete set of guesses." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (("cities",), 'as in "01-cities"'),
        (("01-citys",), "Did you mean 'cities'?"),
        (("77-cities",), "There is no set of guesses called '77'"),
        (
            ("three.toml",),
            "There are 3 guesses in three, so say which one. They are: moon, tea, why",
        ),
    ],
)
def test_a_guess_that_is_not_there_is_answered_with_those_that_are(write, monkeypatch, what, said):
    monkeypatch.chdir(write().parent)
    with pytest.raises(ValueError, match=re.escape(said)):
        find_guess(*what)


def test_other_words_are_another_guess_and_another_truth_is_not(write):
    before = guess_file(write()).marks
    assert guess_file(write("truth = 58", "truth = 60")).marks == before
    for old, new in (("How far is", "How far away is"), ("step = 5", "step = 10")):
        after = guess_file(write(old, new)).marks
        assert after["moon"] != before["moon"]
        assert after["tea"] == before["tea"]


EVEN = "low = 0\nhigh = 100\nstep = 5"


@pytest.mark.parametrize(
    ("steps", "truth", "guess", "off"),
    [
        (EVEN, "58", 85, "27 points too high"),
        (EVEN, "58", 60, "as near as the slider goes"),
        (EVEN, "60", 60, "right"),
        (EVEN, "59", 60, "as near as the slider goes"),
        (EVEN, "56", 60, "4 points too high"),
        (EVEN, "[50, 60]", 55, "right"),
        (EVEN, "[50, 60]", 45, "at least 5 points too low"),
        ("values = [0, 1, 10, 1000]", "5", 1000, "about 200 times too high"),
        ("values = [0, 1, 10, 1000]", "40", 10, "as near as the slider goes"),
        ("values = [0, 1, 10, 1000]", "[2, 3]", 1000, "at least 330 times too high"),
        ("values = [0, 1, 10, 1000]", "5", 0, "5 points too low"),
        ("values = [0, 1, 10, 1000]", "1", 10, "about 10 times too high"),
    ],
)
def test_how_far_a_guess_is_off_is_said_in_words(write, tmp_path, steps, truth, guess, off):
    text = GOOD.replace(EVEN, steps).replace("truth = 58", f"truth = {truth}")
    (tmp_path / "three.toml").write_text(text, "utf-8")
    item = find_guess(tmp_path / "three.toml", "moon")[1]
    assert guess_words.off(item, item.label_of(guess)) == off


def years_behind():
    adults = kit.load("us_social_media", population="US adults 18+", series="single wave")
    return round(float(kit.years_behind(adults, "50-64", "65+")), 1)


def skills():
    skills = kit.load("eu_skills", measure="basic digital skills", year=2025, entity_type="country")
    return skills.pivot_table(index="country", columns="age_group", values="value")


def middle_wait():
    minutes = kit.first_replies(kit.load("threads"))["minutes"]
    return minutes.sort_values(na_position="last").iloc[25]


@pytest.mark.parametrize(
    ("guess", "counted"),
    [
        ("04-oldest-behind", years_behind),
        (
            "05-below-the-old-dutch",
            lambda: (skills()["16-24"] < skills().loc["Netherlands", "55-74"]).sum(),
        ),
        ("06-the-middle-one", middle_wait),
    ],
)
def test_what_the_kit_has_counted_is_what_it_counts_today(guess, counted):
    assert find_guess(guess)[1].truth == pytest.approx(float(counted()))


# --- Making one ----------------------------------------------------------------------------------


@pytest.fixture
def make(write, tmp_path):
    path = write()
    return lambda guess, **options: kit.Guess(path, guess, answers=tmp_path / "answers", **options)


@pytest.mark.parametrize(
    ("guess", "value", "said", "opened"),
    [
        ("moon", 83, "85 % of the way", "It was: 58 % of the way"),
        ("tea", "tea.", "Tea.", "Coffee.: It is."),
        ("tea", 2, "Coffee.", "How far off: right"),
        ("why", " Because of it. ", "Because of it.", "Others say: because."),
    ],
)
def test_a_guess_is_recorded_then_opened_and_stays(make, guess, value, said, opened):
    mine = make(guess)
    assert mine.said is None
    assert opened not in str(mine.text()) + stand_in(mine)
    assert opened in str(mine.guess(value))
    assert mine.said == said
    entry = mine.answers.state[guess]
    assert entry["locked"]
    # Another one later, in another cell, changes nothing.
    again = make(guess)
    again.guess({"moon": 0, "tea": 1, "why": "no"}[guess])
    assert again.said == said
    assert again.answers.state[guess] == entry


def test_who_is_asked_the_same_again_is_told_what_they_said_before(tmp_path):
    again = kit.Guess("04-younger-abler-now", answers=tmp_path)
    assert "Before" not in str(again.text())
    kit.Guess("04-younger-abler", answers=tmp_path).guess(70)
    again = kit.Guess("04-younger-abler-now", answers=tmp_path)
    assert "Before, you said: 70 % sure" in str(again.text())


@pytest.mark.parametrize(
    ("guess", "value", "said"),
    [
        ("moon", 101, "Give a number from 0 to 100"),
        ("moon", "far", "Give a number from 0 to 100"),
        ("moon", True, "Give a number from 0 to 100"),
        ("moon", float("nan"), "Give a number from 0 to 100"),
        ("tea", 3, "Give the number of one, from 1 to 2"),
        ("why", "  ", "Write some"),
    ],
)
def test_what_is_no_guess_is_refused_and_nothing_is_recorded(make, guess, value, said):
    mine = make(guess)
    with pytest.raises(ValueError, match=said):
        mine.guess(value)
    assert mine.said is None


def test_guesses_of_one_lesson_are_one_activity_and_one_code(make, tmp_path):
    path = tmp_path / "three.toml"
    make("moon").guess(85)
    make("tea").guess(1)
    last = make("why")
    last.guess("My <secret> reason")
    code = handin.read(last.code)
    assert code.first == (17, 0, 0)
    pooled = kit.pool(last.code, codebook=str(path))
    assert pooled.wide("guess-three").iloc[:, 0].tolist() == ["18", "1", "1"]
    # The words of a line are in the file only; there a teacher reads them as they are.
    page = str.__str__(kit.report(pooled))
    assert "secret" not in page
    assert "85 % of the way" in page
    files = kit.report(kit.pool(tmp_path / "answers", codebook=str(path)))
    assert "My &lt;secret&gt; reason" in str.__str__(files)
    assert "<secret>" not in str.__str__(files)
    # Nobody is marked on a guess.
    assert "guess-three" not in kit.gradebook(pooled)


def test_what_the_page_sends_is_what_was_guessed(make):
    mine = make("why")
    page = Browser(mine)
    page.send(
        {"kind": "note", "post_id": "why", "note": "Because."},
        {"post_id": "why", "label": "1"},
        {"kind": "compared", "post_ids": ["why"]},
    )
    assert mine.said == "Because."
    assert make("why").said == "Because."


def test_a_class_stands_beside_ones_own(make, write):
    class_ = pd.DataFrame(
        {"a": ["11", "1"], "b": [13, 2], "c": ["13", None]}, index=["moon", "tea"]
    )
    counts = Browser(make("moon", others=class_)).state["guessed"]
    assert counts["name"] == "the class, 3 people"
    assert [n for n, count in enumerate(counts["counts"], 1) for _ in range(count)] == [11, 13, 13]
    mine = make("tea", others=class_, name="class 7b")
    assert "class 7b, 2 people: Tea. 1; Coffee. 1." in str(mine.guess(1))
    pooled = kit.pool(mine.code, codebook=str(write()))
    assert Browser(make("tea", others=pooled)).state["guessed"]["counts"] == [1, 0]
    assert Browser(make("why", others=pooled)).state["guessed"] is None
    with pytest.raises(TypeError, match="A row is a guess, a column is a person"):
        make("tea", others=[1, 2])


def test_guesses_go_into_a_table_that_can_be_pooled(make, write, tmp_path):
    make("tea").guess(1)
    mine = make("why")
    mine.guess("=1+1")
    mine.save(tmp_path / "mine.csv")
    saved = pd.read_csv(tmp_path / "mine.csv", dtype=str)
    assert saved["note"].tolist()[1] == "'=1+1"
    pooled = kit.pool(tmp_path / "mine.csv", codebook=str(write()))
    assert pooled.wide("guess-three").iloc[:, 0].dropna().tolist() == ["1", "1"]


# --- Looking back --------------------------------------------------------------------------------


def test_all_guesses_come_back_with_what_it_was(tmp_path):
    assert "No guess yet" in str(kit.guesses(tmp_path))
    kit.Guess("01-cities", answers=tmp_path).guess(80)
    kit.Guess("03-my-room", answers=tmp_path).guess("<b>My</b> chat is like a $kitchen$")
    back = kit.guesses(tmp_path)
    assert back.table["lesson"].tolist() == ["01", "03"]
    assert back.table["yours"].tolist() == [
        "80 of 100 posts",
        "<b>My</b> chat is like a $kitchen$",
    ]
    assert back.table["off"].tolist() == ["at least 71 too high", ""]
    html = back._repr_html_()
    assert "80 of 100 posts" in html
    assert "&lt;b&gt;My&lt;/b&gt; chat" in html
    assert "<b>My" not in html
    assert "mathjax_ignore" in html
    assert "You said: 80 of 100 posts" in str(back)


# --- Handing in a lesson -------------------------------------------------------------------------


def test_all_codes_of_a_lesson_are_read_from_one_text(tmp_path):
    kit.Guess("01-cities", answers=tmp_path).guess(80)
    kit.Classify(kit.load("posts", set="direction-a"), "direction", answers=tmp_path).judge("1 2 u")
    said = kit.hand_in("01", answers=tmp_path)
    assert "(direction-a): 2 of 24, 1 left open." in said
    assert "(quiz-01): not begun" in said
    codes = [row["code"] for row in kit.HandIn("01", answers=tmp_path)._lesson["rows"]]
    for text in (said, "\n".join(filter(None, codes)), "\n> ".join(codes), " ".join(codes)):
        pooled = kit.pool(str(text))
        assert {*pooled.activities} == {"direction-a", "guess-01"}
        assert pooled.refused.empty
    assert not (tmp_path / "quiz-01.jsonl").exists(), "asking begins nothing"


def test_the_list_of_a_lesson_follows_what_is_done(tmp_path):
    page = Browser(kit.HandIn(5, answers=tmp_path))

    def done():
        return {row["activity"]: row["done"] for row in page.state["lesson"]["rows"] if row["code"]}

    assert done() == {}
    mine = kit.Quiz("05", answers=tmp_path)
    mine.answer("a")
    page.tell(looked=1)
    assert done() == {"quiz-05": 1}
    mine.answer("- b")  # now without being asked
    assert done() == {"quiz-05": 2}
    before = page.state["lesson"]["rows"]
    other = kit.pseudonym("calm panda", path=tmp_path)
    assert page.state["lesson"]["name"] == other
    assert page.state["lesson"]["rows"] != before


def test_it_is_said_that_the_words_of_a_post_are_in_no_code(tmp_path):
    def said():
        rows = kit.HandIn("03", answers=tmp_path)._lesson["rows"]
        return [row["activity"] for row in rows if row["words"]], str(
            kit.hand_in("03", answers=tmp_path)
        )

    titles, text = said()
    assert (titles, "Download my answers" in text) == ([], False)
    kit.Write("act", answers=tmp_path).write("Who has a ladder?")
    titles, text = said()
    assert titles == ["write-act"]
    assert "“Write for a room” are in no code. Press “Download my answers”" in text


@pytest.mark.parametrize("lesson", ["77", "one"])
def test_a_lesson_that_is_not_there_is_answered_with_those_that_are(lesson, tmp_path):
    with pytest.raises(ValueError, match="There is no lesson .* 00, 01, 02"):
        kit.hand_in(lesson, answers=tmp_path)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('kit.Guess("01-cities")\nkit.Guess("01-passed-on")', ["guess-01"]),
        ('kit.Activity("direction-a")', ["direction-a"]),
        ('kit.Activity("room-a", "fit")', ["room-a-fit"]),
        ('kit.Activity("room-a")', ["room-a"]),
        ('p = kit.load("posts", set="room-a")\nkit.Activity(p, "fit")', ["room-a-fit"]),
        ('p = kit.load("x", set="y")\nkit.Classify(p, "fit", activity="mine")', ["mine"]),
    ],
)
def test_the_activities_of_a_lesson_are_read_from_its_code(code, names):
    assert activities_in(code) == names


def test_a_guess_of_the_kit_on_paper_has_room_to_write(tmp_path):
    assert cli.main(["handout", "guess-01", "--out", str(tmp_path / "a.html")]) == 0
    page = (tmp_path / "a.html").read_text("utf-8")
    assert '<p class="line">My guess (0 of 100 posts … 100 of 100 posts):' in page
    assert "fewer than half" not in page
    assert cli.main(["handout", "guess-01", "--key", "--out", str(tmp_path / "b.html")]) == 0
    assert "fewer than 10 of 100" in (tmp_path / "b.html").read_text("utf-8")


def test_the_kit_knows_the_guesses_of_all_its_files():
    assert [one.name for one in guess_files.assignments()] == [f"guess-{p.stem}" for p in FILES]


def test_in_twelve_of_twenty_splits_chance_does_as_much_as_the_groups_of_lesson_9():
    posts = kit.load("timelines")
    share = (posts["direction"] == "two-way").groupby(posts["account"]).mean()
    wants = posts.groupby("account")["account_kind"].first().isin(["business", "campaign"])

    def apart(accounts):
        return abs(share[list(accounts)].mean() - share.drop(list(accounts)).mean())

    ours = apart(share.index[wants])
    splits = [*itertools.combinations(share.index, 3)]
    _, item = find_guess("09-twenty-splits")
    assert len(splits) == max(item.values) == 20
    assert sum(apart(split) >= ours - 1e-9 for split in splits) == item.truth
