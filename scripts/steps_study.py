"""What opening the key between steps does to agreement: simulated classes that learn.

    python scripts/steps_study.py [--classes 200]

Each class judges a set as the coders of `kit.sample_class` do, in steps of eight posts, and sees
the key of a step before the next begins. What real people take from that nobody knows, so several
answers stand side by side:

nothing   they judge on as before
skill     they understand the codebook better: the log-odds of the key's label rise
habit     they take over how often the key says each label, and more and more often answer by that
          alone
both      half of each

Printed are Krippendorff's alpha of all first votes and of each step, the mean and the standard
deviation over classes of thirty; and Cohen's kappa of two of them, drawn at random.
"""

import argparse

import numpy as np

import kit

STEP = 8
CODERS = 30
SETS = ("direction-a", "function", "room-a")
# How a class learns, and by how much a step.
WAYS = (("nothing", 0.0), ("skill", 0.3), ("skill", 0.8), ("habit", 0.5), ("both", 0.8))


def learning_class(key, labels, way, amount, rng):
    """Return the judgements of one class as numbers of labels, (posts, coders)."""
    truth = key["label"].map(labels.index).to_numpy()
    skill = rng.normal(1.9, 0.5, CODERS)
    taste = rng.normal(0.0, 0.7, (CODERS, len(labels)))
    hard = rng.normal(*np.where(key["contested"].to_numpy(bool), [[1.8], [0.4]], [[-0.4], [0.35]]))
    codes = np.empty((len(key), CODERS), int)
    for post, right in enumerate(truth):
        steps = post // STEP
        learnt = amount * steps * {"skill": 1, "both": 0.5}.get(way, 0)
        habit = amount * steps * {"habit": 1, "both": 0.5}.get(way, 0)
        counts = np.bincount(truth[: steps * STEP], minlength=len(labels)) + 1
        usual = np.log(counts / counts.sum())
        follows = rng.random(CODERS) < 1 / (1 + np.exp(hard[post] - skill - learnt))
        pull = taste + habit * usual + rng.gumbel(size=taste.shape)
        pull[:, right] = -np.inf
        read = np.where(follows, right, pull.argmax(axis=1))
        unread = (2 * usual + rng.gumbel(size=taste.shape)).argmax(axis=1)
        codes[post] = np.where(rng.random(CODERS) < 1 - np.exp(-habit / 4), unread, read)
    return codes


def measured(codes, labels, rng):
    """Return alpha and the kappa of two coders: of all posts, and of each step."""
    pair = rng.choice(CODERS, 2, replace=False)
    spans = [slice(None), *(slice(at, at + STEP) for at in range(0, len(codes), STEP))]
    alphas = [kit.krippendorff_alpha(kit.Codes(codes[s], labels), interval=None) for s in spans]
    names = np.array(labels, object)
    kappas = [kit.cohen_kappa(*names[codes[s][:, pair].T], interval=None) for s in spans]
    return [float(value) for value in (*alphas, *kappas)]


def main():
    """Print a table for each set: a row a way of learning."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--classes", type=int, default=200, help="simulated classes a row")
    classes = parser.parse_args().classes
    for name in SETS:
        key = kit.load("key", set=name)
        key = key[key["codebook"] == key["codebook"].iloc[0]]
        labels = kit.codebook(key["codebook"].iloc[0]).labels
        steps = "".join(f"{f'step {n}':>12}" for n in range(1, -(-len(key) // STEP) + 1))
        print(f"\n{name}, {len(key)} posts, {classes} classes a row")
        print(f"{'':12}{'alpha: all':>12}{steps}   {'kappa: all':>12}{steps}")
        for way, amount in WAYS:
            rng = np.random.default_rng(1)
            rows = np.array(
                [
                    measured(learning_class(key, labels, way, amount, rng), labels, rng)
                    for _ in range(classes)
                ]
            )
            half = rows.shape[1] // 2
            cells = [
                f"{mean:7.2f} ±{spread:.2f}"
                for mean, spread in zip(np.nanmean(rows, 0), np.nanstd(rows, 0), strict=True)
            ]
            print(f"{way:8}{amount:4}{''.join(cells[:half])}   {''.join(cells[half:])}")


if __name__ == "__main__":
    main()
