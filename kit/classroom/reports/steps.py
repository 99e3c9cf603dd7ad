"""Step by step, where the key of some posts was opened before the next were judged."""

from math import isnan

from kit.classroom.reports.beside_key import agreeing
from kit.classroom.reports.parts import share
from kit.scoring.counting import Codes
from kit.scoring.reliability import krippendorff_alpha
from kit.simulation.sample import sample_class
from kit.text.say import shown

WARNING = (
    "In the lesson the key was opened after every {step} posts, so this mixes what the codebook "
    "can do with what the key has taught. Only the first step is before anybody had seen the key."
)


def in_steps(sheet):
    """Tell whether the posts of an activity were judged in steps."""
    step = sheet.assignment.step
    return bool(step) and len(sheet.assignment.posts) > step


def by_step(sheet, key):
    """Return a row a step: how far first judgements agree, with each other and with the key.

    Beside it stands the alpha of the kit's simulated class on the same posts, which learns nothing
    on the way. None where all was judged in one round.
    """
    if not in_steps(sheet) or key is None:
        return None
    step, posts = sheet.assignment.step, len(sheet.assignment.posts)
    usual = _simulated(sheet.assignment)
    known, right = agreeing(sheet, key)
    return [_row(sheet, usual, known, right, slice(at, at + step)) for at in range(0, posts, step)]


def _row(sheet, usual, known, right, part):
    """Return the row of the posts in `part`."""
    codes = sheet.codes("first")
    own = krippendorff_alpha(_part(codes, part))
    given = sheet.first[part] >= 0
    of = int((given & known[part][:, None]).sum())
    agreed = int((right[part] & known[part][:, None]).sum())
    return {
        "name": f"Posts {part.start + 1} to {min(part.stop, len(known))}",
        "alpha": _number(own),
        "interval": "–" if isnan(own.low) else f"{shown(own.low)} to {shown(own.high)}",
        "usual": _number(krippendorff_alpha(usual.iloc[part], interval=None)),
        "with_key": f"{agreed:,} of {of:,} ({share(agreed, of):.0%})" if of else "–",
    }


def _part(codes, part):
    return Codes(codes.values[part], codes.labels, codes.posts[part], codes.coders, ordered=True)


def _simulated(assignment):
    """Return the kit's simulated class on the same posts: it does not learn on the way."""
    table = sample_class(str(assignment.posts["set"].iloc[0]), assignment.codebook)
    return table.reindex(assignment.posts.index)


def _number(alpha):
    return "undefined" if isnan(alpha.value) else shown(alpha.value)
