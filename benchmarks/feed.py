"""What a run of the feed model costs, how that grows, and its rare cascades.

    python benchmarks/feed.py [--quick]

Each time is the median of several runs, the lines of a table taking turns: seconds on the clock,
and seconds of one processor, which other work on the machine disturbs less. Memory is the peak
of what a run allocates, result included (tracemalloc, in a run of its own, since watching costs
time). Nobody else's package runs this model, so there is no peer to compare with.
"""

import argparse
import os
import time
import tracemalloc
from statistics import median

import numpy as np
import pandas as pd

from kit.simulation import feed

CLASS = {"accounts": 1_000, "rounds": 60}  # what simulate() runs if nothing is said
LARGE = {"accounts": 10_000, "rounds": 100}
GROWTH = [(1_000, 25), (3_000, 25), (10_000, 25), (30_000, 25), (10_000, 50), (10_000, 100)]


def spent(call):
    """Return seconds on the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - clock, time.process_time() - processor


def medians(calls, times):
    """Run calls in turns, after a first that is not counted; return medians for each."""
    next(iter(calls.values()))()
    found = {name: [] for name in calls}
    for _ in range(times):
        for name, call in calls.items():
            found[name].append(spent(call))
    return {name: tuple(map(median, zip(*runs, strict=True))) for name, runs in found.items()}


def peak(call):
    """Return the megabytes that a call allocates at most."""
    tracemalloc.start()
    call()
    size = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return size


def orders(size, times):
    print(f"\n**{size['accounts']:,} accounts, {size['rounds']} days**\n")
    print("| | on the clock | processor | peak |\n|---|---:|---:|---:|")
    calls = {order: lambda order=order: feed.simulate(**size, order=order) for order in feed.ORDERS}
    if size is CLASS:
        calls["all four, compared"] = lambda: feed.compare(**size)
    for name, (clock, processor) in medians(calls, times).items():
        print(f"| {name} | {clock:.2f} s | {processor:.2f} s | {peak(calls[name]):,.0f} MB |")


def growth(sizes, times):
    print("\n**Growth**, order by engagement\n")
    print("| accounts | days | processor | for each account and day | peak |")
    print("|---:|---:|---:|---:|---:|")
    calls = {size: lambda size=size: feed.simulate(*size, order="engagement") for size in sizes}
    for (accounts, days), (_, processor) in medians(calls, times).items():
        each = processor / accounts / days * 1e6
        size = peak(calls[accounts, days])
        print(f"| {accounts:,} | {days} | {processor:.2f} s | {each:.1f} µs | {size:,.0f} MB |")


def rare(size, seeds):
    """Large worlds have room for large cascades: about 1 in 4,000 reached 100 (Goel et al.)."""
    print(f"\n**Cascades**, {size['accounts']:,} accounts, {size['rounds']} days\n")
    print(
        "| order | seed | posts | nobody passed on | of 4,000 reach 100 | largest | size and depth "
        "| size and largest broadcast |\n|---|---:|---:|---:|---:|---:|---:|---:|"
    )
    for order in ("time", "engagement"):
        for seed in seeds:
            posts = feed.simulate(**size, order=order, seed=seed).posts
            reached = posts["cascade"]
            many = posts.loc[reached >= 20, ["cascade", "depth", "largest_broadcast"]].rank().corr()
            print(
                f"| {order} | {seed} | {len(posts):,} | {(reached == 1).mean():.1%} | "
                f"{4_000 * (reached >= 100).mean():.2f} | {reached.max():,} | "
                f"{many.loc['cascade', 'depth']:.2f} | "
                f"{many.loc['cascade', 'largest_broadcast']:.2f} |"
            )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer and smaller runs")
    quick = parser.parse_args().quick
    print(f"numpy {np.__version__}, pandas {pd.__version__}, {os.cpu_count()} processors")
    orders(CLASS, 3 if quick else 7)
    if not quick:
        orders(LARGE, 3)
    growth(GROWTH[:3] if quick else GROWTH, 1 if quick else 3)
    rare(LARGE | ({"rounds": 20} if quick else {}), (1,) if quick else (1, 2, 3))


if __name__ == "__main__":
    main()
