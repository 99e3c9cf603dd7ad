"""Posts, codebooks, keys, quizzes and predictions of one's own, from the widget to the pool."""

import json
import re

import pandas as pd
import pytest
from wire import Browser

import kit
from kit import cli
from kit.classroom.gradebooks import gradebook
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.judging.naming import activity_name
from kit.material.codebooks import Category, Codebook
from kit.material.data import folder

BOOK = kit.codebook("direction")
ONE, TWO = BOOK.labels


def own_posts(*texts, **columns):
    ids = pd.Index([f"p-{n:04}" for n in range(1, len(texts) + 1)], name="post_id")
    return pd.DataFrame({"text": texts, **columns}, ids)


def classified(posts, given, answers, book="direction"):
    mine = kit.Classify(posts, book, answers=answers)
    mine.judge(given)
    return mine


def table(pooled):
    return {name: [*column.dropna().astype(str)] for name, column in pooled.wide().items()}


# --- What an activity is called ------------------------------------------------------------------


def test_two_sets_of_one_size_have_a_file_each_and_a_set_keeps_its_name(tmp_path, capsys):
    this, that = own_posts("Which one?", "Closed."), own_posts("Who comes?", "Open.")
    first, second = classified(this, "1 2", tmp_path), classified(that, "2 2", tmp_path)
    assert first.answers.path != second.answers.path
    assert Browser(second).state["notice"] == ""
    second.start_over()
    assert kit.Classify(this, "direction", answers=tmp_path).judgements.tolist() == [ONE, TWO]
    named = kit.Classify(this.assign(set="Woche 1"), "direction", answers=tmp_path)
    assert named.answers.path.name == "Woche 1-direction.jsonl"
    assert activity_name(this.iloc[::-1], BOOK) == activity_name(this, BOOK)
    assert activity_name(this.reset_index(), BOOK) == activity_name(this, BOOK)


def test_answers_begun_before_a_typo_was_mended_are_found(tmp_path):
    posts = own_posts("Which one?", "Closed.", "Opne.")
    begun = classified(posts, "1 2 1", tmp_path)
    assert table(pool(begun.code, posts=posts)) == table(pool(tmp_path, posts=posts))
    # Other posts of that number do not take the file over.
    other = kit.Classify(own_posts("a", "b", "c"), "direction", answers=tmp_path)
    assert Browser(other).state["notice"] == ""

    posts.loc["p-0003", "text"] = "Open."
    mended = kit.Classify(posts, "direction", answers=tmp_path)
    assert mended.first.dropna().tolist() == [ONE, TWO]
    assert "another version of 'p-0003'" in Browser(mended).state["notice"]


@pytest.mark.parametrize(
    "name", ["../../evil", "a/b", "..", "", " ", "Was ist?: *", r"c:\x", 1, None]
)
def test_no_name_of_a_set_leaves_the_folder(tmp_path, name):
    inside = tmp_path / "deep" / "answers"
    mine = classified(own_posts("a", "b", set=name), "1 2", inside)
    assert mine.answers.path.parent == inside
    assert not set('<>:"/\\|?*') & {*mine.answers.path.name}
    assert {path.name for path in tmp_path.rglob("*.jsonl")} == {mine.answers.path.name}
    assert table(pool(inside, posts=own_posts("a", "b", set=name))) == {
        mine.answers.coder: [ONE, TWO]
    }


@pytest.mark.parametrize("name", ["../x", "a/b", "x.", "a:b", "?"])
def test_a_name_of_an_activity_that_no_file_can_have_is_refused(tmp_path, name):
    with pytest.raises(ValueError, match=r"activity cannot be .* Try activity="):
        kit.Classify(own_posts("a", "b"), "direction", activity=name, answers=tmp_path)
    assert not list(tmp_path.rglob("*.jsonl"))


# --- Posts beside the kit's -----------------------------------------------------------------------


def test_a_set_called_like_one_of_the_kits_does_not_hide_it(tmp_path):
    theirs = classified(kit.load("posts", set="direction-a"), "1 2", tmp_path / "kit")
    posts = own_posts("Which one?", "Closed.", set="direction-a")
    mine = classified(posts, "2 1", tmp_path / "own")
    for given in ([theirs.code, mine.code], [tmp_path / "kit", tmp_path / "own"]):
        pooled = pool(given, posts=posts)
        assert pooled.refused.empty
        assert {name: len(s.assignment.posts) for name, s in pooled.sheets.items()} == {
            "direction-a (kit)": 24,
            "direction-a": 2,
        }
        assert pooled.wide("direction-a").iloc[:, 0].tolist() == [TWO, ONE]


def test_answers_to_posts_that_two_sets_share_are_not_divided(tmp_path):
    whole = kit.load("posts", set="direction-a")
    part = whole.head(5)
    full = classified(whole, "1 2 " * 12, tmp_path / "a")
    five = classified(part, "2 2 2 2 2", tmp_path / "b")
    pooled = pool(tmp_path, posts=part)
    assert pooled.taken[["coder", "activity", "posts"]].sort_values("posts").values.tolist() == [
        [five.answers.coder, "direction-a", 5],
        [full.answers.coder, "direction-a (kit)", 24],
    ]


def test_a_codebook_with_the_kits_name_and_other_labels_keeps_its_own_codes(tmp_path):
    text = (folder() / "codebooks" / "direction.toml").read_text("utf-8")
    text = re.sub(
        r"one-way(?=\")", "broadcast", re.sub(r"^version = \d+", "version = 9", text, flags=re.M)
    )
    own = tmp_path / "direction.TOML"
    own.write_text(text if "version = 9" in text else f"version = 9\n{text}", "utf-8")
    posts = kit.load("posts", set="direction-a")
    theirs = classified(posts, "1", tmp_path / "a")
    mine = classified(posts, "1", tmp_path / "b", own)
    pooled = pool([theirs.code, mine.code], codebook=own)
    said = {(row.activity, row.label) for row in pooled.judgements.itertuples()}
    assert said == {("direction-a (kit)", ONE), ("direction-a", "broadcast")}


def test_a_scale_of_many_numbers_is_no_prediction_and_may_have_more_than_127(tmp_path):
    book = Codebook(
        name="scale",
        title="How strongly?",
        question="How strongly, from 0 to 199?",
        level="ordinal",
        categories=tuple(Category(str(n), "", (), (), {}, {}, "") for n in range(200)),
    )
    posts = own_posts("a", "b", label=["199", "150"])
    mine = classified(posts, ["199", "140"], tmp_path, book)
    pooled = pool(tmp_path, posts=posts, codebook=book)
    assert pooled.sheet().assignment.kind == "post"
    assert table(pooled) == {mine.answers.coder: ["199", "140"]}
    assert gradebook(pooled)["agreement"].tolist() == [50.0]
    assert len(pooled.judgements) == 2


# --- Keys -----------------------------------------------------------------------------------------


def test_a_key_with_numbers_as_ids_or_to_some_posts_only_counts(tmp_path):
    posts = pd.DataFrame({"post_id": [1, 2, 3], "text": ["a", "b", "c"]})
    mine = classified(posts, "1 2 1", tmp_path)
    right, wrong = {"label": [ONE, TWO, ONE]}, {"label": [ONE, ONE]}
    cases = (
        (posts.assign(**right), None, 100.0),
        (posts, posts[["post_id"]].assign(**right), 100.0),
        (posts, pd.DataFrame({"post_id": [1, 2], **wrong}), 50.0),
        (posts, pd.DataFrame({"post_id": ["1", "2"], **wrong}).set_index("post_id"), 50.0),
    )
    for given, key, agreement in cases:
        pooled = pool(mine.code, posts=given, key=key)
        assert gradebook(pooled)["agreement"].tolist() == [agreement]
        assert len(report(pooled)) > 1000
    posts.to_csv(tmp_path / "posts.csv", index=False)
    cases[2][1].to_csv(tmp_path / "key.csv", index=False)
    pooled = pool(mine.code, posts=str(tmp_path / "posts.csv"), key=tmp_path / "key.csv")
    assert gradebook(pooled)["agreement"].tolist() == [50.0]


def test_a_key_to_some_posts_of_the_kit_leaves_the_kits_key_to_the_rest(tmp_path):
    posts = kit.load("posts", set="direction-a")
    key = kit.load("key", set="direction-a", codebook="direction")
    fair = key[~key["contested"]]
    mine = classified(posts, fair["label"].to_dict(), tmp_path)
    assert gradebook(pool(mine.code))["agreement"].tolist() == [100.0]
    turned = fair[["label"]].head(1).map({ONE: TWO, TWO: ONE}.get)
    share = round(100 * (len(fair) - 1) / len(fair), 1)
    assert gradebook(pool(mine.code, key=turned))["agreement"].tolist() == [share]


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"posts": 3}, TypeError, "a int was given"),
        ({"posts": pd.DataFrame({"word": ["x"]})}, ValueError, "no column 'text'; they have: word"),
        ({"key": 3}, TypeError, "A key is a table .* this is a int"),
        ({"key": pd.DataFrame({"x": [1]})}, TypeError, "has the columns x"),
        ({"posts": "nowhere.csv"}, (ValueError, OSError), "nowhere.csv"),
    ],
)
def test_what_is_no_table_of_posts_or_no_key_is_refused_in_words(given, error, said):
    with pytest.raises(error, match=said):
        pool("x", **given)


RIGHT_KEY = "post_id,label\n1,one-way\n2,two-way\n"


@pytest.fixture
def week(tmp_path):
    """Posts of one's own with labels, as a file, and a code of somebody who judged them."""
    posts = pd.DataFrame({"post_id": [1, 2], "text": ["Closed.", "Who?"], "label": [ONE, TWO]})
    posts["set"] = "week-3"
    posts.to_csv(tmp_path / "week.csv", index=False)
    return str(tmp_path / "week.csv"), classified(posts, "1 2", tmp_path / "a").code


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (RIGHT_KEY.replace("label", "lable"), "none is called 'label'. Did you mean 'label' where"),
        (RIGHT_KEY.replace("label", "Labels;").replace(",", ";"), "Did you mean 'label'"),
        (RIGHT_KEY.replace("label", "answer"), "Call the column of the right labels 'label'"),
        (RIGHT_KEY.replace("post_id", "pots_id"), "none is called 'post_id'. Did you mean"),
        (RIGHT_KEY.replace("post_id", "nr"), "Call the column with the ids of the posts 'post_id'"),
        (RIGHT_KEY.partition("\n")[2], "has the columns 1, one-way, and none is called"),
        (RIGHT_KEY.replace("1,", "71,").replace("2,", "72,"), "none of these is known here"),
        (RIGHT_KEY.replace("2,", "1,"), "more than one row for '1'"),
        (RIGHT_KEY.replace("one-way", "oneway"), "labels that direction@1 has not: oneway"),
        ("post_id,label\n", "nothing below its first row"),
        ("", "is empty"),
    ],
)
def test_a_key_that_is_none_is_refused_by_the_command_in_two_sentences(
    week, tmp_path, capsys, key, said
):
    (tmp_path / "key.csv").write_text(key, "utf-8")
    grades = tmp_path / "grades.csv"
    named = ["--key", str(tmp_path / "key.csv"), "--gradebook", str(grades)]
    assert cli.main(["pool", week[1], "--posts", week[0], *named]) == 2
    assert said in capsys.readouterr().err
    assert not grades.exists()


@pytest.mark.parametrize("head", ["post_id,label", "Post ID,LABEL", " post_id , label "])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_key_is_found_however_its_columns_are_written(week, tmp_path, head, separator):
    text = RIGHT_KEY.replace("post_id,label", head).replace(",", separator)
    (tmp_path / "key.csv").write_text(text, "utf-8")
    posts = kit.load_posts(week[0]).drop(columns="label")
    pooled = pool(week[1], posts=posts, key=tmp_path / "key.csv")
    assert gradebook(pooled)["agreement"].tolist() == [100.0]


def test_labels_beside_posts_are_no_key_to_a_codebook_that_lacks_some_of_them(week, tmp_path):
    text = (folder() / "codebooks" / "direction.toml").read_text("utf-8")
    text = re.sub(r"^name = .*", 'name = "tone"', text, flags=re.M)
    (tmp_path / "tone.toml").write_text(text.replace('"one-way"', '"freindly"'))
    posts = kit.load_posts(week[0])
    mine = classified(posts, "1 2", tmp_path / "b", tmp_path / "tone.toml")
    pooled = pool([mine.code, week[1]], posts=posts, codebook=tmp_path / "tone.toml")
    assert pooled.wide("week-3-tone").iloc[:, 0].tolist() == ["freindly", TWO]
    assert "Nobody is marked in week-3-tone: the key has labels that tone@1 has not" in str(pooled)
    assert gradebook(pooled)["week-3-direction"].dropna().tolist() == [100.0]
    assert "week-3-tone" in report(pooled)


# --- Words that were mended -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["week-3", "Woche 3", ""])
@pytest.mark.parametrize("as_files", [False, True])
def test_answers_given_before_a_typo_was_mended_are_taken_as_what_they_are(
    tmp_path, capsys, name, as_files
):
    posts = own_posts("Which one?", "Closed.", "Opne.", **({"set": name} if name else {}))
    mine = classified(posts, "1 2 1", tmp_path / "a")
    posts.loc["p-0003", "text"] = "Open."
    posts.to_csv(tmp_path / "mended.csv")
    source = str(tmp_path / "a") if as_files else mine.code
    activity = activity_name(posts, BOOK)
    quoted = f'"{activity}"' if " " in activity else activity
    command = ["pool", source, "--posts", str(tmp_path / "mended.csv")]
    cli.main(command)
    assert f"take it as it is: --as {quoted}" in capsys.readouterr().out
    assert cli.main([*command, "--as", activity]) == 0
    said = capsys.readouterr().out
    assert "3 answers by 1 person in 1 activity." in said
    assert f"1 hand-in was made for other words than those of {activity} given here" in said
    pooled = pool(source, posts=posts, as_activity=activity)
    assert pooled.refused.empty
    assert table(pooled) == {mine.answers.coder: [ONE, TWO, ONE]}
    assert pooled.taken["reworded"].tolist() == [True]
    assert "made for other words" in report(pooled) + pooled.account["reason"][0]


def test_what_differs_in_more_than_words_is_refused_still(tmp_path):
    posts = own_posts("Which one?", "Closed.", set="week-3")
    more = own_posts("Which one?", "Closed.", "Open.", set="week-3")
    other = own_posts("Which one?", "Closed!", set="week-4")
    book = tmp_path / "tone.toml"
    text = (folder() / "codebooks" / "direction.toml").read_text("utf-8")
    text = re.sub(r"^name = .*", 'name = "tone"', text, flags=re.M)
    book.write_text(text, "utf-8")
    older = classified(posts, "1 2", tmp_path / "d", book)
    book.write_text(re.sub(r"^version = \d+", "version = 7", text, flags=re.M), "utf-8")
    names = ["week-3-direction", "week-3-tone"]
    for mine, why in (
        (classified(more, "1 2 1", tmp_path / "b"), "it has 3 posts and 2 labels, not 2 and 2"),
        (classified(other, "1 2", tmp_path / "c"), "but they were others, or were judged with"),
        (older, "its codebook was tone@1, and here is tone@7"),
    ):
        pooled = pool(mine.code, posts=posts, codebook=book, as_activity=names)
        assert why in " ".join(pooled.refused["reason"])
        assert pooled.taken.empty
    with pytest.raises(ValueError, match=r"no activity called 'week-3-dir'.*week-3-direction"):
        pool("x", posts=posts, as_activity="week-3-dir")


# --- Quizzes and predictions ----------------------------------------------------------------------


def test_a_quiz_and_a_prediction_of_ones_own_go_from_the_widget_to_the_gradebook(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    for kind, name in (("quizzes", "01"), ("predictions", "us-65-plus")):
        text = (folder() / kind / f"{name}.toml").read_text("utf-8")
        text = text.replace(f'name = "{name}"', 'name = "mine"')
        (tmp_path / f"my-{kind}.toml").write_text(text, "utf-8")
    quiz = kit.Quiz("my-quizzes.toml", answers="answers")
    right = {q.id: q.right[0] for q in quiz.quiz.questions if q.right}
    quiz.answer(right)
    guess = kit.Predict("my-predictions.toml", answers="answers")
    guess.draw({2010: 15})

    assert "not known here" in " ".join(pool(quiz.code).refused["reason"])
    for given in (quiz.code, "answers/quiz-mine.jsonl"):
        pooled = pool(given, codebook="my-quizzes.toml")
        assert pooled.refused.empty
        assert gradebook(pooled)["quiz-mine"].tolist() == [100.0]
        assert quiz.quiz.title.replace("'", "&#x27;") in report(pooled)
    both = ["my-quizzes.toml", "my-predictions.toml"]
    assert {*pool("answers/", codebook=both).activities} == {"quiz-mine", "predict-mine"}

    command = ["pool", "answers", "--codebook", both[0], "--codebook", both[1]]
    assert cli.main([*command, "--report", "class.html", "--gradebook", "grades.csv"]) == 0
    assert "1 row has none" in capsys.readouterr().out
    assert "quiz-mine" in (tmp_path / "grades.csv").read_text("utf-8")
    assert cli.main(["handout", "quiz-mine", "--key", "--codebook", both[0]]) == 0
    assert cli.main(["handout", "predict-mine", "--codebook", both[1]]) == 0
    page = (tmp_path / "handout-quiz-mine-key.html").read_text("utf-8")
    assert page.count("<li>") > len(right)


def test_a_quiz_that_was_changed_since_is_refused_and_told_so(tmp_path):
    path = tmp_path / "mine.toml"
    text = (folder() / "quizzes" / "01.toml").read_text("utf-8").replace('"01"', '"mine"')
    path.write_text(text, "utf-8")
    quiz = kit.Quiz(path, answers=tmp_path / "a")
    quiz.answer("a" + " -" * (len(quiz.quiz.questions) - 1))
    path.write_text(text.replace("café", "bakery"), "utf-8")
    assert "another version of quiz-mine" in " ".join(
        pool(quiz.code, codebook=path).refused["reason"]
    )
    line = json.loads((tmp_path / "a" / "quiz-mine.jsonl").read_text("utf-8").splitlines()[1])
    pooled = pool(tmp_path / "a", codebook=path)
    assert f"another version of {line['post_id']!r}" in " ".join(pooled.refused["reason"])


def test_a_key_in_a_file_of_its_own_reaches_the_gradebook_of_the_command(tmp_path, capsys):
    posts = own_posts("Which one?", "Closed.", "Who comes?")
    mine = classified(posts, "2 2 2", tmp_path / "answers")
    posts.to_csv(tmp_path / "posts.csv")
    pd.DataFrame({"post_id": posts.index[:2], "label": [TWO, ONE]}).to_csv(
        tmp_path / "key.csv", index=False
    )
    files = {name: str(tmp_path / f"{name}.csv") for name in ("posts", "key", "grades")}
    named = ["--posts", files["posts"], "--key", files["key"], "--gradebook", files["grades"]]
    assert cli.main(["pool", mine.code, *named]) == 0
    assert "50" in (tmp_path / "grades.csv").read_text("utf-8")


def test_where_no_answers_are_found_nothing_is_written_that_blocks_the_right_command(
    week, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    written = ["--report", "class.html", "--gradebook", "grades.csv", "--table", "rows.csv"]
    assert cli.main(["pool", week[1], *written]) == 1
    said = capsys.readouterr().out
    assert "Not written, as there are no answers: class.html, grades.csv, rows.csv." in said
    assert "--posts my-posts.csv, --codebook my-codebook.toml, --key my-key.csv" in said
    assert cli.main(["pool", week[1], *written, "--posts", week[0]]) == 0
    assert (tmp_path / "class.html").exists()
