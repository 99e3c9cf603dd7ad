"""Run the feed model at all settings of the widget `kit.Feed`, and store what was measured.

python scripts/feed_runs.py

So the widget answers at once, kernel or not. Run it again after any change of the model in
`kit/simulation/` that changes a result; a test recomputes some of the runs. It takes two minutes.
"""

import json
from itertools import product
from pathlib import Path

from kit.simulation.feed import ORDERS, simulate
from kit.widgets.feed_measures import MEASURES, as_stored

FILE = Path(__file__).parents[1] / "kit" / "widgets" / "feed_runs.json"
SIZE = {"accounts": 300, "rounds": 40}
SEEDS = range(1, 21)
BROADCASTERS = (0, 0.02, 0.05, 0.1, 0.2)
CAPS = (1, 3, 7, 14, None)
NO_STOP = {"anger_pull": 0}  # people do not stop more at anger; at the first setting only


def main():
    """Write one line a setting: for each seed, each measure in thousandths."""
    head = {
        **SIZE,
        "seeds": len(SEEDS),
        "measures": list(MEASURES),
        "orders": ORDERS,
        "broadcasters": BROADCASTERS,
        "caps": CAPS,
        "no_stop": NO_STOP,
    }
    settings = product(ORDERS, BROADCASTERS, CAPS)
    runs = [line(order, broadcasters=share, cap=cap) for order, share, cap in settings]
    no_stop = [line(order, assumptions=NO_STOP) for order in ORDERS]
    text = (
        json.dumps(head)[:-1]
        + f', "runs": [\n{lines(runs)}\n], "no_stop_runs": [\n{lines(no_stop)}\n]}}\n'
    )
    FILE.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(runs + no_stop)} settings, {len(SEEDS)} seeds each: {len(text) // 1000} kB")


def line(order, **setting):
    """Return what is stored of one setting."""
    runs = (simulate(**SIZE, order=order, **setting, seed=seed) for seed in SEEDS)
    return [number for run in runs for number in as_stored(run)]


def lines(runs):
    """Write JSON with a line a setting."""
    return ",\n".join(json.dumps(numbers, separators=(",", ":")) for numbers in runs)


if __name__ == "__main__":
    main()
