"""What Python works out for a view in a notebook, and a page for itself, is the same.

Seeded random learners go through both: which form of the check they have, what it came to, and how
far each activity of a lesson is, with its code.
"""

import hashlib
import random

import pytest
from wire import Browser

from kit.hosts.check_given import check_given, fingerprints
from kit.hosts.lesson_given import lesson_given
from kit.hosts.rights import rights
from kit.judging import lesson_codes, pseudonyms
from kit.judging.answer_log import Answers, pseudonym
from kit.judging.check_form import form_begun, form_of
from kit.material import checks, of_the_kit
from kit.widgets import check_result

pytestmark = pytest.mark.browser

LEARNERS = 90
LESSONS = ("00", "03", "08")  # with each form of the check, posts, a quiz, guesses and a text
ASKED = {one.name: one for one in checks.assignments()}
WORKED_OUT = """async ({ learners, rights, lessons }) => {
  const at = "/src/plain/derived";
  const { formBegun, formFirst, formOf, nameOf } = await import(`${at}/forms.js`);
  const { isFinished, went } = await import(`${at}/went.js`);
  const { rowsOf } = await import(`${at}/rows.js`);
  return learners.map(({ states, digest, name }) => {
    const known = (activity) =>
      states[activity] && new Map(Object.entries(states[activity]));
    const both = (occasion) =>
      ({ a: known(nameOf(occasion, "a")), b: known(nameOf(occasion, "b")) });
    const begun = { before: formBegun(both("before")), after: formBegun(both("after")) };
    const first = formFirst(Uint8Array.of(digest));
    const forms = ["before", "after"].map((occasion) => formOf(occasion, first, begun));
    const of = (occasion, form) => ({ form, entries: both(occasion)[form] });
    const before = begun.before && of("before", begun.before);
    const now = of("after", forms[1]);
    return {
      begun,
      forms,
      finished: isFinished(now.entries?.values() ?? []),
      went: went(rights, now, before || null),
      rows: lessons.map(({ activities }) => rowsOf(activities, known, name)),
    };
  });
}"""


def random_events(rng, ids, labels):
    """Return what somebody answered, some of it again, some of it not, and perhaps finished."""
    events = []
    for post_id in rng.sample(ids, rng.randint(0, len(ids))):
        label = rng.choice([*2 * labels(post_id), None])
        event = {
            "post_id": post_id,
            "label": label,
            "round": rng.choice(["first"] * 5 + ["revised"]),
        }
        event |= {"confidence": rng.randint(1, 3)} if rng.random() < 0.7 else {}
        event |= {"unsure": True} if label is None and rng.random() < 0.7 else {}
        events.append(event)
        if rng.random() < 0.1:
            events.append({"kind": "note", "post_id": post_id, "note": "so"})
    if events and rng.random() < 0.6:
        events.insert(rng.randint(0, len(events)), {"kind": "compared", "post_ids": ids})
    return [{"id": f"e-{n}", **event} for n, event in enumerate(events)]


def played(rng, activity, place):
    """Begin an activity in a folder, and answer some of it; return what stands."""
    known = ASKED.get(activity) or of_the_kit.called(activity)
    items = {}
    if known.kind == "item":
        items = {item.id: item for item in checks.check(*activity.split("-")[1:]).items}
    log = Answers(activity, known.marks, known.codebook, place)

    def labels(post_id):
        return items[post_id].labels if items else known.codebook.labels

    log.append(random_events(rng, list(known.marks), labels))
    return {post_id: dict(entry) for post_id, entry in log.state.items()}


@pytest.fixture(scope="module")
def learners(tmp_path_factory):
    """Return folders of answers, each with what stands in it and what the page is told of it."""
    rng, home, found = random.Random(2026), tmp_path_factory.mktemp("learners"), []
    activities = [
        one["activity"] for lesson in LESSONS for one in lesson_given(lesson)["activities"]
    ]
    for number in range(LEARNERS):
        place = home / str(number)
        place.mkdir()
        name = pseudonym(pseudonyms.pseudonym(seed=number), path=place)
        begun = rng.sample(activities, rng.randint(0, 6))
        states = {activity: played(rng, activity, place) for activity in begun}
        digest = hashlib.blake2s(name.encode(), digest_size=1).digest()[0]
        told = {"states": states, "digest": digest, "name": pseudonyms.pseudonym_numbers(name)}
        found.append((place, name, told))
    return found


def in_python(place, name):
    """Return what Python works out of a learner's folder."""
    forms = [form_of(occasion, name, place) for occasion in checks.OCCASIONS]
    whole = checks.check("after", forms[1])
    state = {}
    if (place / f"{whole.activity}.jsonl").exists():
        state = Answers(whole.activity, whole.marks, whole.codebook, place).state
    lessons = [lesson_codes.open_answers(lesson, place) for lesson in LESSONS]
    return {
        "begun": {occasion: form_begun(occasion, place) for occasion in checks.OCCASIONS},
        "forms": forms,
        "finished": check_result.finished(state),
        "went": check_result.result(whole, state, place),
        "rows": [[part._asdict() for part in lesson_codes.parts(logs)] for logs in lessons],
    }


def test_a_page_works_out_what_python_does(sources, learners):
    python = [in_python(place, name) for place, name, _ in learners]
    told = {
        "learners": [told for *_, told in learners],
        "rights": rights(),
        "lessons": [lesson_given(lesson) for lesson in LESSONS],
    }
    assert sources.evaluate(WORKED_OUT, told) == python
    # They are told apart by all that decides: what was begun, the name, and what was right.
    assert {tuple(one["forms"]) for one in python} == {
        ("a", "b"),
        ("b", "a"),
        ("a", "a"),
        ("b", "b"),
    }
    assert {one["went"]["before"] is None for one in python} == {True, False}
    assert any(one["went"]["certain_right"] for one in python)
    assert {row["words"] for one in python for rows in one["rows"] for row in rows} == {True, False}


# --- What is worked out reaches the view ---------------------------------------------------------

# A host that has parts and can be told news, and who sits there: what stands is at hand as `states`.
BEGIN = """async ({ parts, states, fingerprints, called, name }) => {
  const { PartsHost } = await import("/src/hosts/parts.js");
  window.host = new (class extends PartsHost {
    follow(told) {
      this.told = told;
      return () => {};
    }
  })(parts);
  window.saved = [];
  window.visit = {
    called,
    name,
    states,
    entries: async (activity, fingerprint) =>
      fingerprint === fingerprints[activity] && visit.states[activity]
        ? new Map(Object.entries(visit.states[activity]))
        : undefined,
    listen: (listener) => saved.push(listener),
    hear: (activity, fingerprint, listener) =>
      fingerprint === fingerprints[activity] && saved.push(listener),
  };
}"""
DERIVE = """async (view) => {
  const { derive } = await import(`/src/plain/derived/${view}.js`);
  await derive(host, visit);
}"""
# What BLAKE2s draws is held equal elsewhere; a source as it stands has no library to draw with.
DRAWS = """
const { digests } = window;
export const hash = (text) => Uint8Array.of(digests[text]);
export const drawn = ({ name, rooms, aims, posts }, pseudonym) =>
  [[name, rooms, aims, posts, pseudonym]];
"""


@pytest.fixture
def plain(sources):
    """Return a blank page with a host on it; `begin` it with parts and with who sits there."""
    body = DRAWS.strip()
    sources.route(
        "**/src/fingerprints.js",
        lambda route: route.fulfill(content_type="text/javascript", body=body),
    )
    digests = {
        name: hashlib.blake2s(name.encode(), digest_size=1).digest()[0]
        for name in map(pseudonyms.pseudonym, range(LEARNERS))
    }
    sources.evaluate("(digests) => { window.digests = digests; }", digests)
    sources.begin = lambda **about: sources.evaluate(BEGIN, about)
    sources.derive = lambda view: sources.evaluate(DERIVE, view)
    return sources


def parts_of(widget):
    state = Browser(widget).state
    names = ("activity", "posts", "codebook", "check", "hand_in")
    return {name: state[name] for name in names}


@pytest.mark.parametrize("occasion", checks.OCCASIONS)
def test_a_visitor_has_the_form_that_a_notebook_would_give_them(plain, learners, occasion):
    given = check_given(occasion, parts_of)
    for place, name, told in learners[:20]:
        about = {"parts": {}, "states": told["states"], "fingerprints": given["fingerprints"]}
        plain.begin(**about, called=name, name=told["name"])
        own = plain.evaluate(
            """async (given) => {
              const { ownForm } = await import("/src/plain/derived/check.js");
              return ownForm(given, visit);
            }""",
            given,
        )
        whole = checks.check(occasion, form_of(occasion, name, place))
        assert own["activity"] == whole.activity
        assert own["posts"][0]["mark"] == next(iter(whole.marks.values()))
        assert [item["id"] for item in own["check"]["items"]] == list(whole.marks)
        # Before the lessons nothing in the page tells what is right.
        assert bool(own.get("rights")) == (occasion == "after")


def test_how_a_check_went_is_told_when_it_is_finished(plain, learners):
    place, name, told = next(one for one in learners if form_begun("before", one[0]))
    form = form_of("after", name, place)
    whole = checks.check("after", form)
    log = Answers(whole.activity, whole.marks, whole.codebook, place / "again")
    parts = {
        "activity": whole.activity,
        "saved": {},
        "rights": rights(),
        "fingerprints": fingerprints(),
        "went": None,
    }
    about = {"states": told["states"], "fingerprints": fingerprints()}
    plain.begin(parts=parts, **about, called=name, name=told["name"])
    plain.derive("check")
    assert plain.evaluate("host.read('went')") is None

    right = [{"post_id": i.id, "label": i.right, "round": "first"} for i in whole.items if i.right]
    log.append([{"id": f"r-{n}", **event, "confidence": 3} for n, event in enumerate(right)])
    news = "(saved) => { host.tell({ saved }); host.told.news(saved); }"
    plain.evaluate(news, log.state)
    plain.wait_for_timeout(50)
    assert plain.evaluate("host.read('went')") is None
    log.append([{"id": "end", "kind": "compared", "post_ids": list(whole.marks)}])
    plain.evaluate(news, log.state)
    plain.wait_for_function("host.read('went')")
    went = plain.evaluate("host.read('went')")
    assert went == check_result.result(whole, log.state, place)
    assert (went["now"], went["certain_right"]) == (14, 14)
    assert went["before"] is not None


def test_the_codes_of_a_lesson_follow_what_is_saved_and_another_name(plain, learners):
    place, name, told = next(one for one in learners if "direction-b" in one[2]["states"])
    given = lesson_given("08")
    marks = {one["activity"]: one["fingerprint"] for one in given["activities"]}
    plain.begin(parts=given, states={}, fingerprints=marks, called=name, name=told["name"])
    plain.derive("lesson")
    assert plain.evaluate("host.read('lesson').name") == ""
    assert not any(row["code"] for row in plain.evaluate("host.read('lesson').rows"))

    plain.evaluate(
        "(states) => { visit.states = states; for (const told of saved) told(); }", told["states"]
    )
    plain.wait_for_function("host.read('lesson').name")
    python = [one._asdict() for one in lesson_codes.parts(lesson_codes.open_answers("08", place))]
    assert plain.evaluate("host.read('lesson')") == {"number": 8, "name": name, "rows": python}

    other = pseudonyms.pseudonym(seed=LEARNERS)
    numbers = pseudonyms.pseudonym_numbers(other)
    plain.evaluate(
        "([called, name]) => { Object.assign(visit, { called, name }); saved[0](); }",
        [other, numbers],
    )
    plain.wait_for_function("(name) => host.read('lesson').name === name", arg=other)
    assert plain.evaluate("host.read('lesson').rows.map((row) => row.code)") != [
        row["code"] for row in python
    ]


def test_rooms_and_aims_are_dealt_anew_for_another_name(plain):
    task = {"posts": 2, "rooms": [{}, {}, {}], "aims": [{}, {}], "given": []}
    parts = {"activity": "write-act", "task": task, "hand_in": {"name": "brave otter"}}
    plain.begin(parts=parts, states={}, fingerprints={}, called="", name=[0, 0])
    plain.derive("write")
    assert plain.evaluate("host.read('task').given") == [["act", 3, 2, 2, "brave otter"]]
    plain.evaluate("host.tell({ hand_in: { name: 'able aardvark' } })")
    assert plain.evaluate("host.read('task').given") == [["act", 3, 2, 2, "able aardvark"]]
