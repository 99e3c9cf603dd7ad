"""What is no formula in a table that Python writes is none in one that the browser writes."""

import csv
import io
import random

import pytest

from kit.text.saving import neutral, restored

pytestmark = pytest.mark.browser
_SIGNS = [
    *"=+-@＝＋－＠;\t\r\n' )]}*/>|1aß,\"",
    "\xa0",
    "\ufeff",
    "\x0b",
    "\x85",
    "\u2028",
    "\x1c",
    "\u200b",
]


def test_both_guard_the_same_texts_in_the_same_way(sources):
    chance = random.Random(3)
    texts = ["".join(chance.choices(_SIGNS, k=chance.randrange(9))) for _ in range(3000)]
    written = sources.evaluate(
        "async (texts) => (await import('/src/download.js')).csv(texts.map((text) => [text, 'x']))",
        texts,
    )
    rows = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""))
    cells = [cell for cell, _ in rows]
    assert cells == [neutral(text) for text in texts]
    assert [restored(cell) for cell in cells] == texts
