"""The picture of an audit: the mix, the people and the hours, and an empty band for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from kit.own import columns, panels
from kit.own.counts import SHARES, percent, talk_of
from kit.own.periods import FEW, named
from kit.own.said import busiest, way_names, ways_told
from kit.own.ways import COLUMNS, TO
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import WIDTH, width
from kit.plots.words import listed
from kit.text.say import plain_line
from kit.text.words import say

if TYPE_CHECKING:
    from kit.own.audited import Audit


@also_narrow
def draw(audit: Audit) -> Picture:
    """Draw an audit, one panel below the other, and say the same in words and numbers."""
    ways = [(way, way_names()[way]) for way in ways_told(audit.mix) if _any(audit.mix, way)]
    sheet = panels.Sheet(say("audit-title"))
    if len(audit.mix) > 1:
        _add_columns(sheet, audit, ways)
    else:
        _add_bars(sheet, audit, ways)
    if audit.unit != "moment" and audit.hours.to_numpy().any():
        heading = say("audit-panel-hours", most=int(audit.hours.to_numpy().max()))
        sheet.add(heading, 1.2, lambda at: panels.hours(at, audit.hours), foot=0.3)
    sheet.add("", 0.5, lambda at: panels.nothing(at, say("audit-panel-nothing")))
    return Picture(sheet.drawn(), _twin(audit), _in_words(audit), title=say("audit-title"))


def _add_columns(sheet, audit, ways):
    """Add what has a column for each period: the shares, the posts to somebody, the people."""
    labels = columns.column_labels(audit)
    narrow = width() < WIDTH  # or else names stand beside the columns
    name = "audit-panel-mix-few" if _sparse(audit.mix) else "audit-panel-mix"
    sheet.add(
        say(name, unit=audit.unit, few=FEW),
        1.75,
        lambda at: columns.shares(at, audit.mix, ways, labels),
        columns.below(labels),
        _key(ways) if narrow else [],
    )
    talk = _talk(audit)
    if talk.size:
        sheet.add(
            say("audit-panel-talk", unit=audit.unit),
            0.95,
            lambda at: columns.talk(at, talk, audit.mix["posts"], labels),
            columns.below(labels, counts=False),
            columns.talk_key(talk) if narrow else [],
        )
    if _names_people(audit):
        people = audit.people["people"].where(audit.mix["posts"] > 0)
        sheet.add(say("audit-panel-people"), 0.72, lambda at: columns.people(at, people))


def _add_bars(sheet, audit, ways):
    """Add a bar for the one period, and one for each platform."""
    rows = audit.mix.set_axis([_only(audit)])
    _add_rows(sheet, say("audit-panel-mix", unit="moment"), rows, ways, key=_key(ways))
    if len(audit.platforms) > 1:
        rows = audit.platforms.set_axis(shown_names(audit.platforms.index))
        _add_rows(sheet, say("audit-panel-platforms"), rows.head(8), ways)


def _key(ways):
    return [(panels.INKS[way], name) for way, name in ways]


def _talk(audit):
    """Return the posts to somebody by period and platform; of many platforms the last together."""
    if audit.unit == "moment" or len(audit.mix) == 1 or not _any(audit.mix, TO):
        return pd.DataFrame()
    order = audit.platforms[COLUMNS[TO]].sort_values(ascending=False, kind="stable").index
    names, most = shown_names(order), len(columns.BLUES)
    if len(names) > most:
        names[most - 1 :] = [say("audit-panel-others")] * (len(names) - most + 1)
    called = dict(zip(order, names, strict=True))
    return talk_of(audit.posts, audit.periods, audit.mix.index, called)


def shown_names(platforms: pd.Index) -> list[str]:
    """Return what platforms are called where they are shown."""
    return [plain_line(name, 30) or say("audit-no-platform") for name in platforms]


def _add_rows(sheet, heading, rows, ways, key=()):
    height = panels.ROW * len(rows)
    sheet.add(heading, height, lambda at: panels.rows(at, rows, ways), key=list(key))


def _any(mix, way):
    return mix[COLUMNS[way]].sum() > 0


def _sparse(mix):
    return bool((mix["few"] & (mix["posts"] > 0)).any())


def _names_people(audit):
    return audit.unit != "moment" and bool(audit.people["people"].any())


def _only(audit):
    """Return what the one period or moment is called."""
    return named(audit.periods[0], audit.unit) if audit.unit != "moment" else audit.mix.index[0]


def in_numbers(mix: pd.DataFrame) -> pd.DataFrame:
    """Return a mix with the names of its columns as they are shown, and shares as whole numbers."""
    ways = ways_told(mix)
    names = dict(zip(COLUMNS, way_names(), strict=True))
    shown = mix[[COLUMNS[way] for way in ways]].rename(columns=names)
    shown[say("audit-axis-posts")] = mix["posts"]
    for way in ways:
        shares = mix[SHARES[way]].astype(float)
        column = say("audit-column-share", way=way_names()[way])
        shown[column] = shares.map(percent, na_action="ignore")
    return shown


def _twin(audit):
    """Return the numbers that are drawn, and those that the words below the columns have."""
    twin = in_numbers(audit.mix)
    talk = _talk(audit)
    if len(talk.columns) > 1:
        for name in talk:
            twin[say("audit-column-talk", platform=name)] = talk[name]
    if _names_people(audit):
        twin[say("audit-column-people")] = audit.people["people"].where(audit.mix["posts"] > 0)
    return twin


def _in_words(audit):
    """Return what somebody who does not see the picture is told of it."""
    said = [_mix_in_words(audit)]
    if len(audit.mix) == 1 and len(audit.platforms) > 1:
        shares = audit.platforms[SHARES[TO]].head(8)  # as many as are drawn
        shares = shares.set_axis(shown_names(shares.index))
        said.append(say("audit-described-platforms", course=_course(shares)))
    said += _talk_in_words(audit)
    if _names_people(audit):
        people = audit.people["people"][audit.people["named"] > 0].astype(str)
        said.append(say("audit-described-people", course=_course(people)))
    if audit.unit != "moment" and audit.hours.to_numpy().any():
        said.append(say("audit-described-hours", **busiest(audit.hours)))
    return " ".join([*said, say("audit-described-nothing")])


def _talk_in_words(audit):
    talk = _talk(audit)
    if not talk.size:
        return []
    talk = talk[audit.mix["posts"] > 0]
    said = [say("audit-described-talk", course=_course(talk.sum(axis=1).astype(str)))]
    if len(talk.columns) > 1:
        about = [(name, _course(talk[name].astype(str))) for name in talk]
        said += [say("audit-described-talk-on", platform=name, course=one) for name, one in about]
    return said


def _mix_in_words(audit):
    if len(audit.mix) == 1:
        shares = audit.mix.iloc[0]
        parts = [
            say("audit-point", period=way_names()[way], share=str(percent(shares[SHARES[way]])))
            for way in ways_told(audit.mix)
        ]
        return say("audit-described-one", course=listed(parts))
    course = _course(audit.mix[SHARES[TO]].astype(float).dropna())
    return say("audit-described", unit=audit.unit, course=course)


def _course(values):
    """Return the values along the periods; of many the first and the last few."""
    points = [
        say(
            "audit-point",
            period=str(period),
            share=value if isinstance(value, str) else str(percent(value)),
        )
        for period, value in values.items()
    ]
    return listed(points if len(points) <= 16 else [*points[:4], "…", *points[-4:]], 16)
