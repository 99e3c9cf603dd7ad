"""Loading one's own posts beside plain pandas.read_csv: medians of several runs, and the ratio.

    python benchmarks/load_posts.py [--posts 100000] [--runs 9] [--excel]

The posts are made of the kit's own sentences: every text is another one, a tenth has line
breaks, some have emoji or other alphabets. `kit.load_posts` does more than read: it finds the
encoding and the separator, checks every row, id, text and platform, and reads the times. Where
pyarrow is installed pandas keeps text in it, several times faster; both ways are timed. Runs of
the kit and of pandas take turns, so that a busy machine slows both.
"""

import argparse
import contextlib
import csv
import importlib.util
import io
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import pandas as pd

from kit.material.data import folder
from kit.material.posts import load_posts


def make(number):
    """Return the names of the columns, and rows of text, always the same for a number."""
    with (folder() / "posts.csv").open(encoding="utf-8", newline="") as file:
        names, *rows = csv.reader(file)
    text = names.index("text")
    sentences = [part for row in rows for part in re.split(r"(?<=[.!?]) ", row[text])]
    draw = random.Random(number)
    made = []
    for n in range(number):
        row = list(draw.choice(rows))
        between = "\n" if draw.random() < 0.1 else " "
        row[0], row[text] = f"post-{n:06}", between.join(draw.sample(sentences, draw.randint(2, 5)))
        made.append(row)
    return names, made


def write(path, names, rows, encoding="utf-8", **how):
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, **how).writerows([names, *rows])


def seconds(call):
    start = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        call()
    return time.perf_counter() - start


def compare(title, runs, ours, plain):
    spent = [(seconds(ours), seconds(plain)) for _ in range(runs)]
    mine, theirs = (median(times) for times in zip(*spent, strict=True))
    print(f"| {title:<52} | {mine:.2f} s | {theirs:.2f} s | {mine / theirs:.2f} |", flush=True)


def memory(call, path):
    """Return the most memory, in MB, that a new interpreter takes for a call beside its imports."""
    code = (
        "import sys, pandas as pd; from kit.material.posts import load_posts; path = sys.argv[1]\n"
        "def most():  # Linux only\n"
        "    status = open('/proc/self/status').read()\n"
        "    return int(status.split('VmHWM:')[1].split()[0])\n"
        f"before = most(); kept = {call}; print((most() - before) / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, check=True)
    return float(done.stdout.split()[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--excel", action="store_true", help="also a workbook, once (slow)")
    options = parser.parse_args()
    names, rows = make(options.posts)
    broken = [*rows[:-1], rows[-1][:-1]]
    with tempfile.TemporaryDirectory() as room:
        good, careful, west = (Path(room) / f"{name}.csv" for name in ("good", "careful", "west"))
        write(good, names, rows)
        write(careful, names, broken)
        write(west, names, rows, "cp1252", delimiter=";")
        print(
            f"pandas {pd.__version__}, {options.posts:,} posts, {good.stat().st_size / 1e6:.0f} MB"
        )
        storages = ["python", *(["pyarrow"] if importlib.util.find_spec("pyarrow") else [])]
        for storage in storages:
            print(f"\n| {f'text kept by {storage}':<52} | kit | pandas | ratio |")
            print("|---|---:|---:|---:|")
            with pd.option_context("mode.string_storage", storage):
                compare(
                    "load_posts, read_csv",
                    options.runs,
                    lambda: load_posts(good),
                    lambda: pd.read_csv(good),
                )
                compare(
                    "the same, read_csv told to keep text and read times",
                    options.runs,
                    lambda: load_posts(good),
                    lambda: pd.read_csv(
                        good, dtype=str, keep_default_na=False, parse_dates=["posted_at"]
                    ),
                )
                compare(
                    "one row is broken (read_csv does not notice)",
                    3,
                    lambda: load_posts(careful, on_problem="leave out"),
                    lambda: pd.read_csv(careful),
                )
                compare(
                    "semicolons and Windows-1252 (read_csv is told)",
                    3,
                    lambda: load_posts(west),
                    lambda: pd.read_csv(west, sep=";", encoding="cp1252"),
                )
        print("\nMost memory beside the imports, as installed:", end=" ")
        for call in ("load_posts(path)", "pd.read_csv(path)"):
            print(f"{call} {memory(call, good):.0f} MB", end="; ")
        print()
        if options.excel:
            book = Path(room) / "posts.xlsx"
            pd.DataFrame(rows, columns=names).to_excel(book, index=False)
            compare("Excel: read_excel", 1, lambda: load_posts(book), lambda: pd.read_excel(book))


if __name__ == "__main__":
    main()
