"""Agreement side by side with other packages, in one process: times, ratios, peak memory.

    python benchmarks/agreement.py [--quick] [--coverage]

Tables are written to CSV first and read with pandas.read_csv, as people have them: so no two
cells share a text in memory. Each time is the median of several calls, the lines of a block taking
turns, in time of the processor, which other work on the machine hardly touches; each ratio says how
many times the first line of its block. Memory is the peak of what a call allocates on top of its
input (tracemalloc, in a run of its own, since watching costs time). Peers that are not installed
are left out; one that took too long is not asked again at larger sizes.
"""

import argparse
import time
import tracemalloc
import warnings
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import ClassVar

import numpy as np
import pandas as pd

from kit.scoring.counting import Codes, count, encode
from kit.scoring.reliability import (
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    kappa_matrix,
    krippendorff_alpha,
)

LABELS = ["broadcast", "conversation", "other", "unclear"]
SIZES = [(24, 30), (1_000, 300), (10_000, 300)]  # posts × coders
TOO_SLOW = 8.0  # seconds; a peer that took longer is not tried on more judgements
BUDGET = 0.7  # seconds spent on each line, about


def written(posts, coders, path, observed=0.6):
    """Write a wide table of coders who are right half of the time, and else guess."""
    draws = np.random.default_rng(posts + coders)
    truth = draws.integers(0, len(LABELS), (posts, 1))
    guess = draws.integers(0, len(LABELS), (posts, coders))
    codes = np.where(draws.random((posts, coders)) < 0.5, truth, guess)
    codes[draws.random((posts, coders)) >= observed] = -1
    names = np.array([*LABELS, None], object)
    table = pd.DataFrame(names[codes]).rename_axis("post_id").add_prefix("coder ", axis=1)
    table.to_csv(path)


def read(path):
    return pd.read_csv(path, index_col="post_id")


class Block:
    """Lines of one comparison, called in turns, so that a busy moment hits all of them."""

    slow: ClassVar = set()

    def __init__(self, title):
        self.title, self.calls = title, {}

    def line(self, name, call):
        if name not in Block.slow:
            self.calls[name] = call

    def print(self):
        spent = {name: [] for name in self.calls}
        until = time.perf_counter() + BUDGET * len(spent)
        for turn in range(101):  # the first turn is for warming up
            for name, call in self.calls.items():
                if turn and name in Block.slow:
                    continue
                start = time.process_time()
                call()
                took = time.process_time() - start
                if took > TOO_SLOW:
                    Block.slow.add(name)
                if turn or took > TOO_SLOW:
                    spent[name].append(took)
            if turn > 2 and time.perf_counter() > until:
                break
        middle = {name: median(times) for name, times in spent.items()}
        first = next(iter(middle.values()))
        print(f"\n**{self.title}**\n")
        print(f"| {'':<42} | median | ratio | peak |")
        print("|---|---:|---:|---:|")
        for name, call in self.calls.items():
            peak = f"{peak_of(call):.1f} MB" if middle[name] < TOO_SLOW / 4 else "–"
            time_ = milliseconds(middle[name])
            print(f"| {name:<42} | {time_} | {middle[name] / first:.2f} | {peak} |", flush=True)


def peak_of(call):
    tracemalloc.start()
    call()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return peak


def milliseconds(seconds):
    return f"{1000 * seconds:,.{2 if seconds < 0.01 else 1 if seconds < 0.1 else 0}f} ms"


def peer(name):
    try:
        return import_module(name)
    except ImportError:
        return None


def from_tables(path):
    """Alpha from a table as it was read, beside what the peers need made of it first."""
    texts = read(path)
    categories = texts.astype(pd.CategoricalDtype(LABELS))
    number = int(texts.notna().to_numpy().sum())
    title = f"From a CSV's table, {len(texts):,} posts × {texts.shape[1]} coders"
    block = Block(f"{title}, {number:,} judgements")
    block.line("kit: alpha", lambda: krippendorff_alpha(texts, interval=None))
    block.line("kit: alpha and its jackknife interval", lambda: krippendorff_alpha(texts))
    block.line("kit: alpha from categories", lambda: krippendorff_alpha(categories, interval=None))
    if krippendorff := peer("krippendorff"):

        def shape():
            return texts.to_numpy(object, na_value="nan").astype(str).T

        def alpha(matrix):
            return krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal")

        ready = shape()
        ours = float(krippendorff_alpha(texts, interval=None))
        assert abs(ours - alpha(ready)) < 1e-12, "the two differ: no use comparing their times"
        block.line("krippendorff, from the same table", lambda: alpha(shape()))
        block.line("krippendorff, ready text matrix", lambda: alpha(ready))
    if nltk := peer("nltk.metrics.agreement"):
        triples = [(c, p, label) for (p, c), label in texts.stack().items()]
        block.line("nltk, ready triples", lambda: nltk.AnnotationTask(triples).alpha())
    block.line("pandas: reading the CSV", lambda: read(path))
    block.print()


def from_codes(codes):
    """The same from whole numbers, as a pooled class has them."""
    values, posts = codes.values, len(codes.values)
    block = Block(f"From codes, {posts:,} posts × {values.shape[1]} coders")
    block.line("kit: alpha", lambda: krippendorff_alpha(codes, interval=None))
    block.line("kit: alpha and its jackknife interval", lambda: krippendorff_alpha(codes))
    if krippendorff := peer("krippendorff"):
        matrix = np.where(values < 0, np.nan, values).T
        block.line(
            "krippendorff, ready float matrix",
            lambda: krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"),
        )
    if inter_rater := peer("statsmodels.stats.inter_rater"):
        complete = np.where(values < 0, 0, values)
        full = Codes(complete, LABELS)
        block.line("kit: Fleiss' kappa, nothing missing", lambda: fleiss_kappa(full, interval=None))
        block.line(
            "statsmodels: the same",
            lambda: inter_rater.fleiss_kappa(inter_rater.aggregate_raters(complete)[0]),
        )
    block.print()


def bootstrap(codes):
    """1,000 resamples of posts; the yardstick draws and adds up the same in plain numpy."""
    counts = count(codes)
    posts = len(codes.values)
    values = counts.values.astype(float)
    size = values.sum(axis=1)
    sums = np.column_stack([(size**2 - (values**2).sum(axis=1)) / (size - 1), values])

    def plain():
        draws = np.random.default_rng(0)
        for _ in range(1_000):
            np.bincount(draws.integers(0, posts, posts), minlength=posts) @ sums

    block = Block(f"1,000 bootstraps, {posts:,} posts")
    block.line("numpy: draw, count, add up", plain)
    block.line("kit", lambda: krippendorff_alpha(counts, interval="bootstrap"))
    block.print()


def all_pairs(codes):
    posts, coders = codes.values.shape
    block = Block(f"Kappa of all {coders * (coders - 1) // 2:,} pairs, {posts:,} posts")
    block.line("kit: kappa_matrix", lambda: kappa_matrix(codes))
    if metrics := peer("sklearn.metrics"):
        one, other = codes.values[(codes.values[:, :2] >= 0).all(axis=1), :2].T
        block.line("scikit-learn, ONE of the pairs", lambda: metrics.cohen_kappa_score(one, other))
    block.print()


def coverage(trials):
    """How often a 95 % interval holds the value that endless posts would give."""
    print(f"\n**Coverage of 95 % intervals**, {trials:,} simulated classes a cell\n")
    print("| coefficient | labels | coders | interval | 10 posts | 20 | 40 | 100 |")
    print("|---|---|---:|---|---:|---:|---:|---:|")

    def two(codes, **how):
        kept = np.where(codes.values < 0, np.nan, codes.values)
        return cohen_kappa(kept[:, 0], kept[:, 1], codebook=range(len(LABELS)), **how)

    for name, coefficient, coders in (
        ("alpha", krippendorff_alpha, 3),
        ("alpha", krippendorff_alpha, 30),
        ("Fleiss' kappa", fleiss_kappa, 3),
        ("AC1", gwet_ac1, 3),
        ("Cohen's kappa", two, 2),
    ):
        for labels, shares in (("even", [0.25] * 4), ("85 % one", [0.85, 0.05, 0.05, 0.05])):
            draws = np.random.default_rng(1)

            def simulate(posts, draws=draws, shares=shares, coders=coders):
                truth = draws.choice(len(LABELS), (posts, 1), p=shares)
                guess = draws.choice(len(LABELS), (posts, coders), p=shares)
                codes = np.where(draws.random((posts, coders)) < 0.58, truth, guess)
                codes[draws.random(codes.shape) >= 0.6] = -1
                return Codes(codes.astype(np.int8), LABELS)

            goal = float(coefficient(simulate(500_000), interval=None))
            for interval in ("jackknife", "bootstrap"):
                cells = []
                for posts in (10, 20, 40, 100):
                    found = [coefficient(simulate(posts), interval=interval) for _ in range(trials)]
                    given = [c for c in found if not np.isnan(c.low)]
                    hit = np.mean([c.low <= goal <= c.high for c in given])
                    none = 1 - len(given) / trials
                    cells.append(f"{hit:.2f}" + (f" ({none:.0%} none)" if none >= 0.005 else ""))
                print(
                    f"| {name}, true {goal:.2f} | {labels} | {coders} | {interval} | "
                    + " | ".join(cells)
                    + " |",
                    flush=True,
                )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="the two smaller sizes only")
    parser.add_argument("--coverage", action="store_true", help="only simulate the intervals")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.coverage:
        coverage(100 if options.quick else 1_000)
        return
    print(f"numpy {np.__version__}, pandas {pd.__version__}")
    with TemporaryDirectory() as folder:
        for posts, coders in SIZES[:2] if options.quick else SIZES:
            path = Path(folder) / f"{posts}.csv"
            written(posts, coders, path)
            from_tables(path)
            codes = encode(read(path), LABELS)
            for compare in (from_codes, bootstrap, all_pairs):
                compare(codes)


if __name__ == "__main__":
    main()
