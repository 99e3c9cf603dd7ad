"""An audit in words: what was looked at, whether talk drifts, and what no file can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from kit.own.counts import SHARES, percent
from kit.own.periods import FEW, named, not_whole
from kit.own.ways import AT, COLUMNS, ON, TO
from kit.text.say import plain_line
from kit.text.words import first_few, in_turn, listed, on_day, say, weekdays

if TYPE_CHECKING:
    from kit.own.audited import Audit

_MONTHS = pd.Timedelta(days=200)  # of a shorter span, days are told and not months
_A_PART = 8  # what lacks more than this part of the time does not cover it
_SWINGS = 50  # with fewer posts in a third, it is said how far a single one moves a share


def way_names() -> list[str]:
    """Return what the three ways are called."""
    return [say("audit-talking-to"), say("audit-talking-at"), say("audit-passing-on")]


def ways_told(mix: pd.DataFrame) -> list[int]:
    """Return the places of the ways that can be told."""
    return [TO, AT, ON] if mix[COLUMNS[ON]].notna().any() else [TO, AT]


def sentences(audit: Audit) -> list[str]:
    """Return what there is to say of the posts first: what they are, and whether talk drifts."""
    said = [[_what(audit), _mix(audit), *_meant(audit)]]
    said += [*([one] for one in _drift(audit)), _platforms(audit)]
    return [" ".join(part) for part in said if part]


def remarks(audit: Audit) -> list[str]:
    """Return what else there is to say: what counts as what, what is missing, people, hours."""
    about = [] if audit.unit == "moment" else [_answers, _left_out, _periods, _people, _hours]
    said = [one(audit) for one in about]
    return [" ".join(part) for part in said if part]


def cannot() -> list[str]:
    """Return what no file can say."""
    return [
        say("audit-cannot-who"),
        say("audit-cannot-read"),
        say("audit-cannot-elsewhere"),
        say("audit-cannot-form"),
    ]


def _what(audit):
    """Say what was looked at."""
    if audit.unit == "moment":
        return say("audit-what-counted", posts=audit.number)
    when = audit.posts["when"]
    first, last = on_day(when.min()), on_day(when.max())
    return say("audit-what", posts=audit.number, since=first, until=last)


def _mix(audit):
    """Say how many posts go each way."""
    total = audit.mix[COLUMNS].sum()
    ways = [
        say(
            "audit-way",
            way=way_names()[way],
            posts=int(total.iloc[way]),
            share=percent(total.iloc[way] / audit.number),
        )
        for way in ways_told(audit.mix)
    ]
    return say("audit-mix", ways=listed(ways))


def _meant(audit):
    """Say what counts as what."""
    if not audit.untold:
        return [say("audit-ways-mean")]
    return [say("audit-untold", posts=audit.untold) if audit.told else say("audit-untold-all")]


def _answers(audit):
    """Say how many posts are answers."""
    replies = int(audit.mix["replies"].sum())
    return [say("audit-replies", replies=replies, share=percent(audit.replies))]


def _left_out(audit):
    """Say which posts count twice, and which are in no number."""
    said = [say("audit-twice", posts=audit.twice)] if audit.twice else []
    said += [say("audit-others", posts=audit.others)] if audit.others else []
    return said + ([say("audit-no-time", posts=audit.no_time)] if audit.no_time else [])


def _platforms(audit):
    """Say where the posts are from, if they are not all from one place."""
    if len(audit.platforms) < 2:
        return []
    each = [
        say("audit-platform", platform=_place(name), posts=posts)
        for name, posts in audit.platforms["posts"].items()
    ]
    return [say("audit-platforms", platforms=first_few(each)), *_spans(audit.posts)]


def _place(name):
    """Return the name of a platform, as short as a sentence can hold."""
    return plain_line(name, 40) or say("audit-no-platform")


def _spans(posts):
    """Say where platforms do not cover the same time: a change may be that one of them begins."""
    spans = posts.groupby("platform", sort=False)["when"].agg(["min", "max"])
    begin, end = spans["min"].min(), spans["max"].max()
    late = spans["min"] - begin > (end - begin) / _A_PART
    early = end - spans["max"] > (end - begin) / _A_PART
    each = [
        say(
            "audit-platform-span",
            platform=_place(name),
            since=on_day(one["min"], "MMM y"),
            until=on_day(one["max"], "MMM y"),
        )
        for name, one in spans.head(5).iterrows()
    ]
    return [say("audit-spans", spans=in_turn(each))] if (late | early).any() else []


def _drift(audit):
    """Say how the share of talk moved, beside its usual swing and the bare numbers."""
    drift, by_hand = audit.drift, audit.unit == "moment"
    before, after = map(int, drift.ends["posts"])
    if drift.unsaid == "one period":
        return [say("audit-one-period", unit=audit.unit)]
    if drift.unsaid:
        name = "audit-few-counted" if by_hand else "audit-few-posts"
        return [say(name, before=before, after=after, few=FEW)]
    if not by_hand and percent(drift.change) and drift.leans:
        return [" ".join(_verdict(audit))]
    moved = [_moved(drift, by_hand)]
    if percent(drift.change):
        moved.append(_beside_the_usual(drift, audit.unit))
    if percent(drift.change) and min(before, after) < _SWINGS:
        moved.append(_one_moves(drift))
    numbers = [_in_numbers(drift, audit.mix, by_hand)]
    if by_hand:
        numbers.append(say("audit-by-hand"))
    return [" ".join(filter(None, moved)), " ".join(filter(None, numbers))]


def _verdict(audit):
    """Say first how many posts talk to somebody, at first and at last, and then their share."""
    drift, mix = audit.drift, audit.mix
    first, last = _spans_of_ends(drift)
    before, after = map(int, drift.ends[COLUMNS[TO]])
    talk = drift.turn(COLUMNS[TO])
    said = [
        say("audit-talk", turn=talk, before=before, after=after, first=first, last=last),
        _share(drift, mix, talk),
    ]
    if drift.ends["posts"].min() < _SWINGS:
        said.append(_one_moves(drift))
    return filter(None, [*said, _beside_the_usual(drift, audit.unit)])


def _share(drift, mix, talk):
    """Say how the share of talk moved, and what else did where talk itself did not move so."""
    turn = _turned(drift)
    sign = 1 if turn == "fell" else -1
    others = [way for way in ways_told(mix) if way != TO]
    grew = {way: sign * int(drift.ends[COLUMNS[way]].diff().iloc[-1]) for way in others}
    other = max(grew, key=lambda way: grew[way])
    before, after = map(percent, drift.ends[SHARES[TO]])
    other_before, other_after = map(int, drift.ends[COLUMNS[other]])
    return say(
        "audit-share",
        turn=f"{turn}-{talk}",
        before=before,
        after=after,
        other=way_names()[other],
        otherBefore=other_before,
        otherAfter=other_after,
    )


def _turned(drift):
    moved = percent(drift.change)
    return "fell" if moved < 0 else "rose" if moved > 0 else "same"


def _moved(drift, by_hand):
    before, after = drift.ends[SHARES[TO]]
    first, last = drift.ends.index if by_hand else _spans_of_ends(drift)
    return say(
        "audit-drift-counted" if by_hand else "audit-drift",
        way=_turned(drift),
        before=percent(before),
        after=percent(after),
        first=first,
        last=last,
    )


def _spans_of_ends(drift):
    """Return from when to when the first and the last third of the time are."""
    short = drift.ends["until"].iloc[1] - drift.ends["since"].iloc[0] < _MONTHS
    how = "d MMM y" if short else "MMM y"
    return [
        say("audit-span", since=on_day(one.since, how), until=on_day(one.until, how))
        for one in drift.ends.itertuples()
    ]


def _beside_the_usual(drift, unit):
    if drift.size == "unknown":
        return "" if unit == "moment" else say("audit-usual-unknown")
    before, after = map(percent, drift.ends[SHARES[TO]])  # so that who subtracts finds the same
    return say(
        "audit-usual", size=drift.size, unit=unit, by=abs(after - before), step=percent(drift.step)
    )


def _one_moves(drift):
    """Say how far a single post moves a share, where there are few."""
    points = percent(1 / drift.ends["posts"].min())
    return say("audit-one-moves", points=points, leans="yes" if drift.leans else "no")


def _in_numbers(drift, mix, by_hand):
    ways = []
    for way in ways_told(mix):
        before, after = map(int, drift.ends[COLUMNS[way]])
        ways.append(say("audit-number", way=way_names()[way], before=before, after=after))
    return say("audit-numbers-counted" if by_hand else "audit-numbers", ways=in_turn(ways))


def _periods(audit):
    """Say which periods are no equals of the others: those with few posts, or none, or cut off."""
    said = []
    few = audit.periods[(audit.mix["few"] & (audit.mix["posts"] > 0)).to_numpy()]
    if len(few) and len(audit.mix) > 1:
        which = first_few([named(one, audit.unit) for one in few])
        about = {"few": FEW, "which": which}
        said.append(say("audit-few", number=len(few), unit=audit.unit, **about))
    when = audit.posts["when"]
    if (audit.mix["posts"] == 0).any():
        times = when.sort_values()
        longest = int(times.diff().to_numpy()[1:].argmax())
        since, until = map(on_day, times.iloc[longest : longest + 2])
        said.append(say("audit-pause", since=since, until=until))
    which = not_whole(when, audit.periods)
    if which != "none" and len(audit.periods) > 1:
        said.append(say("audit-not-whole", which=which, unit=audit.unit))
    return said


def _people(audit):
    """Say how many different people were spoken to, at first and at last."""
    if not audit.different_people:
        return [say("audit-people-none")] if audit.mix[COLUMNS[TO]].sum() else []
    said = [say("audit-people", people=audit.different_people)]
    ends = audit.drift.ends
    if (ends["named"] >= FEW).all() and len(audit.mix) > 1:
        before, after = map(int, ends["people"])
        said.append(say("audit-people-ends", before=before, after=after))
        before, after = map(percent, ends["share_of_one"])
        said.append(say("audit-people-of-one", before=before, after=after))
    if audit.sources > 1:
        said.append(say("audit-people-twice"))
    return said


def busiest(hours: pd.DataFrame) -> dict[str, object]:
    """Return what to say of the hour with the most posts."""
    weekday, hour = divmod(int(hours.to_numpy().argmax()), 24)
    return {
        "posts": int(hours.to_numpy().max()),
        "weekday": weekdays()[weekday],
        "hour": f"{hour}:00",
        "next": f"{hour + 1}:00",
    }


def _hours(audit):
    """Say when most was posted, and by which clock."""
    with_time = int(audit.hours.to_numpy().sum())
    if not with_time:
        return [say("audit-hours-none")]
    said = [say("audit-busiest", **busiest(audit.hours))]
    if audit.zone and audit.own_clock:
        said.append(say("audit-clock-both", zone=audit.zone))
    else:
        here = "audit-clock-zone" if audit.zone_named else "audit-clock-here"
        said.append(say(here, zone=audit.zone) if audit.zone else say("audit-clock-own"))
    if missing := audit.number - with_time:
        said.append(say("audit-hours-missing", posts=missing))
    return said
