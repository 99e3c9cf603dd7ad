"""An event means the same wherever it is read: in a learner's file, in a browser, in the pool.

Seeded random logs go through all three. What stands then, and the hand-in code, must be one.
"""

import random

import pandas as pd
import pytest
from random_logs import random_log

import kit
from kit.classroom.catalogue import Catalogue
from kit.classroom.inbox import hand_ins
from kit.classroom.uploads import Uploads
from kit.judging import handin
from kit.judging.answer_log import Answers
from kit.judging.events import UNJUDGED
from kit.judging.naming import activity_name
from kit.judging.pseudonyms import pseudonym_numbers

pytestmark = pytest.mark.browser

LOGS = 1_200
POSTS = pd.DataFrame(
    {"text": [f"Post {number}?" for number in range(6)]},
    index=pd.Index([f"p{number}" for number in range(6)], name="post_id"),
)
REPLAY = """async ({ logs, ids, labels }) => {
  const { replay } = await import("/src/events.js");
  const { handInCode, handInNumbers } = await import("/src/handin.js");
  const { Store } = await import("/src/store.js");
  const posts = ids.map((id) => ({ post_id: id }));
  const nothing = () => () => {};
  // What waits in the browser goes through the store, on a host that says nothing.
  const stored = (events, file) => {
    const parts = { posts, file, activity: "alike", saved: {}, kept: [], hand_in: {} };
    const host = { read: (name) => parts[name], listen: nothing, follow: nothing, append() {} };
    const once = [...new Map(events.map((event) => [event.id, event])).values()];
    localStorage.setItem(`kit:waiting:${file}:before`, JSON.stringify(once));
    const store = new Store(host);
    return Object.fromEntries(ids.map((id) => [id, store.of(id)]));
  };
  return logs.map(({ events, fingerprint, pseudonym }, number) => {
    const state = replay(events);
    const { first, revised } = handInNumbers(ids.map((id) => state.get(id) ?? {}), labels);
    const code = handInCode({ fingerprint, pseudonym, labels: labels.length }, first, revised);
    const known = [...state].filter(([id]) => ids.includes(id));
    return { state: Object.fromEntries(known), stored: stored(events, String(number)), code };
  });
}"""


def played(parts, rng, own, place):
    """Give a log to a learner's file as browsers do, in messages of any size."""
    log = Answers(own.name, own.marks, own.codebook, place)
    for number, events in enumerate(parts):
        if number:
            log.start_over()
        while events:
            size = rng.randint(1, 6)
            log.append(events[:size])
            events = events[size:]
    return log


def test_a_log_means_the_same_in_the_file_in_the_browser_and_in_the_pool(sources, tmp_path):
    rng = random.Random(2026)
    catalogue = Catalogue(POSTS)
    own = catalogue.assignments[activity_name(POSTS, kit.codebook("function"))]
    mark = handin.fingerprint(own.name, own.marks, own.codebook)
    ids, labels = list(own.marks), list(own.codebook.labels)
    tasks, states, codes, pooled = [], [], [], []
    for number in range(LOGS):
        parts, place = random_log(rng, ids, labels), tmp_path / str(number)
        log = played(parts, rng, own, place)
        assert Answers(own.name, own.marks, own.codebook, place).state == log.state
        pseudonym = pseudonym_numbers(log.coder)
        tasks.append({"events": parts[-1], "fingerprint": mark, "pseudonym": pseudonym})
        states.append(log.state)
        codes.append(handin.write_state(own, log.coder, log.state))
        pooled.append(from_file(log.path, catalogue))

    browser = sources.evaluate(REPLAY, {"logs": tasks, "ids": ids, "labels": labels})
    assert [one["code"] for one in browser] == codes
    assert [one["state"] for one in browser] == states
    stored = [{i: state.get(i, UNJUDGED) for i in ids} for state in states]
    assert [one["stored"] for one in browser] == stored
    for code, hand_in in zip(codes, pooled, strict=True):
        if hand_in:  # a file in which nothing was judged hands nothing in
            read = handin.read(code)
            assert hand_in.first == handin.settled(read.first, read.revised)
            assert hand_in.revised == read.revised


def from_file(path, catalogue):
    """Return what the pool takes from a learner's file, or None where that has nothing."""
    uploads = Uploads()
    found = [one for piece in uploads.pieces(path) for one in hand_ins(piece, catalogue, uploads)]
    assert len(found) <= 1
    return found[0] if found else None
