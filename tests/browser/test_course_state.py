"""What an LMS keeps of a page, and what it is told of how far one is: worked out in the browser."""

import random

import pytest

from kit.hosts.course import state_length
from kit.judging.events import UNJUDGED, apply

pytestmark = pytest.mark.browser
FAR = """async (pages) => {
  const { farIn, report } = await import("/src/plain/course-report.js");
  return pages.map((page) =>
    report(page.map((views) => farIn(views.map((parts) => ({ read: (name) => parts[name] })))))
  );
}"""
SAID = {"first": "a", "revised": None, "unsure": False, "locked": False}
LEFT = SAID | {"first": None, "unsure": True}
SEEN = SAID | {"locked": True}
RIGHT, CONTESTED = {"label": "a"}, {"label": ""}


def view(*saved, **parts):
    """Return what a report reads of a view, of a post for each entry."""
    ids = [f"p{n}" for n in range(len(saved))]
    entries = {post_id: entry for post_id, entry in zip(ids, saved, strict=True) if entry}
    return {"posts": [{"post_id": post_id} for post_id in ids], "saved": entries} | parts


@pytest.mark.parametrize(
    ("shown", "score", "status"),
    [
        ([[view(None, None)]], 0, "incomplete"),
        ([[view(SAID, LEFT)]], 100, "completed"),  # nothing to open
        ([[view(SAID, None, None)]], 33, "incomplete"),
        ([[view(*[SAID] * 199, None)]], 99, "incomplete"),
        ([[view(SAID, SAID, key={"p0": RIGHT, "p1": RIGHT})]], 100, "incomplete"),
        ([[view(SEEN, SAID, key={"p0": RIGHT, "p1": CONTESTED})]], 100, "completed"),
        ([[view(SAID, questions=[])]], 100, "incomplete"),
        ([[view(SEEN, guess={})]], 100, "completed"),
        # One view judges, another of the same answers opens the key.
        ([[view(SAID), view(SAID, key={"p0": RIGHT})]], 100, "incomplete"),
        # Several activities: all of them.
        ([[view(SEEN, guess={})], [view(None, None, None)]], 25, "incomplete"),
        ([], 100, "completed"),  # nothing to answer
    ],
)
def test_what_counts_as_done(sources, shown, score, status):
    assert sources.evaluate(FAR, [shown]) == [{"score": str(score), "status": status}]


PACK = """async (tasks) => {
  const { lacking, pack, unpack } = await import("/src/plain/course-state.js");
  const { replay } = await import("/src/events.js");
  return tasks.map(({ name, count, shapes, states }) => {
    const stands = states.map((state) => (id) => state[id]);
    const text = pack(name, count, shapes, stands);
    const said = unpack(text, shapes);
    const back = shapes.map((shape, i) =>
      Object.fromEntries(replay(lacking(shape, () => undefined, said.known[i], null))),
    );
    const damaged = [...text].map((_, i) => {
      const other = text.slice(0, i) + (text[i] === "0" ? "1" : "0") + text.slice(i + 1);
      return unpack(other, shapes).rest.length > 0;
    });
    return { length: text.length, name: said.name, count: said.count, back, told: damaged.every(Boolean) };
  });
}"""


def test_what_is_packed_comes_out_again_and_is_as_long_as_python_says(sources):
    rng = random.Random(19)
    tasks = [task(rng) for _ in range(1000)]
    for was, found in zip(tasks, sources.evaluate(PACK, tasks), strict=True):
        sizes = [(len(shape["ids"]), len(shape["labels"])) for shape in was["shapes"]]
        assert found["length"] == state_length(sizes)
        assert [found["name"], found["count"]] == [was["name"], was["count"]]
        assert [standing(state) for state in found["back"]] == [
            standing(state) for state in was["states"]
        ]
        assert found["told"], "one wrong character was not noticed"


def test_a_name_that_nobody_can_have_is_not_taken_from_a_course(sources):
    told = """async () => {
      const { pack, unpack } = await import("/src/plain/course-state.js");
      return [[255, 255], [256, 0], [300, 5]].map((name) => unpack(pack(name, 1, [], []), []).name);
    }"""
    assert sources.evaluate(told) == [[255, 255], None, None]


def task(rng):
    """Return a name, one to three activities, and what stands in each after a log at random."""
    shapes = [
        {
            "fingerprint": rng.getrandbits(35),
            "ids": [f"p{i}" for i in range(rng.choice((1, 2, 24, rng.randint(1, 60))))],
            "labels": [f"l{i}" for i in range(rng.randint(2, 33))],
        }
        for _ in range(rng.randint(1, 3))
    ]
    name = [rng.randrange(256), rng.randrange(256)]
    states = [played(rng, shape) for shape in shapes]
    return {"name": name, "count": rng.randrange(2**18), "shapes": shapes, "states": states}


def played(rng, shape):
    """Return what stands after a log at random."""
    state = {}
    for _ in range(rng.randint(0, 2 * len(shape["ids"]))):
        post_id, label = rng.choice(shape["ids"]), rng.choice([None, *shape["labels"]])
        round_, unsure = rng.choice(("first", "revised")), rng.random() < 0.2
        event = {"kind": "judge", "label": label, "round": round_, "unsure": unsure}
        if rng.random() < 0.3:
            event = {"kind": "compared"}
        state[post_id] = apply(state.get(post_id, UNJUDGED), event)
    return state


def standing(state):
    """Return what travels of a state: no post of which nothing stands."""
    parts = {post_id: {name: entry[name] for name in UNJUDGED} for post_id, entry in state.items()}
    return {post_id: entry for post_id, entry in parts.items() if entry != UNJUDGED}
