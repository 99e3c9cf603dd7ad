"""Run the feed model at all settings of the widget `kit.Feed`, and store what was measured.

python scripts/feed_runs.py

So the widget answers at once, kernel or not. Run it again after any change of
`kit/simulation/feed.py` that
changes a result; a test recomputes some of the runs. It takes two minutes.
"""

import json
from itertools import product
from pathlib import Path

from kit.simulation.feed import ORDERS, simulate
from kit.widgets.feed import MEASURES, as_stored

FILE = Path(__file__).parents[1] / "kit" / "widgets" / "feed_runs.json"
SIZE = {"accounts": 300, "rounds": 40}
SEEDS = range(1, 21)
BROADCASTERS = (0, 0.02, 0.05, 0.1, 0.2)
CAPS = (1, 3, 7, 14, None)


def main():
    """Write one line a setting: for each seed, each measure in thousandths."""
    head = {
        **SIZE,
        "seeds": len(SEEDS),
        "measures": list(MEASURES),
        "orders": ORDERS,
        "broadcasters": BROADCASTERS,
        "caps": CAPS,
    }
    lines = [
        json.dumps(
            [
                number
                for seed in SEEDS
                for number in as_stored(
                    simulate(**SIZE, order=order, broadcasters=share, cap=cap, seed=seed)
                )
            ],
            separators=(",", ":"),
        )
        for order, share, cap in product(ORDERS, BROADCASTERS, CAPS)
    ]
    text = json.dumps(head)[:-1] + ', "runs": [\n' + ",\n".join(lines) + "\n]}\n"
    FILE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(lines)} settings, {len(SEEDS)} seeds each: {len(text) // 1000} kB in {FILE.name}")


if __name__ == "__main__":
    main()
