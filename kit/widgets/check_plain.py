"""A check as plain text, where no view can be shown, and answers to it as somebody types them."""

import re

from kit.material import checks
from kit.text.say import plain_line
from kit.text.words import listed, say
from kit.widgets import check_result

_LEFT_OUT = "-"
_SHOWN = 400  # letters of one's own words that are shown again; all of them are kept
_EXAMPLE = '.answer("b3 a1 - …", missing="…")'
_ANSWER = re.compile(r"([a-d])([1-3])?")


def lines(whole, state, went):
    """Yield all items, what was answered, and how to answer."""
    yield whole.codebook.title
    if check_result.finished(state):
        yield say("check-finished")
        if went:
            yield from check_result.lines(went)
        return
    yield intro(whole)
    for number, item in enumerate(whole.items, 1):
        yield ""
        yield from _item(number, item, whole.question, state.get(item.id, {}))
    yield ""
    yield say("check-plain-how")
    yield say("check-plain-finish")


def intro(whole):
    """Return what is said before it begins."""
    return say("check-intro" if whole.occasion == "before" else "check-intro-after")


def _item(number, item, question, entry):
    if item.idea == checks.POSTS:
        shown = dict(item.post)
        yield f"{number}. {question}"
        if shown["replies_to"]:
            yield f"   ↩ {shown['replies_to']}"
        yield f"   {shown['account']} ({shown['platform']}): {item.text}"
    else:
        yield f"{number}. {item.text}"
    if item.caption:
        yield from (f"   {words}" for words in (item.caption, *item.rows))
    for letter, option in zip(checks.LETTERS, item.options, strict=False):
        yield f"   {letter}  {option.text}"
    if entry.get("first") in item.labels:  # a file made by hand may have another item's
        yield f"   {say('check-plain-said', said=_said(item, entry), sure=_sure(entry))}"


def _said(item, entry):
    if not item.options:
        return plain_line(entry.get("note", ""), _SHOWN)
    return checks.LETTERS[item.labels.index(entry["first"])]


def _sure(entry):
    sure = entry.get("confidence")
    return say(f"sure-{sure}") if sure else "–"


def events(whole, given, missing):
    """Return the events of answers given as text, or say what is wrong with them."""
    for part in (given, missing):
        if not isinstance(part, str):
            about = {"kind": type(part).__name__, "example": _EXAMPLE}
            raise TypeError(say("refuse-answers-kind", **about))
    words = given.replace(",", " ").lower().split()
    if len(words) > len(whole.items):
        raise ValueError(say("refuse-check-many", answers=len(words), items=len(whole.items)))
    made = [
        event
        for number, (item, word) in enumerate(zip(whole.items, words, strict=False), 1)
        if item.options and word != _LEFT_OUT
        for event in [_event(number, item, word)]
    ]
    open_one = whole.items[-1]
    if missing.strip():
        made.append({"kind": "note", "post_id": open_one.id, "note": missing.strip()})
        made.append({"post_id": open_one.id, "label": checks.WRITTEN, "round": "first"})
    if not made:
        raise ValueError(say("refuse-check-none"))
    return made


def _event(number, item, word):
    found = _ANSWER.fullmatch(word)
    letters = checks.LETTERS[: len(item.options)]
    if not found or found[1] not in letters:
        about = {"said": repr(word), "options": listed(letters)}
        raise ValueError(say("refuse-check-answer", number=number, **about))
    sure = {"confidence": int(found[2])} if found[2] else {}
    label = item.labels[letters.index(found[1])]
    return {"post_id": item.id, "label": label, "round": "first", **sure}
