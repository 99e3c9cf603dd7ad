"""Hold the readings of a language model beside each other, the key and the word list.

python scripts/machine_readings.py          write the table in guide/08-agreeing-to-disagree.md
python scripts/machine_readings.py --check  only say whether the table is up to date
"""

import sys
from pathlib import Path

from pages import between, kept

import kit

PAGE = Path(__file__).parent.parent / "guide" / "08-agreeing-to-disagree.md"
_HEAD = """\
| Set | Codebook | Posts | All eight alike | Their stability | Model and key | Words and key |
|---|---|---:|---:|---:|---:|---:|
"""


def row(name, book):
    """Return what the machines made of one set, as a row of a table in Markdown."""
    machines = kit.machine_class(name, book)
    key = kit.load("key", set=name, codebook=book)["label"]
    most = machines.mode(axis=1)[0].astype(str)
    alike = int((machines.nunique(axis=1) == 1).sum())
    stability = kit.krippendorff_alpha(machines).value
    with_key = int((most == key.reindex(most.index)).sum())
    return (
        f"| `{name}` | {book} | {len(key)} | {alike} | {stability:.2f} "
        f"| {with_key} | {words(name, book, key)} |"
    )


def words(name, book, key):
    """Return how often the word list has the key's label; – where there is no list."""
    if book != "direction":
        return "–"
    labels = kit.cue_coder(kit.load("posts", set=name), book, always=True).labels
    return str(int((labels.astype(str) == key.reindex(labels.index)).sum()))


def table():
    """Return the table in Markdown, a row for each set and codebook that was read."""
    read = kit.load("machine_readings").drop_duplicates(["set", "codebook"])
    rows = [row(each.set, each.codebook) for each in read.itertuples()]
    return _HEAD + "\n".join(rows) + "\n"


def main(options):
    """Write the table, or with --check compare it; return the exit code."""
    made = table()
    if "--check" not in options:
        print(made, end="")
    return kept(PAGE, between(PAGE.read_text("utf-8"), "machine", made), options, __file__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
