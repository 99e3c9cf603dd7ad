"""What comes after a room says what is true of it: report, account, gradebook and swap."""

import shlex
from pathlib import Path

import pandas as pd
import pytest
from handed_in import code
from report_page import words
from rooms import PEOPLE, assignment_of, made_up_names, make_room, votes

import kit
from kit import cli
from kit.classroom.catalogue import Catalogue
from kit.classroom.pooled import pool

ONE, TWO = "one-way", "two-way"
POSTS = "post_id,text\n" + "".join(f"{n},Words number {n}.\n" for n in range(8))


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("town.csv").write_text(POSTS, "utf-8")


def timed(events, minutes):
    """Let each event come so many minutes after the room was opened."""
    first = 1_796_000_000_000
    return [
        event | {"id": f"t-{n}", "at": first + 60_000 * minute}
        for n, (event, minute) in enumerate(zip(events, minutes, strict=True))
    ]


def voted(assignment, number, post_by_post):
    """Return votes on so many posts: the key of each is opened after it, or of all after all."""
    given = votes(assignment, [TWO] * number, opened=False)
    keys = [{"kind": "compared", "post_ids": [event["post_id"]]} for event in given]
    if post_by_post:
        both = [event for pair in zip(given, keys, strict=True) for event in pair]
        return timed(both, range(2 * number))
    return timed([*given, *keys], [*range(number), *[60] * number])


@pytest.mark.parametrize("post_by_post", [True, False])
def test_a_report_says_of_a_room_only_what_its_keys_did(post_by_post):
    posts = assignment_of("direction-a")
    said = {name: {posts: voted(posts, 4, post_by_post)} for name in PEOPLE}
    page = words(kit.report(pool(make_room("room.db", said))))
    assert "opened after every" not in page
    told = "In the room 18 of 24 first answers (75%) came when the key of another post"
    assert (told in page) == post_by_post
    assert ("the key has taught" in page) == post_by_post


def test_a_report_says_of_a_lesson_and_a_room_together_what_each_did():
    posts = assignment_of("direction-a")
    make_room("room.db", {name: {posts: voted(posts, 4, True)} for name in PEOPLE})
    page = words(kit.report(pool([code("able yak", [0] * 24), Path("room.db")])))
    assert "In the lesson the key was opened after every 8 posts" in page
    assert "In the room 18 of 24 first answers" in page


@pytest.mark.parametrize(
    ("activity", "said"),
    [("direction-a", "21 posts were not judged."), ("quiz-01", "questions were not answered.")],
)
def test_what_nobody_answered_is_one_sentence_however_it_was_handed_in(activity, said):
    known = assignment_of(activity)
    answers = [0] * 3 + [-1] * (len(known.marks) - 3)
    labels = [known.codebook.labels[0]] * 3
    room = make_room("room.db", {PEOPLE[0]: {known: votes(known, labels, opened=False)}})
    for source in (room, str(code("able yak", answers, activity=known))):
        page = kit.report(pool(source))
        assert said in words(page)
        shown = [post_id in page for post_id in known.marks]
        assert shown[:3] == [True] * 3
        assert not any(shown[3:])


def own_room(path, file, room, book="direction"):
    """Write a room in which posts of one's own, without a set, were judged."""
    each = Catalogue(posts=file).assignments.values()
    ids = [*kit.load_posts(file).index]
    (own,) = [a for a in each if [*a.marks] == ids and a.codebook.name == book]
    said = {name: {own: votes(own, [own.codebook.labels[0]] * len(ids))} for name in PEOPLE}
    make_room(path, said, material=[("posts", file)], room=room)
    return own.name


def test_own_posts_go_by_their_codebook_and_file_where_people_read_of_them():
    name, title = own_room("room.db", "town.csv", "r-1"), kit.codebook("direction").title
    pooled = pool("room.db")
    assert f"  {title} (town): 6 people" in str(pooled)
    assert f"{title} (town)" in words(kit.report(pooled))
    assert name not in words(kit.report(pooled)) + str(pooled)
    assert pooled.activities == (name,)


def test_two_that_would_be_called_alike_keep_their_names():
    Path("b").mkdir()
    Path("b/town.csv").write_text(POSTS.replace("Words", "Other words"), "utf-8")
    names = [own_room("1.db", "town.csv", "r-1"), own_room("2.db", "b/town.csv", "r-2")]
    said = str(pool([Path("1.db"), Path("2.db")]))
    assert all(f"  {name}: 6 people" in said for name in names)


# --- What was written ------------------------------------------------------------------------------


def written(act, text):
    """Return what a phone sends of a text that is finished."""
    said = [("room-1", "1"), ("post-1", "2"), ("read-1", "1")]
    events = [
        {"kind": "judge", "post_id": post_id, "label": label, "round": "first"}
        for post_id, label in said
    ]
    events.append({"kind": "note", "post_id": "post-1", "note": text})
    return timed(events, range(len(events)))


@pytest.mark.parametrize("as_codes", [False, True])
def test_a_text_is_no_post_judged_and_is_counted_as_a_text(as_codes):
    posts, act = assignment_of("direction-a"), assignment_of("write-act")
    did = {posts: votes(posts, [TWO] * 24, opened=False), act: written(act, "Who comes?")}
    source = make_room("room.db", {PEOPLE[0]: did})
    if as_codes:
        room = [*pool(source).sheets.values()]
        given = {s.assignment.name: [int(n) for n in s.first[:, 0]] for s in room}
        source = [str(code("able yak", given[a.name], activity=a)) for a in (posts, act)]
    pooled = pool(source)
    assert str(pooled).startswith("24 answers and 1 finished text by 1 person in 2 activities.")
    assert "24 answers, 1 finished text." in words(kit.report(pooled))
    assert [*kit.gradebook(pooled)["posts"]] == [24]
    assert [*kit.gradebook(pooled)["activities"]] == [2]
    kit.gradebook(pooled, "grades.csv")
    assert [*pd.read_csv("grades.csv")["Posts judged"]] == [24]
    assert dict(zip(pooled.taken["activity"], pooled.taken["posts"], strict=True)) == {
        "direction-a": 24,
        "write-act": 0,
    }


@pytest.mark.parametrize(
    ("readers", "said"),
    [
        (PEOPLE, "Nobody's reading of a post of their own is counted."),
        ([*PEOPLE[:2], *made_up_names(4)], "one made-up name, as 2 of 6 people who wrote."),
        (made_up_names(8), "No reader has the made-up name of a writer"),
    ],
)
def test_what_came_across_says_whose_readings_of_their_own_posts_are_known(readers, said, capsys):
    act = assignment_of("write-act")
    texts = {name: {act: written(act, f"A post by {n}, for all.")} for n, name in enumerate(PEOPLE)}
    make_room("room.db", texts)
    assert cli.main(["swap", "room.db", "--seed", "1", "--out", "class-posts.csv"]) == 0
    printed = capsys.readouterr().out
    for command in ("kit page", "kit live"):
        assert f"  {command} class-posts.csv --codebook direction" in printed
    ids = [*kit.load_posts("class-posts.csv").index]
    each = Catalogue(posts="class-posts.csv").assignments.values()
    (own,) = [a for a in each if [*a.marks] == ids and a.codebook.name == "direction"]
    judged = {name: {own: votes(own, [TWO] * len(ids))} for name in readers}
    make_room("judged.db", judged, room="r-2", material=[("posts", "class-posts.csv")])
    told = "swap class-posts.csv --judged judged.db --report came-across.html"
    assert cli.main(shlex.split(told)) == 0
    page = words(Path("came-across.html").read_text("utf-8"))
    assert said in page
    assert ("Nobody's reading" in page) == (readers is PEOPLE)


# --- What somebody else sends ----------------------------------------------------------------------


def test_what_a_room_brings_is_not_read_where_it_is_larger_than_any_class_could_read():
    posts = assignment_of("direction-a")
    Path("huge.csv").write_text(POSTS + "9," + "x" * 5_000_000 + "\n", "utf-8")
    said = {name: {posts: votes(posts, [TWO] * 24)} for name in PEOPLE}
    files = [("posts", "huge.csv"), ("posts", "town.csv")]
    pooled = pool(make_room("room.db", said, material=files))
    ((source, place, reason),) = pooled.refused.itertuples(index=False)
    assert (source, place) == ("room.db", "huge.csv")
    assert (
        "up to 5 MB in all, and this one has 5.0 MB. If the room is yours, give the file" in reason
    )
    assert len(pooled.judgements) == 24 * len(PEOPLE)
