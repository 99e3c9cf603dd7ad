"""Feed: change the order of a simulated feed, say what you expect, and see what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from math import floor
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

import anywidget
import traitlets

from kit.text.markup import as_text, page
from kit.text.say import many
from kit.widgets import STATIC

if TYPE_CHECKING:
    import pandas as pd


class Measure(NamedTuple):
    """What is shown of a run, and how."""

    title: str
    meaning: str
    form: str  # share, sd, number or index
    small: float  # the least difference that is worth a word
    span: tuple  # the ends of its scale, the same for all settings; numbers beyond it widen it
    asked: bool  # whether learners are asked what they expect of it


MEASURES = {
    "conversation": Measure(
        "Conversation", "share of seen posts that are dialogue", "share", 0.01, (0, 0.6), True
    ),
    "anger": Measure(
        "Anger",
        "of seen posts, in standard deviations above the average post written",
        "sd",
        0.05,
        (-0.5, 1),
        True,
    ),
    "hostile": Measure(
        "Anger from the other side",
        "share of seen posts that are angry and from the other side",
        "share",
        0.01,
        (0, 0.2),
        False,
    ),
    "own_side": Measure(
        "Own side",
        "share of seen posts that are from the reader's own side",
        "share",
        0.01,
        (0.5, 1),
        True,
    ),
    "time_spent": Measure(
        "Time spent", "on a visit; 1 is a glance at a post", "number", 0.2, (5, 25), True
    ),
    "top_1_percent": Measure(
        "Heard: top 1 %",
        "share of all attention held by the 1 % of accounts with most of it",
        "share",
        0.01,
        (0, 0.6),
        False,
    ),
    "top_10_percent": Measure(
        "Heard: top 10 %",
        "share of all attention held by the 10 % of accounts with most of it",
        "share",
        0.01,
        (0, 1),
        True,
    ),
    "gini": Measure(
        "Inequality (Gini)",
        "of attention: 0 if all are heard alike, 1 if one account has it all",
        "index",
        0.01,
        (0, 1),
        False,
    ),
}
_SAID = {"less": "less", "same": "about the same", "more": "more"}
_DOES = {
    "time": "the newest post first",
    "engagement": "first what people react to, and whom this reader stopped at before",
    "relationship": "first what comes from this reader's strongest ties",
    "stated preference": "first what readers say they want: good posts without hostility",
}
_START = {"order": "time", "broadcasters": 0.05, "cap": None}
_AGREE = 0.9  # of the worlds must show a difference in one direction, or it may be luck
_FEWEST = 10  # worlds, for a word on luck
_FILE = Path(__file__).with_name("feed_runs.json")


class Feed(anywidget.AnyWidget):
    """A small simulated world of accounts, readers and a feed, with controls and pictures.

    The setting that is chosen stands beside a reference, at first the same world with the newest
    posts first. Both run in the same 20 worlds (seeds 1 to 20), so that what the order does can
    be told from luck. All numbers are simulated: see
    `kit/simulation/feed.py` and `guide/feed-model.md`.

    At 300 accounts and 40 days the runs of all settings on the controls are stored with the kit,
    so answers are there at once, and without a kernel. All else is simulated when it is asked for.

    Parameters
    ----------
    accounts, rounds : int
        How many accounts, and how many days.
    seed : int
        The world to begin with: accounts, ties, posts and visits.
    assumptions : dict, optional
        Other values for what the model takes for granted, such as {"anger_pull": 0}.

    Attributes
    ----------
    results : pandas.DataFrame
        Measure × setting: the reference and what is set now, in the world of the present seed;
        then in how many seeds there is more of it, and what the measure means. Numbers are those
        of the pictures (0.72 for 72 %), halves rounded up; time spent has all three decimals.
    by_order : pandas.DataFrame
        Measure × order: all four orders, otherwise as set now, in the world of the present seed.
        Its numbers are rounded in the same way.
    spread : pandas.DataFrame
        A row for each setting and seed (1 to 20), a column for each measure with three
        decimals: signal or luck?
    expected : pandas.DataFrame
        Measure × change: "more", "same" or "less", as you said before you looked.
    """

    _esm = STATIC / "feed.js"
    _css = STATIC / "feed.css"
    _about = traitlets.Dict().tag(sync=True)
    _grid = traitlets.Dict().tag(sync=True)
    _chosen = traitlets.Dict().tag(sync=True)
    _beside = traitlets.Dict().tag(sync=True)
    _expected = traitlets.Dict().tag(sync=True)
    _ask = traitlets.Dict().tag(sync=True, echo_update=False)
    _runs = traitlets.Dict().tag(sync=True)
    _news = traitlets.Dict().tag(sync=True)
    _problem = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        accounts: int = 300,
        rounds: int = 40,
        *,
        seed: int = 1,
        assumptions: Mapping[str, float] | None = None,
    ) -> None:
        stored = _stored_runs()
        self._size = {"accounts": accounts, "rounds": rounds}
        self._assumptions = assumptions or None
        self._seeds = range(1, stored["seeds"] + 1)
        usual = self._size == {"accounts": stored["accounts"], "rounds": stored["rounds"]}
        self._at_hand = usual and not assumptions
        self._check(_START, seed)
        super().__init__(
            _about={
                **self._size,
                "assumptions": ", ".join(f"{k}={v}" for k, v in (assumptions or {}).items()),
                "seeds": stored["seeds"],
                "orders": _DOES,
                "broadcasters": stored["broadcasters"],
                "caps": stored["caps"],
                "start": _START,
                "agree": _AGREE,
                "fewest": _FEWEST,
                "measures": [{"name": k, **m._asdict()} for k, m in MEASURES.items()],
            },
            _grid={"runs": stored["runs"]} if self._at_hand else {},
            _chosen={**_START, "seed": seed},
            _beside=_START,
        )
        self.observe(self._answer, names=["_ask"])

    def set(self, **settings: str | float | None) -> pd.DataFrame:
        """Set what you name, leave the rest, and return `results`.

        order: "time", "engagement", "relationship" or "stated preference"; broadcasters: their
        share of accounts, from 0 to 1; cap: the most posts a week, or None; seed: 1, 2, 3, …

        Raises
        ------
        ValueError
            If a setting or its value does not exist.
        """
        if strange := [name for name in settings if name not in self._chosen]:
            raise ValueError(
                f"The feed has no setting {strange[0]!r}. It has: {', '.join(self._chosen)}."
            )
        chosen = {**self._chosen, **settings}
        self._check({name: chosen[name] for name in _START}, chosen["seed"])
        # Plain numbers, which travel to the browser and have one way to be written.
        chosen["broadcasters"] = round(float(chosen["broadcasters"]), 3)
        chosen["cap"] = None if chosen["cap"] is None else int(chosen["cap"])
        self._chosen = {**chosen, "seed": int(chosen["seed"])}
        return self.results

    def pin(self) -> None:
        """Make what is set now the reference, beside which further changes are seen."""
        self._beside = {name: self._chosen[name] for name in _START}

    def expect(self, change: str, **marks: str) -> None:
        """Say what you expect of a change, before you look: a mark for any measure.

        >>> feed = Feed()
        >>> feed.expect("engagement", conversation="less", anger="more", own_side="same")
        >>> feed.expected["engagement"].to_dict()
        {'conversation': 'less', 'anger': 'more', 'own_side': 'same'}
        """
        if change not in (known := changes()):
            raise ValueError(
                f"There is no change {change!r} to expect anything of. Choose one of: "
                f"{', '.join(name for name in known if 'instead' not in name)}; "
                'or name two orders, as in "time instead of engagement".'
            )
        for name, mark in marks.items():
            if name not in MEASURES:
                raise ValueError(
                    f"There is no measure {name!r}. Choose among: {', '.join(MEASURES)}."
                )
            if mark not in _SAID:
                raise ValueError(
                    f"{name}={mark!r} says neither more nor less. "
                    'Write "more", "less", or "same" for about the same.'
                )
        self._expected = {**self._expected, change: {**self._expected.get(change, {}), **marks}}

    @property
    def expected(self) -> pd.DataFrame:
        """What you said before you looked: measure × change."""
        import pandas as pd

        table = pd.DataFrame(self._expected, dtype=object)
        order = [name for name in MEASURES if name in table.index]
        return table.reindex(order).rename_axis("measure")

    @property
    def results(self) -> pd.DataFrame:
        """The reference and what is set now, in the world of the present seed."""
        import pandas as pd

        a, b, seed = self._beside, self._setting(), self._chosen["seed"]
        table = {_name(a): _rounded(self._run(a, seed))}
        if a != b:
            table[_name(b)] = _rounded(self._run(b, seed))
            pairs = self._pairs(a, b)
            table["more in"] = {
                n: f"{_count(n, pairs)} of {many(len(pairs), 'world')}" for n in MEASURES
            }
        table["meaning"] = {name: f"{m.title}: {m.meaning}" for name, m in MEASURES.items()}
        return pd.DataFrame(table).rename_axis("measure")

    @property
    def by_order(self) -> pd.DataFrame:
        """All four orders, otherwise as set now, in the world of the present seed."""
        import pandas as pd

        now = self._setting()
        seed = self._chosen["seed"]
        runs = {o: _rounded(self._run({**now, "order": o}, seed)) for o in _DOES}
        return pd.DataFrame(runs).rename_axis("measure")

    @property
    def spread(self) -> pd.DataFrame:
        """The reference and what is set now, in the worlds of seeds 1 to 20; runs what lacks."""
        import pandas as pd

        settings = [self._beside, *([] if self._beside == self._setting() else [self._setting()])]
        return pd.DataFrame(
            {"setting": _name(setting), "seed": seed, **self._run(setting, seed)}
            for setting in settings
            for seed in self._seeds
        )

    def text(self) -> None:
        """Print what the widget shows, and how to change it."""
        a, b, seed = self._beside, self._setting(), self._chosen["seed"]
        said = self._expected.get(change(a, b), {})
        print(f"{self._simulated()} World {seed}; a world is a seed. Nothing here was measured.\n")
        print(f"A  {_in_full(a)}")
        print(f"B  {'the same: nothing is changed yet' if a == b else _in_full(b)}\n")
        one, other = self._run(a, seed), self._run(b, seed)
        pairs = self._pairs(a, b)
        width = max(len(m.title) for m in MEASURES.values())
        print(f"{'':{width}} {'A':>7}" + ("" if a == b else f" {'B':>7}   B has more in"))
        for name, (title, _, form, *_) in MEASURES.items():
            line = f"{title:{width}} {told(one[name], form):>7}"
            if a != b:
                more = f"{_count(name, pairs):2} of {many(len(pairs), 'world')}"
                line += f" {told(other[name], form):>7}   {more}: {verdict(name, pairs)}"
                line += f" (you expected: {_SAID[said[name]]})" if name in said else ""
            print(line)
        if a != b and len(pairs) < _FEWEST:
            print("\nIs it luck? .spread runs both settings in 20 worlds; it may take a while.")
        print(
            "\nTo change B: .set(order=…, broadcasters=…, cap=…, seed=…), with the orders "
            f"{', '.join(_DOES)}.\nTo let A be what B is now: .pin(). To say first what you "
            'expect: .expect("engagement", conversation="less").'
        )

    def __repr__(self):
        now = self._chosen
        more = (
            "" if now["broadcasters"] == 0.05 else f"{_percent(now['broadcasters'])} broadcasters, "
        )
        more += "" if now["cap"] is None else f"cap {now['cap']}, "
        return (
            f"Feed(order by {now['order']}, {more}{self._size['accounts']:,} accounts, "
            f"seed {now['seed']})"
        )

    def _repr_mimebundle_(self, **kwargs):
        """Add a stand-in that can be read where no kernel is running."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return data | {"text/html": page(_stand_in())}, metadata

    def _setting(self):
        return {name: self._chosen[name] for name in _START}

    def _check(self, setting, seed):
        """Refuse what cannot be simulated; what is stored needs no check, and no wait."""
        if self._known(setting, seed) is None:
            from kit.simulation import feed

            order = setting["order"]
            rest = {name: value for name, value in setting.items() if name != "order"}
            settings = {**self._size, **rest, "influence": 0.5, "seed": seed, "luck": 0}
            feed.check(order, settings, feed.assumed(self._assumptions))

    def _known(self, setting, seed):
        """Return a run that needs no simulation, in thousandths; None if there is none."""
        stored = stored_run(setting, seed) if self._at_hand else None
        return stored or self._runs.get(_key(setting, seed))

    def _run(self, setting, seed):
        """Return what one run measured, by name; simulate it if it is not known."""
        found = self._known(setting, seed)
        if found is None:
            from kit.simulation.feed import simulate

            found = as_stored(
                simulate(**self._size, **setting, seed=seed, assumptions=self._assumptions)
            )
            # Changed in place, so that a page opened later has it, and nothing is sent now.
            self._runs[_key(setting, seed)] = found
        return _named(found)

    def _answer(self, change):
        """Do one run that the browser asked for. It asks for the next when it has this one."""
        ask = change["new"]
        if not ask:
            return
        setting, begun = {name: ask[name] for name in _START}, perf_counter()
        try:
            self._run(setting, ask["seed"])
        except (ValueError, MemoryError) as error:
            self._problem = f"This setting could not be simulated. {error}"
            return
        self._problem = ""
        key = _key(setting, ask["seed"])
        self._news = {
            "number": ask["number"],
            "key": key,
            "run": self._known(setting, ask["seed"]),
            "seconds": round(perf_counter() - begun, 2),
        }

    def _pairs(self, a, b):
        """Return the runs of two settings in all worlds where both are known."""
        seeds = sorted({*self._seeds, self._chosen["seed"]})
        known = [s for s in seeds if self._known(a, s) and self._known(b, s)]
        return [(self._run(a, seed), self._run(b, seed)) for seed in known]

    def _simulated(self):
        other = self._about["assumptions"]
        return f"Simulated: {self._size['accounts']:,} accounts, {self._size['rounds']} days" + (
            f", assuming {other}." if other else "."
        )


def change(a, b):
    """Name what differs between two settings; empty if nothing does, or several things do."""
    differs = [name for name in _START if a[name] != b[name]]
    if len(differs) != 1:
        return ""
    before, after = a[differs[0]], b[differs[0]]
    if differs[0] == "order":
        return after if before == "time" else f"{after} instead of {before}"
    if differs[0] == "broadcasters":
        return "more broadcasters" if after > before else "fewer broadcasters"
    return "cap" if before is None or (after or before) < before else "looser cap"


def changes():
    """Return all names that `change` gives."""
    orders = [{**_START, "order": order} for order in _DOES]
    shares, caps = ([{**_START, n: x} for x in (1, 0)] for n in ("broadcasters", "cap"))
    pairs = [(a, b) for x in (orders, shares, [*caps, _START]) for a in x for b in x]
    return dict.fromkeys(filter(None, (change(a, b) for a, b in pairs)))


def as_stored(result):
    """Return a run's measures as whole numbers, in thousandths; (measures,); None for nan."""
    found = (result.measures[name] for name in MEASURES)
    return [None if value != value else round(1000 * value) for value in found]


def verdict(name, pairs):
    """Say in which direction a measure goes from A to B over several worlds, or that luck does.

    pairs: for each world, the measures of A and of B. It is "more" or "less" if nine worlds of
    ten say so, "about the same" if the mean difference is too small to matter, and otherwise
    "luck decides".
    """
    found = [b[name] - a[name] for a, b in pairs if None not in (a[name], b[name])]
    if len(found) < _FEWEST:
        return "too few worlds to say"
    if abs(sum(found) / len(found)) < MEASURES[name].small:
        return "about the same"
    for word, sign in (("more", 1), ("less", -1)):
        if sum(sign * x > 0 for x in found) >= _AGREE * len(found):
            return word
    return "luck decides"


def _count(name, pairs):
    return sum(b[name] > a[name] for a, b in pairs if None not in (a[name], b[name]))


def _key(setting, seed):
    """Name a run as the browser does."""
    cap = "null" if setting["cap"] is None else setting["cap"]
    return f"{setting['order']}|{setting['broadcasters']:g}|{cap}|{seed}"


def _name(setting):
    """Name a setting in a few words."""
    words = [f"by {setting['order']}"]
    if setting["broadcasters"] != _START["broadcasters"]:
        words.append(f"{_percent(setting['broadcasters'])} broadcasters")
    if setting["cap"] is not None:
        words.append(f"cap {setting['cap']}")
    return ", ".join(words)


def _in_full(setting):
    cap = setting["cap"]
    return (
        f"by {setting['order']}, {_percent(setting['broadcasters'])} of accounts are broadcasters, "
        + ("no cap on posts" if cap is None else f"at most {cap} posts a week")
    )


def _percent(share):
    return f"{100 * share:.3g} %"


def _half_up(value, digits):
    """Round as the pictures do: halves go up. What is stored has three decimals."""
    size = 10**digits
    return floor(value * size + 0.5 + 1e-6) / size


def _rounded(run):
    """Return a run as tables have it, so that rounding it again, to even, changes nothing."""
    return {
        name: value if value is None or MEASURES[name].form == "number" else _half_up(value, 2)
        for name, value in run.items()
    }


def told(value, form):
    """Write a number as the pictures do."""
    if value is None:
        return "–"
    digits = {"share": 0, "number": 1}.get(form, 2)
    rounded = _half_up((100 if form == "share" else 1) * value, digits)
    text = f"{rounded:{'+' if form == 'sd' else ''}.{digits}f}"
    return text.replace("-", "−") + (" %" if form == "share" else "")


@cache
def _stored_runs():
    """Return the runs that are stored with the kit; `scripts/feed_runs.py` makes them."""
    return json.loads(_FILE.read_text("utf-8"))


def stored_run(setting, seed):
    """Return a run that is stored with the kit, in thousandths; None if it is not."""
    grid = _stored_runs()
    names = zip(("orders", "broadcasters", "caps"), _START, strict=True)
    try:
        order, share, cap = (grid[many].index(setting[one]) for many, one in names)
    except ValueError:
        return None
    if not 1 <= seed <= grid["seeds"]:
        return None
    line = (order * len(grid["broadcasters"]) + share) * len(grid["caps"]) + cap
    return grid["runs"][line][(seed - 1) * len(MEASURES) : seed * len(MEASURES)]


def _named(found):
    """Return the measures of a run by name, from thousandths; None where there is none."""
    named = zip(MEASURES, found, strict=True)
    return {name: None if value is None else value / 1000 for name, value in named}


def _stand_in():
    """Return the four orders as a plain table: means over the stored worlds."""
    stored, means = _stored_runs(), {}
    for order in _DOES:
        seeds = range(1, stored["seeds"] + 1)
        runs = [_named(stored_run({**_START, "order": order}, seed)) for seed in seeds]
        means[order] = {name: sum(run[name] for run in runs) / len(runs) for name in MEASURES}
    head = "".join(f"<th>by {order}</th>" for order in _DOES)
    rows = "".join(
        f"<tr><th>{as_text(title)}</th>"
        + "".join(f"<td>{told(means[order][name], form)}</td>" for order in _DOES)
        + "</tr>"
        for name, (title, _, form, *_) in MEASURES.items()
    )
    return (
        "<p><b>Run this cell to change the feed yourself.</b> Who is heard, under four orders of "
        "it?</p><details><summary>What our own runs show</summary>"
        f"<table><caption>Simulated: {stored['accounts']} accounts, "
        f"{stored['rounds']} days; means over {stored['seeds']} worlds. Nothing here was "
        f"measured.</caption><tr><td></td>{head}</tr>{rows}</table></details>"
    )
