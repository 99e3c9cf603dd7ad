"""The way of a class through a room, and that what is not open yet is told to nobody."""

import itertools
import json

import pytest

from kit.hosts.chosen import Chosen
from kit.hosts.live.moves import State
from kit.hosts.live.pairs import pairs_of
from kit.hosts.live.parts import parts_of
from kit.hosts.live.room import Room

FORWARD = {"move": "forward"}


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def room(tmp_path, request):
    what, own_pace = getattr(request, "param", (["direction-a"], False))
    parts = parts_of(what, Chosen(), tmp_path, own_pace=own_pace)
    made = Room("r1", "7K4F", "A class", parts, clock=Clock())
    for _ in range(4):
        person = made.people.new(0.0)
        made.people.add(person)
        made.people.opened(person)
    return made


def go(room, **what):
    return room.move(what | {"from": room.state.number})


def vote(room, labels, turn="first"):
    """Let each person vote on the post that the class is at."""
    for person, label in zip(room.people, labels, strict=False):
        event = {"id": f"{turn}-{room.state.number}", "post_id": room.told.for_phones()["post"]}
        lines, refused = room.check(person, room.part, [event | {"label": label, "round": turn}])
        assert not refused
        room.take(person.number, room.part, lines)


def steps(room, moves=200):
    """Go forward to the end; return the step of each stage."""
    found = []
    while room.state.stage.step != "end" and len(found) < moves:
        go(room, move="forward")
        found.append(room.state.stage.step)
    return found


def test_one_key_leads_through_two_votes_on_each_post(room):
    each = ["vote", "split", "talk", "again", "both", "key"]
    assert steps(room) == [*itertools.chain(*[each] * 24), "end"]


def test_with_one_vote_the_split_is_followed_by_the_key(room):
    go(room, move="once", on=True)
    assert steps(room)[:4] == ["vote", "split", "key", "vote"]


def test_a_move_from_another_stage_does_nothing(room):
    go(room, move="forward")
    assert room.move(FORWARD | {"from": 0}) is None
    assert room.state.stage.step == "vote"


def test_back_is_the_stage_before_even_after_a_jump(room):
    go(room, move="forward")
    go(room, move="key")
    assert room.told.for_phones()["key"]
    go(room, move="back")
    assert room.state.stage.step == "vote"
    assert room.told.for_phones()["key"] is None


def test_people_see_in_both_rounds_what_the_class_said(room):
    go(room, move="forward")
    vote(room, ["one-way", "two-way", "two-way", None])
    assert (room.told.for_wall()["voted"], room.told.for_wall()["of"]) == (3, 4)
    assert len(room.told.missing()) == 1
    for _ in range(3):
        go(room, move="forward")
    vote(room, ["two-way", "two-way", "two-way"], "revised")
    assert room.told.for_wall()["voted"] == 3
    go(room, move="forward")
    votes = room.told.for_wall()["shown"]["votes"]
    assert (votes["first"], votes["latest"]) == ([1, 2], [0, 3])
    assert room.told.for_phones()["split"]["again"] == [0, 3]


@pytest.mark.parametrize(
    "room",
    [(["direction-a"], False), (["quiz-01", "guess-01"], False), (["direction-a"], True)],
    indirect=True,
)
def test_nothing_is_told_before_it_is_open(room):
    """Each thing that may be told is looked at, at each stage, for keys and for counts."""
    reasons = {
        part.name: {one: part.key.loc[one, "reason"] for one in part.assignment.marks}
        for part in room.parts
    }
    phone = next(iter(room.people))
    while room.state.stage.step != "end":
        step = room.state.stage.step
        if step in ("vote", "again") and room.part:
            labels = room.part.ballots[0]["options"]
            vote(room, [labels[0]["label"]] * 3, "first" if step == "vote" else "revised")
        told = [
            room.told.always(),
            room.told.about(phone),
            room.told.for_phone(phone),
            room.told.for_wall(),
            room.told.wall_page(),
        ]
        said = json.dumps(told, ensure_ascii=False)
        here = room.told.for_phones()["post"]
        for name, of_post in reasons.items():
            for post_id, reason in of_post.items():
                mine = room.part and name == room.part.name
                is_open = mine and (step == "opened" or (step == "key" and post_id == here))
                if reason and not is_open:
                    assert json.dumps(reason, ensure_ascii=False)[1:-1] not in said, (step, post_id)
        shown = room.told.for_wall()["shown"]
        if step in ("vote", "again", "pace", "lobby"):
            assert room.told.for_phones()["split"] is None
            assert not shown or not sum(sum(each) for each in shown["votes"].values())
            assert room.told.for_wall()["agree"] is None
        if step == "opened":
            assert room.told.for_phones()["opened"]["others"]["coders"] == 3
        go(room, move="forward")


@pytest.mark.parametrize("room", [(["direction-a"], True)], indirect=True)
def test_after_their_own_pace_the_most_divided_posts_come_first(room):
    go(room, move="forward")
    assert room.state.stage.step == "pace"
    ids = list(room.part.assignment.marks)
    sayings = {ids[3]: ["one-way", "two-way"] * 2, ids[1]: ["one-way"] * 3 + ["two-way"]}
    for number, person in enumerate(room.people):
        events = [
            {"id": post_id, "post_id": post_id, "label": labels[number], "round": "first"}
            for post_id, labels in sayings.items()
        ]
        room.take(person.number, room.part, room.check(person, room.part, events)[0])
    assert [done for _, done in room.told.for_wall()["progress"]] == [2, 2, 2, 2]
    go(room, move="forward")
    assert room.told.for_phones()["post"] == ids[3]
    go(room, move="next")
    assert room.told.for_phones()["post"] == ids[1]
    go(room, move="finish")
    assert room.state.stage.step == "opened"


def test_pairs_are_people_who_chose_differently(room):
    go(room, move="pairs", on=True)
    go(room, move="forward")
    vote(room, ["one-way", "two-way", "two-way", "two-way"])
    go(room, move="forward")
    go(room, move="forward")
    told = {person.called: room.told.pair_of(person) for person in room.people}
    first = next(iter(room.people)).called
    mates = told[first]["with"]
    assert mates
    assert all(told[mate]["number"] == told[first]["number"] for mate in mates)
    assert sum(not pair["with"] for pair in told.values()) == 1  # who has nobody left


def test_who_cannot_tell_listens_to_somebody_who_can(room):
    go(room, move="pairs", on=True)
    go(room, move="forward")
    first, _, undecided, absent = room.people
    vote(room, ["one-way", "two-way"])
    cannot = [{"id": "1", "post_id": "dira-01", "label": None, "unsure": True}]
    room.take(undecided.number, room.part, room.check(undecided, room.part, cannot)[0])
    go(room, move="forward")
    go(room, move="forward")
    told = room.told.pair_of(undecided)
    assert first.called in told["with"]
    assert (told["voted"], told["differ"]) == (True, 2)
    assert undecided.called in room.told.pair_of(first)["with"]
    assert room.told.pair_of(first)["differ"] == 1
    assert room.told.pair_of(absent) == {"number": 0, "with": [], "differ": 0, "voted": False}


def test_where_all_agree_who_cannot_tell_still_has_somebody():
    assert pairs_of({1: 0, 2: 0}, [3, 4, 5]) == {
        1: (2, [4]),
        2: (1, [3, 5]),
        3: (1, [2, 5]),
        4: (2, [1]),
        5: (1, [2, 3]),
    }
    assert pairs_of({}, [3, 4]) == {3: (0, []), 4: (0, [])}


def test_there_is_no_second_vote_where_nobody_voted_again(room):
    go(room, move="forward")
    vote(room, ["one-way", "two-way"])
    for _ in range(4):
        go(room, move="forward")
    assert room.state.stage.step == "both"
    for told in (room.told.for_wall(), room.told.for_phones()):
        assert told["again"] is None
    assert room.told.for_wall()["open"] == {"first": True, "second": False, "key": False}
    assert room.told.for_phones()["split"]["again"] is None
    go(room, move="back")
    vote(room, ["two-way", "two-way"], "revised")
    assert room.told.for_wall()["again"] is None  # not open yet
    go(room, move="forward")
    for told in (room.told.for_wall(), room.told.for_phones()):
        assert told["again"] == {"voted": 2, "changed": 1}
    assert room.told.for_phones()["split"]["again"] == [0, 2]


def test_a_room_goes_on_where_it_was(room, tmp_path):
    kept = [go(room, move="divided", on=False)]
    for move in ("forward", "forward", "key", "back", "next"):
        kept.append(go(room, move=move))
    vote(room, ["one-way"] * 4)
    lines = [
        (person.number, room.part.name, {"id": "a", "kind": "judge", "post_id": "dira-02",
         "label": "one-way", "round": "first"})
        for person in room.people
    ]  # fmt: skip
    again = Room("r1", "7K4F", "A class", parts_of(["direction-a"], Chosen(), tmp_path), State())
    again.restore(list(room.people), lines, json.loads(json.dumps(kept)))
    assert again.state == room.state
    assert again.told.for_wall()["of"] == 4
    go(again, move="back")
    assert again.state.stage.step == "split"


@pytest.mark.parametrize(
    ("event", "why"),
    [
        ({"id": "1", "post_id": "dira-01", "label": "sideways"}, "label"),
        ({"id": "1", "post_id": "dira-99", "label": "one-way"}, "post"),
        ({"id": "1", "post_id": ["dira-01"], "label": "one-way"}, "kind"),
        ({"id": "1", "kind": "drop", "post_id": "dira-01"}, "kind"),
        ({"id": "1", "post_id": "dira-01", "label": "one-way", "round": "third"}, "round"),
        ({"id": "1", "kind": "note", "post_id": "dira-01", "note": "x" * 20_000}, "long"),
        ({"id": "1", "kind": "compared", "post_ids": ["dira-99"]}, "post"),
    ],
)
def test_what_is_no_answer_is_refused_with_its_reason(room, event, why):
    person = next(iter(room.people))
    assert room.check(person, room.parts[0], [event, 7, {"no": "id"}]) == (
        [],
        [{"id": "1", "why": why}],
    )


def test_the_same_event_counts_once(room):
    go(room, move="forward")
    person = next(iter(room.people))
    events = [{"id": "1", "post_id": "dira-01", "label": "one-way"}]
    for _ in range(2):
        room.take(person.number, room.part, room.check(person, room.part, events)[0])
    again = [{"id": "1", "post_id": "dira-01", "label": "two-way"}]
    room.take(person.number, room.part, room.check(person, room.part, again)[0])
    assert room.entries(person)["direction-a"]["dira-01"]["first"] == "one-way"


def test_somebody_comes_back_with_a_name_and_its_letters(room):
    person = next(iter(room.people))
    assert room.back(f"{person.called.upper()} {person.back.lower()}") == person
    assert room.back(f"{person.called} 0000") is None
    assert room.back("no such animal 7K4F") is None


def test_a_vote_that_the_class_has_seen_is_not_changed(room):
    go(room, move="forward")
    vote(room, ["one-way", "one-way", "two-way"])
    go(room, move="forward")  # the split
    first, *_, absent = room.people
    again = [{"id": "again", "post_id": "dira-01", "label": "two-way", "round": "first"}]
    assert room.check(first, room.part, again) == ([], [{"id": "again", "why": "opened"}])
    lines, refused = room.check(absent, room.part, again)  # no network until now
    assert (lines[0]["round"], refused) == ("first", [])
    go(room, move="back")  # and may be, once the votes are closed again
    assert room.check(first, room.part, again)[1] == []
    go(room, move="key")
    late, _ = room.check(absent, room.part, again)
    assert late[0]["round"] == "revised"
