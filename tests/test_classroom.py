"""What a class hands in, honest and hostile, and what becomes of it."""

import csv
import io
import json
import re
import subprocess
import sys
import time
import zipfile
from dataclasses import replace

import fsspec
import numpy as np
import pandas as pd
import pytest
from handed_in import ACTIVITY, ANA, BEN, LABELS, POSTS, code, lines, zipped
from wire import Browser

import kit
from kit import cli
from kit.classroom.catalogue import Catalogue
from kit.classroom.gradebooks import as_csv, gradebook
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.judging.handin import MISSING, UNSURE
from kit.material.assignment import Assignment


def reasons(pooled):
    return " ".join(pooled.refused["reason"])


# --- What is taken ------------------------------------------------------------------------------


def test_codes_become_one_long_table_and_a_wide_one():
    revised = [MISSING] * 24
    revised[0] = 1
    pooled = pool([code("brave otter", ANA, revised), code("calm panda", BEN)])
    table = pooled.judgements
    columns = ["coder", "post_id", "label", "round", "activity", "unsure", "confidence"]
    assert list(table.columns) == columns
    assert (table["round"] == "first").sum() == 48
    assert table.loc[table["round"] == "revised", columns[:5]].values.tolist() == [
        ["brave otter", POSTS[0], LABELS[1], "revised", "direction-a"]
    ]
    wide = pooled.wide(round="first")
    assert wide["brave otter"].tolist() == [LABELS[n] for n in ANA]
    assert pooled.wide()["brave otter"].iloc[0] == LABELS[1]
    assert (
        kit.to_wide(table).loc[POSTS, "brave otter"].tolist()
        == pooled.wide()["brave otter"].tolist()
    )
    assert float(kit.percent_agreement(pooled.wide(round="first"))) == 0.5


def test_a_code_is_found_between_greetings_and_broken_over_lines():
    ana, ben = code("brave otter", ANA), code("calm panda", BEN)
    mail = f"Dear Ms Bell,\nhere it is: {ana} – thanks!\n\n> {ben[:19]}\n> {ben[19:]}\nBest, Ben"
    pooled = pool(mail)
    assert pooled.taken["coder"].tolist() == ["brave otter", "calm panda"]
    assert pooled.refused.empty


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_column_with_codes_is_found_by_what_it_holds(tmp_path, separator):
    rows = [
        ["Timestamp", "How was it?", "Anything else"],
        ["1/2/2026 9:15", "Fine, thanks", f"my code is {code('brave otter', ANA).lower()}"],
        ["1/2/2026 9:16", "I forgot my code", ""],
        ["1/2/2026 9:17", "A “hard” one\nbut fun", code("calm panda", BEN)],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    (tmp_path / "form.csv").write_text(text.getvalue(), "utf-8")
    pooled = pool(tmp_path / "form.csv")
    assert pooled.taken["place"].tolist() == ["row 2", "row 4"]
    assert pooled.refused["place"].tolist() == ["row 3"]

    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "form.xlsx")
    assert pool(str(tmp_path / "form.xlsx")).taken["place"].tolist() == ["row 2", "row 4"]


def test_a_folder_gives_each_file_its_owner(tmp_path):
    for path, text in {
        "ana/direction-a.jsonl": lines(ANA),
        "brisk-yak.jsonl": lines(BEN),
        "x/direction-a (1).jsonl": lines(BEN, name="calm panda"),
        ".DS_Store": "\0\0",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    pooled = pool(tmp_path)
    assert sorted(pooled.taken["coder"]) == ["ana", "brisk-yak", "calm panda"]
    assert pooled.refused.empty
    assert "1 file that a computer adds by itself" in str(pooled)


def test_one_folder_that_holds_each_learners_work_is_pooled_as_it_is(tmp_path):
    # As `kit lab --folder class/ana` leaves it: lessons, answers, and those of an earlier start.
    example = code("able aardvark", [0], activity=one_question())
    cell = {"cell_type": "markdown", "source": [f"A code is like {example}, or {example[:-6]}"]}
    for who, first in (("ana", ANA), ("ben", BEN)):
        folder = tmp_path / who / "my-answers" / "earlier"
        folder.mkdir(parents=True)
        (folder / "direction-a-1.jsonl").write_text(lines(BEN, name=f"{who} otter", file="0"))
        (folder.parent / "direction-a.jsonl").write_text(lines(first, name=f"{who} otter"))
        (folder.parent / "pseudonym.txt").write_text("brave otter\n")
        (tmp_path / who / "01-a.ipynb").write_text(json.dumps({"cells": [cell]}))
    shown = {"output_type": "stream", "text": [f"{code('calm panda', BEN)}\n"]}
    (tmp_path / "handed-in.ipynb").write_text(json.dumps({"cells": [cell, shown]}, indent=1))
    pooled = pool(tmp_path)
    assert pooled.refused.empty
    assert sorted(pooled.taken["coder"]) == ["ana otter", "ben otter", "calm panda"]
    assert pooled.wide()["ana otter"].tolist() == [LABELS[n] for n in ANA]
    assert pooled.twice.empty
    assert "2 notebooks without a code" in str(pooled)
    assert "2 files set aside when somebody began anew" in str(pooled)


def test_zips_of_canvas_and_moodle_are_read_and_their_numbers_reach_the_gradebook(tmp_path):
    canvas = zipped(
        tmp_path / "canvas.zip",
        {
            "rayana_8123_99001_direction-a.jsonl": lines(ANA),
            "liben_LATE_8124_99002_direction-a-1.jsonl": lines(BEN),
        },
    )
    moodle = zipped(
        tmp_path / "moodle.zip",
        {
            "Ana Ray_657693_assignsubmission_file_/direction-a.jsonl": lines(ANA),
            "Ben Li_657694_assignsubmission_onlinetext_/onlinetext.html": f"<p>Hi! <b>{code('calm panda', BEN)}</b>&nbsp;</p>",
        },
    )
    gradebook(pool(canvas), tmp_path / "canvas.csv")
    head, possible, *rows = csv.reader((tmp_path / "canvas.csv").open(encoding="utf-8"))
    assert head[:4] == ["Student", "ID", "SIS Login ID", "Section"]
    assert possible[0].strip() == "Points Possible"
    assert [row[:2] for row in rows] == [["liben", "8124"], ["rayana", "8123"]]

    gradebook(pool(moodle), tmp_path / "moodle.csv", layout="moodle")
    rows = pd.read_csv(tmp_path / "moodle.csv")
    assert {"Identifier", "Grade", "Last modified (grade)"} <= set(rows.columns)
    assert rows["Identifier"].tolist() == ["Participant 657693", "Participant 657694"]


def test_a_platform_tells_people_of_one_name_apart(tmp_path):
    files = {f"Ana Ray_{n}_assignsubmission_file_/direction-a.jsonl": lines(ANA) for n in (1, 2)}
    pooled = pool(zipped(tmp_path / "moodle.zip", files))
    assert pooled.taken["coder"].tolist() == ["Ana Ray", "Ana Ray 2"]
    assert pooled.twice.empty


def test_an_answers_file_is_replayed_as_the_widget_replays_it(tmp_path):
    log = kit.Answers("direction-a", ACTIVITY.marks, ACTIVITY.codebook, tmp_path)
    judge = {"kind": "judge", "round": "first", "at": 0}
    log.append(
        [{**judge, "id": str(n), "post_id": p, "label": LABELS[n]} for n, p in enumerate(POSTS[:2])]
    )
    log.append([{**judge, "id": "2", "post_id": POSTS[1], "label": None}])
    log.append([{"kind": "compared", "id": "3", "post_ids": POSTS[:2], "at": 0}])
    log.append([{**judge, "id": "4", "post_id": POSTS[0], "label": LABELS[1]}])
    pooled = pool(tmp_path)
    for turn, which in (("first", "first"), ("latest", "revised")):
        column = pooled.wide(round=turn).iloc[:, 0].dropna()
        assert column.astype(str).to_dict() == log.judgements(which)
        assert column.name == log.coder
    assert pooled.refused.empty


def test_own_posts_and_codebook_are_known_when_given(tmp_path):
    own = pd.DataFrame(
        {"text": ["=HYPERLINK(1)", "<script>alert(1)</script>"], "label": LABELS}, ["a", "b"]
    )
    own = own.rename_axis("post_id")
    activity = Catalogue(own).called("2-posts-direction")
    mine = code("brave otter", [0, 0], activity=activity)
    assert "not known here" in reasons(pool([mine]))
    pooled = pool([mine], posts=own)
    assert pooled.wide().shape == (2, 1)
    assert gradebook(pooled)["agreement"].tolist() == [50.0]  # the column label is the key


def test_a_mix_is_taken_in_its_order(tmp_path):
    (tmp_path / "chat.txt").write_text(f"see\n{code('calm panda', BEN)}\n", "utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "direction-a.jsonl").write_text(lines(ANA, name="bold yak"), "utf-8")
    pooled = pool([code("brave otter", ANA), str(tmp_path / "chat.txt"), tmp_path / "a", None])
    assert pooled.taken["coder"].tolist() == ["brave otter", "calm panda", "bold yak"]


def test_an_address_is_read_and_without_fsspec_it_says_what_is_missing(monkeypatch):
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "fsspec.core", None)
        with pytest.raises(ValueError, match="pip install fsspec"):
            pool("memory://class")
    with fsspec.open("memory://class/calm/direction-a.jsonl", "w") as file:
        file.write(lines(ANA))
    assert pool("memory://class").taken["coder"].tolist() == ["calm"]


def test_whoever_was_unsure_and_then_chose_arrives_as_both(tmp_path):
    # In a file by its lines; in a code, where what is saved afterwards is the revised label alone.
    unsure, late = [UNSURE, *ANA[1:]], {POSTS[0]: 1}
    (tmp_path / "calm-panda.jsonl").write_text(lines(unsure, late), "utf-8")
    saved = code("brave otter", [MISSING, *ANA[1:]], [1] + [MISSING] * 23)
    pooled = pool([tmp_path / "calm-panda.jsonl", saved])
    sheet = pooled.sheet()
    assert sheet.first[0].tolist() == [UNSURE, UNSURE]
    assert sheet.latest[0].tolist() == [1, 1]
    table = pooled.judgements[pooled.judgements["post_id"] == POSTS[0]]
    first = table[table["round"] == "first"]
    assert first["unsure"].all()
    assert first["label"].isna().all()
    assert table.loc[table["round"] == "revised", "label"].tolist() == [LABELS[1]] * 2
    assert "2 times somebody who had not been sure chose a label" in report(pooled)


def test_notes_confidence_and_causes_come_along(tmp_path):
    first = [MISSING] * 24
    first[:3] = [0, 1, 1]
    more = [
        {"kind": "note", "post_id": POSTS[1], "note": "I <b>know</b> this"},
        {"kind": "note", "post_id": POSTS[2], "note": "taken back"},
        {"kind": "note", "post_id": POSTS[2], "note": ""},
        {"kind": "sorted", "post_id": POSTS[0], "cause": "slip"},
        {"kind": "sorted", "post_id": POSTS[0], "cause": "codebook gap"},
        {"kind": "sorted", "post_id": POSTS[1], "cause": "bad luck"},
    ]
    text = lines(first, {POSTS[0]: 1}, name="brave otter", more=more, confidence=3)
    text += lines([0], name="brave otter").splitlines()[-1].replace("first-0", "late")
    (tmp_path / "x.jsonl").write_text(text, "utf-8")
    (tmp_path / "y.jsonl").write_text(lines(ANA, name="calm panda", confidence=7), "utf-8")
    pooled = pool(tmp_path)
    table = pooled.judgements.query("coder == 'brave otter' and round == 'first'")
    assert table["confidence"].tolist() == [3, 3, 3]
    # The first post is locked, so the late line revised it, and said nothing of how sure.
    assert pooled.judgements.query("round == 'revised'")["confidence"].isna().all()
    sheet = pooled.sheet()
    assert sheet.notes == {POSTS[1]: ["I <b>know</b> this"]}
    assert sheet.causes == {POSTS[0]: ["codebook gap"]}
    assert "not as one of slip, codebook gap" in reasons(pooled)
    assert "none of 1 to 3. The judgement is used without it." in reasons(pooled)
    assert pooled.judgements.query("coder == 'calm panda'")["confidence"].isna().all()
    page = str.__str__(report(pooled))
    assert "I &lt;b&gt;know&lt;/b&gt; this" in page
    assert "were put down to: codebook gap 1." in page
    assert "notes: read these before you show the page" in page
    # Of the three certain judgements those on fair posts are marked, and no others.
    fair = int((~ACTIVITY.key.loc[POSTS[:3], "contested"]).sum())
    assert re.search(r"certain</th><td>.*3 \(100%\)</td>", page)
    assert re.search(rf"certain</th><td>.*\d of {fair} \(\d+%\)</td>", page)


def test_accounts_tell_people_of_one_pseudonym_apart_but_not_one_code(tmp_path):
    ana, ben = code("brave otter", ANA), code("brave otter", BEN)
    form = ["E-mail,Code", f"ana@x.org,{ana}", f"ben@x.org,{ben}", f"cem@x.org,{ana}"]
    (tmp_path / "form.csv").write_text("\n".join(form), "utf-8")
    pooled = pool(tmp_path / "form.csv")
    assert pooled.sheet().coders == ["brave otter", "brave otter 2"]
    assert pooled.taken["coder"].tolist() == ["brave otter", "brave otter 2", "brave otter 3"]
    assert pooled.taken["same_as"].tolist() == ["", "", "brave otter"]
    assert pooled.twice.empty
    assert "brave otter, brave otter 3, direction-a: handed in by 2 people" in str(pooled)
    assert "3 people share the pseudonym brave otter" in str(pooled)
    gradebook(pooled, tmp_path / "grades.csv", layout="moodle")
    rows = pd.read_csv(tmp_path / "grades.csv")
    assert rows["Email address"].tolist() == ["ana@x.org", "ben@x.org", "cem@x.org"]
    assert "x.org" not in report(pooled)


def test_rows_that_a_platform_exported_know_whose_they_are(tmp_path):
    ana, ben = code("brave otter", ANA), code("calm panda", BEN)
    (tmp_path / "canvas.csv").write_text(
        "name,id,sis_id,section,section_id,submitted,attempt,1: Your code,score\n"
        f"Ana Ray,8123,s1,A,77,2026-03-02,1,{ana},0\nBen Li,8124,s2,A,77,2026-03-02,1,{ben},0\n",
        "utf-8",
    )
    gradebook(pool(tmp_path / "canvas.csv"), tmp_path / "1.csv")
    assert pd.read_csv(tmp_path / "1.csv", dtype=str)["ID"].tolist()[1:] == ["8123", "8124"]
    (tmp_path / "moodle.csv").write_text(
        "Identifier,Full name,Email address,Status,Grade,Online text\n"
        f"Participant 501,Ana Ray,ana@x.org,Submitted,,<p>{ana}</p>\n",
        "utf-8",
    )
    gradebook(pool(tmp_path / "moodle.csv"), tmp_path / "2.csv", layout="moodle")
    assert pd.read_csv(tmp_path / "2.csv")["Identifier"].tolist() == ["Participant 501"]


def test_tables_of_several_learners_put_below_each_other_stay_apart(tmp_path):
    people = {"brave otter": ANA, "calm panda": BEN}
    parts = {}
    for name, first in people.items():
        log = tmp_path / name
        kit.pseudonym(name, path=log)
        mine = kit.Classify(kit.load("posts", set="direction-a"), "direction", answers=log)
        mine.judge([LABELS[n] for n in first])
        mine.save(tmp_path / f"{name}.csv")
        parts[name] = (tmp_path / f"{name}.csv").read_text("utf-8")
    head, rows = parts["calm panda"].split("\n", 1)
    stacked = tmp_path / "all.csv"
    expected = {name: [LABELS[n] for n in first] for name, first in people.items()}
    # Without the second line of names, with it, and with the rows of both in turn.
    each = [text.strip().split("\n")[1:] for text in parts.values()]
    mixed = [row for pair in zip(*each, strict=True) for row in pair]
    for text in (
        parts["brave otter"] + rows,
        parts["brave otter"] + parts["calm panda"],
        "\n".join([head, *mixed]),
    ):
        stacked.write_text(text, "utf-8")
        pooled = pool(stacked)
        assert pooled.refused.empty
        assert {name: list(column) for name, column in pooled.wide().items()} == expected
    assert pool(pd.read_csv(stacked)).wide().to_dict() == pooled.wide().to_dict()

    # Two that cannot be told apart are refused, and so are rows that are nobody's.
    stacked.write_text(parts["brave otter"] + rows.replace("calm panda", "brave otter"), "utf-8")
    assert "says two things of one post" in reasons(pool(stacked))
    stacked.write_text(parts["brave otter"] + rows + rows.replace("calm panda", ""), "utf-8")
    pooled = pool(stacked)
    assert {name: list(column) for name, column in pooled.wide().items()} == expected
    assert "nobody can tell whose they are" in reasons(pooled)
    assert pooled.refused["place"].tolist() == ["rows 50 to 73"]


def test_one_table_that_cannot_be_read_does_not_stop_the_others(tmp_path):
    form = f"Name,Code\rx,{code('brave otter', ANA)}\r\ry,{code('calm panda', BEN)}\r"
    (tmp_path / "old-mac.csv").write_bytes(form.encode())
    (tmp_path / "torn.csv").write_text(f'a,b\n1,{code("bold yak", BEN)}\n"\rx"\ry,2\rz\n')
    (tmp_path / "z.txt").write_text(code("able mallard", ANA))
    pooled = pool(tmp_path)
    assert sorted(pooled.taken["coder"]) == [
        "able mallard",
        "bold yak",
        "brave otter",
        "calm panda",
    ]


def test_what_the_reader_of_tables_refuses_is_told_with_its_row(tmp_path, monkeypatch):
    monkeypatch.setattr("kit.classroom.uploads.FILE_LARGEST", 200)
    (tmp_path / "x.csv").write_text(f"a\n{code('bold yak', BEN)}\n", "utf-8")
    (tmp_path / "z.csv").write_text("a\n" + "b" * 190, "utf-8")
    monkeypatch.setattr("csv.field_size_limit", lambda _, real=csv.field_size_limit: real(100))
    pooled = pool(tmp_path)
    csv.field_size_limit(131_072)
    assert pooled.taken["coder"].tolist() == ["bold yak"]
    told = pooled.refused.set_index("place")["reason"]
    assert told["row 2"].startswith("From here on it cannot be read as a table: field larger")


@pytest.mark.parametrize("before", [30, 36, *range(37, 44), 79, 80])
def test_a_code_broken_in_a_long_chat_is_found_wherever_it_stands(before):
    good = code("brave otter", ANA)
    chat = [f"10:{n % 60:02} Ben: see you on day {n}" for n in range(before)]
    after = [f"11:{n % 60:02} Cem: hello all, that is {n}" for n in range(50)]
    for parts in ([good[:19], good[19:]], [good[i : i + 10] for i in range(0, len(good), 10)]):
        pooled = pool("\n".join([*chat, *parts, *after]))
        assert pooled.taken["coder"].tolist() == ["brave otter"], parts
        assert pooled.refused.empty
        assert pooled.twice.empty


def test_who_was_unsure_and_compared_is_pooled_as_the_widget_keeps_it(tmp_path):
    mine = kit.Classify(kit.load("posts", set="direction-a"), "direction", answers=tmp_path)
    mine.judge({POSTS[0]: "u"})
    Browser(mine).send({"kind": "compared", "post_ids": POSTS[:2]})
    mine.judge({POSTS[0]: LABELS[0], POSTS[1]: LABELS[1]})
    by_file, by_code = pool(tmp_path).sheet(), pool(mine.code).sheet()
    assert by_file.first[:2, 0].tolist() == by_code.first[:2, 0].tolist() == [UNSURE, 1]
    assert by_file.revised[:2, 0].tolist() == by_code.revised[:2, 0].tolist() == [0, MISSING]


def test_learners_text_in_a_list_is_never_a_path_that_is_not_there_nor_an_address(tmp_path):
    good, other = code("brave otter", ANA), code("calm panda", BEN)
    said = [
        good,
        "see direction-a.jsonl",
        "direction-b.jsonl",
        "http://127.0.0.1:9/x",
        f"s3://class/{other}",
        f"it is {code('bold yak', BEN)}, from my.csv",
        pd.NA,
        42,
    ]
    for given in (said, pd.Series(said, dtype=object)):
        pooled = pool(given)
        assert pooled.taken["coder"].tolist() == ["brave otter", "calm panda", "bold yak"]
        assert pooled.refused["place"].tolist() == ["item 2", "item 3", "item 4", "item 8"]
        assert "in a list none is opened" in reasons(pooled)
    # In a column not even a folder that is there is opened; in a list, it may be meant.
    (tmp_path / "x.txt").write_text(other)
    column = pd.Series([good, f"{tmp_path}/", None], dtype="string")
    assert pool(column).taken["coder"].tolist() == ["brave otter"]
    assert len(pool(column.tolist()).taken) == 2


def test_a_table_is_read_row_by_row(tmp_path):
    form = pd.DataFrame(
        {"E-mail": ["ana@x.org", None], "Code": [code("brave otter", ANA), "I forgot"]}
    )
    pooled = pool(form)
    assert pooled.taken[["coder", "place"]].values.tolist() == [["brave otter", "row 2"]]
    assert pooled.refused["place"].tolist() == ["row 3"]
    assert pooled.sheet().lms == [("email", "ana@x.org")]


def test_a_page_of_opened_and_never_closed_tags_is_read_at_once(tmp_path):
    (tmp_path / "x.html").write_text("<" * 2_000_000 + code("brave otter", ANA), "utf-8")
    began = time.process_time()
    assert pool(tmp_path).taken["coder"].tolist() == ["brave otter"]
    assert time.process_time() - began < 10


# --- Quizzes and predictions --------------------------------------------------------------------


def one_question(**more):
    """A quiz of one question, whose right answer is its first."""
    posts = pd.DataFrame(
        {
            "text": ["Is <i>it</i> so?"],
            "options": ["a: Yes.\nb: No: never."],
            "misconceptions": ["b: never say never"],
        },
        pd.Index(["so"], name="post_id"),
    )
    book = Catalogue().assignments["quiz-01"].codebook
    key = pd.DataFrame(
        {"label": ["a"], "reason": ["It is."]} | more, pd.Index(["so"], name="post_id")
    )
    return Assignment("quiz-one", {"so": "12345678"}, book, posts, key)


@pytest.fixture
def known(monkeypatch):
    """Make an activity known to the catalogue, as those of quizzes and predictions are."""

    def know(activity):
        monkeypatch.setattr("kit.material.of_the_kit.others", lambda: (activity,))
        return activity

    return know


def test_a_quiz_tells_the_wrong_answers_that_most_chose_and_why(known, tmp_path):
    quiz = known(one_question())
    given = [
        ("brave otter", [1]),
        ("calm panda", [0]),
        ("bold yak", [1]),
        ("able mallard", [UNSURE]),
    ]
    pooled = pool([code(name, first, activity=quiz) for name, first in given])
    page = str.__str__(report(pooled))
    assert "a, chosen first by 1 of 4 (25%)" not in page
    own = re.search(r"chosen first by 2 of 4 \(50%\)\. <span class=\"idea\">(.*?)</span>", page)
    assert own[1] == "The idea behind it: never say never"
    assert "Is &lt;i&gt;it&lt;/i&gt; so?" in page
    assert "1 of 4 first answers were right (25%)." in page
    assert "alpha" not in page
    table = gradebook(pooled)
    assert table["quiz-one"].to_dict() == {
        **{"bold yak": 0.0, "brave otter": 0.0, "calm panda": 100.0},
        "able mallard": pytest.approx(float("nan"), nan_ok=True),
    }


@pytest.mark.parametrize("activity", [one_question(label=[pd.NA]), ACTIVITY])
def test_where_there_is_no_right_answer_nobody_is_marked_and_the_report_says_so(known, activity):
    key = activity.key.loc[list(activity.marks)].assign(
        label=pd.NA, also_accepted="", contested=False
    )
    known(replace(activity, name="open-one", key=key))
    first = [0] * len(activity.posts)
    pooled = pool([code(n, first, activity=activity) for n in ("brave otter", "calm panda")])
    assert pooled.activities == ("open-one",)
    assert gradebook(pooled)["agreement"].isna().all()
    page = str.__str__(report(pooled))
    assert re.search("[Nn]o right answer", page)
    assert "Discuss first" in page


def test_of_guesses_the_report_shows_the_spread_and_the_gradebook_marks_none(known, tmp_path):
    base = next(a for a in Catalogue().assignments.values() if a.kind == "figure")
    posts = pd.DataFrame(
        {"text": ["2010. How many?", "2020. How many?"], "published": [12.5, 60.0]},
        pd.Index(["2010", "Spain/2020"], name="post_id"),
    )
    guessed = known(
        replace(base, name="guess", posts=posts, marks={"2010": "1", "Spain/2020": "2"})
    )
    guesses = [[1, 4], [3, 8], [4, UNSURE]]  # times 5
    names = ("able otter", "bold otter", "brave otter")
    pooled = pool([code(n, g, activity=guessed) for n, g in zip(names, guesses, strict=True)])
    assert "guessed all 2 figures" in str(pooled)
    page = str.__str__(report(pooled))
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in page.split("<tr")]
    assert ["2010", "15", "5 to 20", "5 to 20", "3"] in rows
    assert ["2010", "15", "12.5", "+2.5"] in rows
    assert ["Spain, 2020", "20", "20 to 40", "20 to 40", "2 (1 not sure)"] in rows
    assert ["Spain, 2020", "20", "60", "−40"] in rows
    assert "Half the class guessed 20 or less, and the figure is 60: 40 points too low" in page
    table = gradebook(pooled)
    assert table["activities"].tolist() == [1, 1, 1]
    assert "guess" not in table


def test_all_quizzes_predictions_guesses_and_checks_of_the_kit_are_known_and_reported():
    others = [a for a in Catalogue().assignments.values() if a.kind != "post"]
    assert {each.kind for each in others} == {"question", "figure", "guess", "item", "text"}
    codes = [
        code(name, [n] * len(activity.posts), activity=activity)
        for activity in others
        for n, name in enumerate(("brave otter", "calm panda"))
    ]
    pooled = pool(codes)
    assert pooled.refused.empty
    assert {*pooled.activities} == {activity.name for activity in others}
    assert len(report(pooled)) > 10_000


# --- Twice --------------------------------------------------------------------------------------


def test_of_two_hand_ins_the_latest_counts_and_it_says_so(tmp_path):
    pooled = pool([code("brave otter", ANA), code("calm panda", ANA), code("brave otter", BEN)])
    assert pooled.wide()["brave otter"].tolist() == [LABELS[n] for n in BEN]
    assert pooled.twice.to_dict("records") == [
        {
            "coder": "brave otter",
            "activity": "direction-a",
            "times": 2,
            "counts": "the list given, item 3",
            "differ": 12,
            "accounts": 0,
            "doubt": "They differ on 12 of 24 posts before comparing: perhaps two people use "
            "this pseudonym.",
        }
    ]
    assert "item 3 counts, in place of the list given, item 1" in str(pooled)
    # Files know their time, so there the later one counts, wherever it stands.
    (tmp_path / "1.jsonl").write_text(lines(BEN, name="Brave  Otter", file="f1", day=2), "utf-8")
    (tmp_path / "2.jsonl").write_text(lines(ANA, name="brave otter", file="f2", day=1), "utf-8")
    pooled = pool(tmp_path)
    assert pooled.wide().shape == (24, 1)
    assert pooled.wide().iloc[:, 0].tolist() == [LABELS[n] for n in BEN]


# --- Refused ------------------------------------------------------------------------------------


def test_a_damaged_code_is_refused_with_its_place_and_reason():
    good = code("brave otter", ANA)
    swapped = good[:6] + good[6:8][::-1] + good[8:]
    pooled = pool(["brave", swapped, good])
    assert pooled.refused["place"].tolist() == ["item 1", "item 2"]
    assert pooled.taken["coder"].tolist() == ["brave otter"]
    assert all(reason.count(". ") >= 1 for reason in pooled.refused["reason"])


def test_a_flood_of_spoilt_codes_is_told_in_one_line(tmp_path):
    good = code("brave otter", ANA)
    spoilt = "\n".join(f"{good[:-6]}{n:03}" for n in range(150))
    (tmp_path / "wrong.txt").write_text(f"{spoilt}\n{good}", "utf-8")
    pooled = pool(tmp_path / "wrong.txt")
    assert pooled.taken["coder"].tolist() == ["brave otter"]
    assert len(pooled.refused) == 101
    assert pooled.refused["reason"].iloc[-1].startswith("It holds 50 more that look like codes")
    assert pooled.refused["reason"].iloc[0].startswith("This learner’s code ")


def test_torn_strange_and_foreign_lines_are_set_aside_and_all_others_used(tmp_path):
    good = lines(ANA).splitlines()
    strange = json.loads(good[1]) | {"id": "z", "label": "<script>alert(1)</script>"}
    other = json.loads(good[1]) | {"id": "y", "post": "00000000"}
    deep = "[" * 100_000
    text = "\n".join(
        [*good, json.dumps(strange), json.dumps(other), deep, '{"kind": 7}', "[]", good[1][:30]]
    )
    (tmp_path / "otter.jsonl").write_text(text, "utf-8")
    pooled = pool(tmp_path)
    assert pooled.taken["posts"].tolist() == [24]
    assert pooled.refused["place"].tolist() == ["line 26", "line 27", "lines 28, 30, 31"]
    assert "another version" in reasons(pooled)


def test_a_file_that_mixes_two_people_is_refused_as_a_whole(tmp_path):
    mixed = [
        line
        for pair in zip(
            lines(ANA, file="f1").splitlines(), lines(BEN, file="f2").splitlines(), strict=True
        )
        for line in pair
    ]
    (tmp_path / "otter.jsonl").write_text("\n".join(mixed), "utf-8")
    pooled = pool(tmp_path)
    assert pooled.taken.empty
    assert "mixes the answers of two files" in reasons(pooled)


def test_hostile_zips_are_refused_and_nothing_is_written(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    inner = zipped(tmp_path / "inner.zip", {"direction-a.jsonl": lines(ANA)}).read_bytes()
    link = zipfile.ZipInfo("link.jsonl")
    link.external_attr = 0o120777 << 16
    path = tmp_path / "class.zip"
    zipped(
        path,
        {
            "../outside/evil.jsonl": lines(ANA),
            "..\\outside\\evil2.jsonl": lines(ANA),
            "/etc/evil.jsonl": lines(ANA),
            "C:evil.jsonl": lines(ANA),
            "nested.zip": inner,
            "bomb.jsonl": b"0" * 5_000_000,
            "picture.jsonl": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
            "noise.txt": np.random.default_rng(0).bytes(3000),
            "empty.jsonl": "",
            "otter/direction-a.jsonl": lines(ANA),
        },
    )
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    before = sorted(tmp_path.rglob("*"))
    pooled = pool(path)
    assert sorted(tmp_path.rglob("*")) == before
    assert pooled.taken["coder"].tolist() == ["otter"]
    assert len(pooled.refused) == 10
    for reason in ("climbs out", "zip inside a zip", "zip bomb", "a picture", "empty", "a link"):
        assert reason in reasons(pooled)


def test_a_zip_too_large_unpacked_or_damaged_is_not_opened(tmp_path, monkeypatch):
    path = zipped(tmp_path / "class.zip", {"otter.jsonl": lines(ANA)})
    monkeypatch.setattr("kit.classroom.zips.ZIP_LARGEST", 1000)
    assert "at most 0 MB are read" in reasons(pool(path))
    monkeypatch.undo()
    data = bytearray(path.read_bytes())
    data[60:80] = b"x" * 20
    path.write_bytes(data)
    assert "damaged" in reasons(pool(path))
    path.write_bytes(data[:100])
    assert "damaged" in reasons(pool(path))


def test_large_and_binary_files_are_refused_without_being_read_whole(tmp_path):
    with (tmp_path / "big.jsonl").open("wb") as file:
        file.seek(50_000_000)
        file.write(b"\n")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 ...")
    (tmp_path / "data.txt").write_bytes(bytes(range(256)) * 8)
    pooled = pool(tmp_path)
    assert len(pooled.refused) == 3
    assert "50 MB" in reasons(pooled)


def test_what_is_no_source_is_told_in_two_sentences():
    with pytest.raises(ValueError, match=r"no file or folder 'form.csv' here\. Give its path"):
        pool("form.csv")
    with pytest.raises(TypeError, match="a int was given"):
        pool(3)
    with pytest.raises(ValueError, match=r"One activity at a time"):
        pool([]).wide()
    assert str(pool("Hello!")).startswith("No answers were found.\nRefused: 1 thing.")


# --- What is written ----------------------------------------------------------------------------


def test_no_cell_that_we_write_can_act_as_a_formula(tmp_path):
    (tmp_path / "x.jsonl").write_text(lines(ANA, name='=HYPERLINK("http://x","y")'), "utf-8")
    for layout in ("canvas", "moodle"):
        gradebook(pool(tmp_path), tmp_path / "grades.csv", layout=layout, replace=True)
        cells = [
            c for row in csv.reader((tmp_path / "grades.csv").open(encoding="utf-8")) for c in row
        ]
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")]
    risky = ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "＝1"]
    assert all(cell.startswith("'") for cell in next(csv.reader([as_csv([risky])])))


def test_scripts_in_notes_labels_and_posts_are_text_in_the_report(tmp_path):
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    own = pd.DataFrame({"text": [evil, "b"], "label": LABELS}, index=["p<1>", "p2"]).rename_axis(
        "post_id"
    )
    activity = Catalogue(own).called("2-posts-direction")
    text = lines([0, 1], name=evil, activity=activity, note=evil)
    (tmp_path / "x.jsonl").write_text(text, "utf-8")
    page = str.__str__(report(pool(tmp_path, posts=own), title=evil))
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") >= 3
    assert "http" not in page.replace("http-equiv", "")


def test_the_report_counts_and_names_nobody():
    revised = [MISSING] * 24
    revised[1] = 0
    pooled = pool([code("brave otter", ANA, revised), code("calm panda", BEN)])
    page = str.__str__(report(pooled))
    assert "otter" not in page.lower().replace("hotter", "")
    assert "1 of 2 people changed at least one judgement." in page
    assert "1 of 48 answers changed;" in page
    key = ACTIVITY.key
    assert key["reason"].iloc[0].replace("'", "&#x27;").replace('"', "&quot;") in page


def test_a_report_of_nobody_or_of_one_is_still_a_page():
    assert "nothing to show yet" in report(pool([]))
    assert "undefined" in report(pool([code("brave otter", ANA)]))


def test_agreement_with_the_key_is_that_before_comparing_contested_posts_apart():
    key = ACTIVITY.key.loc[POSTS]
    first = [LABELS.index(label) for label in key["label"]]
    first[list(key["contested"]).index(False)] ^= 1
    table = gradebook(pool([code("brave otter", first, [1] * 24)]))
    marked = int((~key["contested"]).sum())
    assert table.loc["brave otter", ["activities", "posts"]].tolist() == [1, 24]
    assert table.loc["brave otter", "agreement"] == pytest.approx(
        100 * (marked - 1) / marked, abs=0.05
    )


def test_the_command_pools_writes_and_never_overwrites(tmp_path, capsys):
    (tmp_path / "codes.txt").write_text(
        f"{code('brave otter', ANA)}\n{code('calm panda', BEN)}", "utf-8"
    )
    paths = [str(tmp_path / name) for name in ("class.html", "grades.csv", "all.csv")]
    command = [
        "pool",
        str(tmp_path / "codes.txt"),
        "--report",
        paths[0],
        "--gradebook",
        paths[1],
        "--table",
        paths[2],
    ]
    assert cli.main(command) == 0
    said = capsys.readouterr().out
    assert "48 answers by 2 people in 1 activity." in said
    assert "fill in Name: 2 rows have none" in said
    assert len(pd.read_csv(paths[2])) == 48
    first = (tmp_path / "all.csv").read_text("utf-8").split("\n")[1].strip()
    assert first == f"brave otter,{POSTS[0]},{LABELS[0]},first,direction-a,False,"
    assert cli.main(command) == 2
    assert "nothing of yours is overwritten" in capsys.readouterr().err
    assert cli.main([*command, "--replace"]) == 0
    capsys.readouterr()
    for table, said in (
        (paths[0], "name the same file"),
        (str(tmp_path / "no" / "all.csv"), "cannot be written: No such file"),
    ):
        assert cli.main([*command[:-1], table, "--replace"]) == 2
        told = capsys.readouterr()
        assert said in told.err
        assert "Written" not in told.out
    assert cli.main(["pool", str(tmp_path / "nowhere.csv")]) == 2
    assert "There is no file or folder" in capsys.readouterr().err


def test_progress_is_quiet_where_nobody_looks():
    run = [sys.executable, "-c", "from kit.classroom.pooled import pool; pool(['x'] * 3)"]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout == done.stderr == ""


def test_on_a_terminal_long_work_says_how_far_it_has_come(monkeypatch, capsys):
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    pool([code("brave otter", ANA)] * 4)
    said = capsys.readouterr()
    assert said.out == ""
    assert "Pooling: 3 pieces read …" in said.err
    assert said.err.endswith("\r\033[K"), "and takes its line away"


def test_in_a_notebook_it_says_so_in_the_cells_output(monkeypatch):
    notebook = type("OutStream", (io.StringIO,), {"__module__": "ipykernel.iostream"})()
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stdout", notebook)
    pool([code("brave otter", ANA)] * 4)
    assert "Pooling: 3 pieces read …" in notebook.getvalue()


def test_the_table_that_a_learner_saves_is_read_like_the_file_of_answers(tmp_path):
    posts = kit.load("posts", set="direction-a")
    mine = kit.Classify(posts, "direction", answers=tmp_path / "a")
    mine.judge("1 2 u 1")
    key = kit.load("key", set="direction-a", codebook="direction")
    kit.Compare(mine, key).reveal()
    mine.judge({"dira-01": "two-way"})
    mine.note("dira-02", "=why?")
    mine.save(tmp_path / "mine.csv")
    quiz = kit.Quiz("01", answers=tmp_path / "a")
    quiz.answer("a ? c")
    quiz.save(tmp_path / "quiz.csv")
    guess = kit.Predict("us-65-plus", answers=tmp_path / "a")
    guess.draw({2010: 15})
    guess.save(tmp_path / "guess.csv")

    by_table = pool([tmp_path / name for name in ("mine.csv", "quiz.csv", "guess.csv")])
    by_file = pool(tmp_path / "a")
    assert not len(by_table.refused)
    rows = ["activity", "coder", "post_id", "round"]
    ours, theirs = (
        p.judgements.astype(str).sort_values(rows).reset_index(drop=True)
        for p in (by_table, by_file)
    )
    pd.testing.assert_frame_equal(ours, theirs)
    assert by_table.sheet("direction-a").notes == by_file.sheet("direction-a").notes
