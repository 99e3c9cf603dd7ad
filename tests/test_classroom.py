"""What a class hands in, honest and hostile, and what becomes of it."""

import csv
import io
import json
import subprocess
import sys
import zipfile

import numpy as np
import pandas as pd
import pytest

import kit
from kit import cli
from kit.catalogue import Catalogue
from kit.classroom import pool
from kit.gradebook import as_csv, gradebook
from kit.handin import MISSING, fingerprint, write
from kit.report import report

ACTIVITY = Catalogue().activities["direction-a"]
POSTS, LABELS = list(ACTIVITY.posts.index), ACTIVITY.codebook.labels
ANA = [0, 1] * 12
BEN = [0, 0, 1, 1] * 6


def code(name, first, revised=None, activity=ACTIVITY):
    revised = revised or [MISSING] * len(first)
    mark = fingerprint(activity.name, activity.marks, activity.codebook)
    return write(mark, name, first, revised, len(activity.codebook.labels))


def lines(first, revised=None, *, name=None, file="f1", day=1, activity=ACTIVITY, note=None):
    """The lines of an answers file, as the widget writes them."""
    made = [{"kind": "open", "file": file}]
    if name:
        made.append({"kind": "coder", "name": name})
    turns = [("first", dict(zip(activity.posts.index, first, strict=False)))]
    if revised:
        turns.append(("revised", revised))
    for turn, labels in turns:
        if turn == "revised":
            made.append({"id": "c", "kind": "compared", "post_ids": list(turns[0][1])})
        for number, (post_id, label) in enumerate(labels.items()):
            made.append(
                {
                    "id": f"{turn}-{number}",
                    "kind": "judge",
                    "post_id": post_id,
                    "label": None if label is None else activity.codebook.labels[label],
                    "round": turn,
                    "post": activity.marks[post_id],
                    "codebook": activity.codebook.id,
                    "at": f"2026-01-0{day}T10:00:00+00:00",
                    **({"note": note} if note else {}),
                }
            )
    return "".join(json.dumps(line) + "\n" for line in made)


def zipped(path, files, **how):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text, **how)
    return path


def reasons(pooled):
    return " ".join(pooled.refused["reason"])


# --- What is taken ------------------------------------------------------------------------------


def test_codes_become_one_long_table_and_a_wide_one():
    revised = [MISSING] * 24
    revised[0] = 1
    pooled = pool([code("brave otter", ANA, revised), code("calm panda", BEN)])
    table = pooled.judgements
    assert list(table.columns) == ["coder", "post_id", "label", "round", "activity"]
    assert (table["round"] == "first").sum() == 48
    assert table[table["round"] == "revised"].values.tolist() == [
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
    activity = Catalogue(own).activities["2-posts-direction"]
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


def test_an_address_needs_fsspec_and_says_so_or_is_read():
    try:
        import fsspec
    except ImportError:
        with pytest.raises(ValueError, match="pip install fsspec"):
            pool("memory://class")
        return
    with fsspec.open("memory://class/calm/direction-a.jsonl", "w") as file:
        file.write(lines(ANA))
    assert pool("memory://class").taken["coder"].tolist() == ["calm"]


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
        }
    ]
    assert "perhaps two people" in str(pooled)
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
    monkeypatch.setattr("kit.uploads.ZIP_LARGEST", 1000)
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
    activity = Catalogue(own).activities["2-posts-direction"]
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
    assert "1 person of 2 changed at least one judgement; 1 of 48 judgements changed." in page
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
    assert "48 judgements by 2 people in 1 activity." in capsys.readouterr().out
    assert len(pd.read_csv(paths[2])) == 48
    assert cli.main(command) == 2
    assert "nothing of yours is overwritten" in capsys.readouterr().err
    assert cli.main([*command, "--replace"]) == 0


def test_progress_is_quiet_where_nobody_looks():
    run = [sys.executable, "-c", "from kit.classroom import pool; pool(['x'] * 3)"]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout == done.stderr == ""
