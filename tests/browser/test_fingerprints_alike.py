"""Marks, fingerprints and what is drawn by lot are the same numbers in the browser and in Python."""

import random
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from answers_page import run

from kit.judging.event_lines import _whole
from kit.judging.handin import fingerprint
from kit.judging.pseudonyms import pseudonym
from kit.material.marks import post_mark
from kit.material.tasks import names, task

pytestmark = pytest.mark.browser
ODD = [
    *" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2003\u2028\u2029\u202f\u205f\u3000",
    *"\u180e\u200b\u200d\u2060\ufeff\x00\x7f\u202e",
    *[
        "a",
        "Ä",
        "e\u0301",
        "ﬁ",
        "ß",
        "👩‍👧",
        "🦦",
        "日本",
        "\ud83e",
        "\udda6",
        "😀",
        "'",
        '"',
        "\\",
    ],
]


def random_text(rng, most=12):
    return "".join(rng.choices(ODD, k=rng.randrange(most)))


def test_white_space_is_what_python_takes_for_it(sources):
    spaces = sources.evaluate(
        """async (last) => {
          const { evened } = await import("/src/spaces.js");
          const all = Array.from({ length: last + 1 }, (_, number) => number);
          return all.filter((number) => evened(`a${String.fromCodePoint(number)}b`) === "a b");
        }""",
        sys.maxunicode,
    )
    assert spaces == [number for number in range(sys.maxunicode + 1) if chr(number).isspace()]


def test_words_have_the_same_mark(sources):
    rng = random.Random(1)
    # Half a character has no bytes, and so no mark in Python: both take it as U+FFFD.
    posts = [[_whole(random_text(rng)) for _ in range(rng.randint(1, 4))] for _ in range(1500)]
    halves = [["\ud83e"], ["a\udda6b", ""], ["\udda6\ud83e"]]
    wanted = [post_mark(*parts) for parts in [*posts, *map(_whole, halves)]]
    assert run(sources, "return given.map((p) => kit.postMark(...p));", posts + halves) == wanted


def test_activities_have_the_same_fingerprint(sources):
    rng = random.Random(2)
    activities = []
    for _ in range(500):
        # Ids that look like numbers keep their order, and none is lost for what it is called.
        ids = rng.sample([*map(str, range(30)), "__proto__", "constructor", "é 1", " ", "🦦"], 9)
        activities.append(
            {
                "name": _whole(random_text(rng)),
                "marks": [[one, post_mark(one)] for one in ids],
                "book": {
                    "id": f"own@{rng.randint(1, 9)}",
                    "labels": [_whole(random_text(rng)) for _ in range(rng.randint(2, 5))],
                },
            }
        )
    wanted = [
        fingerprint(one["name"], dict(one["marks"]), SimpleNamespace(**one["book"]))
        for one in activities
    ]
    body = "return given.map((one) => kit.fingerprint(one.name, new Map(one.marks), one.book));"
    assert run(sources, body, activities) == wanted


def test_a_writer_is_given_the_same_rooms_and_aims(sources):
    rng = random.Random(3)
    tasks = [task(name) for name in names()]
    tasks += [replace(one, posts=9, rooms=one.rooms[:3], aims=one.aims * 3) for one in tasks]
    drawn = [(one, pseudonym(rng.random())) for one in tasks for _ in range(100)]
    given = [
        [
            {
                "name": one.name,
                "rooms": len(one.rooms),
                "aims": len(one.aims),
                "posts": one.posts,
            },
            who,
        ]
        for one, who in drawn
    ]
    wanted = [[{"room": room, "aim": aim} for room, aim in one.given(who)] for one, who in drawn]
    assert run(sources, "return given.map((one) => kit.drawn(...one));", given) == wanted
