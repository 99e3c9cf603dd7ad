"""Step by step, where the key of some posts was opened before the next were judged."""

from kit.classroom.pieces import ROOM
from kit.classroom.reports.parts import counted_of, percent
from kit.classroom.reports.rounds import alpha_row, value_words
from kit.judging.handin import MISSING
from kit.scoring.counting import Codes
from kit.scoring.reliability import krippendorff_alpha
from kit.simulation.sample import sample_class
from kit.text.words import say


def in_steps(sheet):
    """Tell whether the posts of an activity were judged in steps, each followed by its key.

    In a room the teacher opens keys, whatever the lesson does.
    """
    return _has_steps(sheet.assignment) and not any(_from_rooms(sheet))


def opened_between(sheet):
    """Say that the key of some posts was opened before others were judged, where it was."""
    said, rooms = [], _from_rooms(sheet)
    if _has_steps(sheet.assignment) and not all(rooms):
        said.append(say("report-opened-between", step=sheet.assignment.step))
    if after := sum(sheet.after_a_key[: len(sheet.coders)]):
        whole = int((sheet.first[:, rooms] != MISSING).sum())
        share = percent(after, whole)
        said.append(say("report-opened-in-room", after=after, answers=whole, share=share))
    return said


def _has_steps(assignment):
    """Tell whether a lesson opens the key of some posts before the next are judged."""
    step = assignment.step
    return bool(step) and len(assignment.posts) > step and assignment.key is not None


def _from_rooms(sheet):
    """Return of each column whether it was said in a room."""
    return [platform == ROOM for platform, _ in sheet.lms[: len(sheet.coders)]]


def by_step(sheet):
    """Return a row a step: how far first judgements agree with each other; [] in one round.

    Beside it stands the alpha of the kit's simulated class on the same posts, which learns nothing
    on the way.
    """
    if not in_steps(sheet):
        return []
    usual, codes = _simulated(sheet.assignment), sheet.codes("first")
    level = sheet.assignment.codebook.level
    return [
        alpha_row(_name(part), krippendorff_alpha(_part(codes, part), level))
        | {"usual": value_words(krippendorff_alpha(usual.iloc[part], level, interval=None))}
        for part in _parts(sheet)
    ]


def with_key(sheet, known, right):
    """Return a row a step: how many first judgements agree with the key; [] in one round."""
    if not in_steps(sheet):
        return []
    rows = []
    for part in _parts(sheet):
        marked = (sheet.first[part] >= 0) & known[part][:, None]
        agreed, of = int((marked & right[part]).sum()), int(marked.sum())
        rows.append({"name": _name(part), "words": counted_of(agreed, of) if of else _none()})
    return rows


def _none():
    return say("report-none")


def _parts(sheet):
    """Return which posts each step has."""
    step, posts = sheet.assignment.step, len(sheet.assignment.posts)
    return [slice(at, min(at + step, posts)) for at in range(0, posts, step)]


def _name(part):
    return say("report-posts-from-to", first=part.start + 1, last=part.stop)


def _part(codes, part):
    return Codes(codes.values[part], codes.labels, codes.posts[part], codes.coders, ordered=True)


def _simulated(assignment):
    """Return the kit's simulated class on the same posts: it does not learn on the way."""
    table = sample_class(str(assignment.posts["set"].iloc[0]), assignment.codebook)
    return table.reindex(assignment.posts.index)
