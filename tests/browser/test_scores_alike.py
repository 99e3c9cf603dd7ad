"""How far somebody agrees with the key, and how sure that is: in the browser as in Python."""

import random

import pandas as pd
import pytest
from statsmodels.stats.proportion import proportion_confint

import kit

pytestmark = pytest.mark.browser
SCORE = """async ([all, key]) => {
  const { kappaWithKey, withKey } = await import("/src/activity/figures.js");
  const posts = Object.keys(key).map((id) => ({ post_id: id }));
  return all.map((given) => {
    const label = (id) => given[id] ?? null;
    return [withKey(posts, key, label), kappaWithKey(posts, key, label)];
  });
}"""
WILSON = """async (pairs) => {
  const { wilson } = await import("/src/activity/figures.js");
  return pairs.map((pair) => wilson(...pair));
}"""


def somebody(chance, key, labels):
    """Judgements of somebody who leaves some posts out, and agrees more or less."""
    good = chance.random()
    given = {}
    for post_id, entry in key.items():
        if chance.random() < 0.85:
            right = entry["label"] if chance.random() < good else None
            given[post_id] = right or chance.choice(labels)
    return given


@pytest.mark.parametrize("name", ["direction-a", "room-a", "function", "motive"])
def test_agreement_with_the_key_is_that_of_python(name, sources, tmp_path):
    activity = kit.Activity(name, answers=tmp_path)
    table = kit.load("key", set=name)
    table = table[table["codebook"] == activity.answers.codebook.name].set_index("post_id")
    labels = list(activity.answers.codebook.labels)
    chance = random.Random(name)
    people = [somebody(chance, activity._key, labels) for _ in range(250)]
    found = sources.evaluate(SCORE, [people, activity._key])

    for given, (counts, kappa) in zip(people, found, strict=True):
        score = kit.score(pd.Series(given, dtype=object), table)
        assert (counts["agreed"], counts["of"]) == (score.right + score.accepted, score.marked)
        beyond = float(score.kappa)
        assert (kappa is None and beyond != beyond) or kappa == pytest.approx(beyond)


def test_the_interval_is_wilsons(sources):
    pairs = [[part, whole] for whole in (1, 2, 7, 24, 300) for part in range(0, whole + 1)]
    for (part, whole), found in zip(pairs, sources.evaluate(WILSON, pairs), strict=True):
        low, high = proportion_confint(part, whole, method="wilson")
        assert found == pytest.approx([low, high], abs=1e-7)
