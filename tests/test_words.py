"""The catalogue: every sentence in it is said, and what is said in another language is said whole."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from fluent.syntax.visitor import Visitor
from made_up import english, left_behind, marked, write
from wire import Browser, stand_in

import kit
from kit.text.words import listed, say

ROOT = Path(__file__).parent.parent
_STRING = r"""["']([\w-]+)["']"""
_SAID = re.compile(r"(?<![.\w#])say\(\s*([^;]*?)\s*(?:,|\)|\{)", re.DOTALL)


def sources(folder, pattern):
    return [path.read_text("utf-8") for path in sorted((ROOT / folder).rglob(pattern))]


def names():
    """Return the names of all messages."""
    return [message.id.name for messages in english().values() for message in messages]


def said_in_views():
    """Return the names that views call sentences by."""
    found = set()
    for source in sources("web/src", "*.js"):
        for argument in _SAID.findall(source):
            # A name stands at the beginning, or is one of two between which a question decides.
            found |= set(re.findall(rf"(?:^|[?:]\s*){_STRING}", argument))
    return found


def said_in_python():
    """Return the names that Python calls sentences by."""
    found = set()
    for source in sources("kit", "*.py"):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say" and node.args:
                first = node.args[0]
                either = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                found |= {one.value for one in either if isinstance(one, ast.Constant)}
    return found


class _References(Visitor):
    def __init__(self):
        self.found = set()

    def visit_MessageReference(self, node):  # noqa: N802 - the library names it
        self.found.add(node.id.name)


def referred():
    """Return the names by which sentences hold others: {file: names}."""
    found = {}
    for file, messages in english().items():
        seen = _References()
        for message in messages:
            seen.visit(message)
        found[file] = seen.found
    return found


def test_every_sentence_has_a_name_of_its_own():
    assert len(names()) == len(set(names()))


def test_every_sentence_that_is_said_is_in_the_catalogue():
    assert not (said_in_views() | said_in_python()) - set(names())


def test_a_sentence_holds_others_of_its_own_file_only():
    for file, messages in english().items():
        assert not referred()[file] - {message.id.name for message in messages}


def test_every_sentence_in_the_catalogue_is_said():
    texts = [*sources("web/src", "*.js"), *sources("kit", "*.py")]
    written = set(re.findall(_STRING, "\n".join(texts)))
    together = re.compile(
        "|".join(re.sub(r"\$?\{[^}]*\}", r"[\\w-]+", one) for one in pieces(texts))
    )
    written = written.union(*referred().values())
    assert not [name for name in names() if name not in written and not together.fullmatch(name)]


def pieces(texts):
    """Return the names that are put together, as they stand in a view or in Python."""
    found = set()
    for text in texts:
        found |= set(re.findall(r"(?<![.\w#])say\(`([^`]*)`", text))
        found |= set(re.findall(r"(?<![.\w#])say\(\s*f[\"']([\w{}.-]*)[\"']", text))
    return {one for one in found if re.match(r"[\w-]+[$]?\{|[$]?\{[^}]*\}-", one)}


def test_a_language_counts_with_forms_of_its_own(made_up):
    said = [say("posts-to-judge", posts=number) for number in (1, 2, 5)]
    forms = ("", f"{marked('few')}: ", f"{marked('many')}: ")
    ends = (f"1 {marked('post to judge')}", *[f"{n} {marked('posts to judge')}" for n in (2, 5)])
    assert said == [form + end for form, end in zip(forms, ends, strict=True)]
    assert listed(["1", "2", "3"]) == "1, 2 i 3"


def test_what_a_language_lacks_is_said_in_english(tmp_path, monkeypatch):
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "one.ftl").write_text("back = Zurück\n", "utf-8")
    monkeypatch.setenv("KIT_LANGUAGE", str(tmp_path / "de"))
    assert [say("back"), say("next")] == ["Zurück", "Next"]


def test_an_unknown_language_is_refused_with_what_there_is(monkeypatch):
    monkeypatch.setenv("KIT_LANGUAGE", "tlh")
    with pytest.raises(ValueError, match="'tlh'.*to a folder.*: en"):
        say("back")


def test_a_page_is_given_another_language_and_not_english(language, tmp_path, monkeypatch, posts):
    assert Browser(kit.Classify(posts, "direction", answers=tmp_path)).state["words"] == {}
    monkeypatch.setenv("KIT_LANGUAGE", language)
    words = Browser(kit.Classify(posts, "direction", answers=tmp_path)).state["words"]
    assert words["language"] == "pl"
    assert marked("You judged") in words["catalogue"]


@pytest.fixture(scope="module")
def language(tmp_path_factory):
    return write(tmp_path_factory.mktemp("words"))


@pytest.fixture
def made_up(language, monkeypatch):
    monkeypatch.setenv("KIT_LANGUAGE", language)


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


def texts(value):
    """Return all texts in a part of what a view is given."""
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inside for text in texts(one)]


def test_sentences_cost_nothing_before_the_first_is_said():
    code = "import sys, kit, kit.text.words; print('fluent.runtime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
