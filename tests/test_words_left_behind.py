"""What Python says, in a made-up language: whatever is said without its marks was left behind."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest
from made_up import left_behind
from saved_answers import ONE, TWO, event, opened
from wire import Browser, stand_in

import kit
from kit.judging.events import CAUSES
from kit.judging.found import Found
from kit.judging.lesson_codes import parts
from kit.material.guess_files import guess_file
from kit.widgets.lesson import HandIn

OWN_GUESSES = Path(__file__).parent / "cases" / "guesses.toml"


@pytest.fixture
def posts():
    return kit.load("posts", set="direction-a")[:6]


@pytest.fixture
def key(posts):
    return kit.load("key", set="direction-a", codebook="direction").loc[posts.index]


def coders(number, posts):
    labels = ["one-way", "two-way"]
    rows = {f"Coder {n}": [labels[(n * i) % 2] for i in range(len(posts))] for n in range(number)}
    return pd.DataFrame(rows, index=posts.index)


SAME = pd.Series(["one-way"] * 3, index=["a", "b", "c"])


@pytest.mark.parametrize(
    "found",
    [
        lambda table, key: kit.krippendorff_alpha(table),
        lambda table, key: kit.krippendorff_alpha(
            table, "ordinal", codebook=["one-way", "two-way"]
        ),
        lambda table, key: kit.krippendorff_alpha(table, interval="bootstrap"),
        lambda table, key: kit.krippendorff_alpha(table[["Coder 0"]]),
        lambda table, key: kit.percent_agreement(table),
        lambda table, key: kit.fleiss_kappa(table),
        lambda table, key: kit.gwet_ac1(SAME.to_frame("Coder 0")),
        lambda table, key: kit.cohen_kappa(SAME, SAME),
        lambda table, key: kit.cohen_kappa(SAME, SAME.set_axis(["d", "e", "f"])),
        lambda table, key: kit.cohen_kappa(
            table["Coder 1"], table["Coder 2"], weights="linear", codebook=["one-way", "two-way"]
        ),
        lambda table, key: kit.score(table["Coder 1"], key),
        lambda table, key: kit.score(table["Coder 1"].iloc[:0], key),
        lambda table, key: kit.shift(table, table[::-1].set_axis(table.index)),
        lambda table, key: kit.shift(table, table, key=key["label"]),
    ],
)
def test_nothing_of_a_score_or_a_coefficient_is_left_behind(made_up, posts, key, found):
    data = ["one-way", "two-way", "Coder 0", "Coder 1", "Coder 2", "Gwet's AC1", "Fleiss' kappa"]
    said = str(found(coders(3, posts), key))
    assert said
    assert left_behind(said, data) == []


def test_nothing_of_the_checks_is_left_behind(made_up, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    kit.preflight()
    assert left_behind(capsys.readouterr().out) == []
    monkeypatch.setattr(kit.lab.ready, "PACKAGES", {"no-such": "1", "numpy": "99"})
    monkeypatch.setattr("kit.material.data.folder", lambda: tmp_path)
    kit.preflight()
    data = ["no-such", "numpy", str(tmp_path), "datapackage.json"]
    assert left_behind(capsys.readouterr().out, data) == []


def test_nothing_of_the_plain_path_is_left_behind(made_up, capsys, tmp_path, posts, key):
    mine = kit.Classify(posts, "direction", answers=tmp_path)
    mine.judge("1 2 1 2 1 2")
    both = kit.Compare(mine, key, others=coders(3, posts))
    capsys.readouterr()
    from kit.widgets import plain

    book = mine.answers.codebook
    entries = both._key.items()
    lines = [line for p, entry in entries for line in plain.verdict_lines(p, entry, "one-way")]
    both.reveal()
    lines.append(plain.tally(mine.answers.state, both._key))
    data = [*posts.index, *book.labels]
    data += [entry[part] for _, entry in entries for part in ("reason", "dissent")]
    said = re.sub(r"\s+", " ", " ".join(lines))
    assert left_behind(said, data) == []
    for given in ("9", "1 " * 99, {"no": 1}, 3):
        with pytest.raises((ValueError, TypeError)) as refused:
            mine.judge(given)
        assert left_behind(str(refused.value), ["int", "no", *data]) == []
    head = stand_in(mine).split("<details>")[0].split("</b>")
    assert left_behind(re.sub("<[^>]*>", "", head[0])) == []


def test_nothing_of_comparing_a_quiz_or_a_prediction_as_text_is_left_behind(
    made_up, capsys, tmp_path, posts, key
):
    mine = kit.Classify(posts, "direction", key=key, feedback="at the end", answers=tmp_path)
    mine.judge("1 2 1 2 1 2", sure="1 2 3")
    both = kit.Compare(mine, key, others=coders(3, posts))
    both.reveal()
    wrong = [p for p in posts.index if mine.first[p] != key["label"][p]]
    both.sort({wrong[0]: "slip"})
    mine.save(tmp_path / "12.csv")
    quiz = kit.Quiz("01", answers=tmp_path)
    quiz.answer("a ? b")
    guess = kit.Predict("us-65-plus", answers=tmp_path)
    guess.draw({2012: 5})
    print(guess.text())
    stand_ins = [stand_in(one).split("<details>")[0] for one in (mine, quiz, guess)]
    guess.reveal()
    print(guess.furthest, guess.text(), *stand_ins, sep="\n")
    state = [Browser(one).state for one in (mine, both, quiz, guess)]
    parts = [
        one.get(part) for one in state for part in ("codebook", "key", "questions", "prediction")
    ]
    data = [re.sub(r"\s+", " ", text) for text in texts(parts) if len(text) > 1]
    said = re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", capsys.readouterr().out))
    assert left_behind(said, [*data, *posts.index, str(tmp_path), "csv", "12"]) == []


# --- A guess, a lesson's codes, and what is brought back --------------------------------------------


@pytest.mark.parametrize(
    ("guess", "value"),
    [
        *[("1", percent) for percent in (25, 15, 5, 95)],
        *[("2", times) for times in (1, 10, 1000)],
        *[("3", 1), ("3", 2), ("4", "56")],
    ],
)
def test_nothing_of_a_guess_as_text_is_left_behind(made_up, tmp_path, capsys, guess, value):
    others = pd.DataFrame({"1": ["1", "2"], "2": ["2", "2"]}, index=["1", "3"])
    mine = kit.Guess(OWN_GUESSES, guess, others=others, answers=tmp_path)
    said = [str(mine.text()), repr(mine), stand_in(mine), str(mine.guess(value)), repr(mine)]
    mine.save(tmp_path / "34.csv")
    said += [Browser(mine).state["guess"]["found"], capsys.readouterr().out]
    said = re.sub("<[^>]*>", " ", "\n".join(said))
    assert left_behind(said, ["Guess", str(tmp_path), "csv"]) == []


def test_nothing_of_what_a_lesson_hands_in_and_brings_back_is_left_behind(made_up, tmp_path):
    assert left_behind(str(kit.guesses(tmp_path))) == []
    items = guess_file("01").items
    mine = [kit.Guess("01", item.id, answers=tmp_path) for item in items]
    for one in mine:
        one.guess("12" if one.item.kind == "line" else one.item.values[1] if one.item.values else 1)
    back, lesson = kit.guesses(tmp_path), HandIn("01", answers=tmp_path)
    heads = " ".join(re.findall("<(?:b|dt)\\b[^>]*>([^<]*)<", back._repr_html_()))
    said = [str(back), heads, repr(lesson), re.sub("<[^>]*>", "", stand_in(lesson))]
    codes = str(lesson.text()).split("\n\n")
    # What others wrote is as long as they like, and a line of it is broken anywhere.
    data = texts([[row.title, row.activity] for row in parts(lesson._logs)])
    data += [item.unit for item in items] + [w for item in items for w in texts_of(item)]
    words = re.sub(r"\s+", " ", " ".join([*said, codes[0]]))
    assert left_behind(words, [*data, "HandIn"]) == []


def texts_of(item):
    """Return what the author of a guess wrote."""
    options = [option.text for option in item.options]
    return [item.question, item.truth_in_words, str(item.truth), item.after, item.source, *options]


def test_nothing_of_a_post_that_is_shown_is_left_behind(made_up, posts, tmp_path, capsys):
    strange = posts[:2].assign(
        text="12", account="34", platform="56", image_alt="78", replies_to="90"
    )
    shown = kit.show(strange, strange.index)
    kit.Classify(strange, "direction", answers=tmp_path).text()
    said = capsys.readouterr().out.split("\n\n", 1)[1]
    words = [repr(shown), shown._repr_html_(), said, repr(kit.show(strange, []))]
    words = re.sub("<[^>]*>", " ", " ".join(words))
    assert left_behind(words, posts.index) == []


# --- What is told of a file of answers ---------------------------------------------------------------


def test_nothing_of_what_is_told_of_a_file_is_left_behind(made_up, tmp_path, monkeypatch):
    log = opened(tmp_path)
    bad = ({"kind": "12"}, {"post_id": "12"}, {"label": "12"}, {"round": "12"}, {"confidence": 7})
    for number, more in enumerate([*bad, {"kind": "sorted", "cause": "12"}]):
        log.append([event(number, **{"post_id": "a-01", **more})])
    here = log.faults
    line = json.loads(log.path.read_text("utf-8").splitlines()[-1])
    other = {"kind": "judge", "id": "y-1", "post_id": "a-02", "label": ONE, "round": "first"}
    with log.path.open("a") as file:
        file.write('{"kind": 1\n')
        file.write(json.dumps(line | other | {"post": "12"}) + "\n")
        file.write(json.dumps(line | other | {"id": "y-2", "codebook": "12"}) + "\n")
    log.look()
    assert len(log.faults) > len(here) >= 6
    (tmp_path / "pseudonym.txt").write_text("12")
    data = [*CAUSES, *rule_names(log), str(tmp_path), "pseudonym", "damaged", "txt"]
    told = [*here, *log.aside, kit.pseudonym(path=tmp_path), *opened(tmp_path).aside]
    assert left_behind(" ".join(told), [*data, *log.coder.split()]) == []


def rule_names(log):
    return [log.path.name, *log.posts, log.codebook.id, ONE, TWO]


def test_nothing_of_what_happened_to_a_file_is_left_behind(made_up):
    line = {"1": {}}
    ways = [
        Found("12", missing=line),
        Found("12", missing=line, gone=True),
        Found("12", missing=line, joined=True),
        Found("12", news=line, elsewhere=True, anew=True, changed=line, coder="34"),
        Found("12", taken={"56": line}, strangers={"78": "90"}),
    ]
    said = [sentence for found in ways for sentence in found.sentences()]
    assert len(said) == 9
    assert left_behind(" ".join(said), ["earlier"]) == []


def test_nothing_of_a_file_that_cannot_be_used_is_left_behind(made_up, tmp_path):
    (tmp_path / "direction-a.jsonl").mkdir()
    with pytest.raises(ValueError, match="direction-a") as refused:
        opened(tmp_path)
    assert left_behind(str(refused.value), ["direction-a.jsonl"]) == []


def texts(value):
    """Return all texts in a part of what a view is given."""
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inside for text in texts(one)]
