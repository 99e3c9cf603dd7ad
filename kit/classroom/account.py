"""What became of all that was handed in, in sentences: taken, handed in twice, refused, passed."""

from kit.classroom.inbox import where
from kit.text.say import many, people

_SHOWN = 8  # refusals printed one by one; the table has them all


def account(pooled):
    """Yield, sentence by sentence, what became of all that was handed in."""
    yield from _taken(pooled)
    yield from _twice(pooled)
    for name, number in pooled.shared.items():
        yield f"{people(number)} share the pseudonym {name}; their accounts tell them apart."
    yield from _refused(pooled)
    if pooled.passed:
        passed = (
            many(number, what.split()[0]) + what.removeprefix(what.split()[0])
            for what, number in pooled.passed.items()
            if number
        )
        yield f"Passed over: {', '.join(passed)}."


_DID = {"question": "answered", "figure": "guessed", "guess": "made"}


def _taken(pooled):
    """Yield what counts: in all, and activity by activity."""
    if not pooled.sheets:
        yield "No answers were found."
        return
    coders = len({coder for sheet in pooled.sheets.values() for coder in sheet.coders})
    posts = int(pooled.taken["posts"].sum())
    kinds = {sheet.assignment.kind for sheet in pooled.sheets.values()}
    what = "judgement" if kinds == {"post"} else "answer"
    yield (
        f"{many(posts, what)} by {people(coders)} in "
        f"{many(len(pooled.sheets), 'activity', 'activities')}."
    )
    for name, sheet in pooled.sheets.items():
        rows = pooled.taken[pooled.taken["activity"] == name]
        revised = int((rows["revised"] > 0).sum())
        full = int((rows["posts"] == len(sheet.assignment.posts)).sum())
        kind = sheet.assignment.kind
        asked = many(len(sheet.assignment.posts), kind, "guesses" if kind == "guess" else None)
        did = _DID.get(kind, "judged")
        yield (
            f"  {name}: {people(len(rows))}, {full:,} of them {did} all {asked}, "
            f"{revised:,} revised something."
        )


def _twice(pooled):
    """Yield who handed in more than once, and what is doubtful about it."""
    if pooled.twice.empty:
        return
    yield f"Handed in more than once, so that the latest counts: {people(len(pooled.twice))}."
    for row in pooled.twice.head(_SHOWN).itertuples():
        doubt = ""
        if row.differ:
            doubt = (
                f" They differ on {many(row.differ, 'post')} before comparing: perhaps two "
                "people use this pseudonym."
            )
        elif row.accounts > 1:
            doubt = f" One code came from {row.accounts} accounts: perhaps it was copied."
        yield f"  {row.coder}, {row.activity}: {row.counts} counts.{doubt}"
    yield from _more(len(pooled.twice), "twice")


def _refused(pooled):
    """Yield what is not taken, and why."""
    if pooled.refused.empty:
        return
    yield f"Refused: {many(len(pooled.refused), 'thing')}."
    for row in pooled.refused.head(_SHOWN).itertuples():
        yield f"  {where(row.source, row.place)}: {row.reason}"
    yield from _more(len(pooled.refused), "refused")


def _more(number, table):
    if number > _SHOWN:
        yield f"  … and {number - _SHOWN:,} more: see .{table}."
