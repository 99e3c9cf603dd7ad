"""Store what the phone of `kit.Feed` shows: two readers' evenings, and what becomes of a post.

python scripts/evenings.py

Run it again after any change of the model in `kit/simulation/` that changes a result, or of
`data/evenings.toml`; tests recompute. It takes half a minute, and prints how typical the evenings
are: a table of `guide/feed-model.md`.
"""

import json
from pathlib import Path

from kit.simulation.evening import evenings, how_typical

FILE = Path(__file__).parents[1] / "kit" / "widgets" / "evenings.json"


def main():
    """Write the file, and print the table."""
    text = written(evenings(), 4) + "\n"
    FILE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(text) // 1000} kB in {FILE.name}\n\n{table(how_typical())}")


def written(value, levels):
    """Write JSON with so many levels on lines of their own, and what lies deeper on one line."""
    if not levels or not isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[\n" + ",\n".join(written(each, levels - 1) for each in value) + "\n]"
    pairs = (f"{json.dumps(key)}: {written(each, levels - 1)}" for key, each in value.items())
    return "{\n" + ",\n".join(pairs) + "\n}"


def table(found):
    """Write a table as the guide has it."""
    rows = [found.columns, ["---"] * len(found.columns), *found.itertuples(index=False)]
    told = [[f"{x:.2f}" if isinstance(x, float) else str(x) for x in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in told)


if __name__ == "__main__":
    main()
