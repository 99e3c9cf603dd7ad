"""The browser writes the same hand-in codes as Python."""

import random
from types import SimpleNamespace

import pytest

from kit.judging import handin
from kit.judging.pseudonyms import pseudonym, pseudonym_numbers

pytestmark = pytest.mark.browser
WRITE = """async (tasks) => {
  const { handInCode, handInNumbers } = await import("/src/handin.js");
  return tasks.map(({ entries, labels, ...head }) => {
    const { first, revised } = handInNumbers(entries, labels);
    return handInCode({ ...head, labels: labels.length }, first, revised);
  });
}"""


def test_the_browser_writes_the_same_codes(sources):
    rng = random.Random(8)
    tasks, codes = [], []
    for number in range(600):
        posts = rng.choice((1, 24, rng.randint(1, 60), rng.randint(1, 60 if number % 9 else 2000)))
        labels = [f"label {i}" for i in range(rng.randint(2, 20))]
        gaps, changed = rng.choice((0, 0.1, 1)), rng.choice((0, 0.2, 1))
        entries = [
            {
                "first": None if rng.random() < gaps else rng.choice(labels),
                "revised": rng.choice(labels) if rng.random() < changed else None,
                "unsure": rng.random() < gaps / 2,
                "locked": rng.random() < 0.5,
            }
            for _ in range(posts)
        ]
        name, mark = pseudonym(number), rng.getrandbits(35)
        ids = [str(i) for i in range(posts)]
        first, revised = handin.numbers(
            SimpleNamespace(labels=labels), ids, dict(zip(ids, entries, strict=True))
        )
        codes.append(handin.write(mark, name, first, revised, len(labels)))
        task = {"fingerprint": mark, "pseudonym": pseudonym_numbers(name)}
        tasks.append({**task, "entries": entries, "labels": labels})
    assert sources.evaluate(WRITE, tasks) == codes
