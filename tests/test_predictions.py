"""Predictions: figures to guess, guesses that are saved, and how far they are off."""

import json
import re

import pandas as pd
import pytest
from wire import Browser, stand_in

import kit
from kit.material import predictions, toml
from kit.material.data import folder
from kit.material.marks import post_mark
from kit.material.predictions import LABELS, furthest, nearest, prediction
from kit.widgets.predict import Predict

NAMES = predictions.predictions()
HOMES = pd.Series([8.25, 15, 52], index=[1984, 1990, 2000], name="Homes with a computer")


@pytest.fixture
def predict(tmp_path):
    return lambda what="us-65-plus", **more: Predict(what, answers=tmp_path, **more)


def written(tmp_path, **changes):
    """Write a prediction file that is right but for the changes; None leaves a part out."""
    parts = {
        "name": "mine",
        "title": "Mine",
        "question": "How many?",
        "unit": "%",
        "kind": "curve",
        "table": "us_social_media",
        "x": "year",
        "y": "value",
        "points": [2010, 2012],
        "where": {"series": "single wave", "population": "US adults 18+", "age_group": "65+"},
    } | changes
    lines = []
    for name, value in sorted(parts.items(), key=lambda part: isinstance(part[1], dict)):
        if isinstance(value, dict):
            lines += [f"[{name}]", *(f"{k} = {json.dumps(v)}" for k, v in value.items())]
        elif value is not None:
            lines.append(f"{name} = {json.dumps(value)}")
    path = tmp_path / "mine.toml"
    path.write_text("\n".join(lines), "utf-8")
    return path


# --- The kit's own predictions ------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_is_the_one_of_its_table_and_names_its_source(name):
    one = prediction(name)
    raw = toml.read(folder() / "predictions" / f"{name}.toml")
    table = kit.load(raw["table"], **raw["where"]).reset_index()
    names = raw.get("names", {})
    assert one.name == name
    assert one.asked
    for item in one.items:
        rows = table[table[raw["x"]] == item.x]
        if "by" in raw:
            rows = rows[rows[raw["by"]].map(lambda curve: names.get(curve, curve)) == item.curve]
        assert list(rows[raw["y"]]) == [item.published]
        assert set(rows["status"]) <= {"published", "secondary", "computed"}
        assert item.source
        assert ("one copy" in item.source) == (rows["status"].iloc[0] == "secondary")


def test_figures_of_pew_carry_the_sentence_that_pew_asks_for():
    for name in NAMES:
        one = prediction(name)
        pew = any("Pew" in item.source for item in one.items)
        assert ("Pew Research Center bears no responsibility" in one.notice) == pew


def test_a_change_in_who_was_asked_is_drawn_between_the_years_it_parts():
    assert [about.at for about in prediction("us-65-plus").breaks] == [2017.5]
    assert "internet users only" in prediction("us-65-plus").breaks[0].text


def test_without_a_choice_all_breaks_but_wordings_are_drawn(tmp_path):
    points = [2010, 2012, 2018, 2021]
    some = prediction(written(tmp_path, points=points)).breaks
    kinds = kit.load("survey_breaks").set_index("what_changed")["kind"]
    found = {kinds[about.text.split(": ", 1)[1]] for about in some}
    assert found == {"base", "recalculation"}
    assert [about.at for about in some] == sorted(about.at for about in some)


# --- Files of one's own -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": None}, "It has no title"),
        ({"kind": "pie"}, "kind must be one of curve, bars, but 'pie' was given"),
        ({"pointz": [1]}, "Did you mean points?"),
        ({"points": 2010}, "points must be a list of texts or numbers, but 2010 was given"),
        ({"name": "My file"}, "small letters, digits and hyphens only"),
        ({"version": 0}, "version must be a whole number from 1, but 0 was given"),
        ({"curves": ["65+"]}, "It has curves, but no by"),
        ({"table": "nothing"}, "no dataset called 'nothing'"),
        ({"y": "share"}, "no column for y = 'share'; it has: "),
        ({"y": "note"}, "y = 'note' holds no numbers"),
        ({"x": "age_group"}, 'say kind = "bars"'),
        ({"points": [2010, 2011.5]}, "2011.5: 0 rows of the table fit, and one is needed"),
        ({"where": {"age_group": "65+"}}, "2010: 3 rows of the table fit"),
        ({"points": [2010, 2010]}, "stands there twice"),
        ({"given": [2013]}, "given names 2013, which is not one of the points"),
        ({"given": [2010, 2012]}, "nothing is left to guess"),
        ({"breaks": ["B99"]}, "breaks names 'B99'"),
        ({"where": {"age_group": "65+", "note": 1, "given": 1}}, "What is no column, such as note"),
    ],
)
def test_a_file_that_is_not_right_is_answered_with_what_to_mend(tmp_path, changes, said):
    path = written(tmp_path, **changes)
    with pytest.raises(ValueError, match=re.escape(said)):
        prediction(path)
    assert said in " ".join(predictions.problems(toml.read(path))), "as  kit check  says it"


def test_a_point_without_a_figure_is_named_with_the_reason(tmp_path):
    where = {"population": "US internet users 18+", "age_group": "30-49"}
    with pytest.raises(ValueError, match=r"2014: the table has no figure \(impossible as printed"):
        prediction(written(tmp_path, points=[2013, 2014], where=where))


def test_an_unknown_name_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match="Did you mean 'us-65-plus'"):
        prediction("us-65")


@pytest.mark.parametrize(
    ("table", "more", "said"),
    [
        ([1, 2], {}, "but a list was given"),
        (pd.Series([1, 2]), {}, "has no title"),
        (HOMES * 3, {}, "is 156, but guesses go from 0 to 100"),
        (pd.Series(["many"], ["a"]), {"title": "T"}, "'many', which is no number"),
        (pd.Series([1], ["a"]), {"title": "T", "kind": "curve"}, "A curve needs numbers"),
        (pd.Series([1, 2], [3, 3]), {"title": "T"}, "has 3 twice"),
        ({"16-24": "many"}, {"title": "T"}, "for 16-24 is 'many', which is no number"),
        (HOMES, {"given": [1984, 1990, 2000]}, "Nothing is left to guess"),
        (HOMES, {"kind": "pie"}, "kind must be 'curve' or 'bars'"),
        (HOMES, {"source": ["simulated"]}, "is a text, but a list was given"),
    ],
)
def test_a_table_that_cannot_be_guessed_is_refused_with_the_reason(predict, table, more, said):
    with pytest.raises((TypeError, ValueError), match=re.escape(said)):
        predict(table, **more)


def test_own_numbers_are_a_curve_over_numbers_and_bars_over_names(predict):
    assert predict(HOMES, unit="% of homes").prediction.kind == "curve"
    bars = predict(pd.DataFrame({"now": [10, None]}, index=["north", "south"]), title="Regions")
    assert bars.prediction.kind == "bars"
    assert [item.post_id for item in bars.prediction.asked] == ["now/north"]
    # Who writes a few down needs no table for it.
    assert predict({"16-24": 98, "65+": None}, title="Online").published.to_dict() == {"16-24": 98}
    assert predict({2020: 81, 2024: 87.5}, title="Online").prediction.kind == "curve"


@pytest.mark.parametrize(
    ("source", "head", "said", "noted"),
    [
        ("", "figure", "and the figure is 15 %", ""),
        ("Simulated", "simulated", "and the simulated figure is 15 %", ""),
        ("computed from the census", "computed", "and the computed figure is 15 %", "[1] computed"),
        ("Reed 2019", "published", "and 15 % was published", "[1] Reed 2019"),
    ],
)
def test_own_figures_are_called_published_only_where_somebody_published_them(
    predict, source, head, said, noted
):
    mine = predict(HOMES, unit="% of homes", source=source)
    shown = [mine.text(), stand_in(mine)]
    mine.draw({1990: 20})
    shown += [mine.reveal(), mine.text(), str(mine.furthest), mine.gap.to_string()]
    sent = Browser(mine).state["prediction"]
    shown += [sent["made"], sent["unit"]]
    shown += [*mine.prediction.key["reason"]]
    with pytest.raises(ValueError, match="because you have seen") as error:
        mine.draw({1990: 25})
    shown += [str(error.value)]
    assert any("published" in text.lower() for text in shown) == (head == "published")
    assert said in str(mine.furthest)
    assert said in shown[2]
    assert noted in shown[2]
    assert ("[1]" in shown[2]) == bool(noted)
    columns = next(line for line in shown[2].splitlines() if "gap" in line).split()
    assert columns == ["x", "you", head, "gap"] + ["source"] * bool(noted)
    assert head in ("figure", "published") or f"% of homes, {head}" in shown[0]


def test_an_index_that_is_called_as_a_column_of_the_comparison_keeps_its_values(predict):
    mine = predict(pd.Series([8, 15], pd.Index(["north", "south"], name="figure"), name="Homes"))
    mine.draw({"north": 10})
    lines = [line.split() for line in mine.reveal().splitlines()]
    assert ["figure", "you", "figure", "gap"] in lines
    assert ["north", "10", "8", "+2"] in lines


def test_own_figures_have_no_hand_in_code_but_a_file_that_can_be_pooled(predict, tmp_path):
    mine = predict(HOMES)
    mine.draw({1984: 10, 1990: 20})
    pseudonym = Browser(mine).state["hand_in"]
    kit.pseudonym("brave otter", path=tmp_path)
    assert pseudonym == Browser(mine).state["hand_in"] == {}
    path = tmp_path / "predict-homes-with-a-computer.jsonl"
    before = mine.text()
    for said in (before, mine.reveal()):
        assert said.endswith(f"give the file {path.name} in the folder {tmp_path.name}.")
    one = mine.prediction
    pooled = kit.pool(path, posts=one.posts, codebook=one.codebook)
    assert list(pooled.wide().iloc[:, 0].dropna()) == ["10", "20"]


def test_only_the_kits_own_prediction_has_a_code_and_not_one_with_its_name(predict, tmp_path):
    theirs = predict()
    assert Browser(theirs).state["hand_in"]["name"]
    assert "figures of your own" not in theirs.text()
    path = written(tmp_path, name="us-65-plus").rename(tmp_path / "us-65-plus.toml")
    other = Predict(path, answers=tmp_path / "other")
    assert Browser(other).state["hand_in"] == {}


# --- Guesses ------------------------------------------------------------------------------------


def test_with_nothing_drawn_everything_still_prints(predict):
    mine = predict()
    assert repr(mine) == "Predict(0 of 7 points drawn)"
    assert mine.guess.isna().all()
    assert mine.gap.isna().all()
    assert mine.published[2012] == 22
    assert str(mine.furthest) == "Draw above, then run this cell."
    assert str(mine.reveal()) == "Draw above, then run this cell."
    assert not mine.revealed
    assert "2012: not drawn yet" in mine.text()
    assert "2005: 2 % (given)" in mine.text()
    for name in NAMES:
        assert "0 of" in repr(predict(name))


def test_before_the_reveal_no_text_gives_a_figure_away(predict):
    mine = predict("us-platforms-by-age")
    mine.draw({"Facebook": {"65+": 5}})
    for shown in (
        mine.text(),
        stand_in(mine),
        repr(mine.prediction),
        repr(mine.answers.codebook),
    ):
        assert "57" not in shown


def test_guesses_go_to_the_nearest_step_are_saved_and_come_back(predict, capsys):
    predict().draw({2008: 1, "2010": 12.5, 2012: 22})
    assert capsys.readouterr().out == "3 of 7 points drawn.\n"
    again = predict()
    assert list(again.guess.dropna().items()) == [(2008, 0), (2010, 15), (2012, 20)]
    assert again.gap.isna().all(), "the figures are not given away before the guess is locked"
    assert str(again.furthest).startswith("Lock your guess first")
    again.draw({2010: None})
    assert repr(predict()) == "Predict(2 of 7 points drawn)"
    again.reveal()
    assert again.gap[2012] == -2


def test_several_curves_are_drawn_in_any_of_the_usual_shapes(predict):
    mine = predict("us-adoption")
    mine.draw({"65+": {2010: 5}, "18-29": pd.Series({2010: 60})})
    mine.draw({("65+", 2012): 10, "65+/2014": 15})
    assert list(mine.guess["65+"].dropna()) == [5, 10, 15]
    mine.draw(mine.guess + 5)
    assert mine.guess.loc[2010].to_dict() == {"18-29": 65, "65+": 10}


@pytest.mark.parametrize(
    ("guesses", "said"),
    [
        ({2011: 5}, "no point '2011' to draw; there are: 2008, 2010"),
        ({2005: 5}, "2005 is given"),
        ({2012: 101}, "101 is no guess for 2012"),
        ({2012: "many"}, "'many' is no guess for 2012"),
        ({2012: True}, "True is no guess"),
        ({"65+": {2012: 5}}, "no point '2012, 65+'"),
        ("5 10", "a str was given. Write mine.draw({2008: 15})."),
    ],
)
def test_what_is_no_guess_is_refused_and_nothing_of_it_is_saved(predict, guesses, said):
    mine = predict()
    with pytest.raises((TypeError, ValueError), match=re.escape(said)):
        mine.draw(guesses if isinstance(guesses, str) else {2008: 5} | guesses)
    assert mine.guess.isna().all()


def test_the_reveal_locks_the_guess_for_good(predict, tmp_path):
    mine = predict()
    mine.draw({2012: 45})
    said = mine.reveal()
    assert "2012    45        22 +23" in said
    assert "The survey changed, before 2018" in said
    assert "Pew Research Center bears no responsibility" in said
    for widget in (mine, predict()):
        with pytest.raises(ValueError, match="Your guess is locked"):
            widget.draw({2008: 5})
    mine.start_over()
    again = predict()
    again.draw({2008: 5})
    assert not again.revealed
    assert len(list((tmp_path / "earlier").glob("predict-us-65-plus*"))) == 1


def test_the_sentences_say_how_far_off_where_and_which_way():
    one = prediction("us-65-plus")  # 2012: 22, 2014: 27, 2016: 34, 2021: 45
    assert str(furthest(one, {"2012": 45})) == (
        "Your guess for 2012 is 23 points too high: you said 45 %, and 22 % was published."
    )
    several = furthest(one, {"2012": 20, "2014": 30, "2016": 5, "2021": 45})
    assert str(several) == (
        "Your 4 guesses are 8.5 points off on average: 1 too high, 2 too low, 1 right. You are "
        "furthest off for 2016: you said 5 %, and 34 % was published, so you were 29 points too low."
    )
    assert (several.x, several.gap, several.mean_gap, several.guesses) == (2016, -29, 8.5, 4)
    assert "furthest" not in str(furthest(one, {"2021": 45}))


def test_guesses_written_to_a_file_never_replace_one(predict, tmp_path):
    mine = predict()
    mine.draw({2012: 45})
    mine.save(tmp_path / "mine.csv")
    table = pd.read_csv(tmp_path / "mine.csv", index_col="post_id")
    assert dict(table["first"]) == {2012: 45}
    with pytest.raises(FileExistsError, match="nothing of yours is overwritten"):
        mine.save(tmp_path / "mine.csv")


# --- The common machinery -----------------------------------------------------------------------


def test_each_prediction_is_an_activity_whose_guesses_are_labels_and_whose_key_is_near():
    columns = list(kit.load("key", set="practice", codebook="direction").columns)
    for own in predictions.assignments():
        name, posts, marks, book, key = own.name, own.posts, own.marks, own.codebook, own.key
        assert name.startswith("predict-")
        assert book.labels == LABELS
        assert book.level == "ordinal"
        assert list(key.columns) == columns
        assert list(posts.index) == list(marks) == list(key.index)
        assert marks == {i: post_mark(text, "", "") for i, text in posts["text"].items()}
        published = {i.post_id: i.published for i in prediction(name[8:]).asked}
        for post_id, row in key.iterrows():
            assert abs(int(row["label"]) - published[post_id]) <= 2.5
            also = [int(label) for label in row["also_accepted"].split("|") if label]
            assert all(abs(label - published[post_id]) <= 5 for label in also)
            assert f"{published[post_id]:g}" in row["reason"]


def test_halves_go_up_and_the_ends_stay():
    assert [nearest(x) for x in (0, 2.4, 2.5, 97.4, 97.5, 100)] == [
        "0",
        "0",
        "5",
        "95",
        "100",
        "100",
    ]


def test_a_class_hands_in_codes_is_pooled_and_shown_beside_the_figures(predict, tmp_path):
    one = prediction("us-65-plus")
    lines = []
    for number, guess in enumerate((10, 20, 60)):
        learner = Predict("us-65-plus", answers=tmp_path / str(number))
        learner.draw({2012: guess})
        lines.append(learner.code)
    export = tmp_path / "codes.txt"
    export.write_text("\n".join(lines), "utf-8")
    pooled = kit.pool(export)
    same = kit.pool(export, posts=one.posts, codebook=one.codebook)  # as with a file of one's own
    assert pooled.wide().equals(same.wide())
    assert pooled.activities == ("predict-us-65-plus",)
    mine = predict(others=pooled)
    others = Browser(mine).state["others"]
    assert others["name"] == "the class, 3 people"
    assert others["spread"] == {"2012": [10.0, 20.0, 60.0, 3]}
    mine.draw({2012: 45})
    assert "20 (10 to 60)" in mine.reveal()


def test_a_class_that_guessed_nothing_is_no_fault(predict):
    other = kit.sample_class("direction-a")
    assert Browser(predict(others=other)).state["others"]["spread"] == {}


def test_hostile_titles_stay_text_where_no_kernel_runs(predict):
    bad = "<img src=x onerror=alert(1)>"
    shown = stand_in(predict(pd.Series([5], [bad]), title=bad, question=bad, unit=bad))
    assert "<img" not in shown
    assert shown.count("&lt;img") == 4
