"""What the command says and writes about all that was handed in: plain, private, and whole."""

import contextlib
import csv
import json
import re
import stat
import sys

import pandas as pd
import pytest
from class_checks import learner
from handed_in import ACTIVITY, ANA, BEN, LABELS, code, lines

import kit
from kit import cli
from kit.classroom.catalogue import Catalogue
from kit.classroom.pooled import pool
from kit.classroom.reports import report

STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
ESCAPE = "\x1b[31m"


@pytest.fixture
def crowd(tmp_path):
    """A folder with everything that can happen: it counts, is replaced, shared, refused, passed."""
    spoilt = [f"{code('bold yak', BEN)[:-4]}{n:03}" for n in range(12)]
    twice = [
        code(f"able {animal}", labels) for animal in ("mallard", "yak") for labels in (ANA, BEN)
    ]
    form = [
        "E-mail,Code",
        f"a@x.org,{code('brave otter', ANA)}",
        f"b@x.org,{code('brave otter', ANA)}",
    ]
    (tmp_path / "class").mkdir()
    for name, rows in (("form.csv", form), ("codes.txt", [*twice, *spoilt]), (".DS_Store", [])):
        (tmp_path / "class" / name).write_text("\n".join(rows), "utf-8")
    return tmp_path / "class"


def test_who_wrote_or_did_a_check_is_not_said_to_have_judged_texts(tmp_path):
    kit.Write("act", answers=tmp_path).write("Who has a ladder?")
    check = kit.Check("before", answers=tmp_path)
    check.answer("a1")
    said = repr(pool(tmp_path))
    assert re.search(r"write-act: 1 person wrote, [01] of them with room, aim", said)
    assert re.search(r"check-before-[ab]: 1 person, 0 of them answered all 15 items\.$", said, re.M)
    assert "texts" not in said


def test_the_command_writes_the_whole_account_to_a_private_file(crowd, tmp_path, capsys):
    path = tmp_path / "account.csv"
    assert cli.main(["pool", str(crowd), "--account", str(path)]) == 0
    said = capsys.readouterr().out
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    assert [*rows] == ["what", "source", "place", "coder", "activity", "reason"]
    assert rows["what"].value_counts().to_dict() == {
        **{"refused": 12, "counts": 3, "replaced": 2, "same as another": 1, "passed over": 2}
    }
    refused = rows[rows["what"] == "refused"]
    assert refused["place"].tolist() == pool(crowd).refused["place"].tolist()
    assert set(rows["coder"][rows["what"] == "replaced"]) == {"able mallard", "able yak"}
    assert "x.org" not in path.read_text("utf-8") + said
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert cli.main(["pool", str(crowd), "--account", str(path)]) == 2
    assert "ask for it: --replace" in capsys.readouterr().err


def test_the_command_names_options_and_a_notebook_names_attributes(crowd, capsys):
    cli.main(["pool", str(crowd)])
    said = capsys.readouterr().out
    assert "… and 4 more; --account account.csv writes all of it to a file." in said
    assert not [word for word in ("kit.", ".twice", ".refused", ".account has") if word in said]
    assert "… and 4 more; the table .account has all." in str(pool(crowd))
    assert len(pool(crowd).account) == 20


@pytest.mark.parametrize("given", ["codes", "files"])
def test_refusals_of_the_command_name_its_options(given, tmp_path, capsys):
    own = pd.DataFrame({"text": ["a", "b"], "set": "mine"}, ["p1", "p2"]).rename_axis("post_id")
    activity = Catalogue(own).called("mine-direction")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "x.jsonl").write_text(lines([0, 1], activity=activity), "utf-8")
    source = code("brave otter", [0, 1], activity=activity)
    cli.main(["pool", source if given == "codes" else str(tmp_path / "files")])
    said = capsys.readouterr().out
    assert "--posts my-posts.csv" in said
    assert "kit.pool" not in said
    assert "kit.pool(…, posts=my_posts)" in str(pool(source))


def test_a_file_on_posts_that_were_not_given_is_refused_in_one_line(tmp_path):
    own = pd.DataFrame({"text": [*"abcdef"], "set": "mine"}, [*"uvwxyz"]).rename_axis("post_id")
    activity = Catalogue(own).called("mine-direction")
    for name in ("one", "two"):
        text = lines([0, 1] * 3, activity=activity, name=f"brave {name}", file=name)
        (tmp_path / f"{name}.jsonl").write_text(text, "utf-8")
    pooled = pool(tmp_path)
    assert pooled.refused["source"].tolist() == ["one.jsonl", "two.jsonl"]
    assert "Refused: 2 things." in str(pooled)
    assert str(pooled).count("Give them: kit.pool(…, posts=my_posts)") == 2


def test_of_a_check_no_answers_are_shown_so_nobody_can_be_recognised(tmp_path):
    learner(tmp_path / "one", 1)
    pooled = pool(tmp_path)
    for text in (str(pooled), str.__str__(report(pooled))):
        assert "who said what" not in text
    assert report(pooled).count('<section class="activity"') == 1, "one section for all forms"


def test_with_few_people_account_and_report_say_that_they_can_be_recognised():
    names = ["brave otter", "calm panda", "bold yak", "able mallard", "able yak"]
    few, enough = pool([code(n, ANA) for n in names[:4]]), pool([code(n, ANA) for n in names])
    for pooled, there in ((few, True), (enough, False)):
        for text in (str(pooled), report(pooled)):
            assert ("can tell from the counts who said what. Do not publish them." in text) == there
    other = code("able yak", ANA, activity=Catalogue().assignments["direction-b"])
    pooled = pool([*(code(n, ANA) for n in names), other])
    for text in (str(pooled), report(pooled)):
        assert "fewer than 5 people in direction-b, whoever knows the class can tell" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["pool", "{good}", "--layout", f"a{ESCAPE}"],
        ["pool", "{good}", f"--re{ESCAPE}"],
        [f"pool{ESCAPE}"],
        ["pool", f"no{ESCAPE}.csv"],
        ["pool", "no\u202e.csv"],
        ["pool", "{strange}"],
        ["pool", "{good}", "--report", f"r{ESCAPE}.html"],
        ["pool", "{good}", "--report", f"no{ESCAPE}/r.html"],
        ["pool", "{good}", "--as", f"x{ESCAPE}"],
        ["pool", "{good}", "--codebook", f"x{ESCAPE}"],
        ["pool", "{good}", "--posts", f"n{ESCAPE}.csv"],
        ["pool", "{good}", "--key", f"n{ESCAPE}.csv"],
        ["handout", f"x{ESCAPE}"],
        ["handout", "direction-a", "--out", f"no{ESCAPE}/h.html"],
        ["handout", "direction-a", "--pdf", "--out", f"h{ESCAPE}.html"],
        ["lab", "--lesson", f"7{ESCAPE}"],
    ],
)
def test_no_message_of_the_command_can_steer_a_terminal(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text(code("brave otter", ANA))
    (tmp_path / f"x{ESCAPE}.txt").write_text("hello")
    places = {"good": "good.txt", "strange": f"x{ESCAPE}.txt"}
    with contextlib.suppress(SystemExit):  # as argparse refuses
        cli.main([argument.format(**places) for argument in arguments])
    said = "".join(capsys.readouterr())
    assert len(said) > 20
    assert not STEERS.search(said)


def test_what_learners_and_posts_say_steers_nothing_anywhere(tmp_path, capsys):
    own = pd.DataFrame(
        {"text": ["a", f"b{ESCAPE}"], "label": LABELS}, [f"p{ESCAPE}", "p\u202e"]
    ).rename_axis("post_id")
    activity = Catalogue(own).called("2-posts-direction")
    more = [{"kind": "note", "post_id": f"p{ESCAPE}", "note": f"n{ESCAPE}"}]
    text = lines([0, 1], name=f"otter{ESCAPE}\ud800", activity=activity, more=more)
    strange = json.loads(text.splitlines()[2]) | {"id": "z", "label": f"l{ESCAPE}"}
    (tmp_path / "x.jsonl").write_text(f"{text}{json.dumps(strange)}\n", "utf-8")
    pooled = pool(tmp_path, posts=own)
    page = report(pooled, title=f"t{ESCAPE}")
    assert len(pooled.refused) == 1
    assert not STEERS.search(str(pooled) + str.__str__(page))


def test_two_posts_that_differ_in_a_sign_only_are_both_found_on_the_page():
    ids = ["a.b", "a-b", "a_b", "a b", "a/b", "a_2e_b", "A.B"]
    own = pd.DataFrame({"text": ids, "set": "x-y"}, ids).rename_axis("post_id")
    activity = Catalogue(own).called("x-y-direction")
    page = report(pool(code("brave otter", [0] * len(ids), activity=activity), posts=own))
    anchors = re.findall(r'<article class="post talk" id="([^"]*)"', page)
    assert len({*anchors}) == len(anchors) == len(ids)


def test_a_gradebook_is_its_owners_alone_and_no_cell_of_an_account_is_a_formula(tmp_path):
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / "x.jsonl").write_text(lines(ANA, name="=1+1|'x'"), "utf-8")
    (tmp_path / "class" / "=y.txt").write_text("hello")
    names = {name: tmp_path / f"{name}.csv" for name in ("gradebook", "account")}
    options = [part for name, path in names.items() for part in (f"--{name}", str(path))]
    assert cli.main(["pool", str(tmp_path / "class"), *options]) == 0
    for path in names.values():
        cells = [cell for row in csv.reader(path.open(encoding="utf-8")) for cell in row]
        assert any("=" in cell for cell in cells)
        assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "@")]
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_stopped_command_and_a_file_that_cannot_be_read_leave_no_traceback(
    tmp_path, monkeypatch, capsys
):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("kit.classroom.collected.hand_ins", stop)
    assert cli.main(["pool", code("brave otter", ANA)]) == 130
    assert "Stopped" in capsys.readouterr().err

    def closed(*_):
        raise PermissionError(13, "Permission denied", "my.csv")

    monkeypatch.setattr("kit.classroom.collected.hand_ins", closed)
    assert cli.main(["pool", code("brave otter", ANA)]) == 2
    assert "my.csv cannot be used: Permission denied. Look whether" in capsys.readouterr().err


def test_who_handed_in_several_activities_twice_is_one_person(tmp_path):
    other = Catalogue().assignments["direction-b"]
    given = [
        code("bold yak", labels, activity=a) for labels in (ANA, BEN) for a in (ACTIVITY, other)
    ]
    pooled = pool(given)
    assert len(pooled.twice) == 2
    assert "so that the latest counts: 1 person." in str(pooled)
    assert "1 person handed in more than once" in report(pooled)


def test_a_path_that_came_in_pieces_is_told_to_stand_in_quotation_marks(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    for name in ("My Canvas", "week one"):
        (tmp_path / name).mkdir()
    (tmp_path / "My Canvas" / "all of it.txt").write_text(code("bold yak", ANA), "utf-8")
    for given, said in (("My Canvas/all of it.txt",) * 2, ("week one", "week one")):
        assert cli.main(["pool", *given.split()]) == 2
        assert f'spaces stands in them: "{said}"' in capsys.readouterr().err
    assert cli.main(["pool", "My Canvas/all of it.txt"]) == 0


def test_without_a_roster_it_says_that_nobody_knows_who_is_absent(tmp_path, capsys):
    roster = tmp_path / "roster.csv"
    roster.write_text("Name,Email\nAna Ray,a@x.org\nBen Li,b@x.org\n", "utf-8")
    for options, there in (([], True), (["--roster", str(roster)], False)):
        assert cli.main(["pool", code("bold yak", ANA), *options]) == 0
        assert ("Who is absent is not known without --roster." in capsys.readouterr().out) == there
