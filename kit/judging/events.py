"""What an event means: what is first, revised, unsure, locked, noted, and put down to what.

A learner's answers are events, in the order in which they were given; nothing else is kept. This
is the one place in Python that knows what they mean, as `web/src/events.js` is in the browser.
Random logs, replayed by both in the tests, hold the two together.

An event is a dict. `kind` says which of these it is:

judge : `post_id`, `label` (None takes a judgement back), `round` ("first" or "revised") and, where
    they were given, `unsure`, `confidence` (1 to 3) and `note`. What was compared is locked: any
    later judgement revises it.
note : `post_id` and `note`; an empty one takes the note away.
sorted : `post_id` and `cause`, what a disagreement with the key was put down to; or none.
compared : `post_ids` of which the key was seen.

What they come to is an entry for each post: `first` and `revised` (a label, or None), `unsure` and
`locked` (bool), and only where they were given `confidence` and `confidence_revised` (1 to 3, each
of its own judgement), `note` and `cause`.
"""

from types import MappingProxyType

ROUNDS = ("first", "revised")
CONFIDENCE = ("guess", "fairly sure", "certain")  # kept as 1, 2, 3
CAUSES = ("slip", "codebook gap", "missing context", "genuine difference")
UNJUDGED = MappingProxyType({"first": None, "revised": None, "unsure": False, "locked": False})

# What an event of each kind says.
FIELDS = {
    "judge": ("post_id", "label", "round", "unsure", "confidence", "note"),
    "note": ("post_id", "note"),
    "sorted": ("post_id", "cause"),
    "compared": ("post_ids",),
}


def apply(entry, event):
    """Return the entry of a post after an event about it; the given entry stays as it is.

    >>> judged = apply(UNJUDGED, {"kind": "judge", "label": "one-way", "round": "first"})
    >>> seen = apply(judged, {"kind": "compared"})
    >>> apply(seen, {"kind": "judge", "label": "two-way", "round": "first"})
    {'first': 'one-way', 'revised': 'two-way', 'unsure': False, 'locked': True}
    """
    return _EFFECTS[event["kind"]](dict(entry), event)


def about(event):
    """Return the ids of the posts that an event is about."""
    return event["post_ids"] if event["kind"] == "compared" else [event["post_id"]]


def take(state, event):
    """Apply an event to {post_id: entry}, in place; return the ids of the posts it changed."""
    changed = []
    for post_id in about(event):
        before = state.get(post_id, UNJUDGED)
        after = apply(before, event)
        if event["kind"] != "compared" or after["locked"]:
            state[post_id] = after
            changed.append(post_id)
    return changed


def fault(event, labels):
    """Return what in an event is no answer here, as (its part, what that says); or None.

    A wrong confidence does not spoil its judgement, which is used `without_confidence`.
    """
    if event["kind"] == "judge":
        if event["label"] is not None and event["label"] not in labels:
            return "label", event["label"]
        if event["round"] not in ROUNDS:
            return "round", event["round"]
        sure = event.get("confidence")
        if sure and sure not in range(1, len(CONFIDENCE) + 1):
            return "confidence", sure
    if event["kind"] == "sorted" and event.get("cause") and event["cause"] not in CAUSES:
        return "cause", event["cause"]
    return None


def without_confidence(event):
    """Return an event that does not say how sure somebody was."""
    return {part: said for part, said in event.items() if part != "confidence"}


def _judge(entry, event):
    # What was compared keeps its first judgement for ever.
    which = "revised" if entry["locked"] else event["round"]
    entry[which] = event["label"]
    entry["unsure"] = bool(event.get("unsure"))
    # How sure somebody was goes with the judgement it was said of, and with no other.
    _keep(entry, "confidence" if which == "first" else "confidence_revised", event, "confidence")
    if event.get("note"):
        entry["note"] = event["note"]
    return entry


def _note(entry, event):
    return _keep(entry, "note", event, "note")


def _sort(entry, event):
    return _keep(entry, "cause", event, "cause")


def _lock(entry, _event):
    # Whoever said "I don't know" and then saw the answer has had a first judgement too.
    entry["locked"] = bool(entry["locked"] or entry["first"] or entry["unsure"])
    return entry


def _keep(entry, part, event, said):
    """Set a part of an entry that need not be there, or take it away."""
    if event.get(said):
        entry[part] = event[said]
    else:
        entry.pop(part, None)
    return entry


_EFFECTS = {"judge": _judge, "note": _note, "sorted": _sort, "compared": _lock}
