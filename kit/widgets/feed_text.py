"""What Feed shows of the model's numbers, as text and as a table for where no kernel runs."""

from __future__ import annotations

from typing import NamedTuple

from kit.text.markup import as_text
from kit.text.words import say
from kit.widgets import feed_evening
from kit.widgets.feed_measures import (
    FEWEST,
    MEASURES,
    Pairs,
    Run,
    count,
    named,
    title,
    told,
    verdict,
)
from kit.widgets.feed_runs import stored, stored_run
from kit.widgets.feed_settings import ORDERS, START, change, in_words, slug


class Said(NamedTuple):
    """What is set now: A, B and the world, and what was expected."""

    about: dict
    a: dict
    b: dict
    seed: int
    expected: dict

    def phone(self, reader: dict, now: feed_evening.State, before) -> str:
        """Return one reader's evening."""
        return "\n".join([*feed_evening.lines(reader, now, before), ""])

    def numbers(self, one: Run, other: Run, pairs: Pairs) -> str:
        """Return the measures of A and B in this world, and what all worlds say."""
        said = [*self._head(), *self._rows(one, other, pairs)]
        if self.a != self.b and len(pairs) < FEWEST:
            said += ["", say("text-spread")]
        orders = ", ".join(f'"{order}"' for order in ORDERS)
        return "\n".join([*said, "", say("text-go-on", orders=orders), say("text-pin")])

    def _head(self):
        about = self.about
        simulated = say("details-simulated", accounts=about["accounts"], days=about["rounds"])
        if about["assumptions"]:
            simulated += " " + say("details-assumed", what=about["assumptions"])
        lines = [f"A  {in_words(self.a)}"]
        lines.append(f"B  {say('a-and-b-same') if self.a == self.b else in_words(self.b)}")
        return [simulated, say("text-world", world=self.seed), *lines, ""]

    def _rows(self, one, other, pairs):
        width = max(len(title(name)) for name in MEASURES)
        both = self.a != self.b
        yield f"{'':{width}} {'A':>7}" + (f" {'B':>7}" if both else "")
        expected = self.expected.get(change(self.a, self.b), {})
        for name, measure in MEASURES.items():
            line = f"{title(name):{width}} {told(one[name], measure.form):>7}"
            if both:
                line += f" {told(other[name], measure.form):>7}   {beside(name, pairs)}"
                if name in expected:
                    mine = say(f"mark-{expected[name]}")
                    line += f" {say('you-expected', mine=mine)}"
            yield line


def beside(name: str, pairs: Pairs) -> str:
    """Return in how many worlds B has more of a measure, and whether that could be luck."""
    words = say(f"chance-{verdict(name, pairs)}")
    return say("more-in", more=count(name, pairs), of=len(pairs), words=words)


def table_of_rules() -> str:
    """Return the four orders as a plain table: means over the stored worlds."""
    grid = stored()
    means = {order: _means(order, grid["seeds"]) for order in ORDERS}
    head = "".join(f"<th>{as_text(say(f'rule-{slug(order)}'))}</th>" for order in ORDERS)
    rows = "".join(
        f"<tr><th>{as_text(title(name))}</th>"
        + "".join(f"<td>{told(means[order][name], form)}</td>" for order in ORDERS)
        + "</tr>"
        for name, (form, *_) in MEASURES.items()
    )
    about = {"accounts": grid["accounts"], "days": grid["rounds"], "worlds": grid["seeds"]}
    return (
        f"<details><summary>{as_text(say('stand-in-runs'))}</summary>"
        f"<table><caption>{as_text(say('stand-in-caption', **about))}</caption>"
        f"<tr><td></td>{head}</tr>{rows}</table></details>"
    )


def _means(order, seeds):
    """Return the mean of each measure over the stored worlds."""
    runs = [named(stored_run({**START, "order": order}, seed)) for seed in range(1, seeds + 1)]
    return {name: sum(run[name] for run in runs) / len(runs) for name in MEASURES}
