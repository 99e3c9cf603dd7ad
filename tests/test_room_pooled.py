"""What a room did is pooled like anything else that is handed in; its own material comes with it."""

import shutil
import signal
import subprocess
import sys
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pandas as pd
import pytest
from programs import running
from rooms import (
    PEOPLE,
    add_events,
    add_person,
    assignment_of,
    by_chance,
    made_up_names,
    make_room,
    room_of,
    spoil,
    votes,
)

import kit
from kit import cli
from kit.classroom.pooled import pool

ONE, TWO = "one-way", "two-way"
POSTS = "post_id,text,set\n1,Who comes?,week-3\n2,We are closed.,week-3\n"
OTHERS = "post_id,text,set\n1,Ask me.,week-3\n2,Buy now.,week-3\n"
KEY = "post_id,label\n1,two-way\n2,one-way\n"
OTHER_KEY = "post_id,label\n1,two-way\n2,two-way\n"


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in (("my", POSTS), ("others", OTHERS), ("key", KEY), ("other-key", OTHER_KEY)):
        Path(f"{name}.csv").write_text(text, "utf-8")


def own_room(path, posts="my.csv", key=None, people=PEOPLE, **more):
    """Write a room in which own posts were judged: all say two-way first, and one-way then."""
    assignment = assignment_of("week-3-direction", posts=posts)
    said = {name: {assignment: votes(assignment, [TWO, TWO], [ONE, ONE])} for name in people}
    files = [("posts", posts)] + [("key", key)] * (key is not None)
    return make_room(path, said, material=files, **more)


def agreement(pooled):
    return sorted(kit.gradebook(pooled)["agreement"].unique())


# --- Like anything else that is handed in ---------------------------------------------------------


def as_folder(path):
    Path("class").mkdir()
    return Path(shutil.move(path, "class")).parent


def as_zip(path):
    with zipfile.ZipFile("class.zip", "w") as archive:
        archive.write(path, "week-3/room.db")
    return "class.zip"


def as_mail(path):
    mail = EmailMessage()
    mail["From"], mail["Date"] = "Ana Ray <ana@x.org>", "Fri, 27 Nov 2026 09:00:00 +0000"
    mail.set_content("The room, as you asked.")
    kind = {"maintype": "application", "subtype": "octet-stream"}
    mail.add_attachment(Path(path).read_bytes(), filename="room.db", **kind)
    Path("mail.eml").write_bytes(mail.as_bytes())
    return "mail.eml"


def as_address(path):
    fsspec = pytest.importorskip("fsspec")
    fsspec.filesystem("memory").pipe("/week-3/room.db", Path(path).read_bytes())
    return "memory://week-3/room.db"


@pytest.mark.parametrize(
    "given", [str, Path, lambda path: [path], as_folder, as_zip, as_mail, as_address]
)
def test_each_vote_of_a_room_is_in_the_table_however_its_file_is_given(given):
    posts = assignment_of("direction-a")
    said = {name: by_chance(posts, seed) for seed, name in enumerate(PEOPLE)}
    room = make_room("room.db", {name: {posts: events} for name, events in said.items()})
    pooled = pool(given(room))
    assert pooled.refused.empty
    for turn in ("first", "revised"):
        pressed = {
            (name, event["post_id"]): event["label"]
            for name, events in said.items()
            for event in events
            if event.get("round") == turn
        }
        rows = pooled.judgements[pooled.judgements["round"] == turn]
        assert dict(zip(zip(rows.coder, rows.post_id, strict=True), rows.label, strict=True)) == (
            pressed
        )
    assert {*pooled.taken["place"].str.rpartition(", ")[2]} == {*PEOPLE}


def test_the_command_writes_report_gradebook_projector_and_table_of_rooms_beside_other_answers():
    own_room("room-1.db", key="key.csv")
    room_of("room-2.db", people=made_up_names(7), room="r-2")
    mine = kit.Activity("direction-a", "direction", answers="answers")
    mine.judge({"dira-01": TWO})
    files = ["--report", "c.html", "--gradebook", "g.csv", "--projector", "p.html"]
    files += ["--table", "t.csv", "--account", "a.csv"]
    assert cli.main(["pool", "room-1.db", "room-2.db", "answers/", *files]) == 0
    coders = {*pd.read_csv("t.csv")["coder"]}
    assert coders == {*PEOPLE, *made_up_names(7), mine.answers.coder}
    assert {*pd.read_csv("g.csv")["Pseudonym"]} == coders
    assert "Who comes?" in Path("c.html").read_text("utf-8")
    assert "Who comes?" in Path("p.html").read_text("utf-8")


def test_two_people_of_one_made_up_name_in_two_rooms_are_two_also_where_they_agree():
    Path("a").mkdir()
    Path("b").mkdir()
    own_room("a/room.db", code="7K4F")
    own_room("b/room.db", room="r-2", code="9Q2M")
    for given in (["a/room.db", "b/room.db"], "."):
        pooled = pool([Path(each) for each in given] if isinstance(given, list) else given)
        assert pooled.wide("week-3-direction").shape == (2, 2 * len(PEOPLE))
        assert "2 people share the pseudonym brave otter; their accounts, folders or rooms" in str(
            pooled
        )
        assert pooled.taken["section"].nunique() == 2


def test_a_campus_of_rooms_has_one_report():
    Path("campus").mkdir()
    for number in range(30):
        people = made_up_names(6, seed=number)
        room_of(f"campus/room-{number:02}.db", people=people, room=f"r-{number}")
    assert cli.main(["pool", "campus", "--report", "c.html", "--projector", "p.html"]) == 0
    assert "180 people" in Path("c.html").read_text("utf-8")


def test_a_room_counts_once_however_many_copies_of_it_there_are():
    posts = assignment_of("direction-a")
    room = room_of("room.db")
    once = pool("room.db")
    shutil.copy(room, "copy.db")
    for given in (["room.db", "room.db"], ["copy.db", "room.db"], "."):
        again = pool(given)
        pd.testing.assert_frame_equal(again.judgements, once.judgements)
        assert "1 room given once more, of which each answer counts once" in str(again)
        assert again.replaced.empty
    spoil("copy.db", "DELETE FROM event WHERE person = 1")  # an older copy of it
    for given in (["room.db", "copy.db"], ["copy.db", "room.db"]):
        assert len(pool(given).judgements) == len(once.judgements)
    assert len(pool("copy.db").judgements) < len(once.judgements)
    assert "1 phone that joined a room and answered nothing" in str(pool("copy.db"))
    assert once.wide().columns[0] == PEOPLE[0] == "brave otter"
    assert len(by_chance(posts, 0)) > 24


def test_a_code_of_somebody_whose_phone_had_no_network_is_of_the_rooms_own_posts_too(capsys):
    own_room("room.db", key="key.csv")
    offline = kit.Classify(kit.load_posts("my.csv"), "direction", answers="offline")
    offline.judge("2 1")
    for given in ([offline.code, Path("room.db")], [Path("room.db"), offline.code]):
        pooled = pool(given)
        assert pooled.refused.empty
        assert offline.answers.coder in pooled.wide()


def test_an_open_room_can_be_watched_and_what_comes_is_told():
    posts = assignment_of("direction-a")
    db = room_of("room.db", wal=True)
    command = [sys.executable, "-m", "kit", "pool", "room.db", "--watch", "--table", "t.csv"]
    with running(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as run:
        wait_for(run, "Watching room.db.")
        add_person(db, 99, "big cat")
        add_events(db, 99, posts, by_chance(posts, 9))
        wait_for(run, f"+1 person, {len(PEOPLE) + 1} in all; +24 answers")
        while "big cat" not in Path("t.csv").read_text("utf-8"):  # it is said first, then written
            assert run.poll() is None
            time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        assert "Stopped watching" in run.stdout.read()
    db.close()


def wait_for(run, wanted):
    for line in run.stdout:
        if line.startswith(wanted):
            return
    pytest.fail(f"It ended before it said {wanted!r}.")


# --- Its own material -----------------------------------------------------------------------------


def test_a_room_needs_none_of_its_own_material_given_and_what_is_given_counts():
    own_room("room.db", key="key.csv")
    pooled = pool("room.db")
    assert pooled.refused.empty
    assert agreement(pooled) == [50.0]
    assert agreement(pool("room.db", key="other-key.csv")) == [100.0]
    Path("part.csv").write_text("post_id,label\n2,two-way\n", "utf-8")
    assert agreement(pool("room.db", key="part.csv")) == [100.0]  # post 1 keeps the room's
    assert agreement(pool("room.db", posts="my.csv")) == [50.0]
    assert agreement(pool("room.db", posts="my.csv", key="other-key.csv")) == [100.0]
    Path("strange.csv").write_text("post_id,label\n77,two-way\n", "utf-8")
    with pytest.raises(ValueError, match="none of these is known here"):
        pool("room.db", key="strange.csv")


def test_the_files_that_a_room_was_made_of_may_lie_in_the_folder_with_it():
    Path("class").mkdir()
    own_room("class/room.db", key="key.csv")
    shutil.copy("my.csv", "class/my.csv")
    shutil.copy("key.csv", "class/key.csv")
    pooled = pool("class")
    assert pooled.refused.empty
    assert "2 files of which a room was made" in str(pooled)


def test_rooms_with_different_material_pool_together_and_stay_apart():
    own_room("room-1.db", key="key.csv")
    own_room("room-2.db", posts="others.csv", key="other-key.csv", room="r-2")
    pooled = pool(["room-1.db", "room-2.db"])
    said = {name: kit.gradebook(pooled)[name].dropna().unique() for name in pooled.activities}
    assert {name: [*shares] for name, shares in said.items()} == {
        "week-3-direction (room-1.db)": [50.0],
        "week-3-direction": [100.0],
    }


def test_of_two_rooms_with_different_keys_to_the_same_posts_the_later_counts_and_it_is_said():
    own_room("room-1.db", key="key.csv")
    own_room("room-2.db", key="other-key.csv", room="r-2")
    pooled = pool(["room-1.db", "room-2.db"])
    assert agreement(pooled) == [100.0]
    assert "have different keys to week-3-direction, on 1 post such as 2. That of room-2.db" in (
        str(pooled)
    )
    settled = pool(["room-1.db", "room-2.db"], key="key.csv")
    assert agreement(settled) == [50.0]
    assert "different keys" not in str(settled)


def test_a_key_to_a_rooms_own_posts_is_none_to_posts_of_the_kit_with_the_same_ids():
    posts = kit.load("posts", set="direction-a").head(2)
    key = kit.load("key", set="direction-a", codebook="direction")["label"].head(2)
    turned = key.map({ONE: TWO, TWO: ONE}).to_numpy()
    Path("mended.csv").write_text(
        posts.assign(text=["Other.", "Words."], label=turned, set="mended").to_csv(), "utf-8"
    )
    mended = assignment_of("mended-direction", posts="mended.csv")
    said = {PEOPLE[0]: {mended: votes(mended, turned)}}
    make_room("room-1.db", said, material=[("posts", "mended.csv")])
    kits = assignment_of("direction-a")
    make_room("room-2.db", {PEOPLE[1]: {kits: votes(kits, key)}}, room="r-2")
    assert agreement(pool(["room-1.db", "room-2.db"])) == [100.0]


@pytest.mark.parametrize("kind", ["quizzes", "predictions", "guesses", "tasks"])
def test_a_room_of_ones_own_quiz_prediction_guesses_or_task_brings_it(kind):
    from kit.material.data import folder

    text = sorted((folder() / kind).glob("*.toml"))[0].read_text("utf-8").split("\n")
    text = ['name = "mine"' if line.startswith("name = ") else line for line in text]
    Path("mine.toml").write_text("\n".join(text), "utf-8")
    known = assignment_of_file("mine.toml")
    label = known.codebook.labels[0]
    first = votes(known, [label] * len(known.marks))
    make_room("room.db", {PEOPLE[0]: {known: first}}, material=[("codebook", "mine.toml")])
    pooled = pool("room.db")
    assert pooled.activities == (known.name,)
    assert pooled.refused.empty


def assignment_of_file(path):
    from kit.classroom.catalogue import Catalogue

    (found,) = Catalogue(codebook=path).given()
    return found


def test_material_that_cannot_be_read_is_refused_with_its_place_and_the_rest_counts():
    Path("posts.csv").write_bytes(b"%PDF-1.7")
    posts = assignment_of("direction-a")
    said = {PEOPLE[0]: {posts: by_chance(posts)}}
    make_room("room.db", said, material=[("posts", "posts.csv")])
    pooled = pool("room.db")
    assert len(pooled.wide().columns) == 1
    (row,) = pooled.refused.itertuples()
    assert (row.source, row.place) == ("room.db", "posts.csv")
    assert "PDF" in row.reason


# --- What cannot be used --------------------------------------------------------------------------


def test_what_is_no_room_or_damaged_is_refused_and_all_else_is_pooled():
    Path("class").mkdir()
    room_of("class/room.db")
    shutil.copy("class/room.db", "class/later.db")
    spoil("class/later.db", "PRAGMA user_version = 99")
    spoil("class/other.db", "CREATE TABLE marks(x)")
    Path("class/damaged.db").write_bytes(Path("class/room.db").read_bytes()[:9000])
    room_of("class/rows.db", people=made_up_names(2), room="r-2")
    spoil("class/rows.db", "UPDATE event SET line = '{}' WHERE number < 4")
    make_room("class/empty.db", {}, room="r-3")
    pooled = pool("class")
    reasons = {(one.source, one.place): one.reason for one in pooled.refused.itertuples()}
    for source, place, said in (
        ("class/later.db", "", "a later version"),
        ("class/other.db", "", "no room"),
        ("class/damaged.db", "", "damaged"),
        ("class/rows.db", "events 1, 2, 3", "left out"),
        ("class/empty.db", "", "nobody has answered"),
    ):
        assert said in reasons.pop((source.removeprefix("class/"), place))
    assert not reasons
    assert len(pooled.taken) == len(PEOPLE) + 2


def test_where_python_has_no_sqlite_a_room_is_refused_and_all_else_is_pooled(monkeypatch):
    room_of("room.db")
    mine = kit.Activity("direction-a", answers="answers")
    mine.judge({"dira-01": TWO})
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    for name in ("room_file", "databases"):
        monkeypatch.delitem(sys.modules, f"kit.classroom.{name}")
    pooled = pool(["room.db", mine.code])
    assert "no SQLite" in " ".join(pooled.refused["reason"])
    assert [*pooled.wide()] == [mine.answers.coder]


def test_a_copy_of_an_open_room_without_what_lies_beside_it_says_that_something_may_be_missing():
    db = room_of("room.db", wal=True)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    Path("usb").mkdir()
    shutil.copy("room.db", "usb/room.db")
    pooled = pool("usb")
    assert [*pooled.refused["place"]] == ["room.db-wal"]
    assert len(pooled.taken) == len(PEOPLE)
    with zipfile.ZipFile("both.zip", "w") as archive:
        archive.write("room.db")
        archive.write("room.db-wal")
    assert "Unpack the zip" in pool("both.zip").refused["reason"][0]
    db.close()


@pytest.mark.parametrize(
    ("make", "status", "said"),
    [
        (room_of, 0, "room.db is a room"),
        (lambda path: spoil(path, "CREATE TABLE marks(x)"), 1, "no room"),
    ],
)
def test_kit_check_says_what_the_file_is_and_what_to_do_with_it(make, status, said, capsys):
    make("room.db")
    assert cli.main(["check", "room.db"]) == status
    printed = capsys.readouterr().out
    assert said in printed
    assert ("kit pool room.db" in printed) == (status == 0)


# --- In the lesson --------------------------------------------------------------------------------


def test_a_class_studies_its_own_votes_beside_the_key():
    own_room("room.db", key="key.csv")
    room_of("kits.db", room="r-2")
    for posts, source in (("my.csv", "room.db"), ("direction-a", "kits.db")):
        key = "key.csv" if posts == "my.csv" else None
        answers = f"answers-{source}"
        shown = kit.Activity(posts, "direction", key=key, others=pool(source), answers=answers)
        assert shown._others["coders"] == len(PEOPLE)
        assert sum(shown._others["counts"][next(iter(shown._others["counts"]))]) == len(PEOPLE)
        assert shown._others["shift"]["judged"] > 0
    assert shown._others["later"] != shown._others["counts"]


def test_posts_that_were_written_live_are_swapped_and_judged_in_another_room():
    act = assignment_of("write-act")
    written = {
        name: {act: _written(act, f"A post by number {number}, for all who come by.")}
        for number, name in enumerate(PEOPLE)
    }
    make_room("room.db", written)
    swap = ["swap", "room.db", "--task", "act", "--seed", "1", "--out", "class-posts.csv"]
    assert cli.main(swap) == 0
    shown = kit.load_posts("class-posts.csv")
    assert len(shown) == len(PEOPLE)
    book = kit.codebook("direction")
    judged = assignment_of(
        next(
            name
            for name, each in _known("class-posts.csv").items()
            if each.codebook.id == book.id and [*each.marks] == [*shown.index]
        ),
        posts="class-posts.csv",
    )
    names = made_up_names(8)
    said = {name: {judged: votes(judged, [TWO] * len(PEOPLE))} for name in names}
    make_room("judged.db", said, room="r-2", material=[("posts", "class-posts.csv")])
    told = ["swap", "class-posts.csv", "--judged", "judged.db", "--report", "came-across.html"]
    assert cli.main(told) == 0
    assert "brave otter" in Path("came-across.html").read_text("utf-8")


def _known(posts):
    from kit.classroom.catalogue import Catalogue

    return Catalogue(posts=posts).assignments


def _written(act, words):
    events = [
        {"kind": "judge", "post_id": "room-1", "label": "1", "round": "first"},
        {"kind": "judge", "post_id": "post-1", "label": "2", "round": "first"},
        {"kind": "note", "post_id": "post-1", "note": words},
    ]
    return [{"id": f"w-{n}", "at": 1_796_000_000_000 + n, **one} for n, one in enumerate(events)]
