"""The widget Feed from Python: what is stored is what the model does, and the text path."""

import json
from decimal import ROUND_FLOOR, Decimal
from importlib import resources
from itertools import product

import pytest
from figures import LEDGER
from wire import Browser, stand_in

import kit
from kit.material.guess_files import guess_file
from kit.simulation.feed import simulate
from kit.widgets.feed_measures import MEASURES, as_stored, chance, title, verdict
from kit.widgets.feed_runs import stored_run
from kit.widgets.feed_settings import change, changes

STORED = json.loads(resources.files("kit.widgets").joinpath("feed_runs.json").read_text("utf-8"))
START = {"order": "time", "broadcasters": 0.05, "cap": None, "stops_at_anger": True}


@pytest.fixture(autouse=True)
def own_room(monkeypatch, tmp_path):
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))


@pytest.mark.parametrize(
    ("order", "broadcasters", "cap", "seed"),
    [
        ("time", 0.05, None, 1),
        ("time", 0, 1, 20),
        ("engagement", 0.05, None, 7),
        ("engagement", 0.2, 3, 13),
        ("relationship", 0.02, 14, 2),
        ("relationship", 0.1, 7, 19),
        ("stated preference", 0.1, None, 5),
        ("stated preference", 0.2, 7, 11),
    ],
)
def test_the_stored_runs_are_those_of_the_model(order, broadcasters, cap, seed):
    setting = {**START, "order": order, "broadcasters": broadcasters, "cap": cap}
    size = {name: STORED[name] for name in ("accounts", "rounds")}
    run = simulate(order=order, broadcasters=broadcasters, cap=cap, seed=seed, **size)
    found = as_stored(run)
    # Another processor may round a tie otherwise; more than that: run scripts/feed_runs.py again.
    assert stored_run(setting, seed) == pytest.approx(found, abs=20, rel=0.02)


def test_the_runs_in_which_nobody_stops_more_at_anger_are_those_of_the_model():
    feed = kit.Feed()
    feed.set(order="engagement", stops_at_anger=False, seed=4)
    assert repr(feed) == ("Feed(order by engagement, no stopping at anger, 300 accounts, seed 4)")
    run = simulate(300, 40, "engagement", seed=4, assumptions={"anger_pull": 0})
    shown = feed.by_order["engagement"]
    assert shown["anger"] == pytest.approx(run.measures["anger"], abs=0.03)
    # What is not stored is simulated: here with a limit.
    table = kit.Feed().set(stops_at_anger=False, cap=7)
    run = simulate(300, 40, cap=7, seed=1, assumptions={"anger_pull": 0})
    column = "by time, cap 7, no stopping at anger"
    assert table.loc["time_spent", column] == round(run.measures["time_spent"], 3)


def test_all_settings_of_the_controls_are_stored_for_all_seeds():
    settings = list(product(STORED["orders"], STORED["broadcasters"], STORED["caps"]))
    assert STORED["measures"] == list(MEASURES)
    assert len(STORED["runs"]) == len(settings)
    assert {len(line) for line in STORED["runs"]} == {STORED["seeds"] * len(MEASURES)}
    # Where there are no broadcasters nobody posts 14 times a week, so that cap changes nothing.
    assert len({tuple(line) for line in STORED["runs"]}) == len(settings) - len(STORED["orders"])


def test_results_show_the_setting_beside_its_reference_and_how_many_worlds_agree():
    feed = kit.Feed()
    assert list(feed.results) == ["by time", "meaning"]
    table = feed.set(order="engagement", cap=7)
    assert list(table) == ["by time", "by engagement, cap 7", "more in", "meaning"]
    assert list(table.index) == list(MEASURES)
    run = simulate(300, 40, "engagement", cap=7, seed=1)
    assert table.loc["gini", "by engagement, cap 7"] == pytest.approx(
        run.measures["gini"], abs=0.02
    )
    wide = feed.spread.pivot(index="seed", columns="setting", values="anger")
    more = (wide["by engagement, cap 7"] > wide["by time"]).sum()
    assert table.loc["anger", "more in"] == f"{more} of 20 worlds"
    assert feed.by_order["engagement"].equals(table["by engagement, cap 7"].astype(float))


def test_set_changes_what_it_names_and_pin_moves_the_reference():
    feed = kit.Feed(seed=3)
    feed.set(order="relationship")
    feed.set(broadcasters=0.1)
    assert repr(feed) == "Feed(order by relationship, 10 % broadcasters, 300 accounts, seed 3)"
    feed.pin()
    feed.set(cap=3, seed=4)
    assert list(feed.results)[:2] == [
        "by relationship, 10 % broadcasters",
        "by relationship, 10 % broadcasters, cap 3",
    ]
    feed.set(order="time", broadcasters=0.05, cap=None, seed=1)
    assert repr(feed) == "Feed(order by time, 300 accounts, seed 1)"


def half_up(value, digits):
    """Round in decimals, as on paper: halves go up, those below 0 too."""
    step = Decimal(1).scaleb(-digits)
    return (Decimal(str(value)) + step / 2).quantize(step, ROUND_FLOOR)


def test_a_half_goes_up_in_the_text_and_in_the_tables(capsys):
    halves = {"share": 0, "sd": 0, "index": 0}
    for order, cap in product(STORED["orders"], STORED["caps"]):
        feed = kit.Feed()
        table = feed.set(order=order, cap=cap)
        feed.text()
        said = capsys.readouterr().out.splitlines()
        # Without a change of the setting there is nothing beside the reference.
        column = f"by {order}" + (f", cap {cap}" if cap else "")
        stored = stored_run({**START, "order": order, "cap": cap}, 1)
        raw = dict(zip(MEASURES, stored, strict=True))
        for name, measure in MEASURES.items():
            if measure.form == "number":
                continue
            exact = half_up(raw[name] / 1000, 2)
            halves[measure.form] += raw[name] % 10 == 5
            found = table.loc[name, column]
            assert found == round(found, 2) == float(exact) == feed.by_order.loc[name, order]
            line = next(x for x in said if x.startswith(f"{title(name)} "))
            shown = line.removeprefix(title(name)).split("   ")
            shown = [part.strip() for part in shown if part.strip()]
            number = f"{100 * exact:.0f} %" if measure.form == "share" else f"{exact:+.2f}"
            number = number.lstrip("+") if measure.form == "index" else number
            assert number.replace("-", "−") in shown[:2], line
    assert min(halves.values()) > 0  # the rule was needed


def test_what_is_not_stored_is_simulated_as_it_is_asked_for():
    feed = kit.Feed(60, 5, seed=2, assumptions={"anger_pull": 0})
    table = feed.set(order="engagement")
    run = simulate(60, 5, "engagement", seed=2, assumptions={"anger_pull": 0})
    found = table["by engagement"].to_dict()
    kept = {name: 3 if measure.form == "number" else 2 for name, measure in MEASURES.items()}
    assert found == {n: float(half_up(round(run.measures[n], 3), kept[n])) for n in MEASURES}
    assert table.loc["anger", "more in"].endswith("of 1 world")
    assert len(feed.spread) == 40
    assert feed.results.loc["anger", "more in"].endswith("of 20 worlds")
    assert kit.Feed().set(broadcasters=0.07).loc["gini", "more in"].endswith("of 1 world")


def test_the_browser_gets_each_run_that_it_asks_for():
    browser = Browser(kit.Feed(60, 5))
    browser.tell(ask={"number": "a-1", **START, "cap": 2, "seed": 9})
    news = browser.state["ran"]
    assert news["key"] == "time|0.05|2|9"
    assert news["run"] == as_stored(simulate(60, 5, cap=2, seed=9))
    assert browser.state["runs"] == {"time|0.05|2|9": news["run"]}
    assert browser.state["run_problem"] == ""
    browser.tell(ask={"number": "a-2", **START, "cap": 0, "seed": 9})
    problem = browser.state["run_problem"]
    assert problem.startswith("This setting could not be simulated. cap=0 is not a whole")
    browser.tell(ask={"number": "a-3", **START, "seed": 9})
    assert browser.state["run_problem"] == ""


def test_expectations_are_kept_by_change():
    feed = kit.Feed()
    assert feed.expected.empty
    feed.expect("engagement", anger="more", conversation="less")
    feed.expect("engagement", anger="same")
    feed.expect("cap", conversation="more")
    table = feed.expected
    assert list(table.index) == ["conversation", "anger"]
    assert table["engagement"].to_dict() == {"conversation": "less", "anger": "same"}
    assert table["cap"].notna().tolist() == [True, False]


def test_the_text_path_says_all_that_the_widget_shows(capsys):
    feed = kit.Feed()
    feed.expect("engagement", conversation="less", anger="more")
    feed.set(order="engagement")
    feed.text()
    said = capsys.readouterr().out
    assert "Simulated: 300 made-up accounts, 40 days." in said
    assert "A  newest first, 5 % broadcasters, no limit" in said
    assert "B  what people react to, 5 % broadcasters, no limit" in said
    lines = {
        name: next(x for x in said.splitlines() if x.startswith(title(name))) for name in MEASURES
    }
    assert lines["conversation"].endswith("20 of 20 worlds: more. You expected less.")
    assert lines["anger"].endswith("20 of 20 worlds: more. You expected more.")
    assert lines["top_1_percent"].endswith("3 of 20 worlds: less.")
    assert ".set(order=" in said
    assert ".pin()" in said
    kit.Feed(60, 5, assumptions={"fame": 2}).text()
    assert "60 made-up accounts, 5 days. Assumed: fame=2." in capsys.readouterr().out


def worlds(*differences):
    return [({"anger": 0}, {"anger": x}) for x in differences]


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        (worlds(*[0.3] * 18, -0.1, -0.1), "more"),
        (worlds(*[-0.3] * 18, 0, 0.1), "less"),
        (worlds(*[0.3] * 17, -0.1, -0.1, -0.1), "more"),
        (worlds(*[0.3] * 15, *[-0.1] * 5), "more"),
        (worlds(*[0.3] * 14, *[-0.1] * 6), "luck"),
        (worlds(*[0.5] * 7, *[0] * 13), "more"),
        (worlds(*[0.5] * 5, *[0] * 15), "luck"),
        (worlds(*[0.04] * 20), "same"),
        (worlds(*[1] * 9), "few"),
        ([*worlds(*[0.3] * 10), ({"anger": None}, {"anger": 1})], "more"),
    ],
)
def test_a_difference_counts_if_it_is_not_small_and_not_luck(pairs, words):
    assert verdict("anger", pairs) == words


def test_the_lesson_says_what_the_view_shows():
    feed = kit.Feed()
    feed.set(order="engagement")
    assert feed.results.loc["anger", "more in"] == f"{STORED['seeds']} of {STORED['seeds']} worlds"
    assert LEDGER["shown"]["07"] == [f"in all {STORED['seeds']} worlds that we tried"]
    plug = guess_file("07").item("plug")
    feed.set(order="time", stops_at_anger=False)
    feed.pin()
    feed.set(order="engagement")
    assert f"a little more in {feed.results.loc['anger', 'more in']}," in plug.truth_in_words
    assert plug.options[plug.truth - 1].text == "Hardly at all"
    means = feed.spread.groupby("setting")["anger"].mean()
    assert abs(means.diff().iloc[-1]) < MEASURES["anger"].small


def test_the_sign_test_is_that_of_the_tables():
    # Twice the sum of binomial coefficients, over 2 to the power of the worlds: by hand.
    assert chance(17, 3) == pytest.approx(2 * (1 + 20 + 190 + 1140) / 2**20)
    assert chance(0, 5) == pytest.approx(2 / 2**5)
    assert chance(10, 10) == chance(0, 0) == 1


@pytest.mark.parametrize(
    ("a", "b", "name"),
    [
        ({}, {"order": "engagement"}, "engagement"),
        ({"order": "engagement"}, {}, "time instead of engagement"),
        ({}, {"broadcasters": 0.2}, "more broadcasters"),
        ({}, {"broadcasters": 0}, "fewer broadcasters"),
        ({}, {"cap": 3}, "cap"),
        ({"cap": 3}, {"cap": 1}, "cap"),
        ({"cap": 3}, {"cap": 7}, "looser cap"),
        ({"cap": 3}, {}, "looser cap"),
        ({}, {"stops_at_anger": False}, "no stopping at anger"),
        ({"stops_at_anger": False}, {}, "stopping at anger"),
        ({}, {}, ""),
        ({}, {"cap": 3, "order": "engagement"}, ""),
    ],
)
def test_a_change_has_a_name_if_one_thing_differs(a, b, name):
    assert change({**START, **a}, {**START, **b}) == name
    assert not name or name in changes()


def test_without_a_kernel_there_is_a_table_of_the_four_orders_marked_simulated():
    html = stand_in(kit.Feed(1000, 60))
    assert "Simulated: 300 accounts, 40 days; means over 20 worlds." in html
    assert "<th>newest first</th><th>what people react to</th>" in html
    runs = [stored_run({**START, "order": "engagement"}, seed)[0] for seed in range(1, 21)]
    assert f"<td>{sum(runs) / 200:.0f} %</td>" in html


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda: kit.Feed().set(order="popular"), "There is no order 'popular'. Choose one of"),
        (
            lambda: kit.Feed().set(caps=3),
            "no setting 'caps'. It has: order, broadcasters, cap, stops_at_anger, seed",
        ),
        (lambda: kit.Feed().set(cap=0), "cap=0 is not a whole number of 1 or more"),
        (lambda: kit.Feed().set(broadcasters=5), "broadcasters=5 is not a share from 0 to 1"),
        (lambda: kit.Feed(accounts=5), "accounts=5 is not a whole number of 21 or more"),
        (lambda: kit.Feed(view="tables"), "no view 'tables'. Choose one of: 'evening', 'compare'"),
        (lambda: kit.Feed(seed=-1), "seed=-1 is not a whole number of 0 or more"),
        (lambda: kit.Feed(assumptions={"mood": 1}), "The model makes no assumption 'mood'"),
        (lambda: kit.Feed().expect("tone", anger="more"), "no change 'tone' to expect anything of"),
        (lambda: kit.Feed().expect("cap", angre="more"), "no measure 'angre'. Choose among: conv"),
        (lambda: kit.Feed().expect("cap", anger="up"), 'Write "more", "less", or "same"'),
    ],
)
def test_errors_say_what_is_wrong_and_what_works(wrong, words):
    with pytest.raises(ValueError, match=words):
        wrong()
