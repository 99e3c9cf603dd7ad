"""A file of answers says the same to a page and to a notebook, whichever of them wrote it."""

import json
import random
import re

import pandas as pd
import pytest
from answers_page import run
from random_logs import random_log
from test_events_alike import from_file

import kit
from kit.classroom.catalogue import Catalogue
from kit.judging import handin
from kit.judging.answer_log import Answers
from kit.judging.naming import activity_name
from kit.judging.pseudonyms import pseudonym_numbers
from kit.text.words import say

pytestmark = pytest.mark.browser

LOGS = 1000
POSTS = pd.DataFrame(
    {"text": [f"Post {number}?" for number in range(6)]},
    index=pd.Index([*(f"p{number}" for number in range(5)), "7"], name="post_id"),
)
BOOK = kit.codebook("function")
CODER = "brave otter"
# What a page has of an activity, and what it says of its answers.
OPENED = """
  const marks = new Map(given.marks);
  const { codebook, labels, fingerprint } = given;
  const activity = { marks, codebook, labels };
  const wholly = { file: "f", coder: given.coder, ...activity };
  const standing = (events) => {
    const state = kit.replay(events);
    const entries = [...marks.keys()].map((id) => state.get(id) ?? kit.UNJUDGED);
    const { first, revised } = kit.handInNumbers(entries, labels);
    const head = { fingerprint, pseudonym: given.pseudonym, labels: labels.length };
    const known = [...state].filter(([id]) => marks.has(id));
    return { state: Object.fromEntries(known), code: kit.handInCode(head, first, revised) };
  };
"""


@pytest.fixture(scope="module")
def catalogue():
    return Catalogue(POSTS)


@pytest.fixture(scope="module")
def own(catalogue):
    """What is answered: its name, marks and codebook."""
    return catalogue.assignments[activity_name(POSTS, BOOK)]


def on_page(own, **more):
    """Return what a page is given of an activity."""
    return {
        "marks": [*own.marks.items()],
        "codebook": own.codebook.id,
        "labels": own.codebook.labels,
        "fingerprint": handin.fingerprint(own.name, own.marks, own.codebook),
        "coder": CODER,
        "pseudonym": pseudonym_numbers(CODER),
        **more,
    }


def opened(own, place, text=None):
    """Open a folder of answers, with a file of this text in it where one is given."""
    place.mkdir(parents=True, exist_ok=True)
    if text is None:
        (place / "pseudonym.txt").write_text(CODER, "utf-8")
    else:
        (place / f"{own.name}.jsonl").write_bytes(text.encode())
    return Answers(own.name, own.marks, own.codebook, place)


def standing(log):
    code = handin.write_state(log.assignment, log.coder, log.state)
    return {"state": log.state, "code": code}


def some_events(rng, own):
    """Return events as browsers send them: clocks jump, and some waited in another page."""
    events = random_log(rng, [*own.marks], [*own.codebook.labels])[-1]
    for event in events:
        if rng.random() < 0.1:
            event["at"] += rng.choice((-1, 1)) * rng.randint(0, 20_000)
        if rng.random() < 0.15:
            event["late"] = True
    return events


def test_1000_logs_stand_alike_whoever_wrote_their_file(sources, own, catalogue, tmp_path):
    rng = random.Random(19)
    logs, texts, wanted = [some_events(rng, own) for _ in range(LOGS)], [], []
    for number, events in enumerate(logs):
        log = opened(own, tmp_path / f"python-{number}")
        for at in range(0, len(events), 4):
            log.append(events[at : at + 4])
        texts.append(log.path.read_text("utf-8"))
        wanted.append(standing(log))
    body = """
      return given.logs.map((log, number) => {
        const fromPython = kit.fromFile(given.texts[number], activity);
        const file = kit.toFile({ ...wholly, events: log });
        const again = kit.fromFile(file, activity);
        return {
          kept: standing(kit.inOrder(log)),
          read: standing(fromPython.events),
          again: standing(again.events),
          aside: [fromPython.aside, again.aside],
          files: [file, ...[kit.inOrder(log), fromPython.events].map(
            (events) => kit.toFile({ ...wholly, events }))],
        };
      });"""
    pages = run(sources, OPENED + body, on_page(own, logs=logs, texts=texts))
    for number, (page, stands) in enumerate(zip(pages, wanted, strict=True)):
        assert page["kept"] == page["read"] == page["again"] == stands
        assert page["aside"][0] == page["aside"][1]
        # As it was, in order, or as Python had written it before: each for a third of them.
        log = opened(own, tmp_path / f"page-{number}", page["files"][number % 3])
        assert standing(log) == stands
        if hand_in := from_file(log.path, catalogue):
            code = handin.read(stands["code"])
            assert hand_in.coder == CODER
            assert (hand_in.first, hand_in.revised) == (
                handin.settled(code.first, code.revised),
                code.revised,
            )


def test_what_has_no_time_counts_where_it_stands(sources, own, tmp_path):
    rng = random.Random(22)
    logs = [
        # As what was taken from a code.
        [event | ({"at": None} if rng.random() < 0.2 else {}) for event in some_events(rng, own)]
        for _ in range(200)
    ]
    body = """
      return given.logs.map((log) => ({
        kept: standing(kit.inOrder(log)),
        files: [log, kit.inOrder(log)].map((events) => kit.toFile({ ...wholly, events })),
      }));"""
    for number, page in enumerate(run(sources, OPENED + body, on_page(own, logs=logs))):
        for which, text in enumerate(page["files"]):
            log = opened(own, tmp_path / f"{number}-{which}", text)
            assert standing(log) == page["kept"]


def test_a_page_writes_the_lines_that_python_writes(sources, own, tmp_path):
    events = [
        {"id": "a", "post_id": "p1", "label": BOOK.labels[0], "at": 1_764_000_000_999},
        {"id": "b", "post_id": "p2", "label": None, "unsure": True, "confidence": 0, "at": 0},
        {"id": "c", "kind": "note", "post_id": "7", "note": "half \ud83e, “so”\u2028\n", "at": -1},
        {"id": "d", "kind": "note", "post_id": "7", "note": "", "at": 1.7e12, "late": True},
        {"id": "e", "kind": "sorted", "post_id": "nobody's", "cause": "slip", "at": 1.7e12},
        {"id": "f", "kind": "compared", "post_ids": ["p1", "7"], "at": 253_402_300_799_999},
        {"id": "g", "kind": "compared", "post_ids": [], "at": 1.7e12},
        {"id": "h", "kind": "of tomorrow", "what": [1, "\udda6"], "no": {}, "at": 1.7e12},
        {"id": "a", "post_id": "p3", "label": BOOK.labels[1], "at": 1.7e12},
    ]
    log = opened(own, tmp_path)
    log.append(events)
    body = "return kit.toFile({ ...wholly, file: given.file, events: given.events });"
    text = run(sources, OPENED + body, on_page(own, events=events, file=log.file))
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    wanted = [json.loads(line) for line in log.path.read_bytes().split(b"\n")[:-1]]
    assert lines == wanted


def hostile_line(rng, number, own):
    """Return a line of a file as no kit writes it; most of them nearly as one does."""
    ids, labels = [*own.marks], [*own.codebook.labels]
    this = rng.choice(ids)
    line = {"id": f"x-{rng.randint(0, 2 * number)}", "kind": rng.choice(["judge"] * 3 + ["note"])}
    line |= {"post_id": this, "post": own.marks[this], "codebook": own.codebook.id}
    line |= {"label": rng.choice(labels), "round": "first", "note": "?"}
    line["at"] = f"2026-01-01T10:{rng.randint(0, 59):02}:00+00:00"
    odd = ["", "é", "first", "revised", "p1", "7", 0, 1, 2, -1, True, False, None, 1e300]
    odd += [[], {}, ["p1"], {"a": 1}, [[]], "x" * 5000, "\u202e\x00", labels[1]]
    for _ in range(rng.choice((0, 0, 1, 2))):
        part = rng.choice(["kind", "post_id", "post", "codebook", "label", "round", "confidence"])
        line[part] = rng.choice(odd)
    match rng.randrange(12):
        case 0:
            line.pop(rng.choice([*line]))
        case 1:
            line |= {"kind": "sorted", "cause": rng.choice(["slip", "codebook gap", *odd])}
        case 2:
            line |= {"kind": "compared", "post_ids": rng.sample(ids, 2)}
        case 3:
            line["placed"] = rng.choice([*odd, "2026-01-01T10:30:00+00:00", "2026-13-99T99:99:99"])
        case 4:
            line |= {"__proto__": {"label": "no"}, "constructor": 1, "hasOwnProperty": None}
        case 5:
            line["at"] = rng.choice(odd)
        case 6:
            line["id"] = rng.choice([[], {}])
        case 7:
            line["unsure"] = rng.choice(odd)
        case 8:
            whose = (
                {"kind": "coder", "name": CODER} if number % 2 else {"kind": "open", "file": "g"}
            )
            line = whose if rng.random() < 0.5 else line | {"coder": CODER}
    return line


def hostile_text(rng, own):
    """Return the text of a file that was cut, edited by hand, or made to do harm."""
    lines = [json.dumps({"kind": "open", "file": "f", "coder": CODER})]
    for number in range(1, rng.randint(1, 25)):
        line = json.dumps(hostile_line(rng, number, own), ensure_ascii=rng.random() < 0.5)
        match rng.randrange(25):
            case 0:
                line = line[: rng.randrange(len(line))]
            case 1:
                line = rng.choice(
                    ['"kind"', '["kind"]', "{}", "{'kind': 1}", " \t", "\xa0", "\x0b"]
                )
            case 2:
                line = rng.choice(["\ufeff", " ", "\ufeff\ufeff"]) + line
            case 3:
                line = line.replace('"kind"', '"k\\u0069nd"')
        lines.append(line)
    end = rng.choice(["\n", "\n", "\r\n", "\r", "\n\n"])
    return rng.choice(["", "\ufeff"]) + end.join(lines) + rng.choice(["", end])


def is_json(text):
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def test_what_is_no_answer_is_left_aside_alike_and_counted(sources, own, tmp_path):
    rng = random.Random(21)
    texts = [hostile_text(rng, own) for _ in range(800)]
    body = """
      return given.texts.map((text) => {
        const read = kit.fromFile(text, activity);
        return { ...standing(read.events), coder: read.coder, file: read.file, aside: read.aside };
      });"""
    met = set()
    for number, page in enumerate(run(sources, OPENED + body, on_page(own, texts=texts))):
        log = opened(own, tmp_path / str(number), texts[number])
        why = f"{texts[number]!r}: {log.faults}"
        assert {part: page[part] for part in ("state", "code")} == standing(log), why
        assert (page["file"], page["coder"]) == (log.file, log.coder)
        assert sum(one["lines"] for one in page["aside"]) == len(log.faults), why
        for one in page["aside"]:
            about = one["said"] | {"file": log.path.name, "line": str(one["first"])}
            # A text is said alike; true, null and numbers each as their own language writes them.
            said = "\0" if is_json(about["said"]) else about["said"]
            first = say(f"fault-{one['fault']}", where="line", **about | {"said": said})
            pattern = re.escape(first).replace("\0", ".*")
            assert any(re.fullmatch(pattern, each) for each in log.faults), f"{first} {why}"
            met.add(one["fault"])
    assert met == {
        "cut",
        "kind",
        "post",
        "words",
        "codebook",
        "label",
        "round",
        "cause",
        "confidence",
    }


def test_what_would_choke_a_page_is_left_aside(sources, own):
    deep = '{"kind": "judge", "id": "d", "post_id": ' + "[" * 200_000 + "]" * 200_000 + "}"
    told = '{"kind": "of tomorrow", "id": "t", "kind": {"a": ' + "[" * 99_999 + "]" * 99_999 + "}}"
    body = """
      const read = given.texts.map((text) => kit.fromFile(text, activity));
      try { kit.fromFile("x".repeat(50_000_001), activity); }
      catch (error) { read.push([error.sentence, error.said]); }
      return read;"""
    texts = [deep, told, '"kind"\n' * 100_000, "", "\ufeff", "K38M-E0TG"]
    *read, large = run(sources, OPENED + body, on_page(own, texts=texts))
    assert [one["events"] for one in read] == [[]] * len(texts)
    assert [[(x["fault"], x["lines"]) for x in one["aside"]] for one in read] == [
        *([("cut", 1)], [("cut", 1)], [("cut", 100_000)], [], [("cut", 1)], [("cut", 1)])
    ]
    assert large == ["answers-large", {"size": 50}]


def test_what_a_page_saves_goes_on_in_a_notebook_and_is_pooled(sources, tmp_path):
    posts = kit.load("posts", set="direction-a")
    own = Catalogue().assignments["direction-a"]
    ids, labels = [*own.marks], own.codebook.labels
    events = [
        {
            "id": f"e-{n}",
            "at": 1_764_000_000_000 + n * 9000,
            "post_id": post_id,
            "label": labels[n % 2],
        }
        for n, post_id in enumerate(ids)
    ]
    events.append({"id": "c", "at": 1_764_000_900_000, "kind": "compared", "post_ids": ids})
    again = {"post_id": ids[0], "label": labels[1], "round": "revised", "confidence": 2}
    events.append({"id": "r", "at": 1_764_000_901_000, **again})
    events.append(
        {
            "id": "n",
            "at": 1_764_000_902_000,
            "kind": "note",
            "post_id": ids[1],
            "note": "Ironie? 🦦",
        }
    )
    body = """
      const file = kit.toFile({ ...wholly, events: given.events });
      const files = { "direction-a.jsonl": file, "notes.txt": "not mine" };
      const zip = kit.zipped(files);
      const { events } = kit.fromFile(kit.unzipped(zip)["direction-a.jsonl"], activity);
      return { ...standing(events), file, zip: [...zip], names: Object.keys(kit.unzipped(zip)) };"""
    page = run(sources, OPENED + body, on_page(own, events=events))
    assert page["names"] == ["direction-a.jsonl"]
    (tmp_path / "direction-a.jsonl").write_bytes(page["file"].encode())
    zip_path = tmp_path / "handed" / "my-answers.zip"
    zip_path.parent.mkdir()
    zip_path.write_bytes(bytes(page["zip"]))

    mine = kit.Activity(posts, "direction", answers=tmp_path)
    assert (mine.answers.state, mine.answers.coder) == (page["state"], CODER)
    assert handin.write_state(own, CODER, mine.answers.state) == page["code"]
    pooled = [
        kit.pool([given])
        for given in (str(tmp_path / "direction-a.jsonl"), page["code"], str(zip_path))
    ]
    assert [each.activities for each in pooled] == [("direction-a",)] * 3
    by_file, by_code, by_zip = [each.judgements for each in pooled]
    assert len(by_file) == len(ids) + 1
    pd.testing.assert_frame_equal(by_file, by_zip)
    same = ["coder", "post_id", "round", "label", "unsure"]
    pd.testing.assert_frame_equal(by_file[same], by_code[same])
