"""What a check comes to for one learner, after the lessons: then and now, idea by idea."""

from kit.judging.check_form import answered, form_begun
from kit.material import checks
from kit.text.words import say


def finished(state):
    """Tell whether a learner has said to be finished."""
    return any(entry["locked"] for entry in state.values())


def result(whole, state, place):
    """Return what was right, now and before the lessons (None where that is not here).

    A dict: now and before (in all), of, certain and certain_right, and rows, an idea each.
    """
    given = {item: entry for item, entry in state.items() if entry["first"]}
    now, then = right(whole, given), None
    if form := form_begun("before", place):
        then = right(checks.check("before", form), answered("before", form, place))
    sure = [item for item in whole.items if given.get(item.id, {}).get("confidence") == 3]
    sure = [item for item in sure if item.right]
    return {
        "now": sum(now.values()),
        "before": None if then is None else sum(then.values()),
        "of": sum(bool(item.right) for item in whole.items),
        "certain": len(sure),
        "certain_right": sum(given[item.id]["first"] == item.right for item in sure),
        "rows": [
            {
                "idea": words,
                "now": now[idea],
                "before": None if then is None else then[idea],
                "of": sum(item.idea == idea for item in whole.items),
            }
            for idea, words in checks.ideas().items()
        ],
    }


def right(whole, given):
    """Return how many answers to each idea were right: {idea: number}."""
    counts = dict.fromkeys(checks.ideas(), 0)
    for item in whole.items:
        if item.right:
            counts[item.idea] += given.get(item.id, {}).get("first") == item.right
    return counts


def lines(went):
    """Return a result as lines of text."""
    number = {"now": went["now"], "of": went["of"]}
    if went["before"] is None:
        yield say("check-now-only", **number)
    else:
        yield say("check-then-and-now", before=went["before"], **number)
    if went["certain"]:
        yield say("check-certain", certain=went["certain"], right=went["certain_right"])
    yield say("check-rough")
    for row in went["rows"]:
        before = "" if row["before"] is None else f"{_part(row['before'], row['of'])} → "
        yield f"   {row['idea']}: {before}{_part(row['now'], row['of'])}"


def _part(right, of):
    """Return how much of an idea was right; of one question kindly: not yet."""
    if of > 1:
        return say("check-of", right=right, of=of)
    return say("check-right" if right else "check-not-yet")
