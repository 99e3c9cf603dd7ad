"""One's own posts looked at: the numbers, what they say, a picture, and what no file can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pandas as pd

from kit.own.counts import by_way, hours_of, mix_of, people_of, percent
from kit.own.drift import Drift, drift_of_moments, drift_of_posts
from kit.own.given import Count, Table, read_count, read_given
from kit.own.periods import codes, cut
from kit.own.picture import draw, in_numbers, shown_names
from kit.own.said import cannot, remarks, sentences
from kit.own.ways import COLUMNS
from kit.plots import Picture
from kit.scoring.metrics import Rate
from kit.text.markup import as_text, lines, page
from kit.text.words import say, weekdays

__all__ = ["Audit", "audit"]


@dataclass(frozen=True, repr=False, eq=False)
class Audit:
    """What one's own posts show: whether one talks with people, or sends at them.

    Attributes
    ----------
    mix : DataFrame, (periods, 9)
        A row for each week, month, quarter or year from the first post to the last, those
        without a post too: talking_to, talking_at and passing_on (numbers of posts), replies
        (posts that are answers by their form), posts (their sum), share_talking_to,
        share_talking_at and share_passing_on (0 to 1; nan without posts), and few (whether there
        are fewer than 10). Where the table does not say what is passed on, passing_on is missing.
        Of a count by hand a row for each moment, without replies.
    people : DataFrame, (periods, 5)
        to_somebody (posts that talk to somebody), named (those of them where the file says to
        whom), people (how many different ones), new_people (those in no period before; missing in
        the first), share_of_one (0 to 1: the part of named that went to one person most).
    hours : DataFrame, (7, 24)
        Posts by weekday (0 is Monday) and hour of day; dates without a time are left out.
    platforms : DataFrame, (platforms, 8)
        The mix of each platform, most posts first.
    replies : Rate
        Which part of the posts are answers by their form, from 0 to 1; nan of a count by hand.
    drift : Drift
        `.ends`: the mix of the first and the last third of the time; `.step`: how much the share
        of talk usually moves from one period to the next; `.change`: how much it moved, -1 to 1.
    unit : str
        "week", "month", "quarter" or "year"; "moment" of a count by hand.
    zone : str
        The time zone that times in UTC were brought to; "" if there were none.
    number, no_time, others, untold, twice : int
        How many posts are counted; are left out, as they have no time; are left out, as they are
        of another account; do not say whether they pass something on; stand in two files, with
        the same words in the same minute, and so count twice.
    read : list of str
        What there is to say of each file that was read: what was left out, and replaced.
    """

    mix: pd.DataFrame
    drift: Drift
    unit: str
    number: int
    people: pd.DataFrame = field(default_factory=pd.DataFrame)
    hours: pd.DataFrame = field(default_factory=pd.DataFrame)
    platforms: pd.DataFrame = field(default_factory=pd.DataFrame)
    replies: Rate = field(default_factory=lambda: Rate(float("nan"), "of the posts"))
    different_people: int = 0
    zone: str = ""
    zone_named: bool = False
    own_clock: bool = False
    told: bool = True
    no_time: int = 0
    others: int = 0
    untold: int = 0
    twice: int = 0
    sources: int = 1
    read: list[str] = field(default_factory=list)
    periods: pd.PeriodIndex = field(default_factory=lambda: pd.PeriodIndex([], freq="Y"))
    posts: pd.DataFrame = field(default_factory=pd.DataFrame)

    @cached_property
    def picture(self) -> Picture:
        """The picture, drawn when it is first asked for."""
        return draw(self)

    def __repr__(self) -> str:
        """Say it all in words and numbers."""
        parts = ["\n".join(sentences(self)), str(self.picture), "\n".join(remarks(self))]
        if self.unit != "moment":
            numbers = [_trimmed(one.to_string()) for one in self._tables()]
            parts += [f"{say('audit-more-numbers')}:", *numbers]
        parts.append("\n".join([f"{say('audit-cannot')}:", *cannot()]))
        parts += [f"{say('audit-read')}:", *self.read] if self.read else []
        return "\n\n".join(parts)

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/html": self._html(), "text/plain": repr(self)}

    def _html(self):
        said = "".join(map(lines, sentences(self)))
        unknown = "".join(f"<li>{as_text(one)}</li>" for one in cannot())
        return page(
            said,
            self.picture._html(),
            self._more(),
            f"<p><b>{as_text(say('audit-cannot'))}</b></p><ul>{unknown}</ul>",
            self._files(),
        )

    def _tables(self):
        """Return the numbers of people, platforms and hours, as many as are worth printing."""
        people = self.people.head(60).rename(columns=people_columns())
        people.iloc[:, -1] = people.iloc[:, -1].map(percent, na_action="ignore")
        people = people.astype("Int64").astype(object)
        hours = self.hours.set_axis(weekdays("abbreviated")).rename_axis(None, axis=1)
        shown = [people.where(people.notna(), "–").rename_axis(None), hours]
        if len(self.platforms) > 1:
            some = self.platforms.head(60)
            shown.insert(1, in_numbers(some).set_axis(shown_names(some.index)))
        return shown

    def _files(self):
        """Return what was read of which file, folded."""
        said = "".join(map(lines, self.read))
        summary = as_text(say("audit-read"))
        return f"<details><summary>{summary}</summary>{said}</details>" if said else ""

    def _more(self):
        """Return what else there is to say, and the numbers of people, platforms, hours; folded."""
        if self.unit == "moment":
            return ""
        shown = "".join(map(lines, remarks(self)))
        shown += "".join(one.to_html(border=0) for one in self._tables())
        summary = as_text(say("audit-more-numbers"))
        return f"<details><summary>{summary}</summary>{shown}</details>"


def people_columns() -> dict[str, str]:
    """Return what the columns on people are called where they are shown."""
    return {
        "to_somebody": say("audit-column-to"),
        "named": say("audit-column-named"),
        "people": say("audit-column-people"),
        "new_people": say("audit-column-new"),
        "share_of_one": say("audit-column-one"),
    }


def _trimmed(words):
    """Return lines without the spaces at their ends, which editors take away."""
    return "\n".join(line.rstrip() for line in words.splitlines())


def audit(
    posts: Table | Sequence[Table] | Count,
    *,
    account: str = "",
    zone: str = "",
    every: str = "",
    **reading: Any,
) -> Audit:
    """Look at one's own posts: talking to people, at them, or passing on; and whether that drifts.

    The three ways are told by form. A reply, a message and a post aimed at somebody talk *to*
    them; a post or own thread aimed at nobody in particular talks *at* people; a share passes on.
    Form is not function: a reply can sell, and a post to nobody in particular can help.

    Parameters
    ----------
    posts : DataFrame, path, list of them, or dict
        Your archive, as `kit.load_posts` reads it, or its path; several in a list, such as an
        archive and a chat; any table with posted_at and replies_to; or a count by hand,
        {"talking to": 4, "talking at": 5, "passing on": 1}, or one such for each of several
        moments, the first moment first: {"2023": {…}, "2026": {…}}.
    account : str, optional
        Which account is yours, where there are several.
    zone : str, optional
        The time zone you live in, such as "Europe/Warsaw": archives keep their times in UTC. By
        default that of this computer. What is no archive, and a chat, stands by its own clock.
    every : {"week", "month", "quarter", "year"}, optional
        The periods; by default such that there are some 6 to 12 with enough posts.
    **reading
        Options of `kit.load_posts` where a path is given, such as me="Ana".

    Returns
    -------
    Audit
        Prints as sentences, a picture, and what no file can say.

    Examples
    --------
    >>> found = audit({"talking to": 4, "talking at": 5, "passing on": 1})
    >>> float(found.mix.loc["now", "share_talking_to"])
    0.4
    """
    if isinstance(posts, Mapping):
        asked = {"account": account, "zone": zone, "every": every, **reading}
        return _of_count(posts, asked)
    given = read_given(posts, account, zone, reading)
    table = given.posts[given.posts["when"].notna()].reset_index(drop=True)
    unit, periods, of_each = cut(table["when"], every)
    names = codes(periods, unit)
    group = (of_each.array.asi8 - periods.asi8[0]).astype("int64")
    mix = mix_of(by_way(group, table["way"].to_numpy(), names), given.told)
    answers = table["answer"].groupby(group).sum().reindex(range(len(names)), fill_value=0)
    mix.insert(len(COLUMNS), "replies", answers.to_numpy())
    people, different = people_of(table, group, names)
    return Audit(
        mix=mix,
        drift=drift_of_posts(table, mix, given.told),
        unit=unit,
        number=len(table),
        people=people,
        hours=hours_of(table),
        platforms=_platforms(table, given.told),
        replies=Rate(table["answer"].mean(), "of the posts"),
        different_people=different,
        zone=given.zone,
        zone_named=bool(zone),
        own_clock=given.own_clock,
        told=given.told,
        no_time=len(given.posts) - len(table),
        others=given.others,
        untold=given.untold,
        twice=given.twice,
        sources=table["source"].nunique(),
        read=given.read,
        periods=periods,
        posts=table,
    )


def _of_count(count, asked):
    """Return the audit of a count by hand."""
    if option := next((name for name, value in asked.items() if value), None):
        raise TypeError(say("audit-refuse-count-option", option=option))
    mix = mix_of(read_count(count))
    return Audit(mix, drift_of_moments(mix), "moment", int(mix["posts"].sum()))


def _platforms(table, told):
    """Return the mix of each platform, most posts first."""
    group, names = pd.factorize(table["platform"])
    mix = mix_of(by_way(group, table["way"].to_numpy(), pd.Index(names, name="platform")), told)
    return mix.sort_values("posts", ascending=False, kind="stable")
