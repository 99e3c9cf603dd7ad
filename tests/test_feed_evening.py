"""The phone of Feed from Python: the order is the model's, and the text says what it comes to."""

import json
from importlib import resources
from itertools import product

import pytest

import kit
from kit.material.guess_files import guess_file
from kit.widgets.feed_evening import ASKS, State, dials, headline, outcome, places, post_of, why

STORED = json.loads(resources.files("kit.widgets").joinpath("evenings.json").read_text("utf-8"))
READERS = STORED["readers"]
ORDERS = list(READERS[0]["places"])
MIRA = READERS[0]


@pytest.fixture(autouse=True)
def own_room(monkeypatch, tmp_path):
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))


@pytest.mark.parametrize(("reader", "order"), [*product(READERS, ORDERS)])
def test_the_text_prints_the_phone_in_the_models_order(reader, order, capsys):
    feed = kit.Feed()
    feed.set(order=order)
    feed.text(reader["name"])
    said = " ".join(capsys.readouterr().out.split())
    at = [said.index(post_of(reader, one)["text"]) for one in reader["places"][order]]
    assert at == sorted(at)
    line = said.index(f"here {reader['name']} puts the phone away")
    assert at[STORED["seen"] - 1] < line < at[STORED["seen"]]


def test_the_headline_and_the_dials_count_what_she_sees(capsys):
    feed = kit.Feed()
    feed.set(order="engagement")
    feed.text()
    said = " ".join(capsys.readouterr().out.split())
    seen = [post_of(MIRA, one) for one in MIRA["places"]["engagement"][: STORED["seen"]]]
    angry = sum(post["tone"] == "angry" for post in seen)
    before = dials(MIRA, State("time"))["angry"]
    assert (
        f"{angry} of Mira’s first 6 posts are angry; with the newest first it was {before}" in said
    )
    assert f"How angry: {angry} of 6, was {before}" in said
    new = len({post["id"] for post in seen} - set(MIRA["places"]["time"][: STORED["seen"]]))
    assert f"She did not see {new} of the 6 before." in said


def test_a_sold_place_is_the_second_and_the_last_post_falls_off(capsys):
    for order in ORDERS:
        ids, plain = places(MIRA, State(order, sold=True)), MIRA["places"][order]
        assert ids == [plain[0], "paid", *plain[1:-1]]
    kit.Feed().text(sold=True)
    said = " ".join(capsys.readouterr().out.split())
    assert f"2 {MIRA['paid']['who']} (paid): {MIRA['paid']['text']}" in said
    lost = post_of(MIRA, MIRA["places"]["time"][STORED["seen"] - 1])["who"]
    assert f"second place: a post by {lost} falls out of Mira’s first 6." in said
    both = headline(MIRA, State("engagement", sold=True), State("time", sold=True))
    assert both.startswith("By what people react to and a place sold")
    assert why(MIRA, State("time", sold=True), "paid").startswith(f"{MIRA['paid']['who']} has paid")
    third = places(MIRA, State("time", sold=True))[2]
    assert why(MIRA, State("time", sold=True), third).endswith("pushed it down by one.")


@pytest.mark.parametrize("order", ASKS)
def test_what_is_asked_before_a_rule_is_asked_truly(order):
    name, dial = ASKS[order]
    item = guess_file("07").item(name)
    # What was found for the question is so on both phones, so that it may be asked on both.
    assert {outcome(reader, order, dial) for reader in READERS} == {item.truth}
    assert [option.text for option in item.options] == ["Fewer", "As many", "More"]


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("time", "5 posts here are newer: this one came 2 hours ago"),
        ("engagement", "Posts of its sort bring about 4 reactions in 100 views"),
        ("relationship", "Ferry Friends is a page that she follows: the tie is 13 of 100 strong"),
        ("stated preference", "A good post, and calm"),
    ],
)
def test_each_rule_has_its_own_reasons_in_the_models_numbers(order, words):
    post = next(post for post in MIRA["posts"] if post["who"] == "Ferry Friends")
    said = why(MIRA, State(order), post["id"])
    assert said.startswith(f"Place {MIRA['places'][order].index(post['id']) + 1} of 12. ")
    assert words in said


def test_where_nothing_is_more_or_less_the_headline_says_so():
    now = State("time")
    assert headline(MIRA, now, now).endswith("as before. They are the same 6 posts.")
    assert headline(MIRA, now).startswith(
        "With the newest first, 1 of Mira’s first 6 posts is angry"
    )


def test_an_unknown_reader_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"no reader 'Nobody'.*Choose one of: 'Mira', 'Olga'"):
        kit.Feed().text("Nobody")


def test_the_stand_in_says_nothing_of_the_evening_before_it_is_asked():
    html = kit.Feed()._repr_mimebundle_()[0]["text/html"]
    assert MIRA["posts"][0]["text"] not in html
