"""Agreement side by side with other packages, in one process: times, ratios, peak memory.

    python benchmarks/agreement.py [--quick] [--huge] [--coverage]

Each time is the median of several calls, the lines of a block taking turns; each ratio says how
many times the first line of its block. Memory is the peak of what a call allocates on top of its
input (tracemalloc, in a run of its own, since watching costs time). Peers that are not
installed are left out; one that took too long is not asked again at larger sizes.
"""

import argparse
import time
import tracemalloc
import warnings
from importlib import import_module
from statistics import median
from typing import ClassVar

import numpy as np
import pandas as pd

from kit.scoring.counting import count, encode
from kit.scoring.reliability import (
    Codes,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    kappa_matrix,
    krippendorff_alpha,
)

LABELS = ["broadcast", "conversation", "other", "unclear"]
SIZES = [(100, 30), (1_000, 300), (10_000, 300), (100_000, 30)]
TOO_SLOW = 8.0  # seconds; a peer that took longer is not tried on more judgements
BUDGET = 0.7  # seconds spent on each line, about


def judgements(posts, coders, observed=0.6):
    """Codes of coders who are right half of the time, and else guess."""
    draws = np.random.default_rng(posts + coders)
    truth = draws.integers(0, len(LABELS), (posts, 1))
    guess = draws.integers(0, len(LABELS), (posts, coders))
    codes = np.where(draws.random((posts, coders)) < 0.5, truth, guess).astype(np.int8)
    codes[draws.random((posts, coders)) >= observed] = -1
    return codes


class Block:
    """Lines of one comparison, called in turns, so that a busy moment hits all of them."""

    slow: ClassVar = set()

    def __init__(self, title, number):
        self.title, self.number, self.calls = title, number, {}

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
                start = time.perf_counter()
                call()
                took = time.perf_counter() - start
                if took > TOO_SLOW:
                    Block.slow.add(name)
                if turn or took > TOO_SLOW:
                    spent[name].append(took)
            if turn > 2 and time.perf_counter() > until:
                break
        middle = {name: median(times) for name, times in spent.items()}
        first = next(iter(middle.values()))
        print(f"\n**{self.title}**, {self.number:,} judgements\n")
        print(f"| {'':<58} | median | ratio | peak |")
        print("|---|---:|---:|---:|")
        for name, call in self.calls.items():
            peak = f"{peak_of(call):.1f} MB" if middle[name] < TOO_SLOW / 4 else "–"
            time_ = milliseconds(middle[name])
            print(f"| {name:<58} | {time_} | {middle[name] / first:.2f} | {peak} |", flush=True)


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


def one_bincount(codes):
    """The yardstick for counting: the plain way, in one pass."""
    posts, width = len(codes), len(LABELS) + 1
    cells = codes + (width * np.arange(posts) + 1)[:, None]
    return np.bincount(cells.ravel(), minlength=posts * width).reshape(posts, width)[:, 1:]


def from_codes(codes, number):
    ours = Codes(codes, LABELS)
    wide = codes.astype(np.int64)
    ours_wide = Codes(wide, LABELS)
    block = Block(f"From codes, {codes.shape[0]:,} posts × {codes.shape[1]} coders", number)
    block.line("one numpy.bincount (8-bit codes)", lambda: one_bincount(codes))
    block.line("kit: counts", lambda: count(ours))
    block.line("kit: alpha", lambda: krippendorff_alpha(ours, interval=None))
    block.line("kit: alpha and its jackknife interval", lambda: krippendorff_alpha(ours))
    block.line("one numpy.bincount (64-bit codes)", lambda: one_bincount(wide))
    block.line("kit: alpha (64-bit codes)", lambda: krippendorff_alpha(ours_wide, interval=None))
    if krippendorff := peer("krippendorff"):
        matrix = np.where(codes < 0, np.nan, codes).T
        block.line(
            "krippendorff, ready float matrix",
            lambda: krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"),
        )
    counts = count(ours)
    block.line("kit: alpha from ready counts", lambda: krippendorff_alpha(counts, interval=None))
    if krippendorff:
        block.line(
            "krippendorff, ready counts",
            lambda: krippendorff.alpha(value_counts=counts.values, level_of_measurement="nominal"),
        )
    block.print()


def from_tables(codes, number):
    names = np.array([*LABELS, None], object)
    texts = pd.DataFrame(names[codes]).astype("str").rename_axis("post_id")
    kind = pd.CategoricalDtype(LABELS)
    categories = pd.DataFrame(
        {i: pd.Categorical.from_codes(column, dtype=kind) for i, column in enumerate(codes.T)}
    ).rename_axis("post_id")
    block = Block(f"From tables, {codes.shape[0]:,} posts × {codes.shape[1]} coders", number)
    block.line("kit: alpha from texts", lambda: krippendorff_alpha(texts, interval=None))
    block.line("kit: alpha and its jackknife interval", lambda: krippendorff_alpha(texts))
    block.line("kit: alpha from categories", lambda: krippendorff_alpha(categories, interval=None))
    if krippendorff := peer("krippendorff"):

        def shape():
            return texts.to_numpy(object, na_value="nan").astype(str).T

        def alpha(matrix):
            krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal")

        ready = shape()
        block.line("krippendorff, ready text matrix", lambda: alpha(ready))
        block.line("krippendorff, from the same table", lambda: alpha(shape()))
    if nltk := peer("nltk.metrics.agreement"):
        rows, columns = np.nonzero(codes >= 0)
        triples = [
            (c, p, LABELS[k])
            for c, p, k in zip(
                columns.tolist(), rows.tolist(), codes[rows, columns].tolist(), strict=True
            )
        ]
        block.line("nltk, ready triples", lambda: nltk.AnnotationTask(triples).alpha())
    if inter_rater := peer("statsmodels.stats.inter_rater"):
        complete = np.where(codes < 0, 0, codes)
        full = Codes(complete, LABELS)
        block.line("kit: Fleiss (complete codes)", lambda: fleiss_kappa(full, interval=None))
        block.line(
            "statsmodels: Fleiss (complete codes)",
            lambda: inter_rater.fleiss_kappa(inter_rater.aggregate_raters(complete)[0]),
        )
    block.print()


def bootstrap(codes, number):
    """1,000 resamples of posts; the yardstick draws and adds up the same in plain numpy."""
    counts = count(Codes(codes, LABELS))
    posts = len(codes)
    values = counts.values.astype(float)
    size = values.sum(axis=1)
    sums = np.column_stack([(size**2 - (values**2).sum(axis=1)) / (size - 1), values])

    def plain(step=100):
        draws = np.random.default_rng(0)
        found = np.empty((1_000, sums.shape[1]))
        for start in range(0, 1_000, step):
            drawn = draws.integers(0, posts, (step, posts))
            weights = np.array([np.bincount(one, minlength=posts) for one in drawn], float)
            found[start : start + step] = weights @ sums
        return found

    weights = np.random.default_rng(0).integers(0, 3, (100, posts)).astype(float)

    def product():
        for _ in range(10):
            weights @ sums

    block = Block(f"1,000 bootstraps, {posts:,} posts", number)
    block.line("numpy: draw, count, one product per 100", plain)
    block.line("kit", lambda: krippendorff_alpha(counts, interval="bootstrap"))
    block.line("numpy: the products alone", product)
    block.print()


def all_pairs(codes, number):
    ours = Codes(codes, LABELS)
    coders = codes.shape[1]
    hot = (codes[:, None] == np.arange(len(LABELS), dtype=np.int8)[:, None]).astype(np.float32)
    hot = hot.reshape(len(codes), -1)
    block = Block(
        f"Kappa of all {coders * (coders - 1) // 2:,} pairs, {len(codes):,} posts", number
    )
    block.line("numpy: one product of ready one-hot codes", lambda: hot.T @ hot)
    block.line("kit: kappa_matrix", lambda: kappa_matrix(ours))
    if metrics := peer("sklearn.metrics"):

        def one_pair():
            both = (codes[:, 0] >= 0) & (codes[:, 1] >= 0)
            metrics.cohen_kappa_score(codes[both, 0], codes[both, 1])

        block.line("scikit-learn, ONE of the pairs", one_pair)
    block.print()


def growth(sizes):
    """How cost grows with judgements; four labels, 60 % observed."""
    print("\n**Growth**, alpha from 8-bit codes, 100 coders\n")
    print("| posts | judgements | alpha | with jackknife | peak | input |")
    print("|---:|---:|---:|---:|---:|---:|")
    for posts in sizes:
        block = np.random.default_rng(1).integers(-1, 4, (10_000, 100), np.int8)
        codes = Codes(np.tile(block, (posts // 10_000, 1)), LABELS)
        spent = []
        for interval in (None, "jackknife"):
            runs = []
            for _ in range(3):
                start = time.perf_counter()
                krippendorff_alpha(codes, interval=interval)
                runs.append(time.perf_counter() - start)
            spent.append(milliseconds(median(runs)))
        peak = peak_of(lambda codes=codes: krippendorff_alpha(codes, interval=None))
        number = int((codes.values >= 0).sum())
        size = codes.values.nbytes / 1e6
        print(f"| {posts:,} | {number:,} | {' | '.join(spent)} | {peak:,.0f} MB | {size:,.0f} MB |")


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
    parser.add_argument("--huge", action="store_true", help="also a hundred million judgements")
    parser.add_argument("--coverage", action="store_true", help="only simulate the intervals")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.coverage:
        coverage(100 if options.quick else 1_000)
        return
    print(f"numpy {np.__version__}, pandas {pd.__version__}")
    for posts, coders in SIZES[:2] if options.quick else SIZES:
        codes = judgements(posts, coders)
        number = int((codes >= 0).sum())
        assert np.array_equal(encode(Codes(codes, LABELS)).values, codes)
        for compare in (from_codes, from_tables, bootstrap, all_pairs):
            compare(codes, number)
    growth([10_000, 100_000, *([1_250_000] if options.huge else [])])


if __name__ == "__main__":
    main()
