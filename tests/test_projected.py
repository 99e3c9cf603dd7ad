"""The page for the projector: what it may show, in which order, and what it never holds."""

import json
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from class_files import put, workbook
from handed_in import ANA, BEN, LABELS, POSTS, code, lines
from made_up import left_behind, marked

import kit
from kit import cli
from kit.classroom.catalogue import Catalogue
from kit.judging.handin import MISSING, UNSURE
from kit.material.keys import read_key

ASSIGNMENTS = Catalogue().assignments
NAMES = ["brave otter", "calm panda", "able aardvark", "keen heron", "zestful pike", "bold yak"]
KEY = [
    LABELS.index(label)
    for label in read_key(ASSIGNMENTS["direction-a"].key, posts=POSTS)["label"].tolist()
]


class _Page(HTMLParser):
    """What a browser reads of the page: its deck, its script and its style."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, text):
        super().__init__()
        self.deck, self.policy, self.within, self.text = None, "", "", {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given, self.within = dict(attrs), tag
        if "data-deck" in given:
            self.deck = json.loads(given["data-deck"])
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]

    def handle_endtag(self, tag):
        self.within = ""

    def handle_data(self, data):
        self.text[self.within] = self.text.get(self.within, "") + data


def page(source, folder, **own):
    pooled = kit.pool(source, **own)
    return _Page(kit.projector(pooled, folder / "room.html").read_text("utf-8"))


def activity(source, folder, **own):
    (only,) = page(source, folder, **own).deck["activities"]
    return only


def answered(name, first, seed=0):
    assignment = ASSIGNMENTS[name]
    given = first + [MISSING] * (len(assignment.marks) - len(first))
    return code(NAMES[seed], given, activity=assignment)


def test_what_most_had_wrong_at_first_leads_also_where_all_have_it_right_now(tmp_path):
    """As the sample class's dira-02: wrong for all ten at first, and right after comparing."""
    first, place = list(KEY), POSTS.index("dira-02")
    first[place] = 1 - KEY[place]
    revised = [KEY[n] if n == place else MISSING for n in range(len(POSTS))]
    shown = activity([code(name, first, revised) for name in NAMES], tmp_path)
    lead = shown["slides"][0]
    assert lead["id"] == "dira-02"
    assert lead["votes"]["first"][KEY[place]] == 0
    assert lead["votes"]["latest"][KEY[place]] == len(NAMES)
    assert lead["revised"]
    assert lead["key"]["right"] == [KEY[place]]
    assert lead["key"]["reason"]
    assert len(shown["slides"]) == len(POSTS)


def test_every_vote_is_the_one_that_was_given(tmp_path):
    first, again = [ANA, BEN, [UNSURE] * 24], [MISSING] * 23 + [1]
    codes = [code(NAMES[n], each, again) for n, each in enumerate(first)]
    for slide in activity(codes, tmp_path)["slides"]:
        place = POSTS.index(slide["id"])
        given = [each[place] for each in first]
        latest = [1] * 3 if place == 23 else given
        assert slide["votes"] == {
            "first": [given.count(0), given.count(1)],
            "latest": [latest.count(0), latest.count(1)],
            "unsure": [given.count(UNSURE), latest.count(UNSURE)],
        }
        assert slide["revised"] == (place == 23)


def test_a_post_has_its_number_in_the_set_whatever_leads(tmp_path):
    shown = activity([code("brave otter", ANA), code("calm panda", BEN)], tmp_path)
    assert all(POSTS[slide["number"] - 1] == slide["id"] for slide in shown["slides"])
    others = [slide["number"] for slide in shown["slides"][shown["lead"] :]]
    assert 0 < shown["lead"] < len(POSTS)
    assert others == sorted(others)


def test_a_post_that_nobody_judged_is_left_out_and_counted(tmp_path):
    shown = activity([code("brave otter", [0, 1, *[MISSING] * 22])], tmp_path)
    assert {slide["id"] for slide in shown["slides"]} == {"dira-01", "dira-02"}
    assert (shown["unjudged"], shown["few"]) == (22, "class")


def test_sections_have_their_own_votes(tmp_path):
    pytest.importorskip("openpyxl")
    rows = {
        "Monday": [["Code"], [code("brave otter", ANA)]],
        "Tuesday": [["Code"], [code("calm panda", BEN)], [code("keen heron", KEY)]],
    }
    shown = activity(put(tmp_path, {"class.xlsx": workbook(rows)}), tmp_path)
    for slide in shown["slides"]:
        place = POSTS.index(slide["id"])
        of = {one["name"]: one["votes"]["first"] for one in slide["sections"]}
        assert of["Monday"] == [1 - ANA[place], ANA[place]]
        both = BEN[place] + KEY[place]
        assert of["Tuesday"] == [2 - both, both]


def test_a_section_of_fewer_than_five_is_told_as_a_class_is(tmp_path):
    pytest.importorskip("openpyxl")
    codes = [[code(name, KEY)] for name in NAMES]
    own = [[code(name, [n % 2] * 24)] for n, name in enumerate(NAMES)]
    alone = {"Monday": [["Code"], *own[:2]], "Tuesday": [["Code"], *own[2:], *codes]}
    shown = activity(put(tmp_path, {"class.xlsx": workbook(alone)}), tmp_path)
    assert shown["few"] == "section"


def test_a_question_shows_its_options_and_the_idea_behind_a_wrong_one(tmp_path):
    slides = activity([answered("quiz-01", [0, 1], 0), answered("quiz-01", [0, 2], 1)], tmp_path)
    lead = slides["slides"][0]
    assert lead["id"] == "question-mark"  # both chose a wrong option
    assert [choice["label"] for choice in lead["choices"]] == ["a", "b", "c", "d"]
    assert lead["votes"]["first"] == [2, 0, 0, 0]
    assert lead["choices"][0]["idea"] == "a question mark makes it two-way"
    assert "idea" not in lead["choices"][2]
    assert lead["key"]["right"] == [2]


def test_guesses_at_a_figure_are_taken_together_by_tens(tmp_path):
    name = "predict-us-65-plus"
    codes = [answered(name, [place] * 7, seed) for seed, place in enumerate((0, 1, 2, 19, 20))]
    slides = activity(codes, tmp_path)["slides"]
    assert [slide["id"] for slide in slides] == list(ASSIGNMENTS[name].posts.index)
    assert slides[0]["votes"]["first"] == [2, 1, *[0] * 7, 2]
    assert slides[0]["middle"] == 10
    assert slides[0]["choices"][slides[0]["key"]["right"][0]]["label"] == "0–9 %"  # 3 % in 2008


def test_guesses_keep_their_order_and_what_was_only_written_is_left_out(tmp_path):
    shown = activity([answered("guess-06", [0, 0, 2, 20, 10])], tmp_path)
    ids = [slide["id"] for slide in shown["slides"]]
    assert ids == ["any-complaint", "commonest-reply", "never-answered", "the-middle-one"]
    slider = shown["slides"][2]
    assert len(slider["choices"]) <= 10
    assert slider["choices"][0]["label"] == "0 – 10 of 100 complaints"
    assert slider["votes"]["first"] == [0, 0, 0, 0, 0, 0, 1]
    assert "47 of 100" in slider["key"]["reason"]


def test_the_check_is_not_shown_for_it_is_met_again(tmp_path):
    deck = page([answered("check-before-a", [0, 1, 0]), code("calm panda", ANA)], tmp_path).deck
    assert [each["name"] for each in deck["activities"]] == ["direction-a"]
    assert deck["hidden"] == 1


def test_posts_and_a_codebook_of_ones_own_may_have_no_key(tmp_path):
    kit.codebook("direction").save(tmp_path / "mine.toml")
    posts = kit.load("posts", set="practice")
    mine = kit.Classify(posts, tmp_path / "mine.toml", activity="mine", answers=tmp_path / "me")
    mine.judge("1 2 1 1")
    shown = activity([mine.code], tmp_path, posts=posts, codebook=tmp_path / "mine.toml")
    assert [slide["key"] for slide in shown["slides"]] == [None] * 4


def test_nobody_is_named_on_it(tmp_path):
    put(tmp_path, {"a/x.jsonl": lines(ANA, name="brave otter", file="f1")})
    put(
        tmp_path, {"Ana Ray/y.txt": code("calm panda", BEN), "Ben Low/z.txt": code("bold yak", KEY)}
    )
    path = kit.projector(kit.pool(tmp_path), tmp_path / "room.html")
    text = path.read_text("utf-8")
    assert not [name for name in ("otter", "panda", "yak", "Ana Ray", "Ben Low") if name in text]


def test_only_its_own_script_and_style_may_act(tmp_path):
    made = page([code("brave otter", ANA)], tmp_path)
    for kind in ("script", "style"):
        mark = b64encode(sha256(made.text[kind].encode("utf-8")).digest()).decode()
        assert f"{kind}-src 'sha256-{mark}'" in made.policy
    assert made.policy.startswith("default-src 'none'")
    assert "unsafe" not in made.policy


def test_no_file_is_written_over(tmp_path):
    path, pooled = tmp_path / "room.html", kit.pool([code("brave otter", ANA)])
    path.write_text("mine", "utf-8")
    with pytest.raises(FileExistsError, match="replace=True"):
        kit.projector(pooled, path)
    assert path.read_text("utf-8") == "mine"
    assert kit.projector(pooled, path, replace=True) == path
    with pytest.raises(TypeError, match="projector"):
        kit.projector("room.html", path)


def test_the_command_writes_it(tmp_path, capsys):
    source = put(tmp_path, {"codes.txt": code("brave otter", ANA)})
    assert cli.main(["pool", str(source), "--projector", str(tmp_path / "room.html")]) == 0
    assert "Written: " in capsys.readouterr().out
    assert _Page((tmp_path / "room.html").read_text("utf-8")).deck["activities"]
    both = ["--projector", str(tmp_path / "x.html"), "--report", str(tmp_path / "x.html")]
    assert cli.main(["pool", str(source), *both]) == 2
    assert "--projector" in capsys.readouterr().err


def test_it_speaks_the_language_that_is_spoken(made_up, tmp_path):
    made = page([code("brave otter", ANA)], tmp_path)
    assert made.deck["title"] == marked("What the class said")
    assert made.deck["words"]["language"] == "pl"
    assert not left_behind(made.text["p"].replace("kit pool … --report class.html", ""))


def test_it_can_be_made_of_nothing(tmp_path):
    assert page("I was ill.", tmp_path).deck["activities"] == []
    assert Path(tmp_path / "room.html").is_file()
