"""The register itself: an entry for everybody enrolled, and for whoever handed in besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from kit.classroom.register.due import LATE, UNKNOWN, Came, arrivals, by_roster
from kit.classroom.register.matching import CERTAIN, Hander, Match, handers, match
from kit.classroom.register.name_list import apply, read_list
from kit.classroom.register.names import foldings, squashed, turned
from kit.classroom.register.roster import Enrolled, Roster, read_roster
from kit.classroom.register.work import Work, all_work, best, grade, overall, states, tasks
from kit.text.say import some

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled


_WEAK = ("", "zip", "last answer")  # what tells less well when something came than a platform


@dataclass(eq=False)
class Entry:
    """One line of the register: who it is, what was handed in and under which names."""

    person: Enrolled | None
    handers: list[Hander] = field(default_factory=list)
    how: str = ""
    work: dict[str, Work] = field(default_factory=dict)
    came: dict[str, Came] = field(default_factory=dict)
    # Who handed in the same, by name, and whether the roster, or the list, has them as a pair.
    partners: dict[str, bool] = field(default_factory=dict)
    pairs: bool = False  # the roster tells who is a pair
    # The accounts that are this person's alone: one of a pair may have handed in for both.
    accounts: dict[str, str] = field(default_factory=dict)
    shares: str = ""  # a pseudonym that somebody else has too, and who that is
    credited: str = ""  # whose hand-in counts for this person too, who made none
    # Who handed in the same as that, and is not found on the roster.
    perhaps: list[str] = field(default_factory=list)
    done: list[Work | None] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name on the roster, or else what a platform calls this person, or the pseudonym."""
        if self.person:
            return self.person.name
        return next((n for one in self.handers for n in one.names), self.pseudonym)

    @property
    def pseudonym(self) -> str:
        """The made-up name, or several."""
        return ", ".join(one.coder for one in self.handers)

    @property
    def section(self) -> str:
        """The section, by the roster or else by the workbook."""
        own = self.person.section if self.person else ""
        return own or next((one.section for one in self.handers if one.section), "")

    def account(self, platform: str) -> str:
        """Return this person's account of one platform, or ""."""
        known = dict(self.accounts)
        if self.person:
            known |= dict(sorted(self.person.ids))
        return known.get(platform, "")

    @property
    def state(self) -> str:
        """done, partly, or not handed in."""
        return overall(self.done)

    @property
    def late(self) -> str:
        """Late, in time, or not known; "" where nothing was asked or handed in."""
        several = {came.state for came in self.came.values()} - {""}
        return (
            LATE if LATE in several else UNKNOWN if UNKNOWN in several else min(several, default="")
        )

    @property
    def when(self) -> str:
        """When the last of it came, as far as that is known."""
        return max((came.when for came in self.came.values()), default="")

    def grade(self, how: str) -> float | None:
        """Return the grade, by what was done; see `work.grade`."""
        return grade(self.done, how)

    @property
    def remark(self) -> str:
        """What is to be known of this line, in a few words."""
        said = []
        if self.credited:
            said.append(f"credited with what {self.credited} handed in, as a pair")
            if self.perhaps:
                said.append(f"perhaps handed in as {some(self.perhaps)}: write it into names.csv")
        elif self.partners:
            other = (
                "no pair on the roster, so perhaps copied" if self.pairs else "a pair, or copied"
            )
            for paired, tie in ((True, "a pair"), (False, other)):
                names = [name for name, are in self.partners.items() if are == paired]
                said += [f"the same as {some(names)}: {tie}"] * bool(names)
        if self.shares:
            said.append(f"has the same made-up name as another: {self.shares}")
        if any(came.state == LATE and came.before for came in self.came.values()):
            said.append("handed in in time, and again later, which counts")
        if len(self.handers) > 1:
            said.append(f"handed in under {len(self.handers)} names")
        if self.person and self.how and self.how not in CERTAIN:
            said.append(f"found by {self.how}")
        return "; ".join(said)


@dataclass(eq=False)
class Register:
    """All entries, in the order of the roster; those whom nobody is known of last."""

    entries: list[Entry]
    roster: Roster | None
    matches: list[Match]
    tasks: list[tuple[str, ...]]
    due: str | None
    remarks: list[str]

    @property
    def people(self) -> list[Enrolled]:
        """Everybody who is enrolled."""
        return [one.person for one in self.entries if one.person]

    @property
    def absent(self) -> list[Entry]:
        """Who is enrolled and handed nothing in."""
        return [one for one in self.entries if one.person and not one.work]

    @property
    def unknown(self) -> list[Entry]:
        """Who handed in and is nobody of the roster, as far as is known."""
        return [one for one in self.entries if not one.person]


def register(
    pooled: Pooled,
    roster: str | Path | pd.DataFrame | None = None,
    match_list: str | Path | None = None,
    due: str | None = None,
    columns: Mapping[str, str] | None = None,
    enough: int | None = None,
) -> Register:
    """Return the register of a pooled class; without a roster, of those who handed in."""
    several = handers(pooled)
    pseudonyms = {one.coder for one in several} | {one.plain for one in several}
    enrolled = None if roster is None else read_roster(roster, pseudonyms, columns)
    people = list(enrolled.people) if enrolled else []
    matches = match(several, people)
    remarks = list(enrolled.remarks) if enrolled else []
    if match_list is not None:
        remarks += apply(read_list(match_list), matches, people, Path(match_list).name)
    entries = _entries(matches, people)
    _fill(entries, all_work(pooled, enough), arrivals(pooled, due), due)
    _tell_shared(entries)
    _credit_pairs(entries)
    of = tasks(pooled)
    for one in entries:
        one.done = states(one.work, of)
    return Register(entries, enrolled, matches, of, due, remarks)


def tell_sections(made: Register, pooled: Pooled) -> None:
    """Let the sheets of a pooled class know the sections of the roster: a report shows them."""
    section = {hander.coder: one.section for one in made.entries for hander in one.handers}
    if made.roster and len({one.section for one in made.entries if one.handers}) > 1:
        for sheet in pooled.sheets.values():
            sheet.section = [section.get(coder, "") for coder in sheet.people]


def _entries(matches: Sequence[Match], people: Sequence[Enrolled]) -> list[Entry]:
    """Return an entry for each of the roster, and one for whoever else handed in."""
    own = {id(person): Entry(person) for person in people}
    others, whose = [], {identity: person for person in people for identity in person.ids}
    for one in matches:
        if one.left_out:
            continue
        for person in one.people:
            entry = own[id(person)]
            entry.handers.append(one.hander)
            entry.how = one.how
            _add_accounts(entry, one, whose)
            entry.partners |= {each.name: True for each in one.people if each is not person}
        if not one.people:
            others.append(Entry(None, [one.hander], accounts=dict(one.hander.accounts)))
    return [*own.values(), *others]


def _add_accounts(entry, one, whose):
    """Note the accounts of somebody, and none that is another's: a platform would grade that one.

    Of a hand-in for a pair they are those of whom the name there belongs to.
    """
    said = {key for name in one.hander.names for key in foldings(turned(name)) | squashed(name)}
    own = foldings(entry.person.name) | squashed(entry.person.written or entry.person.name)
    if one.other or (len(one.people) > 1 and not said & own):
        return
    for kind, account in sorted(one.hander.accounts):
        if whose.get((kind, account), entry.person) is not entry.person:
            continue
        if entry.accounts.setdefault(kind, account) != account and kind != "email":
            entry.accounts[kind] = ""  # two of them, and nobody can tell which is meant


def _tell_shared(entries):
    """Note who has the same pseudonym as somebody else, who did not hand in the same."""
    named = defaultdict(list)
    for one in entries:
        for hander in one.handers:
            named[hander.plain].append((one, hander.coder))
    for several in named.values():
        for one, coder in several:
            others = [
                f"{each.name} is {name}"
                for each, name in several
                if each is not one and each.name not in one.partners
            ]
            if others and len({name for _, name in several}) > 1:
                one.shares = f"this is {coder}, and {some(others)}"


def _fill(entries, work, came, due):
    """Fill in what each did, when it came, and who handed in the same."""
    people = [one.person for one in entries if one.person]
    pairs = any(person.pair for person in people)
    by_list = by_roster({p.place: p.handed_in for p in people}, due)
    owner = {hander.coder: one for one in entries for hander in one.handers}
    for one in entries:
        one.pairs = pairs
        one.work = best(work[hander.coder] for hander in one.handers)
        for hander in one.handers:
            for activity in hander.activities:
                if (activity, hander.coder) in came:
                    one.came[activity] = came[activity, hander.coder]
        one.came |= {
            activity: by_list[one.person.place]
            for activity, each in one.came.items()
            if one.person and one.person.place in by_list and each.told_by in _WEAK
        }
    for coder, activities in work.items():
        for each in activities.values():
            if each.same_as in owner and coder in owner:
                _tie(owner[coder], owner[each.same_as])


def _tie(one, other):
    """Note that two entries stand for the same judgements."""
    if one is other:
        return
    own, others = (each.person.pair if each.person else "" for each in (one, other))
    paired = bool(own) and own == others
    for a, b in ((one, other), (other, one)):
        a.partners[b.name] = paired or a.partners.get(b.name, False)


def _credit_pairs(entries):
    """Credit whoever handed nothing in with what the partner on the roster did."""
    pairs: dict[str, list[Entry]] = {}
    for one in entries:
        if one.person and one.person.pair:
            pairs.setdefault(one.person.pair, []).append(one)
    for several in pairs.values():
        made = [one for one in several if one.work]
        for one in several:
            if made and not one.work:
                one.work, one.came = made[0].work, made[0].came
                one.credited = made[0].name
                one.perhaps = [
                    each.pseudonym
                    for each in entries
                    if not each.person and each.name in made[0].partners
                ]
                made[0].partners[one.name] = True
