import time

import numpy as np
import pandas as pd
import pytest

from kit.scoring import cues

POSTS = pd.Series(
    {
        "report": "Profit at the dairy rose 6% to $40m, says its CEO http://t.co/x1",
        "report2": "RT @cresknews: Dairy wins prize for quiet trucks http://t.co/x2",
        "look": "Learn how cheese is made in our short film http://t.co/x3",
        "act": "Now hiring: two drivers in Cresk. Apply by Friday http://t.co/x4",
        "offer": "Want to know what is in your lunch? Our table has it: http://t.co/x5",
        "thanks": "@bo_k Thanks, Bo, that made our day!",
        "sorry": "@ana Hi Ana, sorry to hear that. Which shop was it? ^JB",
        "ask": "What's your favourite cheese? Tell us!",
        "subject": "@CreskDairy CEO named to state food board http://t.co/x6",
        "thin": "Blue.",
    },
    name="text",
).rename_axis("post_id")
FUNCTIONS = dict.fromkeys(POSTS.index, "information") | {
    "look": "action",
    "act": "action",
    "offer": "action",
    "thanks": "community",
    "sorry": "community",
    "ask": "community",
}


def test_functions_of_plain_cases():
    assert cues.cue_coder(POSTS, "function", always=True).labels.to_dict() == FUNCTIONS


def test_thin_evidence_is_missing_unless_an_answer_is_demanded():
    assert cues.cue_coder(POSTS, "function").labels.isna().to_dict()["thin"]
    assert cues.cue_coder(POSTS, "function", always=True).labels["thin"] == "information"
    assert cues.cue_coder(POSTS, always=True).labels["thin"] == "one-way"


def test_direction_of_plain_cases():
    said = cues.cue_coder(POSTS, "direction").labels
    assert said[["thanks", "sorry", "ask"]].tolist() == ["two-way"] * 3
    assert said[["report", "report2", "look", "offer"]].tolist() == ["one-way"] * 4


def test_the_message_answered_is_a_cue():
    posts = pd.DataFrame({"text": ["Blue."] * 2, "replies_to": ["Bo: which one?", None]})
    assert cues.cue_coder(posts, always=True).labels.tolist() == ["two-way", "one-way"]


def test_labels_are_a_column_for_a_table_of_judgements():
    labels = cues.cue_coder(POSTS.reset_index(), "function").labels
    assert labels.name == "machine (rules)"
    assert labels.index.equals(POSTS.index)
    table = pd.DataFrame({"ana": FUNCTIONS}).join(labels)
    assert table["machine (rules)"].notna().sum() == 9


def test_why_adds_up_to_the_points():
    coder = cues.cue_coder(POSTS, "function")
    for post_id in POSTS.index:
        reasons = coder.why(post_id)
        said = coder.labels.fillna("cannot tell")[post_id]
        assert reasons.index[-1] == f"sum: {said}"
        assert (reasons.iloc[:-1, 1:].sum() == coder.points.loc[post_id]).all()
        assert (reasons.iloc[-1, 1:] == coder.points.loc[post_id]).all()


def test_why_shows_the_words():
    reasons = cues.cue_coder(POSTS, "function").why("thanks")
    assert reasons.loc["thanks", "words"] == "thanks"
    assert reasons.loc["warm word", "words"] == "made our day"
    assert reasons.loc["name first, no link", "words"] == "name first + no link"


def test_a_cue_counts_once():
    posts = pd.Series(
        [
            "Thanks for it to all of the people there",
            "Thanks, thanks, thanks to all of the people here",
        ]
    )
    once, often = cues.cue_coder(posts, "function").points["community"]
    assert once == often == 4  # 3.5 for the thanks, 0.5 for the missing link


def test_your_own_points_change_the_answer():
    mine = cues.read_cues("function")
    mine.loc["thanks", "community"] = -9
    assert cues.cue_coder(POSTS, cues=mine, always=True).labels["thanks"] != "community"


def test_your_own_cue_can_be_added():
    mine = cues.read_cues("direction")
    mine.loc["colour"] = ["names a colour", "blue", (), (), 0, 5]
    coder = cues.cue_coder(POSTS, cues=mine)
    assert coder.labels["thin"] == "two-way"
    assert coder.why("thin").loc["colour", "words"] == "blue"


def test_a_cue_that_depends_on_none_is_refused():
    mine = cues.read_cues("direction")
    mine.loc["colour"] = ["names a colour", ("blue",), ("sky",), (), 0, 5]
    with pytest.raises(ValueError, match=r"'colour' depends on 'sky', but no cue above it"):
        cues.cue_coder(POSTS, cues=mine)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See?", ["^see", "?"]),
        ("we see", ["^we", "see"]),
        ("Milk &amp; tea: read on", ["^milk", "and", "tea", "^read", "on"]),
        ("@a @b join us", ["NAME", "NAME", "^join", "us"]),
        ("don’t miss #this", ["^don't", "miss", "this"]),
        ("$4m, 5 €, 20% off at 10:30am", ["MONEY", "PRICE", "PERCENT", "off", "at", "TIME"]),
        ("“Yes” ^JB", ["QUOTE", "^yes", "SIGNED"]),
        ("kit.example/a?b=c www.kit.org htt…", ["LINK", "LINK", "LINK"]),
        ("mail bo.k@kit.example now", ["^mail", "LINK", "^now"]),
    ],
)
def test_tokens(text, expected):
    assert cues.tokens(text)[1 : 1 + len(expected)] == expected


def test_tokens_describe_the_whole_post():
    assert cues.tokens("#a #b #c @x @y @z")[-4:] == ["NO-LINK", "MANY-TAGS", "MANY-NAMES", "SHORT"]


@pytest.mark.parametrize("text", ["", " ", None, "🦆🦆", "ไปไหน", "?!", "@", "#", "$"])
def test_odd_texts_cannot_be_told(text):
    posts = pd.DataFrame({"text": [text]}, index=["p"])
    assert cues.cue_coder(posts, "function").labels.isna().all()
    assert cues.cue_coder(posts, "function").why("p").index[-1] == "sum: cannot tell"


def test_the_list_of_cues_is_sound():
    marks = "START END REPLY NAME LINK PRICE MONEY PERCENT TIME NUMBER QUOTE SIGNED SMILE ?"
    notes = "NO-LINK MANY-TAGS MANY-NAMES SHORT"
    for book in ("direction", "function"):
        table = cues.read_cues(book)
        assert table.index.is_unique
        labels = table.columns.drop(["about", "words", "all", "unless"])
        assert np.isfinite(table[labels].to_numpy(float)).all()
        # Each cue can be seen: it has words, or cues to depend on; and no list is unexpanded.
        assert ((table["words"].str.len() > 0) | (table["all"].str.len() > 0)).all()
        words = {word for phrase in table["words"].explode().dropna() for word in phrase.split()}
        capitals = {word.removeprefix("^") for word in words if word.upper() == word}
        assert capitals <= {*marks.split(), *notes.split()}


def test_unknown_codebook_names_those_with_cues():
    with pytest.raises(ValueError, match=r"called 'room'. Try one of: direction, function"):
        cues.cue_coder(POSTS, "room")


def test_posts_without_text_or_twice_are_refused():
    with pytest.raises(ValueError, match=r"no column 'text'; they have: a. Give a table"):
        cues.cue_coder(pd.DataFrame({"a": [1]}))
    with pytest.raises(ValueError, match="'look' is there more than once"):
        cues.cue_coder(pd.concat([POSTS, POSTS[["look"]]]))


def test_why_of_an_unknown_post_shows_a_known_one():
    with pytest.raises(ValueError, match=r"no post 'p9' among these 10. Give .* such as 'report'"):
        cues.cue_coder(POSTS).why("p9")


def test_coder_prints_its_counts():
    assert str(cues.cue_coder(POSTS, "function")).endswith(
        "10 posts: information 3, community 3, action 3, cannot tell 1. Ask it .why(post_id)."
    )


def test_many_posts_take_seconds():
    posts = pd.concat([POSTS] * 1000, ignore_index=True)
    began = time.process_time()
    cues.cue_coder(posts, "function")
    assert time.process_time() - began < 5
