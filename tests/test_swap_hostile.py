"""A swap with hostile learners and tired teachers: nobody is lost, and no number is another's."""

import json
import re
import shutil

import pandas as pd
import pytest

import kit
from kit import cli

WORDS = ["The choir moves to six.", "Who has the key to the shed?", "We mended the swing."]
NAMES = ["brave otter", "calm heron", "able alpaca"]


def writes(folder, words, name, aim=1):
    """Let somebody write one post; return the file that it stands in."""
    folder.mkdir(parents=True)
    kit.pseudonym(name, path=folder)
    kit.Write("act", answers=folder).write(words, aim=aim)
    return folder / "write-act.jsonl"


def class_of(home, words=WORDS):
    """Let a class write, each in a folder of one's own."""
    for n, text in enumerate(words):
        writes(home / "written" / f"p{n}", text, NAMES[n], aim=1 + n % 2)
    return home / "written"


def judged(home, posts, names=NAMES, book="direction", label="one-way"):
    """Let everybody judge a set, all in the same way; return the folder of their files."""
    for n, name in enumerate(names):
        own = home / f"j{n}"
        own.mkdir(parents=True)
        kit.pseudonym(name, path=own)
        kit.Classify(posts, book, answers=own).judge(dict.fromkeys(posts.index, label))
    return home


# --- Words that would make others' words something else -------------------------------------------


@pytest.mark.parametrize(
    "words", ["<p>Hi there</p>", "Fish &amp; chips", "it&#x27;s", "<b>Big</b>"]
)
def test_no_post_makes_a_web_page_of_the_set(tmp_path, words):
    made = kit.swap(class_of(tmp_path, [words, *WORDS[1:]]), seed=1)
    path = made.save(tmp_path / "set.csv")
    assert kit.load_posts(path)["text"].tolist() == made.posts["text"].tolist()
    shown = words in made.posts["text"].tolist()
    assert shown or f"{NAMES[0]}, post-" in " ".join(made.left_out)


def test_where_nothing_is_left_this_is_said(tmp_path):
    with pytest.raises(ValueError, match="nothing is left to be shown.*“<p>” in it"):
        kit.swap(class_of(tmp_path, ["<p>Hi there</p>"]))


def test_what_is_no_web_page_stays_though_a_page_would_lose_its_blank_lines(tmp_path):
    words = ["<p>Hi there</p>", "Salt & pepper.\n\n\n\nWho has some?", WORDS[2]]
    made = kit.swap(class_of(tmp_path, words), seed=1)
    assert sorted(made.posts["text"]) == sorted(words[1:])


@pytest.mark.parametrize("name", ["set.xlsx", "set", "set.txt", "set.csv.gz"])
def test_a_set_has_a_name_under_which_it_can_be_opened(tmp_path, capsys, name):
    folder = str(class_of(tmp_path))
    assert cli.main(["swap", folder, "--out", str(tmp_path / name)]) == 2
    assert "Call it 'set" in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_a_set_of_nothing_is_none(tmp_path):
    made = kit.swap(class_of(tmp_path), seed=1)
    with pytest.raises(ValueError, match="All posts are to be left out"):
        kit.swap(tmp_path / "written", seed=1, leave_out=made.posts.index)
    with pytest.raises(ValueError, match="Of the set 'threads' no post can be mixed in"):
        kit.swap(tmp_path / "written", beside="threads")


def test_a_post_that_names_somebody_of_the_class_is_pointed_out(tmp_path):
    made = kit.swap(class_of(tmp_path, [f"Not by me. {NAMES[2].title()}", *WORDS[1:]]), seed=1)
    assert ["a made-up name of the class" in said for said in made.doubts] == [True]


# --- Whose words they are -------------------------------------------------------------------------


def test_words_under_a_name_that_others_have_are_not_lost_in_silence(tmp_path):
    home = tmp_path / "flat"
    home.mkdir()
    for n, words in enumerate(WORDS[:2]):
        shutil.copy(writes(tmp_path / str(n), words, NAMES[0]), home / f"write-act ({n}).jsonl")
    said = " ".join(kit.swap(home).doubts)
    assert "brave otter handed in 2 files with other words; the latest is in." in said
    assert "perhaps by two people" in said


def test_whoever_hands_in_again_and_again_is_told_apart_from_two_people(tmp_path):
    home = tmp_path / "flat"
    home.mkdir()
    file = writes(tmp_path / "own", "First words.", NAMES[0])
    for n in range(5):
        kit.Write("act", answers=file.parent).write(f"Words number {n}.")
        shutil.copy(file, home / f"write-act ({n}).jsonl")
    made = kit.swap(home)
    assert made.posts["text"].tolist() == ["Words number 4."]
    assert not made.doubts


def test_of_two_people_with_one_name_neither_reads_for_the_other(tmp_path):
    for n, words in enumerate(WORDS[:2]):
        writes(tmp_path / "written" / str(n), words, NAMES[0], aim=1 + n)
    made = kit.swap(tmp_path / "written", seed=1)
    assert set(made.key["writer"]) == {"brave otter", "brave otter 2"}
    # Which of the two it is that judges, nobody can know.
    page = kit.came_across(made.posts, judged(tmp_path / "j", made.posts, NAMES[:2]), key=made.key)
    assert "1 of 2 readings met the writer" in page


@pytest.mark.parametrize("seed", ["4711", -5, 1.5, True, [1]])
def test_what_is_no_seed_is_refused_in_words(tmp_path, seed):
    with pytest.raises(ValueError, match="seed must be a whole number of 0 or more"):
        kit.swap(class_of(tmp_path), seed=seed)


def test_seeds_are_too_many_to_be_tried(tmp_path):
    folder = class_of(tmp_path)
    assert max(kit.swap(folder).seed for _ in range(20)) > 10_000_000


def test_readings_under_a_name_that_others_have_are_told_on_the_page(tmp_path):
    made = kit.swap(class_of(tmp_path), seed=1)
    for n, label in enumerate(("one-way", "two-way")):
        home = judged(tmp_path / f"one-{n}", made.posts, NAMES[:1], label=label)
        (tmp_path / f"{n}.jsonl").write_bytes(next(home.rglob("*-direction.jsonl")).read_bytes())
    files = [str(tmp_path / f"{n}.jsonl") for n in range(2)]
    page = kit.came_across(made.posts, files, key=made.key)
    assert "1 time two people may stand behind one made-up name" in page


def test_what_else_lies_in_the_folder_hides_nothing(tmp_path):
    folder = class_of(tmp_path)
    for n in range(40):
        (folder / f"{n}.jsonl").write_text("no answers\n", "utf-8")
    left = kit.swap(folder).left_out
    assert len(left) == 9
    assert "and 32 more things could not be used" in left[-1]


# --- Keys that are none ---------------------------------------------------------------------------


def test_a_key_of_another_set_is_refused_though_all_ids_are_the_same(tmp_path):
    folder = class_of(tmp_path)
    made, other = (kit.swap(folder, seed=seed) for seed in (1, 4))
    assert list(made.posts.index) == list(other.posts.index)
    assert list(made.posts["text"]) != list(other.posts["text"])
    with pytest.raises(ValueError, match="not the key to these posts.*had other words"):
        kit.came_across(made.posts, "hello", key=other.key)


def test_words_that_were_mended_in_the_set_are_told_and_counted(tmp_path):
    made = kit.swap(class_of(tmp_path), seed=1)
    path = made.save(tmp_path / "set.csv")
    path.write_text(path.read_text("utf-8").replace("the shed", "the hut"), "utf-8")
    page = kit.came_across(path, judged(tmp_path / "j", kit.load_posts(path)))
    assert "The words of 1 post were changed since the key was written" in page
    assert "of 6 readings" in page


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda key: key.assign(by="Person"), "post-01 is by 'Person'"),
        (lambda key: key.assign(writer=""), "post-01 has no writer"),
        (lambda key: key.assign(aim="1-way"), "the aim of post-01 is '1-way'"),
    ],
)
def test_a_key_that_was_edited_gives_no_other_numbers(tmp_path, spoil, said):
    made = kit.swap(class_of(tmp_path), seed=1)
    files = judged(tmp_path / "j", made.posts)
    with pytest.raises(ValueError, match=re.escape(said)):
        kit.came_across(made.posts, files, key=spoil(made.key))


@pytest.mark.parametrize("how", [{"sep": ";"}, {"sep": ";", "encoding": "cp1252"}])
def test_set_and_key_saved_again_by_a_spreadsheet_say_the_same(tmp_path, how):
    made = kit.swap(class_of(tmp_path, ["Größe? Ask; or not.", '"Ça va", he said', "=1+1"]), seed=1)
    path = made.save(tmp_path / "set.csv")
    files = judged(tmp_path / "j", kit.load_posts(path))
    before = kit.came_across(path, files)
    for each in (path, tmp_path / "set-key.csv"):
        pd.read_csv(each, dtype=str).to_csv(each, index=False, **how)
    assert kit.came_across(path, files) == before


@pytest.mark.parametrize("over", ["set.csv", "set-key.csv", "./j/../set.csv"])
def test_the_page_takes_the_place_of_neither_set_nor_key(tmp_path, monkeypatch, capsys, over):
    monkeypatch.chdir(tmp_path)
    path = kit.swap(class_of(tmp_path), seed=1).save("set.csv")
    judged(tmp_path / "j", kit.load_posts(path))
    before = (tmp_path / over).read_bytes()
    assert cli.main(["swap", "set.csv", "--judged", "j", "--report", over, "--replace"]) == 2
    assert "would take its place" in capsys.readouterr().err
    assert (tmp_path / over).read_bytes() == before


def test_whoever_is_interrupted_has_a_key_and_no_set_without_one(tmp_path, monkeypatch):
    made = kit.swap(class_of(tmp_path), seed=1)
    monkeypatch.setattr("kit.classroom.swapped.harmless", _fails_with(made.posts))
    with pytest.raises(KeyboardInterrupt):
        made.save(tmp_path / "set.csv")
    assert (tmp_path / "set-key.csv").exists()
    assert not (tmp_path / "set.csv").exists()


def _fails_with(posts):
    def harmless(table):
        if table is posts:
            raise KeyboardInterrupt
        return table

    return harmless


# --- A codebook of one's own, and files made by hand ----------------------------------------------


def test_a_task_with_a_codebook_of_ones_own_has_its_page(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    home = kit.material.data.folder()
    for kind, name in (("codebooks", "direction"), ("tasks", "act")):
        text = (home / kind / f"{name}.toml").read_text("utf-8")
        text = text.replace('"one-way"', '"closed"').replace('"two-way"', '"open"')
        text = text.replace(f'name = "{name}"', 'name = "mine"', 1)
        text = text.replace('codebook = "direction"', 'codebook = "codebooks.toml"')
        (tmp_path / f"{kind}.toml").write_text(text, "utf-8")
    kit.Write("tasks.toml", answers="a").write("Who has a ladder?")
    path = kit.swap("a", task="tasks.toml").save("set.csv")
    judged(tmp_path / "j", kit.load_posts(path), book="codebooks.toml", label="open")
    command = ["swap", "set.csv", "--judged", "j", "--report", "page.html"]
    assert cli.main([*command, "--task", "tasks.toml"]) == 0
    assert "of 3 readings met the writer" in (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.parametrize("asked", ["room-1", "post-1", "read-1"])
def test_an_option_of_another_question_is_none_of_this_one(tmp_path, asked):
    file = writes(tmp_path / "own", "Who has a ladder?", NAMES[0])
    kit.Write("act", answers=file.parent).expect("two-way")
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    for line in lines:
        if line.get("post_id") == asked and line["kind"] == "judge":
            line["label"] = "4"
    other = tmp_path / "other"
    other.mkdir()
    (other / file.name).write_text("\n".join(map(json.dumps, lines)) + "\n", "utf-8")
    assert "Who has a ladder?" in kit.Write("act", answers=other).text()
