import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import frictionless
import numpy as np
import pandas as pd
import pytest

import kit
from kit.material.data import folder
from kit.material.sets import WITHOUT_KEY

PACKAGE = json.loads((folder() / "datapackage.json").read_text("utf-8"))
RESOURCES = {resource["name"]: resource for resource in PACKAGE["resources"]}
NAMES = list(RESOURCES)
ROOT = Path(__file__).parent.parent
CARD = (folder() / "README.md").read_text("utf-8")
BOOKS = sorted(path.stem for path in (folder() / "codebooks").glob("*.toml"))
PEW = "Pew Research Center bears no responsibility for the analyses or interpretations"


def test_the_whole_package_is_valid():
    report = frictionless.validate(str(folder() / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:5]
    assert len(report.tasks) == len(NAMES)


def test_datasets_lists_each_dataset_with_its_size():
    table = kit.datasets()
    assert list(table.index) == NAMES
    assert (table["rows"] > 0).all()


@pytest.mark.parametrize("name", NAMES)
def test_each_dataset_loads_with_the_columns_and_types_that_its_card_promises(name):
    resource = RESOURCES[name]
    table = kit.load(name).reset_index()
    card = str(kit.about(name))
    kinds = {
        "string": pd.api.types.is_string_dtype,
        "integer": pd.api.types.is_integer_dtype,
        "number": pd.api.types.is_float_dtype,
        "boolean": pd.api.types.is_bool_dtype,
        "datetime": pd.api.types.is_datetime64_any_dtype,
    }
    for entry in resource["schema"]["fields"]:
        assert kinds[entry["type"]](table[entry["name"]]), entry
        assert entry["description"] in card
    with (folder() / resource["path"]).open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == [entry["name"] for entry in resource["schema"]["fields"]]


def test_no_licence_is_claimed_where_none_is_stated():
    for name in NAMES:
        stated, rights = "licenses" in RESOURCES[name], RESOURCES[name].get("rights", "")
        assert stated or rights, name
        assert ("Creative Commons" in kit.about(name)) == stated
        assert rights in kit.about(name)
    assert "licenses" not in PACKAGE


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
            r"no codebook called 'directions'. Did you mean 'direction'\?",
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
    said = "no kit.krippendorf. Did you mean kit.krippendorff_alpha.* The kit has: "
    with pytest.raises(AttributeError, match=said):
        _ = kit.krippendorf
    with pytest.raises(AttributeError, match="no kit.zzz. The kit has: "):
        _ = kit.zzz


# The posts and their key


@pytest.fixture(scope="module")
def posts():
    return kit.load("posts")


@pytest.fixture(scope="module")
def key():
    return kit.load("key")


def test_each_judged_set_has_24_posts_and_every_post_a_key(posts, key):
    judged = posts[~posts["set"].isin(WITHOUT_KEY)]
    assert (judged.groupby("set").size().drop("practice") == 24).all()
    ours = key[key["set"] != "threads"]
    assert set(ours["post_id"]) == set(judged.index)
    assert (ours["set"] == ours["post_id"].map(posts["set"])).all()
    for (name, _), part in ours.groupby(["set", "codebook"]):
        assert set(part["post_id"]) == set(posts.index[posts["set"] == name])


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


def test_parallel_forms_are_alike_in_balance_contest_and_length(posts, key):
    words = posts["text"].str.split().str.len()
    for a in ("direction-a", "room-a"):
        one, two = (key[key["set"] == s] for s in (a, a[:-1] + "b"))
        assert set(one["codebook"]) == set(two["codebook"])
        for book in one["codebook"].unique():
            parts = [part[part["codebook"] == book] for part in (one, two)]
            counts = [part["label"].value_counts() for part in parts]
            assert (counts[0].sub(counts[1], fill_value=0).abs() <= 2).all()
            assert abs(parts[0]["contested"].sum() - parts[1]["contested"].sum()) <= 1
        lengths = [words[part["post_id"].unique()].mean() for part in (one, two)]
        assert max(lengths) < 1.2 * min(lengths)


def grams(text):
    text = " ".join(text.casefold().split())
    return {text[i : i + 5] for i in range(max(1, len(text) - 4))}


def likeness(texts):
    """Jaccard index of character 5-grams, text × text; each pair once, the rest 0."""
    found = [grams(text) for text in texts]
    often = Counter(gram for one in found for gram in one)
    place = {gram: i for i, gram in enumerate(g for g, count in often.items() if count > 1)}
    has = np.zeros((len(found), len(place)), np.float32)
    for row, one in zip(has, found, strict=True):
        row[[place[gram] for gram in one if gram in place]] = 1
    shared, size = has @ has.T, np.array([len(one) for one in found])
    return np.tril(shared / (size[:, None] + size - shared), -1)


def test_likeness_finds_near_duplicates():
    table = likeness(["Open today until nine!", "open today  until nine?", "The ferry is late."])
    assert table[1, 0] == pytest.approx(17 / 19)
    assert table[2].max() == 0


def test_no_two_posts_nor_codebook_examples_are_near_duplicates():
    texts = {}
    for name in ("posts", "threads", "timelines"):
        texts |= kit.load(name)["text"].to_dict()
    for book in BOOKS:
        for category in kit.codebook(book).categories:
            texts[f"{book}/{category.label}/example"] = category.example["text"]
            texts[f"{book}/{category.label}/near miss"] = category.near_miss["text"]
    table, names = likeness(texts.values()), list(texts)
    assert [(names[i], names[j]) for i, j in np.argwhere(table >= 0.5)] == []


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


def test_there_are_600_posts_and_each_has_an_id_of_its_own(posts):
    ids = [*posts.index, *kit.load("threads").index, *kit.load("timelines").index]
    assert len(ids) == len(set(ids)) >= 600


# Complaint threads and timelines


@pytest.fixture(scope="module")
def threads():
    return kit.load("threads")


def test_each_answer_of_a_thread_has_a_key_and_shows_what_it_answers(threads):
    answers = kit.load("threads", role="organisation")
    assert list(kit.load("key", codebook="reply").index) == list(answers.index)
    assert set(kit.load("key", set="threads")["codebook"]) == {"reply"}
    for answer in answers.itertuples():
        thread = threads[threads["thread_id"] == answer.thread_id]
        before = thread[(thread["turn"] < answer.turn) & (thread["role"] != "organisation")]
        assert answer.replies_to in set(before["account"] + ": " + before["text"])
    assert (threads.loc[threads["role"] != "organisation", "replies_to"] == "").all()


def test_threads_run_in_order_and_begin_with_a_complaint(threads):
    groups = threads.groupby("thread_id")
    assert groups.size().between(2, 8).sum() >= 24
    assert groups.size().max() <= 8
    assert (groups["turn"].apply(list) == groups.size().map(lambda n: list(range(1, n + 1)))).all()
    assert groups["posted_at"].is_monotonic_increasing.all()
    assert (groups["role"].first() == "customer").all()
    assert (groups["outcome"].nunique() == 1).all()


def test_reply_times_are_skewed_as_in_the_study_that_they_illustrate(threads):
    starts = threads.groupby("thread_id")["posted_at"].first()
    answers = threads[threads["role"] == "organisation"].groupby("thread_id")["posted_at"].first()
    minutes = (answers - starts).dt.total_seconds().dropna() / 60
    assert 0.4 <= 1 - len(minutes) / len(starts) <= 0.55
    assert 40 <= minutes.median() <= 55
    assert 0.4 <= (minutes <= 60).mean() <= 0.6
    assert minutes.mean() > 5 * minutes.median()


def test_an_outcome_fits_what_happened(threads):
    groups = threads.groupby("thread_id")
    outcome = groups["outcome"].first()
    answered = groups["role"].agg(lambda roles: "organisation" in set(roles))
    assert ((outcome == "ignored") == ~answered).all()
    first = threads[threads["role"] == "organisation"].groupby("thread_id")["posted_at"].first()
    days = (first.dt.normalize() - groups["posted_at"].first().dt.normalize()).dt.days
    assert (days[outcome == "late"] >= 1).all()
    assert (days[outcome == "answered"] == 0).all()


def test_six_timelines_of_40_posts_or_more_each_by_one_account_in_order():
    groups = kit.load("timelines").groupby("timeline")
    assert len(groups) >= 6
    assert groups.size().min() >= 40
    assert (groups[["account", "platform", "followers"]].nunique() == 1).all(axis=None)
    assert groups["posted_at"].is_monotonic_increasing.all()


# Published figures, sources and claims

FIGURES = [name for name in NAMES if "value" in kit.load(name)]


def lists(table, column):
    return {one for cell in table[column] for one in cell.split("|") if one}


def test_every_source_named_anywhere_is_among_the_sources_and_none_is_idle():
    known, named = set(kit.load("sources").index), set()
    for name in set(NAMES) - {"sources"}:
        table = kit.load(name).reset_index()
        for column in table.columns.intersection(["source_id"]):
            named |= lists(table, column)
    assert named <= known
    named |= set(re.findall(r"[A-Z][A-Z0-9]+_[A-Z0-9_]+", json.dumps(PACKAGE)))
    # The rest is cited by its address, in a lesson or on a page of the guide.
    pages = [*(ROOT / "lessons").glob("*.ipynb"), *(ROOT / "guide").glob("*.md")]
    cited = "".join(page.read_text("utf-8") for page in pages)
    sources = kit.load("sources")
    assert not [one for one in known - named if sources.loc[one, "url"] not in cited]


@pytest.mark.parametrize("name", FIGURES)
def test_each_figure_keeps_its_year_base_source_status_and_note(name):
    table = kit.load(name).reset_index()
    assert {"population", "unit", "source_id", "status", "note"} <= set(table)
    assert {"year", "period"} & set(table)
    if "why_missing" in table:
        assert (table["value"].isna() == (table["why_missing"] != "")).all()
    else:
        assert table["value"].notna().all()


def test_pew_figures_carry_the_sentence_that_pew_asks_for():
    for name in FIGURES:
        from_pew = kit.load(name).reset_index()["source_id"].str.startswith("PEW").any()
        assert (PEW in kit.about(name)) == from_pew
    assert PEW in kit.about("claims")
    assert PEW in " ".join(CARD.replace(">", " ").split())


def test_a_change_of_survey_mode_is_marked_in_every_table_it_touches():
    breaks = kit.load("survey_breaks")
    assert lists(breaks, "tables") <= set(FIGURES)
    for name in ("us_platforms", "us_access"):
        modes = kit.load(name).reset_index().groupby("mode")["year"].agg(["min", "max"])
        assert (modes["max"]["phone"], modes["min"].drop("phone").min()) == (2021, 2023)
        marked = breaks[breaks["tables"].str.contains(name) & (breaks["kind"] == "mode")]
        assert set(modes["min"].drop("phone")) <= set(marked["first_year"])


def test_every_claim_of_the_five_viewpoints_is_there_once():
    claims = kit.load("claims")
    last = {"V1": "h", "V2": "n", "V3": "k", "V4": "f", "V5": "i"}
    letters = "abcdefghijklmn"
    assert list(claims.index) == [
        view + letter for view in last for letter in letters[: letters.index(last[view]) + 1]
    ]
    assert claims["claim"].is_unique


# The human card


def test_the_card_counts_every_dataset_and_every_set(key):
    for name, rows in kit.datasets()["rows"].items():
        assert f"| `{name}` | {rows:,} |" in CARD
    for (name, book), part in key.groupby(["set", "codebook"]):
        share = f"{part['contested'].sum()} ({part['contested'].mean():.0%})"
        labels = part["label"].value_counts()
        balance = ", ".join(f"{label}: {labels[label]}" for label in kit.codebook(book).labels)
        assert f"| `{name}` | {len(part)} | {book} | {balance} | {share} |" in CARD


def test_the_card_says_how_the_posts_sound_now():
    check = [sys.executable, ROOT / "scripts" / "corpus_voice.py", "--check"]
    result = subprocess.run(check, capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_simulated_counts_are_called_so_wherever_they_are_described():
    fields = {f["name"]: f["description"] for f in RESOURCES["timelines"]["schema"]["fields"]}
    counts = [name for name in fields if re.search("likes|comments|shares", name)]
    assert len(counts) == 3
    for name in counts:
        assert name.endswith("_simulated")
        assert fields[name].startswith("Simulated")
    assert "simulated" in RESOURCES["timelines"]["notice"]
    assert "simulated" in CARD


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


def test_the_sample_class_judges_the_answers_in_threads_too():
    table = kit.sample_class("threads", n=3)
    assert list(table.index) == list(kit.load("threads", role="organisation").index)
