"""Pooling a class and writing its report: time and memory, and how both grow.

    python benchmarks/pool.py [--quick]

Each line is the median of several runs, each in a fresh process: seconds of the call alone,
without imports, and the most memory that the process held beyond what it held before the call.
Judgements are random, half of the learners' answers come with revisions; nothing is from people.
"""

import argparse
import json
import multiprocessing
import resource
import tempfile
import time
import tomllib
import zipfile
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd

from kit.classroom.catalogue import Catalogue
from kit.classroom.gradebooks import gradebook
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.judging.handin import MISSING, fingerprint, write
from kit.material.data import folder

TEN = (
    *("direction-a", "direction-b", "function", "motive", "room-a", "room-b"),
    *("room-a-fit", "room-b-fit", "practice-direction", "function-motive"),
)


def forty_posts():
    text = [f"Post number {number}: shall we meet on day {number}?" for number in range(40)]
    return pd.DataFrame({"text": text}, index=[f"big-{n:02d}" for n in range(40)]).rename_axis(
        "post_id"
    )


def judged(activity, learners, seed=0):
    """Random label numbers of both rounds, learners × posts; one in ten is revised by half."""
    draws = np.random.default_rng(seed)
    shape, labels = (learners, len(activity.posts)), len(activity.codebook.labels)
    first = draws.integers(0, labels, shape)
    again = (draws.random(shape) < 0.1) & (np.arange(learners) % 2 == 0)[:, None]
    return first, np.where(again, draws.integers(0, labels, shape), MISSING)


def pseudonyms(learners):
    """As many different ones; a class that draws them at random has some twice."""
    words = tomllib.loads((folder() / "pseudonyms.toml").read_text("utf-8"))
    pairs = [f"{a} {b}" for a in words["adjectives"] for b in words["animals"]]
    return [pairs[n] for n in np.random.default_rng(1).permutation(len(pairs))[:learners]]


def codes(activity, learners):
    names = pseudonyms(learners)
    mark = fingerprint(activity.name, activity.marks, activity.codebook)
    labels = len(activity.codebook.labels)
    return [
        write(mark, name, first.tolist(), revised.tolist(), labels)
        for name, first, revised in zip(names, *judged(activity, learners), strict=True)
    ]


def files(activity, learners):
    """Yield the name and text of each learner's file of answers."""
    labels = activity.codebook.labels
    common = {"kind": "judge", "codebook": activity.codebook.id, "at": "2026-03-02T09:15:00+00:00"}
    marks = list(activity.marks.items())
    for name, *rounds in zip(pseudonyms(learners), *judged(activity, learners), strict=True):
        lines = [{"kind": "open", "file": name}, {"kind": "coder", "name": name}]
        for turn, numbers in zip(("first", "revised"), rounds, strict=True):
            lines += [
                {"id": f"{turn}-{n}", "post_id": post_id, "label": labels[number], "round": turn}
                | {"post": mark, **common}
                for n, ((post_id, mark), number) in enumerate(zip(marks, numbers, strict=True))
                if number != MISSING
            ]
        text = "".join(json.dumps(line) + "\n" for line in lines)
        yield f"{name.replace(' ', '-')}/{activity.name}.jsonl", text


def write_folder(root, activity, learners):
    for name, text in files(activity, learners):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")


def write_zip(path, activity, learners):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files(activity, learners):
            archive.writestr(name, text)


def write_form(path, all_codes):
    rows = {"Timestamp": "2026-03-02 9:15", "Name it": all_codes, "Comment": "Hi, here it is"}
    pd.DataFrame(rows).to_csv(path, index=False)


# --- Measuring ----------------------------------------------------------------------------------


def _pool(source, posts):
    return len(pool(source, posts=posts).judgements)


def _page(source, posts):
    pooled = pool(source, posts=posts)
    return pooled, lambda: len(report(pooled))


def _grades(source, posts):
    pooled = pool(source, posts=posts)
    return pooled, lambda: len(gradebook(pooled))


def _child(pipe, kind, source, posts):
    """Call once, after a small call that fetches all modules, and send what it took."""
    pool("nothing")
    call = {"pool": lambda: _pool(source, posts)}.get(kind)
    if call is None:
        _, call = {"report": _page, "gradebook": _grades}[kind](source, posts)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    number = call()
    spent = time.perf_counter() - start
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    pipe.send((spent, held / 1024, number))


def measure(what, kind, source, posts=None, turns=3):
    context, found = multiprocessing.get_context("spawn"), []
    for _ in range(turns):
        mine, theirs = context.Pipe(False)
        child = context.Process(target=_child, args=(theirs, kind, source, posts))
        child.start()
        found.append(mine.recv())
        child.join()
    seconds, memory, number = (median(column) for column in zip(*found, strict=True))
    count = f"{number:,.0f}" if kind == "pool" else ""
    print(f"| {what:<52} | {count:>9} | {seconds:7.2f} s | {memory:6.0f} MB |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="smaller classes, one run each")
    options = parser.parse_args()
    turns = 1 if options.quick else 3
    largest = 2_500 if options.quick else 25_000
    print(f"| {'':<52} | judgements | median | memory |\n|---|---:|---:|---:|")
    known = Catalogue().assignments
    ten = [code for name in TEN for code in codes(known[name], 300)]
    measure("300 learners × 10 activities, codes", "pool", ten, turns=turns)
    measure("the report of these", "report", ten, turns=turns)
    measure("the gradebook of these", "gradebook", ten, turns=turns)
    one = codes(known["direction-a"], 300)
    measure("the report of 300 learners × 24 posts", "report", one, turns=turns)
    posts = forty_posts()
    activity = Catalogue(posts).called("40-posts-direction")
    for learners in (largest // 25, largest // 5, largest):
        size = f"{learners:,} learners × 40 posts"
        all_codes = codes(activity, learners)
        measure(f"{size}, a list of codes", "pool", all_codes, posts, turns)
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            write_form(root / "form.csv", all_codes)
            measure(f"{size}, a form's CSV", "pool", root / "form.csv", posts, turns)
            write_zip(root / "class.zip", activity, learners)
            measure(f"{size}, a zip of files", "pool", root / "class.zip", posts, turns)
            write_folder(root / "class", activity, learners)
            measure(f"{size}, a folder of files", "pool", root / "class", posts, turns)
        measure(f"{size}, the report", "report", all_codes, posts, turns)


if __name__ == "__main__":
    main()
