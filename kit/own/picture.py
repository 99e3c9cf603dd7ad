"""The picture of an audit: the mix, the people and the hours, and an empty band for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.own import panels
from kit.own.counts import SHARES
from kit.own.periods import FEW, named
from kit.own.said import busiest, percent, way_names, ways_told
from kit.own.ways import COLUMNS, TO
from kit.plots.picture import Picture, also_narrow
from kit.plots.style import WIDTH, width
from kit.plots.words import listed
from kit.text.words import say

if TYPE_CHECKING:
    from kit.own.audited import Audit


@also_narrow
def draw(audit: Audit) -> Picture:
    """Draw an audit, one panel below the other, and say the same in words and numbers."""
    ways = [(way, way_names()[way]) for way in ways_told(audit.mix) if _any(audit.mix, way)]
    sheet = panels.Sheet(say("audit-title"))
    if len(audit.mix) > 1:
        name = "audit-panel-mix-few" if _pale(audit.mix) else "audit-panel-mix"
        heading = say(name, unit=audit.unit, few=FEW)
        labels = panels.column_labels(audit)
        foot = panels.below(labels)
        key = ways if width() < WIDTH else []  # or else their names stand beside the columns
        sheet.add(heading, 1.75, lambda at: panels.columns(at, audit.mix, ways, labels), foot, key)
        if _names_people(audit):
            people = audit.people["people"].where(audit.mix["posts"] > 0)
            heading = say("audit-panel-people")
            sheet.add(heading, 0.72, lambda at: panels.people(at, people, audit.mix["few"]))
    else:
        rows = audit.mix.set_axis([_only(audit)])
        _add_rows(sheet, say("audit-panel-mix", unit="moment"), rows, ways, key=ways)
    if len(audit.platforms) > 1:
        rows = audit.platforms.rename({"": say("audit-no-platform")})
        _add_rows(sheet, say("audit-panel-platforms"), rows.head(8), ways)
    if audit.unit != "moment" and audit.hours.to_numpy().any():
        most = say("audit-count-posts", posts=int(audit.hours.to_numpy().max()))
        heading = say("audit-panel-hours", most=most)
        sheet.add(heading, 1.2, lambda at: panels.hours(at, audit.hours), foot=0.3)
    sheet.add("", 0.5, lambda at: panels.nothing(at, say("audit-panel-nothing")))
    return Picture(sheet.drawn(), _twin(audit), _in_words(audit), title=say("audit-title"))


def _add_rows(sheet, heading, rows, ways, key=()):
    height = panels.ROW * len(rows)
    sheet.add(heading, height, lambda at: panels.rows(at, rows, ways), key=list(key))


def _any(mix, way):
    return mix[COLUMNS[way]].sum() > 0


def _pale(mix):
    return bool((mix["few"] & (mix["posts"] > 0)).any())


def _names_people(audit):
    return audit.unit != "moment" and bool(audit.people["people"].any())


def _only(audit):
    """Return what the one period or moment is called."""
    return named(audit.periods[0], audit.unit) if audit.unit != "moment" else audit.mix.index[0]


def _twin(audit):
    """Return the numbers that are drawn, and those that the words below the columns have."""
    ways = ways_told(audit.mix)
    names = dict(zip(COLUMNS, way_names(), strict=True))
    twin = audit.mix[[COLUMNS[way] for way in ways]].rename(columns=names)
    twin[say("audit-axis-posts")] = audit.mix["posts"]
    for way in ways:
        shares = audit.mix[SHARES[way]].astype(float)
        column = say("audit-column-share", way=way_names()[way])
        twin[column] = shares.map(percent, na_action="ignore")
    if _names_people(audit):
        twin[say("audit-column-people")] = audit.people["people"].where(audit.mix["posts"] > 0)
    return twin


def _in_words(audit):
    """Return what somebody who does not see the picture is told of it."""
    said = [_mix_in_words(audit)]
    if len(audit.platforms) > 1:
        shares = audit.platforms[SHARES[TO]]
        said.append(say("audit-described-platforms", course=_course(shares)))
    if _names_people(audit):
        people = audit.people["people"][audit.people["named"] > 0].astype(str)
        said.append(say("audit-described-people", course=_course(people)))
    if audit.unit != "moment" and audit.hours.to_numpy().any():
        said.append(say("audit-described-hours", **busiest(audit.hours)))
    return " ".join([*said, say("audit-described-nothing")])


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
            period=str(period) or say("audit-no-platform"),
            share=value if isinstance(value, str) else str(percent(value)),
        )
        for period, value in values.items()
    ]
    return listed(points if len(points) <= 16 else [*points[:4], "…", *points[-4:]], 16)
