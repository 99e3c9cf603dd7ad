"""The file of a room is read as it is, and never changed; what is no room is refused in words."""

import shutil

import pytest
from rooms import (
    PEOPLE,
    add_events,
    add_person,
    assignment_of,
    by_chance,
    make_room,
    room_of,
    spoil,
)

from kit.classroom.room_file import VERSION, RoomFile


def state(folder):
    """Return what is in the files of a folder, but for what SQLite counts readers in."""
    return {
        each.name: each.read_bytes()
        for each in folder.iterdir()
        if not each.name.endswith("-shm") or not each.with_name("room.db-wal").exists()
    }


def counted(source):
    with RoomFile(source) as room:
        return len(room.people()), sum(1 for _ in room.lines())


# --- What is in it --------------------------------------------------------------------------------


def test_a_room_is_read_with_all_that_is_in_it(tmp_path):
    own = tmp_path / "my-posts.csv"
    own.write_text("text\nWho?\n", "utf-8")
    posts = assignment_of("direction-a")
    said = {name: {posts: by_chance(posts, 3)} for name in PEOPLE}
    moves = [{"move": "forward", "from": 0}]
    path = make_room(
        tmp_path / "room.db", said, material=[("posts", own)], moves=moves, title="Week 3"
    )
    before = state(tmp_path)
    for source in (path, str(path), path.read_bytes()):
        with RoomFile(source) as room:
            assert room.about()["title"] == "Week 3"
            assert [one.name for one in room.people()] == [*PEOPLE]
            lines = [*room.lines()]
            assert {line.activity for line in lines} == {"direction-a"}
            assert len(lines) == len(PEOPLE) * len(by_chance(posts, 3))
            assert [move.body for move in room.moves()] == moves
            assert room.material() == [("posts", "my-posts.csv", own.read_bytes())]
            assert not room.faults
            assert not room.cut_short
    assert state(tmp_path) == before


# --- Never changed --------------------------------------------------------------------------------


@pytest.mark.parametrize("beside", [("-wal", "-shm"), ("-wal",), ()])
def test_a_room_that_is_open_or_was_never_closed_is_read_and_stays_as_it_is(tmp_path, beside):
    posts = assignment_of("direction-a")
    (tmp_path / "live").mkdir()
    db = room_of(tmp_path / "live" / "room.db", wal=True)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    last = by_chance(posts, 9)
    add_person(db, 99, "big cat")
    add_events(db, 99, posts, last)
    whole = counted(tmp_path / "live" / "room.db")  # while it is served
    assert whole[0] == len(PEOPLE) + 1
    killed = tmp_path / "killed"
    killed.mkdir()
    for ending in ("", *beside):
        shutil.copyfile(tmp_path / "live" / f"room.db{ending}", killed / f"room.db{ending}")
    before = state(killed)
    with RoomFile(killed / "room.db") as room:
        assert room.cut_short == (not beside)
        assert len(room.people()) == whole[0] - (not beside)
        assert sum(1 for _ in room.lines()) == whole[1] - len(last) * (not beside)
    assert state(killed) == before
    add_events(db, 99, posts, [{**last[0], "id": "e-late"}])  # who serves it is not held up
    assert counted(tmp_path / "live" / "room.db") == (whole[0], whole[1] + 1)
    db.close()


# --- What is no room ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (["PRAGMA application_id = 7"], "It is a database (SQLite), but no room."),
        ([f"PRAGMA user_version = {VERSION + 1}"], "It is a room of a later version of the kit"),
        (["DROP TABLE move"], "has not a room’s tables"),
        (["CREATE TABLE more(x)"], "has not a room’s tables"),
        (["CREATE TRIGGER t AFTER INSERT ON move BEGIN DELETE FROM event; END"], "room’s tables"),
        (
            ["ALTER TABLE event RENAME TO e", "CREATE VIEW event AS SELECT * FROM e"],
            "has not a room’s tables",
        ),
        (["DELETE FROM room WHERE name = 'id'"], "does not say of which room"),
    ],
)
def test_what_is_no_room_is_refused_in_two_sentences(tmp_path, statements, said):
    path = spoil(room_of(tmp_path / "room.db"), *statements)
    for source in (path, path.read_bytes()):
        with pytest.raises(ValueError, match=r"\.") as refused, RoomFile(source) as room:
            room.about()
        assert said in str(refused.value)
        assert str(refused.value).count(". ") == 1


@pytest.mark.parametrize("where", [150, 5_000, 9_000, 30_000, "cut", "empty"])
def test_a_damaged_room_is_refused_wherever_it_is_damaged(tmp_path, where):
    path = room_of(tmp_path / "room.db")
    data = bytearray(path.read_bytes())
    if where == "cut":
        data = data[: len(data) // 2]
    elif where == "empty":
        data = data[:50]
    else:
        page = where // 4096 * 4096 or 100
        data[page : page + 300] = bytes(range(1, 256)) + bytes(45)
    path.write_bytes(data)
    for source in (path, bytes(data)):
        with pytest.raises(ValueError, match="damaged|no room|room’s tables"):
            counted(source)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("event", "line", "'no JSON'"),
        ("event", "line", "'[1]'"),
        ("event", "line", f"'{'[' * 30_000}'"),
        ("event", "line", '\'{"kind": "open", "id": "e-0", "file": "x"}\''),
        ("event", "line", '\'{"kind": "judge", "id": "another"}\''),
        ("event", "line", "x'00ff'"),
        ("event", "line", "replace(hex(zeroblob(60000)), '0', ' ') || line"),
        ("event", "activity", "x'ff'"),
        ("event", "person", "4711"),
        ("event", "person", "'somebody'"),
        ("event", "came", "'yesterday'"),
        ("event", "came", "9e999"),
        ("person", "name", "x'00'"),
        ("person", "name", "''"),
        ("move", "body", "'{'"),
        ("material", "role", "'program'"),
        ("material", "name", "'../..'"),
        ("material", "data", "'text'"),
    ],
)
def test_a_row_that_is_none_is_left_out_and_named(tmp_path, table, column, value):
    own = tmp_path / "my-posts.csv"
    own.write_text("text\nWho?\n", "utf-8")
    path = room_of(tmp_path / "room.db", material=[("posts", own)], moves=[{"move": "forward"}])
    whole = counted(path)
    spoil(path, f"UPDATE {table} SET {column} = {value} WHERE rowid = 1")
    with RoomFile(path) as room:
        people, lines = room.people(), [*room.lines()]
        assert len(room.moves()) == (table != "move")
        assert len(room.material()) == (table != "material")
        assert {"material": "file of the teacher’s"}.get(table, table) in room.faults
    assert len(people) == whole[0] - (table == "person")
    assert whole[1] - len(lines) == {"event": 1, "person": whole[1] // len(PEOPLE)}.get(table, 0)
