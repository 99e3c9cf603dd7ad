"""Who of the roster handed in what: by accounts, then by names, and the rest as guesses.

What is certain is taken, and what is nearly so is taken and said. Where nothing tells, or where
account and name say two things, nobody is credited: it goes to the list that somebody fills in.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from kit.classroom.register.names import foldings, squashed, squashed_alike, turned
from kit.classroom.register.roster import Enrolled
from kit.classroom.whose import is_personal, name_key

if TYPE_CHECKING:
    from kit.classroom.pooled import Pooled

_MOST_GUESSES = 250_000  # names that are compared letter by letter
_NEAR = 0.8  # of a name's letters are those of another: a guess
# How somebody was found, the surest first; the last three are said, for they are not certain.
LIST, ACCOUNT, PSEUDONYM, NAME = "your list", "account", "made-up name on the roster", "name"
LOGIN, FOLDED = "user name in the address", "name, written otherwise"
SQUASHED, PARTLY = "name, as Canvas shortens it", "name, parts of it"
CERTAIN = (LIST, ACCOUNT, PSEUDONYM, NAME)
OWN = (ACCOUNT, NAME, FOLDED, SQUASHED)  # the platform itself says whose it is


@dataclass(eq=False)
class Hander:
    """Whoever handed in under one name: what is known of them, and where it was found."""

    coder: str
    plain: str  # the pseudonym without the number that tells people of one pseudonym apart
    accounts: set[tuple[str, str]] = field(default_factory=set)
    names: list[str] = field(default_factory=list)
    section: str = ""
    places: list[str] = field(default_factory=list)
    activities: list[str] = field(default_factory=list)


@dataclass
class Match:
    """Whom a hand-in is credited to, how that was found, and what to guess where it was not."""

    hander: Hander
    people: list[Enrolled] = field(default_factory=list)
    how: str = ""
    guess: str = ""
    sure: str = ""
    left_out: bool = False
    other: Enrolled | None = None  # whom its own name or account tells, where the list says another


def handers(pooled: Pooled) -> list[Hander]:
    """Return everybody who handed in, in the order of their names."""
    found: dict[str, Hander] = {}
    for name, sheet in pooled.sheets.items():
        for place, coder in enumerate(sheet.people):
            one = found.setdefault(coder, Hander(coder, _without_number(coder, pooled.shared)))
            if sheet.lms[place][1]:
                one.accounts.add(sheet.lms[place])
            if sheet.person[place] and sheet.person[place] not in one.names:
                one.names.append(sheet.person[place])
            one.section = one.section or sheet.section[place]
            one.places += [
                ", ".join(filter(None, (each.source, each.place))) for each in sheet.clock[place]
            ]
            one.activities.append(name)
    for one in found.values():
        if not one.names and is_personal(one.coder):
            one.names.append(one.coder)  # a file without a pseudonym is called after its owner
    return [found[coder] for coder in sorted(found)]


def _without_number(coder, shared):
    name, _, number = coder.rpartition(" ")
    return name if name in shared and number.isdecimal() else coder


def match(several: Sequence[Hander], people: Sequence[Enrolled]) -> list[Match]:
    """Return, for each who handed in, who that is on the roster, or a guess.

    >>> ana = Enrolled("row 2", "Ana Ray", ids={("email", "ana@x.org")})
    >>> one = Hander("brave otter", "brave otter", {("email", "ana@x.org")})
    >>> [(each.people[0].name, each.how) for each in match([one], [ana])]
    [('Ana Ray', 'account')]
    """
    matches = [Match(hander) for hander in several]
    if not people:
        return matches
    found, shared = _Index(people), Counter(hander.plain for hander in several)
    for one in matches:
        own = found.by_pseudonym(one.hander, shared[one.hander.plain] > 1)
        _by_what_is_known(one, found.by_account(one.hander), own, found.by_name(one.hander))
    _namesakes(matches)
    for how, key_of_one, keys_of_enrolled in _NEARLY:
        _nearly(matches, people, how, key_of_one, keys_of_enrolled)
    _guess(matches, people)
    return matches


def _by_what_is_known(one, account, pseudonym, name):
    """Credit whom account, pseudonym or name tell alone, if they do not tell different people."""
    ways = ((ACCOUNT, account), (PSEUDONYM, pseudonym), (NAME, name))
    told = [(how, found[0]) for how, found in ways if len(found) == 1]
    numbers = next((differ for how, each in told if (differ := _differ(one.hander, each))), "")
    if numbers and all(how != ACCOUNT for how, _ in told):
        one.guess, one.sure = told[0][1].name, numbers
    elif len({id(person) for _, person in told}) > 1:
        one.guess = told[-1][1].name
        one.sure = f"unsure: {told[0][0]} says {told[0][1].name}"
    elif told:
        one.how, one.people = told[0][0], [told[0][1]]
    elif several := max(account, pseudonym, name, key=len):
        one.guess = " or ".join(f"{each.name} ({each.place})" for each in several)
        one.sure = f"unsure: {len(several)} of the roster have this"


def _differ(hander, person):
    """Say that somebody has one number here and another on the roster; "" where that is not so.

    A platform numbers everybody once, so that with another number it is somebody else, or the list
    is of another course.
    """
    for platform in ("canvas", "moodle"):
        here, there = (
            {account for kind, account in each if kind == platform}
            for each in (hander.accounts, person.ids)
        )
        if here and there and not here & there:
            return f"unsure: the number is {min(here)} here, and {min(there)} on the roster"
    return ""


def _namesakes(matches):
    """Credit nobody by a name that several accounts of one platform have."""
    named = defaultdict(list)
    for one in matches:
        if one.how == NAME:
            named[id(one.people[0])].append(one)
    for several in named.values():
        platforms = Counter(p for one in several for p, _ in one.hander.accounts if p != "name")
        if len(several) > 1 and max(platforms.values(), default=0) > 1:
            for one in several:
                one.guess, one.sure = one.people[0].name, "unsure: several accounts have this name"
                one.people, one.how = [], ""


class _Index:
    """The roster by accounts, pseudonyms and names."""

    def __init__(self, people: Iterable[Enrolled]) -> None:
        self.ids, self.names, self.pseudonyms = (defaultdict(list) for _ in range(3))
        for one in people:
            for identity in one.ids:
                self.ids[identity].append(one)
            self.names[name_key(one.name)].append(one)
            if one.pseudonym:
                self.pseudonyms[one.pseudonym.casefold()].append(one)

    def by_account(self, hander):
        """Return who has the account: a number of Canvas or Moodle, or else any that is alike."""
        for platform, account in hander.accounts:
            if platform == "name":
                continue
            if found := self.ids.get((platform, account)):
                return found
            alike = self.ids.get(("", account.lower()), [])
            if platform == "canvas":  # a number of students may by chance be one of Canvas's
                said = _squashed_of(hander)
                alike = [one for one in alike if said & squashed(one.written or one.name)]
            if alike and platform in ("login", "blackboard", "canvas"):
                return alike
        return []

    def by_name(self, hander):
        return next(filter(None, (self.names.get(name_key(turned(n))) for n in hander.names)), [])

    def by_pseudonym(self, hander, shared):
        """Return who has signed with this pseudonym; of one that several use, nothing tells."""
        own = self.pseudonyms.get(hander.coder.casefold(), [])
        return own if len(own) > 1 or not shared else []


def _addresses_of(hander):
    return {
        account.partition("@")[0] if platform == "email" else account.lower()
        for platform, account in hander.accounts
        if platform in ("email", "login", "blackboard")
    }


def _logins_of(one):
    return {account.partition("@")[0] if "@" in account else account for _, account in one.ids}


def _folded_of(hander):
    return {key for name in hander.names for key in foldings(name)}


def _squashed_of(hander):
    canvas = any(platform == "canvas" for platform, _ in hander.accounts)
    words = [unicodedata.normalize("NFC", name) for name in hander.names if canvas]
    return {key for name in words if name.isalnum() for key in squashed_alike(name)}


def _ends_of(hander):
    """Return first and last part of names that have more of them, or two alone."""
    return {(parts[0], parts[-1]) for name in hander.names if len(parts := _plain(name)) > 1}


def _plain(name):
    return [key[0] for part in turned(name).split() if (key := _shortest(part))]


def _shortest(part):
    return min(foldings(part), default=())


_NEARLY: tuple[tuple[str, Callable, Callable], ...] = (
    (FOLDED, _folded_of, lambda one: foldings(one.name)),
    (LOGIN, _addresses_of, _logins_of),
    (SQUASHED, _squashed_of, lambda one: squashed(one.written or one.name)),
    (
        PARTLY,
        _ends_of,
        lambda one: {(p[0], p[-1])} if len(p := _plain(one.name)) > 1 else set(),
    ),
)


def _nearly(matches, people, how, key_of_one, keys_of_enrolled):
    """Take those whose key one person alone has on the roster, and one alone of who handed in."""
    keyed, asking = defaultdict(set), defaultdict(set)
    for one in people:
        for key in keys_of_enrolled(one):
            keyed[key].add(one)
    open_ones = [one for one in matches if not one.people and not one.sure]
    wanted = {id(one): key_of_one(one.hander) for one in open_ones}
    taken = {id(each) for one in matches for each in one.people}
    for one in open_ones:
        for key in wanted[id(one)]:
            asking[key].add(one.hander.coder)
    for one in open_ones:
        found = {each for key in wanted[id(one)] for each in keyed.get(key, ())}
        alone = all(len(asking[key]) == 1 for key in wanted[id(one)] if key in keyed)
        numbers = next((said for each in found if (said := _differ(one.hander, each))), "")
        if numbers and len(found) == 1:
            one.guess, one.sure = next(iter(found)).name, numbers
        elif len(found) == 1 and alone and not {id(each) for each in found} & taken:
            one.people, one.how = [*found], how
        elif found:
            one.guess = " or ".join(sorted(each.name for each in found))
            one.sure = "unsure: several could be meant"


def _guess(matches, people):
    """Guess at the rest, without crediting anybody: a name that is nearly one, or who is left."""
    taken = {id(each) for one in matches for each in one.people}
    left = [one for one in people if id(one) not in taken]
    rest = [one for one in matches if not one.people]
    for one in rest if len(rest) * len(left) < _MOST_GUESSES else ():
        if not one.guess and (near := _near(one.hander, left)):
            one.guess, one.sure = near
    if len(left) == 1 and len(rest) == 1 and not rest[0].guess:
        rest[0].guess, rest[0].sure = left[0].name, "perhaps: nobody else is left"


def _near(hander, left):
    """Return the nearest name of those who are left, and how sure that is, or None."""
    said = [name for name in hander.names if name]
    said += [account.partition("@")[0] for kind, account in hander.accounts if kind == "email"]
    ranked = sorted(
        ((_likeness(name, one), n) for name in said for n, one in enumerate(left)), reverse=True
    )
    if ranked and ranked[0][0] >= _NEAR:
        return left[ranked[0][1]].name, "likely: nearly the same name"
    firsts = {_plain(name)[0] for name in said if _plain(name)}
    alike = [one for one in left if {*_plain(one.name)} & firsts]
    if len(alike) == 1:
        return alike[0].name, "perhaps: one name is the same"
    return None


def _likeness(name, one):
    said, known = "".join(_plain(name)), "".join(_plain(one.name))
    return SequenceMatcher(None, said, known).ratio() if said and known else 0
