"""What the command says of a register: counts alone, for somebody may be looking on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kit.classroom.register.entries import Register
from kit.classroom.register.layouts import FOUND_BY, out_of, without_identity
from kit.classroom.register.matching import CERTAIN, LIST
from kit.classroom.register.roster import ungrouped
from kit.classroom.register.time_sentences import of_times
from kit.classroom.register.work import PARTLY
from kit.text.say import many, noun, people, some

WHY_NO_GRADE = (
    "Agreement with the key stands in a column of its own and is no grade: the key is one careful "
    "reading, and a class that is graded on it stops judging and guesses what you want."
)
_GRADE = {
    "done": "what was done: 100 for all of it, 50 for a part",
    "share": "the share of posts that were answered",
}
_PLATFORM = {
    "canvas": "Canvas",
    "moodle": "Moodle",
    "blackboard": "Blackboard",
    "brightspace": "Brightspace",
    "plain": "a plain table",
}


_COLUMNS = (
    "The gradebook has the columns that {} imports. For another platform give its name, such as "
    "--layout canvas.",
    "The gradebook is {}. For the columns that a platform imports give its name, such as "
    "--layout canvas.",
)


def of_register(made: Register, match_list: str | None) -> Iterator[str]:
    """Yield what is to be known of who was found, absent and late."""
    yield from _of_another_course(made)
    yield from made.remarks
    if made.roster:
        enrolled = [one for one in made.entries if one.person]
        here = sum(bool(one.handers) for one in enrolled)
        known = ", as far as is known" * bool(made.unknown)
        yield (
            f"Enrolled by {made.roster.name}: {people(len(enrolled))}. {here:,} handed in, "
            f"{len(enrolled) - here:,} did not{known}; a gradebook has all of them."
        )
        yield from _ungrouped(made)
    if made.roster or match_list:
        yield from _found(made, match_list)
    if credited := [one for one in made.entries if one.credited]:
        yield (
            f"{_are(credited)} credited with what the other of the pair handed in; the gradebook "
            "says with whose."
        )
    yield from of_times(made)


def _of_another_course(made):
    """Ask whether it is the right roster, where most hand-ins are nobody's on it."""
    known = [one for one in made.matches if one.hander.names or one.hander.accounts]
    strange = [one for one in known if not one.people and not one.left_out]
    if made.roster and len(known) > 2 and 2 * len(strange) > len(known):
        worksheet = ", or of another assignment" * (made.roster.platform == "moodle")
        yield (
            f"Is {made.roster.name} the roster of another course{worksheet}? Of "
            f"{people(len(known))} who handed in with a name or an account, {len(strange):,} are "
            "nobody on it."
        )


def _ungrouped(made):
    """Say which rows of the roster are of nobody's section or group: perhaps the teacher."""
    here = {id(one.person) for one in made.entries if one.handers}
    away = [one.place for one in ungrouped(made.people) if id(one) not in here]
    if away:
        yield (
            f"In no section or group, unlike the others: {people(len(away))} ({some(away)} of "
            f"{made.roster.name}), who handed in nothing. To leave out somebody who is not of the "
            "class, such as you, write yes beside the name in the list of --match names.csv."
        )


def _are(several):
    return f"{people(len(several))} {noun(len(several), 'is', 'are')}"


def _found(made, match_list):
    """Yield how people were found, and who is left."""
    ways = Counter(one.how for one in made.matches if one.people)
    if ways:
        yield f"Found by: {', '.join(f'{how} {number:,}' for how, number in ways.most_common())}."
    unsure = [one for one in made.matches if one.people and one.how not in CERTAIN]
    left = [one for one in made.matches if not one.people and one.how != LIST]
    where = Path(match_list).name if match_list else ""
    if unsure:
        yield (
            f"{people(len(unsure))} {noun(len(unsure), 'was', 'were')} found by a name that is "
            f"written otherwise, or by part of one: {where or '--match names.csv'} lists them."
        )
    if left:
        fill = (
            f"In {where} fill in the column name, and give the command again with --replace."
            if where
            else "--match names.csv writes a list to fill in, with guesses."
        )
        yield f"Nothing tells who {people(len(left))} of those who handed in are. {fill}"


def of_gradebook(made: Register, layout: str, asked: bool, grade: str) -> Iterator[str]:
    """Yield what is to be known of the gradebook that was written."""
    if not asked:
        yield _COLUMNS[layout == "plain"].format(_PLATFORM[layout])
    over = f"the mean over {number} activities of " if (number := len(made.tasks)) > 1 else ""
    yield f"The grade is {over}{_GRADE[grade]}; not sure is an answer."
    if layout == "moodle" and (most := out_of(made)) != 100:
        yield f"In the column that Moodle reads it is out of {most:g}, as the worksheet says."
    yield from _in_part(made)
    yield from _rare(made)
    if made.absent:
        yield "Who handed in nothing has no grade: what that costs is for you to say."
    yield WHY_NO_GRADE
    if number := without_identity(made, layout):
        yield (
            f"Before you import the gradebook, fill in {FOUND_BY[layout]}: "
            f"{many(number, 'row has', 'rows have')} none, for neither the roster nor what was "
            "handed in says it."
        )


def _in_part(made):
    """Yield which activities most did in part, for perhaps no more was asked for."""
    most = [
        " or ".join(names)
        for place, names in enumerate(made.tasks)
        if (did := [one.done[place].state for one in made.entries if one.done[place]])
        and 2 * did.count(PARTLY) > len(did)
    ]
    if most:
        yield (
            f"Most did a part of {some(most)}. If no more was asked for, say how many posts are "
            "enough: --enough 16."
        )


def _rare(made):
    """Yield which activities count in everybody's grade though few handed them in."""
    number = len([one for one in made.entries if one.work])
    rare = [
        " or ".join(names)
        for place, names in enumerate(made.tasks)
        if len(made.tasks) > 1
        and 2 * sum(bool(one.done[place] and one.done[place].answered) for one in made.entries)
        < number
    ]
    if rare:
        yield (
            f"Fewer than half handed in {some(rare)}, and the grade is over all "
            f"{len(made.tasks)} activities. Take the columns of each activity instead, or pool "
            "without it."
        )
