"""What a run of the feed model came to: measures, tables, and a few sentences."""

from dataclasses import dataclass

import pandas as pd

# What a run measures: means over its days, unless it says otherwise.
MEASURES = {
    "gini": "how unequally the attention of all days falls on accounts: 0 alike, 1 one has all",
    "top_1_percent": "share of that attention held by the 1 % of accounts with most of it",
    "top_10_percent": "the same, of the 10 % with most of it",
    "conversation": "share of seen posts that are dialogue",
    "anger": "mean anger of seen posts, in standard deviations above the average post written",
    "partisanship": "mean partisanship of seen posts, likewise",
    "hostile": "share of seen posts that are angry (anger above 1) and from the other side",
    "own_side": "share of seen posts that are from the reader's own side",
    "other_side_potential": "share from the other side, of all posts on offer",
    "other_side_shown": "the same, of those shown",
    "other_side_clicked": "the same, of those that the reader stopped to read",
    "time_spent": "time for each visit; 1 is a glance at a post",
    "low_trust": "share of seen posts that are from low-trust accounts",
    "warmth_change": "feeling towards the other side, end minus start, in standard deviations",
    "adopted": "share of accounts that have a new habit at the end",
    "broken_one_way": "share of one-way ties broken at the end",
    "broken_mutual": "share of mutual ties broken at the end",
}

# Of these a comparison speaks, in these formats.
_TOLD = {"conversation": ".0%", "anger": "+.2f", "own_side": ".0%", "time_spent": ".1f"}


@dataclass(frozen=True, eq=False, repr=False)
class Result:
    """What a run came to; printed, it is a few sentences.

    `measures` has a number for each name in `MEASURES`. The tables: `rounds`, a row a day;
    `posts`, with views, reactions and the cascade (how many people it came from: the author and
    those who passed it on), its depth (structural virality, Goel et al. 2016: the mean distance
    between two of these people; up to 2 if all took it from one, more if it went from hand to
    hand; nan if nobody passed it on) and its largest_broadcast (the most who took it from one);
    and `accounts`.
    """

    order: str
    settings: dict
    measures: dict
    rounds: pd.DataFrame
    posts: pd.DataFrame
    accounts: pd.DataFrame

    def summary(self):
        """Return a table, (measures, 2): the values, and what they mean."""
        return Comparison({self.order: self}).summary()

    def __repr__(self):
        """Say it in sentences."""
        m = self.measures
        tone = "angrier" if m["anger"] > 0 else "calmer"
        return (
            f"Ordered by {self.order}, {m['conversation']:.0%} of what readers saw was "
            f"conversation and {1 - m['own_side']:.0%} came from the other side. It was "
            f"{abs(m['anger']):.2f} standard deviations {tone} than the average post. The top 1 % "
            f"of accounts had {m['top_1_percent']:.0%} of the attention (Gini {m['gini']:.2f}). "
            f"{_said(self.settings)}"
        )


@dataclass(frozen=True, eq=False, repr=False)
class Comparison:
    """Runs of one world under several orders; `results` has a `Result` for each."""

    results: dict

    def summary(self):
        """Return a table, (measures, orders + 1): a column an order, and what they mean."""
        table = pd.DataFrame({order: result.measures for order, result in self.results.items()})
        return table.assign(meaning=pd.Series(MEASURES)).rename_axis("measure")

    def __repr__(self):
        """Say which order has most and least of what, in sentences."""
        words = []
        for name, form in _TOLD.items():
            found = {order: result.measures[name] for order, result in self.results.items()}
            high, low = max(found, key=found.get), min(found, key=found.get)
            words.append(
                f"{name.replace('_', ' ').capitalize()}: most by {high} ({found[high]:{form}}), "
                f"least by {low} ({found[low]:{form}})."
            )
        return " ".join([*words, _said(next(iter(self.results.values())).settings)])


def _said(settings):
    """Say what was run, and that it is no measurement."""
    cap = settings["cap"]
    return (
        f"(Simulated: {settings['accounts']:,} accounts, {settings['broadcasters']:.0%} of them "
        f"broadcasters, {settings['rounds']} days, "
        f"{'no cap' if cap is None else f'at most {cap} posts a week'}.)"
    )
