"""What `import kit` costs above a bare interpreter, beside `import pandas` and `import seaborn`.

    python benchmarks/startup.py [--quick]

Each figure is the median over fresh interpreters. The imports take turns, round after round, so
that whatever else the machine does meets all of them alike. All bytecode is compiled before: it
is the second start that a learner waits for every day.
"""

import argparse
import compileall
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

IMPORTS = {
    "a bare interpreter": "pass",
    "import kit": "import kit",
    "import kit, then kit.load": "import kit; kit.load",
    "import kit, then kit.Classify": "import kit; kit.Classify",
    "import pandas": "import pandas",
    "import seaborn": "import seaborn",
}


def compile_package(name):
    """Compile a package's bytecode, as pip does when it installs one."""
    folder = Path(importlib.util.find_spec(name).origin).parent
    compileall.compile_dir(folder, quiet=2)


def child_environment():
    """Return the environment of the children: they may use and write bytecode."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(code, environment):
    """Return how long a fresh interpreter takes to start, run the code and end."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    return time.perf_counter() - began


def measure(rounds):
    """Return the seconds of each import, one a round; the first round is not counted."""
    environment = child_environment()
    spent = {name: [] for name in IMPORTS}
    for number in range(rounds + 1):
        for name, code in IMPORTS.items():
            took = seconds(code, environment)
            # The first round reads the files from the disk, and writes bytecode that is missing.
            if number:
                spent[name].append(took)
    return spent


def above(times, bare, best):
    """Return the milliseconds of one import above the bare interpreter."""
    return 1000 * (best(times) - best(bare))


def show(spent):
    """Print the medians, and the fastest rounds: what is left when the machine is quiet."""
    bare, *_ = spent.values()
    pandas = above(spent["import pandas"], bare, median)
    print(
        f"| {'milliseconds':<30} | median | above bare | ratio to pandas | fastest | above bare |"
    )
    print("|---|---:|---:|---:|---:|---:|")
    for name, times in spent.items():
        cost = above(times, bare, median)
        print(
            f"| {name:<30} | {1000 * median(times):,.1f} | {cost:,.1f} | {cost / pandas:.3f} "
            f"| {1000 * min(times):,.1f} | {above(times, bare, min):,.1f} |"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="5 rounds in place of 25")
    rounds = 5 if parser.parse_args().quick else 25
    for package in ("kit", "pandas", "seaborn"):
        compile_package(package)
    print(
        f"Python {sys.version.split()[0]}, {rounds} fresh interpreters each, taking turns; "
        "bytecode compiled before.\n"
    )
    show(measure(rounds))


if __name__ == "__main__":
    main()
