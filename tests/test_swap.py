"""A swap: what a class writes, the set made of it, its key, and what is said of how it was read."""

import re
import shlex

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import balanced_accuracy_score

import kit
from kit import cli
from kit.classroom.handouts import handout
from kit.classroom.swap_counts import Readings, share_right, told_apart
from kit.judging import pseudonyms

WORDS = [
    "Choir practice moves to six on Tuesday.",
    "Does anybody have the key to the shed? I need it tonight.",
    "We mended the swing, and my mum says it's the first time.",
    "Which colour for the sign? The one with more votes wins.",
]
HOSTILE = '=HYPERLINK("http://x")\n- <script>alert(1)</script> & "co"\n\n‮end 🙂'
NAMES = ["brave otter", "calm heron", "able aardvark", "able alpaca"]


@pytest.fixture
def class_(tmp_path):
    """Return a function that lets a class write, each in a folder of one's own."""

    def write(words=WORDS, name="act"):
        for n, text in enumerate(words):
            folder = tmp_path / "written" / f"p{n}"
            folder.mkdir(parents=True)
            kit.pseudonym(pseudonyms.check_pseudonym(NAMES[n]), path=folder)
            kit.Write(name, answers=folder).write(text, aim=1 + n % 2 if name == "act" else 0)
        return tmp_path / "written"

    return write


def judged(folder, posts, labels, book="direction"):
    """Let everybody of a class judge a set: `labels` has {pseudonym: {post_id: label}}."""
    for name, answers in labels.items():
        own = folder / name.replace(" ", "-")
        own.mkdir(parents=True)
        kit.pseudonym(name, path=own)
        kit.Classify(posts, book, answers=own).judge(answers)
    return folder


def test_a_set_holds_all_posts_and_nothing_of_who_wrote_them(class_):
    made = kit.swap(class_(), seed=1)
    assert sorted(made.posts["text"]) == sorted(WORDS)
    assert list(made.posts.columns) == ["platform", "text"]
    shown = made.posts.to_csv()
    assert not [name for name in NAMES if name in shown]
    whose = dict(zip(made.posts["text"], made.key["writer"], strict=True))
    assert whose == dict(zip(WORDS, NAMES, strict=True))
    aims = dict(zip(made.posts["text"], made.key["aim"], strict=True))
    assert [aims[words] for words in WORDS] == ["one-way", "two-way"] * 2


def test_the_order_hangs_on_the_seed_alone(class_):
    folder = class_()
    orders = [list(kit.swap(folder, seed=seed).posts["text"]) for seed in (1, 1, 2)]
    assert orders[0] == orders[1] != orders[2]
    drawn = kit.swap(folder)
    assert f"seed {drawn.seed}." in repr(drawn)
    assert list(kit.swap(folder, seed=drawn.seed).posts["text"]) == list(drawn.posts["text"])


def test_what_was_written_is_text_from_the_browser_to_the_page(class_, tmp_path):
    made = kit.swap(class_([HOSTILE, *WORDS[1:]]), seed=3)
    path = made.save(tmp_path / "set.csv")
    assert not re.search(r'(^|[\n,"])[=+@-]', path.read_text("utf-8"))  # no spreadsheet reckons
    posts = kit.load_posts(path)
    assert list(posts["text"]) == list(made.posts["text"])
    assert HOSTILE.replace("‮", "�") in list(posts["text"])
    labels = {"brave otter": dict.fromkeys(posts.index, "one-way")}
    page = kit.came_across(path, judged(tmp_path / "j", posts, labels))
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Write to me: ada@example.org", "an e-mail address"),
        ("Ring 0170 123 45 67 tonight", "a phone number"),
        ("Thanks to @ada_from_b", "an account's name"),
        ("See www.example.org/a", "an address of the web"),
        (WORDS[1], "the same words"),
    ],
)
def test_a_teacher_is_told_what_to_look_at(class_, words, said):
    made = kit.swap(class_([words, *WORDS[1:]]), seed=1)
    assert said in " ".join(made.doubts)
    assert words in list(made.posts["text"]), "the teacher decides"


@pytest.mark.parametrize(
    "words", ["We met at 10.30 on 12 March 2026.", "3,000,000 people", "1 2 3"]
)
def test_numbers_of_other_kinds_are_no_phone_numbers(class_, words):
    assert not kit.swap(class_([words]), seed=1).doubts


def test_a_code_holds_no_words_and_its_owner_is_named(class_, tmp_path):
    folder = class_()
    other = tmp_path / "other"
    other.mkdir()
    only_code = kit.Write("act", answers=other)
    only_code.write("Nobody will read this.")
    made = kit.swap([str(folder), only_code.code])
    assert len(made.posts) == 4
    assert f"{only_code.answers.coder}, post 1: a code holds no words" in " ".join(made.left_out)
    with pytest.raises(ValueError, match="a hand-in code holds no words"):
        kit.swap([])


def test_a_code_handed_in_after_the_file_does_not_take_its_words_away(class_, tmp_path):
    folder = class_()
    mine = kit.Write("act", answers=folder / "p0")
    mine.expect("two-way")
    code = mine.code
    mine.expect("one-way")
    assert WORDS[0] in list(kit.swap([str(folder), code]).posts["text"])


def test_the_table_that_a_browser_downloads_is_taken_as_the_file_is(class_, tmp_path):
    mine = kit.Write("act", answers=class_() / "p0")
    mine.write(HOSTILE.replace("\n\n", "\n"), aim=2)
    mine.save(tmp_path / "mine.csv")
    made = kit.swap(tmp_path / "mine.csv", seed=1)
    assert made.posts["text"].iloc[0].splitlines()[0] == HOSTILE.splitlines()[0]
    assert made.key["aim"].iloc[0] == "two-way"


@pytest.mark.parametrize("words", ["n/a", "\u200b", "#NAME?"])
def test_what_no_set_can_hold_is_left_out_and_the_set_can_be_opened(class_, tmp_path, words):
    made = kit.swap(class_([words, *WORDS[1:]]))
    assert len(made.posts) == 3
    assert f"{NAMES[0]}, post 1: it reads" in " ".join(made.left_out)
    path = made.save(tmp_path / "set.csv")
    kit.Activity(path, "direction", steps=None, answers=tmp_path / "a")


def test_what_is_too_long_is_left_out_and_named(class_):
    folder = class_()
    log = kit.Write("act", answers=folder / "p0").answers
    log.append([{"id": "x", "kind": "note", "post_id": "post-1", "note": "x" * 501}])
    made = kit.swap(folder)
    assert len(made.posts) == 3
    assert "it has 501 characters, and at most 500" in " ".join(made.left_out)


def test_posts_of_the_kit_are_mixed_in_as_many_as_the_class_wrote(class_):
    made = kit.swap(class_(name="swap"), task="swap", beside="machine", seed=5)
    assert made.key["by"].value_counts().to_dict() == {"person": 4, "machine": 4}
    assert list(made.posts.columns) == ["text"], "a place would tell them apart"
    assert "Has the class done lesson 10?" in made.doubts[0]
    machine = made.posts["text"][made.key["by"] == "machine"]
    assert set(machine) <= set(kit.load("posts", set="machine")["text"])


def test_where_the_kit_has_fewer_posts_than_the_class_this_and_the_way_out_are_said(
    class_, monkeypatch
):
    folder = class_(name="swap")
    assert "--most" not in repr(kit.swap(folder, task="swap", beside="machine", seed=1))
    few = kit.load("posts", set="machine").head(3)
    monkeypatch.setattr("kit.classroom.swapped.posts_of", lambda name: few)
    made = kit.swap(folder, task="swap", beside="machine", seed=1)
    assert made.key["by"].value_counts().to_dict() == {"person": 4, "machine": 3}
    assert "so 3 are mixed in and not 4" in repr(made)
    assert "--most 6, in Python most=6." in repr(made)


@pytest.mark.parametrize(("most", "people"), [(4, 2), (9, 5), (16, 8), (99, 8)])
def test_at_most_so_many_posts_are_drawn_half_of_them_the_kits(class_, most, people):
    folder = class_(name="swap")
    for path in sorted(folder.iterdir()):
        kit.Write("swap", answers=path).write(f"Another word from {path.name}.", post=2)
    made = kit.swap(folder, task="swap", beside="machine", most=most, seed=1)
    counts = made.key["by"].value_counts()
    assert counts.to_dict() == {"person": people, "machine": min(most // 2, 8)}
    writers = made.key["writer"][made.key["by"] == "person"]
    assert writers.nunique() == min(people, 4), "a second post only after a first of each"
    assert ("not drawn" in repr(made)) == (people < 8)
    again = kit.swap(folder, task="swap", beside="machine", most=most, seed=1)
    assert made.posts.equals(again.posts)


def test_a_set_that_there_is_not_is_refused(class_):
    with pytest.raises(ValueError, match="There is no set 'mashine'"):
        kit.swap(class_(), beside="mashine")


def test_a_post_that_is_left_out_leaves_the_others_their_ids(class_):
    folder = class_()
    whole = kit.swap(folder, seed=9)
    less = kit.swap(folder, seed=9, leave_out=["post-02"])
    assert list(less.posts.index) == ["post-01", "post-03", "post-04"]
    assert less.posts["text"].equals(whole.posts["text"].drop("post-02"))
    with pytest.raises(ValueError, match="There is no post post-77 to leave out"):
        kit.swap(folder, seed=9, leave_out="post-77")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"task": "swap"}, "Nobody has written anything for the task 'swap'; there are posts for"),
        ({"seed": -1}, "seed must be a whole number"),
        ({"leave_out": [f"post-0{n}" for n in range(1, 5)]}, "All posts are to be left out"),
        ({"leave_out": 3}, "There is no post 3 to leave out"),
    ],
)
def test_what_cannot_be_made_of_what_was_written_is_refused_in_words(class_, asked, said):
    with pytest.raises(ValueError, match=said):
        kit.swap(class_(), **asked)


def test_ones_own_reading_of_ones_own_post_is_not_counted(class_, tmp_path):
    made = kit.swap(class_(), seed=1)
    # Everybody reads the own post as it was meant, and all others the other way round.
    other = {"one-way": "two-way", "two-way": "one-way"}
    labels = {
        name: {
            p: row["aim"] if row["writer"] == name else other[row["aim"]]
            for p, row in made.key.iterrows()
        }
        for name in NAMES
    }
    page = kit.came_across(made.posts, judged(tmp_path / "j", made.posts, labels), key=made.key)
    assert "0 of 12 readings met the writer" in page
    assert "0 of 4" in page
    assert all(name in page for name in NAMES)
    shown = kit.came_across(
        made.posts, judged(tmp_path / "k", made.posts, labels), key=made.key, names=False
    )
    assert not [name for name in NAMES if name in shown]


def test_intention_and_reading_stand_beside_each_other(class_, tmp_path):
    made = kit.swap(class_(), seed=1)
    labels = {name: dict.fromkeys(made.posts.index, "two-way") for name in NAMES}
    page = kit.came_across(made.posts, judged(tmp_path / "j", made.posts, labels), key=made.key)
    assert "Two-way by intention: 2 of 4 posts. By reading: 100% of all readings." in page
    assert "One-way by intention: 2 of 4 posts. By reading: 0% of all readings." in page


def test_where_all_posts_are_by_people_nothing_is_held_against_chance(class_, tmp_path):
    made = kit.swap(class_(name="swap"), task="swap", seed=1)
    labels = {name: dict.fromkeys(made.posts.index, "person") for name in NAMES}
    files = judged(tmp_path / "j", made.posts, labels, "origin")
    page = kit.came_across(made.posts, files, key=made.key)
    assert "cannot be held against chance" in page


@pytest.mark.parametrize("by_people", [4, 2])  # beside four by a machine
@pytest.mark.parametrize("says", ["person", "machine"])
def test_a_class_that_says_one_thing_of_every_post_is_not_said_to_do_better(
    class_, tmp_path, by_people, says
):
    made = kit.swap(class_(name="swap"), task="swap", beside="machine", seed=1)
    people = made.key.index[made.key["by"] == "person"][by_people:]
    posts, key = made.posts.drop(people), made.key.drop(people)
    files = judged(
        tmp_path / "j", posts, {n: dict.fromkeys(posts.index, says) for n in NAMES}, "origin"
    )
    page = kit.came_across(posts, files, key=key)
    assert "The mean of the two is 50%" in page
    assert f"all said “{says}” of every post" in page
    assert "did better" not in page


def of_kinds(by_people, by_machine, readers):
    """Return what each reader says, a function of the kinds, of so many posts of each kind."""
    meant = np.array([0] * by_people + [1] * by_machine)
    given = np.stack([says(meant) for says in readers], axis=1)
    return Readings(list(range(len(meant))), ("person", "machine"), given, meant)


@pytest.mark.parametrize("kinds", [(18, 18), (60, 18), (4, 18)])
def test_readers_who_each_say_one_thing_get_half_however_many_there_are_of_each_kind(kinds):
    always = [lambda meant, n=n: np.full(len(meant), int(n > 5)) for n in range(9)]
    found = of_kinds(*kinds, always)
    found.given[0, 8] = found.given[-1, 3] = -1  # the own post, and one that was left open
    told = told_apart(found)
    assert (told.mean, told.interval) == (0.5, (0.5, 0.5))


def test_the_mean_of_both_kinds_is_the_balanced_accuracy_of_the_average_reader():
    chance = np.random.default_rng(3)
    found = of_kinds(14, 6, [lambda meant: chance.integers(0, 2, len(meant))] * 5)
    each = [balanced_accuracy_score(found.meant, own) for own in found.given.T]
    assert told_apart(found).mean == pytest.approx(np.mean(each))


def test_a_class_that_tells_three_of_four_of_each_kind_is_told_from_one_that_guesses():
    chance = np.random.default_rng(4)
    some = lambda meant: np.where(chance.random(len(meant)) < 0.75, meant, 1 - meant)  # noqa: E731
    assert told_apart(of_kinds(60, 18, [some] * 20)).interval[0] > 0.5


def test_who_read_only_one_kind_is_not_counted_and_few_readers_have_no_range():
    one = of_kinds(5, 5, [lambda meant: np.where(meant, -1, 0)])
    assert told_apart(one) is None
    assert told_apart(of_kinds(5, 5, [lambda meant: meant] * 3)).interval is None


@pytest.mark.parametrize("kinds", [(8, 8), (16, 5)])
def test_a_class_that_guesses_is_not_told_from_one_that_does(kinds):
    chance = np.random.default_rng(0)
    inside = 0
    for _ in range(60):
        guess = [lambda meant, p=p: chance.binomial(1, p, len(meant)) for p in chance.random(12)]
        low, high = told_apart(of_kinds(*kinds, guess), seed=1).interval
        inside += low <= 0.5 <= high
    assert inside >= 54  # 95 % at least, for it errs on the side of caution


@pytest.mark.parametrize("label", [0, 1])
def test_where_all_were_right_or_none_was_no_range_claims_to_be_certain(label):
    given = np.full((8, 20), label)
    share, interval = share_right(Readings([*range(8)], ("a", "b"), given, np.ones(8, int)))
    assert share == label
    assert interval is None


def test_the_command_makes_the_set_and_then_the_page(class_, tmp_path, monkeypatch, capsys):
    folder = class_()
    monkeypatch.chdir(tmp_path)
    assert cli.main(["swap", str(folder), "--out", "set.csv", "--seed", "4"]) == 0
    assert "set-key.csv, for you alone" in capsys.readouterr().out
    assert cli.main(["swap", str(folder), "--out", "set.csv"]) == 2, "nothing is written over"
    posts = kit.load_posts("set.csv")
    judged(tmp_path / "j", posts, {NAMES[0]: dict.fromkeys(posts.index, "one-way")})
    assert cli.main(["swap", "set.csv", "--judged", "j", "--report", "page.html"]) == 0
    assert "What came across" in (tmp_path / "page.html").read_text("utf-8")
    assert cli.main(["swap", "set.csv", "--judged", "j"]) == 2
    assert "A report needs both" in capsys.readouterr().err


def test_beside_a_post_to_look_at_stands_how_to_leave_it_out(class_, tmp_path, monkeypatch, capsys):
    folder = class_([WORDS[0], "Ring 0170 123 45 67 tonight"])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "set.html").write_text("an earlier page")
    assert cli.main(["swap", str(folder), "--out", "set.csv", "--seed", "4"]) == 0
    said = capsys.readouterr().out
    (again,) = re.findall(r"with its name: (.*)", said)
    assert "kit page set.csv --codebook direction --replace" in said
    flagged = shlex.split(again)[3]
    assert f"{flagged} (" in said
    assert cli.main(["swap", str(folder), "--out", "set.csv", *shlex.split(again)]) == 0
    assert flagged not in kit.load_posts("set.csv").index


def test_a_set_without_its_key_or_without_readers_is_refused_in_words(class_, tmp_path):
    made = kit.swap(class_(), seed=1)
    with pytest.raises(ValueError, match="Nobody's judgements of these posts were found"):
        kit.came_across(made.posts, "hello", key=made.key)
    with pytest.raises(ValueError, match="it lacks some of the posts"):
        kit.came_across(made.posts, "hello", key=made.key.head(2))
    with pytest.raises(ValueError, match="it has post-01 twice"):
        kit.came_across(made.posts, "hello", key=pd.concat([made.key, made.key]))
    with pytest.raises(ValueError, match="it has no by"):
        kit.came_across(made.posts, "hello", key=made.posts)


@pytest.mark.parametrize("name", ["write-act", "write-swap"])
def test_a_task_is_pooled_reported_and_printed(class_, name):
    pooled = kit.pool(class_(name=name.removeprefix("write-")))
    assert pooled.activities == (name,)
    page = kit.report(pooled)
    assert WORDS[0] not in page, "the posts are for the swap"
    assert "notes" not in page.split("</header>")[0].replace("no names", "")
    assert "which room?" in handout(name)
