"""Feed: one evening on a phone under four rules, and the model's numbers behind it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import traitlets

from kit.judging.answer_log import Answers
from kit.material.guess_files import guess_file
from kit.text.say import many
from kit.widgets import STATIC, feed_text
from kit.widgets.base import JudgingWidget
from kit.widgets.feed_evening import State, asked, evening, reader_of
from kit.widgets.feed_measures import (
    FEWEST,
    LUCK,
    MEASURES,
    as_stored,
    count,
    meaning,
    named,
    rounded,
    title,
)
from kit.widgets.feed_runs import stored, stored_run
from kit.widgets.feed_settings import ORDERS, START, changes, key, name, percent
from kit.widgets.guess import for_browser

if TYPE_CHECKING:
    import pandas as pd

_SAID = ("less", "same", "more")
_VIEWS = ("evening", "compare", "poster", "details")
_LESSON = "07"  # its guesses hold what is expected here


class Feed(JudgingWidget):
    """One reader's evening on a phone: change the rule, and see the posts move to their places.

    The phone's posts stand where the model of the feed ranks them; behind "Details" stand its
    measures in 20 worlds (seeds 1 to 20), so that what a rule does can be told from luck. The
    setting that is chosen stands there beside a reference, at first the same world with the newest
    posts first. All numbers are simulated: see `kit/simulation/feed.py` and `guide/feed-model.md`.

    At 300 accounts and 40 days the runs of all settings on the controls are stored with the kit,
    so answers are there at once, and without a kernel. All else is simulated when it is asked for.

    Parameters
    ----------
    accounts, rounds : int
        How many accounts, and how many days.
    seed : int
        The world to begin with: accounts, ties, posts and visits.
    assumptions : dict, optional
        Other values for what the model takes for granted, such as {"fame": 0}.
    view : str, optional
        What is in front first: "evening", "compare", "poster" or "details". By default it is the
        evening, and the details where the model is another than that of the evening.
    answers : str or Path, optional
        The folder for what you expected; by default `my-answers` beside the notebook.

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
    _evening = traitlets.Dict().tag(sync=True)
    _asks = traitlets.Dict().tag(sync=True)
    _post = traitlets.Dict().tag(sync=True)
    _about = traitlets.Dict().tag(sync=True)
    _grid = traitlets.Dict().tag(sync=True)
    _chosen = traitlets.Dict().tag(sync=True)
    _beside = traitlets.Dict().tag(sync=True)
    _expected = traitlets.Dict().tag(sync=True)
    _ask = traitlets.Dict().tag(sync=True, echo_update=False)
    _runs = traitlets.Dict().tag(sync=True)
    _ran = traitlets.Dict().tag(sync=True)
    _run_problem = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        accounts: int = 300,
        rounds: int = 40,
        *,
        seed: int = 1,
        assumptions: Mapping[str, float] | None = None,
        view: str | None = None,
        answers: str | Path | None = None,
    ) -> None:
        grid = stored()
        self._size = {"accounts": accounts, "rounds": rounds}
        self._assumptions = dict(assumptions or {})
        self._seeds = range(1, grid["seeds"] + 1)
        usual = self._size == {"accounts": grid["accounts"], "rounds": grid["rounds"]}
        self._at_hand = usual and not assumptions
        self._check(START, seed)
        if view not in (None, *_VIEWS):
            raise ValueError(
                f"The feed has no view {view!r}. Choose one of: {', '.join(map(repr, _VIEWS))}."
            )
        guesses = guess_file(_LESSON)
        super().__init__(
            Answers(guesses.activity, guesses.marks, guesses.codebook, answers),
            # All of them: the hand-in code is of the whole lesson.
            [{"post_id": item.id, "text": item.question} for item in guesses.items],
            _evening=evening(),
            _asks=asked(guesses),
            _post=for_browser(guesses.item("feed-post")) | {"known": True},
            _about=self._described(grid) | {"view": view or _VIEWS[0 if self._at_hand else -1]},
            _grid={one: grid[one] for one in ("runs", "no_stop_runs") if self._at_hand},
            _chosen={**START, "seed": seed},
            _beside=START,
        )
        self.observe(self._answer, names=["_ask"])

    def _described(self, grid):
        """Return what a page has to know of the model and its settings."""
        return {
            **self._size,
            "assumptions": ", ".join(f"{k}={v}" for k, v in self._assumptions.items()),
            "seeds": grid["seeds"],
            "orders": list(ORDERS),
            "broadcasters": grid["broadcasters"],
            "caps": grid["caps"],
            "start": START,
            "luck": LUCK,
            "fewest": FEWEST,
            "measures": [{"name": k, **m._asdict()} for k, m in MEASURES.items()],
        }

    def set(self, **settings: str | float | None) -> pd.DataFrame:
        """Set what you name, leave the rest, and return `results`.

        order: "time", "engagement", "relationship" or "stated preference"; broadcasters: their
        share of accounts, from 0 to 1; cap: the most posts a week, or None; stops_at_anger: False
        where people do not stop more often at angry posts; seed: 1, 2, 3, …

        Raises
        ------
        ValueError
            If a setting or its value does not exist.
        """
        if strange := [one for one in settings if one not in self._chosen]:
            raise ValueError(
                f"The feed has no setting {strange[0]!r}. It has: {', '.join(self._chosen)}."
            )
        chosen = {**self._chosen, **settings}
        self._check({one: chosen[one] for one in START}, chosen["seed"])
        # Plain values, which travel to the browser and have one way to be written.
        chosen["broadcasters"] = round(float(chosen["broadcasters"]), 3)
        chosen["cap"] = None if chosen["cap"] is None else int(chosen["cap"])
        chosen["stops_at_anger"] = bool(chosen["stops_at_anger"])
        self._chosen = {**chosen, "seed": int(chosen["seed"])}
        return self.results

    def pin(self) -> None:
        """Make what is set now the reference, beside which further changes are seen."""
        self._beside = self._setting()

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
                f"{', '.join(one for one in known if 'instead' not in one)}; "
                'or name two orders, as in "time instead of engagement".'
            )
        for one, mark in marks.items():
            if one not in MEASURES:
                raise ValueError(
                    f"There is no measure {one!r}. Choose among: {', '.join(MEASURES)}."
                )
            if mark not in _SAID:
                raise ValueError(
                    f"{one}={mark!r} says neither more nor less. "
                    'Write "more", "less", or "same" for about the same.'
                )
        self._expected = {**self._expected, change: {**self._expected.get(change, {}), **marks}}

    @property
    def expected(self) -> pd.DataFrame:
        """What you said before you looked: measure × change."""
        import pandas as pd

        table = pd.DataFrame(self._expected, dtype=object)
        order = [one for one in MEASURES if one in table.index]
        return table.reindex(order).rename_axis("measure")

    @property
    def results(self) -> pd.DataFrame:
        """The reference and what is set now, in the world of the present seed."""
        import pandas as pd

        a, b, seed = self._beside, self._setting(), self._chosen["seed"]
        table: dict[str, dict] = {name(a): rounded(self._measured(a, seed))}
        if a != b:
            table[name(b)] = rounded(self._measured(b, seed))
            pairs = self._pairs(a, b)
            worlds = many(len(pairs), "world")
            table["more in"] = {n: f"{count(n, pairs)} of {worlds}" for n in MEASURES}
        table["meaning"] = {one: f"{title(one)}: {meaning(one)}" for one in MEASURES}
        return pd.DataFrame(table).rename_axis("measure")

    @property
    def by_order(self) -> pd.DataFrame:
        """All four orders, otherwise as set now, in the world of the present seed."""
        import pandas as pd

        now = self._setting()
        seed = self._chosen["seed"]
        runs = {o: rounded(self._measured({**now, "order": o}, seed)) for o in ORDERS}
        return pd.DataFrame(runs).rename_axis("measure")

    @property
    def spread(self) -> pd.DataFrame:
        """The reference and what is set now, in the worlds of seeds 1 to 20; runs what lacks."""
        import pandas as pd

        settings = [self._beside, *([] if self._beside == self._setting() else [self._setting()])]
        return pd.DataFrame(
            {"setting": name(setting), "seed": seed, **self._measured(setting, seed)}
            for setting in settings
            for seed in self._seeds
        )

    def text(self, reader: str | None = None, *, sold: bool = False) -> None:
        """Print what the widget shows, and how to change it.

        Parameters
        ----------
        reader : str, optional
            Whose phone: the name of a reader; by default the first.
        sold : bool
            Whether a place on the phone is sold.
        """
        a, b, seed = self._beside, self._setting(), self._chosen["seed"]
        now = State(b["order"], sold)
        before = State(a["order"]) if (a["order"], False) != tuple(now) else None
        runs = self._measured(a, seed), self._measured(b, seed)
        said = feed_text.Said(self._about, a, b, seed, self._expected)
        print(said.phone(reader_of(reader), now, before))
        print(said.numbers(*runs, self._pairs(a, b)))

    def __repr__(self):
        now = self._chosen
        share, cap = now["broadcasters"], now["cap"]
        parts = [f"order by {now['order']}"]
        parts += [] if share == START["broadcasters"] else [f"{percent(share)} broadcasters"]
        parts += [] if cap is None else [f"cap {cap}"]
        parts += [] if now["stops_at_anger"] else ["no stopping at anger"]
        return f"Feed({', '.join(parts)}, {self._size['accounts']:,} accounts, seed {now['seed']})"

    def _setting(self):
        return {one: self._chosen[one] for one in START}

    def _check(self, setting, seed):
        """Refuse what cannot be simulated; what is stored needs no check, and no wait."""
        if self._known(setting, seed) is None:
            from kit.simulation import feed

            order = setting["order"]
            rest = {one: setting[one] for one in ("broadcasters", "cap")}
            settings = {**self._size, **rest, "influence": 0.5, "seed": seed, "luck": 0}
            feed.check(order, settings, feed.assumed(self._assumptions))

    def _known(self, setting, seed):
        """Return a run that needs no simulation, in thousandths; None if there is none."""
        found = stored_run(setting, seed) if self._at_hand else None
        return found or self._runs.get(key(setting, seed))

    def _measured(self, setting, seed):
        """Return what one run measured, by name; simulate it if it is not known."""
        found = self._known(setting, seed)
        if found is None:
            from kit.simulation.feed import simulate

            stops = setting["stops_at_anger"]
            rest = {one: value for one, value in setting.items() if one != "stops_at_anger"}
            assumed = self._assumptions if stops else {**self._assumptions, "anger_pull": 0}
            result = simulate(**self._size, **rest, seed=seed, assumptions=assumed or None)
            found = as_stored(result)
            # Changed in place, so that a page opened later has it, and nothing is sent now.
            self._runs[key(setting, seed)] = found
        return named(found)

    def _answer(self, change):
        """Do one run that the browser asked for. It asks for the next when it has this one."""
        ask = change["new"]
        if not ask:
            return
        setting, begun = {one: ask[one] for one in START}, perf_counter()
        try:
            self._measured(setting, ask["seed"])
        except (ValueError, MemoryError) as error:
            self._run_problem = f"This setting could not be simulated. {error}"
            return
        self._run_problem = ""
        self._ran = {
            "number": ask["number"],
            "key": key(setting, ask["seed"]),
            "run": self._known(setting, ask["seed"]),
            "seconds": round(perf_counter() - begun, 2),
        }

    def _pairs(self, a, b):
        """Return the runs of two settings in all worlds where both are known."""
        seeds = sorted({*self._seeds, self._chosen["seed"]})
        known = [s for s in seeds if self._known(a, s) and self._known(b, s)]
        return [(self._measured(a, seed), self._measured(b, seed)) for seed in known]

    def _stand_in(self):
        return feed_text.table_of_rules()
