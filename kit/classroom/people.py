"""Whose a hand-in is: people of one pseudonym told apart, and which hand-in of each counts.

Pseudonyms are drawn, so two people may have the same one; and a pair may hand in one code twice.
An account tells people apart. Where there is none, folders and sections do, if in two of them lies
what one person hardly said. Nothing else can: then the latest counts, and a doubt is said.
"""

from __future__ import annotations

import operator
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kit.classroom.inbox import HandedIn
from kit.classroom.moments import moments
from kit.classroom.pieces import ROOM
from kit.text.say import many

_COMPARED = 50  # people of one pseudonym among whom the nearest is looked for
_EARLIER = "earlier"  # the folder of what was set aside, beside what stands


@dataclass(slots=True)
class Standing:
    """What stands of one person in one activity: the latest hand-in, and those it replaced.

    `number` is its place among all hand-ins, `first` that of the first it replaced. `doubt` says
    what is doubtful about that. `same_as` is "", or the person in whose name it counts, where
    several handed in the same.
    """

    number: int
    first: int
    hand_in: HandedIn
    replaced: Sequence[HandedIn] = ()
    doubt: str = ""
    same_as: str = ""


def settle(found: Iterable[HandedIn], passed: dict) -> tuple[dict[str, list], dict[str, int]]:
    """Return the `Standing` of all people by activity, and the pseudonyms that several have.

    Every hand-in's `coder` becomes the name of one person: a second "brave otter" is called
    "brave otter 2". What was set aside is noted in `passed`.
    """
    by_name: dict[str, list] = {}
    unnamed, found = 0, [*found]
    for number, hand_in in enumerate(found):
        if not hand_in.coder:
            unnamed += 1
            hand_in.coder = f"unnamed {unnamed}"
        by_name.setdefault(_folded(hand_in.coder), []).append((number, hand_in))
    _note_times(by_name.values(), found)
    standing: dict[str, list] = {}
    shared, taken = {}, {*by_name}
    for several in by_name.values():
        people = _people(several)
        if len(people) > 1:
            shared[several[0][1].coder] = len(people)
        _name(people, several[0][1].coder, taken)
        for activity, each in _standings(people, passed).items():
            standing.setdefault(activity, []).extend(each)
    for each in standing.values():
        each.sort(key=lambda one: one.first)
        _count_once(each, _account)
        owners = {one.hand_in.coder: one.same_as for one in each if one.same_as}
        for one in each:
            while one.same_as in owners:  # a pair of which one took another name
                one.same_as = owners[one.same_as]
    return standing, shared


def _note_times(by_name, found):
    """Note when what somebody handed in more than once was sent, where anything tells it."""
    again = []
    for several in by_name:
        times = Counter(one.activity for _, one in several)
        again += [one for _, one in several if times[one.activity] > 1]
    for one, sent in zip(again, moments(again, found), strict=True):
        one.sent = sent


def _folded(name):
    return unicodedata.normalize("NFKC", name).casefold()


def _name(people, name, taken):
    """Give each person a name: the pseudonym as it was written first, from the second on numbered.

    No number makes a name that somebody else has already.
    """
    ordinal = 1
    for place, own in enumerate(people):
        called = name
        while place and _folded(called := f"{name} {(ordinal := ordinal + 1)}") in taken:
            pass
        taken.add(_folded(called))
        for _, hand_in in own:
            hand_in.coder = called


# --- Who is who under one pseudonym ---------------------------------------------------------------


def _people(several):
    """Divide the hand-ins under one pseudonym, as (number, hand-in), by people."""
    if len(several) == 1:
        return [several]
    people, known = [], {}
    rest = []
    for one in several:
        if account := _account(one[1]):
            people[_whose(account, one, people, known)].append(one)
        else:
            rest.append(one)
    if len(folders := _by_folder(rest)) > 1:
        for folder, own in folders.items():
            people[_whose(("folder", "", folder), own[0], people, known)] += own
        placed = {number for own in folders.values() for number, _ in own}
        rest = [one for one in rest if one[0] not in placed]
    for one in rest:
        if not people:
            people.append([])
        people[_nearest(one[1], people, range(len(people)))[0]].append(one)
    return [sorted(own, key=lambda one: one[0]) for own in people]


def _account(hand_in):
    """Return what tells this account from others, the list that it is of first; or None."""
    platform, account = hand_in.lms
    # Moodle counts its participants anew in every assignment, and so in every file of ours.
    return (platform, hand_in.export * (platform == "moodle"), account) if account else None


def _whose(account, one, people, known):
    """Return the place among `people` of whoever has this account, perhaps of a new person.

    Numbers of two platforms do not say who is who: there, what was judged tells.
    """
    of_list = known.setdefault(account[:2], {})
    if account not in of_list:
        place, apart = len(people), 1.0
        if len(of_list) < len(people):
            busy = {*of_list.values()}
            free = [place for place in range(len(people)) if place not in busy]
            place, apart = _nearest(one[1], people, free)
        if apart > 0.5:
            place = len(people)
            people.append([])
        of_list[account] = place
    return of_list[account]


def _nearest(hand_in, people, places):
    """Return which person judged most like a hand-in, and the share of posts on which they differ.

    Whoever cannot be compared, for want of the same activity, counts as alike.
    """
    found = places[0], 2.0
    for place in places[:_COMPARED]:
        same = [own for _, own in people[place] if own.activity == hand_in.activity]
        apart = 0.0
        if same and _answers(same[-1]) != _answers(hand_in):
            differ, both = _differ(same[-1], hand_in)
            apart = differ / both if both else 0.0
            apart += 1e-9  # the very same answers come first
        if apart < found[1]:
            found = place, apart
    return found


def _by_folder(several):
    """Return {folder: hand-ins}, where two folders hold what one person hardly said; else {}.

    A file that lies in two folders, told by its id, is one person's. A folder with codes of two
    people is nobody's, and tells nothing.
    """
    homes, folders, apart = {}, {}, False
    first = {}  # of each activity, the first hand-in, and the first in each folder
    for one in several:
        hand_in = one[1]
        folder = homes.setdefault(hand_in.file or one[0], _folder(hand_in))
        if not folder:
            continue
        folders.setdefault(folder, []).append(one)
        if hand_in.set_aside:
            continue
        home, other = first.setdefault(hand_in.activity, (folder, hand_in))
        apart = apart or (home != folder and _two_wrote(other, hand_in))
        if hand_in.code and _two_wrote(
            first.setdefault((hand_in.activity, folder), hand_in), hand_in
        ):
            return {}
    return folders if apart else {}


def _two_wrote(one, other):
    """Tell whether one person hardly wrote both: two files that differ, or codes that do mostly."""
    differ, both = _differ(one, other)
    return differ > (both / 2 if one.code or other.code else 0)


def _folder(hand_in):
    """Return where something lies, as seen from what was given; None where that is not known.

    A sheet of a workbook with several is a section of the class, and tells as much.
    """
    if hand_in.section:
        return hand_in.source, hand_in.section
    inside = hand_in.place if "/" in hand_in.place else ""
    path = PurePosixPath(inside or hand_in.source).parent
    path = path.parent if path.name == _EARLIER else path
    if path.name:
        return hand_in.source * bool(inside), str(path)
    return None if hand_in.set_aside else ("", hand_in.folder)


# --- What stands of each person -------------------------------------------------------------------


def _standings(people, passed):
    """Return {activity: standings} of the people who have one pseudonym."""
    standing = {}
    for own in people:
        activities = {}
        for one in own:
            activities.setdefault(one[1].activity, []).append(one)
        for activity, each in activities.items():
            standing.setdefault(activity, []).append(_standing(each, passed))
    if len(people) > 1:
        for each in standing.values():
            _count_once(each, _may_have_copied)
    return standing


def _standing(several, passed):
    """Return what stands of one person's hand-ins to one activity: the last one counts."""
    *replaced, (number, last) = _in_order(several, passed)
    first, replaced = several[0][0], [hand_in for _, hand_in in replaced]
    if not replaced:
        return Standing(number, first, last)
    doubt = _doubt(replaced, last)
    # Of several accounts the one that sent it first is taken for its owner's.
    for part, blank in (("lms", ("", "")), ("section", ""), ("person", "")):
        known = (getattr(each, part) for each in (*replaced, last))
        setattr(last, part, next((value for value in known if value != blank), blank))
    _keep_words(replaced, last)
    return Standing(number, first, last, replaced, doubt)


def _keep_words(replaced, last):
    """Give a code what only the file of the very same answers can say, such as notes."""
    for each in reversed(replaced):
        if _answers(each) == _answers(last):
            for part in ("notes", "causes", "confidence"):
                setattr(last, part, getattr(last, part) or getattr(each, part))


def _in_order(several, passed):
    """Return one person's hand-ins to one activity, given with their numbers, the latest last."""
    if aside := [one for one in several if one[1].set_aside]:
        several = [one for one in several if not one[1].set_aside] or [aside.pop()]
        passed["file set aside when somebody began anew"] += len(aside)
    if all(hand_in.at for _, hand_in in several):
        return sorted(several, key=lambda one: (one[1].at, one[0]))
    # Codes carry no time: among them, and between codes and files, it counts when they were sent,
    # if one export says that of all, or else the later place.
    if len({hand_in.sent[:1] for _, hand_in in several}) == 1 and several[0][1].sent:
        return sorted(several, key=lambda one: (one[1].sent[1], one[0]))
    return sorted(several, key=lambda one: one[0])


def _may_have_copied(hand_in):
    """Return what people of one pseudonym have in common, who may have handed in one code.

    Nobody copies in a room: there each has a phone, by which they are known.
    """
    return _account(hand_in) if hand_in.lms[0] == ROOM else True


def _count_once(standing, common):
    """Let what several judged alike count once, in the name of one, if they have this in common.

    Under one pseudonym that is a code that a pair handed in, or a copied one; from one account,
    somebody who took another pseudonym. If one of them revised it since, the latest counts.
    """
    alike = {}
    for one in standing:
        what = common(one.hand_in)
        if what and not one.same_as and _judged(one.hand_in):
            alike.setdefault((what, tuple(one.hand_in.first)), []).append(one)
    for members in alike.values():
        if len(members) > 1:
            latest = _in_order([(one.number, one.hand_in) for one in members], Counter())[-1][1]
            owner = next(o for o in members if _answers(o.hand_in) == _answers(latest))
            for one in members:
                one.same_as = "" if one is owner else owner.hand_in.coder


def _answers(hand_in):
    return tuple(hand_in.first), tuple(hand_in.revised)


def _differ(one, other):
    """Return on how many posts two hand-ins differ before comparing, and how many both judged."""
    both = [(a, b) for a, b in zip(one.first, other.first, strict=True) if a >= 0 and b >= 0]
    return sum(a != b for a, b in both), len(both)


def differing(standing: Standing) -> int:
    """Return on how many posts what stands differs most from one that it took the place of."""
    return max((_differ(each, standing.hand_in)[0] for each in standing.replaced), default=0)


def _doubt(replaced, last):
    """Say what is doubtful where one hand-in took the place of others, or ""."""
    said = _two_people(replaced, last)
    most, now = max(map(_judged, replaced)), _judged(last)
    if now < most:
        said.append(f"The one that counts has {many(now, 'post')}, an earlier one has {most}.")
    return " ".join(said)


def _two_people(replaced, last):
    """Say in a list why hand-ins under one pseudonym may be of two people; [] if they are not."""
    several = (*replaced, last)
    accounts = {_account(each) for each in several}
    if len(accounts) == 1 and None not in accounts:
        return []  # one account: somebody who thought again
    differ, both = max((_differ(each, last) for each in replaced), key=operator.itemgetter(0))
    if differ:
        why = f"They differ on {differ} of {many(both, 'post')} before comparing"
    elif not both and _judged(last) and any(map(_judged, replaced)):
        why = "They have no post in common"
    else:
        return []
    if len({each.file for each in several if each.file}) > 1:
        why += ", and are files that were begun apart"
    return [f"{why}: perhaps two people use this pseudonym."]


def _judged(hand_in):
    return sum(number >= 0 for number in hand_in.first)
