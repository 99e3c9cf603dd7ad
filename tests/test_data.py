import csv
import json
import re

import pandas as pd
import pytest

import kit
from kit.data import folder

PACKAGE = json.loads((folder() / "datapackage.json").read_text("utf-8"))
NAMES = [resource["name"] for resource in PACKAGE["resources"]]


def test_datasets_lists_each_dataset_with_its_size():
    table = kit.datasets()
    assert list(table.index) == NAMES
    assert (table["rows"] > 0).all()


@pytest.mark.parametrize("name", NAMES)
def test_each_dataset_loads_with_the_columns_and_types_that_its_card_promises(name):
    resource = next(r for r in PACKAGE["resources"] if r["name"] == name)
    table = kit.load(name).reset_index()
    card = str(kit.about(name))
    for entry in resource["schema"]["fields"]:
        assert entry["name"] in table
        assert entry["description"] in card
    with (folder() / resource["path"]).open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == [entry["name"] for entry in resource["schema"]["fields"]]


def test_load_keeps_the_rows_asked_for_and_indexes_them_by_their_key():
    key = kit.load("key", set="direction-a", codebook="direction")
    assert key.index.name == "post_id"
    assert list(key.index) == list(kit.load("posts", set="direction-a").index)
    assert key["contested"].dtype == bool
    assert key["also_accepted"].notna().all()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: kit.load("post"), r"no dataset called 'post'. Try one of: posts, key"),
        (lambda: kit.load(pd.DataFrame()), r"by its name, but a DataFrame was given"),
        (lambda: kit.about("nothing"), r"no dataset called 'nothing'"),
        (lambda: kit.load("posts", sett="x"), r"no column 'sett'. Its columns are: post_id, set"),
        (lambda: kit.load("posts", set="direction"), r"'direction' as its set.*direction-a"),
        (
            lambda: kit.codebook("directions"),
            r"no codebook called 'directions'. Try one of: direction",
        ),
        (lambda: kit.codebook("mine.toml"), r"no file 'mine.toml' here. Give the path"),
        (lambda: kit.sample_class("direction-a", "tone"), r"no codebook called 'tone'"),
    ],
)
def test_an_unknown_name_is_answered_with_the_names_there_are(call, said):
    with pytest.raises(ValueError, match=said):
        call()


def test_dir_and_misspelt_names_of_the_kit():
    assert "krippendorff_alpha" in dir(kit)
    with pytest.raises(AttributeError, match="no kit.krippendorf. The kit has:"):
        _ = kit.krippendorf


def test_functions_win_over_modules_of_the_same_name():
    import kit.agreement
    import kit.codebook

    assert callable(kit.codebook)
    assert callable(kit.agreement)


# The posts and their key


@pytest.fixture(scope="module")
def posts():
    return kit.load("posts")


@pytest.fixture(scope="module")
def key(posts):
    table = kit.load("key")
    return table.join(posts["text"], on="post_id")


def test_each_judged_set_has_24_posts_and_every_post_a_key(posts, key):
    sizes = posts.groupby("set").size().drop("practice")
    assert (sizes == 24).all()
    assert set(key["post_id"]) == set(posts.index)
    assert (key["set"] == key["post_id"].map(posts["set"])).all()


def test_labels_of_the_key_are_labels_of_the_codebook(key):
    for name, part in key.groupby("codebook"):
        labels = set(kit.codebook(name).labels)
        assert set(part["label"]) <= labels
        for label, also in zip(part["label"], part["also_accepted"], strict=True):
            others = {x for x in also.split("|") if x}
            assert others <= labels - {label}


def test_always_giving_the_commonest_label_scores_under_60_percent(key):
    for _, part in key.groupby(["set", "codebook"]):
        assert part["label"].value_counts(normalize=True).max() < 0.6


def test_about_a_fifth_of_each_judged_set_is_contested(key):
    judged = key[key["set"] != "practice"]
    share = judged.groupby(["set", "codebook"])["contested"].mean()
    assert share.between(0.15, 0.3).all(), share


def test_parallel_forms_are_alike_in_balance_and_contest(key):
    for a in sorted(s for s in key["set"].unique() if s.endswith("-a")):
        one, two = (key[key["set"] == s] for s in (a, a[:-1] + "b"))
        for book in one["codebook"].unique():
            counts = [part[part["codebook"] == book]["label"].value_counts() for part in (one, two)]
            assert (counts[0].sub(counts[1], fill_value=0).abs() <= 2).all()


def grams(text):
    text = " ".join(text.casefold().split())
    return {text[i : i + 5] for i in range(max(1, len(text) - 4))}


def jaccard(a, b):
    return len(a & b) / len(a | b)


def test_no_two_judged_posts_nor_codebook_examples_are_near_duplicates(posts):
    texts = dict(posts["text"])
    for path in sorted((folder() / "codebooks").glob("*.toml")):
        for category in kit.codebook(path.stem).categories:
            texts[f"{path.stem}/{category.label}/example"] = category.example["text"]
            texts[f"{path.stem}/{category.label}/near miss"] = category.near_miss["text"]
    found = {name: grams(text) for name, text in texts.items()}
    names = list(found)
    close = [
        (a, b)
        for i, a in enumerate(names)
        for b in names[:i]
        if a in posts.index or b in posts.index
        if jaccard(found[a], found[b]) >= 0.5
    ]
    assert close == []


def test_posts_differ_in_length_and_in_how_they_open(posts):
    words = posts["text"].str.split().str.len()
    assert words.min() <= 5
    assert words.max() >= 100
    assert words.std() > 20
    openings = posts["text"].str.split().str[:2].str.join(" ").str.casefold()
    assert openings.value_counts().max() <= 4


def test_reasons_name_a_rule_and_every_key_has_a_dissent(key):
    assert key["reason"].str.len().gt(20).all()
    assert key["dissent"].str.len().gt(20).all()


def test_links_in_posts_lead_nowhere_real(posts):
    links = posts["text"].str.extractall(r"([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?=[/\s),.]|$)")[0]
    real = [
        x for x in links if re.search(r"\.(com|org|net|co|uk|de|io)$", x) and "example" not in x
    ]
    assert real == []


# The simulated class


def test_the_sample_class_is_named_simulated_and_is_the_same_for_the_same_seed():
    one, two = (kit.sample_class("direction-a", seed=3) for _ in range(2))
    pd.testing.assert_frame_equal(one, two)
    assert not one.equals(kit.sample_class("direction-a", seed=4))
    assert all(name.startswith("simulated") for name in one)
    assert one.shape == (24, 30)
    assert one.isna().to_numpy().any()


def test_the_sample_class_knows_clear_posts_better_than_contested_ones():
    table = kit.sample_class("direction-a", n=400)
    key = kit.load("key", set="direction-a", codebook="direction")
    right = table.astype(object).eq(key["label"], axis=0).sum(axis=1) / table.notna().sum(axis=1)
    assert right[~key["contested"]].mean() > 0.8
    assert 0.3 < right[key["contested"]].mean() < 0.7
