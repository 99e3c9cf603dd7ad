"""How large a class must be for the check to show what it learnt: simulated classes, no real ones.

    python scripts/gain_study.py [--classes 4000] [--write]

Learners and items are made up. A learner has a skill, an item a difficulty, and whoever does not
know guesses: one of two answers to a post, one of three to a question. The two forms are of
different difficulty by chance, half a class has form A first, and between before and after each
skill rises, by more in some than in others, so that the mean score rises by 0, 1 or 2 of 14.
Printed is in what share of the classes `kit.gain` would see a change: its 95 % interval lies above
0. With --write the shares go to the file that the page of `kit pool … --gain` prints them from.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from kit.classroom.gain_change import change

HOME = Path(__file__).parents[1] / "kit" / "classroom" / "gain_sizes.json"
SIZES = (10, 20, 30, 60)
TRUE = (0, 1, 2)
FLOOR = np.repeat([1 / 2, 1 / 3], [8, 6])  # what guessing brings: eight posts, six questions
# Standard deviations: of skills, of difficulties, and of what is learnt.
SKILL, HARD, APART = 1.0, 0.8, 0.4
START = -0.3  # the mean skill before, which brings about 8 right answers of 14


def chances(skill, hard):
    """Return how likely each learner (rows) gets each item (columns) right."""
    return FLOOR + (1 - FLOOR) / (1 + np.exp(hard - skill[:, None]))


def rise(wanted, rng):
    """Return by how much skills must rise so that the mean score rises by so many of 14."""
    skill, hard = rng.normal(START, SKILL, 20_000), rng.normal(0, HARD, (20_000, 14))
    more = rng.normal(0, APART, 20_000) * (wanted > 0)
    before = chances(skill, hard).sum(axis=1).mean()
    low, high = 0.0, 4.0
    for _ in range(40):
        middle = (low + high) / 2
        gained = chances(skill + more + middle, hard).sum(axis=1).mean() - before
        low, high = (middle, high) if gained < wanted else (low, middle)
    return low if wanted else 0.0


def differences(size, learnt, rng):
    """Return after less before of each learner of one class, and who had form A first."""
    skill = rng.normal(START, SKILL, size)
    later = skill + (rng.normal(learnt, APART, size) if learnt else 0)
    forms = rng.normal(0, HARD, (2, 14))
    a_first = rng.random(size) < 0.5
    first, second = forms[np.where(a_first, 0, 1)], forms[np.where(a_first, 1, 0)]
    before = (rng.random((size, 14)) < chances(skill, first)).sum(axis=1)
    after = (rng.random((size, 14)) < chances(later, second)).sum(axis=1)
    return after - before, a_first


def seen(size, learnt, classes, rng):
    """Return the share of classes in which the interval lies above no change."""
    found = (change(*differences(size, learnt, rng)) for _ in range(classes))
    return sum(one.low > 0 for one in found) / classes


def main():
    """Print the shares as a table; with --write keep them too."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--classes", type=int, default=4000, help="simulated classes a cell")
    parser.add_argument("--write", action="store_true", help=f"keep the shares in {HOME.name}")
    options = parser.parse_args()
    rng = np.random.default_rng(16)
    rises = {true: rise(true, rng) for true in TRUE}
    shares = {
        size: [round(seen(size, rises[true], options.classes, rng), 2) for true in TRUE]
        for size in SIZES
    }
    alone, _ = differences(100_000, 0, rng)
    print(f"Simulated, {options.classes:,} classes a cell.\n")
    print("| People with both checks | no change | +1 of 14 | +2 of 14 |\n|---:|---:|---:|---:|")
    for size, row in shares.items():
        print(f"| {size} | {' | '.join(f'{share:.0%}' for share in row)} |")
    print(f"\nOf one learner who has learnt nothing, the change has an SD of {alone.std():.1f}.")
    if options.write:
        kept = {"classes": options.classes, "true": TRUE, "seen": shares}
        HOME.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
